package timex

// Amounts that are told roughly, or not at all.

// vagueAmount is "several years".
func vagueAmount(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: m.spanUnitAny(), n: 1, vague: true}
	if m.is(m.first, "some", "many") && s.amount < unitDay || m.is(m.first, "many") && m.is(m.first-1, "as") {
		return s, false
	}
	return s, s.amount >= unitSecond && !m.isAge(m.last)
}

func couple(m *match) (said, bool) {
	return said{typ: TypeDuration, amount: m.spanUnitAny(), n: 2, mod: "APPROX"}, true
}

// bareUnits is "years", "the days": an amount that is not told.
func bareUnits(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: m.spanUnitAny(), n: 1, vague: true}
	if m.hasWord("or", "and") {
		s.amount = unit(m.value(setUnits, 0))
		s.mod = "APPROX"
	}
	if w := m.lexemes[m.last-1]; w.end-w.start < 5 && !m.is(m.last-1, "days") {
		return s, false // yrs, MOS
	}
	if s.amount < unitHour || s.amount == unitWeekend || s.amount == unitQuarter {
		return s, false
	}
	if m.first > 0 {
		p := &m.lexemes[m.first-1]
		if p.sets.has(setNum) || m.is(m.first-1, "business", "working", "operating", "opening", "visiting", "school", "office", "light", "this", "golden",
			"early", "old", "teenage", "school", "her", "his", "many", "all") {
			return s, false
		}
		if m.lexemes[m.first].glue&hyphen != 0 {
			return s, false
		}
	}
	if m.is(m.first, "the") && m.is(m.last, "before", "after", "that", "since", "leading") && m.last == m.first+2 && m.mode != Narrative {
		m.first++
	}
	if m.last < len(m.lexemes) && (s.amount <= unitWeek || m.lexemes[m.last].n < 100) && m.lexemes[m.last].sets.has(setInt) && m.lexemes[m.last].glue&spaced != 0 {
		return s, false // on days 0 and 7
	}
	if m.is(m.last, "old", "'s") && m.mode != Narrative {
		return s, false
	}
	return s, true
}

// unitLong is "day-long", "decades-long".
func unitLong(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: m.spanUnitAny(), n: 1}
	s.vague = m.lexemes[m.first].sets.has(setUnits)
	return s, s.amount >= unitMinute && (m.is(m.last-1, "long") || s.vague)
}

// told is an amount that is told, in days or not: no "over the years".
func told(m *match) (said, bool) {
	s, ok := m.sub(0)
	over := m.is(m.first, "over") && !m.is(m.first+1, "a", "an")
	return s, ok && !s.vague && !over && !m.hasWord("the")
}

// approximately is "about two years".
func approximately(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !m.is(m.first, "just") {
		s.mod = "APPROX"
	}
	if m.is(m.first, "nearly", "almost") {
		s.mod = "LESS_THAN"
	}
	if m.is(m.first, "some") && s.vague || m.is(m.first, "around") && m.is(m.first-1, "been", "be", "is", "was", "were", "are", "'s", "’s") {
		return s, false // "has been around a long time"
	}
	return s, ok && s.side == sideNone
}

// allDay is "all day".
func allDay(m *match) (said, bool) {
	s := said{typ: TypeDuration, n: 1, amount: m.spanUnit()}
	if s.amount == unitNone {
		return s, false
	}
	return s, true
}

// someTime is a length that nothing tells.
func someTime(m *match) (said, bool) {
	return said{typ: TypeDuration, n: 1, vague: true, amount: unitPeriod}, true
}
