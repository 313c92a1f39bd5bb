package timeline

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"net/url"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/coref"
	"github.com/seed-620526af/timeline/internal/order"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// weave makes the events of a set of documents: it dates the documents that give no date by those that report the same, gathers
// the mentions that tell of one happening, and puts the events in order. It is a function of the set: docs come sorted, each once.
func weave(docs []*Annotation) telling {
	l := newLoom(docs)
	l.dateDocuments()
	l.gather()
	return l.order(coref.Cluster(l.docs, l.mentions))
}

// loom holds the documents in the forms that merging works on.
type loom struct {
	annotated []*Annotation
	docs      []coref.Document
	mentions  []coref.Mention
	origin    []place // of each of mentions
	names     registry
	warnings  []string
}

// place is a mention of a document, by their indices.
type place struct{ doc, mention int32 }

func newLoom(docs []*Annotation) *loom {
	l := &loom{annotated: slices.Clone(docs), names: newRegistry(docs), docs: make([]coref.Document, len(docs))}
	var x text.Text
	for i, a := range docs {
		x.Reset(a.Text)
		l.docs[i] = coref.Document{ID: a.key, Publisher: publisher(a.URL), Published: a.publishedDay(), Print: coref.PrintOf(&x)}
	}
	return l
}

// publisher names who answers for what stands at an address: its host.
func publisher(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// dateDocuments infers the days of documents without one from the others, and reads those again whose day is now sure.
func (l *loom) dateDocuments() {
	for _, i := range coref.DateDocuments(l.docs) {
		a, from := l.annotated[i.Doc], l.annotated[i.From]
		if i.Confidence < coref.Certain {
			l.warnings = append(l.warnings, fmt.Sprintf("document %q may be of %s, like %q (%s); it was left undated", a.ID, i.Day, from.ID, i.Basis))
			continue
		}
		doc := a.Document
		doc.Published = i.Day.String()
		again, err := (&Extractor{Mode: a.mode()}).Annotate(doc)
		if err != nil {
			l.warnings = append(l.warnings, err.Error())
			continue
		}
		again.PublishedBasis = fmt.Sprintf("corpus: %s, %s", from.ID, i.Basis)
		again.key = a.key
		l.annotated[i.Doc], l.docs[i.Doc].Published = again, i.Day
	}
}

// gather fills l.mentions.
func (l *loom) gather() {
	total := 0
	for _, a := range l.annotated {
		total += len(a.Mentions)
	}
	l.mentions, l.origin = make([]coref.Mention, 0, total), make([]place, 0, total)
	var x, title text.Text
	for d, a := range l.annotated {
		if len(a.Mentions) == 0 {
			continue
		}
		x.Reset(a.Text)
		var words []uint32
		sentence, number := Span{-1, -1}, int32(-1)
		for i := range a.Mentions {
			m := &a.Mentions[i]
			if m.Sentence != sentence {
				sentence = m.Sentence
				number++
				first := x.TokenAt(sentence.Start)
				words = coref.Words(&x, first, max(first, x.TokenAt(sentence.End)))
			}
			title.Reset(m.Title)
			trigger, series := x.TokenAt(m.Start), int32(0)
			if m.Nominal {
				series = coref.Series(&x, trigger)
			}
			l.origin = append(l.origin, place{int32(d), int32(i)})
			l.mentions = append(l.mentions, coref.Mention{
				Doc: int32(d), Start: int32(m.Start), Sentence: number,
				Kind: kindOf(m.Class), Nominal: m.Nominal, Negated: m.Negated,
				Trigger: coref.Trigger(&x, trigger), Series: series, Name: m.Name, Who: l.names.all(m.Participants), Where: l.names.all(m.Places),
				First: m.First, Last: m.Last, Dated: m.strength(), Words: words, Title: coref.Words(&title, 0, len(title.Tokens)),
			})
		}
	}
}

func kindOf(class string) coref.Kind {
	switch class {
	case "REPORTING":
		return coref.Statement
	case "STATE", "I_STATE", "PERCEPTION":
		return coref.Condition
	}
	return coref.Happening
}

// strength says how well the day of m is known.
func (m *Mention) strength() coref.Strength {
	switch {
	case m.First.IsZero() && m.Last.IsZero():
		return coref.Undated
	case m.First.IsZero() || m.Last.IsZero():
		return coref.Bounded
	case m.Timex >= 0:
		return coref.Own
	}
	return coref.Inherited
}

// order assembles the events and puts them in order: by their bounds, and by what the texts themselves say of one before another.
func (l *loom) order(clusters []coref.Event) telling {
	events := make([]*Event, len(clusters))
	items := make([]order.Item, len(clusters))
	of := make([]int, len(l.mentions)) // which event a mention tells of
	for i := range clusters {
		events[i] = l.assemble(&clusters[i])
		items[i] = order.Item{Key: events[i].ID, First: events[i].First, Last: events[i].Last}
		for _, m := range clusters[i].Mentions {
			of[m] = i
		}
	}
	l.oneASentence(clusters, events)
	relations, said := l.relations(of)
	r := order.Solve(items, relations)
	t := telling{warnings: l.warnings}
	for _, c := range r.Contradictions {
		a, b := relations[c.Relation].A, relations[c.Relation].B
		t.warnings = append(t.warnings, fmt.Sprintf("%s: %q is said to be %s %q, which nothing else allows", said[c.Relation], events[a].Title, relations[c.Relation].Kind, events[b].Title))
	}
	for _, i := range r.Order {
		if e := events[i]; r.First[i] != e.First || r.Last[i] != e.Last {
			e.First, e.Last = r.First[i], r.Last[i]
			e.settleDate()
		}
		t.events = append(t.events, events[i])
	}
	for _, i := range r.Undatable {
		t.undated = append(t.undated, events[i])
	}
	return t
}

// oneASentence lets a sentence lead with one event of a time: the others that it tells of the same days are told by the one that
// weighs most, and stay in the background.
func (l *loom) oneASentence(clusters []coref.Event, events []*Event) {
	type said struct {
		doc         int32
		sentence    string // by its words, for headlines are repeated
		first, last Day
	}
	byScore := make([]int, 0, len(events))
	for i, e := range events {
		if e.Score >= Leading {
			byScore = append(byScore, i)
		}
	}
	slices.SortFunc(byScore, func(i, j int) int {
		a, b := events[i], events[j]
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(len(b.Mentions), len(a.Mentions)), cmp.Compare(a.ID, b.ID))
	})
	told := map[said]bool{}
	for _, i := range byScore {
		e, fresh := events[i], false
		for _, m := range clusters[i].Mentions {
			a, mention := l.at(m)
			k := said{l.origin[m].doc, a.Text[mention.Sentence.Start:mention.Sentence.End], e.First, e.Last}
			if !told[k] {
				told[k], fresh = true, true
			}
		}
		if !fresh {
			e.Score = min(e.Score, Leading-0.01)
		}
	}
}

