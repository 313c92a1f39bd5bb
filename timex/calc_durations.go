package timex

import "github.com/seed-620526af/timeline/internal/text"

func (m *match) unit() unit {
	if u := m.value(setUnit, 0); u != 0 {
		return unit(u)
	}
	return unit(m.value(setUnits, 0))
}

// amount is a number of units: "two days", "two to three weeks".
func amount(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: m.spanUnitAny(), n: 1}
	if s.amount == unitNone || s.amount == unitSeason {
		return s, false
	}
	if m.has(setNum) {
		s.n = m.number(setNum, 0)
		if c, ok := m.find(setNum, 1); ok {
			s.n2 = m.lexemes[c.at].n
			if m.lexemes[c.at].word == m.voc.number {
				s.n *= sharedScale(s.n, s.n2)
			}
		}
		if s.n > 1e10 || s.n <= 0 {
			return s, false
		}
	}
	if m.isFortnight() {
		s.n *= 2
	}
	if m.first > 0 {
		if p := m.word(m.first - 1); p == "$" || p == "£" || p == "€" {
			return s, false
		}
		if m.mode == News && m.lexemes[m.first].sets.has(setInt) && m.x.Tokens[m.lexemes[m.last-1].token].Flags.Has(text.Capital) && !m.isHeading() {
			return s, false // the programme 60 Minutes, the film 28 Days Later
		}
	}
	if m.mode != Narrative && (m.isWar() || m.first > 0 && m.isTitled() && !m.isHeading()) { // the Hundred Days; histories are annotated with it
		return s, false
	}
	if s.amount == unitQuarter && (m.lexemes[m.last-1].glue&hyphen != 0 || m.is(m.last, "of") || m.is(m.last-1, "quarter")) {
		return s, false // three-quarters
	}
	if f := &m.lexemes[m.first]; f.sets.has(setFourDigits) && s.amount == unitHour && f.n < 2400 && int(f.n)%100 < 60 {
		return s, false // 1700 hours
	}
	// "1998 quarter" is no amount, nor "the 100 second" anything.
	last := &m.lexemes[m.last-1]
	if last.sets.has(setUnit) && !last.sets.has(setUnits) && last.glue&hyphen == 0 {
		first := &m.lexemes[m.first]
		switch {
		case first.sets.has(setYear) && first.word == 0:
			return s, false
		case s.amount == unitYear && s.n != 1 && m.last < len(m.lexemes) && m.lexemes[m.last].sets.has(setNum):
			return s, false // five year seven pupils
		case s.amount == unitSecond && s.n != 1:
			return s, false
		case s.amount == unitQuarter && s.n != 1:
			return s, false
		}
	}
	return s, !m.isAge(m.last) || s.amount >= unitYear && s.n > oldest && m.lexemes[m.last].glue&hyphen == 0
}

// oldest is an age in years that nobody reaches: what is older is a thing.
const oldest = 130

// isWar reports whether the amount is the name of a war: the Thirty Years' War, the Six-Day War.
func (m *match) isWar() bool {
	i := m.last
	if m.is(i, "'", "’") {
		i++
	}
	return m.is(i, "war", "wars") && m.isCapital(i) && m.x.Tokens[m.lexemes[m.first].token].Flags.Has(text.Capital)
}

// isTitled reports whether the number and the unit of the match, both in words, are capital.
func (m *match) isTitled() bool {
	a, b := &m.x.Tokens[m.lexemes[m.first].token], &m.x.Tokens[m.lexemes[m.last-1].token]
	return a != b && a.Kind == text.Word && a.Flags.Has(text.Capital) && b.Flags.Has(text.Capital) && !a.Flags.Has(text.Upper)
}

// repeated is an amount whose number contracts write twice: "thirty (30) days".
func repeated(m *match) (said, bool) {
	n := m.number(setNum, 0)
	return said{typ: TypeDuration, amount: m.spanUnitAny(), n: n}, n > 0 && n == m.number(setInt, 0)
}

// sharedScale is what the second of two numbers lends the first: a thousand in "nine to fifteen thousand".
func sharedScale(a, b float64) float64 {
	for _, scale := range [...]float64{1e9, 1e6, 1e3, 1e2} {
		if n := b / scale; n >= 1 {
			if n == float64(int(n)) && a <= n {
				return scale
			}
			break
		}
	}
	return 1
}

// betweenAmounts is "between five and seven days", of which the numbers are the expression.
func betweenAmounts(m *match) (said, bool) {
	m.first++
	return amount(m)
}

