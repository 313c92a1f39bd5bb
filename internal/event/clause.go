package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// clause is a verb chunk with what belongs to it. Its chunks are those whose Clause is its index; they may stand apart:
// "The minister, who arrived on Monday, resigned".
type clause struct {
	Parent  int32 // the clause it hangs on, -1 for none
	Kind    clauseKind
	Opener  int32 // the chunk that opens it ("that", "who", "after"), -1 for none
	Subject int32 // a noun chunk, -1 for none
	Verb    int32 // a verb chunk, -1 for none
	Object  int32 // the first noun chunk after the verb that no preposition governs, -1 for none
}

type clauseKind uint8

const (
	mainClause   clauseKind = iota
	coordinate              // and left; shares the subject of the clause before it
	complement              // said (that) it would close
	relative_               // who left
	adverbial               // when it closed
	toInfinitive            // to close
	participial             // killing two; built in 1999
)

// clause appends the clauses of chunks [first, last), one sentence, and sets each chunk's.
func (r *reading) clause(first, last int) {
	p := parser{reading: r, first: first, last: last, lastNoun: -1, lastVerb: -1}
	p.cur = p.open(mainClause, -1, -1)
	for k := first; k < last; k++ {
		p.step(k)
	}
}

// parser is the state of one sentence.
type parser struct {
	*reading
	first, last int
	cur         int32 // the clause that chunks go to
	lastNoun    int32 // the last noun chunk, governed or not
	lastVerb    int32
	free        int32 // the first noun since the last verb, comma or conjunction that no preposition governs
	hasFree     bool
	depth       int // brackets
}

func (p *parser) open(kind clauseKind, parent, opener int32) int32 {
	p.clauses = append(p.clauses, clause{Parent: parent, Kind: kind, Opener: opener, Subject: -1, Verb: -1, Object: -1})
	return int32(len(p.clauses) - 1)
}

func (p *parser) step(k int) {
	c := &p.chunks[k]
	if c.Starts || p.runsOver(k) {
		c.Starts = true
		p.restart()
	}
	if c.Kind == openBracket {
		p.depth++
	}
	if p.depth > 0 {
		if c.Kind == closeBracket {
			p.depth--
		}
		c.Clause = p.cur
		if c.Kind == verbChunk { // what stands in brackets disturbs nothing
			n := p.open(mainClause, p.cur, -1)
			p.clauses[n].Verb, p.clauses[n].Kind = int32(k), adverbial
			if k > p.first && p.chunks[k-1].Kind == nounChunk {
				p.clauses[n].Subject = int32(k - 1)
			}
			c.Clause = n
		}
		return
	}
	switch c.Kind {
	case nounChunk:
		p.noun(k)
	case verbChunk:
		p.verb(k)
	case subChunk:
		if p.chunks[k].Clause = p.cur; p.introduces(k) {
			kind := adverbial
			if _, ok := contents.Of(p.Text, int(c.First)); ok && p.lastVerb >= 0 && p.lastVerb == int32(k-1) {
				kind = complement
			}
			p.cur = p.open(kind, p.cur, int32(k))
			c.Clause = p.cur
			p.hasFree = false
		}
	case relChunk:
		p.relative(k)
	case prepChunk:
		p.prep(k)
	case commaChunk:
		c.Clause = p.cur
		p.hasFree = false
		if n := p.empty(); n >= 0 && p.clauses[p.cur].Verb >= 0 { // "In 1996, after he sold his company, he returned"
			p.cur = n
		}
	case conjChunk:
		c.Clause = p.cur
		p.hasFree = false
	case stopChunk:
		c.Clause = p.cur
		p.hasFree = false
		if k+1 < p.last && p.clauses[p.cur].Verb >= 0 {
			p.restart()
		} else if k+1 < p.last && p.clauses[p.cur].Subject >= 0 { // "MOSCOW -"
			p.clauses[p.cur].Subject = -1
		}
	default:
		c.Clause = p.cur
	}
}

// contents are the conjunctions that open what is asked, known or said.
var contents = text.Words("if whether how why where")

// restart begins a new main clause, on which nothing before has a bearing.
func (p *parser) restart() {
	p.cur = p.open(mainClause, -1, -1)
	p.lastNoun, p.lastVerb, p.hasFree, p.depth = -1, -1, false, 0
}

// runsOver reports whether a sentence begins at noun chunk k, a name, without a mark: "… removed from the site Puerto Rico has launched".
func (p *parser) runsOver(k int) bool {
	if k <= p.first+1 || k+1 >= p.last {
		return false
	}
	c, before, next := &p.chunks[k], &p.chunks[k-1], &p.chunks[k+1]
	if before.Kind == quoteChunk && c.Kind == nounChunk && c.Prep < 0 && next.Kind == verbChunk && next.Form.has(finite) && !p.speech(k+1) && p.nameOf[c.First] >= 0 &&
		p.Text.Word(int(before.First)) != "“" && p.clauses[p.cur].Verb >= 0 && p.lastVerb != int32(k-2) { // … as "calm" China has denied
		switch p.chunks[k-2].Kind {
		case nounChunk, adjChunk, adverbChunk:
			return true
		}
	}
	if before.Kind == timeChunk && before.Prep > int32(p.first) { // "…, and by May Puerto Rico had launched"
		if f := p.chunks[before.Prep-1].Kind; f == conjChunk || f == commaChunk {
			return false
		}
	}
	return c.Kind == nounChunk && (before.Kind == nounChunk || before.Kind == timeChunk && before.Prep >= 0) && c.Prep < 0 && next.Kind == verbChunk && next.Form.has(finite) &&
		p.nameOf[c.First] >= 0 && p.clauses[p.cur].Verb >= 0 && p.lastVerb != int32(k-1) && !p.isPronoun(k-1) && p.clauses[p.cur].Kind != relative_ && !p.wantsObject(k) &&
		!(p.lastVerb >= 0 && p.speech(int(p.lastVerb)))
}

