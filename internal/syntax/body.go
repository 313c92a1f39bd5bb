package syntax

import (
	"sort"
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// bodies are the words by which an article calls an organisation that it has named.
var bodies = text.Words(`company firm bank airline carmaker automaker retailer manufacturer insurer brokerage agency organisation organization ministry
	newspaper studio university charity`)

// BodyIs returns the organisation that noun chunk k, "the company", stands for: the one that bears the word in its name, "Deutsche Bank", else
// the one that is a subject in the sentences before; -1 where several may be meant.
func (r *Reading) BodyIs(k int) int {
	c := &r.Chunks[k]
	if c.Kind != NounChunk || c.Last != c.First+2 || r.Text.Tokens[c.First].Key != word.The || r.Tags[c.Head] != model.NN || r.NameOf[c.Head] >= 0 {
		return -1
	}
	if _, ok := bodies.Of(r.Text, int(c.Head)); !ok || r.Text.Tokens[c.Head].Flags.Has(text.InQuote) || r.saidMore(k+1) {
		return -1
	}
	return r.once(c.First, int32(k), (*Reading).bodyBefore)
}

// saidMore reports whether chunk k says which one the noun before it is, or joins it to another: "of", "that", "and the union".
func (r *Reading) saidMore(k int) bool {
	if k >= len(r.Chunks) {
		return false
	}
	switch c := &r.Chunks[k]; c.Kind {
	case RelChunk, SubChunk, ConjChunk:
		return true
	case PrepChunk:
		key := r.Text.Tokens[c.First].Key
		return key == word.Of || key == word.That
	}
	return false
}

// bodyReach is among how many names before it a body is looked for.
const bodyReach = 100

// bodyBefore looks for what BodyIs returns.
func (r *Reading) bodyBefore(k int32) int {
	c := &r.Chunks[k]
	seen := -1
	at := sort.Search(len(r.Names), func(e int) bool { return r.Names[e].First >= c.First })
	for e := at - 1; e >= 0 && e >= at-bodyReach; e-- { // by its own word
		n := &r.Names[e]
		if n.Type == names.Org && r.bears(n, c.Head) {
			if seen >= 0 && r.Names[seen].Canonical != n.Canonical {
				return -1
			}
			seen = e
		}
	}
	if seen >= 0 {
		return seen
	}
	s := r.Text.SentenceAt(int(c.First))
	for b := s; b >= 0 && b >= s-2; b-- {
		if q := &r.Text.Sentences[b]; q.Role != text.Body || int(q.Para)+1 < int(r.Text.Sentences[s].Para) {
			return -1
		}
		end := min(r.Bounds[b+1], k)
		for j := max(r.Bounds[b], end-sentenceLong); j < end; j++ {
			if !r.leads(j) {
				continue
			}
			e := r.subjectName(j)
			if e < 0 {
				e = r.BodyIs(int(j))
			}
			if e < 0 || r.Names[e].Type != names.Org {
				continue
			}
			if seen >= 0 && r.Names[seen].Canonical != r.Names[e].Canonical {
				return -1
			}
			seen = e
		}
		if seen >= 0 {
			return seen
		}
	}
	return -1
}

// bears reports whether the name holds the word at token i.
func (r *Reading) bears(n *names.Name, i int32) bool {
	for t := n.First; t < n.Last; t++ {
		if strings.EqualFold(r.Text.Word(int(t)), r.Text.Word(int(i))) {
			return true
		}
	}
	return false
}
