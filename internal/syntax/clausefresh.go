package syntax

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// coordinateWith opens a clause for the verb at chunk k that shares the subject of clause n.
func (p *parser) coordinateWith(n int32, k int) {
	m := p.open(CoordinateClause, n, -1)
	p.Clauses[m].Subject = p.Clauses[n].Subject
	p.Clauses[m].Verb = int32(k)
	p.Chunks[k].Clause = m
	p.fronted(k-1, m)
	p.cur = m
}

// fronted gives clause n the times that stand between the conjunction that opens it and chunk k, on which its verb or subject
// follows: "and, on 28 November, was farther away", "and on 24 January it reached its post".
func (p *parser) fronted(k int, n int32) {
	times := false
	b := k
loop:
	for ; b > p.first; b-- {
		switch p.Chunks[b].Kind {
		case TimeChunk:
			times = true
		case CommaChunk, AdverbChunk:
		case PrepChunk:
			if p.Chunks[b+1].Kind != TimeChunk {
				return
			}
		default:
			break loop
		}
	}
	if !times || p.Chunks[b].Kind != ConjChunk {
		return
	}
	for j := b + 1; j <= k; j++ {
		p.Chunks[j].Clause = n
	}
}

// fresh finds the clause of a verb with a tense where the current one has a verb already.
func (p *parser) fresh(k int, before chunkKind) {
	switch {
	case before == NounChunk && (p.reduced(k, before) || p.ofObject(k)):
		p.Chunks[k].reduce()
		p.dependent(k, ParticipialClause)
	case p.bareAgain(k, before):
	case !p.hasFree && before != ConjChunk && before != CommaChunk && p.closesSubject(k): // "Among those who spoke was Rossi", "What it means is unclear"
		p.settle(p.empty(), k)
	case p.takesUp(k, before):
	case !p.hasFree:
		p.coordinateWith(p.cur, k)
	default:
		p.withFree(k)
	}
}

// closesSubject reports whether the verb at chunk k is that of the main clause, since the one before it is a question or describes a noun, and
// is the main clause's subject or stands in its place.
func (p *parser) closesSubject(k int) bool {
	q := &p.Clauses[p.cur]
	if q.Parent < 0 || q.Parent != p.empty() {
		return false
	}
	if q.Kind == ParticipialClause {
		return p.amid(k)
	}
	if q.Kind == RelativeClause {
		return !(p.lastVerb == int32(k-1) && q.Subject > q.Opener && p.takesClause(k-1)) // "the flu, which it says is mild"
	}
	return q.Kind == ComplementClause || q.Opener >= 0 && p.Text.Tokens[p.Chunks[q.Opener].First].Key == word.Whether
}

// bareAgain gives the verb at chunk k an infinitive's clause, where it shares the "to" of the one before: "to test and send".
func (p *parser) bareAgain(k int, before chunkKind) bool {
	c := &p.Chunks[k]
	if before != ConjChunk || p.Tags[c.Head] != model.VBP || c.Last != c.First+1 || p.Clauses[p.cur].Kind != InfinitiveClause {
		return false
	}
	c.Form = Infinitive
	n := p.open(InfinitiveClause, p.Clauses[p.cur].Parent, -1)
	p.Clauses[n].Subject, p.Clauses[n].Verb, c.Clause = p.Clauses[p.cur].Subject, int32(k), n
	p.cur = n
	return true
}

