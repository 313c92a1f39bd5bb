package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Clause is a verb chunk with what belongs to it. Its chunks are those whose Clause is its index; they may stand apart:
// "The minister, who arrived on Monday, resigned".
type Clause struct {
	Parent  int32 // the clause it hangs on, -1 for none
	Kind    ClauseKind
	Opener  int32 // the chunk that opens it ("that", "who", "after"), -1 for none
	Subject int32 // a noun chunk, -1 for none
	Verb    int32 // a verb chunk, -1 for none
	Object  int32 // the first noun chunk after the verb that no preposition governs, -1 for none
}

type ClauseKind uint8

const (
	MainClause        ClauseKind = iota
	CoordinateClause             // and left; shares the subject of the clause before it
	ComplementClause             // said (that) it would close
	RelativeClause               // who left
	AdverbialClause              // when it closed
	InfinitiveClause             // to close
	ParticipialClause            // killing two; built in 1999
)

// clause appends the clauses of chunks [first, last), one sentence, and sets each chunk's.
func (r *Reading) clause(first, last int) {
	r.asides(first, last)
	p := parser{Reading: r, first: first, last: last, lastNoun: -1, lastVerb: -1}
	p.cur = p.open(MainClause, -1, -1)
	begin := p.cur
	for k := first; k < last; k++ {
		p.step(k)
	}
	p.lendSubject(begin)
}

// lendSubject gives the participle that opens the sentence, whose clauses begin with clause n, the subject of the clause behind its comma:
// "Founded in 1997, Netflix grew".
func (p *parser) lendSubject(n int32) {
	clauses := p.Clauses[n:]
	for i := range clauses {
		q := &clauses[i]
		if q.Kind != ParticipialClause || q.Verb < 0 || q.Subject >= 0 || !p.openedBy(int(q.Verb)) {
			continue
		}
		for j := range clauses {
			o := &clauses[j]
			if o.Kind == MainClause && o.Verb >= 0 && o.Subject > q.Verb && p.afterComma(int(o.Subject)) && !p.tells(n+int32(i), o.Subject) {
				q.Subject = o.Subject
				return
			}
		}
		return
	}
}

// openedBy reports whether the verb at chunk k opens the sentence, or follows "after" or "before" there.
func (p *parser) openedBy(k int) bool {
	if k != p.first+1 {
		return k == p.first
	}
	switch c := &p.Chunks[p.first]; c.Kind {
	case QuoteChunk, AdverbChunk:
		return true
	case PrepChunk:
		_, orders := Orders.Of(p.Text, int(c.First))
		return orders
	}
	return false
}

// tells reports whether a verb with a tense stands between the verb of clause n and chunk end that is of no clause within that one: "Leaving
// was wrong, he said".
func (p *parser) tells(n, end int32) bool {
	for k := p.Clauses[n].Verb; k < end; k++ {
		if c := &p.Chunks[k]; c.Kind == VerbChunk && c.Form.Has(Finite) && c.Clause >= 0 {
			q := &p.Clauses[c.Clause]
			if q.Kind == MainClause || q.Kind == CoordinateClause || q.Kind == ComplementClause && q.Parent != n {
				return true
			}
		}
	}
	return false
}

// afterComma reports whether a comma stands before chunk k, with no more than times and adverbs between.
func (p *parser) afterComma(k int) bool {
	for k--; k > p.first && p.fronts(k); k-- {
	}
	return p.Chunks[k].Kind == CommaChunk
}

// parser is the state of one sentence.
type parser struct {
	*Reading
	first, last int
	cur         int32 // the clause that chunks go to
	lastNoun    int32 // the last noun chunk, governed or not
	lastVerb    int32
	free        int32 // the first noun since the last verb, comma or conjunction that no preposition governs
	hasFree     bool
	depth       int   // brackets
	inside      int32 // the clause that the last verb in them opened, else the one around them
}

func (p *parser) open(kind ClauseKind, parent, opener int32) int32 {
	p.Clauses = append(p.Clauses, Clause{Parent: parent, Kind: kind, Opener: opener, Subject: -1, Verb: -1, Object: -1})
	return int32(len(p.Clauses) - 1)
}

