package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// weighWord scores a candidate of one word, which can be b.
func (f *Finder) weighWord(c *candidate, b word) {
	t := &f.x.Tokens[c.first]
	f.weighLetters(c, t, b)
	f.weighSenses(c, t, b)
	f.weighCase(c, t, b)
	f.weighCommon(c, t, b)
	if c.opens {
		f.weighOpening(c, b)
	}
}

// weighLetters scores a word by its letters and ending.
func (f *Finder) weighLetters(c *candidate, t *text.Token, b word) {
	w := f.x.Word(c.first)
	if t.End-t.Start <= 2 && (t.End-t.Start == 1 || t.Flags.Has(text.HasPeriod)) {
		c.score[None] += 6 // a letter
	}
	if t.Flags.Has(text.HasPeriod) && f.isSite(c.first) {
		c.score[Org] += 5 // Lenders.com
	}
	if t.Flags.Has(text.HasDigit) && !c.known {
		c.score[None] += 8
	}
	if b == 0 && len(w) > 2 && strings.HasSuffix(w, "s") && strings.ToUpper(w[:len(w)-1]) == w[:len(w)-1] {
		c.score[None] += 5 // IPOs
	}
	if fields.at(f.x, c.first) && (t.Flags.Has(text.Upper) || t.Flags.Has(text.Mixed)) {
		c.score[None] += 8
	}
	if b.has(opener) && !c.known {
		c.score[None] += 4 // the people of a heading that runs on
	}
	if b == 0 && len(w) > 5 && (doctrines.endsLike(w) || substances.endsLike(w)) {
		c.score[None] += 5
	}
	if b.has(rare) && !b.has(anyPerson|anyPlace|org) && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) {
		c.score[None] += 3 // Posted by
	}
}

// weighSenses scores a word by what the lists have it as: a person's name, a place's, an organisation's.
func (f *Finder) weighSenses(c *candidate, t *text.Token, b word) {
	switch {
	case b.has(surnameTop), b.has(givenTop):
		c.score[Person] += 3
	case b.has(surname | given):
		c.score[Person] += 2
	case b.has(rare) && !c.opens && c.writing == plain && !c.known:
		// A word of the dictionary with a capital of its own, or a club's nickname: the Orioles, Shell.
		c.score[Org]++
		if f.x.Raw[t.End-1] == 's' {
			c.score[Org]++
		}
		c.score[Person]++
	case b == 0:
		c.score[Person] += 2
		c.score[Org]++
		c.score[Place]++
		f.weighEnding(c, t)
	}
	switch {
	case b.has(country):
		c.score[Place] += 7
	case b.has(placeTop):
		c.score[Place] += 4
	case b.has(place):
		c.score[Place] += 2
	}
	if b.has(org) {
		c.score[Org] += 4
	}
	if b.has(team) && c.sport > 0 && f.x.Raw[t.End-1]|0x20 == 's' {
		c.score[Org] += 5 // the Royals
	}
}

// weighCase scores a word by the capitals that it has beside its first.
func (f *Finder) weighCase(c *candidate, t *text.Token, b word) {
	length := t.End - t.Start
	switch {
	case c.writing == shout && b == 0 && length <= 4:
		c.score[Org] += 3
	case t.Flags.Has(text.Upper) && length <= 6 && c.writing != shout:
		if !b.has(country|placeTop) && c.score[Place] < 6 {
			c.score[Org] += 5
			c.score[Person] -= 2
		}
	case t.Flags.Has(text.Mixed) && !t.Flags.Has(text.HasHyphen) && b == 0 && !f.surnameCase(c.first):
		c.score[Org] += 3 // OpenAI, but not McCain
		c.score[Person]--
	}
}

// weighCommon scores a word that is a plain one, or a kind of thing, too.
func (f *Finder) weighCommon(c *candidate, t *text.Token, b word) {
	switch {
	case c.known && !c.opens:
	case b.has(title|office|eventHead|demonym) || b.has(orgHead) && !b.has(org):
		c.score[None] += 4
	}
	switch {
	case c.known && (!c.opens || t.Flags.Has(text.Upper)):
	case b.has(common) && b.has(surnameTop) && !c.opens && c.writing == plain:
		c.score[None] += 2
	case f.ownCapital(c, b):
		c.score[None]++
		c.score[Person] += 2
		c.score[Org] += 2
	case b.has(common):
		c.score[None] += 3
	case b.has(rare):
		c.score[None]++
	}
}

// weighOpening scores a word that opens its sentence, so that its capital says little.
func (f *Finder) weighOpening(c *candidate, b word) {
	if b == 0 && c.last < len(f.x.Tokens) && f.x.Tokens[c.last].Kind == text.Punct && strings.IndexByte(".?!", f.x.Raw[f.x.Tokens[c.last].Start]) >= 0 {
		c.score[None] += 2 // Hmm.
	}
	if !b.has(dictionary) {
		return
	}
	c.score[None] += 2
	switch {
	case f.tags == nil:
	case !f.tags[c.first].Proper():
		c.score[None] += 2
	case b.has(surnameTop) && c.last < len(f.tags) && (f.tags[c.last] == model.VBD || f.tags[c.last] == model.VBZ):
		c.score[Person] += 2
	}
}
