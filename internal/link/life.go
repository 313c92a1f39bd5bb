package link

import (
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Texts tell in passing of somebody's life: where he was born, what he did "as a child" or "when he was governor". That is no news.

// ofLife reports whether the verb of clause n tells how somebody's life began: "was born in Jamaica", "grew up in Leeds".
func (l *linker) ofLife(n int32) bool {
	if n < 0 || l.Clauses[n].Verb < 0 {
		return false
	}
	c := &l.Chunks[l.Clauses[n].Verb]
	if l.Text.Tokens[c.Head].Key == word.Born {
		return true
	}
	next := int(c.Head) + 1
	if next == len(l.Text.Tokens) || l.Text.Word(next) != "up" {
		return false
	}
	switch l.Base(c.Head) {
	case "grow":
		return true
	case "bring":
		return c.Form.Has(syntax.Passive)
	}
	return false
}

// inAge reports whether clause n says what somebody was when it was: "as a child", "in his youth", "when she was nine".
func (l *linker) inAge(n int32) bool {
	if n < 0 || l.Clauses[n].Verb < 0 {
		return false
	}
	for j, end := l.near(l.Clauses[n].Verb); j < end; j++ {
		switch c := &l.Chunks[j]; c.Kind {
		case syntax.NounChunk:
			if c.Clause == n && c.Prep >= 0 && l.isAge(c) {
				return true
			}
		case syntax.VerbChunk:
			if l.wasSomebody(j, n) {
				return true
			}
		}
	}
	return false
}

// isAge reports whether the noun chunk c, which a preposition governs, names a part of a life.
func (l *linker) isAge(c *syntax.Chunk) bool {
	if p := &l.Chunks[c.Prep]; l.Text.Tokens[p.First].Key == word.As {
		a := l.Text.Tokens[c.First].Key
		_, young := youngOnes.Of(l.Text, int(c.Head))
		return young && (a == word.A || a == word.An)
	} else if _, ok := whileYoung.Of(l.Text, int(p.First)); !ok {
		return false
	}
	_, ok := earlyYears.Of(l.Text, int(c.Head))
	return ok && l.hasOwner(c)
}

var (
	youngOnes  = text.Words("child boy girl youth teenager teen youngster toddler baby infant schoolboy schoolgirl pupil student undergraduate")
	earlyYears = text.Words("childhood boyhood girlhood infancy adolescence youth teens twenties thirties")
	whileYoung = text.Words("in during from since throughout")
)

// hasOwner reports whether noun chunk c begins with whose it is, "his youth".
func (l *linker) hasOwner(c *syntax.Chunk) bool {
	_, ok := owners.Of(l.Text, int(c.First))
	return ok
}

var owners = text.Words("his her my our their your")

// wasSomebody reports whether chunk j is the verb of a clause that hangs on clause n and says what somebody was then: "when he was governor".
func (l *linker) wasSomebody(j, n int32) bool {
	const form = syntax.Finite | syntax.Past
	a := l.Chunks[j].Clause
	if a < 0 || a == n {
		return false
	}
	q := &l.Clauses[a]
	if q.Kind != syntax.AdverbialClause || q.Verb != j || q.Parent != n || q.Opener < 0 || q.Subject < 0 ||
		l.Text.Tokens[l.Chunks[q.Opener].First].Key != word.When {
		return false
	}
	f := l.Chunks[j].Form & (form | syntax.Passive | syntax.Perfect | syntax.Progress | syntax.Modal)
	_, someone := persons.Of(l.Text, int(l.Chunks[q.Subject].Head))
	return f == form && someone && l.Base(l.Chunks[j].Head) == "be"
}

var persons = text.Words("he she i we they you")
