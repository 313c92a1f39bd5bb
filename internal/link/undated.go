package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
)

// undated bounds a mention that no timex dates, by its tense, its place in the article, and what news does.
func (l *linker) undated(i int, n int32) {
	m := &l.Mentions[i]
	p := l.Published
	if p.IsZero() && l.before < 0 && l.entry[m.Sentence] < 0 {
		return
	}
	var f syntax.Form
	kind, main := syntax.MainClause, l.main(n)
	if main >= 0 {
		kind = l.Clauses[main].Kind
		if v := l.Clauses[main].Verb; v >= 0 {
			f = l.Chunks[v].Form
		}
	}
	lead := l.Settings[m.Sentence].Lead
	switch {
	case l.Text.Sentences[m.Sentence].Role == text.Listing: // what is on is no news of the day
		l.isOn(m)
	case l.inEntry(i, f, kind):
	case m.Tense == event.Future || m.Modality == event.Planned, m.Nominal && l.toCome(m, n):
		m.First, m.Link = p, Planned
	case m.Modality != event.Factual:
	case l.withinSpan(m, main), l.soonAfter(m, main):
	case l.asMain(i, n, main):
	case l.fromAside(i, main), l.wrought(i, main):
	case l.background(m, n, f, kind, lead), l.anotherTime(main), l.tookLong(main), !m.Nominal && l.ofLife(n), l.inAge(main):
		m.Last, m.Link = p, Past
	case l.goesOn(i, main):
		datedLike(m, &l.Mentions[l.before], GoesOn)
	case p.IsZero():
	case l.history, l.elsewhere(m, main, lead), l.objectOfPast(m, n), lead >= sceneLead && l.wreaker(m, main) >= 0,
		l.personal && lead >= sceneLead && f.Has(syntax.Past) && m.Class != event.Reporting:
		l.wasBefore(m)
	case l.sameDay(m, f):
		datedLike(m, &l.Mentions[l.before], GoesOn)
	case l.story >= 0 && (f.Has(syntax.Past) || l.printed):
		l.datedBy(m, int32(l.story), Story)
	case !l.fresh && lead > 0 && m.Class != event.Reporting && f.Has(syntax.Past):
		l.wasBefore(m)
	default:
		m.First, m.Last, m.Link = p, p, News
	}
	if m.Timex < 0 && m.First.IsZero() && m.Last.IsZero() {
		m.Link = "" // a bound by a day that isn't known
	}
}

// main climbs from clause n to the one whose time it shares: that of a participle, of "and", "when" or "while".
func (l *linker) main(n int32) int32 {
	for hops := 0; n >= 0 && hops < 6; hops++ {
		q := &l.Clauses[n]
		if q.Parent < 0 || l.Clauses[q.Parent].Verb < 0 && q.Kind != syntax.ParticipialClause {
			break
		}
		switch {
		case q.Kind == syntax.ParticipialClause, q.Kind == syntax.CoordinateClause:
		case q.Kind == syntax.AdverbialClause && q.Opener >= 0 && l.shares(q.Opener):
		default:
			return n
		}
		n = q.Parent
	}
	return n
}

// background reports whether the mention, in clause n of the given kind, tells of what was before the story rather than the story:
// it is told in passing, in the perfect, or as known from others.
func (l *linker) background(m *event.Mention, n int32, f syntax.Form, kind syntax.ClauseKind, lead int) bool {
	if !m.Nominal && (l.reduced(m) || l.perfectPast(m)) {
		return true
	}
	switch {
	case m.Tense == event.Past && f.Has(syntax.Finite|syntax.Modal): // "will be judged for what he did when he left"
		return true
	case f.Has(syntax.Perfect):
		return f.Has(syntax.Past) || lead > 1
	case kind == syntax.RelativeClause, kind == syntax.AdverbialClause:
		return true
	case kind == syntax.ComplementClause && lead > 0:
		return true
	case m.Nominal && n >= 0 && l.governs(n) && l.clauseTime(n) >= 0: // "the accord was announced on Friday": no news of the day
		return true
	case m.Nominal && n >= 0:
		k := l.ChunkOf[m.Trigger]
		if c := &l.Chunks[k]; c.Prep >= 0 {
			if o, _ := syntax.Orders.Of(l.Text, int(l.Chunks[c.Prep].First)); o == event.During {
				return false
			}
		}
		return l.Clauses[n].Verb < 0 || l.Clauses[n].Object != k && l.Clauses[n].Subject != k
	}
	return false
}

