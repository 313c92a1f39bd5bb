package syntax

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Whom "he", "she", "him" and "her" stand for where nobody who fits is named before them in their sentence.

// objectBefore returns whom "him" or "her" at token i, in clause n of sentence s, stands for, where the clause's subject can't: what the same
// pronoun before it does, or the last person told of; "A court sentenced him to death."
func (r *Reading) objectBefore(i int32, s int, n int32) int {
	o := r.Clauses[n].Subject
	if o < 0 || r.Chunks[o].Kind != NounChunk || r.subjectName(o) >= 0 && r.Fits(Someone, r.subjectName(o), i) ||
		r.IsPronoun(int(o)) && r.alike(i, r.Chunks[o].First) {
		return -1
	}
	if j := r.alikeBefore(i, s); j >= 0 {
		return r.Antecedent(j)
	}
	for k := max(r.Bounds[s], r.ChunkOf[i]-sentenceLong); k < r.ChunkOf[i]; k++ {
		if c := &r.Chunks[k]; k != o && r.mayMean(i, k) || r.NameOf[c.Head] >= 0 && r.Fits(Someone, int(r.NameOf[c.Head]), i) {
			return -1
		}
	}
	return r.lastPerson(i, s)
}

// someoneBefore returns whom "he" or "she" at token i, a subject in sentence s that names nobody before it, stands for: what the same pronoun
// before it does, or the last person told of.
func (r *Reading) someoneBefore(i int32, s int) int {
	if j := r.alikeBefore(i, s); j >= 0 { // "He said that he had left"
		return r.Antecedent(j)
	}
	k := r.ChunkOf[i]
	n := r.Chunks[k].Clause
	if kind := r.Clauses[n].Kind; kind != MainClause && kind != CoordinateClause && !r.toldByAnother(i, n) || r.personBefore(i, s) {
		return -1
	}
	return r.lastPerson(i, s)
}

// toldByAnother reports whether clause n is what somebody said who can't be meant by the pronoun at token i, its subject: "Judge Mary Hall
// said he had lied".
func (r *Reading) toldByAnother(i, n int32) bool {
	o := r.Clauses[n].Parent
	if r.Clauses[n].Kind != ComplementClause || o < 0 || r.Clauses[o].Kind != MainClause || r.Clauses[o].Subject < 0 {
		return false
	}
	e := r.subjectName(r.Clauses[o].Subject)
	return e >= 0 && r.Names[e].Type == names.Person && !r.Fits(Someone, e, i)
}

// alikeBefore returns the token of a subject before token i in sentence s that is the same pronoun, -1 for none.
func (r *Reading) alikeBefore(i int32, s int) int32 {
	for k := r.ChunkOf[i] - 1; k >= max(r.Bounds[s], r.ChunkOf[i]-sentenceLong); k-- {
		if r.leads(k) && r.IsPronoun(int(k)) && r.alike(i, r.Chunks[k].First) {
			return r.Chunks[k].First
		}
	}
	return -1
}

// How far back a person is looked for: sentences that name somebody, all sentences, and paragraphs.
const (
	tellingReach   = 2
	sentenceReach  = 6
	paragraphReach = 3
)

// lastPerson looks for whom "he" or "she" at token i, the subject of a clause of sentence s that names nobody before, stands for: the one
// person who is the subject of the last sentence that tells of somebody, else the one person named there.
func (r *Reading) lastPerson(i int32, s int) int {
	told := 0
	for b := s - 1; b >= 0 && s-b <= sentenceReach && told < tellingReach; b-- {
		if q := &r.Text.Sentences[b]; q.Role.Furniture() || int(q.Para)+paragraphReach < int(r.Text.Sentences[s].Para) {
			return -1
		}
		e, tells := r.personOf(b, i)
		if e != nobody {
			return max(e, -1)
		}
		if tells {
			told++
		}
	}
	return -1
}

// What personOf finds beside a name.
const (
	anybody = -1 // one of several, or somebody without a name
	nobody  = -2
)

