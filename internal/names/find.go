package names

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// Proposal is what a recognizer takes tokens [First, Last) for.
type Proposal struct {
	First, Last int32
	Type        Type
}

// Proposer is a recognizer: it appends to out the names that it sees in sentence s of x.
type Proposer interface {
	Propose(x *text.Text, tags []model.Tag, s text.Sentence, out []Proposal) []Proposal
}

// Finder finds the names of texts. The zero value works; it keeps its memory from text to text, and serves one
// goroutine at a time.
type Finder struct {
	// Recognizer is asked about every sentence, in place of prose's own, which is asked where lexicon, shape and context leave
	// names open.
	Recognizer Proposer
	// Asked counts the sentences that the recognizer was asked about, and Sentences all, over the Finder's life.
	Asked, Sentences int

	*dictionaries
	compiled   Compiled
	x          *text.Text
	asked      [32]answer // of the text at hand, by the token asked about
	tags       []model.Tag
	bits       []word
	elections  []span // of the sentence at hand
	candidates []candidate
	proposed   []candidate // what only the user's recognizer sees
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
	state       int   // the token where the nation's adjective before the name begins, 0 for none
	full        int   // the candidate whose fuller name it is short for, plus one; 0 for none
	spelling    int32 // the number of its words in [memory.spellings]
	named       int   // of a full name: the sentence that said it last
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
	for i := range f.asked {
		f.asked[i].i = -1
	}
	f.look()
	for i := range x.Sentences {
		f.cut(i)
	}
	f.Sentences += len(x.Sentences)
	for i := range f.candidates {
		f.weigh(i)
	}
	f.spell()
	f.liken()
	f.likenToText()
	f.recall()
	f.ask()
	f.settle()
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
	if b.has(demonym) && (a.has(demonym|dictionary|country) || a == 0) || b.has(country) && a.has(country|org) ||
		f.isAcronym(last) && (a.has(country|org) || f.isAcronym(first)) {
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

// ask puts the sentences with open names to prose's recognizer, or all sentences to one of the user's, and hears it.
func (f *Finder) ask() {
	f.proposed = f.proposed[:0]
	if f.Recognizer != nil {
		next := 0
		for n := range f.x.Sentences {
			next = f.hear(f.Recognizer, n, next, proposed)
		}
		return
	}
	for i := 0; i < len(f.candidates); i++ {
		c := &f.candidates[i]
		if c.fixed || !c.open(compiledSway) {
			continue
		}
		for i > 0 && f.candidates[i-1].sentence == c.sentence { // the sentence's first
			i--
		}
		i = f.hear(&f.compiled, c.sentence, i, compiledSway) - 1
	}
}

// hear asks r about sentence n, whose candidates begin with number i, and returns the number after its last candidate. A proposal
// weighs for the candidate of its very words, a strong one for any that it overlaps; the user's may be new names.
func (f *Finder) hear(r Proposer, n, i int, sway int16) int {
	f.proposals = r.Propose(f.x, f.tags, f.x.Sentences[n], f.proposals[:0])
	f.Asked++
	last := i
	for last < len(f.candidates) && f.candidates[last].sentence == n {
		last++
	}
	for _, p := range f.proposals {
		if p.Type == None || p.Type > Event || p.First < 0 || p.Last <= p.First || int(p.Last) > len(f.x.Tokens) {
			continue
		}
		for i < last && f.candidates[i].last <= int(p.First) {
			i++
		}
		met := false
		for j := i; j < last && f.candidates[j].first < int(p.Last); j++ {
			c := &f.candidates[j]
			met = true
			points := sway
			if int(p.First) != c.first || int(p.Last) != c.last {
				points--
			}
			if !c.fixed {
				c.score[p.Type] += points
			}
		}
		if !met && sway >= enough {
			c := candidate{first: int(p.First), last: int(p.Last), sentence: n}
			c.score[p.Type] = sway
			f.proposed = append(f.proposed, c)
		}
	}
	return last
}

// names decides and returns the names.
func (f *Finder) names() []Name {
	n := 0
	for _, list := range [2][]candidate{f.candidates, f.proposed} {
		for i := range list {
			if list[i].decide() != None || f.fallBack(&list[i]) {
				n++
			}
		}
	}
	if n == 0 {
		return nil
	}
	names := make([]Name, 0, n)
	end, next := 0, 0 // where the last name ends; the user's own that is next
	add := func(c *candidate) {
		if c.kind == None || c.first < end {
			return
		}
		names = append(names, f.name(c))
		end = c.last
	}
	for i := range f.candidates {
		for next < len(f.proposed) && f.proposed[next].first < f.candidates[i].first {
			add(&f.proposed[next])
			next++
		}
		add(&f.candidates[i])
	}
	for ; next < len(f.proposed); next++ {
		add(&f.proposed[next])
	}
	return names
}

// fallBack makes of c, which is no name as a whole, the known name that it begins with: the NASA of "a NASA Discovery mission".
func (f *Finder) fallBack(c *candidate) bool {
	if c.known || c.writing != plain || c.last-c.first < 2 {
		return false
	}
	p, n := f.known(c.first, c.last)
	if n == 0 || n == c.last-c.first || p.weak || p.kind != Place && p.kind != Org ||
		n == 1 && !p.upper && !p.state && !f.x.Tokens[c.first].Flags.Has(text.Upper) && !f.maker(c.first) {
		return false
	}
	c.last, c.kind, c.canonical, c.full = c.first+n, p.kind, p.name, 0
	f.spellOne(c)
	return true
}

// name makes a Name of c.
func (f *Finder) name(c *candidate) Name {
	if c.kind == Person {
		f.findOffice(c)
	}
	n := Name{First: int32(c.first), Last: int32(c.last), Type: c.kind, Canonical: f.canonical(c)}
	if c.kind == Person || c.kind == Org {
		n.Nation = c.nation
	}
	for c.office.last > c.office.first && f.bits[c.office.last-1].has(honorific) && !f.bits[c.office.last-1].has(office) {
		c.office.last-- // Chief Medical Officer Sir
	}
	if c.office.last > c.office.first {
		n.Office = oneLine(f.x.Slice(c.office.first, c.office.last))
	}
	return n
}
