package timex

// Dates in numbers: 2019-02-14, 2/14/2019, 14.02.2019, 5/2018.

// shortDate is a month and day in numbers.
func shortDate(m *match) (said, bool) {
	if m.lexemes[m.first+1].glue&slash == 0 || m.lexemes[m.first+1].glue&hasNext != 0 {
		return said{}, false
	}
	if !m.leadsShortDate() {
		return said{}, false
	}
	return calendar(m)
}

// leadsShortDate reports whether the word before a date in two numbers shows that it is one.
func (m *match) leadsShortDate() bool {
	return m.mode == Colloquial || m.is(m.first-1, "on", "by", "until", "since", "from", "to", "before", "after", "till", "dated", "date", "through", "update",
		"updated", "edit", "edited", "posted") ||
		m.is(m.first-1, "of") && m.is(m.first-2, "week") || m.first > 0 && m.lexemes[m.first-1].sets.has(setWeekday)
}

// dayFirstDate is a day and month in numbers that can't be the other way round.
func dayFirstDate(m *match) (said, bool) {
	a, b := &m.lexemes[m.first], &m.lexemes[m.first+1]
	if a.n <= 12 || b.glue&slash == 0 || b.glue&hasNext != 0 || b.end-b.start != 2 || !m.leadsShortDate() {
		return said{}, false
	}
	return calendar(m)
}

// yearMonthNumbers is "2014/10"; but "2009/10" is two years.
func yearMonthNumbers(m *match) (said, bool) {
	a, b := &m.lexemes[m.first], &m.lexemes[m.first+1]
	if b.glue&slash == 0 || b.glue&hasNext != 0 || b.end-b.start != 2 || (int(a.n)+1)%100 == int(b.n) {
		return said{}, false
	}
	return calendar(m)
}

// monthYearNumbers is "5/2018", "03-2018".
func monthYearNumbers(m *match) (said, bool) {
	a, b := &m.lexemes[m.first], &m.lexemes[m.first+1]
	if a.glue&(hyphen|slash) != 0 || b.glue&hasNext != 0 || b.glue&slash == 0 && a.end-a.start != 2 || b.n < 1900 || b.n > 2100 {
		return said{}, false
	}
	return calendar(m)
}

// isoDate is a date, or a time, as ISO 8601 writes it.
func isoDate(m *match) (said, bool) {
	w := m.word(m.first)
	s := said{typ: TypeDate}
	s.setYear(atoi(w[:4]), unitYear)
	if w[5] == 'W' {
		s.week, s.has = int8(atoi(w[6:8])), s.has|hasWeek
		if len(w) == 10 { // a day of that week
			s.weekday, s.has = int8(w[9]-'0'), s.has|hasWeekday
		}
		return s, true
	}
	s.month, s.has = int8(atoi(w[5:7])), s.has|hasMonth
	if len(w) >= 10 {
		s.dom, s.has = int8(atoi(w[8:10])), s.has|hasDom
		if s.dom == 0 || s.dom > 31 {
			return s, false
		}
	}
	if len(w) >= 13 && allDigits(w[11:13]) {
		s.hour, s.has, s.typ = int8(atoi(w[11:13])), s.has|hasHour, TypeTime
		if len(w) >= 16 && w[13] == ':' && allDigits(w[14:16]) {
			s.minute, s.has = int8(atoi(w[14:16])), s.has|hasMinute
		}
		if s.hour > 24 || s.minute > 59 {
			return s, false
		}
	}
	return s, s.sound()
}

// numericDate is three numbers: the month first where that can be, as Americans write it; the year first where it has four digits.
func numericDate(m *match) (said, bool) {
	w := m.word(m.first)
	var n, digits [3]int
	k, mark := 0, byte('/')
	for i := 0; i < len(w); i++ {
		if w[i] < '0' || '9' < w[i] {
			mark = w[i]
			k++
			continue
		}
		n[k] = n[k]*10 + int(w[i]-'0')
		digits[k]++
	}
	s := said{typ: TypeDate, has: hasMonth | hasDom}
	y, a, b := n[2], n[0], n[1]
	switch {
	case digits[0] == 4:
		y, a, b = n[0], n[1], n[2]
	case digits[2] == 2:
		if mark == '.' && m.mode != Colloquial {
			return s, false // a version, or a section
		}
		y = m.century(n[2])
	case digits[2] != 4:
		return s, false
	}
	if a > 12 && a <= 31 && digits[0] != 4 && b <= 12 {
		m.dayFirst = true
	}
	if digits[0] != 4 && b <= 12 && (mark == '.' || m.dayFirst || m.isNearer(y, b, a)) || digits[0] != 4 && a > 12 { // the day first
		a, b = b, a
	}
	if a < 1 || a > 12 || b < 1 || b > 31 || y < 1000 {
		return s, false
	}
	if digits[0] != 4 && a != b && b <= 12 {
		s.swapped = true
	}
	s.setYear(y, unitYear)
	s.month, s.dom = int8(a), int8(b)
	return s, s.sound()
}

// dateNear is how many days from publication a date in numbers lies that its text is about.
const dateNear = 10

// isNearer reports whether a date in numbers lies about the day of publication if its day stands first, and far off if not.
func (s *scan) isNearer(year, month, day int) bool {
	d, other := Date(year, month, day), Date(year, day, month)
	if s.dct.IsZero() || d.IsZero() || other.IsZero() {
		return false
	}
	near := func(d Day) bool { n := d.Number() - s.dct.Number(); return -dateNear <= n && n <= dateNear }
	return near(d) && !near(other)
}

func atoi(s string) (n int) {
	for i := 0; i < len(s); i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
