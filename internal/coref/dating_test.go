package coref

import (
	"slices"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

const (
	flood = `Governor Ana Ruiz said on Monday that the dam above Valdivia would hold. "The engineers have measured the wall every hour since midnight,
and the pressure is falling," she told reporters. "Nobody downstream of the bridge needs to leave a home tonight, but keep your radios on." Ruiz thanked the army.`
	otherWords = `The dam is safe, Ana Ruiz assured people on Monday. "Engineers measure the wall each hour since midnight and pressure falls," according
to the governor. "No one downstream of the bridge has to leave home tonight, yet keep the radios on," she added.`
	oneQuote = `Weeks of rain filled the lake. "Nobody downstream of the bridge needs to leave a home tonight, but keep your radios on," the governor said.
Farmers counted lost cattle, and a school in Osorno became a shelter for two hundred people from the valley.`
	another = `Governor Ana Ruiz said on Monday that taxes would fall. "A family with two children will pay four hundred pesos less each month," she told reporters.`
)

func TestDateDocuments(t *testing.T) {
	day := timex.Date(2019, 6, 24)
	doc := func(id, s string, published timex.Day) Document {
		return Document{ID: id, Published: published, Print: PrintOf(text.New(s))}
	}
	for _, c := range []struct {
		name, dated, undated string
		offered, used        bool
	}{
		{"a reprint", flood, flood + " Subscribe for more.", true, true},
		{"the same quotations in other words, of one weekday", flood, otherWords, true, true},
		{"one quotation in common", flood, oneQuote, true, false},
		{"the same speaker on something else", flood, another, false, false},
		{"no text", flood, "", false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := DateDocuments([]Document{doc("b", c.undated, timex.Day{}), doc("a", c.dated, day)})
			if (len(got) == 1) != c.offered {
				t.Fatalf("inferences %+v, want one: %v", got, c.offered)
			}
			if !c.offered {
				return
			}
			if i := got[0]; i.Doc != 0 || i.From != 1 || i.Day != day || i.Basis == "" || (i.Confidence >= Certain) != c.used {
				t.Errorf("%+v, want it used: %v", i, c.used)
			}
		})
	}
}

func TestSources(t *testing.T) {
	doc := func(id, publisher, s string, dom int) Document {
		return Document{ID: id, Publisher: publisher, Published: timex.Date(2019, 6, dom), Print: PrintOf(text.New(s))}
	}
	docs := []Document{
		doc("1", "herald.example", flood, 25),
		doc("2", "agency.example", flood, 24),    // the dispatch that 1 and 3 reprint
		doc("3", "", "EXTRA! "+flood, 26),        //
		doc("4", "post.example", otherWords, 24), // told on its own
		doc("5", "post.example", another, 24),    // the same publisher
		doc("6", "", another, 24),                // reprints 5, which is not kept
		doc("7", "", "", 1),                      // says nothing, resembles nothing
	}
	for _, c := range []struct{ of, want []int32 }{
		{[]int32{0, 1, 2, 3, 4, 5, 6}, []int32{6, 1, 3, 5}},
		{[]int32{2, 0, 0}, []int32{0}},
		{nil, nil},
	} {
		if got := NewPress(docs).Sources(c.of); !slices.Equal(got, c.want) {
			t.Errorf("Sources(%v) = %v, want %v", c.of, got, c.want)
		}
	}
}

// TestPrintBounded: a fingerprint's size does not grow with its text.
func TestPrintBounded(t *testing.T) {
	long := ""
	for range 200 {
		long += flood + "\n\n" + another + "\n\n"
	}
	p := PrintOf(text.New(long))
	if len(p.Words) > printWords || len(p.Quotes) > printQuotes || len(p.Sketch) > sketchSize {
		t.Errorf("%d words, %d quotations, %d hashes", len(p.Words), len(p.Quotes), len(p.Sketch))
	}
	if !slices.IsSorted(p.Words) || !slices.IsSorted(p.Sketch) {
		t.Error("not sorted")
	}
	if r := p.resemblance(&p); r != 1 {
		t.Errorf("resembles itself by %v", r)
	}
}
