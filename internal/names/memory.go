package names

import "github.com/seed-620526af/timeline/internal/text"

// memory is what one document says of its names: what it takes each for in all its places, and the full names of people
// by their last word.
type memory struct {
	surfaces map[uint64]surface
	people   map[uint32]int // key of a last word to the candidate that is the fullest name
	acronyms map[uint32]int // key of an acronym to the candidate that it stands for
}

// surface sums up the candidates of one spelling.
type surface struct {
	score [numTypes]int32
	count int32
}

// recall lets the document's places of one name speak for each other, and its full names for its short ones.
func (f *Finder) recall() {
	m := &f.memory
	if m.surfaces == nil {
		m.surfaces, m.people, m.acronyms = map[uint64]surface{}, map[uint32]int{}, map[uint32]int{}
	}
	clear(m.surfaces)
	clear(m.people)
	clear(m.acronyms)
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.fixed {
			continue
		}
		best, _ := c.ranked()
		if best == Person && c.last-c.first > 1 && c.score[Person] >= 5 || c.score[Person] >= 8 {
			key := f.lastWord(c)
			if old, ok := m.people[key]; !ok || f.fuller(c, &f.candidates[old]) {
				m.people[key] = i
			}
		}
		if c.last+1 < len(f.x.Tokens) && f.x.Word(c.last) == "(" && f.x.Tokens[c.last+1].Flags.Has(text.Upper) && f.abbreviates(c, c.last+1) {
			m.acronyms[f.x.Tokens[c.last+1].Key] = i
		}
	}
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.last-c.first == 1 {
			if j, ok := m.people[f.x.Tokens[c.first].Key]; ok && j != i && c.score[Place] < 7 {
				c.score[Person] += 5
			}
			if j, ok := m.acronyms[f.x.Tokens[c.first].Key]; ok {
				best, _ := f.candidates[j].ranked()
				if best == Event {
					best = Org
				}
				c.score[best] += 6
			}
		}
		k := f.surfaceKey(c)
		s := m.surfaces[k]
		s.count++
		for t := range s.score {
			s.score[t] += int32(c.score[t])
		}
		m.surfaces[k] = s
	}
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.fixed {
			continue
		}
		s := m.surfaces[f.surfaceKey(c)]
		if s.count < 2 {
			continue
		}
		for t := range s.score { // its own score, and the mean of the others'
			c.score[t] += int16((s.score[t] - int32(c.score[t])) / (s.count - 1))
		}
	}
}

// fuller reports whether a is a fuller name than b.
func (f *Finder) fuller(a, b *candidate) bool {
	if n, m := a.last-a.first, b.last-b.first; n != m {
		return n > m
	}
	return len(f.x.Slice(a.first, a.last)) > len(f.x.Slice(b.first, b.last))
}

// lastWord returns the key of a person's last word, before any suffix.
func (f *Finder) lastWord(c *candidate) uint32 {
	last := c.last - 1
	for last > c.first && f.bits[last].has(suffix) {
		last--
	}
	return f.x.Tokens[last].Key
}

// surfaceKey hashes a candidate's words.
func (f *Finder) surfaceKey(c *candidate) uint64 {
	h := uint64(0)
	for i := c.first; i < c.last; i++ {
		h = (h ^ uint64(f.x.Tokens[i].Key)) * 0x9E3779B97F4A7C15
		h ^= h >> 29
	}
	return h
}

// canonical returns the name by which c is known.
func (f *Finder) canonical(c *candidate) string {
	if c.canonical != "" {
		return c.canonical
	}
	if c.last-c.first == 1 {
		key := f.x.Tokens[c.first].Key
		if j, ok := f.memory.people[key]; ok && c.kind == Person {
			c = &f.candidates[j]
		} else if j, ok := f.memory.acronyms[key]; ok && c.kind == f.candidates[j].kind {
			c = &f.candidates[j]
		}
	}
	return f.x.Slice(c.first, c.last)
}
