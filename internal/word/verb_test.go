package word

import (
	"strings"
	"testing"
)

// TestByObject holds that the table has each verb once, in one row, and none that can have no object and needs one.
func TestByObject(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range byObject {
		if row.ways&Objectless != 0 && row.ways&(NeedsObject|Hungry|Suffered) != 0 {
			t.Errorf("%q have no object, and need one", row.verbs)
		}
		for _, w := range strings.Fields(row.verbs) {
			if seen[w] {
				t.Errorf("%q stands twice", w)
			}
			seen[w] = true
		}
	}
}

func TestObjectHas(t *testing.T) {
	for _, c := range []struct {
		name, verb string
		way        Object
		want       bool
	}{
		{"nobody dies something", "die", Objectless, true},
		{"one returns, or returns a book", "return", OftenAlone, true},
		{"which is not to have none at all", "return", Objectless, false},
		{"who drowned is told of", "drown", TellsAlone, true},
		{"whom did they arrest?", "arrest", NeedsObject, true},
		{"in one of two ways", "want", NeedsObject | Hungry, true},
		{"whoever is jailed suffers it", "jail", Suffered, true},
		{"unknown", "kiss", Objectless | OftenAlone | TellsAlone | NeedsObject | Hungry | Suffered, false},
	} {
		if got := c.way.Has(c.verb); got != c.want {
			t.Errorf("%s: %q goes with objects in a way of %b: %v", c.name, c.verb, c.way, got)
		}
	}
}
