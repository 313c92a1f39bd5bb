package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// writeJSON writes all of the view, as `timeline build` does.
func writeJSON(w io.Writer, v *View) ([]string, error) {
	whole := *v
	whole.Events = full(v.Events)
	whole.Undated = full(v.Undated)
	if whole.Warnings == nil {
		whole.Warnings = []string{}
	}
	return nil, Encode(w, whole, " ")
}

// writeJSONL writes an event a line, the undated last.
func writeJSONL(w io.Writer, v *View) ([]string, error) {
	for _, list := range [][]Event{full(v.Events), full(v.Undated)} {
		for i := range list {
			if err := Encode(w, list[i], ""); err != nil {
				return nil, err
			}
		}
	}
	return nil, nil
}

// full returns events whose lists are [], not null.
func full(events []Event) []Event {
	list := make([]Event, len(events))
	for i, e := range events {
		if e.Participants == nil {
			e.Participants = []string{}
		}
		if e.Places == nil {
			e.Places = []string{}
		}
		if e.Mentions == nil {
			e.Mentions = []Mention{}
		}
		list[i] = e
	}
	return list
}

// Encode writes a value as JSON that holds the text exactly and yet is inert wherever it is shown or pasted: <, >, &,
// U+2028 and U+2029 are written as escapes, as encoding/json does, and so is what turns the direction of text.
func Encode(w io.Writer, value any, indent string) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetIndent("", indent)
	if err := enc.Encode(value); err != nil {
		return err
	}
	_, err := w.Write(escapeTurns(b.Bytes()))
	return err
}

// escapeTurns writes the runes that turn the direction of text as JSON escapes; in JSON they stand in strings only.
func escapeTurns(b []byte) []byte {
	if !bytes.ContainsFunc(b, Turns) {
		return b
	}
	out := make([]byte, 0, len(b)+64)
	for _, r := range string(b) {
		if Turns(r) {
			out = append(out, fmt.Sprintf("\\u%04x", r)...)
		} else {
			out = append(out, string(r)...)
		}
	}
	return out
}
