package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/seed-620526af/timeline/timex"
)

// The JSON of TimelineJS3. Headlines and texts are HTML; a date is numbers, of which all but the year may be missing.
type timelineJS struct {
	Title  *jsSlide  `json:"title,omitempty"`
	Events []jsSlide `json:"events"`
	Scale  string    `json:"scale"`
}

type jsSlide struct {
	ID      string  `json:"unique_id,omitempty"`
	Start   *jsDate `json:"start_date,omitempty"`
	End     *jsDate `json:"end_date,omitempty"`
	Display string  `json:"display_date,omitempty"` // shown as it is in place of the dates
	Text    jsText  `json:"text"`
	EDTF    string  `json:"edtf,omitempty"` // not TimelineJS's: for those who read the file
}

type jsDate struct {
	Year  int `json:"year"`
	Month int `json:"month,omitempty"`
	Day   int `json:"day,omitempty"`
}

type jsText struct {
	Headline string `json:"headline"`
	Text     string `json:"text,omitempty"`
}

// writeTimelineJS writes the JSON that `new TL.Timeline(element, data)` takes. An event that is not of one sure day,
// month or year stands where its time begins, and its display_date says what is known.
func writeTimelineJS(w io.Writer, v *View) ([]string, error) {
	docs := v.Documents()
	ids := UniqueIDs(v.Events)
	out := timelineJS{Events: []jsSlide{}, Scale: "human"}
	if title := Clean(v.Title); title != "" {
		out.Title = &jsSlide{Text: jsText{Headline: escapeHTML(title), Text: escapeHTML(Summary(v))}}
	}
	for i := range v.Events {
		e := &v.Events[i]
		when, ok := e.Date.when()
		if !ok {
			continue
		}
		slide := jsSlide{ID: Slug(ids[i]), EDTF: e.EDTF, Display: escapeHTML(e.Date.Text()), Text: jsText{escapeHTML(e.Headline()), jsBody(e, docs)}}
		slide.Start, slide.End = jsDates(&e.Date, when)
		out.Events = append(out.Events, slide)
	}
	return leftOut(v, len(out.Events), "TimelineJS"), Encode(w, out, " ")
}

// jsDates places a date. Only what lasts, or is coarser than a year, has an end.
func jsDates(d *Date, w when) (start, end *jsDate) {
	p := w.parts[0]
	switch w.kind {
	case kindRange:
		return jsPart(p.first(), p.unit), jsPart(w.parts[1].last(), w.parts[1].unit)
	case kindOpenStart, kindUntil:
		return jsPart(p.last(), p.unit), nil
	}
	if p.unit > unitYear {
		return jsPart(p.first(), unitYear), jsPart(p.last(), unitYear)
	}
	return jsPart(p.first(), p.unit), nil
}

// jsPart writes as much of a day as the unit knows.
func jsPart(d timex.Day, u unit) *jsDate {
	date := &jsDate{Year: jsYear(int(d.Year))}
	switch {
	case u == unitDay || u == unitWeek || u == unitWeekend:
		date.Month, date.Day = int(d.Month), int(d.Dom)
	case u < unitYear:
		date.Month = int(d.Month)
	}
	return date
}

// jsBody is the sentence that says it, who and where, and the sources.
func jsBody(e *Event, docs Documents) string {
	var b strings.Builder
	if s := escapeHTML(e.evidence()); s != "" {
		fmt.Fprintf(&b, "<p>“%s”</p>", s)
	}
	if about := append(CleanAll(e.Places), CleanAll(e.Participants)...); len(about) > 0 {
		fmt.Fprintf(&b, "<p>%s</p>", escapeHTML(strings.Join(about, " · ")))
	}
	var list []string
	for _, s := range docs.Of(e) {
		item := escapeHTML(s.Label())
		if u := Link(s.URL); u != "" {
			item = `<a href="` + escapeHTML(u) + `">` + item + `</a>`
		}
		list = append(list, item)
	}
	if len(list) > 0 {
		fmt.Fprintf(&b, "<p>— %s</p>", strings.Join(list, "; "))
	}
	return b.String()
}

// Slug makes an ID fit for an address, an element, and TimelineJS, which rewrites all but letters, digits, - and _.
func Slug(id string) string {
	var b strings.Builder
	for _, r := range id {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-':
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "_%x", r)
		}
	}
	return b.String()
}

// leftOut warns of events that a format has no place for.
func leftOut(v *View, written int, format string) []string {
	n := len(v.Events) + len(v.Undated) - written
	if n == 0 {
		return nil
	}
	return []string{format + ": left out " + Count(n, "event") + " whose date it cannot show"}
}

// jsYear writes an astronomical year as TimelineJS counts, where -331 is 331 BC and there is no year 0.
func jsYear(y int) int {
	if y <= 0 {
		return y - 1
	}
	return y
}
