package export

import (
	"strings"
	"time"
)

// day is a day of the proleptic Gregorian calendar with astronomical years: 0 is 1 BC, -330 is 331 BC.
// The zero day is none.
type day struct{ year, month, dom int }

// parseDay reads "2019-02-14", "-0330-10-01", and the day of an RFC 3339 time.
func parseDay(s string) (day, bool) {
	if i := strings.IndexAny(s, "Tt "); i > 0 {
		s = s[:i]
	}
	p, ok := parsePart(s)
	if !ok || p.unit != unitDay {
		return day{}, false
	}
	return p.first(), true
}

func (d day) zero() bool { return d.month == 0 }

func (d day) before(e day) bool {
	if d.year != e.year {
		return d.year < e.year
	}
	if d.month != e.month {
		return d.month < e.month
	}
	return d.dom < e.dom
}

func (d day) add(days int) day {
	t := time.Date(d.year, time.Month(d.month), d.dom+days, 0, 0, 0, 0, time.UTC)
	return day{t.Year(), int(t.Month()), t.Day()}
}

// String returns "2019-02-14", "-0330-10-01".
func (d day) String() string {
	if d.zero() {
		return ""
	}
	return year4(d.year) + "-" + two(d.month) + "-" + two(d.dom)
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// year4 writes a year with at least four digits.
func year4(y int) string {
	sign := ""
	if y < 0 {
		sign, y = "-", -y
	}
	s := itoa(y)
	return sign + strings.Repeat("0", max(0, 4-len(s))) + s
}

func two(n int) string {
	if n < 10 {
		return "0" + itoa(n)
	}
	return itoa(n)
}

// weekday returns 0 for Monday to 6 for Sunday.
func (d day) weekday() int {
	return (int(time.Date(d.year, time.Month(d.month), d.dom, 0, 0, 0, 0, time.UTC).Weekday()) + 6) % 7
}
