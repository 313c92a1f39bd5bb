package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// phrase writes what belongs to the noun chunk k up to chunk end: "of" phrases, others while they fit, and nouns in a row.
// It returns the first chunk that it left, and whether a row made the whole plural.
func (w *writer) phrase(k, end, limit int) (next int, many bool) {
	p := nounPhrase{writer: w, noun: k, end: min(end, len(w.Chunks)), limit: limit, j: k + 1, prep: -1}
	return p.run()
}

// phraseBefore writes what belongs to the noun chunk k and stands before its verb, chunk verb: all that is there. It returns what phrase does.
func (w *writer) phraseBefore(k, verb, limit int) (next int, many bool) {
	p := nounPhrase{writer: w, noun: k, end: verb, limit: limit, j: k + 1, prep: -1, owns: w.extent < terse}
	next, many = p.run()
	w.fuller = next > k+1
	if w.extent >= terse || next >= verb || w.NameOf[w.Chunks[k].Head] >= 0 {
		return next, many
	}
	t := tail{writer: w, end: verb, j: next, from: -1, limit: limit + 12}
	if kind := w.Chunks[next].Kind; (kind == syntax.RelChunk || kind == syntax.VerbChunk) && t.step() {
		return t.j, many
	}
	return next, many
}

func (p *nounPhrase) run() (next int, many bool) {
	p.dropped, p.clipped = false, false
	for p.j < p.end && !p.Chunks[p.j].Starts && p.step() {
	}
	return p.j, p.many
}

// nounPhrase writes what belongs to a noun, chunk after chunk.
type nounPhrase struct {
	*writer
	noun   int  // its chunk
	end    int  // a chunk
	limit  int  // the most bytes of the title, before what can be left out
	j      int  // the chunk at hand
	prep   int  // the last chunk written that is a preposition other than "of", -1 for none
	before mark // of that preposition
	added  bool // a preposition and what it governs was written
	many   bool // a row makes the whole plural
	owns   bool // all that follows is the noun's, up to the end
}

// step writes the chunk at hand, and reports whether there may be more.
func (p *nounPhrase) step() bool {
	j := p.j
	c := &p.Chunks[j]
	governs := func(j int) bool {
		return j+1 < p.end && p.Chunks[j].Kind == syntax.PrepChunk && p.Chunks[j+1].Kind == syntax.NounChunk
	}
	switch {
	case governs(j) && p.Chunks[j+1].Prep == int32(j):
		return p.preposition(c)
	case c.Kind == syntax.TimeChunk && c.Prep < 0, c.Kind == syntax.QuoteChunk:
		p.j++
	case c.Kind == syntax.OpenBracket && p.priced(p.noun, j) > 0: // "the $17.5m (£10.7m) policy"
		at := p.mark()
		p.j = p.priced(p.noun, j)
		if !p.writer.noun(p.j) {
			p.reset(at)
			return false
		}
		p.j++
	case c.Kind == syntax.NounChunk && p.apiece(j):
		p.chunkTokens(j)
		p.j++
	case c.Kind == syntax.AdjChunk && governs(j+1) && (j == p.noun+1 || p.added && p.Chunks[j-1].Kind == syntax.NounChunk): // "a strain suitable for a vaccine"
		at := p.mark()
		p.chunkTokens(j)
		if p.chunkTokens(j + 1); !p.writer.noun(j+2) || len(p.buf) > p.limit {
			p.reset(at)
			return false
		}
		p.j += 3
	case c.Kind == syntax.AdverbChunk && p.topmost(p.noun) && p.scope(j): // "his best film yet"
		p.chunkTokens(j)
		p.j++
	case c.Kind == syntax.OpenBracket: // "15,000 litres (3,300 gallons) of water"
		e := p.PastBrackets(j)
		if e == j || e >= p.end || p.Text.Tokens[p.Chunks[e].First].Key != word.Of && p.Row(e, p.end) < 0 {
			return false
		}
		p.j = e
	case c.Kind == syntax.PrepChunk && j+1 < p.end && p.Chunks[j+1].Kind == syntax.TimeChunk:
		return p.time()
	case c.Kind == syntax.CommaChunk && p.who(j):
		return true
	case c.Kind == syntax.ConjChunk || c.Kind == syntax.CommaChunk:
		return p.row()
	default:
		return false
	}
	return true
}

