package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// predicate writes what follows a verb: chunk after chunk, each if it belongs to the verb and fits.
type predicate struct {
	*writer
	clause   int32 // whose verb it is
	verb     int   // the verb's chunk
	end      int   // of the sentence, a chunk
	limit    int   // the most bytes of the title
	j        int   // the chunk at hand
	at       mark  // before the chunk at hand
	some     bool  // the verb has something to hold on to
	object   bool  // it has its object
	governed bool  // it has what a preposition governs
}

// outcome is what a chunk made of the title.
type outcome uint8

const (
	goesOn outcome = iota // there is more to write
	done                  // the title is whole
	fails                 // it can't be made whole
)

// rest writes what follows the verb, chunk k, of clause n: its object, and of the rest what fits into limit bytes.
// It reports whether the verb got what it needs.
func (w *writer) rest(n int32, k, limit int) bool {
	if w.Clauses[n].Object < 0 && w.Chunks[k].Form&(syntax.Passive|syntax.Participle) == 0 && !w.followed(k) && !w.phrasal(k) {
		if b := w.Base(w.Chunks[k].Head); !(b == "lose" && k+1 < len(w.Chunks) && w.Text.Tokens[w.Chunks[k+1].First].Key == word.To) { // "lost to Mali"
			if word.NeedsObject.Has(b) {
				return false
			}
		}
	}
	p := predicate{writer: w, clause: n, verb: k, end: w.SentenceEnd(k), limit: limit, j: k + 1}
	return p.run()
}

// run writes the chunks from the one at hand on, and reports whether the verb got what it needs.
func (p *predicate) run() bool {
	size := len(p.buf)
	for p.j < p.end {
		p.at = p.mark()
		switch p.step() {
		case done:
			p.stop = max(p.stop, p.j)
			return true
		case fails:
			return false
		}
	}
	p.stop = max(p.stop, p.j)
	if !p.some && len(p.buf) == size && !p.passive() && !p.phrasal(p.verb) {
		if word.NeedsObject.Has(p.Base(p.Chunks[p.verb].Head)) {
			return false
		}
	}
	return p.some || !p.needsMore(p.verb)
}

// followed reports whether what the verb at chunk k takes follows right after it: a clause, an infinitive, a particle, a number.
func (r *reading) followed(k int) bool {
	if r.ofWhom(k+2) && r.Chunks[k+1].Kind == syntax.AdverbChunk { // "south of Manila"
		return true
	}
	for j := k + 1; j < len(r.Chunks) && j < k+3; j++ {
		switch r.Chunks[j].Kind {
		case syntax.AdverbChunk, syntax.TimeChunk, syntax.QuoteChunk:
		case syntax.PrepChunk, syntax.CommaChunk, syntax.StopChunk, syntax.ConjChunk:
			return r.particle(k + 1)
		default:
			return true
		}
	}
	return false
}

// step writes the chunk at hand, or what it opens.
func (p *predicate) step() outcome {
	c := &p.Chunks[p.j]
	switch {
	case c.Starts:
		return p.closed()
	case c.Kind == syntax.QuoteChunk, int32(p.j) == p.Clauses[p.clause].Subject:
		p.j++
	case c.Kind == syntax.TimeChunk:
		return p.length(c)
	case c.Kind == syntax.AdverbChunk:
		if p.notJust(c.First) && p.butMore() {
			return fails
		}
		p.adverb(c)
	case c.Kind == syntax.VerbChunk:
		return p.further(c)
	case c.Kind == syntax.SubChunk && p.asWhat(c):
		return p.phrased(c)
	case c.Clause != p.clause && !(c.Kind == syntax.SubChunk && c.Clause >= 0 && p.Clauses[c.Clause].Parent == p.clause):
		if m := c.Clause; m < 0 || p.Clauses[m].Parent != p.clause || p.Clauses[m].Kind != syntax.ComplementClause {
			return p.closed()
		}
		return p.says(c)
	case c.Kind == syntax.SubChunk:
		q := &p.Clauses[c.Clause]
		if p.some || q.Kind != syntax.ComplementClause || q.Verb < 0 {
			return when(p.some || q.Kind == syntax.AdverbialClause && !p.needsMore(p.verb)) // "died when the roof fell"
		}
		return p.says(c)
	case c.Kind == syntax.AdjChunk:
		return p.adjective(c)
	case c.Kind == syntax.NounChunk && c.Prep < 0:
		return p.noun(c)
	case c.Kind == syntax.PrepChunk:
		return p.preposition(c)
	case c.Kind == syntax.CommaChunk && p.object && p.pastMembers(p.j, p.end) > p.j:
		p.j = p.pastMembers(p.j, p.end)
	case c.Kind == syntax.OpenBracket && p.some && p.aside() > p.j:
		p.j = p.aside()
	default:
		return p.closed()
	}
	return goesOn
}

