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
		if !ok || v.governs == Factual {
			continue
		}
		if s.introduces(int(head.Trigger), int(m.Trigger), m.Nominal) {
			m.Modality = v.governs
		}
	}
}

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
		case t.Mark() && !s.quote(j), t == model.WDT, t == model.WP, t == model.CC && !nominal, t.Verb() && t != model.VBN && t != model.VBG && t != model.VB:
			return false
		}
	}
	return nominal || to || s.tags[k] == model.VBG
}
