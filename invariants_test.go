package timeline_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

// articles returns the project's own articles.
func articles(t testing.TB) []timeline.Document {
	t.Helper()
	files, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var docs []timeline.Document
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, timeline.ParseText(f, data))
	}
	return docs
}

func extract(t testing.TB, e *timeline.Extractor, docs []timeline.Document) *timeline.Timeline {
	t.Helper()
	tl, err := e.Extract(context.Background(), slices.Values(docs))
	if err != nil {
		t.Fatal(err)
	}
	return tl
}

// bytesOf returns all that a timeline says.
func bytesOf(t testing.TB, tl *timeline.Timeline) string {
	t.Helper()
	var b bytes.Buffer
	for _, q := range []timeline.Query{{}, {All: true}} {
		if _, err := tl.Write(&b, "json", q); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func TestEverythingLocatesItself(t *testing.T) {
	var e timeline.Extractor
	for _, doc := range articles(t) {
		a, err := e.Annotate(doc)
		if err != nil {
			t.Fatal(err)
		}
		locates(t, a)
	}
}

// A score is a share, also where much speaks against an event.
func TestScores(t *testing.T) {
	tl := extract(t, new(timeline.Extractor), articles(t))
	for _, list := range []iter.Seq[*timeline.Event]{tl.Events(timeline.Query{All: true}), tl.Undated(timeline.Query{All: true})} {
		for e := range list {
			if e.Score < 0 || e.Score > 1 {
				t.Errorf("%q scores %g", e.Title, e.Score)
			}
		}
	}
}

// locates fails where something found isn't where it says.
func locates(t *testing.T, a *timeline.Annotation) {
	t.Helper()
	at := func(what string, s timeline.Span, want string) {
		if s.Start < 0 || s.End > len(a.Text) || s.Start > s.End || a.Text[s.Start:s.End] != want {
			t.Fatalf("%s: %s at %v is not %q", a.ID, what, s, want)
		}
	}
	for _, x := range a.Timexes {
		at("timex", timeline.Span{Start: x.Start, End: x.End}, x.Text)
	}
	for _, x := range a.Entities {
		at("entity", x.Span, x.Text)
	}
	for _, m := range a.Mentions {
		at("trigger", m.Span, m.Text)
		if m.Sentence.Start > m.Start || m.Sentence.End < m.End || m.Sentence.End > len(a.Text) {
			t.Fatalf("%s: sentence %v does not hold trigger %v", a.ID, m.Sentence, m.Span)
		}
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, s := range []string{"", "\xff\x00", "The U.S. said on Monday it would “leave” Kabul by Aug. 31.", "MOSCOW, Jan 18 (Reuters) -",
		"30 February 2019 to 31 April",
		// Ends where a rule would look further.
		"It rained all day.\n\nSource:", "They had rain, had ", "Pierre Curie, whom Marie Skłodowska met ", "Rob By before Touchline Post\n\nIt rained.", "(Reuters) (",
		"and helped to found the party in 1980. He lost three elections before he won in 2002.\n",
		"Nobody knew what they would ", "EU: most bridges in the valley have , collapsed", "The fifth round of talks, that 4 and parted July 2017, brought no maps."} {
		f.Add(s, "2021-01-18")
	}
	f.Fuzz(func(t *testing.T, text, published string) {
		a, err := new(timeline.Extractor).Annotate(timeline.Document{ID: "x", Published: published, Text: text})
		if err != nil {
			var bad *timeline.DocumentError
			if !errors.As(err, &bad) || bad.ID != "x" {
				t.Fatalf("%v names no document", err)
			}
			return
		}
		locates(t, a)
	})
}

// TestSameBytes holds that the order of documents and the number of workers change nothing.
func TestSameBytes(t *testing.T) {
	docs := articles(t)
	want := bytesOf(t, extract(t, &timeline.Extractor{Workers: 1}, docs))
	r := rand.New(rand.NewPCG(1, 2))
	for _, workers := range []int{1, 2, 7} {
		r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		if got := bytesOf(t, extract(t, &timeline.Extractor{Workers: workers}, docs)); got != want {
			t.Fatalf("%d workers, shuffled: other bytes, from %s", workers, firstDifference(got, want))
		}
	}
}

func firstDifference(a, b string) string {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("byte %d: %q, %q", i, a[max(0, i-60):min(len(a), i+60)], b[max(0, i-60):min(len(b), i+60)])
		}
	}
	return "the end of one"
}

// TestMergeLaws holds that merging is commutative, associative and idempotent, and the same as doing all at once.
func TestMergeLaws(t *testing.T) {
	docs := articles(t)
	all := bytesOf(t, extract(t, new(timeline.Extractor), docs))
	r := rand.New(rand.NewPCG(3, 4))
	for range 4 {
		var part [3][]timeline.Document
		for _, d := range docs {
			for n := range 1 + r.IntN(2) { // some in two of the parts
				i := (r.IntN(3) + n) % 3
				part[i] = append(part[i], d)
			}
		}
		a, b, c := extract(t, new(timeline.Extractor), part[0]), extract(t, new(timeline.Extractor), part[1]), extract(t, new(timeline.Extractor), part[2])
		for name, m := range map[string]*timeline.Timeline{
			"a(bc)":     timeline.Merge(a, timeline.Merge(b, c)),
			"(ab)c":     timeline.Merge(timeline.Merge(a, b), c),
			"cba":       timeline.Merge(c, b, a),
			"abc twice": timeline.Merge(timeline.Merge(a, b, c), timeline.Merge(a, b, c)),
		} {
			if got := bytesOf(t, m); got != all {
				t.Fatalf("%s differs: %s", name, firstDifference(got, all))
			}
		}
		if bytesOf(t, timeline.Merge(a, a)) != bytesOf(t, a) {
			t.Fatal("merging is not idempotent")
		}
	}
}

// TestSavedAndReadBack holds that JSON loses nothing, and that a saved timeline takes tomorrow's articles.
func TestSavedAndReadBack(t *testing.T) {
	docs := articles(t)
	all := extract(t, new(timeline.Extractor), docs)
	today, tomorrow := extract(t, new(timeline.Extractor), docs[:9]), extract(t, new(timeline.Extractor), docs[9:])
	data, err := json.Marshal(today)
	if err != nil {
		t.Fatal(err)
	}
	var back timeline.Timeline
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if got, want := bytesOf(t, &back), bytesOf(t, today); got != want {
		t.Fatalf("read back it differs: %s", firstDifference(got, want))
	}
	if got, want := bytesOf(t, timeline.Merge(&back, tomorrow)), bytesOf(t, all); got != want {
		t.Fatalf("with tomorrow's articles it differs: %s", firstDifference(got, want))
	}
}

func TestTimelineRefusesWhatItCannotTrust(t *testing.T) {
	for _, c := range []struct{ name, json, want string }{
		{"no documents", `{"events":[]}`, `no "documents"`},
		{"null document", `{"documents":[null]}`, "documents[0]"},
		{"offset outside", `{"documents":[{"id":"a","text":"x","timexes":[{"start":0,"end":9}]}]}`, `document "a": timexes[0]`},
		{"timex that isn't there", `{"documents":[{"id":"a","text":"x","events":[{"start":0,"end":1,"timex":3}]}]}`, "no timex 3"},
		{"mention of no word", `{"documents":[{"id":"a","text":"","events":[{"start":0,"end":0,"timex":-1}]}]}`, "no word"},
		{"date that is none", `{"documents":[{"id":"a","text":"x","published":"2021-02-30"}]}`, `document "a": published`},
	} {
		var tl timeline.Timeline
		if err := json.Unmarshal([]byte(c.json), &tl); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error is %v, want one with %q", c.name, err, c.want)
		}
	}
}

