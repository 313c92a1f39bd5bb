package export

import (
	"bufio"
	"fmt"
	"io"
)

// KeyDay is a day of a digest: the sentences that tell of it, and the IDs of the documents that they are from.
type KeyDay struct {
	Date            string
	Sentences, Docs []string
}

// WriteDigest writes key days in Markdown, a list of sentences a day, each with its source.
func WriteDigest(out io.Writer, days []KeyDay, docs Documents) error {
	w := bufio.NewWriter(out)
	for i, d := range days {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "## %s\n\n", escapeMarkdown(d.Date))
		for k, s := range d.Sentences {
			fmt.Fprintf(w, "- %s — %s\n", escapeMarkdown(s), markdownSources(docs, d.Docs[k:k+1]))
		}
	}
	return w.Flush()
}
