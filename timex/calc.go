package timex

// The calculations of the rows: from what a pattern took to what it says.

// calendar fills the calendar fields and clock from whatever the pattern took: months, days, years, weekdays, parts of the day …,
// inside the date that a {date} read.
func calendar(m *match) (said, bool) {
	s := said{typ: TypeDate}
	var inner said
	nested := false
	for _, c := range m.caps {
		if c.sub >= 0 {
			sub := m.subs[c.sub]
			if !nested {
				inner, nested = sub, true
			} else if !inner.add(&sub) {
				return s, false
			}
			continue
		}
		if !s.take(m, c) {
			return s, false
		}
	}
	if nested {
		if !inner.add(&s) {
			return s, false
		}
		s = inner
	}
	if s.has&clockFields != 0 {
		s.typ = TypeTime
	}
	return s, s.sound()
}

// take fills the field that a captured lexeme is for.
func (s *said) take(m *match, c capture) bool {
	l := &m.lexemes[c.at]
	switch {
	case c.sets.has(setMonth):
		if m.isVerb(l) {
			return false
		}
		s.month, s.has = int8(m.voc.value(l.word, setMonth)), s.has|hasMonth
	case c.sets.has(setMonthNum):
		s.month, s.has = int8(l.n), s.has|hasMonth
	case c.sets.has(setDom), c.sets.has(setDomOrd):
		if s.has.has(hasDom) || m.is(int(c.at)-1, "$", "£", "€") {
			return false
		}
		s.dom, s.has = int8(l.n), s.has|hasDom
	case c.sets.has(setYear), c.sets.has(setAnyYear), c.sets.has(setFourDigits), c.sets.has(setNum):
		if l.n < 1 || l.n > 9999 || l.n != float64(int(l.n)) {
			return false
		}
		s.setYear(int(l.n), unitYear)
	case c.sets.has(setTwoDigits):
		s.setYear(m.century(int(l.n)), unitYear)
	case c.sets.has(setEra):
		if m.voc.value(l.word, setEra) < 0 && s.has.has(hasYear) && s.has&hasBC == 0 {
			s.year = 1 - s.year
			s.has |= hasBC
		}
	case c.sets.has(setWeekday):
		s.weekday, s.has = int8(m.voc.value(l.word, setWeekday)), s.has|hasWeekday
	case c.sets.has(setSeason):
		s.season, s.has = int8(m.voc.value(l.word, setSeason)), s.has|hasSeason
	case c.sets.has(setPart):
		s.part, s.has = int8(m.voc.value(l.word, setPart)), s.has|hasPart
	case c.sets.has(setPick):
		s.pick = pick(m.voc.value(l.word, setPick))
	case c.sets.has(setMod):
		s.mod = [...]string{"", "START", "MID", "END"}[m.voc.value(l.word, setMod)]
	case c.sets.has(setApprox):
		s.mod = "APPROX"
	case c.sets.has(setDaytime):
		s.base, s.unit, s.step = baseDCT, unitDay, int32(m.voc.value(l.word, setDaytime))
	case c.sets.has(setDecade):
		y := int(l.n)
		if c.sets.has(setTwoDigits) || y < 100 {
			y = m.decade(y)
		}
		s.setYear(y, unitDecade)
		if y%100 == 0 && l.n >= 100 && y != 2000 { // the 1800s
			s.yearLen = int8(unitCentury)
		}
	case c.sets.has(setDecadeWord):
		s.setYear(m.decade(m.voc.value(l.word, setDecadeWord)), unitDecade)
	case c.sets.has(setZone):
		s.zone, s.has = int16(m.voc.value(l.word, setZone)), s.has|hasZone
	}
	return true
}

// isVerb reports whether a month's name is written as the verb that it can be: may, march.
func (m *match) isVerb(l *lexeme) bool {
	switch w := m.x.Raw[l.start:l.end]; w {
	case "may", "march", "mar", "august", "dec", "sep", "jan":
		return m.mode != Colloquial || w == "may"
	}
	return false
}

