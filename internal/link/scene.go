package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// scene is where in time a paragraph plays, by the events that its main clauses date.
type scene struct {
	long int   // of them, how many lie well before the story
	near int   // how many don't
	from int32 // the sentence of the first
}

// elsewhen is how many days before publication news no longer reaches.
const elsewhen = 2 * storyDays

// setScenes finds out where each paragraph plays, and whether the whole text is a history: one that dates next to nothing near its own
// day, and nothing there at its beginning.
func (l *linker) setScenes() {
	l.scenes, l.looksBack, l.history = l.scenes[:0], false, false
	if l.Published.IsZero() {
		return
	}
	past, long, near, fresh := l.Published.Add(-elsewhen), 0, 0, false
	for i := range l.Mentions {
		m := &l.Mentions[i]
		if m.Timex < 0 || m.Nominal || m.Modality != event.Factual || m.Last.IsZero() || !l.leads(m) {
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
			near++
			fresh = fresh || l.Settings[m.Sentence].Lead <= sceneLead
		}
	}
	l.looksBack = long >= lookingBack
	l.history = !fresh && (l.looksBack && near*strayDates <= long || near == 0 && l.datesOldThings())
}

// datesOldThings reports whether the text names many times well before its own day and none near it, as lives of people do, most of
// whose dates stand in brackets.
func (l *linker) datesOldThings() bool {
	old, past := 0, l.Published.Add(-elsewhen)
	for i := range l.Timexes {
		x := &l.Timexes[i]
		switch {
		case !l.usable(int32(i)):
		case x.Last.Before(past):
			old++
		case daysBetween(x.First, x.Last) < 62:
			return false
		}
	}
	return old >= manyOldDates
}

// manyOldDates is how many times gone by a history without news names at least.
const manyOldDates = 6

// lookingBack is how many events well before its own day a text dates at least that tells of times gone by.
const lookingBack = 4

// strayDates is how many dates long ago a history tells at least for each that lies near its own day.
const strayDates = 16

// sceneOf returns the scene of the paragraph that holds the sentence.
func (l *linker) sceneOf(sentence int32) *scene {
	p := int(l.Text.Sentences[sentence].Para)
	for len(l.scenes) <= p {
		l.scenes = append(l.scenes, scene{})
	}
	return &l.scenes[p]
}

// leads reports whether a main clause tells the mention.
func (l *linker) leads(m *event.Mention) bool {
	k := l.ChunkOf[m.Trigger]
	if k < 0 || l.Chunks[k].Clause < 0 {
		return false
	}
	kind := l.Clauses[l.Chunks[k].Clause].Kind
	return kind == syntax.MainClause || kind == syntax.CoordinateClause
}

// perfectPast reports whether the mention is told as what had been before.
func (l *linker) perfectPast(m *event.Mention) bool {
	return m.Perfect && m.Tense == event.Past
}

// elsewhere reports whether the mention, whose main clause is n and which no timex dates, is told among what was well before the story:
// in a history, after the first date of a paragraph whose dates all lie there, or in a row of sentences that began with such a date.
func (l *linker) elsewhere(m *event.Mention, n int32, lead int) bool {
	if m.Tense != event.Past && (n < 0 || l.Clauses[n].Verb < 0 || !l.Chunks[l.Clauses[n].Verb].Form.Has(syntax.Past)) {
		return false
	}
	s := l.sceneOf(m.Sentence)
	if m.Class == event.Reporting {
		return false
	}
	return lead >= sceneLead && (s.long > 0 && s.near == 0 && (l.looksBack || m.Sentence >= s.from) || l.strays(m.Sentence, n))
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
	if n < 0 || sentence == r.since || l.Clauses[n].Subject < 0 {
		return true
	}
	for i := l.Chunks[l.Clauses[n].Subject].First; i < l.Chunks[l.Clauses[n].Subject].Last; i++ {
		if e := l.NameOf[i]; e >= 0 && !l.namedIn(e, r.since, sentence) {
			return false
		}
	}
	return true
}

// namedIn reports whether sentences [from, to) hold a name of what name e names.
func (l *linker) namedIn(e, from, to int32) bool {
	for i := l.Text.Sentences[from].First; i < l.Text.Sentences[to].First; i++ {
		if o := l.NameOf[i]; o >= 0 && l.Names[o].Canonical == l.Names[e].Canonical {
			return true
		}
	}
	return false
}

// follow keeps the row up to date: mention i is the next one.
func (l *linker) follow(i int) {
	m := &l.Mentions[i]
	if l.Published.IsZero() || m.Nominal || !l.leads(m) {
		return
	}
	switch {
	case m.Timex >= 0 && !m.Last.IsZero() && m.Last.Before(l.Published.Add(-elsewhen)) && m.Modality == event.Factual && !l.perfectPast(m):
		l.stray = stray{m.Sentence, m.Sentence}
	case m.Timex < 0 && m.Tense == event.Past && !m.Perfect && m.Class != event.Reporting && l.strays(m.Sentence, l.Chunks[l.ChunkOf[m.Trigger]].Clause):
		l.stray.last = m.Sentence
	default:
		l.stray = stray{-1, -1}
	}
}

