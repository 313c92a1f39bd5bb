// Package reader makes documents of web pages and feeds: the article of an HTML page, and the items of RSS, Atom and JSON feeds.
// It fetches nothing; it reads what it is given.
//
// It is a package of its own, so that a program which has its texts already links no reader of HTML.
package reader

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"github.com/go-shiori/go-readability"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"github.com/seed-620526af/timeline"
)

// ErrNoText is returned for a page or an item without any text to read.
var ErrNoText = errors.New("there is no text in it")

// ErrTooLong is returned for input of more than 64 MiB.
var ErrTooLong = errors.New("it is longer than 64 MiB")

const longest = 64 << 20

// HTML reads the article of a page, without menus, teasers, captions and comments. Paragraphs are parted by a blank line, the cells of a
// table's row by a bar. The address may be
// empty; the page's own (its canonical link) is taken then. The document's ID is left empty for the caller to give.
func HTML(r io.Reader, address string) (timeline.Document, error) {
	data, err := read(r)
	if err != nil {
		return timeline.Document{}, err
	}
	if len(data) == 0 {
		return timeline.Document{}, ErrNoText
	}
	utf8, err := charset.NewReader(bytes.NewReader(data), "text/html")
	if err != nil {
		return timeline.Document{}, fmt.Errorf("its character set: %w", err)
	}
	if data, err = io.ReadAll(utf8); err != nil {
		return timeline.Document{}, err
	}
	if tooDeep(data) {
		return timeline.Document{}, errors.New("its elements are nested too deep")
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return timeline.Document{}, err
	}
	said := metadata(root)
	if address == "" {
		address = said.address
	}
	base, err := url.Parse(address)
	if err != nil {
		base, address = nil, ""
	}
	tidy(root)
	article, err := readability.FromDocument(root, base)
	if err != nil {
		return timeline.Document{}, err
	}
	doc := timeline.Document{URL: address, Title: oneLine(article.Title), Published: said.published}
	if doc.Published == "" && article.PublishedTime != nil {
		doc.Published = stamp(*article.PublishedTime)
	}
	if article.Node != nil {
		doc.Text = text(article.Node)
	}
	if doc.Text == "" {
		return timeline.Document{}, ErrNoText
	}
	return doc, nil
}

// read reads all of r, up to the longest input there may be.
func read(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, longest+1))
	if err == nil && len(data) > longest {
		err = ErrTooLong
	}
	return data, err
}

// deepest is how deep elements may be nested: no page for people comes near, and to read what is nested takes time by the square.
const deepest = 400

// unnested are the elements that hold none of their own kind or nothing at all, so that leaving them open nests nothing.
var unnested = map[atom.Atom]bool{
	atom.P: true, atom.Li: true, atom.Dd: true, atom.Dt: true, atom.Option: true, atom.Optgroup: true, atom.Tr: true, atom.Td: true, atom.Th: true,
	atom.Tbody: true,
	atom.Thead: true, atom.Tfoot: true, atom.Colgroup: true, atom.Rp: true, atom.Rt: true,
	atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true, atom.Input: true,
	atom.Link: true, atom.Meta: true, atom.Param: true, atom.Source: true, atom.Track: true, atom.Wbr: true,
}

// tooDeep looks over the tags, in one pass.
func tooDeep(page []byte) bool {
	depth := 0
	for z := html.NewTokenizer(bytes.NewReader(page)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return false
		case html.StartTagToken:
			if name, _ := z.TagName(); !unnested[atom.Lookup(name)] {
				depth++
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); depth > 0 && !unnested[atom.Lookup(name)] {
				depth--
			}
		}
		if depth > deepest {
			return true
		}
	}
}

// stamp writes a time as a document has it: the day alone where midnight says that no more is known.
func stamp(t time.Time) string {
	if t.Year() < 1 || t.Year() > 9999 {
		return ""
	}
	if t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
