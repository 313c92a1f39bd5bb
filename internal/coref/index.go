package coref

import (
	"cmp"
	"math"
	"slices"

	"github.com/seed-620526af/timeline/internal/text"
)

// index holds what pairs of mentions are judged by, in dense numbers. Documents go by their rank: in order of publication, then ID,
// so that those told of together lie together. Terms (content words, names of people and places) are counted by how many documents
// hold them, since a rare one that two texts share says more than a common one.
type index struct {
	lex     *lexicon
	docs    []Document // by rank
	order   []int32    // mentions in order of their documents' rank, and offset
	starts  []int32    // of each document: the place in order of its first mention; one more at the end
	term    terms
	weight  []float32     // of each term
	single  []bool        // whether one document alone holds it
	stories []bag         // of each document: the terms of its print
	near    [][]neighbour // of each document: those nearest to it
	depth   []float32     // of each document: the squares of their nearness together
	nearTo  [][]int32     // of each document: those that it is near to
}

// bag is a set of terms, sorted, and what they weigh together: the sum of the weights of names and titles, that of the squares of
// the weights of words.
type bag struct {
	terms  []int32
	weight float32
}

// profile is what is known of an event: from one mention, or from several that were found to be one.
type profile struct {
	facts
	mentions []int32 // by their places in order
	doc      int32   // of the first mention
	trigger  trigger
	who      bag
	where    bag
	words    bag
	title    bag
	around   bag     // the words next to the trigger
	counts   []Count // how many of what are told of there
	deed     bag     // of the title: what isn't the name of who takes part, or where
	agent    part
	patient  part
	several  bool // its text tells of other events by the same word, too
	unreal   bool
	sentence int32 // the last one that tells it
	opened   int32 // the first one
	kind     Kind
	nominal  bool
	negated  bool
	ahead    bool
}

// facts are what two events can't differ in and yet be one.
type facts struct {
	first  int32 // days since 1970; lowest and highest where unbounded
	last   int32
	told   int32  // when the text was published; forever where unknown
	name   uint32 // key of its own name, 0 for none
	series int32
	dated  Strength
	month  int8 // of a year that isn't known, 0 for none
	dom    int8
}

const (
	never   = math.MinInt32 / 2
	forever = math.MaxInt32 / 2
)

func newIndex(docs []Document, mentions []Mention) *index {
	x := &index{lex: words(), docs: make([]Document, len(docs)), order: make([]int32, len(mentions)), starts: make([]int32, len(docs)+1)}
	byRank := make([]int32, len(docs))
	for i := range byRank {
		byRank[i] = int32(i)
	}
	slices.SortStableFunc(byRank, func(a, b int32) int {
		return cmp.Or(PublishedFirst(&docs[a], &docs[b]), cmp.Compare(docs[a].ID, docs[b].ID))
	})
	rank := make([]int32, len(docs))
	for r, d := range byRank {
		rank[d], x.docs[r] = int32(r), docs[d]
	}
	for i := range x.order {
		x.order[i] = int32(i)
		x.starts[rank[mentions[i].Doc]+1]++
	}
	for r := range docs {
		x.starts[r+1] += x.starts[r]
	}
	slices.SortFunc(x.order, func(a, b int32) int {
		m, n := &mentions[a], &mentions[b]
		return cmp.Or(cmp.Compare(rank[m.Doc], rank[n.Doc]), cmp.Compare(m.Start, n.Start), cmp.Compare(a, b))
	})
	x.count(mentions)
	x.nearest()
	return x
}

// count numbers the terms in a stable order and weighs each by its rarity.
func (x *index) count(mentions []Mention) {
	var in []int32   // documents that hold each term
	var seen []int32 // the last that did
	note := func(key uint32, doc int32) {
		id := x.term.add(key)
		if int(id) == len(in) {
			in, seen = append(in, 0), append(seen, -1)
		}
		if seen[id] != doc {
			seen[id] = doc
			in[id]++
		}
	}
	for d := range x.docs {
		doc := int32(d)
		for _, w := range x.docs[d].Print.Words {
			note(w, doc)
		}
		var words []uint32
		for _, i := range x.order[x.starts[d]:x.starts[d+1]] {
			m := &mentions[i]
			if !sameSlice(m.Words, words) {
				words = m.Words
				for _, w := range words {
					note(w, doc)
				}
			}
			for _, w := range m.Title {
				note(w, doc)
			}
			for _, part := range [...]*Part{&m.Agent, &m.Patient} {
				for _, w := range part.Words {
					note(w, doc)
				}
				if part.Name != "" {
					note(nameKey(part.Name), doc)
				}
			}
			for _, n := range m.Who {
				note(nameKey(n), doc)
			}
			for _, n := range m.Where {
				note(nameKey(n), doc)
			}
		}
	}
	x.weight, x.single = make([]float32, len(in)), make([]bool, len(in))
	n := float64(len(x.docs)) + 20 // a small collection knows little of how rare a word is
	for id, df := range in {
		x.single[id] = df < 2
		x.weight[id] = float32(math.Log(n / (float64(df) + 1)))
	}
}

// nameKey is the key of a name as a term: apart from the words of the same spelling.
func nameKey(name string) uint32 { return text.Key(name) ^ 0x5bd1e995 }

// sameSlice reports whether two slices are one: mentions of one sentence share its words.
func sameSlice(a, b []uint32) bool {
	return len(a) == len(b) && len(a) > 0 && &a[0] == &b[0]
}
