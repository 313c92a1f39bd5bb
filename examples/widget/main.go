// Widget prints the JSON that a timeline widget loads: the events of some text files about one name.
//
//	go run ./examples/widget Syria testdata/articles/*.txt > events.json
package main

import (
	"context"
	"io"
	"log"
	"os"
	"slices"

	"github.com/seed-620526af/timeline"
)

func main() {
	if len(os.Args) < 3 {
		log.Fatal("usage: widget NAME FILE...")
	}
	if err := run(os.Stdout, os.Args[1], os.Args[2:]); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, about string, files []string) error {
	var docs []timeline.Document
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		docs = append(docs, timeline.ParseText(name, data))
	}
	t, err := new(timeline.Extractor).Extract(context.Background(), slices.Values(docs))
	if err != nil {
		return err
	}
	_, err = t.Write(w, "vis", timeline.Query{About: about})
	return err
}
