package timex

import (
	"strings"
	"time"
)

// EDTF writes the date as ISO 8601-2 does: "2020-11", "2015~" for about, "2019-35" for a third quarter, "1998-21" for a spring, "199X" for
// a decade, "[..2017-07-06]" for on or before, "XXXX-02-14" for a day whose year isn't known; "" where the expression is not anchored or
// has no bounds of its own.
func (x *Timex) EDTF() string {
	switch _, _, yearless := MonthDay(x.Value); {
	case x.Type == TypeSet:
		return ""
	case x.First.IsZero() && yearless:
		day, _, _ := strings.Cut(x.Value, "T")
		return day
	case x.First.IsZero():
		return ""
	}
	year := func(d Day) string { return YearString(int(d.Year)) }
	var s string
	switch x.Grain {
	case "year":
		s = year(x.First)
	case "decade":
		s = strings.TrimSuffix(year(x.First), "0") + "X"
	case "century":
		s = strings.TrimSuffix(year(x.First), "00") + "XX"
	case "month":
		s = x.First.String()[:len(x.First.String())-3]
	case "season":
		s = year(x.First) + "-2" + string(rune('0'+seasonOf(x.First.Month)))
	case "quarter":
		s = year(x.First) + "-3" + string(rune('3'+(x.First.Month-1)/3))
	case "half":
		s = year(x.First) + "-4" + string(rune('0'+(x.First.Month-1)/6))
	default:
		if s = x.First.String(); x.First != x.Last {
			s += "/" + x.Last.String()
		}
	}
	if int(x.First.Year) < 0 && (x.Grain == "decade" || x.Grain == "century") {
		s = x.First.String() + "/" + x.Last.String()
	}
	switch x.Mod {
	case "APPROX":
		if !strings.Contains(s, "/") {
			s += "~"
		}
	case "BEFORE", "ON_OR_BEFORE":
		if !strings.Contains(s, "/") {
			s = "[.." + s + "]"
		}
	case "AFTER", "ON_OR_AFTER":
		if !strings.Contains(s, "/") {
			s = "[" + s + "..]"
		}
	}
	return s
}

// MonthDay reads the TIMEX3 value of a day or month whose year isn't known: 2 and 14 of "XXXX-02-14" or "XXXX-02-14T10:00", 3 and 0 of
// "XXXX-03". It reports false for any other value.
func MonthDay(value string) (month, dom int, ok bool) {
	rest, ok := strings.CutPrefix(value, "XXXX-")
	if !ok || len(rest) < 2 {
		return 0, 0, false
	}
	if _, err := time.Parse("01", rest[:2]); err != nil {
		return 0, 0, false
	}
	month = atoi(rest[:2])
	switch {
	case len(rest) == 2:
		return month, 0, true
	case len(rest) == 5 || len(rest) > 5 && rest[5] == 'T':
		if _, err := time.Parse("2006-01-02", "2000-"+rest[:5]); err == nil { // a leap year
			return month, atoi(rest[3:5]), true
		}
	}
	return 0, 0, false
}

// Bounds returns the instants between which the expression lies: from, included, and to, not included. Clock times without a zone, and
// days, are taken to be of UTC. It reports false where the expression is not anchored.
func (x *Timex) Bounds() (from, to time.Time, ok bool) {
	if x.First.IsZero() {
		return from, to, false
	}
	at := func(d Day) time.Time {
		return time.Date(int(d.Year), time.Month(d.Month), int(d.Dom), 0, 0, 0, 0, time.UTC)
	}
	from, to = at(x.First), at(x.Last.Add(1))
	i := strings.IndexByte(x.Value, 'T')
	if i < 0 || x.Type != TypeTime {
		return from, to, true
	}
	clock := x.Value[i+1:]
	if part, found := partHours[clock]; found {
		return from.Add(time.Duration(part[0]) * time.Hour), from.Add(time.Duration(part[1]) * time.Hour), true
	}
	if clock == "24:00" { // the end of the day
		return to, to.Add(time.Minute), true
	}
	for _, layout := range [...]struct {
		form string
		unit time.Duration
	}{{"15:04:05", time.Second}, {"15:04", time.Minute}} {
		if t, err := time.Parse(layout.form, clock); err == nil {
			h, m, s := t.Clock()
			from = from.Add(time.Duration(h)*time.Hour + time.Duration(m)*time.Minute + time.Duration(s)*time.Second - zoneOffset(x.Zone))
			return from, from.Add(layout.unit), true
		}
	}
	return from, to, true
}

// partHours are the hours that the parts of a day are taken to last.
var partHours = map[string][2]int{"MO": {5, 12}, "MI": {11, 14}, "AF": {12, 18}, "EV": {17, 23}, "NI": {20, 29}, "DT": {6, 20}}

// zoneOffset reads a zone: "Z", "-05:00".
func zoneOffset(zone string) time.Duration {
	if len(zone) != 6 {
		return 0
	}
	d := time.Duration(atoi(zone[1:3]))*time.Hour + time.Duration(atoi(zone[4:]))*time.Minute
	if zone[0] == '-' {
		return -d
	}
	return d
}
