package pack

import (
	"math/rand/v2"
	"testing"
)

// TestLanes sums rows in lanes and in the plain way, and asks both for the highest class.
func TestLanes(t *testing.T) {
	r := rand.New(rand.NewPCG(1933, 8))
	for range 2000 {
		var rows Rows
		var plain [LanedClasses]int
		var named [LanedClasses]bool
		var refs []Ref
		for range r.IntN(9) {
			var row []uint32
			for class := 1; class < LanedClasses; class++ {
				if r.IntN(1+r.IntN(12)) != 0 {
					continue
				}
				w := r.IntN(9) - 6 // few weights, so that some are equal
				if r.IntN(3) == 0 {
					w = r.IntN(2*LanedWeight-1) - LanedWeight + 1
				}
				row = append(row, Entry(class, int32(w)))
				plain[class] += w
				named[class] = true
			}
			refs = append(refs, rows.AddLaned(row))
		}
		highest, highestNamed := 0, 0
		for class := 1; class < LanedClasses; class++ {
			if plain[class] > 0 && (highest == 0 || plain[class] > plain[highest]) {
				highest = class
			}
			if named[class] && (highestNamed == 0 || plain[class] > plain[highestNamed]) {
				highestNamed = class
			}
		}
		var l Lanes
		entries := Open(string(Join(rows.Entries)))[0]
		half := r.IntN(len(refs) + 1)
		l.Add(entries, refs[:half]...)
		if got := l.Highest(entries, refs[half:]...); got != highest {
			t.Fatalf("%v: the highest is %d, want %d", plain, got, highest)
		}
		l.Add(entries, refs[half:]...)
		if got := l.HighestNamed(); got != highestNamed {
			t.Fatalf("%v: the highest of those named is %d, want %d", plain, got, highestNamed)
		}
	}
}
