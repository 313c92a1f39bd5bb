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
	"unicode/utf8"

	fast "github.com/segmentio/encoding/json"
)

// ReadTimeline reads what [Timeline.Write] wrote as "json" for the zero Query, or [Timeline.MarshalJSON].
func ReadTimeline(from io.Reader) (*Timeline, error) {
	docs, err := readDocuments(json.NewDecoder(from))
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("unexpected end of JSON input")
	}
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

// incoming is a document on its way from JSON.
type incoming struct {
	raw json.RawMessage
	doc *Annotation
	err error
}

// readDocuments cuts the documents out of the JSON of a timeline, while others decode them.
func readDocuments(d *json.Decoder) ([]*Annotation, error) {
	var all []*incoming
	var working sync.WaitGroup
	jobs := make(chan *incoming, 64)
	for range runtime.GOMAXPROCS(0) {
		working.Add(1)
		go func() {
			defer working.Done()
			for s := range jobs {
				s.doc, s.err = decode(s.raw)
				s.raw = nil
			}
		}()
	}
	found, err := cut(d, func(raw json.RawMessage) {
		s := &incoming{raw: raw}
		all = append(all, s)
		jobs <- s
	})
	close(jobs)
	working.Wait()
	docs := make([]*Annotation, len(all))
	for i, s := range all {
		if s.err != nil {
			return nil, fmt.Errorf("documents[%d]: %w", i, s.err)
		}
		docs[i] = s.doc
	}
	if err == nil && !found {
		err = errors.New(`it has no "documents": a chronology alone can't be read back`)
	}
	return docs, err
}

// cut calls give with each of the documents, and reports whether there is a list of them.
func cut(d *json.Decoder, give func(json.RawMessage)) (found bool, err error) {
	if err := expect(d, json.Delim('{')); err != nil {
		return false, err
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return found, err
		}
		if name != "documents" {
			var other json.RawMessage
			if err := d.Decode(&other); err != nil {
				return found, err
			}
			continue
		}
		switch first, err := d.Token(); {
		case err != nil:
			return found, err
		case first == nil: // null
			continue
		case first != json.Delim('['):
			return found, fmt.Errorf("%v where the list of documents should be", first)
		}
		found = true
		for n := 0; d.More(); n++ {
			var raw json.RawMessage // its own, for the strings of the document lie in it
			if err := d.Decode(&raw); err != nil {
				return found, fmt.Errorf("documents[%d]: %w", n, err)
			}
			give(raw)
		}
		if err := expect(d, json.Delim(']')); err != nil {
			return found, err
		}
	}
	if err := expect(d, json.Delim('}')); err != nil {
		return found, err
	}
	if after, err := d.Token(); err != io.EOF {
		if err != nil {
			return found, err
		}
		return found, fmt.Errorf("%v after its end", after)
	}
	return found, nil
}

func expect(d *json.Decoder, want json.Token) error {
	switch t, err := d.Token(); {
	case err != nil:
		return err
	case t != want:
		return fmt.Errorf("%v where %v should be", t, want)
	}
	return nil
}

// decode reads a document. Its strings stay where they are in raw.
func decode(raw json.RawMessage) (*Annotation, error) {
	var a *Annotation // what is null stays nil
	err := unmarshal(raw, &a)
	if err == nil {
		err = a.check()
	}
	if err != nil {
		return nil, err
	}
	a.key = a.fingerprint()
	return a, nil
}

// unmarshal reads valid JSON into v.
func unmarshal(raw []byte, v any) error {
	if !utf8.Valid(raw) {
		return json.Unmarshal(raw, v) // which mends it
	}
	_, err := fast.Parse(raw, v, fast.ZeroCopy)
	return err
}
