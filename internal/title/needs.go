package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// lasting reports whether the preposition at chunk j says how long: to, for, by.
func (r *reading) lasting(j int) bool {
	_, ok := lengths.Of(r.Text, int(r.Chunks[j].First))
	return ok
}

// over reports whether the word at chunk j says what the verb at chunk k makes of its object: "declares the search over".
func (r *reading) over(k, j int) bool {
	return r.resulting(k) && r.particle(j)
}

// owing reports whether the verb at chunk k gives what follows at chunk j to the object before it: "deals Bush his worst defeat".
func (r *reading) owing(k, j int) bool {
	if !r.BaseIn(r.Chunks[k].Head, handing) || r.Chunks[k].Form.Has(syntax.Passive) {
		return false
	}
	for ; j < len(r.Chunks) && j < k+8; j++ {
		switch c := &r.Chunks[j]; c.Kind {
		case syntax.TimeChunk, syntax.AdverbChunk:
		case syntax.PrepChunk: // "gave the government in Berlin more powers"
			j++
		case syntax.QuoteChunk:
			return true
		case syntax.NounChunk:
			return c.Prep < 0
		default:
			return false
		}
	}
	return false
}

// handing verbs say nothing without what is given.
var handing = text.Words("give tell award grant hand deal promise offer owe cost teach lend")

// resulting reports whether the verb at chunk k makes something of its object.
func (r *reading) resulting(k int) bool {
	return r.BaseIn(r.Chunks[k].Head, resulting)
}

// taken reports whether the verb at chunk k says how its object is taken: "takes the threat seriously".
func (r *reading) taken(k int) bool {
	b := r.Base(r.Chunks[k].Head)
	return b == "take" || b == "treat"
}

// shifted reports whether the verb at chunk k needs an object, so that one may follow late: "signed into law a bill".
func (r *reading) shifted(k int) bool {
	if r.Chunks[k].Form&(syntax.Passive|syntax.Participle) != 0 {
		return false
	}
	b := r.Base(r.Chunks[k].Head)
	return word.NeedsObject.Has(b) || b == "sign"
}

// infinitiveAt reports whether chunk j is an infinitive.
func (r *reading) infinitiveAt(j int) bool {
	return j < len(r.Chunks) && r.Chunks[j].Kind == syntax.VerbChunk && r.Chunks[j].Form.Has(syntax.Infinitive)
}

// infinitiveNear reports whether an infinitive follows chunk j before the sentence or its part ends.
func (r *reading) infinitiveNear(j int) bool {
	for e := j + 10; j < e && j < len(r.Chunks); j++ {
		switch c := &r.Chunks[j]; {
		case r.infinitiveAt(j):
			return true
		case c.Kind == syntax.StopChunk, c.Kind == syntax.CommaChunk, c.Kind == syntax.VerbChunk && c.Form.Has(syntax.Finite):
			return false
		}
	}
	return false
}

// lacksInfinitive reports whether the title, of the verb at chunk k, needs the infinitive at chunk j, which was left out: "press
// Congress to", "in an attempt to".
func (r *reading) lacksInfinitive(k, j int) bool {
	if !r.infinitiveAt(j) {
		return false
	}
	if r.Chunks[j-1].Kind == syntax.AdjChunk { // "is likely to"
		return true
	}
	if r.Chunks[j-1].Kind == syntax.NounChunk {
		if _, ok := unfinished.Of(r.Text, int(r.Chunks[j-1].Head)); ok {
			return true
		}
	}
	return r.BaseIn(r.Chunks[k].Head, pressing) && !r.Chunks[k].Form.Has(syntax.Passive)
}

// pressing verbs ask someone to do something.
var pressing = text.Words("press urge ask tell order force persuade pressure beg implore instruct invite advise warn call compel oblige prompt")

