package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
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
var contents = text.NewTable(list(true, "if whether how why where"))

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
	return c.Kind == nounChunk && (before.Kind == nounChunk || before.Kind == timeChunk && before.Prep >= 0) && c.Prep < 0 && next.Kind == verbChunk && next.Form.has(finite) &&
		p.nameOf[c.First] >= 0 && p.clauses[p.cur].Verb >= 0 && p.lastVerb != int32(k-1) && !p.isPronoun(k-1) && p.clauses[p.cur].Kind != relative_ &&
		!(p.lastVerb >= 0 && p.speech(int(p.lastVerb)))
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
var telling = text.NewTable(list(true, "tell tells told telling warn warned warns inform informed informs remind reminded assure assured urge urged"))

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

// prep opens a clause where the preposition at chunk k is a conjunction: "after the bank failed", "that prices would fall".
func (p *parser) prep(k int) {
	c := &p.chunks[k]
	c.Clause = p.cur
	o, ok := openers.Of(p.Text, int(c.First))
	if !ok || c.Last != c.First+1 {
		return
	}
	isThat := p.Text.Tokens[c.First].Key == keyThat
	verb := -1
scan:
	for j := k + 1; j < p.last && j < k+16; j++ {
		switch d := &p.chunks[j]; d.Kind {
		case verbChunk:
			if d.Form.has(finite) || d.Form.has(participle) && p.couldBePast(j) && (!isThat || !p.finiteLater(j)) {
				verb = j
			} else if !isThat {
				break scan
			}
			if verb >= 0 {
				break scan
			}
		case nounChunk, prepChunk, timeChunk, adverbChunk, quoteChunk, adjChunk, conjChunk:
			if d.Kind == conjChunk && o == sometimes && !isThat {
				break scan
			}
		case commaChunk:
			if isThat {
				continue
			}
			if v := p.afterApposition(j); v > 0 { // "as Kofi Annan, the envoy, left"
				verb = v
			}
			break scan
		case openBracket, closeBracket:
			if !isThat {
				break scan
			}
		default:
			break scan
		}
	}
	if verb < 0 {
		return
	}
	for j := k + 1; j < verb; j++ { // its noun is a subject, and governed no more
		if d := &p.chunks[j]; d.Kind == nounChunk || d.Kind == timeChunk {
			if d.Prep == int32(k) {
				d.Prep = -1
			}
			break
		}
	}
	c.Kind = subChunk
	kind := adverbial
	if isThat {
		kind = complement
		if verb == k+1 { // "the bank that failed"
			p.relative(k)
			return
		}
	}
	p.cur = p.open(kind, p.cur, int32(k))
	c.Clause, p.hasFree = p.cur, false
}

// afterApposition returns the verb with a tense that follows the words between the comma at chunk j and the next one, 0 for none.
func (p *parser) afterApposition(j int) int {
	for i := j + 1; i+1 < p.last && i < j+8; i++ {
		switch p.chunks[i].Kind {
		case commaChunk:
			if v := &p.chunks[i+1]; v.Kind == verbChunk && v.Form.has(finite) {
				return i + 1
			}
			return 0
		case nounChunk, prepChunk, adverbChunk, timeChunk:
		default:
			return 0
		}
	}
	return 0
}

// couldBePast reports whether the participle at chunk j can be a past tense: a subject stands right before it.
func (p *parser) couldBePast(j int) bool {
	return j > p.first && p.chunks[j-1].Kind == nounChunk
}

// relative opens the relative clause, or the indirect question, at chunk k.
func (p *parser) relative(k int) {
	c := &p.chunks[k]
	c.Clause = p.cur
	if !p.introduces(k) {
		return
	}
	c.Kind = relChunk
	kind := relative_
	if p.lastNoun < 0 || p.lastVerb == int32(k-1) {
		kind = complement
	}
	n := p.open(kind, p.cur, int32(k))
	if kind == relative_ && k+1 < p.last && p.opensPredicate(k+1) {
		p.clauses[n].Subject = p.introduced(p.lastNoun)
		if s := p.heads(p.clauses[n].Subject); s >= 0 {
			p.clauses[n].Subject = s
		}
	}
	p.cur, c.Clause, p.hasFree = n, n, false
}

// introduced returns the noun chunk that a relative clause after noun chunk k is about: k, or where k is bare and what it hangs on has
// an article, that: "a conference on refugee return that took place".
func (p *parser) introduced(k int32) int32 {
	c := &p.chunks[k]
	if c.Prep <= int32(p.first) || p.chunks[c.Prep-1].Kind != nounChunk || p.nameOf[c.Head] >= 0 {
		return k
	}
	switch p.Tags[c.First] {
	case model.DT, model.PRPS, model.CD, model.PRP:
		return k
	}
	d := &p.chunks[c.Prep-1]
	if a, _ := articles.Of(p.Text, int(d.First)); !a || p.Text.Tokens[d.First].Key == keyThe || p.Tags[c.Head] == model.NNS && p.Text.Tokens[p.chunks[c.Prep].First].Key == keyOf {
		return k
	}
	return c.Prep - 1
}

// opensPredicate reports whether a verb, perhaps after adverbs and commas, follows at chunk k.
func (p *parser) opensPredicate(k int) bool {
	for ; k < p.last; k++ {
		switch c := &p.chunks[k]; c.Kind {
		case verbChunk:
			return true
		case adverbChunk, quoteChunk, timeChunk:
		case commaChunk:
			return false
		default:
			return false
		}
	}
	return false
}

// heads returns the noun chunk that "of" makes the noun chunk k a part of: in "a bank of Cyprus" the bank, since it is the bank
// that a verb is about; -1 for none. A noun that is no name stays: "the collapse of a bank that".
func (p *parser) heads(k int32) int32 {
	for k >= int32(p.first) {
		c := &p.chunks[k]
		if p.nameOf[c.Head] < 0 || c.Prep < 1 || c.Prep-1 < int32(p.first) || p.chunks[c.Prep-1].Kind != nounChunk {
			return k
		}
		if of := p.Text.Tokens[p.chunks[c.Prep].First].Key == keyOf; !of && p.Names[p.nameOf[c.Head]].Type != names.Place {
			return k
		}
		k = c.Prep - 1
	}
	return -1
}
