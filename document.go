package timeline

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"iter"
	"path"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	fast "github.com/segmentio/encoding/json"

	"github.com/seed-620526af/timeline/internal/dating"
	"github.com/seed-620526af/timeline/timex"
)

// Document is one text, as given.
type Document struct {
	ID        string `json:"id"`
	Title     string `json:"title,omitempty"`
	URL       string `json:"url,omitempty"`
	Published string `json:"published"` // a date, "2021-01-18", or an RFC 3339 time; "" where it isn't known
	Text      string `json:"text"`      // offsets of all that is found are bytes into it
}

// DocumentError is what went wrong with one document. The other documents are not touched by it.
type DocumentError struct {
	ID    string // of the document; "" where it has none
	Place string // where in the input: "line 17"; "" where it came as a Document
	Err   error
}

func (e *DocumentError) Error() string {
	switch {
	case e.ID != "" && e.Place != "":
		return fmt.Sprintf("document %q (%s): %v", e.ID, e.Place, e.Err)
	case e.Place != "":
		return fmt.Sprintf("%s: %v", e.Place, e.Err)
	}
	return fmt.Sprintf("document %q: %v", e.ID, e.Err)
}

func (e *DocumentError) Unwrap() error { return e.Err }

// ErrTooLong is returned for a text of 2 GiB and more.
var ErrTooLong = errors.New("the text is longer than 2 GiB")

// check reports what keeps a document from being read.
func (d *Document) check() error {
	if len(d.Text) > 1<<31-1 {
		return &DocumentError{ID: d.ID, Err: ErrTooLong}
	}
	if d.Published != "" {
		if _, err := publishedTime(d.Published); err != nil {
			return &DocumentError{ID: d.ID, Err: fmt.Errorf("published: %w", err)}
		}
	}
	return nil
}

// publishedTime reads a date, or an RFC 3339 time in its own zone. A year or month alone ("2006", "2006-03") is understood, but is
// no day to anchor on: the zero Time.
func publishedTime(s string) (time.Time, error) {
	if layout := "2006-01"; len(s) == len("2006") || len(s) == len(layout) {
		if _, err := time.Parse(layout[:len(s)], s); err == nil {
			return time.Time{}, nil
		}
	}
	if len(s) > len("2021-01-18") {
		if t, err := time.Parse(time.RFC3339, s); err == nil {
			return t, nil
		}
	}
	d, err := timex.ParseDay(s)
	return timeOf(d), err
}

// isoPublished makes what files say of a publication's time ISO's: "Sunday, December 8, 2024", "2009:02:03T17:59:13Z" as cameras
// write it. What names no whole day is left as it is, for [Extractor.Annotate] to refuse.
func isoPublished(s string) string {
	if s == "" {
		return s
	}
	if _, err := publishedTime(s); err == nil {
		return s
	}
	if d := dating.InAddress(s); !d.IsZero() {
		return d.String()
	}
	for _, x := range new(timex.Tagger).Find(s, time.Time{}) {
		if !x.First.IsZero() && x.First == x.Last {
			return x.First.String()
		}
	}
	return s
}

// timeOf returns the beginning of a day, the zero Time for no day.
func timeOf(d Day) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return time.Date(int(d.Year), time.Month(d.Month), int(d.Dom), 0, 0, 0, 0, time.UTC)
}

// dayOf returns the day of a time, in its own zone; no day for the zero Time.
func dayOf(t time.Time) Day {
	if t.IsZero() {
		return Day{}
	}
	y, m, d := t.Date()
	return timex.Date(y, int(m), d)
}

// fingerprint is the hash of all that a document holds: its identity when timelines are merged.
func (d *Document) fingerprint() string {
	h := fnv.New128a()
	for _, s := range [...]string{d.ID, d.URL, d.Title, d.Published, d.Text} {
		io.WriteString(h, s)
		h.Write([]byte{0xFF}) // in no valid UTF-8, so that fields don't run together
	}
	return hex.EncodeToString(h.Sum(nil))
}

// headerKeys are the fields that a header block can hold.
var headerKeys = map[string]func(*Document) *string{
	"id":        func(d *Document) *string { return &d.ID },
	"title":     func(d *Document) *string { return &d.Title },
	"published": func(d *Document) *string { return &d.Published },
	"url":       func(d *Document) *string { return &d.URL },
}

