package link

import (
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Some verbs answer an event that was before, and so is not of their day: "convicted on Monday of the murder", "mourned the death".
var (
	// what a preposition leads to: charged with, jailed for, arrested over
	answers = text.Words(`accuse acquit apologise apologize arrest award ban blame charge clear commend compensate condemn confess convict
		criticise criticize decorate detain dismiss exonerate fine fire hang honor honour imprison indict jail pardon plead praise prosecute
		protest punish question react respond sack sentence sue suspect suspend testify thank try`)
	answering = text.Words("about for of over to with")
	// what their object names
	lookBack = text.Words(`avenge commemorate condemn denounce deplore grieve investigate lament mourn probe regret remember`)
)

// answersDeed reports whether the participle of clause q is what the verb around it answers: "jailed on Friday for stealing a car".
func (l *linker) answersDeed(q *syntax.Clause) bool {
	p := q.Verb - 1
	if p < 0 || q.Parent < 0 || l.Clauses[q.Parent].Verb < 0 || l.Clauses[q.Parent].Verb >= p || l.Chunks[p].Kind != syntax.PrepChunk {
		return false
	}
	if _, ok := answering.Of(l.Text, int(l.Chunks[p].First)); !ok {
		return false
	}
	return l.BaseIn(l.Chunks[l.Clauses[q.Parent].Verb].Head, answers)
}

// answered reports whether the noun chunk k tells what the verb of its clause answers.
func (l *linker) answered(k int) bool {
	c := &l.Chunks[k]
	if c.Clause < 0 {
		return false
	}
	q := &l.Clauses[c.Clause]
	if q.Verb < 0 || int(q.Verb) > k {
		return false
	}
	verb := &l.Chunks[q.Verb]
	if c.Prep < 0 {
		if q.Object != int32(k) || verb.Form.Has(syntax.Passive) {
			return false
		}
		return l.BaseIn(verb.Head, lookBack)
	}
	if _, ok := answering.Of(l.Text, int(l.Chunks[c.Prep].First)); !ok {
		return false
	}
	return l.BaseIn(verb.Head, answers)
}

// recalled reports whether the noun chunk k tells of what something now reminds of: "the anniversary of the explosion".
func (l *linker) recalled(k int) bool {
	p := l.Chunks[k].Prep
	if p < 1 || l.Text.Tokens[l.Chunks[p].First].Key != word.Of || l.Chunks[p-1].Kind != syntax.NounChunk && l.Chunks[p-1].Kind != syntax.TimeChunk {
		return false
	}
	_, ok := reminders.Of(l.Text, int(l.Chunks[p-1].Head))
	return ok
}

var reminders = text.Words(`anniversary memory victim victims survivor survivors minute hour moment site scene ruins cause causes commemoration
	remembrance veteran veterans legacy history`)
