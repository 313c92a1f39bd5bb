// Package bench measures timeline: each stage, the whole, and (see compare.sh) others on the same texts.
//
//	go test -bench . -benchtime 2s         # stages
//	go test -bench 'Weave|Day|Save|Load' -benchtime 1x   # timelines of 10,000 to 1,000,000 mentions: built, given another day, saved, loaded
package bench

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/bench/corpus"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// wire is a megabyte of articles, scanned.
var wire = sync.OnceValue(func() []*text.Text {
	var all []*text.Text
	for a := range corpus.Articles(1e6) {
		all = append(all, text.New(a.Text))
	}
	return all
})

// documents yields articles of the given size in bytes together.
func documents(size int) iter.Seq[timeline.Document] {
	return func(yield func(timeline.Document) bool) {
		for a := range corpus.Articles(size) {
			if !yield(timeline.Document{ID: a.ID, Published: a.Published, Title: a.Title, Text: a.Text}) {
				return
			}
		}
	}
}

// stage runs f over the wire and reports its speed, in processor time, since machines are shared.
func stage(b *testing.B, f func(x *text.Text)) {
	size, tokens := 0, 0
	for _, x := range wire() {
		size += len(x.Raw)
		tokens += len(x.Tokens)
		f(x) // so that nothing is built up within the time
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	b.ResetTimer()
	start := processor()
	for range b.N {
		for _, x := range wire() {
			f(x)
		}
	}
	spent := processor() - start
	b.ReportMetric(float64(size)*float64(b.N)/1e6/spent.Seconds(), "MB/cpu-s")
	b.ReportMetric(float64(spent.Nanoseconds())/float64(b.N)/float64(tokens), "ns/token")
}

func BenchmarkText(b *testing.B) {
	var x text.Text
	stage(b, func(y *text.Text) { x.Reset(y.Raw) })
}

func BenchmarkTags(b *testing.B) {
	var tags []model.Tag
	stage(b, func(x *text.Text) { tags = model.TrainedTags(x, tags[:0]) })
}

func BenchmarkLabels(b *testing.B) {
	tags := tagged()
	var labels []model.Label
	stage(b, func(x *text.Text) {
		for _, s := range x.Sentences {
			labels = model.TrainedLabels(x, tags[x], int(s.First), int(s.Last), labels[:0])
		}
	})
}

// BenchmarkRecognizer is what takes the place of prose: tags and labels.
func BenchmarkRecognizer(b *testing.B) {
	var tags []model.Tag
	var labels []model.Label
	stage(b, func(x *text.Text) {
		tags = model.TagText(x, tags[:0])
		for _, s := range x.Sentences {
			labels = model.Labels(x, tags, int(s.First), int(s.Last), labels[:0])
		}
	})
}

func BenchmarkTimex(b *testing.B) {
	var tagger timex.Tagger
	day := time.Date(2010, 6, 1, 0, 0, 0, 0, time.UTC)
	stage(b, func(x *text.Text) { tagger.Find(x.Raw, day) })
}

func BenchmarkNames(b *testing.B) {
	tags := tagged()
	var finder names.Finder
	stage(b, func(x *text.Text) { finder.Find(x, tags[x]) })
}

func BenchmarkAnnotate(b *testing.B) {
	var e timeline.Extractor
	stage(b, func(x *text.Text) {
		if _, err := e.Annotate(timeline.Document{ID: "wire", Published: "2010-06-01", Text: x.Raw}); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkAnnotateJSON(b *testing.B) {
	var e timeline.Extractor
	var line []byte
	stage(b, func(x *text.Text) {
		a, err := e.Annotate(timeline.Document{ID: "wire", Published: "2010-06-01", Text: x.Raw})
		if err == nil {
			line, err = a.AppendJSON(line[:0])
		}
		if err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkWorkers(b *testing.B) {
	docs := slices.Collect(documents(5e6))
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprint(workers), func(b *testing.B) {
			e := &timeline.Extractor{Workers: workers}
			b.SetBytes(5e6)
			for range b.N {
				for _, err := range e.Stream(context.Background(), slices.Values(docs)) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

// tagged returns the tags of the wire's articles.
func tagged() map[*text.Text][]model.Tag {
	tags := map[*text.Text][]model.Tag{}
	for _, x := range wire() {
		tags[x] = model.TrainedTags(x, nil)
	}
	return tags
}

// TestWire holds that the wire is the same each time, that it is in order of days, and that its sizes are those asked for.
func TestWire(t *testing.T) {
	var first, second strings.Builder
	for _, w := range []*strings.Builder{&first, &second} {
		day := ""
		for a := range corpus.Articles(200_000) {
			if a.Published < day {
				t.Fatalf("%s: %s after %s", a.ID, a.Published, day)
			}
			day = a.Published
			w.WriteString(a.Text)
		}
	}
	if first.String() != second.String() {
		t.Error("two wires differ")
	}
	if n := first.Len(); n < 200_000 || n > 210_000 {
		t.Errorf("%d bytes", n)
	}
}