// TestMadeByHand holds that an annotation that someone made or changed costs at most itself, and is read whatever it lacks.
func TestMadeByHand(t *testing.T) {
	doc := timeline.Document{ID: "a", Text: "It rained."}
	bare := &timeline.Annotation{Document: doc, Mentions: []timeline.Mention{{Span: timeline.Span{Start: 3, End: 9}, Timex: -1}}}
	unfit := &timeline.Annotation{Document: doc, Mentions: []timeline.Mention{{Span: timeline.Span{Start: 3, End: 9}}}} // there is no timex 0
	tl := timeline.Merge(timeline.NewTimeline(slices.Values([]*timeline.Annotation{nil, bare, unfit})), nil)
	if n, w := tl.Len(), tl.Warnings(); n != 1 || len(w) != 2 || !strings.Contains(w[0], "no timex 0") {
		t.Errorf("%d documents, warnings %q", n, w)
	}
	tl.Digest(timeline.DigestQuery{Days: 1})
	for _, format := range timeline.Formats() {
		if _, err := tl.Write(io.Discard, format, timeline.Query{All: true, About: "rain"}); err != nil {
			t.Errorf("%s: %v", format, err)
		}
	}
}

// TestSharedID holds that documents of one ID both count, and that a warning says so.
func TestSharedID(t *testing.T) {
	tl, err := new(timeline.Extractor).Extract(context.Background(), slices.Values([]timeline.Document{
		{ID: "a", Text: "The Senate passed the bill on 3 May 2019."}, {ID: "b", Text: "It rained."},
		{ID: "a", Text: "NASA launched the rocket on 4 May 2019."}, {ID: "b", Text: "It rained."},
	}))
	if err != nil {
		t.Fatal(err)
	}
	if n, w := len(slices.Collect(tl.Events(timeline.Query{}))), tl.Warnings(); n != 2 || len(w) != 1 || !strings.Contains(w[0], `"a"`) {
		t.Errorf("%d events, warnings %q", n, w)
	}
}

