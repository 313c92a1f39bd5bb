package timex

import "github.com/seed-620526af/timeline/internal/text"

// share gives the dates of a list or range the year that only its last one names: "between March and April 1918".
func (s *scan) share() {
	s.shareWeek()
	s.shareHabit()
	for k := len(s.tags) - 2; k >= 0; k-- {
		x, next := &s.tags[k].said, &s.tags[k+1].said
		if x.kind() == subClock && !x.anyDay && next.has.has(hasHour) && next.kind() == subDate && s.joins(int(s.tags[k].last), int(s.tags[k+1].first)) {
			s.shareDay(x, next)
			continue
		}
		if x.has == hasWeekday && next.has.has(hasWeekday) && x.base == baseNone && next.base == baseDCT && next.unit == unitWeek &&
			s.joins(int(s.tags[k].last), int(s.tags[k+1].first)) {
			x.base, x.unit, x.step, x.pick = next.base, next.unit, next.step, pickNone // Tuesday or Thursday next week
			continue
		}
		if x.kind() == subClock && next.isDay() && next.has&clockFields == 0 && next.kind() == subDate && s.leadsOn(k) ||
			x.kind() == subClock && next.has.has(hasHour) && next.isDay() && s.leadsOn(k) {
			s.shareDay(x, next)
			continue
		}
		if x.has == hasWeekday && x.base == baseNone && next.typ == TypeSet && next.named && next.has.has(hasWeekday) &&
			s.lists(int(s.tags[k].last), int(s.tags[k+1].first)) {
			day := x.weekday // Monday and Tuesday nights
			rule := x.rule
			*x = *next
			x.weekday, x.rule = day, rule
			continue
		}
		if x.base == baseRef && (x.keep || x.local && x.step != 0) && s.isApposed(k) {
			s.appose(x, next)
			continue
		}
		if x.typ == TypeDuration || x.typ == TypeSet || x.has&(hasMonth|hasSeason|hasQuarter|hasHoliday) == 0 || x.has.has(hasYear) || x.base != baseNone ||
			x.pick != pickNone {
			continue
		}
		if next.base == baseDCT && next.unit == unitYear && next.has.has(hasMonth) && s.joins(int(s.tags[k].last), int(s.tags[k+1].first)) {
			x.base, x.unit, x.step = next.base, next.unit, next.step // from Jan. 1 to Dec. 31 last year
			continue
		}
		if !next.has.has(hasYear) || unit(next.yearLen) != unitYear || next.typ == TypeSet {
			continue
		}
		from, to := int(s.tags[k].last), int(s.tags[k+1].first)
		if next.has&(hasMonth|hasSeason|hasQuarter|hasHoliday) != 0 && s.joins(from, to) || next.has&^(hasYear|hasBC) == 0 &&
			(s.named(from, to) || s.isDayIn(from, to)) {
			x.setYear(int(next.year), unitYear)
		}
	}
	s.markRanges()
}

// markRanges marks the two ends of what the words make a range: "from Monday to Friday", "8am - 1pm", "between 1990 and 1995".
func (s *scan) markRanges() {
	for k := range max(0, len(s.tags)-1) {
		x, next := &s.tags[k].said, &s.tags[k+1].said
		if x.edge == "" && next.edge == "" && x.isPlaced() && next.isPlaced() && s.isRange(k) {
			x.edge, next.edge = "begin", "end"
			if x.has.has(hasHour) && next.kind() == subClock && next.typ == TypeTime && next.has.has(hasHour) && next.after == 0 && next.minutes() < x.minutes() {
				next.after, next.afterUnit = 1, unitDay // from 11.30pm to 1am
			}
		}
	}
}

// minutes is a clock time in minutes since midnight.
func (s *said) minutes() int { return 60*int(s.hour) + int(s.minute) }

// isPlaced reports whether the expression lies somewhere in time: no amount, no reference.
func (s *said) isPlaced() bool { return s.typ != TypeDuration && s.ref == "" }