func (p *parser) step(k int) {
	c := &p.Chunks[k]
	if c.Starts || p.runsOver(k) {
		c.Starts = true
		p.restart()
	}
	if c.Kind == OpenBracket {
		p.depth++
		p.inside = p.cur
	}
	if p.depth > 0 {
		if c.Kind == CloseBracket {
			p.depth--
			p.inside = p.cur
		}
		c.Clause = p.inside
		if c.Kind == VerbChunk { // what stands in brackets disturbs nothing
			n := p.open(MainClause, p.cur, -1)
			p.Clauses[n].Verb, p.Clauses[n].Kind = int32(k), AdverbialClause
			if k > p.first {
				p.Clauses[n].Subject = p.bracketed(k)
			}
			c.Clause, p.inside = n, n
		}
		return
	}
	switch c.Kind {
	case NounChunk:
		p.noun(k)
	case VerbChunk:
		p.verb(k)
	case SubChunk:
		if p.Chunks[k].Clause = p.cur; p.introduces(k) {
			kind := AdverbialClause
			if _, ok := contents.Of(p.Text, int(c.First)); ok && p.lastVerb >= 0 && p.lastVerb == int32(k-1) {
				kind = ComplementClause
			}
			p.cur = p.open(kind, p.cur, int32(k))
			c.Clause = p.cur
			p.hasFree = false
		}
	case RelChunk:
		p.relative(k)
	case PrepChunk:
		p.prep(k)
	case CommaChunk:
		c.Clause = p.cur
		p.hasFree = false
		if n := p.empty(); n >= 0 && p.Clauses[p.cur].Verb >= 0 { // "In 1996, after he sold his company, he returned"
			p.cur = n
		}
	case ConjChunk:
		if p.resumesTimes(k) {
			p.cur = p.Clauses[p.cur].Parent
		}
		c.Clause = p.cur
		p.hasFree = false
	case StopChunk:
		c.Clause = p.cur
		p.hasFree = false
		if k+1 < p.last && p.Clauses[p.cur].Verb >= 0 {
			p.restart()
		} else if k+1 < p.last && p.Clauses[p.cur].Subject >= 0 { // "MOSCOW -"
			p.Clauses[p.cur].Subject = -1
		}
	default:
		c.Clause = p.cur
	}
}

// resumesTimes reports whether the conjunction at chunk k adds another time to the clause around the one at hand, which stands between commas:
// "won in 1995, when Mandela was there, and in 2007".
func (p *parser) resumesTimes(k int) bool {
	q := &p.Clauses[p.cur]
	if q.Kind != AdverbialClause && q.Kind != RelativeClause || q.Verb < 0 || q.Opener <= int32(p.first) || q.Parent < 0 || k+2 >= p.last {
		return false
	}
	return p.Chunks[k-1].Kind == CommaChunk && p.Chunks[q.Opener-1].Kind == CommaChunk && p.Chunks[k+1].Kind == PrepChunk &&
		p.Chunks[k+2].Kind == TimeChunk && !p.finiteLater(k+2)
}

// bracketed returns the subject of the verb at chunk k, in brackets: the noun before it, or for "which" and for a verb that opens the
// brackets the noun before these, "Matthew Goode (born 1978)"; -1 for none.
func (p *parser) bracketed(k int) int32 {
	j := k - 1
	for j > p.first && p.Chunks[j].Kind == AdverbChunk {
		j--
	}
	if p.Chunks[j].Kind == NounChunk {
		return int32(j)
	}
	if p.Chunks[j].Kind == RelChunk {
		j--
	}
	if j > p.first && p.Chunks[j].Kind == OpenBracket && p.Chunks[j-1].Kind == NounChunk {
		return int32(j - 1)
	}
	return -1
}

// contents are the conjunctions that open what is asked, known or said.
var contents = text.Words("if whether how why where")

// restart begins a new main clause, on which nothing before has a bearing.
func (p *parser) restart() {
	p.cur = p.open(MainClause, -1, -1)
	p.lastNoun, p.lastVerb, p.hasFree, p.depth = -1, -1, false, 0
}

