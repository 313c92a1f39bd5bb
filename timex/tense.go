package timex

import "github.com/seed-620526af/timeline/internal/text"

// Tenses of a clause.
type tense uint8

const (
	tenseUnknown tense = iota
	tensePast
	tensePresent
	tenseFuture
	tenseEither // planned for then, and told as past: "a service planned for Friday was cancelled"
)

func (t tense) String() string {
	return [...]string{"", "past tense", "present tense", "future tense", "planned once"}[t]
}

// tenseReach is how many words around an expression are asked for the tense of its clause.
const tenseReach = 36

// tensePlan is of words that speak of what is planned, whatever their form.
const tensePlan = tenseEither + 1

// tenseAt returns the tense of the clause that holds a tag: of the words beside it that tell it by themselves, of the nearest verb before
// it in its sentence, else after it.
func (s *scan) tenseAt(t *tag) tense {
	s.aimed, s.wasDue, s.ongoing = false, false, false
	if s.isEntry(t) {
		return tenseUnknown // "3 July: The army takes over", which it did
	}
	first, last := int(s.lexemes[t.first].token), int(s.lexemes[t.last-1].token)
	if v := s.tenseOfLead(t, first, last); v != tenseUnknown {
		return v
	}
	if v := s.tenseOfOwner(t, first, last); v != tenseUnknown {
		return v
	}
	if v := s.subordinate(first, last); v != tenseUnknown {
		return v
	}
	if s.isSubject(first, last) {
		return s.verb(last + 1)
	}
	if v := s.tenseBefore(t, first, last); v != tenseUnknown {
		return v
	}
	for i := last + 1; i < s.lastToken && i < last+tenseReach; i++ {
		if v := s.verb(i); v != tenseUnknown {
			return v
		}
		i = s.skipsRelative(i)
	}
	return tenseUnknown
}

// tenseOfLead returns the tense that the words right before an expression, tokens [first, last], tell: "until Friday", "come autumn",
// "as soon as Monday", "the deadline is Friday".
func (s *scan) tenseOfLead(t *tag, first, last int) tense {
	x := s.x
	if first <= s.firstToken {
		return tenseUnknown
	}
	lead := s.lead(first)
	if v, ok := enLeads.Of(x, lead); ok && !s.isPastWhen(lead, last+1) && !(v == tenseFuture && (lead == s.firstToken || s.endsTag(int(t.first)-1))) {
		if v == tenseFuture && s.isDenialBefore(lead) {
			return tensePast // was not aware until Friday
		}
		return v
	}
	word := func(n int) string { // the n-th word before it
		if i := first - n; i >= s.firstToken {
			return x.Word(i)
		}
		return ""
	}
	switch {
	case s.isCome(first - 1), word(2) == "than" && word(3) == "rather" && word(4) == "now",
		first-3 >= s.firstToken && word(1) == "as" && word(2) == "soon",
		t.said.has != 0 && t.said.pick == pickNone && s.isDue(first-1):
		return tenseFuture
	}
	return tenseUnknown
}

// tenseOfOwner returns the tense of what an expression, tokens [first, last], owns: past, "Wednesday's ruling", unless it is looked ahead to.
func (s *scan) tenseOfOwner(t *tag, first, last int) tense {
	x := s.x
	if s.mode == Colloquial || t.said.pick != pickNone || last+1 >= s.lastToken || !x.Tokens[last+1].Flags.Has(text.Clitic) || x.Raw[x.Tokens[last+1].End-1]|0x20 != 's' {
		return tenseUnknown
	}
	switch {
	case first-2 >= s.firstToken && x.Word(first-1) == "of" && x.Word(first-2) == "ahead":
		return tenseFuture // ahead of Wednesday's vote
	case first > s.firstToken && x.Word(first-1) == "for" && s.looksAhead(first):
		return tenseFuture // seats for Wednesday's show are sold
	}
	return tensePast
}

// isSubject reports whether an expression, tokens [first, last], opens a clause as its subject: "Holi has been, and Diwali will be".
func (s *scan) isSubject(first, last int) bool {
	if first <= s.firstToken || last+1 >= s.lastToken || s.verb(last+1) == tenseUnknown {
		return false
	}
	beside, _ := enBeside.Of(s.x, first-1)
	return beside
}

// tenseBefore returns the tense of the nearest verb before an expression, tokens [first, last], and of what that one plans.
func (s *scan) tenseBefore(t *tag, first, last int) tense {
	x := s.x
	aim := false // whether "to do" stands between the verb and the expression
	for i := first - 1; i >= s.firstToken && i > first-tenseReach && !s.opensClause(i, t); i-- {
		if s.isInfinitive(i) {
			if bound, _ := enBound.Of(x, i-1); bound && x.Word(i+1) != "have" {
				return tenseFuture // was likely to resume on Friday
			}
			aim = true
			continue
		}
		v := s.verb(i)
		if v == tenseUnknown {
			if v, _ := enVerbs.Of(x, i); aim && v == tensePlan {
				if s.wasPlanned(i) && s.isCrossed(last+1) {
					return tenseEither
				}
				return tenseFuture // a plan to meet on Friday
			}
			continue
		}
		if aim && v != tenseFuture {
			if intends, _ := enIntents.Of(x, i); intends {
				if s.had(i - 1) {
					return tenseEither // had wanted to begin on Friday
				}
				return tenseFuture // told to close by Friday
			}
		}
		if v == tenseFuture && (s.isPlanned(i) && s.isTold(last+1) || s.wasPlanned(i) && s.isCrossed(last+1)) {
			return tenseEither // a service planned for Friday was cancelled
		}
		s.aimed, s.wasDue = aim, v == tenseFuture && s.wasPlanned(i)
		return v
	}
	switch {
	case aim && s.isTold(last+1):
		return tenseEither // the first to join on Friday were
	case aim:
		return tenseFuture // Paris to host talks on Friday
	}
	return tenseUnknown
}

// isPastWhen reports whether "until" at a token leads a date that "when" goes on to tell of: "until January, when it was closed".
func (s *scan) isPastWhen(lead, next int) bool {
	x := s.x
	w := x.Word(lead)
	return (w == "until" || w == "till") && next+1 < s.lastToken && x.Word(next) == "," && x.Word(next+1) == "when"
}

// endsTag reports whether an expression of the sentence ends before lexeme i: "this year through August".
func (s *scan) endsTag(i int) bool {
	k := s.tagAfter(i)
	return k > 0 && int(s.tags[k-1].last) == i
}

// isDue reports whether token i, before a date, says of something else than now that it is then: "the deadline is", "the vote is on".
func (s *scan) isDue(i int) bool {
	x := s.x
	if _, on := enOn.Of(x, i); on {
		i--
	}
	if i-1 < s.firstToken {
		return false
	}
	_, is := enIs.Of(x, i)
	_, now := enToday.Of(x, i-1)
	return is && !now
}

// isInfinitive reports whether token i is the "to" of a verb, as far as its looks tell, and not the first word.
func (s *scan) isInfinitive(i int) bool {
	x := s.x
	if i <= s.firstToken || i+1 >= s.lastToken || x.Word(i) != "to" {
		return false
	}
	next := &x.Tokens[i+1]
	if next.Kind != text.Word || next.Flags.Has(text.Capital) || next.End-next.Start < 2 {
		return false
	}
	_, noun := enDeterminers.Of(x, i+1)
	return !noun
}
