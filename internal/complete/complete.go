// Package complete makes of bare mentions what a chronology needs: who, where, when, a title, and how much each belongs in it.
package complete

import (
	"math"
	"strings"

	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/link"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/title"
)

// Completer completes mentions. Its zero value works; it reuses its memory, and serves one text at a time.
type Completer struct {
	reading syntax.Reading
	dates   link.Linker
	titles  title.Titler
	traits  []trait // of each mention
}

// Complete fills in, for each mention, who takes part and where, its title, its date or the bounds of it, and how much it belongs
// in a chronology. It returns the orders that the text states. The mentions are the article's, in the order of the text.
//
// It does so in four steps, which may also be called one after another. There is much code, and it fits the processor's cache in part:
// one step for all the mentions of many articles, and then the next, is faster.
func (c *Completer) Complete(a syntax.Article, mentions []event.Mention) []event.Relation {
	c.Read(a, mentions)
	relations := c.Date()
	c.Cast(mentions)
	c.Name(mentions)
	return relations
}

// Read reads the article's sentences.
func (c *Completer) Read(a syntax.Article, mentions []event.Mention) {
	c.reading.Read(a, mentions)
	c.titles.Read(&c.reading)
}

// Date dates the mentions, and returns the orders that the text states.
func (c *Completer) Date() []event.Relation { return c.dates.Date(&c.reading) }

// Cast finds who takes part, and where, and weighs the mentions.
func (c *Completer) Cast(mentions []event.Mention) {
	r := reading{&c.reading}
	for i := range mentions {
		r.cast(&mentions[i])
		r.roles(&mentions[i])
	}
	c.traits = c.traits[:0]
	for i := range mentions {
		t := r.weigh(&mentions[i])
		c.traits = append(c.traits, t)
		mentions[i].Salience = t.weight()
	}
}

// Name gives the mentions their titles.
func (c *Completer) Name(mentions []event.Mention) {
	for i := range mentions {
		m := &mentions[i]
		c.name(m, c.traits[i])
		m.Salience = math.Round(m.Salience*1000) / 1000 // .3, not .30000000000000004
	}
}

// name gives the mention its title, and takes from its salience what the title lacks.
func (c *Completer) name(m *event.Mention, t trait) {
	r := reading{&c.reading}
	var says title.Gist
	m.Title, says = c.titles.Title(m)
	words := strings.Count(m.Title, " ") + 1
	ownTime := !m.Nominal && m.Link == link.Clause && m.Last.Number()-m.First.Number() < aYear && !says.Thin && !says.Vague && // "search party finds tent"
		(m.First == m.Last || says.Doubts&title.LeftFromSubject == 0)
	if !says.Names && (m.Nominal || words < 5) && !(ownTime && words > 2) {
		m.Salience = min(m.Salience, indistinct)
	}
	if says.Thin || says.Stranger {
		m.Salience = max(m.Salience-thinner, 0)
	}
	if says.Vague {
		m.Salience = max(m.Salience-thinner/2, 0)
	}
	if m.Salience > leads {
		sure := max(1-says.Doubts.Weight()-r.doubt(m), 0)
		m.Salience = leads + (m.Salience-leads)*sure*sure
	}
	if m.Title == "" {
		m.Salience = min(m.Salience, untitled)
		m.Title = c.titles.Fallback(m)
	} else if words > 1 && t.belongs() {
		if m.Salience = max(m.Salience, leads); r.opens(m) {
			m.Salience = max(m.Salience, listed)
		}
	}
}

// reading is the article at hand.
type reading struct{ *syntax.Reading }

// doubt returns how much less sure it is that a chronology should lead with the mention, whatever its title.
func (r reading) doubt(m *event.Mention) (less float64) {
	s := &r.Text.Sentences[m.Sentence]
	if r.Settings[m.Sentence].RunOn {
		less += .3
	}
	if s.Role == text.Body && s.Last-s.First < fewWords { // "Brazil lost 20%." is of a list
		less += .3
	}
	if s.Role == text.Body && m.Timex >= 0 && r.now(m) && !r.entry(m) { // "tonight he plays"
		less += .5
	}
	if s.Role == text.Body && r.Settings[m.Sentence].Lead > opening && (m.Link == link.News || m.Link == link.Story) { // it may be of any day
		less += .3
	}
	if !r.Published.IsZero() && m.Timex >= 0 && m.First != m.Last { // a month, a year
		less += .1
	}
	if !r.Published.IsZero() && !m.Last.IsZero() && r.Published.Number()-m.Last.Number() > bygone {
		if less += .2; m.Nominal {
			less += .3
		}
	}
	return less
}

// now reports whether the mention's verb is in the simple present, or that of the clause of its noun.
func (r reading) now(m *event.Mention) bool {
	if !m.Nominal {
		return m.Tense == event.Present && !m.Perfect && !m.Progress
	}
	k := r.ChunkOf[m.Trigger]
	if k < 0 || r.Chunks[k].Clause < 0 || r.Clauses[r.Chunks[k].Clause].Verb < 0 {
		return false
	}
	f := r.Chunks[r.Clauses[r.Chunks[k].Clause].Verb].Form
	return f.Has(syntax.Finite) && f&(syntax.Past|syntax.Perfect|syntax.Progress|syntax.Modal) == 0
}

// opening is how many sentences at the head of an article tell what is new, mostly; further down is more that was before.
const opening = 2

// fewWords is how many tokens a sentence has at least that says enough without those before it.
const fewWords = 8

// entry reports whether the mention's date opens its sentence, as those of a chronicle do, which tell in the present, or the date has its year.
func (r reading) entry(m *event.Mention) bool { return r.opens(m) || r.digits(m) >= 4 }

// opens reports whether the mention's sentence opens with its date: "14 June 2010 A judge refuses".
func (r reading) opens(m *event.Mention) bool {
	return m.Timex >= 0 && r.Timexes[m.Timex].Start == int(r.Text.Tokens[r.Text.Sentences[m.Sentence].First].Start) && r.digits(m) > 0
}

// bygone is after how many days news is history, which articles name in passing.
const bygone = 2 * 365

// digits counts the digits of the mention's date.
func (r reading) digits(m *event.Mention) (n int) {
	x := &r.Timexes[m.Timex]
	for _, d := range []byte(r.Text.Raw[x.Start:x.End]) {
		if '0' <= d && d <= '9' {
			n++
		}
	}
	return n
}

// leads is what a mention weighs at least that leads a chronology. Doubts about its title let it lead less, and nothing is lost.
const leads = .5

// listed is what an entry of a chronology weighs at least.
const listed = leads + .02

// untitled is the most that a mention weighs of which no title can be made that stands alone.
const untitled = .3

// indistinct is the most that a mention weighs whose title is short and names nothing, "global crisis", "man dies", unless its clause
// says the day, month or year, and it has three words.
const indistinct = .45

const aYear = 366 // days at most

// thinner is by how much less a mention weighs whose title leans on the text before it: "defends plan".
const thinner = .17
