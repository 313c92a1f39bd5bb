// Package mend puts right the tags that a tagger which sees few words around each gets wrong for certain: nouns that are verbs, verbs
// that are nouns, participles that are past tenses.
//
// It runs once names and times are known, and before anything is read from the tags, so that all who read them read the same.
package mend

import (
	"slices"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// rule is one mistake of the tagger's, and how it is seen.
type rule struct {
	name    string
	of      tagSet                         // the tags that it mends
	mend    func(s *scan, i int) model.Tag // the right tag of token i, None where the rule doesn't apply
	example string                         // the word in it has the tag that the rule gives it
	word    string
	want    model.Tag
}

// tagSet is a set of tags, a bit each.
type tagSet uint64

const (
	nounTag      tagSet = 1 << model.NN
	pluralTag    tagSet = 1 << model.NNS
	adjectiveTag tagSet = 1 << model.JJ
	gerundTag    tagSet = 1 << model.VBG
	pastTag      tagSet = 1 << model.VBD
	doneTag      tagSet = 1 << model.VBN
	baseTags     tagSet = 1<<model.VB | 1<<model.VBP
	presentTags         = baseTags | 1<<model.VBZ
	commonTags          = nounTag | pluralTag
	properTags   tagSet = 1<<model.NNP | 1<<model.NNPS
	verbTags            = presentTags | pastTag | doneTag | gerundTag
	allTags      tagSet = 1<<(model.Nothing+1) - 1
)

// rules are all mends, in the order in which they are asked: the first that gives a word a tag wins.
var rules = slices.Concat(verbRules, participleRules, nounRules, smallRules)

// mends holds the rules by the tag that they mend.
type mends [model.Nothing + 1][]func(s *scan, i int) model.Tag

var all = index(rules)

func index(rules []rule) *mends {
	of := new(mends)
	for t := range of {
		for _, r := range rules {
			if r.of&(1<<t) != 0 {
				of[t] = append(of[t], r.mend)
			}
		}
	}
	return of
}

// Mender mends tags. Its zero value works; it reuses its memory, and serves one text at a time.
type Mender struct{ scan scan }

// scan is the text at hand, and what the rules ask of the sentence at hand.
type scan struct {
	model.Sentence
	mends  *mends
	named  []names.Type // by token: what the name that it is part of names, 0 for none
	timed  []bool       // by token: it is part of a timex
	finite bool         // a verb of the sentence has a tense
	titled bool         // its words are capitalised, as in a headline
}

// Mend mends the tags of x, one a token; ns and ts are the names and times in it. Furniture stays as it is.
func (m *Mender) Mend(x *text.Text, tags []model.Tag, ns []names.Name, ts []timex.Timex) {
	if len(tags) < len(x.Tokens) {
		return
	}
	s := &m.scan
	s.Text, s.Tags = x, tags
	if s.mends == nil {
		s.mends = all
	}
	s.mark(ns, ts)
	for i := range x.Sentences {
		if q := &x.Sentences[i]; !q.Role.Furniture() {
			s.First, s.Last = int(q.First), int(q.Last)
			s.sentence()
		}
	}
	s.Text, s.Tags = nil, nil
}

// mark notes which tokens are part of names and times.
func (s *scan) mark(ns []names.Name, ts []timex.Timex) {
	n := len(s.Text.Tokens)
	s.named = names.ByToken(ns, n, s.named)
	if cap(s.timed) < n {
		s.timed = make([]bool, n)
	}
	s.timed = s.timed[:n]
	clear(s.timed)
	for _, t := range ts {
		for j := s.Text.TokenAt(t.Start); j < n && int(s.Text.Tokens[j].Start) < t.End; j++ {
			s.timed[j] = true
		}
	}
}

// sentence mends the sentence at hand, each word by what its neighbours are: those before it mended, those after it not yet.
func (s *scan) sentence() {
	s.finite, s.titled = s.surveyed()
	for i := s.First; i < s.Last; i++ {
		if s.Text.Tokens[i].Kind != text.Word {
			if t := s.apostrophe(i); t != model.None {
				s.Tags[i] = t
			}
			continue
		}
		if s.named[i] != 0 {
			if s.goal(i) {
				s.Tags[i] = model.NNP
			}
			continue
		}
		for _, mend := range s.mends[s.Tags[i]] {
			if t := mend(s, i); t != model.None {
				s.Tags[i] = t
				break
			}
		}
	}
}

// goal reports whether token i, which begins the name of a place, is what "to" governs rather than the infinitive that it was taken for: "flew to Lome".
func (s *scan) goal(i int) bool {
	t := s.Tags[i]
	return (t == model.VB || t == model.VBP) && s.named[i] == names.Place && s.Before(i) == model.TO && s.Text.Tokens[i].Flags.Has(text.Capital)
}

// surveyed reports whether a verb of the sentence has a tense, and whether its words are capitalised, as in a headline.
func (s *scan) surveyed() (finite, titled bool) {
	long, capital := 0, 0
	for i := s.First; i < s.Last; i++ {
		switch s.Tags[i] {
		case model.VBD, model.VBZ, model.VBP, model.MD:
			finite = true
		}
		if t := &s.Text.Tokens[i]; t.Kind == text.Word && t.End-t.Start > 3 {
			long++
			if t.Flags.Has(text.Capital) && s.named[i] == 0 {
				capital++
			} else if s.named[i] != 0 {
				long--
			}
		}
	}
	return finite, long >= 3 && 4*capital >= 3*long && s.Tags[s.Last-1] != model.Period
}

// base returns the base form of the verb at token i.
func (s *scan) base(i int) string { return inflect.Base(s.Text.Word(i)) }

// tensed reports whether the tag is of a verb with a tense.
func tensed(t model.Tag) bool {
	return t == model.VBD || t == model.VBZ || t == model.VBP || t == model.MD
}

// premodifies reports whether what has the tag can stand before the noun that it describes.
func premodifies(t model.Tag) bool {
	switch t {
	case model.JJ, model.JJR, model.JJS, model.NN, model.NNS, model.NNP, model.NNPS, model.CD, model.POS, model.PRPS, model.VBN, model.VBG:
		return true
	}
	return false
}
