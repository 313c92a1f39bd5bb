package event

import "github.com/seed-620526af/timeline/internal/model"

// govern gives the events of the sentence the modality that the words which introduce them imply: "plans to sign" is a plan,
// "called for an inquiry" a request.
func (s *scan) govern() {
	for k := s.begun + 1; k < len(s.mentions); k++ {
		m, head := &s.mentions[k], &s.mentions[k-1]
		if m.Modality != Factual && m.Modality != Conditional {
			continue
		}
		v, ok := verbs.Of(s.x, int(head.Trigger))
		if !ok || v.governs == Factual || m.Nominal && v.traits&ofVerbs != 0 {
			continue
		}
		if s.introduces(int(head.Trigger), int(m.Trigger), m.Nominal) {
			m.Modality = v.governs
		}
	}
}

// classify settles the class of what is an I_ACTION, or more than an occurrence at all, only if it introduces an event: "asked
// them to leave", but "asked a question"; "kept falling", but "kept the book".
func (s *scan) classify() {
	for k := s.begun; k < len(s.mentions); k++ {
		m := &s.mentions[k]
		v, _ := verbs.Of(s.x, int(m.Trigger))
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
	return i+1 < s.last && (s.x.Tokens[i+1].Key == keyThat || s.tags[i+1] == model.WRB || s.tags[i+1] == model.WP)
}

// objectPrepositions lead from a word to the event that it introduces: called for, plans for, fear of, warned that. Others lead to
// what is there already: feared dead after the quake.
var objectPrepositions = words("for of about against over that")

// introduces reports whether nothing but a noun phrase, a preposition or "to" stands between the triggers i and k.
func (s *scan) introduces(i, k int, nominal bool) bool {
	if k-i > 12 {
		return false
	}
	to := false
	for j := i + 1; j < k; j++ {
		switch t := s.tags[j]; {
		case t == model.TO:
			to = true
		case t == model.IN && nominal:
			if _, ok := objectPrepositions.Of(s.x, j); !ok {
				return false
			}
		case t.Mark() && !s.quote(j), t == model.WDT, t == model.WP, t == model.CC && !nominal, t.Verb() && t != model.VBN && t != model.VBG && t != model.VB:
			return false
		}
	}
	return nominal || to || s.tags[k] == model.VBG
}
