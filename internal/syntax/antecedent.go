package syntax

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Antecedent returns the name, by its index, that the pronoun at token i stands for, -1 where that isn't safe to say.
//
// It takes a subject that fits: of the clauses around the pronoun's own, or, where the pronoun is the first subject of its
// sentence, the last of the sentences before. Where two names fit, none is safe.
//
// A subject that is such a pronoun itself stands for what it stands for: "Tutu was born in Klerksdorp. He taught. In 1955 he married."
func (r *Reading) Antecedent(i int32) int {
	const unknown, none = 0, -1 // of r.stands; else the name's index and one
	if r.stands[i] == unknown {
		r.stands[i] = none // while it is asked
		if e := r.antecedent(i); e >= 0 {
			r.stands[i] = int32(e) + 1
		}
	}
	return max(int(r.stands[i])-1, -1)
}

func (r *Reading) antecedent(i int32) int {
	p, _ := Pronouns.Of(r.Text, int(i))
	if p != Someone && p != Something && p != Several || r.Text.Tokens[i].Flags.Has(text.InQuote) {
		return -1
	}
	s := r.Text.SentenceAt(int(i))
	k := r.ChunkOf[i]
	n := r.Chunks[k].Clause
	if n < 0 {
		return -1
	}
	isSubject := r.Clauses[n].Subject == k
	if v := r.Clauses[n].Verb; p == Something && isSubject && v >= 0 {
		if _, ok := inanimate.Find(r.Base(r.Chunks[v].Head)); ok { // "it poses a risk"
			return -1
		}
	}
	if isSubject && r.Expletive(i, n) || !isSubject && p != Someone && r.Tags[i] != model.PRPS {
		return -1
	}
	if seen, distinct := r.before(p, i, s, n, isSubject); distinct == 1 {
		return seen
	} else if distinct > 1 {
		return -1
	}
	hero := -1
	if h := r.hero(); p == Someone && h >= 0 && r.Fits(p, h, i) {
		hero = h
	}
	if !isSubject && r.Tags[i] != model.PRPS {
		if hero < 0 && p == Someone {
			return r.objectBefore(i, s, n)
		}
		return r.otherThanSubject(n, hero)
	}
	if !r.life {
		hero = -1
	}
	if r.Clauses[n].Kind == AdverbialClause { // "As he spoke, the president"
		if o := r.Clauses[n].Parent; o >= 0 && r.Clauses[o].Subject > k {
			switch e := r.subjectName(r.Clauses[o].Subject); {
			case e >= 0 && r.Fits(p, e, i):
				return e
			case hero >= 0 && e < 0 && !r.unnamed(r.Clauses[o].Subject): // "When he was twelve, the family moved"
			case p != Someone || !r.alike(i, r.Chunks[r.Clauses[o].Subject].First): // "When he became chairman, he faced"
				return -1
			}
		}
	}
	switch {
	case hero >= 0:
		return r.ofLife(i, s, hero)
	case !isSubject:
		return -1
	case p == Someone:
		return r.someoneBefore(i, s)
	case r.Clauses[n].Kind != MainClause || k > r.Bounds[s]+4:
		return -1
	}
	return r.lastThing(p, i, s)
}

// otherThanSubject returns the hero, -1 for none, for the "him" of clause n, where the clause's subject is somebody else.
func (r *Reading) otherThanSubject(n int32, hero int) int {
	if o := r.Clauses[n].Subject; o >= 0 && hero >= 0 && !r.IsPronoun(int(o)) {
		if e := r.subjectName(o); e < 0 || r.Names[e].Canonical != r.Names[hero].Canonical {
			return hero
		}
	}
	return -1
}

