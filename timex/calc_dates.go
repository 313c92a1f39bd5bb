package timex

import "github.com/seed-620526af/timeline/internal/text"

// nested is what a {…} says, as it stands.
func nested(m *match) (said, bool) { return m.sub(0) }

// nineEleven is the day that is known by its numbers.
func nineEleven(m *match) (said, bool) {
	s := said{typ: TypeDate, has: hasMonth | hasDom, month: 9, dom: 11}
	s.setYear(2001, unitYear)
	a, b := &m.lexemes[m.first], &m.lexemes[m.first+1]
	return s, a.n == 9 && b.n == 11 && b.glue&slash != 0 && b.glue&hasNext == 0 && (m.dct.IsZero() || m.dct.Year > 2000)
}

// monthDay is a month and a day without a year.
func monthDay(m *match) (said, bool) {
	if m.isCount(m.last) {
		return said{}, false
	}
	return calendar(m)
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
	if m.lexemes[m.last-1].word != 0 && m.isLowerWord(m.last) {
		return said{}, false
	}
	return calendar(m)
}

// loneDay is a day of the month that is named alone: "on the 5th".
func loneDay(m *match) (said, bool) {
	l := &m.lexemes[m.first+1]
	if m.last == m.first+2 && l.word != 0 {
		return said{}, false // "the fifth": of what?
	}
	if m.last == m.first+2 && !m.is(m.first-1, "on", "by", "until", "since", "from", "to", "before", "after", "till") {
		return said{}, false
	}
	if m.last == m.first+2 && m.last < len(m.lexemes) {
		if n := &m.lexemes[m.last]; m.x.Tokens[n.token].Kind == text.Word && n.word == 0 {
			return said{}, false // "on the 5th floor"
		}
	}
	return calendar(m)
}

