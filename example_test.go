package timeline_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/jdkato/prose/v2"

	"github.com/seed-620526af/timeline"
)

var canal = []timeline.Document{
	{ID: "agency", Published: "2021-03-30", URL: "https://wire.example/1", Text: "The container ship Ever Given was refloated in the Suez Canal on Monday. It had run aground on March 23."},
	{ID: "paper", Published: "2021-07-08", URL: "https://paper.example/2", Text: "The Ever Given left the Suez Canal yesterday. It had run aground there on 23 March 2021."},
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
}

func ExampleTimeline_Digest() {
	var e timeline.Extractor
	t, _ := e.Extract(context.Background(), slices.Values(canal))
	for _, day := range t.Digest(timeline.DigestQuery{Days: 2, Sentences: 1}) {
		fmt.Println(day.Date, day.Sentences)
	}
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