// takesUp gives the verb at chunk k to a subject that was named before the current clause: one that it shares, one that waits for its verb, or
// one that speaks; and reports whether there is such a one.
func (p *parser) takesUp(k int, before chunkKind) bool {
	says := p.Speech(k)
	switch {
	case before == ConjChunk:
		n := p.shared(k)
		if p.Clauses[n].Verb < 0 {
			return false
		}
		p.coordinateWith(n, k)
		return true
	case p.waiting() >= 0 && (!p.hasFree || before == CommaChunk || p.free == p.Clauses[p.cur].Object || p.ownsObject() || p.inRow()):
		p.settle(p.waiting(), k)
		return true
	case before != CommaChunk && !(says && (before == OtherChunk || !p.hasFree)):
		return false
	case before == CommaChunk && !p.hasFree && p.behindAside(k):
		return true
	}
	if says && p.kindAt(k+1) == NounChunk { // "...," said Lavrov
		p.tell(k, int32(k+1))
		return true
	}
	if p.hasFree {
		return false
	}
	n := p.cur
	if q := &p.Clauses[n]; before == CommaChunk && p.lastVerb == q.Verb && q.Object == p.lastVerb+1 &&
		p.takesClause(int(p.lastVerb)) && !p.hears(p.lastVerb) {
		// "the UN says most houses in the town, near the coast, have collapsed"
		o := q.Object
		p.move(int(o), int(o), p.open(ComplementClause, n, -1))
		p.Clauses[p.cur].Verb, p.Chunks[k].Clause = int32(k), p.cur
		return true
	}
	for p.Clauses[n].Parent >= 0 && p.Clauses[n].Kind != MainClause && p.Clauses[n].Kind != CoordinateClause {
		n = p.Clauses[n].Parent
	}
	p.coordinateWith(n, k)
	return true
}

// shared returns the clause whose subject the verb at chunk k, behind a conjunction, shares.
func (p *parser) shared(k int) int32 {
	n := p.cur
	for p.Clauses[n].Parent >= 0 && (p.Clauses[n].Kind == InfinitiveClause || p.Clauses[n].Kind == ParticipialClause) {
		n = p.Clauses[n].Parent
	}
	q := &p.Clauses[n]
	if o := q.Parent; o >= 0 && (q.Kind == ComplementClause || q.Kind == RelativeClause) && p.Clauses[o].Verb >= 0 && p.commaBeforeConj(k) {
		return o // "said it was safe, but left"
	}
	return n
}

// withFree gives the verb at chunk k the free noun for its subject, in a clause whose kind is that of what opens it.
func (p *parser) withFree(k int) {
	f := int(p.free)
	says := p.lastVerb >= 0 && p.Speech(int(p.lastVerb))
	if g := p.lastFree(k); g > f && p.Chunks[g-1].Kind == TimeChunk &&
		!p.takesClause(int(p.lastVerb)) { // "… won last week Officials in Manila have asked"
		p.move(g, k, p.open(MainClause, -1, -1))
		return
	}
	if n := p.empty(); n >= 0 && p.lastNoun == int32(k-1) && p.Chunks[k-1].Prep < 0 && (p.Chunks[k-2].Kind == NounChunk || p.IsPronoun(k-1)) &&
		!p.finiteAhead(k) && !p.tellsLater(k) { // "While serving the sentence he was tried"
		p.move(k-1, k, n)
		return
	}
	if b := int(p.lastNoun); b > f && !says && p.Chunks[b].Prep < 0 && b > p.first && p.Chunks[b-1].Kind == NounChunk &&
		p.adjacent(b, k) { // "the drugs Murray gave"
		p.move(b, k, p.open(RelativeClause, p.cur, -1))
		return
	}
	f, from := p.opening(f)
	var opened chunkKind
	if from >= p.first {
		opened = p.Chunks[from].Kind
	}
	switch {
	case opened == NounChunk && p.joined(from), f > p.first && p.Text.Tokens[p.Chunks[f-1].First].Key == then: // ", and in London he died"; "if it fell, then she"
		p.move(f, k, p.open(MainClause, -1, -1))
	case opened == CommaChunk && p.Speech(k) && (p.trails(k) || p.quoteBetween(from, f)):
		p.tell(k, p.free)
	case opened == CommaChunk && p.appositive(f, k):
		c := &p.Chunks[k]
		c.reduce()
		n := p.open(ParticipialClause, p.cur, -1)
		p.Clauses[n].Subject, p.Clauses[n].Verb, c.Clause = int32(f), int32(k), n
		p.cur = n
	case opened == VerbChunk && !p.takesClause(from), opened == ConjChunk, opened == CommaChunk:
		p.move(f, k, p.open(MainClause, -1, -1))
	case opened == VerbChunk, opened == NounChunk && from == int(p.Clauses[p.cur].Object) && says:
		p.move(f, k, p.open(ComplementClause, p.Chunks[p.lastVerb].Clause, -1))
	case from >= 0 && says:
		p.move(f, k, p.open(ComplementClause, p.cur, -1))
	default:
		p.move(f, k, p.open(RelativeClause, p.cur, -1))
	}
}

