package reader

import (
	"cmp"
	"encoding/json"
	"net/url"
	"slices"
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

// metadata reads the head: JSON-LD first, then <meta>, then what is marked as the date of publication, then the <time> in the header of the
// page's one article.
func metadata(root *html.Node) facts {
	var f facts
	var linked, marked, headed string
	articles := 0
	meta := map[string]string{}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			switch n.DataAtom {
			case atom.Script:
				if linked == "" && attribute(n, "type") == "application/ld+json" && n.FirstChild != nil {
					linked = linkedDate(n.FirstChild.Data)
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
			}
			if n.DataAtom == atom.Article {
				articles++
			}
			if headed == "" && n.DataAtom == atom.Time && within(n, atom.Header) && within(n, atom.Article) {
				headed = isoDate(attribute(n, "datetime"))
			}
			if marked == "" && n.DataAtom != atom.Meta && isMarked(n) {
				marked = cmp.Or(anyDate(attribute(n, "datetime")), anyDate(attribute(n, "content")), anyDate(attribute(n, "title")), anyDate(text(n)))
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
			f.published = anyDate(meta[key])
		}
	}
	if f.published == "" {
		f.published = marked
	}
	if f.published == "" && articles == 1 {
		f.published = headed
	}
	return f
}

// within reports whether n stands within an element of that kind.
func within(n *html.Node, kind atom.Atom) bool {
	for n = n.Parent; n != nil; n = n.Parent {
		if n.DataAtom == kind {
			return true
		}
	}
	return false
}

// publishedClasses are the classes of microformats and of the usual programs for an element that holds the date of publication.
var publishedClasses = map[string]bool{"published": true, "dt-published": true, "entry-date": true, "post-date": true, "pubdate": true, "publish-date": true,
	"article-date": true, "date-published": true}

// isMarked reports whether a <time>, or an element that stands for one, is marked as the date of publication.
func isMarked(n *html.Node) bool {
	if has(n, "pubdate") || strings.Contains(strings.ToLower(attribute(n, "itemprop")), "datepublished") {
		return true
	}
	if n.DataAtom != atom.Time && n.DataAtom != atom.Abbr && n.DataAtom != atom.Span {
		return false
	}
	for _, class := range strings.Fields(strings.ToLower(attribute(n, "class"))) {
		if publishedClasses[class] {
			return true
		}
	}
	return false
}

// linkedDate finds the date of publication in a script of JSON-LD: an article's rather than that of anything else, a comment, a film. Of one
// that is no JSON the first date is taken.
func linkedDate(script string) string {
	script = strings.Map(func(r rune) rune {
		if r < ' ' { // a line that breaks within a string
			return ' '
		}
		return r
	}, script)
	var data any
	if json.Unmarshal([]byte(script), &data) == nil {
		return cmp.Or(datePublished(data, true, 0), datePublished(data, false, 0))
	}
	_, rest, ok := strings.Cut(script, `"datePublished"`)
	if !ok {
		return ""
	}
	if _, rest, ok = strings.Cut(rest, `"`); !ok {
		return ""
	}
	date, _, _ := strings.Cut(rest, `"`)
	return isoDate(date)
}

// isArticle reports whether an object of JSON-LD is an article of some kind, by its type or one of its types.
func isArticle(kind any) bool {
	switch kind := kind.(type) {
	case string:
		return strings.HasSuffix(kind, "Article") || strings.HasSuffix(kind, "Posting") || kind == "Report"
	case []any:
		return slices.ContainsFunc(kind, isArticle)
	}
	return false
}

// datePublished finds the date of an article in JSON-LD, which may be an object, a list, or a @graph of them.
func datePublished(data any, article bool, depth int) string {
	if depth > 8 {
		return ""
	}
	switch data := data.(type) {
	case []any:
		for _, item := range data {
			if d := datePublished(item, article, depth+1); d != "" {
				return d
			}
		}
	case map[string]any:
		if s, ok := data["datePublished"].(string); ok && (!article || isArticle(data["@type"])) {
			if d := isoDate(s); d != "" {
				return d
			}
		}
		for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if d := datePublished(data[key], article, depth+1); d != "" {
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

// anyDate returns a date in any of the ways that machines write it, else one in English words: "February 14, 2019".
func anyDate(s string) string { return cmp.Or(isoDate(s), mailDate(s), wordDate(s)) }

// wordDate reads the day that s begins with: "Thursday, 14 February 2019, 10:00", "Feb. 14, 2019".
func wordDate(s string) string {
	fields := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == '\u00a0' })
	if len(fields) > 3 && strings.HasSuffix(strings.ToLower(fields[0]), "day") {
		fields = fields[1:]
	}
	if len(fields) < 3 {
		return ""
	}
	for _, layout := range [...]string{"January 2 2006", "Jan 2 2006", "2 January 2006", "2 Jan 2006"} {
		if t, err := time.Parse(layout, strings.Join(fields[:3], " ")); err == nil {
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
	if len(fields) > 1 && len(fields[1]) > 3 { // March
		fields[1] = fields[1][:3]
	}
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
