package export

import (
	"bufio"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/timex"
)

// writeICal writes RFC 5545. A calendar knows whole days only: a month or a year fills its days, with what is truly known
// in the summary and as X-EDTF; what is coarser than a year, bounded on one side, or outside the years 1 to 9999 is left out.
func writeICal(out io.Writer, v *View) ([]string, error) {
	w := &icalWriter{bufio.NewWriter(out)}
	stamp := icalStamp(v)
	docs := v.Documents()
	ids := UniqueIDs(v.Events)
	written := 0
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", "-//timeline//timeline//EN")
	w.line("CALSCALE", "GREGORIAN")
	if title := Clean(v.Title); title != "" {
		w.line("X-WR-CALNAME", icalText(title))
	}
	for i := range v.Events {
		e := &v.Events[i]
		first, end, ok := icalDays(&e.Date)
		if !ok {
			continue
		}
		written++
		w.line("BEGIN", "VEVENT")
		w.line("UID", icalText(ids[i]+"@timeline"))
		w.line("DTSTAMP", stamp)
		w.line("DTSTART;VALUE=DATE", icalDay(first))
		w.line("DTEND;VALUE=DATE", icalDay(end))
		w.line("X-EDTF", icalText(e.EDTF))
		summary := e.Headline()
		if place, _ := PlaceOf(&e.Date); place.Trust != "exact" {
			summary += " (" + e.Date.Text() + ")"
			w.line("STATUS", "TENTATIVE")
		}
		w.line("SUMMARY", icalText(summary))
		w.line("TRANSP", "TRANSPARENT")
		if places := CleanAll(e.Places); len(places) > 0 {
			w.line("LOCATION", icalText(strings.Join(places, ", ")))
		}
		if s := icalBody(e, docs); s != "" {
			w.line("DESCRIPTION", s)
		}
		for _, s := range docs.Of(e) {
			if u := Link(s.URL); u != "" {
				w.line("URL", u)
				break
			}
		}
		w.line("END", "VEVENT")
	}
	w.line("END", "VCALENDAR")
	return leftOut(v, written, "iCalendar"), w.Flush()
}

// icalDays returns the first day and the exclusive end.
func icalDays(d *Date) (first, end timex.Day, ok bool) {
	w, ok := d.when()
	if !ok || w.parts[0].unit > unitYear {
		return timex.Day{}, timex.Day{}, false
	}
	switch w.kind {
	case kindOpenEnd, kindOpenStart, kindSince, kindUntil:
		return timex.Day{}, timex.Day{}, false
	}
	first, last := d.days()
	if first.IsZero() || last.IsZero() {
		first, last = w.span()
	}
	end = last.Add(1)
	return first, end, first.Year >= 1 && end.Year <= 9999 && first.Before(end)
}

func icalDay(d timex.Day) string { return strings.ReplaceAll(d.String(), "-", "") }

// icalStamp is when the newest source was published: the clock is never read.
func icalStamp(v *View) string {
	var newest time.Time
	for _, s := range v.Sources {
		if t := stampOf(s.Published); t.After(newest) {
			newest = t
		}
	}
	if newest.Year() < 1 || newest.Year() > 9999 || newest.IsZero() {
		newest = time.Unix(0, 0)
	}
	return newest.UTC().Format("20060102T150405Z")
}

func stampOf(s string) time.Time {
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t.UTC()
	}
	if d, ok := parseDay(s); ok {
		return time.Date(int(d.Year), time.Month(d.Month), int(d.Dom), 0, 0, 0, 0, time.UTC)
	}
	return time.Time{}
}

func icalBody(e *Event, docs Documents) string {
	var lines []string
	if s := Clean(e.evidence()); s != "" {
		lines = append(lines, icalText("“"+s+"”"))
	}
	if people := CleanAll(e.Participants); len(people) > 0 {
		lines = append(lines, icalText(strings.Join(people, ", ")))
	}
	for _, s := range docs.Of(e) {
		line := "— " + Clean(s.Label())
		if u := Link(s.URL); u != "" && u != s.Label() {
			line += " " + u
		}
		lines = append(lines, icalText(line))
	}
	return strings.Join(lines, `\n`)
}

// icalText escapes a value of type TEXT (RFC 5545, 3.3.11).
func icalText(s string) string {
	return icalEscapes.Replace(Clean(s))
}

var icalEscapes = strings.NewReplacer(`\`, `\\`, `;`, `\;`, `,`, `\,`)

type icalWriter struct{ *bufio.Writer }

// line writes a content line, folded at 75 octets on the border of a rune (RFC 5545, 3.1).
func (w *icalWriter) line(name, value string) {
	s := name + ":" + value
	for limit := 75; len(s) > limit; limit = 74 { // a folded line begins with a space
		cut := limit
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		w.WriteString(s[:cut] + "\r\n ")
		s = s[cut:]
	}
	w.WriteString(s + "\r\n")
}
