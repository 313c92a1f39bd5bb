package timeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"
	"time"

	"github.com/seed-620526af/timeline/internal/complete"
	"github.com/seed-620526af/timeline/internal/dating"
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/mend"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// Extractor finds what texts tell. Its zero value works, and one may be shared by goroutines once it is set up.
type Extractor struct {
	// Mode says how relative dates are anchored: timex.Auto (the default: by the text), News, Narrative or Colloquial.
	Mode timex.Mode
	// Rules are date rules of the user's own, beside the package's. An undated document that only the others date is read again when
	// the timeline is made, by the package's own rules and names.
	Rules []timex.Rule
	// Recognizer proposes names in place of prose's own model, where it isn't nil.
	Recognizer Recognizer
	// Workers is the number of documents worked on at once; 0 is one for each processor.
	Workers int

	pool sync.Pool // of *worker
}

// Annotate finds what one document tells. The result depends on the document and the Extractor's settings alone. The error, where
// the document can't be read, is a [*DocumentError].
func (e *Extractor) Annotate(doc Document) (*Annotation, error) {
	a := new(Annotation)
	err := e.work(doc, func(w *worker) error {
		err := w.annotate(e, doc, a)
		w.lists = nil // they are a's now
		return err
	})
	if err != nil {
		return nil, err
	}
	a.key = a.fingerprint()
	return a, nil
}

// appendLine appends the annotation of a document to b, as a line of JSON.
func (e *Extractor) appendLine(b []byte, doc Document) ([]byte, error) {
	err := e.work(doc, func(w *worker) (err error) {
		if err = w.annotate(e, doc, &w.made); err == nil {
			b, err = w.made.AppendJSON(b)
		}
		return err
	})
	return append(b, '\n'), err
}

// work lends a worker for a document that can be read.
func (e *Extractor) work(doc Document, do func(w *worker) error) error {
	if err := doc.check(); err != nil {
		return err
	}
	if int(e.Mode) >= len(modes) {
		return &DocumentError{ID: doc.ID, Err: fmt.Errorf("there is no mode %d", e.Mode)}
	}
	w, _ := e.pool.Get().(*worker)
	if w == nil {
		w = new(worker)
	}
	defer e.pool.Put(w)
	return do(w)
}

// worker is the memory of one document's stages, used again for the next document.
type worker struct {
	text     text.Text
	tags     []model.Tag
	timexes  []timex.Timex
	names    []names.Name
	mentions []event.Mention

	namer     names.Finder
	mender    mend.Mender
	finder    event.Finder
	completer complete.Completer
	relations []event.Relation
	published time.Time // zero where it isn't known
	basis     string
	offered   *Offer
	lists     []string   // the memory of the annotation's lists of names, taken bit by bit
	made      Annotation // where it is only written
}

// annotate is the list of stages. What they found is written into a.
func (w *worker) annotate(e *Extractor, doc Document, a *Annotation) error {
	w.scan(doc)                       // sentences, tokens, furniture
	w.date(e, doc)                    // the day of publication
	w.time(e)                         // temporal expressions, anchored
	w.tag()                           // parts of speech
	if err := w.name(e); err != nil { // names
		return &DocumentError{ID: doc.ID, Err: err}
	}
	w.mend()     // tags that names and times show to be wrong
	w.find()     // event mentions
	w.complete() // who, where, when, and a title for each
	w.annotation(e, doc, a)
	return nil
}

func (w *worker) scan(doc Document) { w.text.Reset(doc.Text) }

func (w *worker) tag() { w.tags = model.TrainedTags(&w.text, w.tags[:0]) }

// date takes the day of publication as given, or infers it.
func (w *worker) date(e *Extractor, doc Document) {
	w.published, w.basis, w.offered = time.Time{}, "", nil
	if doc.Published != "" {
		w.published, _ = publishedTime(doc.Published) // checked before
		w.basis = "given"
		return
	}
	w.time(e)
	switch g := dating.Infer(&w.text, doc.ID, doc.URL, w.timexes); {
	case g.Day.IsZero():
	case g.Confidence >= dating.Bar:
		w.published, w.basis = timeOf(g.Day), g.Basis
	default:
		w.offered = &Offer{g.Day, g.Basis, g.Confidence}
	}
}

// time finds the temporal expressions and anchors them against the day of publication.
func (w *worker) time(e *Extractor) {
	tagger := timex.Tagger{Mode: e.Mode, Rules: e.Rules}
	w.timexes = tagger.Scan(&w.text, w.published, w.timexes[:0])
}

// name finds the names, and what kind of thing each names.
func (w *worker) name(e *Extractor) error {
	if e.Recognizer == nil {
		w.namer.Recognizer = nil
		w.names = w.namer.Find(&w.text, w.tags)
		return nil
	}
	o := &own{Recognizer: e.Recognizer}
	w.namer.Recognizer = o
	w.names = w.namer.Find(&w.text, w.tags)
	return o.err
}

func (w *worker) mend() { w.mender.Mend(&w.text, w.tags, w.names, w.timexes) }

func (w *worker) find() {
	w.mentions = w.finder.Find(&w.text, w.tags, w.names, w.mentions[:0])
}

func (w *worker) complete() {
	w.relations = w.completer.Complete(syntax.Article{
		Text: &w.text, Tags: w.tags, Timexes: w.timexes, Names: w.names, Published: dayOf(w.published),
	}, w.mentions)
}

// Extract annotates documents, in parallel, and returns their timeline. Documents that can't be read are left out; the error then
// joins a [*DocumentError] for each, and the timeline of the others is returned beside it. A cancelled context ends the work: the
// timeline is that of the documents read so far, and the error is the context's.
func (e *Extractor) Extract(ctx context.Context, docs iter.Seq[Document]) (*Timeline, error) {
	var all []*Annotation
	var bad []error
	for a, err := range e.Stream(ctx, docs) {
		if err != nil {
			bad = append(bad, err)
			continue
		}
		all = append(all, a)
	}
	return NewTimeline(slices.Values(all)), errors.Join(bad...)
}
