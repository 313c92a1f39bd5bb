package syntax

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// retag copies the tags and mends what a tagger that sees few words around each gets wrong for certain.
func (r *Reading) retag() {
	r.tags = append(r.tags[:0], r.Tags...)
	r.Tags = r.tags
	for i := 1; i+1 < len(r.tags); i++ {
		t := r.tags[i]
		if r.Text.Word(i) == "'" && r.tags[i-1].Noun() && strings.HasSuffix(r.Text.Word(i-1), "s") && (r.tags[i+1].Noun() || r.tags[i+1].Adjective()) {
			r.tags[i] = model.POS // "the workers ' pay"
			continue
		}
		if t == model.POS && r.Text.Word(i) == "'" && !strings.HasSuffix(r.Text.Word(i-1), "s") && r.Text.Tokens[i].Flags.Has(text.Space) && r.Text.Tokens[i+1].Flags.Has(text.Space) { // 'in Canada ' Link
			r.tags[i] = model.CloseQuote
			continue
		}
		if _, ok := sides.Of(r.Text, i); ok && r.aside(i) { // "flanked by his aide, left, and"
			r.tags[i] = model.RB
			continue
		}
		if t == model.NN && r.Text.Tokens[i+1].Key == word.From && (r.tags[i-1].Noun() || r.tags[i-1].Adjective()) { // "a teacher suffering from flu"
			if _, ok := ailing.Of(r.Text, i); ok {
				r.tags[i] = model.VBG
				continue
			}
		}
		if r.tags[i+1].Noun() || r.tags[i+1].Adjective() || r.NameOf[i+1] >= 0 {
			if _, ok := attributive.Of(r.Text, i); ok {
				if _, helps := HelpingVerbs.Of(r.Text, i-1); !helps && r.tags[i-1] != model.RB {
					r.tags[i] = model.JJ
				}
				continue
			}
		}
		if t == model.JJ && r.tags[i-1].Noun() && !r.tags[i+1].Adjective() {
			_, ails := ailing.Of(r.Text, i+1)
			if _, ok := nounsToo.Of(r.Text, i); ok && (ails || !r.tags[i+1].Noun()) { // "a charity single to raise funds"
				r.tags[i] = model.NN
				continue
			}
		}
		if t == model.DT && r.Text.Tokens[i].Key == word.That && (r.tags[i+1] == model.DT || r.tags[i+1] == model.PRP || r.tags[i+1] == model.PRPS) { // "said that the"
			r.tags[i] = model.IN
			continue
		}
		if t == model.VBD && r.tags[i-1] == model.JJS && r.tags[i+1].Noun() { // "the largest listed maker"
			r.tags[i] = model.JJ
			continue
		}
		if r.Text.Tokens[i].Key == word.Born {
			r.tags[i] = model.VBN
			continue
		}
		if (t == model.VB || t == model.VBP) && r.tags[i-1].Adjective() && i > 1 && (r.Text.Tokens[i-2].Key == word.A || r.Text.Tokens[i-2].Key == word.An) { // "a fatal overdose"
			r.tags[i] = model.NN
			continue
		}
		if t == model.VBN && r.tags[i-1].Noun() && !r.tags[i+1].Noun() && !r.tags[i+1].Adjective() { // "the teacher suffering from measles died"
			if _, ok := objectless.Find(r.Base(int32(i))); ok {
				r.tags[i] = model.VBD
				continue
			}
		}
		if t == model.JJ && r.tags[i-1] == model.DT && r.tags[i+1] == model.VBG && i+2 < len(r.tags) && (r.tags[i+2].Proper() || r.tags[i+2] == model.DT || r.tags[i+2] == model.PRPS) { // "a decree authorising the police"
			r.tags[i] = model.NN
			continue
		}
		if r.Text.Tokens[i].Key == word.Please && t.Verb() && r.tags[i-1] != model.TO && r.tags[i-1] != model.MD && r.tags[i-1] != model.PRP { // "Ministers please help"
			r.tags[i] = model.RB
			continue
		}
		if t == model.VBG && !r.tags[i+1].Noun() && r.tags[i+1] != model.DT && r.tags[i+1] != model.PRPS {
			_, ok := feeling.Of(r.Text, i)
			if h, helps := HelpingVerbs.Of(r.Text, i-1); ok && helps && h == Be { // "was devastating to growth"
				r.tags[i] = model.JJ
				continue
			}
		}
		if e := r.NameOf[i-1]; t == model.NNS && e >= 0 && r.Names[e].Type == names.Person && r.NameOf[i] < 0 && inflect.VerbForm(r.Text, i) && i+2 < len(r.tags) && r.Text.Tokens[i+1].Key == word.To &&
			(r.tags[i+2] == model.DT || r.tags[i+2] == model.PRP || r.NameOf[i+2] >= 0) { // "Johnny talks to some fans"
			r.tags[i] = model.VBZ
			continue
		}
		if t == model.VBD && r.tags[i-1] == model.CD && r.tags[i+1] == model.NNS && !inflect.PastOnly(r.Text, i) { // "three crew members"
			if _, ok := Groups.Of(r.Text, i); ok {
				r.tags[i] = model.NN
				continue
			}
		}
		if t == model.VB && r.tags[i-1] == model.TO && r.tags[i+1] == model.CD && i > 3 && (r.Text.Tokens[i-3].Key == r.Text.Tokens[i].Key || r.Text.Tokens[i-2].Key == r.Text.Tokens[i].Key) { // "from level three to level four"
			r.tags[i] = model.NN
			continue
		}
		if t == model.VBD && r.tags[i-1] == model.CC && inflect.Verb(r.Text, i) && !inflect.PastForm(r.Text, i) { // "could deepen the crisis and choke off growth"
			r.tags[i] = model.VB
			continue
		}
		if after := r.tags[i+1]; r.tags[i-1] == model.CC && (t == model.VBN || t == model.JJ) && (after == model.CD || after == model.DT || after == model.PRPS) && inflect.PastForm(r.Text, i) { // "and injured 40"
			r.tags[i] = model.VBD
			continue
		}
		if t == model.JJ && r.tags[i-1] == model.NNS && r.TimexOf[i-1] < 0 && r.tags[i+1].Noun() && r.NameOf[i] < 0 && inflect.Verb(r.Text, i) { // "policemen restrict access"
			r.tags[i] = model.VBP
			continue
		}
		if t == model.VBG {
			if _, helps := HelpingVerbs.Of(r.Text, i); helps { // "aid being sent"
				continue
			}
		}
		if after := r.tags[i+1]; t == model.VBG && r.tags[i-1] == model.NN && r.TimexOf[i-1] < 0 && (after == model.MD || after == model.VBZ || after == model.VBD) { // "prison overcrowding could"
			r.tags[i] = model.NN
			continue
		}
		if t == model.VBG && r.tags[i-1] == model.WPS && r.tags[i+1].Noun() { // "whose streaming service"
			r.tags[i] = model.NN
			continue
		}
		if before := r.tags[i-1]; t == model.VBG && (before == model.POS || before == model.PRPS) && !r.tags[i+1].Noun() && !r.tags[i+1].Adjective() { // "the concert's timing"
			r.tags[i] = model.NN
			continue
		}
		if t != model.VBZ && t != model.VBP && t != model.VB || r.Text.Tokens[i].Flags.Has(text.Clitic) {
			continue
		}
		if _, helps := HelpingVerbs.Of(r.Text, i); helps {
			continue
		}
		before, after := r.tags[i-1], r.tags[i+1]
		finite := after == model.VBD || after == model.MD || after == model.VBZ
		switch {
		case before == model.DT && t != model.VBZ && finite, before == model.PRPS, before == model.POS, // "the strike ended", "his work"
			finite && (before.Noun() || before.Adjective()): // "exams began"
			if r.tags[i] = model.NN; t == model.VBZ {
				r.tags[i] = model.NNS
			}
		}
	}
}

