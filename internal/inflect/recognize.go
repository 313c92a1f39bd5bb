package inflect

import (
	"bytes"
	_ "embed" // for the list of verbs
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// verbList holds the base forms of WordNet's verbs, one word each; a + marks those that are nouns, adjectives or adverbs as well.
//
//go:embed verbs.txt
var verbList string

// knownVerbs says of each verb whether it is nothing else.
var knownVerbs = text.TableOf(func(add func(string, bool)) {
	text.Each(verbList, func(w string) {
		base, also := strings.CutSuffix(w, "+")
		add(base, !also)
	})
})

// Verb reports whether token i of x is written as the base form of a verb: sign, attack.
func Verb(x *text.Text, i int) bool {
	_, known := knownVerbs.Of(x, i)
	return known
}

// OnlyVerb reports whether token i of x is the base form, or the third person, of a verb and can be no other word: comply, complies.
func OnlyVerb(x *text.Text, i int) bool {
	if only, known := knownVerbs.Of(x, i); known {
		return only
	}
	var buf [24]byte
	w, n := lower(&buf, x.Word(i))
	if n < 4 || w[n-1] != 's' {
		return false
	}
	only, known := knownVerbs.Find(string(w[:n-1]))
	if !known && w[n-2] == 'e' {
		if only, known = knownVerbs.Find(string(w[:n-2])); !known && w[n-3] == 'i' {
			w[n-3] = 'y'
			only, known = knownVerbs.Find(string(w[:n-2]))
		}
	}
	return known && only
}

// lower writes an ASCII word of at most 24 bytes into buf in lower case; n is 0 for others.
func lower(buf *[24]byte, word string) (w []byte, n int) {
	if len(word) > len(buf) {
		return nil, 0
	}
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return buf[:len(word)], len(word)
}

// pastForms are past tenses that are neither nouns nor adjectives nor another verb's base form.
var pastForms = text.NewTable(func() map[string]bool {
	m := map[string]bool{}
	for base, f := range irregular() {
		if f[0] != base {
			m[f[0]] = true
		}
	}
	for _, w := range strings.Fields("left rose bit saw ground wound thought shot bound felt lay lit bore stuck made led lent bent spun swell wove") {
		delete(m, w)
	}
	return m
})

// PastOnly reports whether token i of x can be nothing but the past tense of a verb: sank, went.
func PastOnly(x *text.Text, i int) bool {
	only, _ := pastForms.Of(x, i)
	return only
}

// VerbForm reports whether token i of x is written like a form of a verb that is known, or, ending in -ed, may be one that isn't.
func VerbForm(x *text.Text, i int) bool {
	if Verb(x, i) {
		return true
	}
	if _, ok := bases.Of(x, i); ok {
		return true
	}
	var buf [24]byte
	w, _ := lower(&buf, x.Word(i))
	if verbForm(w) {
		return true
	}
	w, _ = lower(&buf, x.Word(i)) // overwritten
	for _, p := range verbPrefixes {
		if len(w) > len(p)+3 && string(w[:len(p)]) == p && (known(w[len(p):]) || verbForm(w[len(p):])) {
			return true
		}
	}
	return false
}

// verbPrefixes make verbs of verbs, too many to list.
var verbPrefixes = [...]string{"re", "over", "out", "mis", "un", "de", "dis", "co", "pre"}

// verbForm reports whether w ends like a form of a verb. It overwrites w.
func verbForm(w []byte) bool {
	n := len(w)
	if n < 3 {
		return false
	}
	switch ending := string(w[n-3:]); {
	case w[n-1] == 's':
		return known(w[:n-1]) || n > 3 && w[n-2] == 'e' && (known(w[:n-2]) || w[n-3] == 'i' && knownWith(w[:n-3], 'y'))
	case ending == "ing" && n > 4:
		stem := w[:n-3]
		return known(stem) || n > 5 && stem[n-4] == stem[n-5] && known(stem[:n-4]) || bytes.IndexByte(stem, '-') >= 0 ||
			knownWith(stem, 'e') || stem[n-4] == 'y' && knownWith(append(stem[:n-4], 'i'), 'e')
	}
	return w[n-2] == 'e' && w[n-1] == 'd' || bytes.IndexByte(w, '-') > 0
}

func known(base []byte) bool { _, ok := knownVerbs.Find(string(base)); return ok }

// knownWith reports whether the stem and the letter make a verb. It overwrites what follows the stem.
func knownWith(stem []byte, c byte) bool { return known(append(stem, c)) }

// participles are irregular participles that are neither past tenses nor nouns: born, undergone.
var participles = text.NewTable(func() map[string]bool {
	m := map[string]bool{"born": true}
	for base, f := range irregular() {
		if _, also := knownVerbs.Find(f[1]); !also && f[1] != f[0] && f[1] != base {
			m[f[1]] = true
		}
	}
	return m
})

// ParticipleOnly reports whether token i of x is a past participle and no past tense: born, undergone, written.
func ParticipleOnly(x *text.Text, i int) bool {
	only, _ := participles.Of(x, i)
	return only
}

// PastForm reports whether token i of x is written like a verb's past tense or participle: signed, shot.
func PastForm(x *text.Text, i int) bool {
	var buf [24]byte
	w, n := lower(&buf, x.Word(i))
	if n > 4 && w[n-2] == 'e' && w[n-1] == 'd' {
		return known(w[:n-2]) || known(w[:n-1]) || w[n-3] == w[n-4] && known(w[:n-3]) || w[n-3] == 'i' && knownWith(w[:n-3], 'y')
	}
	base, ok := bases.Of(x, i)
	return ok && n > 2 && w[n-1] != 'g' && base != "be" && base != "have"
}
