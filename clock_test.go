//go:build go1.25

package timeline_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/seed-620526af/timeline"
)

// TestClockAndZoneChangeNothing runs everything under two clocks, a quarter of a century apart, and two zones.
func TestClockAndZoneChangeNothing(t *testing.T) {
	docs := articles(t)
	for i := range docs {
		if i%3 == 0 {
			docs[i].Published = "" // what is relative must then stay open, not be guessed from today
		}
	}
	zone := time.Local
	defer func() { time.Local = zone }()
	time.Local = time.FixedZone("east", 14*3600)
	want := bytesOf(t, extract(t, new(timeline.Extractor), docs))
	time.Local = time.FixedZone("west", -12*3600)
	synctest.Test(t, func(t *testing.T) { // whose clock stands at the first second of the year 2000
		if y := time.Now().UTC().Year(); y != 2000 && y != 1999 {
			t.Fatalf("the clock was to be set back, and says %d", y)
		}
		if got := bytesOf(t, extract(t, new(timeline.Extractor), docs)); got != want {
			t.Errorf("another clock, other bytes: %s", firstDifference(got, want))
		}
	})
}
