package names

import "github.com/seed-620526af/timeline/internal/text"

// spelling sums up the places where a text has one name in the same words.
type spelling struct {
	count  int32
	cues   [numTypes]int32 // what the words around them say
	strong [numTypes]int32 // how many of them say so strongly
	votes  [numTypes]int32 // what they are taken for, None for no name
	plain  int             // a candidate in a sentence that is not in capitals, plus one
	acts   bool            // it did something somewhere, as people do
}

// most is what a name's other places may weigh for or against a type.
const most = 2

// A cue of strong points counts once more, up to mostStrong of them.
const (
	strong     = 3
	mostStrong = 3
)

// spell numbers the spellings of all candidates.
func (f *Finder) spell() {
	f.memory.reset()
	for i := range f.candidates {
		if c := &f.candidates[i]; !c.fixed {
			f.spellOne(c)
			if s := &f.memory.spellings[c.spelling]; !s.acts {
				s.acts = f.acts(c)
			}
		}
	}
}

// spellOne gives c the number of its spelling.
func (f *Finder) spellOne(c *candidate) {
	m := &f.memory
	key := f.spellingKey(c)
	n, ok := m.spelt[key]
	if !ok {
		n = int32(len(m.spellings))
		m.spelt[key] = n
		m.spellings = append(m.spellings, spelling{})
	}
	c.spelling = n
}

// spellingKey hashes a candidate's words.
func (f *Finder) spellingKey(c *candidate) uint64 {
	h := uint64(0)
	for i := c.first; i < c.last; i++ {
		h = (h ^ uint64(f.x.Tokens[i].Key)) * 0x9E3779B97F4A7C15
		h ^= h >> 29
	}
	return h
}

// addTo counts candidate number i, whose spelling s is.
func (f *Finder) addTo(s *spelling, i int) {
	c := &f.candidates[i]
	s.count++
	for t := range s.cues {
		d := int32(c.score[t] - c.base[t])
		s.cues[t] += d
		if d >= strong {
			s.strong[t]++
		}
	}
	if c.writing != shout && (s.plain == 0 || f.capitals(&f.candidates[s.plain-1]) && !f.capitals(c)) {
		s.plain = i + 1
	}
}

// share gives c what the other places of its spelling s say, up to a measure.
func (c *candidate) share(s *spelling) {
	if s.count < 2 {
		return
	}
	for t := range s.cues {
		own := int32(c.score[t] - c.base[t])
		others, cues := s.cues[t]-own, s.strong[t]
		if own >= strong {
			cues--
		}
		c.score[t] += int16(max(-most, min(most, others)) + min(mostStrong, cues))
	}
}

// owned reads a known name that ends as a genitive does as that of a person whom the document names in full: Jane McDonald's song.
func (f *Finder) owned(c *candidate) {
	if c.last-c.first != 2 || !f.x.Tokens[c.first+1].Flags.Has(text.Clitic) {
		return
	}
	if _, ok := f.memory.last[f.x.Tokens[c.first].Key]; ok {
		c.last, c.known, c.canonical = c.first+1, false, ""
		c.score, c.base = [numTypes]int16{}, [numTypes]int16{}
		f.spellOne(c)
	}
}

// cutToFull cuts plain words and places off a person's name that the document has without them elsewhere: Aretha Franklin Day.
func (f *Finder) cutToFull(c *candidate) {
	if c.last-c.first < 3 || c.known || c.sound() != Person || !f.bits[c.first].has(anyGiven) {
		return
	}
	for i := c.first + 2; i < c.last; i++ {
		if !f.bits[i].has(dictionary|country|placeTop) || f.bits[i].has(suffix|particle) {
			return
		}
	}
	full := *c
	full.last = c.first + 2
	if n, ok := f.memory.spelt[f.spellingKey(&full)]; ok {
		if s := &f.memory.spellings[n]; s.plain > 0 && f.candidates[s.plain-1].sound() == Person {
			c.last, c.spelling = full.last, n
		}
	}
}
