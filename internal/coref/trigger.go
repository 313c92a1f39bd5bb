package coref

import (
	_ "embed" // for the families
	"strings"
	"sync"

	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/text"
)

// trigger is what a word says of the event it tells.
type trigger struct {
	family   uint32   // of words derived from one another; the key of the lemma where it has none
	groups   []uint16 // of words that news uses of one event
	meanings []uint16 // of WordNet
	light    bool     // it tells little on its own
}

// lexicon tells the families of words.
type lexicon struct {
	finder
	families pack.Table // by the key of a family's first word: see packed
	numbers  []uint16   // of groups and meanings
}

// finder returns the family of a word that is in one.
type finder func(word string) (family uint32, ok bool)

//go:generate go run ./gen

//go:embed families.bin
var familiesFile string

// words returns the lexicon, which is opened when it is first asked.
var words = sync.OnceValue(func() *lexicon {
	s := pack.Open(familiesFile)
	known := pack.NewTable(s[packedWords])
	l := &lexicon{families: pack.NewTable(s[packedFamilies]), numbers: make([]uint16, s[packedNumbers].Len())}
	for i := range l.numbers {
		l.numbers[i] = uint16(s[packedNumbers].At(i))
	}
	l.finder = func(word string) (uint32, bool) {
		at := known.Find(wordKey(word))
		return uint32(known.Value(at, 0)), at != 0
	}
	return l
})

// phraseKey is the key of the family of a verb and the word after it.
func phraseKey(verb, with uint32) uint32 { return uint32(mix(uint64(verb)<<32|uint64(with)) >> 32) }

// Trigger returns the word at token i as a trigger: with the word after it where they are known to tell something together,
// as "opened fire" does.
func Trigger(x *text.Text, i int) string {
	if i+1 < len(x.Tokens) && x.Tokens[i+1].Kind == text.Word {
		l := words()
		verb := l.family(x.Tokens[i].Key, x.Word(i))
		if l.families.Find(familyKey(phraseKey(verb, x.Tokens[i+1].Key))) != 0 {
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

// family returns the key of the family of a word whose key is key: of its singular where it has none.
func (find finder) family(key uint32, word string) uint32 {
	if k, ok := find(word); ok {
		return k
	}
	if verb, with, ok := strings.Cut(word, " "); ok {
		return phraseKey(find.family(text.Key(verb), verb), text.Key(with))
	}
	if i := strings.LastIndexByte(word, '-'); i > 0 && i+1 < len(word) { // "car-bombing" tells of a bombing
		if k, ok := find(word[i+1:]); ok {
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
	t := trigger{family: family}
	if at := l.families.Find(familyKey(family)); at != 0 {
		start, counts := int(l.families.Value(at, 0)), int(l.families.Value(at, 1))
		split := start + counts&mostNumbers
		end := split + counts>>numbersBits&mostNumbers
		t.groups, t.meanings, t.light = l.numbers[start:split:split], l.numbers[split:end:end], counts>>(2*numbersBits) != 0
	}
	return t
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