// preposition writes the preposition c and the noun that it governs, if they are the noun's and fit.
func (p *nounPhrase) preposition(c *syntax.Chunk) bool {
	of := p.Text.Tokens[c.First].Key == word.Of
	_, leans := leaning.Of(p.Text, int(p.Chunks[p.noun].Head))
	if !of && !p.owns && (p.added || p.extent == brief && !leans || !p.attaches(p.j) && !leans || p.ranges(p.j)) { // what follows a date is the verb's
		return false
	}
	if !of && (p.somewhere(p.j+1) || p.hour(&p.Chunks[p.j+1])) { // "seven people from the county"
		if _, ok := portions.Of(p.Text, int(p.Chunks[p.j-1].Head)); ok { // a stake in what?
			p.cut = true
			return false
		}
		p.added = true
		p.j += 2
		return true
	}
	at := p.mark()
	p.chunkTokens(p.j)
	if !p.writer.noun(p.j+1) || len(p.buf) > p.limit && !of || len(p.buf) > maxLength || !of && p.leansOn(p.j+1) {
		p.clipped = p.clipped || len(p.buf) > p.limit && (of && len(p.buf) > maxLength || leans && (p.bare(p.noun) || p.ownOnly(p.noun)))
		if p.reset(at); of && p.prep >= 0 && p.prep+2 == p.j && p.bare(p.j-1) { // "at some | of the biggest firms"
			p.reset(p.before)
			p.clipped, p.j = false, p.prep
			return false
		}
		p.cut = p.cut || of && p.bare(p.noun)
		return false
	}
	if !of {
		if p.Text.Tokens[c.First].Key == word.For && p.restricted(p.j+1, p.j+2) { // "for decisions that"
			p.reset(at)
			return false
		}
		p.prep, p.before = p.j, at
	}
	p.added = true
	p.j += 2
	return true
}

// leaning nouns say little without what follows them: "in search", "on board".
var leaning = text.Words(`search response reaction answer addition connection relation support favor favour protest exchange return preparation
	contrast agreement line charge need danger board behalf involvement stake light terms spite view`)

// leansOn reports whether noun chunk k says little without the preposition right behind it.
func (r *reading) leansOn(k int) bool {
	_, ok := leaning.Of(r.Text, int(r.Chunks[k].Head))
	return ok && r.bare(k) && k+1 < len(r.Chunks) && r.Chunks[k+1].Kind == syntax.PrepChunk
}

// time drops the time at hand, but for one that says among how many: "the worst quake in two centuries".
func (p *nounPhrase) time() bool {
	j := p.j
	if j+2 < p.end && p.Text.Tokens[p.Chunks[j+2].First].Key == word.Of { // "a call for a day of protest"
		return false
	}
	if x := p.TimexOf[p.Chunks[j+1].First]; x >= 0 && p.Timexes[x].Type == timex.TypeDuration && p.lasting(j) { // the verb's: "jailed him for a year"
		return false
	}
	if at := p.mark(); p.topmost(p.noun) && p.scope(j) {
		p.chunkTokens(j)
		p.chunkTokens(j + 1)
		if len(p.buf) > max(p.limit, 70) {
			p.reset(at)
		}
	}
	p.j += 2
	return true
}

// who writes the name between commas, behind the one at chunk j, of whom the noun right before it says what they are, "his counterpart,
// Rene Preval,", and reports whether it did.
func (p *nounPhrase) who(j int) bool {
	k := j - 1
	if p.Chunks[k].Kind != syntax.NounChunk || p.Tags[p.Chunks[k].Head] != model.NN || !p.isNoun(j+1) || !p.someone(j+1) || p.Chunks[j+1].Prep >= 0 {
		return false
	}
	if ends := j+2 >= len(p.Chunks) || p.Chunks[j+2].Kind == syntax.StopChunk; !ends && p.Apposed(k) != j+1 {
		return false
	}
	if e := p.NameOf[p.Chunks[j+1].Head]; p.oneWord(e) || p.says(int(e)) {
		return false
	}
	at := p.mark()
	if !p.writer.noun(j+1) || len(p.buf) > p.limit {
		p.reset(at)
		return false
	}
	p.j += 2
	return true
}

// row writes the nouns in a row with the one before the chunk at hand. Where they can't all be written, none of them is that a
// preposition governs: better "extends loans to banks" than to banks in the first country of five.
func (p *nounPhrase) row() bool {
	j := p.j
	e, first := p.Row(j, p.end), j-1
	if e < 0 {
		return false
	}
	if first == p.noun && p.Chunks[j].Kind == syntax.CommaChunk && p.sumsUp(first, j, e) { // "two people, a girl and her father"
		p.j = e
		return false
	}
	at, whole := p.mark(), true
	for ; j < e; j++ {
		switch d := &p.Chunks[j]; d.Kind {
		case syntax.NounChunk:
			whole = p.writer.noun(j) && whole
		case syntax.AdverbChunk:
		case syntax.OpenBracket:
			j = max(p.PastBrackets(j)-1, j)
		default:
			if d.Kind != syntax.CommaChunk || p.Chunks[j+1].Kind != syntax.OpenBracket {
				p.chunkTokens(j)
			}
		}
	}
	if whole && len(p.buf) <= p.roomForRow() {
		p.many, p.j = p.many || first == p.noun || p.amounts(p.noun), e
		return true
	}
	p.dropped, p.halved = true, p.sharesHead(first, e-1)
	p.reset(at)
	if p.place(first) && p.somewhereAt(first) && len(p.buf)+len(elsewhere) < p.limit {
		p.word(elsewhere)
		p.dropped, p.halved, p.many, p.j = false, false, true, e
		return false
	}
	if p.prep >= 0 && p.prep+2 == p.j {
		p.reset(p.before)
		p.dropped, p.halved, p.j = false, false, p.prep
		return false
	}
	p.many, p.rowEnd = true, e
	return false
}

