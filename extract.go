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

	pool sync.Pool // of *crew
}

// Annotate finds what one document tells. The result depends on the document and the Extractor's settings alone. The error, where
// the document can't be read, is a [*DocumentError].
func (e *Extractor) Annotate(doc Document) (a *Annotation, err error) {
	e.annotate([]Document{doc}, true, func(w *worker) { a, err = w.made, w.err })
	return a, err
}

// annotate takes some documents through the stages together, and then lends the worker of each, in order, to done. What a worker made
// is its own again after that, unless it is to be kept.
//
// There is more code than fits a processor's cache: a stage that has been fetched had better do all that it has to do.
func (e *Extractor) annotate(docs []Document, keep bool, done func(w *worker)) {
	c, _ := e.pool.Get().(*crew)
	if c == nil {
		c = new(crew)
	}
	defer e.pool.Put(c)
	for i := range docs {
		c.worker(i).begin(e, docs[i], keep)
	}
	all := (*c)[:len(docs)]
	for _, stage := range stages {
		for _, w := range all {
			if w.err == nil {
				stage(w)
			}
		}
	}
	for i, w := range all {
		if w.err != nil {
			w.made = nil
		} else if keep {
			w.made.key = w.made.fingerprint()
		}
		done(w)
		if keep {
			w.made, w.lists = nil, nil
		}
		if i > 0 && len(w.doc.Text) > longText {
			(*c)[i] = new(worker)
		}
	}
}

// crew are workers, as many as there were documents at once.
type crew []*worker

func (c *crew) worker(i int) *worker {
	for len(*c) <= i {
		*c = append(*c, new(worker))
	}
	return (*c)[i]
}

// longText is the length of a text, in bytes, from which on only the first worker of a crew keeps the memory that it took.
const longText = 1 << 16

// worker is the memory of one document's stages, used again for the next document.
type worker struct {
	settings *Extractor
	doc      Document
	err      error

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
	lists     []string // the memory of the annotation's lists of names, taken bit by bit
	made      *Annotation
}

// stages are what a document goes through, up to the first error.
var stages = [...]func(*worker){
	(*worker).scan,  // sentences, tokens, furniture
	(*worker).date,  // the day of publication
	(*worker).time,  // temporal expressions, anchored
	(*worker).tag,   // parts of speech
	(*worker).name,  // names
	(*worker).mend,  // tags that names and times show to be wrong
	(*worker).find,  // event mentions
	(*worker).read,  // chunks and clauses
	(*worker).link,  // when each was
	(*worker).cast,  // who and where, and how much it matters
	(*worker).title, // a title for each
	(*worker).annotation,
}

// begin gives the worker a document, if it can be read.
func (w *worker) begin(e *Extractor, doc Document, keep bool) {
	w.settings, w.doc, w.err = e, doc, doc.check()
	if w.err == nil && int(e.Mode) >= len(modes) {
		w.err = &DocumentError{ID: doc.ID, Err: fmt.Errorf("there is no mode %d", e.Mode)}
	}
	if keep || w.made == nil {
		w.made, w.lists = new(Annotation), nil
	}
}

func (w *worker) scan() { w.text.Reset(w.doc.Text) }

func (w *worker) tag() { w.tags = model.TrainedTags(&w.text, w.tags[:0]) }

// date takes the day of publication as given, or infers it.
func (w *worker) date() {
	doc := &w.doc
	w.published, w.basis, w.offered = time.Time{}, "", nil
	if doc.Published != "" {
		w.published, _ = publishedTime(doc.Published) // checked before
		w.basis = "given"
		return
	}
	w.time()
	switch g := dating.Infer(&w.text, doc.ID, doc.URL, w.timexes); {
	case g.Day.IsZero():
	case g.Confidence >= dating.Bar:
		w.published, w.basis = timeOf(g.Day), g.Basis
	default:
		w.offered = &Offer{g.Day, g.Basis, g.Confidence}
	}
}

// time finds the temporal expressions and anchors them against the day of publication.
func (w *worker) time() {
	tagger := timex.Tagger{Mode: w.settings.Mode, Rules: w.settings.Rules}
	w.timexes = tagger.Scan(&w.text, w.published, w.timexes[:0])
}

// name finds the names, and what kind of thing each names.
func (w *worker) name() {
	if w.settings.Recognizer == nil {
		w.namer.Recognizer = nil
		w.names = w.namer.Find(&w.text, w.tags)
		return
	}
	o := &own{Recognizer: w.settings.Recognizer}
	w.namer.Recognizer = o
	w.names = w.namer.Find(&w.text, w.tags)
	if o.err != nil {
		w.err = &DocumentError{ID: w.doc.ID, Err: o.err}
	}
}

func (w *worker) mend() { w.mender.Mend(&w.text, w.tags, w.names, w.timexes) }

func (w *worker) find() {
	w.mentions = w.finder.Find(&w.text, w.tags, w.names, w.mentions[:0])
}

func (w *worker) read() {
	w.completer.Read(syntax.Article{
		Text: &w.text, Tags: w.tags, Timexes: w.timexes, Names: w.names, Published: dayOf(w.published),
	}, w.mentions)
}

func (w *worker) link() { w.relations = w.completer.Date() }

func (w *worker) cast() { w.completer.Cast(w.mentions) }

func (w *worker) title() { w.completer.Name(w.mentions) }

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
