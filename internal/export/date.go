package export

import (
	"sort"
	"strings"

	"github.com/seed-620526af/timeline/timex"
)

// Date is when something happened, as truly as is known. [NewDate] and [OneOf] fill it.
type Date struct {
	Value       string `json:"date"`                  // TIMEX3: "2019-02-14", "2019-Q3", "XXXX-02-14" of no known year
	EDTF        string `json:"edtf,omitempty"`        // ISO 8601-2: "2019-02-14", "2015~", "[..2017-07-06]"; "" where no calendar says it
	First       string `json:"first"`                 // first and last day, inclusive; "" on a side that is open
	Last        string `json:"last"`                  //
	Granularity string `json:"granularity,omitempty"` // day, week, weekend, month, season, quarter, half, year, decade, century, millennium, range, set, bound
	When        string `json:"when,omitempty"`        // for a reader: "about 2015", "early December 2015", "14 or 15 February 2019"
	Approximate bool   `json:"approximate,omitempty"` // "about 2015"
	Uncertain   bool   `json:"uncertain,omitempty"`   // sources disagree, or it is a guess
	Basis       string `json:"basis"`                 // why this date
}

// NewDate makes a Date of a TIMEX3 value, its mod (APPROX, START, MID, END, BEFORE, AFTER, …; "" for none), and its first
// and last day, either of which may be unknown. A value that no calendar holds ("PRESENT_REF", "XXXX-WXX-1", "P3D")
// leaves what the days say. A day or month of a year that isn't known ("XXXX-02-14") has no days, but can be said.
func NewDate(value, mod, first, last, basis string) Date {
	d := Date{Value: value, First: first, Last: last, Basis: basis}
	a, knownFirst := parseDay(first)
	b, knownLast := parseDay(last)
	var w when
	if p, ok := parsePart(timexDay(value)); ok {
		w = named(p, mod)
	} else if parsed, ok := parseEDTF(value); ok {
		w = parsed.rounded()
		w.approximate = w.approximate || mod == "APPROX"
	} else {
		switch {
		case knownFirst && knownLast && a == b:
			w = named(dayPart(a), mod)
		case knownFirst && knownLast:
			w = when{kind: kindRange, parts: []part{dayPart(a), dayPart(b)}, approximate: mod == "APPROX"}.rounded()
		case knownFirst:
			w = when{kind: kindOpenEnd, parts: []part{dayPart(a)}}
		case knownLast:
			w = when{kind: kindOpenStart, parts: []part{dayPart(b)}}
		default:
			d.fillYearless(mod)
			return d
		}
	}
	from, to := w.span()
	switch w.kind {
	case kindOpenStart, kindUntil: // a first day that is only the part's own says nothing of when it happened
		d.Last = to.String()
		if !a.Before(w.parts[0].first()) {
			d.First = ""
		}
	case kindOpenEnd, kindSince:
		d.First = from.String()
		if !w.parts[0].last().Before(b) {
			d.Last = ""
		}
	default:
		if !knownFirst {
			d.First = from.String()
		}
		if !knownLast {
			d.Last = to.String()
		}
	}
	d.fill(w)
	return d
}

// rounded says days that are whole months or years as such: 1 to 31 December 1914 is December 1914.
func (w when) rounded() when {
	if w.kind != kindRange && w.kind != kindBetween || w.parts[0].unit != unitDay || w.parts[1].unit != unitDay {
		return w
	}
	from, to := w.parts[0], w.parts[1]
	for _, u := range []unit{unitYear, unitMonth} {
		p, q := part{unit: u, year: from.year}, part{unit: u, year: to.year}
		if u == unitMonth {
			p.month, q.month = from.month, to.month
		}
		if p.first() != from.first() || q.last() != to.last() {
			continue
		}
		p.approximate, p.uncertain = from.approximate, from.uncertain
		q.approximate, q.uncertain = to.approximate, to.uncertain
		if w.parts = []part{p, q}; p == q {
			w.kind, w.parts = kindPart, w.parts[:1]
		}
		break
	}
	return w
}

