package timeline

import (
	"fmt"
	"testing"

	"github.com/seed-620526af/timeline/timex"
)

func TestChoose(t *testing.T) {
	event := func(day string, score float64, people ...string) *Event {
		d, _ := timex.ParseDay(day)
		return &Event{First: d, Last: d, Score: score, Participants: people}
	}
	quake := event("2010-01-12", 0.9, "Haiti")
	again := event("2010-01-12", 0.89, "Haiti", "Port-au-Prince")
	elsewhere := event("2010-01-12", 0.86, "Oslo")
	later := event("2010-01-20", 0.87, "Haiti")
	undated := &Event{Score: 0.85, Participants: []string{"Haiti"}}
	names := map[*Event]string{quake: "quake", again: "again", elsewhere: "elsewhere", later: "later", undated: "undated"}
	for _, c := range []struct {
		reason string
		n      int
		want   []*Event
	}{
		{"the weightiest", 1, []*Event{quake}},
		{"another day before the same one again", 2, []*Event{quake, later}},
		{"other people of the same day", 3, []*Event{quake, later, elsewhere}},
		{"what is undated is of no day", 4, []*Event{quake, later, elsewhere, undated}},
		{"the same again in the end", 5, []*Event{quake, later, elsewhere, undated, again}},
		{"no more than there are", 9, []*Event{quake, later, elsewhere, undated, again}},
	} {
		got := choose([]*Event{again, quake, elsewhere, later, undated}, c.n)
		for _, e := range c.want {
			if !got[e] {
				t.Errorf("%s: %s isn't chosen", c.reason, names[e])
			}
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: %d events, want %d", c.reason, len(got), len(c.want))
		}
	}
}

// A day of which thousands of things are told is no dearer than as many days.
func TestChooseOfOneDay(t *testing.T) {
	day, _ := timex.ParseDay("2010-01-12")
	var events []*Event
	for i := range 20000 {
		events = append(events, &Event{First: day, Last: day, Score: 0.9, Participants: []string{fmt.Sprint(i % 7)}})
	}
	if got := len(choose(events, 300)); got != 300 {
		t.Errorf("%d chosen, want 300", got)
	}
}
