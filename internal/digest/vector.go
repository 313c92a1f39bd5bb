package digest

import (
	"cmp"
	"math"
	"slices"
)

// term is a word, by its number in the lexicon, and its weight.
type term struct {
	word   int32
	weight float64
}

// vector is a sparse vector of length 1, or the empty one. Its terms are in the order of their numbers.
type vector []term

// normal scales v to length 1.
func (v vector) normal() vector {
	var sum float64
	for _, t := range v {
		sum += t.weight * t.weight
	}
	if sum == 0 {
		return nil
	}
	f := 1 / math.Sqrt(sum)
	for i := range v {
		v[i].weight *= f
	}
	return v
}

// shared calls f with the weights of each word that both vectors hold.
func shared(v, w vector, f func(a, b float64)) {
	for i, j := 0, 0; i < len(v) && j < len(w); {
		switch {
		case v[i].word < w[j].word:
			i++
		case v[i].word > w[j].word:
			j++
		default:
			f(v[i].weight, w[j].weight)
			i++
			j++
		}
	}
}

// cosine is how alike two vectors are, from 0 to 1.
func cosine(v, w vector) (sum float64) {
	shared(v, w, func(a, b float64) { sum += a * b })
	return sum
}

// on is the cosine of v and the vector that weights holds, by the numbers of its words.
func (v vector) on(weights []float64) (sum float64) {
	for _, t := range v {
		sum += t.weight * weights[t.word]
	}
	return sum
}

// spread writes v into weights, by the numbers of its words.
func (v vector) spread(weights []float64) {
	for _, t := range v {
		weights[t.word] = t.weight
	}
}

// wipe undoes spread.
func (v vector) wipe(weights []float64) {
	for _, t := range v {
		weights[t.word] = 0
	}
}

// overlap is how much of what the one says the other says too, from 0 to 1: of the one that is more in the other.
func overlap(v, w vector) float64 {
	var a2, b2 float64
	shared(v, w, func(a, b float64) { a2, b2 = a2+a*a, b2+b*b })
	return max(a2, b2)
}

// sum adds vectors up.
type sum struct {
	weights []float64 // by the number of the word
	words   []int32   // whose weight isn't 0
}

func newSum(words int) *sum { return &sum{weights: make([]float64, words)} }

func (s *sum) add(v vector, f float64) {
	if f <= 0 {
		return
	}
	for _, t := range v {
		if s.weights[t.word] == 0 {
			s.words = append(s.words, t.word)
		}
		s.weights[t.word] += f * t.weight
	}
}

// take returns the direction of the sum, by its n heaviest words, and empties it.
func (s *sum) take(n int) vector {
	v := make(vector, len(s.words))
	for i, w := range s.words {
		v[i] = term{w, s.weights[w]}
		s.weights[w] = 0
	}
	s.words = s.words[:0]
	if len(v) > n {
		slices.SortFunc(v, func(a, b term) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.word, b.word)) })
		v = slices.Clone(v[:n])
	}
	slices.SortFunc(v, func(a, b term) int { return cmp.Compare(a.word, b.word) })
	return v.normal()
}
