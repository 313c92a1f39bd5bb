package syntax

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// verb decides to which clause the verb at chunk k belongs, and what its subject is.
func (p *parser) verb(k int) {
	c := &p.Chunks[k]
	joined := p.describesFree(k)
	b := k - 1 // the chunk before it that says anything of its clause
	for b >= p.first && (p.Chunks[b].Kind == AdverbChunk || p.Chunks[b].Kind == QuoteChunk || p.Chunks[b].Kind == TimeChunk && p.Chunks[b].Prep < 0) {
		b--
	}
	before := OtherChunk
	if b >= p.first {
		before = p.Chunks[b].Kind
	}
	p.reshape(k, before)
	if p.rejoins(k) || p.joinsInverted(k) || p.invert(k) {
		p.lastVerb, p.hasFree = int32(k), false
		return
	}
	if p.describesOnly(k, b, before) {
		c.Kind, c.Clause = AdjChunk, p.cur
	} else {
		p.attach(k, b, before)
	}
	p.lastVerb = int32(k)
	p.hasFree = joined && p.Chunks[k].Form&(Gerund|Participle) != 0
}

// rejoins gives the verb at chunk k the clause of the helping verb that a time parts from it, and reports whether one is there: "had on
// Friday accused", "was, in May, rejected".
func (p *parser) rejoins(k int) bool {
	c, v := &p.Chunks[k], int(p.lastVerb)
	if v < 0 || v+1 >= k || c.Last != c.First+1 || c.Form&(Participle|Past|Gerund) == 0 || inflect.PastOnly(p.Text, int(c.Head)) {
		return false
	}
	h := &p.Chunks[v]
	helper, helps := word.Helping.Of(p.Text, int(h.Head))
	if !helps || !h.Form.Has(Finite) || p.Clauses[h.Clause].Verb != int32(v) {
		return false
	}
	commas := 0
	for j := v + 1; j < k; j++ {
		if p.Chunks[j].Kind == CommaChunk {
			commas++
		} else if !p.fronts(j) {
			return false
		}
	}
	if commas == 1 || p.Chunks[v+1].Kind == AdverbChunk { // "was there on Monday, accused of murder"
		return false
	}
	if helper == word.HelpDo || helper == word.HelpHave && p.Tags[c.Head] == model.VBG { // "had, in May, fighting in the north"
		return false
	}
	c.Form = h.Form
	p.mainForm(c, p.Tags[c.Head], helper, int(c.Head))
	h.Kind, c.Clause, p.cur = AdverbChunk, h.Clause, h.Clause
	p.Clauses[c.Clause].Verb = int32(k)
	return true
}

// describesFree reports whether the -ing form or participle at chunk k describes the free noun, which keeps waiting for its verb: "and the number
// of people seeking aid rose".
func (p *parser) describesFree(k int) bool {
	if p.Chunks[k].Form&(Gerund|Participle) == 0 || !p.hasFree || p.Clauses[p.cur].Verb < 0 || k <= p.first {
		return false
	}
	return p.Chunks[k-1].Kind == NounChunk && int(p.free) > p.first && p.Chunks[p.free-1].Kind == ConjChunk
}

// kindAt returns the kind of chunk k, other past the end of the sentence.
func (p *parser) kindAt(k int) chunkKind {
	if k >= p.last {
		return OtherChunk
	}
	return p.Chunks[k].Kind
}

// by reports whether "by" follows chunk k, and a noun after it.
func (p *parser) by(k int) bool {
	return k+2 < p.last && p.Text.Tokens[p.Chunks[k+1].First].Key == word.By && p.Chunks[k+2].Kind == NounChunk
}

// reshape mends the form of what looks like a past tense at chunk k.
func (p *parser) reshape(k int, before chunkKind) {
	c := &p.Chunks[k]
	simple := c.Form&(Finite|Past|Modal|Perfect) == Finite|Past && c.Last == c.First+1
	if simple && p.by(k) && p.Tags[p.Chunks[k+2].First] != model.CD && !p.onlyPast(c.Head) { // "a coalition supported by farmers"
		c.reduce()
		return
	}
	if simple && p.kindAt(k+1) == PrepChunk && before == NounChunk {
		if word.Suffered.Has(p.Base(c.Head)) {
			c.Form |= Passive
		}
	}
}

