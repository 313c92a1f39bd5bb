package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

var update = flag.Bool("update", false, "write the golden files anew")

func write(t *testing.T, name string, v *View) (string, []string) {
	t.Helper()
	f, ok := Find(name)
	if !ok {
		t.Fatalf("no format %q", name)
	}
	var b bytes.Buffer
	warnings, err := f.Write(&b, v)
	if err != nil {
		t.Fatal(err)
	}
	return b.String(), warnings
}

// The golden files are what the real consumers are fed with in the browser tests.
func TestGolden(t *testing.T) {
	for name, view := range map[string]*View{"sample": sample(), "hostile": hostile()} {
		for _, f := range Formats() {
			t.Run(name+"/"+f.Name, func(t *testing.T) {
				got, _ := write(t, f.Name, view)
				path := filepath.Join("testdata", name+"."+f.Name)
				if *update {
					if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if got != string(want) {
					t.Errorf("differs from %s; look at it, then run go test -update", path)
				}
			})
		}
	}
}

func TestWarnsOfWhatIsLeftOut(t *testing.T) {
	for format, want := range map[string][]string{
		"markdown":   nil,
		"json":       nil,
		"jsonl":      nil,
		"csv":        nil,
		"timelinejs": {"TimelineJS: left out 2 events whose date it cannot show"},
		"vis":        {"vis: left out 2 events whose date it cannot show"},
		"mermaid":    {"Mermaid: left out 1 event whose date it cannot show"},
		"ical":       {"iCalendar: left out 7 events whose date it cannot show"}, // one BC, two coarse, two open, two undated
		"jsonld": {
			"schema.org: left out 2 events whose date it cannot show",
			"schema.org: 9 events with a date that startDate cannot hold say it in the description",
		},
	} {
		if _, got := write(t, format, sample()); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: warnings %q, want %q", format, got, want)
		}
	}
}

// No format says a first of January that no source says.
func TestNoMadeUpFirstOfJanuary(t *testing.T) {
	v := &View{Events: []Event{{ID: "a", Title: "Founded", Date: NewDate("2011", "", "", "", "")},
		{ID: "b", Title: "Met", Date: NewDate("2015", "APPROX", "", "", "")}}}
	for _, format := range []string{"markdown", "timelinejs", "jsonld", "mermaid"} {
		got, _ := write(t, format, v)
		for _, made := range []string{"2011-01-01", "2015-01-01", "January", `"month"`} {
			if strings.Contains(got, made) {
				t.Errorf("%s says %s:\n%s", format, made, got)
			}
		}
	}
	// What needs days gives all of the year's, and says so.
	for format, want := range map[string]string{
		"vis":  `"start": "2011-01-01T00:00:00",` + "\n  " + `"end": "2012-01-01T00:00:00",` + "\n  " + `"type": "range"`,
		"ical": "DTSTART;VALUE=DATE:20110101\r\nDTEND;VALUE=DATE:20120101\r\nX-EDTF:2011\r\nSTATUS:TENTATIVE\r\nSUMMARY:Founded (2011)\r\n",
	} {
		if got, _ := write(t, format, v); !strings.Contains(got, want) {
			t.Errorf("%s: want %q in\n%s", format, want, got)
		}
	}
}

