package inflect

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// Base returns the base form of a verb in any form: sign for signed, go for went. Of a word that no verb is known for
// it returns the lower-cased word, without its suffix where it has one of a verb's.
func Base(word string) string {
	w := text.Lower(word)
	if base, ok := bases.Find(w); ok {
		return base
	}
	if _, known := knownVerbs.Find(w); known {
		return w
	}
	n := len(w)
	for _, s := range verbSuffixes {
		if n < len(s.suffix)+2 || !strings.HasSuffix(w, s.suffix) {
			continue
		}
		stem := w[:n-len(s.suffix)]
		candidates := [...]string{stem + "e", stem, stem + "y", stem[:len(stem)-1], stem + "ie", stem + "i", strings.TrimSuffix(stem, "y") + "ie"}
		for _, c := range candidates {
			if _, known := knownVerbs.Find(c); known && s.form(c) == w {
				return c
			}
		}
		if len(stem) < 3 {
			continue
		}
		if base, doubled := strings.CutSuffix(stem, "ll"); doubled { // travelled, as British spelling has it
			if _, known := knownVerbs.Find(base + "l"); known {
				return base + "l"
			}
		}
		if s.suffix == "ied" || s.suffix == "ies" {
			return stem + "y"
		}
		return stem
	}
	return w
}

// verbSuffixes are a regular verb's endings, and the form that has each.
var verbSuffixes = []struct {
	suffix string
	form   func(base string) string
}{
	{"ied", regularPast}, {"ies", Present}, {"ed", regularPast}, {"ing", Gerund}, {"es", Present}, {"s", Present},
}
