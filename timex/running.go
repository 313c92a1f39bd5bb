package timex

// The year of a date that goes on from the one told before it: narrowed, retold, or next in a story of another year.

// runSentences is how many sentences a story of another year may go on without a date, for each date that told it so far.
const runSentences = 3

// stepBack is how many days a story of another year may step back from one date to the next.
const stepBack = 30

// narrowed finds the year of an expression that tells the period right before it more narrowly: "this fall, probably in October".
func (s *scan) narrowed(t *tag) (period, bool) {
	if s.ref.grain < unitSeason || s.ref.grain > unitYear || s.refAt != s.sentenceAt || t.said.pick != pickNone {
		return period{}, false
	}
	k := s.tagAfter(int(t.first)) - 1
	if k < 0 || !s.is(int(s.tags[k].last), ",") {
		return period{}, false
	}
	for i := int(s.tags[k].last) + 1; i < int(t.first); i++ {
		if !s.in(i, enNarrowing) {
			return period{}, false
		}
	}
	for y := int(s.ref.first.Year); y <= int(s.ref.last().Year); y++ {
		year := calendarYear(y)
		if p, ok := t.said.inside(year); ok && p.grain < s.ref.grain && !p.first.Before(s.ref.first) && !p.last().After(s.ref.last()) {
			return year, true
		}
	}
	return period{}, false
}

// goesOn finds the day of a weekday that ends a range, or heads the next entry of a list of days: "from tonight through Friday",
// "Tonight: rain. Friday: dry."
func (s *scan) goesOn(t *tag) (Day, bool) {
	x := &t.said
	if x.pick != pickNone || x.base != baseNone || x.has.has(hasDom) {
		return Day{}, false
	}
	after := func(d Day, least int) (Day, bool) {
		return d.Add((int(x.weekday)-d.Weekday()+7-least)%7 + least), true
	}
	if s.isEntry(t) && s.entry.grain != unitNone && s.entry.grain <= unitDay {
		return after(s.entry.first, 0)
	}
	k := s.tagAfter(int(t.first)) - 1
	if k < 0 || s.ref.grain > unitDay || s.ref.grain == unitNone || s.refAt != s.sentenceAt ||
		!s.is(int(t.first)-1, "to", "through", "until", "till", "thru") || s.tags[k].last != t.first-1 {
		return Day{}, false
	}
	if p := &s.tags[k].said; p.has.has(hasMonth) || p.has&(hasHour|hasDom) != 0 || x.has.has(hasHour) {
		return Day{}, false
	}
	return after(s.ref.first, 1)
}

// listed finds the year of a month or season that goes on from the one it is joined to: "between October and April", "from July 1 through
// Dec. 31", "in late summer or early autumn".
func (s *scan) listed(t *tag) (period, bool) {
	x := &t.said
	k := s.tagAfter(int(t.first)) - 1
	if k < 0 || s.refAt != s.sentenceAt || x.has != hasMonth && x.has != hasSeason && x.has != hasMonth|hasDom || x.pick != pickNone ||
		!s.joins(int(s.tags[k].last), int(t.first)) {
		return period{}, false
	}
	p := &s.tags[k].said
	if p.has != x.has || p.base != baseNone || p.pick != pickNone || x.has != hasSeason && p.edge == "" ||
		s.ref.grain != unitMonth && s.ref.grain != unitSeason && s.ref.grain != unitDay {
		return period{}, false
	}
	year := floor(s.ref.first, unitYear)
	if next, ok := x.inside(year); ok && next.first.Before(s.ref.first) {
		year = year.add(1)
	}
	if next, _ := x.inside(year); next.first.Number()-s.ref.first.Number() > 300 { // in winter or autumn
		return period{}, false
	}
	return year, true
}

// opensWithYear reports whether the sentence opens with the year that the text named last, "Last year a volcano that erupted on 14 April", or
// with a place and that year, "In Sweden in 1958 he scored in the final, played on 29 June".
func (s *scan) opensWithYear() bool {
	if s.ref.grain != unitYear || s.refAt != s.sentenceAt || len(s.tags) == 0 {
		return false
	}
	i := int(s.tags[0].first)
	return i <= 1 || i <= 5 && s.is(i-1, "in") && s.is(0, "in", "at", "on")
}

// runsOn finds the year of what comes next in a story of another year: "Snow fell on 3 May 2018. On 9 May the pass was closed." It lies
// nearer to the date before it than to now; the more dates told the story so far, the nearer.
func (s *scan) runsOn(t *tag, now Day) (year int, ok bool) {
	x := &t.said
	streak := s.streak
	s.streak = 0
	switch {
	case s.mode != News, x.has&(hasMonth|hasDom|hasHoliday) == 0, x.has.has(hasHoliday) && streak < 2, s.told.grain == unitNone, s.told.first.Year >= now.Year,
		s.toldAt < s.sentenceAt-runSentences*(1+streak), streak == 0 && s.toldAt < s.paragraphAt,
		s.isBackground(t), s.is(int(t.first)-1, "ended", "ending"):
		return 0, false
	}
	in := func(y int32) period {
		p, _ := x.inside(calendarYear(int(y)))
		return p
	}
	next := in(s.told.first.Year)
	back := 0 // how far the story steps back: "relieved on 20 March. On 9 March the power was cut"
	if next.last().Before(s.told.first) {
		if back = s.told.first.Number() - next.last().Number(); back > stepBack || s.told.grain > unitDay || next.grain > unitDay {
			back, next = 0, in(s.told.first.Year+1)
		}
	}
	if next.first.After(now) && streak > 1 { // what an aside told of the story's year is past
		next = in(s.told.first.Year)
	}
	if next.first.After(now) {
		return 0, false
	}
	behind, ahead := in(now.Year-1), in(now.Year)
	if !ahead.first.After(now) {
		behind, ahead = ahead, in(now.Year+1)
	}
	near := min(now.Number()-behind.last().Number(), 4*(ahead.first.Number()-now.Number()))
	far := max(next.first.Number()-s.told.last().Number(), 5*back/2)
	if s.told.grain == unitMonth && next.first.Month == s.told.first.Month { // it would not name that month again
		far = s.told.last().Number() - s.told.first.Number()
	}
	if far > near*(1+streak)*(1+streak) {
		return 0, false
	}
	s.streak = streak + 1
	return int(next.first.Year), true
}

// storyDay returns the day that a story of another year told last, where its dates are many enough for weekdays and hours to be its own.
func (s *scan) storyDay() (Day, bool) {
	return s.told.first, s.streak > 1 && s.told.grain <= unitDay && s.toldAt >= max(s.paragraphAt, s.sentenceAt-runSentences) &&
		s.told.first.Year < s.dct.Year
}

// isBackground reports whether the date that the sentence told before t is of what had been before its story: "had promised it in
// January 2013 and called it on 20 February".
func (s *scan) isBackground(t *tag) bool {
	if s.toldAt < s.sentenceAt {
		return false
	}
	for i := s.firstToken; i < int(s.lexemes[t.first].token); i++ {
		if s.had(i) {
			return true
		}
	}
	return false
}

// retold reports whether t tells to the day or month what the expression right before it counted from another date.
func (s *scan) retold(t *tag) bool {
	comma := int(t.first) - 2
	if s.refAt != s.sentenceAt || !s.is(comma, ",") || !s.is(comma+1, "on", "in") {
		return false
	}
	for k := range s.tags {
		if p := &s.tags[k]; int(p.last) == comma {
			return p.said.base == baseRef && p.said.step != 0
		}
	}
	return false
}
