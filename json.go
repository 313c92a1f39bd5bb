package timeline

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// saved is a timeline in JSON. The documents are what it is made of; the rest follows from them.
type saved struct {
	Events    []*Event      `json:"events"`
	Undated   []*Event      `json:"undated"`
	Warnings  []string      `json:"warnings"`
	Documents []*Annotation `json:"documents,omitempty"`
}

// MarshalJSON writes the chronology, and the annotated documents from which [Timeline.UnmarshalJSON] makes the same timeline again.
func (t *Timeline) MarshalJSON() ([]byte, error) {
	return json.Marshal(t.saved(Query{}))
}

// saved is what is written of the events that q asks for. The zero Query takes the documents along.
func (t *Timeline) saved(q Query) saved {
	events, undated := t.pick(q)
	s := saved{Events: orEmpty(events), Undated: orEmpty(undated), Warnings: orEmpty(t.Warnings())}
	if q == (Query{}) {
		s.Documents = orEmpty(t.docs)
	}
	return s
}

// UnmarshalJSON reads what [Timeline.MarshalJSON] wrote.
func (t *Timeline) UnmarshalJSON(b []byte) error {
	var s struct {
		Documents *[]*Annotation `json:"documents"`
	}
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("timeline: %w", err)
	}
	if s.Documents == nil {
		return fmt.Errorf(`timeline: it has no "documents": a chronology alone can't be read back`)
	}
	for i, a := range *s.Documents {
		if err := a.check(); err != nil {
			return fmt.Errorf("timeline: documents[%d]: %w", i, err)
		}
	}
	n := NewTimeline(slices.Values(*s.Documents))
	t.docs, t.refused, t.known, t.worked = n.docs, nil, nil, worked{}
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