// goesOn reports whether mention i, whose clause is n, goes on from the dated event before it, which lies well before the story: its
// subject is a pronoun, in the same sentence or the next one.
func (l *linker) goesOn(i int, n int32) bool {
	if l.before < 0 || n < 0 {
		return false
	}
	m, b := &l.Mentions[i], &l.Mentions[l.before]
	if m.Nominal {
		return b.Sentence == m.Sentence && b.Link == GoesOn && l.ChunkOf[b.Trigger] == l.Clauses[n].Verb && l.Clauses[n].Object == l.ChunkOf[m.Trigger]
	}
	if kind := l.Clauses[n].Kind; m.Sentence == b.Sentence && m.Tense == event.Past && !m.Perfect &&
		(kind == syntax.MainClause || kind == syntax.CoordinateClause) &&
		(m.Class == event.Reporting || b.Class != event.Reporting) && !b.Last.After(l.Published) { // "rang on Monday, but nobody came"
		return !l.tells(n, l.Chunks[l.ChunkOf[b.Trigger]].Clause)
	}
	if l.staysOn(m, b, n) || m.Sentence-b.Sentence == 1 && m.Tense == event.Past && !m.Perfect && l.dawned(b) {
		return true
	}
	if m.Sentence-b.Sentence > 1 || m.Tense != event.Past || !l.Published.IsZero() && b.Last.After(l.Published.Add(-elsewhen)) {
		return false
	}
	s := l.Clauses[n].Subject
	return s >= 0 && l.IsPronoun(int(s)) || m.Sentence == b.Sentence && l.Clauses[n].Kind == syntax.CoordinateClause
}

// staysOn reports whether mention m, whose clause is n, tells what somebody did on the day of mention b, which a sentence of the same
// paragraph right before it dates: "The governor flew over the island on Friday. He spoke of ruins".
func (l *linker) staysOn(m, b *event.Mention, n int32) bool {
	if m.Sentence-b.Sentence != 1 || m.Tense != event.Past || m.Perfect || b.Perfect || b.Link != Clause || b.First != b.Last || b.Last.After(l.Published) ||
		l.Text.Sentences[m.Sentence].Para != l.Text.Sentences[b.Sentence].Para || m.Class == event.Reporting && b.Class != event.Reporting && b.Last != l.Published {
		return false
	}
	s := l.Clauses[n].Subject
	return s >= 0 && l.IsPronoun(int(s))
}

// sameDay reports whether mention m, whose main verb has the given form, is told right after what was a day or two before the text, and not on
// the day of its story: "Markets fell again on Monday. The MICEX index lost 19 percent".
func (l *linker) sameDay(m *event.Mention, f syntax.Form) bool {
	const told = syntax.Finite | syntax.Past
	if l.before < 0 || m.Tense != event.Past || m.Perfect || f&(told|syntax.Modal|syntax.Perfect) != told {
		return false
	}
	b := &l.Mentions[l.before]
	if l.story >= 0 && b.First == l.Timexes[l.story].First {
		return false
	}
	return m.Sentence-b.Sentence == 1 && b.First == b.Last && b.Last.Before(l.Published) && !b.Last.Before(l.Published.Add(-2)) &&
		b.Tense == event.Past && !b.Perfect && (b.Link == Clause || b.Link == GoesOn)
}