// shortDate is a month and day in numbers.
func shortDate(m *match) (said, bool) {
	if m.lexemes[m.first+1].glue&slash == 0 || m.lexemes[m.first+1].glue&hasNext != 0 {
		return said{}, false
	}
	if m.mode != Colloquial && !m.is(m.first-1, "on", "by", "until", "since", "from", "to", "before", "after", "till", "dated", "date", "through") {
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
	listed := m.first+2 < len(m.lexemes) && m.is(m.first+1, "and", "or", ",", "to", "-", "–", "through") && m.lexemes[m.first+2].sets.has(setMonth) ||
		m.first >= 2 && m.is(m.first-1, ",", "-", "–") && m.lexemes[m.first-2].sets.has(setMonth) || l.glue&(hyphen|slash|hasNext) != 0
	switch {
	case short && s.month != 5 && m.isCapital(m.first+1) && l.glue&hasNext == 0:
		return s, false // Jan Smith
	case short && s.month != 5:
		return s, (led || listed) && k.Flags.Has(text.Capital) && (m.word(m.first) != "Mar" && m.word(m.first) != "Jan" || m.is(m.first-1, "in", "since", "by", "until"))
	case s.month == 5 || s.month == 3:
		if m.last < len(m.lexemes) && m.is(m.last, "i", "we", "you", "he", "she", "it", "they", "not", "be", "have") {
			return s, false
		}
		return s, led || listed
	case m.isNamePart(m.first, led):
		return s, false
	}
	return s, true
}

// isNamePart reports whether the month at lexeme i is a person's name: "April Smith", "August Wilson".
func (s *scan) isNamePart(i int, led bool) bool {
	switch s.word(i) {
	case "April", "June", "August", "May", "Jan", "JUNE", "APRIL", "AUGUST":
	default:
		return false
	}
	if i > 0 && s.isTitle(i-1) {
		return true
	}
	if led || i+1 >= len(s.lexemes) {
		return false
	}
	n := &s.lexemes[i+1]
	k := &s.x.Tokens[n.token]
	return k.Kind == text.Word && k.Flags.Has(text.Capital) && !k.Flags.Has(text.Upper) && n.sets&^bit(setLower) == 0 && n.glue&hyphen == 0
}

// isCapital reports whether lexeme i is a capitalised word that no pattern knows.
func (s *scan) isCapital(i int) bool {
	return i < len(s.lexemes) && s.lexemes[i].word == 0 && s.x.Tokens[s.lexemes[i].token].Kind == text.Word && s.x.Tokens[s.lexemes[i].token].Flags.Has(text.Capital)
}

// isTitle reports whether the lexeme at i stands before a person's name.
func (s *scan) isTitle(i int) bool {
	return s.is(i, "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "miss", "sir", "lady", "theresa", "president", "senator", "sen.", "prime", "minister", "judge", "professor")
}

// loneWeekday is a weekday, where its abbreviation is not a word.
func loneWeekday(m *match) (said, bool) {
	k := &m.x.Tokens[m.lexemes[m.first].token]
	if m.mode == Colloquial && (k.End-k.Start > 3 || !m.is(m.first, "sat", "sun", "mon", "wed") || k.Flags.Has(text.Capital) || len(m.lexemes) < 4) {
		return calendar(m)
	}
	if k.Flags.Has(text.Capital) && m.last < len(m.lexemes) && (m.is(m.last, "at") && m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets&(bit(setHour)|bit(setClock)|bit(setClockAmPm)) != 0 ||
		m.lexemes[m.last].sets&(bit(setClock)|bit(setClockAmPm)) != 0) {
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

// loneYear is a year that stands alone.
func loneYear(m *match) (said, bool) {
	l := &m.lexemes[m.first]
	y := l.n
	led := m.is(m.first-1, "in", "since", "by", "until", "till", "from", "between", "during", "before", "after", "early", "late", "mid", "through", "throughout",
		"circa", "c.", "ca.", "around", "into", "of", "year", "until", "'s", "till", "post", "pre", "about", "to", "and", "or", "for", "the", "its", "as", "-", "–", "(", ",", "on", "/", "born", "b.", "d.", "s", "his", "her", "their", "a", "at", "with", "than", ";", "[")
	if l.glue&hyphen != 0 && m.first > 0 {
		if p := &m.lexemes[m.first-1]; p.sets&^bit(setLower) == 0 && p.token == l.token && !m.is(m.first-1, "post", "pre") {
			return said{}, false // Su-2000
		} else if p.token == l.token && p.word == 0 && p.sets.has(setInt) && !p.sets.has(setYear) && !p.sets.has(setDom) {
			return said{}, false // 555-1945
		}
	}
	if l.glue&hasNext != 0 && m.first+1 < len(m.lexemes) {
		if n := &m.lexemes[m.first+1]; n.token == l.token && n.sets&^bit(setNum) == 0 && n.word == 0 && m.x.Raw[n.start] >= '0' && m.x.Raw[n.start] <= '9' {
			return said{}, false // 2000-300
		}
	}
	if m.first > 0 {
		if p := m.word(m.first - 1); p == "$" || p == "£" || p == "€" || p == "¥" || p == "#" || m.is(m.first-1, "no.", "no", "number", "resolution", "flight", "room", "page", "route",
			"highway", "act", "section", "article", "paragraph", "dlrs", "rs", "nos.", "windows", "model", "about", "nearly", "almost", "over", "some", "than", "than", "only", "least", "approximately", "roughly") && !m.is(m.first-1, "about") {
			return said{}, false
		}
	}
	if y < 1000 || y > 2150 {
		return said{}, false
	}
	if m.last < len(m.lexemes) {
		n := &m.lexemes[m.last]
		k := &m.x.Tokens[n.token]
		next := m.word(m.last)
		switch {
		case m.isCount(m.last) || next == "€" || next == "£" || next == "$" || m.is(m.last, "km", "kilometers", "kilometres", "meters", "metres", "miles", "feet", "ft", "m", "kg", "tons", "tonnes", "acres", "dollars", "euros", "pounds", "people", "soldiers", "troops", "men", "women", "children", "hectares", "mm", "cm", "votes", "marks", "francs", "hrs", "hours", "rpm", "calories", "kcal", "yen", "degrees", "seats", "prisoners", "tanks", "aircraft", "others"):
			if !led || !m.is(m.first-1, "in", "since", "by", "the") {
				return said{}, false
			}
			if m.isCount(m.last) && !m.is(m.last, "per") {
				return said{}, false
			}
		case k.Kind == text.Word && k.Flags.Has(text.Capital) && !led && m.isStreet(m.last):
			return said{}, false
		case k.Kind == text.Word && k.Flags.Has(text.Capital) && m.isStreet(m.last):
			return said{}, false
		}
	}
	if m.first == 0 && m.is(m.last, ",", ":", ")") {
		led = true
	}
	if y < 1700 || y > 2060 {
		if !led || m.is(m.first-1, "to", "and", "or", "of", "a", "with", "than", "at", "on", "s", "for") && !m.inYears(m.first) {
			return said{}, false
		}
		if y < 1300 && m.is(m.first-1, "about", "the", "its", "their", "his", "her", ",", "as", "-", "–") && !m.inYears(m.first) {
			return said{}, false
		}
	}
	return calendar(m)
}

// inYears reports whether the number at lexeme i stands in a list or range with a year, or in brackets of its own.
func (s *scan) inYears(i int) bool {
	if i >= 2 && s.lexemes[i-2].sets.has(setYear) {
		return true
	}
	if i+2 < len(s.lexemes) && s.is(i+1, "and", "-", "–", "to") && s.lexemes[i+2].sets.has(setYear) {
		return true
	}
	return i > 0 && i+1 < len(s.lexemes) && s.word(i-1) == "(" && s.word(i+1) == ")"
}

// isStreet reports whether a street's name begins at lexeme i: "1945 Main Street".
func (s *scan) isStreet(i int) bool {
	for j := i; j < i+3 && j < len(s.lexemes); j++ {
		k := &s.x.Tokens[s.lexemes[j].token]
		if !k.Flags.Has(text.Capital) {
			return false
		}
		if s.is(j, "street", "st.", "avenue", "ave", "ave.", "road", "rd", "rd.", "drive", "lane", "boulevard", "blvd", "blvd.", "highway", "hwy", "broadway", "square", "plaza", "parkway", "court", "way") {
			return true
		}
	}
	return false
}

// shortYear is a year of two digits after an apostrophe: "class of '71".
func shortYear(m *match) (said, bool) {
	if q := &m.lexemes[m.first]; m.lexemes[m.first+1].glue&spaced != 0 || q.glue&spaced == 0 {
		return said{}, false
	}
	if m.last < len(m.lexemes) && m.word(m.last) == "'" && m.lexemes[m.last].glue&spaced == 0 {
		return said{}, false // '10'
	}
	if m.isCount(m.last) {
		return said{}, false
	}
	return calendar(m)
}

// yearSpan is a year and the last digits of another: "2014-16", "1892 – 94".
func yearSpan(m *match) (said, bool) {
	y, _ := m.find(setYear, 0)
	yy, _ := m.find(setTwoDigits, 0)
	from, to := int(m.lexemes[y.at].n), int(m.lexemes[yy.at].n)
	if to <= from%100 || from < 1500 || m.lexemes[yy.at].glue&hasNext != 0 || m.lexemes[y.at].glue&(hyphen|slash) != 0 {
		return said{}, false
	}
	if m.lexemes[yy.at].glue&(hyphen|slash) == 0 && (m.is(m.last, ":") || m.isCount(m.last)) {
		return said{}, false
	}
	lead := said{typ: TypeDate, edge: "begin"}
	lead.setYear(from, unitYear)
	m.lead(y, lead)
	s := said{typ: TypeDate, edge: "end"}
	s.setYear(from/100*100+to, unitYear)
	m.first = int(yy.at)
	return s, true
}

// lead adds an expression of its own before the one that the row reads.
func (m *match) lead(c capture, s said) {
	m.leads = append(m.leads, tag{first: c.at, last: c.end, said: s})
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
	a, _ := m.find(setAnyYear, 0)
	b, _ := m.find(setAnyYear, 1)
	c, _ := m.find(setEra, 0)
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
	m.lead(a, lead)
	m.first = int(b.at)
	return s, true
}

// fiscalPicked is a fiscal year, counted from now.
func fiscalPicked(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: unitYear}
	switch {
	case m.hasWord("last", "previous"):
		s.step = -1
	case m.hasWord("next", "following"):
		s.step = 1
	}
	return s, true
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

// quarter is a quarter of a year, by its number.
func quarter(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok {
		s = said{typ: TypeDate}
	}
	n := m.number(setOrd, 0)
	if n < 1 || n > 4 || s.has&^(hasYear|hasBC) != 0 || s.typ != TypeDate || m.is(m.last, "century", "mile", "finals") || m.is(m.last, "of") && !ok && m.is(m.last+1, "the", "a", "an", "all", "his", "her", "its", "their", "play", "this") {
		return s, false
	}
	if c, ok := m.find(setYear, 0); ok {
		s.take(m, c)
	}
	if m.is(m.first, "the") && m.lexemes[m.last-1].glue&hyphen != 0 && m.isLowerWord(m.last) {
		m.first++ // the "third-quarter" loss
	}
	s.quarter, s.has = int8(n), s.has|hasQuarter
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
	m.lead(a, one)
	m.first = int(b.at)
	return two, true
}

// half is a half of a year or decade, by its number.
func half(m *match) (said, bool) {
	s, ok := m.sub(0)
	n := int8(m.number(setOrd, 0))
	if m.hasWord("last", "latter", "h2") {
		n = 2
	} else if m.hasWord("h1", "first") {
		n = 1
	}
	if n < 1 || n > 2 || s.typ == TypeTime {
		return s, false
	}
	s.typ = TypeDate
	if c, found := m.find(setYear, 0); found {
		s.take(m, c)
	}
	if s.has&^(hasYear|hasBC) != 0 || unit(s.yearLen) > unitYear || s.base != baseNone && s.unit != unitYear {
		s.mod = [...]string{"", "START", "END"}[n]
		return s, ok
	}
	s.half, s.has = n, s.has|hasHalf
	return s, true
}

// nthWeekday is "the third Monday in May".
func nthWeekday(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.has&(hasDom|hasWeekday|hasNth) != 0 || s.typ != TypeDate {
		return s, false
	}
	s.weekday, s.nth, s.has = int8(m.value(setWeekday, 0)), m.nth(), s.has|hasWeekday|hasNth
	return s, s.nth != 0
}

// nthUnit is "the first week of May".
func nthUnit(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || s.has&(hasDom|hasWeekday|hasNth) != 0 || s.typ != TypeDate {
		return s, false
	}
	s.nth, s.has = m.nth(), s.has|hasNth
	s.nthUnit = unitDay
	switch {
	case m.hasWord("week"):
		s.nthUnit = unitWeek
	case m.hasWord("month"):
		s.nthUnit = unitMonth
	}
	return s, s.nth != 0
}

func (m *match) nth() int8 {
	if n := m.number(setOrd, 0); n > 0 && n < 100 {
		return int8(n)
	}
	return -1
}

// weekOf is the week that a day lies in.
func weekOf(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || !s.has.has(hasDom) {
		return s, false
	}
	s.weekOf = true
	return s, true
}

// weekNumber is a week of the year by its number.
func weekNumber(m *match) (said, bool) {
	s, ok := m.sub(0)
	n := m.number(setInt, 0)
	if n < 1 || n > 53 || !ok {
		return s, false
	}
	s.typ = TypeDate
	s.week, s.has = int8(n), s.has|hasWeek
	return s, true
}

// decade is the 1990s, or the 1800s where that is a century.
func decade(m *match) (said, bool) {
	c, _ := m.find(setDecade, 0)
	l := &m.lexemes[c.at]
	if l.n < 100 && !m.is(int(c.at)-1, "'", "’") && !m.is(int(c.at)-1, "the", "mid", "early", "late") {
		return said{}, false // his 30s
	}
	if m.is(int(c.at)-1, "his", "her", "their", "my", "your") {
		return said{}, false
	}
	return calendar(m)
}

// decadeWords is "the nineteen sixties".
func decadeWords(m *match) (said, bool) {
	s := said{typ: TypeDate}
	century := 1900
	switch {
	case m.hasWord("eighteen"):
		century = 1800
	case m.hasWord("twenty"):
		century = 2000
	}
	s.setYear(century+m.value(setDecadeWord, 0), unitDecade)
	return s, true
}

// century is the 19th century, or the third millennium.
func century(m *match) (said, bool) {
	s := said{typ: TypeDate}
	return s, m.setCentury(&s, 0)
}

func (m *match) setCentury(s *said, n int) bool {
	c, ok := m.find(setOrd, n)
	number := int(m.lexemes[c.at].n)
	size, grain := 100, unitCentury
	if m.hasWord("millennium") {
		size, grain = 1000, unitMillennium
	}
	if !ok || number < 1 || number*size > 10000 {
		return false
	}
	s.setYear((number-1)*size+size/2, grain)
	if e, ok := m.find(setEra, 0); ok && m.voc.value(m.lexemes[e.at].word, setEra) < 0 {
		s.year, s.has = 1-s.year, s.has|hasBC
	}
	return true
}

// centuries is two centuries that share their noun.
func centuries(m *match) (said, bool) {
	one, two := said{typ: TypeDate}, said{typ: TypeDate}
	if !m.setCentury(&one, 0) || !m.setCentury(&two, 1) {
		return one, false
	}
	a, _ := m.find(setOrd, 0)
	b, _ := m.find(setOrd, 1)
	m.lead(a, one)
	m.first = int(b.at)
	return two, true
}

// turnOf is the years around the first of a century.
func turnOf(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: unitYear}
	if m.hasWord("century", "millennium") {
		y := 2000
		if !m.dct.IsZero() {
			y = (int(m.dct.Year) + 50) / 100 * 100
		}
		s = said{typ: TypeDate, mod: "APPROX"}
		s.setYear(y, unitYear)
	}
	return s, true
}

// circa is a year that is not known for sure.
func circa(m *match) (said, bool) {
	s, ok := calendar(m)
	c, _ := m.find(setAnyYear, 0)
	m.first = int(c.at)
	s.mod = "APPROX"
	return s, ok && s.year > 31
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
	m.lead(a, one)
	m.first = int(b.at)
	return two, true
}

// earlyYear is a day of a year of three digits, with nothing after it that they could count.
func earlyYear(m *match) (said, bool) {
	s, ok := calendar(m)
	return s, ok && s.year >= 100 && s.year < 1000 && (m.last == len(m.lexemes) || m.is(m.last, ")", ".", ",", ";", "]"))
}

// decadeOfYear is "the 1930's".
func decadeOfYear(m *match) (said, bool) {
	s, ok := calendar(m)
	s.yearLen = int8(unitDecade)
	named := m.is(m.first, "the") || m.is(m.first-1, "mid", "late", "early") || m.is(m.first, "'", "’")
	return s, ok && s.year%10 == 0 && named
}

// yearSeason is "1982 summer", but not the 2004 Summer Olympics.
func yearSeason(m *match) (said, bool) {
	if c := m.x.Raw[m.lexemes[m.last-1].start]; 'A' <= c && c <= 'Z' {
		return said{}, false
	}
	return calendar(m)
}

// partOf is the early, middle or late part of a period, or about it.
func partOf(m *match) (said, bool) {
	s, ok := m.sub(0)
	if m.is(m.first, "earlier", "later") && s.has == hasWeekday && s.base == baseNone {
		return s, false
	}
	if !ok || s.ref != "" || s.mod != "" {
		return s, false
	}
	if c, found := m.find(setMod, 0); found {
		s.take(m, c)
	}
	return s, true
}

// openEnd is "2018 and beyond".
func openEnd(m *match) (said, bool) {
	s, ok := m.sub(0)
	return s, ok && s.typ == TypeDate && (m.last == len(m.lexemes) || m.x.Tokens[m.lexemes[m.last].token].Kind == text.Punct)
}

// around is an approximate date.
func around(m *match) (said, bool) {
	s, ok := m.sub(0)
	s.mod = "APPROX"
	return s, ok && (s.has&hasWeekday == 0 || s.has&hasDom != 0) && (s.base == baseNone || s.has != 0)
}

// unitsEnd is "month-end", "year's end".
func unitsEnd(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: m.spanUnit(), mod: "END"}
	return s, s.unit != unitNone
}

// spanUnit returns the unit among the words of the match.
func (m *match) spanUnit() unit {
	for i := m.first; i < m.last; i++ {
		if l := &m.lexemes[i]; l.sets.has(setUnit) {
			return unit(m.voc.value(l.word, setUnit))
		} else if l.sets.has(setUnits) {
			return unit(m.voc.value(l.word, setUnits))
		}
	}
	return unitNone
}

// fieldOfPicked is a month, season, quarter, weekday or day within a unit counted from now: "November last year".
func fieldOfPicked(m *match) (said, bool) {
	var s said
	s.typ = TypeDate
	for _, c := range m.caps {
		if c.sub < 0 && !c.sets.has(setUnit) && !c.sets.has(setOrd) && !c.sets.has(setPick) {
			s.take(m, c)
		}
	}
	if n := m.number(setOrd, 0); n > 0 {
		if n > 4 {
			return s, false
		}
		s.quarter, s.has = int8(n), s.has|hasQuarter
	}
	s.base, s.unit = baseDCT, m.spanUnitAfter()
	switch {
	case m.hasWord("last", "previous", "past", "preceding"):
		s.step = -1
	case m.hasWord("next", "following", "coming", "upcoming"):
		s.step = 1
	}
	switch {
	case s.has.has(hasWeekday):
		return s, s.unit == unitWeek
	case s.has == hasDom:
		return s, s.unit == unitMonth
	case s.has.has(hasSeason) && m.is(m.first, "fall", "spring") && !m.is(m.first-1, "in", "since", "by", "until", "the", "of"):
		return s, false // anniversaries that fall this year
	}
	return s, s.unit == unitYear
}

// spanUnitAfter returns the last unit among the words of the match.
func (m *match) spanUnitAfter() unit {
	for i := m.last - 1; i >= m.first; i-- {
		if l := &m.lexemes[i]; l.sets.has(setUnit) {
			return unit(m.voc.value(l.word, setUnit))
		}
	}
	return unitNone
}

// daysOfMonth is days that share a month that follows: "from 3 to 5 May 2018".
func daysOfMonth(m *match) (said, bool) { return m.days() }

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
	if digits[0] != 4 && (mark == '.' && b <= 12 || a > 12) { // the day first
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

func atoi(s string) (n int) {
	for i := 0; i < len(s); i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
