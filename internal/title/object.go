package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// reach is how many chunks belong to a noun at most.
const reach = 24

// noun writes noun chunk c, which no preposition governs: the verb's object.
func (p *predicate) noun(c *syntax.Chunk) outcome {
	k, j := p.verb, p.j
	if p.object && !p.ditransitive(k) || p.governed && !p.shifted(k) {
		return when(p.some)
	}
	if _, vague := emptyObjects.Of(p.Text, int(c.Head)); (vague || c.Last == c.First+1 && p.Tags[c.First] == model.CD) && !p.oneOf(j) {
		return fails
	}
	if p.place(j) && p.indefinite(c) { // "killed a Buffalo, N.Y., doctor"
		return fails
	}
	if _, self := reflexives.Of(p.Text, int(c.First)); self && p.ditransitive(k) && (j+1 >= len(p.Chunks) || p.Chunks[j+1].Kind != syntax.NounChunk) {
		return fails
	}
	if !p.writer.noun(j) {
		return p.undo()
	}
	p.halved = false
	e, _ := p.phrase(j, j+reach, p.limit)
	if p.dropped {
		if p.rowEnd-e < 3 { // the other of two
			return p.refuse()
		}
		p.others(c)
		e = p.rowEnd
	} else if p.lendsObject(e) {
		p.chunkTokens(e)
		p.writer.noun(e + 1)
		e += 2
	}
	switch {
	case p.halved:
		return p.refuse()
	case p.full():
		return p.undo()
	case p.onlyWhom(j, e):
		return p.refuse()
	}
	if p.cut = p.cut || p.lacksOf(j, e); p.restricted(j, e) {
		return p.refuse()
	}
	if !p.object && p.secondObject(e) {
		return p.refuse()
	}
	if p.going(e) {
		return done
	}
	p.owes = !p.object && p.owing(k, e)
	p.thin = !p.object && (p.known(p.lastNoun(j, e)) || p.relative(j) || p.described(j, e) || e == j+1 && p.firstOf(j))
	if e < p.end && p.puts() && (p.Chunks[e].Kind == syntax.ConjChunk || p.Chunks[e].Kind == syntax.CommaChunk) {
		return p.refuse() // "puts Ann and Bob on the list", half of them
	}
	p.object, p.some, p.j = true, true, e
	if !p.passive() && p.wantsDeed() && !p.infinitiveAt(p.pastAdverb(e)) && p.infinitiveNear(e) {
		return p.refuse()
	}
	return goesOn
}

// going writes the participle at chunk e, with what it needs, where it says which one is meant by the bare noun before it: "a man returning
// from Mexico". It reports whether it did.
func (p *predicate) going(e int) bool {
	if e >= p.end {
		return false
	}
	c := &p.Chunks[e]
	if c.Kind != syntax.VerbChunk || c.Form&(syntax.Gerund|syntax.Participle) == 0 || c.Form.Has(syntax.Finite) || c.Clause < 0 {
		return false
	}
	q := &p.Clauses[c.Clause]
	if q.Kind != syntax.ParticipialClause || q.Verb != int32(e) || q.Subject != int32(e-1) || !p.bare(e-1) {
		return false
	}
	at := p.mark()
	p.nonfinite(c)
	size := len(p.buf)
	if !p.rest(c.Clause, e, p.limit) || p.full() || len(p.buf) == size || p.cut || p.owes {
		p.reset(at)
		return false
	}
	return true
}

// oneOf reports whether noun chunk j is a number of what "of" says after it: "one of the mirrors".
func (r *reading) oneOf(j int) bool {
	return r.Tags[r.Chunks[j].First] == model.CD && r.ofWhom(j+1) && r.Tags[r.Chunks[j+2].Head] == model.NNS
}

