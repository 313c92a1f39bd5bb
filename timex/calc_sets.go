package timex

import "github.com/seed-620526af/timeline/internal/text"

// often is an adverb or adjective for what comes again: daily, weekly.
func often(m *match) (said, bool) {
	u := unit(m.value(setOften, 0))
	s := said{typ: TypeSet, amount: u, n: 1}
	if m.is(m.first, "fortnightly", "bi-monthly", "bimonthly") {
		s.n = 2
	}
	if m.is(m.first, "annual", "semi-annual", "quarterly", "yearly", "monthly") && (m.isLowerWord(m.last) || m.isCapital(m.last) || m.is(m.last, "march", "may")) {
		return s, false
	}
	if m.is(m.first, "everyday") && (!m.endsYear(m.last) || m.is(m.first-1, "such", "of", "the", "an", "your", "our", "their", "his", "her", "my", "its", "in")) {
		return s, false // everyday life
	}
	if m.first > 0 && m.isCapital(m.last) && m.x.Tokens[m.lexemes[m.first].token].Flags.Has(text.Capital) && !m.isHeading() {
		return s, false // the Daily Telegraph
	}
	if m.mode == News && (m.is(m.first-1, "%", "percent", "cent") || m.is(m.first-1, "average") && u >= unitDay) {
		return s, false // a rate: "by 8.5% annually", "the average daily volume"
	}
	if m.is(m.first, "nightly") {
		s.part, s.has = partNight, hasPart
	}
	s.named = m.mode == Narrative && u >= unitDay && u != unitQuarter // XXXX-XX-XX, as histories are annotated
	return s, true
}

// eachUnit is "every day".
func eachUnit(m *match) (said, bool) {
	s := said{typ: TypeSet, amount: m.spanUnitAny(), n: 1, quant: m.quantifier()}
	if !m.hasWord("per") {
		s.named = m.mode == Narrative && (s.amount == unitDay || s.amount == unitWeek || s.amount == unitYear)
	}
	return s, s.amount != unitSecond || m.hasWord("per") && m.mode == Colloquial
}

// everyN is "every two weeks".
func everyN(m *match) (said, bool) {
	s := said{typ: TypeSet, amount: m.spanUnitAny(), n: 1, quant: "EVERY"}
	if m.has(setNum) {
		s.n = m.number(setNum, 0)
	} else if m.hasWord("couple") {
		s.n = 2
	} else {
		s.vague = true
	}
	return s, s.n > 0 && s.n < 1e6
}

// everyShort is "every 12 h".
func everyShort(m *match) (said, bool) {
	u := unit(m.voc.value(m.lexemes[m.last-1].word, setShortUnit))
	return said{typ: TypeSet, amount: u, n: m.number(setNum, 0), quant: "EVERY"}, u != unitNone && m.number(setNum, 0) > 0
}

// everyHalf is "every half hour".
func everyHalf(m *match) (said, bool) {
	return said{typ: TypeSet, amount: m.spanUnitAny(), n: .5, quant: "EVERY"}, true
}

// everyOther is "every other week", "every third year".
func everyOther(m *match) (said, bool) {
	s := said{typ: TypeSet, amount: m.spanUnitAny(), n: 2, quant: "EVERY"}
	if n := m.number(setOrd, 0); n > 0 {
		s.n = n
	}
	switch {
	case m.has(setMonth):
		s.amount = unitMonth
	case m.has(setWeekday): // though a "second" be before it
		s.amount = unitWeek
	}
	return s, s.amount != unitNone
}

// everyName is "every Monday", "Monday nights", "each July".
func everyName(m *match) (said, bool) {
	s := said{typ: TypeSet, named: true}
	for _, c := range m.caps {
		l := &m.lexemes[c.at]
		switch {
		case c.sets.has(setWeekdays):
			s.weekday, s.has = int8(m.voc.value(l.word, setWeekdays)), s.has|hasWeekday
		case c.sets.has(setParts):
			s.part, s.has = int8(m.voc.value(l.word, setParts)), s.has|hasPart
		case c.sets.has(setSeasons):
			s.season, s.has = int8(m.voc.value(l.word, setSeasons)), s.has|hasSeason
		case c.sets.has(setNum):
		default:
			if !s.take(m, c) {
				return s, false
			}
		}
	}
	s.pick, s.quant = pickNone, m.quantifier()
	if s.has == 0 {
		for i := m.first; i < m.last; i++ {
			if l := &m.lexemes[i]; l.sets.has(setParts) {
				s.part, s.has = int8(m.voc.value(l.word, setParts)), hasPart
			}
		}
	}
	if m.hasWord("falls", "springs") && !m.has(setNum) {
		return s, false
	}
	if s.has == hasPart && s.quant == "" && m.first > 0 && m.lexemes[m.first-1].sets.has(setNum) {
		return s, false // two nights
	}
	if s.has == hasPart && m.first == m.last-1 && m.isLowerWord(m.first-1) && !m.is(m.first-1, "works", "worked", "working", "work") &&
		!m.is(m.first-2, "on", "in", "during", "for") {
		return s, false // all the dark nights
	}
	if s.has == hasSeason && m.first == m.last-1 && m.is(m.first, "summers", "winters") && m.isNameBefore(m.first) {
		return s, false
	}
	return s, s.has != 0
}

