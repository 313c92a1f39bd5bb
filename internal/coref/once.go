package coref

import "github.com/seed-620526af/timeline/internal/text"

// Whose says who of an event's participants it happens to.
type Whose uint8

const (
	Anyone   Whose = iota // whoever takes part
	Sufferer              // whom another does it to
)

// once are the words of what happens to a person but once.
var once = text.NewTable(func() map[string]Whose {
	return map[string]Whose{
		"die": Anyone, "dies": Anyone, "died": Anyone, "death": Anyone, "dead": Anyone,
		"kill": Sufferer, "kills": Sufferer, "killed": Sufferer, "murder": Sufferer, "murdered": Sufferer, "assassinated": Sufferer,
	}
})

// Once returns what happens to a person but once where trigger tells it, and to whom; "" where it tells something else.
func Once(trigger string) (what string, whose Whose) {
	whose, ok := once.Find(trigger)
	if !ok {
		return "", 0
	}
	return "death", whose
}
