package reader

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/seed-620526af/timeline"
)

func open(t *testing.T, name string) *os.File {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestHTML(t *testing.T) {
	doc, err := HTML(open(t, "article.html"), "")
	if err != nil {
		t.Fatal(err)
	}
	want := timeline.Document{
		Title: "Orion home after a million miles", URL: "https://space.example/2022/12/11/orion-home", Published: "2022-12-11T19:20:00-05:00",
		Text: `The Orion capsule splashed down in the Pacific on Sunday, west of Baja California, after a flight of 25` + "\u00a0" + `days around the Moon and back.
Three parachutes slowed it down.

It had been launched from Kennedy Space Center on 16 November, on the first flight of the Space Launch System. Engineers will now take the heat shield apart, which had to stand twice the heat of a return from low orbit.

“From the launch to the splashdown it was an extraordinary mission,” said Bill Nelson, who led the agency then.

Distance flown: 1.4 million miles

Recovery ship: USS Portland

A crew is to follow with Artemis II, which the agency hopes to launch in 2024. The names of the four astronauts were to be given early in the new year, officials said on Sunday evening in Houston.`,
	}
	if doc != want {
		t.Errorf("got %+v\nwant %+v", doc, want)
	}
}

// page is a page with a head of its own around an article long enough to be found.
func page(head, body string) string {
	article := strings.Repeat("<p>The council met on Tuesday, and spoke for hours of the new bridge over the river.</p>", 8)
	return "<html><head><title>Title</title>" + head + "</head><body>" + body + "<article>" + article + "</article></body></html>"
}

func TestPublished(t *testing.T) {
	for _, test := range []struct{ name, html, want string }{
		{"meta property", page(`<meta property="article:published_time" content="2019-02-14T10:00:00Z">`, ""), "2019-02-14T10:00:00Z"},
		{"meta name, a day", page(`<meta name="DC.date.issued" content="2019-02-14">`, ""), "2019-02-14"},
		{"a time without a zone keeps its day", page(`<meta name="date" content="2019-02-14T23:30:00">`, ""), "2019-02-14"},
		{"a zone without a colon", page(`<meta name="date" content="2019-02-14T23:30:00+0300">`, ""), "2019-02-14T23:30:00+03:00"},
		{"JSON-LD in a list", page(`<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2019-02-14"}]</script>`, ""), "2019-02-14"},
		{"JSON-LD before meta",
			page(`<meta name="date" content="2020-01-01"><script type="application/ld+json">{"datePublished":"2019-02-14"}</script>`, ""), "2019-02-14"},
		{"broken JSON-LD is passed over", page(`<script type="application/ld+json">{"datePublished":</script><meta name="date" content="2019-02-14">`, ""),
			"2019-02-14"},
		{"a marked time", page("", `<time itemprop="datePublished" datetime="2019-02-14T08:00:00+01:00">Thursday</time>`), "2019-02-14T08:00:00+01:00"},
		{"the masthead's today is no date", page("", `<div>Wednesday, 4 March 2026</div><time datetime="2026-03-04">today</time>`), ""},
		{"a date of change is none of publication", page(`<meta property="article:modified_time" content="2020-01-01">`, ""), ""},
		{"an article's date before a comment's", page(`<script type="application/ld+json">{"@graph":[{"@type":"Comment","datePublished":"2020-01-01"},
			{"@type":["NewsArticle"],"datePublished":"2019-02-14T10:00:00.000+0200"}]}</script>`, ""), "2019-02-14T10:00:00+02:00"},
		{"JSON-LD with a line break in a string", page("<script type=\"application/ld+json\">{\"headline\":\"a\nb\",\"datePublished\":\"2019-02-14\"}</script>", ""), "2019-02-14"},
		{"cut-off JSON-LD with a date", page(`<script type="application/ld+json">{"datePublished": "2019-02-14", "x": </script>`, ""), "2019-02-14"},
		{"English words in meta", page(`<meta name="date" content="Thursday, February 14, 2019">`, ""), "2019-02-14"},
		{"a mail's date in meta", page(`<meta name="pubdate" content="Thu, 14 Feb 2019 10:00:00 GMT">`, ""), "2019-02-14T10:00:00Z"},
		{"a microformat's abbreviation", page("", `<abbr class="published" title="2019-02-14">Valentine's day</abbr>`), "2019-02-14"},
		{"a blog's class", page("", `<time class="entry-date updated" datetime="2019-02-14T08:00:00+01:00">Thursday</time>`), "2019-02-14T08:00:00+01:00"},
		{"microdata in words", page("", `<span itemprop="datePublished">14 February 2019</span>`), "2019-02-14"},
		{"the header of the one article", `<html><body><article><header><h1>Bridge</h1><time datetime="2019-02-14">Thursday</time></header>` +
			strings.Repeat("<p>The council met on Tuesday, and spoke for hours of the new bridge over the river.</p>", 8) + `</article></body></html>`, "2019-02-14"},
		{"no such day", page(`<meta name="date" content="2019-02-30">`, ""), ""},
		{"words", page(`<meta name="date" content="yesterday">`, ""), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc, err := HTML(strings.NewReader(test.html), "")
			if err != nil {
				t.Fatal(err)
			}
			if doc.Published != test.want {
				t.Errorf("published %q, want %q", doc.Published, test.want)
			}
		})
	}
}

