package coref

import (
	"cmp"
	"iter"
	"math"
	"slices"

	"github.com/seed-620526af/timeline/internal/parallel"
)

// Two texts belong to one story where the same texts are nearest to both: what they share in words alone tells look-alike stories
// apart badly, what they share in neighbours tells them apart well (after Jarvis and Patrick's shared nearest neighbours).
const (
	neighbours = 8    // texts nearest to a text that are kept
	chance     = 0.05 // likeness of texts that have nothing to do with one another
	self       = 0.2  // how near a text is to itself, on the scale of likeness to others
	doubt      = 0.05 // how much nearness, squared, few and far neighbours must bring to count
	nearby     = 12   // texts on either side, in order of publication, that are looked at for a word they share
	popular    = 32   // texts that a text is near to which are kept
	looked     = 32   // texts that share most words with a text, whose likeness to it is worked out
)

// neighbour is a text and how near it is.
type neighbour struct {
	doc  int32
	near float32
}

// nearest finds the neighbours of every document, itself among them, in order of rank.
func (x *index) nearest() {
	n := len(x.docs)
	x.stories, x.near, x.depth, x.nearTo = make([]bag, n), make([][]neighbour, n), make([]float32, n), make([][]int32, n)
	holders := make([][]int32, len(x.weight)) // of each term: the documents that hold it
	lists := profiler{index: x}
	for d := range x.docs {
		x.stories[d] = lists.words(x.docs[d].Print.Words)
		for _, t := range x.stories[d].terms {
			if !x.single[t] {
				holders[t] = append(holders[t], int32(d))
			}
		}
	}
	parallel.Runs(n, 32, func(runs iter.Seq2[int, int]) {
		s := search{index: x, holders: holders, shared: make([]float32, n)}
		for first, end := range runs {
			for d := first; d < end; d++ {
				x.near[d] = s.nearest(int32(d))
				for _, n := range x.near[d] {
					x.depth[d] += n.near * n.near
				}
			}
		}
	})
	for d := range x.docs {
		for _, n := range x.near[d] {
			if len(x.nearTo[n.doc]) < popular {
				x.nearTo[n.doc] = append(x.nearTo[n.doc], int32(d))
			}
		}
	}
}

// search looks for the texts nearest to a text.
type search struct {
	*index
	holders [][]int32
	shared  []float32 // of each document: the weight of the terms that it shares with the one at hand
	touched []int32   // those that share any
	found   []neighbour
}

func (s *search) nearest(d int32) []neighbour {
	s.touched, s.found = s.touched[:0], s.found[:0]
	for _, t := range s.stories[d].terms {
		hs := s.holders[t]
		at, _ := slices.BinarySearch(hs, d)
		for _, h := range hs[max(0, at-nearby):min(len(hs), at+nearby+1)] {
			if h != d {
				if s.shared[h] == 0 {
					s.touched = append(s.touched, h)
				}
				s.shared[h] += s.weight[t] * s.weight[t]
			}
		}
	}
	slices.SortFunc(s.touched, func(a, b int32) int {
		return cmp.Or(cmp.Compare(s.shared[b], s.shared[a]), cmp.Compare(a, b))
	})
	for _, h := range s.touched[:min(looked, len(s.touched))] {
		if near := s.likeness(d, h)*s.meanwhile(d, h) - chance; near > 0 {
			s.found = append(s.found, neighbour{h, float32(near)})
		}
	}
	for _, h := range s.touched {
		s.shared[h] = 0
	}
	slices.SortFunc(s.found, func(a, b neighbour) int {
		return cmp.Or(cmp.Compare(b.near, a.near), cmp.Compare(a.doc, b.doc))
	})
	ns := append(slices.Clone(s.found[:min(neighbours, len(s.found))]), neighbour{d, self})
	slices.SortFunc(ns, func(a, b neighbour) int { return cmp.Compare(a.doc, b.doc) })
	return ns
}

// meanwhile says how near in time two texts are, from 1 down: what was written a month later is half as near.
func (x *index) meanwhile(c, d int32) float64 {
	a, b := x.docs[c].Published, x.docs[d].Published
	if a.IsZero() || b.IsZero() {
		return 1
	}
	return 30 / (30 + math.Abs(float64(a.Number()-b.Number())))
}

// likeness of the words of two texts, as the cosine of their terms.
func (x *index) likeness(c, d int32) float64 {
	a, b := x.stories[c], x.stories[d]
	dot := x.dot(a, b)
	if dot == 0 {
		return 0
	}
	return float64(dot / (float32(math.Sqrt(float64(a.weight))) * float32(math.Sqrt(float64(b.weight)))))
}

// story says how surely two texts belong to one story, from 0 to 1: the cosine of their neighbours. A text is all of its own.
func (x *index) story(c, d int32) float64 {
	if c == d {
		return 1
	}
	a, b := x.near[c], x.near[d]
	var dot float32
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].doc < b[j].doc:
			i++
		case b[j].doc < a[i].doc:
			j++
		default:
			dot += a[i].near * b[j].near
			i++
			j++
		}
	}
	if dot == 0 {
		return 0
	}
	return float64(dot) / (math.Sqrt(float64(x.depth[c])*float64(x.depth[d])) + doubt)
}

// relatives appends the texts after d, in order of rank, that may tell its story.
func (x *index) relatives(rs []int32, d int32) []int32 {
	add := func(c int32) {
		if c > d {
			rs = append(rs, c)
		}
	}
	for _, n := range x.near[d] {
		for _, m := range x.near[n.doc] {
			add(m.doc)
		}
		for _, c := range x.nearTo[n.doc] {
			add(c)
		}
	}
	slices.Sort(rs)
	return slices.Compact(rs)
}
