package export

import (
	"strconv"
	"strings"

	"github.com/seed-620526af/timeline/timex"
)

// unit is how much of the calendar a part covers.
type unit uint8

const (
	unitDay unit = iota + 1
	unitWeek
	unitWeekend
	unitMonth
	unitSeason
	unitQuarter
	unitHalf
	unitYear
	unitDecade
	unitCentury
	unitMillennium
)

var unitNames = [...]string{"", "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"}

func (u unit) String() string { return unitNames[u] }

// part is a stretch of the calendar that has a name: a day, a month, a season, …
type part struct {
	unit  unit
	year  int // the first, of a decade, century or millennium
	month int // 1 to 12; the number of the season, quarter, half or week
	dom   int

	approximate, uncertain bool
}

// first returns the first day. A season's days are the meteorological ones of the northern hemisphere, winter that which
// begins in the year.
func (p part) first() timex.Day {
	switch p.unit {
	case unitDay:
		return timex.Date(p.year, p.month, p.dom)
	case unitWeek:
		return monday(p.year, p.month)
	case unitWeekend:
		return monday(p.year, p.month).Add(5)
	case unitMonth:
		return timex.Date(p.year, p.month, 1)
	case unitSeason:
		return timex.Date(p.year, 3*p.month, 1)
	case unitQuarter:
		return timex.Date(p.year, 3*p.month-2, 1)
	case unitHalf:
		return timex.Date(p.year, 6*p.month-5, 1)
	}
	return timex.Date(p.year, 1, 1)
}

// last returns the last day, inclusive.
func (p part) last() timex.Day {
	switch p.unit {
	case unitDay:
		return p.first()
	case unitWeek:
		return p.first().Add(6)
	case unitWeekend:
		return p.first().Add(1)
	case unitMonth:
		return timex.Date(p.year, p.month, timex.DaysIn(p.year, p.month))
	case unitSeason:
		year, month := p.year, 3*p.month+2
		if month > 12 {
			year, month = year+1, month-12
		}
		return timex.Date(year, month, timex.DaysIn(year, month))
	case unitQuarter:
		return timex.Date(p.year, 3*p.month, timex.DaysIn(p.year, 3*p.month))
	case unitHalf:
		return timex.Date(p.year, 6*p.month, timex.DaysIn(p.year, 6*p.month))
	}
	return timex.Date(p.year+p.unit.years()-1, 12, 31)
}

// years returns how many years the unit covers, 0 where it is less than one.
func (u unit) years() int {
	switch u {
	case unitYear:
		return 1
	case unitDecade:
		return 10
	case unitCentury:
		return 100
	case unitMillennium:
		return 1000
	}
	return 0
}

// monday returns the first day of an ISO 8601 week.
func monday(year, week int) timex.Day {
	d := timex.Date(year, 1, 4) // always in week 1
	return d.Add(7*(week-1) - d.Weekday() + 1)
}

// EDTF's numbers of what is between a year and a month (ISO 8601-2, 4.8 and EDTF level 2).
const (
	edtfSpring  = 21
	edtfQuarter = 33
	edtfHalf    = 40
)

// edtf returns the part in EDTF; weeks, which EDTF lacks, as an interval of days.
func (p part) edtf() string {
	var s string
	switch p.unit {
	case unitDay, unitMonth, unitYear:
		s = edtfYear(p.year)
		if p.unit != unitYear {
			s += "-" + two(p.month)
		}
		if p.unit == unitDay {
			s += "-" + two(p.dom)
		}
	case unitSeason:
		s = edtfYear(p.year) + "-" + itoa(edtfSpring-1+p.month)
	case unitQuarter:
		s = edtfYear(p.year) + "-" + itoa(edtfQuarter-1+p.month)
	case unitHalf:
		s = edtfYear(p.year) + "-" + itoa(edtfHalf-1+p.month)
	case unitDecade, unitCentury, unitMillennium:
		digits := len(itoa(p.unit.years())) - 1
		y := timex.YearString(p.year)
		if p.year < 0 || len(y) > 4 { // astronomical years of a decade BC share no digits
			return edtfYear(p.year) + "/" + edtfYear(p.year+p.unit.years()-1)
		}
		s = y[:len(y)-digits] + strings.Repeat("X", digits)
	default:
		return dayPart(p.first()).edtf() + "/" + dayPart(p.last()).edtf()
	}
	switch {
	case p.approximate && p.uncertain:
		return s + "%"
	case p.approximate:
		return s + "~"
	case p.uncertain:
		return s + "?"
	}
	return s
}

