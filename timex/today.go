package timex

// A page, a diary or a talk may tell the day it is: "It is Monday, May 3", or a date that stands on a line of its own.
// From there on "today" and the clock are of that day.

// ownReach is how many days from the day of publication the day that a text calls its own may lie.
const ownReach = 45

// tellsToday moves the day that the text counts from where the expression says which day it is.
func (s *scan) tellsToday(t *tag, out *Timex) {
	x := &t.said
	if s.mode == Narrative || s.dct.IsZero() || out.First != out.Last || out.First.IsZero() || out.First == s.dct || x.base != baseNone || x.pick != pickNone {
		return
	}
	if days := out.First.Number() - s.published.Number(); days > ownReach || days < -ownReach {
		return
	}
	switch {
	case x.has&(hasDom|hasWeekday) != 0 && s.isToday(t):
	case x.has.has(hasDom) && x.has.has(hasMonth) && s.isAlone(t):
	default:
		return
	}
	s.dct, s.dctTime, s.ownDay = out.First, -1, true
}

// isToday reports whether the words before the expression say that it is now: "it is", "today is", "it's now".
func (s *scan) isToday(t *tag) bool {
	i := int(t.first) - 1
	for s.is(i, "now", "currently", "already", "officially", "on") {
		i--
	}
	return s.is(i, "is", "'s", "’s") && s.is(i-1, "it", "today", "tonight") && !s.is(int(t.last), "that", "when", "who", "since", "before", "until", "which")
}

// isAlone reports whether the expression is all that its sentence holds.
func (s *scan) isAlone(t *tag) bool {
	return t.first == 0 && (int(t.last) == len(s.lexemes) || int(t.last) == len(s.lexemes)-1 && s.is(int(t.last), ".", ":", ",", "-", "–", "—"))
}
