package timex

// guess finds the year, month or week that an expression without one lies in.
func (s *scan) guess(t *tag, r *resolved) (period, bool) {
	x := &t.said
	from := dayPeriod(s.dct)
	r.from = fromPublished
	if s.ref.grain != unitNone && (s.mode == Narrative || s.dct.IsZero()) {
		from, r.from = s.ref, fromText
		if (x.pick == pickSame || x.pick == pickFollowing || x.pick == pickPrevious) && s.pointsToAside() {
			from = s.aside
		}
	}
	if r.from == fromText && !s.dct.IsZero() {
		switch weekday := x.has.has(hasWeekday); {
		case s.tagger.Mode == Auto && x.pick == pickLast && !s.is(int(t.last)-1, "last"),
			s.occasion && weekday && !x.has.has(hasDom), (s.occasion || weekday) && s.tenseAt(t) == tenseFuture:
			from, r.from = dayPeriod(s.dct), fromPublished // last May, and what a history looks ahead to, are counted from its own day
		}
	}
	if from.first.IsZero() {
		return period{}, false
	}
	r.base = from
	switch {
	case x.has&(hasMonth|hasSeason|hasQuarter|hasHalf|hasHoliday|hasWeek) != 0:
		if r.any = s.anyYears(t); r.any {
			return period{}, false
		}
		if s.isEntry(t) {
			p, any, ok := s.entryYear(x, func(y int) period { return period{grain: unitYear, first: Date(y, 1, 1)} })
			if r.any = any; ok || any {
				if ok {
					r.from, r.base = fromText, s.entry
				}
				return p, ok
			}
		}
		return s.guessYear(t, r, from.first), true
	case x.has.has(hasDom):
		return s.guessMonth(t, r, from.first), true
	case x.has.has(hasWeekday):
		day := s.guessWeekday(t, r, from.first)
		return dayPeriod(day), true
	case x.has&clockFields != 0 && s.mode == News && int(s.lexemes[t.first].token) == s.firstToken && s.is(int(t.last), ":"):
		return dayPeriod(from.first), true // "4.03pm: Touchdown": an entry in the log of a day
	case x.has&calendarFields == 0 && x.has.has(hasHour) && (x.anyDay || s.anyDays(t) || s.ofAnotherDay(t)):
		r.any = true
		return period{}, false
	case x.has&clockFields != 0 && s.ref.grain != unitNone && s.ref.grain <= unitDay && s.refAt >= s.sentenceAt-1:
		r.from, r.base = fromText, s.ref
		return dayPeriod(s.ref.first), true
	case x.has&clockFields != 0 && s.ref.grain != unitNone && s.ref.grain < unitDay && s.refAt >= max(s.sentenceAt-hoursReach, s.paragraphAt) && s.tenseAt(t) == tensePast:
		r.from, r.base = fromText, s.ref
		return dayPeriod(s.ref.first), true
	case x.has&clockFields != 0:
		if day, ok := s.storyDay(); ok {
			r.from, r.base = fromText, s.told
			return dayPeriod(day), true
		}
	}
	if r.from == fromText && from.grain > unitDay { // an hour of some day of that month
		r.any = true
		return period{}, false
	}
	return dayPeriod(from.first), true
}

// hoursReach is how many sentences back an hour may have been named of the day whose hours a text goes on to tell.
const hoursReach = 3

// ofAnotherDay reports whether the hour is one of a day that an event names: "at 1.30 am on the morning of his death".
func (s *scan) ofAnotherDay(t *tag) bool {
	i := int(t.last)
	return s.is(i, "on", "of") && s.is(i+1, "the") && s.is(i+2, "day", "night", "morning", "afternoon", "evening", "eve") &&
		s.is(i+3, "of") && s.is(i+4, "the", "his", "her", "their", "its", "a", "an")
}

