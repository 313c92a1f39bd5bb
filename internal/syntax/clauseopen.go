package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// prep opens a clause where the preposition at chunk k is a conjunction: "after the bank failed", "that prices would fall".
func (p *parser) prep(k int) {
	c := &p.Chunks[k]
	c.Clause = p.cur
	o, ok := Openers.Of(p.Text, int(c.First))
	if !ok || c.Last != c.First+1 {
		return
	}
	isThat := p.Text.Tokens[c.First].Key == word.That
	if p.Text.Tokens[c.First].Key == word.As && k > p.first && p.Chunks[k-1].Kind == VerbChunk {
		if _, ok := taking.Of(p.Text, int(p.Chunks[k-1].Head)); ok { // "the leader known as Carlos surrendered"
			return
		}
	}
	verb := -1
scan:
	for j := k + 1; j < p.last && j < k+16; j++ {
		switch d := &p.Chunks[j]; d.Kind {
		case VerbChunk:
			if d.Form.Has(Finite) || d.Form.Has(Participle) && p.couldBePast(j) && (!isThat || !p.finiteLater(j)) {
				verb = j
			} else if !isThat {
				break scan
			}
			if verb >= 0 {
				break scan
			}
		case NounChunk, PrepChunk, TimeChunk, AdverbChunk, QuoteChunk, AdjChunk, ConjChunk:
			if d.Kind == ConjChunk && o == Sometimes && !isThat && !p.pairTells(k+1, j) {
				break scan
			}
		case CommaChunk:
			if isThat {
				continue
			}
			if v := p.Row(j, p.last); v > 0 && v < p.last && p.Chunks[v].Kind == VerbChunk && p.Chunks[v].Form.Has(Finite) && p.NameOf[p.Chunks[k+1].Head] >= 0 {
				verb = v // "as Italy, Spain and France left"
				break scan
			}
			if v := p.afterApposition(j); v > 0 { // "as Kofi Annan, the envoy, left"
				verb = v
			}
			break scan
		case OpenBracket, CloseBracket, RelChunk: // "that those who fled had returned"
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
		if d := &p.Chunks[j]; d.Prep == int32(k) {
			d.Prep = -1
		}
	}
	c.Kind = SubChunk
	kind := AdverbialClause
	if isThat {
		kind = ComplementClause
		if verb == k+1 { // "the bank that failed"
			p.relative(k)
			return
		}
	}
	p.cur = p.open(kind, p.cur, int32(k))
	c.Clause, p.hasFree = p.cur, false
}

// pairTells reports whether the noun chunk k and the one behind the conjunction at chunk j, of one make, are the subject of a verb with a tense:
// "as the crisis and the strike took their toll", but "after the storm and police said".
func (p *parser) pairTells(k, j int) bool {
	if j+2 >= p.last || p.Chunks[k].Kind != NounChunk || p.Chunks[j+1].Kind != NounChunk || !p.reaches(k, j) || p.IsPronoun(j+1) {
		return false
	}
	a, b := &p.Chunks[k], &p.Chunks[j+1]
	if named := p.NameOf[a.Head] >= 0; named != (p.NameOf[b.Head] >= 0) || !named && p.Tags[a.First] != p.Tags[b.First] {
		return false
	}
	for j += 2; j < p.last; j++ {
		switch c := &p.Chunks[j]; {
		case c.Kind == VerbChunk:
			return c.Form.Has(Finite) && !c.Form.Has(Singular)
		case c.Kind != PrepChunk && !(c.Kind == NounChunk && c.Prep >= 0) && c.Kind != AdverbChunk:
			return false
		}
	}
	return false
}

// taking participles say as what their noun is known or taken.
var taking = text.Words("known described regarded seen viewed hailed branded listed identified named billed")

// afterApposition returns the verb with a tense that follows the words between the comma at chunk j and the next one, 0 for none.
func (p *parser) afterApposition(j int) int {
	for i := j + 1; i+1 < p.last && i < j+8; i++ {
		switch p.Chunks[i].Kind {
		case CommaChunk:
			if v := &p.Chunks[i+1]; v.Kind == VerbChunk && v.Form.Has(Finite) {
				return i + 1
			}
			return 0
		case NounChunk, PrepChunk, AdverbChunk, TimeChunk:
		default:
			return 0
		}
	}
	return 0
}

// couldBePast reports whether the participle at chunk j can be a past tense: a subject stands right before it.
func (p *parser) couldBePast(j int) bool {
	return j > p.first && p.Chunks[j-1].Kind == NounChunk
}

// relative opens the relative clause, or the indirect question, at chunk k.
func (p *parser) relative(k int) {
	c := &p.Chunks[k]
	c.Clause = p.cur
	if !p.introduces(k) {
		return
	}
	c.Kind = RelChunk
	if f := int(p.lastNoun); p.opensMain(f, k) { // ", but the walls that kept them out fell"
		p.Chunks[f].Clause = p.open(MainClause, -1, -1)
		p.cur = p.Chunks[f].Clause
		p.Clauses[p.cur].Subject, c.Clause = int32(f), p.cur
	}
	p.lastNoun = p.aged(p.lastNoun)
	kind := RelativeClause
	if p.lastNoun < 0 || p.lastVerb == int32(k-1) {
		kind = ComplementClause
	}
	n := p.open(kind, p.cur, int32(k))
	if kind == RelativeClause && k+1 < p.last && p.opensPredicate(k+1) {
		p.Clauses[n].Subject = p.introduced(p.agreeing(p.lastNoun, k))
		if s := p.heads(p.Clauses[n].Subject); s >= 0 {
			p.Clauses[n].Subject = s
		}
	}
	p.cur, c.Clause, p.hasFree = n, n, false
}

// aged returns the noun chunk whose age noun chunk n is, between commas, else n: "Jack Merritt, 25, who".
func (p *parser) aged(n int32) int32 {
	if n < int32(p.first)+2 || p.Chunks[n-1].Kind != CommaChunk || p.Chunks[n-2].Kind != NounChunk {
		return n
	}
	if c := &p.Chunks[n]; c.Last != c.First+1 || p.Tags[c.First] != model.CD {
		return n
	}
	return n - 2
}

// agreeing returns the noun chunk that the relative word at chunk k is about: noun chunk n, or what n hangs on where n alone doesn't agree with it:
// "passengers on the flight who were ill", "a professor at the University of Lima who".
func (p *parser) agreeing(n int32, k int) int32 {
	for n > int32(p.first) && !p.agrees(n, k) {
		c := &p.Chunks[n]
		if c.Prep <= int32(p.first) || p.Chunks[c.Prep-1].Kind != NounChunk {
			break
		}
		n = c.Prep - 1
	}
	if n < 0 || !p.agrees(n, k) { // nothing does better
		return p.lastNoun
	}
	return n
}

// agrees reports whether the relative word at chunk k can be about noun chunk n, for its kind and for the number of the verb behind it.
func (p *parser) agrees(n int32, k int) bool {
	c := &p.Chunks[n]
	if p.Tags[c.First] == model.PRP && c.Prep >= 0 { // "one of them, who"
		return false
	}
	if e := p.NameOf[c.Head]; e >= 0 {
		who := p.Text.Tokens[p.Chunks[k].First].Key == word.Who
		return !who || p.Names[e].Type == names.Person || p.Tags[c.Head] == model.NNS || p.Tags[c.Head] == model.NNPS
	}
	if p.Text.Tokens[p.Chunks[k].First].Key == word.Who && !p.person(c) && c.Prep > int32(p.first) && p.person(&p.Chunks[c.Prep-1]) {
		return false // "a sailor of the crew, who fell ill"
	}
	v := k + 1
	for v < p.last && p.Chunks[v].Kind == AdverbChunk {
		v++
	}
	if v >= p.last || p.Chunks[v].Kind != VerbChunk {
		return true
	}
	switch f := p.Chunks[v].Form; {
	case f.Has(Plural):
		_, group := word.Groups.Of(p.Text, int(c.Head))
		return p.Tags[c.Head] != model.NN || group || p.coordinated(n)
	case f.Has(Singular):
		return p.Tags[c.Head] != model.NNS
	}
	return true
}

// person reports whether chunk c is a noun for people that is no name.
func (p *parser) person(c *Chunk) bool {
	_, ok := word.Persons.Of(p.Text, int(c.Head))
	return ok && c.Kind == NounChunk
}

// coordinated reports whether a conjunction joins noun chunk n to one before it.
func (p *parser) coordinated(n int32) bool {
	return n-2 >= int32(p.first) && p.Chunks[n-1].Kind == ConjChunk && p.Chunks[n-2].Kind == NounChunk
}

// opensMain reports whether noun chunk f, which the relative word at chunk k is about, opens a clause of its own: a comma and a
// conjunction stand before it, and two verbs follow.
func (p *parser) opensMain(f, k int) bool {
	if f < p.first+2 || p.Chunks[f].Prep >= 0 || p.Chunks[f-1].Kind != ConjChunk {
		return false
	}
	if p.Chunks[f-2].Kind != CommaChunk && !(p.Text.Tokens[p.Chunks[f-1].First].Key == word.But && p.Chunks[k-1].Kind == CommaChunk) {
		return false
	}
	near := f == k-1 || f == k-2 && p.Chunks[k-1].Kind == CommaChunk
	return near && p.Clauses[p.cur].Verb >= 0 && p.finites(k) > 1
}

// finites counts the verbs with a tense that follow chunk k before a mark that parts clauses for good.
func (p *parser) finites(k int) (n int) {
	for j := k + 1; j < p.last && p.Chunks[j].Kind != StopChunk; j++ {
		if c := &p.Chunks[j]; c.Kind == VerbChunk && c.Form.Has(Finite) {
			n++
		}
	}
	return n
}

// introduced returns the noun chunk that a relative clause after noun chunk k is about: k, or where k is bare and what it hangs on has
// an article, that: "a conference on refugee return that took place".
func (p *parser) introduced(k int32) int32 {
	c := &p.Chunks[k]
	if c.Prep <= int32(p.first) || p.Chunks[c.Prep-1].Kind != NounChunk || p.NameOf[c.Head] >= 0 {
		return k
	}
	switch p.Tags[c.First] {
	case model.DT, model.PRPS, model.CD, model.PRP:
		return k
	}
	d := &p.Chunks[c.Prep-1]
	if a, _ := Articles.Of(p.Text, int(d.First)); !a || p.Text.Tokens[d.First].Key == word.The ||
		p.Tags[c.Head] == model.NNS && p.Text.Tokens[p.Chunks[c.Prep].First].Key == word.Of {
		return k
	}
	return c.Prep - 1
}

// opensPredicate reports whether a verb, perhaps after adverbs and commas, follows at chunk k.
func (p *parser) opensPredicate(k int) bool {
	for ; k < p.last; k++ {
		switch c := &p.Chunks[k]; c.Kind {
		case VerbChunk:
			return true
		case AdverbChunk, QuoteChunk, TimeChunk:
		case CommaChunk:
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
		c := &p.Chunks[k]
		e := p.NameOf[c.Head]
		if e < 0 && !p.Tags[c.Head].Proper() || c.Prep < 1 || c.Prep-1 < int32(p.first) || p.Chunks[c.Prep-1].Kind != NounChunk {
			return k
		}
		if of := p.Text.Tokens[p.Chunks[c.Prep].First].Key == word.Of; !of && (e < 0 || p.Names[e].Type != names.Place) {
			return k
		}
		k = c.Prep - 1
	}
	return -1
}
