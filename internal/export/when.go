package export

import (
	"strings"

	"github.com/seed-620526af/timeline/timex"
)

// kind is how the parts of a date belong together.
type kind uint8

const (
	kindPart      kind = iota + 1 // 2019-02-14
	kindRange                     // 2019-02-14/2019-02-16: it lasted from the one to the other
	kindSince                     // 2011-03-15/..
	kindUntil                     // ../2011-03-15
	kindSet                       // [2019-02-14,2019-02-15]: one of them
	kindBetween                   // [2019-02-14..2019-02-20]: on some day of these
	kindOpenEnd                   // [2017-07-06..]: then or later
	kindOpenStart                 // [..2017-07-06]: then or earlier
)

// when is a date taken apart.
type when struct {
	kind  kind
	parts []part
	spans []bool // of a set: whether an element is two parts, "a..b"
	mod   string // START, MID, END, BEFORE, AFTER, …: what EDTF has no sign for

	approximate, uncertain bool
}

// named is the date of a single part, with TIMEX3's mod.
func named(p part, mod string) when {
	w := when{kind: kindPart, mod: mod}
	switch mod {
	case "APPROX":
		p.approximate = true
	case "BEFORE":
		w.kind = kindOpenStart
		p = dayBefore(p)
	case "AFTER":
		w.kind = kindOpenEnd
		p = dayAfter(p)
	case "ON_OR_BEFORE", "EQUAL_OR_LESS":
		w.kind = kindOpenStart
	case "ON_OR_AFTER", "EQUAL_OR_MORE":
		w.kind = kindOpenEnd
	}
	w.parts = []part{p}
	w.approximate, w.uncertain = p.approximate, p.uncertain
	return w
}

// dayBefore returns the part of the same size before p where EDTF has a name for it, else the day before p.
func dayBefore(p part) part {
	switch p.unit {
	case unitYear:
		p.year--
		return p
	case unitMonth:
		if p.month--; p.month == 0 {
			p.year, p.month = p.year-1, 12
		}
		return p
	}
	return dayPart(p.first().Add(-1))
}

func dayAfter(p part) part {
	switch p.unit {
	case unitYear:
		p.year++
		return p
	case unitMonth:
		if p.month++; p.month == 13 {
			p.year, p.month = p.year+1, 1
		}
		return p
	}
	return dayPart(p.last().Add(1))
}

// parseEDTF reads the EDTF that [when.edtf] writes: levels 0 and 1, and sets of level 2.
func parseEDTF(s string) (when, bool) {
	if inner, ok := strings.CutPrefix(s, "["); ok {
		inner, ok = strings.CutSuffix(inner, "]")
		return parseSet(inner, ok)
	}
	if from, to, ok := strings.Cut(s, "/"); ok {
		a, okA := parseEnd(from, part.first)
		b, okB := parseEnd(to, part.last)
		flags := part{approximate: a.approximate || b.approximate, uncertain: a.uncertain || b.uncertain}
		w := when{approximate: flags.approximate, uncertain: flags.uncertain}
		switch {
		case okA && okB:
			w.kind, w.parts = kindRange, []part{a, b}
		case okA && (to == ".." || to == ""):
			w.kind, w.parts = kindSince, []part{a}
		case okB && (from == ".." || from == ""):
			w.kind, w.parts = kindUntil, []part{b}
		default:
			return when{}, false
		}
		return w, true
	}
	p, ok := parsePart(s)
	if !ok {
		return when{}, false
	}
	return when{kind: kindPart, parts: []part{p}, approximate: p.approximate, uncertain: p.uncertain}, true
}

// parseEnd reads an end of a range; of a week, which EDTF lacks, it takes the first or last day.
func parseEnd(s string, side func(part) timex.Day) (part, bool) {
	p, ok := parsePart(s)
	if ok && (p.unit == unitWeek || p.unit == unitWeekend) {
		approximate, uncertain := p.approximate, p.uncertain
		p = dayPart(side(p))
		p.approximate, p.uncertain = approximate, uncertain
	}
	return p, ok
}

func parseSet(s string, ok bool) (when, bool) {
	if !ok || s == "" {
		return when{}, false
	}
	w := when{kind: kindSet}
	elements := strings.Split(s, ",")
	for _, e := range elements {
		from, to, span := strings.Cut(strings.TrimSpace(e), "..")
		a, okA := parseEnd(from, part.first)
		b, okB := parseEnd(to, part.last)
		switch {
		case !span && okA:
			w.parts = append(w.parts, a)
		case span && okA && okB:
			w.parts = append(w.parts, a, b)
		case span && okA && to == "" && len(elements) == 1:
			w.kind, w.parts = kindOpenEnd, []part{a}
		case span && okB && from == "" && len(elements) == 1:
			w.kind, w.parts = kindOpenStart, []part{b}
		default:
			return when{}, false
		}
		w.spans = append(w.spans, span)
	}
	for _, p := range w.parts {
		w.approximate = w.approximate || p.approximate
		w.uncertain = w.uncertain || p.uncertain
	}
	if len(elements) == 1 && w.kind == kindSet {
		w.kind = kindPart
		if w.spans[0] {
			w.kind = kindBetween
		}
	}
	return w, true
}

// edtf writes the date out.
func (w when) edtf() string {
	switch w.kind {
	case kindPart:
		return w.parts[0].edtf()
	case kindRange:
		return w.qualified(0) + "/" + w.qualified(1)
	case kindSince:
		return w.parts[0].edtf() + "/.."
	case kindUntil:
		return "../" + w.parts[0].edtf()
	case kindBetween:
		return "[" + bare(w.parts[0]) + ".." + bare(w.parts[1]) + "]"
	case kindOpenEnd:
		return "[" + bare(w.parts[0]) + "..]"
	case kindOpenStart:
		return "[.." + bare(w.parts[0]) + "]"
	case kindSet:
		var b strings.Builder
		i := 0
		for n, span := range w.spans {
			if n > 0 {
				b.WriteByte(',')
			}
			b.WriteString(bare(w.parts[i]))
			if i++; span {
				b.WriteString(".." + bare(w.parts[i]))
				i++
			}
		}
		return "[" + b.String() + "]"
	}
	return ""
}

// qualified writes an end of a range, which carries the range's own approximation.
func (w when) qualified(i int) string {
	p := w.parts[i]
	p.approximate = p.approximate || w.approximate
	return p.edtf()
}

// bare writes an element of a set. A week, written as an interval of days, becomes a span there; qualifiers are left out,
// as a set is uncertain by itself.
func bare(p part) string {
	p.approximate, p.uncertain = false, false
	return strings.ReplaceAll(p.edtf(), "/", "..")
}

// span returns the first and last day that the date may be on, either of which may be none.
func (w when) span() (first, last timex.Day) {
	for _, p := range w.parts {
		if a := p.first(); first.IsZero() || a.Before(first) {
			first = a
		}
		if b := p.last(); last.IsZero() || last.Before(b) {
			last = b
		}
	}
	switch w.kind {
	case kindSince, kindOpenEnd:
		last = timex.Day{}
	case kindUntil, kindOpenStart:
		first = timex.Day{}
	}
	return first, last
}

func (w when) granularity() string {
	switch w.kind {
	case kindPart:
		return w.parts[0].unit.String()
	case kindRange, kindSince, kindUntil:
		return "range"
	case kindSet, kindBetween:
		return "set"
	case kindOpenEnd, kindOpenStart:
		return "bound"
	}
	return ""
}