// OneOf returns the date of an event whose sources give several: one of them is right.
func OneOf(basis string, dates ...Date) Date {
	var w when
	var first, last timex.Day
	seen := map[string]bool{}
	approximate := false
	var only Date
	sorted := append([]Date(nil), dates...)
	sort.SliceStable(sorted, func(i, j int) bool {
		a, _ := parseDay(sorted[i].First)
		b, _ := parseDay(sorted[j].First)
		return a.Before(b)
	})
	for _, d := range sorted {
		one, ok := parseEDTF(d.EDTF)
		if !ok || seen[d.EDTF] {
			continue
		}
		seen[d.EDTF] = true
		only = d
		approximate = approximate || d.Approximate
		w.parts = append(w.parts, one.parts...)
		w.spans = append(w.spans, len(one.parts) > 1 && one.kind != kindSet)
		if a, ok := parseDay(d.First); ok && (first.IsZero() || a.Before(first)) {
			first = a
		}
		if b, ok := parseDay(d.Last); ok && (last.IsZero() || last.Before(b)) {
			last = b
		}
	}
	switch len(w.spans) {
	case 0:
		return Date{Basis: basis}
	case 1:
		only.Basis = basis
		return only
	}
	w.kind = kindSet
	w.approximate = approximate
	d := Date{First: first.String(), Last: last.String(), Basis: basis, Uncertain: true}
	d.fill(w)
	d.Value = d.EDTF
	return d
}

// fill sets what follows from w.
func (d *Date) fill(w when) {
	d.EDTF = w.edtf()
	d.When = w.text()
	d.Granularity = w.granularity()
	d.Approximate = d.Approximate || w.approximate
	d.Uncertain = d.Uncertain || w.uncertain || w.kind == kindSet
}

// fillYearless sets what is known of a day or month whose year isn't: "XXXX-02-14", "XXXX-03". It has a place in no calendar, so that
// [Date.when] doesn't know it; EDTF (level 2, unspecified digits) has no sign for about when it was, which the words then say alone.
func (d *Date) fillYearless(mod string) {
	month, dom, ok := timex.MonthDay(d.Value)
	if !ok {
		return
	}
	p := part{unit: unitMonth, month: month, dom: dom}
	if dom > 0 {
		p.unit = unitDay
	}
	about := ""
	switch mod {
	case "", "START", "MID", "END":
	case "APPROX":
		about, d.Approximate = "about ", true
	default: // some time before or after it: of any year
		return
	}
	d.EDTF, d.Granularity = timexDay(d.Value), p.unit.String()
	d.When = about + early(mod, p) + p.withoutYear() + ", year not known"
}

// timexDay drops the time of day, which no format here but TimelineJS could hold: "2021-01-18T10:00", "2021-01-18TMO".
func timexDay(value string) string {
	if i := strings.IndexByte(value, 'T'); i > 0 {
		return value[:i]
	}
	return value
}

func dayPart(d timex.Day) part {
	return part{unit: unitDay, year: int(d.Year), month: int(d.Month), dom: int(d.Dom)}
}

// when returns the parts that d is made of.
func (d *Date) when() (when, bool) {
	w, ok := parseEDTF(d.EDTF)
	if !ok {
		return when{}, false
	}
	// EDTF has no weeks: the interval of days that stands for one is known by what else the date says.
	if p, isPart := parsePart(timexDay(d.Value)); isPart && (p.unit == unitWeek || p.unit == unitWeekend) && w.kind == kindRange {
		w = when{kind: kindPart, parts: []part{p}, approximate: w.approximate, uncertain: w.uncertain}
	}
	return w, true
}

// parseDay reads "2019-02-14", "-0330-10-01", and the day of an RFC 3339 time.
func parseDay(s string) (timex.Day, bool) {
	d, err := timex.ParseDay(s)
	return d, err == nil
}

// days returns the first and last day, either of which may be none.
func (d *Date) days() (first, last timex.Day) {
	first, _ = parseDay(d.First)
	last, _ = parseDay(d.Last)
	return first, last
}

// Text is how a reader sees the date.
func (d *Date) Text() string {
	if d.When != "" {
		return Clean(d.When)
	}
	if w, ok := d.when(); ok {
		return w.text()
	}
	return "date unknown"
}
