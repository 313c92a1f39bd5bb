package timex

import "github.com/seed-620526af/timeline/internal/text"

// nested is what a {…} says, as it stands.
func nested(m *match) (said, bool) { return m.sub(0) }

// nineEleven is the day that is known by its numbers.
func nineEleven(m *match) (said, bool) {
	s := said{typ: TypeDate, has: hasMonth | hasDom, month: 9, dom: 11}
	s.setYear(2001, unitYear)
	a, b := &m.lexemes[m.first], &m.lexemes[m.first+1]
	return s, a.n == 9 && b.n == 11 && b.glue&slash != 0 && (b.glue&hasNext == 0 || m.isLowerWord(m.last)) && (m.dct.IsZero() || m.dct.Year > 2000)
}

// monthDay is a month and a day without a year.
func monthDay(m *match) (said, bool) {
	if m.isCount(m.last) {
		return said{}, false
	}
	s, ok := calendar(m)
	if s.month == 9 && s.dom == 11 && m.is(m.last, "attack", "attacks", "terrorist", "terror", "terrorists", "hijackers", "hijackings", "style") && (m.dct.IsZero() || m.dct.Year > 2000) {
		s.setYear(2001, unitYear)
	}
	return s, ok
}

// monthLast is "the 12th of October last", as old papers put it.
func monthLast(m *match) (said, bool) {
	s, ok := calendar(m)
	s.pick = pickLast
	return s, ok && (m.last == len(m.lexemes) || m.x.Tokens[m.lexemes[m.last].token].Kind == text.Punct)
}

// isCount reports whether the number before lexeme i counts what i names: percent, units, money.
func (s *scan) isCount(i int) bool {
	if i >= len(s.lexemes) {
		return false
	}
	l := &s.lexemes[i]
	return s.is(i, "%", "percent", "per", "million", "billion", "thousand", "hundred", "°", "points", "point", "cents") || l.sets.has(setUnits) || l.sets.has(setScale)
}

// weekdayDay is "Thursday the 13th", but not "Friday, the fourth decline".
func weekdayDay(m *match) (said, bool) {
	ofMonth := m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets.has(setMonth)
	ofDay := m.last < len(m.lexemes) && m.lexemes[m.last].sets&(bit(setUnit)|bit(setUnits)) != 0
	if m.lexemes[m.last-1].word != 0 && (ofDay || m.isLowerWord(m.last) || m.is(m.last, "of") && !ofMonth) {
		return said{}, false // "on Tuesday, the first of their kind", "on Monday, the first day"
	}
	return calendar(m)
}

// loneDay is a day of the month that is named alone: "on the 5th".
func loneDay(m *match) (said, bool) {
	l := &m.lexemes[m.first+1]
	if m.last == m.first+2 && l.word != 0 && !(m.is(m.first-1, "on") && m.ref.grain <= unitMonth && m.refAt >= m.sentenceAt-1 && (m.last == len(m.lexemes) || m.is(m.last, "and", ".", ",", ";"))) {
		return said{}, false // "the fifth": of what?
	}
	if m.last == m.first+2 && !(m.mode == Colloquial && m.endsHour(m.last)) && !m.is(m.first-1, "on", "by", "until", "since", "from", "to", "before", "after", "till") && !(m.is(m.first-1, "of") && m.first > 1 && m.lexemes[m.first-2].sets.has(setPart)) {
		return said{}, false
	}
	if m.last == m.first+2 && m.last < len(m.lexemes) {
		if n := &m.lexemes[m.last]; m.x.Tokens[n.token].Kind == text.Word && (n.word == 0 || m.is(m.last, "birthday", "anniversary", "day", "time", "year", "week")) {
			return said{}, false // "on the 5th floor"
		}
	}
	return calendar(m)
}

// bareDay is a day of the month without its article: "on 29th".
func bareDay(m *match) (said, bool) {
	l := &m.lexemes[m.first]
	ends := m.last == len(m.lexemes) || m.x.Tokens[m.lexemes[m.last].token].Kind == text.Punct || m.is(m.last, "at", "and", "but", "if")
	if l.word != 0 || l.glue != spaced || !ends || !m.is(m.first-1, "on", "by", "until", "till") {
		return said{}, false
	}
	return calendar(m)
}

// ides is the Roman middle of a month.
func ides(m *match) (said, bool) {
	s, ok := calendar(m)
	s.dom, s.has = 13, s.has|hasDom
	switch s.month {
	case 3, 5, 7, 10:
		s.dom = 15
	}
	return s, ok
}

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
	return m.mode == Colloquial || m.is(m.first-1, "on", "by", "until", "since", "from", "to", "before", "after", "till", "dated", "date", "through", "update", "updated", "edit", "edited", "posted") ||
		m.first > 0 && m.lexemes[m.first-1].sets.has(setWeekday)
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

