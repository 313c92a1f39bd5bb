package timex

import "github.com/seed-620526af/timeline/internal/text"

// today is today, tonight, yesterday, tomorrow.
func today(m *match) (said, bool) {
	s, ok := calendar(m)
	if m.endsName(m.first) || m.isOfAnAge() || m.is(m.last, "show", "programme", "program") && m.x.Tokens[m.lexemes[m.first].token].Flags.Has(text.Capital) {
		return s, false
	}
	if m.hasWord("tonight", "tonite", "2nite", "2night") {
		s.part, s.has, s.typ = partNight, s.has|hasPart, TypeTime
	}
	return s, ok
}

// isOfAnAge reports whether the words mean an age and no day: "today's youth", "the leaders of tomorrow".
func (m *match) isOfAnAge() bool {
	if m.is(m.first, "tomorrow") {
		return m.is(m.first-1, "of") && m.mode != Colloquial && m.first > 1 && m.lexemes[m.first-2].word == 0
	}
	if !m.is(m.first, "today") || !m.is(m.last, "'s", "’s") {
		return false
	}
	return m.in(m.last+1, enAge) || m.isLowerWord(m.last+1) && m.in(m.last+2, enAge)
}

// picked is "last year", "this week", "the following month": a unit counted from now or from the date spoken of.
func picked(m *match) (said, bool) {
	u := m.unit()
	if u == unitNone || u < unitDay {
		return said{}, false
	}
	s := said{typ: TypeDate, base: baseDCT, unit: u}
	s.setPick(pick(m.value(setPick, 0)))
	if k := &m.x.Tokens[m.lexemes[m.last-1].token]; k.Flags.Has(text.Capital) && !k.Flags.Has(text.Upper) &&
		!(m.first == 0 && m.hasWord("last") && m.last < len(m.lexemes) && !m.isCapital(m.last)) {
		return s, false // the programme This Week
	}
	if m.hasWord("past") && !m.hasWord("the") && (u < unitWeek || m.is(m.first-1, "went", "walked", "drove")) ||
		u == unitDay && m.hasWord("this", "last", "next", "past", "current", "coming") {
		return s, false
	}
	if m.hasWord("that") && !m.thatIsDeterminer(m.first) {
		return s, false
	}
	if u == unitDecade && (m.hasWord("past") || m.mode != Narrative && m.hasWord("next", "coming") &&
		m.is(m.first-1, "over", "for", "in", "during", "within", "throughout")) {
		// the ten years that end, or begin, now
		s = said{typ: TypeDuration, amount: u, n: 1, side: sideNext}
		if m.hasWord("past") {
			s.side = sidePast
		}
	}
	if m.hasWord("same") && m.first == m.last-2 {
		return s, false
	}
	if u == unitQuarter && m.hasWord("this", "that") && m.is(m.last, "'s") && m.speaksOfQuarter() {
		s.base, s.spoken = baseRef, true // this quarter's loss: of the one that is reported
	}
	return s, true
}

// unitOrNext is "this week or next": the second without its unit.
func unitOrNext(m *match) (said, bool) {
	c, _ := m.find(setPick, 0)
	s := said{typ: TypeDate, base: baseDCT, unit: m.unit()}
	lead := s
	lead.setPick(pick(m.voc.value(m.lexemes[c.at].word, setPick)))
	s.setPick(pick(m.voc.value(m.lexemes[m.last-1].word, setPick)))
	if s.unit < unitDay || !m.endsHour(m.last) || m.last < len(m.lexemes) && m.lexemes[m.last].known() &&
		m.x.Tokens[m.lexemes[m.last].token].Kind != text.Punct || s.step == lead.step {
		return s, false
	}
	m.leadTo(capture{at: int32(m.first), end: int32(m.first + 2)}, lead, int32(m.last-1))
	return s, true
}

// unitsNoun is "this years festival", written without its apostrophe.
func unitsNoun(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: unitYear}
	s.setPick(pick(m.value(setPick, 0)))
	switch {
	case m.hasWord("last"):
		s.step = -1
	case m.hasWord("next"):
		s.step = 1
	}
	if m.last == len(m.lexemes) {
		return s, false
	}
	k := &m.x.Tokens[m.lexemes[m.last].token]
	return s, k.Kind == text.Word && !k.Flags.Has(text.Capital) && m.verb(int(m.lexemes[m.last].token)) == tenseUnknown
}

// thisDay is "on this day", but not "to this day", or "on this day in 1969".
func thisDay(m *match) (said, bool) {
	told := m.is(m.first-1, "on", "by", "of") || m.is(m.last, ",", "I", "we")
	return said{typ: TypeDate, base: baseDCT, unit: unitDay}, told && !m.is(m.last, "in", "and") && !m.is(m.last+1, "in")
}

