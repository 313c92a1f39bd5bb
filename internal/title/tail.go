package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// roomForMore is the most bytes of a title to which is added what it could do without.
const roomForMore = 80

// tail adds to a title that could stand what follows in its sentence and is about the same verb: phrase after phrase and clause after
// clause, each of them whole, until one has no room.
type tail struct {
	*writer
	end    int  // of the sentence, a chunk
	j      int  // the chunk at hand
	limit  int  // the most bytes of the title
	before mark // before the last phrase
	from   int  // its first chunk
}

// more adds what follows to the title, whose verb is chunk k.
func (w *writer) more(k int) {
	t := tail{writer: w, end: w.SentenceEnd(k), j: w.past(k), from: -1, limit: roomForMore}
	w.doubtLeaning(k+1, t.j)
	left := w.left(k)
	if w.extent == brief {
		w.doubt |= left
		return
	}
	for t.j < t.end && t.step() {
		t.stop = max(t.stop, t.j)
	}
	if t.from >= 0 && t.j < t.end && t.Chunks[t.j].Kind == syntax.PrepChunk &&
		(t.touches(t.j) && t.bare(t.j-1) || // "as precaution", against what?
			t.Chunks[t.from].Kind == syntax.RelChunk) { // "that were hit hard", by what?
		t.reset(t.before)
		t.stop = t.from
	}
	if left != 0 { // else there was nothing that it can't do without
		w.doubt |= w.left(k)
	}
}

// pastWritten goes on behind the last token written.
func (t *tail) pastWritten() {
	for t.j < t.end && t.Chunks[t.j].First <= t.last {
		t.j++
	}
}

// step writes or passes what the chunk at hand opens, and reports whether there may be more.
func (t *tail) step() bool {
	c := &t.Chunks[t.j]
	if c.Starts {
		return false
	}
	switch c.Kind {
	case syntax.TimeChunk, syntax.QuoteChunk, syntax.AdverbChunk:
		t.j++
		return true
	case syntax.OpenBracket:
		return t.skip(t.PastBrackets(t.j))
	case syntax.CommaChunk:
		return t.skip(t.pastAside(t.j))
	}
	at, next := t.mark(), -1
	t.clipped = false
	switch c.Kind {
	case syntax.PrepChunk:
		next = t.phraseOf(c)
	case syntax.SubChunk:
		if c.Clause >= 0 && t.Clauses[c.Clause].Verb < 0 { // "sworn in as secretary"
			next = t.phraseOf(c)
		} else {
			next = t.circumstance(c)
		}
	case syntax.RelChunk:
		next = t.which(c)
	case syntax.VerbChunk:
		next = t.deed(c)
	}
	if next < 0 || len(t.buf) > t.limit || t.cut && !at.cut || t.thin && !at.thin || t.owes && !at.owes || t.clipped || t.stranger && !at.stranger ||
		t.hangs() || t.repeats() {
		t.reset(at)
		return false
	}
	if t.from = -1; len(t.buf) > at.size {
		t.before, t.from = at, t.j
	}
	t.j, t.doubt = next, at.doubt // what is added makes nothing less sure
	t.pastWritten()
	return true
}

// skip goes on at chunk j, and reports whether that is farther on.
func (t *tail) skip(j int) bool {
	if j <= t.j || j >= t.end {
		return false
	}
	t.j = j
	return true
}

// pastAside returns the chunk behind the comma that closes what the one at chunk j opens and a title does without, "to Minsk, the capital, |
// with aid", or behind one that only closes; j where there is no such thing.
func (t *tail) pastAside(j int) int {
	if j+1 >= t.end {
		return j
	}
	if c := &t.Chunks[j-1]; t.goesOn(j+1) && (c.Kind == syntax.TimeChunk || c.Kind == syntax.NounChunk && c.Prep < 0 && t.Chunks[j-2].Kind == syntax.CommaChunk) {
		return j + 1
	}
	switch c := &t.Chunks[j+1]; c.Kind {
	case syntax.NounChunk:
		if t.Chunks[j-1].Kind != syntax.NounChunk || t.Row(j, t.end) > 0 {
			return j
		}
	case syntax.PrepChunk:
		if _, idle := idlePrepositions.Of(t.Text, int(c.First)); !idle && t.Chunks[min(j+2, t.end-1)].Kind != syntax.TimeChunk {
			return j
		}
	case syntax.ConjChunk: // "or 3 percent,"
		if j+2 >= t.end || t.Tags[t.Chunks[j+2].First] != model.CD {
			return j
		}
	case syntax.TimeChunk:
	default:
		return j
	}
	for e := j + 2; e+1 < min(j+longestAside, t.end); e++ {
		switch t.Chunks[e].Kind {
		case syntax.CommaChunk:
			if t.goesOn(e + 1) {
				return e + 1
			}
		case syntax.NounChunk, syntax.PrepChunk, syntax.AdjChunk, syntax.TimeChunk, syntax.ConjChunk:
		default:
			return j
		}
	}
	return j
}

// longestAside is how many chunks stand between two commas at most that are passed.
const longestAside = 14

// goesOn reports whether chunk j may go on with a clause behind a comma.
func (t *tail) goesOn(j int) bool {
	switch c := &t.Chunks[j]; c.Kind {
	case syntax.PrepChunk:
		_, idle := idlePrepositions.Of(t.Text, int(c.First))
		return !idle
	case syntax.SubChunk:
		return true
	case syntax.VerbChunk:
		return c.Form.Has(syntax.Infinitive) && t.Tags[c.First] == model.TO
	}
	return false
}

