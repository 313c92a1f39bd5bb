package timex

import "github.com/seed-620526af/timeline/internal/text"

// Months, weekdays and seasons by their names alone.

// loneMonth is a month without a day or year, where it is not a name or a verb.
func loneMonth(m *match) (said, bool) {
	l := &m.lexemes[m.first]
	k := &m.x.Tokens[l.token]
	short := k.End-k.Start <= 3 && !k.Flags.Has(text.HasPeriod)
	s, ok := calendar(m)
	if !ok || len(m.lexemes) == 1 {
		return s, ok
	}
	led := m.is(m.first-1, "in", "since", "by", "until", "till", "from", "of", "last", "this", "next", "during", "early", "late", "mid",
		"between", "before", "after", "through", "throughout", "for", "on", "around", "every", "each", "to", "a", "the", "its", "his", "their",
		"and", "or", "into", "past")
	led = led || m.is(m.first-1, "as") && m.is(m.first-2, "early", "late", "soon")
	listed := m.first+2 < len(m.lexemes) && m.is(m.first+1, "and", "or", ",", "to", "-", "–", "through") && m.lexemes[m.first+2].sets.has(setMonth) ||
		m.first >= 2 && m.is(m.first-1, ",", "-", "–") && m.lexemes[m.first-2].sets.has(setMonth) || l.glue&(hyphen|slash|hasNext) != 0 ||
		m.first == 0 && k.Flags.Has(text.Capital) && m.is(m.last, ":") // the head of an entry
	switch {
	case m.bears(s.month), m.namesPlace():
		return s, false
	case k.End-k.Start <= 4 && k.Flags.Has(text.Upper) && m.is(m.first-1, "the"):
		return s, false // the DEC
	case short && s.month != 5 && m.isCapital(m.first+1) && l.glue&hasNext == 0:
		return s, false // Jan Smith
	case short && s.month != 5:
		return s, (led || listed) && k.Flags.Has(text.Capital) && (m.word(m.first) != "Mar" && m.word(m.first) != "Jan" ||
			m.is(m.first-1, "in", "since", "by", "until") || m.is(m.first-1, "of") && m.first > 1 && m.lexemes[m.first-2].sets.has(setUnit))
	case s.month == 5 || s.month == 3:
		if m.last < len(m.lexemes) && !m.is(m.first-1, "in", "of", "since", "until", "till", "during", "by") &&
			m.is(m.last, "i", "we", "you", "he", "she", "it", "they", "not", "be", "have") {
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
	if m.last == m.first+1 && m.isCompound() || m.namesClub() {
		return said{}, false // the Sun-fish
	}
	if m.mode == Colloquial && (k.End-k.Start > 3 || !m.is(m.first, "sat", "sun", "mon", "wed") || k.Flags.Has(text.Capital) || len(m.lexemes) < 4 ||
		m.is(m.last, "at", "@") && m.last+1 < len(m.lexemes) && m.lexemes[m.last+1].sets.has(setHour)) {
		return calendar(m)
	}
	if k.Flags.Has(text.Capital) && m.last < len(m.lexemes) && (m.is(m.last, "at") && m.last+1 < len(m.lexemes) &&
		m.lexemes[m.last+1].sets&(bit(setHour)|bit(setClock)|bit(setClockAmPm)) != 0 ||
		m.lexemes[m.last].sets&(bit(setClock)|bit(setClockAmPm)) != 0 || m.lexemes[m.last].sets.has(setHour) && m.last+1 < len(m.lexemes) &&
		m.lexemes[m.last+1].sets.has(setAmPm)) {
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
	if m.qualifies(m.last) || m.endsName(i) || m.beginsName(i) || bare && m.isCompound() {
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
