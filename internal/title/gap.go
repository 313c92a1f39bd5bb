package title

import (
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// gapped returns the noun chunk before the relative clause q that is the object of its verb, chunk k: "the accord that they signed", "Ann,
// whom he married"; -1 where another chunk may be.
func (r *reading) gapped(q *syntax.Clause, k int) int {
	if q.Opener < 1 || q.Subject < q.Opener || int(q.Subject) > k || r.strands(k) {
		return -1
	}
	b := r.Base(r.Chunks[k].Head)
	transitive := word.NeedsObject.Has(b)
	_, taking := taking.Find(b)
	plain, _ := syntax.SpeechVerbs.Of(r.Text, int(r.Chunks[k].Head))
	switch o := r.Text.Tokens[r.Chunks[q.Opener].First].Key; {
	case b == "be" || b == "do" || plain:
		return -1
	case o == word.That && (transitive || taking): // but "it is a shame that he left"
	case (o == word.Which || o == word.Whom || o == word.Who) && (transitive || q.Kind == syntax.RelativeClause):
	default:
		return -1
	}
	j := int(q.Opener) - 1
	if r.Chunks[j].Kind == syntax.CommaChunk {
		j--
	}
	if j < 0 || r.Chunks[j].Kind != syntax.NounChunk || r.IsPronoun(j) || r.Text.SentenceAt(int(r.Chunks[j].Head)) != r.Text.SentenceAt(int(r.Chunks[k].Head)) {
		return -1
	}
	if a := r.describedBy(j); a >= 0 {
		return a
	}
	if b := int(r.Chunks[j].Prep) - 1; b >= 0 && b == j-2 && r.Chunks[b].Kind == syntax.NounChunk { // "the maps of zones that they drew"
		if r.Text.Tokens[r.Chunks[b+1].First].Key != word.Of || r.nameType(j) != names.None || r.Chunks[b].Prep >= 0 {
			return -1
		}
		j = b
	}
	if _, ok := contentNouns.Of(r.Text, int(r.Chunks[j].Head)); ok && r.opensWith(int(q.Opener), word.That) { // "the claim that he lied"
		return -1
	}
	return j
}

// taking verbs, beside those that need an object, have it before them where none follows.
var taking = text.Words("found establish sign order organise organize ratify draft invent design ban capture occupy annex fire sack hire invite lay paint compose record")

// describedBy returns the noun chunk of the name before noun chunk k, a comma between, which says what that is: "Theranos, the company";
// -1 for none.
func (r *reading) describedBy(k int) int {
	if k < 2 || r.NameOf[r.Chunks[k].Head] >= 0 || r.Chunks[k-1].Kind != syntax.CommaChunk ||
		r.Chunks[k-2].Kind != syntax.NounChunk || r.nameType(k-2) == names.None {
		return -1
	}
	if a := r.Text.Tokens[r.Chunks[k].First].Key; a != word.A && a != word.An && a != word.The {
		return -1
	}
	return k - 2
}

// strands reports whether what follows the verb at chunk k takes the noun before its clause from it: "the school that he went to", "the
// man that they asked to leave", "the book that he said was his".
func (r *reading) strands(k int) bool {
	j := k + 1
	for ; j < len(r.Chunks); j++ {
		if kind := r.Chunks[j].Kind; kind != syntax.AdverbChunk && kind != syntax.TimeChunk && kind != syntax.QuoteChunk {
			break
		}
	}
	if j >= len(r.Chunks) {
		return false
	}
	switch c := &r.Chunks[j]; c.Kind {
	case syntax.PrepChunk:
		if r.particle(j) {
			return false
		}
		return j+1 >= len(r.Chunks) || r.Chunks[j+1].Kind != syntax.NounChunk && r.Chunks[j+1].Kind != syntax.TimeChunk
	case syntax.VerbChunk:
		return c.Form&(syntax.Infinitive|syntax.Gerund) != 0 || c.Clause >= 0 && c.Clause != r.Chunks[k].Clause && r.Clauses[c.Clause].Parent == r.Chunks[k].Clause
	case syntax.NounChunk, syntax.SubChunk, syntax.AdjChunk, syntax.RelChunk:
		return true
	}
	return false
}

// fill writes what follows the verb, chunk k, of clause n: first its object, which stands before the clause in chunk gap.
func (w *writer) fill(n int32, k, gap, limit int) bool {
	p := predicate{writer: w, clause: n, verb: k, end: w.SentenceEnd(k), limit: limit, j: k + 1, some: true, object: true}
	if p.j < p.end && w.particle(p.j) && w.Chunks[p.j].Kind == syntax.AdverbChunk {
		w.chunkTokens(p.j)
		p.j++
	}
	if _, empty := emptyObjects.Of(w.Text, int(w.Chunks[gap].Head)); empty || !w.noun(gap) {
		return false
	}
	e, _ := w.phrase(gap, int(w.Clauses[n].Opener), limit-12)
	if w.cut = w.cut || w.lacksOf(gap, e); w.dropped || w.halved || p.full() {
		return false
	}
	w.thin = w.known(gap)
	return p.run()
}
