package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// clauseTime returns the timex that dates the verb of clause n by standing in that clause, -1 for none: the nearest after the verb,
// else the nearest before it.
func (l *linker) clauseTime(n int32) int32 {
	if l.dated[n] != -2 {
		return l.dated[n]
	}
	l.dated[n] = -1
	v := l.Clauses[n].Verb
	if v < 0 {
		return -1
	}
	s := l.Text.SentenceAt(int(l.Chunks[v].First))
	first, last := int(l.Bounds[s]), int(l.Bounds[s+1])
	found := l.timeAfter(n, last)
	for j := int(v) - 1; found < 0 && j >= first && j > int(v)-40; j-- {
		if d := &l.Chunks[j]; d.Kind == syntax.TimeChunk && l.timed(j) == n && l.fits(n, l.TimexOf[d.First]) && !l.fronted(j) &&
			!l.genitive(j) && !l.measure(j) && !l.bracketed(j) && !l.perfected(j, n) {
			found = l.TimexOf[d.First]
		}
	}
	if found < 0 {
		found = l.cleft(n)
	}
	if found < 0 {
		found = l.lifespan(n)
	}
	if found < 0 {
		found = l.occasion(n, first, last)
	}
	if found < 0 {
		found = l.fromAim(n)
	}
	l.dated[n] = l.precise(found)
	return l.dated[n]
}

// fits reports whether timex t can date the verb of clause n: what was told as past hasn't to come.
func (l *linker) fits(n, t int32) bool {
	if !l.usable(t) {
		return false
	}
	const past = syntax.Finite | syntax.Past
	return l.Chunks[l.Clauses[n].Verb].Form&(past|syntax.Modal) != past || l.Published.IsZero() || !l.Timexes[t].First.After(l.Published)
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
	v, about := l.Clauses[n].Verb, int32(-1)
	for j := int(v) + 1; j < last && j < int(v)+40; j++ {
		d := &l.Chunks[j]
		if d.Kind != syntax.TimeChunk || l.timed(j) != n || !l.fits(n, l.TimexOf[d.First]) ||
			l.genitive(j) || l.ofNoun(j, n) || l.measure(j) || l.bracketed(j) ||
			l.perfected(j, n) || l.aheadOf(j, n) {
			continue
		}
		if d.Prep <= v+1 || l.Text.Tokens[l.Chunks[d.Prep].First].Key != word.For || l.Chunks[d.Prep-1].Kind != syntax.NounChunk {
			return l.TimexOf[d.First]
		}
		if about < 0 { // "publishes its figures for May on Friday"
			about = l.TimexOf[d.First]
		}
	}
	return about
}

// genitive reports whether "of" gives the time at chunk j to the noun before it: "the minutes of the meeting of 7 May".
func (l *linker) genitive(j int) bool {
	p := l.Chunks[j].Prep
	return p > 0 && l.Text.Tokens[l.Chunks[p].First].Key == word.Of && l.Chunks[p-1].Kind == syntax.NounChunk
}

// perfected reports whether the time at chunk j, long gone, stands behind a noun in clause n whose verb is in the present perfect, which no such
// time can date: it is the noun's, "has denied the murder of a nurse in June 2009".
func (l *linker) perfected(j int, n int32) bool {
	c := &l.Chunks[j]
	if c.Prep < 0 && int32(j) > l.Clauses[n].Verb { // "has pleaded not guilty in Jackson's June 2009 death"
		return l.longSince(l.TimexOf[c.First], n)
	}
	if c.Prep < 1 || l.Chunks[c.Prep-1].Kind != syntax.NounChunk {
		return false
	}
	o, _ := syntax.Orders.Of(l.Text, int(l.Chunks[c.Prep].First))
	return o == 0 && l.longSince(l.TimexOf[c.First], n)
}