// What a digest quotes is plain words, with the document that they are from.
func TestDigest(t *testing.T) {
	docs := Documents{"a": {ID: "a", Name: "A <b>title</b>", URL: "https://news.example/a", Published: "2020-02-01"}}
	days := []KeyDay{{"2020-01-31", []string{"It left.\n# Really", "![x](http://evil.example)"}, []string{"a", "b"}},
		{"2020-02-01", []string{"It was gone."}, []string{"b"}}}
	var b strings.Builder
	if err := WriteDigest(&b, days, docs); err != nil {
		t.Fatal(err)
	}
	want := "## 2020-01-31\n\n- It left. \\# Really — [A \\<b\\>title\\</b\\>](<https://news.example/a>), 1 February 2020\n" +
		"- \\!\\[x\\](http\\://evil.example) — b\n\n## 2020-02-01\n\n- It was gone. — b\n"
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

// An event without a title goes by the word that tells it.
func TestUntitled(t *testing.T) {
	v := &View{Events: []Event{{ID: "a", Title: " ", Date: NewDate("2011", "", "", "", ""), Mentions: []Mention{{Text: "raided"}}}}, Undated: []Event{{ID: "b"}}}
	for format, want := range map[string][]string{
		"markdown": {"**2011: raided**", "**untitled**"}, "mermaid": {"2011 : raided"}, "ical": {"SUMMARY:raided"}, "timelinejs": {`"headline": "raided"`},
		"vis": {`"content": "raided"`}, "jsonld": {`"name": "raided"`}, "csv": {",raided,", ",untitled,"},
	} {
		got, _ := write(t, format, v)
		for _, s := range want {
			if !strings.Contains(got, s) {
				t.Errorf("%s: no %q in\n%s", format, s, got)
			}
		}
	}
}

func TestHostileTextIsInert(t *testing.T) {
	v := hostile()
	for _, f := range Formats() {
		t.Run(f.Name, func(t *testing.T) {
			got, _ := write(t, f.Name, v)
			if !utf8.ValidString(got) {
				t.Error("not valid UTF-8")
			}
			for _, r := range got {
				if Turns(r) || r == 0x2028 || r == 0x2029 || r < ' ' && r != '\n' && r != '\r' {
					t.Fatalf("holds %U", r)
				}
			}
			if f.Name != "csv" && f.Name != "ical" && strings.Contains(strings.ReplaceAll(got, `\<`, ""), "<script") { // those two are no HTML
				t.Error("holds a script element")
			}
			for _, bad := range map[string][]string{
				"markdown":   {"](<javascript:", "](<data:"},
				"timelinejs": {`href=\"javascript`, `href=\"data:`, "\u003cscript"},
				"vis":        {`"url": "javascript`, "\u003cscript"},
				"jsonld":     {`"url": "javascript`},
				"ical":       {"\r\nURL:javascript", "\r\nSUMMARY:forged", "\r\nBEGIN:VALARM"},
				"mermaid":    {"\n    section forged", "%%", "```", "<"},
			}[f.Name] {
				if strings.Contains(got, bad) {
					t.Errorf("holds %q", bad)
				}
			}
		})
	}
}

func TestCSV(t *testing.T) {
	for name, v := range map[string]*View{"sample": sample(), "hostile": hostile()} {
		got, _ := write(t, "csv", v)
		rows, err := csv.NewReader(strings.NewReader(got)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if want := 1 + len(v.Events) + len(v.Undated); len(rows) != want {
			t.Errorf("%s: %d rows, want %d", name, len(rows), want)
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r＝＋－＠", []rune(cell)[0]) {
					t.Errorf("%s: cell %q is a formula", name, cell)
				}
			}
		}
	}
}

func TestICalendarLines(t *testing.T) {
	for name, v := range map[string]*View{"sample": sample(), "hostile": hostile()} {
		got, _ := write(t, "ical", v)
		lines := strings.Split(got, "\r\n")
		for _, line := range lines {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") || !utf8.ValidString(line) {
				t.Errorf("%s: %d octets in line %q", name, len(line), line)
			}
		}
		begun, ended := strings.Count(got, "\r\nBEGIN:VEVENT"), strings.Count(got, "\r\nEND:VEVENT")
		if begun != ended || name == "hostile" && begun != len(v.Events) {
			t.Errorf("%s: %d begun, %d ended of %d", name, begun, ended, len(v.Events))
		}
	}
}

func TestStampIsOfTheNewestSource(t *testing.T) {
	for _, test := range []struct {
		name string
		v    *View
		want string
	}{
		{"a day and a time", sample(), "20221212T083000Z"},
		{"a time in a zone", &View{Events: sample().Events, Sources: []Source{{Published: "2024-05-06T01:08:09+02:00"}}}, "20240505T230809Z"},
		{"without any date it is fixed", &View{Events: sample().Events}, "19700101T000000Z"},
		{"a date that is none", &View{Events: sample().Events, Sources: []Source{{Published: "soon"}}}, "19700101T000000Z"},
	} {
		if got, _ := write(t, "ical", test.v); !strings.Contains(got, "DTSTAMP:"+test.want+"\r\n") {
			t.Errorf("%s: no DTSTAMP %s", test.name, test.want)
		}
	}
}

func TestTimelineJSCountsYearsBCWithoutZero(t *testing.T) {
	var got timelineJS
	text, _ := write(t, "timelinejs", sample())
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	if y := got.Events[0].Start.Year; y != -331 {
		t.Errorf("Gaugamela in %d, want -331", y)
	}
}

func TestJSONKeepsEveryCharacter(t *testing.T) {
	v := &View{Events: []Event{{ID: "a", Title: "safe\u202etxt \u2028 <b>"}}}
	text, _ := write(t, "json", v)
	var back View
	if err := json.Unmarshal([]byte(text), &back); err != nil {
		t.Fatal(err)
	}
	if back.Events[0].Title != v.Events[0].Title {
		t.Errorf("%q came back as %q", v.Events[0].Title, back.Events[0].Title)
	}
}

func TestEmptyTimeline(t *testing.T) {
	for _, f := range Formats() {
		if got, warnings := write(t, f.Name, &View{}); len(warnings) > 0 || strings.Contains(got, "null") {
			t.Errorf("%s: %q, warnings %q", f.Name, got, warnings)
		}
	}
}

