package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// rest writes what follows the verb, chunk k, of clause n: its object, and of the rest what fits into limit bytes.
// It reports whether the verb got what it needs.
func (w *titleWriter) rest(n int32, k, limit int) bool {
	if w.clauses[n].Object < 0 && w.chunks[k].Form&(passive|participle) == 0 && !w.followed(k) {
		if _, ok := transitive.Find(w.base(w.chunks[k].Head)); ok {
			return false
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
				w.noun(j)
				some = true
			}
			j++
		case c.Kind == adverbChunk:
			if _, not := negations.Of(w.Text, int(c.First)); not || !some && w.particle(j) || object && w.closes(j, end) && (w.over(k, j) || w.taken(k)) {
				w.chunkTokens(j)
			}
			j++
		case c.Kind == verbChunk && c.Clause >= 0 && w.clauses[c.Clause].Parent == n && c.Form&(infinitive|gerund) != 0 && w.clauses[c.Clause].Verb == int32(j):
			if some && object && c.Form.has(gerund) {
				return some
			}
			w.nonfinite(c)
			if !w.rest(c.Clause, j, limit) || len(w.buf) > limit {
				return undo() && !w.lacksInfinitive(k, j)
			}
			return true
		case c.Kind == verbChunk:
			return some && !w.lacksInfinitive(k, j)
		case c.Clause != n && !(c.Kind == subChunk && c.Clause >= 0 && w.clauses[c.Clause].Parent == n):
			return w.content(c.Clause, n, limit, some, at)
		case c.Kind == subChunk:
			if some || w.clauses[c.Clause].Kind != complement || w.clauses[c.Clause].Verb < 0 {
				return some
			}
			return w.content(c.Clause, n, limit, some, at)
		case c.Kind == adjChunk:
			if _, ok := resulting.Find(w.base(w.chunks[k].Head)); some && !(ok && (object || governed)) {
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
			e, _ := w.phrase(j, j+12, limit-12)
			if len(w.buf) > limit {
				return undo()
			}
			if !object && w.ditransitive(k) && !w.chunks[k].Form.has(passive) && w.someone(j) && (e >= len(w.chunks) || w.chunks[e].Kind == adverbChunk || w.chunks[e].Kind == adjChunk) {
				undo()
				return false // to whom, but not what
			}
			if w.cut = w.cut || w.lacksOf(j, e); w.restricted(j, e) {
				undo()
				return false
			}
			w.owes = !object && w.owing(k, e)
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
					return undo()
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
			e, _ := w.phrase(j+1, j+12, limit)
			if w.cut = w.cut || w.lacksOf(j+1, e); len(w.buf) > limit || w.brief && some && len(w.buf) > 64 {
				return undo()
			}
			some, governed = true, true
			j = e
		case c.Kind == conjChunk, c.Kind == commaChunk, c.Kind == stopChunk, c.Kind == openBracket:
			return some || !w.needsMore(k)
		default:
			return some || !w.needsMore(k)
		}
	}
	return some || !w.needsMore(k)
}

// lasting reports whether the preposition at chunk j says how long: to, for, by.
func (r *reading) lasting(j int) bool {
	_, ok := lengths.Of(r.Text, int(r.chunks[j].First))
	return ok
}

// over reports whether the word at chunk j says what the verb at chunk k makes of its object: "declares the search over".
func (r *reading) over(k, j int) bool {
	_, ok := resulting.Find(r.base(r.chunks[k].Head))
	return ok && r.particle(j)
}

// owing reports whether the verb at chunk k gives what follows at chunk j to the object before it: "deals Bush his worst defeat".
func (r *reading) owing(k, j int) bool {
	if _, ok := handing.Find(r.base(r.chunks[k].Head)); !ok || r.chunks[k].Form.has(passive) {
		return false
	}
	for ; j < len(r.chunks) && j < k+8; j++ {
		switch c := &r.chunks[j]; c.Kind {
		case timeChunk, adverbChunk:
		case quoteChunk:
			return true
		case nounChunk:
			return c.Prep < 0
		default:
			return false
		}
	}
	return false
}

// handing verbs say nothing without what is given.
var handing = text.NewTable(list(true, "give tell award grant hand deal promise offer owe cost teach lend"))

// resulting reports whether the verb at chunk k makes something of its object.
func (r *reading) resulting(k int) bool {
	_, ok := resulting.Find(r.base(r.chunks[k].Head))
	return ok
}

// taken reports whether the verb at chunk k says how its object is taken: "takes the threat seriously".
func (r *reading) taken(k int) bool {
	b := r.base(r.chunks[k].Head)
	return b == "take" || b == "treat"
}

