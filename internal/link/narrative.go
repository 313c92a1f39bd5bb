package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/timex"
)

const (
	narrativeSpan = 366 // days that what happens between two dates of a paragraph may take
)

// narrate bounds what a history tells without a date by the dates told before and after it in its paragraph, for histories tell in order.
// Where the two run backwards or lie far apart, the text jumps, and nothing more is said than that it was long ago.
func (l *linker) narrate() {
	if !l.history {
		return
	}
	last := -1 // the last mention with a date of its own
	for i := range l.Mentions {
		if !l.marksTime(&l.Mentions[i]) {
			continue
		}
		if last >= 0 {
			l.fillBetween(last, i)
		}
		last = i
	}
	for i := range l.Mentions {
		if m := &l.Mentions[i]; m.Link == Past && m.First.IsZero() {
			m.Link = LongAgo
		}
	}
}

// marksTime reports whether the mention moves the story on to a date of its own.
func (l *linker) marksTime(m *event.Mention) bool {
	return m.Timex >= 0 && m.Link != GoesOn && !m.Nominal && m.Modality == event.Factual && m.Tense != event.Present &&
		!m.First.IsZero() && !m.Last.IsZero() && l.leads(m) && !l.perfectPast(m)
}

// fillBetween bounds the undated mentions between a and b, which mark time.
func (l *linker) fillBetween(a, b int) {
	from, to := &l.Mentions[a], &l.Mentions[b]
	if l.Text.Sentences[from.Sentence].Para != l.Text.Sentences[to.Sentence].Para || to.Last.Before(from.First) ||
		daysBetween(from.First, to.Last) > narrativeSpan {
		return
	}
	for i := a + 1; i < b; i++ {
		m := &l.Mentions[i]
		if m.Link == Past && m.Tense == event.Past && !m.Nominal && !m.Perfect && m.Class != event.Reporting && l.leads(m) {
			m.First, m.Last, m.Link = from.First, to.Last, Between
		}
	}
}

func daysBetween(a, b timex.Day) int { return b.Number() - a.Number() }