// ownDay is the day that it is, as a text puts it: "it's our last day".
func ownDay(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: unitDay}
	told := m.is(m.first-1, "is", "'s", "’s") && m.is(m.first-2, "it", "today")
	own := m.has(setPossessive) && m.hasWord("last", "final")
	if told && own {
		m.lastDay = true
	}
	return s, told || own && m.lastDay // "it's our last day", and from then on "our last day"
}

// myDay is "how is your week", the one at hand, where someone speaks for himself.
func myDay(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: m.spanUnit()}
	if m.last < len(m.lexemes) && m.lexemes[m.last].sets.has(setWeekday) || m.is(m.first-1, "in", "of", "make", "made", "all", "back", "on", "to", "for") ||
		m.is(m.last, "off", "job", "trip", "care", "one", "in", "of", "-", "at", "as") || m.lexemes[m.last-1].glue&hasNext != 0 {
		return s, false
	}
	for i := m.last; i < m.last+5; i++ {
		if m.is(i, "made") {
			return s, false // it made my day
		}
	}
	return s, m.speaks()
}

// besideThat is "the week before that", "two years after that": counted from the date that was named last.
func besideThat(m *match) (said, bool) {
	if m.last < len(m.lexemes) && m.isLowerWord(m.last) {
		return said{}, false // that what?
	}
	sign := 1
	if m.hasWord("before") {
		sign = -1
	}
	if m.is(m.first, "the") {
		u := m.spanUnit()
		return said{typ: TypeDate, base: baseRef, unit: u, step: int32(sign), local: true}, u >= unitDay
	}
	s, ok := counted(baseRef, sign)(m)
	return s, ok && !s.vague
}

// namedBefore is "the Halloween before", "the summer before": of the year before the one that was named last.
func namedBefore(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.has&^(hasMonth|hasSeason|hasHoliday) != 0 || s.has == 0 || s.base != baseNone || s.pick != pickNone || m.ref.grain == unitNone {
		return s, false
	}
	if m.last < len(m.lexemes) && m.x.Tokens[m.lexemes[m.last].token].Kind != text.Punct {
		return s, false // the summer before the war
	}
	s.base, s.unit, s.step, s.local = baseRef, unitYear, -1, true
	if m.hasWord("after") {
		s.step = 1
	}
	return s, true
}

func (s *said) setPick(p pick) {
	switch p {
	case pickLast:
		s.step = -1
	case pickNext:
		s.step = 1
	case pickPrevious:
		s.base, s.step = baseRef, -1
	case pickFollowing:
		s.base, s.step = baseRef, 1
	case pickSame:
		s.base = baseRef
	}
}

// thatIsDeterminer reports whether "that" at lexeme i can point at the word after it; it cannot after a verb of saying.
func (s *scan) thatIsDeterminer(i int) bool {
	return !s.is(i-1, "said", "says", "say", "told")
}

// stepUnit counts the unit in the words from now.
func stepUnit(n int) calculation {
	return func(m *match) (said, bool) {
		u := m.spanUnit()
		return said{typ: TypeDate, base: baseDCT, unit: u, step: int32(n)}, u != unitNone
	}
}

// unitOrSo is "the next year or so".
func unitOrSo(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: m.unit(), mod: "APPROX", step: -1}
	if m.hasWord("next") {
		s.step = 1
	}
	return s, s.unit >= unitDay
}

// pickedLast is "this past spring", "the past year"; pickedNext "this coming Friday".
func pickedLast(m *match) (said, bool) { return m.pickedAs(pickLast) }

func pickedNext(m *match) (said, bool) { return m.pickedAs(pickNext) }

func (m *match) pickedAs(p pick) (said, bool) {
	if u := m.unit(); u != unitNone {
		s := said{typ: TypeDate, base: baseDCT, unit: u}
		s.setPick(p)
		return s, u >= unitDay
	}
	s, ok := calendar(m)
	s.pick = p
	return s, ok
}

// beforeLast is "the Friday before last".
func beforeLast(m *match) (said, bool) {
	s, ok := calendar(m)
	s.pick, s.after, s.afterUnit = pickLast, -1, unitWeek
	return s, ok
}

// pickedName is "last November", "next Friday".
func pickedName(m *match) (said, bool) {
	s, ok := calendar(m)
	if m.hasWord("last", "past") {
		s.pick = pickLast
	} else if m.hasWord("next", "coming") {
		s.pick = pickNext
	}
	if m.is(m.first, "that") && (!m.thatIsDeterminer(m.first) || s.has.has(hasMonth)) || m.is(m.first, "past", "same") {
		return s, false
	}
	if m.is(m.first, "following", "preceding") && s.has.has(hasWeekday) { // "following Tuesday's vote": only "the following Tuesday" is another
		return s, false
	}
	if k := &m.x.Tokens[m.lexemes[m.last-1].token]; m.is(m.first, "that") && s.has.has(hasWeekday) && k.End-k.Start <= 4 {
		return s, false // that Sun
	}
	if m.is(m.last-1, "fall") && m.is(m.first, "that", "past") {
		return s, false
	}
	return s, ok
}

