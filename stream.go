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
	type result struct {
		made T
		err  error
	}
	type job struct {
		doc Document
		out chan result
	}
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(T, error) bool) {
		asked := ctx
		ctx, cancel := context.WithCancel(ctx)
		jobs := make(chan job)
		order := make(chan chan result, 4*workers) // results in the documents' order; some wait while a long one is worked on
		var working sync.WaitGroup
		read := make(chan struct{}) // closed when docs is left
		defer func() {
			cancel()
			working.Wait()
			if asked.Err() == nil {
				<-read // a cancelled context doesn't wait for docs, which may wait for a person to type
			}
		}()
		for range workers {
			working.Add(1)
			go func() {
				defer working.Done()
				for {
					select {
					case j, ok := <-jobs:
						if !ok {
							return
						}
						made, err := work(j.doc)
						j.out <- result{made, err}
					case <-ctx.Done():
						return
					}
				}
			}()
		}
		go func() {
			defer close(read)
			defer close(order)
			defer close(jobs)
			for doc := range docs {
				out := make(chan result, 1)
				select {
				case order <- out:
				case <-ctx.Done():
					return
				}
				select {
				case jobs <- job{doc, out}:
				case <-ctx.Done():
					close(out)
					return
				}
			}
		}()
		next := func() (r result, ok bool) {
			select {
			case out, more := <-order:
				if more {
					r, ok = <-out
				}
				return r, ok && ctx.Err() == nil
			case <-ctx.Done():
				return r, false
			}
		}
		for r, ok := next(); ok; r, ok = next() {
			if !yield(r.made, r.err) {
				return
			}
		}
		if err := context.Cause(asked); err != nil {
			var none T
			yield(none, err)
		}
	}
}
