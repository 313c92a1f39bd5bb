package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/reader"
)

// input is what the named files hold: documents still to be read, and timelines saved before.
type input struct {
	docs  iter.Seq[timeline.Document]
	saved []*timeline.Timeline
	*progress
	bad []error // what could not be read; complete when docs has been drained
}

// open prepares the files. Documents are read as they are asked for; saved timelines at once.
func (t *tool) open(files []string) *input {
	in := &input{progress: newProgress(t.err, files)}
	var rest []string
	for _, name := range files {
		if strings.ToLower(filepath.Ext(name)) != ".json" {
			rest = append(rest, name)
			continue
		}
		tl := new(timeline.Timeline)
		data, err := os.ReadFile(name)
		if err == nil && isFeed(data) {
			rest = append(rest, name)
			continue
		}
		if err == nil {
			err = json.Unmarshal(data, tl)
		}
		if err != nil {
			in.bad = append(in.bad, named(name, err))
			continue
		}
		in.saved = append(in.saved, tl)
	}
	in.docs = func(yield func(timeline.Document) bool) {
		counted := func(doc timeline.Document) bool {
			in.document()
			return yield(doc)
		}
		for _, name := range rest {
			if !t.read(in, name, counted) {
				return
			}
		}
	}
	return in
}

// read yields the documents of one file, and reports whether more are wanted.
func (t *tool) read(in *input, name string, yield func(timeline.Document) bool) bool {
	r := t.in
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			in.bad = append(in.bad, err)
			return true
		}
		defer f.Close()
		r = f
	}
	r = in.reader(r)
	switch ext := strings.ToLower(filepath.Ext(name)); {
	case name == "-" || ext == ".jsonl" || ext == ".ndjson":
		for doc, err := range timeline.ReadJSONL(r) {
			if err != nil {
				in.bad = append(in.bad, named(name, err))
				continue
			}
			if !yield(doc) {
				return false
			}
		}
	case ext == ".txt" || ext == ".text" || ext == "":
		data, err := io.ReadAll(r)
		if err != nil {
			in.bad = append(in.bad, named(name, err))
			return true
		}
		return yield(timeline.ParseText(name, data))
	case ext == ".html" || ext == ".htm" || ext == ".xhtml":
		doc, err := reader.HTML(r, "")
		if err != nil {
			in.bad = append(in.bad, named(name, err))
			return true
		}
		doc.ID = strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
		return yield(doc)
	case ext == ".xml" || ext == ".rss" || ext == ".atom" || ext == ".json":
		docs, err := reader.Feed(r)
		if err != nil {
			in.bad = append(in.bad, named(name, err))
		}
		for _, doc := range docs {
			if !yield(doc) {
				return false
			}
		}
	default:
		in.bad = append(in.bad, fmt.Errorf("%s: it is none of .txt, .jsonl, .json, .html, .rss, .atom and .xml", name))
	}
	return true
}

// isFeed reports whether JSON is a feed, and no saved timeline.
func isFeed(data []byte) bool {
	var feed struct {
		Version string `json:"version"`
	}
	return json.Unmarshal(data, &feed) == nil && strings.Contains(feed.Version, "jsonfeed.org")
}

func named(name string, err error) error {
	if name == "-" {
		name = "standard input"
	}
	return fmt.Errorf("%s: %w", name, err)
}

// report prints what could not be read, and returns errPartial where there is any.
func (t *tool) report(bad []error) error {
	if len(bad) == 0 {
		return nil
	}
	for _, err := range bad {
		var joined interface{ Unwrap() []error }
		if errors.As(err, &joined) {
			t.report(joined.Unwrap())
			continue
		}
		fmt.Fprintln(t.err, "timeline:", err)
	}
	return errPartial
}