// describesOnly reports whether the participle at chunk k is no more than an adjective.
func (p *parser) describesOnly(k, b int, before chunkKind) bool {
	c, q := &p.Chunks[k], &p.Clauses[p.cur]
	if c.Last != c.First+1 || c.Form&(Past|Participle) == 0 {
		return false
	}
	if before == ConjChunk && b > p.first && p.Chunks[b-1].Kind == AdjChunk { // "happy but exhausted"
		return true
	}
	if before != NounChunk || q.Verb < 0 || p.lastVerb != q.Verb || q.Object < 0 || !p.reaches(int(q.Object), k) || p.kindAt(k+1) == NounChunk {
		return false
	}
	return p.BaseIn(p.Chunks[q.Verb].Head, leaving) // "kept its schools closed"
}

// attach gives the verb at chunk k its clause; chunk b, of the kind before, says how it is joined to what stands before.
func (p *parser) attach(k, b int, before chunkKind) {
	c, q := &p.Chunks[k], &p.Clauses[p.cur]
	switch {
	case before == ConjChunk && p.bare(k) && p.lastVerb >= 0 && p.bare(int(p.lastVerb)) && p.Chunks[p.lastVerb].Clause == p.cur && q.Kind != InfinitiveClause:
		c.Form = c.Form&^Infinitive | Finite // "the team fly home and begin a tour"
		p.coordinateWith(p.cur, k)
	case c.Form.Has(Infinitive) && !(q.Verb < 0 && q.Subject >= 0 && p.Tags[c.First] != model.TO):
		p.dependent(k, InfinitiveClause)
	case c.Form.Has(Gerund):
		p.dependent(k, ParticipialClause)
	case c.Form.Has(Participle):
		p.participle(k, b, before)
	case q.Verb < 0 && p.inserted(k):
		m := p.open(MainClause, -1, -1)
		p.Clauses[m].Subject, p.Clauses[m].Verb = int32(k-1), int32(k)
		p.Chunks[k-1].Clause, c.Clause = m, m
		p.Clauses[p.cur].Parent, p.Clauses[p.cur].Kind = m, ComplementClause
	case q.Verb < 0:
		p.complete(k, b, before)
	case before == CommaChunk && p.waiting() < 0 && p.described(k):
		c.reduce()
		p.dependent(k, ParticipialClause)
		if b > p.first && p.Chunks[b-1].Kind == NounChunk {
			p.Clauses[p.cur].Subject = int32(b - 1)
		}
	default:
		p.fresh(k, before)
	}
}

// bare reports whether the verb at chunk k is the base form of a verb alone.
func (p *parser) bare(k int) bool {
	c := &p.Chunks[k]
	return c.Last == c.First+1 && (p.Tags[c.Head] == model.VB || p.Tags[c.Head] == model.VBP)
}

// complete gives the verb at chunk k to the current clause, which has none, unless it only describes the clause's subject.
func (p *parser) complete(k, b int, before chunkKind) {
	c, q := &p.Chunks[k], &p.Clauses[p.cur]
	if c.Form.Has(Past) && !c.Form.Has(Perfect) && q.Subject >= 0 && (before == NounChunk || before == CommaChunk || before == TimeChunk) && p.reduced(k, before) {
		c.reduce()
		p.dependent(k, ParticipialClause)
		return
	}
	if b > p.first && before == NounChunk && p.Chunks[b].Prep < 0 && int32(b) != q.Subject && q.Subject >= 0 && p.finiteLater(k) {
		if f := p.Chunks[b-1].Kind; f == NounChunk || f == TimeChunk { // "the last time a leaflet was sent was"
			p.move(b, k, p.open(RelativeClause, p.cur, -1))
			return
		}
	}
	p.settle(p.cur, k)
}

