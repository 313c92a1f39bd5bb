package timex

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

// TestHints reads sentences of words drawn from the vocabulary, and holds that each that has an expression has a hint of it.
func TestHints(t *testing.T) {
	l := english()
	r := rand.New(rand.NewPCG(12, 6))
	s := &scan{language: l, tagger: new(Tagger)}
	numbers := []string{"7", "1994", "30th", "5pm", "10:30", "1990s"}
	tagged, bare := 0, 0
	for range 20000 {
		var words []string
		for range 1 + r.IntN(6) {
			if r.IntN(9) == 0 {
				words = append(words, numbers[r.IntN(len(numbers))])
			} else {
				words = append(words, l.voc.words[2+r.IntN(len(l.voc.words)-2)].word)
			}
		}
		s.x = text.New(strings.Join(words, " "))
		s.firstToken, s.lastToken = 0, len(s.x.Tokens)
		s.sentence(0, len(s.x.Tokens))
		switch hinted := s.hinted(0, len(s.x.Tokens)); {
		case len(s.tags) > 0 && !hinted:
			t.Errorf("%q: %q is an expression, without a hint", s.x.Raw, s.x.Raw[s.tags[0].start:s.tags[0].end])
		case len(s.tags) > 0:
			tagged++
		case !hinted:
			bare++
		}
	}
	if tagged < 1000 || bare < 1000 {
		t.Errorf("%d sentences with expressions, %d without hints: too few to tell", tagged, bare)
	}
}
