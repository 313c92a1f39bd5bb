// Package told takes a text through all stages up to its completed mentions, for tests.
package told

import (
	"time"

	"github.com/seed-620526af/timeline/internal/complete"
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/mend"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// Text is a text with its completed mentions.
type Text struct {
	syntax.Article
	Mentions  []event.Mention
	Relations []event.Relation
}

// Read reads raw as published on that day, 2006-01-02, or undated where that is "".
func Read(raw, published string) Text {
	x := text.New(raw)
	tags := model.TrainedTags(x, nil)
	day, _ := time.Parse(time.DateOnly, published)
	var tagger timex.Tagger
	var namer names.Finder
	var finder event.Finder
	a := syntax.Article{Text: x, Tags: tags, Timexes: tagger.Scan(x, day, nil), Names: namer.Find(x, tags)}
	if published != "" {
		a.Published, _ = timex.ParseDay(published)
	}
	new(mend.Mender).Mend(x, tags, a.Names, a.Timexes)
	t := Text{Article: a, Mentions: finder.Find(x, tags, a.Names, nil)}
	t.Relations = new(complete.Completer).Complete(t.Article, t.Mentions)
	return t
}

// Of returns the mention that the word triggers, nil for none.
func (t Text) Of(word string) *event.Mention {
	for i := range t.Mentions {
		if t.Text.Word(int(t.Mentions[i].Trigger)) == word {
			return &t.Mentions[i]
		}
	}
	return nil
}
