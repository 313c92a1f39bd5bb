package timeline

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/export"
	"github.com/seed-620526af/timeline/internal/text"
)

// Formats returns the names of the formats that [Timeline.Write] knows: csv, ical, json, jsonl, jsonld, markdown, mermaid,
// timelinejs and vis, and html where the program imports package page.
func Formats() []string {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// Write writes the events that q asks for in one of [Formats]. What a format can't hold, such as a date before its calendar begins,
// is left out and named in the warnings; a partial date is never made up into a whole one.
//
// As "json" the zero Query writes the documents too, so that the timeline can be read back; see [ReadTimeline].
func (t *Timeline) Write(w io.Writer, format string, q Query) (warnings []string, err error) {
	f, ok := export.Find(format)
	switch {
	case !ok && format == "html":
		return nil, errors.New("timeline: the format html is there where the program imports timeline/page")
	case !ok:
		return nil, fmt.Errorf("timeline: there is no format %q: it is one of %s", format, strings.Join(Formats(), ", "))
	case format == "json":
		return nil, t.writeJSON(w, q, " ")
	}
	return f.Write(w, t.view(q))
}

// view is the timeline as the writers see it.
func (t *Timeline) view(q Query) *export.View {
	v := &export.View{Title: q.About, Warnings: t.Warnings()}
	told := map[string]bool{}
	list := func(events []*Event) (out []export.Event) {
		for _, e := range events {
			out = append(out, e.view())
			for _, m := range e.Mentions {
				told[m.Doc] = true
			}
		}
		return out
	}
	events, undated := t.pick(q)
	v.Events, v.Undated = list(events), list(undated)
	for _, a := range t.docs {
		if told[a.ID] {
			v.Sources = append(v.Sources, export.Source{ID: a.ID, Name: a.headline(), URL: a.URL, Published: a.Published})
		}
	}
	slices.SortStableFunc(v.Sources, func(a, b export.Source) int { return strings.Compare(a.ID, b.ID) })
	return v
}

// headline is the document's title, or the line that stands above its text.
func (a *Annotation) headline() string {
	if a.Title != "" {
		return a.Title
	}
	x := text.New(a.Text[:min(len(a.Text), headlineWithin)])
	for _, s := range x.Sentences {
		if s.Role == text.Headline {
			return x.Raw[s.Start:s.End]
		}
	}
	return ""
}

// headlineWithin is how many bytes of a text its headline is looked for in.
const headlineWithin = 1000

func (e *Event) view() export.Event {
	out := export.Event{
		ID: e.ID, Title: e.Title, Date: e.when(),
		Participants: e.Participants, Places: e.Places, Score: e.Score,
	}
	for _, a := range e.Alternatives {
		d := export.NewDate(a.Date, "", a.First.String(), a.Last.String(), "")
		out.Alternatives = append(out.Alternatives, export.Alternative{Date: d, Docs: a.Docs})
	}
	for _, m := range e.Mentions {
		out.Mentions = append(out.Mentions, export.Mention{Doc: m.Doc, Start: m.Start, End: m.End, Text: m.Text, Sentence: m.Sentence})
	}
	return out
}

// when is the event's date in all the ways that it can be written.
func (e *Event) when() export.Date {
	if len(e.Alternatives) > 1 {
		var dates []export.Date
		for _, a := range e.Alternatives {
			dates = append(dates, export.NewDate(a.Date, "", a.First.String(), a.Last.String(), ""))
		}
		return export.OneOf(e.Basis, dates...)
	}
	value := e.Date
	if value == "" && !e.First.IsZero() && !e.Last.IsZero() && e.First != e.Last { // on some day of these
		value = "[" + e.First.String() + ".." + e.Last.String() + "]"
	}
	d := export.NewDate(value, e.Mod, e.First.String(), e.Last.String(), e.Basis)
	d.Value = e.Date
	return d
}
