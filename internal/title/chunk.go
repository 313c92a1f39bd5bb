package title

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// chunkTokens writes a chunk as it stands.
func (w *writer) chunkTokens(k int) {
	for i := w.Chunks[k].First; i < w.Chunks[k].Last; i++ {
		w.token(i)
	}
}

// noun writes noun chunk k without articles, dates and courtesies, and reports whether it can be printed.
func (w *writer) noun(k int) bool {
	c := &w.Chunks[k]
	if w.IsPronoun(k) {
		return w.pronounObject(k)
	}
	if a := w.apposedPlace(k); a >= 0 {
		return w.noun(a)
	}
	if e := w.WhoIs(k); e >= 0 && !w.says(e) && !w.opensWith(k+1, word.Of) { // "the singer"
		w.named(e)
		return true
	}
	if w.unprintable(k) {
		return false
	}
	first := w.opening(k)
	w.gauge(k)
	wrote := false
	if w.ownerCalled(c) {
		first += 3
	}
	for i := first; i < c.Last; i++ {
		drop, ok := false, true
		if w.NameOf[i] < 0 {
			if x := w.TimexOf[i]; x >= 0 && w.dates(x, i) {
				for i+1 < c.Last && (w.TimexOf[i+1] == x || w.Tags[i+1] == model.POS || w.Text.Tokens[i+1].Flags.Has(text.Clitic)) {
					i++
				}
				continue
			}
			drop, ok = w.determiner(i, c)
		}
		if !ok {
			return false
		}
		if polite, found := syntax.Courtesies.Of(w.Text, int(i)); drop || found && polite && i+1 < c.Last && !w.needsCourtesy(i+1) || w.initial(i) {
			continue
		}
		if _, judges := pricey.Of(w.Text, int(i)); judges && i+1 < c.Last && w.Tags[i+1] == model.Dollar {
			continue
		}
		if w.Text.Tokens[i].Key == word.More && w.Tags[i] == model.JJR && i > first && i < c.Head && w.Text.Tokens[i-1].Key == word.Many {
			continue // more than the text said before
		}
		if wrote = true; w.inLetters(i, c.Last) {
			i = w.last
			continue
		}
		w.person(i, first, c)
	}
	return wrote && !w.quality(k)
}

// ownerCalled writes whose noun chunk c is, where that is a person whom the article calls so, and reports whether it did: "the singer's home".
func (w *writer) ownerCalled(c *syntax.Chunk) bool {
	i := c.First
	if w.Text.Tokens[i].Key != word.The || i+2 >= c.Head || w.Tags[i+2] != model.POS || w.Tags[i+1] != model.NN || w.NameOf[i+1] >= 0 {
		return false
	}
	e := w.Called(i + 1)
	if e < 0 || w.says(e) {
		return false
	}
	w.named(e)
	w.buf = append(w.buf, "'s"...)
	return true
}

// unprintable reports whether noun chunk k is none, or half of one, or says nothing that a title may say.
func (w *writer) unprintable(k int) bool {
	c := &w.Chunks[k]
	e, t := w.NameOf[c.Head], w.Tags[c.Head]
	if e >= 0 && w.place(k) && w.Names[e].First == c.First+1 && w.Tags[c.First] == model.DT && w.isNoun(k+2) &&
		w.Chunks[k+1].Kind == syntax.ConjChunk && w.NameOf[w.Chunks[k+2].Head] < 0 { // "the Iraq and Afghanistan wars", cut
		return true
	}
	if t == model.JJR || t == model.RBR { // "more", than what?
		return true
	}
	if _, ok := inferring.Of(w.Text, int(c.Head)); ok { // taken for a noun
		return true
	}
	if e >= 0 && w.owner >= 0 && w.last >= 0 && w.isOwner(&w.Names[e]) { // the subject again
		return true
	}
	if _, ok := firmEndings.Of(w.Text, int(c.Head)); ok && c.Last == c.First+1 { // "Shoney's | Inc."
		return true
	}
	if int(c.Last) < len(w.Tags) && w.Tags[c.Last] == model.POS { // "Ann's | and Bob's talks"
		return true
	}
	return w.quoteCuts(k) || w.ticker(c)
}

// isOwner reports whether name n is the title's subject, or one word of its name.
func (w *writer) isOwner(n *names.Name) bool {
	full := w.Names[w.owner].Canonical
	return n.Canonical == full || n.Type == names.Person && n.Last == n.First+1 && strings.HasPrefix(full, n.Canonical+" ")
}

// opening returns the first token of noun chunk k that a title needs: behind someone's office, or behind whose sister she is, and
// behind whose time it is.
func (w *writer) opening(k int) int32 {
	c := &w.Chunks[k]
	first := c.First
	if e := w.NameOf[c.Head]; e >= 0 && w.someone(k) && w.Names[e].First > first && !w.Counts(first, w.Names[e].First) && !w.oneWord(e) {
		first = w.Names[e].First
	}
	if e := w.NameOf[c.Head]; e >= 0 && w.place(k) && w.Names[e].First == first+2 && w.Tags[first] == model.DT { // "the capital Port-au-Prince"
		if _, ok := settlements.Of(w.Text, int(first+1)); ok && !w.Text.Tokens[first+1].Flags.Has(text.Capital) {
			first += 2
		}
	}
	if k > 0 && w.Chunks[k-1].Kind == syntax.TimeChunk {
		first += w.zone(first, c.Last)
	}
	if first == c.First && w.stamped(first) && first+1 < c.Last {
		first++
	}
	return first
}

