package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// person says what a pronoun can stand for.
type person uint8

const (
	Someone   person = iota + 1 // he, she, him: a person
	Something                   // it: an organisation, a country, a thing
	Several                     // they: several, or an organisation
	Speaker                     // I, we: who speaks
	Unclear                     // this, that, what: nothing to name
)

var Pronouns = text.NewTable(text.Join(
	text.List(Someone, "he she him her his hers himself herself"),
	text.List(Something, "it its itself"),
	text.List(Several, "they them their theirs themselves"),
	text.List(Speaker, "i we me us my our mine ours you your yours myself ourselves"),
	text.List(Unclear, "this that these those what who which there one someone anyone everyone nobody nothing something everything all some many few both others another each none"),
))

// hasOwner reports whether the chunk names an owner that is no name: "the singer's health".
func (r *Reading) hasOwner(c *Chunk) bool {
	for i := c.First + 1; i < c.Head; i++ {
		if r.Tags[i] == model.POS && r.NameOf[i-1] < 0 {
			return true
		}
	}
	return false
}

// subjectName returns the name that noun chunk k is, or that stands beside it between commas; -1 for none.
func (r *Reading) subjectName(k int32) int {
	if e := r.NameOf[r.Chunks[k].Head]; e >= 0 {
		return int(e)
	}
	if a := r.Apposed(int(k)); a >= 0 {
		return int(r.NameOf[r.Chunks[a].Head])
	}
	return -1
}

// Expletive reports whether the "it" at token i, subject of clause n, stands for nothing: "it is clear that", "it emerged that".
func (r *Reading) Expletive(i, n int32) bool {
	v := r.Clauses[n].Verb
	if p, _ := Pronouns.Of(r.Text, int(i)); p != Something || v < 0 {
		return false
	}
	for j := v + 1; j < v+4 && int(j) < len(r.Chunks); j++ {
		if k := r.Chunks[j].Kind; k == SubChunk && r.contentOf(v, j) || k == VerbChunk && r.Chunks[j].Form.Has(Infinitive) &&
			r.Chunks[v].Form&(Passive|Past|Finite) != 0 && (r.Chunks[j-1].Kind == AdjChunk || r.resolved(v, j)) {
			return true
		}
	}
	return false
}

// contentOf reports whether chunk j, which opens a clause, opens what "it" before the verb at chunk v stands for: "it emerged that", "it was when
// he left", but "it fell when".
func (r *Reading) contentOf(v, j int32) bool {
	c := &r.Chunks[j]
	if r.Text.Tokens[c.First].Key == word.That || r.Base(r.Chunks[v].Head) == "be" {
		return true
	}
	_, ok := contents.Of(r.Text, int(c.First))
	return ok
}

// resolved reports whether chunk j, an infinitive right behind the passive verb at chunk v, says what was resolved: "it was decided to close".
func (r *Reading) resolved(v, j int32) bool {
	return r.BaseIn(r.Chunks[v].Head, resolving) && j == v+1 && r.Chunks[v].Form.Has(Passive)
}

var resolving = text.Words("decide agree resolve hope propose")

// Fits reports whether the pronoun at token i, of person p, can stand for name e.
func (r *Reading) Fits(p person, e int, i int32) bool {
	n := &r.Names[e]
	switch p {
	case Someone:
		if n.Type != names.Person {
			return false
		}
		_, her := feminine.Of(r.Text, int(i))
		sex := r.sex(e)
		return sex == unsaid || (sex == female) == her
	case Something:
		return n.Type == names.Org || n.Type == names.Place
	}
	return n.Type == names.Org
}

// inanimate verbs tell what things, forces and the weather do, not bodies of people.
var inanimate = text.Words("rain snow hail freeze pour pose kill spread infect cause contain measure last weigh cost strike hit erupt occur happen destroy devastate flood mutate resemble consist contribute")
