// Chronology prints what some text files tell, as Markdown.
//
//	go run ./examples/chronology testdata/articles/*.txt
package main

import (
	"context"
	"io"
	"log"
	"os"

	"github.com/seed-620526af/timeline"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, files []string) error {
	docs := func(yield func(timeline.Document) bool) {
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				log.Print(err)
				continue
			}
			if !yield(timeline.ParseText(name, data)) {
				return
			}
		}
	}
	t, err := new(timeline.Extractor).Extract(context.Background(), docs)
	if err != nil {
		return err
	}
	_, err = t.Write(w, "markdown", timeline.Query{})
	return err
}
