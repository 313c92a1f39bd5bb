package reader

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"

	"github.com/seed-620526af/timeline"
)

// Feed reads the items of an RSS, Atom or JSON feed, a document an item: its content, or where there is none its summary. A
// document is called by the item's own ID, else by its address. Items without text are left out, and one whose date can't be read is
// returned without it; the error, which joins a [*timeline.DocumentError] for each, says so beside the documents.
func Feed(r io.Reader) ([]timeline.Document, error) {
	data, err := read(r)
	if err != nil {
		return nil, err
	}
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("it is no RSS, Atom or JSON feed: %w", err)
	}
	if feed.FeedType == "json" && !strings.Contains(feed.FeedVersion, "jsonfeed.org") {
		return nil, errors.New("it is JSON, but no JSON feed")
	}
	var docs []timeline.Document
	var bad []error
	for i, item := range feed.Items {
		if item == nil {
			continue
		}
		place := fmt.Sprintf("item %d", i+1)
		doc := timeline.Document{ID: strings.TrimSpace(item.GUID), Title: oneLine(plain(item.Title)), URL: webAddress(item.Link)}
		doc.ID = cmp.Or(doc.ID, doc.URL, place)
		if doc.Text = plain(item.Content); doc.Text == "" {
			doc.Text = plain(item.Description)
		}
		if doc.Text == "" {
			bad = append(bad, &timeline.DocumentError{ID: doc.ID, Place: place, Err: ErrNoText})
			continue
		}
		if doc.Published, err = published(item); err != nil {
			bad = append(bad, &timeline.DocumentError{ID: doc.ID, Place: place, Err: err})
		}
		docs = append(docs, doc)
	}
	return docs, errors.Join(bad...)
}

// published is the item's date of publication; the date of its last change only where it has no other. The error says that there are
// words for it, which are no date.
func published(item *gofeed.Item) (string, error) {
	said := ""
	for _, s := range [...]string{item.Published, item.Updated} {
		if d := anyDate(s); d != "" {
			return d, nil
		}
		said = cmp.Or(said, strings.TrimSpace(s))
	}
	if said != "" {
		return "", fmt.Errorf("its date, %q, can't be read: it is taken to have none", said)
	}
	return "", nil
}

// plain returns the words of a fragment of HTML.
func plain(fragment string) string {
	if tooDeep([]byte(fragment)) {
		return ""
	}
	root, err := html.Parse(strings.NewReader(fragment))
	if err != nil {
		return ""
	}
	tidy(root)
	return text(root)
}
