package timex

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

func splitNames(h *holiday) []string {
	if h.alternative == "" {
		return []string{h.name}
	}
	return append([]string{h.name}, strings.Split(h.alternative, "|")...)
}

// titled returns a name with its words capitalised.
func titled(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

// holidayPattern is the pattern of a holiday's name, split as texts are, with a year or a pick.
func holidayPattern(name string) string {
	x := text.New(name)
	words := make([]string, len(x.Tokens))
	for i := range words {
		words[i] = x.Word(i)
	}
	return "(this|last|next (year 's?)?)? " + strings.Join(words, " ") + " (,? (of || in)? <year> || of? this|last|next year)?"
}

// holidayCalc is the holiday with that index.
func holidayCalc(i int) calculation {
	return func(m *match) (said, bool) {
		s := said{typ: TypeDate, has: hasHoliday, holiday: int16(i)}
		if c, ok := m.find(setYear, 0); ok {
			s.take(m, c)
		} else {
			n := 0
			for k, w := range [...]string{"last", "this", "next"} {
				if m.hasWord(w) {
					n = k + 1
				}
			}
			switch {
			case n > 0 && (m.is(m.last-1, "year") || m.is(m.first+1, "year")):
				s.base, s.unit, s.step = baseDCT, unitYear, int32(n-2)
			case n > 0:
				s.pick = pick(n)
			}
		}
		if m.qualifies(m.last) {
			return s, false
		}
		name := m.first // past "last", "this year's"
		if m.is(name, "last", "this", "next") {
			if name++; m.is(name, "year") {
				name++
			}
			if m.is(name, "'s", "’s") {
				name++
			}
		}
		if c := m.x.Raw[m.lexemes[name].start]; 'a' <= c && c <= 'z' && m.mode != Colloquial && !m.is(m.first, "the") {
			return s, strings.HasPrefix(holidays[i].name, "christmas") || len(m.lexemes) < 6
		}
		return s, true
	}
}
