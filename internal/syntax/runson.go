package syntax

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// runsOn reports whether a sentence begins at token i of one that began at first, without a mark to say so, where a heading or a
// caption ran into the text: "… appeals for aid The United Nations …", "… for talks GENEVA, May 26".
func (r *Reading) runsOn(i, first int) bool {
	t := &r.Text.Tokens[i]
	if i <= first || t.Kind != text.Word || !t.Flags.Has(text.Capital) || t.End-t.Start == 1 && r.Tags[i] == model.PRP && r.NameOf[i-1] < 0 { // "when I saw"
		return false
	}
	before := &r.Text.Tokens[i-1]
	if i == first+1 { // "0810 The scale …", "cents All but two …"
		clock := before.Kind == text.Number && before.End-before.Start == 4
		return (clock || before.Kind == text.Word && !before.Flags.Has(text.Capital) && r.Tags[i-1].Noun()) && r.NameOf[i] < 0 &&
			(r.Tags[i] == model.DT || r.Tags[i] == model.PRP || r.Tags[i] == model.PDT)
	}
	if before.Kind == text.Punct {
		return r.runsOnQuote(i, first)
	}
	if before.Kind != text.Word && before.Kind != text.Number || before.Flags.Has(text.HasPeriod) {
		return false
	}
	switch r.Tags[i-1] { // what no heading ends with: "in The Bill"
	case model.IN, model.DT, model.PRPS, model.TO, model.CC:
		return false
	case model.NNS, model.NNPS:
		if r.titled(i) { // "… Trillion Dollars Sen. Chris Dodd"
			return true
		}
	}
	if r.timed(i) || r.NameOf[i] >= 0 && r.tellsAnew(i) || r.beganSo(i) {
		return true
	}
	if r.NameOf[i] >= 0 {
		return r.runsOnName(i, first)
	}
	return r.swallowedBefore(i) || r.runsOnWord(i)
}

// runsOnQuote reports whether a sentence begins at token i, behind a mark that ends a quotation.
func (r *Reading) runsOnQuote(i, first int) bool {
	t, before := &r.Text.Tokens[i], &r.Text.Tokens[i-1]
	spaced := t.Flags.Has(text.Space)
	if r.Text.Word(i-1) == "'" && i > first+2 && r.Tags[i-2].Noun() { // "'… further tests' Two people …"
		switch r.Tags[i] {
		case model.CD, model.DT, model.PRP:
			return true
		}
		if before.Flags.Has(text.Space) && spaced {
			return true
		}
	}
	return r.Sign(i-1) == QuoteChunk && !before.Flags.Has(text.Space) && spaced && r.NameOf[i] < 0 && i > 1 &&
		r.Text.Tokens[i-2].Kind == text.Punct &&
		(r.Tags[i] == model.DT || r.Tags[i] == model.PRP) // '"… to hide" A massive quake'
}

// swallowedBefore reports whether the name before token i had swallowed it: "in Haiti Britons have".
func (r *Reading) swallowedBefore(i int) bool {
	e := r.NameOf[i-1]
	return e >= 0 && r.NameOf[i] < 0 && int(r.Names[e].Last) > i
}

// runsOnName reports whether the name at token i begins a sentence.
func (r *Reading) runsOnName(i, first int) bool {
	t, before := &r.Text.Tokens[i], &r.Text.Tokens[i-1]
	n := &r.Names[r.NameOf[i]]
	if int(n.First) != i {
		return false
	}
	noun, plain := r.Tags[i-1].Noun(), !before.Flags.Has(text.Capital) && r.TimexOf[i-1] < 0
	next, lower := model.None, false // the word behind the name
	if j := int(n.Last); j < len(r.Tags) {
		next, lower = r.Tags[j], !r.Text.Tokens[j].Flags.Has(text.Capital)
	}
	b := r.NameOf[i-1]
	switch {
	case b >= 0 && b != r.NameOf[i] && n.Type == names.Place && r.Names[b].Type == names.Place && next.Noun() && lower &&
		r.hadVerb(int(r.Names[b].First)):
		return true // "… have reached Lima British aid workers"
	case i > first+2 && first >= 0 && i+1 < len(r.Tags) && t.Key == r.Text.Tokens[first].Key &&
		r.Text.Tokens[i+1].Key == r.Text.Tokens[first+1].Key && (noun || b >= 0):
		return true // the heading began so, too
	case r.Tags[i] == model.IN: // "… promises By Ann Lee …"
		return true
	case noun && (r.Tags[i] == model.DT || r.again(i)):
		return true
	case n.Type != names.Person && plain && (noun || r.Tags[i-1] == model.CD && i > 1 && r.Tags[i-2].Verb()) && b < 0 && next == model.POS:
		return true // "… the spread of swine flu Mexico's May Day …"
	case n.Type != names.Person && plain && noun && next.Noun() && lower: // "… deliver aid UK charities …"
		return true
	}
	return n.Type == names.Place && t.Flags.Has(text.Upper) && t.End-t.Start > 4 && !before.Flags.Has(text.Upper)
}

