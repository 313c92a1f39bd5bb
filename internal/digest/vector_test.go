package digest

import (
	"math"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

func TestVectors(t *testing.T) {
	v := vector{{1, 3}, {4, 4}}.normal()
	w := vector{{1, 1}}.normal()
	for _, tt := range []struct {
		name      string
		got, want float64
	}{
		{"a vector and itself", cosine(v, v), 1},
		{"a part of it", cosine(v, w), 0.6},
		{"from the other side", cosine(w, v), 0.6},
		{"nothing in common", cosine(v, vector{{2, 1}}), 0},
		{"the empty vector", cosine(v, nil), 0},
		{"all of a short one is in the long one", overlap(v, w), 1},
		{"from the other side", overlap(w, v), 1},
		{"no overlap", overlap(v, vector{{2, 1}}), 0},
	} {
		if math.Abs(tt.got-tt.want) > 1e-9 {
			t.Errorf("%s: got %v, want %v", tt.name, tt.got, tt.want)
		}
	}
	weights := make([]float64, 5)
	v.spread(weights)
	if got := w.on(weights); math.Abs(got-0.6) > 1e-9 {
		t.Errorf("a part of a vector that is spread out: got %v, want 0.6", got)
	}
	v.wipe(weights)
	if got := v.on(weights); got != 0 {
		t.Errorf("after it was wiped: got %v, want 0", got)
	}
	if got := (vector{{3, 0}}).normal(); got != nil {
		t.Errorf("a vector of length 0 became %v, want the empty one", got)
	}
}

func TestSum(t *testing.T) {
	s := newSum(5)
	s.add(vector{{0, 1}, {2, 2}}, 1)
	s.add(vector{{2, 1}, {4, 2}}, 1)
	s.add(vector{{1, 9}}, 0)
	if got, want := s.take(2), (vector{{2, 3}, {4, 2}}).normal(); cosine(got, want) < 1-1e-9 || len(got) != 2 {
		t.Errorf("the two heaviest words: got %v, want %v", got, want)
	}
	if got := s.take(2); got != nil {
		t.Errorf("after it was taken the sum holds %v", got)
	}
}

func TestStem(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"talks", "talk", true}, {"bombed", "bombs", true}, {"bombing", "bomb", true},
		{"press", "pres", false}, {"gas", "ga", false}, {"king", "k", false}, {"red", "r", false},
	} {
		if got := stem(tt.a, text.Key(tt.a)) == stem(tt.b, text.Key(tt.b)); got != tt.same {
			t.Errorf("%s and %s: the same is %v, want %v", tt.a, tt.b, got, tt.same)
		}
	}
}