// weekdayDom is "Saturday 15", of the month near in which that day is that weekday.
func weekdayDom(m *match) (said, bool) {
	if !m.endsHour(m.last) || m.is(m.last, "o'clock", "oclock") || m.last < len(m.lexemes) && m.lexemes[m.last].sets&(bit(setMonth)|bit(setRange)|bit(setNum)|bit(setAmPm)|bit(setZone)|bit(setUnits)) != 0 {
		return said{}, false
	}
	if k := &m.x.Tokens[m.lexemes[m.first].token]; k.End-k.Start < 6 && m.mode != Colloquial {
		return said{}, false
	}
	return calendar(m)
}

// loneMonth is a month without a day or year, where it is not a name or a verb.
func loneMonth(m *match) (said, bool) {
	l := &m.lexemes[m.first]
	k := &m.x.Tokens[l.token]
	short := k.End-k.Start <= 3 && !k.Flags.Has(text.HasPeriod)
	s, ok := calendar(m)
	if !ok || len(m.lexemes) == 1 {
		return s, ok
	}
	led := m.is(m.first-1, "in", "since", "by", "until", "till", "from", "of", "last", "this", "next", "during", "early", "late", "mid", "between", "before", "after",
		"through", "throughout", "for", "on", "around", "every", "each", "to", "a", "the", "its", "his", "their", "and", "or", "until", "into", "past")
	led = led || m.is(m.first-1, "as") && m.is(m.first-2, "early", "late", "soon")
	listed := m.first+2 < len(m.lexemes) && m.is(m.first+1, "and", "or", ",", "to", "-", "–", "through") && m.lexemes[m.first+2].sets.has(setMonth) ||
		m.first >= 2 && m.is(m.first-1, ",", "-", "–") && m.lexemes[m.first-2].sets.has(setMonth) || l.glue&(hyphen|slash|hasNext) != 0 ||
		m.first == 0 && k.Flags.Has(text.Capital) && m.is(m.last, ":") // the head of an entry
	switch {
	case k.End-k.Start <= 4 && k.Flags.Has(text.Upper) && m.is(m.first-1, "the"):
		return s, false // the DEC
	case short && s.month != 5 && m.isCapital(m.first+1) && l.glue&hasNext == 0:
		return s, false // Jan Smith
	case short && s.month != 5:
		return s, (led || listed) && k.Flags.Has(text.Capital) && (m.word(m.first) != "Mar" && m.word(m.first) != "Jan" || m.is(m.first-1, "in", "since", "by", "until") || m.is(m.first-1, "of") && m.first > 1 && m.lexemes[m.first-2].sets.has(setUnit))
	case s.month == 5 || s.month == 3:
		if m.last < len(m.lexemes) && !m.is(m.first-1, "in", "of", "since", "until", "till", "during") && m.is(m.last, "i", "we", "you", "he", "she", "it", "they", "not", "be", "have") {
			return s, false
		}
		return s, led || listed
	case m.isNamePart(m.first, led):
		return s, false
	}
	return s, true
}

// loneWeekday is a weekday, where its abbreviation is not a word.
func loneWeekday(m *match) (said, bool) {
	s, ok := m.weekdayAlone()
	if m.is(m.first-1, "a", "any", "one") && m.mode != Colloquial {
		i := m.last
		if i < len(m.lexemes) && m.lexemes[i].sets.has(setPart) {
			i++
		}
		s.named = m.endsYear(i) || m.is(i, "in", "on", "of", "coming") // "it was a Tuesday": of no week
	}
	return s, ok
}

func (m *match) weekdayAlone() (said, bool) {
	k := &m.x.Tokens[m.lexemes[m.first].token]
	if m.last == m.first+1 && m.last < len(m.lexemes) && m.lexemes[m.last].word == 0 && m.lexemes[m.last].glue&hyphen != 0 && m.lexemes[m.last].token == m.lexemes[m.first].token {
		return said{}, false // the Sun-fish
	}
	if m.mode == Colloquial && (k.End-k.Start > 3 || !m.is(m.first, "sat", "sun", "mon", "wed") || k.Flags.Has(text.Capital) || len(m.lexemes) < 4 ||
		m.is(m.last, "at", "@") && m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets.has(setHour)) {
		return calendar(m)
	}
	if k.Flags.Has(text.Capital) && m.last < len(m.lexemes) && (m.is(m.last, "at") && m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets&(bit(setHour)|bit(setClock)|bit(setClockAmPm)) != 0 ||
		m.lexemes[m.last].sets&(bit(setClock)|bit(setClockAmPm)) != 0 || m.lexemes[m.last].sets.has(setHour) && m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets.has(setAmPm)) {
		return calendar(m)
	}
	if k.End-k.Start < 6 && !(k.Flags.Has(text.Capital) && k.Flags.Has(text.HasPeriod)) {
		if !k.Flags.Has(text.Capital) || !m.is(m.first-1, "on", "last", "next", "this", "until", "by", "since") || m.word(m.first) == "Sun" {
			return said{}, false
		}
	}
	return calendar(m)
}

