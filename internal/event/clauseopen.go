package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// prep opens a clause where the preposition at chunk k is a conjunction: "after the bank failed", "that prices would fall".
func (p *parser) prep(k int) {
	c := &p.chunks[k]
	c.Clause = p.cur
	o, ok := openers.Of(p.Text, int(c.First))
	if !ok || c.Last != c.First+1 {
		return
	}
	isThat := p.Text.Tokens[c.First].Key == keyThat
	if p.Text.Tokens[c.First].Key == keyAs && k > p.first && p.chunks[k-1].Kind == verbChunk {
		if _, ok := taking.Of(p.Text, int(p.chunks[k-1].Head)); ok { // "the leader known as Carlos surrendered"
			return
		}
	}
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

// taking participles say as what their noun is known or taken.
var taking = text.Words("known described regarded seen viewed hailed branded listed identified named billed")

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
