package timex

import "time"

// refTime is the base that calculations of when start from: no time of day, no day of the month that another month lacks.
var refTime = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// anchor is what an expression can be counted from.
type anchor struct {
	dct     Day
	dctTime int // minutes since midnight, -1 where only the day is known
	mode    Mode
	// Of histories: the text tells of an occasion of its own day, from which weekdays, plans, and what is next or last, are counted.
	occasion bool
	ref      period // the date that the text named last; its grain is unitNone before there is one
	refAt    int    // the sentence that named it

	// The last date that was told to the month or day, and, of histories, a date far from it that may be an aside.
	told    period
	toldAt  int // the sentence that named it
	aside   period
	asideAt int // the sentence that named it

	accounts

	streak                  int  // dates of another year that a report told one after the other
	sentenceAt, paragraphAt int  // the sentence at hand, and the first one of its paragraph
	aimed                   bool // an infinitive stands between an expression and the verb that told its tense last
	wasDue                  bool // that verb was "was due", of what may be past by now

	kind     kind   // of the text, once it is asked for
	ongoing  bool   // the verb that told the last tense is of what goes on: "is publishing"
	lastDay  bool   // the text said of its day that it was somebody's last one
	dayFirst bool   // a date in numbers showed that the text writes the day first
	entry    period // of a chronology: the date that headed the last entry
	order    order  // of its entries, once it is asked for, and the first year that one of them names
	headYear int
	speaker  bool   // someone speaks for himself in it
	bearers  uint16 // the months, a bit each, by whose names somebody is called

	ancient, askedAncient bool // the text speaks of years before 1000, once it is asked

	published Day  // dct as it was given; dct itself moves where the text tells its own day
	ownDay    bool // it did
}

// resolved is where an expression came to lie.
type resolved struct {
	period
	ok    bool   // anchored
	from  source // what it was counted from
	base  period
	tense tense
	used  bool   // the tense decided
	some  unit   // some day, week or month of the period, not known which
	any   bool   // of any year
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
	case x.has.has(hasQuarter) && x.quarter == 0 && s.long: // the 1988 period, of nine months
		x.has &^= hasQuarter
		return s.place(t)
	case x.has.has(hasQuarter) && x.quarter == 0:
		x.quarter, x.echo = int8(max(s.quarter.first.Month, 1)-1)/3+1, true
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
	r.period, r.ok = x.inside(outer)
	if r.ok && (r.first.Year > 9999 || r.first.Year < -9999) {
		r.ok = false
	}
	return r
}

// longAgo is of how many years nobody counts from a date of the story: "ten thousand years ago".
const longAgo = 500

