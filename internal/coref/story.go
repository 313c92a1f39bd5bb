package coref

import (
	"cmp"
	"math"
	"slices"
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

// nearest finds the neighbours of every document, itself among them, in order of document.
func (x *index) nearest() [][]neighbour {
	byDay := make([]int32, len(x.docs)) // documents by day of publication, then ID
	for i := range byDay {
		byDay[i] = int32(i)
	}
	slices.SortFunc(byDay, func(a, b int32) int {
		return cmp.Or(publishedFirst(&x.docs[a], &x.docs[b]), cmp.Compare(x.rank[a], x.rank[b]))
	})
	holders := make([][]int32, len(x.weight)) // of each term: the places in byDay of the documents that hold it
	for place, d := range byDay {
		for _, t := range x.stories[d] {
			if !x.single[t] {
				holders[t] = append(holders[t], int32(place))
			}
		}
	}
	all := make([][]neighbour, len(x.docs))
	shared := make([]float32, len(x.docs)) // by place: the weight of the terms shared with the document at hand
	var touched []int32
	for place, d := range byDay {
		for _, t := range x.stories[d] {
			hs := holders[t]
			at, _ := slices.BinarySearch(hs, int32(place))
			for _, h := range hs[max(0, at-nearby):min(len(hs), at+nearby+1)] {
				if h != int32(place) {
					if shared[h] == 0 {
						touched = append(touched, h)
					}
					shared[h] += x.weight[t] * x.weight[t]
				}
			}
		}
		slices.SortFunc(touched, func(a, b int32) int {
			return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b))
		})
		ns := make([]neighbour, 0, looked)
		for _, h := range touched[:min(looked, len(touched))] {
			if near := x.likeness(d, byDay[h])*x.meanwhile(d, byDay[h]) - chance; near > 0 {
				ns = append(ns, neighbour{byDay[h], float32(near)})
			}
		}
		for _, h := range touched {
			shared[h] = 0
		}
		touched = touched[:0]
		slices.SortFunc(ns, func(a, b neighbour) int {
			return cmp.Or(cmp.Compare(b.near, a.near), cmp.Compare(x.rank[a.doc], x.rank[b.doc]))
		})
		ns = append(slices.Clone(ns[:min(neighbours, len(ns))]), neighbour{d, self})
		slices.SortFunc(ns, func(a, b neighbour) int { return cmp.Compare(x.rank[a.doc], x.rank[b.doc]) })
		all[d] = ns
	}
	return all
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
	dot := float32(0)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case b[j] < a[i]:
			j++
		default:
			w := x.weight[a[i]]
			dot += w * w
			i++
			j++
		}
	}
	if dot == 0 {
		return 0
	}
	return float64(dot / (x.norms[c] * x.norms[d]))
}

// story says how surely two texts belong to one story, from 0 to 1: the cosine of their neighbours.
func (x *index) story(c, d int32) float64 {
	a, b := x.near[c], x.near[d]
	var dot, na, nb float32
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case j == len(b) || i < len(a) && x.rank[a[i].doc] < x.rank[b[j].doc]:
			na += a[i].near * a[i].near
			i++
		case i == len(a) || x.rank[b[j].doc] < x.rank[a[i].doc]:
			nb += b[j].near * b[j].near
			j++
		default:
			dot += a[i].near * b[j].near
			na += a[i].near * a[i].near
			nb += b[j].near * b[j].near
			i++
			j++
		}
	}
	if dot == 0 {
		return 0
	}
	return float64(dot) / (math.Sqrt(float64(na)*float64(nb)) + doubt)
}
