package timex

import (
	"fmt"
	"math/bits"
)

// sightReach is how many lexemes are looked at before a row is tried. Nearly all rows that can begin with a common word such as "the"
// come to nothing at the next lexeme, or the one after it.
const sightReach = 3

// sight tells which ways into the rows there are at a lexeme, by that one and the two after it, each looked at by itself.
type sight struct {
	ways  []way   // in the order of the rows, and in a row in that of the pattern
	words []roles // by word of the vocabulary
	sets  [setCount]roles
	other roles // of a lexeme that is in no set
	end   roles // of the end of the sentence
	start roles // of an expression, where one can begin
}

// way is an instruction of a row's program that a match can begin with.
type way struct{ row, pc int16 }

// roles are the ways in which a lexeme can stand at each place. A way that begins with an expression counts its places from there: that is
// at place 0, and the lexemes after it follow.
type roles [sightReach]wayset

// wayset is a set of ways, a bit for each.
type wayset struct {
	some uint32 // which words of bits are not 0
	bits [16]uint64
}

func (s *wayset) add(w int) {
	s.bits[w>>6] |= 1 << (w & 63)
	s.some |= 1 << (w >> 6)
}

func (r *roles) add(t *roles) {
	for p := range r {
		for i, in := range t[p].bits {
			r[p].bits[i] |= in
		}
		r[p].some |= t[p].some
	}
}

// choice goes over the ways that are in three sets.
type choice struct {
	a, b, c *wayset
	words   uint32 // that are to come
	bits    uint64 // that are left of the word at hand
	at      int
}

// choose begins the choice, and reports whether there are ways.
func (c *choice) choose(x, y, z *wayset) bool {
	c.a, c.b, c.c, c.words = x, y, z, x.some&y.some&z.some
	return c.words != 0 && c.fill()
}

// fill takes the next word of bits that has some.
func (c *choice) fill() bool {
	for c.words != 0 {
		c.at = bits.TrailingZeros32(c.words)
		c.words &= c.words - 1
		if c.bits = c.a.bits[c.at] & c.b.bits[c.at] & c.c.bits[c.at]; c.bits != 0 {
			return true
		}
	}
	return false
}

// next returns the next way, -1 after the last.
func (c *choice) next() int {
	if c.bits == 0 && !c.fill() {
		return -1
	}
	w := c.at<<6 + bits.TrailingZeros64(c.bits)
	c.bits &= c.bits - 1
	return w
}

// see builds the sight of rows.
func see(v *vocabulary, rows []row) (*sight, error) {
	s := &sight{words: make([]roles, len(v.words))}
	var called roles
	for i := range rows {
		p := rows[i].prog
		for _, pc := range p.follow(nil, 0) {
			if pc > 0 && p.code[pc].op != opOne {
				continue // no row begins with an expression that it can do without
			}
			if len(s.ways) == 64*len(wayset{}.bits) {
				return nil, fmt.Errorf("rule %s: more than %d ways into the rules", rows[i].name, len(s.ways))
			}
			s.see(p, len(s.ways), pc, &called)
			s.ways = append(s.ways, way{int16(i), int16(pc)})
		}
	}
	begins := func(r *roles) bool { return r[0].some != 0 }
	for k := range s.sets {
		s.sets[k].add(&s.end)
		if set(k) != setLower && begins(&s.sets[k]) {
			s.sets[k].add(&called)
		}
	}
	s.other = s.end
	for w := range s.words {
		r := &s.words[w]
		r.add(&s.end)
		for in := v.words[w].sets; in != 0; in &= in - 1 {
			r.add(&s.sets[in.one()])
		}
		if begins(r) {
			r.add(&called)
		}
	}
	return s, nil
}

// see notes what can stand at each place of a way that begins at pc; where an expression can, in called.
func (s *sight) see(p *program, way, pc int, called *roles) {
	opens := func(place int) { // from there on anything can stand
		for ; place < sightReach; place++ {
			s.end[place].add(way)
		}
	}
	at := []int{pc}
	for place := range sightReach {
		var after []int
		for _, pc := range at {
			switch in := &p.code[pc]; {
			case in.op == opOne:
				for in := in.sets; in != 0; in &= in - 1 {
					s.sets[in.one()][place].add(way)
				}
				for _, w := range in.words.list {
					s.words[w][place].add(way)
				}
				after = p.follow(after, pc+1)
			case in.op == opCall && place == 0:
				s.start[place].add(way)
				after = p.follow(after, pc+1)
			case in.op == opCall:
				called[place].add(way)
				opens(place + 1)
			case in.op == opEnd:
				opens(place)
			}
		}
		at = after
	}
}

// begin finds the ways into the rows at lexeme i, and reports whether there are some.
func (s *scan) begin(i int, ways *choice) bool {
	if !s.lexemes[i].known() {
		return false
	}
	a := &s.roles(i)[0]
	return a.some != 0 && ways.choose(a, &s.roles(i + 1)[1], &s.roles(i + 2)[2])
}

// roles returns the roles of lexeme i, which may be out of the sentence.
func (s *scan) roles(i int) *roles {
	if i >= len(s.lexemes) {
		return &s.sight.end
	}
	switch l := &s.lexemes[i]; {
	case l.word != 0 && l.word != s.voc.number:
		return &s.sight.words[l.word]
	case l.sets == 0 && l.word == 0:
		return &s.sight.other
	default:
		return s.numberRoles(l.sets)
	}
}

// numberRoles returns the roles of a number, and keeps them for the next one of its shape.
func (s *scan) numberRoles(of sets) *roles {
	if of&(of-1) == 0 {
		return &s.sight.sets[of.one()]
	}
	r := s.numbers[of]
	if r == nil {
		if s.numbers == nil {
			s.numbers = map[sets]*roles{}
		}
		r = new(roles)
		for in := of; in != 0; in &= in - 1 {
			r.add(&s.sight.sets[in.one()])
		}
		s.numbers[of] = r
	}
	return r
}

// follow lists the instructions at pc, and after what takes no lexeme there, that take one, or an expression, or end the match.
func (p *program) follow(all []int, pc int) []int {
	switch in := &p.code[pc]; in.op {
	case opSplit:
		return p.follow(p.follow(all, in.x), in.y)
	case opJump:
		return p.follow(all, in.x)
	case opJoined:
		return p.follow(all, pc+1)
	}
	return append(all, pc)
}