// runsOnWord reports whether the word at token i, of no name, begins a sentence.
func (r *Reading) runsOnWord(i int) bool {
	t, before := &r.Text.Tokens[i], &r.Text.Tokens[i-1]
	tag, noun := r.Tags[i], r.Tags[i-1].Noun()
	capital := before.Flags.Has(text.Capital)
	next, lower := model.None, false
	if i+1 < len(r.Tags) {
		next, lower = r.Tags[i+1], !r.Text.Tokens[i+1].Flags.Has(text.Capital)
	}
	if tag == model.CD && (next.Noun() || next == model.CD) && lower && noun { // "… at the school Four children …"
		return true
	}
	if _, ok := spelledCounts.Of(r.Text, i); ok && next == model.NNS && lower && noun { // "… at Elm School Four children …"
		return true
	}
	if r.TimexOf[i-1] >= 0 && r.TimexOf[i] < 0 && (tag == model.PRP || tag == model.DT) { // "… stories Wednesday 13 January It is"
		return true
	}
	e := r.NameOf[i-1]
	if t.Flags.Has(text.Upper) || capital && e < 0 {
		return false
	}
	place := e >= 0 && r.Names[e].Type == names.Place
	switch {
	case place && tag == model.JJ && next.Noun() && lower && r.hadVerb(int(r.Names[e].First)): // "… have reached Lima British aid workers"
		return true
	case r.Tags[i-1] == model.VBN && !capital && (tag == model.JJ || tag == model.NN || tag == model.NNS) && next.Noun() &&
		lower: // "… have died Good hygiene"
		return true
	}
	if _, ok := Courtesies.Of(r.Text, i); ok {
		return noun
	}
	switch tag {
	case model.DT, model.PRP, model.PRPS, model.IN, model.CC, model.WRB, model.EX:
		return true
	case model.NN, model.NNS, model.VBG, model.VBN, model.RB, model.MD:
		if !capital && noun && r.TimexOf[i] < 0 {
			return true
		}
	case model.JJ, model.JJR, model.JJS, model.CD, model.NNP, model.NNPS: // "… by blockages Makeshift camps …"
		common := (r.Tags[i-1] == model.NN || r.Tags[i-1] == model.NNS) && isLower(r.Text.Word(i-1))
		if common && !capital && r.TimexOf[i] < 0 && next.Noun() && r.NameOf[i+1] < 0 && lower {
			return true
		}
	}
	if place && (tag == model.NNS || tag == model.NNPS) && int(r.Names[e].Last) == i {
		return true
	}
	_, ok := sentenceStarters.Of(r.Text, i)
	return ok
}

// beganSo reports whether the three words from token i on are those that its sentence began with: a heading and the sentence after it.
func (r *Reading) beganSo(i int) bool {
	first := int(r.Text.Sentences[r.Text.SentenceAt(i)].First)
	if i < first+4 || i+2 >= len(r.Text.Tokens) {
		return false
	}
	for d := 0; d < 3; d++ {
		if r.Text.Tokens[i+d].Key != r.Text.Tokens[first+d].Key {
			return false
		}
	}
	return true
}

// timed reports whether the clock of an entry of a live page stands before the capital at token i: "… by the quake 1817 The minister".
func (r *Reading) timed(i int) bool {
	c := &r.Text.Tokens[i-1]
	return c.Kind == text.Number && c.End-c.Start == 4 && i > 1 && r.Tags[i-2].Noun() && r.NameOf[i-2] < 0 &&
		r.TimexOf[i-2] < 0 && !r.Text.Tokens[i-2].Flags.Has(text.Capital) && r.Text.Word(i-1) < "2400" &&
		c.Flags&text.HasPeriod == 0
}

