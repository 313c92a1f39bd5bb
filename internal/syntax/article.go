// Package syntax cuts the sentences of an article into chunks and clauses, and says whom its pronouns mean.
//
// It is shallow: a chunk is a noun with what stands before it, or a verb with its auxiliaries; a clause has a subject, a verb, an
// object, and a clause that it hangs on. What it cannot tell it leaves open.
package syntax

import (
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// Article is a text with all that the stages before this one found in it.
type Article struct {
	Text      *text.Text
	Tags      []model.Tag   // one a token
	Timexes   []timex.Timex // in the order of the text
	Names     []names.Name  // in the order of the text
	Published timex.Day     // no day where it isn't known
}

// Reading is an article cut into chunks and clauses, with each token's timex, name and mention at hand.
type Reading struct {
	Article
	Chunks    []Chunk
	Clauses   []Clause
	Bounds    []int32 // the first chunk of each sentence, and the end
	ChunkOf   []int32 // by token
	TimexOf   []int32 // by token, -1 for none
	NameOf    []int32 // by token, -1 for none
	MentionAt []int32 // by token: the mention it triggers, -1 for none
	Mentions  []event.Mention
	Settings  []Setting // by sentence
	tags      []model.Tag
	callings  []calling
	called    bool           // callings are read
	sexes     map[string]sex // by canonical name
	shown     map[string]evidence
	sexed     bool // sexes are read
	heroName  int  // see [Reading.hero]
	life      bool // the article is of the hero's life
	sought    bool // hero was asked for
	named     map[string]int
	stands    []int32 // by token, what Antecedent said of it: 0 where it was not asked, -1 for nothing, else the name's index and one
	bases     []base  // by token: its base form as a verb, "" where it was not asked for
}

// Read prepares the article for r's other methods, reusing r's memory.
func (r *Reading) Read(a Article, mentions []event.Mention) {
	r.Article, r.Mentions = a, mentions
	r.called, r.sought, r.sexed = false, false, false
	n := len(a.Text.Tokens)
	clear(r.stands)
	r.stands = slices.Grow(r.stands[:0], n)[:n]
	clear(r.bases)
	r.bases = slices.Grow(r.bases[:0], n)[:n]
	r.TimexOf, r.NameOf = fill(r.TimexOf, n), fill(r.NameOf, n)
	r.MentionAt, r.ChunkOf = fill(r.MentionAt, n), fill(r.ChunkOf, n)
	for i, t := range a.Timexes {
		for j := a.Text.TokenAt(t.Start); j < n && int(a.Text.Tokens[j].Start) < t.End; j++ {
			r.TimexOf[j] = int32(i)
		}
	}
	for i, e := range a.Names {
		last := min(int(e.Last), n)
		if last < n && last-int(e.First) > 1 && a.Text.Word(last-1) == "A" && !a.Text.Tokens[last].Flags.Has(text.Capital) {
			last-- // an article that begins a sentence
		}
		if last < n && last-int(e.First) > 1 && !a.Text.Tokens[last].Flags.Has(text.Capital) && a.swallowed(last-1, e.Type) {
			last--
		}
		for j := max(int(e.First), 0); j < last; j++ {
			r.NameOf[j] = int32(i)
		}
	}
	for i := range mentions {
		if t := mentions[i].Trigger; t >= 0 && int(t) < n {
			r.MentionAt[t] = int32(i)
		}
	}
	r.describe()
	r.Chunks, r.Clauses, r.Bounds = r.Chunks[:0], r.Clauses[:0], r.Bounds[:0]
	for s := range a.Text.Sentences {
		q := &a.Text.Sentences[s]
		r.Bounds = append(r.Bounds, int32(len(r.Chunks)))
		r.chunk(int(q.First), int(q.Last))
		r.clause(int(r.Bounds[s]), len(r.Chunks))
	}
	r.Bounds = append(r.Bounds, int32(len(r.Chunks)))
	r.setScene()
}

// swallowed reports whether the last word of a name, at token i, more likely opens the sentence that follows it without a mark:
// "in Port-au-Prince Overnight a rumour", "at Elm School Four children".
func (a *Article) swallowed(i int, kind names.Type) bool {
	_, opens := dayOpeners.Of(a.Text, i)
	t := a.Tags[i]
	if _, ok := nationals.Of(a.Text, i); ok && kind == names.Place && a.Tags[i+1].Noun() { // "in Lima British aid workers"
		_, part := quarters.Of(a.Text, i-1)
		return !part
	}
	return opens || kind == names.Place && (t == model.NNS || t == model.RB || t.Proper() && a.Tags[i+1] == model.VBP &&
		demonym(a.Text.Word(i))) || t == model.CD && a.Text.Tokens[i].Kind == text.Word &&
		!a.Text.Tokens[i].Flags.Has(text.HasDigit) && a.Tags[i+1].Noun()
}

// nationals are adjectives of nations that no place's name ends with, but after a quarter of the sky.
var (
	nationals = text.Words("british french american german israeli chinese russian italian mexican canadian japanese spanish australian indian iranian turkish pakistani dutch swiss greek")
	quarters  = text.Words("north south east west northern southern eastern western central latin native african asian")
)

// demonym reports whether the word is written like those for a country's people: Britons, Haitians.
func demonym(word string) bool {
	return strings.HasSuffix(word, "ans") || strings.HasSuffix(word, "ons")
}

var dayOpeners = text.Words("overnight meanwhile elsewhere earlier later yesterday today however")

// base is the base form of a verb, and its key.
type base struct {
	word string
	key  uint32
}

// Base returns the base form of the verb at token i. It is kept, since it is asked for several times.
func (r *Reading) Base(i int32) string {
	b := &r.bases[i]
	if b.word == "" {
		b.word = inflect.Base(r.Text.Word(int(i)))
		b.key = text.Key(b.word)
	}
	return b.word
}

// BaseIn reports whether the base form of the verb at token i is in a table.
func (r *Reading) BaseIn(i int32, table *text.Table[bool]) bool {
	word := r.Base(i)
	_, ok := table.Get(r.bases[i].key, word)
	return ok
}

// SentenceEnd returns the end of the chunks of chunk k's sentence.
func (r *Reading) SentenceEnd(k int) int {
	return int(r.Bounds[r.Text.SentenceAt(int(r.Chunks[k].First))+1])
}

// fill returns s with n elements, each -1.
func fill(s []int32, n int) []int32 {
	if cap(s) < n {
		s = make([]int32, n)
	}
	s = s[:n]
	for i := range s {
		s[i] = -1
	}
	return s
}