// TestReadTwice holds that a timeline that is read into forgets what it told before.
func TestReadTwice(t *testing.T) {
	read, _ := new(timeline.Extractor).Annotate(timeline.Document{ID: "a", Text: "The Senate passed the bill on 3 May 2019."})
	full, err := json.Marshal(timeline.NewTimeline(slices.Values([]*timeline.Annotation{read})))
	if err != nil {
		t.Fatal(err)
	}
	var tl timeline.Timeline
	for _, c := range []struct {
		json string
		want int
	}{{string(full), 1}, {`{"documents":[]}`, 0}} {
		if err := json.Unmarshal([]byte(c.json), &tl); err != nil {
			t.Fatal(err)
		}
		if got := len(slices.Collect(tl.Events(timeline.Query{}))); got != c.want {
			t.Errorf("%d events, want %d", got, c.want)
		}
	}
}

// TestMergeReadings holds that of two readings of one document the same one stays, whichever comes first.
func TestMergeReadings(t *testing.T) {
	a, _ := new(timeline.Extractor).Annotate(timeline.Document{ID: "a", Text: "The Senate passed the bill on 3 May 2019."})
	b := *a
	b.Mentions = nil
	one, other := timeline.NewTimeline(slices.Values([]*timeline.Annotation{a})), timeline.NewTimeline(slices.Values([]*timeline.Annotation{&b}))
	x, _ := json.Marshal(timeline.Merge(one, other))
	y, _ := json.Marshal(timeline.Merge(other, one))
	if !bytes.Equal(x, y) {
		t.Errorf("merging is not commutative:\n%s\n%s", x, y)
	}
}

// TestOneBadDocument holds that a document that can't be read costs itself alone.
func TestOneBadDocument(t *testing.T) {
	docs := articles(t)
	want := bytesOf(t, extract(t, new(timeline.Extractor), docs))
	docs = slices.Insert(docs, 3, timeline.Document{ID: "broken", Published: "yesterday", Text: "x"})
	tl, err := new(timeline.Extractor).Extract(context.Background(), slices.Values(docs))
	var bad *timeline.DocumentError
	if !errors.As(err, &bad) || bad.ID != "broken" {
		t.Fatalf("error is %v, want one that names the document", err)
	}
	if got := bytesOf(t, tl); got != want {
		t.Fatalf("the others differ: %s", firstDifference(got, want))
	}
}

// TestCancel holds that a cancelled context stops the work, though documents keep coming.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	asked := 0
	endless := func(yield func(timeline.Document) bool) {
		for ; ; asked++ {
			if asked == 20 {
				cancel()
			}
			if !yield(timeline.Document{ID: fmt.Sprint(asked), Text: "It rained."}) {
				return
			}
		}
	}
	if _, err := new(timeline.Extractor).Extract(ctx, iter.Seq[timeline.Document](endless)); !errors.Is(err, context.Canceled) {
		t.Fatalf("error is %v, want %v", err, context.Canceled)
	}
}

