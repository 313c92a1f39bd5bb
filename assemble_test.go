package timeline

import (
	"slices"
	"testing"
)

// TestLeadingNames holds which of the names that an event's mentions give are named as taking part in it.
func TestLeadingNames(t *testing.T) {
	for _, c := range []struct {
		name     string
		mentions [][]string // the first is the one that leads
		want     []string
	}{
		{"of the mention that leads", [][]string{{"Merkel"}}, []string{"Merkel"}},
		{"of another, of few", [][]string{{"Merkel"}, {"Macron"}}, []string{"Macron", "Merkel"}},
		{"of one other, of many", [][]string{{"Merkel"}, {"Merkel"}, {"Merkel"}, {"Macron"}}, []string{"Merkel"}},
		{"of two others, of many", [][]string{{"Merkel"}, {"Merkel"}, {"Macron"}, {"Macron"}}, []string{"Macron", "Merkel"}},
		{"of the one that leads, of many", [][]string{{"Macron"}, {"Merkel"}, {"Merkel"}, {"Merkel"}}, []string{"Merkel", "Macron"}},
		{"of nobody", [][]string{{}, {}}, []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var who tally
			for _, names := range c.mentions {
				for _, n := range names {
					who.add(n, 1)
				}
			}
			if got := who.leading(c.mentions[0], len(c.mentions) >= manyMentions); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