// shifted reports whether the verb at chunk k needs an object, so that one may follow late: "signed into law a bill".
func (r *reading) shifted(k int) bool {
	if r.chunks[k].Form&(passive|participle) != 0 {
		return false
	}
	b := r.base(r.chunks[k].Head)
	_, ok := transitive.Find(b)
	return ok || b == "sign"
}

// someone reports whether noun chunk k is a person's name.
func (r *reading) someone(k int) bool {
	e := r.nameOf[r.chunks[k].Head]
	return e >= 0 && r.Names[e].Type == names.Person
}

// infinitiveAt reports whether chunk j is an infinitive.
func (r *reading) infinitiveAt(j int) bool {
	return j < len(r.chunks) && r.chunks[j].Kind == verbChunk && r.chunks[j].Form.has(infinitive)
}

// infinitiveNear reports whether an infinitive follows chunk j before the sentence or its part ends.
func (r *reading) infinitiveNear(j int) bool {
	for e := j + 10; j < e && j < len(r.chunks); j++ {
		switch c := &r.chunks[j]; {
		case r.infinitiveAt(j):
			return true
		case c.Kind == stopChunk, c.Kind == commaChunk, c.Kind == verbChunk && c.Form.has(finite):
			return false
		}
	}
	return false
}

// content writes clause m, which the verb of clause n takes as its object: "(finds) drug safe", where nothing was written yet.
func (w *titleWriter) content(m, n int32, limit int, some bool, at mark) bool {
	if some || m < 0 || w.clauses[m].Parent != n || w.clauses[m].Kind != complement {
		return some
	}
	if w.told(m, limit) && len(w.buf) <= limit {
		return true
	}
	w.reset(at)
	return false
}

// told writes clause m as it was told, with its own tense.
func (w *titleWriter) told(m int32, limit int) bool {
	w.speaker = w.owner
	q := &w.clauses[m]
	if q.Subject < 0 || q.Verb < 0 || w.chunks[q.Subject].Kind != nounChunk {
		return false
	}
	if w.isPronoun(int(q.Subject)) {
		if !w.pronounWithin(int(q.Subject)) {
			return false
		}
	} else {
		if !w.noun(int(q.Subject)) {
			return false
		}
		if e := w.nameOf[w.chunks[q.Subject].Head]; e >= 0 {
			w.owner = int(e)
		}
		w.phrase(int(q.Subject), int(q.Verb), len(w.buf)+36)
	}
	if v := int(q.Verb); w.speech(v) {
		if _, tells := telling.Of(w.Text, int(w.chunks[v].Head)); !w.saysWhat(m, v, tells) {
			return false
		}
	}
	w.asTold(&w.chunks[q.Verb])
	return w.rest(m, int(q.Verb), limit)
}

