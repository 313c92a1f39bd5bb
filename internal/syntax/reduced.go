package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// described reports whether what looks like the past tense at chunk k, after a comma, describes the noun before: "his doctor, charged with fraud".
func (p *parser) described(k int) bool {
	c := &p.Chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || k+1 >= p.last || p.Chunks[k+1].Kind != PrepChunk ||
		k < p.first+2 || p.Chunks[k-2].Kind != NounChunk && p.Chunks[k-2].Kind != TimeChunk || p.Speech(k) {
		return p.called(k)
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

// meant reports whether an infinitive says right behind the verb at chunk k what its noun is meant for: "harpoons meant to anchor the probe failed".
func (p *parser) meant(k int) bool {
	if p.kindAt(k+1) != VerbChunk || !p.Chunks[k+1].Form.Has(Infinitive) {
		return false
	}
	return p.BaseIn(p.Chunks[k].Head, meaning)
}

var meaning = text.Words("mean design intend build use expect schedule send force")

// called reports whether the verb at chunk k, after a comma, says what the noun before it is called: "the project, called Apollo".
func (p *parser) called(k int) bool {
	_, names := word.Naming.Of(p.Text, int(p.Chunks[k].Head))
	return names && p.Chunks[k].Last == p.Chunks[k].First+1 && k >= p.first+2 && p.Chunks[k-2].Kind == NounChunk &&
		p.kindAt(k+1) == NounChunk && p.NameOf[p.Chunks[k+1].Head] >= 0
}

// reduced reports whether what looks like the past tense at chunk k is a participle: "the man arrested last week died". Behind a comma
// another must close what it says: "Rossi, arrested last week, died", but "Rossi, the heir, died after he fell".
func (p *parser) reduced(k int, before chunkKind) bool {
	c := &p.Chunks[k]
	if p.Tags[c.Head] != model.VBD || c.Last != c.First+1 || k+1 >= p.last || p.onlyPast(c.Head) || p.helped(int(c.Head)) ||
		word.Objectless.Has(p.Base(c.Head)) || k > p.first && p.nominative(k-1) {
		return false
	}
	if d := &p.Chunks[k+1]; d.Kind != PrepChunk && d.Kind != TimeChunk && !p.meant(k) &&
		!(d.Kind == AdjChunk && word.NeedsObject.Has(p.Base(c.Head))) { // "found guilty"
		if _, names := word.Naming.Of(p.Text, int(c.Head)); !names {
			return false
		}
	} else if _, opens := Openers.Of(p.Text, int(d.First)); opens || p.Speech(k) {
		return false
	}
	_, names := word.Naming.Of(p.Text, int(c.Head))
	names = names || p.meant(k)
	free := int32(-1) // up to where a noun may be an object
	if names {
		free = int32(k + 2)
	}
	for j := k + 1; j < p.last && j < k+12; j++ {
		switch d := &p.Chunks[j]; d.Kind {
		case VerbChunk:
			if d.Form.Has(Gerund) && before == CommaChunk || j == k+1 && p.meant(k) { // "found guilty after a trial lasting months"
				free = int32(j + 2)
				continue
			}
			if p.Clauses[p.cur].Verb < 0 && p.waiting() >= 0 && p.finites(k) < 2 { // "the claim that Gore lost in Florida is disputed"
				return false
			}
			return before != CommaChunk && d.Form.Has(Finite) && !p.hasConj(k, j)
		case CommaChunk:
			if p.Clauses[p.cur].Kind == RelativeClause && p.waiting() >= 0 { // "Disney, whose service opened in May, rose"
				return false
			}
			for j++; j < p.last && p.Chunks[j].Kind == QuoteChunk; j++ {
			}
			if j >= p.last || p.Chunks[j].Kind != VerbChunk {
				return false
			}
			_, calls := word.Naming.Of(p.Text, int(p.Chunks[j].Head)) // "worked on a project, called Apollo"
			return p.Chunks[j].Form.Has(Finite) && !calls && (before == CommaChunk || !p.rowOfPasts(j))
		case ConjChunk:
			if j+2 >= p.last || p.Chunks[j+1].Kind != NounChunk || p.Chunks[j+2].Kind == VerbChunk {
				return false
			}
			j++
		case StopChunk, SubChunk, RelChunk:
			return false
		case PrepChunk:
			if _, opens := Openers.Of(p.Text, int(d.First)); opens && p.finiteAhead(j) { // the verb behind it is another's
				return false
			}
		case QuoteChunk:
			if !names {
				return false
			}
		case NounChunk:
			if d.Prep < 0 && int32(j) > free {
				return false
			}
		}
	}
	return false
}

// ofObject reports whether what looks like the past tense at chunk k, behind an object, tells what was done to it: "the progress made since May",
// "ordered him freed on bail", "traced him through a glove dropped outside". It has no object, and the sentence its verb.
func (p *parser) ofObject(k int) bool {
	c, q := &p.Chunks[k], &p.Clauses[p.cur]
	if c.Form&(Finite|Past|Modal|Perfect|Passive) != Finite|Past || c.Last != c.First+1 || q.Verb < 0 || q.Object < 0 || p.Speech(k) ||
		p.onlyPast(c.Head) || p.waiting() >= 0 || p.kindAt(k+1) == NounChunk && p.Chunks[k+1].Prep < 0 {
		return false
	}
	base := p.Base(c.Head)
	switch o := p.Chunks[q.Object]; {
	case !p.reaches(int(q.Object), k), p.lastVerb != q.Verb:
		return false
	case p.Tags[o.First] == model.PRP && o.Last == o.First+1 && q.Object != int32(k-1): // "him" is no subject
		return true
	case word.NoObject.Has(base):
		return false
	}
	return !p.takesClause(int(q.Verb)) || word.NeedsObject.Has(base)
}

// rowOfPasts reports whether a conjunction joins another verb with a tense to the one at chunk k, behind a comma, so that what stands before the comma is
// the first of a row: "appeared in a film, sang in another and died".
func (p *parser) rowOfPasts(k int) bool {
	for j := k + 1; j+1 < p.last && j < k+10; j++ {
		switch p.Chunks[j].Kind {
		case ConjChunk:
			return p.Chunks[j+1].Kind == VerbChunk && p.Chunks[j+1].Form.Has(Finite)
		case CommaChunk, StopChunk, SubChunk, RelChunk, VerbChunk:
			return false
		}
	}
	return false
}

// hasConj reports whether a conjunction is among chunks [i, j).
func (p *parser) hasConj(i, j int) bool {
	for ; i < j; i++ {
		if p.Chunks[i].Kind == ConjChunk {
			return true
		}
	}
	return false
}
