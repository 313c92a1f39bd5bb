package timex

import (
	"github.com/olebedev/when/rules"
	"github.com/olebedev/when/rules/en"
)

// The rules of when that are right as they stand, on the words that a row has found already: clock times.
var (
	whenHour       = en.Hour(rules.Override)
	whenHourMinute = en.HourMinute(rules.Override)
)

// clock reads a clock time with when's rules.
func clock(m *match) (said, bool) {
	s := said{typ: TypeTime}
	end := m.last
	if c, ok := m.find(setZone, 0); ok {
		s.take(m, c)
		end = int(c.at)
	}
	words := m.x.Raw[m.lexemes[m.first].start:m.lexemes[end-1].end]
	var ctx rules.Context
	for _, r := range [...]rules.Rule{whenHourMinute, whenHour} {
		found := r.Find(words)
		if found == nil {
			continue
		}
		if ok, err := found.Apply(&ctx, &rules.Options{}, refTime); !ok || err != nil || ctx.Hour == nil {
			return s, false
		}
		s.hour, s.has = int8(*ctx.Hour), s.has|hasHour
		if ctx.Minute != nil {
			s.minute, s.has = int8(*ctx.Minute), s.has|hasMinute
		}
		if s.hour == 12 && words[len(words)-1]|0x20 != 'p' && isMorning(words) {
			s.hour = 0 // when reads 12 a.m. as noon
		}
		return s, true
	}
	return s, false
}

// isMorning reports whether a clock time says a.m.
func isMorning(words string) bool {
	for i := 0; i < len(words); i++ {
		switch words[i] | 0x20 {
		case 'a':
			return true
		case 'p':
			return false
		}
	}
	return false
}
