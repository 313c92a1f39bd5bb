package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// nounReader reads a noun chunk, token by token.
type nounReader struct {
	*Reading
	first, end int  // of the chunk, of the sentence
	at         int  // the token in question
	head       int  // the noun that the chunk is about so far, -1 for none
	named      bool // a name is part of the chunk
	owned      bool // an owner is
}

// nounLong is how many words a noun chunk has at most: more are a list without marks.
const nounLong = 64

// noun reads the noun chunk that begins at c.First.
func (r *Reading) noun(c *Chunk, end int) {
	c.Kind = NounChunk
	i := int(c.First)
	if r.Tags[i] == model.PRP && r.NameOf[i] < 0 || r.Tags[i] == model.EX {
		return
	}
	if r.score(i, end) {
		c.Last = c.First + 3
		return
	}
	n := nounReader{Reading: r, first: i, end: end, at: i + r.approximates(i, end), head: -1}
	for n.at < min(end, i+nounLong) && !(n.at > i && r.runsOn(n.at, i-2)) && n.take() {
	}
	if n.at > i+1 && r.Tags[n.at-1] == model.POS && r.NameOf[n.at-1] < 0 {
		n.at--
	}
	if n.at == i {
		n.at++
	}
	if n.head < 0 {
		n.head = n.at - 1
	}
	c.Last, c.Head = int32(n.at), int32(n.head)
}

// approximates returns how many tokens stand at token i before a count and say about how many: "more than 30", "between 30 and 40".
func (r *Reading) approximates(i, end int) int {
	if r.NameOf[i] >= 0 {
		return 0
	}
	if _, n := quantifiers.Match(r.Text, i, end); n > 0 && i+n < end && (r.Tags[i+n] == model.CD || r.Tags[i+n] == model.Dollar) {
		return n
	}
	if r.betweenCounts(i, end) {
		return 3
	}
	return 0
}

// take reads the token in question, or the name or time that begins there, and reports whether the chunk may go on behind it.
func (n *nounReader) take() bool {
	j := n.at
	switch {
	case n.NameOf[j] >= 0:
		return n.name()
	case n.TimexOf[j] >= 0 && j > n.first:
		return n.time()
	case n.head >= 0 && n.score(j, n.end): // "beat Panama 3 – 0"
		n.at += 3
		return false
	case n.Text.Tokens[j].Kind == text.Punct && n.Text.Word(j) != "," && n.Tags[j] != model.POS || n.parts(j):
		if n.quotesPart() {
			n.at++
			return true
		}
		return false
	case n.head == j-1 && n.perCent():
		n.at, n.head = j+2, j+1
		return true
	case n.word(n.Tags[j]):
		n.at++
		return true
	}
	return false
}

// perCent reports whether the word in question and the next are "per cent", behind a number.
func (n *nounReader) perCent() bool {
	j := n.at
	return j > n.first && j+1 < n.end && n.Tags[j-1] == model.CD && n.Text.Tokens[j].Key == word.Per && n.Text.Tokens[j+1].Key == word.Cent
}

// name reads the name that begins at the token in question.
func (n *nounReader) name() bool {
	j := n.at
	last := n.head == j-1 && n.head >= 0 // the head stands right before it
	if n.named && (n.Text.Tokens[j-1].Kind == text.Punct || last && n.NameOf[n.head] >= 0 &&
		n.Names[n.NameOf[n.head]].Type != n.Names[n.NameOf[j]].Type && !n.Counts(int32(n.first), int32(n.head))) {
		return false
	}
	e := n.nameEnd(j, n.end)
	if article := n.Text.Tokens[n.first].Key; last && n.Tags[n.head] == model.NN && e < n.end && (article == word.A ||
		article == word.An || article == word.The && n.noPerson(j)) && n.tensed(e) {
		return false // "a call Obama had placed"
	}
	if n.owned && n.head >= 0 && n.NameOf[n.head] < 0 && e < n.end && n.Tags[e] == model.POS {
		return false // "… the star's death The star's doctor": another begins
	}
	n.at, n.named, n.head = e, true, e-1
	return true
}

// noPerson reports whether the name of a person begins at token j behind a noun that is none for people: "the bath Murray applied".
func (n *nounReader) noPerson(j int) bool {
	_, person := word.Persons.Of(n.Text, n.head)
	return !person && n.Names[n.NameOf[j]].Type == names.Person
}

// time reads the timex that begins at the token in question.
func (n *nounReader) time() bool {
	j := n.at
	e := n.timexEnd(j, n.end)
	over := e >= n.end || !n.nominal(e)
	lasts := n.Timexes[n.TimexOf[j]].Type == timex.TypeDuration
	if n.head < 0 && n.Tags[j-1].Adjective() && lasts && over && (e >= n.end || n.Tags[e] != model.POS) { // "a possible four years"
		n.at, n.head = e, e-1
		return false
	}
	if n.head >= 0 && n.Tags[j] != model.CD {
		counted := n.Tags[n.head] == model.CD && n.monthAlone(j, e) // "two September shocks"
		owned := n.Tags[n.first] == model.PRPS && e < n.end && n.Tags[e] == model.NN && n.NameOf[n.head] >= 0
		if !counted && !owned {
			return false
		}
	}
	if over && (e >= n.end || n.Tags[e] != model.POS && !n.Text.Tokens[e].Flags.Has(text.Clitic)) {
		return false
	}
	n.at = e
	return true
}

