package event

// scene is where in time a paragraph plays, by the events that its main clauses date.
type scene struct {
	long int   // of them, how many lie well before the story
	near int   // how many don't
	from int32 // the sentence of the first
}

// elsewhen is how many days before publication news no longer reaches.
const elsewhen = 2 * storyDays

// setScenes finds out where each paragraph plays, and whether the whole text is a history: one that dates nothing near its own day.
func (l *linker) setScenes() {
	l.scenes, l.looksBack, l.history = l.scenes[:0], false, false
	if l.Published.IsZero() {
		return
	}
	past, long := l.Published.Add(-elsewhen), 0
	near := false
	for i := range l.mention {
		m := &l.mention[i]
		if m.Timex < 0 || m.Nominal || m.Modality != Factual || m.Last.IsZero() || !l.leads(m) {
			continue
		}
		old := m.Last.Before(past)
		if p := l.perfectPast(m); p && old { // what had been before tells of no scene
			continue
		}
		s := l.sceneOf(m.Sentence)
		if s.long+s.near == 0 {
			s.from = m.Sentence
		}
		if old {
			s.long++
			long++
		} else if !m.First.After(l.Published) {
			s.near++
			near = true
		}
	}
	l.looksBack = long >= lookingBack
	l.history = l.looksBack && !near
}

// lookingBack is how many events well before its own day a text dates at least that tells of times gone by.
const lookingBack = 4

// sceneOf returns the scene of the paragraph that holds the sentence.
func (l *linker) sceneOf(sentence int32) *scene {
	p := int(l.Text.Sentences[sentence].Para)
	for len(l.scenes) <= p {
		l.scenes = append(l.scenes, scene{})
	}
	return &l.scenes[p]
}

// leads reports whether a main clause tells the mention.
func (l *linker) leads(m *Mention) bool {
	k := l.chunkOf[m.Trigger]
	if k < 0 || l.chunks[k].Clause < 0 {
		return false
	}
	kind := l.clauses[l.chunks[k].Clause].Kind
	return kind == mainClause || kind == coordinate
}

// perfectPast reports whether the mention is told as what had been before.
func (l *linker) perfectPast(m *Mention) bool {
	return m.Perfect && m.Tense == Past
}

// elsewhere reports whether the mention, whose main clause is n and which no timex dates, is told among what was well before the story:
// in a history, after the first date of a paragraph whose dates all lie there, or in a row of sentences that began with such a date.
func (l *linker) elsewhere(m *Mention, n int32, lead int) bool {
	if m.Tense != Past && (n < 0 || l.clauses[n].Verb < 0 || !l.chunks[l.clauses[n].Verb].Form.has(past)) {
		return false
	}
	s := l.sceneOf(m.Sentence)
	if m.Class == Reporting {
		return l.history && s.long > 0
	}
	return l.history || lead >= sceneLead && (s.long > 0 && s.near == 0 && (l.looksBack || m.Sentence >= s.from) || l.strays(m.Sentence, n))
}

// sceneLead is how many sentences of an article tell its story whatever they date.
const sceneLead = 2

// stray is a row of sentences about what was well before the story.
type stray struct {
	since int32 // the sentence whose date says so, -1 for none
	last  int32 // the last one
}

// strayReach is how many sentences after a date are still about its time, where nothing says so.
const strayReach = 6

// strays reports whether a sentence, whose main clause is n, goes on with the row: its subject is no name that the row doesn't know.
func (l *linker) strays(sentence, n int32) bool {
	r := &l.stray
	if r.since < 0 || sentence-r.last > 1 || sentence-r.since > strayReach {
		return false
	}
	if n < 0 || sentence == r.since || l.clauses[n].Subject < 0 {
		return true
	}
	for i := l.chunks[l.clauses[n].Subject].First; i < l.chunks[l.clauses[n].Subject].Last; i++ {
		if e := l.nameOf[i]; e >= 0 && !l.namedIn(e, r.since, sentence) {
			return false
		}
	}
	return true
}

// namedIn reports whether sentences [from, to) hold a name of what name e names.
func (l *linker) namedIn(e, from, to int32) bool {
	for i := l.Text.Sentences[from].First; i < l.Text.Sentences[to].First; i++ {
		if o := l.nameOf[i]; o >= 0 && l.Names[o].Canonical == l.Names[e].Canonical {
			return true
		}
	}
	return false
}

// follow keeps the row up to date: mention i is the next one.
func (l *linker) follow(i int) {
	m := &l.mention[i]
	if l.Published.IsZero() || m.Nominal || !l.leads(m) {
		return
	}
	switch {
	case m.Timex >= 0 && !m.Last.IsZero() && m.Last.Before(l.Published.Add(-elsewhen)) && m.Modality == Factual && !l.perfectPast(m):
		l.stray = stray{m.Sentence, m.Sentence}
	case m.Timex < 0 && m.Tense == Past && !m.Perfect && m.Class != Reporting && l.strays(m.Sentence, l.chunks[l.chunkOf[m.Trigger]].Clause):
		l.stray.last = m.Sentence
	default:
		l.stray = stray{-1, -1}
	}
}

// fromAside dates or bounds mention i, the verb of main clause n, by the date of a clause that hangs on it: "after a quake killed thousands
// in 1999, Turkey tightened its rules", "lost twice before he won in 2002".
func (l *linker) fromAside(i int, n int32) bool {
	m := &l.mention[i]
	k := l.chunkOf[m.Trigger]
	if m.Nominal || m.Tense != Past || m.Perfect || n < 0 || l.clauses[n].Verb != k || l.Published.IsZero() {
		return false
	}
	for j := max(l.bounds[m.Sentence], k-clauseReach); j < min(l.bounds[m.Sentence+1], k+clauseReach); j++ {
		a := l.chunks[j].Clause
		if l.chunks[j].Kind != verbChunk || a < 0 || l.clauses[a].Parent != n || l.clauses[a].Kind != adverbial || l.clauses[a].Verb != j || l.clauses[a].Opener < 0 {
			continue
		}
		t := l.clauseTime(a)
		if t < 0 || !l.Timexes[t].Last.Before(l.Published.Add(-elsewhen)) {
			continue
		}
		switch o, _ := orders.Of(l.Text, int(l.chunks[l.clauses[a].Opener].First)); o {
		case After:
			l.wasBefore(m)
			return true
		case Before:
			m.Last, m.Link = l.Timexes[t].Last, linkStated
			return true
		case With:
			l.take(i, t, linkMain)
			return true
		}
	}
	return false
}