// TestLayout holds how the text of a page is laid out.
func TestLayout(t *testing.T) {
	const told = "The council met on Tuesday, and spoke for hours of the new bridge over the river."
	for _, test := range []struct{ name, html, want string }{
		{"line breaks for paragraphs", told + "<br><br>It voted at nine, and nobody was against it, not even the mayor.<br>He left.<br />\n<br/>" + told,
			told + "\n\nIt voted at nine, and nobody was against it, not even the mayor.\nHe left.\n\n" + told},
		{"line breaks within a paragraph", "<p>" + told + "<br><br>" + told + "</p>", told + "\n\n" + told},
		{"the rows of a table", "<p>" + told + "</p><table><tr><th>Year</th><th>Bridge</th></tr><tr><td>1901</td><td>The <b>old</b> bridge opens</td></tr></table><p>" + told + "</p>",
			told + "\n\nYear | Bridge\n\n1901 | The old bridge opens\n\n" + told},
		{"a wiki's notes", "<p>" + told + `<sup class="reference"><a href="#1">[1]</a></sup> It voted.</p><h2>Plans<span class="mw-editsection">[edit]</span></h2><p>` + told + "</p>",
			told + " It voted.\n\nPlans\n\n" + told},
		{"a caption", "<p>" + told + "</p><figure><img src=x><figcaption>The old bridge in 1999</figcaption></figure><p>" + told + "</p>", told + "\n\n" + told},
	} {
		doc, err := HTML(strings.NewReader("<html><body><article><div>"+test.html+"</div></article></body></html>"), "")
		if err != nil || doc.Text != test.want {
			t.Errorf("%s: error %v\n got %q\nwant %q", test.name, err, doc.Text, test.want)
		}
	}
}