// edtfYear writes a year; one of more than four digits takes a Y (EDTF level 1).
func edtfYear(y int) string {
	if y > 9999 || y < -9999 {
		return "Y" + itoa(y)
	}
	return timex.YearString(y)
}

// parsePart reads what edtf writes, and TIMEX3's own way of saying such parts: "2019-Q3", "2020-W47", "2020-W47-WE",
// "2015-SU", "2019-H1", "199", "19", "BC0331".
func parsePart(s string) (part, bool) {
	var p part
	if n := len(s); n > 0 {
		switch s[n-1] {
		case '~':
			p.approximate = true
		case '?':
			p.uncertain = true
		case '%':
			p.approximate, p.uncertain = true, true
		}
		if p.approximate || p.uncertain {
			s = s[:n-1]
		}
	}
	bc := strings.HasPrefix(s, "BC")
	s = strings.TrimPrefix(s, "BC")
	long := strings.HasPrefix(s, "Y")
	s = strings.TrimPrefix(s, "Y")
	negative := strings.HasPrefix(s, "-")
	s = strings.TrimPrefix(s, "-")
	year, rest, more := strings.Cut(s, "-")
	open := strings.TrimRight(year, "X")
	if len(open) != len(year) || len(year) < 4 && !more {
		if bc || negative || long || more || len(open) == 0 || len(open) < len(year) && len(year) != 4 {
			return part{}, false
		}
		y, ok := digits(open)
		p.unit, p.year = unitDecade, 10*y
		switch len(open) {
		case 2:
			p.unit, p.year = unitCentury, 100*y
		case 1:
			p.unit, p.year = unitMillennium, 1000*y
		}
		return p, ok
	}
	y, ok := digits(year)
	switch {
	case !ok || len(year) < 4 || len(year) > 4 && !long && !bc || len(year) > 9:
		return part{}, false
	case bc:
		y = 1 - y
	case negative:
		y = -y
	}
	p.year = y
	if !more {
		p.unit = unitYear
		return p, true
	}
	return p, p.parseRest(rest)
}

// parseRest reads what follows the year.
func (p *part) parseRest(s string) bool {
	within, rest, more := strings.Cut(s, "-")
	if len(within) < 2 {
		return false
	}
	if n, ok := digits(within); ok && len(within) == 2 {
		switch {
		case n >= 1 && n <= 12:
			p.unit, p.month = unitMonth, n
		case n >= edtfSpring && n < edtfSpring+4:
			p.unit, p.month = unitSeason, n-edtfSpring+1
		case n >= edtfQuarter && n < edtfQuarter+4:
			p.unit, p.month = unitQuarter, n-edtfQuarter+1
		case n >= edtfHalf && n < edtfHalf+2:
			p.unit, p.month = unitHalf, n-edtfHalf+1
		default:
			return false
		}
		if !more {
			return true
		}
		dom, ok := digits(rest)
		if p.unit != unitMonth || !ok || len(rest) != 2 || dom < 1 || dom > timex.DaysIn(p.year, n) {
			return false
		}
		p.unit, p.dom = unitDay, dom
		return true
	}
	if within[0] == 'W' && within != "WI" {
		return p.parseWeek(within[1:], rest, more)
	}
	if more {
		return false
	}
	for i, season := range [...]string{"SP", "SU", "FA", "WI"} {
		if within == season {
			p.unit, p.month = unitSeason, i+1
			return true
		}
	}
	n, ok := digits(within[1:])
	switch {
	case ok && within[0] == 'Q' && n >= 1 && n <= 4:
		p.unit, p.month = unitQuarter, n
	case ok && within[0] == 'H' && n >= 1 && n <= 2:
		p.unit, p.month = unitHalf, n
	default:
		return false
	}
	return true
}

// parseWeek reads the number of a week, and what follows it: "WE" for its weekend, or the number of a day.
func (p *part) parseWeek(number, day string, more bool) bool {
	week, ok := digits(number)
	if !ok || week < 1 || week > 53 || int(monday(p.year, week).Add(3).Year) != p.year {
		return false
	}
	switch {
	case !more:
		p.unit, p.month = unitWeek, week
	case day == "WE":
		p.unit, p.month = unitWeekend, week
	case len(day) == 1 && day[0] >= '1' && day[0] <= '7':
		d := monday(p.year, week).Add(int(day[0] - '1'))
		p.unit, p.year, p.month, p.dom = unitDay, int(d.Year), int(d.Month), int(d.Dom)
	default:
		return false
	}
	return true
}

// digits reads a number that is nothing but ASCII digits.
func digits(s string) (int, bool) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}
