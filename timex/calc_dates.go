package timex

import "github.com/seed-620526af/timeline/internal/text"

// nested is what a {…} says, as it stands.
func nested(m *match) (said, bool) { return m.sub(0) }

// nineEleven is the day that is known by its numbers.
func nineEleven(m *match) (said, bool) {
	s := said{typ: TypeDate, has: hasMonth | hasDom, month: 9, dom: 11}
	s.setYear(2001, unitYear)
	a, b := &m.lexemes[m.first], &m.lexemes[m.first+1]
	return s, a.n == 9 && b.n == 11 && b.glue&slash != 0 && (b.glue&hasNext == 0 || m.isLowerWord(m.last)) && (m.dct.IsZero() || m.dct.Year > 2000)
}

// monthDay is a month and a day without a year.
func monthDay(m *match) (said, bool) {
	if m.isCount(m.last) {
		return said{}, false
	}
	s, ok := calendar(m)
	if s.month == 9 && s.dom == 11 && m.is(m.last, "attack", "attacks", "terrorist", "terror", "terrorists", "hijackers", "hijackings", "style") &&
		(m.dct.IsZero() || m.dct.Year > 2000) {
		s.setYear(2001, unitYear)
	}
	return s, ok
}

// monthLast is "the 12th of October last", as old papers put it.
func monthLast(m *match) (said, bool) {
	s, ok := calendar(m)
	s.pick = pickLast
	return s, ok && (m.last == len(m.lexemes) || m.x.Tokens[m.lexemes[m.last].token].Kind == text.Punct)
}

// isCount reports whether the number before lexeme i counts what i names: percent, units, money.
func (s *scan) isCount(i int) bool {
	if i >= len(s.lexemes) {
		return false
	}
	l := &s.lexemes[i]
	return s.is(i, "%", "percent", "per", "million", "billion", "thousand", "hundred", "°", "points", "point", "cents") || l.sets.has(setUnits) ||
		l.sets.has(setScale)
}

// weekdayDay is "Thursday the 13th", but not "Friday, the fourth decline".
func weekdayDay(m *match) (said, bool) {
	ofMonth := m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets.has(setMonth)
	ofDay := m.last < len(m.lexemes) && m.lexemes[m.last].sets&(bit(setUnit)|bit(setUnits)) != 0
	if m.lexemes[m.last-1].word != 0 && (ofDay || m.isLowerWord(m.last) || m.is(m.last, "of") && !ofMonth) {
		return said{}, false // "on Tuesday, the first of their kind", "on Monday, the first day"
	}
	return calendar(m)
}

// loneDay is a day of the month that is named alone: "on the 5th".
func loneDay(m *match) (said, bool) {
	l := &m.lexemes[m.first+1]
	if m.last == m.first+2 && l.word != 0 && !(m.is(m.first-1, "on") && m.ref.grain <= unitMonth && m.refAt >= m.sentenceAt-1 &&
		(m.last == len(m.lexemes) || m.is(m.last, "and", ".", ",", ";"))) {
		return said{}, false // "the fifth": of what?
	}
	if m.last == m.first+2 && !(m.mode == Colloquial && m.endsHour(m.last)) &&
		!m.is(m.first-1, "on", "by", "until", "since", "from", "to", "before", "after", "till") &&
		!(m.is(m.first-1, "of") && m.first > 1 && m.lexemes[m.first-2].sets.has(setPart)) {
		return said{}, false
	}
	if m.last == m.first+2 && m.last < len(m.lexemes) {
		if n := &m.lexemes[m.last]; m.x.Tokens[n.token].Kind == text.Word && (n.word == 0 || m.is(m.last, "birthday", "anniversary", "day", "time", "year", "week")) {
			return said{}, false // "on the 5th floor"
		}
	}
	return calendar(m)
}

// bareDay is a day of the month without its article: "on 29th".
func bareDay(m *match) (said, bool) {
	l := &m.lexemes[m.first]
	ends := m.last == len(m.lexemes) || m.x.Tokens[m.lexemes[m.last].token].Kind == text.Punct || m.is(m.last, "at", "and", "but", "if")
	if l.word != 0 || l.glue != spaced || !ends || !m.is(m.first-1, "on", "by", "until", "till") {
		return said{}, false
	}
	return calendar(m)
}

// ides is the Roman middle of a month.
func ides(m *match) (said, bool) {
	s, ok := calendar(m)
	s.dom, s.has = 13, s.has|hasDom
	switch s.month {
	case 3, 5, 7, 10:
		s.dom = 15
	}
	return s, ok
}

// weekdayDom is "Saturday 15", of the month near in which that day is that weekday.
func weekdayDom(m *match) (said, bool) {
	if !m.endsHour(m.last) || m.is(m.last, "o'clock", "oclock") || m.last < len(m.lexemes) &&
		m.lexemes[m.last].sets&(bit(setMonth)|bit(setRange)|bit(setNum)|bit(setAmPm)|bit(setZone)|bit(setUnits)) != 0 {
		return said{}, false
	}
	if k := &m.x.Tokens[m.lexemes[m.first].token]; k.End-k.Start < 6 && m.mode != Colloquial {
		return said{}, false
	}
	return calendar(m)
}

// weekdayDate is a weekday before its date.
func weekdayDate(m *match) (said, bool) {
	s, ok := calendar(m)
	s.pick = pickNone
	return s, ok && s.has.has(hasDom) && s.has.has(hasMonth)
}
