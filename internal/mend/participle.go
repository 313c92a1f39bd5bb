package mend

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// participleRules tell participles, past tenses and adjectives from each other.
var participleRules = []rule{
	{"coordinated with a past tense", commonTags, (*scan).coordinated, "The blaze spread and destroyed the mill.", "spread", model.VBD},
	{"a participle behind have", commonTags | adjectiveTag | 1<<model.IN, (*scan).perfect, "She had undergone surgery.", "undergone", model.VBN},
	{"a participle before a preposition", commonTags | adjectiveTag, (*scan).participle, "The rug woven of wool was sold.", "woven", model.VBN},
	{"a participle with an object is a past tense", doneTag, (*scan).active, "Police said the division of duties created a gap in the law.", "created", model.VBD},
	{"a participle that is the verb of a clause", doneTag, (*scan).clause, "Three died when a bus overturned near Lima.", "overturned", model.VBD},
	{"the one verb of a sentence, with whom it is done to", doneTag, (*scan).only, "A judge sentenced Sam Bankman-Fried to 25 years in prison", "sentenced", model.VBD},
	{"the verb of a sentence whose others have openers or subjects of their own", doneTag, (*scan).chief,
		"Ministers called upon all parties to refrain from any step that might undermine the accord.", "called", model.VBD},
	{"behind a pronoun that is a subject, past adverbs", doneTag, (*scan).ofPronoun, "She resigned, saying they no longer believed in the plan.", "believed", model.VBD},
	{"a row of past tenses", doneTag, (*scan).rowed, "He appeared in The Simpsons, floated in zero gravity and was played by Redmayne.", "floated", model.VBD},
	{"and had", doneTag, (*scan).andHad, "He suffered a broken wrist and needed surgery.", "needed", model.VBD},
	{"no past form", doneTag, (*scan).noPast, "Whoever follows must be brave.", "brave", model.JJ},
	{"a participle taken for a noun", nounTag, (*scan).taken, "It was a call echoed by Annan.", "echoed", model.VBN},
	{"so many injured", adjectiveTag, (*scan).counted, "The quake left 3,000 injured.", "injured", model.VBN},
	{"a participle that opens a sentence", properTags, (*scan).opening, "Scared of the shocks, they slept outside.", "Scared", model.VBN},
	{"so old", pastTag | adjectiveTag, (*scan).soOld, "Two men, aged 19 and 22, were arrested.", "aged", model.VBN},
	{"born", adjectiveTag, (*scan).born, "Rossi (born 1978) acted.", "born", model.VBN},
	{"and did", doneTag | adjectiveTag, (*scan).andDid, "The crash killed two and injured nine.", "injured", model.VBD},
	{"and was done", pastTag, (*scan).andDone, "The ship was refloated on May 20 and towed back to port.", "towed", model.VBN},
	{"a participle of what has no object is a past tense", doneTag, (*scan).objectless, "Police said the teacher suffering from measles died in May.", "died", model.VBD},
	{"what is felt", gerundTag, (*scan).felt, "The strike was devastating to growth.", "devastating", model.JJ},
	{"what from completes", nounTag, (*scan).ailing, "There was an epidemic stemming from contact with pigs.", "stemming", model.VBG},
}

func (s *scan) coordinated(i int) model.Tag {
	if b := s.Before(i); b == model.DT || b == model.PRPS || b.Adjective() {
		return model.None
	}
	if s.After(i) == model.CC && i+2 < s.Last && (s.Tags[i+2] == model.VBD || s.Tags[i+2] == model.VBN) && inflect.PastForm(s.Text, i) {
		return s.Tags[i+2]
	}
	return model.None
}

func (s *scan) perfect(i int) model.Tag {
	if i == s.First || s.Tags[i-1] == model.POS {
		return model.None
	}
	if a, ok := word.Helping.Of(s.Text, i-1); ok && a == word.HelpHave && inflect.PastForm(s.Text, i) {
		return model.VBN
	}
	return model.None
}

// participle mends irregular participles only: those in -ed are as often adjectives there.
func (s *scan) participle(i int) model.Tag {
	if s.After(i) != model.IN || !inflect.ParticipleOnly(s.Text, i) {
		return model.None
	}
	return model.VBN
}

func (s *scan) active(i int) model.Tag {
	switch s.After(i) {
	case model.PRPS, model.PRP:
	case model.NNP: // "thinking he was dying, asked Jane"
		if s.Before(i) != model.Comma || s.named[i+1] != names.Person || inflect.ParticipleOnly(s.Text, i) {
			return model.None
		}
		if _, two := ditransitive.Find(s.base(i)); two {
			return model.None
		}
		return model.VBD
	case model.DT:
		if k := s.Key(i + 1); k != word.The && k != word.A { // released this month
			return model.None
		}
	default:
		return model.None
	}
	j := i - 1
	for j > s.First && (s.Tags[j] == model.RB || s.Tags[j] == model.Comma) && j > i-4 {
		j--
	}
	if j < s.First || !s.Tags[j].Noun() && s.Tags[j] != model.PRP || s.inverted(j) || inflect.ParticipleOnly(s.Text, i) {
		return model.None
	}
	if _, ok := ditransitive.Find(s.base(i)); ok {
		return model.None
	}
	return model.VBD
}

