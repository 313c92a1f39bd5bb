package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/seed-620526af/timeline"
)

// at is a gold mention: its document and place.
type at struct {
	doc        string
	start, end int
}

// scoreCoref makes a timeline of each topic and compares its events with the gold chains. A gold mention is found by the first of
// ours that overlaps it; one that isn't found counts against recall.
func scoreCoref(e *timeline.Extractor, name string) error {
	docs, err := readGold(name)
	if err != nil {
		return err
	}
	topics := map[string][]timeline.Document{}
	chain := map[at]string{}
	byDoc := map[string][]at{}
	for _, g := range docs {
		topic := fmt.Sprint(g.Topic)
		topics[topic] = append(topics[topic], g.Document)
		for _, w := range g.Events {
			k := at{g.ID, w.Start, w.End}
			chain[k] = topic + " " + w.Chain
			byDoc[g.ID] = append(byDoc[g.ID], k)
		}
	}
	event := map[at]string{}
	for _, list := range topics {
		t, err := e.Extract(context.Background(), slices.Values(list))
		if err != nil {
			return err
		}
		take := func(ev *timeline.Event) {
			for _, m := range ev.Mentions {
				for _, k := range byDoc[m.Doc] {
					if _, taken := event[k]; !taken && k.start < m.End && m.Start < k.end {
						event[k] = ev.ID
					}
				}
			}
		}
		for ev := range t.Events(timeline.Query{All: true}) {
			take(ev)
		}
		for ev := range t.Undated(timeline.Query{All: true}) {
			take(ev)
		}
	}
	groups := func(of map[at]string) map[string][]at {
		m := map[string][]at{}
		for k, g := range of {
			m[g] = append(m[g], k)
		}
		return m
	}
	ours, theirs := groups(event), groups(chain)
	var p, r float64
	for k, id := range event {
		both := 0
		for _, other := range ours[id] {
			if chain[other] == chain[k] {
				both++
			}
		}
		p += float64(both) / float64(len(ours[id]))
		r += float64(both) / float64(len(theirs[chain[k]]))
	}
	p, r = p/float64(max(1, len(event))), r/float64(max(1, len(chain)))
	var links counts
	pairs := func(groups map[string][]at, each func(a, b at)) {
		for _, g := range groups {
			for i, a := range g {
				for _, b := range g[:i] {
					if a.doc != b.doc {
						each(a, b)
					}
				}
			}
		}
	}
	pairs(theirs, func(a, b at) { links.gold++ })
	pairs(ours, func(a, b at) {
		links.found++
		if chain[a] == chain[b] {
			links.right++
		}
	})
	fmt.Printf("%-18s %d of %d\n", "mentions found", len(event), len(chain))
	links.print("links over texts")
	fmt.Printf("%-18s P %.3f  R %.3f  F1 %.3f\n", "B-cubed", p, r, f1(p, r))
	return nil
}
