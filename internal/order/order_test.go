package order

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/timex"
)

func days(t *testing.T, s string) (first, last timex.Day) {
	t.Helper()
	f, l, _ := strings.Cut(s, "..")
	if l == "" && !strings.Contains(s, "..") {
		l = f
	}
	var err error
	if f != "" {
		if first, err = timex.ParseDay(f); err != nil {
			t.Fatal(err)
		}
	}
	if l != "" {
		if last, err = timex.ParseDay(l); err != nil {
			t.Fatal(err)
		}
	}
	return first, last
}

func TestSolve(t *testing.T) {
	for _, c := range []struct {
		name      string
		items     string // key=first..last
		relations []Relation
		order     string
		undatable string
		bounds    string // of the item "x"
		bad       []Contradiction
	}{
		{name: "days in order", items: "b=2019-02-18 a=2017-07-06 c=2021-01-18", order: "a b c"},
		{name: "one day: by key", items: "b=2019-02-18 a=2019-02-18", order: "a b"},
		{name: "a month goes before its days", items: "a=2020-11-01 b=2020-11-01..2020-11-30 c=2020-11-02", order: "b a c"},
		{name: "a bound from above goes before its day", items: "a=2017-07-06 b=..2017-07-06", order: "b a"},
		{name: "nothing known is kept apart", items: "a=.. b=2017-07-06", order: "b", undatable: "a"},
		{name: "before, on one day", items: "a=2017-07-06 b=2017-07-06", relations: []Relation{{A: 1, B: 0}}, order: "b a"},
		{name: "before bounds what had no bound", items: "x=.. b=2017-07-06", relations: []Relation{{A: 0, B: 1}}, order: "x b", bounds: "..2017-07-06"},
		{name: "after a bounded one", items: "x=.. b=2017-07-06", relations: []Relation{{A: 1, B: 0}}, order: "b x", bounds: "2017-07-06.."},
		{name: "two days after", items: "x=.. b=2017-07-06", relations: []Relation{{A: 1, B: 0, Days: 2}}, order: "b x", bounds: "2017-07-08"},
		{name: "a week before", items: "b=2017-07-06 x=2017-06-01..2017-07-31", relations: []Relation{{A: 1, B: 0, Days: 7}}, order: "x b", bounds: "2017-06-29"},
		{name: "about a month after", items: "x=..2019-12-31 b=2017-07-06", relations: []Relation{{A: 1, B: 0, Days: 30, Slack: 15}}, order: "b x",
			bounds: "2017-07-21..2017-08-20"},
		{name: "about a month after, within other bounds", items: "x=2017-08-01..2017-08-10 b=2017-07-06",
			relations: []Relation{{A: 1, B: 0, Days: 30, Slack: 15}}, order: "b x", bounds: "2017-08-01..2017-08-10"},
		{name: "not about a month after", items: "x=2017-09-01 b=2017-07-06", relations: []Relation{{A: 1, B: 0, Days: 30, Slack: 15}}, order: "b x",
			bounds: "2017-09-01", bad: []Contradiction{{0, 1}}},
		{name: "during", items: "b=2017-07-04..2017-07-06 x=..", relations: []Relation{{A: 1, B: 0, Kind: During}}, order: "b x", bounds: "2017-07-04..2017-07-06"},
		{name: "during does not narrow the longer", items: "x=2017-07-04..2017-07-06 b=2017-07-05", relations: []Relation{{A: 1, B: 0, Kind: During}},
			order: "x b", bounds: "2017-07-04..2017-07-06"},
		{name: "when", items: "x=.. b=2017-07-05", relations: []Relation{{A: 0, B: 1, Kind: Same}}, order: "b x", bounds: "2017-07-05"},
		{name: "since", items: "x=..2017-12-31 b=2017-07-05", relations: []Relation{{A: 0, B: 1, Kind: Since}}, order: "b x", bounds: "2017-07-05..2017-12-31"},
		{name: "through another", items: "x=.. b=.. c=2017-07-05", relations: []Relation{{A: 0, B: 1, Days: 1}, {A: 1, B: 2, Days: 1}}, order: "x b c",
			bounds: "2017-07-03"},
		{name: "against the dates", items: "a=2017-07-06 x=2019-01-01", relations: []Relation{{A: 1, B: 0}}, order: "a x", bounds: "2019-01-01",
			bad: []Contradiction{{0, 1}}},
		{name: "a circle of three without dates", items: "a=.. b=.. c=..", relations: []Relation{{A: 0, B: 1, Weight: 2}, {A: 1, B: 2, Weight: 1},
			{A: 2, B: 0, Weight: 3}},
			undatable: "c a b", bad: []Contradiction{{1, -1}}},
		{name: "before and at once", items: "a=.. b=..", relations: []Relation{{A: 0, B: 1, Weight: 1}, {A: 0, B: 1, Kind: Same}}, undatable: "a b",
			bad: []Contradiction{{1, -1}}},
		{name: "the heavier of two distances", items: "x=.. b=2017-07-06", relations: []Relation{{A: 1, B: 0, Days: 2}, {A: 1, B: 0, Days: 3, Weight: 1}},
			order: "b x", bounds: "2017-07-09", bad: []Contradiction{{0, 1}}},
		{name: "two distances of nothing dated", items: "x=..2017-07-06 b=..", relations: []Relation{{A: 1, B: 0, Days: 2}, {A: 1, B: 0, Days: 3}},
			order: "b x", bounds: "..2017-07-06", bad: []Contradiction{{1, -1}}},
		{name: "to itself says nothing", items: "a=2017-07-06", relations: []Relation{{A: 0, B: 0}, {A: 0, B: 7}, {A: -1, B: 0}}, order: "a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var items []Item
			x := -1
			for _, f := range strings.Fields(c.items) {
				key, d, _ := strings.Cut(f, "=")
				first, last := days(t, d)
				if key == "x" {
					x = len(items)
				}
				items = append(items, Item{key, first, last})
			}
			r := Solve(items, c.relations)
			if got := keys(items, r.Order); got != c.order {
				t.Errorf("order %q, want %q", got, c.order)
			}
			if got := keys(items, r.Undatable); got != c.undatable {
				t.Errorf("undatable %q, want %q", got, c.undatable)
			}
			if c.bounds != "" {
				if f, l := days(t, c.bounds); r.First[x] != f || r.Last[x] != l {
					t.Errorf("bounds %v..%v, want %s", r.First[x], r.Last[x], c.bounds)
				}
			}
			if !reflect.DeepEqual(r.Contradictions, c.bad) {
				t.Errorf("contradictions %v, want %v", r.Contradictions, c.bad)
			}
		})
	}
}

