package syntax

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

func (p *parser) noun(k int) {
	c := &p.Chunks[k]
	c.Clause = p.cur
	if p.age(k) {
		return
	}
	p.lastNoun = int32(k)
	if c.Prep >= 0 {
		return
	}
	q := &p.Clauses[p.cur]
	if q.Verb < 0 && q.Subject < 0 && p.whenDone(k) { // "In 2007, the year the iPhone was launched, it sold"
		p.cur = p.open(AdverbialClause, p.cur, int32(k-1))
		q = &p.Clauses[p.cur]
		c.Clause = p.cur
	}
	if q.Verb < 0 && q.Subject < 0 && p.besideEvent(k) {
		c.Kind = TimeChunk
		return
	}
	if !p.hasFree || p.hearer(q, k) {
		p.free, p.hasFree = int32(k), true
	}
	switch {
	case q.Verb < 0 && q.Subject < 0:
		q.Subject = int32(k)
	case q.Subject == int32(k): // "said Lavrov"
	case q.Verb >= 0 && q.Object < 0 && p.adjacent(int(q.Verb), k):
		if p.opensContent(int(q.Verb), k) || p.nominative(k) && p.takesClause(int(q.Verb)) && p.finiteLater(k) { // "said the plant would close", "thinking he knew"
			p.cur = p.open(ComplementClause, p.cur, -1)
			p.Clauses[p.cur].Subject, c.Clause = int32(k), p.cur
			return
		}
		q.Object = int32(k)
	}
}

// age reports whether the number, noun chunk k, says how old somebody is: "two men, aged 19 and 22, who fled".
func (p *parser) age(k int) bool {
	for k > p.first && p.Chunks[k].Kind == NounChunk && p.Chunks[k].Last == p.Chunks[k].First+1 && p.Tags[p.Chunks[k].First] == model.CD {
		if k--; p.Text.Tokens[p.Chunks[k].Head].Key == word.Aged {
			return true
		}
		if f := p.Chunks[k].Kind; f != ConjChunk && f != CommaChunk {
			return false
		}
		k--
	}
	return false
}

// besideEvent reports whether the noun chunk k is a unit of time that an event counts: "the day after Stalin died".
func (p *parser) besideEvent(k int) bool {
	c := &p.Chunks[k]
	if k+1 >= p.last || c.Last != c.First+2 || p.Text.Tokens[c.First].Key != word.The {
		return false
	}
	if o, _ := Orders.Of(p.Text, int(p.Chunks[k+1].First)); o != event.After && o != event.Before {
		return false
	}
	_, ok := timeUnits.Of(p.Text, int(c.Head))
	return ok
}

var timeUnits = text.Words("day morning evening night week weekend month year")

// opensContent reports whether the noun chunk k after the speech verb, chunk v, is the subject of what is said: a verb with a tense
// follows that is no relative clause's.
func (p *parser) opensContent(v, k int) bool {
	if !p.Speech(v) || p.Chunks[v].Form.Has(Passive) {
		return false
	}
	if _, ok := Telling.Of(p.Text, int(p.Chunks[v].Head)); ok {
		return false
	}
	about := false // a relative clause is open
	for j := k + 1; j < p.last && j < k+24; j++ {
		switch c := &p.Chunks[j]; c.Kind {
		case RelChunk:
			about = true
		case PrepChunk, NounChunk, TimeChunk, AdverbChunk, AdjChunk, QuoteChunk, OtherChunk:
			if o, ok := Openers.Of(p.Text, int(c.First)); c.Kind == PrepChunk && p.Text.Tokens[c.First].Key == word.That {
				about = true
			} else if c.Kind == PrepChunk && ok && o == Sometimes { // "confirmed two cases after tests showed"
				return false
			}
		case VerbChunk:
			if !c.Form.Has(Finite) {
				continue
			}
			if !about {
				before := p.Chunks[j-1].Kind
				if before == NounChunk && p.Chunks[j-2].Kind == CommaChunk && j-1 > k && p.Chunks[j-1].Prep < 0 && p.Speech(j) { // "confirmed it, police said"
					return false
				}
				return before != ConjChunk && !(before == CommaChunk && p.waiting() >= 0) // "Rossi, who denied it, had lied"
			}
			about = false
		case CommaChunk:
			if j+1 < p.last && p.Chunks[j+1].Kind == ConjChunk { // "predicted waves, and he was right"
				return false
			}
		case ConjChunk:
		default:
			return false
		}
	}
	return false
}

// hearer reports whether the noun that is free before noun chunk k is told what k begins to say: "told the BBC the effort was slow".
func (p *parser) hearer(q *Clause, k int) bool {
	if q.Verb < 0 || q.Object != p.free || int(p.free) != k-1 {
		return false
	}
	_, ok := Telling.Of(p.Text, int(p.Chunks[q.Verb].Head))
	return ok
}

// Telling verbs name the hearer before what is said.
var Telling = text.Words("tell tells told telling warn warned warns inform informed informs remind reminded assure assured urge urged")

// adjacent reports whether only adverbs, times and quotes stand between chunks i and k.
func (r *Reading) adjacent(i, k int) bool {
	for j := i + 1; j < k; j++ {
		switch c := &r.Chunks[j]; c.Kind {
		case AdverbChunk, QuoteChunk:
		case TimeChunk:
			if c.Prep >= 0 {
				return false
			}
		default:
			return false
		}
	}
	return true
}
