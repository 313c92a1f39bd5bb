// Package order puts events in order by what is known of their days and by what texts say of one before, after or during another.
//
// Each event lies on one unknown day between two bounds. A relation narrows the bounds of both its events, and those of all that
// are related to them in turn; one that leaves an event no day to lie on, or that closes a circle, contradicts the others: it is
// reported and set aside. What remains is consistent, and is laid out in one total order.
package order

import (
	"cmp"
	"slices"

	"github.com/seed-620526af/timeline/timex"
)

// Item is an event to be ordered.
type Item struct {
	Key   string    // its own, by which items of one day are ordered in the end
	First timex.Day // the first and last day it may lie on, inclusive; no day where there is no such bound
	Last  timex.Day
}

// Kind says how one event lies to another.
type Kind uint8

const (
	Before Kind = iota // A is before B, by Days days where Days is not 0
	During             // A lies within B
	Same               // A is when B is
	Since              // A goes on from B on, and is laid out after it
)

// String returns the relation in words.
func (k Kind) String() string { return [...]string{"before", "during", "when", "since"}[k] }

// Relation is what a text says of two events, by their indices.
type Relation struct {
	A, B   int
	Kind   Kind
	Days   int     // of Before: how many days lie between, where the text says; else 0
	Slack  int     // how many more or fewer they may be: of weeks, months and years
	Weight float64 // of two relations that contradict one another, the heavier one holds
	Key    string  // its own, which decides between relations of one weight
}

// Contradiction is a relation that cannot hold beside the bounds and the heavier relations.
type Contradiction struct {
	Relation int // its index
	Item     int // the event that would have no day left; -1 where the relations go round in a circle
}

// Result is what [Solve] found.
type Result struct {
	Order          []int           // all items that have a bound, each once
	Undatable      []int           // items that have none, in an order that keeps what the relations say
	First, Last    []timex.Day     // of each item: its bounds, as narrow as the relations make them
	Narrowed       []int           // of each item: the relation that last narrowed its bounds, -1 for none
	Contradictions []Contradiction // in order of relation
}

// Solve orders the items. Relations that name no item, or one item twice, are left out. The result depends on the items, the
// relations, their keys and weights alone, not on the order of the relations.
func Solve(items []Item, relations []Relation) Result {
	s := newSolver(items, relations)
	byWeight := make([]int, 0, len(relations))
	for i, r := range relations {
		if r.A != r.B && min(r.A, r.B) >= 0 && max(r.A, r.B) < len(items) {
			byWeight = append(byWeight, i)
		}
	}
	slices.SortFunc(byWeight, func(a, b int) int {
		r, q := &relations[a], &relations[b]
		return cmp.Or(cmp.Compare(q.Weight, r.Weight), cmp.Compare(r.Key, q.Key),
			cmp.Compare(items[r.A].Key, items[q.A].Key), cmp.Compare(items[r.B].Key, items[q.B].Key),
			cmp.Compare(r.Kind, q.Kind), cmp.Compare(r.Days, q.Days), cmp.Compare(r.Slack, q.Slack), cmp.Compare(a, b))
	})
	var bad []Contradiction
	for _, i := range byWeight {
		if item, ok := s.add(i); !ok {
			bad = append(bad, Contradiction{i, item})
		}
	}
	slices.SortFunc(bad, func(a, b Contradiction) int { return cmp.Compare(a.Relation, b.Relation) })
	return s.result(bad)
}
