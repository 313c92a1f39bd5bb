package page

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/internal/export"
)

// model is what the page's template reads: clean text, in the order of reading.
type model struct {
	Title, Summary string
	Years          []year
	Facets         []facet
	Warnings       []string
	Events         int

	data data
}

type year struct {
	Name   string
	ID     string
	Events []event
}

type event struct {
	ID             string
	Title          string
	When, EDTF     string
	Dated          bool
	Trust          string // exact, coarse, uncertain, bound or undated
	Disagree       []saying
	Places, People []name
	First          *mention
	More           []mention
	Basis          string
}

// saying is a date and who gives it.
type saying struct {
	When    string
	Sources []source
	Others  int // how many more
}

// mention is a sentence in three parts, the middle one telling the event.
type mention struct {
	Before, Word, After string
	Source              source
	At                  string // address of the sentence in the source
}

type source struct{ Name, URL, Published string }

// facet is a way to choose events.
type facet struct {
	Key, Name, None string // "people", "People", "No people are named."
	Values          []name
}

type name struct {
	Name  string
	Index int // in its facet
	Count int
}

// data is what the page's script reads.
type data struct {
	Items []item `json:"items"`
}

type item struct {
	ID      string  `json:"id"`
	Title   string  `json:"title"`
	When    string  `json:"when"`
	Start   string  `json:"start,omitempty"`
	End     string  `json:"end,omitempty"`
	Type    string  `json:"type,omitempty"`
	Trust   string  `json:"trust,omitempty"`
	Score   float64 `json:"score"`
	People  []int   `json:"people"`
	Places  []int   `json:"places"`
	Sources []int   `json:"sources"`
}

// index numbers the names of a facet in the order in which they are met, and counts them.
type index struct {
	numbers map[string]int
	names   []name
}

func (x *index) add(s string) int {
	if x.numbers == nil {
		x.numbers = map[string]int{}
	}
	i, ok := x.numbers[s]
	if !ok {
		i = len(x.names)
		x.numbers[s] = i
		x.names = append(x.names, name{Name: s, Index: i})
	}
	x.names[i].Count++
	return i
}

// addAll adds the names of one event, each once.
func (x *index) addAll(list []string) (names []name, numbers []int) {
	numbers = []int{}
	for _, s := range list {
		if s = export.Clean(s); s == "" {
			continue
		}
		if i, ok := x.numbers[s]; ok && slices.Contains(numbers, i) {
			continue
		}
		i := x.add(s)
		numbers = append(numbers, i)
		names = append(names, name{Name: s, Index: i})
	}
	return names, numbers
}

// sorted returns the names, the frequent first.
func (x *index) sorted() []name {
	list := slices.Clone(x.names)
	slices.SortFunc(list, func(a, b name) int {
		return cmp.Or(b.Count-a.Count, strings.Compare(a.Name, b.Name))
	})
	return list
}

func newModel(v *export.View) *model {
	m := &model{
		Title: cmp.Or(export.Clean(v.Title), "Timeline"), Summary: export.Summary(v), Warnings: export.CleanAll(v.Warnings),
		Events: len(v.Events) + len(v.Undated),
		data:   data{Items: []item{}},
	}
	all := slices.Concat(v.Events, v.Undated)
	r := reader{docs: v.Documents(), ids: export.UniqueIDs(all)}
	headings := headingsOf(v)
	for i := range all {
		e := &all[i]
		if n := len(m.Years); n == 0 || m.Years[n-1].Name != headings[i] {
			m.Years = append(m.Years, year{Name: headings[i], ID: export.Slug("y" + export.Slug(headings[i]) + "-" + r.ids[i])})
		}
		out, at := r.read(i, e)
		if place, ok := export.PlaceOf(&e.Date); ok && i < len(v.Events) {
			at.Start, at.End, at.Type, at.Trust = place.Start, place.End, place.Type, place.Trust
			out.Dated, out.Trust = true, place.Trust
		}
		last := &m.Years[len(m.Years)-1]
		last.Events = append(last.Events, out)
		m.data.Items = append(m.data.Items, at)
	}
	m.Facets = []facet{
		{"people", "Who", "Nobody is named.", r.people.sorted()},
		{"places", "Where", "No place is named.", r.places.sorted()},
		{"sources", "Source", "No source is named.", r.sources.sorted()},
	}
	return m
}

