// Package export writes a timeline in the formats that people and widgets read, one file a format.
//
// It knows nothing of how a timeline is made: a caller fills a [View] and picks a [Format].
package export

import (
	"slices"
	"time"
)

// View is a timeline as the writers see it. Its JSON is that of `timeline build`.
type View struct {
	Title    string   `json:"title,omitempty"`
	Events   []Event  `json:"events"`            // with a date, in order
	Undated  []Event  `json:"undated"`           // without one; Date holds what is known all the same
	Sources  []Source `json:"sources,omitempty"` // every document that a mention names, once
	Warnings []string `json:"warnings"`
}

// Event is a happening, with what is known of it and the words that say so.
type Event struct {
	ID    string `json:"id"` // unique in a View
	Title string `json:"title"`
	Date
	Alternatives []Alternative `json:"alternatives,omitempty"` // where sources disagree on the date: each date and who gives it
	Participants []string      `json:"participants"`
	Places       []string      `json:"places"`
	Mentions     []Mention     `json:"mentions"`
	Score        float64       `json:"score,omitempty"` // how much it belongs in a chronology; the higher, the sooner it is shown
}

// Alternative is a date that some of the sources give.
type Alternative struct {
	Date
	Docs []string `json:"docs"` // IDs of the sources
}

// Mention is one place where a source tells of the event.
type Mention struct {
	Doc      string `json:"doc"`   // ID of a Source
	Start    int    `json:"start"` // byte offsets of Text in the document
	End      int    `json:"end"`
	Text     string `json:"text"` // the word or words that tell it
	Sentence string `json:"sentence"`
}

// Source is a document.
type Source struct {
	ID        string `json:"id"`
	Name      string `json:"name,omitempty"`      // its title
	URL       string `json:"url,omitempty"`       // only http and https become links
	Published string `json:"published,omitempty"` // a day or an RFC 3339 time
}

// Label is what a reader sees of a source.
func (s Source) Label() string {
	switch {
	case s.Name != "":
		return s.Name
	case s.URL != "":
		return s.URL
	}
	return s.ID
}

// Published is the source's day or RFC 3339 time, "" where it has none.
func Published(s Source) string {
	if _, err := time.Parse(time.RFC3339, s.Published); err == nil {
		return s.Published
	}
	d, _ := parseDay(s.Published)
	return d.String()
}

// Documents finds documents by ID, also those that the view doesn't list.
type Documents map[string]Source

func (v *View) Documents() Documents {
	m := make(Documents, len(v.Sources))
	for _, s := range v.Sources {
		if _, twice := m[s.ID]; !twice {
			m[s.ID] = s
		}
	}
	return m
}

func (m Documents) Find(id string) Source {
	if s, ok := m[id]; ok {
		return s
	}
	return Source{ID: id}
}

// Of returns the sources of an event's mentions, each once, in order.
func (m Documents) Of(e *Event) []Source {
	var list []Source
	seen := map[string]bool{}
	for _, mention := range e.Mentions {
		if !seen[mention.Doc] {
			seen[mention.Doc] = true
			list = append(list, m.Find(mention.Doc))
		}
	}
	return list
}

// Headline is the event's title or, where it has none, the word that tells it.
func (e *Event) Headline() string {
	if s := Clean(e.Title); s != "" {
		return s
	}
	for _, m := range e.Mentions {
		if s := Clean(m.Text); s != "" {
			return s
		}
	}
	return "untitled"
}

// People are the participants that are no places, in plain words.
func (e *Event) People() []string {
	places := CleanAll(e.Places)
	return slices.DeleteFunc(CleanAll(e.Participants), func(name string) bool { return slices.Contains(places, name) })
}

// evidence is the sentence that says it, "" where there is none.
func (e *Event) evidence() string {
	for _, m := range e.Mentions {
		if m.Sentence != "" {
			return m.Sentence
		}
	}
	return ""
}

// UniqueIDs returns an identifier for each event, repaired where events lack one or share it.
func UniqueIDs(events []Event) []string {
	ids := make([]string, len(events))
	seen := make(map[string]bool, len(events))
	for i := range events {
		id := Clean(events[i].ID)
		if id == "" {
			id = "event"
		}
		unique := id
		for n := 2; seen[unique]; n++ {
			unique = id + "-" + itoa(n)
		}
		seen[unique] = true
		ids[i] = unique
	}
	return ids
}
