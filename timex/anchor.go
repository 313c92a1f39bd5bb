package timex

import (
	"strconv"
	"time"

	"github.com/seed-620526af/timeline/internal/text"
)

// refTime is the base that calculations of when start from: no time of day, no day of the month that another month lacks.
var refTime = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// anchor is what an expression can be counted from.
type anchor struct {
	dct     Day
	dctTime int // minutes since midnight, -1 where only the day is known
	mode    Mode
	ref     period // the date that the text named last; its grain is unitNone before there is one
	refAt   int    // the sentence that named it

	// Of histories: the last date that was told to the month or day, and a date far from it that may be an aside.
	told  period
	aside period

	spokenQuarter period // the quarter that the text speaks of
	spokenAt      int

	sentenceAt int
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
	from  source // what it was counted from
	base  period
	tense tense
	used  bool   // the tense decided
	other period // the other candidate of an ambiguous expression
}

// source says what an expression was counted from.
type source uint8

const (
	fromItself source = iota
	fromPublished
	fromText
)

// place finds the period that an expression of calendar fields and steps means.
func (s *scan) place(t *tag) (r resolved) {
	x := &t.said
	var outer period
	ok := false
	switch {
	case x.has.has(hasQuarter) && x.quarter == 0:
		x.quarter, x.echo = int8(max(s.spokenQuarter.first.Month, 1)-1)/3+1, true
		return s.place(t)
	case x.custom != nil:
		r.period, r.ok = s.applied(x.custom, &r)
		return r
	case x.spoken:
		outer, ok = s.spoken(x, &r)
	case x.base != baseNone:
		outer, ok = s.counted(t, &r)
	case x.has.has(hasYear):
		outer, ok = floor(Date(int(x.year), 1, 1), unit(x.yearLen)), true
	default:
		outer, ok = s.guess(t, &r)
	}
	if !ok {
		return r
	}
	r.period, r.ok = s.inside(x, outer)
	if r.ok && (r.first.Year > 9999 || r.first.Year < -9999) {
		r.ok = false
	}
	return r
}

// counted finds the period that is x.step units from its base.
func (s *scan) counted(t *tag, r *resolved) (period, bool) {
	x := &t.said
	from, source := dayPeriod(s.dct), fromPublished
	near := s.ref.grain != unitNone && (s.mode == Narrative || s.refAt >= s.sentenceAt-8 || s.dct.IsZero())
	switch {
	case x.base == baseRef && x.local && s.mode != Narrative:
		// The year, the day at hand: that of the text's last date, where it is near and as fine.
		if near && s.ref.grain <= x.unit && s.refAt >= s.sentenceAt-2 && x.unit != unitWeekend {
			from, source = s.ref, fromText
		}
	case x.base == baseRef && s.ref.grain != unitNone && near:
		from, source = s.ref, fromText
	case s.mode == Narrative && s.ref.grain != unitNone && x.unit < unitDecade && (x.unit > unitDay || x.step != 0):
		from, source = s.ref, fromText
	}
	if from.first.IsZero() {
		return period{}, false
	}
	r.from, r.base = source, from
	if x.unit == unitYear && x.keep && x.n == 1 && s.spokenQuarter.grain != unitNone && s.spokenAt >= s.sentenceAt-4 {
		r.from, r.base = fromText, s.spokenQuarter
		return s.spokenQuarter.add(4 * int(x.step)), true
	}
	if x.unit == unitWeekend && x.step == 0 && from.first.Weekday() < 4 {
		if r.tense, r.used = s.tenseAt(t), true; r.tense != tenseFuture && (x.local || r.tense == tensePast) {
			return floor(from.first, unitWeekend).add(-1), true
		}
	}
	return s.stepped(x, from), true
}

// spoken finds the quarter that the text speaks of, or the one a year before it.
func (s *scan) spoken(x *said, r *resolved) (period, bool) {
	q := s.spokenQuarter
	r.from, r.base = fromText, q
	if q.grain == unitNone {
		if s.dct.IsZero() {
			return q, false
		}
		r.from, r.base = fromPublished, dayPeriod(s.dct)
		if x.unit == unitYear {
			return floor(s.dct, unitYear).add(int(x.step)), true
		}
		q = floor(s.dct, unitQuarter).add(-1)
	}
	if x.unit == unitYear {
		return q.add(4 * int(x.step)), true
	}
	return q.add(int(x.step)), true
}

