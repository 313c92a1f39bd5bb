package coref

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

func TestSeries(t *testing.T) {
	for _, c := range []struct {
		said string // the noun between stars
		want int32
		why  string
	}{
		{"the fifth *round* of talks", 5, "an ordinal"},
		{"the 5th Astana *round*", 5, "in figures, a name between"},
		{"the third annual climate *summit*", 3, "two words between"},
		{"*round* 5 of the talks", 5, "a number after"},
		{"the Astana 5 *meeting*", 5, "a number between name and noun"},
		{"a second nuclear *test*", 2, "a test"},
		{"the *summit* of 5 nations", 0, "a count of something else"},
		{"the *summit* 2014", 0, "a year"},
		{"Iran 12 *attacks*", 0, "a count before a plural"},
		{"first came the *summit*", 0, "another phrase"},
		{"a *meeting* 5 miles away", 0, "a measure"},
		{"*summit*", 0, "nothing around it"},
	} {
		before, _, _ := strings.Cut(c.said, "*")
		x := text.New(strings.ReplaceAll(c.said, "*", ""))
		if got := Series(x, x.TokenAt(len(before))); got != c.want {
			t.Errorf("%q (%s): %d, want %d", c.said, c.why, got, c.want)
		}
	}
}
