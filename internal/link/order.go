package link

import (
	"github.com/seed-620526af/timeline/internal/coref"
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// order notes the orders that the words around mention i state: "after the bank failed", "two days after the quake".
func (l *linker) order(i int) {
	m := &l.Mentions[i]
	k := int(l.ChunkOf[m.Trigger])
	if k < 0 {
		return
	}
	c := &l.Chunks[k]
	var opener int32 = -1
	var from int32 = -1
	switch {
	case c.Kind == syntax.NounChunk && c.Prep >= 0 && m.Trigger == c.Head:
		opener = c.Prep
		if c.Clause >= 0 {
			from = l.Clauses[c.Clause].Verb
		}
		if b := opener - 1; b >= 0 && l.Chunks[b].Kind == syntax.NounChunk && l.MentionAt[l.Chunks[b].Head] >= 0 {
			from = b
		}
	case c.Kind == syntax.VerbChunk && c.Clause >= 0:
		q := &l.Clauses[c.Clause]
		if opener = q.Opener; opener >= 0 && q.Verb == int32(k) && q.Parent >= 0 {
			from = l.Clauses[q.Parent].Verb
			if from < 0 {
				from = l.later(q.Parent, int32(k))
			}
		}
	}
	if opener < 0 || from < 0 {
		return
	}
	o, ok := syntax.Orders.Of(l.Text, int(l.Chunks[opener].First))
	if !ok {
		return
	}
	e := l.MentionAt[l.Chunks[from].Head]
	if e < 0 || int(e) == i {
		return
	}
	r := event.Relation{From: int(e), Order: o, To: i, Timex: -1}
	if b := opener - 1; b >= 0 && l.Chunks[b].Kind == syntax.TimeChunk && (o == event.After || o == event.Before) {
		if t := l.TimexOf[l.Chunks[b].First]; l.lasts(&l.Chunks[b]) { // "closed for two days after the blast"
		} else if t >= 0 {
			r.Days, r.Slack = lapse(l.Timexes[t].Value)
			l.countBack(&r, l.Timexes[t].Value == "PTXH")
			l.countBackMonths(&r, l.Timexes[t].Value)
		} else if l.Text.Word(int(l.Chunks[b].Head)) == "day" { // "the day after Stalin died"
			r.Days = 1
			l.countBack(&r, false)
		}
	}
	l.relations = append(l.relations, r)
}

// lasts reports whether the time chunk says how long, not how long after: "for two days".
func (l *linker) lasts(c *syntax.Chunk) bool {
	if c.Prep < 0 {
		return false
	}
	_, ok := howLong.Of(l.Text, int(l.Chunks[c.Prep].First))
	return ok
}

var howLong = text.Words("for up during over within")

// countBack dates what an event's days are counted from by that event: "resigned on 5 May, two days after the vote"; hours before
// or after is the same day.
func (l *linker) countBack(r *event.Relation, hours bool) {
	from, to := &l.Mentions[r.From], &l.Mentions[r.To]
	day := oneDay(from)
	if from.Timex < 0 || day.IsZero() || to.Timex >= 0 || r.Slack > 0 || r.Days == 0 && !hours {
		return
	}
	if day = day.Add(-r.Days); r.Order == event.Before {
		day = day.Add(2 * r.Days)
	}
	to.First, to.Last, to.Link = day, day, Counted
}

// countBackMonths is the same where months or years are counted, to the month or the year: "sentenced on 28 March, five months after a jury
// convicted him".
func (l *linker) countBackMonths(r *event.Relation, value string) {
	n, unit := amount(value)
	from, to := &l.Mentions[r.From], &l.Mentions[r.To]
	if from.Timex < 0 || to.Timex >= 0 || n == 0 || unit != 'M' && unit != 'Y' || value[1] == 'T' ||
		from.First.IsZero() || from.First.Year != from.Last.Year || from.First.Month != from.Last.Month {
		return
	}
	if r.Order == event.After {
		n = -n
	}
	if unit == 'Y' {
		y := int(from.First.Year) + n
		to.First, to.Last = timex.Date(y, 1, 1), timex.Date(y, 12, 31)
	} else {
		to.First = timex.Date(int(from.First.Year), int(from.First.Month), 1).AddMonths(n)
		to.Last = to.First.AddMonths(1).Add(-1)
	}
	to.Link = Counted
}

// later returns the verb that clause n got after chunk k, -1 for none.
func (l *linker) later(n, k int32) int32 {
	if v := l.Clauses[n].Verb; v > k {
		return v
	}
	return -1
}

// amount reads a duration of one unit, "P2D": how many, and the unit's letter. What is no number counts nothing.
func amount(value string) (n int, unit byte) {
	if len(value) < 3 || value[0] != 'P' {
		return 0, 0
	}
	last := len(value) - 1
	for _, c := range value[1:last] {
		if c < '0' || c > '9' || n > 10000 {
			return 0, value[last]
		}
		n = 10*n + int(c-'0')
	}
	return n, value[last]
}

// days reads a duration of days or weeks; 0 for any other.
func days(value string) int {
	switch n, unit := amount(value); unit {
	case 'D':
		return n
	case 'W':
		return 7 * n
	}
	return 0
}

// lapse reads a duration of days, weeks, months or years as days, and how many more or fewer they may be; 0 for any other.
func lapse(value string) (n, slack int) {
	switch n, unit := amount(value); unit {
	case 'D':
		return n, 0
	case 'W':
		return 7 * n, min(3*n, 7)
	case 'M':
		return 61 * n / 2, min(15*n, 30)
	case 'Y':
		return n * 1461 / 4, 183
	}
	return 0, 0
}

// countedFrom returns the event that the text counts the days of mention i from, "resigned six days after the blast", nil for none.
func (l *linker) countedFrom(i int) *timex.EventAnchor {
	m := &l.Mentions[i]
	n := l.Chunks[l.ChunkOf[m.Trigger]].Clause
	if m.Nominal || n < 0 || l.Clauses[n].Verb < 0 {
		return nil
	}
	k := l.ChunkOf[m.Trigger]
	for j, end := l.near(k); j < end; j++ {
		if d := &l.Chunks[j]; d.Kind == syntax.TimeChunk && d.Clause == n && l.TimexOf[d.First] >= 0 {
			if a := l.Timexes[l.TimexOf[d.First]].Event; a != nil {
				return a
			}
		}
	}
	return nil
}

// What is looked at, so that long sentences and texts take no longer a mention than short ones.
const (
	clauseReach = 40  // chunks on either side of a verb
	textReach   = 250 // mentions on either side of one
)

// near returns the chunks [first, last) that stand in the sentence of chunk k, and near it.
func (l *linker) near(k int32) (first, last int32) {
	s := l.Text.SentenceAt(int(l.Chunks[k].First))
	return max(l.Bounds[s], k-clauseReach), min(l.Bounds[s+1], k+clauseReach)
}

// count dates mention i by the event that its days are counted from, where the text dates that anywhere; else it is only bounded.
func (l *linker) count(i int, a *timex.EventAnchor) {
	m := &l.Mentions[i]
	told := m.Tense == event.Past && m.Modality == event.Factual && !l.Published.IsZero()
	if day := l.anchor(a); !day.IsZero() {
		if first, last := a.On(day); !first.IsZero() && !(told && first.After(l.Published)) {
			m.First, m.Last, m.Link = first, last, Counted
			return
		}
	}
	if told {
		l.wasBefore(m)
	}
}

// anchor returns the day of the event that a names: its own, or the one on which all other mentions of such an event agree.
func (l *linker) anchor(a *timex.EventAnchor) timex.Day {
	for t := l.Text.TokenAt(a.Start); t < len(l.MentionAt) && int(l.Text.Tokens[t].Start) < a.End; t++ {
		i := int(l.MentionAt[t])
		if i < 0 || !l.Mentions[i].Nominal {
			continue
		}
		m := &l.Mentions[i]
		if m.Timex >= 0 {
			return oneDay(m)
		}
		day := timex.Day{}
		for j := max(0, i-textReach); j < min(len(l.Mentions), i+textReach); j++ {
			other := &l.Mentions[j]
			if other.Timex < 0 || other.Link == Story || other.Modality != event.Factual || !coref.OneKind(l.Text, int(m.Trigger), int(other.Trigger)) {
				continue
			}
			d := oneDay(other)
			if d.IsZero() || !day.IsZero() && day != d {
				return timex.Day{}
			}
			day = d
		}
		return day
	}
	return timex.Day{}
}

func oneDay(m *event.Mention) timex.Day {
	if m.First != m.Last {
		return timex.Day{}
	}
	return m.First
}
