package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// coordinateWith opens a clause for the verb at chunk k that shares the subject of clause n.
func (p *parser) coordinateWith(n int32, k int) {
	m := p.open(coordinate, n, -1)
	p.clauses[m].Subject = p.clauses[n].Subject
	p.clauses[m].Verb = int32(k)
	p.chunks[k].Clause = m
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
		switch p.chunks[b].Kind {
		case timeChunk:
			times = true
		case commaChunk, adverbChunk:
		case prepChunk:
			if p.chunks[b+1].Kind != timeChunk {
				return
			}
		default:
			break loop
		}
	}
	if !times || p.chunks[b].Kind != conjChunk {
		return
	}
	for j := b + 1; j <= k; j++ {
		p.chunks[j].Clause = n
	}
}

// fresh finds the clause of a verb with a tense where the current one has a verb already.
func (p *parser) fresh(k int, before chunkKind) {
	if c := &p.chunks[k]; before == conjChunk && p.Tags[c.Head] == model.VBP && c.Last == c.First+1 && p.clauses[p.cur].Kind == toInfinitive { // "to test and send"
		c.Form = infinitive
		n := p.open(toInfinitive, p.clauses[p.cur].Parent, -1)
		p.clauses[n].Subject, p.clauses[n].Verb, c.Clause = p.clauses[p.cur].Subject, int32(k), n
		p.cur = n
		return
	}
	c := &p.chunks[k]
	switch {
	case before == conjChunk:
		n := p.cur
		for p.clauses[n].Parent >= 0 && (p.clauses[n].Kind == toInfinitive || p.clauses[n].Kind == participial) {
			n = p.clauses[n].Parent
		}
		if o := p.clauses[n].Parent; o >= 0 && (p.clauses[n].Kind == complement || p.clauses[n].Kind == relative_) && p.clauses[o].Verb >= 0 && p.commaBeforeConj(k) { // "said it was safe, but left"
			n = o
		}
		if p.clauses[n].Verb >= 0 {
			p.coordinateWith(n, k)
			return
		}
	case p.waiting() >= 0 && (!p.hasFree || before == commaChunk || p.free == p.clauses[p.cur].Object || p.ownsObject(k) || p.inRow()):
		p.settle(p.waiting(), k)
		return
	case before == commaChunk || before == otherChunk && p.speech(k) || !p.hasFree && p.speech(k): // "...," said Lavrov
		if p.speech(k) && k+1 < p.last && p.chunks[k+1].Kind == nounChunk {
			p.tell(k, int32(k+1))
			return
		}
		if n := p.cur; !p.hasFree && before == commaChunk && p.lastVerb == p.clauses[n].Verb && p.clauses[n].Object == p.lastVerb+1 && p.takesClause(int(p.lastVerb)) && !p.hears(p.lastVerb) {
			// "the UN says most houses in the town, near the coast, have collapsed"
			o := p.clauses[n].Object
			p.move(int(o), int(o), p.open(complement, n, -1))
			p.clauses[p.cur].Verb, c.Clause = int32(k), p.cur
			return
		}
		if !p.hasFree {
			n := p.cur
			for p.clauses[n].Parent >= 0 && p.clauses[n].Kind != mainClause && p.clauses[n].Kind != coordinate {
				n = p.clauses[n].Parent
			}
			p.coordinateWith(n, k)
			return
		}
	}
	if !p.hasFree {
		n := p.cur
		p.coordinateWith(n, k)
		return
	}
	f := int(p.free)
	if g := p.lastFree(k); g > f && p.chunks[g-1].Kind == timeChunk && !p.takesClause(int(p.lastVerb)) { // "… won last week Officials in Manila have asked"
		p.move(g, k, p.open(mainClause, -1, -1))
		return
	}
	if b := int(p.lastNoun); b > f && !(p.lastVerb >= 0 && p.speech(int(p.lastVerb))) && p.chunks[b].Prep < 0 && b > p.first && p.chunks[b-1].Kind == nounChunk && p.adjacent(b, k) { // "the drugs Murray gave"
		f = b
		p.move(f, k, p.open(relative_, p.cur, -1))
		return
	}
	from := f - 1
	for from >= p.first && (p.chunks[from].Kind == adverbChunk || p.chunks[from].Kind == timeChunk || p.chunks[from].Kind == quoteChunk || p.chunks[from].Kind == prepChunk && p.chunks[from+1].Kind == timeChunk) {
		from--
	}
	for from > p.first && !p.isPronoun(f) && p.chunks[from].Kind == conjChunk && p.chunks[from-1].Kind == nounChunk && p.chunks[from-1].Prep < 0 && from-2 >= p.first &&
		(p.chunks[from-2].Kind == conjChunk || p.chunks[from-2].Kind == commaChunk) { // ", and the minister and his aides"
		f = from - 1
		from = f - 1
	}
	var opened chunkKind
	if from >= p.first {
		opened = p.chunks[from].Kind
	}
	switch {
	case opened == commaChunk && p.speech(k) && (p.trails(k) || p.quoteBetween(from, f)):
		p.tell(k, p.free)
		return
	case opened == commaChunk && p.appositive(f, k):
		c := &p.chunks[k]
		c.Form = c.Form&^(finite|past) | participle
		n := p.open(participial, p.cur, -1)
		p.clauses[n].Subject, p.clauses[n].Verb, c.Clause = int32(f), int32(k), n
		p.cur = n
		return
	case opened == verbChunk && !p.takesClause(from):
		p.move(f, k, p.open(mainClause, -1, -1))
	case opened == verbChunk, opened == nounChunk && from == int(p.clauses[p.cur].Object) && p.lastVerb >= 0 && p.speech(int(p.lastVerb)):
		p.move(f, k, p.open(complement, p.chunks[p.lastVerb].Clause, -1))
	case opened == conjChunk || opened == commaChunk:
		p.move(f, k, p.open(mainClause, -1, -1))
	default:
		kind := relative_
		if from >= 0 && p.lastVerb >= int32(p.first) && p.speech(int(p.lastVerb)) {
			kind = complement
		}
		p.move(f, k, p.open(kind, p.cur, -1))
	}
}

