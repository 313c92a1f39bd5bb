package timex

import "github.com/seed-620526af/timeline/internal/text"

// The year of a date that a history names without one, and the dates that a history only mentions.

const (
	nextYearNear = 100 // days to a date of the next year that a history goes on with, though it named the year at hand last
	yearHeld     = 4   // sentences after which the year that a history named says more than the day it told before
)

// storyYear finds the year of a date that a history names without one: of the year it named last, or else the one in
// which the date comes next after the last date told, or before it, where the sentence looks back.
func (s *scan) storyYear(x *said, y int, back bool) int {
	told := s.told
	if told.grain == unitNone {
		return y
	}
	near := int(told.first.Year)
	best, days := near, 1<<30
	for k := -1; k <= 1; k++ {
		p, _ := x.inside(calendarYear(near + k))
		d := p.first.Number() - told.first.Number()
		if back {
			d = -d
		}
		if d < 0 {
			if d = -5 * d / 2; !back && p.last().After(told.first) && p.first.Before(told.first) {
				d = 0
			}
		}
		if d < days {
			best, days = near+k, d
		}
	}
	if s.ref.grain == unitYear && s.refAt > s.toldAt { // the story named its year again
		if best > y && days > nextYearNear || y > near && s.refAt > s.toldAt+yearHeld {
			return y
		}
	}
	within := !told.first.Before(s.ref.first) && !told.first.After(s.ref.last()) // the winter of 1910 holds January 1911
	if s.ref.grain > unitMonth && s.ref.first.Year != told.first.Year && !within && (days > 20 || best != near) {
		return y
	}
	return best
}

// lookedBack reports whether the sentence of a day, in a story that goes by days, has told before it what had been: "had brought about an alliance, signed on 31 March".
func (s *scan) lookedBack(t *tag) bool {
	if !t.said.has.has(hasDom) || s.ref.grain > unitMonth {
		return false
	}
	for i := int(s.lexemes[t.first].token) - 2; i >= s.firstToken; i-- {
		if s.x.Word(i) == "had" {
			switch s.x.Word(i + 1) {
			case "a", "an", "the", "no", "his", "her", "their", "its": // "had a son on 31 March"
				return false
			}
			return s.x.Tokens[i+1].Kind == text.Word
		}
	}
	return false
}

// isBackdrop reports whether a history names the date p only to say which thing it means, or since when: "a leader of the August 1792
// uprising", "the first since 1995", "tales of Ashura".
func (s *scan) isBackdrop(t *tag, p period) bool {
	x, before, after := &t.said, int(t.first)-1, int(t.last)
	switch {
	case s.isYardstick(before):
		return true
	case x.has == hasHoliday && x.base == baseNone:
		return !s.is(before, "on", "at", "by", "until", "before", "after", "since", "around")
	case !p.last().Before(s.ref.first) || x.base != baseNone || !x.has.has(hasYear):
		return false
	}
	the := s.is(before, "the", "a", "an", "their", "his", "her", "its") || s.is(int(t.first), "the")
	return s.is(before, "since") || the && s.isLowerWord(after)
}

// comparedReach is how many words may stand between "compared to" and the date that something is compared to.
const comparedReach = 7

// isYardstick reports whether the story is compared to the expression after lexeme i: "compared to the losses of November and January".
func (s *scan) isYardstick(i int) bool {
	for j := i; j > 0 && j > i-comparedReach; j-- {
		if s.is(j, "to", "with") && s.is(j-1, "compared", "comparison") {
			return true
		}
	}
	return false
}
