package timex

import (
	"math/bits"
	"strconv"
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// set is a set of words, or a shape of numbers, that patterns name as <set>.
type set uint8

// sets is a set of sets.
type sets uint64

func bit(k set) sets          { return 1 << k }
func (s sets) has(k set) bool { return s&bit(k) != 0 }
func (s sets) one() set       { return set(bits.TrailingZeros64(uint64(s))) }

const (
	// Shapes of numbers.
	setNum         set = iota // a cardinal number: 7, 2,000, 3.5, seven, twenty four
	setInt                    // of digits only
	setDom                    // 1 to 31
	setMonthNum               // 1 to 12
	setHour                   // 0 to 24
	setMinute                 // 00 to 59
	setTwoDigits              // 94
	setFourDigits             // 0735
	setYear                   // 1000 to 2199, or so in words
	setAnyYear                // any of up to four digits
	setOrd                    // 19th, nineteenth
	setDomOrd                 // 1st to 31st
	setDecade                 // 1990s, 90s
	setClock                  // 10:30
	setClockAmPm              // 5pm
	setDotClock               // 10.30
	setRough                  // 8ish, 12.30ish
	setISO                    // 2019-02-14, 20190214
	setTimeGroup              // 182300Z
	setSlashed                // 1/18/2021
	setShortAmount            // 5d, 30min
	// Words.
	setScale
	setAnd
	setMonth
	setWeekday
	setWeekdays
	setUnit
	setUnits
	setShortUnit
	setSeason
	setSeasons
	setPart
	setParts
	setDaytime // today, tonight, yesterday: days counted from now
	setPick
	setMod
	setVague
	setEach
	setApprox
	setMore
	setLess
	setUpTo
	setAtLeast
	setAmPm
	setZone
	setEra
	setRange
	setDecadeWord
	setArticle
	setPossessive
	setAgo
	setLater
	setEarlier
	setAdverb
	setOften
	setDash
	setPast
	setFuture
	setLower // a word in lower case that nothing else names
	setCount
)

var setByName = map[string]set{
	"num": setNum, "int": setInt, "dom": setDom, "monthnum": setMonthNum, "hour": setHour, "minute": setMinute, "twodigits": setTwoDigits,
	"fourdigits": setFourDigits, "year": setYear, "anyyear": setAnyYear, "ord": setOrd, "domord": setDomOrd, "decade": setDecade, "clock": setClock,
	"clockampm": setClockAmPm, "dotclock": setDotClock, "rough": setRough, "iso": setISO, "timegroup": setTimeGroup, "slashed": setSlashed, "shortamount": setShortAmount,
	"scale": setScale, "and": setAnd, "month": setMonth, "weekday": setWeekday, "weekdays": setWeekdays, "unit": setUnit, "units": setUnits,
	"shortunit": setShortUnit, "season": setSeason, "seasons": setSeasons, "part": setPart, "parts": setParts, "daytime": setDaytime, "pick": setPick,
	"mod": setMod, "vague": setVague, "each": setEach, "approx": setApprox, "more": setMore, "less": setLess, "upto": setUpTo, "atleast": setAtLeast,
	"ampm": setAmPm, "zone": setZone, "era": setEra, "range": setRange, "decadeword": setDecadeWord, "article": setArticle,
	"possessive": setPossessive, "ago": setAgo, "later": setLater, "earlier": setEarlier, "adverb": setAdverb, "often": setOften, "dash": setDash,
	"past": setPast, "future": setFuture, "lower": setLower,
}

// wordset lists the words of a set, each with its value after "=": "january=1 jan=1". A "_" stands for a space.
type wordset struct {
	set   set
	words string
}

// vocabulary holds every word that a pattern or a set of words names.
type vocabulary struct {
	byWord map[string]uint16
	words  []wordInfo
	slots  []wordSlot // by the last bits of a word's key, or after
	number uint16     // stands for a number of several words
	code   []instr    // room for the pattern that is compiled
}

type wordInfo struct {
	word   string
	sets   sets
	n      float64 // value as a number
	values []wordValue
}

type wordValue struct {
	set   set
	value int16
}

func newVocabulary(lists []wordset) *vocabulary {
	v := &vocabulary{byWord: map[string]uint16{}, words: make([]wordInfo, 1)}
	v.number = v.add("\x00number")
	for _, l := range lists {
		for _, w := range strings.Fields(l.words) {
			value := ""
			if i := strings.LastIndexByte(w, '='); i > 0 {
				w, value = w[:i], w[i+1:]
			}
			info := &v.words[v.add(w)]
			info.sets |= bit(l.set)
			n, _ := strconv.ParseFloat(value, 64)
			if l.set == setNum || l.set == setOrd {
				info.n = n
				if l.set == setOrd && n <= 31 {
					info.sets |= bit(setDomOrd)
				}
			} else if value != "" {
				info.values = append(info.values, wordValue{l.set, int16(n)})
			}
		}
	}
	return v
}

// add returns the number of a word, new or known.
func (v *vocabulary) add(word string) uint16 {
	w := text.Lower(word)
	if id, ok := v.byWord[w]; ok {
		return id
	}
	id := uint16(len(v.words))
	v.byWord[w] = id
	v.words = append(v.words, wordInfo{word: w})
	return id
}

// wordSlot is a word as it is looked up: by its key, and its length in bytes; its number is 0 for none.
type wordSlot struct {
	key        uint32
	size, word uint16
}

// close builds the slots that tokens are looked up in.
func (v *vocabulary) close() {
	size := 1
	for size < 2*len(v.words) {
		size *= 2
	}
	v.slots = make([]wordSlot, size)
	for id := 1; id < len(v.words); id++ {
		w := v.words[id].word
		k := wordSlot{text.Key(w), uint16(len(w)), uint16(id)}
		i := int(k.key) & (size - 1)
		for v.slots[i].word != 0 {
			i = (i + 1) & (size - 1)
		}
		v.slots[i] = k
	}
}

// find returns the number of the word of a key, 0 for none. A word that is not ASCII may be written longer than it is: o’clock.
func (v *vocabulary) find(key uint32, size int, ascii bool) uint16 {
	for i := int(key); ; i++ {
		k := &v.slots[i&(len(v.slots)-1)]
		if k.word == 0 || k.key == key && (int(k.size) == size || !ascii) {
			return k.word
		}
	}
}

// of returns the number of the word that a token is, 0 for none.
func (v *vocabulary) of(k *text.Token) uint16 {
	return v.find(k.Key, int(k.End-k.Start), !k.Flags.Has(text.NonASCII))
}

// id returns the number of a word that is no token, 0 for none.
func (v *vocabulary) id(word string) uint16 { return v.find(text.Key(word), len(word), false) }

// isIn reports whether a token is a word of one of the sets.
func (v *vocabulary) isIn(k *text.Token, of sets) bool { return v.words[v.of(k)].sets&of != 0 }

// value returns what a word means in a set: 5 for may in <month>.
func (v *vocabulary) value(word uint16, k set) int {
	for _, x := range v.words[word].values {
		if x.set == k {
			return int(x.value)
		}
	}
	return 0
}
