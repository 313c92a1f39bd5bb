package timeline

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// Stream annotates documents as they come and yields the annotations in the documents' order. It holds no more documents at a time
// than a few for each worker, so that a corpus need not fit in memory. A document that can't be read yields a [*DocumentError] in its
// place. When ctx is cancelled, its error is yielded last; docs, where it was waiting for a document, is then asked for no more.
func (e *Extractor) Stream(ctx context.Context, docs iter.Seq[Document]) iter.Seq2[*Annotation, error] {
	return inOrder(ctx, e.Workers, docs, e.Annotate)
}

// StreamJSON is [Extractor.Stream] for writing: it yields each annotation as a line of JSON, its newline included, made beside the
// annotation by the same worker. A line is valid until the next is asked for.
func (e *Extractor) StreamJSON(ctx context.Context, docs iter.Seq[Document]) iter.Seq2[[]byte, error] {
	var lines sync.Pool // of *[]byte, written and used again
	encoded := inOrder(ctx, e.Workers, docs, func(doc Document) (*[]byte, error) {
		line, _ := lines.Get().(*[]byte)
		if line == nil {
			line = new([]byte)
		}
		var err error
		*line, err = e.appendLine((*line)[:0], doc)
		return line, err
	})
	return func(yield func([]byte, error) bool) {
		for line, err := range encoded {
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			if !yield(*line, nil) {
				return
			}
			lines.Put(line)
		}
	}
}

// inOrder yields what work makes of each document, in the documents' order, by so many workers; 0 is one for each processor.
func inOrder[T any](ctx context.Context, workers int, docs iter.Seq[Document], work func(Document) (T, error)) iter.Seq2[T, error] {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(T, error) bool) {
		working, cancel := context.WithCancel(ctx)
		p := &pipeline[T]{
			ctx: working, work: work,
			jobs: make(chan job[T]), order: make(chan chan result[T], 4*workers), read: make(chan struct{}),
		}
		defer func() {
			cancel()
			p.workers.Wait()
			if ctx.Err() == nil {
				<-p.read // a cancelled context doesn't wait for docs, which may wait for a person to type
			}
		}()
		for range workers {
			p.workers.Add(1)
			go p.run()
		}
		go p.feed(docs)
		for r, ok := p.next(); ok; r, ok = p.next() {
			if !yield(r.made, r.err) {
				return
			}
		}
		if err := context.Cause(ctx); err != nil {
			var none T
			yield(none, err)
		}
	}
}

// pipeline is where documents are worked on side by side, and come out in the order they went in.
type pipeline[T any] struct {
	ctx     context.Context
	work    func(Document) (T, error)
	jobs    chan job[T]
	order   chan chan result[T] // in the documents' order; some results wait while a long document is worked on
	workers sync.WaitGroup
	read    chan struct{} // closed when the documents are left
}

type job[T any] struct {
	doc Document
	out chan result[T]
}

type result[T any] struct {
	made T
	err  error
}

// run is a worker.
func (p *pipeline[T]) run() {
	defer p.workers.Done()
	for {
		select {
		case j, ok := <-p.jobs:
			if !ok {
				return
			}
			made, err := p.work(j.doc)
			j.out <- result[T]{made, err}
		case <-p.ctx.Done():
			return
		}
	}
}

// feed hands the documents to the workers.
func (p *pipeline[T]) feed(docs iter.Seq[Document]) {
	defer close(p.read)
	defer close(p.order)
	defer close(p.jobs)
	for doc := range docs {
		out := make(chan result[T], 1)
		select {
		case p.order <- out:
		case <-p.ctx.Done():
			return
		}
		select {
		case p.jobs <- job[T]{doc, out}:
		case <-p.ctx.Done():
			close(out)
			return
		}
	}
}

// next returns the next result, and false where there is none to come.
func (p *pipeline[T]) next() (r result[T], ok bool) {
	select {
	case out, more := <-p.order:
		if more {
			r, ok = <-out
		}
		return r, ok && p.ctx.Err() == nil
	case <-p.ctx.Done():
		return r, false
	}
}
