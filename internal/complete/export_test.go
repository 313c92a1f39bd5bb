package complete

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
)

// EachTrait calls yield with the name of each trait, and its example.
func EachTrait(yield func(kind uint64, text, trigger string)) {
	for _, t := range traits {
		yield(uint64(t.kind), t.text, t.trigger)
	}
}

// TraitsOf returns the traits of m, one of the mentions of r's article.
func TraitsOf(r *syntax.Reading, m *event.Mention) uint64 { return uint64(reading{r}.weigh(m)) }
