package timex

import "github.com/seed-620526af/timeline/internal/text"

// The tense that a word shows.

// verb returns the tense that token i shows, if it is a verb that shows one.
func (s *scan) verb(i int) tense {
	x := s.x
	k := &x.Tokens[i]
	if k.Kind != text.Word {
		return tenseUnknown
	}
	v, ok := enVerbs.Of(x, i)
	switch {
	case !ok:
		return s.verbByForm(i)
	case k.Flags.Has(text.Clitic) && x.Raw[k.End-1]|0x20 == 's' && i > s.firstToken && !s.isSubjectOfIs(i-1):
		return tenseUnknown // the ruling of Wednesday's court
	case v == tenseFuture && k.Flags.Has(text.Capital) && i > s.firstToken && x.Word(i) == "May":
		return tenseUnknown // the month
	case v == tensePlan:
		return s.plan(i)
	case v == tensePresent && s.isBare(i):
		return s.bare(i)
	case v == tensePresent && i+1 < s.lastToken:
		if w, _ := enPlans.Of(x, i+1); w {
			return tenseFuture // "is to meet"
		}
		if w := x.Word(i + 1); len(w) > 5 && w[len(w)-3:] == "ing" {
			s.ongoing = true // "is publishing it in spring"
		}
	case v == tensePast:
		if set, _ := enSet.Of(x, i); set && i+1 < s.lastToken {
			if w, _ := enPlans.Of(x, i+1); w || x.Word(i+1) == "for" {
				return tenseFuture // "set to resume"
			}
		}
		return s.participle(i)
	}
	return v
}

// verbByForm returns the tense of a verb in no table, which its ending and the words beside it show.
func (s *scan) verbByForm(i int) tense {
	x := s.x
	k := &x.Tokens[i]
	if s.isRun(i) {
		return tenseFuture
	}
	if k.End-k.Start < 4 || k.Flags.Has(text.Capital) {
		return tenseUnknown
	}
	switch last := x.Raw[k.End-3 : k.End]; {
	case last[1:] == "ed" && last[0] != 'e':
		return s.participle(i)
	case i > s.firstToken && last[2] == 's' && last[1] != 's' && (x.Word(i-1) == "which" || x.Word(i-1) == "who"):
		return tensePresent // which features
	}
	return tenseUnknown
}

// isSubjectOfIs reports whether the "'s" after token i is short for "is".
func (s *scan) isSubjectOfIs(i int) bool {
	is, _ := enSubjects.Of(s.x, i)
	return is
}

// plan returns the tense of a word of what is planned, scheduled, expected, at token i: ahead, but where it had been.
func (s *scan) plan(i int) tense {
	x := s.x
	if i > s.firstToken {
		if s.isNoun(i) {
			return tenseUnknown // a bright start
		}
		if s.isDid(i - 1) {
			return tensePast // did not meet
		}
		if aux, _ := enAuxiliaries.Of(x, i-1); aux == auxTo || aux == auxArticle && x.Raw[x.Tokens[i].End-1] != 'd' {
			return tenseUnknown // to meet; the plan
		}
	}
	for j := i - 1; j >= s.firstToken && j >= i-3; j-- {
		if s.had(j) {
			return tensePast
		}
	}
	return tenseFuture
}

// isRun reports whether token i tells from when something lasts.
func (s *scan) isRun(i int) bool {
	if i+1 >= s.lastToken || s.x.Word(i+1) != "from" {
		return false
	}
	runs, _ := enRuns.Of(s.x, i)
	return runs && !s.isDid(i-1)
}

// isNoun reports whether token i, one of the words that are verbs and nouns, has no subject before it: "an out-of-court plan".
func (s *scan) isNoun(i int) bool {
	both, _ := enNouns.Of(s.x, i)
	return both && !s.isPlural(i-1) && !s.x.Tokens[i-1].Flags.Has(text.Capital)
}

// isDid reports whether token i is the "did" of a verb after it, or the "not" after that.
func (s *scan) isDid(i int) bool {
	for ; i >= s.firstToken; i-- {
		w := s.x.Word(i)
		if w == "did" || w == "didn't" || w == "Did" {
			return true
		}
		if not, _ := enNegations.Of(s.x, i); !not {
			return false
		}
	}
	return false
}

// isPlural reports whether token i can be the subject of a verb without an ending: "exams", "they".
func (s *scan) isPlural(i int) bool {
	k := &s.x.Tokens[i]
	w := s.x.Word(i)
	return k.Kind == text.Word && (len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' || w == "we" || w == "they" || w == "I" || w == "you" || w == "We" ||
		w == "They")
}

func (s *scan) had(i int) bool {
	if i < s.firstToken {
		return false
	}
	_, had := enHad.Of(s.x, i)
	return had
}

func (s *scan) isBare(i int) bool {
	bare, _ := enBare.Of(s.x, i)
	return bare
}

// isPlanned reports whether token i is a participle of planning.
func (s *scan) isPlanned(i int) bool {
	v, _ := enVerbs.Of(s.x, i)
	return v == tensePlan && s.x.Raw[s.x.Tokens[i].End-1] == 'd'
}

// wasPlanned reports whether token i is a word of planning after "was".
func (s *scan) wasPlanned(i int) bool {
	v, _ := enVerbs.Of(s.x, i)
	return v == tensePlan && i > s.firstToken && (s.x.Word(i-1) == "was" || s.x.Word(i-1) == "were")
}

// isTold reports whether token i goes on to tell what came of it.
func (s *scan) isTold(i int) bool {
	if i >= s.lastToken {
		return false
	}
	told, _ := enTold.Of(s.x, i)
	return told
}

// isDenied reports whether the subject of token i is nobody or nothing.
func (s *scan) isDenied(i int) bool {
	for j := i - 1; j >= s.firstToken && j >= i-denialReach; j-- {
		if no, _ := enNobody.Of(s.x, j); no {
			return true
		}
	}
	return false
}

// denialReach is how many words before an auxiliary are asked whether its subject is nobody.
const denialReach = 12

// auxiliaryReach is how many words before a participle are asked for its auxiliary.
const auxiliaryReach = 5

// participle returns the tense of a form that is a past tense or a participle: of its auxiliaries, where it has some.
func (s *scan) participle(i int) tense {
	x := s.x
	if s.isBeside(i) {
		return tenseUnknown
	}
	has, not := false, false // of "will have been", "could not be"
	for j := i - 1; j >= s.firstToken && j >= i-auxiliaryReach; j-- {
		switch aux, _ := enAuxiliaries.Of(x, j); aux {
		case auxHave:
			has = true
		case auxSkip:
		case auxNot:
			not = true
		case auxWill:
			return tenseFuture
		case auxMay:
			if has || x.Word(j) == "could" && (not || s.isDenied(j)) {
				return tensePast // may have died
			}
			return tenseFuture
		case auxTo:
			if has || j > s.firstToken && s.had(j-1) {
				return tensePast // had to be cut
			}
			if j == i-1 {
				return tenseUnknown // to set
			}
			return tenseFuture // to be held
		case auxIs:
			return tensePresent // is held
		case auxArticle:
			return tenseUnknown // a still undisclosed date
		default:
			return tensePast
		}
	}
	return tensePast
}
