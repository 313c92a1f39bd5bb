package names

import (
	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/names/lists"
	"github.com/seed-620526af/timeline/internal/text"
)

// phraseBook holds the known names of several words, and acronyms: those of this package's tables, and those of the file.
type phraseBook struct {
	own   *text.Phrases[phrase]
	file  pack.Table
	words *lexicon
}

// filePhrases are what the letters of [lists.PhraseLetters] say, from 1.
var filePhrases = [...]phrase{1: {kind: Place}, 2: {kind: Place, weak: true}, 3: {kind: Org}, 4: {kind: Person}, 5: {kind: Event}, 6: {}}

// Match returns the longest phrase that begins at token i and ends before token last, and its number of tokens, 0 where there is
// none. Of equals, the package's own counts.
func (b *phraseBook) Match(x *text.Text, i, last int) (phrase, int) {
	p, n := b.own.Match(x, i, last)
	key := uint64(0)
	for j := i; j < last; j++ {
		key = lists.PhraseKey(key, x.Tokens[j].Key)
		bits := uint32(b.file.Value(b.file.Find(key), 0))
		if k := bits >> 1; k != 0 && int(k) < len(filePhrases) && j-i+1 > n {
			// President Clinton is an office and a name.
			if q := filePhrases[k]; q.kind != Person || !b.words.of(&x.Tokens[i]).has(title|honorific) {
				p, n = q, j-i+1
			}
		}
		if bits&lists.More == 0 {
			break
		}
	}
	return p, n
}
