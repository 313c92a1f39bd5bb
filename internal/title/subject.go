package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// subject writes noun chunk k as the subject of clause n, and reports whether it is plural, and fit for a title.
func (w *writer) subject(k int32, n int32) (many, ok bool) {
	c := &w.Chunks[k]
	if c.Kind != syntax.NounChunk {
		return false, false
	}
	if w.Tags[c.First] == model.EX || !w.isThing(c) {
		return false, false
	}
	if w.IsPronoun(int(k)) {
		return w.pronounSubject(int(k))
	}
	if name := w.Apposed(int(k)); name >= 0 && w.callsOf(int(k), name) {
		w.noun(name)
		w.owner = int(w.NameOf[w.Chunks[name].Head])
		return false, true
	}
	if _, vague := vagueThings.Of(w.Text, int(c.Head)); (vague || w.TimexOf[c.Head] >= 0) && w.NameOf[c.Head] < 0 {
		return false, false
	}
	if next := min(int(k)+1, len(w.Chunks)-1); c.Last == c.First+1 && w.Tags[c.First] == model.CD && w.Chunks[next].Kind == syntax.VerbChunk { // "two died"
		return false, false
	}
	if e := w.WhoIs(int(k)); e >= 0 && (int(k)+1 >= len(w.Chunks) || w.Text.Tokens[w.Chunks[k+1].First].Key != word.Of) {
		w.owner = e
		w.named(e)
		return false, true
	}
	if e := w.BodyIs(int(k)); e >= 0 {
		w.owner = e
		w.named(e)
		return false, true
	}
	if a := w.describes(k, n); a >= 0 {
		k, c = a, &w.Chunks[a]
	} else if a := w.bothOffices(k); a >= 0 {
		k, c = a, &w.Chunks[a]
	} else if a := w.officer(int(k)); a >= 0 {
		k, c = int32(a), &w.Chunks[a]
	}
	many = w.isPlural(int(k))
	if !w.noun(int(k)) {
		return false, false
	}
	if e := w.NameOf[c.Head]; e >= 0 {
		w.owner = int(e)
	} else if _, ok := belongings.Of(w.Text, int(c.Head)); ok && !w.holdsAny(c) {
		w.whose = true
	}
	verb := w.Clauses[n].Verb
	w.halved = false
	next, more := w.phraseBefore(int(k), int(verb), roomForSubject)
	if !w.dropped && w.cutsRow(int(k), next, int(verb), more) || w.splits(int(k), int(verb)) {
		return false, false
	}
	w.subjectEnd = next
	if w.dropped {
		w.subjectEnd = w.rowEnd
		if w.owner < 0 || w.halved { // "71 search and rescue specialists"
			return false, false
		}
		w.word("and others")
	}
	w.vague = next == int(k)+1 && (w.known(int(k)) || w.Ranking(c)) || w.relative(int(k))
	w.stranger = w.stranger || next == int(k)+1 && w.anyone(c)
	w.cut = w.cut || w.lacksOf(int(k), next) || w.lacksClause(int(k), next) || w.counted(int(k), next)
	return many || more, true
}

// roomForSubject is the most bytes of a subject, before what can be left out.
const roomForSubject = 48

// splits reports whether the noun of chunk k goes on right behind it, or behind a time or a quotation mark within it: "Merkel's brief |
// midweek | visit"; or began before the quotation marks before it: "a 1918 'Spanish' | flu".
func (r *reading) splits(k, verb int) bool {
	if k > 1 && r.Chunks[k-1].Kind == syntax.QuoteChunk && r.Text.Tokens[r.Chunks[k-1].First].Kind == text.Punct &&
		(r.Chunks[k-2].Kind == syntax.AdjChunk || r.Chunks[k-2].Kind == syntax.NounChunk) &&
		r.Tags[r.Chunks[k].First] != model.DT && r.NameOf[r.Chunks[k].First] < 0 {
		return true
	}
	j := k + 1
	if j < verb && r.Chunks[j].Kind == syntax.QuoteChunk {
		j++
	}
	if j < verb && r.Chunks[j].Kind == syntax.TimeChunk && r.Chunks[j].Prep < 0 {
		j++
	}
	if j >= verb || !r.isNoun(j) || r.Chunks[j].Prep >= 0 || r.Chunks[j].First != r.Chunks[j-1].Last {
		return false
	}
	i := r.Chunks[j].First
	return r.NameOf[i] < 0 && r.Tags[i] != model.DT && r.Tags[i] != model.PRPS
}

// anyone reports whether the noun chunk is one person of whom no more is said than what they are: "a man", "the singer", "an elderly
// farmer".
func (r *reading) anyone(c *syntax.Chunk) bool {
	if !word.Anyone.In(r.Text, int(c.Head)) || c.Last-c.First > 3 || r.holdsAny(c) {
		return false
	}
	for i := c.First; i < c.Head; i++ {
		if t := r.Tags[i]; t != model.DT && t != model.JJ || r.Text.Tokens[i].Flags.Has(text.HasHyphen) { // but "a two-year-old girl"
			return false
		}
	}
	return true
}

// callsOf reports whether the name that chunk name holds is of whom noun chunk k calls: "the head of the mission, Ann Lee", but not "a book
// about his brother, Bob".
func (r *reading) callsOf(k, name int) bool {
	for j := k + 1; j < name; j++ {
		if r.Chunks[j].Kind != syntax.PrepChunk {
			continue
		}
		if _, ok := titular.Of(r.Text, int(r.Chunks[j].First)); !ok {
			return false
		}
	}
	return true
}

