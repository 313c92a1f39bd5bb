package timeline

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-620526af/timeline/internal/coref"
	"github.com/seed-620526af/timeline/internal/export"
)

// assembler makes events of what their mentions say, one after another.
type assembler struct {
	*loom
	who, where tally
	titles     titler
	dates      map[calendar]export.Date
}

// calendar is all that says when an event is.
type calendar struct {
	date, mod   string
	first, last Day
}

// assemble makes an event of what its mentions say.
func (s *assembler) assemble(c *coref.Event) *Event {
	l := s.loom
	e := &Event{First: c.First, Last: c.Last, Publishers: len(l.press.Sources(l.docsOf(c.Mentions))), Mentions: make([]Evidence, 0, len(c.Mentions))}
	s.who.reset()
	s.where.reset()
	s.titles.reset()
	best := -1.0
	for _, i := range c.Mentions {
		a, m := l.at(i)
		e.Mentions = append(e.Mentions, Evidence{a.ID, m.Span, m.Text, a.quote(m.Sentence), m.Basis})
		for _, p := range l.mentions[i].Who {
			s.who.add(p, 1)
		}
		for _, p := range l.mentions[i].Where {
			s.where.add(p, 1)
		}
		s.titles.add(m, c.Dated >= coref.Told && m.strength() < coref.Told)
		if m.Salience > best {
			best, e.Class = m.Salience, m.Class
		}
	}
	e.Title = s.titles.best()
	first, many := &l.mentions[e.lead(l, c)], len(c.Mentions) >= manyMentions
	e.Participants, e.Places = s.who.leading(first.Who, many), s.where.leading(first.Where, many)
	if i := slices.Index(e.Participants, e.Title); i >= 0 { // "Battle of Hastings" is not who took part in it
		e.Participants = slices.Delete(e.Participants, i, i+1)
	}
	l.dateByTitle(e, c)
	if e.Score = best; e.Score >= Leading { // who else tells of it matters where someone tells it well
		above := max(e.told(l, c)-Leading, 0) / (1 - Leading)
		e.Score = Leading + (1-Leading)*math.Pow(above, 1/(1+0.4*math.Log2(float64(e.Publishers))))
	}
	if l.known.passes(l, c) || e.Score == Leading && l.alone(c) { // one article's, and it has no weight to spare
		if e.Score = max(e.Score-inPassing, 0); e.Score > Leading {
			e.Score = Leading + (e.Score-Leading)/2
		}
	}
	e.Score = math.Round(1e4*e.Score) / 1e4
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
	s.write(e)
	return e
}

// write writes out when e is. Many events are of one day: what a date looks like is worked out once.
func (s *assembler) write(e *Event) {
	k := calendar{e.Date, e.Mod, e.First, e.Last}
	d, known := s.dates[k]
	if !known || len(e.Alternatives) > 1 {
		d = e.when()
		if s.dates == nil {
			s.dates = map[calendar]export.Date{}
		}
		if len(e.Alternatives) <= 1 {
			s.dates[k] = d
		}
	}
	e.EDTF, e.When, e.Granularity = d.EDTF, d.When, d.Granularity
}

// quote returns a sentence without the mark of the list that it is an item of.
func (a *Annotation) quote(s Span) string {
	return strings.TrimLeft(a.Text[s.Start:s.End], "-–—•*· ")
}

// lead puts the mention first that the title is from, and returns it: its sentence is the evidence that a reader is shown.
func (e *Event) lead(l *loom, c *coref.Event) int32 {
	best, at := -1.0, 0
	for k, i := range c.Mentions {
		if _, m := l.at(i); m.Title == e.Title && m.Salience > best {
			best, at = m.Salience, k
		}
	}
	first := e.Mentions[at]
	copy(e.Mentions[1:at+1], e.Mentions[:at])
	e.Mentions[0] = first
	return c.Mentions[at]
}

// told returns how much the mentions weigh whose title the event has: it can't lead by what its title doesn't say.
func (e *Event) told(l *loom, c *coref.Event) (most float64) {
	for _, i := range c.Mentions {
		if _, m := l.at(i); m.Title == e.Title {
			most = max(most, m.Salience)
		}
	}
	return most
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
	h.Write(strconv.AppendInt([]byte{' '}, int64(m.Start), 10))
	return fmt.Sprintf("%016x", h.Sum64())
}

