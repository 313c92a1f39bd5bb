package main

import (
	"context"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline"
	"github.com/seed-620526af/timeline/timex"
)

// topic is a collection of articles and the timelines that journalists made of it.
type topic struct {
	Articles  []timeline.Document
	Timelines []struct {
		Name string
		Days []day
	}
}

type day struct {
	Date      string
	Sentences []string
}

// scoreDigest asks for as many days and sentences as each gold timeline has, between its first day and its last.
func scoreDigest(e *timeline.Extractor, name string) error {
	topics, err := read[topic](name)
	if err != nil {
		return err
	}
	var n, dates, ar1, ar2 float64
	for _, t := range topics {
		tl, err := e.Extract(context.Background(), slices.Values(t.Articles))
		if err != nil {
			return err
		}
		for _, g := range t.Timelines {
			sentences, want := 0, map[string]bool{}
			first, last := g.Days[0].Date, g.Days[0].Date
			for _, d := range g.Days {
				sentences += len(d.Sentences)
				first, last = min(first, d.Date), max(last, d.Date)
				want[d.Date] = true
			}
			q := timeline.DigestQuery{Days: len(g.Days), Sentences: max(1, int(math.RoundToEven(float64(sentences)/float64(len(g.Days)))))}
			q.From.UnmarshalText([]byte(first))
			q.To.UnmarshalText([]byte(last))
			var found []day
			right := 0
			for _, d := range tl.Digest(q) {
				found = append(found, day{d.Date.String(), d.Sentences})
				if want[d.Date.String()] {
					right++
				}
			}
			f := f1(ratio(right, len(found)), ratio(right, len(want)))
			r1, r2 := alignedRouge(g.Days, found, 1), alignedRouge(g.Days, found, 2)
			fmt.Printf("%-60s Date-F1 %.3f  AR1 %.3f  AR2 %.3f\n", g.Name, f, r1, r2)
			n, dates, ar1, ar2 = n+1, dates+f, ar1+r1, ar2+r2
		}
	}
	n = max(1, n)
	fmt.Printf("%-60s Date-F1 %.3f  AR1 %.3f  AR2 %.3f\n", "mean", dates/n, ar1/n, ar2/n)
	return nil
}

// alignedRouge is tilse's align+ m:1: each day is compared with the other side's day that shares most n-grams with it, divided by
// one more than the days between.
func alignedRouge(gold, ours []day, n int) float64 {
	a, b := gramsOf(gold, n), gramsOf(ours, n)
	return f1(covered(b, a), covered(a, b))
}

type dayGrams struct {
	number int
	grams  map[string]int
	total  int
}

var word = regexp.MustCompile(`[a-z0-9]+`)

func gramsOf(days []day, n int) (out []dayGrams) {
	for _, d := range days {
		date, _ := timex.ParseDay(d.Date)
		text := strings.NewReplacer("-lrb-", " ", "-rrb-", " ").Replace(strings.ToLower(strings.Join(d.Sentences, " ")))
		words := word.FindAllString(text, -1)
		g := dayGrams{date.Number(), map[string]int{}, 0}
		for i := 0; i+n <= len(words); i++ {
			g.grams[strings.Join(words[i:i+n], " ")]++
			g.total++
		}
		out = append(out, g)
	}
	return out
}

// covered is the share of a's n-grams that b holds.
func covered(a, b []dayGrams) float64 {
	hit, total := 0.0, 0
	for _, d := range a {
		total += d.total
		best := 0.0
		for _, e := range b {
			both := 0
			for g, c := range d.grams {
				both += min(c, e.grams[g])
			}
			apart := d.number - e.number
			best = max(best, float64(both)/float64(1+max(apart, -apart)))
		}
		hit += best
	}
	return hit / float64(max(1, total))
}