func keys(items []Item, order []int) string {
	var ks []string
	for _, i := range order {
		ks = append(ks, items[i].Key)
	}
	return strings.Join(ks, " ")
}

// TestSolveProperties: every item is placed once, relations that hold are kept, a shuffle changes nothing.
func TestSolveProperties(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	for round := range 300 {
		n := 1 + rng.Intn(12)
		items := make([]Item, n)
		for i := range items {
			items[i].Key = fmt.Sprintf("%02d", i)
			if rng.Intn(3) > 0 {
				items[i].First = timex.Date(2017, 7, 1+rng.Intn(15))
				items[i].Last = items[i].First.Add(rng.Intn(4))
			}
		}
		relations := make([]Relation, rng.Intn(16))
		for i := range relations {
			relations[i] = Relation{A: rng.Intn(n), B: rng.Intn(n), Kind: Kind(rng.Intn(4)), Days: rng.Intn(3), Weight: float64(rng.Intn(3)), Key: fmt.Sprint(i)}
			if relations[i].Kind != Before {
				relations[i].Days = 0
			}
		}
		r := Solve(items, relations)
		at := make([]int, n)
		all := slices.Concat(r.Order, r.Undatable)
		if sorted := slices.Sorted(slices.Values(all)); len(slices.Compact(sorted)) != n || len(all) != n {
			t.Fatalf("round %d: %v places %d items", round, all, n)
		}
		for place, i := range all {
			at[i] = place
		}
		bad := map[int]bool{}
		for _, c := range r.Contradictions {
			bad[c.Relation] = true
		}
		for i, q := range relations {
			if q.A == q.B || bad[i] {
				continue
			}
			if q.Kind == Before && at[q.A] > at[q.B] && !(slices.Contains(r.Undatable, q.A) && slices.Contains(r.Order, q.B)) {
				t.Fatalf("round %d: %v holds, but the order is %v", round, q, all)
			}
			if f, l := r.First[q.A], r.Last[q.B]; q.Kind == Before && !f.IsZero() && !l.IsZero() && l.Before(f) {
				t.Fatalf("round %d: %v holds between %v and %v", round, q, f, l)
			}
		}
		perm := rng.Perm(n)
		moved := make([]Item, n)
		for i, p := range perm {
			moved[p] = items[i]
		}
		again := make([]Relation, len(relations))
		for i, p := range rng.Perm(len(relations)) {
			again[p] = relations[i]
			again[p].A, again[p].B = perm[relations[i].A], perm[relations[i].B]
		}
		if q := Solve(moved, again); keys(moved, q.Order) != keys(items, r.Order) || keys(moved, q.Undatable) != keys(items, r.Undatable) ||
			len(q.Contradictions) != len(r.Contradictions) {
			t.Fatalf("round %d: shuffled, the order is %s, not %s", round, keys(moved, q.Order), keys(items, r.Order))
		}
	}
}

