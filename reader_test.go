package timeline_test

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

// finding is an event that a careful reader finds in one of the project's articles.
type finding struct {
	doc, date, words string
	planned          bool
}

// dayless stands for the date of what happened before the story, no reader knows when.
const dayless = ".."

// findings reads testdata/articles/README.md: the days of publication, and the events.
func findings(t *testing.T) (published map[string]string, found []finding) {
	t.Helper()
	f, err := os.Open("testdata/articles/README.md")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	published = map[string]string{}
	doc := ""
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "## "):
			doc = strings.TrimSuffix(line[3:], ".txt")
		case strings.HasPrefix(line, "Published: ") && doc != "":
			published[doc], _, _ = strings.Cut(line[len("Published: "):], " ")
		case strings.HasPrefix(line, "| ") && doc != "":
			cells := strings.Split(strings.Trim(line, "| "), " | ")
			if len(cells) == 2 && cells[0] != "date" && cells[0] != "---" {
				words, planned := strings.CutPrefix(cells[1], "? ")
				found = append(found, finding{doc, cells[0], words, planned})
			}
		}
	}
	if len(published) < 15 || len(found) < 80 {
		t.Fatalf("only %d articles and %d events are read from the tables", len(published), len(found))
	}
	return published, found
}

// leftOpen are the articles whose day the package does not presume to know, with the reason.
var leftOpen = map[string]string{
	"beirut-port-explosion-agency":   "its dateline's Thursday fits 2015 and 2020, and it names no year near: the likelier one is offered, not used",
	"damascus-conference-on-returns": "not in the article",
	"meng-timeline":                  "not in the article: each entry of its chronology has a day of its own",
	"panama-canal-history":           "not in the article",
}

func TestArticlesAreDated(t *testing.T) {
	published, _ := findings(t)
	for _, doc := range articles(t) {
		given := doc.Published
		for _, source := range []string{given, ""} { // as its header says, and without it
			doc.Published = source
			a, err := new(timeline.Extractor).Annotate(doc)
			if err != nil {
				t.Fatal(err)
			}
			if _, open := leftOpen[doc.ID]; open {
				if a.Published != "" {
					t.Errorf("%s is dated %s (%s): no longer failing, or wrong", doc.ID, a.Published, a.PublishedBasis)
				}
				continue
			}
			if want := published[doc.ID]; a.Published[:min(len(a.Published), len(want))] != want {
				t.Errorf("%s is dated %q (%s), want %s", doc.ID, a.Published, a.PublishedBasis, want)
			}
		}
	}
}

// days returns the first and last day of a date of the tables.
func days(t *testing.T, date string) (first, last timeline.Day) {
	t.Helper()
	from, to, ranged := strings.Cut(date, "/")
	if !ranged {
		to = from
	}
	first, last = partDays(t, from, false), partDays(t, to, true)
	return first, last
}

func partDays(t *testing.T, s string, end bool) timeline.Day {
	t.Helper()
	if len(s) == len("1534") {
		s = "in " + s
	}
	found := new(timex.Tagger).Find(s, time.Time{})
	if len(found) != 1 {
		t.Fatalf("%q in the tables is no date", s)
	}
	if end {
		return found[0].Last
	}
	return found[0].First
}

// TestCarefulReader holds how much of what a careful reader finds is found, with the right date. The bar is raised as the package learns.
func TestCarefulReader(t *testing.T) {
	const bar = 0.89
	_, want := findings(t)
	told := map[string]*timeline.Annotation{}
	for _, doc := range articles(t) {
		a, err := new(timeline.Extractor).Annotate(doc)
		if err != nil {
			t.Fatal(err)
		}
		told[doc.ID] = a
	}
	hits, total := 0, 0
	for _, f := range want {
		if f.date == dayless {
			continue
		}
		total++
		first, last := days(t, f.date)
		if tells(told[f.doc], f, first, last) {
			hits++
		} else {
			t.Logf("not found: %s: %s %s", f.doc, f.date, f.words)
		}
	}
	t.Logf("%d of %d", hits, total)
	if share := float64(hits) / float64(total); share < bar {
		t.Errorf("%d of %d events are found with their date: %.2f, want %.2f", hits, total, share, bar)
	}
}

// TestChronologyTellsWhatReadersFind holds how much of what a careful reader finds is in the chronology of the article, where a reader
// looks: events that lead, with the right date.
func TestChronologyTellsWhatReadersFind(t *testing.T) {
	const bar = 0.67
	_, want := findings(t)
	hits, total := 0, 0
	for _, doc := range articles(t) {
		tl := extract(t, new(timeline.Extractor), []timeline.Document{doc})
		for _, f := range want {
			if f.doc != doc.ID || f.date == dayless {
				continue
			}
			total++
			first, last := days(t, f.date)
			for e := range tl.Events(timeline.Query{}) {
				if e.First == first && e.Last == last && f.isIn(e.Title+" "+e.Mentions[0].Sentence) {
					hits++
					break
				}
			}
		}
	}
	t.Logf("%d of %d", hits, total)
	if share := float64(hits) / float64(total); share < bar {
		t.Errorf("%d of %d events are in the chronologies: %.2f, want %.2f", hits, total, share, bar)
	}
}

// tells reports whether a holds a mention of the date whose sentence holds most of the words of f.
func tells(a *timeline.Annotation, f finding, first, last timeline.Day) bool {
	for _, m := range a.Mentions {
		if m.First != first || m.Last != last {
			continue
		}
		if f.speaksOf(a, &m) {
			return true
		}
	}
	return false
}

// speaksOf reports whether the sentence or title of m holds at least half of the words of f.
func (f finding) speaksOf(a *timeline.Annotation, m *timeline.Mention) bool {
	return f.isIn(a.Text[m.Sentence.Start:m.Sentence.End] + " " + m.Title)
}

// isIn reports whether the sentence holds at least half of the words of f.
func (f finding) isIn(sentence string) bool {
	sentence = strings.ToLower(sentence)
	words, there := 0, 0
	for _, w := range strings.Fields(strings.ToLower(f.words)) {
		if len(w) > 3 {
			words++
			if strings.Contains(sentence, w[:min(len(w), 5)]) {
				there++
			}
		}
	}
	return 2*there >= words
}

// TestCarefulReaderIsNotFooled holds that hardly anything which was before the story is taken for news of its days.
func TestCarefulReaderIsNotFooled(t *testing.T) {
	const bar = 0.85
	_, want := findings(t)
	wrong, total := 0, 0
	for _, doc := range articles(t) {
		a, err := new(timeline.Extractor).Annotate(doc)
		if err != nil {
			t.Fatal(err)
		}
		published, _ := timex.ParseDay(a.Published)
		for _, f := range want {
			if f.doc != doc.ID || f.date != dayless {
				continue
			}
			total++
			for i := range a.Mentions {
				m := &a.Mentions[i]
				if slices.Contains(strings.Fields(f.words), m.Text) && f.speaksOf(a, m) && m.First == m.Last && published.Number()-m.First.Number() < 8 {
					t.Logf("taken for news of %s, %s: %s: %s", m.First, m.Basis, f.doc, f.words)
					wrong++
				}
			}
		}
	}
	t.Logf("%d of %d", wrong, total)
	if total < 30 || float64(wrong) > (1-bar)*float64(total) {
		t.Errorf("%d of %d that were before the story are taken for news", wrong, total)
	}
}
