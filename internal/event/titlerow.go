package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// row returns the end of the nouns in a row whose second is after chunk j, a comma or conjunction: ", Iran and Turkey"; -1 where no row goes on.
// What stands in brackets doesn't end it: "Ann (left), Bob and Cleo".
func (r *reading) row(j, end int) int {
	clause, prep, items := r.chunks[j].Clause, int32(-1), 0
	if j > 0 {
		prep = r.chunks[j-1].Prep
	}
	for ; j > 0 && j+1 < end; j = r.pastBrackets(j + 2) {
		if e := r.pastBrackets(j + 1); r.chunks[j].Kind == commaChunk && e > j+1 && e+1 < end && r.chunks[e].Kind == conjChunk {
			j = e
		}
		c, d := &r.chunks[j], &r.chunks[j+1]
		if d.Kind == conjChunk && c.Kind == commaChunk && j+2 < end { // the comma before "and"
			if items == 0 { // two would need none: another sentence begins
				return -1
			}
			j++
			c, d = d, &r.chunks[j+1]
		}
		if d.Kind == nounChunk && r.Tags[d.Head] == model.CD && d.Last == d.First+1 { // "two people and two the day before"
			return -1
		}
		if d.Kind != nounChunk || d.Prep >= 0 && d.Prep != prep || d.Clause != clause || r.isPronoun(j+1) {
			return -1
		}
		if c.Kind == commaChunk && r.Tags[r.chunks[j-1].Head].Adjective() && r.Tags[d.First].Adjective() { // "Colombian, French and Spanish teams"
			return j + 2
		}
		if items++; c.Kind == conjChunk {
			return j + 2
		}
		if c.Kind != commaChunk {
			return -1
		}
	}
	return -1
}

// pastBrackets returns the chunk after the brackets that open at chunk j, which hold a few words; j where none do.
func (r *reading) pastBrackets(j int) int {
	if j >= len(r.chunks) || r.chunks[j].Kind != openBracket {
		return j
	}
	for e := j + 1; e+1 < len(r.chunks) && e < j+6; e++ {
		if r.chunks[e].Kind == closeBracket {
			return e + 1
		}
	}
	return j
}

// cutsRow reports whether the title's subject, noun chunk k, written up to chunk next, is some of a row whose others were left out:
// before it, "Ann, Bob and Cleo", or behind, "Tito and, this year, Rebbie". More says that a row was written.
func (r *reading) cutsRow(k, next, verb int, more bool) bool {
	if k >= 3 && more && r.chunks[k-1].Kind == commaChunk && r.chunks[k-2].Kind == closeBracket { // "Ann (left), Bob and Cleo"
		return true
	}
	if k >= 3 && r.chunks[k-1].Kind == commaChunk && r.chunks[k-2].Kind == nounChunk {
		if d := &r.chunks[k-2]; more && d.Prep < 0 && d.Clause == r.chunks[k].Clause && r.nameOf[d.Head] >= 0 && r.nameOf[r.chunks[k].Head] >= 0 {
			return true
		}
		if next < len(r.chunks) && r.chunks[next].Kind == commaChunk && r.chunks[k-3].Kind == conjChunk { // "Ann and her husband, Bob, left"
			return true
		}
	}
	if more || verb < next {
		return false
	}
	and := false
	for j := next; j < verb; j++ {
		switch c := &r.chunks[j]; c.Kind {
		case conjChunk:
			and = true
		case commaChunk, adjChunk, openBracket, closeBracket:
		case nounChunk:
			if c.Prep >= 0 {
				return false
			}
		default:
			return false
		}
	}
	return and && r.chunks[verb-1].Kind == nounChunk
}

// quoteCuts reports whether the noun of chunk k stands behind it, in quotation marks of its own: the star's obedient "employee".
func (r *reading) quoteCuts(k int) bool {
	c := &r.chunks[k]
	i := int(c.Last)
	if i+2 >= len(r.Text.Tokens) || r.nameOf[c.Head] >= 0 || !r.quoteMark(i) || r.Text.Tokens[i+1].Flags.Has(text.Space) || !r.Tags[i+1].Noun() && !(r.Tags[i+1].Adjective() && r.sign(i) != quoteChunk) {
		return false
	}
	if f := r.Tags[c.First]; f != model.DT && f != model.PRPS && r.nameOf[c.First] < 0 || r.Tags[c.Head] == model.NNS {
		return false
	}
	return r.quoteMark(i+2) || i+3 < len(r.Text.Tokens) && r.quoteMark(i+3)
}

// quoteMark reports whether token i is a quotation mark.
func (r *reading) quoteMark(i int) bool {
	if r.sign(i) == quoteChunk {
		return true
	}
	switch r.Text.Word(i) {
	case "'", "‘", "’":
		return true
	}
	return false
}

// sharesHead reports whether the first of a row, chunk k, has its noun from the last, chunk j: "French, Greek and American teams".
func (r *reading) sharesHead(k, j int) bool {
	c, d := &r.chunks[k], &r.chunks[j]
	if d.Kind != nounChunk || d.Last == d.First+1 || !r.Tags[d.Head].Noun() || r.Text.Tokens[d.Head].Flags.Has(text.Capital) || r.Tags[d.First+1] == model.POS {
		return false
	}
	proper := func(c *chunk) bool {
		return r.Text.Tokens[c.First].Flags.Has(text.Capital) || r.Tags[c.First].Adjective()
	}
	return c.Last == c.First+1 && proper(c) && proper(d)
}