// opening returns the first of the nouns in a row with noun chunk f, and the chunk before it that may open their clause.
func (p *parser) opening(f int) (first, from int) {
	from = f - 1
	for from >= p.first && p.fronts(from) {
		from--
	}
	for from-1 > p.first && !p.IsPronoun(f) && p.Chunks[from].Kind == ConjChunk && p.Chunks[from-1].Kind == NounChunk && p.Chunks[from-1].Prep < 0 {
		if o := p.Chunks[from-2].Kind; o != ConjChunk && o != CommaChunk {
			break
		}
		f = from - 1 // ", and the minister and his aides"
		from = f - 1
	}
	return f, from
}

// tellsLater reports whether behind a comma after chunk k a noun and a verb with a tense stand, as those of a main clause do.
func (p *parser) tellsLater(k int) bool {
	for j := k + 1; j+2 < p.last && j < k+24; j++ {
		if p.Chunks[j].Kind == CommaChunk && p.Chunks[j+1].Kind == NounChunk && p.Chunks[j+2].Kind == VerbChunk && p.Chunks[j+2].Form.Has(Finite) {
			return !p.Speech(j + 2)
		}
	}
	return false
}

// then opens what follows from a condition.
var then = text.Key("then")

// joined reports whether noun chunk k ends phrases that stand right behind a conjunction: "and in London", "and with two children at home".
func (p *parser) joined(k int) bool {
	for k > p.first && (p.Chunks[k].Kind == NounChunk || p.Chunks[k].Kind == TimeChunk) && p.Chunks[k].Prep > int32(p.first) {
		k = int(p.Chunks[k].Prep) - 1
		if p.Chunks[k].Kind == ConjChunk {
			return true
		}
	}
	return false
}

// fronts reports whether chunk k may stand between what opens a clause and its subject.
func (p *parser) fronts(k int) bool {
	switch p.Chunks[k].Kind {
	case AdverbChunk, TimeChunk, QuoteChunk:
		return true
	case PrepChunk:
		return p.Chunks[k+1].Kind == TimeChunk
	}
	return false
}

// hears reports whether the speech verb at chunk k has its hearer for its object: "told the BBC".
func (p *parser) hears(k int32) bool {
	_, ok := Telling.Of(p.Text, int(p.Chunks[k].Head))
	return ok
}

// commaBeforeConj reports whether the conjunction before the verb at chunk k follows a comma.
func (p *parser) commaBeforeConj(k int) bool {
	for j := k - 1; j > p.first && j > k-4; j-- {
		if p.Chunks[j].Kind == ConjChunk {
			for j--; j > p.first && p.Chunks[j].Kind == QuoteChunk; j-- {
			}
			return p.Chunks[j].Kind == CommaChunk
		}
	}
	return false
}

// appositive reports whether the noun f and the verb at chunk k, after a comma, describe what stands before it rather than tell
// something new: "sentenced to four years, the maximum allowed in the case". No conjunction joins them to a sentence that is complete.
func (p *parser) appositive(f, k int) bool {
	c := &p.Chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || p.Speech(k) || k+1 < p.last &&
		p.Chunks[k+1].Kind != PrepChunk || p.Text.Tokens[p.Chunks[f].First].Key != word.The {
		return false
	}
	for n := p.cur; n >= 0; n = p.Clauses[n].Parent {
		if p.Clauses[n].Kind == AdverbialClause {
			return false
		}
	}
	w := p.Text.Word(int(c.Head))
	return strings.HasSuffix(w, "ed")
}

// lastFree returns the last noun chunk before chunk k that no preposition governs, with nothing but what hangs on it between; -1 for none.
func (p *parser) lastFree(k int) int {
	for j := k - 1; j > p.first && j > k-8; j-- {
		switch c := &p.Chunks[j]; c.Kind {
		case NounChunk:
			if c.Prep < 0 {
				return j
			}
		case PrepChunk, AdverbChunk:
		default:
			return -1
		}
	}
	return -1
}

