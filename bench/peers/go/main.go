// Command peers runs one of the Go peers, or a part of timeline, over the texts of a file of JSON lines and prints how fast it was:
// peers PEER FILE MEGABYTES.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jdkato/prose/v2"
	prose3 "github.com/jdkato/prose/v3"
	dps "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// article is a text and its day.
type article struct {
	Published, Text string
	day             time.Time
}

// reader says how many things it finds in articles, finder in the text of one.
type (
	reader func(articles []article) int
	finder func(text string, day time.Time) int
)

var peers = map[string]func() reader{
	"when":              each(whenRules),
	"go-dateparser":     each(dateparser),
	"prose-v2":          each(proseV2),
	"prose-v3":          each(proseV3),
	"timeline-model":    each(compiled),
	"timeline-timex":    each(temporal),
	"timeline-annotate": annotate,
}

// each makes a reader of a finder, which takes one text after another.
func each(newFinder func() finder) func() reader {
	return func() reader {
		find := newFinder()
		return func(articles []article) int {
			found := 0
			for _, a := range articles {
				found += find(a.Text, a.day)
			}
			return found
		}
	}
}

func whenRules() finder {
	w := when.New(nil)
	w.Add(en.All...)
	w.Add(common.All...)
	return func(text string, day time.Time) int {
		n := 0
		for _, s := range strings.Split(text, ". ") { // it finds one date in a text
			if r, err := w.Parse(s, day); err == nil && r != nil {
				n++
			}
		}
		return n
	}
}

func dateparser() finder {
	return func(text string, day time.Time) int {
		_, found, err := dps.Search(&dps.Configuration{CurrentTime: day, Languages: []string{"en"}}, text)
		if err != nil {
			return 0
		}
		return len(found)
	}
}

// proseV2 shares one model and leaves sentences out: the fastest way to call it.
func proseV2() finder {
	shared := prose.ModelFromData("shared")
	return func(text string, _ time.Time) int {
		doc, err := prose.NewDocument(text, prose.UsingModel(shared), prose.WithSegmentation(false))
		if err != nil {
			log.Fatal(err)
		}
		return len(doc.Entities())
	}
}

func proseV3() finder {
	return func(text string, _ time.Time) int {
		doc, err := prose3.NewDocument(text)
		if err != nil {
			log.Fatal(err)
		}
		return len(doc.Entities())
	}
}

func compiled() finder {
	var x text.Text
	var tags []model.Tag
	var labels []model.Label
	var chunks []model.Chunk
	return func(raw string, _ time.Time) int {
		x.Reset(raw)
		tags = model.TagText(&x, tags[:0])
		chunks = chunks[:0]
		for _, s := range x.Sentences {
			labels = model.Labels(&x, tags, int(s.First), int(s.Last), labels[:0])
			chunks = model.Chunks(tags[s.First:s.Last], labels, int(s.First), chunks)
		}
		return len(chunks)
	}
}

func temporal() finder {
	var g timex.Tagger
	return func(text string, day time.Time) int { return len(g.Find(text, day)) }
}

// annotate reads articles as a corpus is read, with one worker.
func annotate() reader {
	e := timeline.Extractor{Workers: 1}
	return func(articles []article) int {
		docs := func(yield func(timeline.Document) bool) {
			for _, a := range articles {
				if !yield(timeline.Document{ID: "wire", Published: a.Published, Text: a.Text}) {
					return
				}
			}
		}
		found := 0
		for a, err := range e.Stream(context.Background(), docs) {
			if err != nil {
				log.Fatal(err)
			}
			found += len(a.Mentions)
		}
		return found
	}
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 4 || peers[os.Args[1]] == nil {
		log.Fatal("usage: peers PEER FILE MEGABYTES")
	}
	megabytes, err := strconv.ParseFloat(os.Args[3], 64)
	if err != nil {
		log.Fatal(err)
	}
	var articles []article
	f, err := os.Open(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	size := 0
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for float64(size) < megabytes*1e6 && lines.Scan() {
		var a article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			log.Fatal(err)
		}
		if a.day, err = time.Parse(time.DateOnly, a.Published); err != nil {
			log.Fatal(err)
		}
		articles, size = append(articles, a), size+len(a.Text)
	}
	read := peers[os.Args[1]]()
	read(articles[:1]) // what is built at the first call is not counted
	runtime.GC()       // what reading the texts left behind is nobody's work
	start := processor()
	found := read(articles)
	fmt.Printf("{\"name\":%q,\"bytes\":%d,\"seconds\":%f,\"found\":%d}\n", os.Args[1], size, (processor() - start).Seconds(), found)
}

// processor returns the processor time spent so far.
func processor() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		log.Fatal(err)
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
