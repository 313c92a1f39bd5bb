package timex

import "github.com/seed-620526af/timeline/internal/text"

// Names that have words of time in them: April Smith, USA Today, the Arab Spring.

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
	if i+1 >= len(s.lexemes) || led && !(s.is(i-1, "and", "or") && s.isCapital(i-2)) {
		return false
	}
	n := &s.lexemes[i+1]
	k := &s.x.Tokens[n.token]
	return k.Kind == text.Word && k.Flags.Has(text.Capital) && !k.Flags.Has(text.Upper) && n.sets&^bit(setLower) == 0 && n.glue&hyphen == 0
}

// bears reports whether the month that is matched alone is somebody of that name: Theresa May, and then "after May lost" and "May's deal".
func (m *match) bears(month int8) bool {
	i, who := m.first, uint16(1)<<month
	if k := &m.x.Tokens[m.lexemes[i].token]; !k.Flags.Has(text.Capital) || k.Flags.Has(text.Upper) {
		return false
	}
	named := month == 5 && m.isCapital(i-1) && m.lexemes[i].glue&spaced != 0 && !m.isHeading() &&
		m.is(m.last, "'s", "’s", "said", "says", "has", "had", "was", "is", "will", "would", "told") // "Toronto May sales" are no one's
	if i > 0 && (m.isTitle(i-1) || named) {
		m.bearers |= who
		return true
	}
	if m.bearers&who == 0 {
		return false
	}
	ofUnit := m.is(i-1, "of") && i > 1 && (m.lexemes[i-2].sets.has(setUnit) || m.is(i-2, "end", "start", "beginning", "middle"))
	return !ofUnit && !m.is(i-1, "in", "since", "until", "till", "during", "throughout", "last", "this", "next", "early", "late", "mid", "every", "each")
}

// namesPlace reports whether the month that is matched is the name of a place or a firm: June Lake, the May Company.
func (m *match) namesPlace() bool {
	return m.isCapital(m.last) && (m.in(m.last, enPlaceKinds) || m.in(m.last, enStreets)) && m.lexemes[m.last].glue == spaced &&
		!m.is(m.first-1, "in", "by", "since", "until", "during", "last", "this", "next", "early", "late", "mid", "every", "each")
}

// namesClub reports whether the weekday that is matched begins the name of a paper or a club: The Sunday Times.
func (m *match) namesClub() bool {
	return m.in(m.last, enClubs) && m.x.Tokens[m.lexemes[m.last].token].Flags.Has(text.Capital) && !m.isHeading()
}

// isCompound reports whether an unknown word is joined to the match: spring-loaded, Sun-fish.
func (m *match) isCompound() bool {
	if m.last >= len(m.lexemes) {
		return false
	}
	l := &m.lexemes[m.last]
	return l.word == 0 && l.sets&^bit(setLower) == 0 && l.glue&hyphen != 0 && l.token == m.lexemes[m.last-1].token
}

// isCapital reports whether lexeme i is a capitalised word that no pattern knows.
func (s *scan) isCapital(i int) bool {
	return 0 <= i && i < len(s.lexemes) && s.lexemes[i].word == 0 && s.x.Tokens[s.lexemes[i].token].Kind == text.Word &&
		s.x.Tokens[s.lexemes[i].token].Flags.Has(text.Capital)
}

// isTitle reports whether the lexeme at i stands before a person's name.
func (s *scan) isTitle(i int) bool {
	return s.is(i, "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "miss", "sir", "lady", "president", "senator", "sen.", "prime", "minister",
		"judge", "professor")
}

// endsName reports whether the capital word at lexeme i ends a name: USA Today, the Arab Spring.
func (s *scan) endsName(i int) bool {
	if i < 1 || s.lexemes[i].glue&spaced == 0 || s.lexemes[i-1].word != 0 || s.isCapital(i+1) {
		return false
	}
	k, p := &s.x.Tokens[s.lexemes[i].token], &s.x.Tokens[s.lexemes[i-1].token]
	return k.Flags.Has(text.Capital) && p.Kind == text.Word && p.Flags.Has(text.Capital) && !s.isHeading()
}

// beginsName reports whether the capital word at lexeme i and an "of" after it begin a name: the Spring of Nations.
func (s *scan) beginsName(i int) bool {
	if i+2 >= len(s.lexemes) || !s.is(i+1, "of") || s.lexemes[i+2].word != 0 {
		return false
	}
	k, next := &s.x.Tokens[s.lexemes[i].token], &s.x.Tokens[s.lexemes[i+2].token]
	return k.Flags.Has(text.Capital) && next.Kind == text.Word && next.Flags.Has(text.Capital)
}

// isHeading reports whether the words of the sentence are capital, small ones aside.
func (s *scan) isHeading() bool {
	capital, small := 0, 0
	for i := s.firstToken; i < s.lastToken && i < s.firstToken+headingReach; i++ {
		switch k := &s.x.Tokens[i]; {
		case k.Kind != text.Word:
		case k.Flags.Has(text.Capital):
			capital++
		case k.End-k.Start > 3:
			small++
		}
	}
	return small == 0 && capital > 2
}

// headingReach is how many words tell whether a sentence is a heading.
const headingReach = 24

// qualifies reports whether lexeme i is what the season or holiday before it only qualifies: summer camp, Christmas tree.
func (s *scan) qualifies(i int) bool {
	if i >= len(s.lexemes) {
		return false
	}
	_, ok := enSeasonal.Of(s.x, int(s.lexemes[i].token))
	return ok
}
