// Package inflect finds the base form of English verbs and makes their other forms, and the plurals of nouns.
//
// Words go in and come out in lower case, but for [Base] and [Singular], which take any case.
package inflect

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles reports whether the last letter of the verb is doubled before -ed and -ing: stop, admit.
func doubles(base string) bool {
	n := len(base)
	if doubled()[base] {
		return true
	}
	if n < 3 || vowel(base[n-1]) || strings.IndexByte("wxyh", base[n-1]) >= 0 || !vowel(base[n-2]) {
		return false
	}
	for i := 0; i < n-2; i++ { // one syllable, with one vowel
		if vowel(base[i]) && !(i == 1 && base[:2] == "qu") {
			return false
		}
	}
	return true
}

// Past returns a verb's past tense: signed, stopped, went.
func Past(base string) string {
	if f, ok := irregular()[base]; ok {
		return f[0]
	}
	return regularPast(base)
}

// Participle returns a verb's past participle: signed, stopped, gone.
func Participle(base string) string {
	if f, ok := irregular()[base]; ok {
		return f[1]
	}
	return regularPast(base)
}

func regularPast(base string) string {
	n := len(base)
	switch {
	case n < 2:
		return base + "ed"
	case base[n-1] == 'e':
		return base + "d"
	case base[n-1] == 'y' && !vowel(base[n-2]):
		return base[:n-1] + "ied"
	case base[n-1] == 'c' && n > 4:
		return base + "ked" // panicked
	case doubles(base):
		return base + base[n-1:] + "ed"
	}
	return base + "ed"
}

// Gerund returns a verb's -ing form: signing, stopping, dying.
func Gerund(base string) string {
	n := len(base)
	switch {
	case base == "be" || n < 3:
		return base + "ing"
	case strings.HasSuffix(base, "ie"):
		return base[:n-2] + "ying"
	case base[n-1] == 'e' && base[n-2] != 'e' && base[n-2] != 'o' && base[n-2] != 'y':
		return base[:n-1] + "ing"
	case base[n-1] == 'c' && n > 4:
		return base + "king"
	case doubles(base):
		return base + base[n-1:] + "ing"
	}
	return base + "ing"
}

// Present returns a verb's third person of the present: signs, goes, tries.
func Present(base string) string {
	switch base {
	case "be":
		return "is"
	case "have":
		return "has"
	case "go", "do", "undergo", "forgo", "veto", "echo", "outdo", "undo":
		return base + "es"
	}
	return Plural(base)
}

// Plural returns a regular noun's plural: talks, crises, attacks, treaties.
func Plural(noun string) string {
	n := len(noun)
	switch {
	case n < 2:
		return noun + "s"
	case strings.HasSuffix(noun, "sis"):
		return noun[:n-2] + "es"
	case noun[n-1] == 'y' && !vowel(noun[n-2]):
		return noun[:n-1] + "ies"
	case noun[n-1] == 's', noun[n-1] == 'x', noun[n-1] == 'z', strings.HasSuffix(noun, "ch"), strings.HasSuffix(noun, "sh"):
		return noun + "es"
	}
	return noun + "s"
}

// Singular returns the singular of a regular plural: treaty for treaties, crisis for crises. Other words come back lower-cased.
func Singular(word string) string {
	w := text.Lower(word)
	n := len(w)
	switch {
	case n < 4 || w[n-1] != 's' || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "crises") || strings.HasSuffix(w, "theses") || strings.HasSuffix(w, "alyses"):
		return w[:n-2] + "is"
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zzes"):
		return w[:n-2]
	}
	return w[:n-1]
}