// stepped counts x.step units from a period.
func (s *scan) stepped(x *said, from period) period {
	u, n := x.unit, int(x.step)
	switch {
	case u < unitDay:
		if s.dctTime >= 0 && from.first == s.dct && !x.vague {
			minutes := s.dctTime + n*map[unit]int{unitHour: 60, unitMinute: 1}[u]
			return period{grain: unitMinute, first: from.first.Add(floorDiv(minutes, 1440)), hour: int8((minutes%1440 + 1440) % 1440 / 60), min: int8((minutes%60 + 60) % 60)}
		}
		from.grain = max(from.grain, unitDay)
		return from
	case u == unitPeriod:
		return from.add(n)
	case x.exact:
		if m := u.months(); m > 0 {
			return dayPeriod(from.first.AddMonths(n * m))
		}
		return dayPeriod(from.first.Add(n * u.days()))
	case x.keep && u >= unitDecade: // a decade ago: a year
		return floor(from.first.AddMonths(n*u.months()), unitYear)
	case x.keep && u.months() > 0 && from.grain <= unitYear:
		return floor(from.first.AddMonths(n*u.months()), u)
	}
	return floor(from.first, u).add(n)
}

// inside finds the period that the calendar fields of x name within outer.
func (s *scan) inside(x *said, outer period) (period, bool) {
	p := outer
	y := int(outer.first.Year)
	switch {
	case x.has.has(hasMonth) && x.has.has(hasDom):
		d := Date(y, int(x.month), int(x.dom))
		if d.IsZero() {
			x.problem = "no such day"
			return period{grain: unitMonth, first: Date(y, int(x.month), 1)}, true
		}
		p = dayPeriod(d)
	case x.has.has(hasMonth):
		p = period{grain: unitMonth, first: Date(y, int(x.month), 1)}
	case x.has.has(hasHoliday):
		p = holidays[x.holiday].period(y)
	case x.has.has(hasSeason):
		p = period{grain: unitSeason, first: Date(y, int(x.season)*3, 1)}
	case x.has.has(hasQuarter):
		p = period{grain: unitQuarter, first: Date(y, int(x.quarter)*3-2, 1)}
	case x.has.has(hasHalf):
		p = period{grain: unitHalf, first: Date(y, int(x.half)*6-5, 1)}
	case x.has.has(hasWeek):
		p = floor(Date(y, 1, 4), unitWeek).add(int(x.week) - 1)
	case x.has.has(hasDom):
		d := Date(y, int(outer.first.Month), int(x.dom))
		if d.IsZero() {
			x.problem = "no such day"
			return period{grain: unitMonth, first: Date(y, int(outer.first.Month), 1)}, true
		}
		p = dayPeriod(d)
	case x.has.has(hasWeekday) && outer.grain == unitWeek && !x.has.has(hasNth):
		p = dayPeriod(outer.first.Add(int(x.weekday) - 1))
	}
	if x.has.has(hasNth) {
		p = p.nth(int(x.nth), x.nthUnit, int(x.weekday))
	}
	if x.beside != 0 {
		p = dayPeriod(p.first.Add(int(x.beside)))
	}
	if x.after != 0 {
		if m := x.afterUnit.months(); m > 0 {
			p.first = p.first.AddMonths(m * int(x.after))
		} else {
			p.first = p.first.Add(x.afterUnit.days() * int(x.after))
		}
	}
	if x.weekOf {
		p = floor(p.first, unitWeek)
	}
	switch {
	case x.has.has(hasHour):
		q := period{grain: unitHour, first: p.first, hour: x.hour, min: x.minute, sec: x.second}
		switch {
		case x.has.has(hasSecond):
			q.grain = unitSecond
		case x.has.has(hasMinute):
			q.grain = unitMinute
		}
		if x.has.has(hasPart) && x.hour < 12 && (x.part == partAfternoon || x.part == partEvening || x.part == partNight && x.hour > 5) {
			q.hour += 12
		}
		p = q
	case x.has.has(hasPart) && p.grain <= unitDay:
		p = period{grain: unitPart, first: p.first, part: x.part}
	}
	return p, !p.first.IsZero()
}

