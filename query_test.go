package timeline

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/timex"
)

func TestChoose(t *testing.T) {
	event := func(day string, score float64, people ...string) *Event {
		d, _ := timex.ParseDay(day)
		return &Event{First: d, Last: d, Score: score, Participants: people}
	}
	quake := event("2010-01-12", 0.9, "Haiti")
	again := event("2010-01-12", 0.865, "Haiti", "Port-au-Prince")
	elsewhere := event("2010-01-12", 0.86, "Oslo")
	later := event("2010-01-20", 0.88, "Haiti")
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

func TestQuery(t *testing.T) {
	tl, err := new(Extractor).Extract(context.Background(), slices.Values([]Document{
		{ID: "1", Published: "2011-07-21", Text: "The shuttle Atlantis landed in Florida on Thursday. It had been launched from Florida on 8 July 2011."},
		{ID: "2", Published: "2012-10-14", Text: "Endeavour reached a museum in Los Angeles on Sunday. An old engineer sighed."},
		{ID: "3", Text: "Workers moved Challenger to Washington."},
	}))
	if err != nil {
		t.Fatal(err)
	}
	day := func(s string) Day {
		d, err := timex.ParseDay(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		reason string
		q      Query
		want   string // the triggers
	}{
		{"everything", Query{All: true}, "landed launched reached moved sighed"},
		{"from a day on", Query{All: true, From: day("2011-07-21")}, "reached landed sighed"},
		{"up to a day", Query{All: true, To: day("2011-07-20")}, "launched"},
		{"between days", Query{All: true, From: day("2011-07-09"), To: day("2012-10-13")}, "landed"},
		{"a span that ends before it begins", Query{All: true, From: day("2012-01-01"), To: day("2011-01-01")}, ""},
		{"one only", Query{Top: 1}, "landed"},
		{"more than there are", Query{All: true, Top: 100}, "landed launched reached moved sighed"},
		{"a word of the title", Query{All: true, Title: "museum"}, "reached"},
		{"its beginning, in capitals", Query{All: true, Title: "MUSE"}, "reached"},
		{"the middle of a word", Query{All: true, Title: "useum"}, ""},
		{"words in any order", Query{All: true, Title: "Angeles, endeavour"}, "reached"},
		{"one word that isn't there", Query{All: true, Title: "endeavour Florida"}, ""},
		{"no word", Query{All: true, Title: " –"}, "landed launched reached moved sighed"},
		{"a title and a name", Query{Title: "launched", About: "Atlantis"}, "launched"},
	} {
		var got []string
		for _, e := range slices.Concat(slices.Collect(tl.Events(c.q)), slices.Collect(tl.Undated(c.q))) {
			got = append(got, e.Mentions[0].Text)
		}
		slices.Sort(got)
		want := strings.Fields(c.want)
		if slices.Sort(want); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", c.reason, got, want)
		}
	}
}
