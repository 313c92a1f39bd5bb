package timeline

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"sync"
)

// ReadTimeline reads what [Timeline.Write] wrote as "json" for the zero Query, or [Timeline.MarshalJSON]. It holds no more of what it
// reads from than a few documents at a time.
func ReadTimeline(from io.Reader) (*Timeline, error) {
	l := loader{values: values{from: from, b: make([]byte, 0, 1<<16)}}
	docs, err := l.load()
	if err != nil {
		return nil, fmt.Errorf("timeline: %w", err)
	}
	return NewTimeline(slices.Values(docs)), nil
}

// UnmarshalJSON reads what [Timeline.MarshalJSON] wrote.
func (t *Timeline) UnmarshalJSON(b []byte) error {
	n, err := ReadTimeline(bytes.NewReader(b))
	if err != nil {
		return err
	}
	t.docs, t.refused, t.known, t.worked = n.docs, n.refused, nil, worked{}
	return nil
}

// errCut says what encoding/json does of a file that was cut short.
var errCut = errors.New("unexpected end of JSON input")

// loader reads the documents of a timeline in JSON. One goroutine cuts them out, others read them.
type loader struct {
	values
	batches []*batch
}

// batch is some documents, one after another.
type batch struct {
	first int    // number of the first one
	text  []byte // their JSON
	ends  []int  // where each ends in it
	docs  []*Annotation
	err   error // what is wrong with the first one that something is wrong with
}

const batchSize = 1 << 19 // bytes of a batch, about

func (l *loader) load() ([]*Annotation, error) {
	var working sync.WaitGroup
	jobs := make(chan *batch, 1)
	for range runtime.GOMAXPROCS(0) {
		working.Add(1)
		go func() {
			defer working.Done()
			var d decoder
			for b := range jobs {
				b.read(&d)
			}
		}()
	}
	found, err := l.cut(func(b *batch) {
		l.batches = append(l.batches, b)
		jobs <- b
	})
	close(jobs)
	working.Wait()
	var docs []*Annotation
	for _, b := range l.batches {
		if b.err != nil {
			return nil, b.err
		}
		docs = append(docs, b.docs...)
	}
	switch {
	case err != nil:
		return nil, err
	case !found:
		return nil, errors.New(`it has no "documents": a chronology alone can't be read back`)
	}
	return docs, nil
}

// cut calls give with the documents, in batches, and reports whether there is a list of them.
func (l *loader) cut(give func(*batch)) (found bool, err error) {
	members := func() error {
		name, err := l.value()
		if err != nil {
			return err
		}
		if len(name) == 0 || name[0] != '"' || !json.Valid(name) {
			return fmt.Errorf("%q where the name of a member should be", name)
		}
		isDocuments := string(name) == `"documents"`
		if err := l.expect(':'); err != nil {
			return err
		}
		if c, err := l.peek(); !isDocuments || err != nil || c == 'n' {
			skipped, err := l.value()
			if err == nil && !json.Valid(skipped) {
				err = errors.New("it is no JSON")
			}
			return err
		}
		found = true
		b := new(batch)
		n := 0
		err = l.each('[', ']', func() error {
			doc, err := l.value()
			if err != nil {
				return err
			}
			n++
			if b.text = append(b.text, doc...); len(b.text) > batchSize {
				b.ends = append(b.ends, len(b.text))
				give(b)
				b = &batch{first: n}
				return nil
			}
			b.ends = append(b.ends, len(b.text))
			return nil
		})
		give(b)
		return err
	}
	if err := l.each('{', '}', members); err != nil {
		return found, err
	}
	if c, err := l.peek(); err != io.EOF {
		return found, fmt.Errorf("%q after its end", c)
	}
	return found, nil
}