func (f field) has(g field) bool { return f&g != 0 }

func (s *said) setYear(y int, grain unit) {
	s.year, s.yearLen, s.has = int32(y), int8(grain), s.has|hasYear
}

// century completes a year of two digits: the year of that ending that lies nearest to 30 years before publication.
func (s *scan) century(yy int) int {
	now := int(s.dct.Year)
	if s.dct.IsZero() {
		now = 2000
	}
	if s.mode == Narrative && s.ref.grain != unitNone { // of the story's own century
		now = int(s.ref.first.Year) + 30
	}
	y := floorDiv(now, 100)*100 + yy
	for y > now+20 {
		y -= 100
	}
	for y <= now-80 {
		y += 100
	}
	return y
}

// decade completes a decade of two digits: of those that have begun, where the text is of now.
func (s *scan) decade(yy int) int {
	y := s.century(yy)
	if y -= y % 10; s.mode != Narrative && !s.dct.IsZero() && y > int(s.dct.Year) {
		y -= 100
	}
	return y
}

// add puts the fields of t inside those of s: "morning" into "next Tuesday", "the third quarter" into "last year".
func (s *said) add(t *said) bool {
	if s.has&t.has != 0 || s.base != baseNone && t.base != baseNone {
		return false
	}
	if t.has.has(hasYear) {
		s.year, s.yearLen = t.year, t.yearLen
	}
	s.has |= t.has
	s.month |= t.month
	s.dom |= t.dom
	s.weekday |= t.weekday
	s.season |= t.season
	s.quarter |= t.quarter
	s.half |= t.half
	s.week |= t.week
	s.nth |= t.nth
	s.part |= t.part
	s.holiday |= t.holiday
	s.hour |= t.hour
	s.minute |= t.minute
	s.second |= t.second
	s.zone |= t.zone
	if t.base != baseNone {
		s.base, s.unit, s.step, s.keep = t.base, t.unit, t.step, t.keep
	}
	if t.pick != pickNone {
		if s.pick != pickNone {
			return false
		}
		s.pick = t.pick
	}
	if t.mod != "" {
		s.mod = t.mod
	}
	if t.hop != 0 {
		s.hop, s.hopDay = t.hop, t.hopDay
	}
	if t.beside != 0 {
		s.beside = t.beside
	}
	if t.after != 0 {
		s.after, s.afterUnit = t.after, t.afterUnit
	}
	if t.problem != "" {
		s.problem = t.problem
	}
	s.nthUnit |= t.nthUnit
	s.weekOf = s.weekOf || t.weekOf
	s.swapped = s.swapped || t.swapped
	s.spoken = s.spoken || t.spoken
	s.local = s.local || t.local
	s.exact = s.exact || t.exact
	return true
}

// sound reports whether the fields can go together; a day that its month does not have is a problem, not unsound.
func (s *said) sound() bool {
	if s.has.has(hasDom) && s.has.has(hasMonth) {
		leap := 2000
		if s.has.has(hasYear) && unit(s.yearLen) == unitYear {
			leap = int(s.year)
		}
		if int(s.dom) > DaysIn(leap, int(s.month)) {
			s.problem = "no such day"
		}
	}
	return true
}

// with returns a calculation that does c and then sets more.
func (c calculation) with(set func(*match, *said) bool) calculation {
	return func(m *match) (said, bool) {
		s, ok := c(m)
		return s, ok && set(m, &s)
	}
}

// modded adds a Mod to what c says.
func modded(mod string, c calculation) calculation {
	return c.with(func(_ *match, s *said) bool { s.mod = mod; return true })
}

// reference is a TIMEX3 reference to now, the past or the future.
func reference(ref string) calculation {
	return func(*match) (said, bool) { return said{typ: TypeDate, ref: ref}, true }
}

// step counts units from a base.
func step(b base, u unit, n int) calculation {
	return func(*match) (said, bool) { return said{typ: TypeDate, base: b, unit: u, step: int32(n)}, true }
}
