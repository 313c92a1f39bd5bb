package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// entries makes a diary of a text: that many days at the head of a line each.
const entries = 2

// setEntries finds the dates that head the entries of a diary, a log or a chronology, and which sentence stands in whose entry:
// "3 May. We reached the hut. Wilson was ill.", "May 2011: the army takes over", or a day on a line of its own.
func (l *linker) setEntries() {
	l.entry = l.entry[:0]
	heads, from := 0, 0
	var head entryHead
	for s := range l.Text.Sentences {
		q := &l.Text.Sentences[s]
		if h, ok := l.headAt(s); ok {
			if heads == 0 || l.Timexes[h.timex].First != l.Timexes[head.timex].First {
				heads++
			}
			head, from = h, int(q.Para)
		}
		t := int32(-1)
		if heads > 0 && (head.alone || int(q.Para) == from) {
			t = head.timex
		}
		l.entry = append(l.entry, t)
	}
	if heads < entries {
		for s := range l.entry {
			l.entry[s] = -1
		}
	}
}

// entryHead is a date that heads an entry.
type entryHead struct {
	timex int32
	alone bool // on a line of its own: what follows is its own whatever the paragraph
}

// headAt returns the date that heads an entry at sentence s.
func (l *linker) headAt(s int) (h entryHead, ok bool) {
	q := &l.Text.Sentences[s]
	within := s > 0 && l.Text.Sentences[s-1].Para == q.Para
	if q.Last <= q.First {
		return h, false
	}
	first := q.First
	for first < q.Last && l.Text.Tokens[first].Kind > text.Number { // "[3 May]", "– 3 May", "| 3 May |"
		first++
	}
	if first == q.Last || l.TimexOf[first] < 0 {
		return h, false
	}
	h.timex = l.TimexOf[first]
	x := &l.Timexes[h.timex]
	if x.Type != timex.TypeDate || x.First.IsZero() || daysBetween(x.First, x.Last) > aYear || x.Start != int(l.Text.Tokens[first].Start) {
		return h, false
	}
	end := first
	for end < q.Last && l.TimexOf[end] == h.timex {
		end++
	}
	if end == q.Last {
		h.alone = l.endsParagraph(s)
		return h, !within
	}
	switch mark := l.Text.Word(int(end)); mark {
	case ".", ":", "]":
		h.alone = end+1 == q.Last && l.endsParagraph(s)
		return h, mark == ":" || !within && x.First == x.Last
	case "–", "—", "-", "|":
		return h, !within && l.Text.Tokens[end].Flags.Has(text.Space)
	}
	return h, false
}

func (l *linker) endsParagraph(s int) bool {
	return s+1 < len(l.Text.Sentences) && l.Text.Sentences[s+1].Para != l.Text.Sentences[s].Para
}

// inEntry dates mention i, which no timex of its own dates, in a diary: by the day of its entry, which is the day it was written.
func (l *linker) inEntry(i int, f syntax.Form, kind syntax.ClauseKind) bool {
	m := &l.Mentions[i]
	t := l.entry[m.Sentence]
	if t < 0 {
		return false
	}
	x := &l.Timexes[t]
	if b := l.before; b >= 0 && l.entry[l.Mentions[b].Sentence] == t && l.Mentions[b].First.After(x.Last) { // it tells of later days
		return false
	}
	switch {
	case m.Tense == event.Future || m.Modality == event.Planned:
		m.First, m.Link = x.First, Planned
	case m.Modality != event.Factual:
	case m.Nominal && l.alone(i, t): // "2 March 1969: First flight, from Toulouse"
		l.datedBy(m, t, Entry)
	case f.Has(syntax.Perfect), kind == syntax.RelativeClause, kind == syntax.ComplementClause, m.Nominal:
		m.Last, m.Link = x.Last, Past
	default:
		l.datedBy(m, t, Entry)
	}
	return true
}

// alone reports whether mention i is the first of a sentence without a verb that begins with timex t.
func (l *linker) alone(i int, t int32) bool {
	m := &l.Mentions[i]
	q := &l.Text.Sentences[m.Sentence]
	if i > 0 && l.Mentions[i-1].Sentence == m.Sentence || l.Text.TokenAt(l.Timexes[t].Start) < int(q.First) {
		return false
	}
	for k := l.Bounds[m.Sentence]; k < l.Bounds[m.Sentence+1]; k++ {
		if c := &l.Chunks[k]; c.Kind == syntax.VerbChunk && c.Form.Has(syntax.Finite) {
			return false
		}
	}
	return true
}

// isOn dates a mention in a listing, which no timex of its own dates, by the day at the head of its line or above.
func (l *linker) isOn(m *event.Mention) {
	if t := l.entry[m.Sentence]; t >= 0 {
		l.datedBy(m, t, Entry)
	}
}
