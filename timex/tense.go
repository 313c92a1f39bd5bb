package timex

import "github.com/seed-620526af/timeline/internal/text"

// tenseReach is how many words around an expression are asked for the tense of its clause.
const tenseReach = 24

// tenseAt returns the tense of the clause that holds a tag: of the nearest verb before it in its sentence, else after it.
func (s *scan) tenseAt(t *tag) tense {
	x := s.x
	first, last := int(s.lexemes[t.first].token), int(s.lexemes[t.last-1].token)
	for i := first - 1; i >= 0 && i > first-tenseReach; i-- {
		if i < s.firstToken {
			break
		}
		if v := s.verb(i); v != tenseUnknown {
			return v
		}
	}
	for i := last + 1; i < len(x.Tokens) && i < last+tenseReach && i < s.lastToken; i++ {
		if v := s.verb(i); v != tenseUnknown {
			return v
		}
	}
	return tenseUnknown
}

// verb returns the tense that token i shows, if it is a verb that shows one.
func (s *scan) verb(i int) tense {
	k := &s.x.Tokens[i]
	if k.Kind != text.Word {
		return tenseUnknown
	}
	if v, ok := enVerbs.Of(s.x, i); ok {
		if v == tensePresent && i+1 < len(s.x.Tokens) {
			// "is to meet", "is expected to": the plans of today lie ahead
			if w, ok := enPlans.Of(s.x, i+1); ok && w {
				return tenseFuture
			}
		}
		return v
	}
	if n := k.End - k.Start; n > 4 && !k.Flags.Has(text.Capital) && s.x.Raw[k.End-1] == 'd' && s.x.Raw[k.End-2] == 'e' {
		return tensePast
	}
	return tenseUnknown
}
