package timex

import "strconv"

// period is a stretch of the calendar: the day, week, month, year … that begins on first. Of a day it may be a part, or a clock time.
type period struct {
	grain unit
	first Day
	part  int8 // of the day, where grain is unitPart
	hour  int8 // where grain is unitHour or finer
	min   int8
	sec   int8
}

func dayPeriod(d Day) period { return period{grain: unitDay, first: d} }

// floor returns the period of grain u that d lies in.
func floor(d Day, u unit) period {
	y, m := int(d.Year), int(d.Month)
	switch u {
	case unitWeek:
		return period{grain: u, first: d.Add(1 - d.Weekday())}
	case unitWeekend: // the weekend of d's week
		return period{grain: u, first: d.Add(6 - d.Weekday())}
	case unitMonth:
		return period{grain: u, first: Date(y, m, 1)}
	case unitSeason:
		return season(y, m)
	case unitQuarter:
		return period{grain: u, first: Date(y, (m-1)/3*3+1, 1)}
	case unitHalf:
		return period{grain: u, first: Date(y, (m-1)/6*6+1, 1)}
	case unitYear:
		return period{grain: u, first: Date(y, 1, 1)}
	case unitDecade:
		return period{grain: u, first: Date(floorYears(y, 10), 1, 1)}
	case unitCentury:
		return period{grain: u, first: Date(floorYears(y, 100), 1, 1)}
	case unitMillennium:
		return period{grain: u, first: Date(floorYears(y, 1000), 1, 1)}
	}
	return period{grain: unitDay, first: d}
}

// floorYears returns the first of the n years that share all but their last digits with y: 1990 for 1994, and
// 479 BC for 473 BC, of the 470s BC.
func floorYears(y, n int) int {
	if y > 0 {
		return y / n * n
	}
	bc := 1 - y
	return 1 - (bc/n*n + n - 1)
}

// season returns the meteorological season of a month; winter begins in December.
func season(y, m int) period {
	switch {
	case m == 12:
	case m < 3:
		y, m = y-1, 12
	default:
		m -= m % 3
	}
	return period{grain: unitSeason, first: Date(y, m, 1)}
}

// months is how many months a period of this grain lasts; 0 where it is shorter.
func (u unit) months() int {
	switch u {
	case unitMonth:
		return 1
	case unitSeason, unitQuarter:
		return 3
	case unitHalf:
		return 6
	case unitYear:
		return 12
	case unitDecade:
		return 120
	case unitCentury:
		return 1200
	case unitMillennium:
		return 12000
	}
	return 0
}

// days is how many days a period of this grain lasts, where it is shorter than a month.
func (u unit) days() int {
	switch u {
	case unitWeek:
		return 7
	case unitWeekend:
		return 2
	}
	return 1
}

// last returns the period's last day.
func (p period) last() Day {
	if n := p.grain.months(); n > 0 {
		return p.first.AddMonths(n).Add(-1)
	}
	return p.first.Add(p.grain.days() - 1)
}

// add returns the period n of its own grain later.
func (p period) add(n int) period {
	switch {
	case p.grain == unitWeekend:
		p.first = p.first.Add(7 * n)
	case p.grain.months() > 0:
		p.first = p.first.AddMonths(n * p.grain.months())
	default:
		p.first = p.first.Add(n * p.grain.days())
	}
	return p
}

var seasonNames = [...]string{"", "SP", "SU", "FA", "WI"}

// seasonOf returns the season that begins in month m: 1 spring to 4 winter.
func seasonOf(m int8) int {
	if m == 12 {
		return 4
	}
	return int(m) / 3
}

// append writes the period as a TIMEX3 value.
func (p period) append(b []byte) []byte {
	y := int(p.first.Year)
	switch p.grain {
	case unitMillennium:
		return appendEra(b, y, 1)
	case unitCentury:
		return appendEra(b, y, 2)
	case unitDecade:
		return appendEra(b, y, 3)
	}
	if p.grain == unitWeek || p.grain == unitWeekend {
		wy, w := p.first.Week()
		b = appendYear(b, wy)
		b = append(b, "-W"...)
		b = appendPadded(b, w, 2)
		if p.grain == unitWeekend {
			b = append(b, "-WE"...)
		}
		return b
	}
	b = appendYear(b, y)
	switch p.grain {
	case unitYear:
		return b
	case unitSeason:
		return append(append(b, '-'), seasonNames[seasonOf(p.first.Month)]...)
	case unitQuarter:
		return strconv.AppendInt(append(b, "-Q"...), int64(p.first.Month-1)/3+1, 10)
	case unitHalf:
		return strconv.AppendInt(append(b, "-H"...), int64(p.first.Month-1)/6+1, 10)
	}
	b = appendPadded(append(b, '-'), int(p.first.Month), 2)
	if p.grain == unitMonth {
		return b
	}
	b = appendPadded(append(b, '-'), int(p.first.Dom), 2)
	return p.appendClock(b)
}

// appendClock writes the part of the day, or the clock time, after a T.
func (p period) appendClock(b []byte) []byte {
	switch p.grain {
	case unitPart:
		switch p.part {
		case partNoon:
			return append(b, "T12:00"...)
		case partMidnight:
			return append(b, "T24:00"...) // the end of that day
		}
		return append(append(b, 'T'), partNames[p.part]...)
	case unitHour, unitMinute, unitSecond:
		b = append(b, 'T')
		b = appendPadded(b, int(p.hour), 2)
		b = append(b, ':')
		b = appendPadded(b, int(p.min), 2)
		if p.grain == unitSecond {
			b = append(b, ':')
			b = appendPadded(b, int(p.sec), 2)
		}
	}
	return b
}

// appendYear writes a year with four digits; 1 BC is BC0001, as TIMEX3 has it.
func appendYear(b []byte, y int) []byte {
	if y <= 0 {
		b = append(b, "BC"...)
		y = 1 - y
	}
	return appendPadded(b, y, 4)
}

func appendPadded(b []byte, n, width int) []byte {
	var buf [20]byte
	d := strconv.AppendInt(buf[:0], int64(n), 10)
	for i := len(d); i < width; i++ {
		b = append(b, '0')
	}
	return append(b, d...)
}

// appendEra writes the leading digits that the years of a decade, century or millennium share.
func appendEra(b []byte, y, digits int) []byte {
	if y < 0 {
		b = append(b, "BC"...)
		y = 1 - y
	}
	var buf [20]byte
	return append(b, appendPadded(buf[:0], y, 4)[:digits]...)
}

// appendSome writes that it is some day, week or month of what b names, not known which.
func appendSome(b []byte, u unit) []byte {
	switch u {
	case unitDay, unitWeekend:
		return append(b, "-XX-XX"...)
	case unitWeek:
		return append(b, "-WXX"...)
	case unitMonth:
		return append(b, "-XX"...)
	}
	return b
}