// personOf returns whom the pronoun at token i of a later sentence stands for in sentence s, and whether the sentence tells anything by itself,
// not in quotation marks.
func (r *Reading) personOf(s int, i int32) (e int, tells bool) {
	subject, other := nobody, nobody
	add := func(to *int, e int) {
		switch {
		case *to == nobody:
			*to = e
		case *to == anybody || e == anybody || r.Names[*to].Canonical != r.Names[e].Canonical:
			*to = anybody
		}
	}
	for k := max(r.Bounds[s], r.Bounds[s+1]-sentenceLong); k < r.Bounds[s+1]; k++ {
		c := &r.Chunks[k]
		if c.Kind != NounChunk || r.Text.Tokens[c.Head].Flags.Has(text.InQuote) {
			continue
		}
		tells = true
		to := &other
		if r.leads(k) {
			to = &subject
		}
		switch e := r.personAt(k, i); {
		case e == nobody:
		case to == &subject && e >= 0 && r.joinsName(k): // "Obama and Sarkozy met"
			add(to, anybody)
		case e >= 0 && r.shuns(i, e):
		default:
			add(to, e)
		}
	}
	if subject != nobody {
		return subject, true
	}
	return other, tells
}

// joinsName reports whether a name stands in a row behind noun chunk k: "Obama and Sarkozy".
func (r *Reading) joinsName(k int32) bool {
	return int(k)+2 < len(r.Chunks) && r.Chunks[k+1].Kind == ConjChunk && r.Chunks[k+2].Kind == NounChunk && r.Chunks[k+2].Prep < 0 &&
		r.NameOf[r.Chunks[k+2].Head] >= 0 && r.Chunks[k].Clause == r.Chunks[k+2].Clause
}

// personAt returns the person that noun chunk k names, where the pronoun at token i can stand for them; anybody for somebody without a name, and
// nobody for all else.
func (r *Reading) personAt(k, i int32) int {
	c := &r.Chunks[k]
	if e := r.subjectName(k); e >= 0 {
		if r.Fits(Someone, e, i) {
			return e
		}
		return nobody
	}
	if e := r.WhoIs(int(k)); e >= 0 && r.Fits(Someone, e, i) {
		return e
	}
	if r.IsPronoun(int(k)) {
		if r.alike(i, c.First) {
			return max(r.Antecedent(c.First), anybody)
		}
		return nobody
	}
	if r.mayMean(i, k) {
		return anybody
	}
	return nobody
}

// shuns reports whether name e stands behind the pronoun at token i, in its clause or those that hang on it, where it can't be the same person:
// "He said that Murray had left".
func (r *Reading) shuns(i int32, e int) bool {
	n := r.Chunks[r.ChunkOf[i]].Clause
	end := min(r.Bounds[r.Text.SentenceAt(int(i))+1], r.ChunkOf[i]+sentenceLong)
	for k := r.ChunkOf[i] + 1; k < end; k++ {
		c := &r.Chunks[k]
		f := r.NameOf[c.Head]
		if f >= 0 && r.Names[f].Canonical == r.Names[e].Canonical && (c.Clause == n || r.Within(c.Clause, n)) {
			return true
		}
	}
	return false
}

// unnamed reports whether noun chunk k is one person without a name: "a prosecutor".
func (r *Reading) unnamed(k int32) bool {
	c := &r.Chunks[k]
	if c.Kind != NounChunk || r.NameOf[c.Head] >= 0 || r.Tags[c.Head] == model.NNS {
		return false
	}
	return word.Somebody.In(r.Text, int(c.Head)) || strings.HasSuffix(r.Text.Word(int(c.Head)), "-old") // "the 16-year-old"
}

// mayMean reports whether noun chunk k is one person without a name whom the pronoun at token i can stand for: "her father" is no "she".
func (r *Reading) mayMean(i, k int32) bool {
	if !r.unnamed(k) {
		return false
	}
	she, known := titlesOfSex.Of(r.Text, int(r.Chunks[k].Head))
	_, her := feminine.Of(r.Text, int(i))
	return !known || she == her
}

// personBefore reports whether one person without a name stands before the pronoun at token i in sentence s, who may be meant: "a prosecutor
// said that he".
func (r *Reading) personBefore(i int32, s int) bool {
	k := r.ChunkOf[i]
	for j := max(r.Bounds[s], k-sentenceLong); j < k; j++ {
		if !r.Text.Tokens[r.Chunks[j].Head].Flags.Has(text.InQuote) && r.mayMean(i, j) {
			return true
		}
	}
	return false
}
