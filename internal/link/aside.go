package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Times that stand in a clause and don't date its verb: what is compared with, lives and sources in brackets.

// aheadOf reports whether the time at chunk j is that to which something is put off, or up to which something is counted, rather than that of the
// verb of clause n: "was moved to 14 May", "its accounts for the year to 31 December".
func (l *linker) aheadOf(j int, n int32) bool {
	p := l.Chunks[j].Prep
	if p < 1 || l.Text.Tokens[l.Chunks[p].First].Key != word.To {
		return false
	}
	if b := &l.Chunks[p-1]; b.Kind == syntax.TimeChunk && l.TimexOf[b.First] >= 0 && l.joinsNext(l.TimexOf[b.First]) { // from then to then
		return false
	}
	return !l.BaseIn(l.Chunks[l.Clauses[n].Verb].Head, backTo)
}

// backTo verbs say since when something is.
var backTo = text.Words("date go stretch reach trace extend return belong be come")

// measure reports whether the time at chunk j is that of what something is compared with: "less than in 2007", "twice as many as the year
// before", "the gap between now and the 1930s".
func (l *linker) measure(j int) bool {
	b := j - 1
	if p := l.Chunks[j].Prep; p >= 0 {
		if l.compared(int(p)) {
			return true
		}
		b = int(p) - 1
	}
	if b < 1 {
		return false
	}
	if l.wasSoMuch(j) || l.lastTime(j, b) {
		return true
	}
	if c := &l.Chunks[b-1]; l.Chunks[b].Kind == syntax.ConjChunk && c.Kind == syntax.NounChunk && c.Prep >= 0 {
		return l.Text.Tokens[l.Chunks[c.Prep].First].Key == word.Between
	}
	return l.compared(b)
}

// wasSoMuch reports whether the time at chunk j says when something was the sum or number before it: "rose to 5.69 billion from 5.46 billion a year earlier".
func (l *linker) wasSoMuch(j int) bool {
	b := j - 1
	if l.Chunks[j].Prep >= 0 && int(l.Chunks[j].Prep) == b {
		b--
	}
	c := &l.Chunks[b]
	if c.Kind != syntax.NounChunk || c.Prep < 0 || !l.Counts(c.First, c.Last) {
		return false
	}
	_, ok := formerly.Of(l.Text, int(l.Chunks[c.Prep].First))
	return ok
}

// formerly stands before what a sum or number was.
var formerly = text.Words("from against versus vs")

// lastTime reports whether the time at chunk j tells since when something is the first or second time, chunk b: "for the second time since 1957".
func (l *linker) lastTime(j, b int) bool {
	p := l.Chunks[j].Prep
	return p >= 0 && l.Text.Tokens[l.Chunks[p].First].Key == word.Since && l.Chunks[b].Kind == syntax.NounChunk && l.Text.Word(int(l.Chunks[b].Head)) == "time"
}

// bracketed reports whether the time at chunk j stands in brackets and dates a life or a source there: "Pele (1940 - 2022) was born",
// "(Marsden & Mackey, 2014)".
func (l *linker) bracketed(j int) bool {
	first := max(j-8, int(l.Bounds[l.Text.SentenceAt(int(l.Chunks[j].First))]))
	source, span := false, false
	for b := j - 1; b >= first; b-- {
		switch l.Chunks[b].Kind {
		case syntax.OpenBracket:
			if e := j + 1; e+1 < len(l.Chunks) && l.Chunks[e].Kind == syntax.StopChunk && l.Chunks[e+1].Kind == syntax.TimeChunk {
				span = true
			}
			return source || span && b > first && l.NameOf[l.Chunks[b-1].Head] >= 0
		case syntax.CloseBracket, syntax.VerbChunk:
			return false
		case syntax.NounChunk:
			// "Makel et al., 2014"
			source = source || l.Chunks[j-1].Kind == syntax.CommaChunk && (b+2 == j || l.NameOf[l.Chunks[b].Head] >= 0 && l.Chunks[b+1].Kind == syntax.AdverbChunk)
		case syntax.StopChunk:
			span = span || b > first && l.Chunks[b-1].Kind == syntax.TimeChunk
		}
	}
	return false
}

// lifespan returns the timex of the birth or death that the verb of clause n tells, where brackets behind its subject hold both:
// "Pele (1940 - 2022) was born in Tres Coracoes"; -1 for none.
func (l *linker) lifespan(n int32) int32 {
	b := l.Clauses[n].Subject + 1
	if b < 1 || int(b)+3 >= len(l.Chunks) || l.Chunks[b].Kind != syntax.OpenBracket || l.Chunks[b+1].Kind != syntax.TimeChunk ||
		l.Chunks[b+2].Kind != syntax.StopChunk || l.Chunks[b+3].Kind != syntax.TimeChunk {
		return -1
	}
	t := int32(-1)
	switch l.Base(l.Chunks[l.Clauses[n].Verb].Head) {
	case "bear":
		t = l.TimexOf[l.Chunks[b+1].First]
	case "die":
		t = l.TimexOf[l.Chunks[b+3].First]
	}
	if !l.usable(t) {
		return -1
	}
	return t
}

// cleft returns the timex that "it was" sets before clause n, -1 for none: "it was on Monday that police found the car".
func (l *linker) cleft(n int32) int32 {
	k := l.Clauses[n].Opener - 1
	if k < 2 || l.Text.Tokens[l.Chunks[k+1].First].Key != word.That || l.Chunks[k].Kind != syntax.TimeChunk || !l.usable(l.TimexOf[l.Chunks[k].First]) {
		return -1
	}
	j := k - 1
	for ; j > 0 && l.Chunks[j].Kind != syntax.VerbChunk; j-- {
		if kind := l.Chunks[j].Kind; kind != syntax.PrepChunk && kind != syntax.SubChunk && kind != syntax.AdverbChunk {
			return -1
		}
	}
	if j < 1 || l.Text.Tokens[l.Chunks[j-1].First].Key != word.It || l.Base(l.Chunks[j].Head) != "be" && l.Base(l.Chunks[j].First) != "be" {
		return -1
	}
	return l.TimexOf[l.Chunks[k].First]
}

// afterNot reports whether mention m is told behind "it was not until" and timex t.
func (l *linker) afterNot(m *event.Mention, t int32) bool {
	n := l.Chunks[l.ChunkOf[m.Trigger]].Clause
	return n >= 0 && l.cleft(n) == t
}

// compared reports whether chunk k is "than", or the "as" of "as many as", not of "as early as".
func (l *linker) compared(k int) bool {
	switch i := l.Chunks[k].First; l.Text.Tokens[i].Key {
	case word.Than:
		return true
	case word.As:
		_, when := timely.Of(l.Text, int(max(i-1, 0)))
		return !when && k > 0 && l.Chunks[k].Last == i+1
	}
	return false
}

// timely words say between two "as" how near a time is, not how much something is.
var timely = text.Words("early late recently soon long far back")
