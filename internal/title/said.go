package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// content writes clause m, which the verb of clause n takes as its object: "(finds) drug safe", where nothing was written yet.
func (w *writer) content(m, n int32, limit int, some bool, at mark) bool {
	if some || m < 0 || w.Clauses[m].Parent != n || w.Clauses[m].Kind != syntax.ComplementClause {
		return some
	}
	if o := w.Clauses[m].Opener; o >= 0 && w.Text.Tokens[w.Chunks[o].First].Key != word.That && w.Chunks[o].Kind == syntax.SubChunk {
		w.chunkTokens(int(o)) // "decides whether"
	}
	if len(w.buf) <= limit && w.told(m, limit) && len(w.buf) <= limit { // else no room for it, nor for what hangs on it in turn
		return true
	}
	w.reset(at)
	return false
}

// told writes clause m as it was told, with its own tense.
func (w *writer) told(m int32, limit int) bool {
	w.speaker = w.owner
	q := &w.Clauses[m]
	if q.Subject < 0 || q.Verb < 0 {
		return false
	}
	many, next, ok := w.inner(q)
	if !ok {
		return false
	}
	if next < int(q.Verb) && !w.passable(next) {
		w.doubt |= LeftFromSubject
	}
	if v := int(q.Verb); w.Speech(v) {
		if _, tells := syntax.Telling.Of(w.Text, int(w.Chunks[v].Head)); !w.saysWhat(m, v, tells) {
			return false
		}
	}
	w.asTold(&w.Chunks[q.Verb], w.reported(q), many)
	if w.stop = 0; !w.rest(m, int(q.Verb), limit) {
		return false
	}
	w.more(int(q.Verb))
	if w.Chunks[q.Verb].Form.Has(syntax.Progress) {
		w.doubt |= Going
	}
	if w.views(&w.Chunks[q.Verb]) {
		w.doubt |= Opined
	}
	return true
}

// views reports whether the verb of chunk c says how things are or ought to be, which is as one sees it.
func (r *reading) views(c *syntax.Chunk) bool {
	if c.Form.Has(syntax.Modal) {
		_, ok := oughts.Of(r.Text, int(c.First))
		return ok
	}
	return r.BaseIn(c.Head, viewing) && c.Form&(syntax.Progress|syntax.Perfect) == 0
}

var (
	oughts  = text.Words("should must ought need might can could")
	viewing = text.Words("be remain stay seem appear need deserve lack depend matter mean face want hope feel like")
)

// inner writes the subject of clause q, which hangs on another, and reports whether it is plural, which chunk is behind it, and whether it
// can be printed.
func (w *writer) inner(q *syntax.Clause) (many bool, next int, ok bool) {
	s := int(q.Subject)
	if w.Chunks[s].Kind != syntax.NounChunk || w.unnumbered(s) { // "those who"
		return false, s, false
	}
	if w.IsPronoun(s) {
		p, _ := syntax.Pronouns.Of(w.Text, int(w.Chunks[s].First))
		return p == syntax.Several, s + 1, w.pronounWithin(s)
	}
	if !w.noun(s) {
		return false, s, false
	}
	if e := w.NameOf[w.Chunks[s].Head]; e >= 0 {
		w.owner = int(e)
	}
	next, row := w.phrase(s, int(q.Verb), len(w.buf)+36)
	if next == s+1 && w.somewhere(s) || w.lacksOf(s, next) {
		return false, next, false
	}
	w.doubtLeaning(s, next)
	h, plural := w.Chunks[s].Head, row || w.isPlural(s)
	if w.Chunks[q.Verb].Form.Has(syntax.Plural) && !plural && w.Tags[h] == model.NN && w.NameOf[h] < 0 {
		if _, ok := word.Groups.Of(w.Text, int(h)); !ok { // another subject than it seems
			return false, next, false
		}
	}
	return plural, next, true
}

