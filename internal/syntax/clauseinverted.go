package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// invert opens the clause of the helping verb at chunk k whose subject stands between it and the verb that it helps, where it stands for "if", and
// reports whether it does: "Had it rained, they would have stayed".
func (p *parser) invert(k int) bool {
	c := &p.Chunks[k]
	if c.Last != c.First+1 || !c.Form.Has(Finite) || p.kindAt(k+1) != NounChunk || p.Chunks[k+1].Prep >= 0 || p.helpedBehind(k) < 0 || !p.supposes(k) {
		return false
	}
	n := p.open(AdverbialClause, p.cur, -1)
	p.Clauses[n].Verb, p.Clauses[n].Subject, c.Clause, p.cur = int32(k), int32(k+1), n, n
	return true
}

// asks reports whether the sentence is a question.
func (p *parser) asks() bool {
	return p.Chunks[p.last-1].Kind == QuestionChunk || p.last-2 > p.first && p.Chunks[p.last-2].Kind == QuestionChunk
}

// supposes reports whether the helping verb at chunk k, before its subject, stands for "if": had, should, were.
func (p *parser) supposes(k int) bool {
	if _, ok := supposing.Of(p.Text, int(p.Chunks[k].First)); !ok || p.asks() {
		return false
	}
	if k == p.first {
		return true
	}
	if p.Tags[p.Chunks[k].Head] == model.MD {
		return true
	}
	b, s := p.Chunks[k-1].Kind, &p.Chunks[k+1] // "would have stayed, had he known", but "took their medals, had them cut"
	return (b == CommaChunk || b == QuoteChunk || b == ConjChunk && k-1 == p.first) && (p.nominative(k+1) || p.NameOf[s.Head] >= 0)
}

var supposing = text.Words("had should were")

// helpedBehind returns the verb without a tense that the helping verb at chunk k helps across its subject, -1 for none.
func (p *parser) helpedBehind(k int) int {
	helper, helps := word.Helping.Of(p.Text, int(p.Chunks[k].Head))
	modal := p.Tags[p.Chunks[k].Head] == model.MD
	if !helps && !modal {
		return -1
	}
	for j := k + 2; j < p.last && j < k+9; j++ {
		switch c := &p.Chunks[j]; c.Kind {
		case VerbChunk:
			switch t := p.Tags[c.Head]; {
			case c.Form.Has(Infinitive) && p.Tags[c.First] == model.TO && !(helper == word.HelpBe):
				return -1
			case t == model.VB, t == model.VBP && c.Last == c.First+1:
				if modal || helper == word.HelpDo {
					return j
				}
			case c.Form&(Participle|Gerund) != 0 || t == model.VBD && c.Last == c.First+1:
				if helper == word.HelpHave && t != model.VBG || helper == word.HelpBe {
					return j
				}
			}
			return -1
		case PrepChunk, AdverbChunk:
		case NounChunk:
			if c.Prep < 0 {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// joinsInverted gives the verb at chunk k the clause of the helping verb that its subject parts from it, and reports whether one is there.
func (p *parser) joinsInverted(k int) bool {
	q := &p.Clauses[p.cur]
	v := int(q.Verb)
	if v < p.first || q.Subject != int32(v+1) || p.lastVerb != int32(v) || p.helpedBehind(v) != k {
		return false
	}
	h, c := &p.Chunks[v], &p.Chunks[k]
	c.Form = h.Form&^(Singular|Plural) | c.Form&(Negated|Passive|Perfect|Progress)
	if helper, ok := word.Helping.Of(p.Text, int(h.Head)); ok {
		p.mainForm(c, p.Tags[c.Head], helper, int(c.Head))
	}
	h.Kind, q.Verb, c.Clause = AdverbChunk, int32(k), p.cur
	return true
}
