package timeline

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// Stream annotates documents as they come and yields the annotations in the documents' order. It holds no more documents at a time
// than some for each worker, so that a corpus need not fit in memory. A document that can't be read yields a [*DocumentError] in its
// place. When ctx is cancelled, its error is yielded last; docs, where it was waiting for a document, is then asked for no more.
func (e *Extractor) Stream(ctx context.Context, docs iter.Seq[Document]) iter.Seq2[*Annotation, error] {
	return inOrder(ctx, e.Workers, docs, func(some []Document, done func(*Annotation, error)) {
		e.annotate(some, true, func(w *worker) { done(w.made, w.err) })
	})
}

// StreamJSON is [Extractor.Stream] for writing: it yields each annotation as a line of JSON, its newline included, made beside the
// annotation by the same worker. A line is valid until the next is asked for.
func (e *Extractor) StreamJSON(ctx context.Context, docs iter.Seq[Document]) iter.Seq2[[]byte, error] {
	var lines sync.Pool // of *[]byte, written and used again
	encoded := inOrder(ctx, e.Workers, docs, func(some []Document, done func(*[]byte, error)) {
		e.annotate(some, false, func(w *worker) {
			line, _ := lines.Get().(*[]byte)
			if line == nil {
				line = new([]byte)
			}
			err := w.err
			if err == nil {
				*line, err = w.made.AppendJSON((*line)[:0])
				*line = append(*line, '\n')
			}
			done(line, err)
		})
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

// The most documents, and about the most bytes of them, that a worker takes at once.
const (
	together      = 16
	togetherBytes = 1 << 16
)

// inOrder yields what work makes of each document, in the documents' order, by so many workers; 0 is one for each processor. Work is
// given some documents at a time, and tells what it made of each in turn.
func inOrder[T any](ctx context.Context, workers int, docs iter.Seq[Document], work func(some []Document, done func(T, error))) iter.Seq2[T, error] {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(T, error) bool) {
		working, cancel := context.WithCancel(ctx)
		p := &pipeline[T]{
			ctx: working, work: work, size: workers,
			jobs: make(chan job[T], together*workers), order: make(chan chan result[T], 2*together*workers), read: make(chan struct{}),
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
	work    func(some []Document, done func(T, error))
	size    int // the number of workers
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
	var some []Document
	var outs []chan result[T]
	for {
		if some, outs = p.take(some[:0], outs[:0]); len(some) == 0 {
			return
		}
		next := 0
		p.work(some, func(made T, err error) {
			outs[next] <- result[T]{made, err}
			next++
		})
	}
}

// take waits for a document, and takes along a worker's share of those that wait behind it. It takes none where no more come.
func (p *pipeline[T]) take(some []Document, outs []chan result[T]) ([]Document, []chan result[T]) {
	size := 0
	add := func(j job[T]) {
		some, outs, size = append(some, j.doc), append(outs, j.out), size+len(j.doc.Text)
	}
	select {
	case j, ok := <-p.jobs:
		if !ok {
			return some, outs
		}
		add(j)
	case <-p.ctx.Done():
		return some, outs
	}
	for share := len(p.jobs) / p.size; share > 0 && len(some) < together && size < togetherBytes; share-- {
		select {
		case j, ok := <-p.jobs:
			if ok {
				add(j)
			}
		default: // another worker was quicker
		}
	}
	return some, outs
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
			select {
			case r, ok = <-out:
			case <-p.ctx.Done(): // which no worker may have taken
			}
		}
		return r, ok && p.ctx.Err() == nil
	case <-p.ctx.Done():
		return r, false
	}
}