// takesClause reports whether the verb at chunk k can have a clause without "that" for its object: said it was, believes he will.
func (p *parser) takesClause(k int) bool {
	if p.Speech(k) {
		return true
	}
	return p.BaseIn(p.Chunks[k].Head, believing)
}

// believing verbs take a clause for their object, as speech verbs do.
var believing = text.Words(`think believe know hope expect fear find show see feel hear mean learn realize realise understand assume guess wish decide
	doubt imagine ensure hold prove discover notice remember forget rule agree accept ask wonder worry bet figure pray swear read signal imply`)

// quoteBetween reports whether a quotation ends between chunks i and j.
func (p *parser) quoteBetween(i, j int) bool {
	for i++; i < j; i++ {
		if p.Chunks[i].Kind == QuoteChunk {
			return true
		}
	}
	return false
}

// ownsObject reports whether the free noun is the object of the current clause: "who shot the mayor died".
func (p *parser) ownsObject() bool {
	q := &p.Clauses[p.cur]
	return (q.Kind == RelativeClause || q.Kind == ParticipialClause) && q.Object == p.free && q.Object >= 0
}

// inRow reports whether the free noun is one of several that a preposition governs: "put forward by the bank and the minister".
func (p *parser) inRow() bool {
	f := int(p.free)
	return f-2 >= p.first && p.Chunks[f-1].Kind == ConjChunk && p.Chunks[f-2].Kind == NounChunk && p.Chunks[f-2].Prep >= 0
}

// waiting returns the innermost clause around the current one that has a subject and no verb yet, -1 for none.
func (p *parser) waiting() int32 {
	n := p.Clauses[p.cur].Parent
	for depth := 0; n >= 0 && depth < deepest; depth++ {
		if p.Clauses[n].Verb < 0 && p.Clauses[n].Subject >= 0 {
			return n
		}
		n = p.Clauses[n].Parent
	}
	return -1
}

// trails reports whether the words after the speech verb at chunk k are no content of its own: a time, a place, the end.
func (p *parser) trails(k int) bool {
	for j := k + 1; j < p.last; j++ {
		switch c := &p.Chunks[j]; c.Kind {
		case SubChunk, VerbChunk:
			return false
		case StopChunk, CommaChunk, QuoteChunk, QuestionChunk:
			return true
		case NounChunk:
			if c.Prep < 0 && j > k+1 {
				return false
			}
		}
	}
	return true
}

// tell opens the clause of a speech verb that follows what was said, and makes that its content.
func (p *parser) tell(k int, subject int32) {
	n := p.cur
	for p.Clauses[n].Parent >= 0 {
		n = p.Clauses[n].Parent
	}
	m := p.open(MainClause, -1, -1)
	p.Clauses[m].Subject, p.Clauses[m].Verb = subject, int32(k)
	p.Clauses[n].Parent, p.Clauses[n].Kind = m, ComplementClause
	if int(subject) < k {
		for j := int(subject); j < k; j++ {
			p.Chunks[j].Clause = m
		}
	}
	p.Chunks[k].Clause = m
	p.cur = m
}

// move gives chunks [f, k] to clause n, with f as its subject and k as its verb.
func (p *parser) move(f, k int, n int32) {
	if o := p.Chunks[f].Clause; o >= 0 && p.Clauses[o].Object == int32(f) {
		p.Clauses[o].Object = -1
	}
	for j := f; j <= k; j++ {
		p.Chunks[j].Clause = n
	}
	p.Clauses[n].Subject, p.Clauses[n].Verb = int32(f), int32(k)
	p.fronted(f-1, n)
	p.cur = n
}

// Speech reports whether the verb at chunk k tells that someone says something.
func (r *Reading) Speech(k int) bool {
	h := r.Chunks[k].Head
	if _, ok := SpeechVerbs.Of(r.Text, int(h)); ok {
		return true
	}
	return false
}
