// Package link finds which date is whose: by clause and attachment, by the story that a text tells, or by bounds.
package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// How a mention got its date, as Mention.Link says.
const (
	Modifier   = "modifies the noun"            // the February 14 summit
	Attached   = "follows the noun"             // the summit in Sochi on February 14
	Relative   = "in the noun's own clause"     // a conference that took place last November
	Clause     = "same clause"                  // opened on Monday
	Main       = "the clause it hangs on"       // struck on Monday, killing two
	Entry      = "heads the entry"              // of a diary: "3 May. We reached the hut"
	Story      = "the day of the story"         // the lead's: "unveiled it on Monday. … He said"
	News       = "published, told as news"      // the day of publication
	Counted    = "counted from another event"   // six days after the blast
	BeforeWhen = "the date before when"         // until 5 March, when they agreed
	Wrought    = "the day of what did it"       // the quake flattened the port
	GoesOn     = "goes on from what was before" // "In 1985 he left. He founded"
	Between    = "told between two dates"       // of a history: "In 492 BC he sailed. A storm wrecked the fleet. In 491 BC"
	Past       = "past, so published no earlier"
	LongAgo    = "told in a history without a date" // published later, but nobody knows how much
	Planned    = "to come, so no earlier than published"
	Stated     = "bounded by the words beside it" // before 2010
)

// Linker links mentions to dates. Its zero value works; it reuses its memory, and serves one reading at a time.
type Linker struct{ linker }

// Date links every mention of the reading to the timex that dates it, and returns the orders that the text states.
// It sets Timex, Link, First and Last.
func (l *Linker) Date(r *syntax.Reading) []event.Relation {
	l.Reading, l.relations = r, nil
	l.date()
	return l.relations
}

// linker is the reading at hand, and what its text has told so far.
type linker struct {
	*syntax.Reading
	relations []event.Relation
	story     int  // the timex of the article's own day, -1 where it is the day of publication
	printed   bool // … and that on which the article was written, days before it was published
	before    int  // the mention from which the next may go on, -1 for none
	counted   []counted
	scenes    []scene // by paragraph
	entry     []int32 // by sentence: the timex that heads the entry it stands in, -1 for none
	stray     stray
	looksBack bool    // the text dates much that lies well before its own day
	history   bool    // … and nothing near it
	fresh     bool    // the text names a day of the last week
	personal  bool    // someone tells of himself, as in interviews
	dated     []int32 // by clause: the timex of the clause's verb, -1 for none; -2 while unknown
}

// counted is a mention whose days are counted from an event.
type counted struct {
	mention int
	from    *timex.EventAnchor
}

func (l *linker) date() {
	l.dated, l.counted = l.dated[:0], l.counted[:0]
	for range l.Clauses {
		l.dated = append(l.dated, -2)
	}
	for i := range l.Mentions {
		m := &l.Mentions[i]
		m.Timex, m.Link, m.First, m.Last = -1, "", timex.Day{}, timex.Day{}
		if k := l.ChunkOf[m.Trigger]; k < 0 {
			continue
		} else if l.Chunks[k].Kind == syntax.NounChunk {
			l.dateNoun(i, int(k))
		} else {
			l.dateVerb(i, int(k))
		}
	}
	l.findStory()
	l.readFresh()
	l.personal = l.tellsOfItself()
	l.setScenes()
	l.setEntries()
	l.before, l.stray = -1, stray{-1, -1}
	for i := range l.Mentions {
		if m := &l.Mentions[i]; m.Link == "" && l.ChunkOf[m.Trigger] >= 0 {
			if a := l.countedFrom(i); a != nil {
				l.counted = append(l.counted, counted{i, a})
			} else {
				l.undated(i, l.Chunks[l.ChunkOf[m.Trigger]].Clause)
			}
		}
		l.remember(i)
		l.follow(i)
	}
	for _, c := range l.counted {
		l.count(c.mention, c.from)
	}
	l.narrate()
	for i := range l.Mentions {
		l.order(i)
		l.support(i)
	}
}