func TestMailDate(t *testing.T) {
	for s, want := range map[string]string{
		"Mon, 29 Mar 2021 18:05:00 +0200":    "2021-03-29T18:05:00+02:00",
		"Mon, 29 Mar 2021 18:05:00 GMT":      "2021-03-29T18:05:00Z",
		"29 Mar 2021 18:05 EST":              "2021-03-29T18:05:00-05:00",
		"29 Mar 21 18:05:00 Z":               "2021-03-29T18:05:00Z",
		"Mon, 29 Mar 2021 18:05:00 IST":      "2021-03-29", // of India, Israel or Ireland
		"Mon, 29 Mar 2021":                   "2021-03-29",
		"Monday, 29 March 2021 18:05:00 GMT": "2021-03-29T18:05:00Z",
		"29 March":                           "",
		"":                                   "",
	} {
		if got := mailDate(s); got != want {
			t.Errorf("mailDate(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestAddress(t *testing.T) {
	html := page(`<link rel="canonical" href="https://news.example/a"><meta property="og:url" content="https://news.example/b">`, "")
	for _, test := range []struct{ name, html, given, want string }{
		{"the caller's", html, "https://mirror.example/a", "https://mirror.example/a"},
		{"the page's", html, "", "https://news.example/a"},
		{"a script is no address", page(`<link rel="canonical" href="javascript:alert(1)">`, ""), "", ""},
		{"a path is no address", page(`<link rel="canonical" href="/a">`, ""), "", ""},
	} {
		if doc, err := HTML(strings.NewReader(test.html), test.given); err != nil || doc.URL != test.want {
			t.Errorf("%s: %q, %v; want %q", test.name, doc.URL, err, test.want)
		}
	}
}

func TestCharset(t *testing.T) {
	html := strings.ReplaceAll(page(`<meta charset="windows-1251">`, ""), "council", "\xd1\xee\xe2\xe5\xf2")
	doc, err := HTML(strings.NewReader(html), "")
	if err != nil || !strings.Contains(doc.Text, "The Совет met") {
		t.Errorf("%.60q, %v", doc.Text, err)
	}
}

func TestHTMLWithoutText(t *testing.T) {
	for name, html := range map[string]string{"nothing": "", "no words": "<html><body><img src=x></body></html>", "a script": "<script>alert(1)</script>"} {
		if doc, err := HTML(strings.NewReader(html), ""); !errors.Is(err, ErrNoText) {
			t.Errorf("%s: %+v, error %v", name, doc, err)
		}
	}
}

func TestFeeds(t *testing.T) {
	for name, want := range map[string][]timeline.Document{
		"feed.rss": {
			{ID: "harbour-17", Title: "Canal open again & ships moving", URL: "https://harbour.example/canal", Published: "2021-03-29T18:05:00+02:00",
				Text: "The Ever Given was refloated on Monday.\n\nCafé owners on the bank cheered."},
			{ID: "https://harbour.example/queue", Title: "Queue gone", URL: "https://harbour.example/queue", Published: "2021-04-03",
				Text: "The queue was gone on Saturday."},
		},
		"feed.atom": {
			{ID: "urn:log:1", Title: "Splashdown", URL: "https://space.example/log/1", Published: "2022-12-11T17:40:30Z",
				Text: "Orion came down at 9:40 in the morning, local time."},
			{ID: "urn:log:2", Title: "Recovery", Published: "2022-12-13T00:00:00Z", Text: "The capsule was on board the ship by evening."},
		},
		"feed.json": {
			{ID: "7", Title: "Budget passed", URL: "https://council.example/7", Published: "2020-11-24T21:00:00+01:00",
				Text: "The council passed the budget on Tuesday.\n\nTwo members were absent."},
			{ID: "8", Text: "A plain note of the same day."},
		},
	} {
		docs, err := Feed(open(t, name))
		if empty := name == "feed.rss"; empty != errors.Is(err, ErrNoText) || !empty && err != nil {
			t.Errorf("%s: error %v", name, err)
		}
		if len(docs) != len(want) {
			t.Errorf("%s: %d documents, want %d", name, len(docs), len(want))
			continue
		}
		for i := range docs {
			if docs[i] != want[i] {
				t.Errorf("%s: got %+v\nwant %+v", name, docs[i], want[i])
			}
		}
	}
}

// An item whose date can't be read is one all the same, and is named.
func TestFeedWithBadDate(t *testing.T) {
	const feed = `<rss version="2.0"><channel><item><guid>a</guid><pubDate>last week</pubDate><description>The ship was freed.</description></item>
		<item><guid>b</guid><description>The queue was gone.</description></item></channel></rss>`
	docs, err := Feed(strings.NewReader(feed))
	if len(docs) != 2 || docs[0].Published != "" || docs[0].Text != "The ship was freed." {
		t.Errorf("%+v", docs)
	}
	var bad *timeline.DocumentError
	if !errors.As(err, &bad) || bad.ID != "a" || bad.Place != "item 1" || !strings.Contains(err.Error(), `"last week"`) || strings.Contains(err.Error(), `"b"`) {
		t.Errorf("error %v", err)
	}
}

// TestFeedDates holds the dates and texts of feeds that programs write in ways of their own.
func TestFeedDates(t *testing.T) {
	for _, test := range []struct{ name, item, published, text string }{
		{"words and CDATA", "<pubDate>March 29, 2021</pubDate><description><![CDATA[One.<br/><br />Two &amp; three.]]></description>", "2021-03-29", "One.\n\nTwo & three."},
		{"the whole month", "<pubDate>Monday, 29 March 2021 18:05:00 +0200</pubDate><description>One.</description>", "2021-03-29T18:05:00+02:00", "One."},
		{"a time with a space", "<pubDate> 2021-03-29 18:05:00 </pubDate><description>&lt;p&gt;One.&lt;/p&gt;</description>", "2021-03-29", "One."},
		{"Dublin Core", `<dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2021-03-29T18:05:00Z</dc:date><description>One.</description>`, "2021-03-29T18:05:00Z", "One."},
	} {
		docs, err := Feed(strings.NewReader(`<rss version="2.0"><channel><item>` + test.item + "</item></channel></rss>"))
		if err != nil || len(docs) != 1 || docs[0].Published != test.published || docs[0].Text != test.text {
			t.Errorf("%s: %+v, error %v", test.name, docs, err)
		}
	}
}

func TestNoFeed(t *testing.T) {
	for name, s := range map[string]string{"nothing": "", "a page": "<html><body>no</body></html>", "JSON": `{"a":1}`,
		"cut off": `<rss version="2.0"><channel><item><title>x`} {
		if docs, err := Feed(strings.NewReader(s)); err == nil && len(docs) > 0 {
			t.Errorf("%s: %v", name, docs)
		} else if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestTooMuch(t *testing.T) {
	if _, err := HTML(strings.NewReader(strings.Repeat("<div>", 600)+"deep"), ""); err == nil {
		t.Error("600 elements deep: no error")
	}
	if _, err := HTML(endless{}, ""); !errors.Is(err, ErrTooLong) {
		t.Errorf("endless input: %v", err)
	}
	if _, err := Feed(endless{}); !errors.Is(err, ErrTooLong) {
		t.Errorf("endless feed: %v", err)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

// Whatever the input, a document has text of valid UTF-8 that the library takes.
func FuzzHTML(f *testing.F) {
	for _, name := range []string{"article.html"} {
		b, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte("<p>a<table>b<td>c"))
	f.Add([]byte(page(`<meta name="date" content="0000-00-00">`, "<svg><p>")))
	f.Fuzz(func(t *testing.T, b []byte) {
		doc, err := HTML(bytes.NewReader(b), "")
		if err == nil && (doc.Text == "" || !utf8.ValidString(doc.Text)) {
			t.Errorf("%+v", doc)
		}
	})
}

func FuzzFeed(f *testing.F) {
	for _, name := range []string{"feed.rss", "feed.atom", "feed.json"} {
		b, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		docs, _ := Feed(bytes.NewReader(b))
		for _, d := range docs {
			if d.ID == "" || d.Text == "" {
				t.Errorf("%+v", d)
			}
		}
	})
}
