package mend

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// verbRules find verbs with a tense, bare verbs, and what only looks like one.
var verbRules = []rule{
	{"cannot", commonTags | adjectiveTag | verbTags, (*scan).cannot, "It was clear for months: she cannot govern, he said.", "cannot", model.MD},
	{"no verb is written so", verbTags, (*scan).noVerb, "Her Miami relatives asked for custody.", "relatives", model.NNS},
	{"what to governs, where no verb is written so", baseTags, (*scan).governed, "She was elected to parliament in December.", "parliament", model.NN},
	{"nothing but a past tense", commonTags | adjectiveTag | 1<<model.RB, (*scan).past, "The ferry sank.", "sank", model.VBD},
	{"nothing but a verb", commonTags, (*scan).onlyVerb, "The economy unravels at a quickening pace.", "unravels", model.VBZ},
	{"behind a modal or negation", commonTags | adjectiveTag | 1<<model.RB, (*scan).bare, "The bank did not close.", "close", model.VB},
	{"behind a pronoun that is a subject", commonTags, (*scan).subject, "It usually floods in May.", "floods", model.VBZ},
	{"the verb of a headline", pluralTag, (*scan).headline, "Indian navy intercepts four pirate ships", "intercepts", model.VBZ},
	{"the verb of an entry", pluralTag, (*scan).entry, "24 October 2003: Last commercial flight lands at Heathrow.", "lands", model.VBZ},
	{"a headline in capitals", properTags, (*scan).capitals, "Court Orders Retrial In Milan Murder Case", "Retrial", model.NN},
	{"a plural behind a person who does it to someone", pluralTag, (*scan).done, "Johnny Carter talks to the fans.", "talks", model.VBZ},
	{"a bare verb behind a conjunction", pastTag, (*scan).bareAgain, "The levy could deepen the crisis and choke off growth.", "choke", model.VB},
	{"a past like the present, between two names", commonTags | adjectiveTag | baseTags | doneTag, (*scan).unchanged,
		"Belgium beat Panama in Sochi.", "beat", model.VBD},
	{"what to is to", commonTags | adjectiveTag | properTags, (*scan).toDo, "It had planned to hand the jet to Emirates.", "hand", model.VB},
	{"no base form", baseTags, (*scan).noBase, "The harpoons meant to anchor the probe failed.", "meant", model.VBD},
	{"no base form, but a participle", baseTags, (*scan).woken, "It was put into hibernation in 2011 and woken last January.", "woken", model.VBN},
	{"and plans to", pluralTag, (*scan).andPlans, "Weinstein denies ever having had sex without consent and plans to appeal.", "plans", model.VBZ},
	{"a past like the present, by those beside it", baseTags, (*scan).unchangedBeside,
		"Analysts called it a setback and cut their target.", "cut", model.VBD},
	{"a bare verb behind the noun that opens the sentence", 1 << model.VB, (*scan).agreeing,
		"Newcastle, Norwich and Aston Villa look likely to go down.", "look", model.VBP},
	{"a question's do", properTags | commonTags, (*scan).asking, "Did you consider giving up?", "Did", model.VBD},
	{"the last word of a sentence without a verb", pluralTag, (*scan).lastWord, "Within a few minutes the flow stops.", "stops", model.VBZ},
	{"an adjective that has subject and object", adjectiveTag, (*scan).transitive, "Such crises resemble wars.", "resemble", model.VBP},
}

// unchanging verbs have a past like their base form.
var unchanging = text.Words("beat cut hit put set shut hurt split upset spread cost bid let quit cast thrust")

// unchanged finds the past of such a verb by its subject, a name in the singular that no verb governs, "did Belgium beat Panama?", and by
// its object.
func (s *scan) unchanged(i int) model.Tag {
	if _, ok := unchanging.Of(s.Text, i); !ok || i == s.First || i+1 >= s.Last || s.named[i-1] == 0 {
		return model.None
	}
	if t := s.Tags[i+1]; s.named[i+1] == 0 && t != model.DT && t != model.PRPS && t != model.CD {
		return model.None
	}
	j := i - 1
	for j >= s.First && (s.named[j] != 0 || s.Tags[j] == model.DT) {
		j--
	}
	if j >= s.First && (s.Tags[j].Verb() || s.Tags[j] == model.MD || s.Tags[j] == model.CC || s.Tags[j] == model.POS) {
		return model.None
	}
	return model.VBD
}

// unchangedBeside finds the past of such a verb by the past tense that it is joined to, where no word before wants a bare verb.
func (s *scan) unchangedBeside(i int) model.Tag {
	if _, ok := unchanging.Of(s.Text, i); !ok || s.Before(i) != model.CC {
		return model.None
	}
	for j := i - 2; j >= s.First; j-- {
		switch t := s.Tags[j]; {
		case t == model.VBD:
			if _, helps := word.Helping.Of(s.Text, j); helps {
				return model.None
			}
			return model.VBD
		case t.Verb(), t == model.MD, t == model.TO:
			return model.None
		}
	}
	return model.None
}

