package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// rest writes what follows the verb, chunk k, of clause n: its object, and of the rest what fits into limit bytes.
// It reports whether the verb got what it needs.
func (w *writer) rest(n int32, k, limit int) bool {
	if w.Clauses[n].Object < 0 && w.Chunks[k].Form&(syntax.Passive|syntax.Participle) == 0 && !w.followed(k) {
		if b := w.Base(w.Chunks[k].Head); !(b == "lose" && k+1 < len(w.Chunks) && w.Text.Tokens[w.Chunks[k+1].First].Key == word.To) { // "lost to Mali"
			if _, ok := syntax.Transitive.Find(b); ok {
				return false
			}
		}
	}
	return w.complements(n, k, limit)
}

// followed reports whether what the verb at chunk k takes follows right after it: a clause, an infinitive, a particle, a number.
func (r *reading) followed(k int) bool {
	for j := k + 1; j < len(r.Chunks) && j < k+3; j++ {
		switch r.Chunks[j].Kind {
		case syntax.AdverbChunk, syntax.TimeChunk, syntax.QuoteChunk:
		case syntax.PrepChunk, syntax.CommaChunk, syntax.StopChunk, syntax.ConjChunk:
			return r.particle(k + 1)
		default:
			return true
		}
	}
	return false
}

func (w *writer) complements(n int32, k, limit int) bool {
	some := false // the verb has something to hold on to
	_, causes := syntax.Causing.Find(w.Base(w.Chunks[k].Head))
	_, presses := pressing.Find(w.Base(w.Chunks[k].Head))
	j := k + 1
	object, governed := false, false
	end := w.SentenceEnd(k)
	for j < end {
		c := &w.Chunks[j]
		at := w.mark()
		undo := func() bool {
			w.reset(at)
			return some
		}
		switch {
		case c.Starts:
			return some || !w.needsMore(k)
		case c.Kind == syntax.QuoteChunk, int32(j) == w.Clauses[n].Subject:
			j++
		case c.Kind == syntax.TimeChunk:
			if t := w.TimexOf[c.First]; !some && c.Prep < 0 && j == k+1 && w.Timexes[t].Type == timex.TypeDuration { // "lasted two hours"
				if w.spends(k) && !(j+2 < end && (w.Chunks[j+1].Kind == syntax.VerbChunk || w.Chunks[j+1].Kind == syntax.PrepChunk && w.Chunks[j+2].Prep == int32(j+1))) {
					return false // "spent ten days", where?
				}
				w.noun(j)
				some = true
			}
			j++
		case c.Kind == syntax.AdverbChunk:
			if _, not := syntax.Negations.Of(w.Text, int(c.First)); not || w.turns(c.First) && !(j+1 < end && w.Chunks[j+1].Kind == syntax.NounChunk) || !some && w.particle(j) || object && w.closes(j, end) && (w.over(k, j) || w.taken(k) && !w.adds(c.First)) {
				w.chunkTokens(j)
			}
			j++
		case c.Kind == syntax.VerbChunk && c.Clause >= 0 && w.Clauses[c.Clause].Parent == n && c.Form&(syntax.Infinitive|syntax.Gerund) != 0 && w.Clauses[c.Clause].Verb == int32(j):
			if some && object && c.Form.Has(syntax.Gerund) {
				return some
			}
			w.nonfinite(c)
			if !w.rest(c.Clause, j, limit) || len(w.buf) > limit {
				return undo() && !w.lacksInfinitive(k, j) && !w.ranked(k, j)
			}
			return true
		case c.Kind == syntax.VerbChunk && w.aged(j): // "died aged 50"
			w.chunkTokens(j)
			w.chunkTokens(j + 1)
			some = true
			j += 2
		case c.Kind == syntax.VerbChunk:
			return some && !w.lacksInfinitive(k, j)
		case c.Clause != n && !(c.Kind == syntax.SubChunk && c.Clause >= 0 && w.Clauses[c.Clause].Parent == n):
			if m := c.Clause; m < 0 || w.Clauses[m].Parent != n || w.Clauses[m].Kind != syntax.ComplementClause {
				return some || !w.needsMore(k)
			}
			return w.content(c.Clause, n, limit, some, at)
		case c.Kind == syntax.SubChunk:
			if some || w.Clauses[c.Clause].Kind != syntax.ComplementClause || w.Clauses[c.Clause].Verb < 0 {
				return some || w.Clauses[c.Clause].Kind == syntax.AdverbialClause && !w.needsMore(k) // "died when the roof fell"
			}
			return w.content(c.Clause, n, limit, some, at)
		case c.Kind == syntax.AdjChunk:
			if some && !(w.resulting(k) && (object || governed)) && !(object && w.taken(k) && w.closes(j, end)) {
				return some
			}
			if t := w.Tags[c.Head]; t == model.JJR && w.compares(j) { // "higher than"
				return false
			}
			if _, ok := syntax.Transitive.Find(w.Base(w.Chunks[k].Head)); ok && !some && !w.Chunks[k].Form.Has(syntax.Passive) && !w.resulting(k) { // "develops first"
				return false
			}
			if d := &w.Chunks[j-1]; d.Kind == syntax.AdverbChunk && j-1 > k && w.last < d.First { // "too low"
				w.chunkTokens(j - 1)
			}
			w.chunkTokens(j)
			some = true
			j++
		case c.Kind == syntax.NounChunk && c.Prep < 0:
			if object && !w.ditransitive(k) || governed && !w.shifted(k) {
				return some
			}
			if _, vague := emptyObjects.Of(w.Text, int(c.Head)); vague || c.Last == c.First+1 && w.Tags[c.First] == model.CD {
				return false
			}
			if _, self := reflexives.Of(w.Text, int(c.First)); self && w.ditransitive(k) && (j+1 >= len(w.Chunks) || w.Chunks[j+1].Kind != syntax.NounChunk) {
				return false
			}
			if !w.noun(j) {
				return undo()
			}
			w.halved = false
			e, _ := w.phrase(j, j+12, limit-12)
			if w.halved {
				undo()
				return false
			}
			if len(w.buf) > limit {
				return undo()
			}
			if !object && w.ditransitive(k) && !w.Chunks[k].Form.Has(syntax.Passive) && w.someone(j) && (e >= len(w.Chunks) || w.Chunks[e].Kind == syntax.AdverbChunk || w.Chunks[e].Kind == syntax.AdjChunk || w.Chunks[e].Kind == syntax.CommaChunk && w.Base(w.Chunks[k].Head) == "name") {
				undo()
				return false // to whom, but not what
			}
			if w.cut = w.cut || w.lacksOf(j, e); w.restricted(j, e) {
				undo()
				return false
			}
			w.owes = !object && w.owing(k, e)
			w.thin = !object && w.known(w.lastNoun(j, e))
			object, some = true, true
			j = e
			if (causes || presses) && !w.Chunks[k].Form.Has(syntax.Passive) && !w.infinitiveAt(j) && w.infinitiveNear(j) {
				undo()
				return false
			}
		case c.Kind == syntax.PrepChunk:
			if j+1 >= len(w.Chunks) {
				return some
			}
			d := &w.Chunks[j+1]
			if w.Text.Tokens[c.First].Key == word.That { // a clause that could not be read
				return false
			}
			if d.Kind == syntax.PrepChunk && (object || j == k+1) && w.particle(j) && j+2 < end && w.Chunks[j+2].Prep == int32(j+1) { // "sent a team out to"
				w.chunkTokens(j)
				j++
				continue
			}
			if d.Kind == syntax.NounChunk && (w.moment(j+1) || w.somewhere(j+1)) {
				j += 2
				continue
			}
			if d.Kind == syntax.TimeChunk {
				if t := w.TimexOf[d.First]; w.Timexes[t].Type == timex.TypeDuration && w.lasting(j) { // "sentenced to two years"
					w.chunkTokens(j)
					w.noun(j + 1)
				}
				if j+2 < end && w.Text.Tokens[w.Chunks[j+2].First].Key == word.Of || len(w.buf) > limit {
					return undo()
				}
				j += 2
				continue
			}
			if d.Kind == syntax.VerbChunk && d.Form.Has(syntax.Gerund) && d.Clause >= 0 {
				w.chunkTokens(j)
				w.nonfinite(d)
				if !w.rest(d.Clause, j+1, limit) || len(w.buf) > limit {
					when, _ := syntax.Openers.Of(w.Text, int(c.First))
					return undo() || when == syntax.Sometimes && w.Chunks[k].Form.Has(syntax.Passive) // "rescued after …"
				}
				return true
			}
			if object && w.over(k, j) && w.closes(j, end) && d.Kind != syntax.NounChunk {
				w.chunkTokens(j)
				return true
			}
			if d.Kind != syntax.NounChunk || d.Prep != int32(j) {
				return some
			}
			if j != k+1 && w.Text.Tokens[c.First].Key == word.Of && w.Chunks[j-1].Kind != syntax.AdjChunk { // of what was left out
				return some && !w.Chunks[k].Form.Has(syntax.Infinitive)
			}
			if _, ok := looseEnds.Of(w.Text, int(c.First)); ok && some {
				return some
			}
			w.chunkTokens(j)
			if !w.noun(j + 1) {
				return undo()
			}
			if w.ranges(j) { // "from four to five"
				if w.chunkTokens(j + 2); !w.noun(j+3) || len(w.buf) > limit {
					return undo()
				}
				some, governed, j = true, true, j+4
				continue
			}
			w.halved = false
			e, _ := w.phrase(j+1, j+12, limit)
			if w.halved {
				return undo()
			}
			if w.cut = w.cut || w.lacksOf(j+1, e); len(w.buf) > limit || w.brief && some && len(w.buf) > 64 {
				return undo() || !object && w.alone(k) && w.Chunks[k-1].Kind != syntax.PrepChunk
			}
			some, governed, w.thin = true, true, false
			j = e
			if w.hasBeing(j) { // "resulted in her being sacked"
				return false
			}
			if w.Text.Tokens[c.First].Key == word.For && w.infinitiveAt(j) { // "waits for the court to rule"
				w.nonfinite(&w.Chunks[j])
				if n := w.Chunks[j].Clause; n < 0 || !w.rest(n, j, limit) || len(w.buf) > limit {
					w.reset(at)
					return false
				}
				return true
			}
		case c.Kind == syntax.CommaChunk && object && w.pastMembers(j, end) > j:
			j = w.pastMembers(j, end)
		case c.Kind == syntax.ConjChunk, c.Kind == syntax.CommaChunk, c.Kind == syntax.StopChunk, c.Kind == syntax.OpenBracket:
			return some || !w.needsMore(k)
		default:
			return some || !w.needsMore(k)
		}
	}
	return some || !w.needsMore(k)
}

// aged reports whether chunk j, with the number after it, says how old someone was: "died aged 50".
func (r *reading) aged(j int) bool {
	if c := &r.Chunks[j]; j+1 >= len(r.Chunks) || c.Last != c.First+1 || r.Text.Tokens[c.First].Key != word.Aged {
		return false
	}
	d := &r.Chunks[j+1]
	return r.Text.Tokens[d.First].Kind == text.Number && d.Last == d.First+1
}