// objectBefore returns whom "him" or "her" at token i, in clause n of sentence s, stands for, where the clause's subject can't: what the same
// pronoun before it does, or the last person told of; "A court sentenced him to death."
func (r *Reading) objectBefore(i int32, s int, n int32) int {
	o := r.Clauses[n].Subject
	if o < 0 || r.Chunks[o].Kind != NounChunk || r.subjectName(o) >= 0 && r.Fits(Someone, r.subjectName(o), i) || r.IsPronoun(int(o)) && r.alike(i, r.Chunks[o].First) {
		return -1
	}
	if j := r.alikeBefore(i, s); j >= 0 {
		return r.Antecedent(j)
	}
	for k := max(r.Bounds[s], r.ChunkOf[i]-sentenceLong); k < r.ChunkOf[i]; k++ {
		if c := &r.Chunks[k]; k != o && r.unnamed(k) || r.NameOf[c.Head] >= 0 && r.Fits(Someone, int(r.NameOf[c.Head]), i) {
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
	if kind := r.Clauses[n].Kind; kind != MainClause && kind != CoordinateClause && !r.toldByAnother(i, n) || r.personBefore(k, s) {
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
	for k := r.ChunkOf[i] - 1; k >= r.Bounds[s]; k-- {
		if r.leads(k) && r.IsPronoun(int(k)) && r.alike(i, r.Chunks[k].First) {
			return r.Chunks[k].First
		}
	}
	return -1
}

// lastThing looks for what the pronoun at token i, of person p, the first subject of sentence s, stands for among the subjects of the two
// sentences before.
func (r *Reading) lastThing(p person, i int32, s int) int {
	for back := 1; back <= 2 && s-back >= 0; back++ {
		if q := &r.Text.Sentences[s-back]; q.Role.Furniture() || q.Para+1 < r.Text.Sentences[s].Para {
			return -1
		}
		seen := -1
		for k := r.Bounds[s-back]; k < r.Bounds[s-back+1]; k++ {
			c := &r.Chunks[k]
			if !r.leads(k) {
				continue
			}
			e := r.subjectName(k)
			if e < 0 && r.alike(i, c.First) {
				e = r.Antecedent(c.First)
			}
			if e < 0 {
				e = r.BodyIs(int(k))
			}
			switch {
			case e >= 0 && r.Fits(p, e, i):
				if seen >= 0 && r.Names[seen].Canonical != r.Names[e].Canonical {
					return -1
				}
				seen = e
			case e < 0 && !r.IsPronoun(int(k)):
				return -1 // a thing without a name may be meant
			}
		}
		if seen >= 0 {
			return seen
		}
	}
	return -1
}

// leads reports whether chunk k is the subject of a clause that says more than which, and no quotation's.
func (r *Reading) leads(k int32) bool {
	c := &r.Chunks[k]
	return c.Kind == NounChunk && c.Clause >= 0 && r.Clauses[c.Clause].Subject == k && r.Clauses[c.Clause].Kind != RelativeClause &&
		!r.Text.Tokens[c.Head].Flags.Has(text.InQuote)
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
	for k := r.Bounds[s]; k < r.Bounds[s+1]; k++ {
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
	if r.unnamed(k) {
		return anybody
	}
	return nobody
}

// shuns reports whether name e stands behind the pronoun at token i, in its clause or those that hang on it, where it can't be the same person:
// "He said that Murray had left".
func (r *Reading) shuns(i int32, e int) bool {
	n := r.Chunks[r.ChunkOf[i]].Clause
	end := r.Bounds[r.Text.SentenceAt(int(i))+1]
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

// personBefore reports whether one person without a name stands before chunk k in sentence s, who may be meant: "a prosecutor said that he".
func (r *Reading) personBefore(k int32, s int) bool {
	for j := r.Bounds[s]; j < k; j++ {
		if !r.Text.Tokens[r.Chunks[j].Head].Flags.Has(text.InQuote) && r.unnamed(j) {
			return true
		}
	}
	return false
}

// alike reports whether the pronouns at tokens i and j may stand for the same: he and he, but not he and she.
func (r *Reading) alike(i, j int32) bool {
	p, _ := Pronouns.Of(r.Text, int(i))
	q, _ := Pronouns.Of(r.Text, int(j))
	_, she := feminine.Of(r.Text, int(i))
	_, too := feminine.Of(r.Text, int(j))
	return p == q && she == too
}

// before looks for what the pronoun at token i of clause n stands for among the names before it in sentence s, and counts the distinct ones.
// A pronoun that is no subject isn't its own clause's subject.
func (r *Reading) before(p person, i int32, s int, n int32, isSubject bool) (seen, distinct int) {
	own := -1
	if o := r.Clauses[n].Subject; o >= 0 && !isSubject && r.Tags[i] != model.PRPS {
		own = r.subjectName(o)
	} else if isSubject {
		own = r.metBy(n, r.ChunkOf[i])
	}
	seen = -1
	first := r.Bounds[s]
	for j := r.ChunkOf[i] - 1; j >= first && j > r.ChunkOf[i]-40; j-- {
		c := &r.Chunks[j]
		if c.Kind != NounChunk || c.Starts && j > first {
			if c.Starts && j > first {
				break
			}
			continue
		}
		if p == Someone && r.Text.Tokens[c.Head].Flags.Has(text.InQuote) { // whom a speaker names is somebody else
			continue
		}
		subject := c.Clause >= 0 && r.Clauses[c.Clause].Subject == j
		if p == Someone && !isSubject { // whose, among all who are named
			for t := c.First; t < c.Head; t++ {
				if e := r.NameOf[t]; e >= 0 && e != r.NameOf[c.Head] && r.Names[e].First == t && r.Fits(p, int(e), i) && (seen < 0 ||
					r.Names[seen].Canonical != r.Names[e].Canonical) {
					seen = int(e)
					distinct++
				}
			}
			if t := c.Head; r.NameOf[t] < 0 && c.First+1 < t && r.Tags[c.First] == model.DT && r.hasOwner(c) {
				distinct += 2 // "the singer's health": he may be meant
			}
		}
		e := int(r.NameOf[c.Head])
		if e < 0 && subject {
			e = r.subjectName(j)
		}
		if e < 0 || !r.Fits(p, e, i) || own >= 0 && r.Names[own].Canonical == r.Names[e].Canonical {
			continue
		}
		if p == Someone && !isSubject && r.Tags[i] != model.PRPS && !subject { // him: whom else the sentence is about, not whom it names in passing
			continue
		}
		if p != Someone && !(subject && (c.Clause == n || r.Clauses[n].Kind != RelativeClause && r.Within(n, c.Clause))) {
			continue
		}
		if seen >= 0 && r.Names[seen].Canonical == r.Names[e].Canonical {
			continue
		}
		if seen >= 0 && isSubject && !subject && p == Someone { // a subject before an object
			continue
		}
		if p == Several && r.joinsName(j) { // both
			distinct++
		}
		seen = e
		distinct++
	}
	return seen, distinct
}

// metBy returns the name of whom the relative clause n, whose subject is chunk k, tells what its subject did to them: "Nadal, whom he met"; -1
// for none.
func (r *Reading) metBy(n, k int32) int {
	q := &r.Clauses[n]
	if q.Kind != RelativeClause || q.Opener < 0 || q.Opener > k {
		return -1
	}
	for j := q.Opener - 1; j >= 0 && j > q.Opener-4; j-- {
		switch r.Chunks[j].Kind {
		case NounChunk:
			return r.subjectName(j)
		case CommaChunk, PrepChunk:
		default:
			return -1
		}
	}
	return -1
}
