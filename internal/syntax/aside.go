package syntax

import (
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// asideReach is how many chunks an aside between dashes may have.
const asideReach = 24

// asides makes brackets of the dashes around an aside: "Germany and Slovakia - then its client - attacked Poland". Other dashes part
// clauses for good.
func (r *Reading) asides(first, last int) {
	dashes, verb := 0, false // whether a verb stands before the dash
	for k := first; k < last; k++ {
		if r.dash(k) {
			dashes++
		}
	}
	if dashes < 2 || dashes > 3 { // more make a list
		return
	}
	for k := first; k < last; k++ {
		c := &r.Chunks[k]
		if c.Kind == VerbChunk && c.Form&(Finite|Past) != 0 {
			verb = true
		}
		if !r.dash(k) || k == first || r.Chunks[k-1].Kind != NounChunk && r.Chunks[k-1].Kind != TimeChunk || r.dateline(first, k) {
			continue
		}
		e := k + 1
		for e < last && e < k+asideReach && r.Chunks[e].Kind != StopChunk {
			e++
		}
		if e == k+1 || e+1 >= last || !r.dash(e) || !r.resumes(e+1, verb) {
			continue
		}
		c.Kind, r.Chunks[e].Kind = OpenBracket, CloseBracket
		k = e
	}
}

// resumes reports whether the clause that an aside broke off goes on at chunk k: with its verb, where it has none yet.
func (r *Reading) resumes(k int, verb bool) bool {
	switch c := &r.Chunks[k]; c.Kind {
	case VerbChunk:
		return c.Form&(Finite|Past) != 0 || !verb && c.Form.Has(Participle)
	case AdverbChunk:
		return !verb && k+1 < len(r.Chunks) && r.Chunks[k+1].Kind == VerbChunk
	case ConjChunk, PrepChunk:
		return verb
	}
	return false
}

// dash reports whether chunk k is a dash.
func (r *Reading) dash(k int) bool {
	if r.Chunks[k].Kind != StopChunk {
		return false
	}
	switch r.Text.Word(int(r.Chunks[k].First)) {
	case "-", "–", "—", "--":
		return true
	}
	return false
}

// dateline reports whether chunks [first, k) are where and when an agency writes, before its dash: "MOSCOW, May 3 (Reuters) -".
func (r *Reading) dateline(first, k int) bool {
	for i := first; i < k; i++ {
		switch c := &r.Chunks[i]; c.Kind {
		case NounChunk:
			e := r.NameOf[c.Head]
			if c.Prep >= 0 || (e < 0 || r.Names[e].Type == names.Person) && !r.Text.Tokens[c.Head].Flags.Has(text.Upper) {
				return false
			}
		case TimeChunk:
			if c.Prep >= 0 {
				return false
			}
		case CommaChunk, OpenBracket, CloseBracket, StopChunk:
		default:
			return false
		}
	}
	return true
}
