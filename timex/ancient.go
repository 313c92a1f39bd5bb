package timex

import "github.com/seed-620526af/timeline/internal/text"

// Years of three digits. A number such as 348 is a year where the text tells elsewhere that it is about such times, by an era ("AD 71"),
// a "c. 314" or a century.

// ancientYear is a year of three digits that stands alone: "In 348 he died".
func ancientYear(m *match) (said, bool) {
	i := m.first
	l := &m.lexemes[i]
	s := said{typ: TypeDate}
	if l.word != 0 || l.n < 100 || l.n > 999 || l.end-l.start != 3 || l.glue&(hyphen|slash|hasNext) != 0 {
		return s, false
	}
	led := m.is(i-1, "in", "since", "by", "until", "till", "from", "around", "about", "after", "before", "between", "circa")
	ranged := m.is(i-1, "-", "–", "—", "to", "and") && m.endsTag(i-1) && m.lexemes[i-2].sets.has(setAnyYear) && m.lexemes[i-2].n < l.n
	opens := i == 1 && m.is(0, "in") && m.isCapital(m.last) // "In 348 Pachomius died"
	if !led && !ranged || !m.endsYear(m.last) && !opens || !m.isAncient() {
		return s, false
	}
	s.setYear(int(l.n), unitYear)
	if m.ref.grain != unitNone && m.ref.first.Year <= 0 {
		s.year, s.has = 1-s.year, s.has|hasBC
	}
	return s, true
}

// endsYear reports whether lexeme i can follow a year that nothing else shows to be one: no noun that it would count.
func (s *scan) endsYear(i int) bool {
	if i >= len(s.lexemes) {
		return true
	}
	k := &s.x.Tokens[s.lexemes[i].token]
	switch {
	case s.isCount(i) || s.is(i, ":", "/", "°", "+", "x", "×"):
		return false
	case k.Kind != text.Word:
		return true
	case k.Flags.Has(text.Capital):
		return s.x.Raw[k.End-1] != 's' // "In 348 Pachomius" ends so too, but so do the 300 Spartans
	case s.is(i, "he", "she", "it", "they", "we", "his", "her", "their", "its", "the", "a", "an", "this", "when", "while", "as", "and", "but", "or", "to",
		"until", "under", "with", "by", "at", "after", "before", "became"):
		return true
	}
	return s.verb(int(s.lexemes[i].token)) == tensePast
}

// isAncient reports whether the text names a year or century before the year 1000 as such.
func (s *scan) isAncient() bool {
	if !s.askedAncient {
		s.askedAncient = true
		for i := 0; i < len(s.x.Tokens) && !s.ancient; i++ {
			s.ancient = s.namesAncient(i)
		}
	}
	return s.ancient
}

// namesAncient reports whether token i is a number that an era, a "circa" or a "century" beside it shows to be of those times.
func (s *scan) namesAncient(i int) bool {
	x := s.x
	if x.Tokens[i].Kind != text.Number {
		return false
	}
	before, after := "", ""
	if i > 0 {
		before = x.Word(i - 1)
	}
	if i+1 < len(x.Tokens) {
		after = x.Word(i + 1)
	}
	word := x.Word(i)
	if !allDigits(word) {
		return len(word) <= 4 && word[0] != '0' && allDigits(word[:len(word)-2]) && atoi(word[:len(word)-2]) <= 10 && isOrdinalEnd(word[len(word)-2:]) &&
			(after == "century" || after == "Century")
	}
	switch {
	case len(word) > 3:
		return isEra(after) && after[0] == 'B'
	case isEra(after), isEra(before):
		return true
	case before == "c." || before == "ca." || before == "circa":
		return len(word) == 3
	}
	return before == "year" && i > 1 && x.Word(i-2) == "the" && len(word) > 1
}

// ancientSeason is "the winter of 373", in a text about such times.
func ancientSeason(m *match) (said, bool) {
	s, ok := calendar(m)
	return s, ok && s.year >= 100 && s.year < 1000 && m.isAncient()
}
