package timeline

import (
	"context"
	"slices"
	"strings"
	"testing"
)

func TestAlike(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
		why  string
	}{
		{"iTunes Music Store", "iTunes Store", true, "a word left out"},
		{"Apple Corps", "The Beatles' Apple Corps", true, "an owner left out"},
		{"Security Council", "UN Security Council", true, "the whole left out"},
		{"Apple Corps", "Apple Computer", false, "another last word"},
		{"Corps", "Apple Corps", false, "one word is too little"},
		{"Bank of Japan", "Bank of England", false, "another country"},
		{"New York", "Bank of New York", true, "which only counts where nothing is called New York"},
		{"", "Apple Corps", false, "no name"},
	} {
		if got := alike(nameWords(c.a), nameWords(c.b)); got != c.want {
			t.Errorf("%q, %q (%s): %v", c.a, c.b, c.why, got)
		}
	}
}

func TestNameWords(t *testing.T) {
	for name, want := range map[string]string{
		"The Hague": "hague", "Nokia's phones": "nokia phone", "AT&T": "at t", "Galaxy S 4": "galaxy s 4", "CBS": "cbs", "  ": "", "Gauß": "gauß",
		"Tesla Boss": "tesla boss",
	} {
		if got := nameWords(name); !slices.Equal(got, strings.Fields(want)) {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// TestAbout: whoever takes part by whatever name is found, and nobody else.
func TestAbout(t *testing.T) {
	var docs []*Annotation
	for _, d := range []Document{
		{ID: "1", Published: "2011-07-21", Text: "Atlantis landed in Florida on Thursday. Christopher Ferguson commanded the shuttle. Ferguson thanked the crowd."},
		{ID: "2", Published: "2008-11-30", Text: "Endeavour landed in California on Sunday. Christopher Ferguson commanded the shuttle."},
	} {
		a, err := new(Extractor).Annotate(d)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, a)
	}
	tl := NewTimeline(slices.Values(docs))
	for _, c := range []struct{ name, told string }{
		{"Christopher Ferguson", "commanded commanded thanked"},
		{"Ferguson", "commanded commanded thanked"},
		{"Florida", "landed"},
		{"Sarah Ferguson", ""},
		{"shuttle", ""},
		{"Shuttle", ""},
		{"", "landed landed"}, // all that lead, whoever takes part
		{" ", "landed landed"},
	} {
		var told []string
		for e := range tl.Events(Query{About: c.name}) {
			for _, m := range e.Mentions {
				told = append(told, m.Text)
			}
		}
		if slices.Sort(told); strings.Join(told, " ") != c.told {
			t.Errorf("about %s: %q, want %q", c.name, told, c.told)
		}
	}
}

// TestAboutSurname holds that who is asked about by surname is found in texts that give the whole name, and the other way round.
func TestAboutSurname(t *testing.T) {
	var e Extractor
	tl, err := e.Extract(context.Background(), slices.Values([]Document{
		{ID: "1", Published: "2020-06-15", Text: "Russian Foreign Minister Sergey Lavrov visited Cairo on Sunday."},
		{ID: "2", Published: "2020-07-16", Text: "Foreign Minister Lavrov met Mevlut Cavusoglu in Ankara on Wednesday."},
	}))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Lavrov", "Sergey Lavrov"} {
		if got := len(slices.Collect(tl.Events(Query{About: name}))); got != 2 {
			t.Errorf("%s takes part in %d events, want 2", name, got)
		}
	}
}