// headingsOf returns what each event stands under, the undated last: its year, or its month of a full year.
func headingsOf(v *export.View) []string {
	list := make([]string, 0, len(v.Events)+len(v.Undated))
	inYear := map[string]int{}
	for i := range v.Events {
		year, _ := export.Headings(&v.Events[i].Date)
		inYear[year]++
	}
	for i := range v.Events {
		year, month := export.Headings(&v.Events[i].Date)
		if inYear[year] > manyEvents && month != "" {
			year = month + " " + year
		}
		list = append(list, year)
	}
	for range v.Undated {
		list = append(list, "No date")
	}
	return list
}

// reader makes events for the list and items for the widget, and gathers their names.
type reader struct {
	docs                    export.Documents
	ids                     []string
	people, places, sources index
}

// read makes both of event e, which is number i of all.
func (r *reader) read(i int, e *export.Event) (event, item) {
	out := event{
		ID: "e-" + export.Slug(r.ids[i]), Title: e.Headline(),
		When: e.Date.Text(), EDTF: export.Clean(e.EDTF), Trust: "undated", Basis: export.Clean(e.Basis),
	}
	at := item{ID: out.ID, Title: out.Title, When: out.When, Score: e.Score}
	if at.Score == 0 {
		at.Score = float64(len(e.Mentions)) / 1000
	}
	out.People, at.People = r.people.addAll(e.People())
	out.Places, at.Places = r.places.addAll(e.Places)
	var labels []string
	for _, s := range r.docs.Of(e) {
		labels = append(labels, s.Label())
	}
	_, at.Sources = r.sources.addAll(labels)
	for _, a := range e.Alternatives {
		s := saying{When: a.Date.Text()}
		for _, id := range a.Docs {
			s.Sources = append(s.Sources, newSource(r.docs.Find(id)))
		}
		n := export.Fit(len(s.Sources), namedSources)
		s.Sources, s.Others = s.Sources[:n], len(s.Sources)-n
		out.Disagree = append(out.Disagree, s)
	}
	for _, told := range e.Mentions {
		out.More = append(out.More, newMention(told, newSource(r.docs.Find(told.Doc))))
	}
	if len(out.More) > 0 {
		out.First, out.More = &out.More[0], out.More[1:]
	}
	return out, at
}

// namedSources is how many sources of a date are named where sources disagree.
const namedSources = 4

func newSource(s export.Source) source {
	out := source{Name: export.Clean(s.Label()), URL: export.Link(s.URL)}
	if out.Name == "" {
		out.Name = "unnamed source"
	}
	if d := export.Published(s); d != "" {
		date := export.NewDate(d, "", "", "", "")
		out.Published = date.Text()
	}
	return out
}

func newMention(m export.Mention, s source) mention {
	sentence, word := export.Clean(m.Sentence), export.Clean(m.Text)
	out := mention{Before: sentence, Source: s, At: s.URL}
	if i := findWord(sentence, word); i >= 0 {
		out.Before, out.Word, out.After = sentence[:i], word, sentence[i+len(word):]
	}
	if s.URL != "" && sentence != "" && !strings.Contains(s.URL, "#") {
		out.At = s.URL + "#:~:text=" + fragment(sentence)
	}
	return out
}

// findWord finds word in s where it is no part of another, -1 where it isn't.
func findWord(s, word string) int {
	if word == "" {
		return -1
	}
	for from := 0; ; {
		i := strings.Index(s[from:], word)
		if i < 0 {
			return -1
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len(word):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return i
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		from = i + size
	}
}

// fragment makes a text fragment (WICG's #:~:text=) that finds a sentence: all of a short one, the ends of a long one.
func fragment(sentence string) string {
	escape := func(words []string) string {
		return strings.NewReplacer("+", "%20", "-", "%2D").Replace(url.QueryEscape(strings.Join(words, " ")))
	}
	words := strings.Fields(sentence)
	if len(words) <= 10 {
		return escape(words)
	}
	return escape(words[:5]) + "," + escape(words[len(words)-4:])
}

// A year with more events than manyEvents is divided into months.
const manyEvents = 40

// shown is how many values a facet shows before a reader asks for more.
const shown = 12

func (f facet) Late(i int) bool { return i >= shown }
func (f facet) Long() bool      { return len(f.Values) > shown }
