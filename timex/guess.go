package timex

// guess finds the year, month or week that an expression without one lies in.
func (s *scan) guess(t *tag, r *resolved) (period, bool) {
	x := &t.said
	from := s.guessFrom(t, r)
	if from.first.IsZero() {
		return period{}, false
	}
	r.base = from
	switch {
	case x.has&(hasMonth|hasSeason|hasQuarter|hasHalf|hasHoliday|hasWeek) != 0:
		return s.guessOfYear(t, r, from.first)
	case x.has.has(hasDom):
		return s.guessMonth(t, r, from.first), true
	case x.has.has(hasWeekday):
		return dayPeriod(s.guessWeekday(t, r, from.first)), true
	case x.has&clockFields != 0:
		return s.guessDay(t, r, from)
	}
	return s.someDay(r, from)
}

// guessFrom returns the date that an expression is the nearest to: of histories the one told last, else the day of publication.
func (s *scan) guessFrom(t *tag, r *resolved) period {
	x := &t.said
	r.from = fromPublished
	if s.ref.grain == unitNone || s.mode != Narrative && !s.dct.IsZero() {
		return dayPeriod(s.dct)
	}
	if !s.dct.IsZero() {
		switch weekday := x.has.has(hasWeekday); {
		case s.tagger.Mode == Auto && x.pick == pickLast && !s.is(int(t.last)-1, "last"),
			s.occasion && weekday && !x.has.has(hasDom), (s.occasion || weekday) && s.tenseAt(t) == tenseFuture:
			return dayPeriod(s.dct) // last May, and what a history looks ahead to, are counted from its own day
		}
	}
	r.from = fromText
	if (x.pick == pickSame || x.pick == pickFollowing || x.pick == pickPrevious) && s.pointsToAside() {
		return s.aside
	}
	return s.ref
}

// guessOfYear finds the year of a part of one, unless it is any year's.
func (s *scan) guessOfYear(t *tag, r *resolved, from Day) (period, bool) {
	x := &t.said
	if r.any = s.anyYears(t); r.any {
		return period{}, false
	}
	if s.isEntry(t) {
		p, any, ok := s.entryYear(x)
		if ok {
			r.from, r.base = fromText, s.entry
		}
		if r.any = any; ok || any {
			return p, ok
		}
	}
	year := s.guessYear(t, r, from)
	if x.month == 2 && x.dom == 29 && x.has.has(hasDom) {
		year = leapNear(year, r.tense)
	}
	return year, true
}

// guessDay finds the day of a clock time, or of a part of a day, unless it is any day's.
func (s *scan) guessDay(t *tag, r *resolved, from period) (period, bool) {
	x := &t.said
	told := func(p period) (period, bool) {
		r.from, r.base = fromText, p
		return dayPeriod(p.first), true
	}
	switch {
	case s.mode == News && int(s.lexemes[t.first].token) == s.firstToken && s.is(int(t.last), ":"):
		return dayPeriod(from.first), true // "4.03pm: Touchdown": an entry in the log of a day
	case x.has&calendarFields == 0 && x.has.has(hasHour) && (x.anyDay || s.anyDays(t) || s.ofAnotherDay(t)):
		r.any = true
		return period{}, false
	case s.ref.grain != unitNone && s.ref.grain <= unitDay && s.refAt >= s.sentenceAt-1,
		s.ref.grain != unitNone && s.ref.grain < unitDay && s.refAt >= max(s.sentenceAt-hoursReach, s.paragraphAt) && s.tenseAt(t) == tensePast:
		return told(s.ref)
	}
	if _, ok := s.storyDay(); ok {
		return told(s.told)
	}
	return s.someDay(r, from)
}

// someDay is the day of from, where it is one; of what a text told more roughly it is any day's.
func (s *scan) someDay(r *resolved, from period) (period, bool) {
	if r.from == fromText && from.grain > unitDay {
		r.any = true // an hour of some day of that month
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
	if (x.pick == pickPrevious || x.pick == pickFollowing || x.pick == pickSame) && s.ref.grain != unitNone && s.ref.grain <= unitDay &&
		s.refAt >= s.sentenceAt-4 {
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
