package timeline

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/coref"
)

// assemble makes an event of what its mentions say.
func (l *loom) assemble(c *coref.Event) *Event {
	e := &Event{First: c.First, Last: c.Last, Publishers: len(coref.Sources(l.docs, l.docsOf(c.Mentions)))}
	var who, where tally
	var titles titler
	background := 1.0 // the chance that none of its mentions belongs in a chronology
	best := -1.0
	for _, i := range c.Mentions {
		a, m := l.at(i)
		e.Mentions = append(e.Mentions, Evidence{a.ID, m.Span, m.Text, a.quote(m.Sentence), m.Basis})
		for _, p := range m.Participants {
			who.add(l.names.of(p), 1)
		}
		for _, p := range m.Places {
			where.add(l.names.of(p), 1)
		}
		titles.add(m)
		background = min(background, 1-m.Salience)
		if m.Salience > best {
			best, e.Class = m.Salience, m.Class
		}
	}
	e.Participants, e.Places, e.Title = who.leading(), where.leading(), titles.best()
	e.lead(l, c)
	e.Score = math.Round(1e4*(1-background/(1+0.25*math.Log2(float64(e.Publishers))))) / 1e4
	e.ID = l.id(c.Mentions[0])
	e.Date, e.Mod, e.Basis = l.dateOf(c)
	for _, d := range c.Dates {
		alt := Alternative{First: d.First, Last: d.Last, Docs: []string{}}
		for _, i := range d.Mentions {
			a, m := l.at(i)
			if alt.Date == "" && m.First == d.First && m.Last == d.Last {
				alt.Date = m.Date
			}
			if !slices.Contains(alt.Docs, a.ID) {
				alt.Docs = append(alt.Docs, a.ID)
			}
		}
		e.Alternatives = append(e.Alternatives, alt)
	}
	d := e.when()
	e.EDTF, e.When, e.Granularity = d.EDTF, d.When, d.Granularity
	return e
}

// quote returns a sentence without the mark of the list that it is an item of.
func (a *Annotation) quote(s Span) string {
	return strings.TrimLeft(a.Text[s.Start:s.End], "-–—•*· ")
}

// lead puts the mention first that the title is from: its sentence is the evidence that a reader is shown.
func (e *Event) lead(l *loom, c *coref.Event) {
	best, at := -1.0, 0
	for k, i := range c.Mentions {
		if _, m := l.at(i); m.Title == e.Title && m.Salience > best {
			best, at = m.Salience, k
		}
	}
	first := e.Mentions[at]
	copy(e.Mentions[1:at+1], e.Mentions[:at])
	e.Mentions[0] = first
}

func (l *loom) docsOf(mentions []int32) []int32 {
	var of []int32
	for _, i := range mentions {
		if d := l.mentions[i].Doc; len(of) == 0 || of[len(of)-1] != d {
			of = append(of, d)
		}
	}
	return of
}

// id names an event by its first mention, so that it keeps its name as other documents come to tell of it.
func (l *loom) id(first int32) string {
	a, m := l.at(first)
	h := fnv.New64a()
	io.WriteString(h, a.key)
	fmt.Fprint(h, " ", m.Start)
	return fmt.Sprintf("%016x", h.Sum64())
}

// dateOf returns the value of the event's date, its modifier, and why it has it: by the mention that the date is taken from.
func (l *loom) dateOf(c *coref.Event) (date, mod, basis string) {
	for _, i := range c.Mentions {
		a, m := l.at(i)
		if m.First != c.First || m.Last != c.Last || m.strength() != c.Dated {
			continue
		}
		if basis == "" {
			basis = m.Basis
		}
		if date == "" && m.Date != "" {
			date, basis = m.Date, m.Basis
			if m.Timex >= 0 && !strings.Contains(date, "/") {
				mod = a.Timexes[m.Timex].Mod
			}
		}
	}
	switch {
	case c.Dated <= coref.Bounded:
		date = ""
	case date == "" && c.First == c.Last:
		date = c.First.String()
	}
	return date, mod, basis
}

// settleDate rewrites the date after relations have narrowed the bounds.
func (e *Event) settleDate() {
	if len(e.Alternatives) > 1 {
		return
	}
	if e.First == e.Last {
		e.Date, e.Mod = e.First.String(), ""
	}
	d := e.when()
	e.EDTF, e.When, e.Granularity = d.EDTF, d.When, d.Granularity
}

// tally counts strings.
type tally struct {
	keys   []string
	weight map[string]float64
}

func (t *tally) add(s string, w float64) {
	if t.weight == nil {
		t.weight = map[string]float64{}
	}
	if _, ok := t.weight[s]; !ok {
		t.keys = append(t.keys, s)
	}
	t.weight[s] += w
}

// ranked returns the strings, the weightiest first, those of a weight by the alphabet.
func (t *tally) ranked() []string {
	slices.SortFunc(t.keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(t.weight[b], t.weight[a]), cmp.Compare(a, b))
	})
	return orEmpty(t.keys)
}

const (
	mostNames = 12   // of a kind that an event lists
	leastName = 0.15 // of the count of the name named most, below which a name has only stood by
)

// leading returns the names that an event is about: the ranked ones, less those that are named in passing.
func (t *tally) leading() []string {
	names := t.ranked()
	n := 0
	for n < len(names) && n < mostNames && t.weight[names[n]] >= leastName*t.weight[names[0]] {
		n++
	}
	return names[:n]
}

// titler picks an event's title from its mentions': that of the mention that weighs most, or one that several have.
type titler struct{ tally }

func (t *titler) add(m *Mention) {
	if m.Title == "" {
		return
	}
	before := t.weight[m.Title]
	worth := m.Salience
	if m.Name != "" && m.Nominal {
		worth += 0.15
	}
	if strings.Contains(m.Title, " ") && m.Salience >= Leading {
		worth = max(worth, min(before+0.05, 1)) // several say so
	} else if !strings.Contains(m.Title, " ") {
		worth /= 4 // a bare word says too little while there is another, however often it is said
	}
	t.tally.add(m.Title, max(before, worth)-before)
}

func (t *titler) best() string {
	if r := t.ranked(); len(r) > 0 {
		return r[0]
	}
	return ""
}
