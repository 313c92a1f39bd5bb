package timeline

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

func TestWriteSaysWhatItHasNot(t *testing.T) {
	for format, want := range map[string]string{
		"pdf":  `there is no format "pdf": it is one of csv, ical, json,`,
		"":     `there is no format ""`,
		"html": "where the program imports timeline/page",
	} {
		if _, err := new(Timeline).Write(io.Discard, format, Query{}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", format, err, want)
		}
	}
}

// The zero Timeline is that of no documents, in every format.
func TestNothingIsWritten(t *testing.T) {
	for _, format := range Formats() {
		var b bytes.Buffer
		if warnings, err := new(Timeline).Write(&b, format, Query{}); err != nil || len(warnings) > 0 {
			t.Errorf("%s: %q, %v", format, warnings, err)
		}
		if b.Len() == 0 && format != "jsonl" {
			t.Errorf("%s: nothing at all", format)
		}
	}
}

// full is a disk that takes so many bytes.
type full int

var errFull = errors.New("no space left")

func (f *full) Write(p []byte) (int, error) {
	if n := int(*f); n < len(p) {
		*f = 0
		return n, errFull
	}
	*f -= full(len(p))
	return len(p), nil
}

// What can't be written is said, at whatever byte it fails.
func TestWriteFails(t *testing.T) {
	a, err := new(Extractor).Annotate(Document{ID: "a", Published: "2021-03-30", Text: "The container ship Ever Given was refloated in the Suez Canal on Monday."})
	if err != nil {
		t.Fatal(err)
	}
	tl := NewTimeline(slices.Values([]*Annotation{a}))
	for _, format := range Formats() {
		var whole bytes.Buffer
		if _, err := tl.Write(&whole, format, Query{}); err != nil {
			t.Fatal(err)
		}
		for _, room := range []int{0, 1, whole.Len() / 2, whole.Len() - 1} {
			disk := full(room)
			if _, err := tl.Write(&disk, format, Query{}); !errors.Is(err, errFull) {
				t.Errorf("%s, with room for %d of %d bytes: error %v", format, room, whole.Len(), err)
			}
		}
	}
}
