package names

// clearly is by how many places more one reading of a name must win in a document to be that of all its places.
const clearly = 2

// settle gives the places of one name the type that most of them have. Words that are well known as places stay what they are where
// they stand: Washington. A word that opens its sentence is a name where the text has it as one inside sentences.
func (f *Finder) settle() {
	spellings := f.memory.spellings
	for i := range f.candidates {
		if c := &f.candidates[i]; !c.fixed {
			if kind := c.verdict(); kind != None || !c.opens {
				spellings[c.spelling].votes[kind]++
			}
		}
	}
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.fixed {
			continue
		}
		if s := &spellings[c.spelling]; c.verdict() != None {
			f.settleType(c, s)
		} else if kind := s.mostly(); kind == c.sound() && f.namedElsewhere(c, s.votes[kind], s.votes[None]) {
			c.score[None] = c.score[kind] - enough
		}
	}
}

// settleType makes c what most places of its spelling s are.
func (f *Finder) settleType(c *candidate, s *spelling) {
	has, kind := c.sound(), s.mostly()
	single := c.last-c.first == 1
	switch b := f.bits[c.first]; {
	case f.saint(c) && f.manElsewhere(c):
		kind = Person
	case single && b.has(country|placeTop), c.full > 0:
		return
	case single && has == Place && b.has(anyPerson) && !b.has(anyPlace) && s.votes[Person] >= s.votes[Place]:
		kind = Person // a given name or a surname, and in no list of places
	case !c.outvoted(has, kind, s):
		return
	}
	if kind != has {
		c.score[kind] = c.score[has] + 1
	}
}

// outvoted reports whether the places of c's spelling that take it for the one type outweigh c's own words and place, and those of
// the other type, that it has.
func (c *candidate) outvoted(has, kind Type, s *spelling) bool {
	switch {
	case kind == has, s.votes[kind] < s.votes[has]+clearly, s.votes[kind] < clearly*s.votes[has]:
		return false
	case c.known && c.base[kind] <= c.base[has], c.base[has]-c.base[kind] >= strong:
		return false
	}
	return c.score[has]-c.base[has] < 2*strong
}

// manElsewhere reports whether the last word of c alone is a person's name in the document: the Jerome of St Jerome.
func (f *Finder) manElsewhere(c *candidate) bool {
	alone := candidate{first: c.last - 1, last: c.last}
	n, ok := f.memory.spelt[f.spellingKey(&alone)]
	return ok && f.memory.spellings[n].votes[Person] > f.memory.spellings[n].votes[Place]
}

// namedElsewhere reports whether c, which its own place leaves no name, is one by the other places of its spelling: so many take it
// for a name, and so many don't.
func (f *Finder) namedElsewhere(c *candidate, names, others int32) bool {
	if f.bits[c.first].has(placeWord) && !c.known || c.opens && names <= others || !c.opens && names < clearly {
		return false
	}
	return !c.opens || f.tags == nil || c.last-c.first > 1 || f.tags[c.first].Proper()
}

// mostly returns the type of most places, Person first where it is no clearer.
func (s *spelling) mostly() Type {
	best := Person
	for t := Org; t <= Event; t++ {
		if s.votes[t] > s.votes[best] {
			best = t
		}
	}
	return best
}

// verdict returns what the scores make of c.
func (c *candidate) verdict() Type {
	if best, _ := c.ranked(); c.score[best]-c.score[None] >= enough {
		return best
	}
	return None
}