// passable reports whether chunk j is a time or an adverb, which a title may leave out anywhere.
func (r *reading) passable(j int) bool {
	return r.Chunks[j].Kind == syntax.AdverbChunk || r.Chunks[j].Kind == syntax.TimeChunk
}

// unnumbered reports whether noun chunk k says of nothing how many of it there are, or that it is that: "the two", "those".
func (r *reading) unnumbered(k int) bool {
	t := r.Tags[r.Chunks[k].Head]
	return t == model.DT || t == model.CD && !r.opensWith(k+1, word.Of) && r.NameOf[r.Chunks[k].Head] < 0 && !r.money(&r.Chunks[k])
}

// reported reports whether the verb of clause q, which another verb governs, stands in the past for no more than that one does: "said it had
// risen" of what has risen.
func (r *reading) reported(q *syntax.Clause) bool {
	if q.Parent < 0 || r.Clauses[q.Parent].Verb < 0 || r.Clauses[q.Parent].Verb > q.Verb || r.dated(int(q.Verb)) {
		return false
	}
	c := &r.Chunks[q.Verb]
	if f := c.Form; !r.Chunks[r.Clauses[q.Parent].Verb].Form.Has(syntax.Past) || !f.Has(syntax.Past) || f.Has(syntax.Modal) {
		return false
	}
	base := r.Base(c.Head)
	_, lasts := lasting.Find(base)
	return c.Form&(syntax.Perfect|syntax.Progress) != 0 || c.Form&syntax.Passive == 0 && lasts
}

// dated reports whether a time follows the verb at chunk k within its clause.
func (r *reading) dated(k int) bool {
	for j := k + 1; j < len(r.Chunks) && r.Chunks[j].Clause == r.Chunks[k].Clause; j++ {
		if r.Chunks[j].Kind == syntax.TimeChunk {
			return true
		}
	}
	return false
}

// lasting verbs tell how things are, and were when someone said so.
var lasting = text.Words("be have remain need want hope expect believe know seem appear face seek deserve lack own include contain")

// asTold writes the verb of chunk c with its tense, reported "would" as the "will" that was said, and now for then, for a subject of many or one.
func (w *writer) asTold(c *syntax.Chunk, now, many bool) {
	w.adverbs(w.ahead(c), c.First)
	for i := c.First; i < c.Last; i++ {
		t := &w.Text.Tokens[i]
		switch {
		case now && w.Tags[i] == model.VBD && !t.Flags.Has(text.Clitic):
			w.word(w.present(i, (many || c.Form.Has(syntax.Plural)) && !c.Form.Has(syntax.Singular)))
		case t.Key == word.Would && !(i+1 < c.Last && w.Text.Tokens[i+1].Key == word.Have):
			w.word("will")
		case w.turns(i) && i < c.Head:
			w.adverbs(i, i+1)
		case w.Tags[i] == model.RB && i < c.Head:
			if w.negates(c, i) {
				if t.Flags.Has(text.Clitic) && !(i > c.First && w.Text.Tokens[i-1].Key == word.Would) { // wouldn't: "will not"
					w.token(i)
				} else {
					w.word("not")
				}
			}
		default:
			w.token(i)
		}
	}
}

// nonfinite writes an infinitive or gerund as it stands.
func (w *writer) nonfinite(c *syntax.Chunk) {
	for i := c.First; i < c.Last; i++ {
		if w.Tags[i] == model.RB && i < c.Head {
			if _, ok := syntax.Negations.Of(w.Text, int(i)); !ok && !w.turns(i) {
				continue
			}
		}
		w.token(i)
	}
}

