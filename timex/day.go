package timex

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// Day is a day of the proleptic Gregorian calendar, with astronomical years (0 is 1 BC, -330 is 331 BC).
// The zero Day is no day. Days compare with [Day.Compare] and, being comparable, serve as map keys.
type Day struct {
	Year       int32
	Month, Dom int8 // 1 to 12; day of the month, 1 to 31
}

// Date returns the day of the given year, month and day of the month, the zero Day where the calendar has none (30 February).
func Date(year, month, dom int) Day {
	if month < 1 || month > 12 || dom < 1 || dom > DaysIn(year, month) {
		return Day{}
	}
	return Day{int32(year), int8(month), int8(dom)}
}

// ParseDay reads "2021-01-18", "-0330-10-01", and the day of an RFC 3339 time.
func ParseDay(s string) (Day, error) {
	date := s
	if i := strings.IndexAny(s, "Tt "); i > 0 {
		date = s[:i]
	}
	sign, rest := 1, date
	if strings.HasPrefix(rest, "-") {
		sign, rest = -1, rest[1:]
	}
	parts := strings.Split(rest, "-")
	if len(parts) == 3 && len(parts[0]) >= 4 && len(parts[1]) == 2 && len(parts[2]) == 2 {
		y, err1 := strconv.Atoi(parts[0])
		m, err2 := strconv.Atoi(parts[1])
		d, err3 := strconv.Atoi(parts[2])
		if day := Date(sign*y, m, d); err1 == nil && err2 == nil && err3 == nil && !day.IsZero() {
			return day, nil
		}
	}
	return Day{}, fmt.Errorf("%q is no date: want 2021-01-18 or an RFC 3339 time", s)
}

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d.Month == 0 }

// String returns "2021-01-18", "-0330-10-01" for a year before 1 BC's, "" for no day.
func (d Day) String() string { return string(d.AppendTo(nil)) }

// AppendTo appends what String returns to b.
func (d Day) AppendTo(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = appendISOYear(b, int(d.Year))
	b = appendPadded(append(b, '-'), int(d.Month), 2)
	return appendPadded(append(b, '-'), int(d.Dom), 2)
}

// YearString writes a year with at least four digits, as ISO 8601 does.
func YearString(y int) string { return string(appendISOYear(nil, y)) }

// appendISOYear writes a year as YearString does.
func appendISOYear(b []byte, y int) []byte {
	if y < 0 {
		b, y = append(b, '-'), -y
	}
	return appendPadded(b, y, 4)
}

// MarshalText writes what String does.
func (d Day) MarshalText() ([]byte, error) { return d.AppendTo(nil), nil }

// UnmarshalText reads what ParseDay does; empty text is no day.
func (d *Day) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*d = Day{}
		return nil
	}
	*d, err = ParseDay(string(b))
	return err
}

// Compare returns -1, 0 or +1 as d is before, the same as, or after e. No day is before every day.
func (d Day) Compare(e Day) int {
	switch {
	case d == e:
		return 0
	case d.IsZero():
		return -1
	case e.IsZero():
		return 1
	}
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Dom, e.Dom))
}

// Before reports whether d is before e.
func (d Day) Before(e Day) bool { return d.Compare(e) < 0 }

// After reports whether d is after e.
func (d Day) After(e Day) bool { return d.Compare(e) > 0 }

// Number returns the days since 1970-01-01 (Howard Hinnant's days_from_civil).
func (d Day) Number() int {
	y, m := int(d.Year), int(d.Month)
	if m <= 2 {
		y--
		m += 12
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*(m-3)+2)/5 + int(d.Dom) - 1
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

// FromNumber is the inverse of [Day.Number].
func FromNumber(n int) Day {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d, m, y := doy-(153*mp+2)/5+1, mp+3, yoe+era*400
	if m > 12 {
		m -= 12
		y++
	}
	return Day{int32(y), int8(m), int8(d)}
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// Add returns the day n days after d.
func (d Day) Add(n int) Day { return FromNumber(d.Number() + n) }

// AddMonths returns the same day n months on, or that month's last day where it has none such.
func (d Day) AddMonths(n int) Day {
	m := int(d.Year)*12 + int(d.Month) - 1 + n
	y := floorDiv(m, 12)
	month := m - y*12 + 1
	return Day{int32(y), int8(month), int8(min(int(d.Dom), DaysIn(y, month)))}
}

// Weekday returns 1 for Monday to 7 for Sunday, as ISO 8601 counts.
func (d Day) Weekday() int { return (d.Number()+3)%7 + 1 + 7*b2i((d.Number()+3)%7 < 0) }

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Week returns the ISO 8601 year and week of d.
func (d Day) Week() (year, week int) {
	thursday := d.Add(4 - d.Weekday())
	return int(thursday.Year), (thursday.Number()-Date(int(thursday.Year), 1, 1).Number())/7 + 1
}

// DaysIn returns the number of days of a month.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
