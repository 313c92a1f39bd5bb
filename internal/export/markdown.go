package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/seed-620526af/timeline/timex"
)

// A year with more events than manyEvents is divided into months.
const manyEvents = 12

// undatedHeading is what the events stand under that have no place in the calendar.
const undatedHeading = "Without a date"

// How many names and sources of an event are read before they are only counted.
const (
	readNames   = 6
	readSources = 6
)

// writeMarkdown writes a chronology to read: CommonMark, with the evidence of each event quoted under it.
func writeMarkdown(out io.Writer, v *View) ([]string, error) {
	w := bufio.NewWriter(out)
	docs := v.Documents()
	title := v.Title
	if Clean(title) == "" {
		title = "Timeline"
	}
	fmt.Fprintf(w, "# %s\n\n", escapeMarkdown(title))
	if s := Summary(v); s != "" {
		fmt.Fprintf(w, "*%s*\n\n", escapeMarkdown(s))
	}
	inYear := countYears(v.Events)
	years := len(v.Events) > 2*len(inYear) // else a heading would stand over every other event, and say what its date says
	lastYear, lastMonth := "", ""
	for i := range v.Events {
		e := &v.Events[i]
		year, month := Headings(&e.Date)
		if year != lastYear && years {
			fmt.Fprintf(w, "## %s\n\n", escapeMarkdown(year))
			lastMonth = ""
		}
		lastYear = year
		if month != lastMonth && month != "" && years && inYear[year] > manyEvents {
			fmt.Fprintf(w, "### %s\n\n", escapeMarkdown(month))
		}
		lastMonth = month
		writeMarkdownEvent(w, e, docs)
	}
	if len(v.Undated) > 0 {
		fmt.Fprintf(w, "## %s\n\n", undatedHeading)
		for i := range v.Undated {
			writeMarkdownEvent(w, &v.Undated[i], docs)
		}
	}
	if len(v.Warnings) > 0 {
		fmt.Fprintf(w, "## Notes\n\n")
		for _, s := range v.Warnings {
			fmt.Fprintf(w, "- %s\n", escapeMarkdown(s))
		}
		fmt.Fprintln(w)
	}
	return nil, w.Flush()
}

// writeMarkdownEvent writes the date and title, who and where, the sentence that says it, and the sources.
func writeMarkdownEvent(w *bufio.Writer, e *Event, docs Documents) {
	if when := e.Date.Text(); e.EDTF != "" || e.When != "" {
		fmt.Fprintf(w, "**%s: %s**", escapeMarkdown(when), escapeMarkdown(e.Headline()))
	} else {
		fmt.Fprintf(w, "**%s**", escapeMarkdown(e.Headline()))
	}
	for _, names := range [][]string{CleanAll(e.Places), e.People()} {
		if len(names) > 0 {
			fmt.Fprintf(w, " · %s", escapeMarkdown(some(names, readNames, ", ")))
		}
	}
	fmt.Fprint(w, "\n\n")
	if len(e.Alternatives) > 1 {
		var says []string
		for i := range e.Alternatives {
			a := &e.Alternatives[i]
			says = append(says, escapeMarkdown(a.Date.Text())+" ("+markdownSources(docs, a.Docs)+")")
		}
		fmt.Fprintf(w, "Sources disagree on the date: %s.\n\n", strings.Join(says, "; "))
	}
	of := docs.Of(e)
	if s := e.evidence(); Clean(s) != "" {
		fmt.Fprintf(w, "> “%s”\n", escapeMarkdown(s))
		if len(of) > 0 {
			fmt.Fprint(w, ">\n")
		}
	}
	if len(of) > 0 {
		ids := make([]string, len(of))
		for i, s := range of {
			ids[i] = s.ID
		}
		fmt.Fprintf(w, "> — %s\n", markdownSources(docs, ids))
	}
	if len(of) > 0 || e.evidence() != "" {
		fmt.Fprintln(w)
	}
}

