package names

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