// restricted reports whether the bare noun chunk j is known only by the clause right after it: "the work that they do".
func (r *reading) restricted(j, next int) bool {
	if r.lacksClause(j, next) {
		return true
	}
	if next != j+1 || next+1 >= len(r.Chunks) {
		return false
	}
	if c := &r.Chunks[j]; !r.bare(j) && !(c.Last == c.First+2 && r.Tags[c.First] == model.CD) {
		return false
	}
	switch d := &r.Chunks[next]; d.Kind {
	case syntax.RelChunk:
		return true
	case syntax.SubChunk:
		return r.Text.Tokens[d.First].Key == word.That
	case syntax.NounChunk:
		return d.Prep < 0 && r.Chunks[next+1].Kind == syntax.VerbChunk && r.Chunks[next+1].Form.Has(syntax.Finite)
	}
	return false
}

// described reports whether a participle right after the bare noun chunk j says which one it is: "a strategy focused on".
func (r *reading) described(j, next int) bool {
	if next != j+1 || next >= len(r.Chunks) || !r.bare(j) || r.Chunks[j].Last != r.Chunks[j].First+2 {
		return false
	}
	c := &r.Chunks[next]
	return c.Kind == syntax.VerbChunk && c.Form.Has(syntax.Participle)
}

// lacksClause reports whether the clause at chunk next says what noun chunk k, or the last noun before next, is: "news that banks had failed".
func (r *reading) lacksClause(k, next int) bool {
	if next >= len(r.Chunks) {
		return false
	}
	switch r.Text.Tokens[r.Chunks[next].First].Key {
	case word.Why: // "another reason why"
		return true
	case word.That:
	default:
		return false
	}
	for _, j := range [...]int{k, next - 1} {
		if _, ok := contentNouns.Of(r.Text, int(r.Chunks[j].Head)); ok && r.Chunks[j].Kind == syntax.NounChunk {
			return true
		}
	}
	return false
}

// lastNoun returns the last chunk from k to e that is no time.
func (r *reading) lastNoun(k, e int) int {
	for e--; e > k && r.Chunks[e].Kind == syntax.TimeChunk; e-- {
	}
	return e
}

// relative reports whether noun chunk k is known by what the text said before: "the other drugs", "the same hospital".
func (r *reading) relative(k int) bool {
	c := &r.Chunks[k]
	if r.NameOf[c.Head] >= 0 {
		return false
	}
	for i := c.First; i < c.Head; i++ {
		if _, ok := pointing.Of(r.Text, int(i)); ok && r.NameOf[i] < 0 && (i == c.First || r.Tags[i-1] == model.DT && r.Text.Tokens[i-1].Key != word.Some) {
			return k == 0 || r.Chunks[k-1].Kind != syntax.ConjChunk // "Goofy and other favourites"
		}
	}
	return false
}

// pointing adjectives before a noun tell it from others that the text named before.
var pointing = text.Words("other similar such same latter former aforementioned said")

// known reports whether noun chunk k is a bare common noun with "the", which only the text before says more of: "the plan".
func (r *reading) known(k int) bool {
	c := &r.Chunks[k]
	if _, ok := unsaid.Of(r.Text, int(c.Head)); ok && c.Kind == syntax.NounChunk && (r.bare(k) || r.ownOnly(k)) {
		return true
	}
	common := r.Tags[c.Head] == model.NN || r.Tags[c.Head] == model.NNS
	return c.Kind == syntax.NounChunk && c.Last == c.First+2 && r.opensWith(k, word.The) && common && r.bare(k)
}

// ownOnly reports whether noun chunk k is a common noun with no more than whose it is before it: "their parts".
func (r *reading) ownOnly(k int) bool {
	c := &r.Chunks[k]
	return c.Last == c.First+2 && r.Tags[c.First] == model.PRPS && r.NameOf[c.Head] < 0
}

// somewhere reports whether noun chunk k is a place that only the text before names: "in the capital".
func (r *reading) somewhere(k int) bool {
	if !r.known(k) || r.apposedPlace(k) >= 0 || k+1 < len(r.Chunks) && r.Text.Tokens[r.Chunks[k+1].First].Key == word.Of {
		return false
	}
	_, ok := settlements.Of(r.Text, int(r.Chunks[k].Head))
	if !ok {
		_, ok = unnamed.Of(r.Text, int(r.Chunks[k].Head))
	}
	return ok
}

