package coref

import (
	"slices"

	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// profiler makes the profiles of the mentions of some of the documents. Lists that are compared together lie together.
type profiler struct {
	*index
	arena     []int32
	first     map[uint32]int // of each family of words: the first profile of the text that it tells
	lastKeys  []uint32       // the last words that were looked up, and what they gave
	lastWords bag
}

// room returns memory for n terms.
func (x *profiler) room(n int) []int32 {
	if cap(x.arena)-len(x.arena) < n {
		x.arena = make([]int32, 0, max(1<<16, n))
	}
	at := len(x.arena)
	x.arena = x.arena[:at+n]
	return x.arena[at : at : at+n]
}

// profile returns the profile of the mention at a place of the order.
func (x *profiler) profile(place int32, m *Mention, doc int32) profile {
	family := x.lex.family(text.Key(m.Trigger), m.Trigger)
	p := profile{
		mentions: append(x.room(1), place), doc: doc, trigger: x.lex.trigger(family),
		who: x.names(m.Who), where: x.names(m.Where), words: x.words(m.Words), title: x.title(m.Title, family),
		around: x.around(m.Around, family), deed: x.deed(m.Title, family, m.Names), counts: m.Counts, unreal: m.Unreal,
		kind: m.Kind, nominal: m.Nominal, sentence: m.Sentence, opened: m.Sentence, negated: m.Negated, ahead: m.Ahead,
		facts: facts{dated: m.Dated, series: m.Series, told: forever, month: m.Month, dom: m.Dom},
	}
	p.agent, p.patient = x.part(&m.Agent), x.part(&m.Patient)
	if m.Name != "" {
		p.name = text.Key(m.Name)
	}
	p.first, p.last = bounds(m.First, m.Last)
	if d := x.docs[doc].Published; !d.IsZero() {
		p.told = int32(d.Number())
	}
	return p
}

func (x *profiler) words(keys []uint32) bag {
	if !sameSlice(keys, x.lastKeys) {
		ts := x.room(len(keys))
		for _, k := range keys {
			ts = append(ts, x.term.of(k))
		}
		slices.Sort(ts)
		x.lastKeys, x.lastWords = keys, x.bagOfWords(slices.Compact(ts))
	}
	return x.lastWords
}

func (x *profiler) names(names []string) bag {
	if len(names) == 0 {
		return bag{}
	}
	ts := x.room(len(names))
	for _, n := range names {
		ts = append(ts, x.term.of(nameKey(n)))
	}
	slices.Sort(ts)
	return x.bagOfNames(slices.Compact(ts))
}

// title returns the terms of a title but for its trigger, whose family is given.
func (x *profiler) title(keys []uint32, trigger uint32) bag {
	ts := x.room(len(keys))
	for _, k := range keys {
		if k != trigger {
			ts = append(ts, x.term.of(k))
		}
	}
	slices.Sort(ts)
	return x.bagOfNames(ts)
}

// around returns the terms of the words next to a trigger, whose family is given.
func (x *profiler) around(keys []uint32, trigger uint32) bag {
	ts := x.room(len(keys))
	for _, k := range keys {
		if t := x.term.of(k); k != trigger && t >= 0 {
			ts = append(ts, t)
		}
	}
	slices.Sort(ts)
	return x.bagOfWords(ts)
}

// deed returns the terms of a title but for its trigger and the words of names, which are sorted.
func (x *profiler) deed(keys []uint32, trigger uint32, names []uint32) bag {
	ts := x.room(len(keys))
	for _, k := range keys {
		if _, named := slices.BinarySearch(names, k); !named && k != trigger {
			ts = append(ts, x.term.of(k))
		}
	}
	slices.Sort(ts)
	return x.bagOfNames(ts)
}

func (x *index) bagOfWords(ts []int32) bag {
	sum := float32(0)
	for _, t := range ts {
		sum += x.weight[t] * x.weight[t]
	}
	return bag{ts, sum}
}

func (x *index) bagOfNames(ts []int32) bag {
	sum := float32(0)
	for _, t := range ts {
		sum += x.weight[t]
	}
	return bag{ts, sum}
}

func bounds(first, last timex.Day) (int32, int32) {
	f, l := int32(never), int32(forever)
	if !first.IsZero() {
		f = int32(first.Number())
	}
	if !last.IsZero() {
		l = int32(last.Number())
	}
	return f, l
}

// absorb adds what q knows to p.
func (p *profile) absorb(q *profile, x *index) {
	p.mentions = append(p.mentions, q.mentions...)
	p.sentence = q.sentence
	if len(p.mentions) <= enough {
		p.learn(q, x)
	}
	p.unreal = p.unreal && q.unreal
	p.facts.absorb(&q.facts)
	p.nominal = p.nominal && q.nominal
	p.kind = min(p.kind, q.kind)
}

// enough is how many mentions of one event in one text say all that merging asks of it: a book may tell of it a thousand times.
const enough = 64

// learn adds to p what q says in words, names and numbers.
func (p *profile) learn(q *profile, x *index) {
	names := func(a, b bag) bag {
		if len(b.terms) == 0 || slices.Equal(a.terms, b.terms) {
			return a
		}
		return x.bagOfNames(union(a.terms, b.terms))
	}
	p.who, p.where, p.title, p.deed = names(p.who, q.who), names(p.where, q.where), names(p.title, q.title), names(p.deed, q.deed)
	if !slices.Equal(p.words.terms, q.words.terms) {
		p.words = x.bagOfWords(union(p.words.terms, q.words.terms))
	}
	if !slices.Equal(p.around.terms, q.around.terms) {
		p.around = x.bagOfWords(union(p.around.terms, q.around.terms))
	}
	p.counts = joinCounts(p.counts, q.counts)
}

// retell adds what q knows to p, whose event it is by the grammar of the text. A noun names an event better than its verb.
func (p *profile) retell(q *profile, x *index) {
	named := q.nominal && !p.nominal
	nominal := p.nominal || q.nominal
	p.absorb(q, x)
	if p.nominal = nominal; named {
		p.trigger = q.trigger
	}
}

func (p *facts) absorb(q *facts) {
	overlap := max(p.first, q.first) <= min(p.last, q.last)
	switch {
	case overlap && (q.dated == p.dated || p.dated >= Told && q.dated >= Told):
		p.dated, p.first, p.last = max(p.dated, q.dated), max(p.first, q.first), min(p.last, q.last)
	case q.dated > p.dated:
		p.dated, p.first, p.last = q.dated, q.first, q.last
	}
	if p.month == 0 || p.month == q.month && p.dom == 0 {
		p.month, p.dom = q.month, q.dom
	}
	if p.name == 0 {
		p.name = q.name
	}
	if p.series == 0 {
		p.series = q.series
	}
}

// union merges two sorted lists.
func union(a, b []int32) []int32 {
	if len(b) == 0 {
		return a
	}
	if len(a) == 0 {
		return b
	}
	u := make([]int32, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			u, a = append(u, a[0]), a[1:]
		case b[0] < a[0]:
			u, b = append(u, b[0]), b[1:]
		default:
			u, a, b = append(u, a[0]), a[1:], b[1:]
		}
	}
	return append(append(u, a...), b...)
}