// tellsAnew reports whether the name at token i, with no mark before it, has a verb of its own though the sentence has had
// one, and nothing joins the two: "Floods spark an alert WHO says", "He must not give ether Ann Lee's doctor said".
func (r *Reading) tellsAnew(i int) bool {
	n := &r.Names[r.NameOf[i]]
	if int(n.First) != i || !r.Tags[i-1].Noun() && !(r.Tags[i-1].Adjective() && i > 1 && r.Tags[i-2].Verb()) ||
		r.NameOf[i-1] >= 0 || r.TimexOf[i-1] >= 0 || r.Text.Tokens[i-1].Flags.Has(text.Capital) || !isLower(r.Text.Word(i-1)) {
		return false
	}
	j, end := int(n.Last), len(r.Tags)
	if j < end && r.Tags[j] == model.POS {
		for j++; j < end && j < int(n.Last)+5 && r.nominal(j); j++ {
		}
	}
	if j >= end || !r.tensed(j) && !(r.Tags[j] == model.VBP && r.Text.Tokens[j].Key == word.Have) {
		return false
	}
	first := int(r.Text.Sentences[r.Text.SentenceAt(i)].First)
	for j = i - 1; j >= first; j-- {
		switch t := r.Tags[j]; {
		case r.tensed(j), t == model.VBP, t == model.VB && j > first && r.Tags[j-1].Noun():
			if k := r.bareVerb(j, i); k >= 0 {
				j = k
			}
			b := inflect.Base(r.Text.Word(j))
			_, believes := believing.Find(b)
			_, says := SpeechVerbs.Find(text.Lower(r.Text.Word(j)))
			return !believes && !says && b != "be"
		case t == model.CC || t == model.WDT || t == model.WP || t == model.WRB || t == model.Comma || t == model.VBG ||
			t == model.VBN || r.Text.Tokens[j].Kind == text.Punct && t != model.POS:
			return false
		case t == model.IN:
			if o, ok := Openers.Of(r.Text, j); ok && o != 0 {
				return false
			}
		case t == model.DT && j < i-1 && !r.Text.Tokens[j].Flags.Has(text.Capital) && r.Text.Tokens[j].Key != word.An &&
			r.Text.Tokens[j].Key != word.A: // "the plan Obama had"
			if r.nounsOnly(j+1, i) {
				return false
			}
		}
	}
	return false
}

// hadVerb reports whether a verb with a tense stands in the sentence before token i, right after no article.
func (r *Reading) hadVerb(i int) bool {
	if i > 0 && (r.Tags[i-1] == model.DT || r.Tags[i-1] == model.PRPS) {
		return false
	}
	for j := int(r.Text.Sentences[r.Text.SentenceAt(i)].First); j < i; j++ {
		if r.tensed(j) || r.Tags[j] == model.VBP {
			return true
		}
	}
	return false
}

// titled reports whether a title that stands before names is token i: Sen., Gov.
func (r *Reading) titled(i int) bool {
	_, ok := titleWords.Of(r.Text, i)
	return ok
}

var titleWords = text.Words("sen sen. rep rep. gov gov. gen gen. lt lt. col col. sgt sgt. capt capt. prof prof. adm adm.")

// bareVerb returns the verb that the modal at token j helps, before token end; -1 for none.
func (r *Reading) bareVerb(j, end int) int {
	if r.Tags[j] != model.MD {
		return -1
	}
	for j++; j < end; j++ {
		if r.Tags[j] == model.VB {
			return j
		}
		if r.Tags[j] != model.RB {
			return -1
		}
	}
	return -1
}

// nounsOnly reports whether tokens [i, j) are nouns and adjectives.
func (r *Reading) nounsOnly(i, j int) bool {
	for ; i < j; i++ {
		if !r.nominal(i) {
			return false
		}
	}
	return true
}

// isLower reports whether no letter of the word is a capital: not "iPod".
func isLower(word string) bool { return text.Lower(word) == word }

// again reports whether the name of several words, or after another name, that begins at token i was met in its sentence already: a heading and
// the sentence after it often begin with the same.
func (r *Reading) again(i int) bool {
	n := &r.Names[r.NameOf[i]]
	if b := r.NameOf[i-1]; b < 0 && (n.Last-n.First < 2 || n.Type != names.Org && r.Tags[i-1] == model.NN &&
		r.Text.Tokens[i-1].Flags.Has(text.Capital)) || b >= 0 && r.Names[b].Type == n.Type {
		return false
	}
	first := r.Text.Sentences[r.Text.SentenceAt(i)].First
	for e := int(r.NameOf[i]) - 1; e >= 0 && r.Names[e].First >= first; e-- {
		if r.Names[e].Canonical == n.Canonical && int(r.Names[e].Last) < i {
			return true
		}
	}
	return false
}

var spelledCounts = text.Words("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands")

var sentenceStarters = text.Words(`the a an this these those it he she they we his her its their there in on at after before when while but and however
	meanwhile more some many most several dozens hundreds thousands two three four five six officials police doctors relatives experts lawyers`)
