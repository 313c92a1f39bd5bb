package beam

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

func TestMain(m *testing.M) { ptest.MainWithDefault(m, "prism") }

func init() { register.Function2x0(compare) }

// want and got are the two timelines; prism runs in this process.
var want, got []byte

func compare(b []byte, _ func(bool)) { got = b }

// TestSameAsOneProcess runs the articles through a pipeline and compares the timeline with the one that a single process makes.
func TestSameAsOneProcess(t *testing.T) {
	files, err := filepath.Glob("../testdata/articles/*.txt")
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
	one, err := new(timeline.Extractor).Extract(context.Background(), slices.Values(docs))
	if err != nil {
		t.Fatal(err)
	}
	if want, err = json.Marshal(one); err != nil {
		t.Fatal(err)
	}
	p, s := beam.NewPipelineWithRoot()
	bad := timeline.Document{ID: "bad", Published: "never", Text: "x"}
	merged := Merge(s, Annotate(s, timex.Auto, beam.CreateList(s, append(docs, bad))))
	beam.ParDo(s, compare, merged)
	if err := ptest.Run(p); err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("the pipeline's timeline has %d bytes, one process's %d, and they differ", len(got), len(want))
	}
}
