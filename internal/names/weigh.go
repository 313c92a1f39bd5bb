package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// Points: what speaks for a type adds to its score. A name needs at least enough; what leads by ahead is sure; a user's recognizer
// weighs proposed, prose's own, which takes many a name for a place's, compiledSway.
const (
	enough       = 2
	ahead        = 4
	proposed     = 4
	compiledSway = 1
)

// weigh scores candidate number i by its own words and by the words around it.
func (f *Finder) weigh(i int) {
	c := &f.candidates[i]
	if c.fixed {
		c.score[c.kind] = 20
		return
	}
	if !c.known || c.last-c.first == 1 || c.score[c.sound()] < 8 {
		f.weighWords(c)
	}
	c.base = c.score
	f.weighContext(c)
	if n := c.office.last - c.office.first; n > 0 && i > 0 {
		if b := &f.candidates[i-1]; b.last == c.office.first || b.last == c.office.first+1 && n > 1 { // White House spokesman
			c.office.first = b.first
		}
	}
	if c.score[Event] >= 6 && c.first > int(f.x.Sentences[c.sentence].First) && f.isYear(c.first-1) && c.sound() == Event {
		c.first-- // the 1996 Cannes Film Festival
	}
}

// sound returns the type that scores best.
func (c *candidate) sound() Type {
	best, _ := c.ranked()
	return best
}

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
	t := &f.x.Tokens[c.first]
	inner := f.innerConnector(c)
	switch {
	case inner > 0:
		head := f.bits[inner-1]
		switch {
		case acts.at(f.x, inner-1):
			c.score[None] += 12 // Universal Declaration of Human Rights
		case head.has(eventHead) && f.x.Word(inner) == "for":
			c.score[Org] += 7
		case head.has(eventHead) && !head.has(orgHead):
			c.score[Event] += 8
		case head.has(orgHead) && !complementPlaces.at(f.x, inner-1) || head.has(orgHead) && f.bits[inner+1].has(dictionary) && !f.bits[inner+1].has(anyPlace):
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
	case acts.at(f.x, c.last-1) && !(first.has(anyGiven) && (n > 2 || last.has(anyPerson))), ships.at(f.x, c.first) && t.Flags.Has(text.Upper) && c.writing == plain:
		c.score[None] += 12
	case last.has(company):
		c.score[Org] += 9
	case operations.at(f.x, c.first) && c.writing == plain:
		c.score[Event] += 8
	case last.has(eventHead) && !last.has(anySurname|orgHead) || first.has(eventHead) && !first.has(anyPerson|orgHead|common|happening):
		c.score[Event] += 7
	case last.has(orgHead):
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
	case last.has(team) && !(last.has(placeHead) && c.sport == 0 && !c.row) && !(first.has(anyGiven) && last.has(anySurname)):
		c.score[Org] += 4
		if first.has(anyPlace) {
			c.score[Org] += 3
		}
	case last.has(placeHead) && !(first.has(anyGiven) && last.has(surnameTop)):
		c.score[Place] += 5
	case placeLeads.at(f.x, c.first) && (n <= 3 || n == 4 && f.bits[c.first+1].has(particle)) && !last.has(orgHead|team) && c.writing == plain:
		c.score[Place] += 5
		c.score[Person] -= 2
		if f.saint(c) {
			c.score[Place] -= 2
			c.score[Person] += 2
		}
	case first.has(placeHead) && n == 2 && !first.has(anyGiven):
		c.score[Place] += 4
	case first.has(orgHead) && n == 2 && last.has(country|placeTop):
		c.score[Org] += 7 // Air France
	case first.has(placeWord) && !first.has(anyGiven) && last.has(anyPlace):
		c.score[Place] += 5
	}
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
	if letters := f.initials(c.first, c.last); letters == n && n > 1 {
		c.score[None] += 10
	}
	f.weighPerson(c, n, t, first, last)
	if last.has(placeTop|country) && !first.has(anyGiven) && inner == 0 {
		switch {
		case first.has(placeWord):
			c.score[Place] += 2
		case first.has(dictionary):
			c.score[Org] += 3
		case first&^org == 0 && last.has(country) && n == 2 && c.writing == plain: // Oxfam America
			c.score[Org] += 4
			c.score[Person] -= 2
		default:
			c.score[Place] += 2
			c.score[Org]++
		}
	}
	plainWords := 0
	for i := c.first; i < c.last; i++ {
		if f.bits[i].has(dictionary) && !f.bits[i].has(anyPerson|anyPlace|particle) {
			plainWords++
		}
	}
	if plainWords == n || n > 2 && plainWords >= n-1 && inner == 0 {
		c.score[Org]++
		if c.first > 0 && f.x.Word(c.first-1) == "the" || c.last < len(f.x.Tokens) && f.x.Word(c.last) == "(" {
			c.score[Org]++
		}
		c.score[Person] -= 4
		if last.has(office) && !last.has(orgHead) && plainWords == n {
			c.score[None] += 6 // Medical Director
		}
	} else if last.has(surnameTop) && plainWords == n-1 {
		c.score[Org]--
	} else if n == 2 && !first.has(dictionary) && last.has(dictionary) && (first.has(givenTop) || first.has(given) && !first.has(country|placeTop) && !last.has(common)) {
		c.score[Person]++ // Tom Cruise, Elon Musk
	} else if plainWords > 0 {
		c.score[Person] -= 2
	}
	if !c.opens && c.writing == plain && n <= 3 && last == 0 && !first.has(named) && c.score[c.sound()] < enough &&
		f.x.Tokens[c.last-1].Flags&(text.Upper|text.Mixed|text.HasHyphen) == 0 && !t.Flags.Has(text.Upper) {
		c.score[Person] = enough // Midge Ure
	}
}

