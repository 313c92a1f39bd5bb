package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// auxiliary is a word that bears a verb's tense, aspect or mood, and is no trigger itself.
type auxiliary uint8

const (
	beAux    auxiliary = iota + 1
	haveAux            //
	doAux              //
	willAux            // will, shall
	wouldAux           //
	mayAux             // may, might, can, could
	mustAux            // must, should, ought
	toAux              // to sign
	notAux             // not, never
)

// auxiliaryWords are the auxiliaries, with the tense of each form: -s and the like present, -ed past.
var auxiliaryWords = []struct {
	aux           auxiliary
	present, past string
	without       string // forms that bear no tense
	example, verb string // a sentence, and its trigger
}{
	{beAux, "am is are 's 're 'm ain't", "was were", "be been being", "The bridge was being built.", "built"},
	{haveAux, "have has 've", "had", "having", "They have left.", "left"},
	{doAux, "do does", "did", "", "They did not agree.", "agree"},
	{willAux, "will shall 'll wo", "", "", "They will sign.", "sign"},
	{wouldAux, "", "would 'd", "", "They would sign.", "sign"},
	{mayAux, "may can ca", "might could", "", "They could sign.", "sign"},
	{mustAux, "must should ought", "", "", "They must sign.", "sign"},
	{toAux, "", "", "to", "They agreed on Monday to sign.", "agreed"},
	{notAux, "", "", "not n't never cannot", "They never signed.", "signed"},
}

type auxForm struct {
	aux   auxiliary
	tense Tense
}

var auxiliaries = text.NewTable(func() map[string]auxForm {
	m := map[string]auxForm{}
	for _, a := range auxiliaryWords {
		for _, f := range []struct {
			words string
			tense Tense
		}{{a.present, Present}, {a.past, Past}, {a.without, NoTense}} {
			for _, w := range strings.Fields(f.words) {
				m[w] = auxForm{a.aux, f.tense}
			}
		}
	}
	return m
})

// group is a verb group as far as it has been read: its auxiliaries, and what they say of the verb to come.
type group struct {
	open     bool
	finite   bool // it has a tense or a modal
	tense    Tense
	modality Modality
	perfect  bool
	be       bool // the last auxiliary is a form of be
	have     bool // … of have
	to       bool
	copula   bool // be is no auxiliary: a predicate may follow
	negated  bool
	done     bool // its verb has been read; a second one may be coordinated
}

func (g *group) reset() { *g = group{} }

// bareNot reports whether no more than a negation has been read.
func (g *group) bareNot() bool {
	return g.open && g.negated && !g.done && !g.finite && !g.be && !g.have && !g.to && !g.perfect
}

// auxiliary reads token i, which is written like an auxiliary, and reports whether it is one.
func (s *scan) auxiliary(i int, a auxForm, g *group) bool {
	switch t := s.Tags[i]; a.aux {
	case notAux:
		if g.done { // "chose not to sign", "was held but not charged"
			g.reset()
		}
		g.negated = true
		if s.Text.Tokens[i].Key == word.Cannot {
			g.begin(Present)
			g.modality = Possible
		}
		g.open = true
		return true
	case toAux:
		if !s.infinitive(i) {
			return false
		}
		s.to(g)
		return true
	case willAux, wouldAux, mayAux, mustAux:
		if t == model.MD {
			s.modal(a, g)
		}
		return t == model.MD
	default:
		if t == model.POS || !t.Verb() && t != model.NNS && t != model.NN && t != model.MD {
			return false
		}
	}
	next, inverted := s.content(i + 1)
	nextTag := model.None
	if next < s.Last {
		nextTag = s.Tags[next]
	}
	if g.done {
		g.reset()
	}
	switch a.aux {
	case beAux:
		s.be(a, g, next, nextTag, inverted)
		return true
	case haveAux:
		s.have(i, a, g, next, nextTag)
		return true
	case doAux:
		negated := i+1 < s.Last && (s.Text.Tokens[i+1].Key == word.Not || s.Text.Tokens[i+1].Key == word.Nt)
		if nextTag == model.VB || nextTag == model.VBP || inverted || negated {
			g.begin(a.tense)
			return true
		}
		return s.asks(i)
	}
	return false
}

// modal reads a modal: will, would, may, must.
func (s *scan) modal(a auxForm, g *group) {
	if g.done || !g.negated {
		g.reset()
	}
	g.begin(a.tense)
	switch a.aux {
	case willAux:
		g.tense, g.modality = Future, Planned
	case wouldAux:
		g.tense, g.modality = Future, Conditional
	case mayAux:
		g.modality = Possible
	case mustAux:
		g.modality = Asked
	}
}

