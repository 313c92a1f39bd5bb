package timex

// The year of a month, day, season, quarter or holiday that is named without one.

// seasonAhead is how many days ahead a season has to lie for "this summer" to be the last one, in the past tense.
const seasonAhead = 75

// calendarYear is the period of a year.
func calendarYear(y int) period { return period{grain: unitYear, first: Date(y, 1, 1)} }

// guessYear finds the year of what is named without one: by its pick, its weekday, what the text told, or else the nearest.
func (s *scan) guessYear(t *tag, r *resolved, from Day) period {
	x := &t.said
	this, _ := x.inside(calendarYear(int(from.Year)))
	if (x.pick == pickPrevious || x.pick == pickFollowing) && s.ref.grain != unitNone && s.ref.grain <= unitYear &&
		s.refAt >= s.sentenceAt-1 && !s.pointsToAside() {
		if from = s.ref.first; s.ref.grain == unitYear && x.pick == pickFollowing {
			from = s.ref.last() // "in 2003, and her son the following spring"
		}
		r.from, r.base = fromText, s.ref
		this, _ = x.inside(calendarYear(int(from.Year)))
	}
	r.tense, r.used = s.tenseAt(t), true
	if y, ok := s.pickedYear(t, r, this, from); ok {
		return calendarYear(y)
	}
	if x.has.has(hasWeekday) && x.has.has(hasDom) {
		if y, ok := s.weekdayYear(x, this, int(from.Year)); ok {
			return calendarYear(y)
		}
	}
	if p, ok := s.toldYear(t, r, from); ok {
		return p
	}
	return calendarYear(s.nearestYear(t, r, this, from))
}

// leapNear returns the year nearest to p that has a 29 February: the one before it rather than after, where the tense does not look ahead.
func leapNear(p period, t tense) period {
	side := -1
	if t == tenseFuture {
		side = 1
	}
	for k := 0; k < 8; k++ {
		for _, step := range [...]int{side * k, -side * k} {
			if q := p.add(step); DaysIn(int(q.first.Year), 2) == 29 {
				return q
			}
		}
	}
	return p
}

// pickedYear finds the year of "last May", "next spring", "this summer".
func (s *scan) pickedYear(t *tag, r *resolved, this period, from Day) (y int, ok bool) {
	y = int(from.Year)
	switch t.said.pick {
	case pickLast, pickPrevious:
		if !this.last().Before(from) {
			y--
		}
	case pickNext, pickFollowing:
		if !this.first.After(from) {
			y++
		}
	case pickThis:
		past := r.tense == tensePast || r.tense != tenseFuture && t.first > 1 && s.is(int(t.first)-1, "from") // a scarf from this summer
		if past && t.said.has.has(hasSeason) && this.first.Number()-from.Number() > seasonAhead {
			y-- // "this summer", told in January
		}
	default:
		return y, false
	}
	return y, true
}

// weekdayYear finds the year near y in which a day is the weekday that is named with it.
func (s *scan) weekdayYear(x *said, this period, y int) (int, bool) {
	if this.first == s.published {
		return y, true
	}
	for _, k := range [...]int{0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6} {
		if d, _ := x.inside(calendarYear(y + k)); d.grain <= unitDay && d.first.Weekday() == int(x.weekday) {
			return y + k, true
		}
	}
	return y, false
}

// toldYear finds the year by what the text told before: the year of its story, of the date that this one goes on from, or of the one
// that it tells more narrowly.
func (s *scan) toldYear(t *tag, r *resolved, from Day) (period, bool) {
	x := &t.said
	that := (s.is(int(t.first)-1, "that") || r.from != fromText && x.has == hasSeason && s.is(int(t.first), "that")) && s.ref.grain <= unitYear
	switch {
	case r.from == fromText && !that:
		r.used = false
		return calendarYear(s.storyYear(x, int(from.Year), s.lookedBack(t) || s.isYardstick(int(t.first)-1))), true
	case that && (r.from == fromText || s.ref.grain != unitNone && s.refAt >= s.sentenceAt-1): // "in May 2019 and won that December"
		y := int(s.ref.first.Year)
		if s.ref.grain < unitYear {
			if p, _ := x.inside(calendarYear(y)); p.last().Before(s.ref.first) {
				y++
			}
		}
		return r.told(s.ref, calendarYear(y)), true
	}
	if p, ok := s.listed(t); ok {
		return r.told(s.ref, p), true
	}
	if p, ok := s.narrowed(t); ok {
		return r.told(s.ref, p), true
	}
	if r.tense == tensePast {
		newYear := Date(int(from.Year), 1, 1)
		switch {
		case x.has == hasHoliday && s.told.grain != unitNone && s.toldAt == s.sentenceAt && s.told.last().Before(newYear):
			return r.told(s.told, calendarYear(int(s.told.first.Year))), true // "in May 2019, a month after the killings on Easter Sunday"
		case !x.has.has(hasHoliday) && s.opensWithYear() && s.ref.last().Before(newYear):
			return r.told(s.ref, calendarYear(int(s.ref.first.Year))), true
		}
		if y, ok := s.runsOn(t, from); ok {
			return r.told(s.told, calendarYear(y)), true
		}
	}
	if s.retold(t) { // "three months later, on 18 December"
		return r.told(s.ref, calendarYear(s.yearNear(x, s.ref.first))), true
	}
	if x.has == hasMonth && r.tense == tenseUnknown && s.ref.grain == unitMonth && s.refAt == s.sentenceAt && s.ref.first.After(from) {
		// Months that are listed go on: "Rome in December, Oslo in January".
		y := int(s.ref.first.Year)
		if int(x.month) < int(s.ref.first.Month) {
			y++
		}
		return calendarYear(y), true
	}
	return period{}, false
}

// told notes that the text told the year p, from which the tense took nothing.
func (r *resolved) told(base, p period) period {
	r.from, r.base, r.used = fromText, base, false
	return p
}

// yearNear returns the year in which x begins nearest to a day.
func (s *scan) yearNear(x *said, day Day) int {
	best, least := int(day.Year), 1<<30
	for k := -1; k <= 1; k++ {
		p, _ := x.inside(calendarYear(int(day.Year) + k))
		if d := p.first.Number() - day.Number(); max(d, -d) < least {
			best, least = int(day.Year)+k, max(d, -d)
		}
	}
	return best
}

// nearestYear finds the year in which x lies nearest to now; it costs more to lie on the other side of now than the tense says.
func (s *scan) nearestYear(t *tag, r *resolved, this period, from Day) int {
	x, y := &t.said, int(from.Year)
	if x.has == hasHoliday && s.is(int(t.first)-1, "for") && r.tense != tensePast { // things for Christmas
		r.tense = tenseFuture
		if this.last().Before(from) {
			y++
		}
		return y
	}
	s.ongoing = s.ongoing && !s.is(int(t.first)-1, "a", "an", "the", "its", "their", "his", "her") // under a June agreement
	lead := x.has.has(hasHoliday) || s.is(int(t.first)-1, "before", "by", "ahead", "for") || s.is(int(t.first)-2, "ahead")
	best, least := y, 1<<30
	for k := -1; k <= 1; k++ {
		p, ok := x.inside(calendarYear(y + k))
		if !ok {
			continue
		}
		if cost := s.against(p, from, r.tense, lead); cost < least {
			if least < 1<<30 {
				r.other, _ = x.inside(calendarYear(best))
			}
			best, least = y+k, cost
		} else if r.other.grain == unitNone {
			r.other = p
		}
	}
	return best
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
