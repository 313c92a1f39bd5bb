package timeline_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

// quake are articles on an earthquake: told at once, the day after, in an article without a date, and a year later.
var quake = []timeline.Document{
	{ID: "first", Published: "2015-04-25", Text: "Strong earthquake hits Nepal\n\nKATHMANDU, April 25 (Wire) - A strong earthquake struck Nepal on Saturday and destroyed " +
		"thousands of houses between Kathmandu and Pokhara. Officials fear that hundreds of people have died.\n\nCheck Also\nFestival of Kathmandu opens on Monday"},
	{ID: "after", Published: "2015-04-27", Text: "Rescuers dug for survivors in Kathmandu on Monday, two days after the earthquake that struck Nepal on Saturday.\n" +
		"Prime Minister Sushil Koirala returned to Kathmandu on Sunday. He spoke of a disaster."},
	{ID: "second", Published: "2015-05-13", Text: "A second strong earthquake struck Nepal on Tuesday and killed dozens of people east of Kathmandu.\n" +
		"More than 8,000 people died in the earthquake of April 25. Prime Minister Koirala asked for tents."},
	{ID: "year", Published: "2016-04-25", Text: "A year ago today an earthquake struck Nepal and killed almost 9,000 people.\n" +
		"Another earthquake followed on 12 May 2015. Sushil Koirala, who was prime minister at the time, died on 9 February 2016."},
}

func datesOf(days []timeline.DigestDay) string {
	var s []string
	for _, d := range days {
		s = append(s, d.Date.String())
	}
	return strings.Join(s, " ")
}

func TestDigest(t *testing.T) {
	tl := extract(t, new(timeline.Extractor), quake)
	for _, tt := range []struct {
		name string
		q    timeline.DigestQuery
		want string
	}{
		{"the day that all tell of", timeline.DigestQuery{Days: 1}, "2015-04-25"},
		{"as many days as there are, up to ten", timeline.DigestQuery{}, "2015-04-25 2015-04-26 2015-04-27 2015-05-12 2016-02-09"},
		{"the two earthquakes", timeline.DigestQuery{Days: 2}, "2015-04-25 2015-05-12"},
		{"from a day on", timeline.DigestQuery{Days: 1, From: timex.Date(2015, 5, 1)}, "2015-05-12"},
		{"up to a day, nothing is told", timeline.DigestQuery{Days: 3, To: timex.Date(2015, 4, 24)}, ""},
		{"about one man, by his full name", timeline.DigestQuery{Days: 1, About: "Sushil Koirala", From: timex.Date(2016, 1, 1)}, "2016-02-09"},
		{"about one man, by his last name", timeline.DigestQuery{Days: 1, About: "koirala", From: timex.Date(2016, 1, 1)}, "2016-02-09"},
		{"about one whom nobody names", timeline.DigestQuery{Days: 3, About: "Pushpa Dahal"}, ""},
		{"a part of a word is not its name", timeline.DigestQuery{Days: 3, About: "quake"}, ""},
	} {
		days := tl.Digest(tt.q)
		if got := datesOf(days); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		for _, d := range days {
			if len(d.Sentences) != 1 || len(d.Docs) != 1 {
				t.Errorf("%s: %s has %d sentences of %d documents, want one", tt.name, d.Date, len(d.Sentences), len(d.Docs))
			}
		}
	}
}

func TestDigestAboutCountsWholeDocuments(t *testing.T) {
	docs := []timeline.Document{
		{ID: "life", Published: "2010-06-20", Text: "José Saramago, the novelist, was buried in Lisbon on Sunday.\n" +
			"Saramago died on 18 June 2010 on Lanzarote. He had won the Nobel Prize on 8 October 1998."},
		{ID: "prize", Published: "1998-10-09", Text: "José Saramago won the Nobel Prize in Literature on 8 October."},
		{ID: "fair", Published: "2010-06-20", Text: "The book fair opened in Madrid on 4 June 2010. It was dry. It was hot. Then it rained on 15 June 2010. " +
			"Visitors stood in the rain. Some said that José Saramago was missed. Cooks sold churros. The fair closed on 19 June 2010."},
	}
	for _, d := range extract(t, new(timeline.Extractor), docs).Digest(timeline.DigestQuery{Days: 9, About: "Saramago"}) {
		switch d.Date.String() {
		case "1998-10-08":
			if d.Docs[0] != "prize" {
				t.Errorf("%s: quotes %q, which doesn't name him", d.Date, d.Sentences)
			}
		case "2010-06-18", "2010-06-20":
		default:
			t.Errorf("%s: %q is not about him", d.Date, d.Sentences)
		}
	}
}

func TestDigestQuotesTheArticles(t *testing.T) {
	docs := articles(t)
	byID := map[string]timeline.Document{}
	for _, d := range docs {
		byID[d.ID] = d
	}
	days := extract(t, new(timeline.Extractor), docs).Digest(timeline.DigestQuery{Days: 30, Sentences: 3})
	if len(days) != 30 {
		t.Errorf("got %d days, want 30", len(days))
	}
	for _, d := range days {
		for i, s := range d.Sentences {
			if !strings.Contains(byID[d.Docs[i]].Text, s) {
				t.Errorf("%s: %q is not in %s", d.Date, s, d.Docs[i])
			}
			for _, furniture := range []string{"Check Also", "Photo", "©", "Subscribe", "newsletter", "Storm closes"} {
				if strings.Contains(s, furniture) {
					t.Errorf("%s: quotes furniture: %q", d.Date, s)
				}
			}
		}
	}
}

func TestDigestOfOneStory(t *testing.T) {
	var docs []timeline.Document
	for _, d := range articles(t) {
		if strings.Contains(d.ID, "beirut") {
			docs = append(docs, d)
		}
	}
	days := extract(t, new(timeline.Extractor), docs).Digest(timeline.DigestQuery{Days: 2})
	if got := datesOf(days); !strings.Contains(got, "2020-08-04") {
		t.Errorf("got %s, want the day of the explosion among them", got)
	}
}

func TestDigestDoesNotDependOnOrder(t *testing.T) {
	docs := articles(t)
	q := timeline.DigestQuery{Days: 12, Sentences: 2}
	want := extract(t, new(timeline.Extractor), docs).Digest(q)
	for seed := range uint64(3) {
		shuffled := slices.Clone(docs)
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(docs), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		got := extract(t, new(timeline.Extractor), shuffled).Digest(q)
		if !slices.EqualFunc(got, want, func(a, b timeline.DigestDay) bool {
			return a.Date == b.Date && a.Weight == b.Weight && slices.Equal(a.Sentences, b.Sentences) && slices.Equal(a.Docs, b.Docs)
		}) {
			t.Fatalf("seed %d: another order gives another digest", seed)
		}
	}
	half := len(docs) / 2
	merged := timeline.Merge(extract(t, new(timeline.Extractor), docs[half:]), extract(t, new(timeline.Extractor), docs[:half]))
	if got := merged.Digest(q); datesOf(got) != datesOf(want) {
		t.Errorf("merged: got %s, want %s", datesOf(got), datesOf(want))
	}
}
