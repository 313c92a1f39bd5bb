package coref

import (
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

func TestAlike(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
		why  string
	}{
		{"attacked", "attacks", sameFamily, "two forms"},
		{"attack", "attackers", sameFamily, "who does it"},
		{"died", "death", sameFamily, "irregular, and its noun"},
		{"launching", "launch", sameFamily, "a noun like its verb"},
		{"Elected", "election", sameFamily, "any case"},
		{"struck", "striking", sameFamily, "irregular"},
		{"summits", "summit", sameFamily, "a noun that no verb stands behind"},
		{"Oscars", "oscar", sameFamily, "a name"},
		{"tsunami", "tsunamis", sameFamily, "in no list"},
		{"car-bombing", "bombing", sameFamily, "the last part tells"},
		{"stopped", "stop", sameFamily, "a doubled consonant"},
		{"carried", "carry", sameFamily, "y"},
		{"bought", "acquisition", sameGroup, "one deal"},
		{"fired", "dismissal", sameGroup, "one's job"},
		{"fired", "shooting", sameGroup, "a gun"},
		{"quake", "tremors", sameGroup, "nouns"},
		{"opened fire", "shot", sameGroup, "a phrase"},
		{"stepping down", "resignation", sameGroup, "a phrase and a noun"},
		{"let go", "let go", sameFamily, "a phrase and itself"},
		{"opened", "shot", 0, "only half of a phrase"},
		{"fell", "falling", sameFamily, "the past of fall before the felling of trees"},
		{"elected", "attacked", 0, "nothing in common"},
		{"shot", "died", 0, "two events that go together"},
		{"dismissal", "shooting", 0, "fire's two senses are not each other's"},
		{"", "", sameFamily, "no word"},
	} {
		l := words()
		a, b := l.trigger(l.family(text.Key(c.a), c.a)), l.trigger(l.family(text.Key(c.b), c.b))
		if got := a.alike(b); got != c.want {
			t.Errorf("%q and %q (%s): %v, want %v", c.a, c.b, c.why, got, c.want)
		}
		if a.alike(b) != b.alike(a) {
			t.Errorf("%q and %q: not the same both ways", c.a, c.b)
		}
	}
}

// TestGroups: no word stands twice in a group, no group is of one.
func TestGroups(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(groups), "\n") {
		seen := map[string]bool{}
		for _, w := range strings.Fields(line) {
			if seen[w] || w != text.Lower(w) {
				t.Errorf("%q: %q twice, or not lower-case", line, w)
			}
			seen[w] = true
		}
		if len(seen) < 2 {
			t.Errorf("%q: a group of one", line)
		}
	}
}

// TestPacked tells whether the file is of the lists as they are, and says of each word what they say.
func TestPacked(t *testing.T) {
	if string(Pack()) != familiesFile {
		t.Fatal("the lists have changed; run go generate in internal/coref")
	}
	l, d := words(), newDictionary()
	for w, family := range d.words {
		if got := l.family(text.Key(w), w); got != family {
			t.Errorf("the family of %s is %d, want %d", w, got, family)
		}
	}
	for k, want := range d.families {
		if got := l.trigger(k); got.family != want.family || got.light != want.light || !slices.Equal(got.groups, want.groups) || !slices.Equal(got.meanings, want.meanings) {
			t.Errorf("family %d is %v, want %v", k, got, want)
		}
	}
}
