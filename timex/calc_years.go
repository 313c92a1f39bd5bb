package timex

import "github.com/seed-620526af/timeline/internal/text"

// loneYear is a year that stands alone, where the words around it don't make it a number of something else.
func loneYear(m *match) (said, bool) {
	i, y := m.first, m.lexemes[m.first].n
	led := m.in(i-1, enYearLeads) || i == 0 && m.is(m.last, ",", ":", ")")
	switch {
	case y < 1000 || y > 2150, m.isPartOfNumber(i), m.in(i-1, enNumbered) && !(m.is(i-1, "over") && m.inYears(i)) && !m.isCompared(i), m.isStreet(m.last),
		m.in(m.last, enMakes) && m.isCapital(m.last) && !m.is(i-1, "in", "since", "until"):
		return said{}, false
	case m.isCount(m.last), m.in(m.last, enCounted):
		if m.isCount(m.last) && !m.is(m.last, "per") || !m.is(i-1, "in", "since", "by", "the", "until", "till", "from", "between") {
			return said{}, false
		}
	}
	if y < 1700 || y > 2060 { // rarer years need more to show them
		if !m.opensSpan(i) && !(m.is(i-1, "of") && m.in(i-2, enDated)) && (!led || m.in(i-1, enWeakLeads) && !m.inYears(i)) {
			return said{}, false
		}
		if m.mode != Narrative && (m.inMinutes(i) || i == 0 && m.is(m.last, ":") && couldBeClock(int(y))) {
			return said{}, false
		}
		if y < 1300 && m.is(i-1, "about", "the", "its", "their", "his", "her", ",", "as", "-", "–") && !m.inYears(i) {
			return said{}, false
		}
	}
	return calendar(m)
}

// isCompared reports whether the year at lexeme i, which ends its clause, is what another was worse or hotter than, or bounds a time.
func (s *scan) isCompared(i int) bool {
	if s.is(i-1, "least") && s.is(i-2, "at") && s.is(i-3, "until", "till", "through", "since", "to", "into", "by") {
		return true // until at least 2014
	}
	return s.is(i-1, "than") && s.in(i-2, enCompared) && (i+1 == len(s.lexemes) || s.x.Tokens[s.lexemes[i+1].token].Kind == text.Punct)
}

// isPartOfNumber reports whether the year at lexeme i is joined to what makes no date: Su-2000, 555-1945, 2000-300, 2018/1234.
func (s *scan) isPartOfNumber(i int) bool {
	l := &s.lexemes[i]
	if l.glue&hyphen != 0 && i > 0 && s.lexemes[i-1].token == l.token {
		p := &s.lexemes[i-1]
		word := p.sets&^bit(setLower) == 0 && !s.is(i-1, "post", "pre")
		number := p.word == 0 && p.sets.has(setInt) && !p.sets.has(setYear) && !p.sets.has(setDom)
		if word || number {
			return true
		}
	}
	if l.glue&hasNext == 0 || i+1 >= len(s.lexemes) {
		return false
	}
	n := &s.lexemes[i+1]
	if n.token == l.token && n.glue&slash != 0 && n.sets.has(setFourDigits) && !(l.n < n.n && n.n <= l.n+10) {
		return true // 2018/1234/AB
	}
	return n.token == l.token && n.word == 0 && n.sets&^bit(setNum) == 0 && allDigits(s.word(i+1))
}

// inYears reports whether the number at lexeme i stands in a list or range with a year, or in brackets of its own.
func (s *scan) inYears(i int) bool {
	if i >= 2 && s.lexemes[i-2].sets.has(setYear) || i >= 3 && s.is(i-2, ",") && s.is(i-1, "and", "or") && s.lexemes[i-3].sets.has(setYear) {
		return true
	}
	if i+2 < len(s.lexemes) && s.is(i+1, "and", "-", "–", "to") && s.lexemes[i+2].sets.has(setYear) {
		return true
	}
	if i+1 < len(s.lexemes) && s.lexemes[i+1].glue&hyphen != 0 && s.lexemes[i+1].sets.has(setYear) && s.lexemes[i+1].n > s.lexemes[i].n {
		return true // 2007-2008
	}
	return i > 0 && i+1 < len(s.lexemes) && s.word(i-1) == "(" && s.word(i+1) == ")"
}