// relations collects what the texts say of one event before, after or during another, with the document that says it.
func (l *loom) relations(of []int) (found []order.Relation, said []string) {
	start := 0
	for _, a := range l.annotated {
		for _, r := range a.Relations {
			o := order.Relation{A: of[start+r.From], B: of[start+r.To], Days: r.Days, Weight: 1, Key: a.key}
			switch r.Rel {
			case "before", "until":
				o.Kind = order.Before
			case "after":
				o.Kind = order.Before
				o.A, o.B = o.B, o.A
			case "during":
				o.Kind = order.During
			case "since":
				o.Kind = order.Since
			case "with":
				o.Kind = order.Same
			default:
				continue
			}
			found, said = append(found, o), append(said, a.ID)
		}
		start += len(a.Mentions)
	}
	return found, said
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

// assemble makes an event of what its mentions say.
func (l *loom) assemble(c *coref.Event) *Event {
	e := &Event{First: c.First, Last: c.Last, Publishers: len(coref.Sources(l.docs, l.docsOf(c.Mentions)))}
	var who, where tally
	var titles titler
	background := 1.0 // the chance that none of its mentions belongs in a chronology
	best := -1.0
	for _, i := range c.Mentions {
		a, m := l.at(i)
		e.Mentions = append(e.Mentions, Evidence{a.ID, m.Span, m.Text, a.Text[m.Sentence.Start:m.Sentence.End], m.Basis})
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

// at returns mention i and its document.
func (l *loom) at(i int32) (*Annotation, *Mention) {
	o := l.origin[i]
	a := l.annotated[o.doc]
	return a, &a.Mentions[o.mention]
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
			if m.Timex >= 0 {
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
	if strings.Contains(m.Title, " ") {
		worth = max(worth, min(before+0.05, 1)) // several say so
	} else {
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

// mode returns the mode that a was made with.
func (a *Annotation) mode() timex.Mode {
	for i, m := range modes {
		if a.Mode == m {
			return timex.Mode(i)
		}
	}
	return timex.Auto
}

var modes = [...]string{timex.Auto: "", timex.News: "news", timex.Narrative: "narrative", timex.Colloquial: "colloquial"}
