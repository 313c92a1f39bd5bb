package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

// phrase is a phrase of the tests of Recognizers-Text, with its results, or of Duckling, which is all one expression.
type phrase struct {
	Input, Ref, Kind, Grain string
	Values                  []string // Duckling: the begin, and the end of an interval
	Results                 []struct {
		Start, End int // bytes, the end included
		Type       string
		Values     []reading
	}
}

// reading is one of the values that an expression may have: a TIMEX3 value, a day or time, or the ends of a range.
type reading struct{ Timex, Value, Start, End string }

// scorePhrases counts, by type, the expressions that are found, and found with one of their values.
func scorePhrases(e *timeline.Extractor, name string) error {
	all, err := read[phrase](name)
	if err != nil {
		return err
	}
	tally := map[string]*counts{}
	for _, p := range all {
		var ref time.Time
		if p.Ref != "" {
			if ref, err = time.Parse("2006-01-02T15:04:05", p.Ref[:min(19, len(p.Ref))]); err != nil {
				return err
			}
		}
		found := (&timex.Tagger{Mode: e.Mode}).Find(p.Input, ref)
		count := func(kind string, start, end int, readings []reading) {
			c := tally[kind]
			if c == nil {
				c = new(counts)
				tally[kind] = c
			}
			in := slices.DeleteFunc(slices.Clone(found), func(x timex.Timex) bool { return x.End <= start || end <= x.Start })
			if c.gold++; len(in) > 0 {
				c.found++
				if slices.ContainsFunc(readings, func(r reading) bool { return r.isOf(in) }) {
					c.right++
				}
			}
		}
		for _, r := range p.Results {
			count(strings.TrimPrefix(r.Type, "datetimeV2."), r.Start, r.End+1, r.Values)
		}
		if p.Kind != "" {
			var r []reading
			if len(p.Values) > 1 {
				r = []reading{{Start: p.Values[0], End: p.Values[1]}}
			} else if len(p.Values) > 0 {
				r = []reading{{Value: p.Values[0]}}
			}
			count(strings.TrimSpace(p.Kind+" "+p.Grain), 0, len(p.Input), r)
		}
	}
	for _, kind := range slices.SortedFunc(maps.Keys(tally), cmp.Compare[string]) {
		c := tally[kind]
		fmt.Printf("%-32s %4d of %4d found, %4d right\n", kind, c.found, c.gold, c.right)
	}
	return nil
}

// isOf reports whether the expressions that were found say the reading.
func (r reading) isOf(found []timex.Timex) bool {
	first, last := &found[0], &found[len(found)-1]
	if value := strings.TrimSuffix(first.Value, ":00"); r.Timex != "" && (value == r.Timex || first.Value == r.Timex) {
		return true
	}
	if clock, ok := strings.CutPrefix(r.Timex, "T"); ok {
		_, told, _ := strings.Cut(first.Value, "T")
		return told != "" && strings.TrimSuffix(told, ":00") == strings.TrimSuffix(clock, ":00")
	}
	from, _, ok := first.Bounds()
	at, to, _ := last.Bounds()
	if !ok {
		return false
	}
	is := func(t time.Time, want string) bool {
		want = strings.Replace(want, " ", "T", 1)
		return want != "" && strings.HasPrefix(t.Format("2006-01-02T15:04:05"), want)
	}
	return is(from, cmp.Or(r.Value, r.Start)) && (r.End == "" || is(to, r.End) || is(at, r.End))
}
