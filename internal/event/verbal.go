package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// verbal reads the verb at token i, whose auxiliaries are in g.
func (s *scan) verbal(i int, g *group) {
	x, t := s.x, s.tags[i]
	if x.Tokens[i].Key == goingKey && g.open && g.be && s.to1(i+1) { // is going to sign
		g.tense, g.modality = Future, Planned
		return
	}
	if x.Tokens[i].Key == usedKey && !g.open && s.to1(i+1) { // used to sign
		g.begin(Past)
		g.have = true
		return
	}
	v, listed := verbs.Of(x, i)
	if g.done && !s.coordinated(i, g) {
		g.reset()
	}
	if s.nounLike(i, g) {
		s.nominal(i, s.noun(i))
		g.reset()
		return
	}
	if s.silent(i, g, v) {
		g.reset()
		return
	}
	if !listed {
		v.class = Occurrence
	}
	m := Mention{Class: v.class, Negated: g.negated, Modality: g.modality, Perfect: g.perfect}
	switch {
	case g.finite:
		m.Tense = g.tense
		m.Progress = g.be && t == model.VBG
	case g.open && !g.negated:
		m.Progress = g.be && t == model.VBG
	case t == model.VBD, t == model.VBN && i > s.first && (s.tags[i-1] == model.PRP || s.x.Tokens[i-1].Key == neverKey):
		m.Tense = Past
	case t == model.VBZ, t == model.VBP:
		m.Tense = Present
	}
	if t == model.VB && !g.open && (i == s.first || i == s.first+1 && s.quote(i-1)) { // Visit our site
		m.Modality = Asked
	}
	if m.Modality == Factual && m.Tense == Present && !g.finite && !m.Perfect && !m.Progress && s.habitual(i) {
		m.Modality = Generic
	}
	s.add(i, m)
	g.done = true
}

// habitual reports whether the verb in the present at token i tells of a habit: "you often see", "it usually rains".
func (s *scan) habitual(i int) bool {
	for j := i - 1; j >= s.first && j >= i-2; j-- {
		if _, ok := habits.Of(s.x, j); ok {
			return true
		}
		if s.tags[j] != model.RB {
			return false
		}
	}
	return false
}

var habits = words("you often usually always typically generally normally sometimes frequently rarely seldom regularly routinely everyone nobody everybody")

// coordinated reports whether the verb at token i shares the auxiliaries of g with the verb before it: "will sign and ratify".
func (s *scan) coordinated(i int, g *group) bool {
	if i-2 < s.first || s.tags[i-1] != model.CC {
		return false
	}
	t, p := s.tags[i], s.tags[i-2]
	return t == p && (t == model.VB || t == model.VBN || t == model.VBG)
}

// nounLike reports whether the participle or verb form at token i stands where a noun does: "the signing of", "the shooting".
func (s *scan) nounLike(i int, g *group) bool {
	if g.open && g.finite || i == s.first {
		return false
	}
	t, before := s.tags[i], s.tags[i-1]
	if t != model.VBG {
		return (t == model.VB || t == model.VBP || t == model.VBD || t == model.VBZ) && !g.open && (before == model.DT || before == model.PRPS || before == model.POS) && !s.relativePronoun(i-1)
	}
	return before == model.DT || before == model.PRPS || before == model.POS || before == model.JJ && s.determined(i-1)
}

func (s *scan) relativePronoun(i int) bool {
	switch s.x.Word(i) {
	case "that", "That", "this", "those", "these", "some", "all", "both", "each", "This", "Those", "These", "Some", "All", "Both":
		return true
	}
	return false
}

// determined reports whether the adjectives that end at token i follow a determiner.
func (s *scan) determined(i int) bool {
	for n := 0; i >= s.first && n < 4; i, n = i-1, n+1 {
		switch s.tags[i] {
		case model.JJ, model.JJR, model.JJS, model.CD, model.NN, model.NNP:
		case model.DT, model.PRPS, model.POS:
			return true
		default:
			return false
		}
	}
	return false
}

// silent reports whether the verb at token i tells no event.
func (s *scan) silent(i int, g *group, v verb) bool {
	x, t := s.x, s.tags[i]
	next, before := model.None, model.None
	if i+1 < s.last {
		next = s.tags[i+1]
	}
	if i > s.first {
		before = s.tags[i-1]
	}
	switch {
	case v.traits&standing != 0: // a state is told where it is bounded: owned until May, will own, but not "owns nine ships"
		return t == model.VBZ || t == model.VBP || t == model.VBG || t == model.VBN && !g.open
	case x.Tokens[i].Key == endedKey && t != model.VBG && !g.open && i > s.first && i+1 < s.last: // the year ended March 31
		_, ok := periods.Of(x, i-1)
		return ok && s.tags[i+1].Proper()
	case x.Tokens[i].Key == accordingKey:
		return i+1 >= s.last || x.Tokens[i+1].Key != toKey
	case !g.open && (t == model.VBG || t == model.VBN):
		if _, ok := participles.Of(x, i); ok {
			return true
		}
		if next == model.NN || next == model.NNS || next == model.JJ || next == model.NNP && t == model.VBN { // rising prices, the proposed deal
			if before.Mark() {
				before = model.None
			}
			if t == model.VBN && before.Verb() { // highlighting renewed concern
				return true
			}
			switch before {
			case model.DT, model.PRPS, model.POS, model.JJ, model.NN, model.CD, model.VBN:
				return true
			case model.CC: // old and used cars, but "lost and fired their coach"
				return i-2 >= s.first && (s.tags[i-2].Adjective() || s.tags[i-2] == model.VBN || s.tags[i-2] == model.VBG)
			case model.IN, model.None:
				return t == model.VBN || next == model.NNS && before == model.IN
			case model.RB: // newly built ships, but "confidently predicted victory"
				return t == model.VBN && !(i-2 >= s.first && (s.tags[i-2].Noun() || s.tags[i-2] == model.PRP))
			}
		}
		if _, ok := qualifiers.Of(x, i); ok && (next.Noun() || next == model.JJ) { // of impending doom
			return true
		}
		if next == model.CD && (before == model.DT || before == model.PRPS || before == model.POS) { // the wrenching 1930s
			return true
		}
		if t == model.VBN && i > s.first && x.Tokens[i-1].Key == asKey { // as expected
			return true
		}
	case !g.open && (t == model.VBZ || t == model.VBP) && (before == model.WDT || before == model.WP): // which sells
		return v.class == 0 || v.class == State
	}
	return false
}

var endedKey = text.Key("ended")

var periods = words("year quarter month months half week weeks period season")

var accordingKey = text.Key("according")

var asKey = text.Key("as")

// participles are those that have become prepositions, and others that describe: "including", "compared with".
var participles = func() *text.Table[bool] {
	m := map[string]bool{}
	for _, w := range []string{"including", "following", "regarding", "concerning", "considering", "excluding", "involving", "pending", "barring", "given", "based", "compared",
		"provided", "owing", "notwithstanding", "touching", "related", "associated", "dated", "named", "called", "entitled", "titled", "known", "aged", "armed", "designed",
		"relating", "ranging", "depending", "combined", "surrounding", "located", "situated", "headquartered", "dubbed", "nicknamed"} {
		m[w] = true
	}
	return text.NewTable(m)
}()