// storyDays is how many days before its publication a report's own event may lie.
const storyDays = 7

// findStory finds the timex that dates the article's own story: that of the first event which a main clause of the lead tells on a day
// of the week before publication.
func (l *linker) findStory() {
	l.story, l.printed = -1, false
	if l.Published.IsZero() {
		return
	}
	if l.story = l.findDateline(); l.story >= 0 {
		l.printed = true
		return
	}
	earliest := l.Published.Add(-storyDays)
	for i := range l.Mentions {
		m := &l.Mentions[i]
		if l.Settings[m.Sentence].Lead > 3 {
			return
		}
		near := m.Timex >= 0 && m.First == m.Last && !m.First.Before(earliest) && !m.First.After(l.Published)
		if near && !m.Nominal && m.Tense == event.Past && l.leads(m) {
			l.story = m.Timex
			return
		}
	}
}

// remember keeps the last event that a main clause told and a timex dated, from which the next sentence may go on.
func (l *linker) remember(i int) {
	if m := &l.Mentions[i]; m.Timex >= 0 && !m.Nominal && l.leads(m) {
		l.before = i
	}
}

// usable reports whether timex t says when an event is: a day or a span of days, anchored; or, in a text of no known day, a day or
// month of a year that isn't known.
func (l *linker) usable(t int32) bool {
	if t < 0 {
		return false
	}
	x := &l.Timexes[t]
	if x.Type != timex.TypeDate && x.Type != timex.TypeTime {
		return false
	}
	switch x.Value {
	case "", "PAST_REF", "FUTURE_REF", "PRESENT_REF":
		return false
	}
	return !x.First.IsZero() && !x.Last.IsZero() || l.Published.IsZero() && yearless(x)
}

// yearless reports whether x is a day or month of a year that isn't known, and not some time before or after it, which is any.
func yearless(x *timex.Timex) bool {
	switch x.Mod {
	case "", "START", "MID", "END", "APPROX":
		_, _, ok := timex.MonthDay(x.Value)
		return ok && x.First.IsZero()
	}
	return false
}

// take gives mention m the timex t, or the bound that the preposition before it makes of it.
func (l *linker) take(i int, t int32, link string) {
	m := &l.Mentions[i]
	x := &l.Timexes[t]
	if m.Tense == event.Past && m.Modality == event.Factual && !l.Published.IsZero() && x.First.After(l.Published) { // told as past: the words mean another day
		l.wasBefore(m)
		return
	}
	k := l.ChunkOf[l.Text.TokenAt(x.Start)]
	order := event.Order(0)
	if k >= 0 && l.Chunks[k].Kind == syntax.TimeChunk && l.Chunks[k].Prep >= 0 {
		order, _ = syntax.Orders.Of(l.Text, int(l.Chunks[l.Chunks[k].Prep].First))
	}
	if yearless(x) && order != 0 && order != event.During {
		return // a bound that no calendar has
	}
	if order == event.Before && x.Type == timex.TypeTime { // "before dawn on 12 September": earlier that day
		order = event.During
	}
	switch order {
	case event.Before, event.Until:
		if order == event.Until && (m.Negated || l.afterNot(m, t)) { // "did not stop until 5 May": then it did
			l.datedBy(m, t, link)
			return
		}
		m.Last, m.Link = x.First.Add(-1), Stated
		if order == event.Until || x.Mod == "END" { // "before the end of the year"
			m.Last = x.Last
		}
		l.relations = append(l.relations, event.Relation{From: i, Order: order, To: -1, Timex: int(t)})
	case event.After:
		m.First, m.Link = x.Last, Stated
		l.relations = append(l.relations, event.Relation{From: i, Order: order, To: -1, Timex: int(t)})
	case event.Since:
		if n := l.Chunks[max(l.ChunkOf[m.Trigger], 0)].Clause; m.Nominal || n < 0 || l.Clauses[n].Verb >= 0 && l.compares(l.Clauses[n].Verb) {
			return // "the worst since 2016"
		}
		l.relations = append(l.relations, event.Relation{From: i, Order: order, To: -1, Timex: int(t)})
		l.datedBy(m, t, link)
		// how often since, or what has held: any day until now
		if m.Perfect && m.Tense != event.Past && !m.Progress && !l.Published.IsZero() && l.Published.After(x.Last) {
			m.Last = l.Published
		}
	default:
		from, to := l.span(t)
		m.Timex, m.Link, m.First, m.Last = int(from), link, l.Timexes[from].First, l.Timexes[to].Last
	}
}

