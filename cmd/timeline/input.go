package main

import (
	"bytes"
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
	bad    []error // what could not be read, and the files that hold it; complete when docs has been drained
	unread []string
}

// fail notes that a file, or a part of it, could not be read.
func (in *input) fail(name string, err error) {
	if name == "-" {
		name = "standard input"
	}
	if several, ok := err.(interface{ Unwrap() []error }); ok {
		for _, err := range several.Unwrap() {
			in.fail(name, err)
		}
		return
	}
	if e := (*os.PathError)(nil); !errors.As(err, &e) { // which names the file itself
		err = fmt.Errorf("%s: %w", name, err)
	}
	in.bad = append(in.bad, err)
	in.unread = append(in.unread, name)
}

// spare refuses to replace a file of which something could not be read: what it holds would be lost.
func (in *input) spare(out string) error {
	target, err := os.Stat(out)
	if err != nil {
		return nil // nothing is there
	}
	for _, name := range in.unread {
		if info, err := os.Stat(name); err == nil && os.SameFile(info, target) && info.Mode().IsRegular() {
			return fmt.Errorf("%s is left as it was: it could not be read, and what it holds would be lost", out)
		}
	}
	return nil
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
		tl, err := readTimeline(name)
		if err != nil && isFeed(name) {
			rest = append(rest, name)
			continue
		}
		if err != nil {
			in.fail(name, noTimeline(err))
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
			in.fail(name, err)
			return true
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil && info.IsDir() {
			in.fail(name, errors.New("it is a folder: name the files in it"))
			return true
		}
		r = f
	}
	r = in.reader(r)
	switch ext := strings.ToLower(filepath.Ext(name)); {
	case name == "-" || ext == ".jsonl" || ext == ".ndjson":
		for doc, err := range timeline.ReadJSONL(r) {
			if err != nil {
				in.fail(name, err)
				continue
			}
			if !yield(doc) {
				return false
			}
		}
	case ext == ".txt" || ext == ".text" || ext == ".md" || ext == ".markdown" || ext == "":
		data, err := io.ReadAll(r)
		if err == nil && binary(data) {
			err = errors.New("it is no text: there are NUL bytes in it")
		}
		if err != nil {
			in.fail(name, err)
			return true
		}
		return yield(timeline.ParseText(name, data))
	case ext == ".html" || ext == ".htm" || ext == ".xhtml":
		doc, err := reader.HTML(r, "")
		if err != nil {
			in.fail(name, err)
			return true
		}
		doc.ID = strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
		return yield(doc)
	case ext == ".xml" || ext == ".rss" || ext == ".atom" || ext == ".json":
		docs, err := reader.Feed(r)
		if err != nil {
			in.fail(name, err)
		}
		for _, doc := range docs {
			if !yield(doc) {
				return false
			}
		}
	default:
		in.fail(name, errors.New("it is none of .txt, .md, .jsonl, .json, .html, .rss, .atom and .xml"))
	}
	return true
}

// binary reports whether data is no text, by the rule of grep and git: a NUL byte near its beginning. UTF-16 is full of them, but says
// by its mark what it is.
func binary(data []byte) bool {
	utf16 := bytes.HasPrefix(data, []byte("\xFF\xFE")) || bytes.HasPrefix(data, []byte("\xFE\xFF"))
	return !utf16 && bytes.IndexByte(data[:min(len(data), 8000)], 0) >= 0
}

// readTimeline reads a timeline that was saved.
func readTimeline(name string) (*timeline.Timeline, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return timeline.ReadTimeline(f)
}

// noTimeline says of a file of JSON what it should be.
func noTimeline(err error) error {
	if e := (*os.PathError)(nil); errors.As(err, &e) {
		return e
	}
	if inner := errors.Unwrap(err); inner != nil {
		err = inner // less the library's own name
	}
	return fmt.Errorf("it is no JSON feed, and no timeline that build --format=json saved: %w", err)
}

// isFeed reports whether a file of JSON that is no saved timeline is a feed.
func isFeed(name string) bool {
	var feed struct {
		Version string `json:"version"`
	}
	data, err := os.ReadFile(name)
	return err == nil && json.Unmarshal(data, &feed) == nil && strings.Contains(feed.Version, "jsonfeed.org")
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
