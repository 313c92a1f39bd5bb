package coref

import (
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
	printWords  = 160 // content words that a print keeps
	printQuotes = 24
	quoteWords  = 6 // content words below which a quotation says too little
	sketchSize  = 64
	shingle     = 5   // words of a run
	opening     = 160 // tokens in which a report names the day of its news
)

// PrintOf takes the fingerprint of a text; furniture is left out.
func PrintOf(x *text.Text) Print {
	var p Print
	var run [shingle]uint32
	runs, tokens := 0, 0
	var quote []uint32
	seen := make(map[uint32]bool, printWords)
	endQuote := func() {
		if slices.Sort(quote); len(p.Quotes) < printQuotes {
			if q := slices.Compact(quote); len(q) >= quoteWords {
				p.Quotes = append(p.Quotes, slices.Clone(q))
			}
		}
		quote = quote[:0]
	}
	sketch := newSketch()
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
			if tokens++; tokens < opening {
				if d, ok := weekdays.Of(x, i); ok {
					p.Weekdays |= 1 << (d - 1)
				}
			}
			copy(run[:], run[1:])
			run[shingle-1] = k.Key
			if runs++; runs >= shingle {
				sketch.add(hashRun(run))
			}
			w, ok := content(x, i)
			if !ok {
				continue
			}
			if k.Flags.Has(text.InQuote) && len(quote) < 64 {
				quote = append(quote, w)
			}
			if !seen[w] && len(p.Words) < printWords {
				seen[w] = true
				p.Words = append(p.Words, w)
			}
		}
	}
	endQuote()
	slices.Sort(p.Words)
	p.Sketch = sketch.sorted()
	return p
}

// Words returns the keys of the content words among tokens [first, last) of x, sorted, each once.
func Words(x *text.Text, first, last int) []uint32 {
	var ws []uint32
	for i := first; i < last; i++ {
		if w, ok := content(x, i); ok {
			ws = append(ws, w)
		}
	}
	slices.Sort(ws)
	return slices.Compact(ws)
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

// sketch keeps the lowest of the hashes it is given, as a heap with the highest on top.
type sketch struct {
	heap []uint32
	in   map[uint32]bool
}

func newSketch() *sketch { return &sketch{in: make(map[uint32]bool, sketchSize)} }

func (s *sketch) add(h uint32) {
	if len(s.heap) == sketchSize && h >= s.heap[0] || s.in[h] {
		return
	}
	s.in[h] = true
	if len(s.heap) < sketchSize {
		s.heap = append(s.heap, h)
		for i := len(s.heap) - 1; i > 0 && s.heap[(i-1)/2] < s.heap[i]; i = (i - 1) / 2 {
			s.heap[i], s.heap[(i-1)/2] = s.heap[(i-1)/2], s.heap[i]
		}
		return
	}
	delete(s.in, s.heap[0])
	s.heap[0] = h
	for i := 0; ; {
		c := 2*i + 1
		if c+1 < len(s.heap) && s.heap[c+1] > s.heap[c] {
			c++
		}
		if c >= len(s.heap) || s.heap[i] >= s.heap[c] {
			return
		}
		s.heap[i], s.heap[c] = s.heap[c], s.heap[i]
		i = c
	}
}

func (s *sketch) sorted() []uint32 {
	slices.Sort(s.heap)
	return s.heap
}

// resemblance estimates which share of their wording two texts have in common, from 0 to 1 (Broder's bottom-k sketch).
func (p *Print) resemblance(q *Print) float64 {
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
		}
	}
	return float64(both) / float64(of)
}
