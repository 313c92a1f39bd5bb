package names

import "github.com/seed-620526af/timeline/internal/text"

// memory is what one document says of its names.
type memory struct {
	spelt     map[uint64]int32 // by a name's words, its spelling's number
	spellings []spelling       // what the places of each spelling say together
	last      map[uint32]int   // by the last word of a person's name, its fullest candidate, and later the one named last
	bearer    map[uint32]int   // by the same word, the candidate that it alone has stood for first
	first     map[uint32]int   // by the first word, -1 where two people share it
	people    map[uint64]int   // by [Finder.sameKey], a person's fullest candidate, -1 where two people share it
	middle    map[uint32]int   // by the surname before the last word of a person's name
	heads     map[uint32]int   // by the first word of an organisation of several words
	acronyms  map[uint32]int   // by an acronym in brackets, the candidate that it stands for
	cut       map[uint32]int   // by a last word with one letter left out, the candidate
	sites     map[uint32]int   // by a single word, at how many places more it is clearly a place's name than a person's
	common    map[uint32]bool  // acronyms of plain words: sea surface temperature (SST)
}

func (m *memory) reset() {
	if m.spelt == nil {
		m.spelt = map[uint64]int32{}
		m.last, m.first, m.heads, m.bearer = map[uint32]int{}, map[uint32]int{}, map[uint32]int{}, map[uint32]int{}
		m.acronyms, m.cut, m.common = map[uint32]int{}, map[uint32]int{}, map[uint32]bool{}
		m.people, m.middle = map[uint64]int{}, map[uint32]int{}
		m.sites = map[uint32]int{}
	}
	clear(m.spelt)
	m.spellings = append(m.spellings[:0], spelling{}) // number 0: of no place
	clear(m.last)
	clear(m.bearer)
	clear(m.first)
	clear(m.people)
	clear(m.middle)
	clear(m.heads)
	clear(m.acronyms)
	clear(m.cut)
	clear(m.common)
	clear(m.sites)
}

// recall lets the document's places of one name speak for each other, and its full names for its short ones.
func (f *Finder) recall() {
	for i := range f.candidates {
		if c := &f.candidates[i]; !c.fixed {
			f.remember(c, i)
		}
	}
	for i := range f.candidates {
		if c := &f.candidates[i]; !c.fixed && c.last-c.first == 1 {
			f.countSite(c)
		}
	}
	for i := range f.candidates {
		if c := &f.candidates[i]; !c.fixed {
			f.owned(c)
			f.standFor(c, i)
			f.addTo(&f.memory.spellings[c.spelling], i)
		}
	}
	for i := range f.candidates {
		if c := &f.candidates[i]; !c.fixed {
			f.cutToFull(c)
			c.share(&f.memory.spellings[c.spelling])
		}
	}
}

// countSite counts the place of the single word c for or against its being a place's name.
func (f *Finder) countSite(c *candidate) {
	key := f.x.Tokens[c.first].Key
	if c.score[Place]-c.base[Place] >= strong {
		f.memory.sites[key]++
	}
	if c.score[Person]-c.base[Person] >= enough {
		f.memory.sites[key]--
	}
}

// standFor finds the fuller name that candidate number i stands for, and keeps whom its surname meant last.
func (f *Finder) standFor(c *candidate, i int) {
	if c.last-c.first == 1 || f.surnameAlone(c) {
		f.complete(c)
		return
	}
	if c.sound() != Person || c.canonical != "" {
		return
	}
	j := f.fullest(c)
	if j >= 0 {
		c.score[Person] += 5
		c.full = j + 1
	} else if f.fullName(c) {
		j = i
	}
	if j >= 0 {
		f.memory.last[f.lastWord(c)], f.candidates[j].named = j, c.sentence
	}
}

