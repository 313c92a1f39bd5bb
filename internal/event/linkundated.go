package event

import (
	"github.com/seed-620526af/timeline/internal/text"
)

// undated bounds a mention that no timex dates, by its tense, its place in the article, and what news does.
func (l *linker) undated(i int, n int32) {
	m := &l.mention[i]
	p := l.Published
	if p.IsZero() && l.before < 0 {
		return
	}
	var f form
	kind, main := mainClause, l.main(n)
	if main >= 0 {
		kind = l.clauses[main].Kind
		if v := l.clauses[main].Verb; v >= 0 {
			f = l.chunks[v].Form
		}
	}
	lead := l.about[m.Sentence].lead
	switch {
	case m.Tense == Future || m.Modality == Planned:
		m.First, m.Link = p, linkPlanned
	case m.Modality != Factual:
	case l.background(m, n, f, kind, lead):
		m.Last, m.Link = p, linkBefore
	case l.goesOn(i, main):
		b := &l.mention[l.before]
		m.Timex, m.First, m.Last, m.Link = b.Timex, b.First, b.Last, linkGoesOn
	case p.IsZero():
	case f.has(past) && l.story >= 0:
		x := &l.Timexes[l.story]
		m.Timex, m.First, m.Last, m.Link = l.story, x.First, x.Last, linkStory
	default:
		m.First, m.Last, m.Link = p, p, linkNews
	}
}

// main climbs from clause n to the one whose time it shares: that of a participle, of "and", "when" or "while".
func (l *linker) main(n int32) int32 {
	for hops := 0; n >= 0 && hops < 6; hops++ {
		q := &l.clauses[n]
		if q.Parent < 0 || l.clauses[q.Parent].Verb < 0 && q.Kind != participial {
			break
		}
		switch {
		case q.Kind == participial, q.Kind == coordinate:
		case q.Kind == adverbial && q.Opener >= 0 && l.shares(q.Opener):
		default:
			return n
		}
		n = q.Parent
	}
	return n
}

// background reports whether the mention, in clause n of the given kind, tells of what was before the story rather than the story:
// it is told in passing, in the perfect, or as known from others.
func (l *linker) background(m *Mention, n int32, f form, kind clauseKind, lead int) bool {
	switch {
	case f.has(perfect):
		return f.has(past) || lead > 1
	case kind == relative_, kind == adverbial:
		return true
	case kind == complement && lead > 0:
		return true
	case m.Nominal && n >= 0:
		k := l.chunkOf[m.Trigger]
		if c := &l.chunks[k]; c.Prep >= 0 {
			if o, _ := orders.Of(l.Text, int(l.chunks[c.Prep].First)); o == During {
				return false
			}
		}
		return l.clauses[n].Verb < 0 || l.clauses[n].Object != k && l.clauses[n].Subject != k
	}
	return false
}

// goesOn reports whether mention i, whose clause is n, goes on from the dated event before it, which lies well before the story: its
// subject is a pronoun, in the same sentence or the next one.
func (l *linker) goesOn(i int, n int32) bool {
	if l.before < 0 || n < 0 {
		return false
	}
	m, b := &l.mention[i], &l.mention[l.before]
	if m.Sentence-b.Sentence > 1 || m.Tense != Past || !l.Published.IsZero() && b.Last.After(l.Published.Add(-2*storyDays)) {
		return false
	}
	s := l.clauses[n].Subject
	return s >= 0 && l.isPronoun(int(s)) || m.Sentence == b.Sentence && l.clauses[n].Kind == coordinate
}

// order notes the orders that the words around mention i state: "after the bank failed", "two days after the quake".
func (l *linker) order(i int) {
	m := &l.mention[i]
	k := int(l.chunkOf[m.Trigger])
	if k < 0 {
		return
	}
	c := &l.chunks[k]
	var opener int32 = -1
	var from int32 = -1
	switch {
	case c.Kind == nounChunk && c.Prep >= 0 && m.Trigger == c.Head:
		opener = c.Prep
		if c.Clause >= 0 {
			from = l.clauses[c.Clause].Verb
		}
		if b := opener - 1; b >= 0 && l.chunks[b].Kind == nounChunk && l.event[l.chunks[b].Head] >= 0 {
			from = b
		}
	case c.Kind == verbChunk && c.Clause >= 0:
		q := &l.clauses[c.Clause]
		if opener = q.Opener; opener >= 0 && q.Verb == int32(k) && q.Parent >= 0 {
			from = l.clauses[q.Parent].Verb
			if from < 0 {
				from = l.later(q.Parent, int32(k))
			}
		}
	}
	if opener < 0 || from < 0 {
		return
	}
	o, ok := orders.Of(l.Text, int(l.chunks[opener].First))
	if !ok {
		return
	}
	e := l.event[l.chunks[from].Head]
	if e < 0 || int(e) == i {
		return
	}
	r := Relation{From: int(e), Order: o, To: i, Timex: -1}
	if b := opener - 1; b >= 0 && l.chunks[b].Kind == timeChunk && (o == After || o == Before) {
		r.Days = days(l.Timexes[max(l.timexOf[l.chunks[b].First], 0)].Value)
	}
	l.relations = append(l.relations, r)
}

// later returns the verb that clause n got after chunk k, -1 for none.
func (l *linker) later(n, k int32) int32 {
	if v := l.clauses[n].Verb; v > k {
		return v
	}
	return -1
}

// days reads a duration of days or weeks, "P2D" or "P1W"; 0 for any other.
func days(value string) int {
	if len(value) < 3 || value[0] != 'P' {
		return 0
	}
	n := 0
	for _, c := range value[1 : len(value)-1] {
		if c < '0' || c > '9' || n > 10000 {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	switch value[len(value)-1] {
	case 'D':
		return n
	case 'W':
		return 7 * n
	}
	return 0
}

// orders are the words that put one event before, after or into another.
var orders = text.NewTable(join(
	list(Before, "before"),
	list(After, "after following once"),
	list(During, "during while amid throughout"),
	list(Since, "since"),
	list(Until, "until till"),
	list(With, "when as"),
))