// ParseText makes a document of a text file, in UTF-8 or, where a byte order mark says so, in UTF-16. Its first lines may be a header
// block of "Title:", "Published:", "URL:" and "ID:", ended by a blank line; the text is what follows it. Other fields, such as
// "Author:", are passed over after one of these. Without an ID the document is called by the file's name, less its extension.
func ParseText(name string, data []byte) Document {
	d := Document{Text: decodeUTF16(data)}
	rest := strings.TrimPrefix(d.Text, "\uFEFF")
	header := Document{}
	for n := 0; ; n++ {
		line, after, found := strings.Cut(rest, "\n")
		line = strings.TrimSpace(line)
		if line == "" {
			if n > 0 {
				header.Text = after
				d = header
			}
			break
		}
		key, value, ok := strings.Cut(line, ":")
		field := headerKeys[strings.ToLower(strings.TrimSpace(key))]
		if !ok || !found || field == nil && (n == 0 || strings.ContainsAny(key, " \t")) {
			break // no header block: all of it is text
		}
		if field != nil {
			*field(&header) = strings.TrimSpace(value)
		}
		rest = after
	}
	d.Published = isoPublished(d.Published)
	if d.ID == "" {
		base := path.Base(strings.ReplaceAll(name, "\\", "/"))
		d.ID = strings.TrimSuffix(base, path.Ext(base))
	}
	return d
}

// decodeUTF16 returns data as UTF-8, where a byte order mark says that it is UTF-16; else as it is.
func decodeUTF16(data []byte) string {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		order = binary.LittleEndian
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		order = binary.BigEndian
	default:
		return string(data)
	}
	units := make([]uint16, len(data)/2-1)
	for i := range units {
		units[i] = order.Uint16(data[2*i+2:])
	}
	return string(utf16.Decode(units))
}

// ReadJSONL reads documents from JSON lines: an object a line with id, published, title, url and text, all of them strings. A line
// that can't be read yields a [*DocumentError] that names it, and reading goes on after it.
func ReadJSONL(r io.Reader) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		for n := 1; ; n++ {
			line, err := in.ReadBytes('\n')
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\uFEFF"))
			}
			if len(bytes.TrimSpace(line)) > 0 {
				d, bad := parseLine(line, n)
				if !yield(d, bad) {
					return
				}
			}
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(Document{}, &DocumentError{Place: fmt.Sprintf("line %d", n), Err: err})
				return
			}
		}
	}
}

// line is a document as JSON lines hold it.
type line struct {
	Document
	Published *string `json:"published"`
	Text      *string `json:"text"`
}

func parseLine(raw []byte, n int) (Document, error) {
	place := fmt.Sprintf("line %d", n)
	if !utf8.Valid(raw) {
		// encoding/json would replace the bytes, and offsets would no longer point into the text as given.
		return Document{}, &DocumentError{Place: place, Err: errors.New("the line is no valid UTF-8")}
	}
	var d line
	if fast.Unmarshal(raw, &d) != nil {
		d = line{}
		if err := json.Unmarshal(raw, &d); err != nil { // which says what is wrong
			if e := (*json.UnmarshalTypeError)(nil); errors.As(err, &e) {
				err = mistyped(e)
			}
			return Document{}, &DocumentError{ID: d.ID, Place: place, Err: err}
		}
	}
	if d.Text == nil {
		return Document{}, &DocumentError{ID: d.ID, Place: place, Err: errors.New(`it has no "text"`)}
	}
	doc := d.Document
	doc.Text = *d.Text
	if d.Published != nil {
		doc.Published = isoPublished(*d.Published)
	}
	if doc.ID == "" {
		doc.ID = fmt.Sprintf("%d", n)
	}
	if err := doc.check(); err != nil {
		return Document{}, &DocumentError{ID: doc.ID, Place: place, Err: errors.Unwrap(err)}
	}
	return doc, nil
}

// mistyped says what is wrong with a value in the words of JSON, not of Go.
func mistyped(e *json.UnmarshalTypeError) error {
	if e.Field == "" {
		return fmt.Errorf("it is JSON's %s, not an object", e.Value)
	}
	field := e.Field[strings.LastIndexByte(e.Field, '.')+1:]
	return fmt.Errorf("%q is JSON's %s, not a string", field, e.Value)
}
