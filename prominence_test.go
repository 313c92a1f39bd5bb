package timeline

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"
)

// TestInPassing holds that in a collection an event of those whom several texts name scores more than one of someone met in passing.
func TestInPassing(t *testing.T) {
	var docs []Document
	for i := range manyDocuments {
		day := time.Date(2011, 3, 12+i, 0, 0, 0, 0, time.UTC)
		docs = append(docs, Document{ID: fmt.Sprint(i), Published: day.Format(time.DateOnly),
			Text: fmt.Sprintf("Naoto Kan visited town %d near Fukushima on Monday.", i)})
	}
	docs[3].Text += " Haruki Ito opened a noodle bar in Kobe on Monday."
	score := func(docs []Document, name string) float64 {
		tl, err := new(Extractor).Extract(context.Background(), slices.Values(docs))
		if err != nil {
			t.Fatal(err)
		}
		best := -1.0
		for e := range tl.Events(Query{All: true}) {
			if slices.Contains(e.Participants, name) {
				best = max(best, e.Score)
			}
		}
		return best
	}
	for _, c := range []struct {
		name string
		docs []Document
		less bool
	}{
		{"one of many documents names him", docs, true},
		{"a few documents show of no one that he is met in passing", docs[:4], false},
	} {
		t.Run(c.name, func(t *testing.T) {
			alone := score(docs[3:4], "Haruki Ito")
			if got := score(c.docs, "Haruki Ito"); got < alone != c.less || got < 0 {
				t.Errorf("%.2f, alone %.2f", got, alone)
			}
		})
	}
	if kan, ito := score(docs, "Naoto Kan"), score(docs, "Haruki Ito"); kan <= ito {
		t.Errorf("whom all name: %.2f, whom one names: %.2f", kan, ito)
	}
}

// TestThinAlone holds that what the text dates belongs in its chronology, but in a collection's only where more than that is told of it.
func TestThinAlone(t *testing.T) {
	var docs []Document
	for i := range manyDocuments {
		docs = append(docs, Document{ID: fmt.Sprint(i), Published: fmt.Sprintf("2011-03-%d", 12+i),
			Text: fmt.Sprintf("Naoto Kan visited town %d near Fukushima on Monday.", i)})
	}
	docs[3].Text += " The dam was completed in 1968."
	docs[4].Text += "\n\n12 April 1975: The road was opened."
	for _, c := range []struct {
		name, title string
		docs        []Document
		want        bool
	}{
		{"of a few", "Dam", docs[:6], true},
		{"of a collection", "Dam", docs, false},
		{"an entry, of a collection", "Road", docs, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			tl, err := new(Extractor).Extract(context.Background(), slices.Values(c.docs))
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for e := range tl.Events(Query{Title: c.title}) {
				found = true
				if !c.want {
					t.Errorf("%s leads, %.4f", e, e.Score)
				}
			}
			if found != c.want {
				t.Errorf("found: %v", found)
			}
		})
	}
}
