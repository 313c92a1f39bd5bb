// Package parallel spreads independent work over the processors. What comes out must not depend on how many there are.
package parallel

import (
	"iter"
	"runtime"
	"sync"
	"sync/atomic"
)

// Runs cuts the numbers below n into runs of size, the last one of what is left. Each worker is called once, with the runs that fall
// to it, a first number and the one after the last, so that it can keep scratch space of its own between them. Runs are handed out in
// order: the longest had better come first.
func Runs(n, size int, worker func(runs iter.Seq2[int, int])) {
	var next atomic.Int64
	runs := func(yield func(first, end int) bool) {
		for {
			first := (int(next.Add(1)) - 1) * size
			if first >= n || !yield(first, min(n, first+size)) {
				return
			}
		}
	}
	var working sync.WaitGroup
	for range min((n+size-1)/size, runtime.GOMAXPROCS(0)) - 1 {
		working.Add(1)
		go func() {
			defer working.Done()
			worker(runs)
		}()
	}
	worker(runs)
	working.Wait()
}