// aside returns the preposition behind the brackets that open at the chunk at hand, and hold no more than a sum or a name again: "400m
// euros (£354m) in aid"; the chunk at hand where there is none.
func (p *predicate) aside() int {
	if e := p.PastBrackets(p.j); e < p.end && e < p.j+6 && p.Chunks[e].Kind == syntax.PrepChunk {
		return e
	}
	return p.j
}

// asWhat reports whether "as", chunk c, opens no clause but says as what: "accepted as members of the alliance".
func (p *predicate) asWhat(c *syntax.Chunk) bool {
	return p.Text.Tokens[c.First].Key == word.As && p.passive() && !p.some && c.Clause >= 0 && p.Clauses[c.Clause].Verb < 0 &&
		p.Clauses[c.Clause].Parent == p.clause && p.j+1 < p.end && p.Chunks[p.j+1].Kind == syntax.NounChunk
}

// judging verbs say as what they take their object, or make it.
var judging = text.Words(`treat regard see describe hail portray view cast denounce condemn praise recognize recognise dismiss
	name appoint elect nominate choose select pick install confirm reinstate rate rank designate brand label identify classify characterize
	characterise depict evaluate assess interpret define list certify`)

// judgesAs reports whether the preposition c says as what the verb at chunk k takes its object.
func (r *reading) judgesAs(k int, c *syntax.Chunk) bool {
	return r.BaseIn(r.Chunks[k].Head, judging) && r.Text.Tokens[c.First].Key == word.As
}

// when returns done for what is whole.
func when(whole bool) outcome {
	if whole {
		return done
	}
	return fails
}

// closed ends the title before the chunk at hand.
func (p *predicate) closed() outcome {
	p.thin = p.thin || !p.some && p.lendsVerb()
	return when(p.some || !p.needsMore(p.verb))
}

// lendsVerb reports whether the verb, which tells nothing alone, has its object from another behind it: "to hunt down and jail those".
func (p *predicate) lendsVerb() bool {
	if j := p.j; p.Chunks[j].Kind == syntax.ConjChunk && j+1 < p.end && !p.passive() && !p.alone(p.verb) {
		if p.Chunks[j+1].Kind == syntax.AdverbChunk && j+2 < p.end {
			j++
		}
		return p.Chunks[j+1].Kind == syntax.VerbChunk
	}
	return false
}

// undo takes back what was written of the chunk at hand, and ends the title there.
func (p *predicate) undo() outcome {
	p.reset(p.at)
	if c := &p.Chunks[p.j]; c.Kind == syntax.PrepChunk && p.Text.Tokens[c.First].Key == word.For && p.Chunks[p.j-1].Prep >= 0 && p.seeks(p.j-1) {
		p.cut = true // "ends with a call", for what?
	}
	return when(p.some && !(p.object && !p.governed && (p.puts() || p.directs()))) // "puts two men", where?
}

// directs reports whether the preposition at hand says where the verb's object goes.
func (p *predicate) directs() bool {
	return p.BaseIn(p.Chunks[p.verb].Head, directing) && p.Text.Tokens[p.Chunks[p.j].First].Key == word.To && p.Chunks[p.j].Kind == syntax.PrepChunk
}

// directing verbs say little without where to their object goes.
var directing = text.Words("send bring take add compare link attribute direct steer")

// puts reports whether the verb says nothing without where its object goes: not "puts off".
func (p *predicate) puts() bool {
	v := &p.Chunks[p.verb]
	return p.BaseIn(v.Head, placing) && !p.passive() && v.Last == v.Head+1 && !p.particle(p.verb+1)
}

// placing verbs say where their object goes.
var placing = text.Words("put place")

// refuse takes back what was written of the chunk at hand, without which the title is none.
func (p *predicate) refuse() outcome {
	p.reset(p.at)
	return fails
}

// full reports whether the title is too long.
func (p *predicate) full() bool { return len(p.buf) > p.limit }

// passive reports whether the predicate's verb is in the passive voice.
func (p *predicate) passive() bool { return p.Chunks[p.verb].Form.Has(syntax.Passive) }

// length writes a time, chunk c, that says how long, and drops any other: "lasted two hours".
func (p *predicate) length(c *syntax.Chunk) outcome {
	if t := p.TimexOf[c.First]; !p.some && c.Prep < 0 && p.j == p.verb+1 && p.Timexes[t].Type == timex.TypeDuration {
		if p.spends(p.verb) && !(p.j+2 < p.end && (p.Chunks[p.j+1].Kind == syntax.VerbChunk ||
			p.Chunks[p.j+1].Kind == syntax.PrepChunk && p.Chunks[p.j+2].Prep == int32(p.j+1))) {
			return fails // "spent ten days", where?
		}
		p.writer.noun(p.j)
		p.some = true
	}
	p.j++
	return goesOn
}