// datedBy gives mention m the days of timex t.
func (l *linker) datedBy(m *event.Mention, t int32, link string) {
	x := &l.Timexes[t]
	m.Timex, m.First, m.Last, m.Link = int(t), x.First, x.Last, link
}

// datedLike gives mention m the days of mention b.
func datedLike(m, b *event.Mention, link string) {
	m.Timex, m.First, m.Last, m.Link = b.Timex, b.First, b.Last, link
}

// wasBefore bounds an event that the text only looks back on: it was no later than the text, where its day is known.
func (l *linker) wasBefore(m *event.Mention) {
	if !l.Published.IsZero() {
		m.Last, m.Link = l.Published, Past
	}
}

// compares reports whether "since" beside the verb at chunk v looks back to the last time, and says nothing of how long: only the
// perfect tells what has gone on, "prices fell the most since 2016".
func (l *linker) compares(v int32) bool {
	f := l.Chunks[v].Form
	return f&(syntax.Finite|syntax.Past) != 0 && !f.Has(syntax.Perfect)
}

// longestNoun is how many words of a noun's phrase are looked through for its time.
const longestNoun = 64

// dateNoun dates an event that a noun tells.
func (l *linker) dateNoun(i, k int) {
	c := &l.Chunks[k]
	for j := c.Last - 1; j >= max(c.First, c.Last-longestNoun); j-- {
		if t := l.TimexOf[j]; l.usable(t) {
			l.take(i, t, Modifier)
			return
		}
	}
	if c.Prep >= 0 {
		switch o, _ := syntax.Orders.Of(l.Text, int(l.Chunks[c.Prep].First)); o {
		case event.After, event.Before, event.Since, event.Until: // another time than the clause's
			if t := l.ownTime(k); t >= 0 {
				l.take(i, t, Attached)
			} else {
				l.wasBefore(&l.Mentions[i])
			}
			return
		}
	}
	n := c.Clause
	if n >= 0 && l.Clauses[n].Subject == int32(k) && l.Clauses[n].Verb > int32(k) { // "the trial is due to start on Monday"
		if a := l.aim(n); a >= 0 {
			if t := l.clauseTime(a); t >= 0 && l.Timexes[t].Start >= int(l.Text.Tokens[l.Chunks[l.Clauses[a].Verb].Head].End) {
				l.take(i, t, Clause)
				return
			}
		}
	}
	governs, answered := l.governs(n), l.answered(k)
	isSubject := n >= 0 && l.Clauses[n].Subject == int32(k)
	if t, how := l.following(k, !answered, isSubject || !governs); t >= 0 {
		l.take(i, t, how)
		return
	}
	if answered {
		l.wasBefore(&l.Mentions[i])
		return
	}
	if governs && c.Prep >= 0 && int32(k) > l.Clauses[n].Verb { // "said on Monday at a conference"
		if _, ok := settings.Of(l.Text, int(l.Chunks[c.Prep].First)); ok {
			governs = false
		}
	}
	if n >= 0 && l.Clauses[n].Verb < 0 && l.Clauses[n].Subject >= 0 { // its verb is left out: "the second, five days later, by a leak"
		if t := l.verbless(k, n); t >= 0 {
			l.take(i, t, Clause)
			return
		}
	}
	plays := isSubject || n >= 0 && l.Clauses[n].Object == int32(k) || c.Prep >= 0 && l.MentionAt[c.Head] >= 0
	if n >= 0 && l.Clauses[n].Verb >= 0 && !governs && !l.recalled(k) && plays {
		if t := l.clauseTime(n); t >= 0 {
			l.take(i, t, Clause)
			l.stretch(i, k, n)
		}
	}
}