// be reads a form of be, before the token next: an auxiliary, or, where no verb follows, one before a predicate.
func (s *scan) be(a auxForm, g *group, next int, nextTag model.Tag, inverted bool) {
	going := next < s.Last && s.Text.Tokens[next].Key == word.Going && s.infinitiveTo(next+1)
	if a.tense != NoTense {
		g.begin(a.tense)
	}
	g.open, g.be, g.have, g.to = true, true, false, false
	verb := nextTag == model.VBN || nextTag == model.VBG || nextTag == model.VBD && !inverted || s.isAux(next)
	g.copula = !verb && !going
}

// have reads the form of have at token i, before the token next: of the perfect, or of what someone has to do. Else it is a verb like others.
func (s *scan) have(i int, a auxForm, g *group, next int, nextTag model.Tag) {
	perfect := nextTag == model.VBN || nextTag == model.VBD || s.isAuxForm(next, "been", "had", "done")
	must := !perfect && (s.infinitiveTo(next) || s.infinitiveTo(i+1)) // have to sign
	if !perfect && !must {
		g.reset()
		return
	}
	if a.tense != NoTense {
		g.begin(a.tense)
	}
	if perfect {
		g.open, g.perfect, g.be, g.have, g.to = true, true, false, true, false
		return
	}
	g.open, g.have, g.modality = true, true, Asked
	if i+1 < s.Last && s.Text.Tokens[i+1].Key == word.Yet { // has yet to sign
		g.negated, g.modality = true, Factual
	}
}

// asks reports whether the form of do at token i opens a question: "What did the mayor say?"
func (s *scan) asks(i int) bool {
	b := s.Before(i)
	if b != model.None && !b.Mark() && b != model.WRB && b != model.WP && b != model.WDT && b != model.CC {
		return false
	}
	switch s.After(i) {
	case model.DT, model.PRPS, model.NN, model.NNS, model.NNP, model.JJ, model.EX:
		return s.Text.Raw[s.Text.Tokens[s.Last-1].Start] == '?'
	}
	return false
}

// begin makes a group finite, unless it is already.
func (g *group) begin(t Tense) {
	g.open = true
	if !g.finite {
		g.finite, g.tense = true, t
	}
}

// to reads the "to" of an infinitive.
func (s *scan) to(g *group) {
	switch {
	case g.open && g.be && !g.done: // is to sign, was to have signed
		g.tense, g.modality = Future, Planned
	case g.open && g.have && !g.done: // has to sign, has yet to sign
	default:
		negated := g.negated && !g.done
		g.reset()
		g.negated = negated
	}
	g.open, g.to, g.copula, g.be = true, true, false, false
}

// infinitiveTo reports whether token i is the "to" of an infinitive.
func (s *scan) infinitiveTo(i int) bool {
	return i < s.Last && s.Text.Tokens[i].Key == word.To && s.infinitive(i)
}

// infinitive reports whether a verb follows the "to" at token i.
func (s *scan) infinitive(i int) bool {
	j, _ := s.content(i + 1)
	if j >= s.Last || s.Text.Tokens[j].Kind != text.Word {
		return false
	}
	switch s.Tags[j] {
	case model.VB, model.VBP:
		return true
	}
	return false
}

// content returns the first token at or after i that is no adverb, negation or, in a question, subject pronoun; inverted says whether
// there was such a subject.
func (s *scan) content(i int) (next int, inverted bool) {
	for n := 0; i < s.Last && n < 5; n++ {
		switch t := s.Tags[i]; {
		case t == model.RB || t == model.RBR || t == model.RBS:
		case t == model.PRP && n == 0:
			inverted = true
		case t.Mark() && s.quote(i):
		case s.Text.Tokens[i].Key == word.Never || s.Text.Tokens[i].Key == word.Not || s.Text.Tokens[i].Key == word.Nt:
		default:
			return i, inverted
		}
		i++
	}
	return i, inverted
}

// isAux reports whether token i is a form of be or have that can follow another.
func (s *scan) isAux(i int) bool { return s.isAuxForm(i, "been", "being") }

func (s *scan) isAuxForm(i int, forms ...string) bool {
	if i >= s.Last {
		return false
	}
	w := s.Text.Word(i)
	for _, f := range forms {
		if w == f {
			return true
		}
	}
	return false
}