// inserted reports whether the verb at chunk k and its subject are put between commas into what they tell: "The plant, Rossi said on Monday,
// would close".
func (p *parser) inserted(k int) bool {
	q := &p.Clauses[p.cur]
	if k < p.first+3 || !p.Speech(k) || p.Chunks[k-1].Kind != NounChunk || p.Chunks[k-1].Prep >= 0 || p.Chunks[k-2].Kind != CommaChunk {
		return false
	}
	if q.Parent >= 0 || q.Subject < 0 || int(q.Subject) >= k-2 {
		return false
	}
	for j := k + 1; j+1 < p.last && j < k+5; j++ {
		switch p.Chunks[j].Kind {
		case CommaChunk:
			next := &p.Chunks[j+1]
			return next.Kind == VerbChunk && next.Form.Has(Finite)
		case PrepChunk, TimeChunk, AdverbChunk:
		case NounChunk:
			if p.Chunks[j].Prep < 0 {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// onlyPast reports whether the verb at token i is written as a past tense and no participle: "sank".
func (p *parser) onlyPast(i int32) bool {
	b, w := p.Base(i), text.Lower(p.Text.Word(int(i)))
	return inflect.Past(b) == w && inflect.Participle(b) != w
}

// reaches reports whether noun chunk i, with what prepositions hang on it, ends right before chunk k.
func (p *parser) reaches(i, k int) bool {
	for i++; i < k; i++ {
		if c := &p.Chunks[i]; c.Kind != PrepChunk && (c.Kind != NounChunk || c.Prep < 0) {
			return false
		}
	}
	return true
}

// leaving verbs keep or leave their object as something: "kept the schools closed".
var leaving = text.Words("keep leave")

// settle makes the verb at chunk k the one of clause n.
func (p *parser) settle(n int32, k int) {
	q := &p.Clauses[n]
	q.Verb = int32(k)
	p.Chunks[k].Clause = n
	p.cur = n
	p.nearer(q, k)
	if q.Subject < 0 { // "said Lavrov"
		if k+1 < p.last && p.Chunks[k+1].Kind == NounChunk && p.Chunks[k+1].Prep < 0 && (p.Speech(k) || p.amid(k)) {
			q.Subject = int32(k + 1)
		}
	}
}

// amid reports whether the sentence opens with among whom or what its subject is, which follows the verb at chunk k: "Among the dead is Ann Lee".
func (p *parser) amid(k int) bool {
	_, ok := amid.Of(p.Text, int(p.Chunks[p.first].First))
	return ok && p.Chunks[p.first].Kind == PrepChunk && p.Base(p.Chunks[k].Head) == "be"
}

var amid = text.Words("among amongst")

// nearer replaces the subject of clause q by the noun right before its verb, chunk k, where a comma parts it from what comes before
// and none from the verb: "Hello Alex, over the weekend, the government offered".
func (p *parser) nearer(q *Clause, k int) {
	b := k - 1
	for b > p.first && p.Chunks[b].Kind == AdverbChunk {
		b--
	}
	if b <= p.first || q.Subject < 0 || int(q.Subject) >= b || p.Tags[p.Chunks[b].Head] == model.CD ||
		p.Chunks[b].Kind != NounChunk || p.Chunks[b].Prep >= 0 || p.Chunks[b].Clause != p.Chunks[k].Clause {
		return
	}
	row := false
	for b-2 >= p.first && (p.Chunks[b-1].Kind == ConjChunk || row && p.Chunks[b-1].Kind == CommaChunk) &&
		p.Chunks[b-2].Kind == NounChunk && p.Chunks[b-2].Prep < 0 {
		b -= 2
		row = true
	}
	if int(q.Subject) >= b {
		return
	}
	if b > p.first && p.Chunks[b-1].Kind == CloseBracket && b == k-1 && p.NameOf[p.Chunks[b].Head] >= 0 { // "UK (an error occurred) Ban Ki-moon has"
		q.Subject = int32(b)
		return
	}
	if b > p.first && p.Chunks[b-1].Kind == CommaChunk && int(q.Subject) < b-1 {
		for j := int(q.Subject) + 1; j < b-1; j++ { // in a row it is one of several
			if p.Chunks[j].Kind == CommaChunk && p.Chunks[j+1].Kind == NounChunk && p.Chunks[j+1].Prep < 0 &&
				p.Chunks[k-1].Kind == NounChunk && k-1 != b {
				return
			}
		}
		q.Subject = int32(b)
	}
}

// finiteAhead reports whether a verb with a tense follows chunk k in the same stretch, so that k's may be a participle.
func (p *parser) finiteAhead(k int) bool {
	for j := k + 1; j < p.last && j < k+16; j++ {
		switch c := &p.Chunks[j]; c.Kind {
		case VerbChunk:
			if c.Form.Has(Finite) {
				return true
			}
		case SubChunk, RelChunk, StopChunk, ConjChunk, CommaChunk:
			return false
		}
	}
	return false
}

// finiteBehindComma reports whether a verb with a tense that nobody says follows chunk k right behind a comma, with nothing between but a row of
// nouns: "a group backed by farmers, firms and banks, sued".
func (p *parser) finiteBehindComma(k int) bool {
	for j := k + 1; j+1 < p.last && j < k+16; j++ {
		switch c := &p.Chunks[j]; c.Kind {
		case NounChunk, PrepChunk, TimeChunk, ConjChunk, AdverbChunk:
		case CommaChunk:
			if d := &p.Chunks[j+1]; d.Kind == VerbChunk {
				return d.Form.Has(Finite) && !p.Speech(j+1)
			}
		default:
			return false
		}
	}
	return false
}

// finiteLater reports whether a verb with a tense follows chunk k anywhere in the sentence.
func (p *parser) finiteLater(k int) bool {
	for j := k + 1; j < p.last && j < k+32; j++ {
		if c := &p.Chunks[j]; c.Kind == VerbChunk && c.Form.Has(Finite) {
			return true
		}
	}
	return false
}