// nth returns the n-th day, week, month, or weekday of a period; the last for -1.
func (p period) nth(n int, u unit, weekday int) period {
	first, last := p.first, p.last()
	switch {
	case weekday > 0 && n > 0:
		return dayPeriod(first.Add((weekday-first.Weekday()+7)%7 + 7*(n-1)))
	case weekday > 0:
		return dayPeriod(last.Add(-((last.Weekday() - weekday + 7) % 7)))
	case n > 0 && u == unitMonth:
		return floor(first.AddMonths(n-1), u)
	case n > 0:
		return floor(first.Add((n-1)*u.days()), u)
	}
	return floor(last, u)
}

// guess finds the year, month or week that an expression without one lies in.
func (s *scan) guess(t *tag, r *resolved) (period, bool) {
	x := &t.said
	from := dayPeriod(s.dct)
	r.from = fromPublished
	if s.ref.grain != unitNone && (s.mode == Narrative || s.dct.IsZero()) {
		from, r.from = s.ref, fromText
	}
	if from.first.IsZero() {
		return period{}, false
	}
	r.base = from
	switch {
	case x.has&(hasMonth|hasSeason|hasQuarter|hasHalf|hasHoliday|hasWeek) != 0:
		return s.guessYear(t, r, from.first), true
	case x.has.has(hasDom):
		return s.guessMonth(t, r, from.first), true
	case x.has.has(hasWeekday):
		day := s.guessWeekday(t, r, from.first)
		return dayPeriod(day), true
	case x.has&clockFields != 0 && s.ref.grain != unitNone && s.ref.grain <= unitDay && s.refAt >= s.sentenceAt-1:
		r.from, r.base = fromText, s.ref
		return dayPeriod(s.ref.first), true
	}
	return dayPeriod(from.first), true
}

// guessWeekday finds the day that a weekday means: the last one, today included; the next one where the clause looks ahead.
func (s *scan) guessWeekday(t *tag, r *resolved, from Day) Day {
	x := &t.said
	if (x.pick == pickPrevious || x.pick == pickFollowing || x.pick == pickSame) && s.ref.grain != unitNone && s.ref.grain <= unitDay && s.refAt >= s.sentenceAt-2 {
		from = s.ref.first
		r.from, r.base = fromText, s.ref
	}
	r.tense, r.used = s.tenseAt(t), true
	back := (from.Weekday() - int(x.weekday) + 7) % 7
	last, next := from.Add(-back), from.Add(7-back)
	chosen := last
	switch x.pick {
	case pickLast, pickPrevious:
		if back == 0 {
			return from.Add(-7)
		}
		return last
	case pickNext, pickFollowing:
		return next
	case pickSame:
		return last
	case pickThis:
		if back > 0 && r.tense != tensePast {
			chosen = next
		}
	default:
		ahead := r.tense == tenseFuture || s.mode == Colloquial && r.tense != tensePast
		if ahead && back > 0 {
			chosen = next
		}
	}
	if back > 0 {
		r.other = dayPeriod(next)
		if chosen == next {
			r.other = dayPeriod(last)
		}
	}
	return chosen
}

// guessMonth finds the month of a day that is named without one.
func (s *scan) guessMonth(t *tag, r *resolved, from Day) period {
	x := &t.said
	if s.ref.grain != unitNone && s.ref.grain <= unitMonth && s.refAt >= s.sentenceAt-3 {
		r.from, r.base = fromText, s.ref
		from = s.ref.first
	}
	p := floor(from, unitMonth)
	if r.from == fromPublished {
		r.tense, r.used = s.tenseAt(t), true
		switch d := Date(int(from.Year), int(from.Month), int(x.dom)); {
		case r.tense == tensePast && d.After(from):
			p = p.add(-1)
		case r.tense == tenseFuture && !d.IsZero() && d.Before(from):
			p = p.add(1)
		}
	}
	if x.has.has(hasWeekday) { // Friday the 13th
		for k := 0; k < 24; k++ {
			for _, q := range [...]period{p.add(k), p.add(-k)} {
				if s.mode == Colloquial && q.first.Before(p.first) {
					continue
				}
				if d := Date(int(q.first.Year), int(q.first.Month), int(x.dom)); !d.IsZero() && d.Weekday() == int(x.weekday) {
					return q
				}
			}
		}
	}
	return p
}

