package timex

// Ranges of the clock whose two ends share what only one of them says.

// militaryRange is "between 0910 and 0930 GMT", "0730-0930": hours by a zone after them, or by a zero before one of them.
func militaryRange(m *match) (said, bool) {
	a, _ := m.find(setFourDigits, 0)
	b, _ := m.find(setFourDigits, 1)
	from, to := m.word(int(a.at)), m.word(int(b.at))
	shown := m.has(setZone) || m.hasWord("hours", "hrs", "h", "local")
	if !shown && from[0] != '0' && to[0] != '0' || !shown && !m.endsHour(m.last) || !allDigits(from) || !allDigits(to) {
		return said{}, false
	}
	one, two := said{edge: "begin"}, said{edge: "end"}
	if c, ok := m.find(setZone, 0); ok {
		one.take(m, c)
		two.take(m, c)
	}
	if !one.setClock(atoi(from[:2]), atoi(from[2:])) || !two.setClock(atoi(to[:2]), atoi(to[2:])) {
		return one, false
	}
	if m.hasWord("local") {
		m.last -= 2 // the numbers are the expressions
	}
	m.leadTo(a, one, b.at)
	return two, true
}

// messageRange is "from 9-11 tomorrow": the hours between which people meet.
func messageRange(m *match) (said, bool) {
	two, ok := m.sub(0)
	a, _ := m.find(setHour, 0)
	b, _ := m.find(setHour, 1)
	from, to := int(m.lexemes[a.at].n), int(m.lexemes[b.at].n)
	if !ok || m.mode != Colloquial || !m.is(m.first-1, "from", "between") || !two.isDay() || two.has&clockFields != 0 || from < 1 || to < 1 || from > 12 ||
		to > 12 {
		return two, false
	}
	if from < 7 {
		from += 12
	}
	for to < from {
		to += 12
	}
	one := said{edge: "begin"}
	two.edge = "end"
	if to > 24 || !one.setClock(from, 0) || !two.setClock(to, 0) {
		return two, false
	}
	m.leadTo(a, one, b.at)
	return two, true
}

// hoursOfPart is "between 5 and 6 in the afternoon".
func hoursOfPart(m *match) (said, bool) {
	a, _ := m.find(setNum, 0)
	b, _ := m.find(setNum, 1)
	part := m.value(setPart, 0)
	ranged := m.is(m.first-1, "from", "between") || m.lexemes[b.at].glue&hyphen != 0
	one, ok1 := m.hourIn(part, m.lexemes[a.at].n)
	two, ok2 := m.hourIn(part, m.lexemes[b.at].n)
	if !ranged || !ok1 || !ok2 {
		return one, false
	}
	one.edge, two.edge = "begin", "end"
	m.leadTo(a, one, b.at)
	return two, true
}

// digitsAmPm is "1140 a.m."
func digitsAmPm(m *match) (said, bool) {
	s := said{}
	n := int(m.number(setFourDigits, 0))
	if n < 100 || n > 1259 {
		return s, false
	}
	if c, ok := m.find(setZone, 0); ok {
		s.take(m, c)
	}
	return s, s.setClock(n/100%12+m.value(setAmPm, 0), n%100)
}

// dotsAlone is "18.30" in a text that writes the clock so.
func dotsAlone(m *match) (said, bool) {
	s := said{}
	w := m.word(m.first)
	if len(w) != 5 || !m.in(m.first-1, hourLeads) && !m.is(m.first-1, "to", "-", "–", "and") || !m.endsHour(m.last) || !m.writesDots() {
		return s, false
	}
	hour, minute := readClock(w)
	return s, s.setClock(hour, minute)
}

// dotsRange is "between 12.00 and 13.00 GMT".
func dotsRange(m *match) (said, bool) {
	a, _ := m.find(setDotClock, 0)
	b, _ := m.find(setDotClock, 1)
	one, two := said{edge: "begin"}, said{edge: "end"}
	if c, ok := m.find(setZone, 0); ok {
		one.take(m, c)
		two.take(m, c)
	}
	h1, m1 := readClock(m.word(int(a.at)))
	h2, m2 := readClock(m.word(int(b.at)))
	if !one.setClock(h1, m1) || !two.setClock(h2, m2) {
		return one, false
	}
	if m.hasWord("local") {
		m.last -= 2
	}
	m.leadTo(a, one, b.at)
	return two, true
}

// writesDots reports whether the sentence told a clock time with a dot before: 7.45am.
func (m *match) writesDots() bool {
	for i := 0; i < m.first; i++ {
		l := &m.lexemes[i]
		if l.sets.has(setClockAmPm) || l.sets.has(setDotClock) && i+1 < m.first && m.lexemes[i+1].sets&(bit(setAmPm)|bit(setZone)) != 0 {
			for j := l.start; j < l.end; j++ {
				if m.x.Raw[j] == '.' && j+1 < l.end && '0' <= m.x.Raw[j+1] && m.x.Raw[j+1] <= '9' {
					return true
				}
			}
		}
	}
	return false
}

// zoneNamed is "5 p.m. Eastern time".
func zoneNamed(m *match) (said, bool) {
	s, ok := m.sub(0)
	if s.has.has(hasZone) {
		return s, false
	}
	s.zone, s.has = -300, s.has|hasZone
	switch {
	case m.hasWord("central"):
		s.zone = -360
	case m.hasWord("mountain"):
		s.zone = -420
	case m.hasWord("pacific"):
		s.zone = -480
	}
	if m.hasWord("daylight") {
		s.zone += 60
	}
	return s, ok && s.has.has(hasHour)
}