// titular prepositions stand within the words for what someone is.
var titular = text.Words("of for in at on to from")

// counted reports whether the clause at chunk next, which was left out, says of whom the noun chunk k is the number: "the number of
// people infected".
func (r *reading) counted(k, next int) bool {
	if next >= len(r.Chunks) || next == k+1 {
		return false
	}
	if !r.amounts(k) {
		return false
	}
	c := &r.Chunks[next]
	return c.Kind == syntax.RelChunk || c.Kind == syntax.VerbChunk && c.Form&(syntax.Participle|syntax.Gerund) != 0
}

// holdsAny reports whether a name or a pronoun is part of noun chunk c.
func (r *reading) holdsAny(c *syntax.Chunk) bool {
	for i := c.First; i < c.Last; i++ {
		if r.NameOf[i] >= 0 || r.Tags[i] == model.PRPS {
			return true
		}
	}
	return false
}

// describes returns the name that noun chunk k, of which the relative clause n tells, describes: "Oxfam - a British charity - which sent";
// -1 for none.
func (r *reading) describes(k, n int32) int32 {
	if r.Clauses[n].Kind != syntax.RelativeClause || r.NameOf[r.Chunks[k].Head] >= 0 {
		return -1
	}
	if k > 1 && r.Chunks[k-1].Kind == syntax.ConjChunk && r.Chunks[k-2].Kind == syntax.NounChunk {
		k -= 2
	}
	if k < 2 || r.Chunks[k-1].Kind != syntax.CommaChunk && r.Chunks[k-1].Kind != syntax.StopChunk {
		return -1
	}
	if a := r.Text.Tokens[r.Chunks[k].First].Key; a != word.A && a != word.An && a != word.The {
		return -1
	}
	if d := &r.Chunks[k-2]; d.Kind == syntax.NounChunk && r.NameOf[d.Head] >= 0 && r.Text.SentenceAt(int(d.Head)) == r.Text.SentenceAt(int(r.Chunks[k].Head)) {
		return k - 2
	}
	return -1
}

// bothOffices returns the noun chunk of whom noun chunk k, and the words before the name, say what they are: "TV judge and pop star
// Ann Lee"; -1 for none.
func (r *reading) bothOffices(k int32) int32 {
	c := &r.Chunks[k]
	if t := r.Tags[c.Head]; t != model.NN && t != model.NNP || r.NameOf[c.Head] >= 0 || !r.isNoun(int(k)+2) ||
		r.Chunks[k+1].Kind != syntax.ConjChunk || !r.someone(int(k)+2) {
		return -1
	}
	for i := c.First; i < c.Last; i++ {
		if t := r.Tags[i]; t == model.DT || t == model.PRPS || t == model.CD || t == model.POS {
			return -1
		}
	}
	if d := &r.Chunks[k+2]; r.Names[r.NameOf[d.Head]].First == d.First || r.Tags[d.First] == model.DT {
		return -1
	}
	return k + 2
}

// isThing reports whether the chunk has a noun for its head, or is as good as one: "the poor", "two".
func (r *reading) isThing(c *syntax.Chunk) bool {
	t := r.Tags[c.Head]
	switch {
	case t.Noun(), r.NameOf[c.Head] >= 0, t == model.CD, t == model.PRP:
		return true
	case t.Adjective(): // "the poor", but not "Young, healthy people"
		return r.Text.Tokens[c.First].Key == word.The && c.Last > c.First+1
	}
	return c.Last == c.First+1
}

// apposedPlace returns the noun chunk of the name that stands for chunk k: "in the capital, Minsk,"; -1 for none.
func (r *reading) apposedPlace(k int) int {
	c := &r.Chunks[k]
	if c.Prep < 0 || k+2 >= len(r.Chunks) || r.NameOf[c.Head] >= 0 || r.Chunks[k+1].Kind != syntax.CommaChunk || r.Chunks[k+2].Kind != syntax.NounChunk {
		return -1
	}
	if _, ok := settlements.Of(r.Text, int(c.Head)); !ok {
		return -1
	}
	d := &r.Chunks[k+2]
	if e := r.NameOf[d.Head]; e < 0 || r.Names[e].Type != names.Place || r.Names[e].First != d.First {
		return -1
	}
	if k+3 < len(r.Chunks) && r.Chunks[k+3].Kind == syntax.ConjChunk {
		return -1
	}
	return k + 2
}

// officer returns the noun chunk of whom the office that begins at chunk k names: "Secretary of State Madeleine Albright"; -1 for none.
func (r *reading) officer(k int) int {
	if r.NameOf[r.Chunks[k].Head] >= 0 || !r.opensWith(k+1, word.Of) || !r.isNoun(k+2) || !r.someone(k+2) {
		return -1
	}
	c := &r.Chunks[k+2]
	n := &r.Names[r.NameOf[c.Head]]
	if n.First == c.First || n.Last == n.First+1 || !r.Text.Tokens[c.First].Flags.Has(text.Capital) && r.Text.Word(int(c.First)) != "staff" {
		return -1
	}
	for i := c.First; i < n.First; i++ {
		if r.Tags[i] == model.POS || r.Tags[i] == model.DT {
			return -1
		}
	}
	return k + 2
}
