package timeline

import (
	"testing"

	"github.com/seed-620526af/timeline/internal/coref"
	"github.com/seed-620526af/timeline/timex"
)

// TestDateByTitle holds that an event's day is that of what its title says, where other mentions were taken for the same.
func TestDateByTitle(t *testing.T) {
	day := func(d int) Day { return timex.Date(2011, 11, d) }
	const sentenced, faces = "Conrad Murray sentenced", "Conrad Murray faces prison"
	type told struct {
		title string
		on    int
	}
	for _, c := range []struct {
		reason string
		dated  coref.Strength
		told   []told // in order; the event has the day of the first
		want   int
	}{
		{"other news, weeks before", coref.Inherited, []told{{faces, 8}, {sentenced, 29}}, 29},
		{"the same news, a day before", coref.Inherited, []told{{faces, 28}, {sentenced, 29}}, 28},
		{"told so weeks before", coref.Inherited, []told{{sentenced, 8}, {sentenced, 29}}, 8},
		{"a day that the words give", coref.Own, []told{{faces, 28}, {sentenced, 29}}, 29},
		{"two days for the same words", coref.Own, []told{{sentenced, 28}, {sentenced, 29}}, 28},
	} {
		a := &Annotation{}
		l := &loom{annotated: []*Annotation{a}}
		e := &coref.Event{First: day(c.told[0].on), Last: day(c.told[0].on), Dated: c.dated}
		for i, m := range c.told {
			timex := -1
			if c.dated == coref.Own {
				timex = 0
				e.Dates = append(e.Dates, coref.Alternative{First: day(m.on), Last: day(m.on), Mentions: []int32{int32(i)}})
			}
			a.Mentions = append(a.Mentions, Mention{Title: m.title, First: day(m.on), Last: day(m.on), Timex: timex})
			l.origin = append(l.origin, place{0, int32(i)})
			e.Mentions = append(e.Mentions, int32(i))
		}
		got := &Event{Title: sentenced}
		if l.dateByTitle(got, e); got.First != day(c.want) || got.Last != got.First || e.First != got.First {
			t.Errorf("%s: %s to %s, want %s", c.reason, got.First, got.Last, day(c.want))
		}
	}
}
