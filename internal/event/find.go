package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Finder finds event mentions. Its zero value works; it reuses its memory, and serves one text at a time.
type Finder struct {
	scan *scan
}

// scan is the text at hand.
type scan struct {
	model.Sentence
	named []names.Type // by token: what the name that it is part of names, 0 for none

	phrase phrase // the noun in question
	group  group  // the auxiliaries read, until their verb
	verbAt verbAt // the verb in question

	shared    group // the auxiliaries of the last verb, which the next may share
	sharedTag model.Tag

	mentions []Mention
	begun    int // where the mentions of the sentence at hand begin
	sentence int32
	voice    int32 // the saying whose quotation may go on in the next sentence, -1 for none; voiced is its sentence
	voiced   int32

	opens     bool // the next word opens a clause
	noSubject bool // the subject of the clause says no: nobody
	unsure    int  // the last "if", "unless" or "whether" of the sentence, whose clause is not told as a fact; -1 for none
}

// Find appends to dst the mentions of events in x, in the order of their triggers: for each verb, noun or adjective that tells of
// something happening or holding, one. Of a mention it sets what its words and grammar say: Class to Nominal, and Head.
// The tags are one a token, mended; ns holds the names in x, in the order of the text. Furniture tells no events.
func (f *Finder) Find(x *text.Text, tags []model.Tag, ns []names.Name, dst []Mention) []Mention {
	if f.scan == nil {
		f.scan = new(scan)
	}
	if len(tags) < len(x.Tokens) {
		return dst
	}
	s := f.scan
	s.Text, s.Tags, s.mentions = x, tags, dst
	s.named = names.ByToken(ns, len(x.Tokens), s.named)
	s.voice = -1
	for i := range x.Sentences {
		q := &x.Sentences[i]
		if q.Role.Furniture() {
			continue
		}
		s.sentence, s.First, s.Last, s.unsure = int32(i), int(q.First), int(q.Last), -1
		s.begun, s.opens, s.noSubject = len(s.mentions), true, false
		s.triggers()
		s.entry()
		s.govern()
		s.classify()
		s.report()
	}
	dst = s.mentions
	s.Text, s.Tags, s.mentions = nil, nil, nil
	return dst
}

// triggers walks the sentence once: auxiliaries are gathered into a group until the verb or predicate that they belong to.
func (s *scan) triggers() {
	g := &s.group
	g.reset()
	s.shared.reset()
	for i := s.First; i < s.Last; i++ {
		if s.named[i] != 0 {
			if s.named[i] == names.Event {
				i = s.eventName(i)
			}
			g.reset()
			continue
		}
		i = s.step(i, g)
	}
}

// step reads token i and returns the last token that it has read.
func (s *scan) step(i int, g *group) int {
	t := s.Tags[i]
	if s.Text.Tokens[i].Kind != text.Word {
		if s.Text.Tokens[i].Kind != text.Punct || !s.quote(i) {
			g.reset()
			s.opens, s.noSubject = true, false
		}
		return i
	}
	s.subject(i, t)
	if s.supposes(i) {
		s.unsure = i
		g.reset()
		return i
	}
	if a, ok := auxiliaries.Of(s.Text, i); ok && s.auxiliary(i, a, g) {
		return i
	}
	switch {
	case t.Verb():
		s.verbal(i, g)
		return i
	case t == model.RB || t == model.RBR || t == model.RP && g.open:
		if p, ok := predicates.Of(s.Text, i); ok && g.copula && s.predicative(i) {
			s.predicate(i, p, g)
		}
		return i // adverbs stand inside a verb group
	case t == model.PRP && g.open && g.finite && !g.copula: // did he sign
		return i
	case conditional(s.Text, i):
		s.unsure = i
	case t.Adjective() || t == model.VBN || t == model.IN:
		if p, ok := predicates.Of(s.Text, i); ok && g.copula && s.predicative(i) {
			s.predicate(i, p, g)
		}
	case t == model.NN || t == model.NNS || t == model.VBG || t == model.VB || t == model.VBP || t == model.VBZ || t == model.VBD:
		s.nominal(i, s.noun(i))
	case t.Proper():
		s.nominal(i, s.properNoun(i))
	}
	if t != model.CC || !g.done {
		g.reset()
	}
	return i
}

func (s *scan) quote(i int) bool {
	switch s.Text.Raw[s.Text.Tokens[i].Start] {
	case '"', '`', '\'':
		return true
	}
	w := s.Text.Word(i)
	return w == "“" || w == "”" || w == "‘" || w == "’"
}

// add appends the mention that token i triggers.
func (s *scan) add(i int, m Mention) {
	m.Trigger, m.Sentence = int32(i), s.sentence
	m.Head, m.Timex = -1, -1
	if m.Class == 0 {
		m.Class = Occurrence
	}
	if s.unsure >= 0 && m.Modality == Factual && !m.Nominal {
		m.Modality = Conditional
		s.unsure = -1
	}
	s.mentions = append(s.mentions, m)
}

// subject notes whether the clause has a subject that says no: "no deal was signed", "nobody died".
func (s *scan) subject(i int, t model.Tag) {
	switch {
	case s.noSubject && s.Key(i) == word.Nor: // "neither Holmes nor her mother spoke"
	case s.Key(i) == word.Neither:
		s.opens, s.noSubject = false, true
	case t == model.CC, t == model.WDT, t == model.WP, t == model.WRB, t == model.TO:
		s.opens, s.noSubject = true, false
	case t == model.IN && !s.opens:
		if _, ok := subordinators.Of(s.Text, i); ok {
			s.opens, s.noSubject = true, false
		}
	case s.opens:
		_, s.noSubject = noSubjects.Of(s.Text, i)
		s.opens = false
	}
}

var subordinators = text.Words("that because while although though since as after before until whether if unless so")

var noSubjects = text.Words("no none nobody nothing neither few")

// supposes reports whether the helping verb at token i stands before its subject for "if": "Had they known, they would have stayed", "should it fail".
func (s *scan) supposes(i int) bool {
	switch s.Text.Word(i) {
	case "had", "Had", "were", "Were":
		if b := s.Before(i); b != model.None && b != model.Comma {
			return false
		}
	case "should", "Should":
	default:
		return false
	}
	next := s.After(i)
	if next == model.None {
		return false
	}
	if i > s.First && s.Tags[i] != model.MD { // "took their medals, had them cut"
		switch s.Text.Word(i + 1) {
		case "I", "he", "she", "it", "we", "they":
		default:
			if !next.Proper() {
				return false
			}
		}
	}
	return (next == model.PRP || next == model.DT || next.Proper() || next == model.PRPS) && s.Text.Raw[s.Text.Tokens[s.Last-1].Start] != '?'
}

func conditional(x *text.Text, i int) bool {
	switch x.Word(i) {
	case "if", "If", "unless", "Unless", "whether", "Whether", "lest":
		return true
	}
	return false
}
