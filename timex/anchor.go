package timex

import (
	"strconv"
	"time"
)

// refTime is the base that calculations of when start from: no time of day, no day of the month that another month lacks.
var refTime = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// anchor is what an expression can be counted from.
type anchor struct {
	dct  Day
	mode Mode
	ref  period // the date that the text named last; its grain is unitNone before there is one
}

// Tenses of a clause.
type tense uint8

const (
	tenseUnknown tense = iota
	tensePast
	tensePresent
	tenseFuture
)

func (t tense) String() string {
	return [...]string{"", "past tense", "present tense", "future tense"}[t]
}

// resolved is where an expression came to lie.
type resolved struct {
	period
	ok    bool   // anchored
	from  string // what it was counted from, in words
	tense tense
	used  bool // the tense decided
	// The other candidate of an ambiguous expression.
	other     period
	ambiguous bool
}

// place finds the period that an expression of calendar fields and steps means.
func (s *scan) place(t *tag) (r resolved) {
	x := &t.said
	outer, ok := period{}, false
	switch x.base {
	case baseDCT, baseRef:
		from := dayPeriod(s.dct)
		r.from = "published"
		if (x.base == baseRef || s.mode == Narrative && x.pick != pickNone) && s.ref.grain != unitNone {
			from = s.ref
			r.from = "text"
		}
		if from.first.IsZero() {
			return r
		}
		outer, ok = s.stepped(x, from), true
	}
	switch {
	case x.has.has(hasYear):
		outer, ok = floor(Date(int(x.year), 1, 1), unit(x.yearLen)), true
		if unit(x.yearLen) == unitYear || x.has&(calendarFields&^hasYear) == 0 {
			outer.first = Date(int(x.year), 1, 1)
		}
	case !ok:
		outer, ok = s.guess(t, &r)
		if !ok {
			return r
		}
	}
	r.period, r.ok = s.inside(x, outer)
	return r
}

// stepped counts x.step units from a period.
func (s *scan) stepped(x *said, from period) period {
	u := x.unit
	n := int(x.step)
	if u == unitPeriod {
		u = from.grain
	}
	p := from
	switch {
	case u < unitDay:
		p.grain = unitHour
		return p
	case x.keep && from.grain > unitDay && from.grain < u && x.base == baseRef:
		p = from
		p.first = p.first.AddMonths(n * u.months())
		return p
	case x.keep && u.months() > 0 && x.base == baseDCT:
		p = floor(from.first.AddMonths(n*u.months()), u)
		if u >= unitDecade {
			p = floor(from.first.AddMonths(n*u.months()), unitYear)
		}
		return p
	}
	p = floor(from.first, u).add(n)
	if u == unitSeason || u == unitWeekend {
		p.grain = u
	}
	return p
}

// inside finds the period that the calendar fields of x name within outer.
func (s *scan) inside(x *said, outer period) (period, bool) {
	p := outer
	y := int(outer.first.Year)
	switch {
	case x.has.has(hasMonth) && x.has.has(hasDom):
		d := Date(y, int(x.month), int(x.dom))
		if d.IsZero() {
			p = period{grain: unitMonth, first: Date(y, int(x.month), 1)}
			return p, true
		}
		p = dayPeriod(d)
	case x.has.has(hasMonth):
		p = period{grain: unitMonth, first: Date(y, int(x.month), 1)}
	case x.has.has(hasSeason):
		p = period{grain: unitSeason, first: Date(y, int(x.season)*3, 1)}
	case x.has.has(hasQuarter):
		p = period{grain: unitQuarter, first: Date(y, int(x.quarter)*3-2, 1)}
	case x.has.has(hasHalf):
		p = period{grain: unitHalf, first: Date(y, int(x.half)*6-5, 1)}
	case x.has.has(hasDom):
		d := Date(y, int(outer.first.Month), int(x.dom))
		if d.IsZero() {
			return period{grain: unitMonth, first: Date(y, int(outer.first.Month), 1)}, true
		}
		p = dayPeriod(d)
	case x.has.has(hasWeekday) && outer.grain == unitWeek:
		p = dayPeriod(outer.first.Add(int(x.weekday) - 1))
	}
	if x.has.has(hasHour) {
		p = period{grain: unitHour, first: p.first, hour: x.hour, min: x.minute, sec: x.second}
		switch {
		case x.has.has(hasSecond):
			p.grain = unitSecond
		case x.has.has(hasMinute):
			p.grain = unitMinute
		}
		if x.has.has(hasPart) && x.hour < 12 && (x.part == partAfternoon || x.part == partEvening || x.part == partNight && x.hour > 5) {
			p.hour += 12
		}
	} else if x.has.has(hasPart) {
		p = period{grain: unitPart, first: p.first, part: x.part}
	}
	return p, !p.first.IsZero()
}