// wantsObject reports whether the verb after noun chunk k lacks an object, which the noun before k then is: "a call Obama had placed".
func (p *parser) wantsObject(k int) bool {
	if k+2 < p.last && p.chunks[k+2].Kind == nounChunk || p.chunks[k+1].Form.has(passive) || p.Tags[p.chunks[k-1].First] != model.DT {
		return false
	}
	b := p.base(p.chunks[k+1].Head)
	_, ok := transitive.Find(b)
	if !ok {
		_, ok = hungry.Find(b)
	}
	return ok
}

// empty returns the main clause around the current one that has neither subject nor verb yet, -1 for none.
func (p *parser) empty() int32 {
	for n := p.clauses[p.cur].Parent; n >= 0; n = p.clauses[n].Parent {
		if q := &p.clauses[n]; q.Kind == mainClause && q.Verb < 0 && q.Subject < 0 {
			return n
		}
	}
	return -1
}

// introduces reports whether a verb follows the conjunction at chunk k.
func (p *parser) introduces(k int) bool {
	for j := k + 1; j < p.last && j < k+24; j++ {
		switch p.chunks[j].Kind {
		case verbChunk:
			return true
		case stopChunk:
			return false
		}
	}
	return false
}

func (p *parser) noun(k int) {
	c := &p.chunks[k]
	c.Clause = p.cur
	p.lastNoun = int32(k)
	if c.Prep >= 0 {
		return
	}
	q := &p.clauses[p.cur]
	if q.Verb < 0 && q.Subject < 0 && p.besideEvent(k) {
		c.Kind = timeChunk
		return
	}
	if !p.hasFree || p.hearer(q, k) {
		p.free, p.hasFree = int32(k), true
	}
	switch {
	case q.Verb < 0 && q.Subject < 0:
		q.Subject = int32(k)
	case q.Verb >= 0 && q.Object < 0 && p.adjacent(int(q.Verb), k):
		if p.opensContent(int(q.Verb), k) { // "said the plant would close"
			p.cur = p.open(complement, p.cur, -1)
			p.clauses[p.cur].Subject, c.Clause = int32(k), p.cur
			return
		}
		q.Object = int32(k)
	}
}

// besideEvent reports whether the noun chunk k is a unit of time that an event counts: "the day after Stalin died".
func (p *parser) besideEvent(k int) bool {
	c := &p.chunks[k]
	if k+1 >= p.last || c.Last != c.First+2 || p.Text.Tokens[c.First].Key != keyThe {
		return false
	}
	if o, _ := orders.Of(p.Text, int(p.chunks[k+1].First)); o != After && o != Before {
		return false
	}
	_, ok := timeUnits.Of(p.Text, int(c.Head))
	return ok
}

var timeUnits = text.Words("day morning evening night week weekend month year")

// opensContent reports whether the noun chunk k after the speech verb, chunk v, is the subject of what is said: a verb with a tense
// follows that is no relative clause's.
func (p *parser) opensContent(v, k int) bool {
	if !p.speech(v) || p.chunks[v].Form.has(passive) {
		return false
	}
	if _, ok := telling.Of(p.Text, int(p.chunks[v].Head)); ok {
		return false
	}
	about := false // a relative clause is open
	for j := k + 1; j < p.last && j < k+24; j++ {
		switch c := &p.chunks[j]; c.Kind {
		case relChunk:
			about = true
		case prepChunk, nounChunk, timeChunk, adverbChunk, adjChunk, quoteChunk, otherChunk:
			if o, ok := openers.Of(p.Text, int(c.First)); c.Kind == prepChunk && p.Text.Tokens[c.First].Key == keyThat {
				about = true
			} else if c.Kind == prepChunk && ok && o == sometimes { // "confirmed two cases after tests showed"
				return false
			}
		case verbChunk:
			if !c.Form.has(finite) {
				continue
			}
			if !about {
				return p.chunks[j-1].Kind != conjChunk
			}
			about = false
		case commaChunk:
			if j+1 < p.last && p.chunks[j+1].Kind == conjChunk { // "predicted waves, and he was right"
				return false
			}
		case conjChunk:
		default:
			return false
		}
	}
	return false
}

// hearer reports whether the noun that is free before noun chunk k is told what k begins to say: "told the BBC the effort was slow".
func (p *parser) hearer(q *clause, k int) bool {
	if q.Verb < 0 || q.Object != p.free || int(p.free) != k-1 {
		return false
	}
	_, ok := telling.Of(p.Text, int(p.chunks[q.Verb].Head))
	return ok
}

// telling verbs name the hearer before what is said.
var telling = text.Words("tell tells told telling warn warned warns inform informed informs remind reminded assure assured urge urged")

// adjacent reports whether only adverbs, times and quotes stand between chunks i and k.
func (r *reading) adjacent(i, k int) bool {
	for j := i + 1; j < k; j++ {
		switch c := &r.chunks[j]; c.Kind {
		case adverbChunk, quoteChunk:
		case timeChunk:
			if c.Prep >= 0 {
				return false
			}
		default:
			return false
		}
	}
	return true
}
