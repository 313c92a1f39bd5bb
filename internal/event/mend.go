package event

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// mends put right what the tagger often gets wrong: nouns that are verbs, and the reverse. The first that gives a tag to the token wins.
var mends = []struct {
	name    string
	of      tagSet                         // the tags that it mends
	mend    func(s *scan, i int) model.Tag // the right tag of token i, None where the rule doesn't apply
	example string                         // the word in question has the tag that the rule gives it
	word    string
	want    model.Tag
}{
	{"no verb is written so", verbTags, (*scan).mendNoVerb, "Her Miami relatives asked for custody.", "relatives", model.NNS},
	{"nothing but a past tense", commonTags | adjectiveTag, (*scan).mendPast, "The ferry sank.", "sank", model.VBD},
	{"nothing but a verb", commonTags, (*scan).mendOnlyVerb, "The economy unravels at a quickening pace.", "unravels", model.VBZ},
	{"behind a modal or negation", commonTags | adjectiveTag | 1<<model.RB, (*scan).mendBare, "The bank did not close.", "close", model.VB},
	{"behind a pronoun that is a subject", commonTags, (*scan).mendSubject, "It usually floods in May.", "floods", model.VBZ},
	{"coordinated with a past tense", commonTags, (*scan).mendCoordinated, "A guard in Lima was shot and killed.", "shot", model.VBN},
	{"a participle behind have", commonTags | adjectiveTag | 1<<model.IN, (*scan).mendPerfect, "She had undergone surgery.", "undergone", model.VBN},
	{"a participle before a preposition", commonTags | adjectiveTag, (*scan).mendParticiple, "Lee, born in Busan, won.", "born", model.VBN},
	{"a participle with an object is a past tense", 1 << model.VBN, (*scan).mendActive, "Solihull's coroner, it said, confirmed the finding.", "confirmed", model.VBD},
	{"a participle that is the verb of a clause", 1 << model.VBN, (*scan).mendClause, "Three died when a bus overturned near Lima.", "overturned", model.VBD},
	{"a participle taken for a noun", 1 << model.NN, (*scan).mendTaken, "The bill was passed, vetoed by the governor and sent back.", "vetoed", model.VBN},
	{"so many injured", adjectiveTag, (*scan).mendCounted, "Four were killed and 12 injured on Monday.", "injured", model.VBN},
	{"a participle that opens a sentence", properTags, (*scan).mendOpening, "Held in May, the vote was close.", "Held", model.VBN},
	{"the verb of a headline", 1 << model.NNS, (*scan).mendHeadline, "Indian navy intercepts four pirate ships", "intercepts", model.VBZ},
	{"a headline in capitals", properTags, (*scan).mendCapitals, "Court Orders Retrial In Milan Murder Case", "Orders", model.VBZ},
}

// tagSet is a set of tags, a bit each.
type tagSet uint64

const (
	commonTags   = 1<<model.NN | 1<<model.NNS
	properTags   = 1<<model.NNP | 1<<model.NNPS
	adjectiveTag = 1 << model.JJ
	verbTags     = 1<<model.VB | 1<<model.VBD | 1<<model.VBG | 1<<model.VBN | 1<<model.VBP | 1<<model.VBZ
)

// mendsOf holds the mends of each tag, in their order.
var mendsOf = func() (of [model.Nothing + 1][]func(s *scan, i int) model.Tag) {
	for t := range of {
		for _, m := range mends {
			if m.of&(1<<t) != 0 {
				of[t] = append(of[t], m.mend)
			}
		}
	}
	return of
}()

// mend applies the mends to the sentence at hand.
func (s *scan) mend() {
	s.finite, s.titled = s.surveyed()
	for i := s.first; i < s.last; i++ {
		if s.named[i] != 0 || s.x.Tokens[i].Kind != text.Word {
			continue
		}
		for _, mend := range mendsOf[s.tags[i]] {
			if t := mend(s, i); t != model.None {
				s.tags[i] = t
				break
			}
		}
	}
}

