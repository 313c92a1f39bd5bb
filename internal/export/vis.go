package export

import (
	"io"
	"strings"

	"github.com/seed-620526af/timeline/timex"
)

// The items of vis-timeline, ready for `new vis.Timeline(element, items)`. Keys that vis does not know are kept by it.
type visItem struct {
	ID      string `json:"id"`
	Content string `json:"content"`         // HTML
	Start   string `json:"start"`           // local midnight, so that no zone moves the day
	End     string `json:"end,omitempty"`   // exclusive
	Type    string `json:"type"`            // box for a day, range for what covers more, point for a bound
	Class   string `json:"className"`       // exact, coarse, uncertain or bound: how far to trust the place
	Tip     string `json:"title,omitempty"` // HTML
	EDTF    string `json:"edtf,omitempty"`
	When    string `json:"when"`

	Participants []string `json:"participants"`
	Places       []string `json:"places"`
	Sources      []Source `json:"sources"`
}

// writeVis writes an array of items.
func writeVis(w io.Writer, v *View) ([]string, error) {
	docs := v.Documents()
	ids := UniqueIDs(v.Events)
	items := []visItem{}
	for i := range v.Events {
		e := &v.Events[i]
		place, ok := PlaceOf(&e.Date)
		if !ok {
			continue
		}
		item := visItem{
			ID: ids[i], Content: escapeHTML(e.Headline()), Start: place.Start, End: place.End, Type: place.Type, Class: place.Trust,
			EDTF: e.EDTF, When: e.Date.Text(), Participants: CleanAll(e.Participants), Places: CleanAll(e.Places), Sources: []Source{},
		}
		tip := []string{escapeHTML(e.Date.Text())}
		if s := escapeHTML(e.evidence()); s != "" {
			tip = append(tip, "“"+s+"”")
		}
		item.Tip = strings.Join(tip, "<br>")
		for _, s := range docs.Of(e) {
			item.Sources = append(item.Sources, Source{Clean(s.ID), Clean(s.Name), Link(s.URL), Published(s)})
		}
		items = append(items, item)
	}
	return leftOut(v, len(items), "vis"), Encode(w, items, " ")
}

// Place is where a date goes on an axis of time.
type Place struct {
	Start, End string // as JavaScript's Date reads them, in local time; End is exclusive, "" for a single day
	Type       string // box, range or point
	Trust      string // exact, coarse, uncertain or bound
}

// PlaceOf places a date: a day as itself, anything coarser as all the days it may be, a bound where it is. What lasts on
// without an end is placed at its start.
func PlaceOf(d *Date) (Place, bool) {
	w, ok := d.when()
	if !ok {
		return Place{}, false
	}
	first, last := d.days()
	switch {
	case first.IsZero() && last.IsZero():
		first, last = w.span()
	case w.kind == kindOpenEnd || w.kind == kindOpenStart || w.kind == kindSince || w.kind == kindUntil:
		// a known far side is no more than another bound
	case first.IsZero() || last.IsZero():
		first, last = w.span()
	}
	switch w.kind {
	case kindOpenEnd, kindSince:
		return Place{Start: jsTime(first), Type: "point", Trust: "bound"}, true
	case kindOpenStart, kindUntil:
		return Place{Start: jsTime(last), Type: "point", Trust: "bound"}, true
	}
	p := Place{Start: jsTime(first), Type: "box", Trust: "exact"}
	if first != last {
		p.End, p.Type = jsTime(last.Add(1)), "range"
		if w.kind != kindRange {
			p.Trust = "coarse"
		}
	}
	if w.kind == kindSet || d.Uncertain || d.Approximate {
		p.Trust = "uncertain"
	}
	return p, true
}

// jsTime writes midnight of a day in local time, in the expanded years of ECMA-262 where the year has no four digits.
func jsTime(d timex.Day) string {
	s := d.String()
	if d.Year < 0 || d.Year > 9999 {
		sign := "+"
		if d.Year < 0 {
			sign, s = "-", s[1:]
		}
		s = sign + strings.Repeat("0", max(0, len("000330-10-01")-len(s))) + s
	}
	return s + "T00:00:00"
}
