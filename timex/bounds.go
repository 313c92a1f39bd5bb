package timex

import "math"

// The first and last day of what is told by an amount: "the past two years".

// bound sets the days of a duration that begins or ends now.
func (s *scan) bound(t *tag, out *Timex) {
	x, at := &t.said, dayPeriod(s.dct)
	if s.mode == Narrative && s.ref.grain != unitNone && x.side != sideNone && (s.dct.IsZero() || s.tagger.Mode == Narrative || s.tenseAt(t) != tensePresent) {
		if at = s.ref; s.aside.grain != unitNone && s.asideAt >= s.refAt {
			at = s.aside
		}
	}
	months, days, ok := x.length()
	if at.first.IsZero() || x.side == sideNone || x.side == sideFirst || !ok {
		return
	}
	whole := 0 // the day at hand is one of them
	if at.grain <= unitDay && x.amount >= unitDay {
		whole = 1
	}
	switch x.side {
	case sideNext:
		out.First, out.Last = at.first, at.last().AddMonths(months).Add(days-whole)
	case sidePast:
		out.First, out.Last = at.first.AddMonths(-months).Add(whole-days), at.last()
	}
}

// length returns the months and days of an amount; false where they are not known, or no whole ones.
func (x *said) length() (months, days int, ok bool) {
	if x.vague || x.n > 9999 {
		return 0, 0, false
	}
	add := func(n float64, u unit) bool {
		switch m := float64(u.months()); {
		case m > 0:
			months += int(n * m)
			return n*m == math.Floor(n*m)
		case u >= unitDay:
			d := n * float64(u.days())
			days += int(d)
			return d == math.Floor(d)
		case u == unitHour:
			days += int(math.Ceil(n / 24))
			return n >= 24
		}
		return false
	}
	ok = add(x.n, x.amount) && (x.least == unitNone || add(x.rest, x.least))
	return months, days, ok
}
