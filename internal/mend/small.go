package mend

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// smallRules mend small words.
var smallRules = []rule{
	{"the side where someone stands in a picture", allTags, (*scan).side, "The envoy, flanked by his aide, left, spoke.", "left", model.RB},
	{"that, before a clause", 1 << model.DT, (*scan).that, "I'm so much better off that I'm leaving.", "that", model.IN},
	{"no modal", 1 << model.MD, (*scan).noModal, "Geithner fought hard for the plan.", "fought", model.VBD},
	{"a verb that is written 's", 1 << model.POS, (*scan).isDoing, "The boy's feeling a bit better.", "'s", model.VBZ},
	{"has since done", 1 << model.IN, (*scan).since, "A patient who was ill has since made a full recovery.", "since", model.RB},
	{"was last seen", adjectiveTag, (*scan).when, "She was last seen by a guard.", "last", model.RB},
	{"a preposition that opens a sentence", commonTags | properTags, (*scan).prepositionFirst, "Towards noon Sobieski led them down the hill.", "Towards", model.IN},
	{"near, before a noun", 1 << model.RB, (*scan).near, "The army designated the area near Basra as a safe zone.", "near", model.IN},
	{"there, where", 1 << model.EX, (*scan).there, "There he met Sisulu and studied law.", "There", model.RB},
	{"her, to whom something is given", 1 << model.PRPS, (*scan).toHer, "The academy awarded her the prize.", "her", model.PRP},
	{"an adverb behind a modal", baseTags, (*scan).otherwise, "He would otherwise die behind bars.", "otherwise", model.RB},
	{"so long left", pastTag | doneTag, (*scan).soLongLeft, "King scored with two minutes left.", "left", model.JJ},
	{"please", verbTags, (*scan).please, "Ministers please help.", "please", model.RB},
}

func (s *scan) side(i int) model.Tag {
	if _, ok := sides.Of(s.Text, i); !ok || i == s.First || i+1 >= s.Last {
		return model.None
	}
	switch s.Text.Word(i - 1) {
	case ",", "(":
		if after := s.Text.Word(i + 1); after == "," || after == ")" || after == "and" {
			return model.RB
		}
	}
	return model.None
}

func (s *scan) that(i int) model.Tag {
	if s.Key(i) != word.That {
		return model.None
	}
	switch s.After(i) {
	case model.DT, model.PRP, model.PRPS:
		return model.IN
	}
	return model.None
}

// prepositionFirst finds what a capital hides from the tagger.
func (s *scan) prepositionFirst(i int) model.Tag {
	if i != s.First {
		return model.None
	}
	if _, ok := prepositionsOnly.Of(s.Text, i); !ok {
		return model.None
	}
	return model.IN
}

func (s *scan) near(i int) model.Tag {
	if s.Key(i) != word.Near {
		return model.None
	}
	switch t := s.After(i); {
	case t == model.DT, t == model.PRPS, t == model.NNP:
		return model.IN
	}
	return model.None
}

func (s *scan) toHer(i int) model.Tag {
	if s.Before(i).Verb() && s.After(i) == model.DT {
		return model.PRP
	}
	return model.None
}

func (s *scan) soLongLeft(i int) model.Tag {
	if s.Text.Word(i) != "left" || i == s.First || !s.timed[i-1] || s.Before(i) != model.NNS {
		return model.None
	}
	if t := s.After(i); t == model.Period || t == model.Comma || t == model.IN || t == model.TO || t == model.None {
		return model.JJ
	}
	return model.None
}

func (s *scan) please(i int) model.Tag {
	if s.Key(i) != word.Please {
		return model.None
	}
	switch s.Before(i) {
	case model.None, model.TO, model.MD, model.PRP, model.RB:
		return model.None
	}
	return model.RB
}

func (s *scan) otherwise(i int) model.Tag {
	if s.Before(i) == model.MD && s.After(i) == model.VB && !inflect.VerbForm(s.Text, i) {
		return model.RB
	}
	return model.None
}

// there finds the adverb before a subject.
func (s *scan) there(i int) model.Tag {
	switch s.Text.Word(min(i+1, s.Last-1)) {
	case "he", "she", "they", "we", "I":
		return model.RB
	}
	return model.None
}

// since finds the adverb between have and its participle.
func (s *scan) since(i int) model.Tag {
	if s.Key(i) != word.Since || i == s.First || s.After(i) != model.VBN {
		return model.None
	}
	if h, _ := word.Helping.Of(s.Text, i-1); h != word.HelpHave {
		return model.None
	}
	return model.RB
}

// when finds the adverb between be and its participle: "was last seen".
func (s *scan) when(i int) model.Tag {
	if _, ok := timesOf.Of(s.Text, i); !ok || i == s.First || s.After(i) != model.VBN {
		return model.None
	}
	if h, _ := word.Helping.Of(s.Text, i-1); h == 0 || h == word.HelpDo {
		return model.None
	}
	return model.RB
}

// timesOf are adjectives that say which time it is that something is done.
var timesOf = text.Words("last first next")

func (s *scan) noModal(i int) model.Tag {
	if _, ok := modals.Of(s.Text, i); ok {
		return model.None
	}
	switch {
	case inflect.PastForm(s.Text, i), s.helps(i):
		return model.VBD
	case inflect.Verb(s.Text, i) && s.Before(i) == model.TO:
		return model.VB
	}
	return model.NN
}

// isDoing finds the verb in "the singer's trying to", where nothing is owned.
func (s *scan) isDoing(i int) model.Tag {
	if s.Text.Tokens[i].End-s.Text.Tokens[i].Start != 2 || s.After(i) != model.VBG || i+2 >= s.Last {
		return model.None
	}
	switch s.Tags[i+2] {
	case model.TO, model.PRP, model.PRPS, model.DT:
		return model.VBZ
	}
	return model.None
}

// apostrophe mends the tag of the mark at token i, which tells an owner or ends a quotation.
func (s *scan) apostrophe(i int) model.Tag {
	if s.Text.Word(i) != "'" || i == s.First || i+1 >= s.Last {
		return model.None
	}
	s1 := strings.HasSuffix(s.Text.Word(i-1), "s")
	switch {
	case s1 && s.Tags[i-1].Noun() && (s.Tags[i+1].Noun() || s.Tags[i+1].Adjective()): // "the workers ' pay"
		return model.POS
	case !s1 && s.Tags[i] == model.POS && s.Text.Tokens[i].Flags.Has(text.Space) && s.Text.Tokens[i+1].Flags.Has(text.Space): // "'in Canada ' Link"
		return model.CloseQuote
	}
	return model.None
}

// modals are all there are, and what tokens and slips leave of them.
var modals = text.Words("will would can could may might must shall should ought need dare 'll 'd ca wo sha n cannot gonna")

// sides say where in a photograph someone stands.
var sides = text.Words("left right center centre foreground background")

// prepositionsOnly are no other words.
var prepositionsOnly = text.Words("towards toward amid amidst among amongst upon unlike despite during throughout against via atop into onto")
