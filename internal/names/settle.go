package names

// clearly is by how many places more one reading of a word must win in a document to be that of all its places.
const clearly = 2

// settle gives the places of one single word, here a person's name and there a place's, the type that most of them have. Words that
// are well known as places stay what they are where they stand: Washington.
func (f *Finder) settle() {
	senses := f.memory.senses
	for i := range f.candidates {
		if c := &f.candidates[i]; f.unsettled(c) {
			switch key := f.x.Tokens[c.first].Key; c.sound() {
			case Person:
				senses[key]++
			case Place:
				senses[key]--
			}
		}
	}
	for i := range f.candidates {
		c := &f.candidates[i]
		if !f.unsettled(c) {
			continue
		}
		sense := senses[f.x.Tokens[c.first].Key]
		if b := f.bits[c.first]; b.has(anyPerson) && !b.has(anyPlace) {
			sense += clearly // a given name or a surname, and in no list of places
		}
		switch {
		case sense >= clearly && c.sound() == Place:
			c.score[Person] = c.score[Place] + 1
		case sense <= -clearly && c.sound() == Person && c.full == 0 && c.score[Person]-c.base[Person] < strong:
			c.score[Place] = c.score[Person] + 1
		}
	}
}

// unsettled reports whether c is a single word that may be a person's name or a place's.
func (f *Finder) unsettled(c *candidate) bool {
	return !c.fixed && c.last-c.first == 1 && c.score[c.sound()]-c.score[None] >= enough && !f.bits[c.first].has(country|placeTop)
}
