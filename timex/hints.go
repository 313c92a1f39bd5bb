package timex

import (
	"fmt"
	"slices"

	"github.com/seed-620526af/timeline/internal/text"
)

// hints are the words of which a sentence holds one, or a number, if any row matches in it. Most sentences of a report hold none.
type hints struct {
	words []bool      // by word of the vocabulary
	bits  [256]uint64 // a bit for the key of each, shared by few
}

// common are words that sentences often hold for other reasons: rows are known by others of their words, where they can be.
const common = `the a an of in on at by to from for with as and or but that this these those his her its their our my your it some few many one first
	last next same other more most then than over about around before after since until through all another early late 's just new`

// commonCost is how many rare words a common one counts as.
const commonCost = 40

// hinter finds hints.
type hinter struct {
	voc  *vocabulary
	in   [setCount][]uint16 // the words of each set
	cost []int              // of a word as a hint; 0 of what is one
}

// hint finds the hints of rows: of each way through a row's program, the words of one element that it takes. An expression that it takes
// is of a row that has hints of its own.
func (v *vocabulary) hint(rows []row) (*hints, error) {
	h := hinter{voc: v, cost: make([]int, len(v.words))}
	often := text.Words(common)
	for id := 1; id < len(v.words); id++ {
		w := &v.words[id]
		h.cost[id] = 1
		if _, ok := often.Find(w.word); ok {
			h.cost[id] = commonCost
		}
		if w.sets.has(setNum) {
			h.cost[id] = 0 // it may be part of any number
		}
		for in := w.sets; in != 0; in &= in - 1 {
			h.in[in.one()] = append(h.in[in.one()], uint16(id))
		}
	}
	// Rows that can be known by one element alone go first: others may be known by the same.
	for _, most := range []int{1, 1 << 30} {
		for r := range rows {
			for way := h.miss(rows[r].prog); way != nil && len(way) <= most; way = h.miss(rows[r].prog) {
				best := slices.MinFunc(way, func(a, b *instr) int { return h.sum(a) - h.sum(b) })
				if best.sets.has(setLower) {
					return nil, fmt.Errorf("rule %s: no word tells it from others", rows[r].name)
				}
				h.each(best, func(w uint16) { h.cost[w] = 0 })
			}
		}
	}
	found := &hints{words: make([]bool, len(v.words))}
	for id := 1; id < len(v.words); id++ {
		if h.cost[id] == 0 {
			found.words[id] = true
			at, bit := hintBit(text.Key(v.words[id].word))
			found.bits[at] |= bit
		}
	}
	return found, nil
}

// each calls f for each word of the vocabulary that the instruction takes.
func (h *hinter) each(in *instr, f func(w uint16)) {
	for _, w := range in.words.list {
		f(w)
	}
	for of := in.sets; of != 0; of &= of - 1 {
		for _, w := range h.in[of.one()] {
			f(w)
		}
	}
}

// sum is what it costs to make hints of all that the instruction takes; numbers cost nothing.
func (h *hinter) sum(in *instr) int {
	if in.sets.has(setLower) {
		return 1 << 30
	}
	sum := 0
	h.each(in, func(w uint16) { sum += h.cost[w] })
	return sum
}

// miss returns the elements of a way through the program that takes no expression, nor an element of hints only; nil where there is none.
func (h *hinter) miss(p *program) []*instr {
	seen := make([]bool, len(p.code))
	var walk func(pc int, way []*instr) []*instr
	walk = func(pc int, way []*instr) []*instr {
		if seen[pc] {
			return nil // no such way goes on from there
		}
		seen[pc] = true
		switch in := &p.code[pc]; in.op {
		case opEnd:
			return way
		case opJump:
			return walk(in.x, way)
		case opSplit:
			if found := walk(in.x, way); found != nil {
				return found
			}
			return walk(in.y, way)
		case opCall:
			return nil
		case opOne:
			if h.sum(in) == 0 {
				return nil
			}
			return walk(pc+1, append(way, in))
		}
		return walk(pc+1, way)
	}
	return walk(0, nil)
}

// hintBit returns where the bits of hints have that of a key.
func hintBit(key uint32) (at int, bit uint64) { return int(key >> 8 & 255), 1 << (key >> 16 & 63) }

// hinted reports whether tokens [first, last) hold a hint.
func (s *scan) hinted(first, last int) bool {
	for i := first; i < last; i++ {
		k := &s.x.Tokens[i]
		if k.Kind == text.Number || k.Flags.Has(text.HasDigit) {
			return true
		}
		if at, bit := hintBit(k.Key); s.hints.bits[at]&bit != 0 && s.hints.words[s.voc.of(k)] {
			return true
		}
		if k.Flags&(text.HasHyphen|text.HasSlash) != 0 && s.hintedPart(s.x.Word(i)) {
			return true
		}
	}
	return false
}

// hintedPart reports whether a part of a word is a hint: "day" of "two-day".
func (s *scan) hintedPart(word string) bool {
	for {
		n, width := joint(word)
		if s.hints.words[s.voc.id(word[:n])] {
			return true
		}
		if width == 0 {
			return false
		}
		word = word[n+width:]
	}
}
