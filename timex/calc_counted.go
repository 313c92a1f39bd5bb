package timex

import "github.com/seed-620526af/timeline/internal/text"

// Days and units counted from now, from a date, or from a feast.

// dayBeside is the day before or after a date: "the day before last Wednesday".
func dayBeside(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.typ != TypeDate || s.base == baseNone && s.has&(hasDom|hasWeekday|hasHoliday) == 0 || s.beside != 0 ||
		s.pick == pickNone && s.has.has(hasWeekday) && !s.has.has(hasDom) {
		return s, false
	}
	s.beside = 1
	if m.hasWord("before") {
		s.beside = -1
	}
	return s, true
}

// weekdayBeside is "the Friday after Thanksgiving", "the second Sunday before Easter".
func weekdayBeside(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.typ != TypeDate || s.has&(hasDom|hasHoliday|hasNth) == 0 || s.hop != 0 || s.after != 0 || m.is(m.last, "at") {
		return s, false
	}
	n := max(1, int(m.number(setOrd, 0)))
	if m.hasWord("before") {
		n = -n
	}
	if n > 50 || n < -50 {
		return s, false
	}
	s.hop, s.hopDay = int8(n), int8(m.value(setWeekday, 0))
	return s, true
}

// weekdayNear is "the Monday before": of the day that was named last.
func weekdayNear(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseRef, unit: unitDay, local: true, hop: 1, hopDay: int8(m.value(setWeekday, 0))}
	if m.hasWord("before") {
		s.hop = -1
	}
	ends := m.last == len(m.lexemes) || m.x.Tokens[m.lexemes[m.last].token].Kind == text.Punct
	return s, ends && (len(m.tags) > 0 || m.ref.grain != unitNone && m.ref.grain <= unitDay)
}

// weekOn is "a week on Monday", as the British say for the Monday after next.
func weekOn(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.typ != TypeDate || s.after != 0 || m.is(m.first-1, "for", "once", "twice") ||
		s.has != hasWeekday && !(s.has == 0 && s.base == baseDCT && s.unit == unitDay) || s.pick != pickNone {
		return s, false
	}
	if s.has == hasWeekday {
		s.pick = pickNext
	}
	s.after, s.afterUnit = 1, unitWeek
	if m.hasWord("fortnight") {
		s.after = 2
	}
	return s, true
}

// agoToday is "a year ago today".
func agoToday(m *match) (said, bool) {
	s, ok := counted(baseDCT, -1)(m)
	s.exact = true
	s.keep = false
	if m.hasWord("yesterday") {
		s.beside = -1
	} else if m.hasWord("tomorrow") {
		s.beside = 1
	}
	return s, ok
}

// agoThis is "six years ago this week": the week or month around the day that lies so long ago.
func agoThis(m *match) (said, bool) {
	s, ok := counted(baseDCT, -1)(m)
	if !ok || s.vague || s.unit < unitMonth || s.unit > unitCentury {
		return s, false
	}
	s.keep, s.mod = false, ""
	if m.is(m.last-1, "week") {
		s.exact, s.weekOf = true, true
		return s, true
	}
	s.step, s.unit = s.step*int32(s.unit.months()), unitMonth
	return s, true
}

// farthest is how many units are counted at most; what lies farther is told by its amount alone.
const farthest = 1e6

// counted counts an amount of time back or on from a base: "two weeks ago", "two days later".
func counted(b base, sign int) calculation {
	return func(m *match) (said, bool) {
		d, ok := m.sub(0)
		for k := 1; ok && d.typ != TypeDuration; k++ {
			d, ok = m.sub(k)
		}
		if !ok || d.amount == unitNone || d.side != sideNone {
			return said{}, false
		}
		s := said{typ: TypeDate, base: b, unit: d.amount, step: int32(sign) * int32(min(d.n, farthest)), vague: d.vague, mod: d.mod, keep: true, n: d.n, n2: d.n2}
		switch d.mod {
		case "MORE_THAN", "EQUAL_OR_MORE":
			s.mod = "BEFORE"
			if sign > 0 {
				s.mod = "AFTER"
			}
		case "LESS_THAN", "EQUAL_OR_LESS":
			s.mod = "AFTER"
			if sign > 0 {
				s.mod = "BEFORE"
			}
		}
		if d.n != float64(int(d.n)) { // a year and a half ago
			switch {
			case d.amount.months() > 0:
				s.step, s.unit = int32(sign)*int32(d.n*float64(d.amount.months())), unitMonth
			case d.amount == unitWeek:
				s.step, s.unit = int32(sign)*int32(d.n*7), unitDay
			case d.amount == unitHour:
				s.step, s.unit = int32(sign)*int32(d.n*60), unitMinute
			}
		}
		s.vague = s.vague || d.n == 1 && m.hasWord("or") && m.hasWord("two") // a year or two ago
		if s.vague {
			s.step = int32(sign)
		}
		if b == baseDCT && m.mode == Colloquial && d.amount == unitWeek && !d.vague {
			s.exact = true // of a message: to the day
		}
		if d.amount < unitDay {
			if b == baseRef && m.mode == Colloquial && m.ref.grain == unitNone {
				s.base, b = baseDCT, baseDCT
			}
			if b == baseRef || m.dctTime < 0 {
				return d, true // without a clock to count on it stays an amount
			}
			s.typ = TypeTime
		}
		return s, true
	}
}

