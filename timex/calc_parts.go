package timex

import "github.com/seed-620526af/timeline/internal/text"

// nthWeekday is "the third Monday in May".
func nthWeekday(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.has&(hasDom|hasWeekday|hasNth) != 0 || s.typ != TypeDate {
		return s, false
	}
	s.weekday, s.nth, s.has = int8(m.value(setWeekday, 0)), m.nth(), s.has|hasWeekday|hasNth
	return s, s.nth != 0
}

// nthUnit is "the first week of May".
func nthUnit(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.has&(hasDom|hasWeekday|hasNth) != 0 || s.typ != TypeDate {
		return s, false
	}
	s.nth, s.has = m.nth(), s.has|hasNth
	for i := m.first; s.nthUnit == unitNone && i < m.last; i++ {
		if l := &m.lexemes[i]; l.sets.has(setUnit) && l.n == 0 {
			s.nthUnit = unit(m.voc.value(l.word, setUnit))
		}
	}
	if s.nthUnit == unitDecade && unit(s.yearLen) != unitCentury {
		return s, false // the first decade of her life
	}
	return s, s.nth != 0 && s.nthUnit != unitNone
}

func (m *match) nth() int8 {
	n := m.number(setOrd, 0)
	outer := *m // without the {date}, which may be of last month
	for _, c := range m.caps {
		if c.sub >= 0 {
			outer.last = int(c.at)
		}
	}
	switch {
	case outer.hasWord("penultimate"):
		return -2
	case n > 0 && n < 100 && outer.hasWord("last"): // the second last, the third to last
		return -int8(n)
	case n > 0 && n < 100:
		return int8(n)
	}
	return -1
}

// weekOf is the week that a day lies in.
func weekOf(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || !s.has.has(hasDom) {
		return s, false
	}
	s.weekOf = true
	return s, true
}

// weekNumber is a week of the year by its number; without the year that it is of only where people plan by it, since leagues and
// pregnancies number their weeks too.
func weekNumber(m *match) (said, bool) {
	s, ok := m.sub(0)
	n := m.number(setInt, 0)
	switch {
	case n < 1 || n > 53 || ok && s.has&^(hasYear|hasBC) != 0:
		return s, false
	case !ok && !m.hasWord("calendar") && (m.mode != Colloquial || !m.endsHour(m.last) || m.is(m.last, "of")):
		return s, false
	}
	s.typ = TypeDate
	s.week, s.has = int8(n), s.has|hasWeek
	return s, true
}

// partOf is the early, middle or late part of a period, or about it.
func partOf(m *match) (said, bool) {
	s, ok := m.sub(0)
	if m.is(m.first, "earlier", "later") && s.has == hasWeekday && s.base == baseNone {
		return s, false
	}
	if !ok || s.ref != "" || s.mod != "" {
		return s, false
	}
	if c, found := m.find(setMod, 0); found {
		s.take(m, c)
	}
	return s, true
}

// earlyPart is "the early part of 2018"; the early hours of a day are a part of that day.
func earlyPart(m *match) (said, bool) {
	s, ok := partOf(m)
	s.mod = "START"
	return s, ok && !(m.hasWord("hours") && s.typ == TypeDate && s.isDay())
}

// endOfUnit is "end of month", "EOD", as offices write it.
func endOfUnit(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: unitDay, mod: "END"}
	if m.last == m.first+1 && m.word(m.first)[0] != 'E' && m.word(m.first)[0] != 'C' && m.mode != Colloquial {
		return s, false
	}
	switch {
	case m.hasWord("week", "eow"):
		s.unit = unitWeek
	case m.hasWord("month", "eom"):
		s.unit = unitMonth
	case m.hasWord("quarter", "eoq"):
		s.unit = unitQuarter
	case m.hasWord("year", "eoy"):
		s.unit = unitYear
	}
	if m.hasWord("beginning", "start") {
		s.mod = "START"
	}
	return s, !m.isLowerWord(m.last) && (m.last == len(m.lexemes) || !m.lexemes[m.last].sets.has(setNum)) // Year One
}

// endOfDay is "EOD Friday".
func endOfDay(m *match) (said, bool) {
	s, ok := m.sub(0)
	if m.hasWord("business") {
		m.first += 3 // the day alone, as annotators have it
		if m.is(m.first, "on", ",") {
			m.first++
		}
	}
	s.mod = "END"
	return s, ok && s.typ == TypeDate && s.isDay()
}