// surveyed reports whether a verb of the sentence has a tense, and whether its words are capitalised, as in a headline.
func (s *scan) surveyed() (finite, titled bool) {
	long, capital := 0, 0
	for i := s.first; i < s.last; i++ {
		switch s.tags[i] {
		case model.VBD, model.VBZ, model.VBP, model.MD:
			finite = true
		}
		if t := &s.x.Tokens[i]; t.Kind == text.Word && t.End-t.Start > 3 {
			long++
			if t.Flags.Has(text.Capital) && s.named[i] == 0 {
				capital++
			} else if s.named[i] != 0 {
				long--
			}
		}
	}
	return finite, long >= 3 && 4*capital >= 3*long && s.tags[s.last-1] != model.Period
}

func (s *scan) mendNoVerb(i int) model.Tag {
	if b := s.tagBefore(i); b == model.TO && !s.tagAfter(i).Noun() || b == model.MD || s.x.Tokens[i].Flags.Has(text.Clitic) {
		return model.None
	}
	body := i > s.first && !s.titled && s.x.Tokens[i].Flags.Has(text.Capital)
	switch {
	case !inflect.VerbForm(s.x, i) && body:
		return model.NNP
	case !inflect.VerbForm(s.x, i):
		if w := s.x.Word(i); w[len(w)-1] == 's' {
			return model.NNS
		}
		return model.NN
	case body && s.tags[i] == model.VBG && !s.x.Tokens[i].Flags.Has(text.InQuote):
		return model.NNP
	}
	return model.None
}

func (s *scan) mendPast(i int) model.Tag {
	if inflect.PastOnly(s.x, i) {
		return model.VBD
	}
	return model.None
}

func (s *scan) mendOnlyVerb(i int) model.Tag {
	if !inflect.OnlyVerb(s.x, i) {
		return model.None
	}
	if s.tags[i] == model.NNS || !inflect.Verb(s.x, i) {
		return model.VBZ
	}
	if b := s.tagBefore(i); b == model.TO || b == model.MD {
		return model.VB
	}
	return model.VBP
}

func (s *scan) mendBare(i int) model.Tag {
	if i == s.first {
		return model.None
	}
	behindNot := false
	if k := s.x.Tokens[i-1].Key; (k == word.Not || k == word.Nt) && i-2 >= s.first {
		a, ok := auxiliaries.Of(s.x, i-2)
		behindNot = ok && (a.aux == doAux || s.tags[i-2] == model.MD)
	}
	if s.tags[i-1] != model.MD && !behindNot {
		return model.None
	}
	if s.tags[i] == model.RB && i+1 < s.last && !s.tags[i+1].Mark() || !inflect.Verb(s.x, i) {
		return model.None
	}
	return model.VB
}

func (s *scan) mendSubject(i int) model.Tag {
	if !s.subjectBefore(i) || !inflect.VerbForm(s.x, i) {
		return model.None
	}
	if inflect.Verb(s.x, i) {
		return model.VBP
	}
	return model.VBZ
}

// subjectBefore reports whether a pronoun that is a subject stands before token i: they march, it usually floods.
func (s *scan) subjectBefore(i int) bool {
	adverb := s.tagBefore(i) == model.RB
	if adverb {
		i--
	}
	if i == s.first {
		return false
	}
	switch s.x.Word(i - 1) {
	case "I", "he", "He", "she", "She", "we", "We", "they", "They":
		return true
	case "it", "It":
		return adverb
	}
	return false
}

func (s *scan) mendCoordinated(i int) model.Tag {
	if s.tagAfter(i) == model.CC && i+2 < s.last && (s.tags[i+2] == model.VBD || s.tags[i+2] == model.VBN) && inflect.PastForm(s.x, i) {
		return s.tags[i+2]
	}
	return model.None
}

func (s *scan) mendPerfect(i int) model.Tag {
	if i == s.first || s.tags[i-1] == model.POS {
		return model.None
	}
	if a, ok := auxiliaries.Of(s.x, i-1); ok && a.aux == haveAux && inflect.PastForm(s.x, i) {
		return model.VBN
	}
	return model.None
}

