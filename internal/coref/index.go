package coref

import (
	"cmp"
	"math"
	"slices"

	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// index holds what pairs of mentions are judged by, in dense numbers: terms (content words, names of people and places) are
// counted by how many documents hold them, since a rare one that two texts share says more than a common one.
type index struct {
	lex     *lexicon
	docs    []Document
	order   []int32 // mentions in order of document ID and offset
	rank    []int32 // of each document, in order of ID
	term    terms
	weight  []float32     // of each term
	single  []bool        // whether one document alone holds it
	stories [][]int32     // of each document: the terms of its print, sorted
	norms   []float32     // of each document: the length of its story
	near    [][]neighbour // of each document: those nearest to it
	nearTo  [][]int32     // of each document: those that it is near to

	arena     []int32  // where lists of terms are made
	lastKeys  []uint32 // the last list that was looked up, and what it gave
	lastTerms []int32
}

// profile is what is known of an event: from one mention, or from several that were found to be one.
type profile struct {
	mentions []int32 // indices, in order
	doc      int32   // of the first mention
	trigger  trigger
	name     uint32 // key of its own name, 0 for none
	who      []int32
	where    []int32
	words    []int32
	title    []int32
	first    int32 // days since 1970; lowest and highest where unbounded
	last     int32
	sentence int32 // the last one that tells it
	told     int32 // when the text was published; forever where unknown
	dated    Strength
	kind     Kind
	nominal  bool
	negated  bool
	series   int32
}

const (
	never   = math.MinInt32 / 2
	forever = math.MaxInt32 / 2
)

func newIndex(docs []Document, mentions []Mention) *index {
	x := &index{lex: words(), docs: docs}
	byID := make([]int32, len(docs))
	for i := range byID {
		byID[i] = int32(i)
	}
	slices.SortStableFunc(byID, func(a, b int32) int { return cmp.Compare(docs[a].ID, docs[b].ID) })
	x.rank = make([]int32, len(docs))
	for r, d := range byID {
		x.rank[d] = int32(r)
	}
	x.order = make([]int32, len(mentions))
	for i := range x.order {
		x.order[i] = int32(i)
	}
	slices.SortFunc(x.order, func(a, b int32) int {
		m, n := &mentions[a], &mentions[b]
		return cmp.Or(cmp.Compare(x.rank[m.Doc], x.rank[n.Doc]), cmp.Compare(m.Start, n.Start), cmp.Compare(a, b))
	})
	x.count(byID, mentions)
	return x
}

// count numbers the terms in a stable order and weighs each by its rarity.
func (x *index) count(byID []int32, mentions []Mention) {
	var in []int32   // documents that hold each term
	var seen []int32 // the last that did
	note := func(key uint32, doc int32) {
		id := x.term.add(key)
		if int(id) == len(in) {
			in, seen = append(in, 0), append(seen, -1)
		}
		if seen[id] != doc {
			seen[id] = doc
			in[id]++
		}
	}
	next := 0
	for _, d := range byID {
		for _, w := range x.docs[d].Print.Words {
			note(w, d)
		}
		for ; next < len(x.order) && mentions[x.order[next]].Doc == d; next++ {
			m := &mentions[x.order[next]]
			if next == 0 || !sameSlice(m.Words, mentions[x.order[next-1]].Words) {
				for _, w := range m.Words {
					note(w, d)
				}
			}
			for _, w := range m.Title {
				note(w, d)
			}
			for _, n := range m.Who {
				note(nameKey(n), d)
			}
			for _, n := range m.Where {
				note(nameKey(n), d)
			}
		}
	}
	x.weight, x.single = make([]float32, len(in)), make([]bool, len(in))
	n := float64(len(x.docs)) + 20 // a small collection knows little of how rare a word is
	for id, df := range in {
		x.single[id] = df < 2
		x.weight[id] = float32(math.Log(n / (float64(df) + 1)))
	}
	x.stories = make([][]int32, len(x.docs))
	x.norms = make([]float32, len(x.docs))
	for d := range x.docs {
		x.stories[d] = x.terms(x.docs[d].Print.Words)
		x.norms[d] = x.norm(x.stories[d])
	}
	x.near = x.nearest()
	x.nearTo = make([][]int32, len(x.docs))
	for _, d := range byID {
		for _, n := range x.near[d] {
			if len(x.nearTo[n.doc]) < popular {
				x.nearTo[n.doc] = append(x.nearTo[n.doc], d)
			}
		}
	}
}

// nameKey is the key of a name as a term: apart from the words of the same spelling.
func nameKey(name string) uint32 { return text.Key(name) ^ 0x5bd1e995 }

// sameSlice reports whether two slices are one: mentions of one sentence share its words.
func sameSlice(a, b []uint32) bool {
	return len(a) == len(b) && len(a) > 0 && &a[0] == &b[0]
}

// room returns memory for n terms. Lists that are compared together lie together.
func (x *index) room(n int) []int32 {
	if cap(x.arena)-len(x.arena) < n {
		x.arena = make([]int32, 0, max(1<<16, n))
	}
	at := len(x.arena)
	x.arena = x.arena[:at+n]
	return x.arena[at : at : at+n]
}

func (x *index) terms(keys []uint32) []int32 {
	if sameSlice(keys, x.lastKeys) {
		return x.lastTerms
	}
	ts := x.room(len(keys))
	for _, k := range keys {
		ts = append(ts, x.term.add(k))
	}
	slices.Sort(ts)
	x.lastKeys, x.lastTerms = keys, slices.Compact(ts)
	return x.lastTerms
}

func (x *index) names(names []string) []int32 {
	if len(names) == 0 {
		return nil
	}
	ts := x.room(len(names))
	for _, n := range names {
		ts = append(ts, x.term.add(nameKey(n)))
	}
	slices.Sort(ts)
	return slices.Compact(ts)
}

func (x *index) norm(ts []int32) float32 {
	sum := float32(0)
	for _, t := range ts {
		sum += x.weight[t] * x.weight[t]
	}
	return float32(math.Sqrt(float64(sum)))
}

// profile returns the profile of mention i.
func (x *index) profile(i int32, m *Mention) profile {
	p := profile{
		mentions: append(x.room(1), i), doc: m.Doc,
		trigger: x.lex.trigger(x.lex.family(text.Key(m.Trigger), m.Trigger)),
		who:     x.names(m.Who), where: x.names(m.Where), words: x.terms(m.Words), title: x.titleTerms(m),
		dated: m.Dated, kind: m.Kind, nominal: m.Nominal, sentence: m.Sentence, negated: m.Negated, series: m.Series,
	}
	if m.Name != "" {
		p.name = text.Key(m.Name)
	}
	p.first, p.last = bounds(m.First, m.Last)
	p.told = forever
	if d := x.docs[m.Doc].Published; !d.IsZero() {
		p.told = int32(d.Number())
	}
	return p
}

// titleTerms returns the terms of the title of m but for its trigger.
func (x *index) titleTerms(m *Mention) []int32 {
	own := x.lex.family(text.Key(m.Trigger), m.Trigger)
	ts := x.room(len(m.Title))
	for _, k := range m.Title {
		if k != own {
			ts = append(ts, x.term.add(k))
		}
	}
	slices.Sort(ts)
	return ts
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
func (p *profile) absorb(q *profile) {
	p.mentions = append(p.mentions, q.mentions...)
	p.sentence = q.sentence
	p.who, p.where, p.words, p.title = union(p.who, q.who), union(p.where, q.where), union(p.words, q.words), union(p.title, q.title)
	switch {
	case q.dated > p.dated:
		p.dated, p.first, p.last = q.dated, q.first, q.last
	case q.dated == p.dated && max(p.first, q.first) <= min(p.last, q.last):
		p.first, p.last = max(p.first, q.first), min(p.last, q.last)
	}
	if p.name == 0 {
		p.name = q.name
	}
	if p.series == 0 {
		p.series = q.series
	}
	p.nominal = p.nominal && q.nominal
	p.kind = min(p.kind, q.kind)
}

// retell adds what q knows to p, whose event it is by the grammar of the text. A noun names an event better than its verb.
func (p *profile) retell(q *profile) {
	named := q.nominal && !p.nominal
	p.absorb(q)
	if named {
		p.trigger, p.nominal = q.trigger, true
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
