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
	for form, suffix := range verbSuffixes {
		if n < len(suffix)+2 || !strings.HasSuffix(w, suffix) {
			continue
		}
		stem := w[:n-len(suffix)]
		var base, made [32]byte
		for i := range baseEndings {
			b := appendBase(base[:0], stem, i)
			if !known(b) || string(appendForm(made[:0], b, form)) != w {
				continue
			}
			if strings.HasPrefix(w, string(b)) {
				return w[:len(b)]
			}
			return string(b)
		}
		if len(stem) < 3 {
			continue
		}
		if base, doubled := strings.CutSuffix(stem, "ll"); doubled { // travelled, as British spelling has it
			if _, known := knownVerbs.Find(stem[:len(base)+1]); known {
				return stem[:len(base)+1]
			}
		}
		if suffix == "ied" || suffix == "ies" {
			return stem + "y"
		}
		return stem
	}
	return w
}

// verbSuffixes are a regular verb's endings.
var verbSuffixes = [...]string{"ied", "ies", "ed", "ing", "es", "s"}

// appendForm appends the form of a verb that ends in that one of verbSuffixes.
func appendForm(b, base []byte, suffix int) []byte {
	switch verbSuffixes[suffix] {
	case "ied", "ed":
		return appendPast(b, base)
	case "ing":
		return appendGerund(b, base)
	}
	return appendPresent(b, base)
}

// baseEndings is the number of ways in which a base form can end.
const baseEndings = 7

// appendBase appends the base form that ends in the given way, the likeliest first: sav(ed), sign(ed), carr(ied), stopp(ed).
func appendBase(b []byte, stem string, ending int) []byte {
	switch ending {
	case 0:
		return append(append(b, stem...), 'e')
	case 1:
		return append(b, stem...)
	case 2:
		return append(append(b, stem...), 'y')
	case 3:
		return append(b, stem[:len(stem)-1]...)
	case 4:
		return append(append(b, stem...), "ie"...)
	case 5:
		return append(append(b, stem...), 'i')
	}
	return append(append(b, strings.TrimSuffix(stem, "y")...), "ie"...)
}