// noBase finds a past tense that the tagger took for a base form.
func (s *scan) noBase(i int) model.Tag {
	if inflect.Verb(s.Text, i) || !inflect.PastForm(s.Text, i) || inflect.ParticipleOnly(s.Text, i) || s.Before(i) == model.MD {
		return model.None
	}
	if s.Before(i) == model.TO { // "aid to impoverished nations"
		return model.JJ
	}
	return model.VBD
}

// woken finds a participle that the tagger took for a base form.
func (s *scan) woken(i int) model.Tag {
	if !inflect.ParticipleOnly(s.Text, i) || s.Before(i) == model.MD || s.Before(i) == model.TO {
		return model.None
	}
	return model.VBN
}

// andPlans finds the second of two verbs in the present, by the infinitive behind it.
func (s *scan) andPlans(i int) model.Tag {
	if s.Before(i) != model.CC || s.After(i) != model.TO || i+2 >= s.Last || s.Tags[i+2] != model.VB || i-2 < s.First || !s.Tags[i-2].Noun() {
		return model.None
	}
	if _, ok := infinitives.Find(s.base(i)); !ok {
		return model.None
	}
	for j := i - 2; j >= s.First; j-- {
		if t := s.Tags[j]; tensed(t) && s.Before(j) != model.VBG {
			if t == model.VBZ {
				return model.VBZ
			}
			return model.None
		}
	}
	return model.None
}

// agreeing finds the verb of a sentence that agrees with its subject, several.
func (s *scan) agreeing(i int) model.Tag {
	if i == s.First || !s.opensWith(i) || s.Tags[i-1] == model.NN || s.After(i).Mark() {
		return model.None
	}
	return model.VBP
}

// toDo finds the infinitive that the verb before "to" takes, by its object: "planned to hand the jet".
func (s *scan) toDo(i int) model.Tag {
	if s.Before(i) != model.TO || i-2 < s.First || !s.Tags[i-2].Verb() || !inflect.Verb(s.Text, i) || s.Text.Tokens[i].Flags.Has(text.Capital) {
		return model.None
	}
	if _, ok := infinitives.Find(s.base(i - 2)); !ok {
		return model.None
	}
	switch t := s.After(i); {
	case t == model.DT, t == model.PRPS, t == model.PRP, t == model.CD, t.Proper():
		return model.VB
	}
	return model.None
}

// infinitives are verbs that take one rather than go to something.
var infinitives = text.Words(`plan promise try want hope refuse decline vow pledge fail manage begin start continue seek need expect intend offer decide choose
	threaten ask urge order force allow agree prepare vote attempt help use struggle`)

// asking finds the form of do that opens a question.
func (s *scan) asking(i int) model.Tag {
	h, _ := word.Helping.Of(s.Text, i)
	if h != word.HelpDo || i != s.First && !s.Before(i).Mark() || s.After(i) != model.PRP && s.After(i) != model.DT {
		return model.None
	}
	switch s.Text.Word(i) {
	case "Did", "did":
		return model.VBD
	case "Does", "does":
		return model.VBZ
	}
	return model.VBP
}

// lastWord finds the verb, in the third person, that ends a sentence without another: "the flow stops."
func (s *scan) lastWord(i int) model.Tag {
	if s.finite || s.titled || i+2 != s.Last || s.After(i) != model.Period || s.Before(i) != model.NN || !inflect.VerbForm(s.Text, i) {
		return model.None
	}
	for j := i - 1; j >= s.First && i-j < 5; j-- {
		switch t := s.Tags[j]; {
		case t == model.DT && j == s.First, t == model.DT && s.Tags[j-1] != model.IN:
			s.finite = true
			return model.VBZ
		case !premodifies(t):
			return model.None
		}
	}
	return model.None
}

func (s *scan) cannot(i int) model.Tag {
	if s.Text.Tokens[i].Key == word.Cannot {
		return model.MD
	}
	return model.None
}

func (s *scan) noVerb(i int) model.Tag {
	if b := s.Before(i); b == model.TO && !s.After(i).Noun() || b == model.MD || s.Text.Tokens[i].Flags.Has(text.Clitic) {
		return model.None
	}
	body := i > s.First && !s.titled && s.Text.Tokens[i].Flags.Has(text.Capital)
	switch {
	case !inflect.VerbForm(s.Text, i) && body:
		return model.NNP
	case !inflect.VerbForm(s.Text, i):
		return s.noVerbBut(i)
	case body && s.Tags[i] == model.VBG && !s.Text.Tokens[i].Flags.Has(text.InQuote):
		return model.NNP
	}
	return model.None
}

