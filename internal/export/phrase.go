package export

import "strings"

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
var ordinals = [...]string{"", "first", "second", "third", "fourth"}
var seasons = [...]string{"", "spring", "summer", "autumn", "winter"}

// text says the date in English.
func (w when) text() string {
	p := w.parts[0]
	var s string
	switch w.kind {
	case kindPart:
		s = early(w.mod, p) + p.text()
	case kindRange:
		s = between(p, w.parts[1], "–")
	case kindSince:
		s = "since " + p.text()
	case kindUntil:
		s = "until " + p.text()
	case kindBetween:
		s = "between " + p.text() + " and " + w.parts[1].text()
	case kindOpenEnd:
		if w.mod == "AFTER" {
			s = "after " + dayBefore(p).text()
		} else {
			s = p.text() + " or later"
		}
	case kindOpenStart:
		if w.mod == "BEFORE" {
			s = "before " + dayAfter(p).text()
		} else {
			s = p.text() + " or earlier"
		}
	case kindSet:
		s = w.choice()
	}
	if w.approximate {
		s = "about " + s
	}
	if w.uncertain && w.kind != kindSet {
		s += " (uncertain)"
	}
	return s
}

// choice says a set: "14 or 15 February 2019".
func (w when) choice() string {
	var items []string
	for i, n := 0, 0; n < len(w.spans); n++ {
		p := w.parts[i]
		i++
		switch {
		case w.spans[n]:
			items = append(items, between(p, w.parts[i], "–"))
			i++
		case i < len(w.parts) && sameMonth(p, w.parts[i]) && !w.spans[n+1]:
			items = append(items, itoa(p.dom))
		default:
			items = append(items, p.text())
		}
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " or " + items[last]
}

func sameMonth(p, q part) bool {
	return p.unit == unitDay && q.unit == unitDay && p.year == q.year && p.month == q.month
}

// between says two parts, what they share once: "14–16 February 2019".
func between(p, q part, dash string) string {
	wide := " " + dash + " "
	switch {
	case p == q:
		return p.text()
	case sameMonth(p, q):
		return itoa(p.dom) + dash + q.text()
	case p.unit == unitDay && q.unit == unitDay && p.year == q.year:
		return p.withoutYear() + wide + q.text()
	case p.unit == unitMonth && q.unit == unitMonth && p.year == q.year:
		return p.withoutYear() + dash + q.text()
	case p.unit == unitYear && q.unit == unitYear && p.year > 999:
		return p.text() + dash + q.text()
	}
	return p.text() + wide + q.text()
}

// early says which side of a part is meant.
func early(mod string, p part) string {
	switch mod {
	case "START":
		return "early "
	case "END":
		return "late "
	case "MID":
		if p.unit == unitMonth || p.unit == unitYear || p.unit == unitDecade || p.unit == unitCentury {
			return "mid-"
		}
		return "middle of "
	}
	return ""
}

// withoutYear says a day or a month.
func (p part) withoutYear() string {
	if p.unit == unitDay {
		return itoa(p.dom) + " " + monthNames[p.month]
	}
	return monthNames[p.month]
}

func (p part) text() string {
	year := yearText(p.year)
	switch p.unit {
	case unitDay, unitMonth:
		return p.withoutYear() + " " + year
	case unitWeek:
		return "week of " + dayPart(p.first()).text()
	case unitWeekend:
		return "weekend of " + dayPart(p.first()).text()
	case unitSeason:
		if p.month == 4 && p.year > 999 {
			return "winter " + year + "/" + two((p.year+1)%100)
		}
		return seasons[p.month] + " " + year
	case unitQuarter:
		return ordinals[p.month] + " quarter of " + year
	case unitHalf:
		return ordinals[p.month] + " half of " + year
	case unitDecade:
		return itoa(p.year) + "s"
	case unitCentury:
		n := p.year/100 + 1
		return itoa(n) + suffix(n) + " century"
	case unitMillennium:
		n := p.year/1000 + 1
		return itoa(n) + suffix(n) + " millennium"
	}
	return year
}

// yearText says a year; one that could be taken for another number carries its era.
func yearText(y int) string {
	switch {
	case y <= 0:
		return itoa(1-y) + " BC"
	case y < 1000:
		return "AD " + itoa(y)
	}
	return itoa(y)
}

func suffix(n int) string {
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			return "st"
		case 2:
			return "nd"
		case 3:
			return "rd"
		}
	}
	return "th"
}
