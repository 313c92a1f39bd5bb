package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// weighWords scores a candidate by what its words can be.
func (f *Finder) weighWords(c *candidate) {
	n := c.last - c.first
	first, last := f.bits[c.first], f.bits[c.last-1]
	if n == 1 {
		if p, _ := f.known(c.first, c.last); !c.known || !p.upper {
			f.weighWord(c, first)
		}
		return
	}
	inner := f.innerConnector(c)
	if inner > 0 {
		f.weighJoined(c, inner, last)
	} else {
		f.weighHead(c, first, last)
	}
	f.weighMarks(c, last)
	f.weighPerson(c, first, last)
	if last.has(placeTop|country) && !first.has(anyGiven) && inner == 0 {
		f.weighPlaceLast(c, first, last)
	}
	f.weighPlain(c, inner, first, last)
	if !c.opens && c.writing == plain && n <= 3 && last == 0 && !first.has(named) && c.score[c.sound()] < enough &&
		f.x.Tokens[c.last-1].Flags&(text.Upper|text.Mixed|text.HasHyphen) == 0 && !f.x.Tokens[c.first].Flags.Has(text.Upper) {
		c.score[Person] = enough // Midge Ure
	}
}

// weighJoined scores a candidate by the word before its small word at token inner: the Bank of Bank of England.
func (f *Finder) weighJoined(c *candidate, inner int, last word) {
	head := f.bits[inner-1]
	switch {
	case acts.at(f.x, inner-1):
		c.score[None] += 12 // Universal Declaration of Human Rights
	case head.has(eventHead) && f.x.Word(inner) == "for":
		c.score[Org] += 7
	case head.has(eventHead) && !head.has(orgHead):
		c.score[Event] += 8
	case head.has(orgHead) && !complementPlaces.at(f.x, inner-1) ||
		head.has(orgHead) && f.bits[inner+1].has(dictionary) && !f.bits[inner+1].has(anyPlace):
		c.score[Org] += 7
	case complementPlaces.at(f.x, inner-1):
		c.score[Place] += 6
		c.score[Org] += 2
	case head.has(title | office):
		c.score[None] += 9
	default:
		c.score[Org] += 5
	}
	if last.has(orgHead) {
		c.score[Org] += 2
	}
}

// weighHead scores a candidate by the word, last or first, that says what kind of thing it names.
func (f *Finder) weighHead(c *candidate, first, last word) {
	n := c.last - c.first
	switch {
	case f.noName(c, first, last):
		c.score[None] += 12
	case last.has(company):
		c.score[Org] += 9
	case operations.at(f.x, c.first) && c.writing == plain:
		c.score[Event] += 8
	case last.has(eventHead) && !last.has(anySurname|orgHead) || first.has(eventHead) && !first.has(anyPerson|orgHead|common|happening):
		c.score[Event] += 7
	case last.has(orgHead):
		f.weighOrgHead(c, first, last)
	case last.has(team) && !(last.has(placeHead) && c.sport == 0 && !c.row) && !(first.has(anyGiven) && last.has(anySurname)):
		c.score[Org] += 4
		if first.has(anyPlace) {
			c.score[Org] += 3
		}
	case last.has(placeHead) && !(first.has(anyGiven) && last.has(surnameTop)):
		c.score[Place] += 5
	case placeLeads.at(f.x, c.first) && (n <= 3 || n == 4 && f.bits[c.first+1].has(particle)) && !last.has(orgHead|team) && c.writing == plain:
		f.weighPlaceLead(c)
	case first.has(placeHead) && n == 2 && !first.has(anyGiven):
		c.score[Place] += 4
	case first.has(orgHead) && n == 2 && last.has(country|placeTop):
		c.score[Org] += 7 // Air France
	case first.has(placeWord) && !first.has(anyGiven) && last.has(anyPlace):
		c.score[Place] += 5
	}
}

// noName reports whether c is called as laws, prizes or ships are, which are no names of ours.
func (f *Finder) noName(c *candidate, first, last word) bool {
	if acts.at(f.x, c.last-1) && !(first.has(anyGiven) && (c.last-c.first > 2 || last.has(anyPerson))) {
		return true
	}
	return ships.at(f.x, c.first) && f.x.Tokens[c.first].Flags.Has(text.Upper) && c.writing == plain
}

// weighOrgHead scores a candidate whose last word is one for organisations.
func (f *Finder) weighOrgHead(c *candidate, first, last word) {
	c.score[Org] += 6
	if !last.has(anyPerson) {
		c.score[Person] -= 2
	}
	if last.has(surnameTop|given) && first.has(anyGiven) {
		c.score[Person] += 4
	}
	if last.has(placeHead) {
		c.score[Place] += 2
	}
}

// weighPlaceLead scores a candidate whose first word begins places' names: Mount Kenya, Saint Louis.
func (f *Finder) weighPlaceLead(c *candidate) {
	c.score[Place] += 5
	c.score[Person] -= 2
	if f.saint(c) {
		c.score[Place] -= 2
		c.score[Person] += 2
	}
}

