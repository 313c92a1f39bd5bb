package text

import (
	"math/rand/v2"
	"testing"
)

// TestShort reads random texts in the short way, from each of their bytes, and holds that the long way gives the same tokens.
func TestShort(t *testing.T) {
	parts := []string{" ", " ", ".", ",", "'", "’", "-", "\"", "\n", ":", "/", "%", "é", "\xff", "&", "@", "no", "Inc", "c", "I", "UN", "iPhone", "McCain",
		"a", "launched", "internationally", "REUTERS", "7", "2019", "400", "1990s", "..", "--", "(", ")", "U.S", "’s", "n't", "http://a.example"}
	r := rand.New(rand.NewPCG(7, 11))
	short, long := new(Text), new(Text)
	read := 0
	for range 3000 {
		raw := ""
		for range 1 + r.IntN(9) {
			raw += parts[r.IntN(len(parts))]
		}
		for i := range raw {
			short.Raw, short.Tokens = raw, short.Tokens[:0]
			if short.short(i, Space) == i {
				continue
			}
			read++
			long.Raw, long.Tokens = raw, long.Tokens[:0]
			switch c, n := classAt(raw, i); c {
			case letter, digit:
				long.word(i, Space)
			case punct:
				long.mark(i, n, Space)
			}
			if len(long.Tokens) != 1 || short.Tokens[0] != long.Tokens[0] {
				t.Fatalf("%q at %d: short %+v, long %+v", raw, i, short.Tokens, long.Tokens)
			}
		}
	}
	if read == 0 {
		t.Error("nothing was read in the short way")
	}
}
