package timex

import (
	"fmt"
	"math/bits"
)

// sightReach is how many lexemes are looked at before a row is tried. Nearly all rows that can begin with a common word such as "the"
// come to nothing at the next lexeme, or the one after it.
const sightReach = 3

// sight tells which ways into the rows there are at a lexeme, by that one and the two after it, each looked at by itself, and by what the
// sentence holds that the row cannot do without.
type sight struct {
	ways  []way   // in the order of the rows, and in a row in that of the pattern
	words []roles // by word of the vocabulary
	sets  [setCount]roles
	other roles // of a lexeme that is in no set
	end   roles // of the end of the sentence
	start roles // of an expression, where one can begin
}

// way is an instruction of a row's program that a match can begin with.
type way struct {
	row, pc int16
	needs   needs
}

// roles are the ways in which a lexeme can stand at each place. A way that begins with an expression counts its places from there: that is
// at place 0, and the lexemes after it follow.
type roles struct {
	some  [sightReach]uint32 // at each place: which of its words are not 0
	meets needs
	ways  [sightReach][16]uint64 // at each place: a bit for each way
}

func (r *roles) add(place, w int) {
	r.ways[place][w>>6] |= 1 << (w & 63)
	r.some[place] |= 1 << (w >> 6)
}

func (r *roles) join(t *roles) {
	for p := range r.ways {
		for i, in := range t.ways[p] {
			r.ways[p][i] |= in
		}
		r.some[p] |= t.some[p]
	}
	r.meets |= t.meets
}

// choice goes over the ways that three lexemes, one after another, can stand in.
type choice struct {
	a, b, c *roles
	some    uint32 // words that are to come
	ways    uint64 // that are left of the word at hand
	at      int
}

// choose begins the choice, and reports whether there are ways.
func (c *choice) choose(x, y, z *roles) bool {
	some := x.some[0] & y.some[1] & z.some[2]
	if some == 0 {
		return false
	}
	c.a, c.b, c.c, c.some = x, y, z, some
	return c.fill()
}

// fill takes the next word that is not 0.
func (c *choice) fill() bool {
	for c.some != 0 {
		c.at = bits.TrailingZeros32(c.some) & 15
		c.some &= c.some - 1
		if c.ways = c.a.ways[0][c.at] & c.b.ways[1][c.at] & c.c.ways[2][c.at]; c.ways != 0 {
			return true
		}
	}
	return false
}

// next returns the next way, -1 after the last.
func (c *choice) next() int {
	if c.ways == 0 && !c.fill() {
		return -1
	}
	w := c.at<<6 + bits.TrailingZeros64(c.ways)
	c.ways &= c.ways - 1
	return w
}

// see builds the sight of rows.
func see(v *vocabulary, rows []row) (*sight, error) {
	s := &sight{words: make([]roles, len(v.words))}
	var called roles
	need := s.need(rows)
	for i := range rows {
		p := rows[i].prog
		for _, pc := range p.follow(nil, 0) {
			if pc > 0 && p.code[pc].op != opOne {
				continue // no row begins with an expression that it can do without
			}
			if len(s.ways) == 64*len(roles{}.ways[0]) {
				return nil, fmt.Errorf("rule %s: more than %d ways into the rules", rows[i].name, len(s.ways))
			}
			s.see(p, len(s.ways), pc, &called)
			s.ways = append(s.ways, way{int16(i), int16(pc), need[i]})
		}
	}
	begins := func(r *roles) bool { return r.some[0] != 0 }
	for k := range s.sets {
		s.sets[k].join(&s.end)
		if set(k) != setLower && begins(&s.sets[k]) {
			s.sets[k].join(&called)
		}
	}
	s.other = s.end
	for w := range s.words {
		r := &s.words[w]
		r.join(&s.end)
		for in := v.words[w].sets; in != 0; in &= in - 1 {
			r.join(&s.sets[in.one()])
		}
		if begins(r) {
			r.join(&called)
		}
	}
	return s, nil
}

// see notes what can stand at each place of a way that begins at pc; where an expression can, in called.
func (s *sight) see(p *program, way, pc int, called *roles) {
	opens := func(place int) { // from there on anything can stand
		for ; place < sightReach; place++ {
			s.end.add(place, way)
		}
	}
	at := []int{pc}
	for place := range sightReach {
		var after []int
		for _, pc := range at {
			switch in := &p.code[pc]; {
			case in.op == opOne:
				for in := in.sets; in != 0; in &= in - 1 {
					s.sets[in.one()].add(place, way)
				}
				for _, w := range in.words.list {
					s.words[w].add(place, way)
				}
				after = p.follow(after, pc+1)
			case in.op == opCall && place == 0:
				s.start.add(place, way)
				after = p.follow(after, pc+1)
			case in.op == opCall:
				called.add(place, way)
				opens(place + 1)
			case in.op == opEnd:
				opens(place)
			}
		}
		at = after
	}
}

// look finds the roles of the sentence's lexemes, and the needs that they meet.
func (s *scan) look() {
	s.meets = 0
	for i := range s.lexemes {
		l := &s.lexemes[i]
		switch {
		case l.word != 0 && l.word != s.voc.number:
			l.roles = &s.sight.words[l.word]
		case l.sets == 0 && l.word == 0:
			l.roles = &s.sight.other
		default:
			l.roles = s.numberRoles(l.sets)
		}
		s.meets |= l.roles.meets
	}
}

// begin finds the ways into the rows at lexeme i, and reports whether there are some.
func (s *scan) begin(i int, ways *choice) bool {
	return ways.choose(s.roles(i), s.roles(i+1), s.roles(i+2))
}

// roles returns the roles of lexeme i, which may be past the sentence.
func (s *scan) roles(i int) *roles {
	if i >= len(s.lexemes) {
		return &s.sight.end
	}
	return s.lexemes[i].roles
}

// open returns the way of that number, and whether the sentence has what it needs.
func (s *scan) open(w int) (*way, bool) {
	way := &s.sight.ways[w]
	return way, way.needs&^s.meets == 0
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
			r.join(&s.sight.sets[in.one()])
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
