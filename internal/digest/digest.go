// Package digest finds the days that matter in many articles, and the sentences that tell of them best.
//
// A day matters when articles report it, when many name it, and when articles of later days still do. Articles count by how much
// they speak of what all of them speak of. A sentence tells of a day when it names the day, or stands at the head of an article that
// reports it; it tells of it well when it says what others say of the day too, stands alone, and repeats nothing.
//
// The work grows nearly linearly with the text: each article is read once, and of each day's sentences a bounded number are
// compared with each other.
package digest

import (
	"slices"

	"github.com/seed-620526af/timeline/timex"
)

// Article is one text, as the digest sees it.
type Article struct {
	ID        string
	Published timex.Day  // no day where it isn't known
	Sentences []Sentence // in the order of the text
}

// Sentence is one sentence of an article.
type Sentence struct {
	Text  string
	Dates []Date
	Role  Role
	// Salience says how much the sentence tells of an event that has happened, from 0 to 1.
	Salience float64
}

// Date is a time that a sentence names: the days from First to Last, inclusive.
type Date struct {
	First, Last timex.Day
	Relative    bool // said from the day of writing, "yesterday", so that it misleads under another day's heading
}

// Role says what a sentence is good for.
type Role uint8

const (
	Body  Role = iota // counted, and quoted
	Title             // a headline or heading: counted, not quoted
	Other             // neither: furniture, or not about what was asked
)

// Options say how long the digest is, and of which time.
type Options struct {
	Days      int       // at most so many days
	Sentences int       // at most so many sentences a day; 0 is 1
	From, To  timex.Day // only days between these, inclusive; no day for no bound
}

// Day is a day of the digest.
type Day struct {
	Date   timex.Day
	Weight float64 // how much speaks for it
	Picks  []Pick  // the sentences that tell of it, the best first
}

// Pick is a sentence picked for a day: articles[Article].Sentences[Sentence].
type Pick struct {
	Article, Sentence int
}

// Make digests the articles. The result doesn't depend on their order. Its days are in the calendar's order; each has a sentence.
func Make(articles []Article, o Options) []Day {
	if o.Days <= 0 {
		return nil
	}
	c := read(articles)
	days := c.weigh(o.From, o.To)
	c.gather(days)
	days = slices.DeleteFunc(days, func(d day) bool { return len(d.tell) == 0 })
	return c.tell(c.choose(days, o.Days), max(o.Sentences, 1))
}