// nights is a number of nights, as days are counted by those who stay.
func nights(m *match) (said, bool) {
	n := m.number(setNum, 0)
	return said{typ: TypeDuration, amount: unitDay, n: n}, n >= 1 && n < 1000
}

// isAge reports whether the words from lexeme i on make an age of the amount before them.
func (s *scan) isAge(i int) bool {
	if s.mode != Narrative && s.is(i, "of") && s.is(i+1, "age") {
		return true
	}
	if i < len(s.lexemes) && s.is(i, "old", "olds") {
		return s.lexemes[i].glue&hyphen != 0 && s.mode != Narrative && !s.isAgeOfThing(i) || s.mode != Narrative && s.lexemes[i].glue&hyphen == 0
	}
	return false
}

// isAgeOfThing reports whether "old" at lexeme i speaks of no person: "the 8-month-old truce".
func (s *scan) isAgeOfThing(i int) bool {
	return s.is(i-1, "month", "months", "week", "weeks", "day", "days") && s.isLowerWord(i+1) && !s.is(i+1, "baby", "boy", "girl", "son", "daughter")
}

func (m *match) isFortnight() bool { return m.is(m.last-1, "fortnight", "fortnights") }

func (m *match) spanUnitAny() unit {
	for i := m.last - 1; i >= m.first; i-- {
		l := &m.lexemes[i]
		if l.sets.has(setUnits) {
			return unit(m.voc.value(l.word, setUnits))
		}
		if l.sets.has(setUnit) {
			return unit(m.voc.value(l.word, setUnit))
		}
	}
	return unitNone
}

// oneUnit is "a month", where it is not "so much a month".
func oneUnit(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: m.spanUnitAny(), n: 1}
	if s.amount == unitSecond && m.last == m.first+2 || s.amount == unitQuarter && m.last == m.first+2 || s.amount == unitWeekend {
		return s, false
	}
	if s.amount == unitDay && m.is(m.last, "labourer", "labourers", "laborer", "laborers", "labour", "labor", "care", "nursery", "spa", "trader", "traders") {
		return s, false // a day labourer
	}
	if m.last == m.first+2 && m.isRate(m.first) && !m.isCounted(m.last) {
		return s, false
	}
	if m.hasWord("or") {
		s.mod = "APPROX"
	}
	if m.isFortnight() {
		s.n = 2
	}
	if m.lexemes[m.last-1].glue&hasNext != 0 && !m.is(m.last, "long") {
		return s, false
	}
	return s, !m.isAge(m.last)
}

// isCounted reports whether an amount before lexeme i is counted from a date: "a year ago".
func (s *scan) isCounted(i int) bool { return s.is(i, "ago", "earlier", "later", "before", "after") }

// isRate reports whether the words before "a year" at lexeme i are so much of something.
func (s *scan) isRate(i int) bool {
	if i == 0 {
		return false
	}
	p := &s.lexemes[i-1]
	if s.is(i-1, "%", "percent", "million", "billion", "thousand", "hundred", "cent", "cents", "dollars", "dlrs", "times", "once", "twice", "euros", "pounds", "marks",
		"barrels", "tons", "tonnes", "hours", "days", "minutes") {
		return true
	}
	if p.sets.has(setNum) && p.glue&hyphen == 0 {
		return true
	}
	// A plural with its number before it: 600 flights a day.
	k := &s.x.Tokens[p.token]
	if k.Kind != text.Word || k.Flags.Has(text.Capital) || s.x.Raw[p.end-1] != 's' {
		return false
	}
	for j := i - 2; j >= 0 && j >= i-4; j-- {
		if l := &s.lexemes[j]; l.sets.has(setNum) || s.is(j, "many", "several", "few", "dozens", "hundreds", "thousands", "more") {
			return true
		}
	}
	return false
}

// andHalf adds a half to a number of units.
func andHalf(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: m.spanUnitAny(), n: 1}
	if m.has(setNum) {
		s.n = m.number(setNum, 0)
	}
	s.n += .5
	return s, s.amount != unitNone
}

// andQuarter adds one quarter, or three, to a number of units.
func andQuarter(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: m.spanUnitAny(), n: m.number(setNum, 0) + .25}
	if m.hasWord("three") {
		s.n += .5
	}
	return s, s.amount != unitNone && s.amount != unitQuarter
}

// pastAndHalf is "the past week and a half".
func pastAndHalf(m *match) (said, bool) {
	s, ok := andHalf(m)
	s.side = sidePast
	if m.hasWord("next", "coming") {
		s.side = sideNext
	}
	return s, ok && s.amount > unitMinute
}

