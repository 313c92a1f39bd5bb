package order

import (
	"cmp"
	"container/heap"

	"github.com/seed-620526af/timeline/timex"
)

// result lays the items out in one order: by where they can lie at the earliest, the vaguer of two before the more exact one
// (a month before its first day), and never against a relation that holds.
func (s *solver) result(bad []Contradiction) Result {
	n := len(s.items)
	r := Result{First: make([]timex.Day, n), Last: make([]timex.Day, n), Narrowed: s.by, Contradictions: bad}
	waits := make([]int, n) // relations that hold an item back
	for i := range s.items {
		if s.lo[i] != dawn {
			r.First[i] = timex.FromNumber(s.lo[i])
		}
		if s.hi[i] != dusk {
			r.Last[i] = timex.FromNumber(s.hi[i])
		}
		for _, q := range s.touching[i] {
			if next, strict := s.relations[q].after(i); strict {
				waits[next]++
			}
		}
	}
	ready := &queue{s: s}
	for i, w := range waits {
		if w == 0 {
			ready.items = append(ready.items, i)
		}
	}
	heap.Init(ready)
	for ready.Len() > 0 {
		i := heap.Pop(ready).(int)
		if s.lo[i] == dawn && s.hi[i] == dusk {
			r.Undatable = append(r.Undatable, i)
		} else {
			r.Order = append(r.Order, i)
		}
		for _, q := range s.touching[i] {
			if next, strict := s.relations[q].after(i); strict {
				if waits[next]--; waits[next] == 0 {
					heap.Push(ready, next)
				}
			}
		}
	}
	return r
}

// queue holds the items that may come next, as a heap.
type queue struct {
	s     *solver
	items []int
}

func (q *queue) Len() int      { return len(q.items) }
func (q *queue) Swap(i, j int) { q.items[i], q.items[j] = q.items[j], q.items[i] }
func (q *queue) Push(x any)    { q.items = append(q.items, x.(int)) }

func (q *queue) Pop() any {
	last := q.items[len(q.items)-1]
	q.items = q.items[:len(q.items)-1]
	return last
}

func (q *queue) Less(i, j int) bool {
	a, b := q.items[i], q.items[j]
	s := q.s
	return cmp.Or(cmp.Compare(s.place(a), s.place(b)), cmp.Compare(s.length(b), s.length(a)),
		cmp.Compare(s.items[a].Key, s.items[b].Key), cmp.Compare(a, b)) < 0
}

// place returns the day an item is laid out by: its first, or the last where only that is known, or the end of time.
func (s *solver) place(i int) int {
	if s.lo[i] != dawn {
		return s.lo[i]
	}
	if s.hi[i] != dusk {
		return s.hi[i]
	}
	return dusk
}

// length returns how many days an item may lie on.
func (s *solver) length(i int) int {
	lo, hi := s.lo[i], s.hi[i]
	if lo == dawn && hi == dusk {
		return 0
	}
	return hi - lo
}