// inverted reports whether have or be stands before the subject at token i: "have you changed", "had Murray taken".
func (s *scan) inverted(i int) bool {
	if i <= s.First {
		return false
	}
	_, ok := word.Helping.Of(s.Text, i-1)
	return ok
}

// clause finds that a participle must have a tense where its subject opens the clause, and no other verb of the clause has one.
func (s *scan) clause(i int) model.Tag {
	if s.Key(i+1) == word.By || !s.Before(i).Noun() && s.Before(i) != model.PRP || inflect.ParticipleOnly(s.Text, i) || s.inverted(i-1) {
		return model.None
	}
	j := i - 1
	for j > s.First && i-j < 9 && (premodifies(s.Tags[j]) || s.Tags[j] == model.DT || s.Tags[j] == model.PRP || s.Key(j) == word.Of) {
		j--
	}
	if _, ok := subordinators.Of(s.Text, j); !ok && s.Tags[j] != model.WRB {
		return model.None
	}
	for j = i + 1; j < s.Last && j < i+16; j++ {
		if t := s.Tags[j]; t == model.Comma || t == model.CC || t == model.Period {
			break
		} else if tensed(s.Tags[j]) {
			return model.None
		}
	}
	return model.VBD
}

// ofPronoun finds the past tense of he, she, we and they, with adverbs between: "they no longer believed". Right behind these the tagger knows it.
func (s *scan) ofPronoun(i int) model.Tag {
	j := i - 1
	for j > s.First && (s.Tags[j] == model.RB || s.Tags[j] == model.RBR) {
		j--
	}
	if j < s.First || s.inverted(j) || inflect.ParticipleOnly(s.Text, i) {
		return model.None
	}
	switch s.Text.Word(j) {
	case "I", "he", "He", "she", "She", "we", "We", "they", "They":
		return model.VBD
	}
	return model.None
}

// rowed finds the second of three past tenses, of what has no object.
func (s *scan) rowed(i int) model.Tag {
	if s.Before(i) != model.Comma || !word.NoObject.Has(s.base(i)) || inflect.ParticipleOnly(s.Text, i) {
		return model.None
	}
	j := i + 1
	for j+2 < s.Last && j < i+12 && s.Tags[j] != model.CC && !s.Tags[j].Verb() && s.Tags[j] != model.Comma {
		j++
	}
	if j+1 >= s.Last || s.Tags[j] != model.CC || s.Tags[j+1] != model.VBD {
		return model.None
	}
	for j = i - 2; j >= s.First; j-- {
		if s.Tags[j] == model.VBD {
			return model.VBD
		}
		if s.Tags[j].Verb() {
			return model.None
		}
	}
	return model.None
}

// andHad finds the second of two past tenses by its object, which has no article.
func (s *scan) andHad(i int) model.Tag {
	if s.Before(i) != model.CC || i-2 < s.First || !s.Tags[i-2].Noun() || !s.After(i).Noun() || s.timed[i+1] || inflect.ParticipleOnly(s.Text, i) {
		return model.None
	}
	j := i - 2
	for j > s.First && !s.Tags[j].Verb() {
		j--
	}
	if _, helps := word.Helping.Of(s.Text, j); s.Tags[j] != model.VBD || helps {
		return model.None
	}
	if _, two := ditransitive.Find(s.base(i)); two {
		return model.None
	}
	return model.VBD
}

// noPast finds what is written like no past tense at all.
func (s *scan) noPast(i int) model.Tag {
	if !inflect.Verb(s.Text, i) || inflect.PastForm(s.Text, i) || s.helper(i) != word.HelpBe {
		return model.None
	}
	return model.JJ
}

// only finds the verb of a sentence that has no other with a tense, between its first noun and a name.
func (s *scan) only(i int) model.Tag {
	if s.finite || s.titled || !s.Before(i).Noun() || !s.After(i).Proper() || inflect.ParticipleOnly(s.Text, i) || s.inverted(i-1) {
		return model.None
	}
	for j := i - 1; j >= s.First; j-- {
		if t := s.Tags[j]; !premodifies(t) && t != model.DT && t != model.PRPS {
			return model.None
		}
	}
	s.finite = true
	return model.VBD
}

