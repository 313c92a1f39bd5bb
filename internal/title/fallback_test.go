package title_test

import (
	"testing"

	"github.com/seed-620526af/timeline/internal/complete/told"
)

// TestFallback holds how a mention is called of which no title can be made that stands alone.
func TestFallback(t *testing.T) {
	for _, c := range []struct{ why, text, trigger, want string }{
		{"the clause as it stands, without its time", "We shipped the new release to all users last night.", "shipped", "We shipped the new release to all users"},
		{"without a subject", "Reached the hut at noon.", "Reached", "Reached the hut"},
		{"the clause alone", "The party rested, and on Friday it crossed the river.", "rested", "The party rested"},
		{"no longer than titles are", "We crossed the wide and frozen river of the northern plain with forty-two horses of the Mongolian kind and nine dogs.", "crossed",
			"We crossed the wide and frozen river of the northern plain with forty-two horses"},
		{"a noun", "The accident was on Friday.", "accident", "Accident"},
	} {
		m := told.Read(c.text, "2020-01-20").Of(c.trigger)
		if m == nil {
			t.Errorf("%s: no mention %q", c.why, c.trigger)
		} else if m.Title != c.want || m.Salience > .3 {
			t.Errorf("%s: %q, with %g, want %q", c.why, m.Title, m.Salience, c.want)
		}
	}
}