// counted finds the period that is x.step units from its base.
func (s *scan) counted(t *tag, r *resolved) (period, bool) {
	x := &t.said
	from, source := dayPeriod(s.dct), fromPublished
	near := s.ref.grain != unitNone && (s.mode == Narrative || s.refAt >= s.sentenceAt-8 || s.dct.IsZero())
	switch {
	case x.base == baseRef && x.local && x.step == 0 && x.has == 0 && s.mode != Narrative && s.ref.grain == unitMonth && x.unit == unitDay &&
		s.is(int(t.first), "that") && s.refAt >= s.sentenceAt-1:
		r.from, r.base, r.some = fromText, s.ref, x.unit // "last October when he was shot. That same day"
		return s.ref, true
	case x.base == baseRef && x.local && s.mode != Narrative:
		// The year, the day at hand: that of the text's last date, where it is near and as fine; "that night", "the next evening" point
		// further back.
		reach := 2
		if s.is(int(t.first), "that") || x.step != 0 {
			reach = 6
		}
		if near && s.ref.grain <= x.unit && s.refAt >= s.sentenceAt-reach && x.unit != unitWeekend {
			from, source = s.ref, fromText
		}
	case x.base == baseRef && s.aside.grain != unitNone && (x.step > 0 && (s.asideAt == s.sentenceAt || s.asideAt == s.sentenceAt-1 && t.first == 0) ||
		x.local && s.pointsToAside() || x.has != 0 && x.step == 0 && s.asideAt == s.sentenceAt):
		// "in 1970, and eight years later"; "in 1970. Eight years later"; "in 1970, in June of that year"; "That June"
		from, source = s.aside, fromText
	case x.base == baseRef && s.ref.grain != unitNone && near:
		from, source = s.ref, fromText
	case x.base == baseDCT && x.step == 1 && s.ref.grain <= x.unit && s.refAt == s.sentenceAt && s.ref.grain != unitNone && s.ref.last().Before(s.dct) &&
		s.is(int(t.first), "the") && s.is(int(t.first)+1, "next") && s.tenseAt(t) != tenseFuture: // "opened in May 2012 and moved the next month"
		from, source = s.ref, fromText
	case x.base == baseRef && x.step > 0 && x.keep && !x.vague && s.mode != Narrative && s.tenseAt(t) == tensePast:
		if s.ref.grain == unitNone {
			return period{}, false
		}
		from, source = s.ref, fromText // "he left three years later": after whatever date was told, not after now
	case s.occasion && x.base == baseDCT:
	case s.mode == Narrative && s.ref.grain != unitNone && x.unit < unitDecade && x.step > -longAgo && (x.unit > unitDay || x.step != 0):
		from, source = s.ref, fromText
	}
	if from.first.IsZero() {
		return period{}, false
	}
	r.from, r.base = source, from
	if x.unit == unitYear && x.keep && x.n == 1 && s.quarter.grain != unitNone && s.spokenAt >= s.sentenceAt-4 {
		if s.ref.grain == unitMonth && s.refAt == s.sentenceAt && s.spokenAt < s.sentenceAt { // sales in September, and a year earlier
			r.from, r.base = fromText, s.ref
			return s.ref.add(12 * int(x.step)), true
		}
		r.from, r.base = fromText, s.quarter
		return s.yearsBefore(int(x.step)), true
	}
	if x.unit == unitWeekend && x.step == 0 && from.first.Weekday() < 4 {
		if r.tense, r.used = s.tenseAt(t), true; r.tense != tenseFuture && (x.local || r.tense == tensePast) {
			return floor(from.first, unitWeekend).add(-1), true
		}
	}
	if x.base == baseRef && x.step != 0 && source == fromText && unitDay <= x.unit && x.unit < from.grain && from.grain <= unitYear {
		r.some = x.unit // two days after some day of July
		return from, true
	}
	return s.stepped(x, from), true
}

// stepped counts x.step units from a period.
func (s *scan) stepped(x *said, from period) period {
	u, n := x.unit, int(x.step)
	switch {
	case u < unitDay:
		if s.dctTime >= 0 && from.first == s.dct && !x.vague {
			minutes := s.dctTime + n*map[unit]int{unitHour: 60, unitMinute: 1}[u]
			return period{grain: unitMinute, first: from.first.Add(floorDiv(minutes, 1440)), hour: int8((minutes%1440 + 1440) % 1440 / 60),
				min: int8((minutes%60 + 60) % 60)}
		}
		from.grain = max(from.grain, unitDay)
		return from
	case u == unitPeriod:
		return from.add(n)
	case x.base == baseRef && n == 0 && u < from.grain: // that day, of which no more than its year is known
		return from
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

// asideYears is how far from the story a date has to lie to be taken for an aside, until a second one is like it.
const asideYears = 15

// note remembers a date for those that are counted from it.
func (s *scan) note(t *tag, r *resolved) {
	x, p := &t.said, r.period
	if (x.base == baseRef || r.from == fromText) && x.step < 0 && (x.keep || x.spoken) || s.mode == Narrative &&
		(x.base == baseRef && x.step < 0 || x.base == baseDCT && x.keep) {
		return // "two decades earlier": the story stays where it is
	}
	if s.mode == Narrative && s.ref.grain != unitNone && s.isBackdrop(t, p) {
		return
	}
	if s.mode == Narrative {
		if s.ref.grain != unitNone && distance(p, s.ref) > asideYears && (s.aside.grain == unitNone || distance(p, s.aside) > asideYears) {
			s.aside, s.asideAt = p, s.sentenceAt
			return
		}
		s.aside = period{}
	}
	s.ref, s.refAt = p, s.sentenceAt
	if p.grain <= unitMonth && !(s.occasion && r.from == fromPublished) {
		s.told, s.toldAt = p, s.sentenceAt
	}
	s.noteQuarter(x, r)
}

// pointsToAside reports whether what points back, "that winter", points to a date that may be an aside: none was told since.
func (s *scan) pointsToAside() bool {
	return s.aside.grain != unitNone && s.asideAt > s.refAt && s.asideAt >= s.sentenceAt-1
}

// distance is the years between two periods.
func distance(p, q period) int {
	d := int(p.first.Year) - int(q.first.Year)
	return max(d, -d)
}
