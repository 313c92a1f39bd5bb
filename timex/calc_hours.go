package timex

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// Hours without a.m. or p.m. that the words beside them place: "tomorrow evening at 8", "from 9 a.m. to 5", "at nine thirty".

// hourLeads are the words before an hour that is told without more.
var hourLeads = text.Words("at by until till around about before after from @ past like")

// hourEnds are lower-case words that follow such an hour in a message, and that it doesn't count.
var hourEnds = text.Words("instead then please ok okay if so because cos works sounds is was should would latest with for lol thanks thx but unless")

// endsMessageHour reports whether lexeme i can follow an hour of a message.
func (m *match) endsMessageHour(i int) bool {
	return m.endsHour(i) || m.mode == Colloquial && m.in(i, hourEnds)
}

// partHour is "Saturday morning at 9", "9 tomorrow morning": an hour of a part of a day.
func partHour(m *match) (said, bool) {
	s, ok := m.sub(0)
	if !ok || !s.has.has(hasPart) || s.has.has(hasHour) || !s.isDay() || s.part == partNoon || s.part == partMidnight {
		return s, false
	}
	hour, minute, ok := m.hourAndMinute()
	if !ok || !m.endsHour(m.last) || s.base == baseNone && s.has == hasPart && m.caps[len(m.caps)-1].sub >= 0 {
		return s, false // two morning sessions
	}
	switch int(s.part) {
	case partAfternoon, partEvening:
		hour = hour%12 + 12
	case partNight:
		if hour >= 12 { // at 12: midnight, of the next day
			hour = 24
		} else if hour > 4 {
			hour += 12
		}
	default:
		hour %= 12
	}
	if hour == 24 {
		hour, s.after, s.afterUnit = 0, 1, unitDay
	}
	s.has &^= hasPart
	s.part = 0
	return s, s.setClock(hour, minute)
}

// hourAndMinute reads the hour that the match names: 9, 9:30, nine, nine thirty.
func (m *match) hourAndMinute() (hour, minute int, ok bool) {
	if c, found := m.find(setClock, 0); found {
		w := m.word(int(c.at))
		hour, minute = readClock(w)
		return hour, minute, hour >= 1 && hour <= 12 && w[len(w)-1] <= '9'
	}
	h, n := m.number(setNum, 0), m.number(setNum, 1)
	hour, minute = int(h), int(n)
	return hour, minute, h == float64(hour) && hour >= 1 && hour <= 12 && n == float64(minute) && (minute == 0 || minute >= 10 && minute < 60)
}

// readClock reads the hour and minute of 9:30, 15h30.
func readClock(w string) (hour, minute int) {
	i := 0
	for ; i < len(w) && '0' <= w[i] && w[i] <= '9'; i++ {
		hour = hour*10 + int(w[i]-'0')
	}
	if i+2 < len(w) && allDigits(w[i+1:i+3]) {
		minute = atoi(w[i+1 : i+3])
	}
	return hour, minute
}

// endsHour reports whether lexeme i can follow an hour that stands for itself: nothing that the number would count.
func (s *scan) endsHour(i int) bool {
	return i >= len(s.lexemes) || !s.isLowerWord(i) && !s.isCount(i) && !s.lexemes[i].sets.has(setUnit) &&
		!s.is(i, ":", "/", "-", "°", "am", "pm", "a.m.", "p.m.") && s.lexemes[i].glue&(hyphen|slash) == 0
}

// clockSpelled is "at nine thirty", "ten-thirty", "twelve oh three".
func clockSpelled(m *match) (said, bool) {
	s := said{}
	hour, minute, ok := m.hourAndMinute()
	if !ok && !m.hasWord("oh", "zero", "o") || hour < 1 || hour > 12 || m.lexemes[m.first].word == 0 || m.lexemes[m.last-1].word == 0 ||
		m.lexemes[m.first].sets.has(setTwoDigits) {
		return s, false
	}
	if m.hasWord("oh", "zero", "o") {
		c, _ := m.find(setNum, 1)
		if minute = int(m.lexemes[c.at].n); minute > 9 {
			return s, false
		}
	} else if minute == 0 {
		return s, false
	}
	if !m.in(m.first-1, hourLeads) && !(m.mode == Colloquial && (m.first == 0 || m.endsTag(m.first))) || !m.endsHour(m.last) {
		return s, false
	}
	return s, s.setClock(hour, minute)
}

// halfHour is "half three", as the British say for half past three.
func halfHour(m *match) (said, bool) {
	if !m.in(m.first-1, hourLeads) && m.mode != Colloquial || !m.endsMessageHour(m.last) {
		return said{}, false
	}
	return m.pastHour(0, 30)
}

// besideNoon is "a quarter to noon", "15 minutes past midnight".
func besideNoon(m *match) (said, bool) {
	s := said{}
	minutes := int(m.number(setNum, 0))
	switch {
	case m.hasWord("quarter"):
		minutes = 15
	case m.hasWord("half"):
		minutes = 30
	}
	if minutes < 1 || minutes > 59 {
		return s, false
	}
	at := 0
	if !m.is(m.last-1, "midnight") {
		at = 12 * 60
	}
	if m.hasWord("to", "before", "of", "till") {
		minutes = -minutes
	}
	at = (at + minutes + 1440) % 1440
	return s, s.setClock(at/60, at%60)
}