func (b *batch) read(d *decoder) {
	start := 0
	for i, end := range b.ends {
		a, err := d.annotation(b.text[start:end])
		if err == nil {
			err = a.check()
		}
		if err != nil {
			b.err = fmt.Errorf("documents[%d]: %w", b.first+i, err)
			return
		}
		a.key = a.fingerprint()
		b.docs = append(b.docs, a)
		start = end
	}
	b.text, b.ends = nil, nil
}

// values cuts JSON into values.
type values struct {
	from io.Reader
	b    []byte // what is read
	at   int    // how much of it has been used
}

// fill reads more.
func (v *values) fill() error {
	if v.at > 0 {
		v.b = v.b[:copy(v.b, v.b[v.at:])]
		v.at = 0
	}
	v.b = slices.Grow(v.b, 1<<16)
	for range 100 {
		n, err := v.from.Read(v.b[len(v.b):cap(v.b)])
		if v.b = v.b[:len(v.b)+n]; n > 0 {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return io.ErrNoProgress
}

// peek returns the next byte but for space.
func (v *values) peek() (byte, error) {
	for {
		for ; v.at < len(v.b); v.at++ {
			switch c := v.b[v.at]; c {
			case ' ', '\n', '\r', '\t':
			default:
				return c, nil
			}
		}
		if err := v.fill(); err != nil {
			return 0, err
		}
	}
}

func (v *values) expect(want byte) error {
	c, err := v.peek()
	switch {
	case err == io.EOF:
		return errCut
	case err != nil:
		return err
	case c != want:
		return fmt.Errorf("%q where %q should be", c, want)
	}
	v.at++
	return nil
}

// each calls element for each element of a list or object, which reads it.
func (v *values) each(open, end byte, element func() error) error {
	if err := v.expect(open); err != nil {
		return err
	}
	for n := 0; ; n++ {
		if c, err := v.peek(); err == nil && c == end && n == 0 {
			v.at++
			return nil
		}
		if err := element(); err != nil {
			return err
		}
		if c, err := v.peek(); err == nil && c == end {
			v.at++
			return nil
		}
		if err := v.expect(','); err != nil {
			return err
		}
	}
}

// value returns the next value, as it is written. It is valid until more is read. Only its brackets and strings are looked at.
func (v *values) value() ([]byte, error) {
	if _, err := v.peek(); err == io.EOF {
		return nil, errCut
	} else if err != nil {
		return nil, err
	}
	depth := 0
	for n := 0; ; { // v.b[v.at:v.at+n] belongs to it
		if v.at+n == len(v.b) {
			switch err := v.fill(); {
			case err == io.EOF && depth == 0:
				return v.take(n), nil
			case err == io.EOF:
				return nil, errCut
			case err != nil:
				return nil, err
			}
		}
		switch v.b[v.at+n] {
		case '"':
			end, err := v.quoted(n + 1)
			if err != nil {
				return nil, err
			}
			if n = end; depth == 0 {
				return v.take(n), nil
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return v.take(n + 1), nil
			}
			if depth < 0 {
				return v.take(n), nil
			}
		case ',', ':', ' ', '\n', '\r', '\t':
			if depth == 0 {
				return v.take(n), nil
			}
		}
		n++
	}
}

func (v *values) take(n int) []byte {
	v.at += n
	return v.b[v.at-n : v.at]
}

// quoted returns where the string ends whose inside begins at n.
func (v *values) quoted(n int) (int, error) {
	for {
		i := bytes.IndexByte(v.b[v.at+n:], '"')
		if i < 0 {
			i = len(v.b) - v.at - n
		}
		slash := bytes.IndexByte(v.b[v.at+n:v.at+n+i], '\\')
		switch {
		case slash >= 0 && v.at+n+slash+1 < len(v.b):
			n += slash + 2
		case slash < 0 && v.at+n+i < len(v.b):
			return n + i + 1, nil
		default:
			if n += i; slash >= 0 {
				n += slash - i
			}
			if err := v.fill(); err == io.EOF {
				return 0, errCut
			} else if err != nil {
				return 0, err
			}
		}
	}
}
