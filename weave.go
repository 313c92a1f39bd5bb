package timeline

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/coref"
	"github.com/seed-620526af/timeline/internal/order"
	"github.com/seed-620526af/timeline/internal/parallel"
	"github.com/seed-620526af/timeline/internal/syntax"
)

// weave makes the events of the documents: it gathers the mentions that tell of one happening, and puts the events in order. It is a
// function of the set of documents, which come sorted, each once.
func (l *loom) weave() telling {
	l.gather()
	l.press, l.known = coref.NewPress(l.docs), l.renown()
	t := l.order(coref.Cluster(l.docs, l.mentions))
	l.mentions, l.origin, l.press = nil, nil, nil // they have served
	return t
}

// loom holds the documents in the forms that merging works on: in order of publication, so that those told of together lie together.
type loom struct {
	annotated []*Annotation
	readings  []*reading
	docs      []coref.Document
	mentions  []coref.Mention
	origin    []place // of each of mentions
	press     *coref.Press
	names     registry
	warnings  []string
	known     prominence
}

// place is a mention of a document, by their indices.
type place struct{ doc, mention int32 }

// at returns mention i and its document.
func (l *loom) at(i int32) (*Annotation, *Mention) {
	o := l.origin[i]
	a := l.annotated[o.doc]
	return a, &a.Mentions[o.mention]
}

// newLoom dates the documents that give no date by those that report the same, and finds the names that they have in common.
func newLoom(docs []*Annotation, known readings) *loom {
	l := &loom{annotated: slices.Clone(docs), readings: make([]*reading, len(docs)), names: newRegistry(docs), docs: make([]coref.Document, len(docs))}
	for i, a := range docs {
		r := known[a]
		l.readings[i] = r
		l.docs[i] = coref.Document{ID: a.key, Publisher: r.publisher, Published: a.publishedDay(), Print: r.print}
	}
	l.tellApart()
	l.dateDocuments()
	l.sort()
	return l
}

// sort puts the documents in order of publication.
func (l *loom) sort() {
	order := make([]int, len(l.docs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return coref.PublishedFirst(&l.docs[i], &l.docs[j]) })
	annotated, readings, docs := slices.Clone(l.annotated), slices.Clone(l.readings), slices.Clone(l.docs)
	for to, from := range order {
		l.annotated[to], l.readings[to], l.docs[to] = annotated[from], readings[from], docs[from]
	}
}

// tellApart warns of documents that differ and have one ID: what is said of the ID could be of either.
func (l *loom) tellApart() {
	of := make(map[string]int, len(l.annotated))
	for _, a := range l.annotated {
		if of[a.ID]++; of[a.ID] == 2 {
			l.warnings = append(l.warnings, fmt.Sprintf("several documents have the ID %q", a.ID))
		}
	}
	slices.Sort(l.warnings)
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
		l.annotated[i.Doc], l.readings[i.Doc], l.docs[i.Doc].Published = again, new(reader).read(again), i.Day
	}
}

// gather fills l.mentions.
func (l *loom) gather() {
	first := make([]int, len(l.annotated)+1) // of each document: its first mention
	for d, a := range l.annotated {
		first[d+1] = first[d] + len(a.Mentions)
	}
	l.mentions, l.origin = make([]coref.Mention, first[len(l.annotated)]), make([]place, first[len(l.annotated)])
	parallel.Runs(len(l.annotated), 64, func(runs iter.Seq2[int, int]) {
		for start, end := range runs {
			for d := start; d < end; d++ {
				a := l.annotated[d]
				mentions := l.mentions[first[d]:first[d+1]]
				copy(mentions, l.readings[d].mentions)
				cast := cast{Annotation: a}
				for i := range mentions {
					m := &mentions[i]
					m.Doc, m.Who, m.Where = int32(d), l.names.all(a.Mentions[i].Participants), l.names.all(a.Mentions[i].Places)
					m.Agent.Name, m.Patient.Name = l.names.of(m.Agent.Name), l.names.of(m.Patient.Name)
					if name := cast.onceOnly(i, m.Who); name != "" && m.Name == "" {
						m.Name = name
					}
					l.origin[first[d]+i] = place{int32(d), int32(i)}
				}
				for _, r := range a.Relations {
					if r.Rel == "same" && r.From != r.To {
						later := &mentions[max(r.From, r.To)]
						later.Retells = append(later.Retells, int32(first[d]+min(r.From, r.To)))
					}
				}
			}
		}
	})
}

