package timex

// recently is what came of late, but not "most recently in May".
func recently(m *match) (said, bool) {
	dated := false
	if (m.hasWord("most") || m.is(m.first-1, "most")) && m.last < len(m.lexemes) {
		dated = m.lexemes[m.last].sets&(bit(setPick)|bit(setMonth)|bit(setWeekday)|bit(setYear)) != 0 || m.is(m.last, "in", "on")
	}
	return said{typ: TypeDate, ref: "PAST_REF"}, !dated
}

// presentRef is "the present day".
func presentRef(m *match) (said, bool) {
	if m.last == m.first+2 && !m.is(m.first-1, "in", "to", "until", "at", "of", "for") {
		return said{}, false
	}
	return reference("PRESENT_REF")(m)
}

// untilPresent is the present that ends a range: "(2013–present)".
func untilPresent(m *match) (said, bool) {
	if !m.is(m.first-1, "-", "–", "—", "to", "until", "till", "through") && m.lexemes[m.first].glue&hyphen == 0 || m.first < 1 || m.isLowerWord(m.last) {
		return said{}, false
	}
	p := m.first - 1
	if m.lexemes[m.first].glue&hyphen == 0 {
		p--
	}
	if p < 0 || !m.lexemes[p].sets.has(setYear) {
		return said{}, false
	}
	return reference("PRESENT_REF")(m)
}

func atThisTime(m *match) (said, bool) {
	m.first++
	return reference("PRESENT_REF")(m)
}

// pastRef is "the past", where nothing counts units of it.
func pastRef(m *match) (said, bool) {
	if m.last < len(m.lexemes) {
		if l := &m.lexemes[m.last]; l.sets&(bit(setUnit)|bit(setUnits)|bit(setNum)|bit(setVague)|bit(setSeason)|bit(setSeasons)) != 0 &&
			!m.is(m.last, "some", "many") || m.is(m.last, "tense", "president") {
			return said{}, false
		}
	}
	return reference("PAST_REF")(m)
}

// futureRef is "the future", "in future".
func futureRef(m *match) (said, bool) {
	if m.last == m.first+1 && m.word(m.last) != "" && m.isLowerWord(m.last) && m.mode != Narrative {
		return said{}, false // future plans
	}
	if m.is(m.last, "contracts", "prices") || m.last == m.first+1 && m.is(m.first-1, "a") {
		return said{}, false
	}
	return reference("FUTURE_REF")(m)
}

// isLowerWord reports whether lexeme i, which may be out of the sentence, is a word in lower case that no pattern knows.
func (s *scan) isLowerWord(i int) bool {
	if i < 0 || i >= len(s.lexemes) || s.lexemes[i].word != 0 {
		return false
	}
	c := s.x.Raw[s.lexemes[i].start]
	return 'a' <= c && c <= 'z'
}

// vagueUnits is "recent years", "the coming months"; recent months and shorter are amounts, as annotators have it.
func vagueUnits(sd side) calculation {
	return func(m *match) (said, bool) {
		s := said{typ: TypeDate, ref: "PAST_REF", amount: unit(m.value(setUnits, 0)), side: sd}
		if sd == sideNext {
			s.ref = "FUTURE_REF"
		}
		if s.amount < unitYear && sd == sidePast {
			s.typ, s.ref, s.n, s.vague = TypeDuration, "", 1, true
		}
		return s, s.amount >= unitHour
	}
}

// someDay is the "one day" that is to come, no amount: "they will one day return".
func someDay(m *match) (said, bool) {
	t := tag{first: int32(m.first), last: int32(m.last)}
	if m.first == 0 || !m.isLowerWord(m.last) || !m.isLowerWord(m.first-1) && !m.is(m.first-1, "may", "will") || m.lexemes[m.last-1].glue&hyphen != 0 {
		return said{}, false
	}
	return said{typ: TypeDate, ref: "FUTURE_REF"}, m.tenseAt(&t) == tenseFuture
}

// soon is what is to come; not "as soon as", or what soon came.
func soon(m *match) (said, bool) {
	t := tag{first: int32(m.first), last: int32(m.last)}
	if m.mode == Narrative || m.is(m.first-1, "as", "too", "so", "how") || m.is(m.last, "after", "as", "afterwards", "afterward", "enough", "before", "to") {
		return said{}, false
	}
	return said{typ: TypeDate, ref: "FUTURE_REF"}, m.is(m.last, "will", "may", "would", "could", "can", "might") || m.tenseAt(&t) == tenseFuture
}

// toDate is the "date" of "to date".
func toDate(m *match) (said, bool) {
	m.first++
	if m.is(m.last, "back", "from", "to") {
		return said{}, false
	}
	return said{typ: TypeDate, ref: "PRESENT_REF"}, m.last == len(m.lexemes) || !m.isLowerWord(m.last) || m.is(m.last, "has", "have")
}

// anyNight is night, of no day.
func anyNight(m *match) (said, bool) {
	s := said{typ: TypeTime, has: hasPart, part: partNight, named: true}
	if m.hasWord("daytime") {
		s.part = partDaytime
	}
	return s, !m.is(m.first-1, "a", "of", "one", "every")
}

// thatTime is "this period", "the time", of which a history speaks.
func thatTime(m *match) (said, bool) {
	if m.hasWord("time", "era") && !m.is(m.first-1, "at", "by", "during", "for", "in", "of", "from", "since", "until", "before", "around", "throughout", "all") {
		return said{}, false
	}
	return reference("PRESENT_REF")(m)
}

// narrativeOnly reads words that only a history uses as dates.
func narrativeOnly(c calculation) calculation {
	return func(m *match) (said, bool) {
		if m.mode != Narrative {
			return said{}, false
		}
		return c(m)
	}
}