// remember keeps candidate number i for the short names that stand for it.
func (f *Finder) remember(c *candidate, i int) {
	m := &f.memory
	kind := c.sound()
	n := c.last - c.first
	if n == 1 && f.plainAcronym(c) {
		m.common[f.x.Tokens[c.first].Key] = true
	}
	switch {
	case f.surnameAlone(c):
	case kind == Person && (n > 1 && f.fullName(c) || c.score[Person] >= 8):
		key := f.lastWord(c)
		if old, ok := m.last[key]; !ok || f.fuller(c, &f.candidates[old]) {
			m.last[key] = i
			if !ok {
				f.rememberCut(i)
			}
			if w := f.x.Word(f.lastIndex(c)); n > 1 && len(w) > 5 && (w[:3] == "al-" || w[:3] == "Al-" || w[:3] == "el-" || w[:3] == "El-") {
				m.last[text.Key(w[3:])] = i // Naimi, for Ali al-Naimi
			}
		}
		if n > 1 {
			same := f.sameKey(c)
			if old, ok := m.people[same]; !ok {
				m.people[same] = i
			} else if old >= 0 && f.fuller(c, &f.candidates[old]) && f.within(&f.candidates[old], c) {
				m.people[same] = i
			} else if old >= 0 && !f.within(c, &f.candidates[old]) {
				m.people[same] = -1 // George W. and George H.W. Bush
			}
			if k := f.lastIndex(c) - 1; k > c.first && f.bits[k].has(anySurname) && !f.bits[k].has(givenTop|particle) {
				m.middle[f.x.Tokens[k].Key] = i
			}
			key := f.x.Tokens[c.first].Key
			if old, ok := m.first[key]; ok && (old < 0 || f.lastWord(&f.candidates[old]) != f.lastWord(c)) {
				m.first[key] = -1
			} else {
				m.first[key] = i
			}
		}
	case kind == Org && n > 1 && !f.bits[c.first].has(placeTop|country|demonym|orgHead) && (f.bits[c.last-1].has(company) ||
		f.founder(c.first) && (c.known || businesses.at(f.x, c.last-1))):
		if _, ok := m.heads[f.x.Tokens[c.first].Key]; !ok {
			m.heads[f.x.Tokens[c.first].Key] = i
		}
	}
	if c.last+1 < len(f.x.Tokens) && f.x.Word(c.last) == "(" && f.x.Tokens[c.last+1].Flags.Has(text.Capital) && n > 1 && f.abbreviates(c, c.last+1) {
		m.acronyms[f.x.Tokens[c.last+1].Key] = i
	}
}

// founder reports whether the word at token i can stand alone for the business whose name it opens: Cofinec, Hertz, but not Delta or Paris.
func (f *Finder) founder(i int) bool {
	b := f.bits[i]
	return !b.has(place) && (!b.has(dictionary) || b.has(anySurname))
}

// fullName reports whether c is a person's name of several words, for which short ones may stand.
func (f *Finder) fullName(c *candidate) bool {
	first := f.bits[c.first]
	return c.score[Person] >= 5 || c.score[Person] >= 3 && !(first.has(dictionary) && !first.has(anyPerson))
}

// surnameAlone reports whether c is a surname with its particle: bin Alawi.
func (f *Finder) surnameAlone(c *candidate) bool {
	return c.last-c.first == 2 && f.bits[c.first].has(particle) && !f.x.Tokens[c.first].Flags.Has(text.Capital)
}

// plainAcronym reports whether c stands in brackets after the plain words that it is short for.
func (f *Finder) plainAcronym(c *candidate) bool {
	w := f.x.Word(c.first)
	n := len(w)
	if c.known || n < 2 || n > 6 || c.first < n+1 || f.x.Word(c.first-1) != "(" || !f.x.Tokens[c.first].Flags.Has(text.Upper) {
		return false
	}
	lower := false
	for k := range n {
		t := &f.x.Tokens[c.first-1-n+k]
		if t.Kind != text.Word || f.x.Raw[t.Start]|0x20 != w[k]|0x20 {
			return false
		}
		lower = !t.Flags.Has(text.Capital)
	}
	return lower
}

// royal reports whether c is a monarch, a pope or of such a house, known by the title.
func (f *Finder) royal(c *candidate) bool {
	return c.office.last > c.office.first && c.office.last == c.first && royals.at(f.x, c.office.last-1)
}

// meant returns the candidate that the surname c alone stands for: the one named last, if that was just before, or whom the surname has
// stood for before others of that name were named.
func (f *Finder) meant(c *candidate, surname uint32) (int, bool) {
	j, ok := f.memory.last[surname]
	if b, known := f.memory.bearer[surname]; known && ok && c.sentence-f.candidates[j].named > justBefore {
		return b, true
	}
	return j, ok
}

// justBefore is how many sentences after a full name its surname alone still means it, whomever it has meant before.
const justBefore = 1

