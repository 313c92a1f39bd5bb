package main

import (
	"io"
	"slices"

	"github.com/seed-620526af/timeline"
)

// writers are the formats of build.
var writers = map[string]func(io.Writer, *timeline.Timeline, timeline.Query) error{
	"json":     func(w io.Writer, t *timeline.Timeline, q timeline.Query) error { return t.WriteJSON(w, q) },
	"markdown": func(w io.Writer, t *timeline.Timeline, q timeline.Query) error { return t.WriteMarkdown(w, q) },
}

func formatNames() []string {
	var names []string
	for name := range writers {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