// hourZone is "at 8 GMT".
func hourZone(m *match) (said, bool) {
	s := said{}
	c, _ := m.find(setZone, 0)
	s.take(m, c)
	h, _ := m.find(setHour, 0)
	return s, m.in(m.first-1, hourLeads) && s.setClock(int(m.lexemes[h.at].n), 0)
}

// fourDigitHour is "at 0730", "2100h"; of a message also "at 1030".
func fourDigitHour(m *match) (said, bool) {
	s := said{}
	n := int(m.number(setFourDigits, 0))
	switch w := m.word(m.first); {
	case len(w) > 4: // 2100h
	case !m.is(m.first-1, "at") || w[0] != '0' && m.mode != Colloquial && !m.keepsLog() || !m.endsHour(m.last):
		return s, false
	}
	return s, s.setClock(n/100, n%100)
}

// keepsLog reports whether the sentence tells another hour in four digits, as soldiers and nurses do: "140/90 at 0800, 128/84 at 1400".
func (m *match) keepsLog() bool {
	for i := range m.lexemes {
		if l := &m.lexemes[i]; l.sets.has(setFourDigits) && m.word(i)[0] == '0' && l.n < 2400 && int(l.n)%100 < 60 && m.is(i-1, "at", "from", "by") {
			return true
		}
	}
	return false
}

// clockToHour is "from 9 a.m. to 5", "8am until 6": the hour after the first one that is called so.
func clockToHour(m *match) (said, bool) {
	one, ok := m.sub(0)
	c, _ := m.find(setHour, 0)
	to := int(m.lexemes[c.at].n)
	if !ok || !one.has.has(hasHour) || one.has&calendarFields != 0 || one.base != baseNone || to < 1 || to > 12 || !m.endsHour(m.last) ||
		m.is(int(c.at)-1, "and", "or") && !m.is(m.first-1, "between") {
		return one, false
	}
	two := said{edge: "end"}
	for to <= int(one.hour) {
		to += 12
	}
	if to > 24 || !two.setClock(to%24, 0) {
		return one, false
	}
	one.edge = "begin"
	m.leadTo(capture{at: int32(m.first), end: m.caps[0].end}, one, c.at)
	return two, true
}

// hourToClock is "between 10 and 11:30", "from 3:30 to 6:00pm".
func hourToClock(m *match) (said, bool) {
	a, b := m.caps[0], m.caps[len(m.caps)-1]
	wa, wb := m.word(int(a.at)), m.word(int(b.at))
	h1, m1 := readClock(wa)
	h2, m2 := readClock(wb)
	late := wb[len(wb)-1] > '9'
	if !m.is(m.first-1, "from", "between") && !late || wa[len(wa)-1] > '9' || h1 > 24 || h2 > 24 || m.is(m.last, "am", "pm", "a.m.", "p.m.") {
		return said{}, false
	}
	if late {
		if h1 > 12 || h2 > 12 || h1 == 0 {
			return said{}, false
		}
		h2 %= 12
		if !isMorning(wb) {
			h2 += 12
		}
		if h1%12+12 <= h2 {
			h1 = h1%12 + 12
		}
	} else if h2 <= h1 && !(h2 == h1 && m2 > m1) {
		return said{}, false
	}
	one, two := said{edge: "begin"}, said{edge: "end"}
	if !one.setClock(h1, m1) || !two.setClock(h2, m2) {
		return one, false
	}
	m.leadTo(a, one, b.at)
	return two, true
}

// messageHour is "on Thursday at 3", as people write to each other: of the half of the day in which they are awake.
func messageHour(m *match) (said, bool) {
	s, dated := m.sub(0)
	hour, minute, ok := m.hourAndMinute()
	if !ok || m.mode != Colloquial || !m.endsMessageHour(m.last) || m.isCapital(m.last) || dated && (!s.isDay() || s.has.has(hasPart)) {
		return s, false
	}
	if m.last < len(m.lexemes) && m.lexemes[m.last].sets&(bit(setNum)|bit(setMonth)) != 0 || m.is(m.last, "in", "oh", "o", "past", "%", "to", "-", "–",
		"until", "till") {
		return s, false
	}
	if !dated {
		m.first++ // "at"
	}
	if hour < 7 {
		hour += 12
	}
	if m.isRough() {
		s.mod = "APPROX"
	}
	return s, s.setClock(hour, minute)
}

// roughHour is "8ish", alone.
func roughHour(m *match) (said, bool) {
	s := said{mod: "APPROX"}
	hour, minute := readClock(m.word(m.first))
	if hour < 9 {
		hour += 12
	}
	return s, m.mode == Colloquial && m.endsMessageHour(m.last) && s.setClock(hour, minute)
}

// isRough reports whether the match tells its number roughly: 7ish.
func (m *match) isRough() bool {
	c, ok := m.find(setNum, 0)
	return ok && strings.HasSuffix(m.word(int(c.at)), "ish")
}

// dotZone is "06.00 BST", as some papers write the clock.
func dotZone(m *match) (said, bool) {
	s := said{}
	w := m.word(m.first)
	if c, ok := m.find(setZone, 0); ok {
		s.take(m, c)
	} else if w[0] != '0' && len(w) < 5 {
		return s, false // 2.30 hours
	}
	hour, minute := readClock(w)
	return s, s.setClock(hour, minute)
}