// governed finds the last word of what "to" governs; a verb that is too new to be known has an object: "to retweet a joke".
func (s *scan) governed(i int) model.Tag {
	if s.Before(i) != model.TO {
		return model.None
	}
	if s.Key(i-2) == s.Text.Tokens[i].Key && s.Key(i-3) == word.From { // "from minute to minute"
		return model.NN
	}
	if inflect.VerbForm(s.Text, i) {
		return model.None
	}
	if t := s.After(i); t == model.IN || t == model.CC || t == model.None || t.Mark() || tensed(t) {
		return model.NN
	}
	return model.None
}

// noVerbBut returns what the word at token i is that the tagger took for a verb.
func (s *scan) noVerbBut(i int) model.Tag {
	w := s.Text.Word(i)
	if w[len(w)-1] == 's' {
		return model.NNS
	}
	j := i - 1
	for j > s.First && s.Tags[j] == model.RB {
		j--
	}
	h, _ := word.Helping.Of(s.Text, max(j, s.First))
	switch t := s.Tags[i]; {
	case h == word.HelpBe && j >= s.First && !s.After(i).Noun(): // "is still alive"
		return model.JJ
	case (t == model.VBG || t == model.VBN) && s.After(i).Noun(): // "fledgling economies"
		return model.JJ
	}
	return model.NN
}

func (s *scan) past(i int) model.Tag {
	if !inflect.PastOnly(s.Text, i) || s.Before(i) == model.DT && s.After(i).Noun() { // "a lost notebook"
		return model.None
	}
	return model.VBD
}

func (s *scan) onlyVerb(i int) model.Tag {
	if !inflect.OnlyVerb(s.Text, i) || s.nounPhrase(i) {
		return model.None
	}
	if s.Tags[i] == model.NNS || !inflect.Verb(s.Text, i) {
		return model.VBZ
	}
	if b := s.Before(i); b == model.TO || b == model.MD {
		return model.VB
	}
	return model.VBP
}

func (s *scan) bare(i int) model.Tag {
	if i == s.First {
		return model.None
	}
	behindNot := false
	if k := s.Text.Tokens[i-1].Key; (k == word.Not || k == word.Nt) && i-2 >= s.First {
		a, ok := word.Helping.Of(s.Text, i-2)
		behindNot = ok && a == word.HelpDo || s.Tags[i-2] == model.MD
	}
	if s.Tags[i-1] != model.MD && !behindNot {
		return model.None
	}
	if s.Tags[i] == model.RB && i+1 < s.Last && !s.Tags[i+1].Mark() || !inflect.Verb(s.Text, i) {
		return model.None
	}
	return model.VB
}

func (s *scan) subject(i int) model.Tag {
	if !s.subjectBefore(i) || !inflect.VerbForm(s.Text, i) {
		return model.None
	}
	if inflect.Verb(s.Text, i) {
		return model.VBP
	}
	return model.VBZ
}

// subjectBefore reports whether a pronoun that is a subject stands before token i: they march, it usually floods.
func (s *scan) subjectBefore(i int) bool {
	adverb := s.Before(i) == model.RB
	if adverb {
		i--
	}
	if i == s.First {
		return false
	}
	switch s.Text.Word(i - 1) {
	case "I", "he", "He", "she", "She", "we", "We", "they", "They":
		return true
	case "it", "It":
		return adverb
	}
	return false
}

// nounPhrase reports whether the word at token i stands between an article and a preposition or mark, as nouns do: "a fatal overdose of".
func (s *scan) nounPhrase(i int) bool {
	if t := s.After(i); t != model.IN && t != model.None && !t.Mark() {
		return false
	}
	j := i - 1
	for j > s.First && s.Tags[j].Adjective() {
		j--
	}
	return j >= s.First && (s.Tags[j] == model.DT || s.Tags[j] == model.PRPS)
}

// done finds "Johnny talks to the fans".
func (s *scan) done(i int) model.Tag {
	if i == s.First || s.named[i-1] != names.Person || s.Key(i+1) != word.To || i+2 >= s.Last || !inflect.VerbForm(s.Text, i) {
		return model.None
	}
	if t := s.Tags[i+2]; t == model.DT || t == model.PRP || s.named[i+2] != 0 {
		return model.VBZ
	}
	return model.None
}

func (s *scan) bareAgain(i int) model.Tag {
	if s.Before(i) == model.CC && inflect.Verb(s.Text, i) && !inflect.PastForm(s.Text, i) {
		return model.VB
	}
	return model.None
}

func (s *scan) transitive(i int) model.Tag {
	if s.Before(i) != model.NNS || s.timed[i-1] || s.timed[i] || !s.After(i).Noun() || !inflect.Verb(s.Text, i) {
		return model.None
	}
	if _, ok := alsoVerbs.Of(s.Text, i); ok {
		return model.None
	}
	return model.VBP
}

// alsoVerbs are adjectives that are seldom verbs.
var alsoVerbs = text.Words("clear free last net open direct double triple complete")
