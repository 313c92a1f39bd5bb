package title

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// What a preposition opens besides an object: a place to arrive at, what somebody does meanwhile, how long, till when.

// goesThere reports whether the preposition at chunk j says no more than that a traveller came to a town, though it doesn't say which: better
// "arrives in capital" than nothing.
func (p *predicate) goesThere(j int) bool {
	return p.BaseIn(p.Chunks[p.verb].Head, moving) && !p.some && !p.object && p.somewhere(j+1) && p.closes(j+1, p.end)
}

// withDeed reports whether the preposition c opens what somebody does meanwhile, whose verb may stand behind an aside, at chunk e or later:
// "with the US, followed by Mexico, recording most".
func (r *reading) withDeed(c *syntax.Chunk, e int) bool {
	if r.Text.Tokens[c.First].Key != word.With || e >= len(r.Chunks) {
		return false
	}
	switch d := &r.Chunks[e]; d.Kind {
	case syntax.VerbChunk:
		return d.Form.Has(syntax.Gerund)
	case syntax.CommaChunk:
		return e+1 < len(r.Chunks) && r.Chunks[e+1].Kind == syntax.VerbChunk && r.Chunks[e+1].Form.Has(syntax.Participle)
	case syntax.PrepChunk: // "with stars such as Ann performing"
		return e+2 < len(r.Chunks) && r.Chunks[e+2].Kind == syntax.VerbChunk && r.Chunks[e+2].Form.Has(syntax.Gerund)
	}
	return false
}

// writeLimit writes the preposition at chunk j and the time that it governs.
func (w *writer) writeLimit(j int) {
	w.chunkTokens(j)
	if d := &w.Chunks[j+1]; w.Timexes[w.TimexOf[d.First]].Type == timex.TypeDuration {
		w.noun(j + 1)
	} else {
		w.chunkTokens(j + 1)
	}
}

// limits reports whether the time that the preposition at chunk j governs says how long or till which day: "for two weeks", "until May 11",
// but "until Friday" no longer says when.
func (r *reading) limits(j int) bool {
	c, d := &r.Chunks[j], &r.Chunks[j+1]
	x := r.TimexOf[d.First]
	if x < 0 {
		return false
	}
	switch r.Text.Tokens[c.First].Key {
	case word.Until, word.Till:
		return r.Timexes[x].Type == timex.TypeDate && strings.ContainsAny(r.Timexes[x].Text, "0123456789")
	case word.Within:
		return r.Timexes[x].Type == timex.TypeDuration
	}
	return r.lasting(j) && r.Timexes[x].Type == timex.TypeDuration
}
