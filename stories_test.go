package timeline_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline"
)

// stories are the words of the articles' file names by which they tell of one another's events.
var stories = []string{"philae", "paris-agreement", "ligo", "brexit", "oroville", "world-cup", "notre-dame", "abraham", "ever-given", "beirut",
	"sri-lanka", "chauvin", "tutu", "thai-cave", "assange", "meng", "panama", "derna", "webb", "artemis|hurricane", "johnson", "gorbachev", "holmes", "juice", "leicester", "lula", "south-pole", "netflix", "colombia", "federer", "earthquake",
	"credit-suisse", "astana|sochi|damascus|syria"}

func storyOf(id string) string {
	for _, s := range stories {
		for _, word := range strings.Split(s, "|") {
			if strings.Contains(id, word) {
				return s
			}
		}
	}
	return id
}

// TestNoEventMixesStories holds that what happens in one story isn't taken for what happens in another, however alike the words: of
// the events that several articles tell, and of those among them that lead.
func TestNoEventMixesStories(t *testing.T) {
	tl := extract(t, new(timeline.Extractor), articles(t))
	t.Run("all", func(t *testing.T) { mixes(t, tl, timeline.Query{All: true}, 0.35) })
	t.Run("leading", func(t *testing.T) { mixes(t, tl, timeline.Query{}, 0.25) })
}

func mixes(t *testing.T, tl *timeline.Timeline, q timeline.Query, bar float64) {
	shared, mixed := 0, 0
	for _, list := range []func(timeline.Query) func(func(*timeline.Event) bool){
		func(q timeline.Query) func(func(*timeline.Event) bool) { return tl.Events(q) },
		func(q timeline.Query) func(func(*timeline.Event) bool) { return tl.Undated(q) },
	} {
		for e := range list(q) {
			docs, of := map[string]bool{}, map[string]bool{}
			for _, m := range e.Mentions {
				docs[m.Doc], of[storyOf(m.Doc)] = true, true
			}
			if len(docs) > 1 {
				shared++
			}
			if len(of) > 1 {
				mixed++
				t.Logf("%s: %v", e, slices.Sorted(maps.Keys(docs)))
				for _, m := range e.Mentions {
					t.Logf("    %s %q: %s", m.Doc, m.Text, m.Sentence)
				}
			}
		}
	}
	if shared < 10 || float64(mixed) > bar*float64(shared) {
		t.Errorf("%d of %d events that several articles tell mix stories", mixed, shared)
	}
}
