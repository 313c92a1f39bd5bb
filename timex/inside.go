package timex

// From the fields of an expression to a period of the calendar.

// inside finds the period that the calendar fields of x name within outer.
func (x *said) inside(outer period) (period, bool) {
	p := x.fieldIn(outer)
	if x.problem == "" && !p.first.IsZero() {
		if x.hop|x.beside != 0 || x.after != 0 || x.weekOf {
			p = x.moved(p)
		}
		if x.has&clockFields != 0 {
			p = x.clocked(p)
		}
	}
	return p, !p.first.IsZero()
}

// fieldIn finds the month, day, season, week … of outer that x names, and notes where there is no such one.
func (x *said) fieldIn(outer period) period {
	x.problem = ""
	p := outer
	y := int(outer.first.Year)
	switch {
	case x.has.has(hasMonth) && x.has.has(hasDom):
		return x.dayOf(y, int(x.month))
	case x.has.has(hasMonth):
		p = period{grain: unitMonth, first: Date(y, int(x.month), 1)}
	case x.has.has(hasHoliday):
		p = holidays[x.holiday].period(y) // no day, in a lunar year without it
	case x.has.has(hasSeason):
		p = period{grain: unitSeason, first: Date(y, int(x.season)*3, 1)}
	case x.has.has(hasQuarter):
		p = period{grain: unitQuarter, first: Date(y, int(x.quarter)*3-2, 1)}
	case x.has.has(hasHalf):
		p = period{grain: unitHalf, first: Date(y, int(x.half)*6-5, 1)}
	case x.has.has(hasWeek):
		if p = floor(Date(y, 1, 4), unitWeek).add(int(x.week) - 1); x.has.has(hasWeekday) {
			p = dayPeriod(p.first.Add(int(x.weekday) - 1))
		}
	case x.has.has(hasDom):
		return x.dayOf(y, int(outer.first.Month))
	case x.has.has(hasWeekday) && outer.grain == unitWeek && !x.has.has(hasNth):
		p = dayPeriod(outer.first.Add(int(x.weekday) - 1))
	}
	if !x.has.has(hasNth) || p.first.IsZero() {
		return p
	}
	q := p.nth(int(x.nth), x.nthUnit, int(x.weekday))
	if x.nth > 0 && q.first.Add(q.grain.days()/2).After(p.last()) {
		x.problem = "no such " + q.grain.String() // the 54th week of a year
		return p
	}
	return q
}

// dayOf is the day of a month that x names; the month, where it has no such day.
func (x *said) dayOf(year, month int) period {
	if d := Date(year, month, int(x.dom)); !d.IsZero() {
		return dayPeriod(d)
	}
	x.problem = "no such day"
	return period{grain: unitMonth, first: Date(year, month, 1)}
}

// moved is what lies beside, or so many units after, a period: the Friday after, the day before, the week of.
func (x *said) moved(p period) period {
	if x.hop > 0 {
		p = dayPeriod(p.first.Add((int(x.hopDay)-p.first.Weekday()+6)%7 + 1 + 7*(int(x.hop)-1)))
	} else if x.hop < 0 {
		p = dayPeriod(p.first.Add(-((p.first.Weekday()-int(x.hopDay)+6)%7 + 1) + 7*(int(x.hop)+1)))
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
	return p
}

// clocked is the hour, or the part, of a day that x names.
func (x *said) clocked(p period) period {
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
		return q
	case x.has.has(hasPart) && p.grain <= unitDay:
		return period{grain: unitPart, first: p.first, part: x.part}
	}
	return p
}

// nth returns the n-th day, week, month, or weekday of a period; the last for -1.
func (p period) nth(n int, u unit, weekday int) period {
	first, last := p.first, p.last()
	switch {
	case weekday > 0 && n > 0:
		return dayPeriod(first.Add((weekday-first.Weekday()+7)%7 + 7*(n-1)))
	case weekday > 0:
		return dayPeriod(last.Add(-((last.Weekday() - weekday + 7) % 7) + 7*(n+1)))
	case n > 0 && u.months() > 0:
		return floor(first.AddMonths((n-1)*u.months()), u)
	case n > 0 && u == unitWeek: // the week that has most of its days there, as ISO 8601 has it
		return floor(first.Add(3+(n-1)*7), u)
	case n > 0 && u == unitWeekend:
		return floor(first.Add((13-first.Weekday())%7), u).add(n - 1)
	case n > 0:
		return floor(first.Add((n-1)*u.days()), u)
	case u == unitWeek:
		return floor(last.Add(-3), u).add(n + 1)
	case u == unitWeekend:
		return floor(last.Add(-((last.Weekday() + 1) % 7)), u).add(n + 1)
	}
	return floor(last, u).add(n + 1)
}
