package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// report finds, for each saying of the sentence, what is said, and points the mentions in it at the saying. Where one saying is part of
// another, a mention belongs to the inner one. A verb that reports only if it has something to report ("added that …", but
// "added a wing") is an occurrence where nothing is found.
func (s *scan) report() {
	inside, opened, from := int32(-1), int32(-1), 0 // the saying that a mention is part of; the last one read, and where what it tells begins
	unclaimed := s.begun
	for k := s.begun; k < len(s.mentions); k++ {
		m := &s.mentions[k]
		if opened >= 0 && int(m.Trigger) >= from {
			inside, opened = opened, -1
		}
		m.Head = inside
		if inside >= 0 {
			backshift(m, &s.mentions[inside])
		}
		if m.Class != Reporting || m.Nominal {
			continue
		}
		before, after := s.said(int(m.Trigger))
		if v, _ := verbs.Of(s.Text, int(m.Trigger)); v.traits&ifContent != 0 &&
			(after == s.Last && (before == s.First && !s.quoted() || s.hasObject(int(m.Trigger))) || s.After(int(m.Trigger)) == model.TO) {
			m.Class = Occurrence
			continue
		}
		if inside >= 0 && int(s.mentions[inside].Trigger) < before { // what seemed to be told by what it tells
			m.Head, inside = -1, -1
		}
		for ; unclaimed < k && int(s.mentions[unclaimed].Trigger) < before; unclaimed++ {
			if c := &s.mentions[unclaimed]; c.Head < 0 {
				c.Head = int32(k)
				backshift(c, m)
			}
		}
		if after < s.Last {
			opened, from = int32(k), after
		}
		s.voice, s.voiced = int32(k), s.sentence
	}
	s.inherit()
}

// backshift makes a plan of what a saying in the past tells with "would": "said it would close" is what "says it will close" was.
func backshift(m, saying *Mention) {
	if m.Tense == Future && m.Modality == Conditional && saying.Tense == Past {
		m.Modality = Planned
	}
}

// hasObject reports whether a noun or preposition follows the verb at token i: "added a wing", "added to the deficit".
func (s *scan) hasObject(i int) bool {
	switch s.After(i) {
	case model.IN, model.TO, model.DT, model.CD, model.Dollar, model.PRPS, model.NNS:
		return true
	}
	return false
}

// inherit gives the mentions of a sentence that goes on with a quotation the saying that opened it.
func (s *scan) inherit() {
	if s.voice < 0 || s.sentence == s.voiced {
		return
	}
	q, p := &s.Text.Sentences[s.sentence], &s.Text.Sentences[s.voiced]
	if q.Para != p.Para || !s.Text.Tokens[s.First].Flags.Has(text.InQuote) {
		s.voice = -1
		return
	}
	for j := s.begun; j < len(s.mentions); j++ {
		if m := &s.mentions[j]; m.Head < 0 && s.Text.Tokens[m.Trigger].Flags.Has(text.InQuote) {
			m.Head = s.voice
		}
	}
}

// quoted reports whether the sentence holds a quotation.
func (s *scan) quoted() bool {
	return s.Text.Tokens[s.First].Flags.Has(text.InQuote) || s.Text.Tokens[s.Last-1].Flags.Has(text.InQuote) ||
		s.Last-s.First > 2 && s.Text.Tokens[s.Last-2].Flags.Has(text.InQuote)
}

// said returns what the saying at token i tells: the tokens of the sentence before `before` and those from `after` on.
func (s *scan) said(i int) (before, after int) {
	before, after = s.First, s.Last
	if a := s.contentAfter(i); a > 0 {
		return before, a
	}
	// Nothing follows: what is said stands before the subject, behind a comma or a closing quote: "…, the minister said".
	for j, n := i-1, 0; j > s.First && n < 16; j, n = j-1, n+1 {
		switch t := s.Tags[j]; {
		case t == model.Comma, s.quote(j) && n > 0, t == model.CloseQuote:
			if s.Text.Tokens[j-1].Flags.Has(text.InQuote) || t == model.Comma {
				before = j
			}
			if before > s.First && int(s.mentions[s.begun].Trigger) < before {
				if c := s.resumes(i); c > 0 {
					after = c
				}
				return before, after
			}
			before = s.First
			if c := s.resumes(i); c > 0 && t == model.Comma && s.Tags[i+1] == model.Comma { // The dam, he said, will burst
				after = c
			}
			if after < s.Last || t != model.Comma {
				return before, after
			}
		case t.Verb() && n > 0, t == model.MD:
			if t != model.VBN && t != model.VBG {
				return s.First, after
			}
		}
	}
	return s.First, after
}

// resumes returns where what was said goes on after the saying at token i: "X, he said on Monday, will …"; 0 where it does not.
func (s *scan) resumes(i int) int {
	for j := i + 1; j < s.Last && j < i+8; j++ {
		if s.Tags[j] == model.Comma {
			switch s.After(j) {
			case model.VBG, model.WDT, model.WP, model.CC: // he said, leaving the room
				return 0
			}
			if int(s.mentions[len(s.mentions)-1].Trigger) > j {
				return j + 1
			}
			return 0
		}
		if s.Tags[j].Verb() {
			return 0
		}
	}
	return 0
}

// contentAfter returns where the clause or quotation that follows the saying at token i begins, 0 where none follows.
func (s *scan) contentAfter(i int) int {
	quoted := s.Text.Tokens[i].Flags.Has(text.InQuote)
	for j := i + 1; j < s.Last && j < i+20; j++ {
		switch t := s.Tags[j]; {
		case s.Text.Tokens[j].Key == word.That:
			return j + 1
		case t == model.WRB || t == model.WP || conditional(s.Text, j):
			return j + 1
		case !quoted && s.Text.Tokens[j].Flags.Has(text.InQuote), t == model.Colon && s.Text.Raw[s.Text.Tokens[j].Start] == ':':
			return j
		case t == model.Comma:
			if !quoted && j+1 < s.Last && s.quote(j+1) {
				return j + 1
			}
			return 0
		case s.tensed(j): // said it will
			if j > i+1 {
				return i + 1
			}
			return 0
		case t == model.VB: // told them to leave
			return 0
		case t == model.TO && j == i+1 && s.infinitiveTo(j): // is said to have fled
			return j
		case t == model.Period:
			return 0
		}
	}
	return 0
}

// tensed reports whether the verb at token i has a tense.
func (s *scan) tensed(i int) bool {
	switch s.Tags[i] {
	case model.VBD, model.VBZ, model.VBP, model.MD:
		return true
	}
	return false
}
