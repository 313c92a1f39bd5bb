package word

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

// TestPeople holds that the table has each word once, in one row.
func TestPeople(t *testing.T) {
	seen := map[string]Person{}
	for _, row := range people {
		for _, w := range strings.Fields(row.words) {
			if ways, ok := seen[text.Lower(w)]; ok {
				t.Errorf("%q stands twice, in the rows of %b and of %b", w, ways, row.ways)
			}
			seen[text.Lower(w)] = row.ways
		}
	}
}

func TestPersonIn(t *testing.T) {
	for _, c := range []struct {
		name, word string
		way        Person
		want       bool
	}{
		{"a man is anyone", "man", Anyone, true},
		{"a minister is not", "minister", Anyone, false},
		{"but somebody", "Minister", Somebody, true},
		{"and holds an office", "minister", Office, true},
		{"several are not somebody", "men", Somebody, false},
		{"several pass by", "men", Pictured, true},
		{"letters", "CEO", Office, true},
		{"a thing", "table", Somebody | Anyone | Pictured | Office, false},
	} {
		if got := c.way.In(text.New(c.word), 0); got != c.want {
			t.Errorf("%s: %q is one of %b: %v", c.name, c.word, c.way, got)
		}
	}
	if n := len(Anyone.Words()); n < 10 || n >= len(Office.Words()) {
		t.Errorf("%d words for anyone, %d for offices", n, len(Office.Words()))
	}
}