// markdownSources links to sources by their names, each with its day of publication.
func markdownSources(docs Documents, ids []string) string {
	var list []string
	for _, id := range ids {
		s := docs.Find(id)
		item := escapeMarkdown(s.Label())
		if u := Link(s.URL); u != "" {
			item = "[" + item + "](<" + u + ">)"
		}
		if d, ok := parseDay(s.Published); ok {
			item += ", " + dayPart(d).text()
		}
		list = append(list, item)
	}
	return some(list, readSources, "; ")
}

// some joins the first n of a list, and says how many more there are.
func some(list []string, n int, between string) string {
	fit := Fit(len(list), n)
	named := strings.Join(list[:fit], between)
	if more := len(list) - fit; more > 0 {
		named += fmt.Sprintf("%sand %d more", between, more)
	}
	return named
}

// Fit returns how many of a list of so many are named where there is room for n: one more takes no more room than saying so.
func Fit(many, n int) int {
	if many == n+1 {
		return many
	}
	return min(many, n)
}

// Summary says what the timeline holds: "124 events from 12 sources, 3 March 2011 to 18 January 2021."
func Summary(v *View) string {
	if len(v.Events)+len(v.Undated) == 0 {
		return "No events were found."
	}
	s := Count(len(v.Events)+len(v.Undated), "event")
	if len(v.Sources) > 0 {
		s += " from " + Count(len(v.Sources), "source")
	}
	var first, last timex.Day
	var from, to string // as coarse as the dates themselves
	for i := range v.Events {
		w, ok := v.Events[i].when()
		if !ok {
			continue
		}
		a, b := v.Events[i].days()
		if !a.IsZero() && (first.IsZero() || a.Before(first)) {
			first, from = a, w.parts[0].text()
		}
		if !b.IsZero() && (last.IsZero() || last.Before(b)) {
			last, to = b, w.parts[len(w.parts)-1].text()
		}
	}
	switch {
	case from == to && from != "":
		s += ", " + from
	case from != "" && to != "":
		s += ", " + from + " to " + to
	}
	return s + "."
}

func Count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return itoa(n) + " " + what + "s"
}

// Headings returns the year and the month that a date goes under; no month for a date coarser than that.
func Headings(d *Date) (year, month string) {
	w, ok := d.when()
	if !ok {
		return "Other", ""
	}
	p := w.parts[0]
	switch p.unit {
	case unitDecade, unitCentury, unitMillennium:
		return p.text(), ""
	case unitDay, unitMonth:
		return yearText(p.year), monthNames[p.month]
	case unitWeek, unitWeekend:
		monday := p.first()
		return yearText(int(monday.Year)), monthNames[monday.Month]
	}
	return yearText(p.year), ""
}

func countYears(events []Event) map[string]int {
	n := map[string]int{}
	for i := range events {
		year, _ := Headings(&events[i].Date)
		n[year]++
	}
	return n
}

// escapeMarkdown makes s plain words of CommonMark and of GitHub's dialect, wherever in a line it stands. What begins a
// link of its own (https://, www., an address of mail) is broken the same way.
func escapeMarkdown(s string) string {
	s = Clean(s)
	var b strings.Builder
	b.Grow(len(s) + 8)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch c {
		case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|', '$', '@', '!', '{', '}', '=', '^':
			b.WriteByte('\\')
		case '#', '+', '-': // a heading, a list, a rule
			if i == 0 || s[i-1] == ' ' && c == '#' || i+1 < len(s) && s[i+1] == c || i > 0 && s[i-1] == c {
				b.WriteByte('\\')
			}
		case ':':
			if strings.HasPrefix(s[i:], "://") {
				b.WriteByte('\\')
			}
		case '.', ')':
			if i >= 3 && strings.EqualFold(s[i-3:i], "www") || allDigits(s[:i]) && (i+1 == len(s) || s[i+1] == ' ') { // "1. " and "1) " begin a list
				b.WriteByte('\\')
			}
		}
		b.WriteByte(c)
	}
	return b.String()
}

func allDigits(s string) bool {
	_, ok := digits(s)
	return ok && s != ""
}
