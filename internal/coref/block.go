package coref

import (
	"cmp"
	"iter"
	"slices"

	"github.com/seed-620526af/timeline/internal/parallel"
)

// Two profiles are compared only where they belong to texts of one story, or share a block: a sense of the trigger together with
// a participant, a place, a day, or a rare word of the sentence. Blocks are sorted by day, and each profile is compared with its
// next few neighbours there, so that the work grows with the number of profiles and not with its square.
const (
	window    = 6       // neighbours in a block that a profile is compared with
	parts     = 1 << 6  // blocks are made a part at a time, so that they fit the processor's cache
	gathered  = 1 << 14 // profiles whose blocks are worked out at a time
	rareNames = 3       // participants and places that make a block
	rareWords = 2       // words of the sentence that do
)

// entry is a profile in a block.
type entry struct {
	block uint64
	item  int32
}

type pair struct{ a, b int32 }

// candidates returns for each profile those after it that share a block with it within the window: for profile i, others[from[i]:from[i+1]],
// some of them more than once.
func (x *index) candidates(ps []profile) (from, others []int32) {
	byDay := make([]int32, len(ps))
	for i := range byDay {
		byDay[i] = int32(i)
	}
	slices.SortFunc(byDay, func(a, b int32) int { return cmp.Or(cmp.Compare(ps[a].first, ps[b].first), cmp.Compare(a, b)) })
	entries := make([][parts][]entry, (len(ps)+gathered-1)/gathered)
	parallel.Runs(len(ps), gathered, func(runs iter.Seq2[int, int]) {
		var keys []uint64
		for first, end := range runs {
			part := &entries[first/gathered]
			for _, i := range byDay[first:end] {
				keys = x.blocks(keys[:0], &ps[i])
				for _, k := range keys {
					part[k%parts] = append(part[k%parts], entry{k, i})
				}
			}
		}
	})
	var found [parts][]pair
	parallel.Runs(parts, 1, func(runs iter.Seq2[int, int]) {
		var b blocks
		for part := range runs {
			b.reset()
			for i := range entries {
				for _, e := range entries[i][part] {
					found[part] = b.add(found[part], e)
				}
				entries[i][part] = nil
			}
		}
	})
	from = make([]int32, len(ps)+1)
	for _, pairs := range found {
		for _, p := range pairs {
			from[p.a+1]++
		}
	}
	for i := range ps {
		from[i+1] += from[i]
	}
	others = make([]int32, from[len(ps)])
	next := slices.Clone(from)
	for _, pairs := range found {
		for _, p := range pairs {
			others[next[p.a]] = p.b
			next[p.a]++
		}
	}
	return from, others
}

// blocks holds the last few profiles of each block: a hash table with open addressing.
type blocks struct {
	slots []recent // their number is a power of two
	n     int
}

// recent is a block, and the profiles that were added to it last.
type recent struct {
	block uint64
	n     int32 // how many were added; 0 where the slot is free
	items [window]int32
}

func (b *blocks) reset() {
	clear(b.slots)
	b.n = 0
}

// add adds a profile to a block, and appends the pairs that it makes there.
func (b *blocks) add(pairs []pair, e entry) []pair {
	if 2*b.n >= len(b.slots) {
		b.grow()
	}
	s := b.find(e.block)
	if s.n == 0 {
		s.block = e.block
		b.n++
	}
	for _, i := range s.items[:min(s.n, window)] {
		if i != e.item {
			pairs = append(pairs, pair{min(i, e.item), max(i, e.item)})
		}
	}
	s.items[s.n%window] = e.item
	s.n++
	return pairs
}

// find returns the slot of a block, or the free one where it belongs.
func (b *blocks) find(block uint64) *recent {
	mask := uint64(len(b.slots) - 1)
	for i := block / parts & mask; ; i = (i + 1) & mask {
		if s := &b.slots[i]; s.n == 0 || s.block == block {
			return s
		}
	}
}

func (b *blocks) grow() {
	old := b.slots
	b.slots = make([]recent, max(1024, 2*len(old)))
	for i := range old {
		if old[i].n != 0 {
			*b.find(old[i].block) = old[i]
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
		for _, t := range x.rarest(p.who.terms, rareNames) {
			keys = append(keys, key(byTerm, s, uint64(t)))
		}
		if !rich {
			return
		}
		for _, t := range x.rarest(p.where.terms, rareNames) {
			keys = append(keys, key(byTerm, s, uint64(t)))
		}
		for _, t := range x.rarest(p.words.terms, rareWords) {
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

// rarest returns the n terms of the highest weight that at least two documents may share: ts itself where there are no more.
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
