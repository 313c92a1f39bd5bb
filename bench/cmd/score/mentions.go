package main

import (
	"strings"

	"github.com/seed-620526af/timeline"
)

// scoreTimexes counts a gold expression as found (relaxed) by the first of ours that overlaps it, the exact one before others.
func scoreTimexes(e *timeline.Extractor, name string) error {
	var strict, relaxed, valued counts
	err := annotated(e, name, func(g gold, a *timeline.Annotation) {
		used := make([]bool, len(a.Timexes))
		for _, w := range g.Timexes {
			pick, exact := -1, false
			for i, x := range a.Timexes {
				if used[i] || x.Start >= w.End || w.Start >= x.End {
					continue
				}
				if x.Start == w.Start && x.End == w.End {
					pick, exact = i, true
					break
				}
				if pick < 0 {
					pick = i
				}
			}
			if pick < 0 {
				continue
			}
			used[pick] = true
			relaxed.right++
			if exact {
				strict.right++
			}
			if want := w.Value + w.When; want != "" && same(want, a.Timexes[pick].Value) {
				valued.right++
			}
		}
		for _, c := range []*counts{&strict, &relaxed, &valued} {
			c.found += len(a.Timexes)
			c.gold += len(g.Timexes)
		}
	})
	strict.print("strict spans")
	relaxed.print("relaxed spans")
	valued.print("relaxed + value")
	return err
}

// scoreEvents counts triggers by their exact span.
func scoreEvents(e *timeline.Extractor, name string) error {
	var trigger, class counts
	err := annotated(e, name, func(g gold, a *timeline.Annotation) {
		want := map[timeline.Span]string{}
		for _, w := range g.Events {
			want[timeline.Span{Start: w.Start, End: w.End}] = w.Class
		}
		for _, m := range a.Mentions {
			c, ok := want[m.Span]
			if ok {
				trigger.right++
			}
			if ok && c == m.Class {
				class.right++
			}
		}
		for _, c := range []*counts{&trigger, &class} {
			c.found += len(a.Mentions)
			c.gold += len(want)
		}
	})
	trigger.print("trigger")
	class.print("trigger + class")
	return err
}

// typeOf maps the labels of the corpora to ours.
var typeOf = map[string]string{
	"person": "PERSON", "per": "PERSON", "politician": "PERSON", "org": "ORG", "organisation": "ORG", "organization": "ORG", "politicalparty": "ORG",
	"loc": "PLACE", "location": "PLACE", "place": "PLACE", "country": "PLACE", "gpe": "PLACE", "event": "EVENT", "election": "EVENT",
}

// scoreNames counts names by exact span and type. Types that the gold doesn't know don't count.
func scoreNames(e *timeline.Extractor, name string) error {
	docs, err := readGold(name)
	if err != nil {
		return err
	}
	byType := map[string]*counts{}
	for _, g := range docs {
		for _, w := range g.Entities {
			if t := typeOf[strings.ToLower(w.Type)]; t != "" {
				byType[t] = new(counts)
			}
		}
	}
	type key struct {
		timeline.Span
		kind string
	}
	err = annotated(e, name, func(g gold, a *timeline.Annotation) {
		want := map[key]bool{}
		for _, w := range g.Entities {
			if t := typeOf[strings.ToLower(w.Type)]; t != "" {
				want[key{timeline.Span{Start: w.Start, End: w.End}, t}] = true
			}
		}
		for k := range want {
			byType[k.kind].gold++
		}
		for _, n := range a.Entities {
			if c := byType[n.Type]; c != nil {
				c.found++
				if want[key{n.Span, n.Type}] {
					c.right++
				}
			}
		}
	})
	var all counts
	for _, t := range [...]string{"PERSON", "ORG", "PLACE", "EVENT"} {
		if c := byType[t]; c != nil {
			c.print(t)
			all.right, all.found, all.gold = all.right+c.right, all.found+c.found, all.gold+c.gold
		}
	}
	all.print("all")
	return err
}