// determiner writes the pronoun at token i of noun chunk c that says whose it is, and reports whether there is no more to write of the
// token, and whether the noun can be printed at all.
func (w *writer) determiner(i int32, c *syntax.Chunk) (drop, ok bool) {
	switch t := w.Tags[i]; {
	case t == model.DT || t == model.PDT:
		_, points := demonstratives.Of(w.Text, int(i))
		if points && w.NameOf[c.Head] < 0 && !(w.last >= 0 && w.Text.Tokens[w.last].Key == word.Of) {
			return false, false // the reader can't see at what
		}
		return points || !w.keepsArticle(i, c.Last), true
	case t == model.PRPS:
		if !w.possessive(i) {
			if w.last >= 0 && w.Text.Tokens[w.last].Key == word.Of && w.owner < 0 { // "9 million of his albums"
				return false, false
			}
			if i+1 < c.Last && (w.Tags[i+1] == model.JJS || w.Tags[i+1] == model.RBS) { // the most of whose?
				return false, false
			}
			w.lost = w.lost || c.Last == c.First+2 && w.last >= 0 && c.Prep < 0
		}
		return true, true
	case w.Sign(int(i)) == syntax.QuoteChunk:
		return true, true
	case w.Text.Tokens[i].Kind == text.Punct && t != model.POS && w.Text.Word(int(i)) == "'": // a quotation, half of it
		return false, false
	}
	return false, true
}

// stamped reports whether token i is the time of the day that an entry of a live page opens with: "1758 EU ministers will meet".
func (r *reading) stamped(i int32) bool {
	t := &r.Text.Tokens[i]
	if t.Kind != text.Number || t.End-t.Start != 4 || r.Text.Sentences[r.Text.SentenceAt(int(i))].First != i {
		return false
	}
	w := r.Text.Word(int(i))
	return w < "2400" && w[2] < '6' && strings.Trim(w, "0123456789") == "" && int(i)+1 < len(r.Text.Tokens) && r.Text.Tokens[i+1].Flags.Has(text.Capital)
}

// zone returns how many of the tokens [i, end), which follow a time of the day, say no more than whose time it is: "local time".
func (r *reading) zone(i, end int32) int32 {
	if _, ok := zones.Of(r.Text, int(i)); ok && i+1 < end && r.Text.Tokens[i+1].Key == word.Time {
		return 2
	}
	return 0
}

// pricey adjectives before a sum of money say what the writer thinks of it.
var pricey = text.Words("cool whopping mere paltry staggering hefty measly lousy tidy handsome princely eye-watering jaw-dropping")

// firmEndings end the names of firms.
var firmEndings = text.Words("inc inc. corp corp. co co. ltd ltd. plc llc association")

// inferring adverbs say that what follows follows.
var inferring = text.Words("hence thus therefore thereby moreover otherwise")

// zones say whose time a time is.
var zones = text.Words("local universal standard eastern pacific central mountain summer daylight")

// ticker reports whether noun chunk c begins with a figure that ran into it: "+305.45 Ford's sales".
func (r *reading) ticker(c *syntax.Chunk) bool {
	t := r.Text.Word(int(c.First))
	return c.Last > c.First+2 && (t[0] == '+' || t[0] == '-') && (len(t) > 1 || r.Text.Tokens[c.First+1].Flags.Has(text.HasDigit))
}

// quality reports whether noun chunk k has an adjective where its noun should be, since what follows could not be read: "a fatal, once".
func (r *reading) quality(k int) bool {
	c := &r.Chunks[k]
	if t := r.Tags[c.Head]; !t.Adjective() || r.NameOf[c.Head] >= 0 || r.TimexOf[c.Head] >= 0 || c.Last == c.First+1 || k+1 >= len(r.Chunks) {
		return false
	}
	switch r.Chunks[k+1].Kind {
	case syntax.VerbChunk, syntax.AdverbChunk, syntax.AdjChunk, syntax.TimeChunk, syntax.NounChunk:
		return r.Chunks[k+1].Form&syntax.Finite == 0
	}
	return false
}

// dates reports whether the timex x, met at token i, merely dates the noun: "Tuesday's quake", but "2014 World Cup", "two-day visit".
func (r *reading) dates(x, i int32) bool {
	t := &r.Timexes[x]
	switch t.Type {
	case timex.TypeDuration, timex.TypeSet:
		return false
	}
	return !(len(t.Text) == 4 && r.Text.Tokens[i].Kind == text.Number)
}

// keepsArticle reports whether the determiner at token i says more than the noun's being known.
func (r *reading) keepsArticle(i, end int32) bool {
	d, _ := syntax.Articles.Of(r.Text, int(i))
	if !d {
		return true
	}
	if i+2 == end && r.Tags[i+1] == model.JJS { // "had passed the worst"
		return true
	}
	if i+1 < end {
		_, ok := countWords.Of(r.Text, int(i+1))
		return ok && r.Text.Tokens[i].Key == word.A
	}
	return false
}
