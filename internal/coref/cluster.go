package coref

import (
	"iter"
	"math"
	"slices"

	"github.com/seed-620526af/timeline/internal/parallel"
)

// thresholds are the probabilities from which profiles count as one event.
var thresholds = struct {
	inside float64 // one text
	across float64 // two texts
	whole  float64 // two groups of texts, on average over their members
}{inside: 0.1, across: 0.88, whole: 0.5}

// likely are the odds of thresholds.across.
var likely = math.Log(thresholds.across / (1 - thresholds.across))

const earlier = 12 // events of a text that a mention is compared with

// Cluster gathers the mentions that tell of one event. Every mention is in exactly one of the events, which come in the order
// of their first mention: by its text's publication and ID, and by offset. The result depends on the set of documents and mentions alone.
func Cluster(docs []Document, mentions []Mention) []Event {
	x := newIndex(docs, mentions)
	ps, first := x.within(mentions)
	g := newGathering(x, ps)
	g.gather(x.edges(ps, first))
	g.headlines()
	return g.events(docs, mentions)
}

// within gathers the mentions of each text on its own: a text seldom tells by one word of two events that nothing tells apart. It
// returns the profiles in order of documents, and of each document its first, with one more at the end.
func (x *index) within(mentions []Mention) (ps []profile, first []int32) {
	const together = 64
	found := make([][]profile, (len(x.docs)+together-1)/together)
	first = make([]int32, len(x.docs)+1)
	in := make([]int32, len(mentions)) // the profile that each is in, of those of its run
	parallel.Runs(len(x.docs), together, func(runs iter.Seq2[int, int]) {
		w := profiler{index: x}
		for start, end := range runs {
			ps := make([]profile, 0, x.starts[end]-x.starts[start])
			for d := start; d < end; d++ {
				before := len(ps)
				ps = w.text(ps, int32(d), mentions, in)
				w.tellApart(ps[before:])
				first[d+1] = int32(len(ps) - before)
			}
			found[start/together] = ps
		}
	})
	for d := range x.docs {
		first[d+1] += first[d]
	}
	return slices.Concat(found...), first
}

// text appends the profiles of the events of a text, and notes in which one each of its mentions is.
func (x *profiler) text(ps []profile, doc int32, mentions []Mention, in []int32) []profile {
	start := len(ps)
	for place := x.starts[doc]; place < x.starts[doc+1]; place++ {
		i := x.order[place]
		p := x.profile(place, &mentions[i], doc)
		if j := retold(&mentions[i], mentions, in); j >= 0 {
			ps[j].retell(&p, x.index)
			in[i] = j
			continue
		}
		best, most := -1, thresholds.inside
		for j, looked := len(ps)-1, 0; j >= start && looked < earlier; j-- {
			q := &ps[j]
			var pr float64
			switch {
			case q.trigger.family == p.trigger.family || p.name != 0 && q.name == p.name:
				looked++
				pr = x.sameHere(q, &p)
			case q.sentence == 0 && q.trigger.alike(p.trigger) >= sameGroup:
				pr = x.inOtherWords(q, &p)
			default:
				continue
			}
			if pr > most {
				best, most = j, pr
			}
		}
		if best >= 0 {
			ps[best].absorb(&p, x.index)
		} else {
			best = len(ps)
			ps = append(ps, p)
		}
		in[i] = int32(best)
	}
	return ps
}

// tellApart marks the profiles of a text that it tells by one word.
func (x *profiler) tellApart(ps []profile) {
	clear(x.first)
	for i := range ps {
		if j, ok := x.first[ps[i].trigger.family]; ok {
			ps[i].several, ps[j].several = true, true
			continue
		}
		if x.first == nil {
			x.first = map[uint32]int{}
		}
		x.first[ps[i].trigger.family] = i
	}
}

// retold returns the profile of the earlier mention that m retells, -1 for none. The profiles of those before m are known.
func retold(m *Mention, mentions []Mention, in []int32) int32 {
	for _, r := range m.Retells {
		if o := &mentions[r]; o.Doc == m.Doc && o.Start < m.Start && o.Negated == m.Negated {
			return in[r]
		}
	}
	return -1
}

// inOtherWords is the probability that two profiles of one text, told by two words of one sense, are one event: a headline and the
// lead under it share nearly all that they say.
func (x *index) inOtherWords(p, q *profile) float64 {
	if p.kind != Happening || q.kind != Happening || p.nominal != q.nominal {
		return 0
	}
	e := x.compare(p, q, 1)
	if e.vetoed || e.light || e.who < 0 || e.title < 0.3 && e.words < 0.3 {
		return 0
	}
	return 0.5 * (max(e.title, 0) + e.words)
}

// sameHere is the probability that two profiles of one text, told by one word, are one event.
func (x *index) sameHere(p, q *profile) float64 {
	e := x.compare(p, q, 1)
	if e.vetoed {
		return 0
	}
	if p.kind == Statement || q.kind == Statement || p.kind != q.kind { // said again is another saying, unless in the same words
		if e.words > 0.5 && e.who >= 0 {
			return e.words
		}
		return 0
	}
	if e.name == 1 {
		return 1
	}
	if p.ahead != q.ahead && !p.nominal && !q.nominal { // they met, and will meet again
		return 0
	}
	pr := 0.6 + 0.2*e.when + 0.2*e.words - 0.004*float64(max(0, q.sentence-p.sentence)) // what is far apart is seldom one
	if e.who < 0 {
		pr += 0.45 * e.who
		if e.title < 0.5 {
			pr += 0.15 * e.who
		}
	}
	if e.where < 0 {
		pr -= 0.15
	}
	if e.light && e.title < 0.3 {
		pr -= 0.55
	}
	if e.title < 0 {
		pr -= 0.8
		if p.nominal && q.nominal { // two conferences
			pr -= 0.2
		}
	}
	return pr
}
