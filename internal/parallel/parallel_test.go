package parallel

import (
	"iter"
	"sync/atomic"
	"testing"
)

// TestRuns holds that every number is in one run, of no more than size numbers.
func TestRuns(t *testing.T) {
	for _, c := range []struct{ n, size int }{{0, 1}, {1, 1}, {1, 10}, {10, 10}, {11, 10}, {1000, 7}} {
		seen := make([]atomic.Int32, c.n)
		Runs(c.n, c.size, func(runs iter.Seq2[int, int]) {
			for first, end := range runs {
				if end-first > c.size {
					t.Errorf("%d by %d: a run from %d to %d", c.n, c.size, first, end)
				}
				for i := first; i < end; i++ {
					seen[i].Add(1)
				}
			}
		})
		for i := range seen {
			if k := seen[i].Load(); k != 1 {
				t.Errorf("%d by %d: %d is in %d runs", c.n, c.size, i, k)
			}
		}
	}
}
