package timeline_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/jdkato/prose/v2"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

var canal = []timeline.Document{
	{
		ID: "agency", Published: "2021-03-30", URL: "https://wire.example/1",
		Text: "The container ship Ever Given was refloated in the Suez Canal on Monday. It had run aground on March 23.",
	}, {
		ID: "paper", Published: "2021-07-08", URL: "https://paper.example/2",
		Text: "The Ever Given left the Suez Canal yesterday. It had run aground there on 23 March 2021.",
	},
}

func ExampleExtractor_Extract() {
	var e timeline.Extractor
	t, err := e.Extract(context.Background(), slices.Values(canal))
	if err != nil {
		log.Fatal(err)
	}
	for event := range t.Events(timeline.Query{}) {
		fmt.Println(event.EDTF, event.Title)
	}
	// Output:
	// 2021-03-29 Container ship Ever Given refloated in Suez Canal
	// 2021-07-07 Ever Given leaves Suez Canal
}

// What is asked about is found by any of its names, a title by its words.
func ExampleTimeline_Events() {
	var e timeline.Extractor
	t, _ := e.Extract(context.Background(), slices.Values(canal))
	from, _ := timex.ParseDay("2021-03-24")
	for event := range t.Events(timeline.Query{About: "Ever Given", From: from}) {
		m := event.Mentions[0]
		fmt.Printf("%s: %s (%s, bytes %d to %d)\n", event.When, event.Title, m.Doc, m.Start, m.End)
	}
	for event := range t.Events(timeline.Query{Title: "refloated"}) {
		fmt.Println(event.Date, event.Participants, event.Places, event.Basis)
	}
	// Output:
	// 29 March 2021: Container ship Ever Given refloated in Suez Canal (agency, bytes 34 to 43)
	// 7 July 2021: Ever Given leaves Suez Canal (paper, bytes 15 to 19)
	// 2021-03-29 [] [Suez Canal] Monday ← 2021-03-30 (published), past tense; same clause
}

// What the documents contradict each other in is shown as a disagreement, with who says which.
func ExampleEvent() {
	var e timeline.Extractor
	t, _ := e.Extract(context.Background(), slices.Values([]timeline.Document{
		{ID: "a", Text: "The container ship Ever Given ran aground in the Suez Canal on 23 March 2021, in a storm of sand."},
		{ID: "b", Text: "In a storm of sand, the container ship Ever Given ran aground in the Suez Canal on 24 March 2021."},
	}))
	for event := range t.Events(timeline.Query{Title: "aground"}) {
		fmt.Println(event.EDTF, event.Title)
		for _, a := range event.Alternatives {
			fmt.Println("  ", a.Date, "in", a.Docs)
		}
	}
	// Output:
	// [2021-03-23,2021-03-24] Container ship Ever Given runs aground in Suez Canal in storm of sand
	//    2021-03-23 in [a]
	//    2021-03-24 in [b]
}

func ExampleReadTimeline() {
	var e timeline.Extractor
	t, _ := e.Extract(context.Background(), slices.Values(canal))
	var file bytes.Buffer
	if _, err := t.Write(&file, "json", timeline.Query{}); err != nil { // the zero Query takes the documents along
		log.Fatal(err)
	}
	read, err := timeline.ReadTimeline(&file)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(read.Len(), "documents")
	// Output: 2 documents
}

func ExampleExtractor_Annotate() {
	var e timeline.Extractor
	a, err := e.Annotate(canal[0])
	if err != nil {
		log.Fatal(err)
	}
	for _, x := range a.Timexes {
		fmt.Println(x.Text, "is", x.Value)
	}
	for _, n := range a.Entities {
		fmt.Println(n.Name, "is a", n.Type)
	}
	// Output:
	// Monday is 2021-03-29
	// March 23 is 2021-03-23
	// Suez Canal is a PLACE
}

func ExampleExtractor_Stream() {
	var e timeline.Extractor
	for a, err := range e.Stream(context.Background(), slices.Values(canal)) {
		if err != nil {
			log.Print(err) // one document; the others go on
			continue
		}
		fmt.Println(a.ID, len(a.Timexes))
	}
	// Output:
	// agency 2
	// paper 2
}

// Tomorrow's articles are added to a timeline saved today; the result is that of all of them at once.
func ExampleMerge() {
	var e timeline.Extractor
	today, _ := e.Extract(context.Background(), slices.Values(canal[:1]))
	saved, _ := json.Marshal(today)

	var t timeline.Timeline
	if err := json.Unmarshal(saved, &t); err != nil {
		log.Fatal(err)
	}
	tomorrow, _ := e.Extract(context.Background(), slices.Values(canal[1:]))
	fmt.Println(timeline.Merge(&t, tomorrow).Len(), "documents")
	// Output: 2 documents
}

func ExampleTimeline_Write() {
	var e timeline.Extractor
	t, _ := e.Extract(context.Background(), slices.Values(canal[:1]))
	if _, err := t.Write(os.Stdout, "mermaid", timeline.Query{Top: 1}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// timeline
	//     section 2021
	//         29 March 2021 : Container ship Ever Given refloated in Suez Canal
}

func ExampleTimeline_Digest() {
	var e timeline.Extractor
	t, _ := e.Extract(context.Background(), slices.Values(canal))
	for _, day := range t.Digest(timeline.DigestQuery{Days: 2, Sentences: 1}) {
		fmt.Println(day.Date, day.Sentences)
	}
	// Output:
	// 2021-03-23 [It had run aground there on 23 March 2021.]
	// 2021-03-29 [The container ship Ever Given was refloated in the Suez Canal on Monday.]
}

func ExampleParseText() {
	d := timeline.ParseText("canal.txt", []byte("Title: Ship freed\nPublished: 30 March 2021\n\nIt floats.\n"))
	fmt.Printf("%s, %s: %q\n", d.ID, d.Published, d.Text)
	// Output: canal, 2021-03-30: "It floats.\n"
}

func ExampleReadJSONL() {
	lines := strings.NewReader(`{"id":"a","published":"2021-03-30","text":"It floats."}` + "\n" + `{"id":"b"}`)
	for d, err := range timeline.ReadJSONL(lines) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(d.ID, d.Published)
	}
	// Output:
	// a 2021-03-30
	// document "b" (line 2): it has no "text"
}

// A prose model trained on a user's own names takes the place of the built-in one.
func ExampleProse() {
	model := prose.ModelFromData("ships", prose.UsingEntities([]prose.EntityContext{
		{Accept: true, Text: "The tug Mosaed pulled first.", Spans: []prose.LabeledEntity{{Start: 8, End: 14, Label: "FACILITY"}}},
		{Accept: true, Text: "The tug Baraka pulled next.", Spans: []prose.LabeledEntity{{Start: 8, End: 14, Label: "FACILITY"}}},
	}))
	e := timeline.Extractor{Recognizer: timeline.Prose{Model: model}}
	a, err := e.Annotate(canal[0])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.ID)
	// Output: agency
}