// halfUnit is "half an hour".
func halfUnit(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: m.spanUnitAny(), n: .5}
	last := &m.lexemes[m.last-1]
	if s.amount < unitMinute || m.is(m.first, "half") && m.last == m.first+2 && last.glue&hyphen == 0 || last.glue&hyphen != 0 && last.glue&hasNext != 0 {
		return s, false
	}
	return s, true
}

func quarterHour(m *match) (said, bool) {
	n := 15.0
	if m.hasWord("three") {
		n = 45
	}
	return said{typ: TypeDuration, amount: unitMinute, n: n}, true
}

func quarterCentury(m *match) (said, bool) {
	return said{typ: TypeDuration, amount: unitYear, n: 25}, true
}

// twoParts is "two hours and 30 minutes": the second of a smaller unit.
func twoParts(m *match) (said, bool) {
	a, _ := m.sub(0)
	b, ok := m.sub(1)
	if !ok || a.vague || b.vague || a.least != unitNone || b.least != unitNone || b.amount >= a.amount || a.side != sideNone || b.side != sideNone ||
		a.n2 != 0 || b.n2 != 0 ||
		a.amount == unitDay && b.amount < unitHour || b.n == 1 && a.amount == unitPart {
		return a, false
	}
	a.rest, a.least = b.n, b.amount
	return a, true
}

// hoursShort is "72 h", as scientists write it.
func hoursShort(m *match) (said, bool) {
	s := said{typ: TypeDuration, amount: unitHour, n: m.number(setInt, 0)}
	return s, m.word(m.last-1) == "h" && s.n > 0 && m.lexemes[m.last-1].glue == spaced && (m.isLowerWord(m.last) || m.endsYear(m.last))
}

// shortAmount is "30min".
func shortAmount(m *match) (said, bool) {
	w := m.word(m.first)
	i := 0
	for i < len(w) && '0' <= w[i] && w[i] <= '9' {
		i++
	}
	id := m.voc.id(w[i:])
	if w[i:] == "D" {
		return said{}, false // in 3D
	}
	s := said{typ: TypeDuration, n: float64(atoi(w[:i]))}
	if id == 0 || s.n == 0 || (w[i:] == "s" || w[i:] == "d" || w[i:] == "m" || w[i:] == "w" || w[i:] == "y" || w[i:] == "h") && m.mode != Colloquial &&
		!m.is(m.last, "ago") {
		return s, false
	}
	s.amount = unit(m.voc.value(id, setShortUnit))
	return s, true
}

// periodOf is "a three-year period".
func periodOf(m *match) (said, bool) {
	s, ok := m.sub(0)
	return s, ok && s.side == sideNone && !s.vague
}

// sided is an amount of time that ends or begins now: "the past four months".
func sided(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.side != sideNone {
		return s, false
	}
	if m.is(m.first, "last") && m.is(m.first-1, "to", "will", "would", "could", "can", "may", "might", "should", "must", "n't", "not") {
		m.first++ // it will last two weeks
		return s, true
	}
	if last := &m.lexemes[m.last-1]; m.last-m.first == 3 && m.is(m.first, "the") && last.sets.has(setUnit) && !last.sets.has(setUnits) && s.n != 1 {
		return s, false // "the 46-day battle": 46-day
	}
	if u, _ := m.find(setUnit, 0); u.end > 0 && s.n == 1 {
		return s, false
	}
	switch {
	case m.is(m.first+1, "past", "last", "previous", "preceding", "latest", "recent", "prior") || m.is(m.first, "past", "last", "previous"):
		s.side = sidePast
	case m.is(m.first+1, "next", "coming", "following", "upcoming", "ensuing", "subsequent") || m.is(m.first, "next", "coming", "following"):
		s.side = sideNext
	case m.is(m.first+1, "first", "opening", "initial") || m.is(m.first, "first"):
		s.side = sideFirst
	}
	if m.is(m.first, "last", "past", "first") && s.vague && s.n == 1 && m.last == m.first+2 && !m.is(m.first, "past") {
		return s, false
	}
	if s.n == 1 && !s.vague && m.lexemes[m.last-1].sets.has(setUnit) && m.first+1 < m.last-1 && m.is(m.last-2, "a", "an") {
		return s, false
	}
	return s, true
}

// aHundred is "a hundred years".
func aHundred(m *match) (said, bool) {
	s, ok := amount(m)
	return s, ok && s.n >= 100
}

// described is "ten brutal months".
func described(m *match) (said, bool) {
	w := m.word(m.first + 1)
	if w[len(w)-1] == 's' || len(w) < 4 {
		return said{}, false
	}
	return amount(m)
}
