package names

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// Proposal is what a recognizer takes tokens [First, Last) for.
type Proposal struct {
	First, Last int32
	Type        Type
	Points      int16 // how much it weighs, 1 to 9; 0 is 3
}

// Proposer is a recognizer: it appends to out the names that it sees in sentence s of x.
type Proposer interface {
	Propose(x *text.Text, tags []model.Tag, s text.Sentence, out []Proposal) []Proposal
}

// Finder finds the names of texts. The zero value works; it keeps its memory from text to text, and serves one
// goroutine at a time.
type Finder struct {
	// Recognizer is asked about the sentences whose names lexicon, shape and context leave open; nil asks prose's, compiled.
	Recognizer Proposer
	// Asked counts the sentences that the recognizer was asked about, and Sentences all, over the Finder's life.
	Asked, Sentences int

	*dictionaries
	compiled   Compiled
	x          *text.Text
	tags       []model.Tag
	bits       []word
	elections  []span // of the sentence at hand
	candidates []candidate
	proposals  []Proposal
	memory     memory
}

type span struct{ first, last int }

// candidate is a run of tokens that may be a name.
type candidate struct {
	first, last int // tokens
	sentence    int
	writing     writing         // of its sentence
	sport       int             // how many words of its sentence tell of sport
	row         bool            // its sentence has next to no lower-case words, as rows of a table have
	score       [numTypes]int16 // by Type; at 0 what speaks against any name
	base        [numTypes]int16 // of it, what its own words say
	kind        Type            // what it was decided to be, 0 for no name
	fixed       bool            // decided by its own words: no context changes it
	opens       bool            // it opens its sentence, so that its capital says little
	known       bool            // the lexicon has it as a whole
	country     bool            // the lexicon has it as a country
	canonical   string          // where the lexicon knows one
	office      span            // tokens of the office before a person's name
	nation      string
	state       int // the token where the nation's adjective before the name begins, 0 for none
	full        int // the candidate whose fuller name it is short for, plus one; 0 for none
}

const numTypes = int(Event) + 1

// Find returns the names of x in order of place; none overlap. tags holds x's parts of speech, or is nil.
// The result is the caller's own.
func (f *Finder) Find(x *text.Text, tags []model.Tag) []Name {
	if f.dictionaries == nil {
		f.dictionaries = load()
	}
	if len(tags) != len(x.Tokens) {
		tags = nil
	}
	f.x, f.tags, f.candidates = x, tags, f.candidates[:0]
	f.look()
	for i := range x.Sentences {
		f.cut(i)
	}
	f.Sentences += len(x.Sentences)
	for i := range f.candidates {
		f.weigh(&f.candidates[i])
	}
	f.liken()
	f.recall()
	f.ask()
	return f.names()
}

// look fills f.bits: what each token can be.
func (f *Finder) look() {
	f.bits = f.bits[:0]
	for i := range f.x.Tokens {
		var w word
		if t := &f.x.Tokens[i]; t.Kind == text.Word {
			w = f.words.of(t)
			if w == 0 && t.Flags.Has(text.HasHyphen) {
				w = f.hyphenated(i)
			}
		}
		f.bits = append(f.bits, w)
	}
}

// hyphenated returns what a compound that the lexicon does not hold can be, by its parts: Israeli-Palestinian, Jean-Marie, al-Assad.
func (f *Finder) hyphenated(i int) word {
	w := f.x.Word(i)
	first, last := w, w
	for j := 0; j < len(w); j++ {
		if w[j] == '-' {
			if len(first) == len(w) {
				first = w[:j]
			}
			last = w[j+1:]
		}
	}
	a, b := f.words.find(first), f.words.find(last)
	bits := a & b & (anyGiven | demonym)
	if b.has(demonym) && (a.has(demonym|dictionary|country) || a == 0) || b.has(country) && a.has(country|org) || f.isAcronym(last) && (a.has(country|org) || f.isAcronym(first)) {
		bits |= demonym // Israeli-Palestinian, Israel-Syria
	}
	if b.has(office) {
		bits |= office | b&dictionary
	}
	if b.has(anySurname) && !b.has(dictionary) {
		bits |= surname
	}
	if a.has(dictionary) && b.has(dictionary) {
		bits |= rare
	}
	return bits
}

// isAcronym reports whether w is a known name in capitals.
func (f *Finder) isAcronym(w string) bool {
	p, ok := f.acronyms.Find(w)
	return ok && p && isUpper(w)
}

// ask puts the sentences with open names to the recognizer, and hears it.
func (f *Finder) ask() {
	recognizer := f.Recognizer
	if recognizer == nil {
		recognizer = &f.compiled
	}
	asked := -1
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.fixed || !c.open() {
			continue
		}
		if asked != c.sentence {
			asked = c.sentence
			f.proposals = recognizer.Propose(f.x, f.tags, f.x.Sentences[asked], f.proposals[:0])
			f.Asked++
		}
		for _, p := range f.proposals {
			if int(p.First) < c.last && c.first < int(p.Last) && p.Type > 0 && p.Type <= Event {
				if p.Points == 0 {
					p.Points = proposed
				}
				c.score[p.Type] += p.Points
			}
		}
	}
}

// names decides and returns the names.
func (f *Finder) names() []Name {
	n := 0
	for i := range f.candidates {
		if c := &f.candidates[i]; c.decide() != 0 {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	names := make([]Name, 0, n)
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.kind == 0 {
			continue
		}
		if c.kind == Person {
			f.findOffice(c)
		}
		m := Name{First: int32(c.first), Last: int32(c.last), Type: c.kind, Canonical: f.canonical(c), Nation: c.nation}
		if c.office.last > c.office.first {
			m.Office = f.x.Slice(c.office.first, c.office.last)
		}
		names = append(names, m)
	}
	return names
}
