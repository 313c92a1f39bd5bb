package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// verbal reads the verb at token i, whose auxiliaries are in g.
func (s *scan) verbal(i int, g *group) {
	x, t := s.Text, s.Tags[i]
	if x.Tokens[i].Key == word.Going && g.open && g.be && s.infinitiveTo(i+1) { // is going to sign
		g.tense, g.modality = Future, Planned
		return
	}
	if x.Tokens[i].Key == word.Used && !g.open && s.infinitiveTo(i+1) { // used to sign
		g.begin(Past)
		g.have = true
		return
	}
	v, listed := verbs.Of(x, i)
	s.share(i, g)
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
	case t == model.VBD, t == model.VBN && i > s.First && (s.Tags[i-1] == model.PRP || s.Text.Tokens[i-1].Key == word.Never):
		m.Tense = Past
	case t == model.VBZ, t == model.VBP:
		m.Tense = Present
	}
	if t == model.VB && !g.open && (i == s.First || i == s.First+1 && s.quote(i-1)) { // Visit our site
		m.Modality = Asked
	}
	if m.Modality == Factual && m.Tense == Present && !g.finite && !m.Perfect && !m.Progress && s.habitual(i) {
		m.Modality = Generic
	}
	if s.noSubject && t != model.VBG {
		m.Negated, s.noSubject = !m.Negated, false
	}
	s.add(i, m)
	s.keep(i, g)
	g.done = true
}

// habitual reports whether the verb in the present at token i tells of a habit: "you often see", "it usually rains".
func (s *scan) habitual(i int) bool {
	for j := i - 1; j >= s.First && j >= i-2; j-- {
		if _, ok := habits.Of(s.Text, j); ok {
			return true
		}
		if s.Tags[j] != model.RB {
			return false
		}
	}
	return false
}

var habits = text.Words("you often usually always typically generally normally sometimes frequently rarely seldom regularly routinely everyone nobody everybody")

// share gives the verb at token i, which has no auxiliaries of its own, those of the verb that it is coordinated with: "was arrested
// on Monday and charged with fraud", "will be signed, sealed and sent".
func (s *scan) share(i int, g *group) {
	not := g.bareNot()
	if g.open && !g.done && !not {
		return
	}
	if !not {
		g.reset()
	}
	t, j := s.Tags[i], i-1
	for j > s.First && s.Tags[j] == model.RB {
		j--
	}
	if !s.shared.open || s.sharedTag != t || j < s.First {
		return
	}
	if s.Tags[j] == model.CC || s.Tags[j] == model.Comma && s.listed(i) {
		*g = s.shared
		g.done, g.negated = false, not || g.negated && (s.Key(j) == word.Or || s.Key(j) == word.Nor)
	}
}

// listed reports whether a conjunction joins another verb of the same form to the one at token i, with no verb between: ", convicted of fraud and
// jailed".
func (s *scan) listed(i int) bool {
	if s.After(i) == model.Comma || s.After(i) == model.CC {
		return true
	}
	for j := i + 1; j+1 < s.Last && j < i+10; j++ {
		switch t := s.Tags[j]; {
		case t == model.CC && s.Tags[j+1] == s.Tags[i]:
			return true
		case t.Verb(), t == model.MD, t == model.WDT, t == model.WP, t == model.WRB:
			return false
		}
	}
	return false
}

// keep notes the auxiliaries of the verb at token i for those that may share them.
func (s *scan) keep(i int, g *group) {
	switch t := s.Tags[i]; {
	case g.open && (t == model.VB || t == model.VBN || t == model.VBG):
		s.shared, s.sharedTag = *g, t
	case t != model.VBN && t != model.VBG:
		s.shared.reset()
	}
}

// nounLike reports whether the participle or verb form at token i stands where a noun does: "the signing of", "the shooting".
func (s *scan) nounLike(i int, g *group) bool {
	if g.open && g.finite || i == s.First {
		return false
	}
	t, before := s.Tags[i], s.Tags[i-1]
	if t != model.VBG {
		return (t == model.VB || t == model.VBP || t == model.VBD || t == model.VBZ) && !g.open && (before == model.DT ||
			before == model.PRPS || before == model.POS) && !s.relativePronoun(i-1)
	}
	return before == model.DT || before == model.PRPS || before == model.POS || before == model.JJ && s.determined(i-1)
}

func (s *scan) relativePronoun(i int) bool {
	switch s.Text.Word(i) {
	case "that", "That", "this", "those", "these", "some", "all", "both", "each", "This", "Those", "These", "Some", "All", "Both":
		return true
	}
	return false
}

// determined reports whether the adjectives that end at token i follow a determiner.
func (s *scan) determined(i int) bool {
	for n := 0; i >= s.First && n < 4; i, n = i-1, n+1 {
		switch s.Tags[i] {
		case model.JJ, model.JJR, model.JJS, model.CD, model.NN, model.NNP:
		case model.DT, model.PRPS, model.POS:
			return true
		default:
			return false
		}
	}
	return false
}
