package timeline

import (
	"slices"

	"github.com/seed-620526af/timeline/internal/coref"
)

// dateByTitle gives e the day of what its title says, where that is another than the one it has from mentions with other titles: a line of a
// chronology is its words and their day.
func (l *loom) dateByTitle(e *Event, c *coref.Event) {
	switch c.Dated {
	case coref.Inherited:
		l.newsByTitle(e, c)
	case coref.Own:
		for k := range c.Dates {
			if slices.ContainsFunc(c.Dates[k].Mentions, func(i int32) bool { return l.says(i, e.Title, coref.Own) }) {
				c.Dates[0], c.Dates[k] = c.Dates[k], c.Dates[0]
				c.First, c.Last = c.Dates[0].First, c.Dates[0].Last
				break
			}
		}
	}
	e.First, e.Last = c.First, c.Last
}

// newsByTitle dates c by the first day on which what the title of e says was news, where other news that was taken for the same is much older.
func (l *loom) newsByTitle(e *Event, c *coref.Event) {
	day := Day{}
	for _, i := range c.Mentions {
		if _, m := l.at(i); l.says(i, e.Title, coref.Inherited) && (day.IsZero() || m.First.Before(day)) {
			day = m.First
		}
	}
	if !day.IsZero() && day.Add(-coref.StillNews).After(c.Last) {
		c.First, c.Last = day, day
	}
}

// says reports whether mention i has the title, and a day that is so well known.
func (l *loom) says(i int32, title string, known coref.Strength) bool {
	_, m := l.at(i)
	return m.Title == title && m.strength() == known
}