// guessYear finds the year of a month, day, season or quarter that is named without one.
func (s *scan) guessYear(t *tag, r *resolved, from Day) period {
	x := &t.said
	y := int(from.Year)
	year := func(y int) period { return period{grain: unitYear, first: Date(y, 1, 1)} }
	this, _ := s.inside(x, year(y))
	r.tense, r.used = s.tenseAt(t), true
	switch x.pick {
	case pickLast, pickPrevious:
		if !this.last().Before(from) {
			y--
		}
		return year(y)
	case pickNext, pickFollowing:
		if !this.first.After(from) {
			y++
		}
		return year(y)
	case pickThis:
		return year(y)
	}
	if x.has.has(hasWeekday) && x.has.has(hasDom) { // the year in which that day is that weekday, if one is near
		for _, k := range [...]int{0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6} {
			if d, _ := s.inside(x, year(y+k)); d.grain == unitDay && d.first.Weekday() == int(x.weekday) {
				return year(y + k)
			}
		}
	}
	if r.from == fromText {
		r.used = false
		return year(s.storyYear(x, y))
	}
	// The nearest one; it costs more to lie on the other side of now than the tense says.
	best, least := y, 1<<30
	for k := -1; k <= 1; k++ {
		p, ok := s.inside(x, year(y+k))
		if !ok {
			continue
		}
		if cost := s.against(p, from, r.tense); cost < least {
			if least < 1<<30 {
				r.other, _ = s.inside(x, year(best))
			}
			best, least = y+k, cost
		} else if r.other.grain == unitNone {
			r.other = p
		}
	}
	return year(best)
}

// against is what speaks against a period that a clause of that tense names: its days from now, more where the tense looks the other way.
func (s *scan) against(p period, now Day, t tense) int {
	ahead := p.first.Number() - now.Number()
	behind := now.Number() - p.last().Number()
	switch {
	case ahead > 0 && t == tenseFuture, behind > 0 && t == tensePast:
		return max(ahead, behind) * 3 / 4
	case ahead > 0 && s.mode == Colloquial:
		return ahead / 8
	case ahead > 0 && t == tensePast:
		return ahead * 4
	case ahead > 0:
		return ahead * 2
	case behind > 0 && (t == tenseFuture || s.mode == Colloquial):
		return behind * 2
	case behind > 0:
		return behind
	}
	return 0
}

// storyYear finds the year of a date that a history names without one: of the year it named last, or else the one in
// which the date comes next after the last date told.
func (s *scan) storyYear(x *said, y int) int {
	told := s.told
	if told.grain == unitNone {
		return y
	}
	near := int(told.first.Year)
	best, days := near, 1<<30
	for k := -1; k <= 1; k++ {
		p, _ := s.inside(x, period{grain: unitYear, first: Date(near+k, 1, 1)})
		d := p.first.Number() - told.first.Number()
		if d < 0 {
			if d = -3 * d / 2; p.last().After(told.first) && p.first.Before(told.first) {
				d = 0
			}
		}
		if d < days {
			best, days = near+k, d
		}
	}
	if s.ref.grain > unitMonth && s.ref.first.Year != told.first.Year && (days > 20 || best != near) {
		return y
	}
	return best
}

// asideYears is how far from the story a date has to lie to be taken for an aside, until a second one is like it.
const asideYears = 15

