package event

import (
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// How a mention got its date, as Mention.Link says.
const (
	linkModifier  = "modifies the noun"        // the February 14 summit
	linkAttached  = "follows the noun"         // the summit in Sochi on February 14
	linkRelative  = "in the noun's own clause" // a conference that took place last November
	linkClause    = "same clause"              // opened on Monday
	linkMain      = "the clause it hangs on"   // struck on Monday, killing two
	linkAlongside = "the clause beside it"     // landed on Monday and met
	linkNews      = "published, told as news"  // the day of publication
	linkContinues = "goes on from the event before"
	linkBefore    = "past tense, so published no earlier" // bounded by the day of publication
	linkPlanned   = "to come, so no earlier than published"
	linkStated    = "bounded by the words beside it" // before 2010
)

// linker finds for each mention whose date is whose.
type linker struct {
	*reading
	relations []Relation
	dated     []int32 // by clause: the timex of the clause's verb, -1 for none; -2 while unknown
}

// date links every mention to the timex that dates it, and notes the orders that the text states.
func (l *linker) date() {
	l.dated = l.dated[:0]
	for range l.clauses {
		l.dated = append(l.dated, -2)
	}
	for i := range l.mention {
		m := &l.mention[i]
		m.Timex, m.Link, m.First, m.Last = -1, "", timex.Day{}, timex.Day{}
		k := l.chunkOf[m.Trigger]
		if k < 0 {
			continue
		}
		if l.chunks[k].Kind == nounChunk {
			l.dateNoun(i, int(k))
		} else {
			l.dateVerb(i, int(k))
		}
	}
	for i := range l.mention {
		l.order(i)
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
		l.relations = append(l.relations, Relation{From: i, Order: order, To: -1, Timex: int(t)})
		m.Timex, m.Link, m.First, m.Last = int(t), link, x.First, x.Last
	default:
		m.Timex, m.Link, m.First, m.Last = int(t), link, x.First, x.Last
	}
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
	n := c.Clause
	governs := false // a verb that says something has the date for itself
	if n >= 0 && l.clauses[n].Verb >= 0 {
		v := l.clauses[n].Verb
		governs = l.speech(int(v)) || l.classOf(int(v)) == IAction || l.classOf(int(v)) == IState || l.classOf(int(v)) == Perception
	}
	isSubject := n >= 0 && l.clauses[n].Subject == int32(k)
	// what follows the noun: "the summit in Sochi on February 14", "a conference that took place in 2020"
	for j := k + 1; j < len(l.chunks) && j < k+9; j++ {
		d := &l.chunks[j]
		switch d.Kind {
		case timeChunk:
			if t := l.timexOf[d.First]; l.usable(t) && (isSubject || !governs || d.Prep < 0 && j == k+1 && !governs) {
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
	if n >= 0 && l.clauses[n].Verb >= 0 && !governs && (isSubject || l.clauses[n].Object == int32(k) || c.Prep >= 0 && l.event[c.Head] >= 0) {
		if t := l.clauseTime(n); t >= 0 {
			l.take(i, t, linkClause)
			return
		}
	}
	l.undated(i, n)
}

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

// clauseTime returns the timex that dates the verb of clause n by standing in that clause, -1 for none: the nearest after the verb,
// else the nearest before it.
func (l *linker) clauseTime(n int32) int32 {
	if l.dated[n] != -2 {
		return l.dated[n]
	}
	l.dated[n] = -1
	v := l.clauses[n].Verb
	if v < 0 {
		return -1
	}
	s := l.Text.SentenceAt(int(l.chunks[v].First))
	first, last := int(l.bounds[s]), int(l.bounds[s+1])
	found := int32(-1)
	for j := int(v) + 1; j < last && j < int(v)+40; j++ {
		if d := &l.chunks[j]; d.Kind == timeChunk && d.Clause == n && l.usable(l.timexOf[d.First]) && !l.ofNoun(j, n) {
			found = l.timexOf[d.First]
			break
		}
	}
	for j := int(v) - 1; found < 0 && j >= first && j > int(v)-40; j-- {
		if d := &l.chunks[j]; d.Kind == timeChunk && d.Clause == n && l.usable(l.timexOf[d.First]) {
			found = l.timexOf[d.First]
		}
	}
	l.dated[n] = found
	return found
}

// ofNoun reports whether the time at chunk j dates the noun before it rather than the verb of clause n: an event's noun that no
// verb brings about, "recalled the attack in 2005".
func (l *linker) ofNoun(j int, n int32) bool {
	t := &l.chunks[j]
	if t.Prep < 0 || t.Prep < 1 {
		return false
	}
	v := l.clauses[n].Verb
	switch l.classOf(int(v)) {
	case Reporting, IState, Perception:
	default:
		return false
	}
	d := &l.chunks[t.Prep-1]
	return d.Kind == nounChunk && l.event[d.Head] >= 0 && t.Prep-1 > v
}

// dateVerb dates an event that a verb, or what depends on one, tells.
func (l *linker) dateVerb(i, k int) {
	n := l.chunks[k].Clause
	if n < 0 {
		l.undated(i, n)
		return
	}
	for hops := 0; n >= 0 && hops < 4; hops++ {
		if t := l.clauseTime(n); t >= 0 {
			link := linkClause
			if hops > 0 {
				link = linkMain
			}
			l.take(i, t, link)
			return
		}
		q := &l.clauses[n]
		if q.Parent < 0 {
			break
		}
		switch q.Kind {
		case participial:
		case coordinate:
			if l.chunks[q.Verb].Form.has(finite) != l.chunks[max(l.clauses[q.Parent].Verb, 0)].Form.has(finite) {
				n = -1
			}
		case toInfinitive:
			if l.mention[i].Modality != Factual {
				n = -1
			}
		case adverbial:
			if o := q.Opener; o < 0 || l.Text.Tokens[l.chunks[o].First].Key != keyWhen {
				n = -1
			}
		default:
			n = -1
		}
		if n < 0 {
			break
		}
		n = q.Parent
	}
	l.undated(i, l.chunks[k].Clause)
}

var keyWhen = text.Key("when")

// undated bounds a mention that no timex dates, by its tense and what news does.
func (l *linker) undated(i int, n int32) {
	m := &l.mention[i]
	p := l.Published
	if p.IsZero() {
		return
	}
	verb := int32(-1)
	if n >= 0 {
		verb = l.clauses[n].Verb
	}
	var f form
	if verb >= 0 {
		f = l.chunks[verb].Form
	}
	kind := mainClause
	if n >= 0 {
		kind = l.clauses[n].Kind
	}
	switch {
	case m.Tense == Future || m.Modality == Planned:
		m.First, m.Link = p, linkPlanned
	case m.Modality != Factual:
	case f.has(perfect) && f.has(past), kind == relative_, kind == adverbial:
		m.Last, m.Link = p, linkBefore
	case m.Nominal && n >= 0 && (verb < 0 || l.clauses[n].Object != l.chunkOf[m.Trigger] && l.clauses[n].Subject != l.chunkOf[m.Trigger]):
		m.Last, m.Link = p, linkBefore
	case kind == mainClause || kind == coordinate || kind == complement || kind == participial || kind == toInfinitive:
		m.First, m.Last, m.Link = p, p, linkNews
	default:
		m.Last, m.Link = p, linkBefore
	}
}

// order notes the orders that the words around mention i state: "after the bank failed", "two days after the quake".
func (l *linker) order(i int) {
	m := &l.mention[i]
	k := int(l.chunkOf[m.Trigger])
	if k < 0 {
		return
	}
	c := &l.chunks[k]
	var opener int32 = -1
	var from int32 = -1
	switch {
	case c.Kind == nounChunk && c.Prep >= 0 && m.Trigger == c.Head:
		opener = c.Prep
		if c.Clause >= 0 {
			from = l.clauses[c.Clause].Verb
		}
		if b := opener - 1; b >= 0 && l.chunks[b].Kind == nounChunk && l.event[l.chunks[b].Head] >= 0 {
			from = b
		}
	case c.Kind == verbChunk && c.Clause >= 0:
		q := &l.clauses[c.Clause]
		if opener = q.Opener; opener >= 0 && q.Verb == int32(k) && q.Parent >= 0 {
			from = l.clauses[q.Parent].Verb
			if from < 0 {
				from = l.later(q.Parent, int32(k))
			}
		}
	}
	if opener < 0 || from < 0 {
		return
	}
	o, ok := orders.Of(l.Text, int(l.chunks[opener].First))
	if !ok {
		return
	}
	e := l.event[l.chunks[from].Head]
	if e < 0 || int(e) == i {
		return
	}
	r := Relation{From: int(e), Order: o, To: i, Timex: -1}
	if b := opener - 1; b >= 0 && l.chunks[b].Kind == timeChunk && (o == After || o == Before) {
		r.Days = days(l.Timexes[max(l.timexOf[l.chunks[b].First], 0)].Value)
	}
	l.relations = append(l.relations, r)
}

// later returns the verb that clause n got after chunk k, -1 for none.
func (l *linker) later(n, k int32) int32 {
	if v := l.clauses[n].Verb; v > k {
		return v
	}
	return -1
}

// days reads a duration of days or weeks, "P2D" or "P1W"; 0 for any other.
func days(value string) int {
	if len(value) < 3 || value[0] != 'P' {
		return 0
	}
	n := 0
	for _, c := range value[1 : len(value)-1] {
		if c < '0' || c > '9' || n > 10000 {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	switch value[len(value)-1] {
	case 'D':
		return n
	case 'W':
		return 7 * n
	}
	return 0
}

// orders are the words that put one event before, after or into another.
var orders = text.NewTable(join(
	list(Before, "before"),
	list(After, "after following once"),
	list(During, "during while amid throughout"),
	list(Since, "since"),
	list(Until, "until till"),
	list(With, "when as"),
))
