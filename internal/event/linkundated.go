package event

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
	case l.fromAside(i, main):
	case l.background(m, n, f, kind, lead):
		m.Last, m.Link = p, linkBefore
	case l.goesOn(i, main):
		b := &l.mention[l.before]
		m.Timex, m.First, m.Last, m.Link = b.Timex, b.First, b.Last, linkGoesOn
	case p.IsZero():
	case l.elsewhere(m, main, lead):
		l.wasBefore(m)
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
	if !m.Nominal && l.reduced(m) {
		return true
	}
	switch {
	case f.has(perfect):
		return f.has(past) || lead > 1
	case kind == relative_, kind == adverbial:
		return true
	case kind == complement && lead > 0:
		return true
	case m.Nominal && n >= 0 && l.governs(n) && l.clauseTime(n) >= 0: // "the accord was announced on Friday": no news of the day
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
	if m.Nominal {
		return b.Sentence == m.Sentence && b.Link == linkGoesOn && l.chunkOf[b.Trigger] == l.clauses[n].Verb && l.clauses[n].Object == l.chunkOf[m.Trigger]
	}
	if kind := l.clauses[n].Kind; m.Sentence == b.Sentence && m.Tense == Past && !m.Perfect && (kind == mainClause || kind == coordinate) &&
		(m.Class == Reporting || b.Class != Reporting) && !b.Last.After(l.Published) { // "rang on Monday, but nobody came"
		return true
	}
	if m.Sentence-b.Sentence > 1 || m.Tense != Past || !l.Published.IsZero() && b.Last.After(l.Published.Add(-elsewhen)) {
		return false
	}
	s := l.clauses[n].Subject
	return s >= 0 && l.isPronoun(int(s)) || m.Sentence == b.Sentence && l.clauses[n].Kind == coordinate
}

// reduced reports whether the verb of mention m is a participle that describes the noun before it: "a concert billed as the last".
func (l *linker) reduced(m *Mention) bool {
	k := l.chunkOf[m.Trigger]
	n := l.chunks[k].Clause
	if n < 0 || l.clauses[n].Kind != participial || l.clauses[n].Verb != k || !l.chunks[k].Form.has(participle) || k == 0 {
		return false
	}
	around := l.clauses[n].Parent // without a verb there, this one tells more than it seems
	return l.clauses[n].Subject == k-1 && m.Tense == NoTense && around >= 0 && l.clauses[around].Verb >= 0
}