// lendsObject reports whether the conjunction at chunk e joins another object, though it was read as the subject of the verb behind it,
// which is that of the clause around this one: "the strain that struck Mexico and the United States involves".
func (p *predicate) lendsObject(e int) bool {
	q := &p.Clauses[p.clause]
	if q.Kind != syntax.RelativeClause || q.Parent < 0 || p.Clauses[q.Parent].Verb >= 0 || e+2 >= p.end || p.Chunks[e].Kind != syntax.ConjChunk {
		return false
	}
	c, v := &p.Chunks[e+1], &p.Chunks[e+2]
	return c.Kind == syntax.NounChunk && c.Prep < 0 && v.Kind == syntax.VerbChunk && v.Form.Has(syntax.Finite)
}

// others says that the row which chunk c begins goes on, though there is no room for all of it.
func (p *predicate) others(c *syntax.Chunk) {
	switch e := p.NameOf[c.Head]; {
	case e < 0:
		p.word("and more")
	case p.Names[e].Type == names.Place:
		p.word(elsewhere)
	default:
		p.word("and others")
	}
}

// pastAdverb returns the chunk behind the adverb at chunk j, j where there is none: "people abroad to contact".
func (p *predicate) pastAdverb(j int) int {
	if j < p.end && p.Chunks[j].Kind == syntax.AdverbChunk {
		j++
	}
	return j
}

// wantsDeed reports whether the verb says nothing without what its object is to do: "presses Congress to".
func (p *predicate) wantsDeed() bool {
	b := p.Base(p.Chunks[p.verb].Head)
	_, causes := syntax.Causing.Find(b)
	_, presses := pressing.Find(b)
	return causes || presses
}

// indefinite reports whether noun chunk c begins with "a".
func (r *reading) indefinite(c *syntax.Chunk) bool {
	k := r.Text.Tokens[c.First].Key
	return k == word.A || k == word.An
}

// onlyWhom reports whether the object, chunk j up to chunk e, is to whom something was given, and what was not said.
func (p *predicate) onlyWhom(j, e int) bool {
	if p.object || !p.ditransitive(p.verb) || p.passive() || !p.someone(j) {
		return false
	}
	if e >= len(p.Chunks) {
		return true
	}
	switch p.Chunks[e].Kind {
	case syntax.AdverbChunk, syntax.AdjChunk:
		return true
	case syntax.CommaChunk:
		return p.Base(p.Chunks[p.verb].Head) == "name"
	}
	return false
}

// secondObject reports whether another object follows at chunk e, so that the one before it is to whom: "brought Mexico the virus".
func (p *predicate) secondObject(e int) bool {
	if e >= p.end || p.passive() {
		return false
	}
	c, d := &p.Chunks[e], &p.Chunks[e-1]
	if c.Kind != syntax.NounChunk || c.Prep >= 0 || c.Clause != p.clause || p.TimexOf[c.Head] >= 0 {
		return false
	}
	ok := p.BaseIn(p.Chunks[p.verb].Head, benefiting)
	cut := p.NameOf[d.Head] >= 0 && d.Last == c.First && p.Text.Tokens[c.First].Flags.Has(text.Capital) // "the Elvis Presley | Memphis concert"
	return ok || cut && !p.ditransitive(p.verb)
}

// benefiting verbs may take two objects.
var benefiting = text.Words("bring buy cause cost do earn fetch find get leave make save spare win")

