package event

import (
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// How a mention got its date, as Mention.Link says.
const (
	linkModifier = "modifies the noun"            // the February 14 summit
	linkAttached = "follows the noun"             // the summit in Sochi on February 14
	linkRelative = "in the noun's own clause"     // a conference that took place last November
	linkClause   = "same clause"                  // opened on Monday
	linkMain     = "the clause it hangs on"       // struck on Monday, killing two
	linkStory    = "the day of the story"         // the lead's: "unveiled it on Monday. … He said"
	linkNews     = "published, told as news"      // the day of publication
	linkCounted  = "counted from another event"   // six days after the blast
	linkUntil    = "the date before when"         // until 5 March, when they agreed
	linkGoesOn   = "goes on from what was before" // "In 1985 he left. He founded"
	linkBefore   = "past, so published no earlier"
	linkPlanned  = "to come, so no earlier than published"
	linkStated   = "bounded by the words beside it" // before 2010
)

// linker finds for each mention whose date is whose.
type linker struct {
	*reading
	relations []Relation
	story     int // the timex of the article's own day, -1 where it is the day of publication
	before    int // the mention from which the next may go on, -1 for none
	counted   []counted
	scenes    []scene // by paragraph
	stray     stray
	looksBack bool    // the text dates much that lies well before its own day
	history   bool    // … and nothing near it
	dated     []int32 // by clause: the timex of the clause's verb, -1 for none; -2 while unknown
}

// counted is a mention whose days are counted from an event.
type counted struct {
	mention int
	from    *timex.EventAnchor
}

// date links every mention to the timex that dates it, and notes the orders that the text states.
func (l *linker) date() {
	l.dated, l.counted = l.dated[:0], l.counted[:0]
	for range l.clauses {
		l.dated = append(l.dated, -2)
	}
	for i := range l.mention {
		m := &l.mention[i]
		m.Timex, m.Link, m.First, m.Last = -1, "", timex.Day{}, timex.Day{}
		if k := l.chunkOf[m.Trigger]; k < 0 {
			continue
		} else if l.chunks[k].Kind == nounChunk {
			l.dateNoun(i, int(k))
		} else {
			l.dateVerb(i, int(k))
		}
	}
	l.findStory()
	l.setScenes()
	l.before, l.stray = -1, stray{-1, -1}
	for i := range l.mention {
		if m := &l.mention[i]; m.Link == "" && l.chunkOf[m.Trigger] >= 0 {
			if a := l.countedFrom(i); a != nil {
				l.counted = append(l.counted, counted{i, a})
			} else {
				l.undated(i, l.chunks[l.chunkOf[m.Trigger]].Clause)
			}
		}
		l.remember(i)
		l.follow(i)
	}
	for _, c := range l.counted {
		l.count(c.mention, c.from)
	}
	for i := range l.mention {
		l.order(i)
		l.support(i)
	}
}

// storyDays is how many days before its publication a report's own event may lie.
const storyDays = 7

// findStory finds the timex that dates the article's own story: that of the first event which a main clause of the lead tells on a day
// of the week before publication.
func (l *linker) findStory() {
	l.story = -1
	if l.Published.IsZero() {
		return
	}
	earliest := l.Published.Add(-storyDays)
	for i := range l.mention {
		m := &l.mention[i]
		if l.about[m.Sentence].lead > 3 {
			return
		}
		if m.Timex < 0 || m.First != m.Last || m.First.Before(earliest) || m.First.After(l.Published) || m.Nominal || m.Tense != Past || !l.leads(m) {
			continue
		}
		l.story = m.Timex
		return
	}
}

// remember keeps the last event that a main clause told and a timex dated, from which the next sentence may go on.
func (l *linker) remember(i int) {
	if m := &l.mention[i]; m.Timex >= 0 && !m.Nominal && l.leads(m) {
		l.before = i
	}
}

// usable reports whether timex t says when an event is: a day or a span of days, anchored.
func (r *reading) usable(t int32) bool {
	if t < 0 {
		return false
	}
	x := &r.Timexes[t]
	if x.Type != timex.TypeDate && x.Type != timex.TypeTime {
		return false
	}
	switch x.Value {
	case "", "PAST_REF", "FUTURE_REF", "PRESENT_REF":
		return false
	}
	return !x.First.IsZero() && !x.Last.IsZero()
}

// take gives mention m the timex t, or the bound that the preposition before it makes of it.
func (l *linker) take(i int, t int32, link string) {
	m := &l.mention[i]
	x := &l.Timexes[t]
	k := l.chunkOf[l.Text.TokenAt(x.Start)]
	order := Order(0)
	if k >= 0 && l.chunks[k].Kind == timeChunk && l.chunks[k].Prep >= 0 {
		order, _ = orders.Of(l.Text, int(l.chunks[l.chunks[k].Prep].First))
	}
	switch order {
	case Before, Until:
		m.Last, m.Link = x.First.Add(-1), linkStated
		if order == Until {
			m.Last = x.Last
		}
		l.relations = append(l.relations, Relation{From: i, Order: order, To: -1, Timex: int(t)})
	case After:
		m.First, m.Link = x.Last, linkStated
		l.relations = append(l.relations, Relation{From: i, Order: order, To: -1, Timex: int(t)})
	case Since:
		if n := l.chunks[max(l.chunkOf[m.Trigger], 0)].Clause; m.Nominal || n < 0 || l.clauses[n].Verb >= 0 && l.compares(l.clauses[n].Verb) {
			return // "the worst since 2016"
		}
		l.relations = append(l.relations, Relation{From: i, Order: order, To: -1, Timex: int(t)})
		m.Timex, m.Link, m.First, m.Last = int(t), link, x.First, x.Last
	default:
		from, to := l.span(t)
		m.Timex, m.Link, m.First, m.Last = int(from), link, l.Timexes[from].First, l.Timexes[to].Last
	}
}

// wasBefore bounds an event that the text only looks back on: it was no later than the text, where its day is known.
func (l *linker) wasBefore(m *Mention) {
	if !l.Published.IsZero() {
		m.Last, m.Link = l.Published, linkBefore
	}
}

// compares reports whether "since" beside the verb at chunk v looks back to the last time, and says nothing of how long: only the
// perfect tells what has gone on, "prices fell the most since 2016".
func (l *linker) compares(v int32) bool {
	f := l.chunks[v].Form
	return f&(finite|past) != 0 && !f.has(perfect)
}

// dateNoun dates an event that a noun tells.
func (l *linker) dateNoun(i, k int) {
	c := &l.chunks[k]
	for j := c.Last - 1; j >= c.First; j-- {
		if t := l.timexOf[j]; l.usable(t) {
			l.take(i, t, linkModifier)
			return
		}
	}
	if c.Prep >= 0 {
		switch o, _ := orders.Of(l.Text, int(l.chunks[c.Prep].First)); o {
		case After, Before, Since, Until: // another time than the clause's
			if t := l.ownTime(k); t >= 0 {
				l.take(i, t, linkAttached)
			} else {
				l.wasBefore(&l.mention[i])
			}
			return
		}
	}
	n := c.Clause
	governs, answered := l.governs(n), l.answered(k)
	isSubject := n >= 0 && l.clauses[n].Subject == int32(k)
	// what follows the noun: "the summit in Sochi on February 14", "a conference that took place in 2020"
	for j := k + 1; j < len(l.chunks) && j < k+9; j++ {
		d := &l.chunks[j]
		switch d.Kind {
		case timeChunk:
			if t := l.timexOf[d.First]; l.usable(t) && !answered && (isSubject || !governs || j == k+1 && c.Prep >= 0) {
				l.take(i, t, linkAttached)
				return
			}
			continue
		case prepChunk:
			continue
		case nounChunk:
			if d.Prep >= 0 {
				continue
			}
		case relChunk, verbChunk, commaChunk:
			if q := l.ownClause(k, j); q >= 0 {
				if t := l.clauseTime(q); t >= 0 {
					l.take(i, t, linkRelative)
					return
				}
			}
		}
		break
	}
	if answered {
		l.wasBefore(&l.mention[i])
		return
	}
	if governs && c.Prep >= 0 && int32(k) > l.clauses[n].Verb { // "said on Monday at a conference"
		if _, ok := settings.Of(l.Text, int(l.chunks[c.Prep].First)); ok {
			governs = false
		}
	}
	if n >= 0 && l.clauses[n].Verb < 0 && l.clauses[n].Subject >= 0 { // its verb is left out: "the second, five days later, by a leak"
		if t := l.verbless(k, n); t >= 0 {
			l.take(i, t, linkClause)
			return
		}
	}
	if n >= 0 && l.clauses[n].Verb >= 0 && !governs && !l.recalled(k) && (isSubject || l.clauses[n].Object == int32(k) || c.Prep >= 0 && l.event[c.Head] >= 0) {
		if t := l.clauseTime(n); t >= 0 {
			l.take(i, t, linkClause)
			l.stretch(i, k, n)
		}
	}
}

// ownTime returns the timex that follows the noun chunk k after "before" or "after": right behind it, or behind what hangs on it where
// the clause has another, "on Saturday, two days after its landing on the comet on Thursday"; -1 for none.
func (l *linker) ownTime(k int) int32 {
	end := l.sentenceEnd(k)
	aside := false // inside an apposition
	for j := k + 1; j < end && j < k+12; j++ {
		switch d := &l.chunks[j]; d.Kind {
		case timeChunk:
			t := l.timexOf[d.First]
			if n := l.chunks[k].Clause; n >= 0 && l.clauses[n].Verb >= 0 && d.Prep >= 0 && l.usable(t) && l.ofReference(j, n) {
				return t
			} else if !l.usable(t) || j > k+1 && (d.Prep < 0 || n < 0 || l.clauseTime(n) < 0 || l.clauseTime(n) == t) {
				return -1
			}
			return t
		case prepChunk:
		case commaChunk:
			aside = !aside
		case nounChunk:
			if d.Prep < 0 && !aside {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// governs reports whether the verb of clause n has the clause's date for itself: one that says, wants or sees something.
func (l *linker) governs(n int32) bool {
	if n < 0 || l.clauses[n].Verb < 0 {
		return false
	}
	v := int(l.clauses[n].Verb)
	switch l.classOf(v) {
	case IAction, IState, Perception:
		return true
	}
	return l.speech(v)
}

// verbless returns the timex that stands before the noun chunk k in clause n, between commas, -1 for none.
func (l *linker) verbless(k int, n int32) int32 {
	for j := k - 1; j >= 0 && l.chunks[j].Clause == n; j-- {
		if d := &l.chunks[j]; d.Kind == timeChunk && l.usable(l.timexOf[d.First]) && j > 0 && l.chunks[j-1].Kind == commaChunk && l.chunks[j+1].Kind == commaChunk {
			return l.timexOf[d.First]
		}
	}
	return -1
}

// recalled reports whether the noun chunk k tells of what something now reminds of: "the anniversary of the explosion".
func (l *linker) recalled(k int) bool {
	p := l.chunks[k].Prep
	if p < 1 || l.Text.Tokens[l.chunks[p].First].Key != keyOf || l.chunks[p-1].Kind != nounChunk && l.chunks[p-1].Kind != timeChunk {
		return false
	}
	_, ok := reminders.Of(l.Text, int(l.chunks[p-1].Head))
	return ok
}

var reminders = text.Words(`anniversary memory victim victims survivor survivors minute hour moment site scene ruins cause causes commemoration
	remembrance veteran veterans legacy history`)

// settings are the prepositions before the occasion on which something is said or done.
var settings = text.Words("at in during")

// ownClause returns the relative or participial clause, opening at chunk j, whose subject is the noun chunk k; -1 for none.
func (l *linker) ownClause(k, j int) int32 {
	if l.chunks[j].Kind == commaChunk {
		j++
	}
	if j >= len(l.chunks) {
		return -1
	}
	n := l.chunks[j].Clause
	if n >= 0 && (l.clauses[n].Kind == relative_ || l.clauses[n].Kind == participial) && l.clauses[n].Subject == int32(k) {
		return n
	}
	return -1
}

// classOf returns the class of the event that the verb of chunk k tells, 0 for none.
func (l *linker) classOf(k int) Class {
	if e := l.event[l.chunks[k].Head]; e >= 0 {
		return l.mention[e].Class
	}
	return 0
}
