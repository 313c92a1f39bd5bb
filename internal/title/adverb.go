package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// turning adverbs make another statement of a clause: what almost happened has not.
var turning = text.Words(`almost nearly hardly barely scarcely narrowly partly partially virtually practically only again twice never temporarily
	provisionally conditionally unsuccessfully falsely wrongly mistakenly wrongfully allegedly reportedly supposedly purportedly longer
	anymore likely probably possibly perhaps apparently presumably potentially`)

// gauging adverbs before a noun say how many of it, or that it is no other: "almost all banks", "not every bank", "only Norway". Numbers
// that open a sentence are taken for such.
var gauging = text.Words(`almost nearly hardly barely scarcely virtually practically only not two three four five six seven eight nine ten eleven
	twelve`)

// turns reports whether the adverb at token i, before a verb or behind it, makes another statement of the clause.
func (r *reading) turns(i int32) bool {
	if _, ok := turning.Of(r.Text, int(i)); !ok {
		return false
	}
	return r.Text.Tokens[i].Key != word.Longer || i > 0 && r.Text.Tokens[i-1].Key == word.No
}

// ahead returns the first of the adverbs before the head of verb chunk c, of its chunk or right before it.
func (r *reading) ahead(c *syntax.Chunk) int32 {
	i := c.First
	for k := r.ChunkOf[i] - 1; k >= 0 && r.Chunks[k].Kind == syntax.AdverbChunk && r.Chunks[k].Clause == c.Clause; k-- {
		i = r.Chunks[k].First
	}
	return i
}

// adverbs writes the adverbs among tokens [i, end) that make another statement of the clause.
func (w *writer) adverbs(i, end int32) {
	for ; i < end; i++ {
		if !w.turns(i) {
			continue
		}
		if w.Text.Tokens[i].Key == word.Longer {
			w.word("no longer")
		} else {
			w.word(text.Lower(w.Text.Word(int(i))))
		}
	}
}

// notOnly reports whether the verb of chunk c has "not only" before it, which denies nothing: "not only failed but fell".
func (r *reading) notOnly(c *syntax.Chunk) bool {
	for i := r.ahead(c); i+1 < c.Head; i++ {
		if r.Text.Tokens[i].Key == word.Not && r.Text.Tokens[i+1].Key == word.Only {
			return true
		}
	}
	return false
}

// never reports whether "never" negates the verb of chunk c.
func (r *reading) never(c *syntax.Chunk) bool {
	for i := c.First; i < c.Head; i++ {
		if r.Text.Tokens[i].Key == word.Never {
			return true
		}
	}
	return false
}

// gauge writes the word before noun chunk k that says how many of it: "almost all", "neither Iran nor Israel".
func (w *writer) gauge(k int) {
	if w.neither(k) && w.Text.Tokens[w.Chunks[k-1].First].Key == word.Neither {
		w.token(w.Chunks[k-1].First)
		return
	}
	if k == 0 || w.Chunks[k-1].Clause != w.Chunks[k].Clause {
		return
	}
	c := &w.Chunks[k-1]
	i := c.First
	if c.Kind == syntax.AdjChunk && c.Last == i+1 && w.Tags[i] == model.JJR && w.last != i { // "more people"
		w.token(i)
		return
	}
	if c.Kind != syntax.AdverbChunk {
		return
	}
	if _, ok := gauging.Of(w.Text, int(i)); !ok || w.last == i || w.Text.Tokens[i].Key == word.Not && w.Tags[w.Chunks[k].First] != model.DT {
		return
	}
	w.word(text.Lower(w.Text.Word(int(i))))
}

// hangs reports whether the title ends with an adverb that is about what was left out, "sings only", or with one of two: "the match between Wigan".
func (w *writer) hangs() bool {
	if w.oneSide() {
		return true
	}
	if w.last < 0 || !w.turns(w.last) {
		return false
	}
	switch w.Text.Word(int(w.last)) {
	case "again", "twice", "anymore", "temporarily", "unsuccessfully", "partially", "partly":
		return false
	}
	return true
}

// oneSide reports whether the title ends with the first of two between which something is.
func (w *writer) oneSide() bool {
	if w.last < 0 {
		return false
	}
	k := w.ChunkOf[w.last]
	if k < 0 || int(k)+1 >= len(w.Chunks) || w.Chunks[k].Kind != syntax.NounChunk || w.Chunks[k].Prep < 0 {
		return false
	}
	return w.Text.Tokens[w.Chunks[w.Chunks[k].Prep].First].Key == word.Between && w.Chunks[k+1].Kind == syntax.ConjChunk
}

// adds reports whether the word at token i says no more than that another did the same: "takes part too".
func (r *reading) adds(i int32) bool {
	switch r.Text.Tokens[i].Key {
	case word.Too, word.Also:
		return true
	}
	return false
}