// amounts reports whether noun chunk k says no more than how much or how many there are of what follows: "a number of".
func (r *reading) amounts(k int) bool {
	_, ok := amounts.Of(r.Text, int(r.Chunks[k].Head))
	return ok
}

// roomForRow returns the most bytes of a title that ends with a row: more than without, for a row is cut as a whole.
func (p *nounPhrase) roomForRow() int {
	if p.limit < 60 { // its verb is to come
		return 60
	}
	return max(p.limit, maxLength)
}

// elsewhere stands for the places that a title has no room for.
const elsewhere = "and elsewhere"

// somewhereAt reports whether a preposition says that something is at noun chunk k, or goes there.
func (r *reading) somewhereAt(k int) bool {
	j := r.Chunks[k].Prep
	if j < 0 {
		return false
	}
	_, ok := whereabouts.Of(r.Text, int(r.Chunks[j].First))
	return ok
}

// whereabouts are the prepositions that places have.
var whereabouts = text.Words("in to from at across near throughout into via around")

// apiece reports whether noun chunk j says for how much of something the sum of money before it is: "$200 a ticket".
func (r *reading) apiece(j int) bool {
	c, d := &r.Chunks[j], &r.Chunks[j-1]
	if c.Prep >= 0 || c.Last != c.First+2 || d.Kind != syntax.NounChunk || d.Last != c.First {
		return false
	}
	key := r.Text.Tokens[c.First].Key
	_, coin := coins.Of(r.Text, int(d.Head))
	return (key == word.A || key == word.An) && (coin || r.money(d))
}

// coins are what sums of money are of, and what is counted by the week.
var coins = text.Words("cent cents dollar dollars euro euros pound pounds pence penny yen yuan rubles roubles rupees marks francs times percent")

// money reports whether noun chunk c is a sum of money.
func (r *reading) money(c *syntax.Chunk) bool {
	for i := c.First; i < c.Last; i++ {
		if r.Tags[i] == model.Dollar || r.Text.Tokens[i].Kind == text.Symbol {
			return true
		}
	}
	return false
}

// priced returns the noun after the brackets that open at chunk j, which the sum of money, chunk k, belongs to; 0 for none.
func (r *reading) priced(k, j int) int {
	if j != k+1 || !r.money(&r.Chunks[k]) {
		return 0
	}
	e := j + 1
	for e < len(r.Chunks) && e < j+6 && r.Chunks[e].Kind != syntax.CloseBracket {
		e++
	}
	if e+1 < len(r.Chunks) && r.Chunks[e].Kind == syntax.CloseBracket && r.Chunks[e+1].Kind == syntax.NounChunk && r.Chunks[e+1].Prep < 0 {
		return e + 1
	}
	return 0
}

// topmost reports whether noun chunk k is the most of its kind, which needs to be said of how many: "the largest amount".
func (r *reading) topmost(k int) bool {
	for i := r.Chunks[k].First; i < r.Chunks[k].Last; i++ {
		if t := r.Tags[i]; t == model.JJS || t == model.RBS {
			return true
		}
	}
	return false
}

// scope reports whether chunk j says among how many: "yet", "in two years", "since 1997".
func (r *reading) scope(j int) bool {
	switch c := &r.Chunks[j]; c.Kind {
	case syntax.AdverbChunk:
		k := r.Text.Tokens[c.First].Key
		return k == word.Yet || k == word.Ever
	case syntax.PrepChunk:
		x := r.TimexOf[r.Chunks[j+1].First]
		return x >= 0 && (r.Timexes[x].Type == timex.TypeDuration || r.Text.Tokens[c.First].Key == word.Since)
	}
	return false
}

// bare reports whether noun chunk k is a common noun with no more than an article or a date before it, which "of" would complete.
func (r *reading) bare(k int) bool {
	c := &r.Chunks[k]
	if r.NameOf[c.Head] >= 0 || r.Tags[c.Head] == model.CD {
		return false
	}
	for i := c.First; i < c.Head; i++ {
		if t := r.Tags[i]; t != model.DT && t != model.POS && !(r.TimexOf[i] >= 0 && r.dates(r.TimexOf[i], i)) {
			return false
		}
	}
	return true
}

// lacksOf reports whether "of" at chunk next, left out of the title, says what noun chunk k is about: "a series of concerts".
func (r *reading) lacksOf(k, next int) bool {
	if next != k+1 || next+1 >= len(r.Chunks) || r.Text.Tokens[r.Chunks[next].First].Key != word.Of {
		return false
	}
	return r.amounts(k) || r.bare(k)
}

// ranges reports whether "from" at chunk j and "to" after it say how far: the verb's, both or none.
func (r *reading) ranges(j int) bool {
	return r.opensWith(j, word.From) && r.isNoun(j+1) && r.opensWith(j+2, word.To) && r.Chunks[j+2].Kind == syntax.PrepChunk && r.isNoun(j+3)
}

// attaches reports whether the preposition at chunk j more likely belongs to the noun before it than to the verb.
func (r *reading) attaches(j int) bool {
	_, ok := nounPrepositions.Of(r.Text, int(r.Chunks[j].First))
	return ok
}