// note remembers a date for those that are counted from it.
func (s *scan) note(x *said, p period) {
	if s.mode == Narrative {
		if x.base == baseRef && x.step < 0 || x.base == baseDCT && x.keep {
			return // "two decades earlier": the story stays where it is
		}
		if s.ref.grain != unitNone && distance(p, s.ref) > asideYears && (s.aside.grain == unitNone || distance(p, s.aside) > asideYears) {
			s.aside = p
			return
		}
		s.aside = period{}
	}
	s.ref, s.refAt = p, s.sentenceAt
	if p.grain <= unitMonth {
		s.told = p
	}
	if p.grain != unitQuarter || x.echo {
		return
	}
	recent := s.dct.IsZero() || p.last().Before(s.dct) && s.dct.Number()-p.last().Number() < 270
	if x.base == baseNone && (recent || s.spokenQuarter.grain == unitNone && p.last().Before(s.dct)) || x.spoken && x.step == 0 {
		s.spokenQuarter, s.spokenAt = p, s.sentenceAt
	}
}

// distance is the years between two periods.
func distance(p, q period) int {
	d := int(p.first.Year) - int(q.first.Year)
	return max(d, -d)
}

// timex builds the result for a tag.
func (s *scan) timex(t *tag) Timex {
	x := &t.said
	out := Timex{Start: int(t.start), End: int(t.end), Text: s.x.Raw[t.start:t.end], Type: x.typ, Mod: x.mod, Rule: s.ruleName(x.rule),
		Quant: x.quant, Freq: x.freq, Range: x.edge}
	var buf [48]byte
	switch {
	case x.ref != "":
		out.Value, out.Basis = x.ref, "as it stands"
		if x.ref == "PRESENT_REF" && !s.dct.IsZero() && s.mode != Narrative {
			out.First, out.Last = s.dct, s.dct
		}
		return out
	case x.typ == TypeSet || x.named:
		out.Value, out.Basis = string(x.appendSet(buf[:0])), "as it stands"
		return out
	case x.typ == TypeDuration:
		out.Value, out.Basis = string(x.appendAmount(buf[:0])), "as it stands"
		out.Grain = x.amount.String()
		s.bound(x, &out)
		out.Event = s.eventAnchor(t)
		return out
	}
	r := s.place(t)
	out.Problem = x.problem
	if !r.ok {
		out.Value, out.Basis = string(x.appendUnderspecified(buf[:0])), "nothing to count from"
		return out
	}
	out.First, out.Last = r.first, r.last()
	out.Grain = r.grain.String()
	b := r.period.append(buf[:0])
	switch {
	case x.problem != "":
		b = append(b, "-XX"...)
		out.First, out.Last = Day{}, Day{}
	case x.vague && x.base != baseNone:
		b = append(b[:0], "PAST_REF"...)
		if x.step > 0 {
			b = append(b[:0], "FUTURE_REF"...)
		}
		out.First, out.Last, out.Grain = Day{}, Day{}, ""
	}
	out.Value = string(b)
	if x.has.has(hasZone) {
		out.Zone = zoneName(int(x.zone))
	}
	if s.tagger.Both {
		out.Other = s.otherReading(x, &r)
	}
	if out.First != (Day{}) {
		s.note(x, r.period)
	}
	out.Basis = s.basis(t, &r)
	return out
}

// bound sets the days of a duration that begins or ends now.
func (s *scan) bound(x *said, out *Timex) {
	from := s.dct
	if s.mode == Narrative && s.ref.grain != unitNone {
		from = s.ref.first
	}
	if from.IsZero() || x.side == sideNone || x.side == sideFirst || x.vague || x.n != float64(int(x.n)) || x.amount < unitDay || x.n > 9999 {
		return
	}
	n := int(x.n)
	move := func(d Day, sign int) Day {
		if m := x.amount.months(); m > 0 {
			return d.AddMonths(sign * n * m)
		}
		return d.Add(sign * n * x.amount.days())
	}
	out.First, out.Last = from, move(from, 1)
	if x.side == sidePast {
		out.First, out.Last = move(from, -1), from
	}
}

// ruleName returns the name of a row, or of a rule of the user's, which have negative numbers.
func (s *scan) ruleName(r int16) string {
	if r < 0 {
		return "custom/" + itoa(int(-r))
	}
	return s.rows[r].name
}

