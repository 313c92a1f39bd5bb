package timex

import (
	"strings"
	"testing"
	"time"
)

// wednesday is when the examples were published.
var wednesday = time.Date(2019, 6, 12, 0, 0, 0, 0, time.UTC)

// TestExamples runs the example of every row: the row itself must read it, with that value.
func TestExamples(t *testing.T) {
	names := map[string]bool{}
	for _, r := range english().rows {
		if names[r.name] {
			t.Errorf("%s: two rules of that name", r.name)
		}
		names[r.name] = true
		words, want, ok := strings.Cut(r.example, " = ")
		if !ok {
			t.Errorf("%s: example %q is not text = value", r.name, r.example)
			continue
		}
		var got []string
		found := false
		for _, x := range (&Tagger{Mode: r.mode}).Find(words, wednesday) {
			got = append(got, x.Rule+" "+x.Value)
			found = found || x.Rule == r.name && x.Value == want
		}
		if !found {
			t.Errorf("%s: %q gives %q, want %s", r.name, words, got, want)
		}
	}
}
