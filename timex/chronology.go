package timex

import "github.com/seed-620526af/timeline/internal/text"

// A chronology tells its story in entries, each headed by its date: "3 July: The army takes over". Its dates go on from one to the next.

// order is how the months go that head the entries of a text.
type order uint8

const (
	orderUnknown order = iota
	orderRising        // within one year
	orderBroken        // over years that the text leaves out
)

// isEntry reports whether the date heads an entry of a chronology, or of a list of days: "3 July: ", "Friday through Sunday: ".
func (s *scan) isEntry(t *tag) bool {
	x := &t.said
	if t.first != 0 || x.has&(hasMonth|hasSeason|hasWeekday) == 0 && !(x.base == baseDCT && x.unit == unitDay) {
		return false
	}
	i := int(t.last)
	if x.has.has(hasWeekday) && s.is(i, "through", "to", "and", "-", "–", ",") && i+1 < len(s.lexemes) && s.lexemes[i+1].sets.has(setWeekday) {
		i += 2
	}
	return s.is(i, ":")
}

// entryYear finds the year of an entry that names none: of the entry before it, or the year after; for the first one, of those that
// follow. It is of any year where the months of those show that they are of several.
func (s *scan) entryYear(x *said) (p period, any, ok bool) {
	if s.entry.grain == unitNone {
		switch s.entries(); {
		case s.order == orderBroken:
			return p, true, false
		case s.headYear > 0:
			return calendarYear(s.headYear), false, true
		}
		return p, false, false
	}
	y := int(s.entry.first.Year)
	if next, ok := x.inside(calendarYear(y)); ok && next.last().Before(s.entry.first) {
		if later, _ := x.inside(calendarYear(y + 1)); s.dct.IsZero() || !later.first.After(s.dct) {
			y++
		}
	}
	return calendarYear(y), false, true
}

// entries tells how the months go that head the entries up to the first one with a year, and that year, once.
func (s *scan) entries() {
	if s.order != orderUnknown {
		return
	}
	s.order = orderRising
	before := 0
	for _, q := range s.x.Sentences {
		month, year := s.head(int(q.First), int(q.Last))
		if month == 0 {
			continue
		}
		if month < before && (year == 0 || s.order == orderBroken) {
			s.order = orderBroken
		} else if year > 0 {
			if s.headYear = year; month < before {
				s.headYear--
			}
			return
		}
		before = month
	}
}

// head returns the month, and the year if it has one, that head the entry of tokens [first, last); 0 for none.
func (s *scan) head(first, last int) (month, year int) {
	for i := first; i < last && i < first+4; i++ {
		word := s.x.Word(i)
		if s.x.Tokens[i].Kind == text.Number {
			if len(word) == 4 && allDigits(word) {
				year = atoi(word)
			}
			continue
		}
		if word == ":" {
			return month, year
		}
		if k := &s.x.Tokens[i]; s.voc.isIn(k, bit(setMonth)) {
			month = s.voc.value(s.voc.of(k), setMonth)
		} else if word != "," {
			return 0, 0
		}
	}
	return 0, 0
}