// preposition writes the preposition c and what it governs.
func (p *predicate) preposition(c *syntax.Chunk) outcome {
	k, j := p.verb, p.j
	if p.entering(k, j) {
		p.chunkTokens(j)
		p.some, p.j = p.some || p.passive(), j+1
		return goesOn
	}
	if j+1 >= len(p.Chunks) {
		return when(p.some)
	}
	if p.Text.Tokens[c.First].Key == word.That { // a clause that could not be read
		return fails
	}
	if p.Text.Tokens[c.First].Key == word.Than && !p.some { // "arrested more than a dozen times"
		return p.closed()
	}
	d := &p.Chunks[j+1]
	switch {
	case d.Kind == syntax.PrepChunk && (p.object || j == k+1) && p.particle(j) && j+2 < p.end && p.Chunks[j+2].Prep == int32(j+1): // "sent a team out to"
		p.chunkTokens(j)
		p.j++
		return goesOn
	case d.Kind == syntax.NounChunk && p.some && p.relative(j+1):
		p.j += 2
		return goesOn
	case d.Kind == syntax.NounChunk && p.loses(j+1):
		return when(p.some)
	case d.Kind == syntax.NounChunk && p.goesThere(j):
	case d.Kind == syntax.NounChunk && (p.moment(j+1) || p.hour(d) || p.somewhere(j+1) && c.Last == c.First+1): // but "out of the country"
		if _, ok := portions.Of(p.Text, int(p.Chunks[j-1].Head)); ok { // a stake in what?
			return fails
		}
		p.j += 2
		return goesOn
	case d.Kind == syntax.TimeChunk:
		return p.time(d)
	case d.Kind == syntax.VerbChunk && d.Form.Has(syntax.Gerund) && d.Clause >= 0:
		p.chunkTokens(j)
		p.nonfinite(d)
		if p.rest(d.Clause, j+1, p.limit) && !p.full() {
			return done
		}
		opens, _ := syntax.Openers.Of(p.Text, int(c.First))
		saying := p.object && p.Text.Tokens[c.First].Key == word.In && p.Speech(j+1)           // "joins Ann in saying", what?
		return when((p.undo() == done || opens == syntax.Sometimes && p.passive()) && !saying) // "rescued after …"
	case p.object && p.over(k, j) && p.closes(j, p.end) && d.Kind != syntax.NounChunk:
		p.chunkTokens(j)
		return done
	case d.Kind == syntax.AdjChunk && p.judgesAs(k, c): // "rates the bonds as safe"
		p.chunkTokens(j)
		p.chunkTokens(j + 1)
		return when(!p.full() || p.undo() == done)
	case d.Kind != syntax.NounChunk || d.Prep != int32(j):
		return when(p.some)
	case j != k+1 && p.Text.Tokens[c.First].Key == word.Of &&
		p.Chunks[j-1].Kind != syntax.AdjChunk && p.Chunks[j-1].Kind != syntax.AdverbChunk: // of what was left out
		return when(p.some && !p.Chunks[k].Form.Has(syntax.Infinitive))
	}
	if _, ok := looseEnds.Of(p.Text, int(c.First)); ok && p.some && !p.judgesAs(k, c) {
		return done
	}
	return p.phrased(c)
}

// opensClause reports whether the preposition c most likely opened a clause, whose subject, up to chunk e, was taken for its noun: "after
// his mother, sister and others died".
func (p *predicate) opensClause(c *syntax.Chunk, e int) bool {
	if o, _ := syntax.Openers.Of(p.Text, int(c.First)); o != syntax.Sometimes || e >= p.end {
		return false
	}
	for ; e < p.end; e++ {
		switch d := &p.Chunks[e]; d.Kind {
		case syntax.NounChunk, syntax.ConjChunk, syntax.CommaChunk:
			if d.Prep >= 0 {
				return false
			}
		case syntax.VerbChunk:
			before := p.Chunks[e-1].Kind
			return d.Form.Has(syntax.Finite) && before != syntax.CommaChunk && before != syntax.ConjChunk || before == syntax.CommaChunk && p.asides(e)
		default:
			return false
		}
	}
	return false
}

// asides reports whether the verb at chunk e is a participle between commas, behind which a verb goes on: "after Bonn, asked by Rome, left".
func (p *predicate) asides(e int) bool {
	for e++; e+1 < p.end; e++ {
		if v := &p.Chunks[e+1]; p.Chunks[e].Kind == syntax.CommaChunk && v.Kind == syntax.VerbChunk {
			return v.Form.Has(syntax.Finite)
		}
	}
	return false
}

// loses reports whether noun chunk j is on board or on behalf of whom the title couldn't say.
func (r *reading) loses(j int) bool {
	c := &r.Chunks[j]
	switch r.Text.Word(int(c.Head)) {
	case "board":
		return c.Last == c.First+1 && j+1 < len(r.Chunks) && r.Chunks[j+1].Kind == syntax.NounChunk
	case "behalf":
		return c.Last == c.First+2 && r.Tags[c.First] == model.PRPS
	}
	return false
}

