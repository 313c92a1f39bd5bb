package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline"
)

// explain prints why the events that are meant have their dates, titles and sources. An event is meant by its ID, the beginning of
// it, or words of its title.
func explain(w io.Writer, p paint, tl *timeline.Timeline, meant string) error {
	docs := map[string][]*timeline.Annotation{}
	for a := range tl.Documents() {
		docs[a.ID] = append(docs[a.ID], a)
	}
	all := timeline.Query{All: true}
	found := false
	for _, e := range slices.Concat(slices.Collect(tl.Events(all)), slices.Collect(tl.Undated(all))) {
		if !means(meant, e) {
			continue
		}
		if found {
			fmt.Fprintln(w)
		}
		found = true
		explainEvent(w, p, e, sources(e, docs))
	}
	if !found {
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

// source is a document, and where it tells of an event.
type source struct {
	*timeline.Annotation
	told *timeline.Mention
}

// sources returns the source of each of an event's mentions. Documents may share an ID: the one is meant that has the mention, and
// where they are copies of a text, each is meant once.
func sources(e *timeline.Event, docs map[string][]*timeline.Annotation) []source {
	list := make([]source, len(e.Mentions))
	for i, m := range e.Mentions {
		for _, a := range docs[m.Doc] {
			k := slices.IndexFunc(a.Mentions, func(told timeline.Mention) bool {
				return told.Span == m.Span && told.Text == m.Text && strings.HasSuffix(a.Text[told.Sentence.Start:told.Sentence.End], m.Sentence)
			})
			if k < 0 {
				continue
			}
			if s := (source{a, &a.Mentions[k]}); !slices.Contains(list[:i], s) {
				list[i] = s
				break
			}
		}
	}
	return list
}

func explainEvent(w io.Writer, p paint, e *timeline.Event, from []source) {
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
	for _, s := range from {
		if s.told != nil && (s.told.Title == e.Title || s.told.Name == e.Title) {
			field("title", "as told in %s", s.ID)
			break
		}
	}
	if len(e.Participants) > 0 {
		field("who", "%s", strings.Join(e.Participants, ", "))
	}
	if len(e.Places) > 0 {
		field("where", "%s", strings.Join(e.Places, ", "))
	}
	field("weight", "%.2f, told by %d; a chronology takes %.2f and more", e.Score, e.Publishers, timeline.Leading)
	for i, m := range e.Mentions {
		fmt.Fprintf(w, "\n  %s %s\n", p.bold(printable(m.Doc)), p.dim(fmt.Sprintf("bytes %d to %d", m.Start, m.End)))
		if a := from[i]; a.told != nil {
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
