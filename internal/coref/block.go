package coref

import (
	"cmp"
	"slices"
)

// Two profiles are compared only where they share a block: a sense of the trigger together with a participant, a place, a day, or
// a rare word of the sentence or of the text. Blocks are short lists sorted by day, and each profile is compared with its next
// few neighbours there, so that the work grows with the number of profiles and not with its square.
const (
	window     = 10     // neighbours in a block that a profile is compared with
	partitions = 1 << 6 // blocks are made a part at a time, so that memory stays bounded
	rareNames  = 3      // participants and places that make a block
	rareWords  = 2      // words of the sentence that do
	storyWords = 3      // words of the text that do
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
	tops := make([][]int32, len(x.docs))
	for d := range tops {
		tops[d] = x.rarest(x.stories[d], storyWords)
	}
	for i := range ps {
		p := &ps[i]
		keys = x.blocks(keys[:0], p, tops[p.doc])
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
		slices.SortFunc(pairs, func(p, q pair) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) })
		for i, p := range pairs {
			if p.a != p.b && (i == 0 || p != pairs[i-1]) {
				yield(p)
			}
		}
	}
}

// blocks appends the blocks that p belongs to.
func (x *index) blocks(keys []uint64, p *profile, top []int32) []uint64 {
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
		for _, t := range top {
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
	for _, m := range p.trigger.meanings {
		sense(1<<34|uint64(m), false)
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
