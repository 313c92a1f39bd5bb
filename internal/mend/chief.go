package mend

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// chief finds the verb of a whole sentence, behind its first noun, where none of those that follow can be it: each of them has an opener, "that",
// or a subject of its own, behind a comma.
func (s *scan) chief(i int) model.Tag {
	if s.titled || s.Tags[s.Last-1] != model.Period || inflect.ParticipleOnly(s.Text, i) || !s.opensWith(i) || s.wantsObject(i) || s.chiefAfter(i) {
		return model.None
	}
	return model.VBD
}

// opensWith reports whether the sentence opens with a noun that stands right before token i, with what hangs on it, and no verb.
func (s *scan) opensWith(i int) bool {
	j := i - 1
	for j > s.First && (s.Tags[j] == model.RB || s.Tags[j] == model.Comma) {
		j--
	}
	if j < s.First || s.timed[j] || !s.Tags[j].Noun() && s.named[j] == 0 && !(j > s.First && s.Key(j) == word.All) {
		return false
	}
	for ; j >= s.First; j-- {
		switch t := s.Tags[j]; {
		case premodifies(t) && t != model.VBG, t == model.VBG && s.Key(j) == including, t == model.DT, t == model.CC, t == model.Comma, t == model.RB, s.named[j] != 0:
		case t == model.IN:
			if _, ok := subordinators.Of(s.Text, j); ok {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// including is no verb.
var including = text.Key("including")

// wantsObject reports whether the verb at token i has no object and needs one, so that it tells what was done to its noun; or has a second one,
// which tells as much.
func (s *scan) wantsObject(i int) bool {
	base := s.base(i)
	switch t := s.After(i); {
	case i+1 < s.Last && s.timed[i+1], t == model.IN, t == model.TO, t == model.RP, t == model.RB, t.Mark():
		return s.Key(i+1) == word.By && !word.OftenAlone.Has(base) || (word.NeedsObject | word.Suffered).Has(base)
	}
	_, two := ditransitive.Find(base)
	return two
}

// chiefAfter reports whether a verb with a tense follows token i that may be the sentence's own.
func (s *scan) chiefAfter(i int) bool {
	opened, comma, own := false, false, false
	for j := i + 1; j < s.Last; j++ {
		switch t := s.Tags[j]; {
		case tensed(t):
			if _, names := word.Naming.Of(s.Text, j); !opened && !own && !(names && comma) {
				return true
			}
			opened, own, comma = false, false, false
		case t == model.WDT, t == model.WP, t == model.WRB:
			opened = true
		case t == model.IN:
			if _, ok := subordinators.Of(s.Text, j); ok {
				opened = true
			}
		case t == model.Comma:
			comma, own = true, false
		case t == model.PRP, t.Noun():
			own = own || comma
		}
	}
	return false
}