// cast is a document and whom it names.
type cast struct {
	*Annotation
	people map[string]bool // by name, whether it is a person's; filled once it is asked
}

// onceOnly names an event that happens to someone but once, their death, by whom it happens to; "" for all others. Of several people
// it isn't known who is meant.
func (c *cast) onceOnly(i int, who []string) string {
	m := &c.Mentions[i]
	if len(who) != 1 || len(m.Roles) != 1 || m.Modality != "" || m.Negated || m.Class != "OCCURRENCE" {
		return ""
	}
	what, whose := coref.Once(m.Text)
	if what == "" || whose == coref.Sufferer && m.Roles[0] != "patient" {
		return ""
	}
	if !c.isPerson(m.Participants[0]) {
		return ""
	}
	return what + " of " + who[0]
}

// isPerson reports whether the document has the name as a person's, where it has it first.
func (c *cast) isPerson(name string) bool {
	if c.people == nil {
		c.people = map[string]bool{}
		for i := range c.Entities {
			e := &c.Entities[i]
			if _, known := c.people[e.Name]; !known {
				c.people[e.Name] = e.Type == "PERSON"
			}
		}
	}
	return c.people[name]
}

// order assembles the events and puts them in order: by their bounds, and by what the texts themselves say of one before another.
func (l *loom) order(clusters []coref.Event) telling {
	events := make([]*Event, len(clusters))
	items := make([]order.Item, len(clusters))
	of := make([]int, len(l.mentions)) // which event a mention tells of
	parallel.Runs(len(clusters), 64, func(runs iter.Seq2[int, int]) {
		s := assembler{loom: l}
		for first, end := range runs {
			for i := first; i < end; i++ {
				events[i] = s.assemble(&clusters[i])
				items[i] = order.Item{Key: events[i].rank(clusters[i].Mentions[0]), First: events[i].First, Last: events[i].Last}
				for _, m := range clusters[i].Mentions {
					of[m] = i
				}
			}
		}
	})
	l.makeRoom(clusters, events)
	relations, said := l.relations(of)
	r := order.Solve(items, relations)
	t := telling{warnings: l.warnings}
	for _, c := range r.Contradictions {
		a, b := relations[c.Relation].A, relations[c.Relation].B
		if events[a].Score < Leading || events[b].Score < Leading {
			continue // no reader sees them side by side
		}
		t.warnings = append(t.warnings, fmt.Sprintf("%s: %q is said to be %s %q, which nothing else allows",
			said[c.Relation], events[a].Title, relations[c.Relation].Kind, events[b].Title))
	}
	s := assembler{loom: l}
	for _, i := range r.Order {
		if e := events[i]; r.First[i] != e.First || r.Last[i] != e.Last {
			e.First, e.Last = r.First[i], r.Last[i]
			s.settleDate(e)
			if n := r.Narrowed[i]; n >= 0 && relations[n].Days != 0 {
				e.Basis = fmt.Sprintf("%s: %s", said[n], distance(&relations[n], i, events))
			}
		}
		t.events = append(t.events, events[i])
	}
	for _, i := range r.Undatable {
		t.undated = append(t.undated, events[i])
	}
	return t
}