// loneSeason is a season without a year.
func loneSeason(m *match) (said, bool) {
	i := m.last - 1
	s, ok := calendar(m)
	bare := m.last == m.first+1
	if m.qualifies(m.last) || m.endsName(i) || m.beginsName(i) {
		return s, false
	}
	if s.season == 3 && m.is(i, "fall") {
		if m.is(m.last, "of", "in", "by", "below", "from", "to", "for") || bare && !m.is(m.first-1, "in", "this", "last", "next", "since", "by", "until", "during") {
			return s, false
		}
		if bare && m.is(m.first-1, "by", "to") {
			return s, false
		}
	}
	if bare && s.season == 1 && m.is(m.first-1, "to", "a", "will", "would", "could", "can") {
		return s, false
	}
	if m.is(i, "summertime", "springtime", "wintertime") && bare {
		return s, ok
	}
	return s, ok
}

// seasonOfYear is "the summer of 2018", but not the Prague Spring of 1968.
func seasonOfYear(m *match) (said, bool) {
	s, ok := calendar(m)
	c, _ := m.find(setSeason, 0)
	return s, ok && !m.endsName(int(c.at))
}

// seasonOfYears is a winter by the two years that it lies in: "the winter of 1887–88".
func seasonOfYears(m *match) (said, bool) {
	s := said{typ: TypeDate}
	for _, k := range [...]set{setSeason, setYear} {
		c, _ := m.find(k, 0)
		s.take(m, c)
	}
	return s, (int(s.year)+1)%100 == int(m.number(setTwoDigits, 0))
}

// lead adds an expression of its own before the one that the row reads.
func (m *match) lead(c capture, s said) {
	m.leads = append(m.leads, tag{first: c.at, last: c.end, said: s})
}

// leadTo adds an expression of its own, and leaves to the row what begins at lexeme i: the two ends of a range.
func (m *match) leadTo(c capture, s said, i int32) {
	m.lead(c, s)
	m.first = int(i)
}

// hasWord reports whether one of the words stands in the match.
func (m *match) hasWord(words ...string) bool {
	for i := m.first; i < m.last; i++ {
		if m.is(i, words...) {
			return true
		}
	}
	return false
}

// daysOfMonth is days that share a month that follows: "from 3 to 5 May 2018".
func daysOfMonth(m *match) (said, bool) { return m.days() }

// nightOfDays is a night between two days: "the night of 9–10 November 1938".
func nightOfDays(m *match) (said, bool) {
	first, led := m.first, len(m.leads)
	s, ok := m.days()
	if !ok || len(m.leads) != led+1 {
		return s, false
	}
	night := &m.leads[led]
	night.first = int32(first)
	night.said.typ, night.said.part, night.said.has = TypeTime, partNight, night.said.has|hasPart
	return s, true
}

// monthDays is days that share a month before them: "Nov. 11-12, 2018".
func monthDays(m *match) (said, bool) {
	if m.isCount(m.last) || m.is(m.last, ":") {
		return said{}, false
	}
	return m.days()
}

func (m *match) days() (said, bool) {
	shared := said{typ: TypeDate}
	for _, k := range [...]set{setMonth, setYear} {
		if c, ok := m.find(k, 0); ok && !shared.take(m, c) {
			return shared, false
		}
	}
	month, _ := m.find(setMonth, 0)
	var last capture
	var s said
	ranged := false
	for i := m.first; i < m.last; i++ {
		if l := &m.lexemes[i]; l.glue&hyphen != 0 || m.is(i, "to", "through", "until", "till", "-", "–", "—", "--") {
			ranged = true
		}
	}
	count := 0
	for _, c := range m.caps {
		if !c.sets.has(setDom) && !c.sets.has(setDomOrd) {
			continue
		}
		if count++; count > 1 {
			if month.at < last.at && c.sets.has(setDomOrd) && m.lexemes[c.at].word != 0 {
				return s, false // "October 25th, the first"
			}
			lead := last
			if count == 2 && month.at < c.at && month.at < last.at { // "Nov. 11": with its month
				lead.at = month.at
			}
			m.lead(lead, s)
		}
		s, last = shared, c
		s.take(m, c)
		if ranged {
			s.edge = "begin"
		}
		if !s.sound() || s.problem != "" {
			return s, false
		}
	}
	if ranged {
		s.edge = "end"
		if len(m.leads) > 0 && m.leads[len(m.leads)-1].said.dom >= s.dom {
			return s, false
		}
	}
	m.first = int(last.at)
	return s, true
}

// weekdayDate is a weekday before its date.
func weekdayDate(m *match) (said, bool) {
	s, ok := calendar(m)
	s.pick = pickNone
	return s, ok && s.has.has(hasDom) && s.has.has(hasMonth)
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
