package event

import (
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

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
	found := l.timeAfter(n, last)
	for j := int(v) - 1; found < 0 && j >= first && j > int(v)-40; j-- {
		if d := &l.chunks[j]; d.Kind == timeChunk && l.timed(j) == n && l.usable(l.timexOf[d.First]) {
			found = l.timexOf[d.First]
		}
	}
	for j := first; found < 0 && j < int(v) && j < first+12; j++ { // "At a July 16 conference, he said"
		if d := &l.chunks[j]; d.Kind == nounChunk && d.Prep >= 0 && d.Clause == n {
			for i := d.First; i < d.Last; i++ {
				if l.usable(l.timexOf[i]) && l.event[d.Head] >= 0 {
					found = l.timexOf[i]
				}
			}
		}
	}
	if found < 0 {
		if _, ok := onward.Find(l.base(l.chunks[v].Head)); ok { // "went to sleep on Saturday"
			if j := int(v) + 1; j < last && l.chunks[j].Kind == verbChunk && l.chunks[j].Form.has(infinitive) && l.chunks[j].Clause != n {
				found = l.clauseTime(l.chunks[j].Clause)
			}
		}
	}
	l.dated[n] = l.precise(found)
	return l.dated[n]
}

// precise returns the timex that says more exactly, right after timex t and a comma, when that is: "five months later, on 23 March".
func (l *linker) precise(t int32) int32 {
	if t < 0 || int(t)+1 >= len(l.Timexes) {
		return t
	}
	x, y := &l.Timexes[t], &l.Timexes[t+1]
	i := l.Text.TokenAt(y.Start)
	for words := 0; i > 0 && int(l.Text.Tokens[i-1].Start) >= x.End && words < 2; words++ {
		i--
	}
	within := l.usable(t+1) && !y.First.Before(x.First) && !y.Last.After(x.Last) && (y.First != x.First || y.Last != x.Last)
	if !within || int(l.Text.Tokens[max(i-1, 0)].End) != x.End || l.Text.Word(i) != "," {
		return t
	}
	return t + 1
}

// timeAfter returns the nearest timex after the verb of clause n and before chunk last that dates it, -1 for none.
func (l *linker) timeAfter(n int32, last int) int32 {
	v, about := l.clauses[n].Verb, int32(-1)
	for j := int(v) + 1; j < last && j < int(v)+40; j++ {
		d := &l.chunks[j]
		if d.Kind != timeChunk || l.timed(j) != n || !l.usable(l.timexOf[d.First]) || l.ofNoun(j, n) {
			continue
		}
		if d.Prep <= v+1 || l.Text.Tokens[l.chunks[d.Prep].First].Key != keyFor || l.chunks[d.Prep-1].Kind != nounChunk {
			return l.timexOf[d.First]
		}
		if about < 0 { // "publishes its figures for May on Friday"
			about = l.timexOf[d.First]
		}
	}
	return about
}

// onward verbs are done when what they are to bring about is done.
var onward = text.Words("go come begin start cease stop gather return travel fail refuse manage continue help assemble")

// ofNoun reports whether the time at chunk j dates the noun before it rather than the verb of clause n: an event's noun that no
// verb brings about, "recalled the attack in 2005".
func (l *linker) ofNoun(j int, n int32) bool {
	t := &l.chunks[j]
	if t.Prep < 1 {
		return false
	}
	if l.ofReference(j, n) {
		return true
	}
	if x := &l.Timexes[l.timexOf[t.First]]; x.Last.Number()-x.First.Number() > aYear && isTime(l.Text.Word(int(l.chunks[t.Prep-1].Head))) {
		return true // "the third time in the past decade"
	}
	v := l.clauses[n].Verb
	if !l.Published.IsZero() && l.Timexes[l.timexOf[t.First]].First.After(l.Published) && l.chunks[v].Form&(finite|past|modal|perfect) == finite {
		return false // "reports its results on 3 May": to come
	}
	switch l.classOf(int(v)) {
	case Reporting, IState, Perception:
	default:
		return false
	}
	d := &l.chunks[t.Prep-1]
	return d.Kind == nounChunk && l.event[d.Head] >= 0 && t.Prep-1 > v
}

// ofReference reports whether the time at chunk j dates the event that clause n only refers to: "arrived two days after the vote in
// London on 3 May", "comes after the launch of a satellite on 3 May".
func (l *linker) ofReference(j int, n int32) bool {
	v := l.clauses[n].Verb
	verb := ""
	for i := l.chunks[j].Prep - 1; i > v; i = l.chunks[i].Prep - 1 {
		c := &l.chunks[i]
		if c.Kind != nounChunk {
			return false
		}
		if verb == "" {
			verb = l.base(l.chunks[v].Head)
		}
		if c.Prep < 0 {
			return verb == "follow" && l.clauses[n].Object == i && l.event[c.Head] >= 0
		}
		if o, _ := orders.Of(l.Text, int(l.chunks[c.Prep].First)); o == After || o == Before {
			b := &l.chunks[c.Prep-1]
			counted := b.Kind == timeChunk && c.Prep-1 > v && !l.lasts(b) && l.timexOf[b.First] >= 0 && l.Timexes[l.timexOf[b.First]].Type == timex.TypeDuration
			return (counted || verb == "come") && l.event[c.Head] >= 0
		}
	}
	return false
}

const aYear = 366 // days

func isTime(word string) bool { return word == "time" || word == "times" }

// dateVerb dates an event that a verb, or what depends on one, tells.
func (l *linker) dateVerb(i, k int) {
	n := l.chunks[k].Clause
	if n < 0 {
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
			if o := q.Opener; o < 0 || !l.shares(o) {
				n = -1
			} else if t := l.timeBefore(o); t >= 0 {
				x := &l.Timexes[t]
				m := &l.mention[i]
				m.Timex, m.Link, m.First, m.Last = int(t), linkUntil, x.First, x.Last
				return
			}
		default:
			n = -1
		}
		if n < 0 {
			break
		}
		n = q.Parent
	}
}

// shares reports whether the clause that chunk o opens tells of the same time as the one it hangs on: when, while, where.
func (l *linker) shares(o int32) bool {
	_, ok := sharing.Of(l.Text, int(l.chunks[o].First))
	return ok
}

var sharing = text.Words("when while where as")
