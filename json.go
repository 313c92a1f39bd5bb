package timeline

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/seed-620526af/timeline/internal/export"
	"github.com/seed-620526af/timeline/internal/parallel"
)

// saved is the chronology of a timeline in JSON. It follows from the documents, which come after it: they are what a timeline is made of.
type saved struct {
	Events   []*Event `json:"events"`
	Undated  []*Event `json:"undated"`
	Warnings []string `json:"warnings"`
}

// MarshalJSON writes the chronology, and the annotated documents from which [Timeline.UnmarshalJSON] makes the same timeline again.
func (t *Timeline) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	err := t.writeJSON(&b, Query{}, "")
	return b.Bytes(), err
}

// writeJSON writes the events that q asks for. The zero Query takes the documents along, each on a line of its own.
func (t *Timeline) writeJSON(w io.Writer, q Query, indent string) error {
	events, undated := t.pick(q)
	s := saved{Events: orEmpty(events), Undated: orEmpty(undated), Warnings: orEmpty(t.Warnings())}
	if q != (Query{}) {
		return export.Encode(w, s, indent)
	}
	var b bytes.Buffer
	if err := export.Encode(&b, s, indent); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(w, "%s,\n%s\"documents\": [", bytes.TrimRight(b.Bytes(), "\n}"), indent); err != nil {
		return err
	}
	if err := writeDocuments(w, t.docs); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\n%s]\n}\n", indent)
	return err
}

// writeDocuments writes documents with commas between them. Some are made into JSON at a time, by all processors.
func writeDocuments(w io.Writer, docs []*Annotation) error {
	const together = 32
	var lines [8]jsonWriter
	for start := 0; start < len(docs); start += together * len(lines) {
		part := docs[start:min(len(docs), start+together*len(lines))]
		parallel.Runs(len(part), together, func(runs iter.Seq2[int, int]) {
			for first, end := range runs {
				line := &lines[first/together]
				line.b, line.inert = line.b[:0], true
				for i, a := range part[first:end] {
					if start+first+i > 0 {
						line.b = append(line.b, ',')
					}
					line.b = append(line.b, '\n')
					line.annotation(a)
				}
			}
		})
		for i := range (len(part) + together - 1) / together {
			if lines[i].err != nil {
				return lines[i].err
			}
			if _, err := w.Write(lines[i].b); err != nil {
				return err
			}
		}
	}
	return nil
}

// check reports what in an annotation, read from outside or made by hand, does not fit its text.
func (a *Annotation) check() error {
	if a == nil {
		return fmt.Errorf("it is null")
	}
	if err := a.Document.check(); err != nil {
		return err
	}
	inside := func(what string, i int, s Span) error {
		if s.Start < 0 || s.End < s.Start || s.End > len(a.Text) {
			return &DocumentError{ID: a.ID, Err: fmt.Errorf("%s[%d]: bytes %d to %d are not in its text", what, i, s.Start, s.End)}
		}
		return nil
	}
	for i, x := range a.Timexes {
		if err := inside("timexes", i, Span{x.Start, x.End}); err != nil {
			return err
		}
	}
	for i, x := range a.Entities {
		if err := inside("entities", i, x.Span); err != nil {
			return err
		}
	}
	for i, m := range a.Mentions {
		if err := inside("events", i, m.Span); err != nil {
			return err
		}
		if strings.TrimSpace(a.Text[m.Start:m.End]) == "" {
			return &DocumentError{ID: a.ID, Err: fmt.Errorf("events[%d]: there is no word at bytes %d to %d", i, m.Start, m.End)}
		}
		if err := inside("events' sentences", i, m.Sentence); err != nil {
			return err
		}
		if m.Timex < -1 || m.Timex >= len(a.Timexes) {
			return &DocumentError{ID: a.ID, Err: fmt.Errorf("events[%d]: there is no timex %d", i, m.Timex)}
		}
	}
	for i, r := range a.Relations {
		if min(r.From, r.To) < 0 || max(r.From, r.To) >= len(a.Mentions) {
			return &DocumentError{ID: a.ID, Err: fmt.Errorf("relations[%d]: there is no such event", i)}
		}
	}
	return nil
}

func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
