package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
)

// Some nouns hold the time of the clause they stand in: the occasion on which something is done, what did it, or what came of it.

// occasion returns the timex by which a noun says on what occasion the verb of clause n, of chunks [first, last), is done, -1 for none: "At a
// July 16 conference, he said", "thousands died in the 1999 quake"; or what did it: "Tuesday's quake killed thousands".
func (l *linker) occasion(n int32, first, last int) int32 {
	q := &l.Clauses[n]
	v := int(q.Verb)
	for j := max(first, v-12); j < min(last, v+12); j++ {
		c := &l.Chunks[j]
		if c.Kind != syntax.NounChunk || c.Clause != n || l.MentionAt[c.Head] < 0 || c.Prep < 0 {
			continue
		}
		if j > v && c.Prep != q.Verb+1 && (c.Prep != q.Object+1 || q.Object < q.Verb) {
			continue
		}
		p := int(l.Chunks[c.Prep].First)
		if _, ok := settings.Of(l.Text, p); !ok || l.likened(p) {
			continue
		}
		if t := l.within(c); t >= 0 && !l.longSince(t, n) {
			return t
		}
	}
	b := q.Subject
	form := l.Chunks[v].Form & (syntax.Finite | syntax.Past | syntax.Passive | syntax.Perfect | syntax.Modal)
	if form.Has(syntax.Passive) { // "Hong Kong was hit by the 2003 outbreak"
		form &^= syntax.Passive
		b = l.doer(q)
	}
	if t := l.named(q); t >= 0 {
		return t
	}
	if b >= 0 && l.MentionAt[l.Chunks[b].Head] >= 0 && form == syntax.Finite|syntax.Past {
		if l.BaseIn(l.Chunks[v].Head, wreaking) {
			return l.within(&l.Chunks[b])
		}
	}
	return -1
}

// likened reports whether the preposition at token p opens what something is only compared with: "as in his July speech".
func (l *linker) likened(p int) bool {
	_, ok := likenesses.Of(l.Text, max(p-1, 0))
	return ok && p > 0
}

var likenesses = text.Words("as like unlike than")

// named returns the timex by whose year the outcome of the verb of clause q is known, "wrote the 1991 law", "won the 2006 election"; -1 for none.
func (l *linker) named(q *syntax.Clause) int32 {
	const told = syntax.Finite | syntax.Past
	verb := &l.Chunks[q.Verb]
	if !l.BaseIn(verb.Head, making) || l.Published.IsZero() {
		return -1
	}
	what := q.Object
	switch f := verb.Form & (syntax.Finite | syntax.Past | syntax.Perfect | syntax.Modal | syntax.Passive | syntax.Infinitive | syntax.Gerund); f {
	case told:
	case told | syntax.Passive:
		what = q.Subject
	default:
		return -1
	}
	if what < 0 {
		return -1
	}
	t := l.within(&l.Chunks[what])
	if t < 0 || daysBetween(l.Timexes[t].First, l.Timexes[t].Last) < 364 || l.Timexes[t].First.Year >= l.Published.Year {
		return -1
	}
	return t
}

// making verbs bring about what is named by the year of it.
var making = text.Words("author coauthor draft write sign enact ratify negotiate broker direct stage host win lose film")

// wreaking verbs tell what a happening does there and then.
var wreaking = text.Words(`kill injure wound destroy damage topple flatten wreck level bury trap displace claim leave batter devastate engulf hit jolt lash ravage
	rip rock shake shatter strike sweep flood ruin collapse halt`)

// within returns the timex in noun chunk c, -1 for none: "the July 16 conference".
func (l *linker) within(c *syntax.Chunk) int32 {
	for i := c.First; i < c.Last; i++ {
		if t := l.TimexOf[i]; l.usable(t) {
			return t
		}
	}
	return -1
}

// fronted reports whether the time at chunk j, before the verb, dates an event from which days are counted, "Three months after the quake of
// January 2010", or long after which it is told that it was soon after it.
func (l *linker) fronted(j int) bool {
	b := l.Chunks[j].Prep - 1
	if b < 1 || l.Chunks[b].Kind != syntax.NounChunk || l.Chunks[b].Prep < 1 || l.MentionAt[l.Chunks[b].Head] < 0 {
		return false
	}
	p := l.Chunks[b].Prep
	o, _ := syntax.Orders.Of(l.Text, int(l.Chunks[p].First))
	c := &l.Chunks[p-1]
	if _, ok := soon.Of(l.Text, int(c.Head)); ok && o == event.After && !l.Published.IsZero() {
		return l.Timexes[l.TimexOf[l.Chunks[j].First]].Last.Before(l.Published.Add(-elsewhen))
	}
	return (o == event.After || o == event.Before) && c.Kind == syntax.TimeChunk && !l.lasts(c)
}

// soon words before "after" say that it wasn't long after; which on the day of the news is the same day.
var soon = text.Words("shortly soon immediately right just directly")

// soonAfter bounds mention m, the verb of clause n, by the day of what it is said to be soon after: "Shortly after his election in 2008, he chose".
func (l *linker) soonAfter(m *event.Mention, n int32) bool {
	if n < 0 || l.Clauses[n].Verb < 0 || !l.Chunks[l.Clauses[n].Verb].Form.Has(syntax.Past) {
		return false
	}
	v := l.Clauses[n].Verb
	for j, _ := l.near(v); j < v; j++ {
		if d := &l.Chunks[j]; d.Kind == syntax.TimeChunk && d.Clause == n && l.usable(l.TimexOf[d.First]) && l.fronted(int(j)) {
			x := &l.Timexes[l.TimexOf[d.First]]
			m.First, m.Last, m.Link = x.First, x.Last.Add(soonDays), Stated
			return true
		}
	}
	return false
}

// soonDays is how many days after something at most what is told as soon after it was.
const soonDays = 31