// said writes what follows the speaker: the content after a colon, or the verb and its object.
func (w *writer) said(n int32, k int, many bool) bool {
	c := &w.Chunks[k]
	colon := !c.Form.Has(syntax.Negated) && !c.Form.Has(syntax.Modal) && !c.Form.Has(syntax.Passive)
	plain, _ := syntax.SpeechVerbs.Of(w.Text, int(c.Head))
	at := w.mark()
	if colon {
		for m := int(n) + 1; m < len(w.Clauses) && m < int(n)+8; m++ {
			if w.saidIn(int32(m), n, plain, k, many) {
				return true
			}
			w.reset(at)
		}
		for m := int(n) - 1; m >= 0 && m > int(n)-12; m-- {
			if w.saidIn(int32(m), n, plain, k, many) {
				return true
			}
			w.reset(at)
		}
	}
	_, tells := syntax.Telling.Of(w.Text, int(c.Head))
	if w.verb(k, many); (plain || tells) && w.Clauses[n].Object < 0 || !w.saysWhat(n, k, tells) {
		return false
	}
	size := len(w.buf)
	if !w.rest(n, k, maxLength) || len(w.buf) == size || w.hangs() || w.cut || w.owes || w.leavesOut(n, k) {
		return false
	}
	w.more(k)
	return true
}

// announced reports whether the verb at chunk k says that its subject was made known, "the accord was announced on Friday", and no more
// than that.
func (r *reading) announced(k int) bool {
	c := &r.Chunks[k]
	if _, tells := syntax.Telling.Of(r.Text, int(c.Head)); tells || !c.Form.Has(syntax.Passive) {
		return false
	}
	if plain, _ := syntax.SpeechVerbs.Of(r.Text, int(c.Head)); plain || k+1 >= len(r.Chunks) {
		return false
	}
	switch d := &r.Chunks[k+1]; d.Kind {
	case syntax.PrepChunk: // "as the ninth", what of them?
		return r.Text.Tokens[d.First].Key != word.As
	case syntax.TimeChunk, syntax.StopChunk, syntax.CommaChunk, syntax.ConjChunk:
		return true
	}
	return false
}

// saysWhat reports whether the speech verb at chunk k, of clause n, has something that it says, beside a hearer and a place.
func (r *reading) saysWhat(n int32, k int, tells bool) bool {
	if o := r.Clauses[n].Object; o >= 0 && !tells {
		return true
	}
	for j := k + 1; j < len(r.Chunks) && j < k+8; j++ {
		switch c := &r.Chunks[j]; c.Kind {
		case syntax.PrepChunk:
			if _, ok := topics.Of(r.Text, int(c.First)); ok && j+1 < len(r.Chunks) && r.Chunks[j+1].Kind != syntax.TimeChunk {
				return true
			}
		case syntax.VerbChunk:
			return c.Form&(syntax.Infinitive|syntax.Gerund) != 0
		case syntax.NounChunk, syntax.TimeChunk, syntax.AdverbChunk:
		default:
			return c.Clause >= 0 && c.Clause != n && r.Clauses[c.Clause].Parent == n && r.Clauses[c.Clause].Kind == syntax.ComplementClause
		}
	}
	return false
}

// leavesOut reports whether what the verb at chunk k, of clause n, says is a clause, which the title doesn't hold.
func (w *writer) leavesOut(n int32, k int) bool {
	for m := n + 1; int(m) < len(w.Clauses) && m < n+8; m++ {
		if q := &w.Clauses[m]; q.Parent == n && q.Kind == syntax.ComplementClause && q.Verb > int32(k) && w.last < w.Chunks[q.Verb].First {
			return true
		}
	}
	return false
}

// saidIn writes clause m, if it is what the verb of clause n, chunk k, says.
func (w *writer) saidIn(m, n int32, plain bool, k int, many bool) bool {
	q := &w.Clauses[m]
	if q.Parent != n || q.Kind != syntax.ComplementClause || q.Verb < 0 || q.Subject < 0 {
		return false
	}
	_, tells := syntax.Telling.Of(w.Text, int(w.Chunks[k].Head))
	switch {
	case plain && !w.IsPronoun(int(q.Subject)):
		w.buf = append(w.buf, ':')
	case tells && many: // the hearer is left out
		w.word("say")
	case tells:
		w.word("says")
	default:
		w.verb(k, many)
	}
	w.last = -2
	return w.told(m, maxLength) && len(w.buf) <= maxLength && !w.cut && !w.owes && !w.hangs()
}
