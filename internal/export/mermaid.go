package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// writeMermaid writes a timeline diagram: a section a year, a period for each date, with its events.
func writeMermaid(out io.Writer, v *View, _ Options) ([]string, error) {
	w := bufio.NewWriter(out)
	fmt.Fprintln(w, "timeline")
	if title := mermaidText(v.Title); title != "" {
		fmt.Fprintf(w, "    title %s\n", title)
	}
	lastYear, lastWhen := "", ""
	written := 0
	for i := range v.Events {
		e := &v.Events[i]
		if _, ok := e.Date.when(); !ok {
			continue
		}
		title := mermaidText(e.Headline())
		written++
		if year, _ := Headings(&e.Date); year != lastYear {
			fmt.Fprintf(w, "    section %s\n", mermaidText(year))
			lastYear, lastWhen = year, ""
		}
		if when := mermaidText(e.Date.Text()); when != lastWhen {
			fmt.Fprintf(w, "        %s : %s\n", when, title)
			lastWhen = when
		} else {
			fmt.Fprintf(w, "%s : %s\n", strings.Repeat(" ", 8+len([]rune(when))), title)
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
