package coref

import (
	_ "embed" // for the families
	"maps"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/text"
)

// families holds a family of words a line, a verb and the nouns derived from it, then the numbers of the meanings that it
// shares with other verbs: "acquire acquirer acquisition | 40 203". Selected from WordNet.
//
//go:embed families.txt
var families string

// dictionary is the lexicon as it is made, before it is packed.
type dictionary struct {
	words    map[string]uint32  // all forms of all words, to the keys of their families' first words
	families map[uint32]trigger // by these
}

func newDictionary() *dictionary {
	l := &dictionary{families: map[uint32]trigger{}}
	base := l.readFamilies()
	phrasal := l.readGroups(base)
	l.words = formsOf(base)
	find := finder(func(word string) (uint32, bool) { k, ok := l.words[word]; return k, ok })
	for _, w := range strings.Fields(light) {
		k := find.family(text.Key(w), w)
		t := l.families[k]
		t.family, t.light = k, true
		l.families[k] = t
	}
	for _, p := range phrasal {
		verb, with, _ := strings.Cut(p.word, "_")
		l.join(phraseKey(find.family(text.Key(verb), verb), text.Key(with)), p.group)
	}
	return l
}

// readFamilies fills in the families, and returns of each word the first one of its family.
func (l *dictionary) readFamilies() map[string]string {
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
func (l *dictionary) readGroups(base map[string]string) (phrasal []grouped) {
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
func formsOf(base map[string]string) map[string]uint32 {
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
	return forms
}

// join puts a family into a group.
func (l *dictionary) join(family uint32, group uint16) {
	t := l.families[family]
	t.family = family
	t.groups = append(t.groups, group)
	l.families[family] = t
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

// Sections of the packed families.
const (
	packedWords    = iota // table, by a word: the key of its family's first word
	packedFamilies        // table, by that key: where its numbers are; how many are groups, how many meanings, and whether it is light
	packedNumbers         // of groups and meanings
)

// How many groups, or meanings, a family may have.
const (
	numbersBits = 12
	mostNumbers = 1<<numbersBits - 1
)

func wordKey(word string) uint64 { return pack.Hash(text.Lower(word)) }

func familyKey(family uint32) uint64 { return pack.Mix(uint64(family), 0) }

// Pack makes the families of words, all their forms, and the groups, into the file that is read in place of the lists.
func Pack() []byte {
	d := newDictionary()
	var words, families packed
	for _, w := range slices.Sorted(maps.Keys(d.words)) {
		words.add(wordKey(w), d.words[w])
	}
	var numbers []uint32
	for _, k := range slices.Sorted(maps.Keys(d.families)) {
		t := d.families[k]
		if len(t.groups) > mostNumbers || len(t.meanings) > mostNumbers {
			panic("coref: a family of too many groups or meanings")
		}
		counts := uint32(len(t.groups) | len(t.meanings)<<numbersBits)
		if t.light {
			counts |= 1 << (2 * numbersBits)
		}
		families.add(familyKey(k), uint32(len(numbers)), counts)
		for _, of := range [...][]uint16{t.groups, t.meanings} {
			for _, n := range of {
				numbers = append(numbers, uint32(n))
			}
		}
	}
	return pack.Join(words.build(1), families.build(2), numbers)
}

// packed collects the rows of a table.
type packed struct {
	keys   []uint64
	values map[uint64][]pack.Ref
}

func (p *packed) add(key uint64, values ...uint32) {
	if p.values == nil {
		p.values = map[uint64][]pack.Ref{}
	}
	p.keys = append(p.keys, key)
	for _, v := range values {
		p.values[key] = append(p.values[key], pack.Ref(v))
	}
}

func (p *packed) build(width int) []uint32 { return pack.Build(p.keys, p.values, width) }