// isRange reports whether the words between tags k and k+1, and before them, make a range of them.
func (s *scan) isRange(k int) bool {
	i, j, before := int(s.tags[k].last), int(s.tags[k+1].first), int(s.tags[k].first)-1
	switch {
	case i == j:
		return s.lexemes[j].glue&hyphen != 0
	case j != i+1:
		return false
	case s.is(i, "and"):
		return s.is(before, "between")
	case s.is(i, "to", "through", "until", "untill", "till", "thru"):
		return s.is(before, "from") || s.tags[k].said.has == s.tags[k+1].said.has && s.tags[k].said.base == s.tags[k+1].said.base
	}
	return s.is(i, "-", "–", "—", "--")
}

// shareHabit makes the clock times beside a set times of any day: "Tuesday to Sunday, 10 a.m. to 6 p.m.", "at 23:40 on weekdays".
func (s *scan) shareHabit() {
	defer s.sharesBack()
	for k := range s.tags {
		x := &s.tags[k].said
		clock := x.kind() == subClock && x.typ == TypeTime
		weekday := x.has&^clockFields == hasWeekday && x.base == baseNone && x.pick == pickNone
		if !clock && !weekday {
			continue
		}
		last := int(s.tags[k].last)
		before := k > 0 && (s.isHabitual(k-1) || clock && s.isFrequent(k-1)) && s.near(k-1, k)
		after := k+1 < len(s.tags) && s.isHabitual(k+1) && s.near(k, k+1) || s.is(last, "on") && s.is(last+1, "weekdays", "weeknights", "schooldays")
		if clock {
			x.anyDay = before || after
			if before {
				if p := &s.tags[k-1].said; p.named && p.has == hasWeekday && p.edge == "" {
					x.weekday, x.has, x.named = p.weekday, x.has|hasWeekday, true // each Monday at 4 p.m.
				}
			}
		} else if before {
			x.named = true // "Mon-Fri 9-5, Sat 10-4"
		}
	}
}

// sharesBack makes the begin of a range of hours of any day where its end is: "06:00–22:00 on weekdays".
func (s *scan) sharesBack() {
	for k := len(s.tags) - 2; k >= 0; k-- {
		if x := &s.tags[k].said; x.kind() == subClock && x.typ == TypeTime && s.tags[k+1].said.anyDay && (s.isRange(k) || s.lists(int(s.tags[k].last), int(s.tags[k+1].first))) {
			x.anyDay = true
		}
	}
}

// isHabitual reports whether tag k is of no day of its own but comes again.
func (s *scan) isHabitual(k int) bool {
	x := &s.tags[k].said
	return x.anyDay || x.named || x.typ == TypeSet && unitDay <= x.amount && x.amount <= unitWeek
}

// isFrequent reports whether tag k comes again within a day: "every 20 minutes between 7am and 11pm".
func (s *scan) isFrequent(k int) bool {
	x := &s.tags[k].said
	return x.typ == TypeSet && x.quant == "EVERY" && x.amount < unitDay
}

// near reports whether hardly anything but marks and joining words stands between two tags.
func (s *scan) near(k, l int) bool {
	from, to := int(s.tags[k].last), int(s.tags[l].first)
	for i := from; i < to; i++ {
		if s.isLowerWord(i) || s.x.Tokens[s.lexemes[i].token].Flags.Has(text.Capital) {
			return false
		}
	}
	return to-from <= 3
}

// shareWeek puts the weekdays of a list into the week of its first one: "next week on Tuesday or Thursday".
func (s *scan) shareWeek() {
	for k := 1; k < len(s.tags); k++ {
		x, before := &s.tags[k].said, &s.tags[k-1].said
		week := before.base == baseDCT && before.unit == unitWeek && (before.has.has(hasWeekday) || before.has == 0 && s.is(int(s.tags[k-1].last), ","))
		if week && x.has.has(hasWeekday) && x.has&calendarFields == hasWeekday && x.base == baseNone && x.pick == pickNone &&
			s.lists(int(s.tags[k-1].last), int(s.tags[k].first)) {
			x.base, x.unit, x.step = before.base, before.unit, before.step
		}
	}
}

