package event

import (
	"strings"

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
	for hops := 0; hops < 3; hops++ {
		c := &p.chunks[k]
		if c.Prep <= int32(p.first) || p.chunks[c.Prep-1].Kind != nounChunk || p.nameOf[c.Head] >= 0 {
			break
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
	return k
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

// verb decides to which clause the verb at chunk k belongs, and what its subject is.
func (p *parser) verb(k int) {
	c := &p.chunks[k]
	defer func() { p.lastVerb, p.hasFree = int32(k), false }()
	q := &p.clauses[p.cur]
	before := chunkKind(otherChunk)
	b := k - 1
	for b >= p.first && (p.chunks[b].Kind == adverbChunk || p.chunks[b].Kind == quoteChunk || p.chunks[b].Kind == timeChunk && p.chunks[b].Prep < 0) {
		b--
	}
	if b >= p.first {
		before = p.chunks[b].Kind
	}
	if c.Form&(finite|past|modal|perfect) == finite|past && c.Last == c.First+1 && k+2 < p.last && p.Text.Tokens[p.chunks[k+1].First].Key == keyBy && p.chunks[k+2].Kind == nounChunk {
		c.Form = c.Form&^(finite|past) | participle // "a coalition supported by farmers"
	}
	if c.Form&(finite|past|modal|perfect) == finite|past && c.Last == c.First+1 && k+1 < p.last && p.chunks[k+1].Kind == prepChunk && before == nounChunk {
		if _, ok := suffered.Find(p.base(c.Head)); ok {
			c.Form |= passive
		}
	}
	if before == conjChunk && b > p.first && p.chunks[b-1].Kind == adjChunk && c.Last == c.First+1 && c.Form&(past|participle) != 0 { // "happy but exhausted"
		c.Kind, c.Clause = adjChunk, p.cur
		return
	}
	switch {
	case c.Form.has(infinitive) && !(q.Verb < 0 && q.Subject >= 0 && p.Tags[c.First] != model.TO):
		p.dependent(k, toInfinitive)
	case c.Form.has(gerund):
		p.dependent(k, participial)
	case c.Form.has(participle):
		if q.Verb < 0 && q.Subject >= 0 && (before == nounChunk || before == commaChunk && !p.finiteLater(k)) && !p.finiteAhead(k) || q.Verb < 0 && q.Kind == relative_ && q.Subject >= 0 {
			c.Form = c.Form&^participle | finite | past
			if k+2 < p.last && p.Text.Tokens[p.chunks[k+1].First].Key == keyBy && p.chunks[k+2].Kind == nounChunk {
				c.Form |= passive
			}
			p.settle(p.cur, k)
			return
		}
		if before == conjChunk && p.lastVerb >= 0 && p.chunks[p.lastVerb].Form&(passive|perfect) != 0 { // "was seized and burned"
			f := p.chunks[p.lastVerb].Form
			c.Form = c.Form&^participle | f
			p.coordinateWith(p.chunks[p.lastVerb].Clause, k)
			return
		}
		if p.hasFree && before == nounChunk && p.free == int32(b) && q.Verb >= 0 && !p.finiteAhead(k) && b-1 >= p.first && (p.chunks[b-1].Kind == commaChunk || p.chunks[b-1].Kind == conjChunk && (k+1 < p.last && p.chunks[k+1].Kind == nounChunk || b-2 >= p.first && p.chunks[b-2].Kind == commaChunk)) {
			c.Form = c.Form&^participle | finite | past
			if k+1 < p.last && p.Text.Tokens[p.chunks[k+1].First].Key == keyBy || p.lastVerb >= 0 && p.chunks[p.lastVerb].Form.has(passive) { // "was closed and its staff dismissed"
				c.Form |= passive
			}
			p.fresh(k, before)
			return
		}
		p.dependent(k, participial)
	case q.Verb < 0:
		if c.Form.has(past) && !c.Form.has(perfect) && q.Subject >= 0 && (before == nounChunk || before == commaChunk) && p.reduced(k) {
			c.Form = c.Form&^(finite|past) | participle
			p.dependent(k, participial)
			return
		}
		if b > p.first && before == nounChunk && p.chunks[b].Prep < 0 && int32(b) != q.Subject && (p.chunks[b-1].Kind == nounChunk || p.chunks[b-1].Kind == timeChunk) && q.Subject >= 0 && p.finiteLater(k) { // "the last time a leaflet was sent was"
			p.move(b, k, p.open(relative_, p.cur, -1))
			return
		}
		p.settle(p.cur, k)
	case before == commaChunk && p.waiting() < 0 && p.described(k):
		c.Form = c.Form&^(finite|past) | participle
		p.dependent(k, participial)
		if b > p.first && p.chunks[b-1].Kind == nounChunk {
			p.clauses[p.cur].Subject = int32(b - 1)
		}
	default:
		p.fresh(k, before)
	}
}

// described reports whether what looks like the past tense at chunk k, after a comma, describes the noun before: "his doctor, charged with fraud".
func (p *parser) described(k int) bool {
	c := &p.chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || k+1 >= p.last || p.chunks[k+1].Kind != prepChunk || k < p.first+2 || p.chunks[k-2].Kind != nounChunk && p.chunks[k-2].Kind != timeChunk || p.speech(k) {
		return false
	}
	for j := k + 1; j+1 < p.last && j < k+10; j++ {
		if p.chunks[j].Kind == conjChunk && p.chunks[j+1].Kind == verbChunk || p.chunks[j].Kind == quoteChunk {
			return false
		}
	}
	return true
}

// settle makes the verb at chunk k the one of clause n.
func (p *parser) settle(n int32, k int) {
	q := &p.clauses[n]
	q.Verb = int32(k)
	p.chunks[k].Clause = n
	p.cur = n
	p.nearer(q, k)
	if q.Subject < 0 { // "said Lavrov"
		if k+1 < p.last && p.chunks[k+1].Kind == nounChunk && p.chunks[k+1].Prep < 0 && p.speech(k) {
			q.Subject = int32(k + 1)
		}
	}
}

// nearer replaces the subject of clause q by the noun right before its verb, chunk k, where a comma parts it from what comes before
// and none from the verb: "Hello Alex, over the weekend, the government offered".
func (p *parser) nearer(q *clause, k int) {
	b := k - 1
	for b > p.first && p.chunks[b].Kind == adverbChunk {
		b--
	}
	if b <= p.first || q.Subject < 0 || int(q.Subject) >= b || p.Tags[p.chunks[b].Head] == model.CD || p.chunks[b].Kind != nounChunk || p.chunks[b].Prep >= 0 || p.chunks[b].Clause != p.chunks[k].Clause {
		return
	}
	row := false
	for b-2 >= p.first && (p.chunks[b-1].Kind == conjChunk || row && p.chunks[b-1].Kind == commaChunk) && p.chunks[b-2].Kind == nounChunk && p.chunks[b-2].Prep < 0 {
		b -= 2
		row = true
	}
	if int(q.Subject) >= b {
		return
	}
	if b > p.first && p.chunks[b-1].Kind == commaChunk && int(q.Subject) < b-1 {
		for j := int(q.Subject) + 1; j < b-1; j++ { // in a row it is one of several
			if p.chunks[j].Kind == commaChunk && p.chunks[j+1].Kind == nounChunk && p.chunks[j+1].Prep < 0 && p.chunks[k-1].Kind == nounChunk && k-1 != b {
				return
			}
		}
		q.Subject = int32(b)
	}
}

// reduced reports whether what looks like the past tense at chunk k is a participle: "the man arrested last week died".
func (p *parser) reduced(k int) bool {
	c := &p.chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || k+1 >= p.last {
		return false
	}
	if d := &p.chunks[k+1]; d.Kind != prepChunk && d.Kind != timeChunk {
		if _, names := naming.Of(p.Text, int(c.Head)); !names {
			return false
		}
	} else if _, opens := openers.Of(p.Text, int(d.First)); opens || p.speech(k) {
		return false
	}
	_, names := naming.Of(p.Text, int(c.Head))
	for j := k + 1; j < p.last && j < k+12; j++ {
		switch d := &p.chunks[j]; d.Kind {
		case verbChunk:
			return d.Form.has(finite) && !(p.hasConj(k, j))
		case commaChunk:
			for j++; j < p.last && p.chunks[j].Kind == quoteChunk; j++ {
			}
			return j < p.last && p.chunks[j].Kind == verbChunk && p.chunks[j].Form.has(finite)
		case conjChunk:
			if j+2 >= p.last || p.chunks[j+1].Kind != nounChunk || p.chunks[j+2].Kind == verbChunk {
				return false
			}
			j++
		case stopChunk, subChunk, relChunk:
			return false
		case quoteChunk:
			if !names {
				return false
			}
		case nounChunk:
			if d.Prep < 0 && !(names && j <= k+2) {
				return false
			}
		}
	}
	return false
}

// naming verbs in the past tense more likely name the noun before them: "a game, called football, was played".
var naming = text.NewTable(list(true, "called named dubbed nicknamed known titled"))

func (p *parser) hasConj(i, j int) bool {
	for ; i < j; i++ {
		if p.chunks[i].Kind == conjChunk {
			return true
		}
	}
	return false
}

// finiteAhead reports whether a verb with a tense follows chunk k in the same stretch, so that k's may be a participle.
func (p *parser) finiteAhead(k int) bool {
	for j := k + 1; j < p.last && j < k+16; j++ {
		switch c := &p.chunks[j]; c.Kind {
		case verbChunk:
			if c.Form.has(finite) {
				return true
			}
		case subChunk, relChunk, stopChunk, conjChunk, commaChunk:
			return false
		}
	}
	return false
}

// finiteLater reports whether a verb with a tense follows chunk k anywhere in the sentence.
func (p *parser) finiteLater(k int) bool {
	for j := k + 1; j < p.last && j < k+32; j++ {
		if c := &p.chunks[j]; c.Kind == verbChunk && c.Form.has(finite) {
			return true
		}
	}
	return false
}

// dependent opens a clause for the infinitive or participle at chunk k.
func (p *parser) dependent(k int, kind clauseKind) {
	parent := p.cur
	if p.clauses[parent].Verb < 0 && p.clauses[parent].Subject < 0 && p.clauses[parent].Kind == mainClause {
		// it opens the sentence: "Speaking in Paris, he said"
		n := p.open(kind, parent, -1)
		p.clauses[n].Verb = int32(k)
		p.chunks[k].Clause = n
		p.cur = n
		return
	}
	n := p.open(kind, parent, -1)
	q := &p.clauses[n]
	q.Verb = int32(k)
	p.chunks[k].Clause = n
	q.Subject = p.clauses[parent].Subject
	if o := p.clauses[parent].Object; kind == toInfinitive && o >= 0 && p.clauses[parent].Verb >= 0 {
		if _, causes := causing.Find(p.base(p.chunks[p.clauses[parent].Verb].Head)); causes { // "asked doctors to test"
			q.Subject = o
		}
	}
	if k > p.first {
		prev := &p.chunks[k-1]
		if prev.Kind == nounChunk && (kind == participial || p.clauses[parent].Object == int32(k-1)) {
			q.Subject = int32(k - 1)
			if s := p.heads(int32(k - 1)); s >= 0 && kind == participial {
				q.Subject = s
			}
		}
		if prev.Kind == commaChunk && k-2 >= p.first && p.chunks[k-2].Kind == nounChunk && p.chunks[k].Form.has(participle) { // "the panel, chaired by"
			q.Subject = int32(k - 2)
			if s := p.heads(int32(k - 2)); s >= 0 {
				q.Subject = s
			}
		}
		if prev.Kind == prepChunk {
			q.Opener = int32(k - 1)
			if o := p.clauses[parent].Object; o >= 0 && p.Text.Tokens[prev.First].Key == keyFor && p.nameOf[p.chunks[o].Head] >= 0 { // "jailed him for killing"
				q.Subject = o
			}
		}
	}
	p.cur = n
}

// coordinateWith opens a clause for the verb at chunk k that shares the subject of clause n.
func (p *parser) coordinateWith(n int32, k int) {
	m := p.open(coordinate, n, -1)
	p.clauses[m].Subject = p.clauses[n].Subject
	p.clauses[m].Verb = int32(k)
	p.chunks[k].Clause = m
	p.cur = m
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
	for from >= p.first && (p.chunks[from].Kind == adverbChunk || p.chunks[from].Kind == timeChunk || p.chunks[from].Kind == quoteChunk) {
		from--
	}
	for from > p.first && p.chunks[from].Kind == conjChunk && p.chunks[from-1].Kind == nounChunk && p.chunks[from-1].Prep < 0 && from-2 >= p.first &&
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
var believing = text.NewTable(list(true, `think believe know hope expect fear find show see feel hear mean learn realize realise understand assume guess wish decide
	doubt imagine ensure hold prove discover notice remember forget rule agree accept ask wonder worry bet figure pray swear read signal imply`))

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
