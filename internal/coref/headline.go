package coref

import (
	"cmp"
	"slices"
)

// What a collection is about is told by many of its texts, each in passing and in its own words: "the Haiti quake", "Haiti's earthquake",
// "the disaster that struck Haiti". No two of them share enough to be found one by what stands around it; that so many texts tell of it says it.
const (
	oneIn    = 10 // an event that one in so many texts tells of is what they are about
	manifold = 8  // texts that tell of it at least
	fewer    = 2  // texts that tell of what is joined to it, at least
)

// headlines joins what a noun tells to the event that the texts are about, where it is of the same sense, names the same people and
// places, and no day speaks against it.
func (g *gathering) headlines() {
	var roots []int32
	for i := range g.ps {
		if r := int32(i); g.root(r) == r && g.size[r] >= fewer && g.noun(r) {
			roots = append(roots, r)
		}
	}
	slices.SortFunc(roots, func(a, b int32) int { return cmp.Or(cmp.Compare(g.size[b], g.size[a]), cmp.Compare(a, b)) })
	most := 0
	for most < len(roots) && int(g.size[roots[most]]) >= max(manifold, len(g.x.docs)/oneIn) {
		most++
	}
	for n, r := range roots {
		for _, h := range roots[:min(n, most)] {
			if g.root(h) == h && g.about(h, r) {
				g.unite(h, r)
				break
			}
		}
	}
}

// noun reports whether most of the members that stand for a group are nouns that tell a happening.
func (g *gathering) noun(root int32) bool {
	nouns := 0
	members := g.membersOf(root)
	for _, i := range members {
		if p := &g.ps[i]; p.nominal && p.kind == Happening && !p.negated && !p.trigger.light {
			nouns++
		}
	}
	return 2*nouns > len(members)
}

// about reports whether group r tells of h, what the texts are about.
func (g *gathering) about(h, r int32) bool {
	p, q := &g.ps[h], &g.ps[r]
	if p.trigger.alike(q.trigger) < sameGroup || g.facts[h].clash(&g.facts[r]) || nearness(&g.facts[h], &g.facts[r]) < -0.5 ||
		g.facts[h].name != 0 && g.facts[r].name != 0 && g.facts[h].name != g.facts[r].name {
		return false
	}
	named, alike := 0, 0
	for _, j := range g.membersOf(r) {
		q := &g.ps[j]
		if len(q.who.terms) == 0 && len(q.where.terms) == 0 {
			continue
		}
		named++
		for _, i := range g.membersOf(h) {
			if p := &g.ps[i]; g.x.overlap(p.who, q.who) > 0 || g.x.overlap(p.where, q.where) > 0 || g.x.overlap(p.who, q.where) > 0 || g.x.overlap(p.where, q.who) > 0 {
				alike++
				break
			}
		}
	}
	return named > 0 && 2*alike > named
}