// seasonBeforeLast is "the summer before last".
func seasonBeforeLast(m *match) (said, bool) {
	s, ok := calendar(m)
	if !ok || m.dct.IsZero() {
		return s, false
	}
	y := int(m.dct.Year)
	if this, _ := s.inside(floor(m.dct, unitYear)); !this.last().Before(m.dct) {
		y--
	}
	s.setYear(y-1, unitYear)
	return s, true
}

// afterNext is "the Friday after next", "March after next".
func afterNext(m *match) (said, bool) {
	s, ok := calendar(m)
	s.pick, s.after, s.afterUnit = pickNext, 1, unitWeek
	if !s.has.has(hasWeekday) {
		s.afterUnit = unitYear
	}
	return s, ok
}

// weekdaysOff is "three Fridays from now", "two Fridays ago".
func weekdaysOff(m *match) (said, bool) {
	n := m.number(setNum, 0)
	s := said{typ: TypeDate, has: hasWeekday, weekday: int8(m.value(setWeekdays, 0)), pick: pickNext, afterUnit: unitWeek}
	s.after = int32(n) - 1
	if m.hasWord("ago", "back") {
		s.pick, s.after = pickLast, -s.after
	}
	return s, n >= 1 && n < 100 && n == float64(int(n))
}

// thatDay is "later that day", "the end of the day".
func thatDay(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseRef, unit: unitDay, local: true}
	switch {
	case m.hasWord("end") && (m.is(m.first-1, "at") || m.is(m.first-2, "at")) && m.is(m.last, ",", "it", "they", "we", "you", "i"):
		return s, false // at the end of the day, it matters
	case m.hasWord("later", "late", "end", "close"):
		s.mod = "END"
	case m.hasWord("middle"):
		s.mod = "MID"
	default:
		s.mod = "START"
	}
	return s, true
}

// weekdayAgo is "Monday two weeks ago".
func weekdayAgo(m *match) (said, bool) {
	s, ok := m.sub(0)
	d, _ := m.sub(1)
	if !ok || s.has != hasWeekday || s.base != baseNone || d.amount != unitWeek || d.vague {
		return s, false
	}
	s.base, s.unit, s.step, s.pick = baseDCT, unitWeek, -int32(d.n), pickNone
	return s, true
}

// smallHoursOfMorning is "the early hours of the morning": of the day spoken of.
func smallHoursOfMorning(*match) (said, bool) {
	return said{typ: TypeTime, base: baseRef, unit: unitDay, has: hasPart, part: partMorning, local: true}, true
}

// smallHours is "the small hours of Saturday".
func smallHours(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.typ != TypeDate || !s.isDay() || s.has&clockFields != 0 {
		return s, false
	}
	s.typ, s.part, s.has, s.mod = TypeTime, partMorning, s.has|hasPart, "START"
	return s, true
}

// thatUnit is "that year", "the same day".
func thatUnit(m *match) (said, bool) {
	u := m.unit()
	if u < unitDay || m.is(m.first, "that") && !m.thatIsDeterminer(m.first) {
		return said{}, false
	}
	return said{typ: TypeDate, base: baseRef, unit: u, local: true}, true
}

// nextUnit is "the next day": after the one spoken of, or, of years and weeks without an article, after now.
func nextUnit(m *match) (said, bool) {
	u := m.unit()
	s := said{typ: TypeDate, base: baseRef, unit: u, step: 1, local: true}
	if !m.hasWord("the") {
		s.base, s.local = baseDCT, false
	}
	return s, u >= unitDay && (m.hasWord("the") || u > unitDay)
}

// besideUnit is "the day before", with nothing after it that it would be before.
func besideUnit(n int) calculation {
	return func(m *match) (said, bool) {
		if m.last < len(m.lexemes) && !m.is(m.last, ".", ",", ";", ")", "?", "!", "and", "in", "at", "'s", "-", "–", "—") &&
			m.is(m.last-1, "before", "after", "following") {
			return said{}, false
		}
		u := m.spanUnit()
		return said{typ: TypeDate, base: baseRef, unit: u, step: int32(n), local: true}, u >= unitDay && m.lexemes[m.last-1].glue&hyphen == 0
	}
}

// ofThatYear is "July of that year": a month or day of the year spoken of.
func ofThatYear(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.typ == TypeDuration || s.has&(hasMonth|hasSeason|hasDom|hasQuarter|hasHalf|hasHoliday) == 0 || s.has.has(hasYear) || s.base != baseNone ||
		s.pick != pickNone {
		return s, false
	}
	s.base, s.unit = baseRef, m.spanUnitAfter()
	switch {
	case m.hasWord("following", "next"):
		s.step = 1
	case m.hasWord("previous"):
		s.step = -1
	}
	return s, s.unit == unitYear || s.has == hasDom
}
