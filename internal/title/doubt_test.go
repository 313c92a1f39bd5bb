package title_test

import (
	"testing"

	"github.com/seed-620526af/timeline/internal/complete/told"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/title"
)

// gistOf returns the title of the mention that the word triggers, and its gist.
func gistOf(t *testing.T, text, trigger string) (string, title.Gist) {
	t.Helper()
	x := told.Read(text, "2020-06-15")
	m := x.Of(trigger)
	if m == nil {
		t.Fatalf("no mention %q", trigger)
	}
	var reading syntax.Reading
	reading.Read(x.Article, x.Mentions)
	var titler title.Titler
	titler.Read(&reading)
	return titler.Title(m)
}

// TestDoubts holds that each kind of doubt is seen where its example has it.
func TestDoubts(t *testing.T) {
	title.EachDoubt(func(kind title.Doubt, text, trigger string) {
		if s, g := gistOf(t, text, trigger); g.Doubts&kind == 0 || s == "" {
			t.Errorf("%b is not doubted of %q of %q: %b", kind, s, text, g.Doubts)
		}
	})
}

// TestSure holds that nothing is doubted of titles that an editor would print as they are.
func TestSure(t *testing.T) {
	for _, c := range []struct{ name, text, trigger string }{
		{"all of a clause", "Airbus delivered its first A380 to Singapore Airlines on 15 October 2007.", "delivered"},
		{"dates left out", "In May, Pfizer opened a plant in Puurs on Friday.", "opened"},
		{"a side remark left out", "Ana Botin, the chairman of Santander, opened a branch in Leeds on Friday.", "opened"},
		{"another clause behind", "Ana Botin opened a branch in Leeds on Friday and closed another in York.", "opened"},
		{"a reason left out", "Ghana closed its border with Togo on Friday because of the fever.", "closed"},
		{"an event behind", "Ghana closed its border with Togo on Friday after four people died.", "closed"},
		{"somewhere to go", "Ghana sent three planes to Togo on Friday.", "sent"},
		{"he is the title's own", "Emmanuel Macron opened his campaign in Lyon on Friday.", "opened"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if s, g := gistOf(t, c.text, c.trigger); g.Doubts != 0 || s == "" {
				t.Errorf("%q is doubted: %b", s, g.Doubts)
			}
		})
	}
}
