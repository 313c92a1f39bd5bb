// Package lists is the form of the packed lists of words and phrases: their keys, and the letters of their files as bits.
package lists

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model/pack"
)

// WordLetters are the letters of data/words.txt, in the order of their bits.
const WordLetters = "cwGgSsPpOfm"

// PhraseLetters are the letters of data/phrases.txt: a well-known place, a small one, an organisation, a person, an event, a
// surname.
const PhraseLetters = "PpOHES"

// More is the bit of words that a longer phrase may begin with; what is above is the number of the phrase's letter, from 1, or 0.
const More = 1

// WordKey is the key of a word, by its hash and its length.
func WordKey(key uint32, size int) uint64 { return pack.Mix(uint64(size)<<32|uint64(key), 0) }

// PhraseKey is the key of a phrase that goes on with a word of the given hash, before that of which it had the key so far.
func PhraseKey(so uint64, key uint32) uint64 { return pack.Mix(so^uint64(key), 1) }

// WordBits returns the bits of a word's letters.
func WordBits(letters string) (bits uint32) {
	for _, r := range letters {
		if i := strings.IndexRune(WordLetters, r); i >= 0 {
			bits |= 1 << i
		}
	}
	return bits
}

// PhraseBits returns the bits of a phrase's letter, without [More].
func PhraseBits(letter string) uint32 { return uint32(strings.Index(PhraseLetters, letter)+1) << 1 }
