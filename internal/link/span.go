package link

import (
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// span returns the first and the last timex of the row that t stands in and that makes one stretch of time: "on 1 and 2 August",
// "from December to 5 March", "late March or early April". Mostly both are t.
func (l *linker) span(t int32) (from, to int32) {
	from, to = t, t
	for from > 0 && l.joinsNext(from-1) {
		from--
	}
	for int(to)+1 < len(l.Timexes) && l.joinsNext(to) {
		to++
	}
	return from, to
}

// joinsNext reports whether timex t and the next make one stretch of time.
func (l *linker) joinsNext(t int32) bool {
	if !l.usable(t) || !l.usable(t+1) {
		return false
	}
	x, y := &l.Timexes[t], &l.Timexes[t+1]
	if y.Start-x.End > len(" through to ") || !x.First.Before(y.First) {
		return false
	}
	if o := l.ChunkOf[l.Text.TokenAt(x.Start)] - 1; o > 0 && l.Chunks[o].Kind == syntax.OpenBracket && l.NameOf[l.Chunks[o-1].Head] >= 0 {
		return false // a life, "Pele (1940 - 2022)"
	}
	i, j := l.Text.TokenAt(x.End), l.Text.TokenAt(y.Start)
	if i < j && l.Text.Tokens[i].Start < int32(x.End) {
		i++
	}
	if i >= j {
		return false
	}
	how, ok := joints.Of(l.Text, i)
	if !ok {
		return false
	}
	first := l.Text.TokenAt(x.Start)
	opens, _ := rangeOpeners.Of(l.Text, max(first-1, 0))
	if i+1 < j { // "on Tuesday and on Wednesday"
		if _, ok := prepositionsOfTime.Of(l.Text, i+1); !ok || i+2 < j || how == through {
			return false
		}
	}
	switch {
	case how == through:
		if opens == fromWhen || x.Range == "begin" {
			return !l.moved(first)
		}
		return x.Grain == y.Grain && first > 0 && l.TimexOf[i-1] == t
	case opens == betweenWhen:
		return true
	}
	return x.Grain == y.Grain && x.Last.Add(1) == y.First
}

// joint is how two times are joined.
type joint uint8

const (
	through     joint = iota + 1 // from the one to the other
	beside                       // the one and the other
	fromWhen                     // opens a range
	betweenWhen                  // opens a range whose ends "and" joins
)

var (
	joints             = text.NewTable(text.Join(text.List(through, "to until till through thru - – —"), text.List(beside, "and or &")))
	rangeOpeners       = text.NewTable(text.Join(text.List(fromWhen, "from"), text.List(betweenWhen, "between")))
	prepositionsOfTime = text.Words("on in by")
)

// moved reports whether what is "from Monday to Friday", from token i, is moved rather than lasting.
func (l *linker) moved(i int) bool {
	k := l.ChunkOf[i]
	if k < 0 || l.Chunks[k].Clause < 0 {
		return false
	}
	v := l.Clauses[l.Chunks[k].Clause].Verb
	if v < 0 {
		return false
	}
	return l.BaseIn(l.Chunks[v].Head, shifting)
}

var shifting = text.Words("move postpone delay reschedule push shift change bring defer put")

// stretch lets the event of noun chunk k, whose length its phrase tells and whose clause n says that it opens or closes, span its days:
// "a two-day conference ended on Thursday".
func (l *linker) stretch(i, k int, n int32) {
	m := &l.Mentions[i]
	long := l.daysLong(k)
	if long < 2 || m.First != m.Last || m.First.IsZero() {
		return
	}
	switch edge, _ := edges.Find(l.Base(l.Chunks[l.Clauses[n].Verb].Head)); edge {
	case atEnd:
		m.First = m.Last.Add(1 - long)
	case atStart:
		m.Last = m.First.Add(long - 1)
	}
}

// edge says on which day of an event something is told of it.
type edge uint8

const (
	atStart edge = iota + 1
	atEnd
)

var edges = text.NewTable(text.Join(text.List(atStart, "begin start open commence"), text.List(atEnd, "end close conclude finish wrap")))

// daysLong returns how many days the phrase of noun chunk k says that it lasts, "a two-day visit", "three days of talks"; 0 where it
// doesn't say.
func (l *linker) daysLong(k int) int {
	c := &l.Chunks[k]
	for j := c.First; j < c.Last; j++ {
		if t := l.TimexOf[j]; t >= 0 && l.Timexes[t].Type == timex.TypeDuration {
			return days(l.Timexes[t].Value)
		}
	}
	if b := c.Prep - 1; b >= 0 && l.Chunks[b].Kind == syntax.TimeChunk && l.Text.Tokens[l.Chunks[c.Prep].First].Key == word.Of {
		if t := l.TimexOf[l.Chunks[b].First]; t >= 0 && l.Timexes[t].Type == timex.TypeDuration {
			return days(l.Timexes[t].Value)
		}
	}
	return 0
}

// timed returns the clause whose verb the time at chunk j dates: that in which it stands, or where that is a relative clause which
// tells what is always so, the one around it: "signed the memorandum that creates the zones on 4 May".
func (l *linker) timed(j int) int32 {
	n := l.Chunks[j].Clause
	if n < 0 {
		return n
	}
	q := &l.Clauses[n]
	t := l.TimexOf[l.Chunks[j].First]
	if q.Kind != syntax.RelativeClause || q.Parent < 0 || q.Verb < 0 || int(q.Verb) > j || !l.usable(t) {
		return n
	}
	around := l.Clauses[q.Parent].Verb
	if around < 0 || l.Chunks[q.Verb].Form&(syntax.Finite|syntax.Past|syntax.Modal|syntax.Perfect|syntax.Progress) != syntax.Finite ||
		!l.Chunks[around].Form.Has(syntax.Past) {
		return n
	}
	if x := &l.Timexes[t]; !l.Published.IsZero() && !x.First.Before(l.Published) {
		return n
	}
	return q.Parent
}

// timeBefore returns the timex that stands right before the clause that chunk o opens, -1 for none: "on 5 March, when they agreed".
func (l *linker) timeBefore(o int32) int32 {
	if l.Text.Tokens[l.Chunks[o].First].Key != word.When {
		return -1
	}
	b := o - 1
	if b >= 0 && l.Chunks[b].Kind == syntax.CommaChunk {
		b--
	}
	if b < 0 || l.Chunks[b].Kind != syntax.TimeChunk || l.Text.SentenceAt(int(l.Chunks[b].First)) != l.Text.SentenceAt(int(l.Chunks[o].First)) {
		return -1
	}
	if t := l.TimexOf[l.Chunks[b].First]; l.usable(t) {
		return t
	}
	return -1
}
