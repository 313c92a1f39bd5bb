package timeline_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"testing"

	"github.com/seed-620526af/timeline"
)

// bare is an annotation without its methods: encoding/json writes its fields one by one.
type bare timeline.Annotation

func encoded(t testing.TB, v any) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAppendJSON(t *testing.T) {
	full, empty := new(timeline.Annotation), new(timeline.Annotation)
	timeline.Filled(reflect.ValueOf(full).Elem(), new(int))
	for i := range full.Mentions {
		empty.Mentions = append(empty.Mentions, timeline.Mention{Participants: []string{}, Salience: []float64{0, 1e-9, -1e21}[i]})
	}
	all := []*timeline.Annotation{full, empty, new(timeline.Annotation)}
	docs := articles(t)
	e := &timeline.Extractor{Workers: 2}
	for a, err := range e.Stream(context.Background(), slices.Values(docs)) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	for _, a := range all {
		got, err := a.AppendJSON([]byte("{"))
		if want := "{" + encoded(t, (*bare)(a)); err != nil || string(got)+"\n" != want {
			t.Errorf("%s: %v\n%s\nencoding/json writes\n%s", a.ID, err, got, want)
		}
		marshalled, _ := json.Marshal(a)
		if want, _ := json.Marshal((*bare)(a)); !bytes.Equal(marshalled, want) {
			t.Errorf("%s: json.Marshal writes\n%s\nnot\n%s", a.ID, marshalled, want)
		}
	}
	i := 3
	for line, err := range e.StreamJSON(context.Background(), slices.Values(docs)) {
		if want := encoded(t, all[i]); err != nil || string(line) != want {
			t.Errorf("document %d as a line: %v\n%s\nnot\n%s", i-3, err, line, want)
		}
		i++
	}
	if i != len(all) {
		t.Errorf("%d lines for %d documents", i-3, len(docs))
	}
	if _, err := (&timeline.Annotation{Offered: &timeline.Offer{Confidence: math.NaN()}}).AppendJSON(nil); err == nil {
		t.Error("what is not a number is written as JSON")
	}
}

// TestStreamJSONErrors holds that a document which can't be read is told of in its place among the lines.
func TestStreamJSONErrors(t *testing.T) {
	docs := []timeline.Document{{ID: "a", Text: "Rain fell."}, {ID: "b", Published: "someday"}, {ID: "c", Text: "Snow fell."}}
	var got []string
	for line, err := range new(timeline.Extractor).StreamJSON(context.Background(), slices.Values(docs)) {
		var a timeline.Annotation
		if err != nil {
			a.ID = "error"
		} else if err := json.Unmarshal(line, &a); err != nil {
			t.Fatal(err)
		}
		got = append(got, a.ID)
	}
	if !slices.Equal(got, []string{"a", "error", "c"}) {
		t.Error(got)
	}
}

// FuzzAppendJSON holds that strings are written as encoding/json writes them, whatever they hold.
func FuzzAppendJSON(f *testing.F) {
	for _, s := range []string{"", "plain", "“Zoë” said \"no\\yes\"", "\x00\x01\b\f\n\r\t\x1f\x7f", "<&>", "\u2028\u2029", "\xff\xe2\x80 \ufffd", "日本\xe2"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := timeline.Annotation{Document: timeline.Document{Text: s}}
		got, err := a.AppendJSON(nil)
		if want := encoded(t, bare(a)); err != nil || string(got)+"\n" != want {
			t.Errorf("%q: %v\n%s\nnot\n%s", s, err, got, want)
		}
	})
}