// runsOver reports whether a sentence begins at noun chunk k, a name, without a mark: "… removed from the site Puerto Rico has launched".
func (p *parser) runsOver(k int) bool {
	if k <= p.first+1 || k+1 >= p.last {
		return false
	}
	c, before, next := &p.Chunks[k], &p.Chunks[k-1], &p.Chunks[k+1]
	if before.Kind == QuoteChunk && c.Kind == NounChunk && c.Prep < 0 && next.Kind == VerbChunk && next.Form.Has(Finite) &&
		!p.Speech(k+1) && p.NameOf[c.First] >= 0 &&
		p.Text.Word(int(before.First)) != "“" && p.Clauses[p.cur].Verb >= 0 && p.lastVerb != int32(k-2) { // … as "calm" China has denied
		switch p.Chunks[k-2].Kind {
		case NounChunk, AdjChunk, AdverbChunk:
			return true
		}
	}
	if before.Kind == TimeChunk && before.Prep > int32(p.first) { // "…, and by May Puerto Rico had launched"
		if f := p.Chunks[before.Prep-1].Kind; f == ConjChunk || f == CommaChunk {
			return false
		}
	}
	return c.Kind == NounChunk && (before.Kind == NounChunk || before.Kind == TimeChunk && before.Prep >= 0) &&
		c.Prep < 0 && next.Kind == VerbChunk && next.Form.Has(Finite) &&
		p.NameOf[c.First] >= 0 && p.Clauses[p.cur].Verb >= 0 && p.lastVerb != int32(k-1) && !p.IsPronoun(k-1) &&
		p.Clauses[p.cur].Kind != RelativeClause && !p.wantsObject(k) &&
		!(p.lastVerb >= 0 && p.Speech(int(p.lastVerb)))
}

// wantsObject reports whether the verb after noun chunk k lacks an object, which the noun before k then is: "a call Obama had placed".
func (p *parser) wantsObject(k int) bool {
	if k+2 < p.last && p.Chunks[k+2].Kind == NounChunk || p.Chunks[k+1].Form.Has(Passive) || p.Tags[p.Chunks[k-1].First] != model.DT {
		return false
	}
	return (word.NeedsObject | word.Hungry).Has(p.Base(p.Chunks[k+1].Head))
}

// deepest is how many clauses around one are looked at, so that a sentence of thousands, each in the one before, takes no longer than it should.
const deepest = 64

// empty returns the main clause around the current one that has neither subject nor verb yet, -1 for none.
func (p *parser) empty() int32 {
	n := p.Clauses[p.cur].Parent
	for depth := 0; n >= 0 && depth < deepest; depth++ {
		if q := &p.Clauses[n]; q.Kind == MainClause && q.Verb < 0 && q.Subject < 0 {
			return n
		}
		n = p.Clauses[n].Parent
	}
	return -1
}

// introduces reports whether a verb follows the conjunction at chunk k.
func (p *parser) introduces(k int) bool {
	for j := k + 1; j < p.last && j < k+24; j++ {
		switch p.Chunks[j].Kind {
		case VerbChunk:
			return true
		case StopChunk:
			return false
		}
	}
	return false
}

// whenDone reports whether noun chunk k is the subject of what was done in the year, or on the day, that stands right before it, behind a comma.
func (p *parser) whenDone(k int) bool {
	if k < p.first+2 || k+1 >= p.last || p.Chunks[k-1].Kind != TimeChunk || p.Chunks[k-2].Kind != CommaChunk || p.Chunks[k+1].Kind != VerbChunk ||
		!p.Chunks[k+1].Form.Has(Finite) || !p.tellsLater(k+1) {
		return false
	}
	t := &p.Chunks[k-1]
	_, unit := timeUnits.Of(p.Text, int(t.Last-1))
	return unit && t.Last == t.First+2 && p.Text.Tokens[t.First].Key == word.The
}

// nominative reports whether noun chunk k is a pronoun that is no object: he, they.
func (p *parser) nominative(k int) bool {
	_, ok := nominatives.Of(p.Text, int(p.Chunks[k].First))
	return ok && p.Chunks[k].Last == p.Chunks[k].First+1
}

var nominatives = text.Words("i he she we they")
