package syntax

import (
	"github.com/seed-620526af/timeline/internal/word"
)

// participle gives the participle at chunk k its clause: one of its own, or, where it must be a past tense, that of its subject.
func (p *parser) participle(k, b int, before chunkKind) {
	c, q := &p.Chunks[k], &p.Clauses[p.cur]
	opens := before == NounChunk || before == CommaChunk && !p.finiteLater(k)
	switch {
	case q.Verb < 0 && q.Subject >= 0 && (opens && !p.finiteAhead(k) && !p.finiteBehindComma(k) || q.Kind == RelativeClause): // no other verb is there
		c.Form = c.Form&^Participle | Finite | Past
		if p.by(k) {
			c.Form |= Passive
		}
		p.settle(p.cur, k)
	case before == ConjChunk && p.lastVerb >= 0 && p.Chunks[p.lastVerb].Form&(Passive|Perfect) != 0: // "was seized and burned"
		f := p.Chunks[p.lastVerb].Form &^ Negated
		for i := b + 1; i < k; i++ { // "has planned but not yet built"
			if _, not := Negations.Of(p.Text, int(p.Chunks[i].First)); not {
				f |= Negated
			}
		}
		c.Form = c.Form&^Participle | f
		p.coordinateWith(p.Chunks[p.lastVerb].Clause, k)
	case before == ConjChunk && p.passiveAround() >= 0: // "was held when he landed and freed in May"
		n := p.passiveAround()
		c.Form = c.Form&^Participle | p.Chunks[p.Clauses[n].Verb].Form&^Negated
		p.coordinateWith(n, k)
	case before == CommaChunk && p.lastVerb >= 0 && p.Chunks[p.lastVerb].Form.Has(Passive) && p.rowOfPassives(k): // "was tried, convicted of fraud and jailed"
		c.Form = c.Form&^Participle | p.Chunks[p.lastVerb].Form&^Negated
		p.coordinateWith(p.Chunks[p.lastVerb].Clause, k)
	case before == NounChunk && q.Verb >= 0 && p.newSubject(b, k) && !p.finiteAhead(k): // "was closed and its staff dismissed"
		c.Form = c.Form&^Participle | Finite | Past
		byWhom := k+1 < p.last && p.Text.Tokens[p.Chunks[k+1].First].Key == word.By
		if byWhom || p.lastVerb >= 0 && p.Chunks[p.lastVerb].Form.Has(Passive) {
			c.Form |= Passive
		}
		p.fresh(k, before)
	default:
		p.dependent(k, ParticipialClause)
	}
}

// passiveAround returns the clause around the current one, an adverbial one or what was said, whose verb is in the passive, -1 for none.
func (p *parser) passiveAround() int32 {
	n := p.cur
	if p.lastVerb < 0 {
		return -1
	}
	for n >= 0 && p.Clauses[n].Kind != AdverbialClause && (p.Clauses[n].Kind != ComplementClause || p.Clauses[n].Verb != p.lastVerb ||
		p.helped(int(p.Chunks[p.lastVerb].First)) && p.Chunks[p.lastVerb].Last > p.Chunks[p.lastVerb].First+1) {
		if k := p.Clauses[n].Kind; k == MainClause || k == CoordinateClause {
			return -1
		}
		n = p.Clauses[n].Parent
	}
	if n < 0 || p.Clauses[n].Parent < 0 {
		return -1
	}
	n = p.Clauses[n].Parent
	if v := p.Clauses[n].Verb; v < 0 || !p.Chunks[v].Form.Has(Passive) {
		return -1
	}
	return n
}

// rowOfPassives reports whether a conjunction joins another participle to the one at chunk k, with no verb between.
func (p *parser) rowOfPassives(k int) bool {
	for j := k + 1; j+1 < p.last && j < k+12; j++ {
		switch c := &p.Chunks[j]; c.Kind {
		case ConjChunk:
			d := &p.Chunks[j+1]
			return d.Kind == VerbChunk && d.Form&(Participle|Past) != 0 && d.Last == d.First+1
		case VerbChunk:
			if p.Chunks[j-1].Kind != CommaChunk || !c.Form.Has(Participle) {
				return false
			}
		case StopChunk, SubChunk, RelChunk, QuoteChunk:
			return false
		}
	}
	return false
}

// newSubject reports whether noun chunk b, right before the verb at chunk k, opens another clause behind a comma or conjunction.
func (p *parser) newSubject(b, k int) bool {
	if !p.hasFree || p.free != int32(b) || b-1 < p.first {
		return false
	}
	switch p.Chunks[b-1].Kind {
	case CommaChunk:
		return true
	case ConjChunk:
		return p.kindAt(k+1) == NounChunk || b-2 >= p.first && p.Chunks[b-2].Kind == CommaChunk
	}
	return false
}

// dependent opens a clause for the infinitive or participle at chunk k.
func (p *parser) dependent(k int, kind ClauseKind) {
	parent := p.cur
	if p.Clauses[parent].Verb < 0 && p.Clauses[parent].Subject < 0 && p.Clauses[parent].Kind == MainClause {
		// it opens the sentence: "Speaking in Paris, he said"
		n := p.open(kind, parent, -1)
		p.Clauses[n].Verb = int32(k)
		p.Chunks[k].Clause = n
		p.cur = n
		return
	}
	n := p.open(kind, parent, -1)
	q := &p.Clauses[n]
	q.Verb = int32(k)
	p.Chunks[k].Clause = n
	q.Subject = p.Clauses[parent].Subject
	if o := p.Clauses[parent].Object; kind == InfinitiveClause && o >= 0 && p.Clauses[parent].Verb >= 0 {
		if p.BaseIn(p.Chunks[p.Clauses[parent].Verb].Head, Causing) { // "asked doctors to test"
			q.Subject = o
		}
	}
	if k > p.first {
		prev := &p.Chunks[k-1]
		if prev.Kind == NounChunk && (kind == ParticipialClause || p.Clauses[parent].Object == int32(k-1)) {
			q.Subject = int32(k - 1)
			if s := p.heads(int32(k - 1)); s >= 0 && kind == ParticipialClause {
				q.Subject = s
			}
		}
		if prev.Kind == CommaChunk && k-2 >= p.first && p.Chunks[k-2].Kind == NounChunk &&
			p.Chunks[k].Form.Has(Participle) { // "the panel, chaired by"
			q.Subject = p.aged(int32(k - 2))
			if s := p.heads(q.Subject); s >= 0 {
				q.Subject = s
			}
			if s := p.Clauses[parent].Subject; s >= 0 && p.Chunks[q.Subject].Prep >= 0 && p.NameOf[p.Chunks[q.Subject].Head] < 0 {
				if word.Suffered.Has(p.Base(p.Chunks[k].Head)) { // "the doctor went on trial, charged with"
					q.Subject = s
				}
			}
		}
		if prev.Kind == PrepChunk {
			q.Opener = int32(k - 1)
			if o := p.Clauses[parent].Object; o >= 0 && p.Text.Tokens[prev.First].Key == word.For &&
				p.NameOf[p.Chunks[o].Head] >= 0 { // "jailed him for killing"
				q.Subject = o
			}
		}
	}
	p.cur = n
}
