package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/internal/export"
)

// build prints the chronology of the documents.
func build(ctx context.Context, t *tool, args []string) error {
	f := flag.NewFlagSet("build", flag.ContinueOnError)
	mode := modeFlag(f)
	q := queryFlags(f)
	format := f.String("format", "markdown", "`one` of "+formatNames())
	why := ""
	f.Func("explain", "say instead why this `event`, an id or words of a title, has its date, title and sources", func(s string) error {
		if why = strings.TrimSpace(s); why == "" {
			return errors.New("it names no event")
		}
		return nil
	})
	out := outFlag(f)
	files, err := parse(f, t, args)
	switch {
	case err != nil:
		return err
	case !slices.Contains(timeline.Formats(), *format):
		return fmt.Errorf("--format is one of %s, not %q: %w", formatNames(), *format, errUsage)
	}
	if err := usable(q); err != nil {
		return err
	}
	tl, bad, err := t.extract(ctx, files, *out, &timeline.Extractor{Mode: *mode})
	if err != nil {
		return err
	}
	var warnings []string
	err = t.write(*out, func(w io.Writer) (err error) {
		if why != "" {
			return explain(w, paintFor(t.out), tl, why)
		}
		warnings, err = tl.Write(w, *format, *q)
		return err
	})
	if err != nil {
		return err
	}
	for _, warning := range warnings {
		fmt.Fprintln(t.err, "timeline:", warning)
	}
	if why == "" {
		t.sayWhyEmpty(tl, *q)
	}
	return t.report(bad)
}

// sayWhyEmpty says why a query has no answer, where there are events.
func (t *tool) sayWhyEmpty(tl *timeline.Timeline, q timeline.Query) {
	count := func(q timeline.Query) (n int) {
		for range tl.Events(q) {
			n++
		}
		for range tl.Undated(q) {
			n++
		}
		return n
	}
	if count(q) > 0 {
		return
	}
	if q.About != "" && count(timeline.Query{About: q.About, All: true}) == 0 {
		fmt.Fprintf(t.err, "timeline: %q takes part in no event\n", q.About)
		return
	}
	q.All = true
	if n := count(q); n > 0 {
		fmt.Fprintf(t.err, "timeline: no event leads a chronology; with --all there is what stays in the background, %s\n", export.Count(n, "event"))
	}
}

// extract makes the timeline of the files, saved timelines included, to be written to out. What could not be read is returned beside it.
func (t *tool) extract(ctx context.Context, files []string, out string, e *timeline.Extractor) (*timeline.Timeline, []error, error) {
	in := t.open(files)
	tl, err := e.Extract(ctx, in.docs)
	in.progress.done()
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	bad := in.bad
	if err != nil {
		bad = append(bad, err)
	}
	if err := in.spare(out); err != nil {
		t.report(bad)
		return nil, nil, err
	}
	return timeline.Merge(append(in.saved, tl)...), bad, nil
}
