package link

import (
	"github.com/seed-620526af/timeline/internal/coref"
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// wrought dates mention i, the verb of main clause n, which tells what a happening that is known did, "the earthquake flattened the cathedral":
// it did so on its own day, where the text has that.
func (l *linker) wrought(i int, n int32) bool {
	m := &l.Mentions[i]
	e := l.wreaker(m, n)
	if e < 0 || l.oneOfSome(e) {
		return false
	}
	of := l.dayOf(e)
	if of == nil || !of.First.Before(l.Published) { // what is known is not of today
		return false
	}
	datedLike(m, of, Wrought)
	return true
}

// wreaker returns the mention of the known happening that did what mention m, the verb of clause n, tells; -1 for none.
func (l *linker) wreaker(m *event.Mention, n int32) int {
	if m.Nominal || m.Tense != event.Past || n < 0 || l.Clauses[n].Verb != l.ChunkOf[m.Trigger] {
		return -1
	}
	if !l.BaseIn(m.Trigger, wreaking) {
		return -1
	}
	by := l.Clauses[n].Subject
	if l.Chunks[l.Clauses[n].Verb].Form.Has(syntax.Passive) {
		by = l.doer(&l.Clauses[n])
	}
	if e := l.told(by); e >= 0 && l.Mentions[e].Nominal && l.known(&l.Chunks[by]) {
		return e
	}
	return -1
}

// oneOfSome reports whether the noun of mention i tells of several happenings, or of one beside others: "the aftershocks", "the first quake".
func (l *linker) oneOfSome(i int) bool {
	c := &l.Chunks[l.ChunkOf[l.Mentions[i].Trigger]]
	for j := c.First; j < c.Last; j++ {
		if _, ok := among.Of(l.Text, int(j)); ok {
			return true
		}
	}
	return l.Tags[c.Head] == model.NNS
}

var among = text.Words("first second third last original initial earlier previous next new other latest")

// known reports whether noun chunk c speaks of something as known: "the quake", "Haiti's quake".
func (l *linker) known(c *syntax.Chunk) bool {
	switch l.Text.Tokens[c.First].Key {
	case word.A, word.An:
		return false
	case word.The:
		return true
	}
	for i := c.First; i < c.Head; i++ {
		if l.Tags[i] == model.POS {
			return true
		}
	}
	return false
}

// dayOf returns the mention that gives the day of what the noun of mention i tells: that of them all, where they agree; nil for none.
func (l *linker) dayOf(i int) (found *event.Mention) {
	m := &l.Mentions[i]
	if l.ownDay(m) {
		return m
	}
	for j := max(0, i-textReach); j < min(len(l.Mentions), i+textReach); j++ {
		o := &l.Mentions[j]
		if o.Timex < 0 || o.Link == Story || o.Link == GoesOn || o.Modality != event.Factual || !coref.OneKind(l.Text, int(m.Trigger), int(o.Trigger)) {
			continue
		}
		d := oneDay(o)
		if d.IsZero() || found != nil && oneDay(found) != d {
			return nil
		}
		found = o
	}
	return found
}

// ownDay reports whether mention m has a day that its own words give.
func (l *linker) ownDay(m *event.Mention) bool {
	return m.Timex >= 0 && m.Link != Story && m.Link != GoesOn && !oneDay(m).IsZero()
}
