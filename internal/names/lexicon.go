package names

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/names/lists"
	"github.com/seed-620526af/timeline/internal/text"
	persons "github.com/seed-620526af/timeline/internal/word"
)

// The lists of data/*.txt come from other works; they are packed, to be read in place.
//
//go:generate sh data/generate.sh
//go:generate go run ./gen

//go:embed data/words.bin
var wordsFile string

//go:embed data/phrases.bin
var phrasesFile string

// word says what a word can be: a set of the bits below. The first are those of the file, in the order of [lists.WordLetters].
type word uint32

const (
	common     word = 1 << iota // one of the 12,000 most common English words
	rare                        // another English word
	givenTop                    // a frequent given name
	given                       // a given name
	surnameTop                  // a frequent surname
	surname                     // a surname
	placeTop                    // a well-known place
	place                       // a place
	org                         // an organisation
	country                     // a country, or another name of one
	demonym                     // Russian, Kurds, Catholic
	calendar                    // Monday, May
	honorific                   // Mr., Dr., Sen.
	title                       // President, Foreign, State: words of offices before a name
	office                      // president, striker, brother: ends what may stand before a person's name
	suffix                      // Jr., III
	particle                    // van, bin, al
	orgHead                     // Ministry, Party, Bank
	team                        // United, Rovers, Yankees: makes an organisation of a place's name
	company                     // Inc., Corp., FC
	placeWord                   // River, City, North: can be part of a place's name
	placeHead                   // River, County: makes a place of the name beside it
	eventHead                   // War, Battle, Olympics
	saying                      // said, told
	locative                    // in, near
	versus                      // beat, v, vs
	function                    // the, when, however: begins sentences, and no names
	opener                      // police, analysts: begins sentences, and seldom names
	ballot                      // election, referendum
	happening                   // earthquake, attacks: with its year and place, a happening's name
	lesser                      // a small place, though the file has it as a well-known one
	dictionary = common | rare
	ofFile     = org<<1 - 1 // what the file says of a word, but for whose name it is
	named      = anyPerson | anyPlace | org | demonym | honorific | title | orgHead | company | placeWord | eventHead | team | calendar
	anyGiven   = given | givenTop
	anySurname = surname | surnameTop
	anyPlace   = place | placeTop | country
	anyPerson  = anyGiven | anySurname
)

func (w word) has(bits word) bool { return w&bits != 0 }

// lexicon holds what single words can be, by the hash that tokens carry: those of the file, and those of the tables of this
// package. A word is told from another by its hash and its length; a test holds that no two of the file agree in both.
type lexicon struct {
	file  pack.Table
	mask  uint32
	slots []lexiconSlot
}

type lexiconSlot struct {
	key  uint32
	size uint32
	bits word
}

// phrase is what a known name of several words, or a known acronym, names.
type phrase struct {
	kind   Type
	weak   bool   // a small town: other readings may win
	upper  bool   // known in capitals only: WHO, US
	state  bool   // a country
	people bool   // the adjective of one: South African
	name   string // its canonical name; "" for its own
}

type dictionaries struct {
	words    *lexicon
	phrases  phraseBook
	nations  *text.Table[string] // demonym to country
	acronyms *text.Table[bool]   // known names in capitals
}

// load reads the lexicon, once.
var load = sync.OnceValue(func() *dictionaries {
	d := &dictionaries{words: newLexicon(1 << 14)}
	for _, l := range wordLists {
		text.Each(l.words, func(w string) { d.words.add(w, l.bits) })
	}
	for _, w := range persons.Office.Words() { // a run of titleWords that ends with one of these can stand before a person's name
		d.words.add(w, office)
	}
	known := map[string]phrase{}
	nations := map[string]string{}
	for _, c := range parseCountries(countryRows) {
		for _, w := range append([]string{c.name}, c.aliases...) {
			p := phrase{kind: Place, upper: isUpper(w), state: true, name: c.name}
			known[text.Lower(w)] = p
			if !strings.Contains(w, " ") && !p.upper {
				d.words.add(w, country)
			}
		}
		for _, w := range c.demonyms {
			if strings.Contains(w, " ") {
				known[text.Lower(w)] = phrase{people: true, name: c.name}
				continue
			}
			nations[w] = c.name
			d.words.add(w, demonym)
		}
		for _, w := range c.capitals {
			known[text.Lower(w)] = phrase{kind: Place}
			d.words.add(w, placeTop)
		}
	}
	for _, list := range []knownList{organisations, agencies, institutions, media, parties, companies, places, things, happenings, people} {
		for _, o := range list.read() {
			for _, w := range append([]string{o.name}, o.aliases...) {
				known[text.Lower(w)] = phrase{kind: o.kind, upper: isUpper(w), name: o.name}
			}
		}
	}
	for _, w := range []string{"washington, d.c.", "washington, d.c", "washington, dc"} { // a comma is no part of a table's name
		known[w] = phrase{kind: Place, name: "Washington"}
	}
	d.phrases = phraseBook{text.NewPhrases(func() map[string]phrase { return known }), packed(phrasesFile), d.words}
	acronyms := map[string]bool{}
	for w, p := range known {
		if p.upper {
			acronyms[w] = true
		}
	}
	d.acronyms = text.NewTable(func() map[string]bool { return acronyms })
	d.nations = text.NewTable(func() map[string]string { return nations })
	return d
})

var wordLists = []struct {
	bits  word
	words string
}{
	{calendar, calendarWords}, {calendar, thingWords}, {honorific, honorificWords}, {title, titleWords}, {suffix, suffixWords},
	{particle, particleWords}, {orgHead, orgWords}, {team, teamWords}, {company, companyWords}, {placeWord, placeWords},
	{placeHead | placeWord, placeHeadWords}, {eventHead, eventWords}, {saying, sayingWords}, {locative, locativeWords},
	{versus, versusWords}, {demonym, peoples}, {placeTop, regionWords}, {given, givenWords}, {surname, surnameWords},
	{lesser | place, lesserPlaces}, {function, functionList}, {opener, openerList}, {ballot, ballotList}, {happening, happeningList},
}

func isUpper(s string) bool {
	return len(s) <= 6 && strings.ToUpper(s) == s
}

// packed opens a packed table.
func packed(file string) pack.Table { return pack.NewTable(pack.Open(file)[0]) }

// newLexicon returns a lexicon of the words of the file, with room for less than size others.
func newLexicon(size int) *lexicon {
	return &lexicon{file: packed(wordsFile), mask: uint32(size - 1), slots: make([]lexiconSlot, size)}
}

// add gives the word the bits, beside those it has.
func (l *lexicon) add(w string, bits word) {
	key, size := text.Key(w), uint32(len(w))
	s := l.slot(key, size)
	*s = lexiconSlot{key, size, s.bits | bits}
}

func (l *lexicon) slot(key, size uint32) *lexiconSlot {
	for i := key & l.mask; ; i = (i + 1) & l.mask {
		if s := &l.slots[i]; s.bits == 0 || s.key == key && s.size == size {
			return s
		}
	}
}

func (l *lexicon) look(key uint32, size int) word {
	b := word(l.file.Value(l.file.Find(lists.WordKey(key, size)), 0))&ofFile | l.slot(key, uint32(size)).bits
	if b.has(lesser) {
		b &^= placeTop
	}
	return b
}

// find returns what a word can be, 0 where it is unknown.
func (l *lexicon) find(w string) word { return l.look(text.Key(w), len(w)) }

// of returns what token t can be.
func (l *lexicon) of(t *text.Token) word { return l.look(t.Key, int(t.End-t.Start)) }