// phraseOf writes the preposition c and what it governs, and returns the chunk behind it, -1 where it can't be told.
func (t *tail) phraseOf(c *syntax.Chunk) int {
	j := t.j + 1
	if _, idle := idlePrepositions.Of(t.Text, int(c.First)); idle || j >= t.end {
		return -1
	}
	d := &t.Chunks[j]
	switch {
	case d.Kind == syntax.TimeChunk:
		return t.time()
	case d.Kind == syntax.VerbChunk && d.Form.Has(syntax.Gerund):
		t.chunkTokens(t.j)
		return t.nonfiniteAt(j)
	case d.Kind == syntax.SubChunk && t.infinitiveAt(j+1): // "for how to stop it"
		t.chunkTokens(t.j)
		t.chunkTokens(j)
		return t.nonfiniteAt(j + 1)
	case d.Kind != syntax.NounChunk || d.Prep != int32(t.j) && c.Kind != syntax.SubChunk:
		return -1
	case t.moment(j) || t.hour(d) || t.somewhere(j) && c.Last == c.First+1 || t.relative(j) || t.loses(j):
		return j + 1
	}
	t.chunkTokens(t.j)
	if !t.writer.noun(j) {
		return -1
	}
	t.halved = false
	e, _ := t.phrase(j, j+reach, t.limit)
	if t.dropped || t.clipped || t.halved || t.restricted(j, e) || t.lacksOf(j, e) ||
		t.leansOn(j) && e == j+1 || t.isNoun(e) && t.touches(e) || t.oneOf(j) && t.known(j+2) || t.withDeed(c, e) {
		return -1
	}
	p := predicate{writer: t.writer, end: t.end}
	if p.opensClause(c, e) {
		return -1
	}
	return e
}

// time writes the preposition at hand and the time that it governs where these say how long or till when, and passes any other.
func (t *tail) time() int {
	if t.opensWith(t.j+2, word.Of) { // "after two days of talks"
		return -1
	}
	if t.limits(t.j) {
		t.writeLimit(t.j)
	}
	return t.j + 2
}

// nonfiniteAt writes the infinitive or the participle at chunk j with what it needs, and returns the chunk behind, -1 where that can't be told.
func (t *tail) nonfiniteAt(j int) int {
	c := &t.Chunks[j]
	n := c.Clause
	if n < 0 || t.Clauses[n].Verb != int32(j) {
		return -1
	}
	t.nonfinite(c)
	size := len(t.buf)
	if t.stop = j + 1; !t.rest(n, j, t.limit) || len(t.buf) == size && !t.alone(j) {
		return -1
	}
	return t.stop
}

// deed writes the verb c with what it needs, where it says what for or which one: "to feed the poor", "announcing cuts".
func (t *tail) deed(c *syntax.Chunk) int {
	if c.Form.Has(syntax.Infinitive) {
		if t.Tags[c.First] != model.TO {
			return -1
		}
		return t.nonfiniteAt(t.j)
	}
	before := t.j - 1
	for before > 0 && t.Chunks[before].Kind == syntax.TimeChunk {
		if before--; t.Chunks[before].Kind == syntax.PrepChunk {
			before--
		}
	}
	if c.Form.Has(syntax.Finite) || c.Form&(syntax.Gerund|syntax.Participle) == 0 || c.Clause < 0 ||
		t.Clauses[c.Clause].Kind != syntax.ParticipialClause || t.Chunks[before].Kind != syntax.NounChunk || t.last >= 0 && t.last < t.Chunks[before].Head {
		return -1
	}
	return t.nonfiniteAt(t.j)
}

// which writes the relative clause that chunk c opens and that says which ones the common noun before it means.
func (t *tail) which(c *syntax.Chunk) int {
	if !t.touches(t.j) || t.NameOf[t.Chunks[t.j-1].Head] >= 0 || t.last < t.Chunks[t.j-1].Head || c.Clause < 0 {
		return -1
	}
	q := &t.Clauses[c.Clause]
	if q.Kind != syntax.RelativeClause || q.Opener != int32(t.j) || q.Verb < 0 || q.Subject > q.Opener || int(q.Verb) > t.j+2 {
		return -1
	}
	t.chunkTokens(t.j)
	t.asTold(&t.Chunks[q.Verb], false, false)
	if t.stop = int(q.Verb) + 1; !t.rest(c.Clause, int(q.Verb), t.limit) {
		return -1
	}
	return t.stop
}

// circumstance writes the clause that chunk c opens, and that says when, why or on what terms.
func (t *tail) circumstance(c *syntax.Chunk) int {
	if _, ok := circumstances.Of(t.Text, int(c.First)); !ok || c.Clause < 0 {
		return -1
	}
	q := &t.Clauses[c.Clause]
	if q.Kind != syntax.AdverbialClause || q.Opener != int32(t.j) || q.Verb < 0 || q.Subject <= q.Opener || q.Subject > q.Verb {
		return -1
	}
	t.chunkTokens(t.j)
	many, next, ok := t.inner(q)
	if !ok || next < int(q.Verb) && !t.passable(next) {
		return -1
	}
	t.finite = !t.opensWith(t.j, word.After) && !t.opensWith(t.j, word.Before)
	t.within = true
	t.verb(int(q.Verb), many)
	t.within, t.finite = false, false
	size := len(t.buf)
	if t.stop = int(q.Verb) + 1; !t.rest(c.Clause, int(q.Verb), t.limit) ||
		len(t.buf) == size && !t.alone(int(q.Verb)) && !t.Chunks[q.Verb].Form.Has(syntax.Passive) {
		return -1
	}
	return t.stop
}

// circumstances open clauses that say when, why or on what terms.
var circumstances = text.Words("after before when because if unless once until as")

// idlePrepositions open what a title does without.
var idlePrepositions = text.Words(`according including such along like unlike besides alongside together instead rather except`)