// quotesPart reports whether the mark in question opens or ends a quotation within the chunk: an "expert", the "Hong Kong" flu.
func (n *nounReader) quotesPart() bool {
	j := n.at
	if j == n.first || j+1 >= n.end || n.Sign(j) != QuoteChunk {
		return false
	}
	return n.head < 0 && n.nominal(j+1) || n.Tags[j+1].Noun() && n.NameOf[j+1] < 0 && (n.quotes(n.first, j) || n.Tags[j-1].Adjective())
}

// word reports whether the word in question, with tag t, belongs to the chunk.
func (n *nounReader) word(t model.Tag) bool {
	i, j, end := n.first, n.at, n.end
	w := n.Text.Word(j)
	switch {
	case t == model.POS || t == model.VBZ && w == "'s" && j+1 < end && n.nominal(j+1) && n.head >= 0:
		n.owned = j > i && j+1 < end && n.mayFollowPossessive(j+1)
		return n.owned
	case t.Noun():
		return n.common()
	case t == model.DT || t == model.PRPS || t == model.PDT:
		if b := n.Tags[max(j-1, 0)]; j > i && b != model.PDT && b != model.DT && b != model.CD {
			return false
		}
		return n.head < 0
	case t == model.CD:
		return n.count()
	case t.Adjective(), n.participle(t):
		return n.describes(t)
	case t == model.VBG && (j == i && n.office(i, end) || n.compound(i, j, end)):
		return true
	case t == model.RB || t == model.RBR || t == model.RBS:
		return n.adverb()
	case t == model.CC && j > i && j+2 < end && (n.Tags[j-1].Adjective() || n.Tags[j-1] == model.VBN) &&
		n.Tags[j+1].Adjective() && n.Tags[j+2].Noun():
		return true // "old and new members"
	case w == "," && j > i && j+2 < end && n.Tags[j-1].Adjective() && n.Tags[j+1].Adjective() && (n.Tags[j+2].Noun() || n.Tags[j+2].Adjective()):
		return true // "a long, hard winter"
	case w == "%" || n.Text.Tokens[j].Kind == text.Symbol && j+1 < end && n.Tags[j+1] == model.CD:
		n.head = j
		return true
	}
	return w == "&" && j > i && j+1 < end && n.Tags[j+1].Noun()
}

// common takes the noun in question for the head, unless it is another's.
func (n *nounReader) common() bool {
	if h := n.head; h >= 0 && h == n.at-1 {
		if n.Tags[h] == model.NNS && n.NameOf[h] < 0 && n.Text.Tokens[n.at].Key == word.People { // "in other countries people fared"
			return false
		}
		if n.named && n.NameOf[h] >= 0 && n.given(n.first, int(n.NameOf[h])) { // "gave the singer's doctor drugs"
			return false
		}
	}
	n.head = n.at
	return true
}

// count takes the number in question for the head where none is, unless it begins a share of its own.
func (n *nounReader) count() bool {
	h, j := n.head, n.at
	if h >= 0 && n.NameOf[h] < 0 && (n.Tags[h] == model.NN || n.Tags[h] == model.NNS) && j+1 < n.end {
		if next := n.Text.Word(j + 1); next == "%" || next == "percent" || next == "per" { // "in the referendum 51.9 percent of voters"
			return false
		}
	}
	if h < 0 || n.Tags[h] == model.CD {
		n.head = j
	}
	return true
}

// participle reports whether the word in question is a participle that describes the noun behind it.
func (n *nounReader) participle(t model.Tag) bool {
	j := n.at
	if t != model.VBG && t != model.VBN || j == n.first || !n.modifier(j, n.end) {
		return false
	}
	return t == model.VBN || !(n.Tags[j-1].Adjective() && j+1 < n.end && n.Text.Tokens[j+1].Flags.Has(text.Capital))
}

// describes reports whether the adjective or participle in question can stand behind what was read.
func (n *nounReader) describes(t model.Tag) bool {
	j := n.at
	if n.head < 0 || n.Tags[n.head] == model.CD || n.Tags[j-1] == model.POS {
		return true
	}
	return t.Adjective() && j+1 < n.end && n.Tags[j+1].Noun()
}

// adverb reports whether the adverb in question says more of what describes the noun: "a far more serious flaw".
func (n *nounReader) adverb() bool {
	i, j, end := n.first, n.at, n.end
	if j == i || j+1 >= end {
		return false
	}
	switch b := n.Tags[j-1]; {
	case b == model.DT, b == model.PRPS, b == model.POS, b == model.RB && j-1 > i:
	case b.Adjective() && n.Text.Tokens[j].Key == word.Ever && n.Tags[j+1].Noun(): // "the first ever image"
		return true
	case b.Adjective() && n.laterNoun(j+2, end):
	default:
		return false
	}
	switch a := n.Tags[j+1]; a {
	case model.VBN, model.VBG, model.CD:
		return true
	case model.RB, model.RBR:
		return j+2 < end && n.Tags[j+2].Adjective()
	default:
		return a.Adjective()
	}
}
