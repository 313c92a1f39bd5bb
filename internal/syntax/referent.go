package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Referent returns the noun chunk, no one name of a person or body, that "it" or "they" at token i, the subject of a clause, stands for; -1
// where that isn't safe to say. It is the one subject of that number in the clauses before it, or in the sentence before. Those who are
// several may be names in a row, of which the chunk is the first: "Obama and Sarkozy met. They signed a treaty."
func (r *Reading) Referent(i int32) int {
	return r.referent(i, 0)
}

const (
	chainReach   = 8  // through how many pronouns a noun is looked for
	sentenceLong = 80 // chunks are as many as anybody reads of one sentence
	startReach   = 6  // within how many chunks of its sentence a pronoun is that goes back to the sentence before
)

func (r *Reading) referent(i int32, depth int) int {
	p, _ := Pronouns.Of(r.Text, int(i))
	k := r.ChunkOf[i]
	if p != Something && p != Several || k < 0 || depth > chainReach || r.Text.Tokens[i].Flags.Has(text.InQuote) {
		return -1
	}
	n := r.Chunks[k].Clause
	if n < 0 || r.Clauses[n].Subject != k || r.Clauses[n].Kind == RelativeClause || r.Expletive(i, n) {
		return -1
	}
	v := r.Clauses[n].Verb
	if v < k || r.Speech(int(v)) || p == Something && r.impersonal(v) || r.Text.Tokens[i+1].Key == word.All { // who speaks is no thing; "it all began"
		return -1
	}
	s := r.Text.SentenceAt(int(i))
	if e := r.soleSubject(r.Bounds[s], k, p, depth); e != nobody {
		return e
	}
	if kind := r.Clauses[n].Kind; s == 0 || kind != MainClause && kind != CoordinateClause || k > r.Bounds[s]+startReach {
		return -1
	}
	q := &r.Text.Sentences[s-1]
	if q.Role != text.Body || q.Para+1 < r.Text.Sentences[s].Para {
		return -1
	}
	return max(r.soleSubject(r.Bounds[s-1], r.Bounds[s], p, depth), -1)
}

// soleSubject returns the one chunk among [first, last) that is a subject and that the pronoun p can stand for; anybody where
// one of several may be meant or somebody else tells, and nobody where none is.
func (r *Reading) soleSubject(first, last int32, p person, depth int) int {
	seen := nobody
	for k := max(first, last-sentenceLong); k < last; k++ {
		c := &r.Chunks[k]
		if c.Starts && k > first { // a heading ran in
			seen = nobody
		}
		if !r.leads(k) || int(c.First) >= len(r.Tags) {
			continue
		}
		j := int(k)
		if r.IsPronoun(j) {
			q, _ := Pronouns.Of(r.Text, int(c.First))
			if q != p {
				continue
			}
			if j = r.referent(c.First, depth+1); j < 0 {
				return anybody
			}
		} else if e := r.NameOf[c.Head]; e >= 0 && r.Names[e].Type == names.Org {
			return anybody
		} else if !r.standsFor(p, k) {
			continue
		} else if r.Tags[c.First] == model.PRPS { // "its roof was old, and it burned": what has the roof
			return anybody
		}
		if seen != nobody && seen != j {
			return anybody
		}
		seen = j
	}
	return seen
}

// standsFor reports whether the pronoun p can stand for noun chunk k: a thing, or several.
func (r *Reading) standsFor(p person, k int32) bool {
	c := &r.Chunks[k]
	e := r.NameOf[c.Head]
	if r.TimexOf[c.Head] >= 0 {
		return false
	}
	row := r.joinsOther(k)
	if p == Several {
		if row {
			return true
		}
		return e < 0 && r.people(c)
	}
	if _, helps := word.Helping.Of(r.Text, int(c.Head)); row || helps || r.Tags[c.Head] != model.NN && r.Tags[c.Head] != model.NNP || r.unnamed(k) {
		return false
	}
	return e < 0 || r.Names[e].Type == names.Event || r.Names[e].Type == names.None
}

// people reports whether noun chunk c is of several people, or bodies of them.
func (r *Reading) people(c *Chunk) bool {
	w := text.Lower(r.Text.Word(int(c.Head)))
	if _, ok := several.Find(w); ok {
		return true
	}
	if r.Tags[c.Head] != model.NNS && r.Tags[c.Head] != model.NNPS || len(w) < 3 {
		return false
	}
	ways, _ := word.Persons.Find(w[:len(w)-1])
	return ways&word.Somebody != 0 && w[len(w)-1] == 's'
}

// several are words for people, or bodies of them.
var several = text.Words(`people men women children boys girls teenagers police troops forces rebels militants insurgents gunmen fighters protesters protestors
	demonstrators jurors voters rescuers divers firefighters engineers refugees migrants negotiators delegates delegations rivals relatives parents brothers
	sisters families lawmakers secretaries countries nations governments teams parties sides allies hosts organisers organizers investigators detectives
	policemen soldiers marines astronauts crews unions families couples villagers inspectors hackers robbers thieves kidnappers hijackers climbers hikers sailors
	fishermen miners pirates smugglers supporters opponents followers members representatives authorities`)

// joinsOther reports whether another noun stands in a row behind noun chunk k.
func (r *Reading) joinsOther(k int32) bool {
	return r.Row(int(k)+1, min(int(k)+16, len(r.Chunks))) > 0
}

// impersonal reports whether the verb at chunk v has "it" for its subject where nothing is meant: "it emerged", "it took two hours".
func (r *Reading) impersonal(v int32) bool {
	return r.BaseIn(r.Chunks[v].Head, impersonal)
}

var impersonal = text.Words("emerge seem appear happen take cost look sound feel mean matter rain snow turn transpire follow make believe think know expect hope fear understand need")