// fromAside dates or bounds mention i, the verb of main clause n, by the date of a clause that hangs on it: "when it was downgraded on Monday,
// AIG faced ruin", and of long ago, "after a quake killed thousands in 1999, Turkey tightened its rules", "lost twice before he won in 2002".
func (l *linker) fromAside(i int, n int32) bool {
	m := &l.Mentions[i]
	k := l.ChunkOf[m.Trigger]
	if m.Nominal || m.Tense != event.Past || m.Perfect || n < 0 || l.Clauses[n].Verb != k || l.Published.IsZero() {
		return false
	}
	for j, end := l.near(k); j < end; j++ {
		a := l.Chunks[j].Clause
		if l.joined(j, a, n) {
			if t := l.clauseTime(a); t >= 0 && !l.Timexes[t].First.After(l.Published) {
				l.take(i, t, Main)
				return true
			}
		}
		if l.Chunks[j].Kind != syntax.VerbChunk || a < 0 {
			continue
		}
		q := &l.Clauses[a]
		if q.Verb != j || q.Parent != n && !l.aims(n, q.Parent) {
			continue
		}
		opener := int(l.opener(q))
		doing := j < k && l.whileDoing(q, opener)
		t := l.clauseTime(a)
		if doing && t < 0 && l.anotherTime(a) { // "Speaking some days after the vote, she said"
			l.wasBefore(m)
			return true
		}
		if t < 0 || l.Timexes[t].First.After(l.Published) {
			continue
		}
		if doing {
			l.take(i, t, Main)
			return true
		}
		if opener < 0 {
			continue
		}
		if old := l.Timexes[t].Last.Before(l.Published.Add(-elsewhen)); !old && l.Text.Tokens[opener].Key != word.When {
			continue
		}
		switch o, _ := syntax.Orders.Of(l.Text, opener); o {
		case event.After:
			l.wasBefore(m)
			return true
		case event.Before:
			m.Last, m.Link = l.Timexes[t].Last, Stated
			return true
		case event.With:
			l.take(i, t, Main)
			return true
		}
	}
	return false
}

// whileDoing reports whether the participial clause q tells what somebody was about while he did what the main clause behind it tells: "Speaking in
// Paris on Monday, he said", "In taking office two years ago, she said". Token opener opens it, -1 for none.
func (l *linker) whileDoing(q *syntax.Clause, opener int) bool {
	if q.Kind != syntax.ParticipialClause && q.Kind != syntax.AdverbialClause || l.Chunks[q.Verb].Form&(syntax.Gerund|syntax.Perfect) != syntax.Gerund {
		return false
	}
	if opener < 0 {
		return true
	}
	_, ok := meanwhile.Of(l.Text, opener)
	return ok
}

// meanwhile opens what goes on while something else does.
var meanwhile = text.Words("in on while when by")

// opener returns the token that opens clause q and says when it was, -1 for none: "when they lost", "after joining the bank in 2002".
func (l *linker) opener(q *syntax.Clause) int32 {
	switch {
	case q.Kind == syntax.AdverbialClause && q.Opener >= 0:
		return l.Chunks[q.Opener].First
	case q.Kind == syntax.ParticipialClause && q.Verb > 0:
		if c := &l.Chunks[q.Verb-1]; c.Kind == syntax.PrepChunk || c.Kind == syntax.SubChunk {
			return c.First
		}
	}
	return -1
}

// aims reports whether a is the clause of an infinitive that hangs on clause n: "saw him weep", "tried to leave".
func (l *linker) aims(n, a int32) bool {
	return a >= 0 && l.Clauses[a].Kind == syntax.InfinitiveClause && l.Clauses[a].Parent == n
}

// joined reports whether chunk j is the verb of clause a, which "and" joins to clause n, both told as past, "was arrested and taken away", or
// "by", "played its part by selling oil that month".
func (l *linker) joined(j, a, n int32) bool {
	const past = syntax.Finite | syntax.Past
	if a >= 0 && l.Clauses[a].Parent == n && l.Clauses[a].Kind == syntax.ParticipialClause && l.Clauses[a].Verb == j && j > l.Clauses[n].Verb &&
		l.Text.Tokens[l.Chunks[j-1].First].Key == word.By {
		return true
	}
	if a < 0 || a == n || l.Clauses[a].Parent != n || l.Clauses[a].Kind != syntax.CoordinateClause || l.Clauses[a].Verb != j || j < l.Clauses[n].Verb {
		return false
	}
	f := l.Chunks[j].Form
	return f&(past|syntax.Modal|syntax.Perfect) == past || f.Has(syntax.Participle)
}
