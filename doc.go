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
package timeline