// asTold writes a verb chunk with its tense, reported "would" as the "will" that was said.
func (w *titleWriter) asTold(c *chunk) {
	for i := c.First; i < c.Last; i++ {
		t := &w.Text.Tokens[i]
		switch {
		case t.Key == keyWould && !(i+1 < c.Last && w.Text.Tokens[i+1].Key == keyHave):
			w.word("will")
		case w.Tags[i] == model.RB && i < c.Head:
			if _, ok := negations.Of(w.Text, int(i)); ok {
				if t.Flags.Has(text.Clitic) {
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
func (w *titleWriter) nonfinite(c *chunk) {
	for i := c.First; i < c.Last; i++ {
		if w.Tags[i] == model.RB && i < c.Head {
			if _, ok := negations.Of(w.Text, int(i)); !ok {
				continue
			}
		}
		w.token(i)
	}
}

// said writes what follows the speaker: the content after a colon, or the verb and its object.
func (w *titleWriter) said(n int32, k int, many bool) bool {
	c := &w.chunks[k]
	colon := !c.Form.has(negated) && !c.Form.has(modal) && !c.Form.has(passive)
	plain, _ := speechVerbs.Of(w.Text, int(c.Head))
	at := w.mark()
	if colon {
		for m := int(n) + 1; m < len(w.clauses) && m < int(n)+8; m++ {
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
	_, tells := telling.Of(w.Text, int(c.Head))
	if w.verb(k, many); (plain || tells) && w.clauses[n].Object < 0 || !w.saysWhat(n, k, tells) {
		return false
	}
	size := len(w.buf)
	return w.rest(n, k, titleLength) && len(w.buf) > size && !w.cut && !w.owes
}

// saysWhat reports whether the speech verb at chunk k, of clause n, has something that it says, beside a hearer and a place.
func (r *reading) saysWhat(n int32, k int, tells bool) bool {
	if o := r.clauses[n].Object; o >= 0 && !tells {
		return true
	}
	for j := k + 1; j < len(r.chunks) && j < k+8; j++ {
		switch c := &r.chunks[j]; c.Kind {
		case prepChunk:
			if _, ok := topics.Of(r.Text, int(c.First)); ok && j+1 < len(r.chunks) && r.chunks[j+1].Kind != timeChunk {
				return true
			}
		case verbChunk:
			return c.Form&(infinitive|gerund) != 0
		case nounChunk, timeChunk, adverbChunk:
		default:
			return c.Clause >= 0 && c.Clause != n && r.clauses[c.Clause].Parent == n && r.clauses[c.Clause].Kind == complement
		}
	}
	return false
}

// saidIn writes clause m, if it is what the verb of clause n, chunk k, says.
func (w *titleWriter) saidIn(m, n int32, plain bool, k int, many bool) bool {
	q := &w.clauses[m]
	if q.Parent != n || q.Kind != complement || q.Verb < 0 || q.Subject < 0 {
		return false
	}
	_, tells := telling.Of(w.Text, int(w.chunks[k].Head))
	switch {
	case plain && !w.isPronoun(int(q.Subject)):
		w.buf = append(w.buf, ':')
	case tells && many: // the hearer is left out
		w.word("say")
	case tells:
		w.word("says")
	default:
		w.verb(k, many)
	}
	w.last = -2
	return w.told(m, titleLength) && len(w.buf) <= titleLength && !w.cut && !w.owes
}

// lacksInfinitive reports whether the title, of the verb at chunk k, needs the infinitive at chunk j, which was left out: "press
// Congress to", "in an attempt to".
func (r *reading) lacksInfinitive(k, j int) bool {
	if !r.infinitiveAt(j) {
		return false
	}
	if r.chunks[j-1].Kind == nounChunk {
		if _, ok := unfinished.Of(r.Text, int(r.chunks[j-1].Head)); ok {
			return true
		}
	}
	_, ok := pressing.Find(r.base(r.chunks[k].Head))
	return ok && !r.chunks[k].Form.has(passive)
}

// pressing verbs ask someone to do something.
var pressing = text.NewTable(list(true, "press urge ask tell order force persuade pressure beg implore instruct invite advise warn call compel oblige prompt"))

// restricted reports whether the bare noun chunk j is known only by the clause right after it: "the work that they do".
func (r *reading) restricted(j, next int) bool {
	if next != j+1 || next+1 >= len(r.chunks) {
		return false
	}
	if c := &r.chunks[j]; !r.bare(j) && !(c.Last == c.First+2 && r.Tags[c.First] == model.CD) {
		return false
	}
	switch d := &r.chunks[next]; d.Kind {
	case relChunk:
		return true
	case subChunk:
		return r.Text.Tokens[d.First].Key == keyThat
	case nounChunk:
		return d.Prep < 0 && r.chunks[next+1].Kind == verbChunk && r.chunks[next+1].Form.has(finite)
	}
	return false
}

// compares reports whether "than" follows chunk j.
func (r *reading) compares(j int) bool {
	for e := min(j+6, len(r.chunks)-1); j < e; j++ {
		if r.Text.Tokens[r.chunks[j+1].First].Key == keyThan {
			return true
		}
	}
	return false
}

// closes reports whether nothing but the end of the clause follows chunk j.
func (r *reading) closes(j, end int) bool {
	if j+1 >= end {
		return true
	}
	switch r.chunks[j+1].Kind {
	case stopChunk, commaChunk, conjChunk, subChunk, timeChunk, quoteChunk, questionChunk, prepChunk:
		return true
	}
	return false
}

func (r *reading) ditransitive(k int) bool {
	_, ok := giving.Find(r.base(r.chunks[k].Head))
	return ok
}

// particle reports whether the adverb at chunk j completes the verb before it: up, down, back.
func (r *reading) particle(j int) bool {
	_, ok := particles.Of(r.Text, int(r.chunks[j].First))
	return ok || r.Tags[r.chunks[j].First] == model.RP
}

// needsMore reports whether the verb at chunk k says nothing alone: "begins", "has", "gives".
func (r *reading) needsMore(k int) bool {
	if r.chunks[k].Form.has(passive) {
		return false
	}
	_, ok := hungry.Find(r.base(r.chunks[k].Head))
	return ok
}
