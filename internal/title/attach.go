package title

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// misattached reports whether the subject of clause q, whose verb is chunk k, is most likely another than it seems: one that a
// preposition governs, a person who is what aired, or a verb that another follows without a word between, "a poll released showed".
func (r *reading) misattached(n int32, k int) bool {
	q := &r.Clauses[n]
	c := &r.Chunks[q.Subject]
	if q.Kind <= syntax.ComplementClause && c.Prep >= 0 && int(q.Subject) < k {
		return true
	}
	if q.Kind == syntax.CoordinateClause && !r.joined(k) && r.isNoun(k-1) && !r.place(k-1) { // "claims Jackson swallowed", "of a doctor accused"
		return true
	}
	o := q.Opener - 1
	if o > 0 && r.Chunks[o].Kind == syntax.CommaChunk {
		o--
	}
	if q.Kind == syntax.RelativeClause && o > q.Subject && r.Chunks[o].Kind == syntax.NounChunk && r.someone(int(o)) { // "fans of Elvis Presley, who died"
		return true
	}
	if q.Kind == syntax.CoordinateClause && r.Tags[r.Chunks[k].First] == model.VB {
		return true
	}
	if b := int(q.Subject) - 1; b > 0 && q.Opener < 0 && r.Chunks[b].Kind == syntax.VerbChunk && r.Chunks[b].Form.Has(syntax.Gerund) &&
		!r.Speech(b) { // "the trial of the man accused of causing the death was postponed"
		return true
	}
	if t := r.nameType(int(q.Subject)); r.Text.Tokens[r.Chunks[k].Head].Key == word.Born && (t == names.Place || t == names.Org) {
		return true
	}
	if r.speaks(int(q.Subject), k) {
		return true
	}
	if r.resumes(n, k) || r.reducedFirst(n, k) || r.asides(n, k) {
		return true
	}
	if _, ok := unnamed.Of(r.Text, int(c.Head)); ok && r.bare(int(q.Subject)) && r.NameOf[c.Head] < 0 &&
		!r.ofWhom(int(q.Subject)+1) && r.describes(q.Subject, n) < 0 && r.BodyIs(int(q.Subject)) < 0 {
		return true
	}
	if e := r.NameOf[c.Head]; e >= 0 && r.Names[e].Type == names.Person && q.Kind == syntax.RelativeClause && q.Opener >= 0 {
		if o := r.Text.Tokens[r.Chunks[q.Opener].First].Key; o == word.That || o == word.Which {
			return true
		}
	}
	return false
}

// disagrees reports whether the verb at chunk k is of another number than noun chunk s, which was written as its subject, one or many:
// the verb has another subject than it seems.
func (w *writer) disagrees(k, s int, many bool) bool {
	f, head := w.Chunks[k].Form, w.Chunks[s].Head
	switch {
	case (f.Has(syntax.Plural) || w.Tags[w.Chunks[k].Head] == model.VBP || w.wishes(k)) && !many && w.owner >= 0 && w.oneOnly(w.owner):
		return true
	case f.Has(syntax.Singular) && many && w.Tags[head] == model.NNS && w.NameOf[head] < 0:
		return true
	case f.Has(syntax.Plural) && !many && w.owner < 0 && w.Tags[head] == model.NN:
		_, ok := word.Groups.Of(w.Text, int(head))
		return !ok
	}
	return false
}

// wishes reports whether the verb at chunk k is a base form that nothing stands before which could govern it: "May God give".
func (r *reading) wishes(k int) bool {
	c := &r.Chunks[k]
	return r.Tags[c.Head] == model.VB && c.First == c.Head
}

// speaks reports whether the participle at chunk k is what people said, though it was read as what was said of them: "it may be mild, experts
// reported".
func (r *reading) speaks(s, k int) bool {
	c := &r.Chunks[k]
	if c.Last != c.First+1 || c.Form&(syntax.Passive|syntax.Participle) == 0 || !r.Speech(k) {
		return false
	}
	who := text.Lower(r.Text.Word(int(r.Chunks[s].Head)))
	ways, _ := word.Persons.Find(strings.TrimSuffix(who, "s"))
	return ways&word.Somebody != 0
}

// resumes reports whether the verb at chunk k, of clause n, most likely goes on with what a participle or a relative clause cut into:
// "after Mali, backed by France, ended the talks".
func (r *reading) resumes(n int32, k int) bool {
	q := &r.Clauses[n]
	if q.Kind != syntax.CoordinateClause || n == 0 || r.Chunks[k-1].Kind != syntax.CommaChunk {
		return false
	}
	p := &r.Clauses[n-1]
	return p.Parent == q.Parent && (p.Kind == syntax.ParticipialClause || p.Kind == syntax.RelativeClause) &&
		p.Subject > q.Subject && r.Chunks[p.Subject].Prep >= 0
}