// time writes the time d, which a preposition governs, where it says how long, and drops any other: "sentenced to two years".
func (p *predicate) time(d *syntax.Chunk) outcome {
	if t := p.TimexOf[d.First]; p.Timexes[t].Type == timex.TypeDuration && p.spends(p.verb) && !p.some || p.limits(p.j) {
		if p.writeLimit(p.j); p.full() {
			p.reset(p.at)
		}
	}
	if p.j+2 < p.end && p.Text.Tokens[p.Chunks[p.j+2].First].Key == word.Of || p.full() {
		return p.undo()
	}
	p.j += 2
	return goesOn
}

// phrased writes the preposition c and the noun that it governs.
func (p *predicate) phrased(c *syntax.Chunk) outcome {
	k, j := p.verb, p.j
	p.chunkTokens(j)
	if !p.writer.noun(j + 1) {
		return p.undo()
	}
	if p.ranges(j) { // "from four to five"
		if p.chunkTokens(j + 2); !p.writer.noun(j+3) || p.full() {
			return p.undo()
		}
		p.some, p.governed, p.j = true, true, j+4
		return goesOn
	}
	p.halved = false
	e, _ := p.phrase(j+1, j+reach, p.limit)
	if p.some && e == j+2 && p.leansOn(j+1) { // "in response", to what?
		return p.undo()
	}
	if p.opensClause(c, e) {
		p.reset(p.at)
		return p.closed()
	}
	if p.dropped || p.clipped && (p.bare(j+1) || p.Tags[p.Chunks[j+1].Head] == model.CD) || p.withDeed(c, e) ||
		p.Text.Tokens[c.First].Key == word.For && p.restricted(j+1, e) { // "for decisions that"
		return when(p.undo() == done || !p.object && p.alone(k))
	}
	if p.cut = p.cut || p.lacksOf(j+1, e); p.full() || p.extent == brief && p.some && len(p.buf) > 64 {
		return when(p.undo() == done || !p.object && p.alone(k) && p.Chunks[k-1].Kind != syntax.PrepChunk)
	}
	if p.going(e) {
		return done
	}
	_, topic := topics.Of(p.Text, int(c.First))
	p.thin = topic && !p.object && !p.passive() && p.known(p.lastNoun(j, e)) || p.restricted(j+1, e) // "learns of the deal", "blamed for decisions that"
	p.some, p.governed, p.j = true, true, e
	if p.hasBeing(e) { // "resulted in her being sacked"
		return fails
	}
	if p.Text.Tokens[c.First].Key != word.For || !p.infinitiveAt(e) {
		return goesOn
	}
	p.nonfinite(&p.Chunks[e]) // "waits for the court to rule"
	if n := p.Chunks[e].Clause; n < 0 || !p.rest(n, e, p.limit) || p.full() {
		return p.refuse()
	}
	return done
}

// pastMembers returns the preposition behind what stands between commas from chunk j on, and says who is among the object:
// "ordered 70 people, including a couple, into seclusion"; j where nothing such does.
func (r *reading) pastMembers(j, end int) int {
	if j+3 >= end || r.Chunks[j+1].Kind != syntax.PrepChunk {
		return j
	}
	if _, ok := members.Of(r.Text, int(r.Chunks[j+1].First)); !ok {
		return j
	}
	for e := j + 2; e+1 < end && e < j+8; e++ {
		switch c := &r.Chunks[e]; c.Kind {
		case syntax.NounChunk, syntax.AdjChunk, syntax.ConjChunk, syntax.PrepChunk:
		case syntax.CommaChunk:
			if r.Chunks[e+1].Kind == syntax.PrepChunk {
				return e + 1
			}
		default:
			return j
		}
	}
	return j
}

// members are the prepositions before some of those just named.
var members = text.Words("including among like such")
