package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// Antecedent returns the name, by its index, that the pronoun at token i stands for, -1 where that isn't safe to say.
//
// It takes a subject that fits: of the clauses around the pronoun's own, or, where the pronoun is the first subject of its
// sentence, the last of the sentences before. Where two names fit, none is safe.
//
// A subject that is such a pronoun itself stands for what it stands for: "Tutu was born in Klerksdorp. He taught. In 1955 he married."
func (r *Reading) Antecedent(i int32) int {
	return r.once(i, i, (*Reading).antecedent)
}

// once returns the name that the word at token i stands for, -1 for none: what find says of at, which is asked but once.
func (r *Reading) once(i, at int32, find func(r *Reading, at int32) int) int {
	const unknown, none = 0, -1 // of r.stands; else the name's index and one
	if r.stands[i] == unknown {
		r.stands[i] = none // while it is asked
		if e := find(r, at); e >= 0 {
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
	if _, ok := reflexive.Of(r.Text, int(i)); ok {
		return r.itself(p, i, n)
	}
	isSubject := r.Clauses[n].Subject == k
	if v := r.Clauses[n].Verb; p == Something && isSubject && v >= 0 {
		if r.BaseIn(r.Chunks[v].Head, inanimate) { // "it poses a risk"
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

// itself returns the name of the subject of clause n, which the reflexive pronoun at token i, of person p, stands for; -1 for none.
func (r *Reading) itself(p person, i, n int32) int {
	o := r.Clauses[n].Subject
	if o < 0 || o == r.ChunkOf[i] {
		return -1
	}
	e := r.subjectName(o)
	if e < 0 && r.IsPronoun(int(o)) {
		e = r.Antecedent(r.Chunks[o].First)
	}
	if e < 0 || !r.Fits(p, e, i) {
		return -1
	}
	return e
}

var reflexive = text.Words("himself herself itself themselves")

// otherThanSubject returns the hero, -1 for none, for the "him" of clause n, where the clause's subject is somebody else.
func (r *Reading) otherThanSubject(n int32, hero int) int {
	if o := r.Clauses[n].Subject; o >= 0 && hero >= 0 && !r.IsPronoun(int(o)) {
		if e := r.subjectName(o); e < 0 || r.Names[e].Canonical != r.Names[hero].Canonical {
			return hero
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
			if e = r.subjectName(j); e < 0 && (p != Someone || r.Tags[i] == model.PRPS && r.Chunks[r.ChunkOf[i]].Last > i+1) && r.alike(i, c.First) &&
				r.IsPronoun(int(j)) { // "It said that a bank held its shares"
				e = r.Antecedent(c.First)
			}
		}
		if isSubject && r.Tags[i] != model.PRPS && p == Someone && r.within(j, n) { // "with Tambo he opened": he is another
			continue
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

// within reports whether noun chunk j, before the subject of clause n, stands in that clause, or in a participle's that has the same subject.
func (r *Reading) within(j, n int32) bool {
	c := r.Chunks[j].Clause
	if c == n {
		return r.Chunks[j].Prep >= 0
	}
	return c >= 0 && r.Clauses[c].Kind == ParticipialClause && r.Clauses[c].Subject == r.Clauses[n].Subject
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