// following returns the timex that dates noun chunk k from behind it, and how, -1 for none: "the summit in Sochi on February 14", "a conference
// that took place in 2020". A time may attach to the noun at all, and freely where no verb claims it.
func (l *linker) following(k int, attaches, free bool) (int32, string) {
	c := &l.Chunks[k]
	for j := k + 1; j < l.SentenceEnd(k) && j < k+9; j++ {
		d := &l.Chunks[j]
		switch d.Kind {
		case syntax.TimeChunk:
			if t := l.TimexOf[d.First]; l.usable(t) && attaches && (free || j == k+1 && c.Prep >= 0) {
				return t, Attached
			}
			continue
		case syntax.PrepChunk:
			continue
		case syntax.NounChunk:
			if d.Prep >= 0 {
				continue
			}
		case syntax.RelChunk, syntax.VerbChunk, syntax.CommaChunk:
			if q := l.ownClause(k, j); q >= 0 {
				if t := l.clauseTime(q); t >= 0 {
					return t, Relative
				}
			}
		}
		break
	}
	return -1, ""
}

// ownTime returns the timex that follows the noun chunk k after "before" or "after": right behind it, or behind what hangs on it where
// the clause has another, "on Saturday, two days after its landing on the comet on Thursday"; -1 for none.
func (l *linker) ownTime(k int) int32 {
	end := l.SentenceEnd(k)
	aside := false // inside an apposition
	for j := k + 1; j < end && j < k+12; j++ {
		switch d := &l.Chunks[j]; d.Kind {
		case syntax.TimeChunk:
			t := l.TimexOf[d.First]
			if n := l.Chunks[k].Clause; n >= 0 && l.Clauses[n].Verb >= 0 && d.Prep >= 0 && l.usable(t) && (l.ofReference(j, n) || l.fronted(j)) {
				return t
			} else if !l.usable(t) || j > k+1 && (d.Prep < 0 || n < 0 || l.clauseTime(n) < 0 || l.clauseTime(n) == t) {
				return -1
			}
			return t
		case syntax.PrepChunk:
		case syntax.CommaChunk:
			aside = !aside
		case syntax.NounChunk:
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
	if n < 0 || l.Clauses[n].Verb < 0 {
		return false
	}
	v := int(l.Clauses[n].Verb)
	switch l.classOf(v) {
	case event.IAction, event.IState, event.Perception:
		return true
	}
	return l.Speech(v)
}

// verbless returns the timex that stands before the noun chunk k in clause n, between commas, -1 for none.
func (l *linker) verbless(k int, n int32) int32 {
	for j := k - 1; j >= 0 && l.Chunks[j].Clause == n; j-- {
		if d := &l.Chunks[j]; d.Kind == syntax.TimeChunk && l.usable(l.TimexOf[d.First]) && j > 0 &&
			l.Chunks[j-1].Kind == syntax.CommaChunk && l.Chunks[j+1].Kind == syntax.CommaChunk {
			return l.TimexOf[d.First]
		}
	}
	return -1
}

// settings are the prepositions before the occasion on which something is said or done.
var settings = text.Words("at in during")

// ownClause returns the relative or participial clause, opening at chunk j, whose subject is the noun chunk k; -1 for none.
func (l *linker) ownClause(k, j int) int32 {
	if l.Chunks[j].Kind == syntax.CommaChunk {
		j++
	}
	if j >= len(l.Chunks) {
		return -1
	}
	n := l.Chunks[j].Clause
	if n >= 0 && (l.Clauses[n].Kind == syntax.RelativeClause || l.Clauses[n].Kind == syntax.ParticipialClause) && l.Clauses[n].Subject == int32(k) {
		return n
	}
	return -1
}

// classOf returns the class of the event that the verb of chunk k tells, 0 for none.
func (l *linker) classOf(k int) event.Class {
	if e := l.MentionAt[l.Chunks[k].Head]; e >= 0 {
		return l.Mentions[e].Class
	}
	return 0
}
