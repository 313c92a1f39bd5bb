package title

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
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
func (w *writer) verb(k int, many bool) {
	c := &w.Chunks[k]
	f := c.Form
	if w.ownedByOne(many) {
		f &^= syntax.Plural // "the association have pledged"
	}
	many = (many || f.Has(syntax.Plural) || w.readsPlural(c.Head)) && !f.Has(syntax.Singular)
	head := w.Text.Word(int(c.Head))
	switch {
	case f.Has(syntax.Infinitive) && !f.Has(syntax.Modal) && w.Tags[c.First] == model.TO:
		w.word("to")
		w.adverbs(c.First, c.Head)
		w.word(w.Base(c.Head))
	case f.Has(syntax.Modal):
		w.modal(c)
		return // with all its words
	case f.Has(syntax.Passive) || f.Has(syntax.Participle) || w.Text.Tokens[c.Head].Key == word.Born:
		if w.finite && !f.Has(syntax.Participle) {
			w.word(beForm(many))
		}
		w.not(c)
		if f.Has(syntax.Progress) {
			w.word("being")
		}
		w.adverbs(w.ahead(c), c.Head)
		w.word(text.Lower(head))
	case f.Has(syntax.Progress) && !w.within && !f.Has(syntax.Negated) && !w.pending(k):
		w.adverbs(w.ahead(c), c.Head)
		w.word(w.present(c.Head, many))
	case f.Has(syntax.Progress): // headlines leave out "is"
		if f.Has(syntax.Negated) || w.within {
			w.word(beForm(many))
		}
		w.not(c)
		w.adverbs(w.ahead(c), c.Head)
		w.word(text.Lower(head))
	case f.Has(syntax.Negated|syntax.Perfect) && w.never(c):
		w.word(haveForm(many))
		w.adverbs(w.ahead(c), c.Head)
		w.word(text.Lower(head))
	case f.Has(syntax.Negated) && !w.never(c):
		w.negated(c, many)
	default:
		w.adverbs(w.ahead(c), c.Head)
		w.word(w.present(c.Head, many))
	}
	for i := c.Head + 1; i < c.Last; i++ {
		if w.Tags[i] == model.RP {
			w.token(i)
		}
	}
}

// pending reports whether the verb at chunk k tells what is not done while one is at it, "was winning", or what went on when another thing
// happened, "was recording when she died".
func (r *reading) pending(k int) bool {
	if r.BaseIn(r.Chunks[k].Head, achievements) {
		return true
	}
	for j := k + 1; j < r.SentenceEnd(k) && j < k+12; j++ {
		if r.Chunks[j].Kind == syntax.SubChunk && r.Text.Tokens[r.Chunks[j].First].Key == word.When {
			return true
		}
	}
	return false
}

// achievements are verbs that tell of what is done at once.
var achievements = text.Words(`win lose die kill reach finish complete build make become turn sell buy get take join go leave bring launch sign
	drown starve collapse sink crash close end depart arrive land resign retire perish vanish disappear draw develop prepare create`)

// ownedByOne reports whether the title's subject, as far as it is written, is one organisation.
func (w *writer) ownedByOne(many bool) bool {
	if many || w.owner < 0 || w.last < 0 || w.NameOf[w.last] != int32(w.owner) {
		return false
	}
	return w.Names[w.owner].Type == names.Org && !strings.HasSuffix(w.Text.Word(int(w.last)), "s")
}

// readsPlural reports whether the verb at token i agrees with a plural, or looks as if it did: "shares slump".
func (w *writer) readsPlural(i int32) bool {
	t := w.Tags[i]
	return t == model.VBP || t == model.VBD && inflect.Verb(w.Text, int(i)) && !inflect.PastForm(w.Text, int(i))
}

// not writes "not" where the verb of chunk c is denied, but for "never".
func (w *writer) not(c *syntax.Chunk) {
	if c.Form.Has(syntax.Negated) && !w.never(c) {
		w.word("not")
	}
}

// negated writes the verb of chunk c, which is denied, in the present tense.
func (w *writer) negated(c *syntax.Chunk, many bool) {
	if aux, _ := word.Helping.Of(w.Text, int(c.Head)); aux == word.HelpBe {
		w.word(beForm(many) + " not")
		return
	}
	if many {
		w.word("do not")
	} else {
		w.word("does not")
	}
	w.word(w.Base(c.Head))
}

// modal writes a verb with will, could and their like: "to launch" for a plan, the rest as it stands.
func (w *writer) modal(c *syntax.Chunk) {
	i := c.First
	switch k := w.Text.Tokens[i].Key; {
	case (k == word.Will || k == word.Ll) && !c.Form.Has(syntax.Negated):
		w.word("to")
	case k == word.Ll:
		w.word("will")
	case k == word.Would && i+1 < int32(len(w.Text.Tokens)) && w.Text.Tokens[i+1].Key != word.Have && c.Clause >= 0 && w.Clauses[c.Clause].Kind == syntax.ComplementClause: // reported, it was "will"
		w.word("will")
	default:
		w.word(text.Lower(w.Text.Word(int(i))))
	}
	for i++; i < c.Last; i++ {
		switch {
		case w.Tags[i] == model.RB || w.Tags[i] == model.RBR:
			if w.turns(i) {
				w.adverbs(i, i+1)
			} else if w.negates(c, i) {
				w.word("not")
			}
		default:
			w.word(text.Lower(w.Text.Word(int(i))))
		}
	}
}

// negates reports whether token i of verb chunk c is to be written as a "not"; "no longer" is written by its second word.
func (w *writer) negates(c *syntax.Chunk, i int32) bool {
	_, ok := syntax.Negations.Of(w.Text, int(i))
	return ok && !(i+1 < c.Last && w.Text.Tokens[i+1].Key == word.Longer)
}

// present returns the present tense of the verb at token i, which may have any form.
func (w *writer) present(i int32, many bool) string {
	verb := w.Text.Word(int(i))
	if h := strings.LastIndexByte(verb, '-'); h > 0 && h+1 < len(verb) { // re-ran
		return verb[:h+1] + presentOf(inflect.Base(verb[h+1:]), many)
	}
	return presentOf(w.Base(i), many)
}

func presentOf(base string, many bool) string {
	switch {
	case base == "be":
		return beForm(many)
	case many:
		return base
	}
	return inflect.Present(base)
}
