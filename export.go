package timeline

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
)

// WriteJSON writes the events that q asks for, in the JSON of "timeline build". For the zero Query the documents come with them, so
// that the timeline can be read back; see [Timeline.UnmarshalJSON].
func (t *Timeline) WriteJSON(w io.Writer, q Query) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if q == (Query{}) {
		return enc.Encode(t)
	}
	return enc.Encode(struct {
		Events   []*Event `json:"events"`
		Undated  []*Event `json:"undated"`
		Warnings []string `json:"warnings"`
	}{orEmpty(slices.Collect(t.Events(q))), orEmpty(slices.Collect(t.Undated(q))), orEmpty(t.Warnings())})
}

// WriteMarkdown writes the events that q asks for as a chronology to read.
func (t *Timeline) WriteMarkdown(w io.Writer, q Query) error {
	for e := range t.Events(q) {
		fmt.Fprintln(w, e)
	}
	return nil
}