// aside reports whether token i stands between marks, as what says where someone stands in a photograph does: "his aide, left, asked".
func (r *Reading) aside(i int) bool {
	switch r.Text.Word(i - 1) {
	case ",", "(":
		after := r.Text.Word(i + 1)
		return after == "," || after == ")" || after == "and"
	}
	return false
}

// objectless verbs have no object, so that a participle of theirs after a noun is none.
var objectless = text.Words("die arrive happen occur emerge erupt collapse vanish disappear resign fall rise depart")

// feeling words are adjectives after be, whatever verb they come from.
var feeling = text.Words("devastating alarming worrying disappointing frightening encouraging troubling shocking surprising promising challenging damaging disturbing")

// sides say where in a photograph someone stands.
var sides = text.Words("left right center centre foreground background")

// ailing are -ing forms that "from" completes, where they say of the noun before them what it does.
var ailing = text.Words("suffering returning arriving coming stemming arising resulting fleeing recovering")

// nounsToo are adjectives that behind a noun are nouns.
var nounsToo = text.Words("single final official individual executive representative native criminal militant principal epidemic pandemic offensive explosive fugitive captive veteran suspect patient adult juvenile initiative editorial chemical")

// attributive participles before a noun describe it, whatever stands before them: "U.S. armed forces".
var attributive = text.Words("acting armed estimated alleged suspected so-called proposed renewed increased reported neighbouring neighboring fundraising continued combined developing emerging leading surrounding existing ongoing coming missing growing rising soaring remaining worsening unprecedented")

// Groups are singular nouns that take verbs in the plural, too.
var Groups = text.Words(`team group staff family couple pair government police crew committee band council company party public press media panel jury board army
	total navy union club side crowd audience rest half majority minority number range series variety percent public cabinet administration trio quartet crew squad mission`)
