package timex

// accounts are of the quarter, or the longer part of a year, that a report of earnings speaks of: "the quarter", "the year-earlier
// period", "a year ago" mean it or its like.
type accounts struct {
	quarter  period // the quarter that the text speaks of
	spokenAt int    // the sentence that did
	long     bool   // since then it spoke of more than a quarter: "in the first nine months"
}

// reportDays is how long after its end a quarter is reported.
const reportDays = 270

// noteQuarter remembers a quarter that the text speaks of.
func (s *scan) noteQuarter(x *said, r *resolved) {
	p := r.period
	switch {
	case p.grain != unitQuarter:
		return
	case x.echo:
		s.spokenAt = s.sentenceAt
		return
	}
	recent := s.dct.IsZero() || p.last().Before(s.dct) && s.dct.Number()-p.last().Number() < reportDays
	first := s.quarter.grain == unitNone && (p.last().Before(s.dct) || r.tense == tensePast)
	newer := s.quarter.grain == unitNone || !p.first.Before(s.quarter.first)
	if (x.base == baseNone || x.base == baseDCT && x.step == 0) && (recent && newer || first) || x.spoken && x.step == 0 {
		s.accounts = accounts{quarter: p, spokenAt: s.sentenceAt}
	}
}

// noteAmount remembers that the text came to speak of more than a quarter.
func (s *scan) noteAmount(t *tag) {
	x := &t.said
	if s.quarter.grain == unitNone || x.vague || x.amount != unitMonth || x.n <= 3 || !s.is(int(t.first), "the", "first") {
		return
	}
	s.long, s.spokenAt = true, s.sentenceAt
}

// yearsBefore returns the quarter that the text speaks of, n years on; the whole year where it speaks of more than a quarter.
func (s *scan) yearsBefore(n int) period {
	q := s.quarter.add(4 * n)
	if s.long {
		return floor(q.first, unitYear)
	}
	return q
}

// spoken finds the quarter that the text speaks of, or the one a year before it.
func (s *scan) spoken(x *said, r *resolved) (period, bool) {
	q := s.quarter
	r.from, r.base = fromText, q
	if q.grain == unitNone {
		if s.dct.IsZero() {
			return q, false
		}
		r.from, r.base = fromPublished, dayPeriod(s.dct)
		if x.unit == unitYear {
			return floor(s.dct, unitYear).add(int(x.step)), true
		}
		return floor(s.dct, unitQuarter).add(int(x.step) - 1), true
	}
	switch {
	case x.unit == unitYear:
		return s.yearsBefore(int(x.step)), true
	case x.step%4 == 0 && x.step != 0:
		return s.yearsBefore(int(x.step) / 4), true
	}
	return q.add(int(x.step)), true
}
