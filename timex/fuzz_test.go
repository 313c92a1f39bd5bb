package timex

import (
	"reflect"
	"testing"
	"time"

	"github.com/seed-620526af/timeline/internal/text"
)

// FuzzFind holds what is true on any input: expressions locate themselves, in order, without overlap; a second run and a text
// that is scanned already give the same.
func FuzzFind(f *testing.F) {
	for _, r := range english().rows {
		f.Add(r.example, int64(wednesday.Unix()))
	}
	f.Add("on 30 February\xff 2019, the end of the end of the end of the end of 1999-99-99T", int64(0))
	f.Fuzz(func(t *testing.T, raw string, seconds int64) {
		published := time.Unix(seconds%(1<<36), 0).UTC()
		g := new(Tagger)
		found := g.Find(raw, published)
		end := 0
		for _, x := range found {
			if x.Start < end || x.End <= x.Start || x.End > len(raw) || raw[x.Start:x.End] != x.Text {
				t.Fatalf("%+v after %d does not locate itself in %q", x, end, raw)
			}
			if x.Value == "" || x.Rule == "" || x.Type == "" || x.Basis == "" {
				t.Fatalf("%+v lacks a value, type, rule or basis", x)
			}
			if x.First.IsZero() != x.Last.IsZero() || x.Last.Before(x.First) {
				t.Fatalf("%+v: bounds", x)
			}
			end = x.End
		}
		if again := g.Scan(text.New(raw), published, nil); !reflect.DeepEqual(found, again) {
			t.Fatalf("Find and Scan differ: %+v and %+v", found, again)
		}
	})
}
