package timeline

import (
	"context"
	"slices"
	"strings"
	"testing"
)

// TestYearUnknown holds what is known of an event whose text names a day or month, and from whose text no year can be had.
func TestYearUnknown(t *testing.T) {
	for _, c := range []struct{ reason, text, trigger, date, when string }{
		{"a day", "The envoys of Chile and Peru signed a treaty in Lima on 14 February.", "signed", "XXXX-02-14", "14 February, year not known"},
		{"a day before its noun", "The 14 February summit of Chile and Peru in Lima was short.", "summit", "XXXX-02-14", "14 February, year not known"},
		{"a month", "In March the army of Chile built a bridge near Arica.", "built", "XXXX-03", "March, year not known"},
		{"about a month", "In late March the army of Chile built a bridge near Arica.", "built", "XXXX-03", "late March, year not known"},
		{"a weekday is no day of the year", "The army of Chile built a bridge near Arica on Monday.", "built", "", ""},
		{"what is before a day is of any year", "The army of Chile built a bridge near Arica before 14 February.", "built", "", ""},
		{"a day each year", "The army of Chile marches on 14 February each year.", "marches", "", ""},
		{"told of no day", "The army of Chile built a bridge near Arica.", "built", "", ""},
		{"the whole date", "The army of Chile built a bridge near Arica on 14 February 2019.", "built", "2019-02-14", "14 February 2019"},
	} {
		a, err := new(Extractor).Annotate(Document{ID: "a", Text: c.text})
		if err != nil {
			t.Fatal(err)
		}
		tl := NewTimeline(slices.Values([]*Annotation{a}))
		all := Query{All: true}
		found := false
		for _, e := range slices.Concat(slices.Collect(tl.Events(all)), slices.Collect(tl.Undated(all))) {
			if e.Mentions[0].Text != c.trigger {
				continue
			}
			found = true
			if e.Date != c.date || e.When != c.when || e.EDTF != e.Date {
				t.Errorf("%s: date %q, EDTF %q, %q; want %q, %q", c.reason, e.Date, e.EDTF, e.When, c.date, c.when)
			}
		}
		if !found {
			t.Errorf("%s: no event %q", c.reason, c.trigger)
		}
	}
}

// TestYearUnknownIsOrdered holds that days of no known year stand apart, by the calendar, before what is of no day at all, and that
// another text which knows the year dates them.
func TestYearUnknownIsOrdered(t *testing.T) {
	undated := Document{ID: "undated", Text: "Ana Rivas opened a museum in Quito. Luis Ortega signed a treaty in Lima on 3 May. " +
		"In March Marta Vega launched a ferry in Arica. Jorge Paz left Sucre on 2 March."}
	dated := Document{ID: "dated", Published: "2019-05-04", Text: "Luis Ortega signed a treaty in Lima on Friday."}
	titles := func(docs ...Document) (events, without []string) {
		tl, err := new(Extractor).Extract(context.Background(), slices.Values(docs))
		if err != nil {
			t.Fatal(err)
		}
		for e := range tl.Events(Query{All: true}) {
			events = append(events, e.String())
		}
		for e := range tl.Undated(Query{All: true}) {
			if len(e.Participants) > 0 {
				without = append(without, e.EDTF+" "+e.Participants[0])
			}
		}
		return events, without
	}
	events, without := titles(undated)
	if got, want := strings.Join(without, ", "), "XXXX-03 Marta Vega, XXXX-03-02 Jorge Paz, XXXX-05-03 Luis Ortega,  Ana Rivas"; len(events) > 0 || got != want {
		t.Errorf("without a date: %s; want %s; with one: %q", got, want, events)
	}
	events, without = titles(undated, dated)
	if len(events) != 1 || !strings.HasPrefix(events[0], "2019-05-03 ") || len(without) != 3 {
		t.Errorf("with another text: %q, and without a date %q", events, without)
	}
}
