package main

import (
	"cmp"
	"context"
	"flag"
	"io"

	"github.com/seed-620526af/timeline"
)

// annotate prints a line of JSON a document, as the documents come.
func annotate(ctx context.Context, t *tool, args []string) error {
	f := flag.NewFlagSet("annotate", flag.ContinueOnError)
	mode := modeFlag(f)
	out := outFlag(f)
	files, err := parse(f, t, args)
	if err != nil {
		return err
	}
	in := t.open(files)
	e := &timeline.Extractor{Mode: *mode}
	var bad []error
	err = t.write(*out, func(w io.Writer) error {
		var line []byte
		for _, tl := range in.saved {
			for a := range tl.Documents() {
				var err error
				if line, err = a.AppendJSON(line[:0]); err != nil {
					return err
				}
				if _, err := w.Write(append(line, '\n')); err != nil {
					return err
				}
			}
		}
		for line, err := range e.StreamJSON(ctx, in.docs) {
			if err != nil {
				bad = append(bad, err)
				continue
			}
			if _, err := w.Write(line); err != nil {
				return err
			}
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return in.spare(*out)
	})
	in.progress.done()
	if err != nil && ctx.Err() != nil {
		return err // reading may go on, and what it could not read with it
	}
	return cmp.Or(err, t.report(append(in.bad, bad...)))
}
