package timex

import "github.com/seed-620526af/timeline/internal/text"

// Tenses of a clause.
type tense uint8

const (
	tenseUnknown tense = iota
	tensePast
	tensePresent
	tenseFuture
)

func (t tense) String() string {
	return [...]string{"", "past tense", "present tense", "future tense"}[t]
}

// tenseReach is how many words around an expression are asked for the tense of its clause.
const tenseReach = 24

// tensePlan is of words that speak of what is planned, whatever their form.
const tensePlan = tenseFuture + 1

// tenseAt returns the tense of the clause that holds a tag: of the nearest verb before it in its sentence, else after it.
func (s *scan) tenseAt(t *tag) tense {
	x := s.x
	first, last := int(s.lexemes[t.first].token), int(s.lexemes[t.last-1].token)
	if first > s.firstToken {
		if v, ok := enLeads.Of(x, first-1); ok {
			return v
		}
	}
	if t.said.pick == pickNone && last+1 < s.lastToken && x.Tokens[last+1].Flags.Has(text.Clitic) && x.Raw[x.Tokens[last+1].End-1]|0x20 == 's' {
		return tensePast // Wednesday's ruling
	}
	for i := first - 1; i >= s.firstToken && i > first-tenseReach; i-- {
		if v := s.verb(i); v != tenseUnknown {
			return v
		}
	}
	for i := last + 1; i < s.lastToken && i < last+tenseReach; i++ {
		if v := s.verb(i); v != tenseUnknown {
			return v
		}
	}
	return tenseUnknown
}

// verb returns the tense that token i shows, if it is a verb that shows one.
func (s *scan) verb(i int) tense {
	x := s.x
	k := &x.Tokens[i]
	if k.Kind != text.Word {
		return tenseUnknown
	}
	v, ok := enVerbs.Of(x, i)
	switch {
	case v == tenseFuture && k.Flags.Has(text.Capital) && i > s.firstToken && x.Word(i) == "May":
		return tenseUnknown // the month
	case ok && v == tensePlan:
		// Planned, scheduled, expected: ahead, but where it had been.
		for j := i - 1; j >= s.firstToken && j >= i-3; j-- {
			if _, had := enHad.Of(x, j); had {
				return tensePast
			}
		}
		return tenseFuture
	case ok && v == tensePresent && i+1 < s.lastToken:
		if w, _ := enPlans.Of(x, i+1); w {
			return tenseFuture // "is to meet"
		}
		return v
	case ok:
		if v == tensePast && i+1 < s.lastToken {
			if _, set := enSet.Of(x, i); set {
				if w, _ := enPlans.Of(x, i+1); w {
					return tenseFuture // "set to resume"
				}
			}
		}
		return v
	}
	if n := k.End - k.Start; n >= 4 && !k.Flags.Has(text.Capital) && x.Raw[k.End-1] == 'd' && x.Raw[k.End-2] == 'e' && x.Raw[k.End-3] != 'e' {
		return tensePast
	}
	return tenseUnknown
}