// lists reports whether lexemes [from, to) join the members of a list.
func (s *scan) lists(from, to int) bool {
	for i := from; i < to; i++ {
		if !s.is(i, "and", "or", ",", "&", "on", "/", "say", "maybe", "either", "perhaps", "ideally") {
			return false
		}
	}
	return to-from <= 3
}

// leadsOn reports whether only brackets, or words for whose time it is, stand between the clock time of tag k and the tag after it:
// "10:35 a.m. (0735 GMT) Friday".
func (s *scan) leadsOn(k int) bool {
	from, to := int(s.tags[k].last), int(s.tags[k+1].first)
	if from == to || to-from > 4 {
		return false
	}
	if to == from+2 && s.isLowerWord(from) && s.is(from+1, "on") && k < len(s.tags) && s.is(int(s.tags[k].first)-1, "the", "a", "its", "his", "her", "their") {
		return true // the 7.30pm show on Saturday
	}
	for i := from; i < to; i++ {
		if !s.is(i, "(", ")", "on", "local", "time", ",") && !s.lexemes[i].sets.has(setZone) {
			return false
		}
	}
	return s.is(from, "(", ")", "local")
}

// shareDay puts the clock time x on the day of the one that it is joined to: "from 9 a.m. to 5 p.m. on Friday".
func (s *scan) shareDay(x, next *said) {
	day := *next
	day.hour, day.minute, day.second = x.hour, x.minute, x.second
	day.has = next.has&^clockFields | x.has
	day.rule, day.edge, day.zone = x.rule, x.edge, x.zone
	*x = day
}

// isApposed reports whether the date after tag k tells the same time again: "two years later, in 1994".
func (s *scan) isApposed(k int) bool {
	x, next := &s.tags[k].said, &s.tags[k+1].said
	i, end := int(s.tags[k].last), int(s.tags[k+1].first)
	if !s.is(i, ",") || !(end-i == 2 && s.is(i+1, "in", "on")) && !(end-i == 1 && x.local && x.unit == unitDay) {
		return false
	}
	if next.typ != TypeDate || next.base != baseNone || next.pick != pickNone || next.ref != "" {
		return false
	}
	switch x.unit {
	case unitYear:
		return next.has&^hasBC == hasYear && unit(next.yearLen) == unitYear
	case unitMonth:
		return next.has&^(hasYear|hasBC) == hasMonth
	case unitDay:
		return next.has&^(hasYear|hasBC|hasWeekday) == hasMonth|hasDom
	}
	return false
}

// appose gives x the time that the date after it tells.
func (s *scan) appose(x, next *said) {
	rule, mod := x.rule, x.mod
	*x = *next
	x.rule, x.mod = rule, mod
}

// joins reports whether lexemes [from, to) join two dates into a list or range.
func (s *scan) joins(from, to int) bool {
	if to-from > 4 {
		return false
	}
	ranged := from == to
	for i := from; i < to; i++ {
		switch {
		case s.is(i, "and", "or", "to", "through", "thru", "until", "untill", "till", "-", "–", "—", "--", ","):
			ranged = true
		case s.is(i, "the", "early", "late", "mid", "from", "in", "of"):
		default:
			return false
		}
	}
	return ranged
}

// isDayIn reports whether lexemes [from, to) lead from a month to its year: an April "day in" 1998.
func (s *scan) isDayIn(from, to int) bool {
	return to == from+2 && s.is(from, "day", "morning", "afternoon", "evening", "night", "weekend") && s.is(from+1, "in", "of") || to == from+1 && s.is(from, "in")
}

// named reports whether lexemes [from, to) make a name of which the date before is a part, up to an "of": the Spring "Offensive of" 1918.
func (s *scan) named(from, to int) bool {
	if to-from < 2 || to-from > 4 || !s.is(to-1, "of") {
		return false
	}
	for i := from; i < to-1; i++ {
		if k := &s.x.Tokens[s.lexemes[i].token]; k.Kind != text.Word || !k.Flags.Has(text.Capital) {
			return false
		}
	}
	return true
}