// guessWeekday finds the day that a weekday means: the last one, today included; the next one where the clause looks ahead.
func (s *scan) guessWeekday(t *tag, r *resolved, from Day) Day {
	x := &t.said
	if (x.pick == pickPrevious || x.pick == pickFollowing || x.pick == pickSame) && s.ref.grain != unitNone && s.ref.grain <= unitDay && s.refAt >= s.sentenceAt-4 {
		from = s.ref.first
		r.from, r.base = fromText, s.ref
	}
	r.tense, r.used = s.tenseAt(t), true
	if day, ok := s.storyDay(); ok && r.tense == tensePast && x.pick == pickNone { // "on Sunday, 8 July 2018. Four more came out on Monday"
		r.from, r.base, r.used = fromText, s.told, false
		return day.Add((int(x.weekday)-day.Weekday()+6)%7 + 1)
	}
	if day, ok := s.goesOn(t); ok {
		r.from, r.base, r.used = fromText, s.ref, false
		return day
	}
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
	case pickNone:
		if s.isToday(t) { // it is Tuesday: the nearest
			if chosen = last; back > 3 {
				chosen = next
			}
			break
		}
		fallthrough
	default:
		ahead := r.tense == tenseFuture || s.mode == Colloquial && r.tense != tensePast
		if (ahead || r.tense == tenseEither && back > 3) && back > 0 {
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
	if s.aside.grain != unitNone && s.aside.grain <= unitMonth && s.asideAt == s.sentenceAt { // "died on 9 May 1931 and was buried on the 12th"
		r.from, r.base = fromText, s.aside
		from = s.aside.first
	} else if s.ref.grain != unitNone && s.ref.grain <= unitMonth && s.refAt >= s.sentenceAt-3 {
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
	if r.from == fromText && !s.dct.IsZero() && p.first == floor(s.dct, unitMonth).first && int(x.dom) < int(s.dct.Dom) && s.tenseAt(t) == tenseFuture {
		p = p.add(1) // the rent is due on the 1st
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

// seasonAhead is how many days ahead a season has to lie for "this summer" to be the last one, in the past tense.
const seasonAhead = 75

// guessYear finds the year of a month, day, season or quarter that is named without one.
func (s *scan) guessYear(t *tag, r *resolved, from Day) period {
	x := &t.said
	y := int(from.Year)
	year := func(y int) period { return period{grain: unitYear, first: Date(y, 1, 1)} }
	this, _ := s.inside(x, year(y))
	if (x.pick == pickPrevious || x.pick == pickFollowing) && s.ref.grain != unitNone && s.ref.grain <= unitYear && s.refAt >= s.sentenceAt-1 && !s.pointsToAside() {
		if from = s.ref.first; s.ref.grain == unitYear && x.pick == pickFollowing {
			from = s.ref.last() // "in 2003, and her son the following spring"
		}
		y = int(from.Year)
		r.from, r.base = fromText, s.ref
		this, _ = s.inside(x, year(y))
	}
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
		if r.tense == tensePast && x.has.has(hasSeason) && this.first.Number()-from.Number() > seasonAhead {
			y-- // "this summer", told in January
		}
		return year(y)
	}
	if x.has.has(hasWeekday) && x.has.has(hasDom) && this.first == s.published {
		return year(y)
	}
	if x.has.has(hasWeekday) && x.has.has(hasDom) { // the year in which that day is that weekday, if one is near
		for _, k := range [...]int{0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6} {
			if d, _ := s.inside(x, year(y+k)); d.grain <= unitDay && d.first.Weekday() == int(x.weekday) {
				return year(y + k)
			}
		}
	}
	if r.from == fromText && !(s.is(int(t.first)-1, "that") && s.ref.grain <= unitYear) {
		r.used = false
		return year(s.storyYear(x, y))
	}
	if r.from == fromText || s.ref.grain != unitNone && s.ref.grain <= unitYear && s.refAt >= s.sentenceAt-1 && s.is(int(t.first)-1, "that") { // "in May 2019 and won that December"
		r.from, r.base, r.used = fromText, s.ref, false
		if y = int(s.ref.first.Year); s.ref.grain < unitYear {
			if p, _ := s.inside(x, year(y)); p.last().Before(s.ref.first) {
				y++
			}
		}
		return year(y)
	}
	if p, ok := s.listed(t); ok {
		r.from, r.base, r.used = fromText, s.ref, false
		return p
	}
	if p, ok := s.narrowed(t); ok {
		r.from, r.base, r.used = fromText, s.ref, false
		return p
	}
	if r.tense == tensePast && x.has == hasHoliday && s.told.grain != unitNone && s.toldAt == s.sentenceAt && s.told.last().Before(Date(int(from.Year), 1, 1)) {
		r.from, r.base, r.used = fromText, s.told, false // "in May 2019, a month after the killings on Easter Sunday"
		return year(int(s.told.first.Year))
	}
	if r.tense == tensePast && !x.has.has(hasHoliday) && s.opensWithYear() && s.ref.last().Before(Date(int(from.Year), 1, 1)) {
		r.from, r.base, r.used = fromText, s.ref, false
		return year(int(s.ref.first.Year))
	}
	if r.tense == tensePast {
		if y, ok := s.runsOn(t, from); ok {
			r.from, r.base, r.used = fromText, s.told, false
			return year(y)
		}
	}
	if s.retold(t) { // "three months later, on 18 December"
		r.from, r.base, r.used = fromText, s.ref, false
		from, best := s.ref.first, y
		for k, least := -1, 1<<30; k <= 1; k++ {
			p, _ := s.inside(x, year(int(from.Year)+k))
			if d := p.first.Number() - from.Number(); max(d, -d) < least {
				best, least = int(from.Year)+k, max(d, -d)
			}
		}
		return year(best)
	}
	if x.has == hasMonth && r.tense == tenseUnknown && s.ref.grain == unitMonth && s.refAt == s.sentenceAt && s.ref.first.After(from) {
		// Months that are listed go on: "Rome in December, Oslo in January".
		if y = int(s.ref.first.Year); int(x.month) < int(s.ref.first.Month) {
			y++
		}
		return year(y)
	}
	if x.has == hasHoliday && s.is(int(t.first)-1, "for") && r.tense != tensePast { // things for Christmas
		r.tense = tenseFuture
		if this.last().Before(from) {
			y++
		}
		return year(y)
	}
	s.ongoing = s.ongoing && !s.is(int(t.first)-1, "a", "an", "the", "its", "their", "his", "her") // under a June agreement
	// The nearest one; it costs more to lie on the other side of now than the tense says.
	lead := x.has.has(hasHoliday) || s.is(int(t.first)-1, "before", "by", "ahead", "for") || s.is(int(t.first)-2, "ahead")
	best, least := y, 1<<30
	for k := -1; k <= 1; k++ {
		p, ok := s.inside(x, year(y+k))
		if !ok {
			continue
		}
		if cost := s.against(p, from, r.tense, lead); cost < least {
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
func (s *scan) against(p period, now Day, t tense, lead bool) int {
	ahead := p.first.Number() - now.Number()
	behind := now.Number() - p.last().Number()
	switch {
	case t == tenseEither, t == tenseFuture && s.wasDue:
		return max(ahead, behind, 0)
	case ahead > 0 && t == tenseFuture, behind > 0 && t == tensePast:
		return max(ahead, behind) * 3 / 4
	case ahead > 0 && t == tensePresent && s.ongoing:
		return ahead / 3
	case ahead > 0 && s.mode == Colloquial:
		return ahead / 8
	case ahead > 0 && t == tensePast:
		if s.aimed || lead {
			return ahead * 4 // "voted to end it in December", "met before Election Day"
		}
		return ahead * 8
	case ahead > 0:
		return ahead * 2
	case behind > 0 && (t == tenseFuture || s.mode == Colloquial):
		return behind * 4
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
			if d = -5 * d / 2; p.last().After(told.first) && p.first.Before(told.first) {
				d = 0
			}
		}
		if d < days {
			best, days = near+k, d
		}
	}
	within := !told.first.Before(s.ref.first) && !told.first.After(s.ref.last()) // the winter of 1910 holds January 1911
	if s.ref.grain > unitMonth && s.ref.first.Year != told.first.Year && !within && (days > 20 || best != near) {
		return y
	}
	return best
}
