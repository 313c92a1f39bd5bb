package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// IsPronoun reports whether noun chunk k is a bare pronoun or demonstrative.
func (r *Reading) IsPronoun(k int) bool {
	c := &r.Chunks[k]
	if c.Last != c.First+1 || r.NameOf[c.First] >= 0 {
		return false
	}
	switch r.Tags[c.First] {
	case model.PRP, model.DT, model.PDT, model.PRPS, model.EX:
		return true
	}
	_, ok := Pronouns.Of(r.Text, int(c.First))
	return ok
}

// Apposed returns the noun chunk of the person's name that follows chunk k between commas, "the envoy, Kofi Annan, left"; -1 for none.
func (r *Reading) Apposed(k int) int {
	if r.NameOf[r.Chunks[k].Head] >= 0 {
		return -1
	}
	j := k + 1
	for j < len(r.Chunks) && (r.Chunks[j].Kind == PrepChunk || r.Chunks[j].Kind == NounChunk && r.Chunks[j].Prep >= 0) && j < k+7 {
		j++
	}
	if j+2 >= len(r.Chunks) || r.Chunks[j].Kind != CommaChunk || r.Chunks[j+1].Kind != NounChunk {
		return -1
	}
	name := r.NameOf[r.Chunks[j+1].Head]
	if name < 0 || r.Names[name].Type != names.Person {
		return -1
	}
	if r.Chunks[j+2].Kind != CommaChunk && r.Chunks[j+2].Kind != VerbChunk {
		return -1
	}
	return j + 1
}

// Counts reports whether a number is among tokens [i, j).
func (r *Reading) Counts(i, j int32) bool {
	for ; i < j; i++ {
		if t := &r.Text.Tokens[i]; r.Tags[i] == model.CD && r.TimexOf[i] < 0 && !(t.Kind == text.Number && t.End-t.Start == 4) { // no clock
			return true
		}
	}
	return false
}

// Row returns the end of the nouns in a row whose second is after chunk j, a comma or conjunction: ", Iran and Turkey"; -1 where no row goes on.
// What stands in brackets doesn't end it: "Ann (left), Bob and Cleo".
func (r *Reading) Row(j, end int) int {
	clause, prep, items := r.Chunks[j].Clause, int32(-1), 0
	if j > 0 {
		prep = r.Chunks[j-1].Prep
	}
	for ; j > 0 && j+1 < end; j = r.PastBrackets(j + 2) {
		if e := r.PastBrackets(j + 1); r.Chunks[j].Kind == CommaChunk && e > j+1 && e+1 < end && r.Chunks[e].Kind == ConjChunk {
			j = e
		}
		c, d := &r.Chunks[j], &r.Chunks[j+1]
		if d.Kind == ConjChunk && c.Kind == CommaChunk && j+2 < end { // the comma before "and"
			if items == 0 { // two would need none: another sentence begins
				return -1
			}
			j++
			c, d = d, &r.Chunks[j+1]
		}
		if d.Kind == NounChunk && r.Tags[d.Head] == model.CD && d.Last == d.First+1 { // "two people and two the day before"
			return -1
		}
		if d.Kind != NounChunk || d.Prep >= 0 && d.Prep != prep || d.Clause != clause || r.IsPronoun(j+1) {
			return -1
		}
		if c.Kind == CommaChunk && r.Tags[r.Chunks[j-1].Head].Adjective() && r.Tags[d.First].Adjective() { // "Colombian, French and Spanish teams"
			return j + 2
		}
		if items++; c.Kind == ConjChunk {
			return j + 2
		}
		if c.Kind != CommaChunk {
			return -1
		}
	}
	return -1
}

// PastBrackets returns the chunk after the brackets that open at chunk j, which hold a few words; j where none do.
func (r *Reading) PastBrackets(j int) int {
	if j >= len(r.Chunks) || r.Chunks[j].Kind != OpenBracket {
		return j
	}
	for e := j + 1; e+1 < len(r.Chunks) && e < j+6; e++ {
		if r.Chunks[e].Kind == CloseBracket {
			return e + 1
		}
	}
	return j
}

// PlaceAfter returns the name of the place where the event of chunk k is said to happen, right after it or far: "… in Sochi", and the chunk
// of its preposition; -1 for none.
func (r *Reading) PlaceAfter(k int, far bool) (place, at int) {
	reach := k + 3
	if far {
		reach = k + 10
	}
	for j := k + 1; j+1 < len(r.Chunks) && j < reach; j++ {
		switch c := &r.Chunks[j]; c.Kind {
		case PrepChunk:
			d := &r.Chunks[j+1]
			if d.Kind != NounChunk {
				continue
			}
			if _, ok := PlacePrepositions.Of(r.Text, int(c.First)); ok {
				if e := r.NameOf[d.Head]; e >= 0 && r.Names[e].Type == names.Place && r.Names[e].First == d.First {
					return int(e), j
				}
			}
		case NounChunk:
			if q := c.Clause; c.Prep < 0 && !(q >= 0 && r.Clauses[q].Kind == RelativeClause && r.Clauses[q].Subject == int32(k)) {
				return -1, 0
			}
		case TimeChunk:
		case RelChunk, VerbChunk:
			if q := r.Chunks[j].Clause; q >= 0 && r.Clauses[q].Kind == RelativeClause && r.Clauses[q].Subject == int32(k) {
				continue
			}
			return -1, 0
		default:
			return -1, 0
		}
	}
	return -1, 0
}

// Within reports whether clause n hangs on clause of, at any depth.
func (r *Reading) Within(n, of int32) bool {
	for depth := 0; n >= 0 && depth < 16; depth++ {
		if n = r.Clauses[n].Parent; n == of {
			return true
		}
	}
	return false
}