// isNameBefore reports whether a capitalised word stands before lexeme i, or begins with one itself: Larry Summers.
func (s *scan) isNameBefore(i int) bool {
	c := s.x.Raw[s.lexemes[i].start]
	return 'A' <= c && c <= 'Z'
}

// timesA is "twice a week", "three times a day".
func timesA(m *match) (said, bool) {
	s := said{typ: TypeSet, amount: m.spanUnitAny(), n: 1}
	switch n := int(m.number(setNum, 0)); {
	case m.hasWord("twice"):
		s.freq = "2X"
	case m.hasWord("thrice"):
		s.freq = "3X"
	case n > 0 && n < 1000:
		s.freq = itoa(n) + "X"
	default:
		s.freq = "1X"
	}
	s.quant = m.quantifier()
	return s, s.amount != unitNone
}

// quantifier is the quant of a set that "each" or "every" makes.
func (m *match) quantifier() string {
	switch {
	case m.hasWord("every"):
		return "EVERY"
	case m.hasWord("each"):
		return "EACH"
	}
	return ""
}

func itoa(n int) string { return string(appendPadded(nil, n, 1)) }

// rate is the "a day" of "60,000 barrels a day".
func rate(m *match) (said, bool) {
	s := said{typ: TypeSet, amount: m.spanUnitAny(), n: 1}
	return s, s.amount != unitNone && m.isRate(m.first) && !m.isCounted(m.last)
}

func weekends(*match) (said, bool) { return said{typ: TypeSet, has: hasWeekend, named: true}, true }

// hourEvery is "at 8 every morning".
func hourEvery(m *match) (said, bool) {
	s := said{typ: TypeSet, named: true, quant: "EVERY"}
	hour, minute, ok := m.hourAndMinute()
	switch {
	case !ok:
		return s, false
	case m.has(setAmPm):
		hour = hour%12 + m.value(setAmPm, 0)
	case m.is(m.last-1, "afternoon", "evening") || m.is(m.last-1, "night") && hour > 4 && hour < 12:
		hour = hour%12 + 12
	case m.is(m.last-1, "night", "morning"):
		hour %= 12
	}
	if !m.has(setClock) && !m.has(setAmPm) && !m.in(m.first-1, hourLeads) || !s.setClock(hour, minute) {
		return s, false
	}
	s.typ = TypeSet
	return s, true
}

// monthly is "every first Saturday of the month".
func monthly(*match) (said, bool) {
	return said{typ: TypeSet, n: 1, amount: unitMonth, quant: "EVERY"}, true
}

// weekdayRange is the days of the week on which something is open: "Tuesday to Sunday", of no week.
func weekdayRange(m *match) (said, bool) {
	a, _ := m.find(setWeekday, 0)
	b, _ := m.find(setWeekday, 1)
	one, two := said{typ: TypeSet, named: true, edge: "begin"}, said{typ: TypeSet, named: true, edge: "end"}
	hours := m.first > 0 && m.lexemes[m.first-1].sets&(bit(setClockAmPm)|bit(setClock)|bit(setAmPm)|bit(setZone)) != 0 &&
		(m.opensBefore(m.first) || m.voc.value(m.lexemes[a.at].word, setWeekday) == 1) // 9am to 5pm, Monday to Friday
	if !hours && !m.is(m.first-1, "open", "opens", "daily", "hours", "available", "weekdays", "closed", "runs", "run") &&
		!(m.first >= 2 && m.is(m.first-1, ":", ",") && m.is(m.first-2, "open", "hours", "daily")) && m.textKind() != kindTimeless {
		return two, false
	}
	if !one.take(m, a) || !two.take(m, b) {
		return two, false
	}
	m.leadTo(a, one, b.at)
	return two, true
}

// opensBefore reports whether the sentence says before lexeme i that something is open.
func (m *match) opensBefore(i int) bool {
	for j := 0; j < i; j++ {
		if m.is(j, "open", "opens", "closes", "closed", "hours", "daily", "runs", "run", "served") {
			return true
		}
	}
	return false
}

// dateEachYear is "31 December of each year".
func dateEachYear(m *match) (said, bool) {
	s, ok := m.sub(0)
	s.typ, s.named, s.quant = TypeSet, true, "EACH"
	if m.is(m.last-2, "every") {
		s.quant = "EVERY"
	}
	return s, ok && s.has&(hasMonth|hasSeason|hasHoliday) != 0 && s.has&^(hasMonth|hasDom|hasSeason|hasHoliday) == 0 && s.base == baseNone && s.pick == pickNone
}

// timesOften is "twice weekly".
func timesOften(m *match) (said, bool) {
	u := map[string]unit{"daily": unitDay, "weekly": unitWeek, "monthly": unitMonth, "yearly": unitYear}[text.Lower(m.word(m.last-1))]
	s := said{typ: TypeSet, amount: u, n: 1, freq: "2X"}
	switch {
	case m.is(m.first, "once"):
		s.freq = "1X"
	case m.is(m.first, "thrice"):
		s.freq = "3X"
	}
	return s, u != unitNone
}
