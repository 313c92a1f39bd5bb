package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// terminal reports whether a stream is one that a person looks at.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	if !ok || f.Name() == os.DevNull {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// paint marks text for a terminal; elsewhere, and where the reader wants no colour (no-color.org), it leaves it as it is.
type paint bool

func paintFor(w io.Writer) paint {
	return paint(terminal(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb")
}

func (p paint) bold(s string) string { return p.mark("1", s) }
func (p paint) dim(s string) string  { return p.mark("2", s) }
func (p paint) red(s string) string  { return p.mark("31", s) }

func (p paint) mark(code, s string) string {
	if !p {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// progress tells on a terminal how far the reading is. A nil progress, as everywhere else, tells nothing.
type progress struct {
	out         io.Writer
	start, last time.Time
	total, read atomic.Int64 // bytes; total is 0 where it isn't known

	mu   sync.Mutex // reading may go on after it is done, where it is interrupted
	docs int
	over bool
}

func newProgress(out io.Writer, files []string) *progress {
	if !terminal(out) {
		return nil
	}
	p := &progress{out: out, start: time.Now()}
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil || !info.Mode().IsRegular() {
			p.total.Store(0)
			break
		}
		p.total.Add(info.Size())
	}
	return p
}

// reader counts what is read through it.
func (p *progress) reader(r io.Reader) io.Reader {
	if p == nil {
		return r
	}
	return counting{r, p}
}

type counting struct {
	io.Reader
	*progress
}

func (c counting) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.read.Add(int64(n))
	return n, err
}

// document counts a document, and says so a few times a second.
func (p *progress) document() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.docs++
	if now := time.Now(); !p.over && now.Sub(p.last) > 200*time.Millisecond && now.Sub(p.start) > 500*time.Millisecond {
		p.last = now
		fmt.Fprintf(p.out, "\r\x1b[K%s", p.line(now.Sub(p.start)))
	}
}

// line says the count, the rate, and the time left where the size of all is known.
func (p *progress) line(spent time.Duration) string {
	s := fmt.Sprintf("%d documents, %.0f a second", p.docs, float64(p.docs)/spent.Seconds())
	if read, total := p.read.Load(), p.total.Load(); read > 0 && total > read {
		left := time.Duration(float64(spent) * float64(total-read) / float64(read))
		s += fmt.Sprintf(", %d%%, %s left", 100*read/total, left.Round(time.Second))
	}
	return s
}

// done wipes the line, for good.
func (p *progress) done() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.over = true
	if !p.last.IsZero() {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