// backAgo is "a few years back", but not "a week back home".
func backAgo(m *match) (said, bool) {
	if m.last < len(m.lexemes) && m.x.Tokens[m.lexemes[m.last].token].Kind != text.Punct {
		return said{}, false
	}
	return counted(baseDCT, -1)(m)
}

// later counts on from the date spoken of; "later" alone may be of the future.
func later(m *match) (said, bool) {
	if d, ok := m.sub(0); ok && d.vague && m.is(m.first-1, "for") {
		return d, true // for years afterward
	}
	return counted(baseRef, 1)(m)
}

// beforeAlone is "two days before", with nothing after it that it would be before.
func beforeAlone(m *match) (said, bool) {
	if m.last < len(m.lexemes) && !m.is(m.last, ".", ",", ";", ")") {
		return said{}, false
	}
	return counted(baseRef, -1)(m)
}

// fromDate is "two weeks from Friday", but not "in office for two weeks from Friday".
func fromDate(m *match) (said, bool) {
	d, _ := m.sub(0)
	s, ok := m.sub(1)
	if !ok || m.is(m.first-1, "for") || s.has.has(hasYear) || d.vague || d.n2 != 0 || d.n != float64(int(d.n)) || s.typ != TypeDate ||
		s.has&(hasDom|hasWeekday) == 0 && s.unit != unitDay || s.after != 0 || d.amount < unitDay {
		return s, false
	}
	s.after, s.afterUnit = int32(d.n), d.amount
	return s, true
}

// besideHoliday is "three days after Easter".
func besideHoliday(m *match) (said, bool) {
	d, _ := m.sub(0)
	s, ok := m.sub(1)
	holiday := s.has.has(hasHoliday) || m.mode == Colloquial && s.typ == TypeDate && (s.base == baseDCT && s.unit == unitDay || s.has.has(hasWeekday))
	if !ok || !holiday || d.vague || d.n2 != 0 || d.n != float64(int(d.n)) || d.amount < unitDay || s.after != 0 || s.typ != TypeDate || d.side != sideNone {
		return s, false
	}
	s.after, s.afterUnit = int32(d.n), d.amount
	if m.hasWord("before") {
		s.after = -s.after
	}
	s.weekOf = d.amount == unitWeek && m.is(m.first, "the") // the week before Easter
	return s, true
}

// weekAfter is "Monday week", a week after it, or "Easter week", the one that holds it.
func weekAfter(m *match) (said, bool) {
	s, ok := m.sub(0)
	if ok && s.has&^hasYear == hasHoliday && s.beside == 0 && s.after == 0 {
		s.weekOf = true
		return s, true
	}
	if !ok || s.typ != TypeDate || s.has != hasWeekday && s.unit != unitDay || m.last < len(m.lexemes) && m.x.Tokens[m.lexemes[m.last].token].Kind == 0 {
		return s, false
	}
	if s.has == hasWeekday && s.pick == pickNone {
		s.pick = pickNext // as "a week on Monday"
	}
	s.after, s.afterUnit = 1, unitWeek
	return s, true
}

// isUndone reports whether the clause before lexeme i says what has not been done: "haven't slept in two days".
func (m *match) isUndone(i int) bool {
	for j := i - 1; j >= 0 && j > i-denialReach; j-- {
		if m.is(j, "have", "has", "had", "haven't", "hasn't", "hadn't", "havent", "hasnt") {
			return m.is(j, "haven't", "hasn't", "hadn't", "havent", "hasnt") || m.is(j+1, "n't", "n’t", "not", "never")
		}
	}
	return false
}

// inFuture is "in two days", of a clause that looks ahead; the expression is the amount alone.
func inFuture(m *match) (said, bool) {
	s, ok := counted(baseDCT, 1)(m)
	if !ok || s.vague && !m.hasWord("two") || s.typ == TypeTime && m.mode != Colloquial || m.is(m.first+1, "the") ||
		m.hasWord("business", "working", "trading") || m.is(m.last, "from") {
		return s, false
	}
	if m.first > 0 && (m.lexemes[m.first-1].sets.has(setOrd) || m.is(m.first-1, "time", "times", "most", "best", "worst", "lowest", "highest", "biggest",
		"largest", "low", "high", "rise", "fall", "increase", "decline", "drop", "growth", "gain", "record")) {
		return s, false // the third in two months
	}
	if m.mode == Colloquial && !m.isUndone(m.first) {
		m.first++
		return s, true
	}
	t := tag{first: int32(m.first), last: int32(m.last)}
	if !m.hasWord("'s") && (m.mode == Narrative || m.tenseAt(&t) != tenseFuture) {
		return s, false
	}
	m.first++
	return s, true
}