// opensSpan reports whether the number at lexeme i and one after a dash are the years of a span: "he reigned 1558–1603".
func (s *scan) opensSpan(i int) bool {
	if i+2 >= len(s.lexemes) || !s.is(i+1, "-", "–") || !s.lexemes[i+2].sets.has(setYear) {
		return false
	}
	years := s.lexemes[i+2].n - s.lexemes[i].n
	return 0 < years && years < 150 && s.endsYear(i+3) && !s.in(i-1, enNumbered) && (s.isLowerWord(i-1) || s.is(i-1, "("))
}

// inMinutes reports whether the number at lexeme i and another beside it are more likely the minutes of a clock than years of long ago:
// "between 1040 and 1050".
func (s *scan) inMinutes(i int) bool {
	other := i - 2
	if other < 0 || !s.is(i-1, "and", "to", "-", "–") {
		other = i + 2
	}
	if other >= len(s.lexemes) || !s.lexemes[other].sets.has(setYear) || !s.is(max(i, other)-1, "and", "to", "-", "–") {
		return false
	}
	from, to := int(s.lexemes[min(i, other)].n), int(s.lexemes[max(i, other)].n)
	led := s.is(min(i, other)-1, "between", "from", "at", "about", "around", "by")
	return led && from < to && to < from+30 && couldBeClock(from) && couldBeClock(to) && from%5 == 0 && to%5 == 0
}

// isStreet reports whether a street's name begins at lexeme i: "1945 Main Street".
func (s *scan) isStreet(i int) bool {
	for j := i; j < i+3 && j < len(s.lexemes); j++ {
		k := &s.x.Tokens[s.lexemes[j].token]
		if !k.Flags.Has(text.Capital) {
			return false
		}
		if s.in(j, enStreets) {
			return true
		}
	}
	return false
}

// yearSince is "post-2008", "pre-2008".
func yearSince(m *match) (said, bool) {
	s, ok := calendar(m)
	s.mod = "AFTER"
	if m.is(m.first, "pre") {
		s.mod = "BEFORE"
	}
	return s, ok
}

// shortYear is a year of two digits after an apostrophe: "class of '71".
func shortYear(m *match) (said, bool) {
	if q := &m.lexemes[m.first]; m.lexemes[m.first+1].glue&spaced != 0 || q.glue&spaced == 0 {
		return said{}, false
	}
	if m.last < len(m.lexemes) && m.word(m.last) == "'" && m.lexemes[m.last].glue&spaced == 0 {
		return said{}, false // '10'
	}
	if m.isCount(m.last) || m.lexemes[m.last-1].sets.has(setDecade) {
		return said{}, false // '80s
	}
	return calendar(m)
}

// shortYearOf is "April of 87": more than a day of the month, and nothing that it counts.
func shortYearOf(m *match) (said, bool) {
	y := &m.lexemes[m.last-1]
	s, ok := calendar(m)
	return s, ok && (y.n > 31 || m.is(m.last-2, "'")) && m.endsYear(m.last) && y.glue&hasNext == 0
}

// yearSpan is a year and the last digits of another: "2014-16", "1892 – 94".
func yearSpan(m *match) (said, bool) {
	y, _ := m.find(setYear, 0)
	yy, _ := m.find(setTwoDigits, 0)
	from, to := int(m.lexemes[y.at].n), int(m.lexemes[yy.at].n)
	if to <= from%100 || from < 1500 || m.in(m.first-1, enNumbered) && !m.is(m.first-1, "over", "some", "only", "least") || m.lexemes[yy.at].glue&hasNext != 0 || m.lexemes[y.at].glue&(hyphen|slash) != 0 {
		return said{}, false
	}
	if m.lexemes[yy.at].glue&(hyphen|slash) == 0 && (m.is(m.last, ":") || m.isCount(m.last)) {
		return said{}, false
	}
	lead, s := said{typ: TypeDate, edge: "begin"}, said{typ: TypeDate, edge: "end"}
	if m.hasWord("c.", "ca.", "circa") {
		lead.mod, s.mod = "APPROX", "APPROX"
	}
	lead.setYear(from, unitYear)
	s.setYear(from/100*100+to, unitYear)
	m.leadTo(y, lead, yy.at)
	return s, true
}

