package coref

import (
	"cmp"
	"iter"
	"math"
	"slices"

	"github.com/seed-620526af/timeline/internal/parallel"
)

const witness = 8 // members by which two groups are compared

// A gathering is the events found so far: disjoint sets of profiles.
type gathering struct {
	x         *index
	ps        []profile
	parent    []int32
	size      []int32
	facts     []facts   // of a root: what its members know together
	witnesses [][]int32 // of a root: the members that stand for it; none where it is its only one
}

func newGathering(x *index, ps []profile) *gathering {
	g := &gathering{x: x, ps: ps, parent: make([]int32, len(ps)), size: make([]int32, len(ps)), facts: make([]facts, len(ps)), witnesses: make([][]int32, len(ps))}
	for i := range g.parent {
		g.parent[i], g.size[i], g.facts[i] = int32(i), 1, ps[i].facts
	}
	return g
}

func (g *gathering) root(i int32) int32 { return root(g.parent, i) }

// root finds the root of i in a forest, and shortens the way to it.
func root(parent []int32, i int32) int32 {
	for parent[i] != i {
		parent[i] = parent[parent[i]]
		i = parent[i]
	}
	return i
}

// gather joins what the edges, which come in order of pairs, hold together: the surest first. Profiles that no edges connect do not
// touch one another, so that each connected part is gathered on its own.
func (g *gathering) gather(edges []edge) {
	parts := connected(len(g.ps), edges)
	slices.SortStableFunc(parts, func(a, b []edge) int { return cmp.Compare(len(b), len(a)) })
	parallel.Runs(len(parts), 1, func(runs iter.Seq2[int, int]) {
		var bySurety []uint64 // the probability of an edge, upside down, and its number
		for i := range runs {
			bySurety = bySurety[:0]
			for n, e := range parts[i] {
				bySurety = append(bySurety, uint64(^math.Float32bits(e.p))<<32|uint64(n))
			}
			slices.Sort(bySurety)
			j := joiner{gathering: g}
			for _, k := range bySurety {
				e := &parts[i][uint32(k)]
				j.join(e.a, e.b)
			}
		}
	})
}

// connected sorts the edges among n profiles into parts that share no profile.
func connected(n int, edges []edge) [][]edge {
	parent := make([]int32, n)
	for i := range parent {
		parent[i] = int32(i)
	}
	for _, e := range edges {
		if a, b := root(parent, e.a), root(parent, e.b); a != b {
			parent[max(a, b)] = min(a, b)
		}
	}
	count := make([]int32, n)
	for _, e := range edges {
		count[root(parent, e.a)]++
	}
	all := make([]edge, len(edges))
	var parts [][]edge
	number := make([]int32, n) // of each root: its part's
	at := int32(0)
	for i, c := range count {
		if c > 0 {
			number[i] = int32(len(parts))
			parts = append(parts, all[at:at:at+c])
			at += c
		}
	}
	for _, e := range edges {
		p := &parts[number[root(parent, e.a)]]
		*p = append(*p, e)
	}
	return parts
}

// joiner joins the groups of a connected part.
type joiner struct {
	*gathering
	apart map[meeting]struct{} // that were found to be two events
}

// meeting is two groups when they were compared: a group of a root and size is the same one each time.
type meeting struct{ a, b, sizeA, sizeB int32 }

// join makes the groups of a and b one, unless what is known of either speaks against it.
func (g *joiner) join(a, b int32) {
	a, b = g.root(a), g.root(b)
	if a == b {
		return
	}
	if g.size[a] < g.size[b] || g.size[a] == g.size[b] && b < a {
		a, b = b, a
	}
	if g.size[a] > 1 {
		if g.facts[a].clash(&g.facts[b]) {
			return
		}
		m := meeting{a, b, g.size[a], g.size[b]}
		if _, known := g.apart[m]; known {
			return
		}
		if !g.alike(a, b) && !g.evident(a, b) {
			if g.apart == nil {
				g.apart = map[meeting]struct{}{}
			}
			g.apart[m] = struct{}{}
			return
		}
	}
	g.unite(a, b)
}

// unite makes the groups of two roots one, of which a stays the root.
func (g *gathering) unite(a, b int32) {
	g.facts[a].absorb(&g.facts[b])
	w := g.membersOf(a)
	more := g.membersOf(b)
	g.witnesses[a] = append(slices.Grow(w, witness), more[:min(len(more), witness-len(w))]...)
	g.witnesses[b] = nil
	g.parent[b] = a
	g.size[a] += g.size[b]
}

// membersOf returns the members that stand for the group of a root.
func (g *gathering) membersOf(root int32) []int32 {
	if g.witnesses[root] != nil {
		return g.witnesses[root]
	}
	return []int32{root}
}

// clash reports whether two groups name different days, rounds or names.
func (p *facts) clash(q *facts) bool {
	return p.series != 0 && q.series != 0 && p.series != q.series ||
		nearness(p, q) <= -1 && (p.name == 0 || p.name != q.name)
}

// alike reports whether two groups are one event on average over the members that stand for them.
func (g *gathering) alike(a, b int32) bool {
	as, bs := g.membersOf(a), g.membersOf(b)
	needed := thresholds.whole * float64(len(as)*len(bs))
	sum, left := 0.0, float64(len(as)*len(bs)) // left is what those to come can add at most
	for _, i := range as {
		p := &g.ps[i]
		for _, j := range bs {
			if q := &g.ps[j]; p.doc != q.doc { // one text told them apart
				e := g.x.compare(p, q, g.x.story(p.doc, q.doc))
				sum += probability(e.odds())
			}
			if left--; sum+left < needed-1e-6 || sum >= needed {
				return sum >= needed
			}
		}
	}
	return sum >= needed
}

// evident reports whether what is known of two groups leaves little doubt, however differently their members tell it: things of
// one sense, with somebody or some place in common, on a day that both name.
func (g *gathering) evident(a, b int32) bool {
	p, q := &g.ps[a], &g.ps[b]
	day, other := &g.facts[a], &g.facts[b]
	switch {
	case day.dated < Told, other.dated < Told, day.first != day.last, day.first != other.first, day.last != other.last,
		p.kind == Statement, q.kind == Statement, p.negated != q.negated,
		p.trigger.light, q.trigger.light, p.trigger.alike(q.trigger) < sameGroup:
		return false
	}
	return g.x.overlap(p.where, q.where) > 0.5 || g.x.overlap(p.who, q.who) > 0.5
}

// events reads the groups off, each dated by its mentions.
func (g *gathering) events(docs []Document, mentions []Mention) []Event {
	const dated = 256              // events at a time
	at := make([]int32, len(g.ps)) // of each root: its event, and 1
	var events []Event
	for i := range g.ps {
		r := g.root(int32(i))
		if at[r] == 0 {
			events = append(events, Event{Mentions: make([]int32, 0, g.size[r])})
			at[r] = int32(len(events))
		}
		e := &events[at[r]-1]
		e.Mentions = append(e.Mentions, g.ps[i].mentions...)
	}
	parallel.Runs(len(events), dated, func(runs iter.Seq2[int, int]) {
		for first, end := range runs {
			for i := first; i < end; i++ {
				e := &events[i]
				slices.Sort(e.Mentions)
				for n, place := range e.Mentions {
					e.Mentions[n] = g.x.order[place]
				}
				e.date(docs, mentions)
			}
		}
	})
	return events
}
