package order

import "math"

// Time is counted in days. Events of one day may lie before one another: which of them do, the relations alone say.
const (
	dawn = math.MinInt / 4 // no bound
	dusk = math.MaxInt / 4
)

// solver holds the bounds of each item, and the relations that hold so far.
type solver struct {
	items     []Item
	relations []Relation
	lo, hi    []int
	by        []int   // the relation that last moved an item to other days
	touching  [][]int // of each item: the relations that hold
	trail     []change
	queue     []int // items whose bounds have been narrowed
	ahead     search
	back      search
}

// change is what a bound was before.
type change struct {
	item   int
	lo, hi int
	by     int
}

func newSolver(items []Item, relations []Relation) *solver {
	n := len(items)
	s := &solver{items: items, relations: relations, lo: make([]int, n), hi: make([]int, n), by: make([]int, n), touching: make([][]int, n)}
	for i, it := range items {
		s.lo[i], s.hi[i], s.by[i] = dawn, dusk, -1
		if !it.First.IsZero() {
			s.lo[i] = it.First.Number()
		}
		if !it.Last.IsZero() && !it.Last.Before(it.First) {
			s.hi[i] = it.Last.Number()
		}
	}
	return s
}

// add adds a relation and narrows what follows from it. Where that contradicts what holds already, all is left as it was, and
// the event that would have no day left is returned, or -1 for a circle.
func (s *solver) add(relation int) (item int, ok bool) {
	r := &s.relations[relation]
	if s.circular(r) {
		return -1, false
	}
	s.trail, s.queue = s.trail[:0], s.queue[:0]
	s.touching[r.A] = append(s.touching[r.A], relation)
	s.touching[r.B] = append(s.touching[r.B], relation)
	item, ok = s.apply(relation)
	if ok {
		item, ok = s.propagate()
	}
	if !ok {
		for i := len(s.trail) - 1; i >= 0; i-- {
			c := s.trail[i]
			s.lo[c.item], s.hi[c.item], s.by[c.item] = c.lo, c.hi, c.by
		}
		s.touching[r.A] = s.touching[r.A][:len(s.touching[r.A])-1]
		s.touching[r.B] = s.touching[r.B][:len(s.touching[r.B])-1]
	}
	return item, ok
}

// propagate narrows all that depends on the items of the queue.
func (s *solver) propagate() (item int, ok bool) {
	most := min(2*len(s.items)+4, 1000) // visits of one item past which it can only be narrowing itself
	var visits map[int]int
	for n := 0; n < len(s.queue); n++ {
		at := s.queue[n]
		if visits == nil {
			visits = map[int]int{}
		}
		if visits[at]++; visits[at] > most {
			return -1, false
		}
		for _, q := range s.touching[at] {
			if item, ok := s.apply(q); !ok {
				return item, false
			}
		}
	}
	return -1, true
}

// apply narrows the events of a relation by one another, and queues those that it narrowed. Where that leaves one no day, it is returned.
func (s *solver) apply(relation int) (item int, ok bool) {
	r := &s.relations[relation]
	a, b := s.narrow(r)
	if s.set(r.A, a, relation) {
		s.queue = append(s.queue, r.A)
	}
	if s.set(r.B, b, relation) {
		s.queue = append(s.queue, r.B)
	}
	for _, i := range [2]int{r.A, r.B} {
		if s.lo[i] > s.hi[i] {
			return i, false
		}
	}
	return -1, true
}

type bounds struct{ lo, hi int }

// narrow returns what a relation leaves of the bounds of its two events. No bound comes from none.
func (s *solver) narrow(r *Relation) (a, b bounds) {
	a, b = bounds{s.lo[r.A], s.hi[r.A]}, bounds{s.lo[r.B], s.hi[r.B]}
	switch {
	case r.Kind == Before && r.Days != 0:
		least, most := r.Days-r.Slack, r.Days+r.Slack
		b.atLeast(a.lo, least)
		b.atMost(a.hi, most)
		a.atLeast(b.lo, -most)
		a.atMost(b.hi, -least)
	case r.Kind == Before:
		b.atLeast(a.lo, 0)
		a.atMost(b.hi, 0)
	case r.Kind == Since:
		a.atLeast(b.lo, 0)
		b.atMost(a.hi, 0)
	case r.Kind == During:
		a.atLeast(b.lo, 0)
		a.atMost(b.hi, 0)
	case r.Kind == Same:
		a.atLeast(b.lo, 0)
		a.atMost(b.hi, 0)
		b = a
	}
	return a, b
}

// atLeast leaves of b what is at least so many days after t.
func (b *bounds) atLeast(t, days int) {
	if t != dawn {
		b.lo = max(b.lo, t+days)
	}
}

// atMost leaves of b what is at most so many days after t.
func (b *bounds) atMost(t, days int) {
	if t != dusk {
		b.hi = min(b.hi, t+days)
	}
}

// set narrows the bounds of an item, and reports whether they changed.
func (s *solver) set(item int, b bounds, relation int) bool {
	if b.lo == s.lo[item] && b.hi == s.hi[item] {
		return false
	}
	s.trail = append(s.trail, change{item, s.lo[item], s.hi[item], s.by[item]})
	s.lo[item], s.hi[item], s.by[item] = b.lo, b.hi, relation
	return true
}

// after returns the event that by r does not come before the given one, and whether it is strictly after; -1 for none.
func (r *Relation) after(item int) (next int, strict bool) {
	switch {
	case r.Kind == Before && r.A == item:
		return r.B, true
	case r.Kind == Since && r.B == item:
		return r.A, true
	case r.Kind == Same && r.A == item:
		return r.B, false
	case r.Kind == Same && r.B == item:
		return r.A, false
	}
	return -1, false
}

// before returns the event that by r does not come after the given one, and whether it is strictly before; -1 for none.
func (r *Relation) before(item int) (next int, strict bool) {
	other := r.A
	if other == item {
		other = r.B
	}
	if to, strict := r.after(other); to == item {
		return other, strict
	}
	return -1, false
}
