package event

import (
	"github.com/seed-620526af/timeline/internal/names"
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// beForm returns the present tense of be, for many or one.
func beForm(many bool) string {
	if many {
		return "are"
	}
	return "is"
}

// haveForm returns the present tense of have, for many or one.
func haveForm(many bool) string {
	if many {
		return "have"
	}
	return "has"
}

// verb writes the verb of chunk k as headlines do, for a subject of many or one.
func (w *titleWriter) verb(k int, many bool) {
	c := &w.chunks[k]
	f := c.Form
	if w.owner >= 0 && !many && w.Names[w.owner].Type == names.Org && w.last >= 0 && w.nameOf[w.last] == int32(w.owner) && !strings.HasSuffix(w.Text.Word(int(w.last)), "s") {
		f &^= plural // "the association have pledged"
	}
	many = many || f.has(plural) || w.Tags[c.Head] == model.VBP || w.Tags[c.Head] == model.VBD && inflect.Verb(w.Text, int(c.Head)) && !inflect.PastForm(w.Text, int(c.Head))
	head := w.Text.Word(int(c.Head))
	base := func() string { return w.present(head, many) }
	switch {
	case f.has(infinitive) && !f.has(modal):
		w.word("to")
		w.adverbs(c.First, c.Head)
		w.word(inflect.Base(head))
	case f.has(modal):
		w.modal(c)
		return // with all its words
	case f.has(passive) || f.has(participle) || w.Text.Tokens[c.Head].Key == keyBorn:
		if f.has(negated) && !w.never(c) {
			w.word("not")
		}
		if f.has(progress) {
			w.word("being")
		}
		w.adverbs(w.ahead(c), c.Head)
		w.word(text.Lower(head))
	case f.has(progress):
		w.word(beForm(many))
		if f.has(negated) && !w.never(c) {
			w.word("not")
		}
		w.adverbs(w.ahead(c), c.Head)
		w.word(text.Lower(head))
	case f.has(negated) && w.never(c):
		if f.has(perfect) {
			w.word(haveForm(many))
			w.adverbs(w.ahead(c), c.Head)
			w.word(text.Lower(head))
		} else {
			w.adverbs(w.ahead(c), c.Head)
			w.word(base())
		}
	case f.has(negated):
		switch aux, _ := helpingVerbs.Of(w.Text, int(c.Head)); {
		case aux == be:
			w.word(beForm(many) + " not")
		default:
			if many {
				w.word("do not")
			} else {
				w.word("does not")
			}
			w.word(inflect.Base(head))
		}
	default:
		w.adverbs(w.ahead(c), c.Head)
		w.word(base())
	}
	for i := c.Head + 1; i < c.Last; i++ {
		if w.Tags[i] == model.RP {
			w.token(i)
		}
	}
}

// modal writes a verb with will, could and their like: "to launch" for a plan, the rest as it stands.
func (w *titleWriter) modal(c *chunk) {
	i := c.First
	switch k := w.Text.Tokens[i].Key; {
	case (k == keyWill || k == keyLl) && !c.Form.has(negated):
		w.word("to")
	case k == keyLl:
		w.word("will")
	case k == keyWould && w.Text.Tokens[i+1].Key != keyHave && c.Clause >= 0 && w.clauses[c.Clause].Kind == complement: // reported, it was "will"
		w.word("will")
	default:
		w.word(text.Lower(w.Text.Word(int(i))))
	}
	for i++; i < c.Last; i++ {
		switch {
		case w.Tags[i] == model.RB || w.Tags[i] == model.RBR:
			if w.turns(i) {
				w.adverbs(i, i+1)
			} else if _, ok := negations.Of(w.Text, int(i)); ok {
				w.word("not")
			}
		default:
			w.word(text.Lower(w.Text.Word(int(i))))
		}
	}
}

// present returns the present tense of a verb in any form.
func (w *titleWriter) present(verb string, many bool) string {
	if i := strings.LastIndexByte(verb, '-'); i > 0 && i+1 < len(verb) { // re-ran
		return verb[:i+1] + w.present(verb[i+1:], many)
	}
	b := inflect.Base(verb)
	switch {
	case b == "be":
		return beForm(many)
	case many:
		return b
	}
	return inflect.Present(b)
}
