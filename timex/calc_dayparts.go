package timex

import "github.com/seed-620526af/timeline/internal/text"

// Parts of a day: "last night", "that morning", "the evening before".

// partOfDay is "the night of May 3".
func partOfDay(m *match) (said, bool) {
	if s, ok := m.sub(0); ok && s.part == partNight && m.hasWord("midnight") { // midnight tonight
		s.part = partMidnight
		return s, s.base == baseDCT && s.unit == unitDay
	}
	s, ok := calendar(m)
	if !ok || s.has&(hasDom|hasWeekday|hasHoliday) == 0 && !(s.base != baseNone && s.unit == unitDay) {
		return s, false
	}
	if m.is(m.first+1, ",") && m.first > 0 && m.x.Tokens[m.lexemes[m.first-1].token].Kind == text.Word && !m.in(m.first-1, enPartLeads) {
		return s, false // opening night, January 23
	}
	return s, true
}

// lastNight is a part of the day before.
func lastNight(m *match) (said, bool) {
	s := said{typ: TypeTime, base: baseDCT, unit: unitDay, step: -1, has: hasPart}
	if m.is(m.first, "last") && m.is(m.first-1, "the", "our", "my", "his", "her", "their", "your") && !m.is(m.first-2, "of", "in", "on", "at") {
		return s, false // the last night of school
	}
	s.part = int8(m.voc.value(m.lexemes[m.last-1].word, setPart))
	return s, true
}

// overnight is the night before, where something happened in it; no overnight success, nor what is usual, or of another date.
func overnight(m *match) (said, bool) {
	s := said{typ: TypeTime, base: baseDCT, unit: unitDay, step: -1, has: hasPart, part: partNight}
	t := tag{first: int32(m.first), last: int32(m.last)}
	ends := m.last == len(m.lexemes) || m.x.Tokens[m.lexemes[m.last].token].Kind != text.Word ||
		m.is(m.last, "in", "at", "on", "and", "but", "as", "after", "when", "by", "from", "to", "near", "with")
	if m.isSudden(m.first) {
		return s, false
	}
	return s, m.mode != Narrative && m.first > 0 && len(m.tags) == 0 && ends && m.lexemes[m.last-1].glue == spaced && m.tenseAt(&t) == tensePast && !m.aimed
}

// isSudden reports whether the "overnight" at lexeme i says how fast something went: "seemingly overnight", "did not happen overnight".
func (m *match) isSudden(i int) bool {
	for j := i - 1; j >= 0 && j > i-denialReach; j-- {
		if m.in(j, enNegations) {
			return true
		}
	}
	return m.is(i-1, "seemingly", "almost", "virtually", "practically", "literally", "nearly")
}

// nightBeforeLast is a part of the day before yesterday.
func nightBeforeLast(m *match) (said, bool) {
	s := said{typ: TypeTime, base: baseDCT, unit: unitDay, step: -2, has: hasPart}
	for i := m.first; s.part == 0 && i < m.last; i++ {
		s.part = int8(m.voc.value(m.lexemes[i].word, setPart))
	}
	return s, true
}

// thisPart is "this morning", "that night": a part of the day at hand, or of a day near the one spoken of.
func thisPart(b base, n int) calculation {
	return func(m *match) (said, bool) {
		s := said{typ: TypeTime, base: b, unit: unitDay, step: int32(n), has: hasPart, local: b == baseRef}
		s.part = int8(m.value(setPart, 0))
		return s, !m.is(m.last-1, "overnight", "daytime", "dawn", "sunset", "sunrise")
	}
}

// partBeside is "the evening before", with nothing after it that it would be before.
func partBeside(n int) calculation {
	return func(m *match) (said, bool) {
		if m.last < len(m.lexemes) && !m.is(m.last, ".", ",", ";", ")", "?", "!", "and", "-", "–", "—") {
			return said{}, false
		}
		return thisPart(baseRef, n)(m)
	}
}

// thePart is "the morning": of the day spoken of.
func thePart(m *match) (said, bool) {
	s := said{typ: TypeTime, base: baseRef, unit: unitDay, has: hasPart, local: true}
	s.part = int8(m.value(setPart, 0))
	if m.is(m.last-1, "overnight", "daytime", "dawn", "sunset", "sunrise", "dusk", "noon", "midnight", "nightfall") ||
		m.is(m.last, "of", "'s", "sky", "before", "when", "after", "star") {
		return s, false
	}
	return s, m.is(m.first-1, "in", "during", "for", "into", "through", "throughout", "over", "by", "of", "all")
}

// partAlone is noon, midnight, or an afternoon: of the day spoken of.
func partAlone(m *match) (said, bool) {
	s, ok := calendar(m)
	s.typ, s.has, s.part = TypeTime, s.has|hasPart, int8(m.voc.value(m.lexemes[m.last-1].word, setPart))
	if s.part == partAfternoon && m.first == m.last-1 {
		return s, m.is(m.first-1, "by", "this", "in")
	}
	if m.is(m.first-1, "high", "the", "a") {
		return s, false
	}
	return s, ok
}