// unsaid are what someone plans or says, where no word says what.
var unsaid = text.Words(`plan plans argument arguments statement proposal proposals step steps move measure measures case point idea comment
	comments remark remarks part parts turn share shares theme event verdict`)

// moment reports whether noun chunk k is a time that says nothing: "on the night".
func (r *reading) moment(k int) bool {
	_, ok := moments.Of(r.Text, int(r.Chunks[k].Head))
	return ok && r.bare(k) && (k+1 >= len(r.Chunks) || r.Text.Tokens[r.Chunks[k+1].First].Key != word.Of)
}

// ranked reports whether a noun between the verb at chunk k and the infinitive at chunk j is the first or the best to do what the
// infinitive says: "the first person to die".
func (r *reading) ranked(k, j int) bool {
	if !r.infinitiveAt(j) {
		return false
	}
	for i := j - 1; i > k; i-- {
		for t := r.Chunks[i].First; t < r.Chunks[i].Last; t++ {
			if _, ok := ranks.Of(r.Text, int(t)); ok || r.Tags[t] == model.JJS {
				return true
			}
		}
	}
	return false
}

// firstOf reports whether noun chunk k is the first of what the title doesn't say: "its first case".
func (r *reading) firstOf(k int) bool {
	c := &r.Chunks[k]
	if _, ok := tallied.Of(r.Text, int(c.Head)); !ok || r.NameOf[c.Head] >= 0 {
		return false
	}
	for i := c.First; i < c.Head; i++ {
		if _, ok := ranks.Of(r.Text, int(i)); ok {
			return i == c.Head-1 || r.Tags[i+1] == model.CD && i == c.Head-2
		}
	}
	return false
}

// tallied are what is counted from the first of its kind, in its place.
var tallied = text.Words("case cases person people man woman child patient patients victim victims death deaths time step win game test attempt one")

// ranks say which one of several.
var ranks = text.Words("first second third last only next latest")

// hasBeing reports whether "being" follows at chunk j, perhaps after a name between commas.
func (r *reading) hasBeing(j int) bool {
	for e := min(j+4, len(r.Chunks)); j < e; j++ {
		switch c := &r.Chunks[j]; c.Kind {
		case syntax.CommaChunk, syntax.NounChunk:
		case syntax.VerbChunk:
			return c.Form.Has(syntax.Gerund) && r.Text.Tokens[c.First].Key == word.Being
		default:
			return false
		}
	}
	return false
}

// compares reports whether "than" follows chunk j.
func (r *reading) compares(j int) bool {
	for e := min(j+6, len(r.Chunks)-1); j < e; j++ {
		if r.Text.Tokens[r.Chunks[j+1].First].Key == word.Than {
			return true
		}
	}
	return false
}

// closes reports whether nothing but the end of the clause follows chunk j.
func (r *reading) closes(j, end int) bool {
	if j+1 >= end {
		return true
	}
	switch r.Chunks[j+1].Kind {
	case syntax.StopChunk, syntax.CommaChunk, syntax.ConjChunk, syntax.SubChunk, syntax.TimeChunk, syntax.QuoteChunk, syntax.QuestionChunk, syntax.PrepChunk:
		return true
	}
	return false
}

func (r *reading) ditransitive(k int) bool {
	return r.BaseIn(r.Chunks[k].Head, syntax.Giving)
}

// particle reports whether the adverb at chunk j completes the verb before it: up, down, back.
func (r *reading) particle(j int) bool {
	_, ok := syntax.Particles.Of(r.Text, int(r.Chunks[j].First))
	return ok || r.Tags[r.Chunks[j].First] == model.RP
}

// needsMore reports whether the verb at chunk k says nothing alone: "begins", "has", "gives".
func (r *reading) needsMore(k int) bool {
	if r.Chunks[k].Form.Has(syntax.Passive) {
		return false
	}
	return word.Hungry.Has(r.Base(r.Chunks[k].Head)) && !r.phrasal(k)
}
