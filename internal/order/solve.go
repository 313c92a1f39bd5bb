package order

// Time is counted in ticks of which a day has so many that all events of one day can lie before one another.
const (
	day  = 1 << 20
	dawn = -1 << 60 // no bound
	dusk = 1 << 60
)

func dayOf(t int64) int64 { return t >> 20 }

// solver holds the bounds of each item, and the relations that hold so far.
type solver struct {
	items     []Item
	relations []Relation
	lo, hi    []int64
	by        []int   // the relation that last moved an item to other days
	touching  [][]int // of each item: the relations that hold
	trail     []change
}

// change is what a bound was before.
type change struct {
	item   int
	lo, hi int64
	by     int
}

func newSolver(items []Item, relations []Relation) *solver {
	n := len(items)
	s := &solver{items: items, relations: relations, lo: make([]int64, n), hi: make([]int64, n), by: make([]int, n), touching: make([][]int, n)}
	for i, it := range items {
		s.lo[i], s.hi[i], s.by[i] = dawn, dusk, -1
		if !it.First.IsZero() {
			s.lo[i] = int64(it.First.Number()) * day
		}
		if !it.Last.IsZero() && !it.Last.Before(it.First) {
			s.hi[i] = int64(it.Last.Number())*day + day - 1
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
	s.trail = s.trail[:0]
	s.touching[r.A] = append(s.touching[r.A], relation)
	s.touching[r.B] = append(s.touching[r.B], relation)
	item, ok = s.propagate([]int{r.A, r.B})
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
func (s *solver) propagate(queue []int) (item int, ok bool) {
	most := min(2*len(s.items)+4, 1000) // visits of one item past which it can only be narrowing itself
	visits := map[int]int{}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if visits[at]++; visits[at] > most {
			return -1, false
		}
		for _, q := range s.touching[at] {
			r := &s.relations[q]
			a, b := s.narrow(r)
			if s.set(r.A, a, q) {
				queue = append(queue, r.A)
			}
			if s.set(r.B, b, q) {
				queue = append(queue, r.B)
			}
			for _, i := range [2]int{r.A, r.B} {
				if s.lo[i] > s.hi[i] {
					return i, false
				}
			}
		}
	}
	return -1, true
}

type bounds struct{ lo, hi int64 }

// narrow returns what a relation leaves of the bounds of its two events. No bound comes from none.
func (s *solver) narrow(r *Relation) (a, b bounds) {
	a, b = bounds{s.lo[r.A], s.hi[r.A]}, bounds{s.lo[r.B], s.hi[r.B]}
	switch {
	case r.Kind == Before && r.Days != 0:
		least, most := int64(r.Days-r.Slack), int64(r.Days+r.Slack)
		b.atLeast(a.lo, func(t int64) int64 { return (dayOf(t) + least) * day })
		b.atMost(a.hi, func(t int64) int64 { return (dayOf(t)+most)*day + day - 1 })
		a.atLeast(b.lo, func(t int64) int64 { return (dayOf(t) - most) * day })
		a.atMost(b.hi, func(t int64) int64 { return (dayOf(t)-least)*day + day - 1 })
	case r.Kind == Before:
		b.atLeast(a.lo, func(t int64) int64 { return t + 1 })
		a.atMost(b.hi, func(t int64) int64 { return t - 1 })
	case r.Kind == Since:
		a.atLeast(b.lo, same)
		b.atMost(a.hi, same)
	case r.Kind == During:
		a.atLeast(b.lo, same)
		a.atMost(b.hi, same)
	case r.Kind == Same:
		a.atLeast(b.lo, same)
		a.atMost(b.hi, same)
		b = a
	}
	return a, b
}

func same(t int64) int64 { return t }

func (b *bounds) atLeast(t int64, move func(int64) int64) {
	if t != dawn {
		b.lo = max(b.lo, move(t))
	}
}

func (b *bounds) atMost(t int64, move func(int64) int64) {
	if t != dusk {
		b.hi = min(b.hi, move(t))
	}
}

// set narrows the bounds of an item, and reports whether they changed.
func (s *solver) set(item int, b bounds, relation int) bool {
	if b.lo == s.lo[item] && b.hi == s.hi[item] {
		return false
	}
	s.trail = append(s.trail, change{item, s.lo[item], s.hi[item], s.by[item]})
	if dayOf(b.lo) != dayOf(s.lo[item]) || dayOf(b.hi) != dayOf(s.hi[item]) {
		s.by[item] = relation
	}
	s.lo[item], s.hi[item] = b.lo, b.hi
	return true
}

// circular reports whether, by the relations that hold, r would put an event before itself.
func (s *solver) circular(r *Relation) bool {
	if r.Kind == During {
		return false
	}
	if r.Kind == Since { // B is not after A
		return s.leads(r.A, r.B, true)
	}
	if r.Kind == Same {
		return s.leads(r.A, r.B, true) || s.leads(r.B, r.A, true)
	}
	return s.leads(r.B, r.A, false)
}

// leads reports whether a way of relations leads forward from one event to another; strictly, whether one of them says before.
// Events that lie past the second by their bounds are on no such way.
func (s *solver) leads(from, to int, strictly bool) bool {
	type place struct {
		item   int
		strict bool
	}
	seen := map[place]bool{}
	stack := []place{{from, !strictly}}
	for len(stack) > 0 {
		at := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if at.item == to && at.strict {
			return true
		}
		if seen[at] || s.lo[at.item] > s.hi[to] {
			continue
		}
		seen[at] = true
		for _, q := range s.touching[at.item] {
			if next, strict := s.relations[q].after(at.item); next >= 0 {
				stack = append(stack, place{next, at.strict || strict})
			}
		}
	}
	return false
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