// saint reports whether c may be a saint's name: St Jerome.
func (f *Finder) saint(c *candidate) bool {
	switch f.x.Word(c.first) {
	case "St", "St.", "Saint":
		return c.last-c.first == 2 && f.bits[c.last-1].has(anyGiven) && !c.known
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

// weighPerson scores a candidate of n words as a person's name.
func (f *Finder) weighPerson(c *candidate, n int, t *text.Token, first, last word) {
	p := int16(0)
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

// weighWord scores a candidate of one word.
func (f *Finder) weighWord(c *candidate, b word) {
	t := &f.x.Tokens[c.first]
	if t.End-t.Start <= 2 && (t.End-t.Start == 1 || t.Flags.Has(text.HasPeriod)) {
		c.score[None] += 6 // a letter
	}
	if t.Flags.Has(text.HasPeriod) && f.isSite(c.first) {
		c.score[Org] += 5 // Lenders.com
	}
	if t.Flags.Has(text.HasDigit) && !c.known {
		c.score[None] += 8
	}
	if w := f.x.Word(c.first); b == 0 && len(w) > 2 && strings.HasSuffix(w, "s") && strings.ToUpper(w[:len(w)-1]) == w[:len(w)-1] {
		c.score[None] += 5 // IPOs
	}
	if fields.at(f.x, c.first) && (t.Flags.Has(text.Upper) || t.Flags.Has(text.Mixed)) {
		c.score[None] += 8
	}
	if b.has(opener) && !c.known {
		c.score[None] += 4 // the people of a heading that runs on
	}
	if w := f.x.Word(c.first); b == 0 && len(w) > 5 && (doctrines.endsLike(w) || substances.endsLike(w)) {
		c.score[None] += 5
	}
	if w := f.x.Word(c.first); b.has(rare) && !b.has(anyPerson|anyPlace|org) && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) {
		c.score[None] += 3 // Posted by
	}
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
	if c.opens && b == 0 && c.last < len(f.x.Tokens) && f.x.Tokens[c.last].Kind == text.Punct && strings.IndexByte(".?!", f.x.Raw[f.x.Tokens[c.last].Start]) >= 0 {
		c.score[None] += 2 // Hmm.
	}
	if c.opens && b.has(dictionary) {
		c.score[None] += 2
		switch {
		case f.tags == nil:
		case !f.tags[c.first].Proper():
			c.score[None] += 2
		case b.has(surnameTop) && c.last < len(f.tags) && (f.tags[c.last] == model.VBD || f.tags[c.last] == model.VBZ):
			c.score[Person] += 2
		}
	}
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

// open reports whether points more for one type could change what c is.
func (c *candidate) open(points int16) bool {
	best, second := c.ranked()
	lead := c.score[best] - c.score[None] - enough
	return -points <= lead && c.score[best]-c.score[second] <= points || -points <= lead && lead < 0
}

// ranked returns the two types that score best.
func (c *candidate) ranked() (best, second Type) {
	best = Person
	for t := Org; t <= Event; t++ {
		if c.score[t] > c.score[best] {
			best = t
		}
	}
	for t := Person; t <= Event; t++ {
		if t != best && (second == 0 || c.score[t] > c.score[second]) {
			second = t
		}
	}
	return best, second
}

// decide sets and returns what c is, 0 where it is no name.
func (c *candidate) decide() Type {
	if c.fixed {
		return c.kind
	}
	best, _ := c.ranked()
	c.kind = 0
	if c.score[best]-c.score[None] >= enough {
		c.kind = best
	}
	return c.kind
}