// dawned reports whether mention b tells that its time came: "Then came the morning of 24 February."
func (l *linker) dawned(b *event.Mention) bool {
	k := l.ChunkOf[b.Trigger]
	if k+1 >= int32(len(l.Chunks)) || l.Chunks[k+1].Kind != syntax.TimeChunk || l.Chunks[k+1].Prep >= 0 || l.Base(b.Trigger) != "come" {
		return false
	}
	n := l.Chunks[k].Clause
	return n >= 0 && l.Clauses[n].Subject < 0
}

// tells reports whether the clause n tells what clause a, further to the left, holds: "the bridge collapsed on Friday, officials said".
func (l *linker) tells(n, a int32) bool {
	for hops := 0; a >= 0 && a != n && hops < 6; hops++ {
		if q := &l.Clauses[a]; q.Kind == syntax.ComplementClause && q.Parent == n {
			return true
		}
		a = l.Clauses[a].Parent
	}
	return false
}

// reduced reports whether the verb of mention m is a participle that describes the noun before it: "a concert billed as the last".
func (l *linker) reduced(m *event.Mention) bool {
	k := l.ChunkOf[m.Trigger]
	n := l.Chunks[k].Clause
	if n < 0 || l.Clauses[n].Kind != syntax.ParticipialClause || l.Clauses[n].Verb != k || !l.Chunks[k].Form.Has(syntax.Participle) || k == 0 {
		return false
	}
	around := l.Clauses[n].Parent // without a verb there, this one tells more than it seems
	return l.Clauses[n].Subject == k-1 && m.Tense == event.NoTense && around >= 0 && l.Clauses[around].Verb >= 0
}

// asMain dates or bounds mention i, the verb of participial clause n, like the verb of the main clause that it hangs on, where what hangs on
// that one dates it: "When he took over in 2006, he spent weeks wooing donors".
func (l *linker) asMain(i int, n, main int32) bool {
	m := &l.Mentions[i]
	if n >= 0 && n == main && l.Clauses[n].Kind == syntax.InfinitiveClause { // "saw him weep when they lost in 1950"
		main = l.Clauses[n].Parent
	}
	if m.Nominal || n < 0 || n == main || main < 0 || l.Clauses[main].Verb < 0 || l.Clauses[n].Kind != syntax.ParticipialClause && !l.aims(main, n) {
		return false
	}
	e := l.MentionAt[l.Chunks[l.Clauses[main].Verb].Head]
	if e < 0 || int(e) >= i || l.Mentions[e].Link != Main && (l.Mentions[e].Link != Stated || l.Mentions[e].First.IsZero()) {
		return false
	}
	b := &l.Mentions[e]
	datedLike(m, b, b.Link)
	return true
}

// objectOfPast reports whether the noun of mention m is the object of a verb, in clause n, that is no news: "after joining the bank in 2002 he
// gave a speech".
func (l *linker) objectOfPast(m *event.Mention, n int32) bool {
	if !m.Nominal || n < 0 || l.Clauses[n].Verb < 0 || l.Clauses[n].Object != l.ChunkOf[m.Trigger] {
		return false
	}
	e := l.MentionAt[l.Chunks[l.Clauses[n].Verb].Head]
	return e >= 0 && l.Mentions[e].Link == Past
}

// toCome reports whether the verb whose subject or object the noun of mention m is, in clause n, tells what is planned: "talks are to begin".
func (l *linker) toCome(m *event.Mention, n int32) bool {
	if n < 0 || l.Clauses[n].Verb < 0 {
		return false
	}
	k, q := l.ChunkOf[m.Trigger], &l.Clauses[n]
	planned := func(v int32) bool {
		e := l.MentionAt[l.Chunks[v].Head]
		return e >= 0 && l.Mentions[e].Modality == event.Planned
	}
	if a := l.aim(n); a >= 0 && q.Subject == k && planned(l.Clauses[a].Verb) {
		return true
	}
	return (q.Subject == k || q.Object == k) && planned(q.Verb)
}