// zoneName writes minutes east of UTC as ISO 8601 does.
func zoneName(minutes int) string {
	if minutes == 0 {
		return "Z"
	}
	b := []byte{'+'}
	if minutes < 0 {
		b[0], minutes = '-', -minutes
	}
	b = appendPadded(b, minutes/60, 2)
	return string(appendPadded(append(b, ':'), minutes%60, 2))
}

// otherReading returns the reading that was not chosen: the other side of now, or day and month the other way round.
func (s *scan) otherReading(x *said, r *resolved) *Candidate {
	p := r.other
	if x.swapped {
		p = dayPeriod(Date(int(r.first.Year), int(r.first.Dom), int(r.first.Month)))
	}
	if p.grain == unitNone || p.first.IsZero() || p == r.period {
		return nil
	}
	return &Candidate{Value: string(p.append(nil)), First: p.first, Last: p.last()}
}

// eventAnchor returns the event that the amount t is counted from, where "after" or "before" and the words of an event follow it.
func (s *scan) eventAnchor(t *tag) *EventAnchor {
	x := &t.said
	i := int(t.last)
	if x.typ != TypeDuration || x.vague || x.n2 != 0 || x.n != float64(int(x.n)) || x.n > 1e6 || x.side != sideNone || x.amount < unitDay {
		return nil
	}
	step := int(x.n)
	switch {
	case s.is(i, "after", "following", "since"):
	case s.is(i, "before"):
		step = -step
	default:
		return nil
	}
	first := i + 1
	last := first
	for last < len(s.lexemes) && last < first+12 {
		k := &s.x.Tokens[s.lexemes[last].token]
		if k.Kind == text.Punct && !s.is(last, "'") {
			break
		}
		last++
	}
	for k := range s.tags { // up to the next expression
		if f := int(s.tags[k].first); f >= first && f < last {
			last = f
			break
		}
	}
	if last <= first {
		return nil
	}
	a := &EventAnchor{Start: int(s.lexemes[first].start), End: int(s.lexemes[last-1].end), Step: step, Unit: x.amount.String()}
	a.Text = s.x.Raw[a.Start:a.End]
	return a
}

// basis says in words what the date rests on.
func (s *scan) basis(t *tag, r *resolved) string {
	if r.from == fromItself {
		return "as it stands"
	}
	var buf [96]byte
	b := append(buf[:0], s.x.Raw[t.start:min(t.end, t.start+32)]...)
	b = append(b, " ← "...)
	b = r.base.append(b)
	if r.from == fromPublished {
		b = append(b, " (published)"...)
	} else {
		b = append(b, " (text)"...)
	}
	if r.used && r.tense != tenseUnknown {
		b = append(append(b, ", "...), r.tense.String()...)
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
	switch n := x.n * float64(amountScale[u]); {
	case x.vague:
		b = append(b, 'X')
	case n == .5 && u == unitHour:
		return append(b, "30M"...)
	case n == .5 && u == unitYear:
		return append(b, "6M"...)
	case n == .5 && u == unitMinute:
		return append(b, "30S"...)
	default:
		b = appendNumber(b, n)
	}
	b = append(b, amountNames[u]...)
	if x.least != unitNone {
		if x.least < unitDay && u >= unitDay {
			b = append(b, 'T')
		}
		b = append(appendNumber(b, x.rest*float64(amountScale[x.least])), amountNames[x.least]...)
	}
	return b
}

// appendSet writes a time that comes again: P1D, XXXX-WXX-1, XXXX-07.
func (x *said) appendSet(b []byte) []byte {
	switch {
	case x.has.has(hasWeekend):
		return append(b, "XXXX-WXX-WE"...)
	case x.named:
		return x.appendUnderspecified(b)
	}
	return x.appendAmount(b)
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
	case x.named && x.has == 0 && x.amount == unitYear:
		b = append(b, "XXXX"...)
	case x.named && x.has == 0 && x.amount == unitWeek:
		b = append(b, "XXXX-WXX"...)
	case x.named && x.has == 0 && x.amount == unitMonth:
		b = append(b, "XXXX-XX"...)
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
