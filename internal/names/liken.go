package names

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// liken lets the names of a list speak for each other: in "Essex, Kent and Surrey" all are of one type.
func (f *Finder) liken() {
	for i := 1; i < len(f.candidates); i++ {
		f.likenTo(i, i-1)
	}
	for i := len(f.candidates) - 2; i >= 0; i-- {
		f.likenTo(i, i+1)
	}
	for i := 1; i < len(f.candidates); i++ {
		f.likenBracket(i)
	}
}

// A text is about places where it has at least manyPlaces sure ones, and moreThanPeople times as many as sure people.
const (
	manyPlaces     = 12
	moreThanPeople = 5
)

// likenToText lets what no list knows be a place in a text that is about places, as a traveller's guide is.
func (f *Finder) likenToText() {
	places, people := 0, 0
	for i := range f.candidates {
		switch c := &f.candidates[i]; {
		case c.fixed:
		case c.score[Place] >= 6 && c.sound() == Place:
			places++
		case c.score[Person] >= 6 && c.sound() == Person:
			people++
		}
	}
	if places < manyPlaces || places < moreThanPeople*people {
		return
	}
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.known || c.fixed || c.opens || c.sound() != Person || c.score[Person] > c.base[Person] {
			continue
		}
		if f.strange(c) && !f.memory.spellings[c.spelling].acts {
			c.score[Place] += 2
			c.score[Person]--
		}
	}
}

// acts reports whether c is the subject of a verb of doing in the past.
func (f *Finder) acts(c *candidate) bool {
	if f.tags == nil || c.last >= len(f.tags) || f.tags[c.last] != model.VBD || beings.at(f.x, c.last) {
		return false
	}
	return c.first == 0 || !objects.at(f.x, c.first-1) && !f.bits[c.first-1].has(locative)
}

// objects are prepositions whose object ends a subject: the fleet of Naxos left.
var objects = newSet(`of to by on with against for over`)

// beings are the past tenses of what places are said to do.
var beings = newSet(`was were had became remained lay stood fell grew saw held got played did began came went served boasted suffered witnessed hosted
	experienced received contained covered changed rose declined developed flourished prospered`)

// strange reports whether the first and the last word of c are plainly written and in no list.
func (f *Finder) strange(c *candidate) bool {
	for _, i := range [2]int{c.first, c.last - 1} {
		if f.bits[i].has(anyPerson|dictionary|orgHead) || f.x.Tokens[i].Flags&(text.Upper|text.Mixed|text.HasHyphen|text.HasPeriod|text.HasDigit) != 0 {
			return false
		}
	}
	return true
}

// likenBracket counts an open name in brackets after an organisation's as its other name: the People's Movement (Gerakan).
func (f *Finder) likenBracket(i int) {
	a, b := &f.candidates[i], &f.candidates[i-1]
	if a.first != b.last+1 || f.x.Word(b.last) != "(" || a.fixed || a.row || a.known || b.sound() != Org || b.open(ahead) || f.bits[a.first].has(givenTop) {
		return
	}
	if a.open(ahead) {
		a.score[Org] += 3
	}
}

// likenTo gives candidate i points for the type of candidate j, its neighbour in a list, where that is sure and i is not.
func (f *Finder) likenTo(i, j int) {
	a, b := &f.candidates[i], &f.candidates[j]
	if a.fixed || b.fixed || a.sentence != b.sentence || !f.listed(min(a.last, b.last), max(a.first, b.first)) {
		return
	}
	kind := b.sound()
	if b.open(ahead) || kind == Event || !a.open(ahead) || a.score[kind] < 0 {
		return
	}
	a.score[kind] += 2
}

// listed reports whether tokens [first, last) are what stands between two names of a list: a comma, "and", or both.
func (f *Finder) listed(first, last int) bool {
	if last <= first || last-first > 2 {
		return false
	}
	for i := first; i < last; i++ {
		switch f.x.Word(i) {
		case ",", "and", "or", "&", ";":
		default:
			return false
		}
	}
	return true
}
