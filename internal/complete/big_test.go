package complete_test

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/complete/told"
)

// TestLongSentences completes what could be quadratic in a sentence that never ends.
func TestLongSentences(t *testing.T) {
	for name, unit := range map[string]string{
		"speech in speech": "he said that ", "rows": "Obama, Merkel and ", "relatives": "the man who met ", "phrases": "of the summit in Sochi ",
		"bodies": "and the company said the bank fell, ", "hers": "and his mother left her ",
		"commas": ", ", "quotes": "\" said ", "times": "on Monday ", "pronouns": "he gave him his ", "infinitives": "to want ", "goals": "to go to the ",
	} {
		if x := told.Read(strings.Repeat(unit, 4000)+".", "2020-01-20"); len(x.Text.Tokens) == 0 {
			t.Errorf("%s: no tokens", name)
		}
	}
}
