package coref

import (
	"cmp"
	"slices"
)

// Two profiles are compared only where they belong to texts of one story, or share a block: a sense of the trigger together with
// a participant, a place, a day, or a rare word of the sentence. Blocks are lists sorted by day, and each profile is compared with
// its next few neighbours there, so that the work grows with the number of profiles and not with its square.
const (
	window     = 6      // neighbours in a block that a profile is compared with
	partitions = 1 << 6 // blocks are made a part at a time, so that memory stays bounded
	rareNames  = 3      // participants and places that make a block
	rareWords  = 2      // words of the sentence that do
	oneStory   = 0.2    // how surely two texts tell one story from which all that they tell alike is compared
	crowded    = 8      // profiles of one sense in a text that are compared with another text's
)

type entry struct {
	block uint64
	day   int32
	item  int32
}

type pair struct{ a, b int32 }

// candidates calls yield with pairs of profiles that may be one event, a < b, each pair at least once if it shares a block within the window.
func (x *index) candidates(ps []profile, yield func(pair)) {
	keys := make([]uint64, 0, 32)
	parts := make([][]entry, partitions)
	for i := range ps {
		p := &ps[i]
		keys = x.blocks(keys[:0], p)
		for _, k := range keys {
			parts[k%partitions] = append(parts[k%partitions], entry{k, p.first, int32(i)})
		}
	}
	var pairs []pair
	for _, part := range parts {
		slices.SortFunc(part, func(a, b entry) int {
			return cmp.Or(cmp.Compare(a.block, b.block), cmp.Compare(a.day, b.day), cmp.Compare(a.item, b.item))
		})
		pairs = pairs[:0]
		for i := range part {
			for j := i + 1; j < len(part) && j <= i+window && part[j].block == part[i].block; j++ {
				pairs = append(pairs, pair{min(part[i].item, part[j].item), max(part[i].item, part[j].item)})
			}
		}
		each(pairs, yield)
	}
}

// retellings calls yield with pairs of profiles, a < b, that texts of one story tell by words of one sense.
func (x *index) retellings(ps []profile, yield func(pair)) {
	type told struct {
		sense uint32
		item  int32
	}
	senses := make([][]told, len(x.docs)) // of each document, sorted
	for i := range ps {
		t := &ps[i].trigger
		add := func(s uint32) { senses[ps[i].doc] = append(senses[ps[i].doc], told{s, int32(i)}) }
		add(t.family)
		for _, g := range t.groups {
			add(uint32(g))
		}
		for _, m := range t.meanings {
			add(1<<16 | uint32(m))
		}
	}
	for _, ts := range senses {
		slices.SortFunc(ts, func(a, b told) int { return cmp.Or(cmp.Compare(a.sense, b.sense), cmp.Compare(a.item, b.item)) })
	}
	var pairs []pair
	for d := range x.docs {
		pairs = pairs[:0]
		for _, e := range x.relatives(int32(d)) {
			a, b := senses[d], senses[e]
			for i, j := 0, 0; i < len(a) && j < len(b); {
				switch {
				case a[i].sense < b[j].sense:
					i++
				case b[j].sense < a[i].sense:
					j++
				default:
					s, k, l := a[i].sense, i, j
					for ; i < len(a) && a[i].sense == s; i++ {
					}
					for ; j < len(b) && b[j].sense == s; j++ {
					}
					for _, p := range a[k:min(i, k+crowded)] {
						for _, q := range b[l:min(j, l+crowded)] {
							pairs = append(pairs, pair{min(p.item, q.item), max(p.item, q.item)})
						}
					}
				}
			}
		}
		each(pairs, yield)
	}
}

// relatives returns the texts after d, in order of rank, that tell its story.
func (x *index) relatives(d int32) []int32 {
	var rs []int32
	for _, n := range x.near[d] {
		for _, m := range x.near[n.doc] {
			for _, c := range [2]int32{n.doc, m.doc} {
				if x.rank[c] > x.rank[d] {
					rs = append(rs, c)
				}
			}
		}
		for _, c := range x.nearTo[n.doc] {
			if x.rank[c] > x.rank[d] {
				rs = append(rs, c)
			}
		}
	}
	slices.SortFunc(rs, func(a, b int32) int { return cmp.Compare(x.rank[a], x.rank[b]) })
	rs = slices.Compact(rs)
	return slices.DeleteFunc(rs, func(c int32) bool { return x.story(c, d) < oneStory })
}

// each sorts pairs and calls yield with each of them once.
func each(pairs []pair, yield func(pair)) {
	slices.SortFunc(pairs, func(p, q pair) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) })
	for i, p := range pairs {
		if p.a != p.b && (i == 0 || p != pairs[i-1]) {
			yield(p)
		}
	}
}

// blocks appends the blocks that p belongs to.
func (x *index) blocks(keys []uint64, p *profile) []uint64 {
	const (
		byName = iota + 1
		byDay
		byTerm
	)
	key := func(kind, a, b uint64) uint64 { return mix(mix(kind<<32|a) ^ b) }
	if p.name != 0 {
		keys = append(keys, key(byName, uint64(p.name), 0))
	}
	sense := func(s uint64, rich bool) {
		for _, t := range x.rarest(p.who, rareNames) {
			keys = append(keys, key(byTerm, s, uint64(t)))
		}
		if !rich {
			return
		}
		for _, t := range x.rarest(p.where, rareNames) {
			keys = append(keys, key(byTerm, s, uint64(t)))
		}
		for _, t := range x.rarest(p.words, rareWords) {
			keys = append(keys, key(byTerm, s, uint64(t)))
		}
		if p.dated >= Inherited && p.first == p.last {
			keys = append(keys, key(byDay, s, uint64(uint32(p.first))))
		}
	}
	sense(uint64(p.trigger.family), true)
	for _, g := range p.trigger.groups {
		sense(1<<33|uint64(g), false)
	}
	return keys
}

// rarest returns the n terms of the highest weight that at least two documents may share.
func (x *index) rarest(ts []int32, n int) []int32 {
	if len(ts) <= n {
		return ts
	}
	best := make([]int32, 0, n+1)
	for _, t := range ts {
		if x.single[t] {
			continue
		}
		i := len(best)
		for i > 0 && x.weight[best[i-1]] < x.weight[t] {
			i--
		}
		if i < n {
			best = slices.Insert(best, i, t)[:min(n, len(best)+1)]
		}
	}
	return best
}
