package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// rest writes what follows the verb, chunk k, of clause n: its object, and of the rest what fits into limit bytes.
// It reports whether the verb got what it needs.
func (w *titleWriter) rest(n int32, k, limit int) bool {
	if w.clauses[n].Object < 0 && w.chunks[k].Form&(passive|participle) == 0 && !w.followed(k) {
		if b := w.base(w.chunks[k].Head); !(b == "lose" && k+1 < len(w.chunks) && w.Text.Tokens[w.chunks[k+1].First].Key == keyTo) { // "lost to Mali"
			if _, ok := transitive.Find(b); ok {
				return false
			}
		}
	}
	return w.complements(n, k, limit)
}

// followed reports whether what the verb at chunk k takes follows right after it: a clause, an infinitive, a particle, a number.
func (r *reading) followed(k int) bool {
	for j := k + 1; j < len(r.chunks) && j < k+3; j++ {
		switch r.chunks[j].Kind {
		case adverbChunk, timeChunk, quoteChunk:
		case prepChunk, commaChunk, stopChunk, conjChunk:
			return r.particle(k + 1)
		default:
			return true
		}
	}
	return false
}

func (w *titleWriter) complements(n int32, k, limit int) bool {
	some := false // the verb has something to hold on to
	_, causes := causing.Find(w.base(w.chunks[k].Head))
	_, presses := pressing.Find(w.base(w.chunks[k].Head))
	j := k + 1
	object, governed := false, false
	end := w.sentenceEnd(k)
	for j < end {
		c := &w.chunks[j]
		at := w.mark()
		undo := func() bool {
			w.reset(at)
			return some
		}
		switch {
		case c.Starts:
			return some || !w.needsMore(k)
		case c.Kind == quoteChunk, int32(j) == w.clauses[n].Subject:
			j++
		case c.Kind == timeChunk:
			if t := w.timexOf[c.First]; !some && c.Prep < 0 && j == k+1 && w.Timexes[t].Type == timex.TypeDuration { // "lasted two hours"
				if w.spends(k) && !(j+2 < end && (w.chunks[j+1].Kind == verbChunk || w.chunks[j+1].Kind == prepChunk && w.chunks[j+2].Prep == int32(j+1))) {
					return false // "spent ten days", where?
				}
				w.noun(j)
				some = true
			}
			j++
		case c.Kind == adverbChunk:
			if _, not := negations.Of(w.Text, int(c.First)); not || w.turns(c.First) && !(j+1 < end && w.chunks[j+1].Kind == nounChunk) || !some && w.particle(j) || object && w.closes(j, end) && (w.over(k, j) || w.taken(k) && !w.adds(c.First)) {
				w.chunkTokens(j)
			}
			j++
		case c.Kind == verbChunk && c.Clause >= 0 && w.clauses[c.Clause].Parent == n && c.Form&(infinitive|gerund) != 0 && w.clauses[c.Clause].Verb == int32(j):
			if some && object && c.Form.has(gerund) {
				return some
			}
			w.nonfinite(c)
			if !w.rest(c.Clause, j, limit) || len(w.buf) > limit {
				return undo() && !w.lacksInfinitive(k, j) && !w.ranked(k, j)
			}
			return true
		case c.Kind == verbChunk && w.aged(j): // "died aged 50"
			w.chunkTokens(j)
			w.chunkTokens(j + 1)
			some = true
			j += 2
		case c.Kind == verbChunk:
			return some && !w.lacksInfinitive(k, j)
		case c.Clause != n && !(c.Kind == subChunk && c.Clause >= 0 && w.clauses[c.Clause].Parent == n):
			if m := c.Clause; m < 0 || w.clauses[m].Parent != n || w.clauses[m].Kind != complement {
				return some || !w.needsMore(k)
			}
			return w.content(c.Clause, n, limit, some, at)
		case c.Kind == subChunk:
			if some || w.clauses[c.Clause].Kind != complement || w.clauses[c.Clause].Verb < 0 {
				return some || w.clauses[c.Clause].Kind == adverbial && !w.needsMore(k) // "died when the roof fell"
			}
			return w.content(c.Clause, n, limit, some, at)
		case c.Kind == adjChunk:
			if some && !(w.resulting(k) && (object || governed)) && !(object && w.taken(k) && w.closes(j, end)) {
				return some
			}
			if t := w.Tags[c.Head]; t == model.JJR && w.compares(j) { // "higher than"
				return false
			}
			if _, ok := transitive.Find(w.base(w.chunks[k].Head)); ok && !some && !w.chunks[k].Form.has(passive) && !w.resulting(k) { // "develops first"
				return false
			}
			if d := &w.chunks[j-1]; d.Kind == adverbChunk && j-1 > k && w.last < d.First { // "too low"
				w.chunkTokens(j - 1)
			}
			w.chunkTokens(j)
			some = true
			j++
		case c.Kind == nounChunk && c.Prep < 0:
			if object && !w.ditransitive(k) || governed && !w.shifted(k) {
				return some
			}
			if _, vague := emptyObjects.Of(w.Text, int(c.Head)); vague || c.Last == c.First+1 && w.Tags[c.First] == model.CD {
				return false
			}
			if _, self := reflexives.Of(w.Text, int(c.First)); self && w.ditransitive(k) && (j+1 >= len(w.chunks) || w.chunks[j+1].Kind != nounChunk) {
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
			if !object && w.ditransitive(k) && !w.chunks[k].Form.has(passive) && w.someone(j) && (e >= len(w.chunks) || w.chunks[e].Kind == adverbChunk || w.chunks[e].Kind == adjChunk || w.chunks[e].Kind == commaChunk && w.base(w.chunks[k].Head) == "name") {
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
			if (causes || presses) && !w.chunks[k].Form.has(passive) && !w.infinitiveAt(j) && w.infinitiveNear(j) {
				undo()
				return false
			}
		case c.Kind == prepChunk:
			if j+1 >= len(w.chunks) {
				return some
			}
			d := &w.chunks[j+1]
			if w.Text.Tokens[c.First].Key == keyThat { // a clause that could not be read
				return false
			}
			if d.Kind == prepChunk && (object || j == k+1) && w.particle(j) && j+2 < end && w.chunks[j+2].Prep == int32(j+1) { // "sent a team out to"
				w.chunkTokens(j)
				j++
				continue
			}
			if d.Kind == nounChunk && (w.moment(j+1) || w.somewhere(j+1)) {
				j += 2
				continue
			}
			if d.Kind == timeChunk {
				if t := w.timexOf[d.First]; w.Timexes[t].Type == timex.TypeDuration && w.lasting(j) { // "sentenced to two years"
					w.chunkTokens(j)
					w.noun(j + 1)
				}
				if j+2 < end && w.Text.Tokens[w.chunks[j+2].First].Key == keyOf || len(w.buf) > limit {
					return undo()
				}
				j += 2
				continue
			}
			if d.Kind == verbChunk && d.Form.has(gerund) && d.Clause >= 0 {
				w.chunkTokens(j)
				w.nonfinite(d)
				if !w.rest(d.Clause, j+1, limit) || len(w.buf) > limit {
					when, _ := openers.Of(w.Text, int(c.First))
					return undo() || when == sometimes && w.chunks[k].Form.has(passive) // "rescued after …"
				}
				return true
			}
			if object && w.over(k, j) && w.closes(j, end) && d.Kind != nounChunk {
				w.chunkTokens(j)
				return true
			}
			if d.Kind != nounChunk || d.Prep != int32(j) {
				return some
			}
			if j != k+1 && w.Text.Tokens[c.First].Key == keyOf && w.chunks[j-1].Kind != adjChunk { // of what was left out
				return some && !w.chunks[k].Form.has(infinitive)
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
				return undo() || !object && w.alone(k) && w.chunks[k-1].Kind != prepChunk
			}
			some, governed, w.thin = true, true, false
			j = e
			if w.hasBeing(j) { // "resulted in her being sacked"
				return false
			}
			if w.Text.Tokens[c.First].Key == keyFor && w.infinitiveAt(j) { // "waits for the court to rule"
				w.nonfinite(&w.chunks[j])
				if n := w.chunks[j].Clause; n < 0 || !w.rest(n, j, limit) || len(w.buf) > limit {
					w.reset(at)
					return false
				}
				return true
			}
		case c.Kind == commaChunk && object && w.pastMembers(j, end) > j:
			j = w.pastMembers(j, end)
		case c.Kind == conjChunk, c.Kind == commaChunk, c.Kind == stopChunk, c.Kind == openBracket:
			return some || !w.needsMore(k)
		default:
			return some || !w.needsMore(k)
		}
	}
	return some || !w.needsMore(k)
}

// aged reports whether chunk j, with the number after it, says how old someone was: "died aged 50".
func (r *reading) aged(j int) bool {
	if c := &r.chunks[j]; j+1 >= len(r.chunks) || c.Last != c.First+1 || r.Text.Tokens[c.First].Key != keyAged {
		return false
	}
	d := &r.chunks[j+1]
	return r.Text.Tokens[d.First].Kind == text.Number && d.Last == d.First+1
}