// guess finds the year, month or week that an expression without one lies in.
func (s *scan) guess(t *tag, r *resolved) (period, bool) {
	x := &t.said
	from, name := s.dct, "published"
	if s.mode == Narrative && s.ref.grain != unitNone {
		from, name = s.ref.first, "text"
	}
	if from.IsZero() {
		return period{}, false
	}
	r.from = name
	r.tense = s.tenseAt(t)
	switch {
	case x.has.has(hasWeekday) && x.has&(hasMonth|hasDom) == 0:
		r.used = true
		back := (from.Weekday() - int(x.weekday) + 7) % 7 // days since the last one, today included
		day := from.Add(-back)
		switch x.pick {
		case pickLast, pickPrevious:
			if back == 0 {
				day = from.Add(-7)
			}
		case pickNext, pickFollowing:
			day = from.Add(7 - back)
		case pickThis:
			if back > 0 && r.tense == tenseFuture || r.tense == tenseUnknown && back > 3 {
				day = from.Add(7 - back)
			}
		default:
			if r.tense == tenseFuture && back > 0 {
				day = from.Add(7 - back)
			}
		}
		x.has &^= hasWeekday
		return dayPeriod(day), true
	case x.has&(hasMonth|hasSeason|hasQuarter|hasHalf) != 0:
		return s.guessYear(t, r, from), true
	case x.has.has(hasDom):
		p := floor(from, unitMonth)
		if name == "published" && s.ref.grain != unitNone && s.ref.grain <= unitMonth {
			p = floor(s.ref.first, unitMonth)
			r.from = "text"
		}
		return p, true
	}
	if s.ref.grain != unitNone && s.ref.grain <= unitDay && x.has&clockFields != 0 {
		r.from = "text"
		return dayPeriod(s.ref.first), true
	}
	return dayPeriod(from), true
}

// guessYear finds the year of a month, day, season or quarter that is named without one.
func (s *scan) guessYear(t *tag, r *resolved, from Day) period {
	x := &t.said
	y := int(from.Year)
	at := func(y int) (period, bool) { return s.inside(x, period{grain: unitYear, first: Date(y, 1, 1)}) }
	this, _ := at(y)
	r.used = true
	switch x.pick {
	case pickLast, pickPrevious:
		if !this.last().Before(from) {
			y--
		}
		return floor(Date(y, 1, 1), unitYear)
	case pickNext, pickFollowing:
		if !this.first.After(from) {
			y++
		}
		return floor(Date(y, 1, 1), unitYear)
	case pickThis:
		return floor(Date(y, 1, 1), unitYear)
	}
	if s.mode == Narrative {
		return floor(Date(y, 1, 1), unitYear)
	}
	switch {
	case r.tense == tenseFuture && this.last().Before(from):
		y++
	case r.tense != tenseFuture && this.first.After(from):
		y--
		if r.tense != tensePast && this.first.Number()-from.Number() < 120 {
			y++
		}
	}
	return floor(Date(y, 1, 1), unitYear)
}

// note remembers a date for those that are counted from it.
func (s *scan) note(p period) {
	if p.grain != unitNone {
		s.ref = p
	}
}