// mendParticiple mends irregular participles only: those in -ed are as often adjectives there.
func (s *scan) mendParticiple(i int) model.Tag {
	if s.tagAfter(i) != model.IN || !inflect.ParticipleOnly(s.x, i) {
		return model.None
	}
	return model.VBN
}

// ditransitive verbs have an object in the passive, too: awarded the prize.
var ditransitive = forms(`appoint award call consider deem deny dub elect give grant leave lend make name offer owe pay present promise sell send show teach tell`)

func (s *scan) mendActive(i int) model.Tag {
	switch s.tagAfter(i) {
	case model.PRPS, model.PRP:
	case model.DT:
		if k := s.key(i + 1); k != word.The && k != word.A { // released this month
			return model.None
		}
	default:
		return model.None
	}
	j := i - 1
	for j > s.first && (s.tags[j] == model.RB || s.tags[j] == model.Comma) && j > i-4 {
		j--
	}
	if j < s.first || !s.tags[j].Noun() && s.tags[j] != model.PRP {
		return model.None
	}
	if _, ok := ditransitive.Of(s.x, i); ok {
		return model.None
	}
	return model.VBD
}

// mendClause finds that a participle must have a tense where its subject opens the clause, and no other verb of the clause has one.
func (s *scan) mendClause(i int) model.Tag {
	if s.key(i+1) == word.By || !s.tagBefore(i).Noun() && s.tagBefore(i) != model.PRP {
		return model.None
	}
	j := i - 1
	for j > s.first && i-j < 7 && (s.premodifier(j) || s.tags[j] == model.DT || s.tags[j] == model.PRP) {
		j--
	}
	if _, ok := subordinators.Of(s.x, j); !ok && s.tags[j] != model.WRB {
		return model.None
	}
	for j = i + 1; j < s.last && j < i+16; j++ {
		if t := s.tags[j]; t == model.Comma || t == model.CC || t == model.Period {
			break
		} else if s.tensed(j) {
			return model.None
		}
	}
	return model.VBD
}

func (s *scan) mendTaken(i int) model.Tag {
	if b := s.tagBefore(i); b == model.DT || b.Adjective() || b == model.CD || b == model.PRPS || b == model.POS {
		return model.None
	}
	if w := s.x.Word(i); len(w) < 5 || w[len(w)-2:] != "ed" || !inflect.PastForm(s.x, i) {
		return model.None
	}
	return model.VBN
}

func (s *scan) mendCounted(i int) model.Tag {
	if s.tagBefore(i) == model.CD && !s.tagAfter(i).Noun() && !s.tagAfter(i).Adjective() && inflect.PastForm(s.x, i) {
		return model.VBN
	}
	return model.None
}

func (s *scan) mendOpening(i int) model.Tag {
	if i != s.first || s.titled || !inflect.PastForm(s.x, i) {
		return model.None
	}
	switch s.tagAfter(i) {
	case model.IN, model.TO, model.RP:
		return model.VBN
	}
	return model.None
}

func (s *scan) mendHeadline(i int) model.Tag {
	if s.finite || !s.tagBefore(i).Noun() || !inflect.VerbForm(s.x, i) {
		return model.None
	}
	if n, _ := nouns.Of(s.x, i); n.strength >= likely {
		return model.None
	}
	switch s.tagAfter(i) {
	case model.DT, model.NNP, model.CD, model.PRPS, model.PRP:
		s.finite = true
		return model.VBZ
	}
	return model.None
}

func (s *scan) mendCapitals(i int) model.Tag {
	if !s.titled || s.tagBefore(i) == model.CD || s.tagAfter(i) == model.CD { // March 12
		return model.None
	}
	n, listed := nouns.Of(s.x, i)
	w := s.x.Word(i)
	third := w[len(w)-1]|0x20 == 's' && inflect.VerbForm(s.x, i)
	if !s.finite && i > s.first && third && i+1 < s.last && !s.tags[i+1].Mark() && (!listed || n.strength < sure) {
		s.finite = true
		return model.VBZ
	}
	switch {
	case listed && n.strength >= likely:
		return model.NN
	case inflect.PastForm(s.x, i):
		if s.finite {
			return model.VBN
		}
		return model.VBD
	}
	return model.None
}
