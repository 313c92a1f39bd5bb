package timex

// fiscalPicked is a fiscal year, counted from now.
func fiscalPicked(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: unitYear}
	switch {
	case m.hasWord("last", "previous", "latest"): // the one that was reported
		s.step = -1
	case m.hasWord("next", "following"):
		s.step = 1
	}
	return s, true
}

// quarter is a quarter of a year, by its number.
func quarter(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok {
		s = said{typ: TypeDate}
	}
	n := m.number(setOrd, 0)
	if !ok && !m.has(setYear) && m.isOfMatch() {
		return s, false
	}
	if n < 1 || n > 4 || s.has&^(hasYear|hasBC) != 0 || s.typ != TypeDate || m.is(m.last, "century", "mile", "finals") ||
		m.is(m.last, "of") && !ok && m.is(m.last+1, "the", "a", "an", "all", "his", "her", "its", "their", "play", "this") {
		return s, false
	}
	if c, ok := m.find(setYear, 0); ok {
		s.take(m, c)
	}
	if m.is(m.first, "the") && m.lexemes[m.last-1].glue&hyphen != 0 && m.isLowerWord(m.last) {
		m.first++ // the "third-quarter" loss
	}
	if s.has.has(hasYear) && unit(s.yearLen) > unitYear { // of a century
		s.mod = [...]string{"START", "MID", "MID", "END"}[int(n)-1]
		return s, true
	}
	s.quarter, s.has = int8(n), s.has|hasQuarter
	return s, true
}

// isOfMatch reports whether the sentence tells of a game.
func (m *match) isOfMatch() bool {
	for i := range m.lexemes {
		if m.lexemes[i].word == 0 && m.in(i, enMatch) {
			return true
		}
	}
	return false
}

// lastQuarter is "the last quarter of 2018", "the final quarter of the 18th century".
func lastQuarter(m *match) (said, bool) {
	s, ok := m.sub(0)
	switch {
	case !ok || s.has&^(hasYear|hasBC) != 0 || s.typ != TypeDate || s.base != baseNone && s.unit != unitYear:
		return s, false
	case s.has.has(hasYear) && unit(s.yearLen) > unitYear:
		s.mod = "END"
	default:
		s.quarter, s.has = 4, s.has|hasQuarter
	}
	return s, true
}

// quarterNumber is a quarter written Q3 or 3Q.
func quarterNumber(m *match) (said, bool) {
	s := said{typ: TypeDate, has: hasQuarter}
	for i := m.first; i < m.last; i++ {
		w := m.word(i)
		switch {
		case len(w) == 2 && w[0]|0x20 == 'q':
			s.quarter = int8(w[1] - '0')
		case len(w) == 2 && w[1]|0x20 == 'q':
			s.quarter = int8(w[0] - '0')
		}
	}
	if c, ok := m.find(setYear, 0); ok {
		s.take(m, c)
	} else if c, ok := m.find(setTwoDigits, 0); ok {
		if y := &m.lexemes[c.at]; y.token != m.lexemes[m.first].token && m.last == m.first+2 {
			return s, false // "Q3 18": eighteen of what?
		}
		s.take(m, c)
	}
	return s, s.quarter >= 1 && s.quarter <= 4
}

// quarters is two quarters of one year.
func quarters(m *match) (said, bool) {
	outer, _ := m.sub(0)
	outer.typ = TypeDate
	if outer.has&^(hasYear|hasBC) != 0 || m.is(m.last, "of") {
		return outer, false
	}
	a, _ := m.find(setOrd, 0)
	b, _ := m.find(setOrd, 1)
	one, two := outer, outer
	one.quarter, one.has = int8(m.lexemes[a.at].n), outer.has|hasQuarter
	two.quarter, two.has = int8(m.lexemes[b.at].n), outer.has|hasQuarter
	if one.quarter < 1 || two.quarter > 4 || two.quarter < 1 || one.quarter > 4 {
		return outer, false
	}
	m.leadTo(a, one, b.at)
	return two, true
}

// half is a half of a year or decade, by its number.
func half(m *match) (said, bool) { return m.half() }

// halfAlone is the "first-half" of what a firm reports; of a match, it is no half of a year.
func halfAlone(m *match) (said, bool) {
	s, ok := m.half()
	return s, ok && m.in(m.last, enReported)
}

// halfNumber is "in H2", of a year that is understood.
func halfNumber(m *match) (said, bool) {
	s, ok := m.half()
	return s, ok && m.is(m.first-1, "in", "for", "during", "of", "since", "by", "from", "throughout") && !m.isCapital(m.last) &&
		(m.endsHour(m.last) || m.isLowerWord(m.last) && m.verb(int(m.lexemes[m.last].token)) != tenseUnknown)
}

func (m *match) half() (said, bool) {
	s, ok := m.sub(0)
	n := int8(m.number(setOrd, 0))
	if m.hasWord("last", "latter", "h2", "2h") {
		n = 2
	} else if m.hasWord("h1", "first", "1h") {
		n = 1
	}
	if n < 1 || n > 2 || s.typ == TypeTime {
		return s, false
	}
	s.typ = TypeDate
	if c, found := m.find(setYear, 0); found {
		s.take(m, c)
	} else if c, found := m.find(setTwoDigits, 0); found { // 2H19
		if m.lexemes[c.at].token != m.lexemes[m.first].token {
			return s, false
		}
		s.take(m, c)
	}
	if s.has&^(hasYear|hasBC) != 0 || unit(s.yearLen) > unitYear || s.base != baseNone && s.unit != unitYear {
		s.mod = [...]string{"", "START", "END"}[n]
		return s, ok
	}
	s.half, s.has = n, s.has|hasHalf
	return s, true
}
