package mend

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/word"
)

// The verbs of headlines, and of the lines of chronologies.

func (s *scan) headline(i int) model.Tag {
	if s.finite || !s.Before(i).Noun() || !inflect.VerbForm(s.Text, i) {
		return model.None
	}
	if event.Tells(s.Text, i) >= event.Likely {
		return model.None
	}
	switch s.After(i) {
	case model.DT, model.NNP, model.CD, model.PRPS, model.PRP:
		s.finite = true
		return model.VBZ
	}
	return model.None
}

// entry finds the verb of a chronology's line, whose subject is in the singular: "1973: The Tupolev, a Soviet rival, crashes at the show".
func (s *scan) entry(i int) model.Tag {
	b := i - 1
	if b > s.First && s.Tags[b] == model.Comma {
		b--
	}
	if s.finite || b <= s.First || !s.headed() || s.Tags[b] != model.NN && s.Tags[b] != model.NNP && s.Tags[b] != model.CD || !inflect.VerbForm(s.Text, i) {
		return model.None
	}
	if t := s.After(i); t != model.IN && t != model.TO && t != model.RB && t != model.RP && t != model.Period && t != model.None {
		return model.None
	}
	if !word.NoObject.Has(s.base(i)) {
		return model.None
	}
	s.finite = true
	return model.VBZ
}

// headed reports whether the sentence begins with a time and a mark: "1973:".
func (s *scan) headed() bool {
	i := s.First
	for i < s.Last && s.timed[i] {
		i++
	}
	if i == s.First || i >= s.Last {
		return false
	}
	switch s.Text.Word(i) {
	case ":", "-", "–", "—", "--":
		return true
	}
	return false
}

func (s *scan) capitals(i int) model.Tag {
	if !s.titled || s.Before(i) == model.CD || s.After(i) == model.CD { // March 12
		return model.None
	}
	tells := event.Tells(s.Text, i)
	w := s.Text.Word(i)
	third := w[len(w)-1]|0x20 == 's' && inflect.VerbForm(s.Text, i)
	if !s.finite && i > s.First && third && i+1 < s.Last && !s.Tags[i+1].Mark() && tells < event.Sure {
		s.finite = true
		return model.VBZ
	}
	switch {
	case tells >= event.Likely:
		return model.NN
	case inflect.PastForm(s.Text, i):
		if s.finite {
			return model.VBN
		}
		return model.VBD
	}
	return model.None
}
