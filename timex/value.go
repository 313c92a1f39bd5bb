package timex

import "strconv"

// appendAmount writes a duration: P3D, PT2H, PXY.
func (x *said) appendAmount(b []byte) []byte {
	u := x.amount
	b = append(b, 'P')
	if u < unitDay {
		b = append(b, 'T')
	}
	switch n := x.n * float64(amountScale[u]); {
	case x.vague:
		b = append(b, 'X')
	case n == .5 && u == unitHour:
		return append(b, "30M"...)
	case u == unitHour && x.least == unitNone && n > 1 && n*4 == float64(int(n*4)) && n != float64(int(n)):
		b = append(appendNumber(b, float64(int(n))), 'H')
		return append(appendNumber(b, 60*(n-float64(int(n)))), 'M')
	case u == unitMinute && n > 1 && n-float64(int(n)) == .5:
		return append(appendNumber(b, n-.5), "M30S"...)
	case n == .5 && u == unitYear:
		return append(b, "6M"...)
	case n == .5 && u == unitMinute:
		return append(b, "30S"...)
	default:
		b = appendNumber(b, n)
	}
	b = append(b, amountNames[u]...)
	if x.least != unitNone {
		if x.least < unitDay && u >= unitDay {
			b = append(b, 'T')
		}
		b = append(appendNumber(b, x.rest*float64(amountScale[x.least])), amountNames[x.least]...)
	}
	return b
}

// appendAeon writes so many years ago, where they are more than a calendar counts, as TIMEX2 does: MA66, KA15, GA4.5.
func appendAeon(b []byte, years float64) []byte {
	switch {
	case years >= 1e9:
		return appendNumber(append(b, "GA"...), years/1e9)
	case years >= 1e6:
		return appendNumber(append(b, "MA"...), years/1e6)
	}
	return appendNumber(append(b, "KA"...), years/1e3)
}

// appendSet writes a time that comes again: P1D, XXXX-WXX-1, XXXX-07.
func (x *said) appendSet(b []byte) []byte {
	switch {
	case x.has.has(hasWeekend):
		return append(b, "XXXX-WXX-WE"...)
	case x.named:
		return x.appendUnderspecified(b)
	}
	return x.appendAmount(b)
}

// appendNumber writes n without a fraction where it has none.
func appendNumber(b []byte, n float64) []byte { return strconv.AppendFloat(b, n, 'f', -1, 64) }

// appendUnderspecified writes what is known of a date that nothing anchors, with X for what is not.
func (x *said) appendUnderspecified(b []byte) []byte {
	switch {
	case x.named && x.has == 0 && x.amount == unitYear:
		b = append(b, "XXXX"...)
	case x.named && x.has == 0 && x.amount == unitWeek:
		b = append(b, "XXXX-WXX"...)
	case x.named && x.has == 0 && x.amount == unitMonth:
		b = append(b, "XXXX-XX"...)
	case x.has.has(hasMonth):
		b = appendPadded(append(b, "XXXX-"...), int(x.month), 2)
		if x.has.has(hasDom) {
			b = appendPadded(append(b, '-'), int(x.dom), 2)
		}
	case x.has.has(hasWeekday):
		b = append(b, "XXXX-WXX-"...)
		b = append(b, '0'+byte(x.weekday))
	case x.has.has(hasHoliday) && holidays[x.holiday].dom > 0:
		b = appendPadded(append(b, "XXXX-"...), int(holidays[x.holiday].month), 2)
		b = appendPadded(append(b, '-'), int(holidays[x.holiday].dom), 2)
	case x.has.has(hasSeason):
		b = append(append(b, "XXXX-"...), seasonNames[x.season]...)
	case x.has.has(hasQuarter):
		b = append(append(b, "XXXX-Q"...), '0'+byte(x.quarter))
	case x.base != baseNone && x.unit >= unitYear:
		b = append(b, "XXXX"...)
	case x.base != baseNone && x.unit == unitWeek:
		b = append(b, "XXXX-WXX"...)
	case x.base != baseNone && x.unit == unitMonth:
		b = append(b, "XXXX-XX"...)
	default:
		b = append(b, "XXXX-XX-XX"...)
	}
	if x.has&clockFields != 0 {
		p := period{grain: unitPart, part: x.part, hour: x.hour, min: x.minute, sec: x.second}
		if x.has.has(hasHour) {
			p.grain = unitMinute
		}
		b = p.appendClock(b)
	}
	return b
}

var (
	amountNames = [...]string{unitSecond: "S", unitMinute: "M", unitHour: "H", unitPart: "D", unitDay: "D", unitWeekend: "WE", unitWeek: "W", unitMonth: "M",
		unitSeason: "M", unitQuarter: "M", unitHalf: "M", unitYear: "Y", unitDecade: "Y", unitCentury: "Y", unitMillennium: "Y", unitPeriod: "X"}
	amountScale = [...]int{unitSecond: 1, unitMinute: 1, unitHour: 1, unitPart: 1, unitDay: 1, unitWeekend: 1, unitWeek: 1, unitMonth: 1, unitSeason: 3,
		unitQuarter: 3, unitHalf: 6, unitYear: 1, unitDecade: 10, unitCentury: 100, unitMillennium: 1000, unitPeriod: 1}
)
