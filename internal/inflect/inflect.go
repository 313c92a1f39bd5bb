// Package inflect finds the base form of English verbs and makes their other forms, and the plurals of nouns.
//
// Words go in and come out in lower case, but for [Base] and [Singular], which take any case.
package inflect

import (
	"bytes"
	_ "embed" // for the list of verbs
	"sort"
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// irregular verbs: base, past, past participle; the third form is left out where it equals the second.
const irregularVerbs = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|begin began begun|behold beheld|
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|
forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|
grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|
let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|offset offset|outbid outbid|outdo outdid outdone|oversee oversaw overseen|
overcome overcame overcome|overrun overran overrun|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pleaded|prove proved proven|put put|quit quit|read read|rebuild rebuilt|
repay repaid|reset reset|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|
sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|
slit slit|sow sowed sown|speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|
stride strode stridden|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|
think thought|throw threw thrown|thrust thrust|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|
wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`

// doubling lists verbs of two syllables and more that double their last letter: admit, admitted.
const doubling = `abet abhor acquit admit allot begin beget commit compel confer concur control defer demur deter dispel emit excel expel forget forbid impel incur
infer inter kidnap nonplus occur omit outbid outrun overrun patrol permit prefer program propel rebut rebel recur refer regret repel reset submit transfer transmit unwrap upset
worship equip typeset handicap bus gas quiz`

func sortedKeys(m map[string][2]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

var irregular, doubled = func() (map[string][2]string, map[string]bool) {
	m, d := map[string][2]string{}, map[string]bool{}
	for _, row := range strings.Split(irregularVerbs, "|") {
		w := strings.Fields(row)
		m[w[0]] = [2]string{w[1], w[len(w)-1]}
	}
	for _, w := range strings.Fields(doubling) {
		d[w] = true
	}
	return m, d
}()

// bases finds the base form of an irregular verb's other forms.
var bases = text.LaterTable(func() map[string]string {
	m := map[string]string{
		"am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "has": "have", "having": "have",
		"does": "do", "goes": "go", "dying": "die", "lying": "lie", "tying": "tie", "vying": "vie", "got": "get", "born": "bear", "hanged": "hang", "proven": "prove",
	}
	for _, base := range sortedKeys(irregular) { // sorted, so that what two verbs share (lay) goes to the same one each time
		f := irregular[base]
		for _, form := range f {
			m[form] = base
		}
		m[Gerund(base)] = base
	}
	for w := range doubled {
		m[Past(w)], m[Gerund(w)] = w, w
	}
	return m
})

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles reports whether the last letter of the verb is doubled before -ed and -ing: stop, admit.
func doubles(base string) bool {
	n := len(base)
	if doubled[base] {
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
	if f, ok := irregular[base]; ok {
		return f[0]
	}
	return regularPast(base)
}

// Participle returns a verb's past participle: signed, stopped, gone.
func Participle(base string) string {
	if f, ok := irregular[base]; ok {
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

// verbList holds the base forms of WordNet's verbs, one word each; a + marks those that are nouns, adjectives or adverbs as well.
//
//go:embed verbs.txt
var verbList string

// knownVerbs says of each verb whether it is nothing else.
var knownVerbs = text.LaterTable(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(verbList) {
		base, also := strings.CutSuffix(w, "+")
		m[base] = !also
	}
	return m
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
var pastForms = text.LaterTable(func() map[string]bool {
	m := map[string]bool{}
	for base, f := range irregular {
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
var participles = text.LaterTable(func() map[string]bool {
	m := map[string]bool{"born": true}
	for base, f := range irregular {
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
