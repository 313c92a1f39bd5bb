package reader

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// facts are what a page says of itself in its head.
type facts struct {
	address   string
	published string // a day or an RFC 3339 time
}

// datesIn are the <meta> names and properties that hold the date of publication, the surest first. A page's "modified" date is no
// date of publication, and neither is a date that stands in its masthead.
var datesIn = []string{
	"article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate",
	"dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date", "date",
}

// metadata reads the head: JSON-LD first, then <meta>, then a <time> that is marked as the date of publication.
func metadata(root *html.Node) facts {
	var f facts
	var linked, marked string
	meta := map[string]string{}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			switch n.DataAtom {
			case atom.Script:
				if linked == "" && attribute(n, "type") == "application/ld+json" && n.FirstChild != nil {
					var data any
					if json.Unmarshal([]byte(n.FirstChild.Data), &data) == nil {
						linked = datePublished(data, 0)
					}
				}
			case atom.Meta:
				for _, key := range [...]string{attribute(n, "property"), attribute(n, "name"), attribute(n, "itemprop")} {
					key = strings.ToLower(key)
					if content := strings.TrimSpace(attribute(n, "content")); key != "" && content != "" && meta[key] == "" {
						meta[key] = content
					}
				}
			case atom.Link:
				if f.address == "" && strings.EqualFold(attribute(n, "rel"), "canonical") {
					f.address = webAddress(attribute(n, "href"))
				}
			case atom.Time:
				if marked == "" && (has(n, "pubdate") || strings.Contains(strings.ToLower(attribute(n, "itemprop")), "datepublished")) {
					marked = isoDate(attribute(n, "datetime"))
				}
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	if f.address == "" {
		f.address = webAddress(meta["og:url"])
	}
	f.published = linked
	for _, key := range datesIn {
		if f.published == "" {
			f.published = isoDate(meta[key])
		}
	}
	if f.published == "" {
		f.published = marked
	}
	return f
}

// datePublished finds the date of an article in JSON-LD, which may be an object, a list, or a @graph of them.
func datePublished(data any, depth int) string {
	if depth > 8 {
		return ""
	}
	switch data := data.(type) {
	case []any:
		for _, item := range data {
			if d := datePublished(item, depth+1); d != "" {
				return d
			}
		}
	case map[string]any:
		if s, ok := data["datePublished"].(string); ok {
			if d := isoDate(s); d != "" {
				return d
			}
		}
		for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if d := datePublished(data[key], depth+1); d != "" {
				return d
			}
		}
	}
	return ""
}

// isoDate returns s as a day or an RFC 3339 time, "" where it is neither. A time without a zone is not made up into one: its day
// is kept.
func isoDate(s string) string {
	s = strings.TrimSpace(s)
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05Z07:00",
		"2006-01-02 15:04:05 -0700"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.RFC3339)
		}
	}
	for _, layout := range [...]string{"2006-01-02", "2006/01/02", "20060102"} {
		if len(s) < len(layout) || len(s) > len(layout) && s[len(layout)] != 'T' && s[len(layout)] != ' ' {
			continue
		}
		if t, err := time.Parse(layout, s[:len(layout)]); err == nil && t.Year() > 0 {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// zones are the names that RFC 822 gives to zones; any other name may mean several.
var zones = strings.NewReplacer("UTC", "+0000", "GMT", "+0000", "UT", "+0000", "Z", "+0000", "EST", "-0500", "EDT", "-0400",
	"CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT", "-0600", "PST", "-0800", "PDT", "-0700")

// mailDate reads a date of RFC 822 and its heirs, as RSS has it: "Mon, 29 Mar 2021 18:05:00 +0200".
func mailDate(s string) string {
	if _, after, ok := strings.Cut(s, ","); ok {
		s = after
	}
	fields := strings.Fields(s)
	if len(fields) == 5 {
		fields[4] = zones.Replace(fields[4])
	}
	s = strings.Join(fields, " ")
	for _, layout := range [...]string{"2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04 -0700", "2 Jan 06 15:04:05 -0700", "2 Jan 06 15:04 -0700"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.RFC3339)
		}
	}
	if len(fields) >= 3 {
		if t, err := time.Parse("2 Jan 2006", strings.Join(fields[:3], " ")); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// webAddress returns s where it is an absolute address of the web.
func webAddress(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name {
			return true
		}
	}
	return false
}
