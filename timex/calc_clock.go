package timex

// setClock sets a clock time.
func (s *said) setClock(hour, minute int) bool {
	if hour > 24 || minute > 59 || hour < 0 || minute < 0 || hour == 24 && minute > 0 {
		return false
	}
	s.typ = TypeTime
	s.hour, s.minute, s.has = int8(hour), int8(minute), s.has|hasHour|hasMinute
	return true
}

// hourWords is "five p.m.", "five o'clock".
func hourWords(m *match) (said, bool) {
	s := said{}
	n := m.number(setNum, 0)
	if n != float64(int(n)) || n < 0 || n > 24 {
		return s, false
	}
	h := int(n)
	if m.has(setAmPm) {
		if h > 12 {
			return s, false
		}
		h = h%12 + m.value(setAmPm, 0)
	} else if m.mode == Colloquial && 0 < h && h < 7 && m.hasWord("o'clock", "oclock") {
		h += 12 // of the half of the day in which people are awake
	}
	if c, ok := m.find(setZone, 0); ok {
		s.take(m, c)
	}
	return s, s.setClock(h, 0)
}

// bareClock is 17:30 without am or pm, where the words show it is a time and no score.
func bareClock(m *match) (said, bool) {
	w := m.word(m.first)
	s := said{}
	colon := 0
	for w[colon] != ':' && w[colon] != 'h' {
		colon++
	}
	if len(w) < colon+3 || len(w) > colon+3 && w[colon+3] != ':' {
		return clock(m)
	}
	if !s.setClock(atoi(w[:colon]), atoi(w[colon+1:colon+3])) {
		return s, false
	}
	if len(w) >= colon+6 {
		s.second, s.has = int8(atoi(w[colon+4:colon+6])), s.has|hasSecond
	}
	if c, ok := m.find(setZone, 0); ok {
		s.take(m, c)
		return s, true
	}
	if m.last < len(m.lexemes) && m.lexemes[m.last].glue&hyphen != 0 && m.lexemes[m.last].sets.has(setInt) {
		return s, false // Mark 12:30-31
	}
	if m.last+1 < len(m.lexemes) && m.is(m.last, "-", "–") && m.lexemes[m.last+1].sets.has(setClock) || m.endsTag(m.first) {
		return s, true // 9:00–17:30
	}
	if m.last > m.first+1 || colon == 2 && !m.is(m.first-1, "lost", "won") {
		return s, true
	}
	return s, m.mode == Colloquial || m.is(m.first-1, "at", "around", "by", "until", "till", "from", "to", "before", "after", "since", "about", "-", "–", "@",
		"like", "between", "past", "is", "was", "nearly", "almost", "today", "and")
}

// military is 0735 GMT, 1700 hours.
func military(m *match) (said, bool) {
	s := said{}
	n := int(m.number(setFourDigits, 0))
	if m.in(m.first-1, enNumbered) {
		return s, false // roughly 1600 hours
	}
	if c, ok := m.find(setZone, 0); ok {
		s.take(m, c)
	}
	return s, s.setClock(n/100, n%100)
}

// militaryLocal is "1300 local time", of which the number is the expression.
func militaryLocal(m *match) (said, bool) {
	s, ok := military(m)
	m.last -= 2
	return s, ok
}

// twelveNoon is "12 noon", "twelve midnight".
func twelveNoon(m *match) (said, bool) {
	s := said{}
	hour := 12
	if m.is(m.last-1, "midnight") {
		hour = 24
	}
	return s, m.number(setNum, 0) == 12 && s.setClock(hour, 0)
}

// hourOfPart is "4 in the morning".
func hourOfPart(m *match) (said, bool) {
	s := said{}
	part := partNight
	if c, ok := m.find(setPart, 0); ok {
		part = m.voc.value(m.lexemes[c.at].word, setPart)
	}
	hour, minute := 0, 0
	if c, ok := m.find(setClock, 0); ok {
		w := m.word(int(c.at))
		for i := 0; i < len(w) && w[i] != ':'; i++ {
			hour = hour*10 + int(w[i]-'0')
		}
		minute = atoi(w[len(w)-2:])
	} else if n := m.number(setNum, 0); n == float64(int(n)) {
		hour = int(n)
	}
	if hour < 1 || hour > 12 || m.lexemes[m.first].word != 0 && m.is(m.first-1, "and", "a", "or", "just", "only") && !m.hasWord("o'clock", "oclock") {
		return s, false // two every morning and one at night
	}
	s, ok := m.hourIn(part, float64(hour))
	s.minute = int8(minute)
	return s, ok && minute < 60
}

// hourIn is the n-th hour of a part of a day: 17:00 for 5 in the afternoon.
func (m *match) hourIn(part int, n float64) (said, bool) {
	s := said{}
	hour := int(n)
	if n != float64(hour) || hour < 1 || hour > 12 {
		return s, false
	}
	switch part {
	case partAfternoon, partEvening:
		hour = hour%12 + 12
	case partNight:
		if hour > 5 && hour < 12 {
			hour += 12
		} else if hour == 12 {
			hour = 0
		}
	case partMorning:
		hour %= 12
	default:
		return s, false
	}
	return s, s.setClock(hour, 0)
}

// clockWords is "ten thirty a.m."
func clockWords(m *match) (said, bool) {
	s := said{}
	h, minute := m.number(setNum, 0), m.number(setNum, 1)
	if m.lexemes[m.first].sets.has(setDotClock) || m.lexemes[m.first+1].sets.has(setDotClock) {
		return s, false
	}
	if h != float64(int(h)) || h < 1 || h > 12 || minute != float64(int(minute)) || minute < 10 || minute > 59 {
		return s, false
	}
	return s, s.setClock(int(h)%12+m.value(setAmPm, 0), int(minute))
}

