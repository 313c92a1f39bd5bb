// Command score measures the package against gold that the user brings, by the measures of the field.
//
//	score timex  [--mode=news|narrative|colloquial] GOLD.jsonl   TempEval-3: spans and values of temporal expressions
//	score events GOLD.jsonl                                      TempEval-3: event triggers, and their classes
//	score names  GOLD.jsonl                                      CoNLL: exact span and type
//	score coref  GOLD.jsonl                                      B-cubed, and links between texts (ECB+)
//	score digest GOLD.jsonl                                      Date-F1, alignment-based ROUGE (Timeline17, after tilse)
//	score phrases --mode=colloquial GOLD.jsonl                   found and right, by type (tests of Recognizers-Text, Duckling)
//
// GOLD is JSON lines, a document each: id, published, title, text, and its gold: "timexes" of start, end, type, value;
// "events" of start, end, class, or chain and the document's topic; "entities" of start, end, type. Offsets are bytes. For digest a
// line is a topic: "articles" (documents), and "timelines" of name and "days" of date and sentences. The corpora have licences
// of their own and are not part of the project: TimeBank and AQUAINT come with TempEval-3, ECB+, CoNLL-2003, CrossNER, GUM and
// Timeline17 from their makers.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

// gold is a document and what its annotators found in it.
type gold struct {
	timeline.Document
	Topic    any
	Timexes  []span
	Events   []span
	Entities []span
}

// span is one gold annotation.
type span struct {
	Start, End         int
	Type, Value, Class string
	When, Chain        string
}

func main() {
	mode := flag.String("mode", "", "news, narrative or colloquial")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: score timex|events|names|coref|digest|phrases [--mode=M] GOLD.jsonl")
	}
	if len(os.Args) < 3 {
		flag.Usage()
		os.Exit(2)
	}
	flag.CommandLine.Parse(os.Args[2:])
	measures := map[string]func(*timeline.Extractor, string) error{
		"timex": scoreTimexes, "events": scoreEvents, "names": scoreNames, "coref": scoreCoref, "digest": scoreDigest,
		"phrases": scorePhrases,
	}
	measure, ok := measures[os.Args[1]]
	if !ok || flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	e := &timeline.Extractor{Mode: timex.Mode(max(0, slices.Index([]string{"auto", "news", "narrative", "colloquial"}, *mode)))}
	if err := measure(e, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

// read decodes a file of JSON lines.
func read[T any](name string) ([]T, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []T
	for d := json.NewDecoder(bufio.NewReader(f)); d.More(); {
		var v T
		if err := d.Decode(&v); err != nil {
			return nil, fmt.Errorf("%s: item %d: %w", name, len(all)+1, err)
		}
		all = append(all, v)
	}
	return all, nil
}

// readGold reads documents as the package itself does, with their gold.
func readGold(name string) ([]gold, error) {
	docs, err := read[gold](name)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	i := 0
	for d, err := range timeline.ReadJSONL(f) {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		docs[i].Document = d
		i++
	}
	return docs, nil
}

// annotated reads gold and annotates each document of it.
func annotated(e *timeline.Extractor, name string, each func(g gold, a *timeline.Annotation)) error {
	docs, err := readGold(name)
	if err != nil {
		return err
	}
	for _, g := range docs {
		a, err := e.Annotate(g.Document)
		if err != nil {
			return err
		}
		each(g, a)
	}
	return nil
}

// counts are what precision and recall are made of.
type counts struct{ right, found, gold int }

func (c counts) print(name string) {
	p, r := ratio(c.right, c.found), ratio(c.right, c.gold)
	fmt.Printf("%-18s P %.3f  R %.3f  F1 %.3f   (%d of %d found, %d gold)\n", name, p, r, f1(p, r), c.right, c.found, c.gold)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// same compares TIMEX3 values, in any case, seconds of :00 left out.
func same(a, b string) bool {
	norm := func(s string) string { return strings.TrimSuffix(strings.ToUpper(strings.TrimSpace(s)), ":00") }
	return norm(a) == norm(b)
}
