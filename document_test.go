package timeline_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline"
)

func TestParseText(t *testing.T) {
	for _, c := range []struct {
		name, file, data string
		want             timeline.Document
	}{
		{"header block", "a/b.txt", "Title: Fire: the night\nPublished: 2019-04-16\nURL: https://p.example/x\n\nIt burnt.\n",
			timeline.Document{ID: "b", Title: "Fire: the night", Published: "2019-04-16", URL: "https://p.example/x", Text: "It burnt.\n"}},
		{"header of Windows", "b.txt", "title: Fire\r\npublished: 2019-04-16\r\n\r\nIt burnt.",
			timeline.Document{ID: "b", Title: "Fire", Published: "2019-04-16", Text: "It burnt."}},
		{"date in words", "b.txt", "Published: Sunday, December 8, 2024\n\nIt opened.",
			timeline.Document{ID: "b", Published: "2024-12-08", Text: "It opened."}},
		{"own ID", "b.txt", "ID: n7\nTitle: Fire\n\nIt burnt.", timeline.Document{ID: "n7", Title: "Fire", Text: "It burnt."}},
		{"fields of others", "b.txt", "Title: Fire\nAuthor: J. Doe\nPublished: 2019-04-16\n\nIt burnt.",
			timeline.Document{ID: "b", Title: "Fire", Published: "2019-04-16", Text: "It burnt."}},
		{"a speaker is no field", "b.txt", "Jane Doe: It burns.\nTitle: Fire\n\nThe end.",
			timeline.Document{ID: "b", Text: "Jane Doe: It burns.\nTitle: Fire\n\nThe end."}},
		{"no header", "b.txt", "It burnt: nothing stood.\n\nThe end.", timeline.Document{ID: "b", Text: "It burnt: nothing stood.\n\nThe end."}},
		{"header that no blank line ends is text", "b.txt", "Title: Fire\nIt burnt.\n", timeline.Document{ID: "b", Text: "Title: Fire\nIt burnt.\n"}},
		{"blank first line", "b.txt", "\nTitle: Fire\n\nIt burnt.", timeline.Document{ID: "b", Text: "\nTitle: Fire\n\nIt burnt."}},
		{"empty", `c:\d\b.txt`, "", timeline.Document{ID: "b"}},
		{"UTF-16 of Windows", "b.txt", "\xff\xfeT\x00i\x00t\x00l\x00e\x00:\x00F\x00\r\x00\n\x00\r\x00\n\x00\x1c\x20I\x00t\x00\x1d\x20",
			timeline.Document{ID: "b", Title: "F", Text: "“It”"}},
		{"UTF-16, the high byte first", "b.txt", "\xfe\xff\xd8\x3d\xdd\x25\x00!", timeline.Document{ID: "b", Text: "🔥!"}},
		{"UTF-16 cut off", "b.txt", "\xff\xfeI\x00t", timeline.Document{ID: "b", Text: "I"}},
		{"nothing but the mark of UTF-16", "b.txt", "\xff\xfe", timeline.Document{ID: "b"}},
	} {
		if got := timeline.ParseText(c.file, []byte(c.data)); got != c.want {
			t.Errorf("%s:\n got %+v\nwant %+v", c.name, got, c.want)
		}
	}
}

// TestReadJSONL holds that a bad line is named by its place, and costs no other.
func TestReadJSONL(t *testing.T) {
	const lines = `{"id":"a","published":"2019-04-16","text":"It burnt."}
{"id":"b","text":
{"id":"c","title":"no text"}

{"id":"d","published":null,"text":""}
{"text":"no id","published":"2009:02:03T17:59:13Z"}`
	var got, bad []string
	for d, err := range timeline.ReadJSONL(strings.NewReader(lines + "\n\"\xff\"")) {
		var e *timeline.DocumentError
		switch {
		case err == nil:
			got = append(got, d.ID+" "+d.Published)
		case errors.As(err, &e):
			bad = append(bad, e.ID+" "+e.Place)
		default:
			t.Errorf("%v is no DocumentError", err)
		}
	}
	if s := strings.Join(got, "|"); s != "a 2019-04-16|d |6 2009-02-03" {
		t.Errorf("documents: %s", s)
	}
	if s := strings.Join(bad, "|"); s != " line 2|c line 3| line 7" {
		t.Errorf("errors: %s", s)
	}
}

func TestReadJSONLSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ name, line, want string }{
		{"byte order mark", "\uFEFF{\"id\":\"a\",\"text\":\"It burnt.\"}\r\n", ""},
		{"number for an ID", `{"id":5,"text":"It burnt."}`, `line 1: "id" is JSON's number, not a string`},
		{"list for a text", `{"id":"a","text":["It burnt."]}`, `document "a" (line 1): "text" is JSON's array, not a string`},
		{"list for an object", `["It burnt."]`, `line 1: it is JSON's array, not an object`},
		{"nothing", `null`, `line 1: it has no "text"`},
		{"no such day", `{"id":"a","published":"2019-02-30","text":"It burnt."}`,
			`document "a" (line 1): published: "2019-02-30" is no date: want 2021-01-18 or an RFC 3339 time`},
		{"words that name no day", `{"published":"soon","text":"It burnt."}`,
			`document "1" (line 1): published: "soon" is no date: want 2021-01-18 or an RFC 3339 time`},
	} {
		for d, err := range timeline.ReadJSONL(strings.NewReader(c.line)) {
			switch {
			case err == nil && (c.want != "" || d.Text != "It burnt."):
				t.Errorf("%s: %+v, want the error %q", c.name, d, c.want)
			case err != nil && err.Error() != c.want:
				t.Errorf("%s: %q, want %q", c.name, err, c.want)
			}
		}
	}
}
