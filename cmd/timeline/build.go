package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline"
)

// build prints the chronology of the documents.
func build(ctx context.Context, t *tool, args []string) error {
	f := flag.NewFlagSet("build", flag.ContinueOnError)
	mode := modeFlag(f)
	q := timeline.Query{}
	format := f.String("format", "markdown", strings.Join(timeline.Formats(), ", "))
	f.StringVar(&q.About, "about", "", "only events in which this name takes part")
	f.TextVar(&q.From, "from", timeline.Day{}, "only events that may lie on or after this day")
	f.TextVar(&q.To, "to", timeline.Day{}, "only events that may lie on or before this day")
	f.IntVar(&q.Top, "top", 0, "only so many events")
	f.BoolVar(&q.All, "all", false, "also what a chronology leaves out")
	files, err := parse(f, t, args)
	if err != nil {
		return err
	}
	if !slices.Contains(timeline.Formats(), *format) {
		return fmt.Errorf("--format is one of %s, not %q: %w", strings.Join(timeline.Formats(), ", "), *format, errUsage)
	}
	tl, bad, err := t.extract(ctx, files, &timeline.Extractor{Mode: *mode})
	if err != nil {
		return err
	}
	w := bufio.NewWriter(t.out)
	warnings, err := tl.Write(w, *format, q)
	if err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, warning := range warnings {
		fmt.Fprintln(t.err, "timeline: left out:", warning)
	}
	return t.report(bad)
}

// extract makes the timeline of the files, saved timelines included. What could not be read is returned beside it.
func (t *tool) extract(ctx context.Context, files []string, e *timeline.Extractor) (*timeline.Timeline, []error, error) {
	in := t.open(files)
	tl, err := e.Extract(ctx, in.docs)
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	bad := in.bad
	if err != nil {
		bad = append(bad, err)
	}
	return timeline.Merge(append(in.saved, tl)...), bad, nil
}
