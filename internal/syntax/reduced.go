package syntax

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// described reports whether what looks like the past tense at chunk k, after a comma, describes the noun before: "his doctor, charged with fraud".
func (p *parser) described(k int) bool {
	c := &p.Chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || k+1 >= p.last || p.Chunks[k+1].Kind != PrepChunk ||
		k < p.first+2 || p.Chunks[k-2].Kind != NounChunk && p.Chunks[k-2].Kind != TimeChunk || p.Speech(k) {
		return false
	}
	if word.NeedsObject.Has(p.Base(c.Head)) && p.Chunks[k-2].Kind == NounChunk { // what has no object, and needs one
		return true
	}
	for j := k + 1; j+1 < p.last && j < k+10; j++ {
		if p.Chunks[j].Kind == ConjChunk && p.Chunks[j+1].Kind == VerbChunk || p.Chunks[j].Kind == QuoteChunk {
			return false
		}
	}
	return true
}

// reduced reports whether what looks like the past tense at chunk k is a participle: "the man arrested last week died". Behind a comma
// another must close what it says: "Rossi, arrested last week, died", but "Rossi, the heir, died after he fell".
func (p *parser) reduced(k int, before chunkKind) bool {
	c := &p.Chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || k+1 >= p.last || inflect.PastOnly(p.Text, int(c.Head)) {
		return false
	}
	if d := &p.Chunks[k+1]; d.Kind != PrepChunk && d.Kind != TimeChunk {
		if _, names := naming.Of(p.Text, int(c.Head)); !names {
			return false
		}
	} else if _, opens := Openers.Of(p.Text, int(d.First)); opens || p.Speech(k) {
		return false
	}
	_, names := naming.Of(p.Text, int(c.Head))
	for j := k + 1; j < p.last && j < k+12; j++ {
		switch d := &p.Chunks[j]; d.Kind {
		case VerbChunk:
			return before != CommaChunk && d.Form.Has(Finite) && !p.hasConj(k, j)
		case CommaChunk:
			if p.Clauses[p.cur].Kind == RelativeClause && p.waiting() >= 0 { // "Disney, whose service opened in May, rose"
				return false
			}
			for j++; j < p.last && p.Chunks[j].Kind == QuoteChunk; j++ {
			}
			return j < p.last && p.Chunks[j].Kind == VerbChunk && p.Chunks[j].Form.Has(Finite)
		case ConjChunk:
			if j+2 >= p.last || p.Chunks[j+1].Kind != NounChunk || p.Chunks[j+2].Kind == VerbChunk {
				return false
			}
			j++
		case StopChunk, SubChunk, RelChunk:
			return false
		case QuoteChunk:
			if !names {
				return false
			}
		case NounChunk:
			if d.Prep < 0 && !(names && j <= k+2) {
				return false
			}
		}
	}
	return false
}

// naming verbs in the past tense more likely name the noun before them: "a game, called football, was played".
var naming = text.Words("called named dubbed nicknamed known titled")

// hasConj reports whether a conjunction is among chunks [i, j).
func (p *parser) hasConj(i, j int) bool {
	for ; i < j; i++ {
		if p.Chunks[i].Kind == ConjChunk {
			return true
		}
	}
	return false
}
