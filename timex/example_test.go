package timex_test

import (
	"fmt"
	"regexp"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules"
	"github.com/seed-620526af/timeline/timex"
)

func ExampleTagger_Find() {
	published := time.Date(2021, 1, 18, 0, 0, 0, 0, time.UTC)
	text := "Sergey Lavrov met his Omani counterpart on Monday. The two had spoken in late November, two weeks after the summit in Sochi."
	for _, x := range new(timex.Tagger).Find(text, published) {
		fmt.Printf("%-15s %-8s %-10s %s\n", x.Text, x.Type, x.Value, x.Basis)
		if x.Event != nil {
			fmt.Printf("%15s counted from: %s\n", "", x.Event.Text)
		}
	}
	// Output:
	// Monday          DATE     2021-01-18 Monday ← 2021-01-18 (published), past tense
	// late November   DATE     2020-11    late November ← 2021-01-18 (published), past tense
	// two weeks       DURATION P2W        as it stands
	//                 counted from: the summit in Sochi
}

// A rule of one's own joins in one field: what it finds is anchored, and later dates are counted from it.
func ExampleTagger_rules() {
	landing := &rules.F{
		RegExp: regexp.MustCompile(`(?:^|\W)(the Moon landing)(?:\W|$)`),
		Applier: func(_ *rules.Match, c *rules.Context, _ *rules.Options, _ time.Time) (bool, error) {
			y, m, d := 1969, 7, 20
			c.Year, c.Month, c.Day = &y, &m, &d
			return true, nil
		},
	}
	g := timex.Tagger{Rules: []timex.Rule{landing}, Mode: timex.Narrative}
	for _, x := range g.Find("They all watched the Moon landing. Four days later the crew was home.", time.Time{}) {
		fmt.Println(x.Text, x.Value)
	}
	// Output:
	// the Moon landing 1969-07-20
	// Four days later 1969-07-24
}

// The rules of the package plug into a parser of when.
func ExampleRules() {
	parser := when.New(nil)
	parser.Add(timex.Rules()...)
	base := time.Date(2021, 1, 18, 9, 30, 0, 0, time.UTC)
	found, err := parser.Parse("The accord of 14 February 2019 was signed in Sochi.", base)
	if err != nil {
		panic(err)
	}
	fmt.Println(found.Text, found.Time.Format("2006-01-02"))
	// Output:
	// 14 February 2019 2019-02-14
}
