package syntax_test

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/syntax"
)

// Every token of a sentence lies in one chunk, chunks are in order, and what they and clauses point at is there, in the same sentence; no clause
// hangs on itself.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "\xff's", "that which who whom", "( ( [ - a - b -- ) \" ' ,", "He said he said he said, he said.",
		"The far more, more, more most of of of the the 2–1 2–1", "Merkel left Paris, but Macron, who had been there, stayed.",
		"The plant, Rossi said on Monday, would close.", "Rossi - a - b - said. - said", strings.Repeat("who said that ", 40)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		r := read(raw)
		checkChunks(t, r)
		checkClauses(t, r)
		for i := range r.Text.Tokens {
			if e := r.Antecedent(int32(i)); e < -1 || e >= len(r.Names) {
				t.Fatalf("token %d stands for name %d of %d", i, e, len(r.Names))
			}
		}
		for k := range r.Chunks {
			r.WhoIs(k)
			r.Apposed(k)
		}
	})
}

func checkChunks(t *testing.T, r *reading) {
	t.Helper()
	for s := range r.Text.Sentences {
		q := &r.Text.Sentences[s]
		next := q.First
		for k := r.Bounds[s]; k < r.Bounds[s+1]; k++ {
			c := &r.Chunks[k]
			if c.First != next || c.Last <= c.First || c.Last > q.Last {
				t.Fatalf("chunk %d is tokens %d to %d, after %d, of a sentence up to %d", k, c.First, c.Last, next, q.Last)
			}
			if c.Head < c.First || c.Head >= c.Last {
				t.Fatalf("chunk %d has head %d, outside of %d to %d", k, c.Head, c.First, c.Last)
			}
			if c.Prep >= k || c.Prep >= 0 && (c.Prep < r.Bounds[s] || r.Chunks[c.Prep].Kind != syntax.PrepChunk && r.Chunks[c.Prep].Kind != syntax.SubChunk) {
				t.Fatalf("chunk %d hangs on chunk %d", k, c.Prep)
			}
			for i := c.First; i < c.Last; i++ {
				if r.ChunkOf[i] != k {
					t.Fatalf("token %d is of chunk %d and says %d", i, k, r.ChunkOf[i])
				}
			}
			next = c.Last
		}
		if next != q.Last {
			t.Fatalf("the chunks of sentence %d end at token %d of %d", s, next, q.Last)
		}
	}
}

func checkClauses(t *testing.T, r *reading) {
	t.Helper()
	sentence := func(k int32) int { return r.Text.SentenceAt(int(r.Chunks[k].First)) }
	for k := range r.Chunks {
		if n := r.Chunks[k].Clause; n < 0 || int(n) >= len(r.Clauses) {
			t.Fatalf("chunk %d is of clause %d of %d", k, n, len(r.Clauses))
		}
	}
	for n := range r.Clauses {
		q := &r.Clauses[n]
		home := -1
		for _, k := range []int32{q.Subject, q.Verb, q.Object, q.Opener} {
			switch {
			case k < -1 || int(k) >= len(r.Chunks):
				t.Fatalf("clause %d points at chunk %d of %d", n, k, len(r.Chunks))
			case k >= 0 && home < 0:
				home = sentence(k)
			case k >= 0 && sentence(k) != home:
				t.Fatalf("clause %d has chunks in sentences %d and %d", n, home, sentence(k))
			}
		}
		if q.Verb >= 0 && r.Chunks[q.Verb].Kind != syntax.VerbChunk && r.Chunks[q.Verb].Kind != syntax.AdjChunk {
			t.Fatalf("the verb of clause %d is none", n)
		}
		steps := 0
		for p := q.Parent; p >= 0; p = r.Clauses[p].Parent {
			if steps++; int(p) >= len(r.Clauses) || steps > len(r.Clauses) {
				t.Fatalf("clause %d hangs on itself", n)
			}
		}
	}
}
