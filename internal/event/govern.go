package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// govern gives the events of the sentence the modality that the words which introduce them imply: "plans to sign" is a plan,
// "called for an inquiry" a request.
func (s *scan) govern() {
	for k := s.begun; k+1 < len(s.mentions); k++ {
		at := int(s.mentions[k].Trigger)
		v, _ := verbs.Of(s.Text, at)
		if v.governs == Factual {
			continue
		}
		m, that := &s.mentions[k+1], s.Key(at+1) == word.That
		if m.Nominal && v.traits&ofVerbs != 0 || !s.introduces(at, int(m.Trigger), m.Nominal) && !(that && s.sameClause(at, int(m.Trigger))) {
			continue
		}
		m.lend(v.governs)
		if that && m.Nominal && k+2 < len(s.mentions) { // denied that a leak had occurred
			if n := &s.mentions[k+2]; !n.Nominal && s.sameClause(int(m.Trigger), int(n.Trigger)) {
				n.lend(v.governs)
			}
		}
	}
}

// lend gives the event a modality, unless its own words have given it one.
func (m *Mention) lend(governs Modality) {
	if m.Modality == Factual || m.Modality == Conditional {
		m.Modality = governs
	}
}

// sameClause reports whether neither a comma nor a conjunction stands between tokens i and k, but perhaps "that" right after i.
func (s *scan) sameClause(i, k int) bool {
	if k-i > 15 {
		return false
	}
	for j := i + 1; j < k; j++ {
		if t := s.Tags[j]; t.Mark() && !s.quote(j) || t == model.CC || t == model.WDT || t == model.WP || j > i+1 && s.Key(j) == word.That {
			return false
		}
	}
	return true
}

// classify settles the class of what is an I_ACTION, or more than an occurrence at all, only if it introduces an event: "asked
// them to leave", but "asked a question"; "kept falling", but "kept the book".
func (s *scan) classify() {
	for k := s.begun; k < len(s.mentions); k++ {
		m := &s.mentions[k]
		v, _ := verbs.Of(s.Text, int(m.Trigger))
		if m.Class == Reporting || v.traits&unconditional != 0 || m.Class != IAction && v.traits&ifContent == 0 {
			continue
		}
		if !s.clausal(int(m.Trigger)) && (k+1 == len(s.mentions) || !s.introduces(int(m.Trigger), int(s.mentions[k+1].Trigger), s.mentions[k+1].Nominal)) {
			m.Class = Occurrence
		}
	}
}

// clausal reports whether a clause follows the verb or noun at token i: "agreed that".
func (s *scan) clausal(i int) bool {
	return i+1 < s.Last && (s.Text.Tokens[i+1].Key == word.That || s.Tags[i+1] == model.WRB || s.Tags[i+1] == model.WP)
}

// objectPrepositions lead from a word to the event that it introduces: called for, plans for, fear of, warned that. Others lead to
// what is there already: feared dead after the quake.
var objectPrepositions = text.Words("for of about against over that")

// introduces reports whether nothing but a noun phrase, a preposition or "to" stands between the triggers i and k.
func (s *scan) introduces(i, k int, nominal bool) bool {
	if k-i > 12 {
		return false
	}
	to := false
	for j := i + 1; j < k; j++ {
		switch t := s.Tags[j]; {
		case t == model.TO:
			to = true
		case t == model.IN && nominal:
			if _, ok := objectPrepositions.Of(s.Text, j); !ok {
				return false
			}
		case t.Mark() && !s.quote(j), t == model.WDT, t == model.WP, t == model.CC && !nominal, t.Verb() && t != model.VBN && t != model.VBG && t != model.VB:
			return false
		}
	}
	return nominal || to || s.Tags[k] == model.VBG
}
