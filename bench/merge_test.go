package bench

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/seed-620526af/timeline"
)

// annotated holds annotations of ever more of the wire.
var annotated struct {
	docs     []*timeline.Annotation
	mentions int
}

// annotations returns those of a corpus that holds so many mentions.
func annotations(b *testing.B, mentions int) []*timeline.Annotation {
	if annotated.mentions < mentions {
		annotated.docs, annotated.mentions = nil, 0
		var e timeline.Extractor
		for a, err := range e.Stream(context.Background(), documents(mentions*300)) {
			if err != nil {
				b.Fatal(err)
			}
			annotated.docs = append(annotated.docs, a)
			if annotated.mentions += len(a.Mentions); annotated.mentions >= mentions {
				break
			}
		}
	}
	n := 0
	for i, a := range annotated.docs {
		if n += len(a.Mentions); n >= mentions {
			return annotated.docs[:i+1]
		}
	}
	return annotated.docs
}

// ofSizes runs a benchmark over timelines of ever more mentions, and reports what it takes a mention: in processor time, and by the
// clock. work does what is measured, once.
func ofSizes(b *testing.B, prepare func(b *testing.B, docs []*timeline.Annotation) (work func())) {
	for _, mentions := range []int{10_000, 100_000, 1_000_000} {
		if testing.Short() && mentions > 100_000 {
			continue
		}
		b.Run(fmt.Sprint(mentions), func(b *testing.B) {
			work := prepare(b, annotations(b, mentions))
			b.ResetTimer()
			start, spent := time.Now(), processor()
			for range b.N {
				work()
			}
			spent = processor() - spent
			b.ReportMetric(float64(spent.Microseconds())/float64(b.N)/float64(mentions), "cpu-µs/mention")
			b.ReportMetric(float64(time.Since(start).Microseconds())/float64(b.N)/float64(mentions), "µs/mention")
		})
	}
}

// told works out all that a timeline tells, and counts its events.
func told(t *timeline.Timeline) (events int) {
	for range t.Events(timeline.Query{All: true}) {
		events++
	}
	return events
}

func BenchmarkWeave(b *testing.B) {
	ofSizes(b, func(b *testing.B, docs []*timeline.Annotation) func() {
		return func() { b.ReportMetric(float64(told(timeline.NewTimeline(slices.Values(docs)))), "events") }
	})
}

// BenchmarkDay adds the last day's articles to a timeline of all the others that has been told.
func BenchmarkDay(b *testing.B) {
	ofSizes(b, func(b *testing.B, docs []*timeline.Annotation) func() {
		last := docs[len(docs)-1].Published
		n := slices.IndexFunc(docs, func(a *timeline.Annotation) bool { return a.Published == last })
		before, day := timeline.NewTimeline(slices.Values(docs[:n])), timeline.NewTimeline(slices.Values(docs[n:]))
		told(before)
		return func() { told(timeline.Merge(before, day)) }
	})
}

func BenchmarkSave(b *testing.B) {
	ofSizes(b, func(b *testing.B, docs []*timeline.Annotation) func() {
		t := timeline.NewTimeline(slices.Values(docs))
		told(t)
		return func() {
			var n counter
			if _, err := t.Write(&n, "json", timeline.Query{}); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(n))
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	ofSizes(b, func(b *testing.B, docs []*timeline.Annotation) func() {
		var file bytes.Buffer
		if _, err := timeline.NewTimeline(slices.Values(docs)).Write(&file, "json", timeline.Query{}); err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(file.Len()))
		return func() {
			if _, err := timeline.ReadTimeline(bytes.NewReader(file.Bytes())); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// counter counts what is written to it.
type counter int

func (n *counter) Write(p []byte) (int, error) {
	*n += counter(len(p))
	return len(p), nil
}
