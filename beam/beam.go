// Package beam makes timelines on Apache Beam, for corpora that one machine is too small for: the package's own map, one document
// at a time, and its own merge, which is associative and commutative, as a Beam combiner. What comes out is, byte for byte, what one
// process makes of the same documents.
package beam

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

func init() {
	register.DoFn3x0[context.Context, timeline.Document, func(timeline.Annotation)](&annotate{})
	register.Combiner3[Union, timeline.Annotation, []byte](&merge{})
	register.Emitter1[timeline.Annotation]()
	beam.RegisterCoder(reflect.TypeFor[timeline.Document](), encodeDocument, decodeDocument)
	beam.RegisterCoder(reflect.TypeFor[timeline.Annotation](), encodeAnnotation, decodeAnnotation)
	beam.RegisterCoder(reflect.TypeFor[Union](), encodeUnion, decodeUnion)
}

// Beam knows a coder's functions by their names, so that each type has two of its own.
func encodeDocument(d timeline.Document) ([]byte, error)     { return json.Marshal(d) }
func encodeAnnotation(a timeline.Annotation) ([]byte, error) { return json.Marshal(a) }
func encodeUnion(u Union) ([]byte, error)                    { return json.Marshal(u) }

func decodeDocument(b []byte) (d timeline.Document, err error) {
	err = json.Unmarshal(b, &d)
	return d, err
}
func decodeAnnotation(b []byte) (a timeline.Annotation, err error) {
	err = json.Unmarshal(b, &a)
	return a, err
}
func decodeUnion(b []byte) (u Union, err error) {
	err = json.Unmarshal(b, &u)
	return u, err
}

// Annotate finds what each document of a PCollection<timeline.Document> tells, and returns a PCollection<timeline.Annotation>.
// A document that can't be read is logged and left out.
func Annotate(s beam.Scope, mode timex.Mode, docs beam.PCollection) beam.PCollection {
	return beam.ParDo(s.Scope("Annotate"), &annotate{Mode: mode}, docs)
}

// Merge returns a PCollection<[]byte> of one element: the timeline of all annotations, as JSON that timeline.Timeline reads back.
func Merge(s beam.Scope, annotations beam.PCollection) beam.PCollection {
	return beam.Combine(s.Scope("Merge"), &merge{}, annotations)
}

// annotate is the map: one Extractor for each worker.
type annotate struct {
	Mode      timex.Mode
	extractor *timeline.Extractor
}

func (f *annotate) Setup() { f.extractor = &timeline.Extractor{Mode: f.Mode} }

func (f *annotate) ProcessElement(ctx context.Context, doc timeline.Document, emit func(timeline.Annotation)) {
	a, err := f.extractor.Annotate(doc)
	if err != nil {
		log.Error(ctx, err)
		return
	}
	emit(*a)
}

// Union is the annotations of some of the documents, on their way to one timeline.
type Union struct{ Annotations []timeline.Annotation }

// merge is the reduction. Events are worked out once, of all documents, when the union is complete.
type merge struct{}

func (merge) CreateAccumulator() Union { return Union{} }

func (merge) AddInput(u Union, a timeline.Annotation) Union {
	return Union{append(u.Annotations, a)}
}

func (merge) MergeAccumulators(u, v Union) Union {
	return Union{append(slices.Clip(u.Annotations), v.Annotations...)}
}

func (merge) ExtractOutput(u Union) ([]byte, error) {
	all := u.Annotations
	t := timeline.NewTimeline(func(yield func(*timeline.Annotation) bool) {
		for i := range all {
			if !yield(&all[i]) {
				return
			}
		}
	})
	b, err := json.Marshal(t)
	if err != nil {
		return nil, fmt.Errorf("timeline of %d documents: %w", len(all), err)
	}
	return b, nil
}
