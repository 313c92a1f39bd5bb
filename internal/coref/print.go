package coref

import (
	"math"
	"slices"

	"github.com/seed-620526af/timeline/internal/text"
)

// Print is a text's fingerprint: enough to tell what story it belongs to, whom it quotes, and which text it reprints.
// Its size is bounded, whatever the length of the text.
type Print struct {
	Words    []uint32   // its first content words, each once, sorted
	Quotes   [][]uint32 // the content words of its longer quotations, sorted within each
	Sketch   []uint32   // the lowest hashes of its runs of five words, sorted: two texts share them as they share wording
	Weekdays uint8      // the days of the week that its opening names, Monday the lowest bit
}

const (
	printWords   = 160 // content words that a print keeps
	printQuotes  = 24
	quoteWords   = 6 // content words below which a quotation says too little
	sketchSize   = 64
	shingle      = 5   // words of a run
	openingWords = 160 // tokens in which a report names the day of its news
)

// PrintOf takes the fingerprint of a text; furniture is left out.
func PrintOf(x *text.Text) Print {
	var p Print
	var run [shingle]uint32
	runs, tokens := 0, 0
	var quote []uint32
	var seen few
	endQuote := func() {
		if slices.Sort(quote); len(p.Quotes) < printQuotes {
			if q := slices.Compact(quote); len(q) >= quoteWords {
				p.Quotes = append(p.Quotes, slices.Clone(q))
			}
		}
		quote = quote[:0]
	}
	var lowest sketch
	for _, s := range x.Sentences {
		if s.Role.Furniture() {
			endQuote()
			continue
		}
		for i := int(s.First); i < int(s.Last); i++ {
			k := &x.Tokens[i]
			if quoted := k.Flags.Has(text.InQuote); !quoted && len(quote) > 0 {
				endQuote()
			}
			if k.Kind != text.Word && k.Kind != text.Number {
				continue
			}
			if tokens++; tokens < openingWords {
				if d, ok := weekdays.Of(x, i); ok {
					p.Weekdays |= 1 << (d - 1)
				}
			}
			copy(run[:], run[1:])
			run[shingle-1] = k.Key
			if runs++; runs >= shingle {
				lowest.add(hashRun(run))
			}
			w, ok := content(x, i)
			if !ok {
				continue
			}
			if k.Flags.Has(text.InQuote) && len(quote) < 64 {
				quote = append(quote, w)
			}
			if len(p.Words) < printWords && seen.add(w) {
				p.Words = append(p.Words, w)
			}
		}
	}
	endQuote()
	slices.Sort(p.Words)
	p.Sketch = lowest.sorted()
	return p
}

// Words collects the words of sentences and titles, many lists in one piece of memory.
type Words struct{ room []uint32 }

// Of returns the keys of the content words among tokens [first, last) of x, sorted, each once.
func (w *Words) Of(x *text.Text, first, last int) []uint32 {
	ws := w.list(last - first)
	for i := first; i < last; i++ {
		if k, ok := content(x, i); ok {
			ws = append(ws, k)
		}
	}
	slices.Sort(ws)
	return w.keep(slices.Compact(ws))
}

// list returns an empty list with room for n words.
func (w *Words) list(n int) []uint32 {
	if cap(w.room)-len(w.room) < n {
		w.room = make([]uint32, 0, max(1<<13, n))
	}
	return w.room[len(w.room):]
}

// keep returns the list that was begun last, as what it has become: the memory after it is free for others.
func (w *Words) keep(ws []uint32) []uint32 {
	w.room = w.room[:len(w.room)+len(ws)]
	return ws[:len(ws):len(ws)]
}

// content returns the key of token i's family, where it is a word or number that says something.
func content(x *text.Text, i int) (uint32, bool) {
	k := &x.Tokens[i]
	switch k.Kind {
	case text.Word:
		if k.End-k.Start < 2 || k.Flags.Has(text.Clitic) {
			return 0, false
		}
		if _, stop := stopwords.Of(x, i); stop {
			return 0, false
		}
		return words().family(k.Key, x.Word(i)), true
	case text.Number:
		return k.Key, true
	}
	return 0, false
}

func hashRun(run [shingle]uint32) uint32 {
	h := uint64(0)
	for _, k := range run {
		h = mix(h ^ uint64(k))
	}
	return uint32(h >> 32)
}

// mix scatters the bits of h (the finalizer of splitmix64).
func mix(h uint64) uint64 {
	h += 0x9e3779b97f4a7c15
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// sketch keeps the lowest of the hashes it is given.
type sketch struct {
	hashes [4 * sketchSize]uint32 // the lowest of those before, and new ones
	n      int
	limit  uint32 // what is not lower can't be one of them; 0 where all can
}

func (s *sketch) add(h uint32) {
	if s.limit != 0 && h >= s.limit {
		return
	}
	if s.n == len(s.hashes) {
		s.cut()
	}
	s.hashes[s.n] = h
	s.n++
}

// cut drops all but the lowest hashes.
func (s *sketch) cut() {
	all := s.hashes[:s.n]
	slices.Sort(all)
	s.n = len(slices.Compact(all))
	if s.n >= sketchSize {
		s.n = sketchSize
		s.limit = s.hashes[s.n-1]
	}
}

func (s *sketch) sorted() []uint32 {
	s.cut()
	return slices.Clone(s.hashes[:s.n])
}

// few is a set of up to printWords keys.
type few struct {
	keys [4 * printWords]uint32 // 0 where free
	zero bool
}

// add reports whether k is new.
func (f *few) add(k uint32) bool {
	if k == 0 {
		isNew := !f.zero
		f.zero = true
		return isNew
	}
	for i := k % uint32(len(f.keys)); ; i = (i + 1) % uint32(len(f.keys)) {
		switch f.keys[i] {
		case 0:
			f.keys[i] = k
			return true
		case k:
			return false
		}
	}
}

// resemblance estimates which share of their wording two texts have in common, from 0 to 1 (Broder's bottom-k sketch).
func (p *Print) resemblance(q *Print) float64 { return p.shares(q, sketchSize) }

// reprints reports whether one of two texts is the other with a new headline: whether their resemblance is at least reprint.
func (p *Print) reprints(q *Print) bool {
	return p.shares(q, apart) >= reprint
}

// apart is how many of their lowest hashes two prints of one text may not share.
var apart = sketchSize - int(math.Ceil(reprint*sketchSize))

// shares is the resemblance of two texts, or 0 as soon as more than so many of their lowest hashes are found to be one's alone.
func (p *Print) shares(q *Print, alone int) float64 {
	a, b := p.Sketch, q.Sketch
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	both, of := 0, 0
	for i, j := 0, 0; of < sketchSize && (i < len(a) || j < len(b)); of++ {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			i++
		case i == len(a) || b[j] < a[i]:
			j++
		default:
			both++
			i++
			j++
			continue
		}
		if of-both >= alone {
			return 0
		}
	}
	return float64(both) / float64(of)
}
