package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// writeMermaid writes a timeline diagram: a section a year, a period for each date, with its events.
func writeMermaid(out io.Writer, v *View) ([]string, error) {
	w := bufio.NewWriter(out)
	fmt.Fprintln(w, "timeline")
	if title := mermaidText(v.Title); title != "" {
		fmt.Fprintf(w, "    title %s\n", title)
	}
	section, when, written := "", "", 0
	write := func(e *Event, year string) {
		written++
		title := mermaidText(e.Headline())
		if year != section {
			fmt.Fprintf(w, "    section %s\n", mermaidText(year))
			section, when = year, ""
		}
		if date := mermaidText(e.Date.Text()); date != when {
			fmt.Fprintf(w, "        %s : %s\n", date, title)
			when = date
		} else {
			fmt.Fprintf(w, "%s : %s\n", strings.Repeat(" ", 8+utf8.RuneCountInString(when)), title)
		}
	}
	for i := range v.Events {
		e := &v.Events[i]
		if _, ok := e.Date.when(); ok {
			year, _ := Headings(&e.Date)
			write(e, year)
		}
	}
	for i := range v.Undated { // a day or month of no known year is a period like another
		if e := &v.Undated[i]; e.EDTF != "" {
			write(e, undatedHeading)
		}
	}
	return leftOut(v, written, "Mermaid"), w.Flush()
}

// mermaidText is text without a sign that Mermaid reads: ":" parts events, ";" and "#" begin entities, "%%" comments,
// "<" HTML, "`" and "$$" Markdown and mathematics. Mermaid has no escape that holds in all of them, so look-alikes stand in.
func mermaidText(s string) string { return mermaidSigns.Replace(Clean(s)) }

var mermaidSigns = strings.NewReplacer(
	":", "∶", ";", ",", "#", "＃", "%", "％", "<", "‹", ">", "›", "`", "'", "$", "＄", "&", "＆", "{", "(", "}", ")", `"`, "”", `\`, "＼",
	"---", "—", "*", "∗", "_", "＿",
)
