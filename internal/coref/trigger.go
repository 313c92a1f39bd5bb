package coref

import (
	_ "embed" // for the families
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/text"
)

// families holds a family of words a line, a verb and the nouns derived from it, then the numbers of the meanings that it
// shares with other verbs: "acquire acquirer acquisition | 40 203". Selected from WordNet.
//
//go:embed families.txt
var families string

// Trigger is what a word says of the event it tells.
type trigger struct {
	family   uint32   // of words derived from one another; the key of the lemma where it has none
	groups   []uint16 // of words that news uses of one event
	meanings []uint16 // of WordNet
	light    bool     // it tells little on its own
}

type lexicon struct {
	words    *text.Table[uint32] // any word, to its family's number
	families map[uint32]trigger  // by the key of the family's first word
}

// words returns the lexicon, which is made when it is first asked.
var words = sync.OnceValue(newLexicon)

func newLexicon() *lexicon {
	l := &lexicon{families: map[uint32]trigger{}}
	base := l.readFamilies()
	phrasal := l.readGroups(base)
	l.words = formsOf(base)
	for _, w := range strings.Fields(light) {
		k := l.family(text.Key(w), w)
		t := l.trigger(k)
		t.light = true
		l.families[k] = t
	}
	for _, p := range phrasal {
		verb, with, _ := strings.Cut(p.word, "_")
		l.join(phraseKey(l.family(text.Key(verb), verb), text.Key(with)), p.group)
	}
	return l
}

// readFamilies fills in the families, and returns of each word the first one of its family.
func (l *lexicon) readFamilies() map[string]string {
	base := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(families), "\n") {
		names, numbers, _ := strings.Cut(line, " | ")
		ws := strings.Fields(names)
		for _, w := range ws {
			if _, ok := base[w]; !ok || w == ws[0] {
				base[w] = ws[0]
			}
		}
		t := trigger{family: text.Key(ws[0])}
		for _, n := range strings.Fields(numbers) {
			t.meanings = append(t.meanings, uint16(atoi(n)))
		}
		l.families[t.family] = t
	}
	return base
}

// grouped is a verb with its particle, "carry_out", and its group.
type grouped struct {
	word  string
	group uint16
}

// readGroups puts the families into their groups, and adds what is in none to base. Verbs with a particle it returns.
func (l *lexicon) readGroups(base map[string]string) (phrasal []grouped) {
	for i, line := range strings.Split(strings.TrimSpace(groups), "\n") {
		for _, w := range strings.Fields(line) {
			if strings.Contains(w, "_") {
				phrasal = append(phrasal, grouped{w, uint16(i + 1)})
				continue
			}
			b, ok := base[w]
			if !ok {
				b, base[w] = w, w
			}
			l.join(text.Key(b), uint16(i+1))
		}
	}
	return phrasal
}

// formsOf returns the families of the words of base and of all their forms.
func formsOf(base map[string]string) *text.Table[uint32] {
	forms := map[string]uint32{}
	for _, w := range slices.Sorted(maps.Keys(base)) { // so that a form of two words goes to the same one each time
		for _, f := range inflections(w) {
			if _, ok := forms[f]; !ok || w == base[w] {
				forms[f] = text.Key(base[w])
			}
		}
	}
	for w, b := range base { // a word as it stands is itself before it is a form of another, but for "fell", "saw", "found"
		if of, ok := base[inflect.Base(w)]; ok && of != b && !itself[w] {
			b = of
		}
		forms[w] = text.Key(b)
	}
	return text.NewTable(func() map[string]uint32 { return forms })
}

// join puts a family into a group.
func (l *lexicon) join(family uint32, group uint16) {
	t := l.families[family]
	t.family = family
	t.groups = append(t.groups, group)
	l.families[family] = t
}

// phraseKey is the key of the family of a verb and the word after it.
func phraseKey(verb, with uint32) uint32 { return uint32(mix(uint64(verb)<<32|uint64(with)) >> 32) }

// Trigger returns the word at token i as a trigger: with the word after it where they are known to tell something together,
// as "opened fire" does.
func Trigger(x *text.Text, i int) string {
	if i+1 < len(x.Tokens) && x.Tokens[i+1].Kind == text.Word {
		l := words()
		verb := l.family(x.Tokens[i].Key, x.Word(i))
		if _, ok := l.families[phraseKey(verb, x.Tokens[i+1].Key)]; ok {
			return x.Word(i) + " " + x.Word(i+1)
		}
	}
	return x.Word(i)
}

// OneKind reports whether the words at tokens i and j tell of events of one kind: words of one family, or of one group that news uses
// of one event.
func OneKind(x *text.Text, i, j int) bool {
	l := words()
	of := func(i int) trigger {
		word := Trigger(x, i)
		return l.trigger(l.family(text.Key(word), word))
	}
	return of(i).alike(of(j)) >= sameGroup
}

// itself lists words that are oftener themselves than the past of another verb.
var itself = map[string]bool{"wound": true, "bound": true, "ground": true, "lay": true, "shed": true, "bore": true}

func atoi(s string) (n int) {
	for _, c := range s {
		n = 10*n + int(c-'0')
	}
	return n
}

// inflections returns the forms of a word as a verb and as a noun. Forms that English lacks do no harm.
func inflections(w string) []string {
	return []string{w, inflect.Past(w), inflect.Participle(w), inflect.Gerund(w), inflect.Present(w), inflect.Plural(w)}
}

// family returns the key of the family of a word whose key is key: of its singular where it has none.
func (l *lexicon) family(key uint32, word string) uint32 {
	if k, ok := l.words.Get(key, word); ok {
		return k
	}
	if verb, with, ok := strings.Cut(word, " "); ok {
		return phraseKey(l.family(text.Key(verb), verb), text.Key(with))
	}
	if i := strings.LastIndexByte(word, '-'); i > 0 && i+1 < len(word) { // "car-bombing" tells of a bombing
		if k, ok := l.words.Find(word[i+1:]); ok {
			return k
		}
	}
	if s := singular(word); len(s) < len(word) {
		return text.Key(s)
	}
	return key
}

// singular strips the ending of a plural.
func singular(w string) string {
	switch n := len(w); {
	case n < 4 || w[n-1] != 's':
		return w
	case strings.HasSuffix(w, "'s"):
		return w[:n-2]
	case strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "sis"):
		return w
	case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"):
		return w[:n-2]
	}
	return w[:len(w)-1]
}

// trigger returns what is known of the family.
func (l *lexicon) trigger(family uint32) trigger {
	if t, ok := l.families[family]; ok {
		return t
	}
	return trigger{family: family}
}

// How alike two triggers are, from the same word to no relation.
const (
	sameFamily  = 1.0
	sameGroup   = 0.7
	sameMeaning = 0.5
)

// alike says how likely both words are to tell one event, from 0 to 1.
func (t trigger) alike(u trigger) float64 {
	switch {
	case t.family == u.family:
		return sameFamily
	case intersect(t.groups, u.groups):
		return sameGroup
	case intersect(t.meanings, u.meanings):
		return sameMeaning
	}
	return 0
}

// intersect reports whether two short lists share a member.
func intersect(a, b []uint16) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}