// spokenYear is a year in two numbers: "19 70".
func spokenYear(m *match) (said, bool) {
	a, b := m.lexemes[m.first], m.lexemes[m.first+1]
	if a.word != 0 || b.word != 0 || a.n != 19 || b.glue&spaced == 0 || m.first != 0 || m.last < len(m.lexemes) && m.isCount(m.last) {
		return said{}, false
	}
	s := said{typ: TypeDate}
	s.setYear(int(a.n*100+b.n), unitYear)
	return s, true
}

// yearsBeforeEra is two years that share an era: "499-493 BC".
func yearsBeforeEra(m *match) (said, bool) {
	years := bit(setAnyYear) | bit(setNum)
	a, b := m.caps[0], m.caps[0]
	for _, c := range m.caps[1:] {
		if c.sets&years != 0 {
			b = c
		}
	}
	c, _ := m.find(setEra, 0)
	if x, y := &m.lexemes[a.at], &m.lexemes[b.at]; !x.isYearOfEra() || !y.isYearOfEra() {
		return said{}, false
	}
	lead := said{typ: TypeDate, edge: "begin"}
	lead.setYear(int(m.lexemes[a.at].n), unitYear)
	lead.take(m, c)
	s := said{typ: TypeDate, edge: "end"}
	s.setYear(int(m.lexemes[b.at].n), unitYear)
	s.take(m, c)
	if s.year < lead.year {
		lead.setYear(int(m.lexemes[a.at].n), unitYear) // 44 to AD 14 … or no range at all
		lead.has &^= hasBC
	}
	m.leadTo(a, lead, b.at)
	return s, true
}

// isYearOfEra reports whether a number can be a year beside an era: 8,000 BC.
func (l *lexeme) isYearOfEra() bool { return l.n >= 1 && l.n <= 10000 && l.n == float64(int(l.n)) }

// eraYears is two years after their era: "AD 54–68".
func eraYears(m *match) (said, bool) {
	a, _ := m.find(setAnyYear, 0)
	b, _ := m.find(setAnyYear, 1)
	one, two := said{typ: TypeDate, edge: "begin"}, said{typ: TypeDate, edge: "end"}
	one.setYear(int(m.lexemes[a.at].n), unitYear)
	two.setYear(int(m.lexemes[b.at].n), unitYear)
	a.at-- // with its era
	m.leadTo(a, one, b.at)
	return two, one.year < two.year
}

// circa is a year that is not known for sure.
func circa(m *match) (said, bool) {
	s, ok := calendar(m)
	c, _ := m.find(setAnyYear, 0)
	m.first = int(c.at)
	s.mod = "APPROX"
	return s, ok && s.year > 31
}

// apposedYear is a year of somebody's that stands beside the year that it was: "in 2006, his senior year".
func apposedYear(m *match) (said, bool) {
	s := said{typ: TypeDate}
	if m.first < 2 || !m.is(m.first-1, ",") || !m.lexemes[m.first-2].sets.has(setYear) || !m.endsTag(m.first-1) {
		return s, false
	}
	s.setYear(int(m.lexemes[m.first-2].n), unitYear)
	return s, true
}

// yearsOfLife is the early years in brackets after a name: "(837–908)".
func yearsOfLife(m *match) (said, bool) {
	a, _ := m.find(setAnyYear, 0)
	b, _ := m.find(setAnyYear, 1)
	from, to := m.lexemes[a.at].n, m.lexemes[b.at].n
	if from < 100 || to <= from || to-from > 120 || !m.is(m.last, ")") || !m.is(m.first-1, "(", ",", ";", "born", ".") {
		return said{}, false
	}
	one, two := said{typ: TypeDate, edge: "begin"}, said{typ: TypeDate, edge: "end"}
	one.setYear(int(from), unitYear)
	two.setYear(int(to), unitYear)
	m.leadTo(a, one, b.at)
	return two, true
}

// earlyYear is a day of a year of three digits, with nothing after it that they could count.
func earlyYear(m *match) (said, bool) {
	s, ok := calendar(m)
	return s, ok && s.year >= 100 && s.year < 1000 && (m.last == len(m.lexemes) || m.is(m.last, ")", ".", ",", ";", "]"))
}

// yearSeason is "1982 summer", but not the 2004 Summer Olympics.
func yearSeason(m *match) (said, bool) {
	if c := m.x.Raw[m.lexemes[m.last-1].start]; 'A' <= c && c <= 'Z' {
		return said{}, false
	}
	return calendar(m)
}
