package timex

import "github.com/seed-620526af/timeline/internal/text"

// rejects reports whether the words around a match show that it is no expression of time.
func (s *scan) rejects(t *tag) bool {
	last := &s.lexemes[t.last-1]
	if int(t.last) < len(s.lexemes) {
		next := &s.lexemes[t.last]
		if next.glue&(hyphen|slash) != 0 && next.token == last.token && next.sets == 0 && s.is(int(t.last), "old") {
			return true
		}
	}
	return false
}

// loneMonth is a month without a day or year, where it is not a name or a verb.
func loneMonth(m *match) (said, bool) {
	l := &m.lexemes[m.first]
	k := &m.x.Tokens[l.token]
	if !k.Flags.Has(text.Capital) {
		return said{}, false
	}
	s, ok := calendar(m)
	if s.month == 5 || s.month == 3 {
		if !m.is(m.first-1, "in", "since", "by", "until", "till", "from", "of", "to", "last", "this", "next", "and", "during", "early", "late", "mid", "between", "before", "after") {
			return s, false
		}
	}
	return s, ok
}

// loneWeekday is a weekday, where its abbreviation is not a word.
func loneWeekday(m *match) (said, bool) {
	k := &m.x.Tokens[m.lexemes[m.first].token]
	if !k.Flags.Has(text.Capital) || k.End-k.Start < 5 && !k.Flags.Has(text.HasPeriod) {
		return said{}, false
	}
	return calendar(m)
}

// loneYear is a year that stands alone.
func loneYear(m *match) (said, bool) {
	y := m.lexemes[m.first].n
	if y < 1700 || y > 2100 {
		if !m.is(m.first-1, "in", "since", "by", "until", "from", "of", "to", "-", "between", "before", "after") {
			return said{}, false
		}
	}
	return calendar(m)
}

// weekdayDate is a weekday before its date.
func weekdayDate(m *match) (said, bool) {
	s, ok := calendar(m)
	return s, ok && s.has.has(hasDom) && s.has.has(hasMonth)
}

// partOf is the early, middle or late part of a month or longer.
func partOf(m *match) (said, bool) {
	s, ok := calendar(m)
	return s, ok
}

// sided is an amount of time that ends or begins now.
func sided(m *match) (said, bool) {
	s, ok := duration(m)
	switch pick(m.value(setPick, 0)) {
	case pickLast, pickPrevious:
		s.side = sidePast
	case pickNext, pickFollowing:
		s.side = sideNext
	default:
		return s, false
	}
	return s, ok
}

// isoDate is a date, or a time, as ISO 8601 writes it.
func isoDate(m *match) (said, bool) {
	w := m.word(m.first)
	s := said{typ: TypeDate}
	s.setYear(atoi(w[:4]), unitYear)
	s.month, s.has = int8(atoi(w[5:7])), s.has|hasMonth
	if len(w) >= 10 {
		s.dom, s.has = int8(atoi(w[8:10])), s.has|hasDom
		if s.dom == 0 || s.dom > 31 {
			return s, false
		}
	}
	return s, s.sound()
}

func atoi(s string) (n int) {
	for i := 0; i < len(s); i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
