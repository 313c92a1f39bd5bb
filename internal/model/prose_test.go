package model

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/seed-620526af/timeline/internal/text"
)

// reference is prose itself, whose model takes a third of a second to read.
var reference = sync.OnceValue(func() *prose.Model { return prose.ModelFromData("reference") })

// corpus returns the articles that prose and its compiled form are compared on.
func corpus(t testing.TB) map[string]string {
	texts := map[string]string{"own": ownText}
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(f)] = string(b)
	}
	return texts
}

const ownText = `The Chernobyl exclusion zone was widened in June 1986, two months after reactor No. 4 exploded at 1:23 a.m. on April 26.
"We didn't know," said Gov. Arnold Schwarzenegger's aide; he'd asked U.S. officials – in vain – for $2.5 million, 3.14% or €40.
Lech Wałęsa, who co-founded Solidarność in Gdańsk's shipyard, won the Nobel Peace Prize in 1983. “It’s ours,” they’d shout…
WALL FALLS AFTER 28 YEARS. See www.example.org/wall.html, write to press@example.org or ask @example. iPhones? McDonald's! 0 * - --`

// runs calls f with the longest runs of tokens in which no word stands twice, sentence by sentence: prose's tokenizer makes one
// token of equal words, and the last one's tag and label would be told of all.
func runs(x *text.Text, f func(first, last int, words []string)) {
	for _, s := range x.Sentences {
		seen := map[string]bool{}
		var words []string
		first := int(s.First)
		for i := first; i < int(s.Last); i++ {
			w, _ := straight(x.Word(i))
			if seen[w] {
				f(first, i, words)
				clear(seen)
				first, words = i, nil
			}
			seen[w] = true
			words = append(words, w)
		}
		f(first, int(s.Last), words)
	}
}

// same reports whether prose takes the words for tokens, each for one.
func same(words []string, tokens []prose.Token) bool {
	if len(words) != len(tokens) {
		return false
	}
	for i, w := range words {
		if tokens[i].Text != w {
			return false
		}
	}
	return true
}

// TestAsProseDoes runs prose beside its compiled form and asks for the same tags, labels and names.
//
// Left out are: words that prose's tokenizer splits ("Sept.", "..."), since prose has no answer for them; and a name that ends
// a run, which prose forgets. Where two tags have one score, prose takes the one that a map yields first, now this and now that: such
// a run is asked again, and prose must say once what is said here.
func TestAsProseDoes(t *testing.T) {
	compared, tokens, names, wavering := 0, 0, 0, 0
	for name, raw := range corpus(t) {
		x := text.New(raw)
		tags := make([]Tag, len(x.Tokens))
		tokens += len(tags)
		runs(x, func(first, last int, words []string) {
			doc := ask(t, words)
			if !same(words, doc.Tokens()) {
				return
			}
			TagSentence(x, first, last, tags)
			labels := Labels(x, tags, first, last, nil)
			differs := func() int {
				for i, w := range doc.Tokens() {
					if tags[first+i].String() != w.Tag || labels[i].String() != w.Label {
						return i
					}
				}
				return -1
			}
			if differs() >= 0 {
				wavering++
			}
			for try := 0; try < manyTries && differs() >= 0; try++ {
				doc = ask(t, words)
			}
			if i := differs(); i >= 0 {
				w := doc.Tokens()[i]
				t.Errorf("%s: %q in %q: %s, %s, but prose says %s, %s", name, w.Text, words, tags[first+i], labels[i], w.Tag, w.Label)
				return
			}
			compared += len(words)
			chunks := Chunks(tags[first:last], labels, first, nil)
			if n := len(chunks); n > 0 && int(chunks[n-1].Last) == last && n > len(doc.Entities()) {
				chunks = chunks[:n-1]
			}
			var got []prose.Entity
			for _, c := range chunks {
				got = append(got, prose.Entity{Text: strings.Join(words[int(c.First)-first:int(c.Last)-first], " "), Label: c.Kind.String()})
			}
			names += len(got)
			if !slices.Equal(got, doc.Entities()) {
				t.Errorf("%s: %q: the names %v, but prose says %v", name, words, got, doc.Entities())
			}
		})
	}
	if compared < tokens*9/10 || names == 0 {
		t.Errorf("only %d of %d tokens could be compared", compared, tokens)
	}
	if wavering > mostWavering {
		t.Errorf("prose wavers in %d runs", wavering)
	}
}

const (
	manyTries    = 64 // of which all go the other way once in 2⁶⁴ times
	mostWavering = 4
)

// ask has prose read the words.
func ask(t *testing.T, words []string) *prose.Document {
	t.Helper()
	doc, err := prose.NewDocument(strings.Join(words, " "), prose.UsingModel(reference()), prose.WithSegmentation(false))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestTagText(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"a sentence", "The wall fell in November 1989.", "The/DT wall/NN fell/VBD in/IN November/NNP 1989/CD ./."},
		{"a second one begins anew", "It fell. It fell.", "It/PRP fell/VBD ./. It/PRP fell/VBD ./."},
		{"curly as straight", "They don’t know", "They/PRP do/VBP n’t/RB know/VB"},
	} {
		x := text.New(row.text)
		var got []string
		for i, tag := range TagText(x, nil) {
			got = append(got, fmt.Sprintf("%s/%s", x.Word(i), tag))
		}
		if s := strings.Join(got, " "); s != row.want {
			t.Errorf("%s: %s, want %s", row.name, s, row.want)
		}
	}
}

func TestAllocatesNothing(t *testing.T) {
	x := text.New(strings.Repeat("The Treaty of Rome, signed on 25 March 1957, came into force in January. ", 50))
	tags := TagText(x, nil)
	labels := make([]Label, 0, len(tags))
	n := testing.AllocsPerRun(10, func() {
		tags = TagText(x, tags[:0])
		labels = Labels(x, tags, 0, len(tags), labels[:0])
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzModel(f *testing.F) {
	f.Add(ownText)
	f.Add("a.(b)c\xff@b.c -LRB- 2014- http://a.b(c.;.;.;[")
	f.Fuzz(func(t *testing.T, raw string) {
		x := text.New(raw)
		if tags := TrainedTags(x, nil); len(tags) != len(x.Tokens) {
			t.Errorf("%d tags for %d tokens", len(tags), len(x.Tokens))
		}
		tags := TagText(x, nil)
		if len(tags) != len(x.Tokens) {
			t.Errorf("%d tags for %d tokens", len(tags), len(x.Tokens))
		}
		for i, tag := range tags {
			if tag == None || tag.String() == "" {
				t.Errorf("no tag for %q", x.Word(i))
			}
		}
		for _, s := range x.Sentences {
			first, last := int(s.First), int(s.Last)
			labels := Labels(x, tags, first, last, nil)
			if len(labels) != last-first {
				t.Errorf("%d labels for %d tokens", len(labels), last-first)
			}
			chunks := Chunks(tags[first:last], labels, first, nil)
			trained := TrainedLabels(x, tags, first, last, nil)
			if len(trained) != len(labels) {
				t.Errorf("%d labels for %d tokens", len(trained), last-first)
			}
			end := s.First
			for i, c := range TrainedChunks(tags[first:last], trained, first, chunks) {
				if i == len(chunks) {
					end = s.First
				}
				if c.First < end || c.Last <= c.First || c.Last > s.Last || c.Kind == NoKind {
					t.Errorf("the name %v in %v", c, s)
				}
				end = c.Last
			}
		}
	})
}