// hears reports whether the speech verb at chunk k has its hearer for its object: "told the BBC".
func (p *parser) hears(k int32) bool {
	_, ok := telling.Of(p.Text, int(p.chunks[k].Head))
	return ok
}

// commaBeforeConj reports whether the conjunction before the verb at chunk k follows a comma.
func (p *parser) commaBeforeConj(k int) bool {
	for j := k - 1; j > p.first && j > k-4; j-- {
		if p.chunks[j].Kind == conjChunk {
			for j--; j > p.first && p.chunks[j].Kind == quoteChunk; j-- {
			}
			return p.chunks[j].Kind == commaChunk
		}
	}
	return false
}

// appositive reports whether the noun f and the verb at chunk k, after a comma, describe what stands before it rather than tell
// something new: "sentenced to four years, the maximum allowed in the case". No conjunction joins them to a sentence that is complete.
func (p *parser) appositive(f, k int) bool {
	c := &p.chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || p.speech(k) || k+1 < p.last && p.chunks[k+1].Kind != prepChunk || p.Text.Tokens[p.chunks[f].First].Key != keyThe {
		return false
	}
	for n := p.cur; n >= 0; n = p.clauses[n].Parent {
		if p.clauses[n].Kind == adverbial {
			return false
		}
	}
	w := p.Text.Word(int(c.Head))
	return strings.HasSuffix(w, "ed")
}

// lastFree returns the last noun chunk before chunk k that no preposition governs, with nothing but what hangs on it between; -1 for none.
func (p *parser) lastFree(k int) int {
	for j := k - 1; j > p.first && j > k-8; j-- {
		switch c := &p.chunks[j]; c.Kind {
		case nounChunk:
			if c.Prep < 0 {
				return j
			}
		case prepChunk, adverbChunk:
		default:
			return -1
		}
	}
	return -1
}

// takesClause reports whether the verb at chunk k can have a clause without "that" for its object: said it was, believes he will.
func (p *parser) takesClause(k int) bool {
	if p.speech(k) {
		return true
	}
	_, ok := believing.Find(p.base(p.chunks[k].Head))
	return ok
}

// believing verbs take a clause for their object, as speech verbs do.
var believing = text.Words(`think believe know hope expect fear find show see feel hear mean learn realize realise understand assume guess wish decide
	doubt imagine ensure hold prove discover notice remember forget rule agree accept ask wonder worry bet figure pray swear read signal imply`)

// quoteBetween reports whether a quotation ends between chunks i and j.
func (p *parser) quoteBetween(i, j int) bool {
	for i++; i < j; i++ {
		if p.chunks[i].Kind == quoteChunk {
			return true
		}
	}
	return false
}

// ownsObject reports whether the noun before the verb at chunk k is the object of the current clause: "who shot the mayor died".
func (p *parser) ownsObject(k int) bool {
	q := &p.clauses[p.cur]
	return (q.Kind == relative_ || q.Kind == participial) && q.Object == p.free && q.Object >= 0
}

// inRow reports whether the free noun is one of several that a preposition governs: "put forward by the bank and the minister".
func (p *parser) inRow() bool {
	f := int(p.free)
	return f-2 >= p.first && p.chunks[f-1].Kind == conjChunk && p.chunks[f-2].Kind == nounChunk && p.chunks[f-2].Prep >= 0
}

// waiting returns the innermost clause around the current one that has a subject and no verb yet, -1 for none.
func (p *parser) waiting() int32 {
	for n := p.clauses[p.cur].Parent; n >= 0; n = p.clauses[n].Parent {
		if p.clauses[n].Verb < 0 && p.clauses[n].Subject >= 0 {
			return n
		}
	}
	return -1
}

// trails reports whether the words after the speech verb at chunk k are no content of its own: a time, a place, the end.
func (p *parser) trails(k int) bool {
	for j := k + 1; j < p.last; j++ {
		switch c := &p.chunks[j]; c.Kind {
		case subChunk, verbChunk:
			return false
		case stopChunk, commaChunk, quoteChunk, questionChunk:
			return true
		case nounChunk:
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
	for p.clauses[n].Parent >= 0 {
		n = p.clauses[n].Parent
	}
	m := p.open(mainClause, -1, -1)
	p.clauses[m].Subject, p.clauses[m].Verb = subject, int32(k)
	p.clauses[n].Parent, p.clauses[n].Kind = m, complement
	if int(subject) < k {
		for j := int(subject); j < k; j++ {
			p.chunks[j].Clause = m
		}
	}
	p.chunks[k].Clause = m
	p.cur = m
}

// move gives chunks [f, k] to clause n, with f as its subject and k as its verb.
func (p *parser) move(f, k int, n int32) {
	if o := p.chunks[f].Clause; o >= 0 && p.clauses[o].Object == int32(f) {
		p.clauses[o].Object = -1
	}
	for j := f; j <= k; j++ {
		p.chunks[j].Clause = n
	}
	p.clauses[n].Subject, p.clauses[n].Verb = int32(f), int32(k)
	p.fronted(f-1, n)
	p.cur = n
}

// speech reports whether the verb at chunk k tells that someone says something.
func (r *reading) speech(k int) bool {
	h := r.chunks[k].Head
	if _, ok := speechVerbs.Of(r.Text, int(h)); ok {
		return true
	}
	return false
}
