package export

import (
	"io"
	"slices"
	"strings"
	"sync"
)

// Format is a way to write a timeline.
type Format struct {
	Name  string // "markdown"
	MIME  string // "text/markdown; charset=utf-8"
	Ext   string // ".md"
	About string // one line for a help text

	// Write writes v. The warnings say what the format could not hold, and that it was left out.
	Write func(w io.Writer, v *View) (warnings []string, err error)
}

var formats = struct {
	sync.RWMutex
	list []Format
}{list: []Format{
	{"csv", "text/csv; charset=utf-8", ".csv", "a row an event, for spreadsheets", writeCSV},
	{"ical", "text/calendar; charset=utf-8", ".ics", "iCalendar, for calendars", writeICal},
	{"json", "application/json", ".json", "everything that is known", writeJSON},
	{"jsonl", "application/jsonl", ".jsonl", "a line of JSON an event", writeJSONL},
	{"jsonld", "application/ld+json", ".jsonld", "schema.org events, for search engines", writeJSONLD},
	{"markdown", "text/markdown; charset=utf-8", ".md", "a chronology to read", writeMarkdown},
	{"mermaid", "text/vnd.mermaid", ".mmd", "a diagram in Markdown", writeMermaid},
	{"timelinejs", "application/json", ".json", "for the TimelineJS3 widget", writeTimelineJS},
	{"vis", "application/json", ".json", "for the vis-timeline widget", writeVis},
}}

// Register adds a format that lives in a package of its own, as the page does for its size.
func Register(f Format) {
	formats.Lock()
	defer formats.Unlock()
	formats.list = append(slices.DeleteFunc(formats.list, func(g Format) bool { return g.Name == f.Name }), f)
}

// Formats returns the formats, sorted by name.
func Formats() []Format {
	formats.RLock()
	defer formats.RUnlock()
	list := slices.Clone(formats.list)
	slices.SortFunc(list, func(a, b Format) int { return strings.Compare(a.Name, b.Name) })
	return list
}

// Find returns the format of a name.
func Find(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}