// rank orders the events of one day as the documents tell them, whose first mention of e is the given one; and those of no day by the
// day or month of a year that isn't known, where there is one, first.
func (e *Event) rank(first int32) string {
	ofYear, known := strings.CutPrefix(e.Date, yearless)
	if !known {
		ofYear = "none"
	}
	return fmt.Sprintf("%s %010d", ofYear, first)
}

// yearless is what the TIMEX3 value of a day or month begins with whose year isn't known: "XXXX-02-14".
const yearless = "XXXX-"

// distance says what relation r counts the days of event i from.
func distance(r *order.Relation, i int, events []*Event) string {
	from, how := events[r.A], "after"
	if i == r.A {
		from, how = events[r.B], "before"
	}
	about := ""
	if r.Slack > 0 {
		about = "about "
	}
	unit := "days"
	if r.Days == 1 {
		unit = "day"
	}
	return fmt.Sprintf("%s%d %s %s %q", about, r.Days, unit, how, from.Title)
}

// speeches is how many of one speaker's sayings of a day lead a chronology: a press conference is no list of all that was said at it.
const speeches = 3

// makeRoom keeps a chronology from telling one thing many times. A sentence leads with one event of a time, and the meeting where it was; a
// speaker with a few sayings of a day: those that weigh most; and what the titles of others of most of its sentences hold is told by them: the
// World Cup by "France wins World Cup". The others stay in the background.
func (l *loom) makeRoom(clusters []coref.Event, events []*Event) {
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
	tellers := map[saying][]int{} // events, by what tells of them
	for _, i := range byScore {
		for _, k := range l.sayings(&clusters[i], events[i]) {
			tellers[k] = append(tellers[k], i)
		}
	}
	type speech struct {
		speaker string
		day     Day
	}
	type lead struct {
		saying
		meeting bool
	}
	told, spoken := map[lead]bool{}, map[speech]int{}
	for _, i := range byScore {
		e, fresh := events[i], false
		by := l.sayings(&clusters[i], e)
		if e.Class == "REPORTING" && len(e.Participants) > 0 {
			k := speech{e.Participants[0], e.First}
			if spoken[k]++; spoken[k] > speeches {
				by = nil
			}
		}
		alone := func(k saying) bool {
			return !slices.ContainsFunc(tellers[k], func(j int) bool { return e.toldBy(events[j]) })
		}
		free := 0
		for _, k := range by {
			if alone(k) {
				free++
			}
		}
		if 2*free <= len(by) {
			by = nil
		}
		_, meeting := syntax.Meetings.Find(e.Mentions[0].Text)
		for _, k := range by {
			if k := (lead{k, meeting}); !told[k] {
				told[k], fresh = true, true
			}
		}
		if !fresh {
			e.Score = min(e.Score, Leading-0.01)
		}
	}
}

// saying is a sentence, by its words, for headlines are repeated; and the time of what it tells.
type saying struct {
	sentence    place
	first, last Day
}

// sayings are what tells of event e, each once.
func (l *loom) sayings(c *coref.Event, e *Event) []saying {
	var list []saying
	for _, m := range c.Mentions {
		o := l.origin[m]
		k := saying{place{o.doc, l.readings[o.doc].said[o.mention]}, e.First, e.Last}
		if len(list) == 0 || list[len(list)-1] != k {
			list = append(list, k)
		}
	}
	return list
}

// toldBy reports whether the title of o says more than that of e, and all of it.
func (e *Event) toldBy(o *Event) bool {
	return len(e.Title) < len(o.Title) && e.Title != "" && holdsWords(o.Title, e.Title)
}

// relations collects what the texts say of one event before, after or during another, with the document that says it.
func (l *loom) relations(of []int) (found []order.Relation, said []string) {
	start := 0
	for _, a := range l.annotated {
		for _, r := range a.Relations {
			o := order.Relation{A: of[start+r.From], B: of[start+r.To], Days: r.Days, Slack: r.Slack, Weight: 1, Key: a.key}
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