// past is "half past five", "quarter to six".
func past(minutes int) calculation {
	return func(m *match) (said, bool) { return m.pastHour(0, minutes) }
}

// pastHour is the n-th hour of the match, and so many minutes.
func (m *match) pastHour(n, minutes int) (said, bool) {
	s := said{}
	hour := m.number(setNum, n)
	half := m.value(setAmPm, 0)
	ampm := m.has(setAmPm)
	if c, ok := m.find(setClockAmPm, 0); ok { // 3pm
		hour, ampm = m.lexemes[c.at].n, true
		if !isMorning(m.word(int(c.at))) {
			half = 12
		}
	}
	if hour < 1 || hour > 12 || hour != float64(int(hour)) {
		return s, false
	}
	h := int(hour)
	if ampm {
		h = h%12 + half
	}
	at := (h*60 + minutes + 1440) % 1440
	return s, s.setClock(at/60, at%60)
}

func minutesPast(m *match) (said, bool) {
	minutes := int(m.number(setNum, 0))
	if minutes > 59 || !m.has(setAmPm) && !m.has(setClockAmPm) && !m.hasWord("minutes", "minute", "min") {
		return said{}, false
	}
	if m.hasWord("to", "before") {
		bare := !m.hasWord("minutes", "minute", "min")
		if bare && (minutes%5 != 0 || m.is(m.first-1, "from", "between") || m.lexemes[m.first].word == 0 &&
			!m.is(m.first-1, "at", "by", "until", "till", "is", "was", "'s", "’s")) {
			return said{}, false // "5 to 6pm", a range
		}
		minutes = -minutes
	}
	return m.pastHour(1, minutes)
}

// clockRange is "from 7 to 9 p.m.": the first hour shares the second's half of the day, where that is not after it.
func clockRange(m *match) (said, bool) {
	var hour, minute [2]int
	var at [2]capture
	n, joined := 0, 0
	for _, c := range m.caps {
		if n < 2 && (c.sets.has(setHour) || c.sets.has(setClock) || c.sets.has(setDotClock) || c.sets.has(setClockAmPm)) {
			w := m.word(int(c.at))
			i := 0
			for ; i < len(w) && '0' <= w[i] && w[i] <= '9'; i++ {
				hour[n] = hour[n]*10 + int(w[i]-'0')
			}
			if i+2 < len(w) && (w[i] == ':' || w[i] == '.') {
				if !allDigits(w[i+1 : i+3]) {
					return said{}, false
				}
				minute[n] = atoi(w[i+1 : i+3])
				i += 3
			}
			if i < len(w) { // 4pm
				if !c.sets.has(setClockAmPm) || n == 0 {
					return said{}, false
				}
				if !isMorning(w) {
					joined = 12
				}
			}
			at[n] = c
			n++
		}
	}
	if n < 2 || hour[0] > 12 || hour[1] > 12 || hour[0] == 0 || hour[1] == 0 {
		return said{}, false
	}
	half := m.value(setAmPm, 0) + joined
	one, two := said{edge: "begin"}, said{edge: "end"}
	to := hour[1]%12 + half
	from := hour[0]%12 + half
	if from > to && half == 12 {
		from -= 12
	}
	if !one.setClock(from, minute[0]) || !two.setClock(to, minute[1]) {
		return one, false
	}
	if c, ok := m.find(setZone, 0); ok {
		one.take(m, c)
		two.take(m, c)
	}
	m.leadTo(at[0], one, at[1].at)
	return two, true
}

// clockOfDay is "5 p.m. on Friday"; the day must be a day.
func clockOfDay(m *match) (said, bool) {
	s, ok := calendar(m)
	if m.hasWord(",") && m.last < len(m.lexemes) && m.lexemes[m.last].sets&(bit(setClock)|bit(setHour)|bit(setClockAmPm)) != 0 {
		return s, false // 9 to 17:30, Sat 10 to 16
	}
	if s.has.has(hasWeekday) && m.is(m.last, "to", "through", "-", "–") && m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets.has(setWeekday) {
		return s, false // 6:30am Monday to Saturday
	}
	return s, ok && s.isDay()
}

func dayAtClock(m *match) (said, bool) {
	s, ok := calendar(m)
	return s, ok && s.isDay()
}

// isDay reports whether the date part of s is a single day.
func (s *said) isDay() bool {
	if s.base != baseNone && s.has&calendarFields == 0 {
		return s.unit == unitDay
	}
	return s.has&(hasDom|hasWeekday|hasHoliday) != 0 || s.has&calendarFields == 0 && s.has.has(hasPart)
}

// zoned is a clock time and how far its zone lies from Greenwich: "14:00 UTC+2", "17:05:00 +0530".
func zoned(m *match) (said, bool) {
	s, ok := m.sub(0)
	at := m.last - 1
	w := m.word(at)
	greenwich := s.has.has(hasZone) && s.zone == 0 && m.is(at-1, "+", "-", "−", "utc", "gmt")
	mail := s.has.has(hasSecond) && !s.has.has(hasZone) && len(w) > 3 && m.is(at-1, "+", "-", "−")
	if !ok || !greenwich && !mail || m.lexemes[at].glue&spaced != 0 {
		return s, false
	}
	if s.zone = int16(offset(w)); !m.is(at-1, "+") {
		s.zone = -s.zone
	}
	s.has |= hasZone
	return s, true
}