// weighMarks scores a candidate by its signs and its capitals.
func (f *Finder) weighMarks(c *candidate, last word) {
	n := c.last - c.first
	if n == 2 && !last.has(dictionary) && f.maker(c.first) {
		c.score[Person] -= 4 // Toyota Camry
	}
	if f.hasAmpersand(c) {
		c.score[Org] += 6
	}
	if f.x.Tokens[c.first+1].Kind == text.Punct && strings.ContainsAny(f.x.Word(c.first+1), "-–—") {
		c.score[Place] += 8 // a riding's name
	}
	if f.onlyBodies(c) {
		c.score[None] += 10
	}
	if f.initials(c.first, c.last) == n {
		c.score[None] += 10
	}
}

// weighPlaceLast scores a candidate that ends with a well-known place.
func (f *Finder) weighPlaceLast(c *candidate, first, last word) {
	switch {
	case first.has(placeWord):
		c.score[Place] += 2
	case first.has(dictionary):
		c.score[Org] += 3
	case first&^org == 0 && last.has(country) && c.last-c.first == 2 && c.writing == plain: // Oxfam America
		c.score[Org] += 4
		c.score[Person] -= 2
	default:
		c.score[Place] += 2
		c.score[Org]++
	}
}

// weighPlain scores a candidate by how many of its words are plain ones.
func (f *Finder) weighPlain(c *candidate, inner int, first, last word) {
	n, plainWords := c.last-c.first, 0
	for i := c.first; i < c.last; i++ {
		if f.bits[i].has(dictionary) && !f.bits[i].has(anyPerson|anyPlace|particle) {
			plainWords++
		}
	}
	switch {
	case plainWords == n || n > 2 && plainWords >= n-1 && inner == 0:
		c.score[Org]++
		if c.first > 0 && f.x.Word(c.first-1) == "the" || c.last < len(f.x.Tokens) && f.x.Word(c.last) == "(" {
			c.score[Org]++
		}
		c.score[Person] -= 4
		if last.has(office) && !last.has(orgHead) && plainWords == n {
			c.score[None] += 6 // Medical Director
		}
	case last.has(surnameTop) && plainWords == n-1:
		c.score[Org]--
	case n == 2 && !first.has(dictionary) && last.has(dictionary) &&
		(first.has(givenTop) || first.has(given) && !first.has(country|placeTop) && !last.has(common)):
		c.score[Person]++ // Tom Cruise, Elon Musk
	case plainWords > 0:
		c.score[Person] -= 2
	}
}

// saint reports whether c may be a saint's name: St Jerome.
func (f *Finder) saint(c *candidate) bool {
	if c.last-c.first != 2 || c.known || !f.bits[c.last-1].has(anyGiven) {
		return false
	}
	switch f.x.Word(c.first) {
	case "St", "St.", "Saint":
		return true
	}
	return false
}

// onlyBodies reports whether c names no more than a kind of body: Board of Directors.
func (f *Finder) onlyBodies(c *candidate) bool {
	for i := c.first; i < c.last; i++ {
		if !bodies.at(f.x, i) && !f.connector(i) && f.x.Word(i) != "Members" {
			return false
		}
	}
	return true
}

// weighPerson scores a candidate of several words as a person's name.
func (f *Finder) weighPerson(c *candidate, first, last word) {
	n, t, p := c.last-c.first, &f.x.Tokens[c.first], int16(0)
	switch {
	case t.Flags.Has(text.HasPeriod) && t.End-t.Start <= 5 && !f.upperPlace(c.first):
		p += 5 // initials
	case first.has(particle) && !t.Flags.Has(text.Capital):
		p += 5
	case first.has(givenTop):
		p += 4
	case first.has(given):
		p += 3
	case first == 0:
		p++
	}
	switch {
	case last.has(suffix) && n == 2 && first.has(dictionary|placeTop) && !first.has(anyGiven):
		c.score[None] += 6 // Phase II
	case last.has(suffix), f.x.Word(c.last-1) == "I" && !first.has(eventHead):
		p += 5
	case last.has(surnameTop):
		p += 3
	case last.has(surname):
		p += 2
	case last == 0:
		p++
	case last.has(anyGiven):
		p++
	}
	switch {
	case n > 4:
		p -= 4
	case n <= 3 && first == 0 && last == 0:
		p++
	}
	for i := c.first + 1; i < c.last-1; i++ {
		m := &f.x.Tokens[i]
		switch {
		case f.bits[i].has(particle) && !m.Flags.Has(text.Capital):
			p += 2
		case m.Flags.Has(text.HasPeriod) && m.End-m.Start == 2:
			p += 3
		}
	}
	c.score[Person] += p
}

// innerConnector returns the index of the first small word inside a joined name, 0 where there is none.
func (f *Finder) innerConnector(c *candidate) int {
	for i := c.first + 1; i < c.last-1; i++ {
		switch f.x.Word(i) {
		case "of", "for", "on", "to", "OF", "FOR", "against":
			return i
		}
	}
	return 0
}

func (f *Finder) hasAmpersand(c *candidate) bool {
	for i := c.first; i < c.last; i++ {
		if f.x.Word(i) == "&" {
			return true
		}
	}
	return false
}
