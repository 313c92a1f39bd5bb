package timex

// Days of one month, in lists and ranges.

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
	count := 0
	for _, c := range m.caps {
		if !c.sets.has(setDom) && !c.sets.has(setDomOrd) {
			continue
		}
		ranged, from := false, s.dom
		if count++; count > 1 {
			if month.at < last.at && c.sets.has(setDomOrd) && m.lexemes[c.at].word != 0 {
				return s, false // "October 25th, the first"
			}
			if ranged = m.spans(int(last.at), int(c.at)); ranged {
				s.edge = "begin"
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
			s.edge = "end"
		}
		if !s.sound() || s.problem != "" || ranged && from >= s.dom {
			return s, false
		}
	}
	m.first = int(last.at)
	return s, true
}

// spans reports whether what stands between the numbers at lexemes i and j makes a range of them.
func (m *match) spans(i, j int) bool {
	for i++; i < j; i++ {
		if m.is(i, "to", "through", "until", "till", "-", "–", "—", "--") {
			return true
		}
	}
	return m.lexemes[j].glue&hyphen != 0
}
