package timeline

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"sync"
	"sync/atomic"
)

// Timeline is what a set of documents tells: events in order, each with the words that say so. By construction it is a function of
// that set alone, so that merging is associative, commutative and idempotent. A Timeline doesn't change once it is made, and may be
// shared by goroutines. The zero Timeline is that of no documents.
type Timeline struct {
	docs    []*Annotation // each once, by their fingerprints
	refused []string      // why annotations were left out
	known   []readings    // what the timelines that it was merged of have read already
	worked  worked
}

// worked is what is worked out of a timeline's documents, when it is first asked for.
type worked struct {
	reading, mounting, weaving sync.Once

	readings atomic.Pointer[readings] // the documents, each on its own
	loom     *loom                    // the documents, as they are read together
	told     telling                  // what they tell together
}

// telling is what a set of documents tells.
type telling struct {
	events   []*Event // with a date or a bound, in order
	undated  []*Event
	warnings []string
}

// Event is a happening: all that the documents say of it.
type Event struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Date is a TIMEX3 value: "2019-02-14", "2020-11"; "2017-08-01/2017-08-02" for several days; "XXXX-02-14" where the year isn't
	// known; "" where only a bound is known, or nothing.
	Date         string        `json:"date"`
	First        Day           `json:"first"` // the first and last day it may lie on, inclusive; no day where that end is open
	Last         Day           `json:"last"`
	Mod          string        `json:"mod,omitempty"`         // TIMEX3 modifier of Date: APPROX, START, MID, END, …
	EDTF         string        `json:"edtf,omitempty"`        // ISO 8601-2: "2020-11", "[..2017-07-06]", "[2019-02-14,2019-02-15]" where sources disagree
	When         string        `json:"when,omitempty"`        // for a reader: "14 February 2019", "about 2015", "6 July 2017 or earlier"
	Granularity  string        `json:"granularity,omitempty"` // of Date: day, week, weekend, month, season, quarter, half, year, decade, …; range, set, bound
	Basis        string        `json:"basis"`                 // why it has its date
	Alternatives []Alternative `json:"alternatives,omitempty"`
	Class        string        `json:"class"`        // of the mention that weighs most: see [Mention]
	Participants []string      `json:"participants"` // canonical names, those named most first
	Places       []string      `json:"places"`
	Mentions     []Evidence    `json:"mentions"`   // at least one; the first is the one that the title is from
	Publishers   int           `json:"publishers"` // that tell it, each counted once
	Score        float64       `json:"score"`      // 0 to 1: how much it belongs in a chronology
}

// Alternative is one of several dates that sources give.
type Alternative struct {
	Date  string   `json:"date"`
	First Day      `json:"first"`
	Last  Day      `json:"last"`
	Docs  []string `json:"docs"` // which documents say so
}

// Evidence is a place where a document tells of an event.
type Evidence struct {
	Doc string `json:"doc"` // ID of the document
	Span
	Text     string `json:"text"`     // the trigger
	Sentence string `json:"sentence"` // the words that say it
	Basis    string `json:"basis,omitempty"`
}

// NewTimeline returns the timeline of annotated documents. The same document twice is there once. An annotation made or changed by
// hand whose offsets and indices don't fit is left out, with a warning.
func NewTimeline(docs iter.Seq[*Annotation]) *Timeline {
	t := new(Timeline)
	for a := range docs {
		t.docs = append(t.docs, a)
	}
	t.settle()
	return t
}

// Merge returns the timeline of all the documents of the given timelines.
func Merge(timelines ...*Timeline) *Timeline {
	m := new(Timeline)
	for _, t := range timelines {
		if t != nil {
			m.docs = append(m.docs, t.docs...)
			m.refused = append(m.refused, t.refused...)
			if r := t.worked.readings.Load(); r != nil {
				m.known = append(m.known, *r)
			} else {
				m.known = append(m.known, t.known...)
			}
		}
	}
	m.settle()
	return m
}

// settle puts the documents in order, each once, and leaves out those that don't hold together.
func (t *Timeline) settle() {
	t.docs = slices.DeleteFunc(t.docs, func(a *Annotation) bool {
		err := a.check()
		if err != nil {
			t.refused = append(t.refused, err.Error())
		}
		return err != nil
	})
	slices.Sort(t.refused)
	t.refused = slices.Compact(t.refused)
	for i, a := range t.docs {
		if a.key == "" { // made by hand: the caller's is left as it is
			c := *a
			c.key = c.fingerprint()
			t.docs[i] = &c
		}
	}
	slices.SortStableFunc(t.docs, func(a, b *Annotation) int {
		if a.key != b.key {
			return cmp.Compare(a.key, b.key)
		}
		return a.compare(b)
	})
	t.docs = slices.CompactFunc(t.docs, func(a, b *Annotation) bool { return a.key == b.key })
}

// compare orders readings of one document that differ, such as those with other rules, so that merging is commutative for them too.
func (a *Annotation) compare(b *Annotation) int {
	if a == b || reflect.DeepEqual(a, b) {
		return 0
	}
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	return bytes.Compare(x, y)
}

// Documents yields the annotated documents.
func (t *Timeline) Documents() iter.Seq[*Annotation] { return slices.Values(t.docs) }

// Len returns the number of documents.
func (t *Timeline) Len() int { return len(t.docs) }

// Events yields the events that q asks for, in order.
func (t *Timeline) Events(q Query) iter.Seq[*Event] {
	events, _ := t.pick(q)
	return slices.Values(events)
}

// Undated yields the events that q asks for of which no date is known, nor a bound of one; of some, the day or month of a year that isn't.
func (t *Timeline) Undated(q Query) iter.Seq[*Event] {
	_, undated := t.pick(q)
	return slices.Values(undated)
}

// Warnings says what the documents contradict each other in, and what could not be read of them.
func (t *Timeline) Warnings() []string { return slices.Concat(t.refused, t.tell().warnings) }

// tell works out, once, what the documents tell.
func (t *Timeline) tell() *telling {
	w := &t.worked
	w.weaving.Do(func() { w.told = t.mount().weave() })
	return &w.told
}

// mount reads the documents together, once.
func (t *Timeline) mount() *loom {
	w := &t.worked
	w.mounting.Do(func() { w.loom = newLoom(t.docs, t.read()) })
	return w.loom
}

// fingerprint identifies the document as it was given, and how it was read.
func (a *Annotation) fingerprint() string {
	given := a.Document
	if a.PublishedBasis != "given" {
		given.Published = ""
	}
	return given.fingerprint() + a.Mode
}

// publishedDay returns the day of publication, no day where it isn't known.
func (a *Annotation) publishedDay() Day {
	var d Day
	if len(a.Published) >= 10 {
		d.UnmarshalText([]byte(a.Published))
	}
	return d
}

// String returns "2019-02-14 Sochi summit".
func (e *Event) String() string {
	if e.EDTF == "" {
		return e.Title
	}
	return fmt.Sprintf("%s %s", e.EDTF, e.Title)
}