// timex builds the result for a tag.
func (s *scan) timex(t *tag) Timex {
	x := &t.said
	out := Timex{Start: int(t.start), End: int(t.end), Text: s.x.Raw[t.start:t.end], Type: x.typ, Mod: x.mod, Rule: s.rows[x.rule].name,
		Quant: x.quant, Freq: x.freq, Range: x.edge}
	var buf [48]byte
	switch {
	case x.ref != "":
		out.Value = x.ref
		out.Basis = "as it stands"
		return out
	case x.typ == TypeDuration || x.typ == TypeSet:
		out.Value = string(x.appendAmount(buf[:0]))
		out.Basis = "as it stands"
		return out
	}
	r := s.place(t)
	if x.problem != "" && r.ok {
		out.Problem = x.problem
	}
	if !r.ok {
		out.Value = string(x.appendUnderspecified(buf[:0]))
		out.Basis = "no date to count from"
		return out
	}
	out.Value = string(r.period.append(buf[:0]))
	if x.vague && x.base != baseNone {
		out.Value = "PAST_REF"
		if x.step > 0 {
			out.Value = "FUTURE_REF"
		}
	}
	out.First, out.Last = r.first, r.last()
	out.Grain = r.grain.String()
	s.note(r.period)
	out.Basis = s.basis(t, &r)
	return out
}

// basis says in words what the date rests on.
func (s *scan) basis(t *tag, r *resolved) string {
	if r.from == "" {
		return "as it stands"
	}
	b := make([]byte, 0, 64)
	b = append(b, s.x.Raw[t.start:t.end]...)
	b = append(b, " ← "...)
	if r.from == "published" {
		b = append(b, s.dct.String()...)
	}
	b = append(b, " ("...)
	b = append(b, r.from...)
	b = append(b, ')')
	if r.used && r.tense != tenseUnknown {
		b = append(b, ", "...)
		b = append(b, r.tense.String()...)
	}
	return string(b)
}

// appendAmount writes a duration: P3D, PT2H, PXY.
func (x *said) appendAmount(b []byte) []byte {
	u := x.amount
	b = append(b, 'P')
	if u < unitDay {
		b = append(b, 'T')
	}
	if x.vague {
		b = append(b, 'X')
	} else {
		b = appendNumber(b, x.n*float64(amountScale[u]))
	}
	return append(b, amountNames[u]...)
}

var (
	amountNames = [...]string{unitSecond: "S", unitMinute: "M", unitHour: "H", unitPart: "D", unitDay: "D", unitWeekend: "WE", unitWeek: "W", unitMonth: "M",
		unitSeason: "M", unitQuarter: "M", unitHalf: "M", unitYear: "Y", unitDecade: "Y", unitCentury: "Y", unitMillennium: "Y", unitPeriod: "X"}
	amountScale = [...]int{unitSecond: 1, unitMinute: 1, unitHour: 1, unitPart: 1, unitDay: 1, unitWeekend: 1, unitWeek: 1, unitMonth: 1, unitSeason: 3,
		unitQuarter: 3, unitHalf: 6, unitYear: 1, unitDecade: 10, unitCentury: 100, unitMillennium: 1000, unitPeriod: 1}
)

// appendNumber writes n without a fraction where it has none.
func appendNumber(b []byte, n float64) []byte { return strconv.AppendFloat(b, n, 'f', -1, 64) }

// appendUnderspecified writes what is known of a date that nothing anchors, with X for what is not.
func (x *said) appendUnderspecified(b []byte) []byte {
	switch {
	case x.has.has(hasMonth):
		b = appendPadded(append(b, "XXXX-"...), int(x.month), 2)
		if x.has.has(hasDom) {
			b = appendPadded(append(b, '-'), int(x.dom), 2)
		}
	case x.has.has(hasWeekday):
		b = append(b, "XXXX-WXX-"...)
		b = append(b, '0'+byte(x.weekday))
	case x.has.has(hasSeason):
		b = append(append(b, "XXXX-"...), seasonNames[x.season]...)
	case x.has.has(hasQuarter):
		b = append(append(b, "XXXX-Q"...), '0'+byte(x.quarter))
	case x.base != baseNone && x.unit >= unitYear:
		b = append(b, "XXXX"...)
	case x.base != baseNone && x.unit == unitWeek:
		b = append(b, "XXXX-WXX"...)
	case x.base != baseNone && x.unit == unitMonth:
		b = append(b, "XXXX-XX"...)
	default:
		b = append(b, "XXXX-XX-XX"...)
	}
	if x.has&clockFields != 0 {
		p := period{grain: unitPart, part: x.part, hour: x.hour, min: x.minute, sec: x.second}
		if x.has.has(hasHour) {
			p.grain = unitMinute
		}
		b = p.appendClock(b)
	}
	return b
}
