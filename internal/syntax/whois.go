package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// calling is a word by which an article calls a person before their name, "singer Michael Jackson", and whom: -1 for more than one.
type calling struct {
	word uint32
	name int32
}

// WhoIs returns the one person whom the article calls by the head of noun chunk k, which is "the" and that word: "the singer"; -1 for none.
func (r *Reading) WhoIs(k int) int {
	c := &r.Chunks[k]
	if c.Last != c.First+2 || r.Text.Tokens[c.First].Key != word.The || r.Tags[c.Head] != model.NN || r.NameOf[c.Head] >= 0 {
		return -1
	}
	return r.Called(c.Head)
}

// Called returns the one person whom the article calls by the word at token i, -1 for none.
func (r *Reading) Called(i int32) int {
	if !r.called {
		r.called = true
		r.readCallings()
	}
	for j := range r.callings {
		if r.callings[j].word == r.Text.Tokens[i].Key {
			return int(r.callings[j].name)
		}
	}
	return -1
}

// readCallings notes by which words the article calls whom.
func (r *Reading) readCallings() {
	r.callings = r.callings[:0]
names:
	for e := range r.Names {
		n := &r.Names[e]
		i := n.First - 1
		if n.Type != names.Person || i < 0 || r.Tags[i] != model.NN && !(r.Tags[i] == model.NNP && r.opens(i)) ||
			r.NameOf[i] >= 0 || r.ChunkOf[i] < 0 || r.ChunkOf[i] != r.ChunkOf[n.First] || len(r.callings) > 63 {
			continue
		}
		if i > 0 && r.ChunkOf[i-1] == r.ChunkOf[i] {
			if _, ok := bygone.Of(r.Text, int(i)-1); ok {
				continue
			}
		}
		word := r.Text.Tokens[i].Key
		for j := range r.callings {
			if c := &r.callings[j]; c.word == word {
				if c.name >= 0 && r.Names[c.name].Canonical != n.Canonical {
					c.name = -1
				}
				continue names
			}
		}
		r.callings = append(r.callings, calling{word, int32(e)})
	}
}

// opens reports whether token i is the first of its sentence, where a capital says nothing.
func (r *Reading) opens(i int32) bool {
	return r.Text.Sentences[r.Text.SentenceAt(int(i))].First == i
}

// bygone are whom the word alone doesn't mean: "former president Bush" is not "the president".
var bygone = text.Words("former ex late vice deputy acting fellow another assistant co old")

// Ranking reports whether the chunk calls someone by a rank alone: "the world number one".
func (r *Reading) Ranking(c *Chunk) bool {
	return r.Text.Tokens[c.First].Key == word.The && c.Last > c.First+2 && r.NameOf[c.Head] < 0 &&
		r.Tags[c.Head] == model.CD && r.Tags[c.Head-1] == model.NN
}
