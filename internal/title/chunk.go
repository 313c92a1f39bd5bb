package title

import (
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
	if e := w.NameOf[c.Head]; e >= 0 && w.Names[e].Type == names.Place && w.Names[e].First == c.First+1 && w.Tags[c.First] == model.DT && k+2 < len(w.Chunks) && w.Chunks[k+1].Kind == syntax.ConjChunk &&
		w.Chunks[k+2].Kind == syntax.NounChunk && w.NameOf[w.Chunks[k+2].Head] < 0 {
		return false // "the Iraq and Afghanistan wars", cut
	}
	if t := w.Tags[c.Head]; t == model.JJR || t == model.RBR { // "more", than what?
		return false
	}
	if _, ok := inferring.Of(w.Text, int(c.Head)); ok { // taken for a noun
		return false
	}
	first := c.First
	if e := w.NameOf[c.Head]; e >= 0 && w.owner >= 0 && w.last >= 0 && w.Names[e].Canonical == w.Names[w.owner].Canonical {
		return false // the subject again
	}
	if e := w.NameOf[c.Head]; e >= 0 && w.Names[e].Type == names.Person && w.NameOf[first] != e && w.Names[e].First > first && !w.Counts(first, w.Names[e].First) && !w.oneWord(e) {
		first = w.Names[e].First // the office, or whose sister she is
	}
	if k > 0 && w.Chunks[k-1].Kind == syntax.TimeChunk {
		first += w.zone(first, c.Last)
	}
	if _, ok := firmEndings.Of(w.Text, int(c.Head)); ok && c.Last == c.First+1 { // "Shoney's | Inc."
		return false
	}
	if w.quoteCuts(k) || w.ticker(c) {
		return false
	}
	w.gauge(k)
	wrote := false
	for i := first; i < c.Last; i++ {
		t := w.Tags[i]
		if w.NameOf[i] < 0 {
			if x := w.TimexOf[i]; x >= 0 && w.dates(x, i) {
				for i+1 < c.Last && (w.TimexOf[i+1] == x || w.Tags[i+1] == model.POS || w.Text.Tokens[i+1].Flags.Has(text.Clitic)) {
					i++
				}
				continue
			}
			switch {
			case t == model.DT || t == model.PDT:
				if _, points := demonstratives.Of(w.Text, int(i)); points && w.NameOf[c.Head] < 0 && !(w.last >= 0 && w.Text.Tokens[w.last].Key == word.Of) {
					return false // the reader can't see at what
				} else if points || !w.keepsArticle(i, c.Last) {
					continue
				}
			case t == model.PRPS:
				if !w.possessive(i) {
					if i+1 < c.Last && (w.Tags[i+1] == model.JJS || w.Tags[i+1] == model.RBS) { // the most of whose?
						return false
					}
					w.lost = w.lost || c.Last == c.First+2 && w.last >= 0 && c.Prep < 0
					continue
				}
				continue
			case w.Sign(int(i)) == syntax.QuoteChunk:
				continue
			}
		}
		if a, ok := syntax.Courtesies.Of(w.Text, int(i)); ok && a && i+1 < c.Last {
			continue
		}
		if t == model.JJR && i > first && i < c.Head && w.Text.Tokens[i].Key == word.More && w.Text.Tokens[i-1].Key == word.Many {
			continue // more than the text said before
		}
		if w.NameOf[i] < 0 && w.Text.Tokens[i].Kind == text.Punct && t != model.POS && w.Text.Word(int(i)) == "'" { // a quotation, half of it
			return false
		}
		w.person(i, first, c)
		wrote = true
	}
	return wrote && !w.quality(k)
}

// zone returns how many of the tokens [i, end), which follow a time of the day, say no more than whose time it is: "local time".
func (r *reading) zone(i, end int32) int32 {
	if _, ok := zones.Of(r.Text, int(i)); ok && i+1 < end && r.Text.Tokens[i+1].Key == word.Time {
		return 2
	}
	return 0
}

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
	if i+1 < end {
		_, ok := countWords.Of(r.Text, int(i+1))
		return ok && r.Text.Tokens[i].Key == word.A
	}
	return false
}