func (s *scan) taken(i int) model.Tag {
	if b := s.Before(i); b == model.DT || b.Adjective() || b == model.CD || b == model.PRPS || b == model.POS {
		return model.None
	}
	if w := s.Text.Word(i); len(w) < 5 || w[len(w)-2:] != "ed" || !inflect.PastForm(s.Text, i) {
		return model.None
	}
	return model.VBN
}

func (s *scan) counted(i int) model.Tag {
	if s.Before(i) == model.CD && !s.After(i).Noun() && !s.After(i).Adjective() && inflect.PastForm(s.Text, i) {
		return model.VBN
	}
	return model.None
}

func (s *scan) opening(i int) model.Tag {
	if i != s.First || s.titled || !inflect.PastForm(s.Text, i) {
		return model.None
	}
	switch s.After(i) {
	case model.IN, model.TO, model.RP:
		return model.VBN
	}
	return model.None
}

func (s *scan) objectless(i int) model.Tag {
	if a := s.After(i); !s.Before(i).Noun() || a.Noun() || a.Adjective() {
		return model.None
	}
	if word.Objectless.Has(s.base(i)) {
		return model.VBD
	}
	return model.None
}

func (s *scan) soOld(i int) model.Tag {
	if s.Key(i) == word.Aged && s.After(i) == model.CD {
		return model.VBN
	}
	return model.None
}

func (s *scan) born(i int) model.Tag {
	if s.Key(i) == word.Born {
		return model.VBN
	}
	return model.None
}

func (s *scan) andDid(i int) model.Tag {
	if s.Before(i) != model.CC || s.Key(i) == given || s.behindHave(i-2) {
		return model.None
	}
	switch s.After(i) {
	case model.CD, model.DT, model.PRPS:
		if inflect.PastForm(s.Text, i) {
			return model.VBD
		}
	}
	return model.None
}

// andDone finds the second of two things that were done to somebody: "was arrested on Monday and jailed for a year".
func (s *scan) andDone(i int) model.Tag {
	if s.Before(i) != model.CC || s.Text.Word(i-1) != "and" || !inflect.PastForm(s.Text, i) || inflect.PastOnly(s.Text, i) {
		return model.None
	}
	switch s.After(i) {
	case model.IN, model.TO, model.RB, model.Comma, model.Period, model.None:
	default:
		return model.None
	}
	if (word.Objectless | word.OftenAlone).Has(s.base(i)) {
		return model.None
	}
	j := i - 2
	for j > s.First && !s.Tags[j].Verb() && s.Tags[j] != model.Comma && s.Tags[j] != model.WDT && s.Tags[j] != model.WP {
		j--
	}
	if j <= s.First || s.Tags[j] != model.VBN {
		return model.None
	}
	if s.helper(j) != word.HelpBe {
		return model.None
	}
	return model.VBN
}

// given opens a clause, too: "but given the damage".
var given = text.Key("given")

// behindHave reports whether the last verb up to token i stands behind have: "have gone and shown a little courage".
func (s *scan) behindHave(i int) bool {
	for ; i > s.First; i-- {
		if !s.Tags[i].Verb() {
			continue
		}
		return s.helper(i) == word.HelpHave
	}
	return false
}

// helper returns the auxiliary before the verb at token i, adverbs apart: 0 where none is there.
func (s *scan) helper(i int) word.Helper {
	if i == s.First {
		return 0
	}
	for i--; i > s.First && s.Tags[i] == model.RB; i-- {
	}
	h, _ := word.Helping.Of(s.Text, i)
	return h
}

func (s *scan) felt(i int) model.Tag {
	if a := s.After(i); i == s.First || a.Noun() || a == model.DT || a == model.PRPS {
		return model.None
	}
	if _, ok := feelings.Of(s.Text, i); !ok {
		return model.None
	}
	if h, _ := word.Helping.Of(s.Text, i-1); h == word.HelpBe {
		return model.JJ
	}
	return model.None
}

func (s *scan) ailing(i int) model.Tag {
	if s.Key(i+1) != word.From || !s.Before(i).Noun() && !s.Before(i).Adjective() {
		return model.None
	}
	if _, ok := ailing.Of(s.Text, i); ok {
		return model.VBG
	}
	return model.None
}

var (
	// ditransitive verbs have an object in the passive, too: awarded the prize.
	ditransitive = text.Words(`appoint award call consider deem deny dub elect give grant leave lend make name offer owe pay present promise sell send show
		teach tell`)

	// feelings are adjectives after be, whatever verb they come from.
	feelings = text.Words(`devastating alarming worrying disappointing frightening encouraging troubling shocking surprising promising
		challenging damaging disturbing`)

	// ailing are -ing forms that "from" completes, where they say of the noun before them what it does.
	ailing = text.Words("suffering returning arriving coming stemming arising resulting fleeing recovering")

	// subordinators open a clause, with a verb of its own.
	subordinators = text.Words("that because while although though since as after before until whether if unless so")
)
