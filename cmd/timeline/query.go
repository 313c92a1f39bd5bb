package main

import (
	"flag"
	"fmt"
	"strings"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

// queryFlags adds the flags that say which events are wanted.
func queryFlags(f *flag.FlagSet) *timeline.Query {
	q := new(timeline.Query)
	f.StringVar(&q.About, "about", "", "only events in which this `name` takes part")
	f.StringVar(&q.Title, "title", "", "only events with these `words`, or their beginnings, in their title")
	spanFlags(f, &q.From, &q.To, "only events that may lie on or after this `day`", "only events that may lie on or before this `day`")
	f.IntVar(&q.Top, "top", 0, "only so `many` events, the weightiest")
	f.BoolVar(&q.All, "all", false, "also what a chronology leaves out")
	return q
}

// usable refuses a query that nothing can answer.
func usable(q *timeline.Query) error {
	if q.Top < 0 {
		return fmt.Errorf("--top must not be below 0: %w", errUsage)
	}
	return inOrder(q.From, q.To)
}

// spanFlags adds --from and --to. A month or a year alone is meant from its first day, to its last.
func spanFlags(f *flag.FlagSet, from, to *timeline.Day, aboutFrom, aboutTo string) {
	f.Func("from", aboutFrom, func(s string) (err error) {
		*from, _, err = daysOf(s)
		return err
	})
	f.Func("to", aboutTo, func(s string) (err error) {
		_, *to, err = daysOf(s)
		return err
	})
}

func inOrder(from, to timeline.Day) error {
	if !to.IsZero() && to.Before(from) {
		return fmt.Errorf("--from, %s, is after --to, %s: %w", from, to, errUsage)
	}
	return nil
}

// daysOf returns the first and last day of a day, a month or a year: "2019-02-14", "2019-02", "2019".
func daysOf(s string) (first, last timeline.Day, err error) {
	if first, err = timex.ParseDay(s); err == nil {
		return first, first, nil
	}
	if first, err = timex.ParseDay(s + "-01"); err == nil {
		return first, first.AddMonths(1).Add(-1), nil
	}
	if first, err = timex.ParseDay(s + "-01-01"); err == nil {
		return first, first.AddMonths(12).Add(-1), nil
	}
	return first, last, fmt.Errorf("it is no day, month or year: want 2019-02-14, 2019-02 or 2019")
}

// formatNames is the list of formats for a help text.
func formatNames() string { return strings.Join(timeline.Formats(), ", ") }
