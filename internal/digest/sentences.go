package digest

import (
	"cmp"
	"math"
	"slices"

	"github.com/seed-620526af/timeline/timex"
)

const (
	head      = 15  // so many sentences at the head of an article tell its news
	shortlist = 100 // so many sentences of a day are compared with each other, at least
	memory    = 30  // so many sentences are remembered from day to day, so as not to repeat them
	same      = 0.7 // overlap from which one sentence says what the other says
)

// candidate is a sentence that may tell of a day.
type candidate struct {
	sentence int
	prior    float64 // how surely it tells of the day, and how well it can be quoted
	score    float64
	repeats  float64 // how much of it is said already
}

// gather lists, for each of the days, the sentences that name it, and those that head an article of the day without naming another.
func (c *corpus) gather(days []day) {
	index := make(map[timex.Day]int, len(days))
	for i, d := range days {
		index[d.Day] = i
	}
	add := func(d timex.Day, sentence int, prior float64) {
		if i, ok := index[d]; ok && prior > 0 {
			days[i].tell = append(days[i].tell, candidate{sentence: sentence, prior: prior})
		}
	}
	seen := map[string]bool{} // reprints count once
	for n := range c.articles {
		a := &c.articles[n]
		for i := a.first; i < a.last; i++ {
			s := &c.sentences[i]
			if s.Role != Body || seen[s.Text] {
				continue
			}
			seen[s.Text] = true
			named := false
			for _, date := range s.Dates {
				d := date.named()
				if d.IsZero() {
					continue
				}
				prior := s.fitness
				if named { // its news is of the day it names first
					prior /= 2
				}
				if a.Published.Before(d) && !a.Published.IsZero() { // it only expects what it tells
					prior /= 2
				}
				if date.Relative && d != a.Published {
					prior *= 0.7
				}
				add(d, i, prior)
				named = true
			}
			if !named && s.position < head {
				add(a.news, i, 0.7*s.fitness/(1+float64(s.position)/20))
			}
		}
	}
}

// tell picks up to n sentences for each of the days.
func (c *corpus) tell(days []day, n int) []Day {
	out := make([]Day, len(days))
	var said []vector
	buf := newSum(c.words)
	for i, d := range days {
		out[i] = Day{Date: d.Day, Weight: d.weight}
		for _, s := range c.pick(c.rank(d.tell, n, buf), n, said) {
			x := &c.sentences[s]
			out[i].Picks = append(out[i].Picks, Pick{c.articles[x.article].index, x.index})
			said = append(said, x.says)
		}
		said = said[max(0, len(said)-memory):]
	}
	return out
}

// rank scores the candidates of a day, and keeps the best of them in order: those that say what the others say of the day, and what the
// corpus speaks of.
func (c *corpus) rank(list []candidate, n int, buf *sum) []candidate {
	for _, k := range list {
		buf.add(c.sentences[k.sentence].says, k.prior)
	}
	told := buf.take(articleWords)
	told.spread(buf.weights)
	for i := range list {
		k := &list[i]
		says := c.sentences[k.sentence].says
		k.score = (says.on(buf.weights) + 2*says.on(c.topic)) * math.Sqrt(k.prior)
	}
	told.wipe(buf.weights)
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.sentence, b.sentence))
	})
	return list[:min(len(list), max(shortlist, 10*n))]
}

// pick takes n of the ranked candidates, the best first, each weighed by how much of it isn't said yet.
func (c *corpus) pick(list []candidate, n int, said []vector) []int {
	for i := range list {
		for _, v := range said {
			list[i].repeats = max(list[i].repeats, overlap(v, c.sentences[list[i].sentence].says)/2)
		}
	}
	var picked []int
	for len(picked) < n {
		best, at := 0.0, -1
		for i, k := range list {
			if x := k.score * (1 - k.repeats/2); x > best {
				best, at = x, i
			}
		}
		if at < 0 {
			break
		}
		picked = append(picked, list[at].sentence)
		says := c.sentences[list[at].sentence].says
		list[at].score = 0
		for i := range list {
			k := &list[i]
			if k.score == 0 {
				continue
			}
			k.repeats = max(k.repeats, overlap(says, c.sentences[k.sentence].says))
			if k.repeats > same {
				k.score = 0
			}
		}
	}
	return picked
}
