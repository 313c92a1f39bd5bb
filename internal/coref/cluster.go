package coref

import (
	"cmp"
	"slices"
)

// thresholds are the probabilities from which profiles count as one event.
var thresholds = struct {
	inside float64 // one text
	across float64 // two texts
	whole  float64 // two groups of texts, on average over their members
}{inside: 0.1, across: 0.5, whole: 0.5}

const (
	recent  = 12 // earlier events of a text that a mention is compared with
	witness = 8  // members by which two groups are compared
)

// Cluster gathers the mentions that tell of one event. Every mention is in exactly one of the events, which come in the order
// of their first mention by document ID and offset. The result depends on the set of documents and mentions alone.
func Cluster(docs []Document, mentions []Mention) []Event {
	x := newIndex(docs, mentions)
	ps := x.within(mentions)
	var edges []edge
	weigh := func(c pair) {
		if ps[c.a].doc == ps[c.b].doc {
			return
		}
		if p := x.compare(&ps[c.a], &ps[c.b]).probability(); p >= thresholds.across {
			edges = append(edges, edge{c, float32(p)})
		}
	}
	x.retellings(ps, weigh)
	x.candidates(ps, weigh)
	slices.SortFunc(edges, func(e, f edge) int {
		return cmp.Or(cmp.Compare(f.p, e.p), cmp.Compare(e.a, f.a), cmp.Compare(e.b, f.b))
	})
	g := newGathering(x, ps)
	for _, e := range edges {
		g.join(e.a, e.b)
	}
	return g.events(mentions)
}

type edge struct {
	pair
	p float32
}

// within gathers the mentions of each text on its own: a text seldom tells by one word of two events that nothing tells apart.
func (x *index) within(mentions []Mention) []profile {
	var ps []profile
	in := make([]int32, len(mentions)) // the profile that each is in
	start := 0                         // of the document's profiles
	for n, i := range x.order {
		m := &mentions[i]
		if n > 0 && m.Doc != mentions[x.order[n-1]].Doc {
			start = len(ps)
		}
		p := x.profile(i, m)
		if j := retold(m, mentions, in); j >= 0 {
			ps[j].retell(&p)
			in[i] = j
			continue
		}
		best, most := -1, thresholds.inside
		for j, looked := len(ps)-1, 0; j >= start && looked < recent; j-- {
			q := &ps[j]
			if q.trigger.family != p.trigger.family && (p.name == 0 || q.name != p.name) {
				continue
			}
			looked++
			if pr := x.sameHere(q, &p); pr > most {
				best, most = j, pr
			}
		}
		if best >= 0 {
			ps[best].absorb(&p)
		} else {
			best = len(ps)
			ps = append(ps, p)
		}
		in[i] = int32(best)
	}
	return ps
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

// sameHere is the probability that two profiles of one text, told by one word, are one event.
func (x *index) sameHere(p, q *profile) float64 {
	e := x.compare(p, q)
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
		pr -= 0.3
	}
	if e.title < 0 {
		pr -= 0.4
		if p.nominal && q.nominal { // two conferences
			pr -= 0.2
		}
	}
	return pr
}

// A gathering is the events found so far: disjoint sets of profiles.
type gathering struct {
	x      *index
	ps     []profile
	parent []int32
	size   []int32
	whole  []*profile // of a root with more than one member: what all of them know together
	listed [][]int32  // of a root: up to witness members
}

func newGathering(x *index, ps []profile) *gathering {
	g := &gathering{x: x, ps: ps, parent: make([]int32, len(ps)), size: make([]int32, len(ps)), whole: make([]*profile, len(ps)), listed: make([][]int32, len(ps))}
	for i := range g.parent {
		g.parent[i] = int32(i)
		g.size[i] = 1
	}
	return g
}

func (g *gathering) root(i int32) int32 {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

// join makes the groups of a and b one, unless what is known of either speaks against it.
func (g *gathering) join(a, b int32) {
	a, b = g.root(a), g.root(b)
	if a == b {
		return
	}
	if g.size[a] > 1 || g.size[b] > 1 {
		if g.clash(a, b) || g.average(a, b) < thresholds.whole {
			return
		}
	}
	if g.size[a] < g.size[b] || g.size[a] == g.size[b] && b < a {
		a, b = b, a
	}
	w := g.knownOf(a)
	if g.whole[a] == nil {
		c := *w
		w = &c
		w.mentions = nil
		g.listed[a] = []int32{a}
	}
	v := *g.knownOf(b)
	v.mentions = nil
	v.words, v.who, v.where, v.title = nil, nil, nil, nil
	w.absorb(&v)
	g.whole[a] = w
	for _, m := range g.witnesses(b) {
		if len(g.listed[a]) < witness {
			g.listed[a] = append(g.listed[a], m)
		}
	}
	g.whole[b], g.listed[b] = nil, nil
	g.parent[b] = a
	g.size[a] += g.size[b]
}

func (g *gathering) knownOf(root int32) *profile {
	if g.whole[root] != nil {
		return g.whole[root]
	}
	return &g.ps[root]
}

func (g *gathering) witnesses(root int32) []int32 {
	if g.listed[root] != nil {
		return g.listed[root]
	}
	return []int32{root}
}

// clash reports whether two groups name different days, rounds or names.
func (g *gathering) clash(a, b int32) bool {
	p, q := g.knownOf(a), g.knownOf(b)
	return p.series != 0 && q.series != 0 && p.series != q.series ||
		nearness(p, q) <= -1 && (p.name == 0 || p.name != q.name)
}

// average probability over the members that stand for the two groups.
func (g *gathering) average(a, b int32) float64 {
	sum, n := 0.0, 0
	for _, i := range g.witnesses(a) {
		for _, j := range g.witnesses(b) {
			if p, q := &g.ps[i], &g.ps[j]; p.doc != q.doc {
				sum += g.x.compare(p, q).probability()
			} // one text told them apart
			n++
		}
	}
	return sum / float64(n)
}

// events reads the groups off, each dated by its mentions.
func (g *gathering) events(mentions []Mention) []Event {
	at := make([]int32, len(g.ps)) // of each root: its event
	var events []Event
	for i := range g.ps {
		r := g.root(int32(i))
		if at[r] == 0 {
			events = append(events, Event{})
			at[r] = int32(len(events))
		}
		e := &events[at[r]-1]
		e.Mentions = append(e.Mentions, g.ps[i].mentions...)
	}
	for i := range events {
		e := &events[i]
		slices.SortFunc(e.Mentions, func(a, b int32) int {
			m, n := &mentions[a], &mentions[b]
			return cmp.Or(cmp.Compare(g.x.rank[m.Doc], g.x.rank[n.Doc]), cmp.Compare(m.Start, n.Start), cmp.Compare(a, b))
		})
		e.date(g.x.docs, mentions)
	}
	return events
}
