package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/internal/export"
)

// digest prints the key days of many documents.
func digest(ctx context.Context, t *tool, args []string) error {
	f := flag.NewFlagSet("digest", flag.ContinueOnError)
	mode := modeFlag(f)
	q := timeline.DigestQuery{}
	f.IntVar(&q.Days, "days", 0, "how `many` days")
	f.IntVar(&q.Sentences, "sentences", 1, "how `many` sentences a day")
	f.StringVar(&q.About, "about", "", "only what is told of this `name`")
	spanFlags(f, &q.From, &q.To, "the first `day`", "the last `day`")
	format := f.String("format", "markdown", "`one` of markdown and json")
	out := outFlag(f)
	files, err := parse(f, t, args)
	switch {
	case err != nil:
		return err
	case q.Days <= 0:
		return fmt.Errorf("--days must say how many days are wanted: %w", errUsage)
	case q.Sentences <= 0:
		return fmt.Errorf("--sentences must be at least 1: %w", errUsage)
	case *format != "markdown" && *format != "json":
		return fmt.Errorf("--format is markdown or json, not %q: %w", *format, errUsage)
	}
	if err := inOrder(q.From, q.To); err != nil {
		return err
	}
	tl, bad, err := t.extract(ctx, files, *out, &timeline.Extractor{Mode: *mode})
	if err != nil {
		return err
	}
	days := tl.Digest(q)
	err = t.write(*out, func(w io.Writer) error {
		if *format != "json" {
			return writeDigest(w, tl, days)
		}
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(struct {
			Days []timeline.DigestDay `json:"days"`
		}{days})
	})
	if err != nil {
		return err
	}
	return t.report(bad)
}

func writeDigest(w io.Writer, tl *timeline.Timeline, days []timeline.DigestDay) error {
	docs := export.Documents{}
	for a := range tl.Documents() {
		docs[a.ID] = export.Source{ID: a.ID, Name: a.Title, URL: a.URL, Published: a.Published}
	}
	var key []export.KeyDay
	for _, d := range days {
		key = append(key, export.KeyDay{Date: d.Date.String(), Sentences: d.Sentences, Docs: d.Docs})
	}
	return export.WriteDigest(w, key, docs)
}