// TestSolveLong: what is told in one long chain, dated or not and whatever is added first, and around one event, stays cheap.
func TestSolveLong(t *testing.T) {
	const n = 20000
	day := timex.Date(2017, 7, 6)
	chain := make([]Relation, n-1)
	for i := range chain {
		chain[i] = Relation{A: i, B: i + 1}
	}
	hub := make([]Relation, n)
	for i := range hub {
		hub[i] = Relation{A: i, B: n / 2}
		if i > n/2 {
			hub[i] = Relation{A: n / 2, B: i}
		}
	}
	for _, dated := range []struct {
		name string
		item func(i int) bool
	}{
		{"none", func(int) bool { return false }},
		{"the first", func(i int) bool { return i == 0 }},
		{"the last", func(i int) bool { return i == n-1 }},
		{"all", func(int) bool { return true }},
	} {
		for _, of := range []struct {
			name      string
			relations []Relation
		}{{"chain", chain}, {"hub", hub}} {
			for name, place := range map[string][]int{"from the first": ascending(n), "from the last": descending(n), "mixed": rand.New(rand.NewSource(1)).Perm(n)} {
				t.Run(dated.name+"/"+of.name+"/"+name, func(t *testing.T) {
					items := make([]Item, n)
					for i := range items {
						items[i].Key = fmt.Sprintf("%06d", place[i])
						if dated.item(i) {
							items[i].First, items[i].Last = day, day
						}
					}
					r := Solve(items, of.relations)
					at := make([]int, n)
					for place, i := range slices.Concat(r.Order, r.Undatable) {
						at[i] = place
					}
					for _, q := range of.relations {
						if q.A != q.B && at[q.A] >= at[q.B] && r.First[q.B] == r.First[q.A] && r.Last[q.B] == r.Last[q.A] {
							t.Fatalf("%d is laid out after %d", q.A, q.B)
						}
					}
					if len(r.Order)+len(r.Undatable) != n || len(r.Contradictions) > 0 {
						t.Fatalf("%d placed, %d contradictions", len(r.Order)+len(r.Undatable), len(r.Contradictions))
					}
				})
			}
		}
	}
}

func ascending(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

func descending(n int) []int {
	all := ascending(n)
	slices.Reverse(all)
	return all
}
