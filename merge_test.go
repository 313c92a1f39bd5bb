package timeline

import (
	"bytes"
	"encoding/json"
	"math/rand"
	"slices"
	"testing"
)

// TestMergeLawsOfGenerated: over texts made up about known events, in three heaps that overlap, merging is associative, commutative and
// idempotent, and a timeline that was saved and read again merges as the one that was not.
func TestMergeLawsOfGenerated(t *testing.T) {
	rng := rand.New(rand.NewSource(5))
	var e Extractor
	for round := range 4 {
		c := newCorpus(rng, 12, 4)
		heaps := make([][]*Annotation, 3)
		for _, d := range c.docs {
			a, err := e.Annotate(d)
			if err != nil {
				t.Fatal(err)
			}
			for h := range heaps {
				if rng.Intn(3) == 0 || h == rng.Intn(3) {
					heaps[h] = append(heaps[h], a)
				}
			}
		}
		one := func(h int) *Timeline { return NewTimeline(slices.Values(heaps[h])) }
		a, b, x := one(0), one(1), one(2)
		all := NewTimeline(slices.Values(slices.Concat(heaps...)))
		saved := new(Timeline)
		file, err := json.Marshal(Merge(a, b))
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(file, saved); err != nil {
			t.Fatal(err)
		}
		backwards := slices.Concat(heaps...)
		slices.Reverse(backwards)
		for _, law := range []struct {
			name        string
			left, right *Timeline
		}{
			{"a+b = b+a", Merge(a, b), Merge(b, a)},
			{"a+(b+c) = (a+b)+c", Merge(a, Merge(b, x)), Merge(Merge(a, b), x)},
			{"a+a = a", Merge(a, a), a},
			{"a+nothing = a", Merge(a, new(Timeline)), a},
			{"one by one = all at once", Merge(Merge(a, b), x), all},
			{"backwards = forwards", NewTimeline(slices.Values(backwards)), all},
			{"saved + tomorrow's = all at once", Merge(saved, x), all},
		} {
			if !bytes.Equal(written(t, law.left), written(t, law.right)) {
				t.Errorf("round %d: %s doesn't hold", round, law.name)
			}
		}
	}
}

// written returns all that a timeline says.
func written(t *testing.T, tl *Timeline) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := tl.Write(&b, "json", Query{All: true}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
