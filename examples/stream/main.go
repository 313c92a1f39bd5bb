// Stream reads JSON lines from standard input, more than fit in memory if need be, and prints each day that a text names as it is found.
//
//	go run ./examples/stream < documents.jsonl
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/seed-620526af/timeline"
)

func main() {
	if err := run(os.Stdout, os.Stdin); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, r io.Reader) error {
	docs := make(chan timeline.Document)
	go func() {
		defer close(docs)
		for doc, err := range timeline.ReadJSONL(r) {
			if err != nil {
				log.Print(err)
				continue
			}
			docs <- doc
		}
	}()
	received := func(yield func(timeline.Document) bool) {
		for doc := range docs {
			if !yield(doc) {
				return
			}
		}
	}
	for a, err := range new(timeline.Extractor).Stream(context.Background(), received) {
		if err != nil {
			log.Print(err)
			continue
		}
		for _, x := range a.Timexes {
			if !x.First.IsZero() {
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", a.ID, x.Value, x.Text, x.Basis)
			}
		}
	}
	return nil
}