// longSince reports whether the verb of clause n is in the present perfect, which timex t is too long ago for.
func (l *linker) longSince(t, n int32) bool {
	const perfect = syntax.Finite | syntax.Perfect
	return !l.Published.IsZero() && l.Chunks[l.Clauses[n].Verb].Form&(perfect|syntax.Past|syntax.Modal) == perfect &&
		l.Timexes[t].Last.Before(l.Published.Add(-elsewhen))
}

// onward verbs are done when what they are to bring about is done.
var onward = text.Words("go come begin start cease stop gather return travel fail refuse manage continue help assemble try attempt")

// fromAim returns the timex that dates the verb of clause n though it stands behind the infinitive that hangs on it, -1 for none: "went to
// sleep on Saturday", "voted to ban the drug last week".
func (l *linker) fromAim(n int32) int32 {
	const past = syntax.Finite | syntax.Past
	verb := l.Chunks[l.Clauses[n].Verb]
	if a := l.made(n); a >= 0 {
		return l.clauseTime(a)
	}
	a := l.aim(n)
	if next := l.Clauses[n].Verb + 1; a < 0 && int(next) < l.SentenceEnd(int(next-1)) && l.Chunks[next].Form.Has(syntax.Gerund) && l.Chunks[next].Clause != n {
		a = l.Chunks[next].Clause // "began demolishing it in May"
	}
	if a < 0 {
		return -1
	}
	if l.BaseIn(verb.Head, onward) {
		return l.clauseTime(a)
	} else if !l.Chunks[l.Clauses[a].Verb].Form.Has(syntax.Infinitive) {
		return -1
	}
	if l.BaseIn(verb.Head, forward) || verb.Form&(past|syntax.Modal) != past || l.Published.IsZero() {
		return -1
	}
	t := l.clauseTime(a)
	if t < 0 || l.Timexes[t].Last.After(l.Published) {
		return -1
	}
	if k := l.ChunkOf[l.Text.TokenAt(l.Timexes[t].Start)]; k < l.Clauses[a].Verb || l.Chunks[k].Kind != syntax.TimeChunk || l.Chunks[k].Prep >= 0 {
		return -1 // "promised to leave in 2017"
	}
	return t
}

// made returns the clause of what the verb of clause n made its object do, -1 for none: "persuaded the bank to pay in 2014".
func (l *linker) made(n int32) int32 {
	q := &l.Clauses[n]
	if q.Object < 0 {
		return -1
	}
	if !l.BaseIn(l.Chunks[q.Verb].Head, driving) {
		return -1
	}
	for j := q.Object + 1; int(j) < l.SentenceEnd(int(q.Verb)); j++ {
		c := &l.Chunks[j]
		if c.Kind == syntax.VerbChunk && c.Form.Has(syntax.Infinitive) && c.Clause >= 0 && l.Clauses[c.Clause].Parent == n {
			return c.Clause
		}
		if c.Kind != syntax.PrepChunk && (c.Kind != syntax.NounChunk || c.Prep < 0) {
			return -1
		}
	}
	return -1
}

// driving verbs are done when their object does what it was made to.
var driving = text.Words("persuade convince force compel induce lead allow enable help cause get prompt inspire")

// forward verbs look to a time that isn't theirs: "planned to leave the week after".
var forward = text.Words("be have expect plan schedule hope want wish intend prepare need mean set wait like love hate use long tend seem appear")

// aim returns the clause of the infinitive right behind the verb of clause n, -1 for none: "is expected to begin".
func (l *linker) aim(n int32) int32 {
	j := l.Clauses[n].Verb + 1
	if int(j) < l.SentenceEnd(int(j-1)) && l.Chunks[j].Kind == syntax.AdjChunk { // "is due to begin"
		j++
	}
	if int(j) < l.SentenceEnd(int(l.Clauses[n].Verb)) && l.Chunks[j].Kind == syntax.VerbChunk && l.Chunks[j].Form.Has(syntax.Infinitive) &&
		l.Chunks[j].Clause != n {
		return l.Chunks[j].Clause
	}
	return -1
}

