package timex

import "github.com/seed-620526af/timeline/internal/text"

// What stands between an expression and the verb of its clause.

// clauseReach is how many words a subject has at most, from its conjunction to its verb.
const clauseReach = 8

// lead returns the token that leads into an expression: "until" of "until at least Friday", "until the November election".
func (s *scan) lead(first int) int {
	i := first - 1
	if i-2 >= s.firstToken && s.x.Word(i) == "least" && s.x.Word(i-1) == "at" {
		return i - 2
	}
	if article, _ := enDeterminers.Of(s.x, i); article && i > s.firstToken {
		return i - 1
	}
	return i
}

// opensClause reports whether token i, before an expression, begins its clause, which then has its verb after it: "and that in autumn
// schools will close", or a sentence that a heading without a stop runs into: "could help On Saturday a".
func (s *scan) opensClause(i int, t *tag) bool {
	x := s.x
	first := int(s.lexemes[t.first].token)
	if i == s.firstToken {
		return false
	}
	if i == first-1 && x.Tokens[i].Flags.Has(text.Capital) && x.Tokens[i-1].Kind == text.Word {
		on, _ := enDayLeads.Of(x, i)
		return on
	}
	switch x.Word(i) {
	case "that", "whether", "because":
	default:
		return false
	}
	for j := int(s.lexemes[t.last-1].token) + 1; j < s.lastToken && j < i+tenseReach; j++ {
		if x.Tokens[j].Kind == text.Punct && x.Word(j) != "," {
			return false
		}
		if s.verb(j) != tenseUnknown {
			return true
		}
	}
	return false
}

// isDenialBefore reports whether the clause up to a token, "until", denies what was: "did not learn of it until Friday".
func (s *scan) isDenialBefore(lead int) bool {
	x := s.x
	for i := lead - 1; i >= s.firstToken && i > lead-denialReach; i-- {
		if not, _ := enNegations.Of(x, i); !not || i == s.firstToken {
			continue
		}
		switch x.Word(i - 1) {
		case "did", "was", "were", "had":
			return true
		}
		return false
	}
	return false
}

// isCrossed reports whether token i goes on with what came between: "was due to start on Friday, but".
func (s *scan) isCrossed(i int) bool {
	return i+1 < s.lastToken && s.x.Word(i) == "," && s.x.Word(i+1) == "but"
}

// looksAhead reports whether the verb before token first is of the present or future.
func (s *scan) looksAhead(first int) bool {
	for i := first - 1; i >= s.firstToken && i > first-tenseReach; i-- {
		if v := s.verb(i); v != tenseUnknown {
			return v != tensePast
		}
	}
	return false
}

// isCome reports whether token i is the "come" of "come autumn, it will spread".
func (s *scan) isCome(i int) bool {
	x := s.x
	switch x.Word(i) {
	case "Come":
		return i == s.firstToken
	case "come":
		if i == s.firstToken || x.Tokens[i-1].Kind == text.Punct {
			return true
		}
		after, _ := enAfterClause.Of(x, i-1)
		return after
	}
	return false
}

// subordinate returns the tense of a clause whose conjunction stands right before an expression of its subject: "once the winter season
// starts", "as Friday's deadline neared". What is a condition lies ahead.
func (s *scan) subordinate(first, last int) tense {
	x := s.x
	c := first - 1
	for c >= s.firstToken && c >= first-2 {
		if kind, ok := enConjunctions.Of(x, c); ok {
			if c > s.firstToken && x.Word(c) == "as" && (x.Word(c-1) == "such" || c-2 >= s.firstToken && x.Word(c-2) == "as") {
				return tenseUnknown // as early as Friday
			}
			for i := last + 1; i < s.lastToken && i < c+clauseReach; i++ {
				if x.Tokens[i].Kind == text.Punct {
					break
				}
				switch v := s.verb(i); {
				case v == tensePresent && kind == clauseCondition:
					return tenseFuture
				case v != tenseUnknown:
					return v
				}
			}
			return tenseUnknown
		}
		if article, _ := enDeterminers.Of(x, c); !article {
			return tenseUnknown
		}
		c--
	}
	return tenseUnknown
}

// skipsRelative returns the comma that closes the clause that begins at a comma, token i: "his brothers, who will sing, said"; i if none does.
func (s *scan) skipsRelative(i int) int {
	x := s.x
	if i+1 >= s.lastToken || x.Tokens[i].Kind != text.Punct || x.Word(i) != "," {
		return i
	}
	if relative, _ := enRelatives.Of(x, i+1); !relative {
		return i
	}
	for j := i + 2; j < s.lastToken && j < i+tenseReach; j++ {
		if x.Tokens[j].Kind == text.Punct && x.Word(j) == "," {
			return j
		}
	}
	return i
}

// isBeside reports whether the participle at token i is of no clause of its own: ", with most declared by Friday".
func (s *scan) isBeside(i int) bool {
	x := s.x
	for j := i - 2; j > s.firstToken && j >= i-3; j-- {
		if x.Word(j) == "with" && x.Word(j-1) == "," {
			return true
		}
	}
	return false
}

// bare returns the tense of a form that has none of its own after an auxiliary: "will have", "to have".
func (s *scan) bare(i int) tense {
	x := s.x
	for j := i - 1; j >= s.firstToken && j >= i-3; j-- {
		switch aux, _ := enAuxiliaries.Of(x, j); aux {
		case auxSkip, auxNot:
			continue
		case auxWill:
			return tenseFuture
		case auxMay:
			if i+1 < s.lastToken && x.Word(i+1) == "been" {
				return tensePast
			}
			return tenseFuture
		case auxTo:
			return tenseUnknown
		}
		break
	}
	if i+1 < s.lastToken {
		if plans, _ := enPlans.Of(x, i+1); plans {
			return tenseFuture // have to
		}
	}
	return tensePresent
}
