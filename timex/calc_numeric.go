package timex

import "strings"

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

// isoDate is a date, or a time, as ISO 8601 writes it: 2019-02-14, 20190214, 2019-02-14T08:14:33Z, 2019-W24-3.
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
	sep := b2i(w[4] == '-')
	s.month, s.has = int8(atoi(w[4+sep:6+sep])), s.has|hasMonth
	if at := 6 + 2*sep; len(w) >= at+2 {
		s.dom, s.has = int8(atoi(w[at:at+2])), s.has|hasDom
	}
	if at := 9 + 2*sep; len(w) > at && !s.takeClock(w[at:]) {
		return s, false
	}
	if c, ok := m.find(setClock, 0); ok && s.has.has(hasHour) { // the + stands between
		s.zone, s.has = int16(offset(m.word(int(c.at)))), s.has|hasZone
	}
	return s, (s.has&hasDom == 0 || 1 <= s.dom && s.dom <= 31) && s.sound()
}

// takeClock reads a time of day as ISO 8601 writes it, 08:14:33.25Z or 081433-0500, and reports whether there is such a time.
func (s *said) takeClock(w string) bool {
	var n [3]int
	k := 0
	for ; k < 3 && len(w) >= 2 && allDigits(w[:2]); k++ {
		n[k] = atoi(w[:2])
		w = strings.TrimPrefix(w[2:], ":")
	}
	if k == 0 {
		return true
	}
	s.typ, s.has = TypeTime, s.has|[...]field{hasHour, hasHour | hasMinute, hasHour | hasMinute | hasSecond}[k-1]
	s.hour, s.minute, s.second = int8(n[0]), int8(n[1]), int8(n[2])
	if strings.HasPrefix(w, ".") {
		w = strings.TrimLeft(w[1:], "0123456789")
	}
	if w == "Z" {
		s.has |= hasZone
	} else if len(w) > 2 && w[0] == '-' {
		s.zone, s.has = int16(-offset(w[1:])), s.has|hasZone
	}
	return n[0] <= 24 && n[1] <= 59 && n[2] <= 60
}

// offset reads the minutes of 5, 05:30 or 0530.
func offset(w string) int {
	n := 0
	for i := 0; i < len(w) && n < 1e6; i++ {
		if '0' <= w[i] && w[i] <= '9' {
			n = n*10 + int(w[i]-'0')
		}
	}
	if len(w) > 2 {
		n = n/100*60 + n%100
	} else {
		n *= 60
	}
	return min(n, 14*60)
}

// stamp is a time as Unix tells it: "Jun 12 08:14:33 UTC 2019".
func stamp(m *match) (said, bool) {
	s, ok := calendar(m)
	return s, ok && s.has.has(hasSecond) && s.has.has(hasDom)
}

// timeGroup is the day and time of military signals, of Greenwich: 182300Z JUN 19.
func timeGroup(m *match) (said, bool) {
	w := m.word(m.first)
	s, ok := calendar(m)
	if len(w) != 7 || !ok || s.has.has(hasDom) {
		return s, false
	}
	s.dom, s.has = int8(atoi(w[:2])), s.has|hasDom
	return s, s.takeClock(w[2:]) && 1 <= s.dom && s.dom <= 31 && s.hour < 24 && s.sound()
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