// dateOf returns the value of the event's date, its modifier, and why it has it: by the mention that the date is taken from.
func (l *loom) dateOf(c *coref.Event) (date, mod, basis string) {
	known := "" // why a day is that on which a text looked back upon the event
	for _, i := range c.Mentions {
		a, m := l.at(i)
		if c.Dated == coref.Inherited && m.First.IsZero() && m.Last == c.Last {
			known = m.Basis
		}
		if m.First != c.First || m.Last != c.Last || m.strength() < min(c.Dated, coref.Told) {
			continue
		}
		if basis == "" {
			basis = m.Basis
		}
		if c.Dated == coref.Undated {
			if strings.HasPrefix(m.Date, yearless) && len(m.Date) > len(date) { // rather a day than a month
				date, mod, basis = m.Date, a.mod(m), m.Basis
			}
			continue
		}
		if date == "" && m.Date != "" {
			date, mod, basis = m.Date, a.mod(m), m.Basis
		}
	}
	basis = cmp.Or(basis, known)
	switch {
	case c.Dated == coref.Undated:
	case c.Dated == coref.Bounded:
		date = ""
	case date == "" && c.First == c.Last:
		date = c.First.String()
	}
	return date, mod, basis
}

// mod returns TIMEX3's modifier of m's date.
func (a *Annotation) mod(m *Mention) string {
	if m.Timex < 0 || strings.Contains(m.Date, "/") {
		return ""
	}
	return a.Timexes[m.Timex].Mod
}

// settleDate rewrites the date after relations have narrowed the bounds.
func (s *assembler) settleDate(e *Event) {
	if len(e.Alternatives) > 1 {
		return
	}
	if e.First == e.Last {
		e.Date, e.Mod = e.First.String(), ""
	}
	s.write(e)
}

// tally counts strings: a few by looking through them, many by a table.
type tally struct {
	list []counted
	at   map[string]int // of each string: its place in the list; nil while there are few
}

type counted struct {
	key    string
	weight float64
}

const few = 12

func (t *tally) reset() { t.list, t.at = t.list[:0], nil }

// of returns the count of s, which is 0 where it is new.
func (t *tally) of(s string) *float64 {
	if t.at != nil {
		i, ok := t.at[s]
		if !ok {
			i = len(t.list)
			t.at[s], t.list = i, append(t.list, counted{key: s})
		}
		return &t.list[i].weight
	}
	for i := range t.list {
		if t.list[i].key == s {
			return &t.list[i].weight
		}
	}
	t.list = append(t.list, counted{key: s})
	if len(t.list) > few {
		t.at = make(map[string]int, 4*few)
		for i := range t.list {
			t.at[t.list[i].key] = i
		}
	}
	return &t.list[len(t.list)-1].weight
}

func (t *tally) add(s string, w float64) { *t.of(s) += w }

// rank sorts the strings, the weightiest first, those of a weight by the alphabet. Nothing can be counted after it.
func (t *tally) rank() {
	slices.SortFunc(t.list, heavier)
}

func heavier(a, b counted) int {
	return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.key, b.key))
}

const (
	mostNames = 12   // of a kind that an event lists
	leastName = 0.15 // of the count of the name named most, below which a name has only stood by

	manyMentions = 4 // from which on a name that one of them has says little of the event
)

// leading returns the names that an event is about: those named most first, less those that are named in passing. Those of the mention that
// leads are never; where there are many mentions, a name that only one of the others has always is.
func (t *tally) leading(first []string, many bool) []string {
	t.rank()
	names := make([]string, 0, min(mostNames, len(t.list)))
	for _, c := range t.list {
		if len(names) == mostNames {
			break
		}
		if (c.weight >= leastName*t.list[0].weight && !(many && c.weight < 2)) || slices.Contains(first, c.key) {
			names = append(names, c.key)
		}
	}
	return names
}

// titler picks an event's title from its mentions': that of the mention that weighs most, or one that several have.
type titler struct{ tally }

// add counts the title of m; beside says that m is not among those from which the event has its day, of which it may say too much.
func (t *titler) add(m *Mention, beside bool) {
	if m.Title == "" {
		return
	}
	weight := t.of(m.Title)
	worth := m.Salience
	if m.Name != "" && m.Nominal {
		worth += 0.15
	} else if beside {
		worth -= 0.2
	}
	if strings.Contains(m.Title, " ") && m.Salience >= Leading {
		worth = max(worth, min(*weight+0.05, m.Salience+0.15, 1)) // several say so
	} else if !strings.Contains(m.Title, " ") {
		worth /= 4 // a bare word says too little while there is another, however often it is said
	}
	*weight = max(*weight, worth)
}

func (t *titler) best() string {
	if len(t.list) == 0 {
		return ""
	}
	best := slices.MinFunc(t.list, heavier)
	fuller := counted{weight: best.weight - sameTitle}
	for _, c := range t.list {
		if strings.HasPrefix(c.key, best.key+" ") && heavier(c, fuller) < 0 {
			fuller = c
		}
	}
	return cmp.Or(fuller.key, best.key)
}

// sameTitle is how much less a title may weigh that says all that another does, and then more.
const sameTitle = 0.15