// ofNoun reports whether the time at chunk j dates the noun before it rather than the verb of clause n: an event's noun that no
// verb brings about, "recalled the attack in 2005".
func (l *linker) ofNoun(j int, n int32) bool {
	t := &l.Chunks[j]
	if t.Prep < 1 {
		return false
	}
	if l.ofReference(j, n) {
		return true
	}
	if x := &l.Timexes[l.TimexOf[t.First]]; x.Last.Number()-x.First.Number() > aYear && isTime(l.Text.Word(int(l.Chunks[t.Prep-1].Head))) {
		return true // "the third time in the past decade"
	}
	v := l.Clauses[n].Verb
	if !l.Published.IsZero() && l.Timexes[l.TimexOf[t.First]].First.After(l.Published) &&
		l.Chunks[v].Form&(syntax.Finite|syntax.Past|syntax.Modal|syntax.Perfect) == syntax.Finite {
		return false // "reports its results on 3 May": to come
	}
	switch l.classOf(int(v)) {
	case event.Reporting, event.IState, event.Perception:
	default:
		return false
	}
	d := &l.Chunks[t.Prep-1]
	return d.Kind == syntax.NounChunk && l.MentionAt[d.Head] >= 0 && t.Prep-1 > v
}

// ofReference reports whether the time at chunk j dates the event that clause n only refers to: "arrived two days after the vote in
// London on 3 May", "comes after the launch of a satellite on 3 May".
func (l *linker) ofReference(j int, n int32) bool {
	v := l.Clauses[n].Verb
	verb := ""
	for i := l.Chunks[j].Prep - 1; i > v; i = l.Chunks[i].Prep - 1 {
		c := &l.Chunks[i]
		if c.Kind != syntax.NounChunk {
			return false
		}
		if verb == "" {
			verb = l.Base(l.Chunks[v].Head)
		}
		if c.Prep < 0 {
			return verb == "follow" && l.Clauses[n].Object == i && l.MentionAt[c.Head] >= 0
		}
		if o, _ := syntax.Orders.Of(l.Text, int(l.Chunks[c.Prep].First)); o == event.After || o == event.Before {
			b := &l.Chunks[c.Prep-1]
			counted := b.Kind == syntax.TimeChunk && c.Prep-1 > v && !l.lasts(b) && l.TimexOf[b.First] >= 0 && l.Timexes[l.TimexOf[b.First]].Type == timex.TypeDuration
			return (counted || verb == "come") && l.MentionAt[c.Head] >= 0
		}
	}
	return false
}

const aYear = 366 // days

func isTime(word string) bool { return word == "time" || word == "times" }

// dateVerb dates an event that a verb, or what depends on one, tells.
func (l *linker) dateVerb(i, k int) {
	n := l.Chunks[k].Clause
	if n < 0 {
		return
	}
	for hops := 0; n >= 0 && hops < 4; hops++ {
		if t := l.clauseTime(n); t >= 0 {
			link := Clause
			if hops > 0 {
				link = Main
			}
			l.take(i, t, link)
			return
		}
		q := &l.Clauses[n]
		if q.Parent < 0 {
			break
		}
		switch q.Kind {
		case syntax.ParticipialClause:
			if l.answersDeed(q) || l.ofLife(n) {
				l.wasBefore(&l.Mentions[i])
				return
			}
		case syntax.CoordinateClause:
			if l.Chunks[q.Verb].Form.Has(syntax.Finite) != l.Chunks[max(l.Clauses[q.Parent].Verb, 0)].Form.Has(syntax.Finite) {
				n = -1
			}
		case syntax.InfinitiveClause:
			if l.Mentions[i].Modality != event.Factual {
				n = -1
			}
		case syntax.AdverbialClause:
			if o := q.Opener; o < 0 || !l.shares(o) {
				n = -1
			} else if t := l.timeBefore(o); t >= 0 {
				l.datedBy(&l.Mentions[i], t, BeforeWhen)
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
	_, ok := sharing.Of(l.Text, int(l.Chunks[o].First))
	return ok
}

var sharing = text.Words("when while where as")
