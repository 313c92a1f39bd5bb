package event

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// verb decides to which clause the verb at chunk k belongs, and what its subject is.
func (p *parser) verb(k int) {
	c := &p.chunks[k]
	q := &p.clauses[p.cur]
	modifies := c.Form&(gerund|participle) != 0 && p.hasFree && q.Verb >= 0 && k > p.first && p.chunks[k-1].Kind == nounChunk && int(p.free) > p.first && p.chunks[p.free-1].Kind == conjChunk
	defer func() {
		p.lastVerb = int32(k)
		p.hasFree = modifies && p.chunks[k].Form&(gerund|participle) != 0 // "and the number of people seeking aid rose"
	}()
	before := chunkKind(otherChunk)
	b := k - 1
	for b >= p.first && (p.chunks[b].Kind == adverbChunk || p.chunks[b].Kind == quoteChunk || p.chunks[b].Kind == timeChunk && p.chunks[b].Prep < 0) {
		b--
	}
	if b >= p.first {
		before = p.chunks[b].Kind
	}
	if c.Form&(finite|past|modal|perfect) == finite|past && c.Last == c.First+1 && k+2 < p.last && p.Text.Tokens[p.chunks[k+1].First].Key == keyBy && p.chunks[k+2].Kind == nounChunk && p.Tags[p.chunks[k+2].First] != model.CD && !p.onlyPast(c.Head) {
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
	if before == nounChunk && c.Last == c.First+1 && c.Form&(past|participle) != 0 && q.Verb >= 0 && p.lastVerb == q.Verb && !p.parted(int(q.Verb), k) && !(k+1 < p.last && p.chunks[k+1].Kind == nounChunk) {
		if _, ok := leaving.Find(p.base(p.chunks[q.Verb].Head)); ok { // "kept its schools closed"
			c.Kind, c.Clause = adjChunk, p.cur
			return
		}
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
			f := p.chunks[p.lastVerb].Form &^ negated
			for i := b + 1; i < k; i++ { // "has planned but not yet built"
				if _, not := negations.Of(p.Text, int(p.chunks[i].First)); not {
					f |= negated
				}
			}
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

// onlyPast reports whether the verb at token i is written as a past tense and no participle: "sank".
func (p *parser) onlyPast(i int32) bool {
	b, w := p.base(i), text.Lower(p.Text.Word(int(i)))
	return inflect.PastOnly(p.Text, int(i)) || inflect.Past(b) == w && inflect.Participle(b) != w
}

// parted reports whether a comma stands between chunks i and k.
func (p *parser) parted(i, k int) bool {
	for i++; i < k; i++ {
		if p.chunks[i].Kind == commaChunk {
			return true
		}
	}
	return false
}

// leaving verbs keep or leave their object as something: "kept the schools closed".
var leaving = text.Words("keep leave")

// described reports whether what looks like the past tense at chunk k, after a comma, describes the noun before: "his doctor, charged with fraud".
func (p *parser) described(k int) bool {
	c := &p.chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || k+1 >= p.last || p.chunks[k+1].Kind != prepChunk || k < p.first+2 || p.chunks[k-2].Kind != nounChunk && p.chunks[k-2].Kind != timeChunk || p.speech(k) {
		return false
	}
	if _, ok := transitive.Find(p.base(c.Head)); ok && p.chunks[k-2].Kind == nounChunk { // what has no object, and needs one
		return true
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
	if b > p.first && p.chunks[b-1].Kind == closeBracket && b == k-1 && p.nameOf[p.chunks[b].Head] >= 0 { // "UK (an error occurred) Ban Ki-moon has"
		q.Subject = int32(b)
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
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || k+1 >= p.last || inflect.PastOnly(p.Text, int(c.Head)) {
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
			if p.clauses[p.cur].Kind == relative_ && p.waiting() >= 0 { // "Disney, whose service opened in May, rose"
				return false
			}
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
var naming = text.Words("called named dubbed nicknamed known titled")

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
			if s := p.clauses[parent].Subject; s >= 0 && p.chunks[q.Subject].Prep >= 0 && p.nameOf[p.chunks[q.Subject].Head] < 0 {
				if _, ok := suffered.Find(p.base(p.chunks[k].Head)); ok { // "the doctor went on trial, charged with"
					q.Subject = s
				}
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