// adverb writes adverb chunk c where it completes the verb or turns what it says, and drops any other.
func (p *predicate) adverb(c *syntax.Chunk) {
	_, not := syntax.Negations.Of(p.Text, int(c.First))
	switch {
	case not && !p.notJust(c.First),
		p.turns(c.First) && !(p.j+1 < p.end && p.Chunks[p.j+1].Kind == syntax.NounChunk),
		!p.some && p.particle(p.j),
		p.ofWhom(p.j + 1), // "south of Manila"
		p.object && !p.governed && p.Chunks[p.j-1].Kind == syntax.NounChunk && p.particle(p.j) && !p.isNoun(p.j+1), // "drove him back"
		p.object && p.Base(p.Chunks[p.verb].Head) == "keep" && p.particle(p.j),
		p.object && p.closes(p.j, p.end) && (p.over(p.verb, p.j) || p.taken(p.verb) && !p.adds(c.First)):
		p.chunkTokens(p.j)
	}
	p.j++
}

// notJust reports whether "not" at token i denies nothing: "destroyed not just homes".
func (p *predicate) notJust(i int32) bool {
	switch p.Text.Word(int(min(i+1, int32(len(p.Text.Tokens)-1)))) {
	case "just", "only", "merely", "simply":
		return p.Text.Tokens[i].Key == word.Not
	}
	return false
}

// butMore reports whether "but" follows in the sentence, and says what else: "not just homes, but lives".
func (p *predicate) butMore() bool {
	for j := p.j + 1; j < p.end && p.Chunks[j].Kind != syntax.VerbChunk; j++ {
		if p.Chunks[j].Kind == syntax.ConjChunk && p.Text.Tokens[p.Chunks[j].First].Key == word.But {
			return true
		}
	}
	return false
}

// further writes the verb c that follows where it is the first's own: "agrees to buy", "died aged 50".
func (p *predicate) further(c *syntax.Chunk) outcome {
	if c.Form.Has(syntax.Infinitive) && p.Tags[c.First] != model.TO && !p.takesBare() { // "weeps as patients | praise"
		return when(p.some)
	}
	if n := c.Clause; n >= 0 && p.Clauses[n].Parent == p.clause && c.Form&(syntax.Infinitive|syntax.Gerund) != 0 && p.Clauses[n].Verb == int32(p.j) {
		if p.some && p.object && c.Form.Has(syntax.Gerund) && p.Base(p.Chunks[p.verb].Head) != "keep" { // but "keeps her going"
			return done
		}
		p.nonfinite(c)
		if p.rest(n, p.j, p.limit) && !p.full() {
			return done
		}
		return when(p.undo() == done && !p.lacksInfinitive(p.verb, p.j) && !p.ranked(p.verb, p.j) && !p.spends(p.verb))
	}
	if p.aged(p.j) {
		p.chunkTokens(p.j)
		p.chunkTokens(p.j + 1)
		p.some = true
		p.j += 2
		return goesOn
	}
	return when(p.some && !p.lacksInfinitive(p.verb, p.j))
}

// takesBare reports whether an infinitive without "to" may follow the verb: "helps rebuild", "lets it go".
func (p *predicate) takesBare() bool {
	b := p.Base(p.Chunks[p.verb].Head)
	_, causes := syntax.Causing.Find(b)
	return causes || b == "dare" || b == "need" || p.Chunks[p.verb].Form.Has(syntax.Modal)
}

// says writes the clause that chunk c opens, where nothing was written yet: "finds drug safe".
func (p *predicate) says(c *syntax.Chunk) outcome {
	return when(p.content(c.Clause, p.clause, p.limit, p.some, p.at))
}

// adjective writes adjective chunk c: what someone is, or what becomes of the object.
func (p *predicate) adjective(c *syntax.Chunk) outcome {
	k := p.verb
	if p.some && !(p.resulting(k) && (p.object || p.governed)) && !(p.object && p.taken(k) && p.closes(p.j, p.end)) {
		return done
	}
	if t := p.Tags[c.Head]; t == model.JJR && p.compares(p.j) { // "higher than", "arrested more than a dozen times"
		return when(p.passive() && !p.some)
	}
	if word.NeedsObject.Has(p.Base(p.Chunks[k].Head)) && !p.some && !p.passive() && !p.resulting(k) { // "develops first"
		return fails
	}
	if p.BaseIn(p.Chunks[k].Head, judgingBy) && !p.some && !p.passive() && !p.object { // "tells of a man | found alive"
		return fails
	}
	if d := &p.Chunks[p.j-1]; d.Kind == syntax.AdverbChunk && p.j-1 > k && p.last < d.First { // "too low"
		p.chunkTokens(p.j - 1)
	}
	p.chunkTokens(p.j)
	p.some = true
	p.j++
	return goesOn
}

// judgingBy verbs have an object before what they make of it.
var judgingBy = text.Words("find leave declare consider pronounce render deem call")

// aged reports whether chunk j, with the number after it, says how old someone was: "died aged 50".
func (r *reading) aged(j int) bool {
	if c := &r.Chunks[j]; j+1 >= len(r.Chunks) || c.Last != c.First+1 || r.Text.Tokens[c.First].Key != word.Aged {
		return false
	}
	d := &r.Chunks[j+1]
	return r.Text.Tokens[d.First].Kind == text.Number && d.Last == d.First+1
}
