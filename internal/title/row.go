package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// cutsRow reports whether the title's subject, noun chunk k, written up to chunk next, is some of a row whose others were left out:
// before it, "Ann, Bob and Cleo", or behind, "Tito and, this year, Rebbie". More says that a row was written.
func (r *reading) cutsRow(k, next, verb int, more bool) bool {
	if k >= 3 && more && r.Chunks[k-1].Kind == syntax.CommaChunk && r.Chunks[k-2].Kind == syntax.CloseBracket { // "Ann (left), Bob and Cleo"
		return true
	}
	if k >= 3 && r.Chunks[k-1].Kind == syntax.CommaChunk && r.Chunks[k-2].Kind == syntax.NounChunk {
		if d := &r.Chunks[k-2]; more && d.Prep < 0 && d.Clause == r.Chunks[k].Clause && r.NameOf[d.Head] >= 0 && r.NameOf[r.Chunks[k].Head] >= 0 {
			return true
		}
		if next < len(r.Chunks) && r.Chunks[next].Kind == syntax.CommaChunk && r.Chunks[k-3].Kind == syntax.ConjChunk { // "Ann and her husband, Bob, left"
			return true
		}
	}
	if more || verb < next {
		return false
	}
	joins := false
	for j := next; j < verb; j++ {
		switch c := &r.Chunks[j]; c.Kind {
		case syntax.ConjChunk, syntax.CommaChunk:
			joins = true
		case syntax.AdverbChunk, syntax.AdjChunk, syntax.OpenBracket, syntax.CloseBracket:
		case syntax.NounChunk:
			if c.Prep >= 0 {
				return false
			}
		default:
			return false
		}
	}
	last := &r.Chunks[verb-1]
	return joins && last.Kind == syntax.NounChunk && !(last.Last == last.First+1 && r.Tags[last.First] == model.CD) // "Ann Lee, 58 was"
}

// sumsUp reports whether noun chunk k counts those in the row from chunk j to chunk end, rather than being one of them: "two people,
// a girl and a man,".
func (r *reading) sumsUp(k, j, end int) bool {
	c := &r.Chunks[k]
	if r.Tags[c.First] != model.CD || r.Tags[c.Head] != model.NNS && r.Text.Tokens[c.Head].Key != word.People {
		return false
	}
	for ; j < end; j++ {
		if d := &r.Chunks[j]; d.Kind == syntax.NounChunk {
			if t := r.Tags[d.First]; t != model.DT && t != model.PRPS && r.NameOf[d.First] < 0 {
				return false
			}
		}
	}
	return true
}

// quoteCuts reports whether the noun of chunk k stands behind it, in quotation marks of its own: the star's obedient "employee".
func (r *reading) quoteCuts(k int) bool {
	c := &r.Chunks[k]
	i := int(c.Last)
	if i+2 >= len(r.Text.Tokens) || r.NameOf[c.Head] >= 0 || !r.quoteMark(i) || r.Text.Tokens[i+1].Flags.Has(text.Space) {
		return false
	}
	if t := r.Tags[i+1]; !t.Noun() && !(t.Adjective() && r.Sign(i) != syntax.QuoteChunk) {
		return false
	}
	if f := r.Tags[c.First]; f != model.DT && f != model.PRPS && r.NameOf[c.First] < 0 || r.Tags[c.Head] == model.NNS {
		return false
	}
	return r.quoteMark(i+2) || i+3 < len(r.Text.Tokens) && r.quoteMark(i+3)
}

// quoteMark reports whether token i is a quotation mark.
func (r *reading) quoteMark(i int) bool {
	if r.Sign(i) == syntax.QuoteChunk {
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
	c, d := &r.Chunks[k], &r.Chunks[j]
	if d.Kind != syntax.NounChunk || d.Last == d.First+1 || r.Tags[d.First+1] == model.POS {
		return false
	}
	if !r.Tags[d.Head].Noun() || r.Text.Tokens[d.Head].Flags.Has(text.Capital) {
		return false
	}
	proper := func(c *syntax.Chunk) bool {
		return r.Text.Tokens[c.First].Flags.Has(text.Capital) || r.Tags[c.First].Adjective()
	}
	return c.Last == c.First+1 && proper(c) && proper(d)
}
