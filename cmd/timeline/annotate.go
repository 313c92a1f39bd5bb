package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"

	"github.com/seed-620526af/timeline"
)

// annotate prints a line of JSON a document, as the documents come.
func annotate(ctx context.Context, t *tool, args []string) error {
	f := flag.NewFlagSet("annotate", flag.ContinueOnError)
	mode := modeFlag(f)
	files, err := parse(f, t, args)
	if err != nil {
		return err
	}
	in := t.open(files)
	e := &timeline.Extractor{Mode: *mode}
	w := bufio.NewWriterSize(t.out, 1<<16)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	var bad []error
	print := func(a *timeline.Annotation) error { return enc.Encode(a) }
	for _, tl := range in.saved {
		for a := range tl.Documents() {
			if err := print(a); err != nil {
				return err
			}
		}
	}
	for a, err := range e.Stream(ctx, in.docs) {
		if err != nil {
			bad = append(bad, err)
			continue
		}
		if err := print(a); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return t.report(append(in.bad, bad...))
}