// TestCancelWhileWaiting holds that a cancelled context doesn't wait for the next document, which may never come.
func TestCancelWhileWaiting(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	never := make(chan struct{})
	defer close(never)
	docs := func(yield func(timeline.Document) bool) {
		if yield(timeline.Document{ID: "a", Text: "It rained."}) {
			<-never
		}
	}
	var got []error
	for _, err := range new(timeline.Extractor).Stream(ctx, docs) {
		got = append(got, err)
		cancel()
	}
	if len(got) != 2 || got[0] != nil || !errors.Is(got[1], context.Canceled) {
		t.Fatalf("errors are %v, want none and then %v", got, context.Canceled)
	}
}

func TestUnknownMode(t *testing.T) {
	var bad *timeline.DocumentError
	e := &timeline.Extractor{Mode: timex.Colloquial + 1}
	if _, err := e.Annotate(timeline.Document{ID: "a", Text: "It rained on Monday."}); !errors.As(err, &bad) {
		t.Fatalf("error is %v, want a DocumentError", err)
	}
}

// TestStreamIsBounded holds that no more documents are taken than some for each worker, which are worked on or wait.
func TestStreamIsBounded(t *testing.T) {
	taken, given := 0, 0
	docs := func(yield func(timeline.Document) bool) {
		for range 1000 {
			taken++
			if !yield(timeline.Document{ID: fmt.Sprint(taken), Text: "It rained."}) {
				return
			}
		}
	}
	e := &timeline.Extractor{Workers: 2}
	for a, err := range e.Stream(context.Background(), docs) {
		if err != nil {
			t.Fatal(err)
		}
		given++
		if a.ID != fmt.Sprint(given) {
			t.Fatalf("document %s came as number %d", a.ID, given)
		}
		if given == 100 {
			break
		}
	}
	if given != 100 || taken > 180 {
		t.Fatalf("%d documents were taken for %d annotations", taken, given)
	}
}

// TestPathological runs what could be quadratic. It is done in a blink or not before the test's deadline.
func TestPathological(t *testing.T) {
	size := 1
	if testing.Short() {
		size = 10
	}
	for name, text := range map[string]string{
		"one long line":       strings.Repeat("the committee met again in Paris and ", 280_000/size),
		"dates":               strings.Repeat("3 May 2019, ", 100_000/size),
		"capitalised words":   strings.Repeat("Alpha Beta Gamma ", 33_000/size),
		"names that differ":   many(50_000/size, func(i int) string { return fmt.Sprintf("Xa%dq Yb%dq met. ", i, i) }),
		"deep quotes":         strings.Repeat("“he said ", 50_000/size) + strings.Repeat("”", 50_000/size),
		"clauses in clauses":  strings.Repeat("a ship was found\n", 50_000/size),
		"nouns in one phrase": strings.Repeat("one deal\n", 50_000/size),
		"brackets":            strings.Repeat("(", 200_000/size),
		"invalid UTF-8":       strings.Repeat("\xff\xfe a", 100_000/size),
		"NUL bytes":           strings.Repeat("\x00", 1_000_000/size),
		"full stops":          strings.Repeat(".", 300_000/size) + strings.Repeat(". ", 100_000/size),
		"numbers":             strings.Repeat("1 ", 200_000/size),
		"hyphens and slashes": strings.Repeat("a-b/c", 100_000/size),
		"blank lines":         strings.Repeat("\n\n", 300_000/size),
		"datelines":           strings.Repeat("Reuters - ", 100_000/size) + "\n\n" + strings.Repeat("It rained. ", 200_000/size),
		"said":                strings.Repeat("said ", 100_000/size),
	} {
		t.Run(name, func(t *testing.T) {
			a, err := new(timeline.Extractor).Annotate(timeline.Document{ID: name, Published: "2021-01-18", Text: text})
			if err != nil {
				t.Fatal(err)
			}
			locates(t, a)
		})
	}
}

func many(n int, f func(int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(f(i))
	}
	return b.String()
}
