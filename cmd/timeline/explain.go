package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/seed-620526af/timeline"
)

// explain prints why the events that are meant have their dates, titles and sources. An event is meant by its ID, the beginning of
// it, or words of its title.
func explain(w io.Writer, p paint, tl *timeline.Timeline, meant string) error {
	docs := map[string]*timeline.Annotation{}
	for a := range tl.Documents() {
		docs[a.ID] = a
	}
	found := 0
	for _, list := range [...]func(timeline.Query) func(func(*timeline.Event) bool){
		func(q timeline.Query) func(func(*timeline.Event) bool) { return tl.Events(q) },
		func(q timeline.Query) func(func(*timeline.Event) bool) { return tl.Undated(q) },
	} {
		for e := range list(timeline.Query{All: true}) {
			if !means(meant, e) {
				continue
			}
			if found > 0 {
				fmt.Fprintln(w)
			}
			found++
			explainEvent(w, p, e, docs)
		}
	}
	if found == 0 {
		return fmt.Errorf("there is no event %q: name one by its id or words of its title", meant)
	}
	return nil
}

func means(meant string, e *timeline.Event) bool {
	if len(meant) >= 4 && strings.HasPrefix(e.ID, meant) {
		return true
	}
	return strings.Contains(strings.ToLower(e.Title), strings.ToLower(meant))
}

func explainEvent(w io.Writer, p paint, e *timeline.Event, docs map[string]*timeline.Annotation) {
	fmt.Fprintf(w, "%s  %s\n", p.bold(printable(e.Title)), p.dim(e.ID))
	when := e.When
	if when == "" {
		when = "not known"
	}
	field := func(name, format string, args ...any) {
		fmt.Fprintf(w, "  %-10s %s\n", name, printable(fmt.Sprintf(format, args...)))
	}
	field("date", "%s", when)
	if e.EDTF != "" {
		field("", "EDTF %s; from %s to %s", e.EDTF, orOpen(e.First), orOpen(e.Last))
	}
	if e.Basis != "" {
		field("because", "%s", e.Basis)
	}
	for _, a := range e.Alternatives {
		field("or", "%s, says %s", a.Date, strings.Join(a.Docs, ", "))
	}
	if from := titled(e, docs); from != "" {
		field("title", "as told in %s", from)
	}
	if len(e.Participants) > 0 {
		field("who", "%s", strings.Join(e.Participants, ", "))
	}
	if len(e.Places) > 0 {
		field("where", "%s", strings.Join(e.Places, ", "))
	}
	field("weight", "%.2f, told by %d; a chronology takes %.2f and more", e.Score, e.Publishers, timeline.Leading)
	for _, m := range e.Mentions {
		fmt.Fprintf(w, "\n  %s %s\n", p.bold(printable(m.Doc)), p.dim(fmt.Sprintf("bytes %d to %d", m.Start, m.End)))
		if a := docs[m.Doc]; a != nil {
			if about := strings.TrimSpace(a.Title + " " + a.URL); about != "" {
				fmt.Fprintf(w, "    %s\n", printable(about))
			}
			if a.Published != "" {
				fmt.Fprintf(w, "    published %s (%s)\n", printable(a.Published), printable(a.PublishedBasis))
			}
		}
		fmt.Fprintf(w, "    “%s”\n", mark(p, printable(m.Sentence), printable(m.Text)))
		if m.Basis != "" {
			fmt.Fprintf(w, "    dated by: %s\n", printable(m.Basis))
		}
	}
}

// titled returns the document that gave the event its title.
func titled(e *timeline.Event, docs map[string]*timeline.Annotation) string {
	for _, m := range e.Mentions {
		a := docs[m.Doc]
		if a == nil {
			continue
		}
		for _, told := range a.Mentions {
			if told.Start == m.Start && told.End == m.End && (told.Title == e.Title || told.Name == e.Title) {
				return m.Doc
			}
		}
	}
	return ""
}

// mark makes the word that tells the event bold.
func mark(p paint, sentence, word string) string {
	if i := strings.Index(sentence, word); p && word != "" && i >= 0 {
		return sentence[:i] + p.bold(word) + sentence[i+len(word):]
	}
	return sentence
}

func orOpen(d timeline.Day) string {
	if d.IsZero() {
		return "open"
	}
	return d.String()
}

// printable is text on one line that cannot steer a terminal: texts come from strangers.
func printable(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\uFFFD"), func(r rune) bool {
		return r <= ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x2028 || r == 0x2029
	}), " ")
}
