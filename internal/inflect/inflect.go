// Package inflect finds the base form of English verbs and makes their other forms, and the plurals of nouns.
//
// Words go in and come out in lower case, but for [Base], which takes any case.
package inflect

import (
	"bytes"
	"strings"
)

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles reports whether the last letter of the verb is doubled before -ed and -ing: stop, admit.
func doubles(base []byte) bool {
	n := len(base)
	if doubled()[string(base)] {
		return true
	}
	if n < 3 || vowel(base[n-1]) || strings.IndexByte("wxyh", base[n-1]) >= 0 || !vowel(base[n-2]) {
		return false
	}
	for i := 0; i < n-2; i++ { // one syllable, with one vowel
		if vowel(base[i]) && !(i == 1 && base[0] == 'q' && base[1] == 'u') {
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

func regularPast(base string) string { return string(appendPast(nil, []byte(base))) }

func appendPast(b, base []byte) []byte {
	n := len(base)
	b = append(b, base...)
	switch {
	case n < 2:
	case base[n-1] == 'e':
		return append(b, 'd')
	case base[n-1] == 'y' && !vowel(base[n-2]):
		return append(b[:len(b)-1], "ied"...)
	case base[n-1] == 'c' && n > 4:
		b = append(b, 'k') // panicked
	case doubles(base):
		b = append(b, base[n-1])
	}
	return append(b, "ed"...)
}

// Gerund returns a verb's -ing form: signing, stopping, dying.
func Gerund(base string) string { return string(appendGerund(nil, []byte(base))) }

func appendGerund(b, base []byte) []byte {
	n := len(base)
	b = append(b, base...)
	switch {
	case n < 3:
	case bytes.HasSuffix(base, []byte("ie")):
		b = append(b[:len(b)-2], 'y')
	case base[n-1] == 'e' && base[n-2] != 'e' && base[n-2] != 'o' && base[n-2] != 'y':
		b = b[:len(b)-1]
	case base[n-1] == 'c' && n > 4:
		b = append(b, 'k')
	case doubles(base):
		b = append(b, base[n-1])
	}
	return append(b, "ing"...)
}

// Present returns a verb's third person of the present: signs, goes, tries.
func Present(base string) string { return string(appendPresent(nil, []byte(base))) }

func appendPresent(b, base []byte) []byte {
	switch string(base) {
	case "be":
		return append(b, "is"...)
	case "have":
		return append(b, "has"...)
	case "go", "do", "undergo", "forgo", "veto", "echo", "outdo", "undo":
		return append(append(b, base...), "es"...)
	}
	return appendPlural(b, base)
}

// Plural returns a regular noun's plural: talks, crises, attacks, treaties.
func Plural(noun string) string { return string(appendPlural(nil, []byte(noun))) }

func appendPlural(b, noun []byte) []byte {
	n := len(noun)
	b = append(b, noun...)
	switch {
	case n < 2:
	case bytes.HasSuffix(noun, []byte("sis")):
		return append(b[:len(b)-2], "es"...)
	case noun[n-1] == 'y' && !vowel(noun[n-2]):
		return append(b[:len(b)-1], "ies"...)
	case noun[n-1] == 's', noun[n-1] == 'x', noun[n-1] == 'z', bytes.HasSuffix(noun, []byte("ch")), bytes.HasSuffix(noun, []byte("sh")):
		return append(b, "es"...)
	}
	return append(b, 's')
}

// EndsAsPlural reports whether a lower-cased word is written like a regular plural: allies, but not congress, campus or crisis.
func EndsAsPlural(w string) bool {
	return len(w) > 3 && w[len(w)-1] == 's' && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}
