package coref

import (
	"iter"
	"slices"

	"github.com/seed-620526af/timeline/internal/parallel"
)

const (
	oneStory = 0.15 // how surely two texts tell one story from which they count as doing so, and all that they tell alike is compared
	opening  = 3    // sentences, from 0, in which a text tells its news
	crowded  = 8    // profiles of one sense in a text that are compared with another text's
	weighed  = 16   // documents whose pairs are weighed at a time
)

// edge is a pair of profiles, a < b, and the probability that they are one event.
type edge struct {
	pair
	p float32
}

// edges weighs the pairs of profiles that may be one event, and returns those that are likely to, in order of the pair. first holds
// of each document its first profile.
func (x *index) edges(ps []profile, first []int32) []edge {
	senses := x.senses(ps, first)
	from, others := x.candidates(ps)
	found := make([][]edge, (len(x.docs)+weighed-1)/weighed)
	parallel.Runs(len(x.docs), weighed, func(runs iter.Seq2[int, int]) {
		w := weigher{index: x, ps: ps, senses: senses, stories: make([]float64, len(x.docs)), of: make([]int32, len(x.docs))}
		for start, end := range runs {
			var es []edge
			for d := int32(start); d < int32(end); d++ {
				w.retellings(d)
				after := first[d+1]
				for a := first[d]; a < after; a++ {
					for _, b := range others[from[a]:from[a+1]] {
						if b >= after {
							w.pairs = append(w.pairs, uint64(a)<<32|uint64(b))
						}
					}
				}
				es = w.weigh(es, d)
			}
			found[start/weighed] = es
		}
	})
	return slices.Concat(found...)
}

// weigher weighs the pairs of one document's profiles with those of later ones.
type weigher struct {
	*index
	ps      []profile
	senses  [][]uint64
	stories []float64 // of each document: how surely it tells the story of the one at hand
	of      []int32   // the document that this was worked out for, and 1
	pairs   []uint64
	kin     []int32
	shown   evidence // of the pair at hand
}

// story is that of a document with the one at hand, worked out once.
func (w *weigher) story(d, c int32) float64 {
	if w.of[c] != d+1 {
		w.stories[c], w.of[c] = w.index.story(d, c), d+1
	}
	return w.stories[c]
}

// weigh appends the edges among w.pairs, which it empties.
func (w *weigher) weigh(es []edge, d int32) []edge {
	slices.Sort(w.pairs)
	for _, k := range slices.Compact(w.pairs) {
		p := pair{int32(k >> 32), int32(uint32(k))}
		a, b := &w.ps[p.a], &w.ps[p.b]
		w.shown = w.compare(a, b, w.story(d, b.doc))
		if odds := w.shown.odds(); odds >= likely && w.founds(a, b, &w.shown) {
			es = append(es, edge{p, float32(probability(odds))})
		}
	}
	w.pairs = w.pairs[:0]
	return es
}

// senses lists for each document the senses of the words that its profiles are told by, with the profile, sorted.
func (x *index) senses(ps []profile, first []int32) [][]uint64 {
	all := make([][]uint64, len(x.docs))
	parallel.Runs(len(x.docs), 64, func(runs iter.Seq2[int, int]) {
		for start, end := range runs {
			for d := start; d < end; d++ {
				var list []uint64
				for i := first[d]; i < first[d+1]; i++ {
					t := &ps[i].trigger
					add := func(s uint32) { list = append(list, uint64(s)<<32|uint64(i)) }
					add(t.family)
					for _, g := range t.groups {
						add(uint32(g))
					}
					for _, m := range t.meanings {
						add(1<<16 | uint32(m))
					}
				}
				slices.Sort(list)
				all[d] = list
			}
		}
	})
	return all
}

// retellings appends the pairs of profiles that d and later texts of its story tell by words of one sense.
func (w *weigher) retellings(d int32) {
	w.kin = w.relatives(w.kin[:0], d)
	for _, c := range w.kin {
		if w.story(d, c) < oneStory {
			continue
		}
		a, b := w.senses[d], w.senses[c]
		for len(a) > 0 && len(b) > 0 {
			switch s, t := a[0]>>32, b[0]>>32; {
			case s < t:
				a = a[1:]
			case t < s:
				b = b[1:]
			default:
				m, n := alike(a), alike(b)
				for _, p := range a[:min(m, crowded)] {
					for _, q := range b[:min(n, crowded)] {
						w.pairs = append(w.pairs, p<<32|q&(1<<32-1))
					}
				}
				a, b = a[m:], b[n:]
			}
		}
	}
}

// alike returns how many of a list, from the first on, are of the first one's sense.
func alike(list []uint64) int {
	n := 1
	for n < len(list) && list[n]>>32 == list[0]>>32 {
		n++
	}
	return n
}