// reducedFirst reports whether the verb at chunk k, of clause n, is most likely a participle about its subject, whose verb comes
// without a word between: "the airliner shot down over Iran carried".
func (r *reading) reducedFirst(n int32, k int) bool {
	q, f := &r.Clauses[n], r.Chunks[k].Form
	if q.Kind != syntax.MainClause && q.Kind != syntax.ComplementClause || q.Object >= 0 || !f.Has(syntax.Finite|syntax.Past) ||
		f&(syntax.Passive|syntax.Perfect|syntax.Modal) != 0 {
		return false
	}
	for m := n + 1; int(m) < len(r.Clauses) && m < n+4; m++ {
		if o := &r.Clauses[m]; o.Kind == syntax.CoordinateClause && o.Parent == n && o.Verb > int32(k) && !r.aged(int(o.Verb)) &&
			(!r.joined(int(o.Verb)) || r.Tags[r.Chunks[k].Head] == model.VBN && r.Chunks[o.Verb-1].Kind == syntax.CommaChunk) {
			return true
		}
	}
	return false
}

// asides reports whether the verb at chunk k, of clause n, is a participle between commas: "the minister, asked whether he knew, left".
func (r *reading) asides(n int32, k int) bool {
	q, c := &r.Clauses[n], &r.Chunks[k]
	alone := c.Last == c.First+1 && c.Form.Has(syntax.Finite|syntax.Past)
	if k == 0 || r.Chunks[k-1].Kind != syntax.CommaChunk || q.Kind != syntax.MainClause || !alone || int(q.Subject) > k {
		return false
	}
	for j := int(q.Subject) + 1; j < k-1; j++ {
		if r.Chunks[j].Kind == syntax.CommaChunk {
			return false
		}
	}
	for j := k + 1; j+1 < len(r.Chunks) && j < k+16 && r.Chunks[j].Kind != syntax.StopChunk; j++ {
		if v := &r.Chunks[j+1]; r.Chunks[j].Kind == syntax.CommaChunk && v.Kind == syntax.VerbChunk && v.Form.Has(syntax.Finite) {
			return true
		}
	}
	return false
}

// neither reports whether "neither" or "nor" stands before chunk k and denies it.
func (r *reading) neither(k int) bool {
	if k < 1 || r.Chunks[k-1].Kind != syntax.ConjChunk {
		return false
	}
	key := r.Text.Tokens[r.Chunks[k-1].First].Key
	return key == word.Neither || key == word.Nor
}

// ofWhom reports whether chunk k says whose or of whom the noun before it is: "a group of teenagers".
func (r *reading) ofWhom(k int) bool {
	return k+1 < len(r.Chunks) && r.Chunks[k].Kind == syntax.PrepChunk && r.Text.Tokens[r.Chunks[k].First].Key == word.Of &&
		r.Chunks[k+1].Kind == syntax.NounChunk && !r.IsPronoun(k+1)
}

// joined reports whether a conjunction or a mark stands before the verb at chunk k, so that it may share a subject with another.
func (r *reading) joined(k int) bool {
	for k--; k >= 0; k-- {
		switch r.Chunks[k].Kind {
		case syntax.AdverbChunk, syntax.TimeChunk, syntax.AdjChunk:
		case syntax.NounChunk, syntax.VerbChunk, syntax.PrepChunk:
			return false
		default:
			return true
		}
	}
	return false
}

// oneOnly reports whether name e can't take a verb in the plural: a person, or a place that isn't written like a plural.
func (r *reading) oneOnly(e int) bool {
	n := &r.Names[e]
	_, several := manyLands.Of(r.Text, int(n.Last)-1)
	return n.Type == names.Person || n.Type == names.Place && !several
}

// manyLands end names of places that are plurals.
var manyLands = text.Words("states islands isles netherlands philippines bahamas maldives seychelles emirates highlands lowlands americas balkans alps indies")

// objectGap reports whether the relative clause q, whose verb is chunk k, is about its verb's object: "the masks that Mexico gave out".
func (r *reading) objectGap(q *syntax.Clause, k int) bool {
	if r.Chunks[k].Form.Has(syntax.Passive) {
		return false
	}
	if q.Opener < 0 {
		return true
	}
	return q.Subject > q.Opener && (r.Chunks[q.Opener].Kind == syntax.RelChunk || q.Kind == syntax.ComplementClause)
}