// complete finds the fuller name that the one word of c is short for.
func (f *Finder) complete(c *candidate) {
	m := &f.memory
	key := f.lastWord(c)
	if m.common[key] && f.x.Tokens[c.first].Flags.Has(text.Upper) {
		c.score[None] += 12
		return
	}
	if j, ok := m.acronyms[key]; ok && f.x.Tokens[c.first].Flags.Has(text.Capital) {
		kind := f.candidates[j].sound()
		if kind == Event {
			kind = Org
		}
		c.score[kind] += 6
		c.full = j + 1
		return
	}
	if c.score[Place] >= 7 && f.manNotCity(c, key) {
		c.known, c.canonical = false, ""
		c.score[Place] = 0
	}
	j, headed := m.heads[key]
	if c.score[Place] >= 7 || c.known && c.score[Org] >= 6 {
		if headed && c.score[Place] < 7 { // Hertz, for Hertz Holdings: no Mr. Hertz
			c.score[Org] += 5
			c.full = j + 1
		}
		return
	}
	if j, ok := f.meant(c, key); ok && m.sites[key] < 2 && &f.candidates[j] != c && (!f.royal(c) || f.royal(&f.candidates[j])) {
		c.score[Person] += 5
		c.full = j + 1
		if _, ok := m.bearer[key]; !ok {
			m.bearer[key] = j
		}
		return
	}
	if headed {
		c.score[Org] += 5
		c.full = j + 1
		return
	}
	if j, ok := m.first[key]; ok && j >= 0 && f.firstName(c, key) {
		c.score[Person] = max(c.score[Person]+3, c.score[Place]+1)
		c.full = j + 1
		return
	}
	if j, ok := m.middle[key]; ok && c.sound() == Person && !f.bits[c.first].has(dictionary) {
		c.score[Person] += 5
		c.full = j + 1
		return
	}
	if j := f.misspelt(c); j >= 0 {
		c.score[Person] += 5
		c.full = j + 1
	}
}

// firstName reports whether the one word of c can be the first name of a person whom the document names in full.
func (f *Finder) firstName(c *candidate, key uint32) bool {
	b := f.bits[c.first]
	if b.has(country) || b.has(placeTop) && (f.memory.sites[key] > 0 || c.score[Place] > c.base[Place]) {
		return false
	}
	return b.has(anyGiven) || b == 0 && c.sound() == Person
}

// manNotCity reports whether the document, which names in full a person called as the city c is, speaks of c as of a man: Washington.
func (f *Finder) manNotCity(c *candidate, surname uint32) bool {
	_, ok := f.memory.last[surname]
	return ok && !c.country && f.bits[c.first].has(anySurname) && f.memory.sites[surname] < 0 && f.memory.spellings[c.spelling].acts
}

// minLength is the length of the shortest word that is taken for another's misspelling, in bytes.
const minLength = 6

// rememberCut keeps the last word of candidate number i under its spellings with one letter left out.
func (f *Finder) rememberCut(i int) {
	w := f.x.Word(f.lastIndex(&f.candidates[i]))
	if len(w) < minLength {
		return
	}
	f.memory.cut[text.Key(w)] = i
	for k := 1; k < len(w); k++ {
		h := cutKey(w, k)
		if _, ok := f.memory.cut[h]; !ok {
			f.memory.cut[h] = i
		}
	}
}

// misspelt returns the person whose last name the unknown word of c spells with one letter more, less or other, -1 for none.
func (f *Finder) misspelt(c *candidate) int {
	w := f.x.Word(c.first)
	if f.bits[c.first] != 0 || len(w) < minLength || len(f.memory.cut) == 0 || c.sound() != Person {
		return -1
	}
	if _, one := f.memory.last[text.Key(w[:len(w)-1])]; one && w[len(w)-1] == 's' {
		return -1 // the Jacksons are several
	}
	if j, ok := f.memory.cut[f.x.Tokens[c.first].Key]; ok {
		return j
	}
	for k := 1; k < len(w); k++ {
		if j, ok := f.memory.cut[cutKey(w, k)]; ok {
			if d := len(f.x.Word(f.lastIndex(&f.candidates[j]))) - len(w); -1 <= d && d <= 1 {
				return j
			}
		}
	}
	return -1
}

// cutKey hashes the lower-cased w without its byte k.
func cutKey(w string, k int) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		if i != k {
			h = (h ^ uint32(w[i]|0x20)) * 16777619
		}
	}
	return h
}

// fuller reports whether a is a fuller name than b.
func (f *Finder) fuller(a, b *candidate) bool {
	if n, m := a.last-a.first, b.last-b.first; n != m {
		return n > m
	}
	return len(f.x.Slice(a.first, a.last)) > len(f.x.Slice(b.first, b.last))
}

// lastIndex returns the token of a person's last word, before any suffix.
func (f *Finder) lastIndex(c *candidate) int {
	last := c.last - 1
	for last > c.first && f.bits[last].has(suffix) {
		last--
	}
	return last
}

func (f *Finder) lastWord(c *candidate) uint32 { return f.x.Tokens[f.lastIndex(c)].Key }
