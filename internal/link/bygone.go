package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// Some words say that something was at another time than the day of the text, and not when: "recently", "at first", "two hours later".
// What they stand beside is no news of that day.
var (
	bygone = text.Words("recently previously formerly originally initially first once earlier beforehand historically traditionally")
	offset = text.Words("later earlier before after previously following")
)

// anotherTime reports whether clause n says that what it tells was at another time.
func (l *linker) anotherTime(n int32) bool {
	if n < 0 || l.Clauses[n].Verb < 0 {
		return false
	}
	v := l.Clauses[n].Verb
	for j, end := l.near(v); j < end; j++ {
		c := &l.Chunks[j]
		if c.Clause != n {
			continue
		}
		switch c.Kind {
		case syntax.TimeChunk:
			if t := l.TimexOf[c.First]; t >= 0 && (l.Timexes[t].Value == "PAST_REF" || l.countsOff(c, t)) {
				return true
			}
		case syntax.NounChunk:
			if l.ofAnotherDay(j) {
				return true
			}
		case syntax.VerbChunk, syntax.AdverbChunk:
			if c.Kind == syntax.VerbChunk && j != v || c.Kind == syntax.AdverbChunk && j > v {
				continue
			}
			for i := c.First; i < c.Last; i++ {
				if _, ok := bygone.Of(l.Text, int(i)); ok && i != c.Head || ok && c.Kind == syntax.AdverbChunk {
					return true
				}
			}
		}
	}
	return false
}

// ofAnotherDay reports whether noun chunk k names a time by what happened then: "on the day of his death".
func (l *linker) ofAnotherDay(k int32) bool {
	c := &l.Chunks[k]
	if c.Prep < 0 || int(k)+2 >= l.SentenceEnd(int(k)) || l.Text.Tokens[l.Chunks[k+1].First].Key != word.Of || l.Chunks[k+2].Kind != syntax.NounChunk {
		return false
	}
	if _, ok := dayparts.Of(l.Text, int(c.Head)); !ok {
		return false
	}
	_, ok := dayPrepositions.Of(l.Text, int(l.Chunks[c.Prep].First))
	return ok
}

var (
	dayparts        = text.Words("day morning afternoon evening night eve weekend week month summer winter hour")
	dayPrepositions = text.Words("on in during by until before at")
)

// countsOff reports whether timex t, of time chunk c, says how long before or after something else: "seven hours after the vote".
func (l *linker) countsOff(c *syntax.Chunk, t int32) bool {
	if l.Timexes[t].Type != timex.TypeDuration || l.lasts(c) {
		return false
	}
	if _, ok := offset.Of(l.Text, int(c.Last-1)); ok {
		return true
	}
	if int(c.Last) == len(l.Text.Tokens) {
		return false
	}
	_, ok := offset.Of(l.Text, int(c.Last))
	return ok
}

// everySelf is in how many sentences at most someone who tells of himself says "I" or "we" again, quotations aside.
const everySelf = 6

// tellsOfItself reports whether someone tells of himself in both halves of the text, as in interviews, columns and letters, which dwell on
// what was.
func (l *linker) tellsOfItself() bool {
	n := len(l.Text.Sentences)
	return l.selves(0, n/2)*everySelf > n/2 && l.selves(n/2, n)*everySelf > n/2
}

// selves returns how many of the sentences [from, to) say "I" or "we".
func (l *linker) selves(from, to int) (n int) {
	for _, q := range l.Text.Sentences[from:to] {
		for i := q.First; i < q.Last && q.Role == text.Body; i++ {
			if _, ok := selfWords.Of(l.Text, int(i)); ok && !l.Text.Tokens[i].Flags.Has(text.InQuote) {
				n++
				break
			}
		}
	}
	return n
}

var selfWords = text.Words("i we")

// readFresh finds out whether the text names a day of the last week, as news does and essays seldom do.
func (l *linker) readFresh() {
	l.fresh = false
	if l.Published.IsZero() {
		return
	}
	earliest := l.Published.Add(-storyDays)
	for t := range l.Timexes {
		x := &l.Timexes[t]
		if l.usable(int32(t)) && x.First == x.Last && !x.First.Before(earliest) && !x.First.After(l.Published) {
			l.fresh = true
			return
		}
	}
}

// tookLong reports whether clause n says for how many days, months or years somebody did what no day holds: "worked there for five years".
func (l *linker) tookLong(n int32) bool {
	if n < 0 || l.Clauses[n].Verb < 0 {
		return false
	}
	v := l.Clauses[n].Verb
	if !l.BaseIn(l.Chunks[v].Head, activities) {
		return false
	}
	_, end := l.near(v)
	for j := v + 1; j < end; j++ {
		c := &l.Chunks[j]
		if c.Kind != syntax.TimeChunk || c.Clause != n || l.TimexOf[c.First] < 0 || c.Prep >= 0 && !l.lasts(c) {
			continue
		}
		if x := &l.Timexes[l.TimexOf[c.First]]; x.Type == timex.TypeDuration && len(x.Value) > 2 && x.Value[1] != 'T' {
			return true
		}
	}
	return false
}

// withinSpan bounds mention m by a span of days up to now or then that its main clause n names: "lost five billion in the past three quarters".
func (l *linker) withinSpan(m *event.Mention, n int32) bool {
	if n < 0 || l.Clauses[n].Verb < 0 {
		return false
	}
	v := l.Clauses[n].Verb
	for j, end := l.near(v); j < end; j++ {
		c := &l.Chunks[j]
		if c.Kind != syntax.TimeChunk || c.Clause != n || l.TimexOf[c.First] < 0 {
			continue
		}
		if x := &l.Timexes[l.TimexOf[c.First]]; x.Type == timex.TypeDuration && x.First.Before(x.Last) && !x.First.IsZero() {
			m.First, m.Last, m.Link = x.First, x.Last, Stated
			return true
		}
	}
	return false
}

// activities go on for days or years, and tell no change that a day brings.
var activities = text.Words(`work live serve teach study play sing act dance write run lead head rule govern reign manage train coach stay wait hold know own search
	fight travel tour live dwell reside remain keep belong act cooperate collaborate practice practise preach farm edit report chair sit last spend`)