func TestErrorsOfTheWriterComeThrough(t *testing.T) {
	for _, f := range Formats() {
		if _, err := f.Write(broken{}, sample()); !errors.Is(err, errBroken) {
			t.Errorf("%s: error %v", f.Name, err)
		}
	}
}

var errBroken = errors.New("disk full")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }

// Whatever strangers write, each format holds one event, and nothing but it.
func FuzzFormats(f *testing.F) {
	for _, p := range payloads {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v := &View{Title: s, Warnings: []string{s}, Sources: []Source{{ID: s, Name: s, URL: s, Published: s}}, Events: []Event{{
			ID: s, Title: s, Date: NewDate("2020-01-02", "", "", "", s), Participants: []string{s}, Places: []string{s},
			Mentions: []Mention{{Doc: s, Text: s, Sentence: s}},
		}}}
		for _, format := range Formats() {
			var b strings.Builder
			if _, err := format.Write(&b, v); err != nil {
				t.Fatal(err)
			}
			got := b.String()
			if !utf8.ValidString(got) || strings.ContainsAny(got, "\x00\x1b\u202e\u2028") {
				t.Errorf("%s: not inert: %q", format.Name, got)
			}
			switch format.Name {
			case "json", "jsonl", "jsonld", "timelinejs", "vis":
				if !json.Valid([]byte(got)) || strings.Contains(got, "<") {
					t.Errorf("%s: %q", format.Name, got)
				}
			case "csv":
				rows, err := csv.NewReader(strings.NewReader(got)).ReadAll()
				if err != nil || len(rows) != 2 {
					t.Fatalf("csv: %d rows, %v", len(rows), err)
				}
				for _, cell := range rows[1] {
					if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
						t.Errorf("csv: cell %q", cell)
					}
				}
			case "ical":
				if n := strings.Count("\r\n"+got, "\r\nBEGIN:"); n != 2 {
					t.Errorf("ical: %d components in %q", n, got)
				}
				for _, line := range strings.Split(got, "\r\n") {
					if len(line) > 75 || strings.Contains(line, "\n") {
						t.Errorf("ical: line %q", line)
					}
				}
			case "mermaid":
				if n := strings.Count(got, "\n        2 January 2020 : "); n != 1 || strings.Count(got, " : ") != 1 {
					t.Errorf("mermaid: %q", got)
				}
			case "markdown":
				for i, line := range strings.Split(got, "\n") {
					rest := strings.TrimLeft(line, "> ")
					heading := strings.HasPrefix(rest, "#") && i > 0 && line != "## Notes"
					if heading || strings.HasPrefix(rest, "```") || strings.HasPrefix(rest, "<") {
						t.Errorf("markdown: line %q", line)
					}
				}
			}
		}
	})
}

func TestLink(t *testing.T) {
	for u, want := range map[string]string{
		"https://news.example/a?b=1&c=2":    "https://news.example/a?b=1&c=2",
		"http://news.example/\"><script>":   "http://news.example/%22%3E%3Cscript%3E",
		"https://news.example/a b(c)":       "https://news.example/a%20b%28c%29",
		"https://münchen.example/ü":         "https://m%C3%BCnchen.example/%C3%BC",
		"javascript:alert(1)":               "",
		"JaVaScRiPt:alert(1)":               "",
		"data:text/html,<script>":           "",
		"file:///etc/passwd":                "",
		"//news.example":                    "",
		"/local":                            "",
		"https://":                          "",
		"https://news.example/\nX-Forged: ": "",
	} {
		if got := Link(u); got != want {
			t.Errorf("Link(%q) = %q, want %q", u, got, want)
		}
	}
}

func TestSome(t *testing.T) {
	for _, c := range []struct {
		reason, list string
		n            int
		want         string
	}{
		{"none", "", 2, ""},
		{"as many as are read", "a b", 2, "a, b"},
		{"one more is said, not counted", "a b c", 2, "a, b, c"},
		{"the others are counted", "a b c d e", 2, "a, b, and 3 more"},
	} {
		if got := some(strings.Fields(c.list), c.n, ", "); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

func TestEscapeMarkdown(t *testing.T) {
	for _, c := range []struct{ reason, s, want string }{
		{"a list", "1. to be", `1\. to be`},
		{"a list that says nothing", "1.", `1\.`},
		{"a decimal", "7.0-magnitude quake", "7.0-magnitude quake"},
		{"emphasis", "*not*", `\*not\*`},
		{"a heading", "# not", `\# not`},
		{"an address", "www.example.org", `www\.example.org`},
	} {
		if got := escapeMarkdown(c.s); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}
