package timeline

import (
	"cmp"
	"sort"
	"strings"

	"github.com/seed-620526af/timeline/internal/digest"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// DigestQuery says how long a digest is to be, and of what.
type DigestQuery struct {
	Days      int    // how many days, at most; 0 is 10
	Sentences int    // how many sentences a day, at most; 0 is 1
	About     string // only what is told of this name, by any of the forms that the documents give it
	From, To  Day    // only days between these, inclusive; no day for no bound
}

// DigestDay is a key day and the sentences that tell it best.
type DigestDay struct {
	Date      Day      `json:"date"`
	Sentences []string `json:"sentences"`
	Docs      []string `json:"docs"`   // whose sentences they are
	Weight    float64  `json:"weight"` // how much speaks for the day; comparable within one digest
}

// defaultDays is how long a digest is where nothing is said of it.
const defaultDays = 10

// focus is the share of a document's sentences, one in so many, from which a name in them makes the whole document about it.
const focus = 4

// Digest returns the key days of the timeline's documents, in order: those that many texts, and later texts still, tell of.
func (t *Timeline) Digest(q DigestQuery) []DigestDay {
	l := t.mount()
	docs := l.annotated
	about := l.mentioning(q.About)
	articles := make([]digest.Article, len(docs))
	var x text.Text
	for i, a := range docs {
		articles[i] = digest.Article{ID: a.key, Published: a.publishedDay(), Sentences: a.sentences(&x, about)}
	}
	days := digest.Make(articles, digest.Options{Days: cmp.Or(q.Days, defaultDays), Sentences: q.Sentences, From: q.From, To: q.To})
	out := make([]DigestDay, len(days))
	for i, d := range days {
		out[i] = DigestDay{Date: d.Date, Weight: d.Weight}
		for _, p := range d.Picks {
			out[i].Sentences = append(out[i].Sentences, articles[p.Article].Sentences[p.Sentence].Text)
			out[i].Docs = append(out[i].Docs, docs[p.Article].ID)
		}
	}
	return out
}

// sentences are those of the document, with the days that each names. Where the document as a whole is about what was asked, the
// sentences that don't name it count too, but are not quoted. A page's own date counts as one that names the day.
func (a *Annotation) sentences(x *text.Text, about func(*Annotation, Span) bool) []digest.Sentence {
	x.Reset(a.Text)
	out := make([]digest.Sentence, len(x.Sentences))
	named, asked, all := make([]bool, len(out)), 0, 0
	for i, s := range x.Sentences {
		if !s.Role.Furniture() || s.Role == text.Dateline {
			all++
			if named[i] = about(a, Span{int(s.Start), int(s.End)}); named[i] {
				asked++
			}
		}
	}
	for i, s := range x.Sentences {
		out[i].Text = a.Text[s.Start:s.End]
		switch {
		case s.Role.Furniture() && s.Role != text.Dateline || !named[i] && asked*focus < all:
			out[i].Role = digest.Other
		case s.Role != text.Body || !named[i]:
			out[i].Role = digest.Title
		}
	}
	told, next := 0, 0 // the first of the mentions and timexes that don't stand before the sentence
	for i, s := range x.Sentences {
		start, end := int(s.Start), int(s.End)
		for ; told < len(a.Mentions) && a.Mentions[told].Start < end; told++ {
			if m := &a.Mentions[told]; m.Start >= start && m.Modality == "" && !m.Negated {
				out[i].Salience = max(out[i].Salience, m.Salience)
			}
		}
		for ; next < len(a.Timexes) && a.Timexes[next].Start < end; next++ {
			if t := &a.Timexes[next]; t.Start >= start && namesDays(t) {
				out[i].Dates = append(out[i].Dates, digest.Date{First: t.First, Last: t.Last, Relative: strings.HasPrefix(t.Rule, "relative/")})
			}
		}
	}
	return out
}

// namesDays reports whether t says on which days something is, and doesn't only say now.
func namesDays(t *timex.Timex) bool {
	return (t.Type == timex.TypeDate || t.Type == timex.TypeTime) && !t.First.IsZero() && !t.Last.IsZero() && t.Value != "PRESENT_REF"
}

// mentioning returns whether a document names name, or another form of the same name, within a span.
func (l *loom) mentioning(name string) func(*Annotation, Span) bool {
	if strings.TrimSpace(name) == "" {
		return func(*Annotation, Span) bool { return true }
	}
	meant := newAsked(l, name).meant
	words := strings.ToLower(strings.TrimSpace(name))
	return func(a *Annotation, s Span) bool {
		first := sort.Search(len(a.Entities), func(i int) bool { return a.Entities[i].Start >= s.Start })
		for _, e := range a.Entities[first:] {
			if e.Start >= s.End {
				break
			}
			if meant[e.Name] {
				return true
			}
		}
		return holdsWords(strings.ToLower(a.Text[s.Start:s.End]), words)
	}
}

// holdsWords reports whether s holds words, not as a part of longer ones.
func holdsWords(s, words string) bool {
	for from := 0; ; {
		i := strings.Index(s[from:], words)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(words)
		if (start == 0 || !wordByte(s[start-1])) && (end == len(s) || !wordByte(s[end])) {
			return true
		}
		from = end
	}
}

func wordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80
}
