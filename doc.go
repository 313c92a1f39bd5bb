// Package timeline reads texts and returns the events they tell, in order, each with the words that say so.
//
//	var e timeline.Extractor
//	t, err := e.Extract(ctx, slices.Values(documents))
//	for event := range t.Events(timeline.Query{}) {
//		fmt.Println(event.EDTF, event.Title, event.Mentions[0].Sentence)
//	}
//
// A [Document] is one text. [Extractor.Annotate] finds its dates (package timex), its names and its event mentions;
// [Extractor.Stream] does so for many documents, in parallel and in bounded memory. A [Timeline] is what a set of documents tells
// together: the same happening told by several texts is one [Event] with several mentions. [Merge] joins timelines, and gives the
// same result whatever the order, so that tomorrow's articles can be added to today's timeline.
//
// Nothing here reads the clock or the local time zone: a relative date is anchored on the day its document was published, and where
// that isn't known it stays open.
//
// # Conventions
//
// Offsets are bytes into [Document].Text, half-open, valid whatever the bytes are: a.Text[x.Start:x.End] is what was found.
// Days are inclusive, of the proleptic Gregorian calendar with a year 0, as ISO 8601 counts; the zero [Day] is no day.
//
// The words for what is found are TimeML's (ISO 24617-1): the value and the modifier of a date are TIMEX3's, the class of an event is
// OCCURRENCE, REPORTING, STATE and so on. EDTF is ISO 8601-2's way to write a date that is partial, uncertain or bounded.
//
// An error that concerns one document is a [*DocumentError], and costs that document alone.
//
// # Formats
//
// [Timeline.Write] writes Markdown, JSON, CSV, iCalendar (RFC 5545), schema.org JSON-LD, Mermaid, and what the widgets TimelineJS3 and
// vis-timeline load. Importing package page adds html, a page that works offline. Package reader makes documents of web pages and feeds.
package timeline
