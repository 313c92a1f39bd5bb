package timex

import "github.com/seed-620526af/timeline/internal/text"

// thePeriod is "the quarter": the one spoken of.
func thePeriod(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseRef, unit: unitQuarter, spoken: true}
	if m.hasWord("current") {
		return said{typ: TypeDate, base: baseDCT, unit: unitQuarter}, m.hasWord("quarter")
	}
	if m.is(m.last, "of") || m.lexemes[m.last-1].glue&hasNext != 0 || m.hasWord("its") && !m.hasWord("latest", "recent") {
		return s, false
	}
	if m.hasWord("period") && !m.hasWord("latest") && !m.speaksOfQuarter() {
		return s, false
	}
	return s, true
}

// speaksOfQuarter reports whether the text speaks of a quarter, in this sentence or one before.
func (s *scan) speaksOfQuarter() bool {
	if s.quarter.grain != unitNone {
		return true
	}
	for i := range s.tags {
		if s.tags[i].said.has.has(hasQuarter) {
			return true
		}
	}
	return false
}

// samePeriod is the period spoken of, a year before.
func samePeriod(m *match) (said, bool) {
	u := m.spanUnit()
	if u == unitNone {
		u = unitPeriod
	}
	return said{typ: TypeDate, base: baseRef, unit: unitQuarter, step: -4, spoken: true}, m.speaksOfQuarter()
}

func yearAgoPeriod(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseRef, unit: unitQuarter, step: -4, spoken: true}
	for i, w := range [...]string{"first", "second", "third", "fourth"} {
		if m.hasWord(w) {
			return said{typ: TypeDate, base: baseDCT, unit: unitYear, step: -1, has: hasQuarter, quarter: int8(i + 1)}, true
		}
	}
	return s, m.hasWord("quarter") || m.speaksOfQuarter()
}

// yearAgo is "year-earlier": the period spoken of, a year before.
func yearAgo(m *match) (said, bool) {
	if m.lexemes[m.last-1].glue&hyphen == 0 {
		return said{}, false
	}
	return said{typ: TypeDate, base: baseRef, unit: unitYear, step: -1, keep: true, spoken: true}, true
}

// yearsPeriod is "last year's quarter": the quarter spoken of, of that year.
func yearsPeriod(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.typ != TypeDate || s.unit != unitYear && s.has != hasYear || !m.speaksOfQuarter() {
		return s, false
	}
	s.has |= hasQuarter // which one is seen when it is anchored
	return s, true
}

// periodOfYear is "the 2018 period": the quarter spoken of, of that year.
func periodOfYear(m *match) (said, bool) {
	s := said{typ: TypeDate}
	c, _ := m.find(setYear, 0)
	s.take(m, c)
	if m.speaksOfQuarter() && !m.hasWord("half") {
		s.has |= hasQuarter
	} else if m.hasWord("quarter", "half") {
		return s, false
	} else {
		m.last--
	}
	return s, true
}

// theUnitToDate is "year to date", of the one at hand.
func theUnitToDate(m *match) (said, bool) {
	return said{typ: TypeDate, base: baseDCT, unit: m.spanUnitAny()}, true
}

// theUnit is "the year", "the week": the one at hand.
func theUnit(m *match) (said, bool) {
	u := m.spanUnit()
	if c := m.x.Raw[m.lexemes[m.last-1].start]; 'A' <= c && c <= 'Z' && m.is(m.first-1, "of") {
		return said{}, false // Man of the Year
	}
	if k := &m.x.Tokens[m.lexemes[m.last-1].token]; k.Flags.Has(text.Capital) && !k.Flags.Has(text.Upper) && !m.isHeading() {
		return said{}, false // the magazine The Week
	}
	if m.is(m.first-1, "of") && u <= unitYear && m.is(m.first-2, "player", "man", "woman", "person", "book", "song", "album", "film", "car", "goal",
		"sportsman", "sportswoman", "sportsperson", "personality", "footballer", "athlete", "manager", "coach", "rookie", "word", "photo", "photograph", "artist") {
		return said{}, false // named player of the year
	}
	if m.is(m.last, "of") && m.last-m.first == 2 || m.lexemes[m.last-1].glue&hasNext != 0 {
		return said{}, false
	}
	if m.is(m.last, "ended", "ending") || m.is(m.last, "to") && m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets.has(setMonth) {
		return said{typ: TypeDuration, amount: u, n: 1}, u <= unitYear // the week ending May 3
	}
	if u != unitWeekend && m.is(m.last, "after", "before") && m.last+1 < len(m.lexemes) && m.x.Tokens[m.lexemes[m.last+1].token].Kind == text.Word {
		return said{typ: TypeDuration, amount: u, n: 1}, u <= unitYear // the week after the vote
	}
	if m.is(m.last, "old", "long", "round") && u == unitYear {
		return said{}, false
	}
	if u == unitMonth || u == unitCentury || u == unitDecade {
		if !m.is(m.first-1, "of", "in", "this", "for", "during", "throughout", "by", "over") {
			return said{}, false
		}
		if u != unitMonth && m.is(m.first-1, "of") && m.is(m.first-2, "trial", "crime", "deal", "match", "fight", "storm", "wedding", "bargain", "party", "game") {
			return said{}, false // the trial of the century
		}
	}
	s := said{typ: TypeDate, base: baseRef, unit: u, local: true}
	return s, true
}

// theFiscal is "the fiscal year".
func theFiscal(m *match) (said, bool) {
	if m.is(m.first-1, "a", "every", "each") {
		return said{}, false
	}
	if m.is(m.last, "ended", "ending", "that") {
		return said{typ: TypeDuration, amount: unitYear, n: 1}, true
	}
	return said{typ: TypeDate, base: baseDCT, unit: unitYear}, true
}