// endNamed is "end 2018", but not "it will end two months after".
func endNamed(m *match) (said, bool) {
	if m.is(m.first-1, "will", "would", "to", "may", "could", "should", "might", "must", "can", "not", "they", "we") {
		return said{}, false
	}
	return modded("END", partOf)(m)
}

// limit is a date that something lies no later or no earlier than; the words that say so are no part of it.
func limit(mod string) calculation {
	return func(m *match) (said, bool) {
		c := m.caps[0]
		m.first, m.last = int(c.at), int(c.end)
		s, ok := m.sub(0)
		ok = ok && s.mod == "" && (s.typ == TypeDate || s.typ == TypeTime)
		s.mod = mod
		return s, ok
	}
}

// openEnd is "2018 and beyond".
func openEnd(m *match) (said, bool) {
	s, ok := m.sub(0)
	return s, ok && s.typ == TypeDate && (m.last == len(m.lexemes) || m.x.Tokens[m.lexemes[m.last].token].Kind == text.Punct)
}

// around is an approximate date.
func around(m *match) (said, bool) {
	s, ok := m.sub(0)
	s.mod = "APPROX"
	return s, ok && (s.has&hasWeekday == 0 || s.has&hasDom != 0) && (s.base == baseNone || s.has != 0)
}

// unitsEnd is "month-end", "year's end".
func unitsEnd(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: m.spanUnit(), mod: "END"}
	return s, s.unit != unitNone
}

// midUnit is "mid-month", the middle of the one at hand.
func midUnit(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: m.spanUnit(), mod: "MID"}
	switch {
	case m.is(m.first, "midweek"):
		s.unit = unitWeek
	case m.is(m.first, "midmonth"):
		s.unit = unitMonth
	case m.is(m.first, "midyear"):
		s.unit = unitYear
	}
	return s, true
}

// yearEnd is "year-end", the last day of the year: of the one before where it is long since, "since year-end".
func yearEnd(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: unitYear, has: hasMonth | hasDom, month: 12, dom: 31}
	if m.lexemes[m.last-1].glue&hyphen == 0 { // "by year end", not to the day
		s.has, s.month, s.dom, s.mod = 0, 0, 0, "END"
	}
	if m.is(m.first-1, "since") {
		s.step = -1
	}
	return s, !m.isLowerWord(m.last)
}

// spanUnit returns the unit among the words of the match.
func (m *match) spanUnit() unit {
	for i := m.first; i < m.last; i++ {
		if l := &m.lexemes[i]; l.sets.has(setUnit) {
			return unit(m.voc.value(l.word, setUnit))
		} else if l.sets.has(setUnits) {
			return unit(m.voc.value(l.word, setUnits))
		}
	}
	return unitNone
}

// fieldOfPicked is a month, season, quarter, weekday or day within a unit counted from now: "November last year".
func fieldOfPicked(m *match) (said, bool) {
	var s said
	s.typ = TypeDate
	for _, c := range m.caps {
		if c.sub < 0 && !c.sets.has(setUnit) && !c.sets.has(setOrd) && !c.sets.has(setPick) {
			s.take(m, c)
		}
	}
	if n := m.number(setOrd, 0); n > 0 {
		if n > 4 {
			return s, false
		}
		s.quarter, s.has = int8(n), s.has|hasQuarter
	}
	s.base, s.unit = baseDCT, m.spanUnitAfter()
	switch {
	case m.hasWord("last", "previous", "past", "preceding"):
		s.step = -1
	case m.hasWord("next", "following", "coming", "upcoming"):
		s.step = 1
	case m.hasWord("that", "same"):
		s.base, s.local = baseRef, true
	}
	if s.has.has(hasPart) {
		s.typ = TypeTime
	}
	switch {
	case s.has.has(hasWeekday):
		return s, s.unit == unitWeek
	case s.has == hasDom:
		return s, s.unit == unitMonth
	case s.has.has(hasSeason) && m.is(m.first, "fall", "spring") && !m.is(m.first-1, "in", "since", "by", "until", "the", "of"):
		return s, false // anniversaries that fall this year
	}
	return s, s.unit == unitYear
}

// spanUnitAfter returns the last unit among the words of the match.
func (m *match) spanUnitAfter() unit {
	for i := m.last - 1; i >= m.first; i-- {
		if l := &m.lexemes[i]; l.sets.has(setUnit) {
			return unit(m.voc.value(l.word, setUnit))
		}
	}
	return unitNone
}
