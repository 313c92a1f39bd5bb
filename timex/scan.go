package timex

import (
	"sort"
	"sync"

	"github.com/seed-620526af/timeline/internal/text"
)

// scan is the state of one call: the lexemes of the sentence at hand, what was matched in it, and what anchors the rest.
type scan struct {
	x *text.Text
	*language
	tagger *Tagger

	firstToken, lastToken int // of the sentence

	lexemes []lexeme
	caps    []capture
	subs    []said
	leads   []tag
	tags    []tag
	match   match // what a row calculates from
	ink     ink
	depth   int
	asked   [32]question
	memo    [32]remembered  // what is known of those
	numbers map[sets]*roles // of the shapes of numbers that were met

	anchor
}

// tag is an expression of the sentence before it is anchored.
type tag struct {
	first, last int32 // lexemes
	start, end  int32 // bytes; filled when the tag is kept
	said        said
}

// question is what [scan.expression] was asked.
type question struct {
	at   int32
	kind sub
}

// remembered is its answer.
type remembered struct {
	end  int32
	said said
}

// maxDepth bounds expressions within expressions: "the end of the first week of next month".
const maxDepth = 4

// work is what one call of [Tagger.Find] works with.
type work struct {
	text  text.Text
	found []Timex
}

var (
	scans = sync.Pool{New: func() any { return new(scan) }}
	works = sync.Pool{New: func() any { return new(work) }}
)

// sentence tags the expressions of tokens [first, last).
func (s *scan) sentence(first, last int) {
	s.lex(first, last)
	s.tags = s.tags[:0]
	for i := range s.asked {
		s.asked[i].at = -1
	}
	for i := 0; i < len(s.lexemes); {
		i = s.longest(i)
	}
}

// longest tags the longest expression that begins at lexeme i, and returns where to go on.
func (s *scan) longest(i int) int {
	var ways choice
	if !s.begin(i, &ways) {
		return i + 1
	}
	s.caps, s.subs, s.leads = s.caps[:0], s.subs[:0], s.leads[:0]
	var best tag
	if !s.best(i, subNone, &ways, &best) || s.rejects(&best) {
		return i + 1
	}
	for k := range s.leads {
		s.keep(&s.leads[k])
	}
	s.trim(&best)
	s.keep(&best)
	return int(best.last)
}

func (s *scan) keep(t *tag) {
	t.start, t.end = s.lexemes[t.first].start, s.lexemes[t.last-1].end
	s.tags = append(s.tags, *t)
}

// tagAfter returns which tag is the first that begins at lexeme i or after it.
func (s *scan) tagAfter(i int) int {
	return sort.Search(len(s.tags), func(k int) bool { return int(s.tags[k].first) >= i })
}

// best finds the longest match, for a {…} of a kind, of the rows that the ways at lexeme i lead into, and of those that begin with it.
func (s *scan) best(i int, kind sub, ways *choice, best *tag) bool {
	best.last = -1
	matched := int16(-1)
	for w := ways.next(); w >= 0; w = ways.next() {
		if way := s.sight.ways[w]; way.row != matched && s.try(way, i, kind, best) {
			matched = way.row
		}
	}
	if best.last < 0 {
		return false
	}
	long := *best
	if !long.said.fits(kind) {
		best.last = -1
	}
	for s.grow(kind, &long) {
		if long.said.fits(kind) {
			*best = long
		}
	}
	return best.last >= 0
}

// grow makes a match longer by a row that begins with it, if one does.
func (s *scan) grow(kind sub, t *tag) bool {
	var ways choice
	if !ways.choose(&s.sight.start[0], &s.roles(int(t.last))[1], &s.roles(int(t.last) + 1)[2]) {
		return false
	}
	grown, led := *t, len(s.leads)
	for w := ways.next(); w >= 0; w = ways.next() {
		if r := s.sight.ways[w].row; kind == subNone || !s.rows[r].list {
			s.extend(r, led, t, &grown)
		}
	}
	if grown.last == t.last {
		return false
	}
	*t = grown
	return true
}

// try runs a row at lexeme i, and keeps what it reads where it is longer than the best so far; it reports whether the row matches.
func (s *scan) try(w way, i int, kind sub, best *tag) bool {
	row := &s.rows[w.row]
	if kind != subNone && row.list {
		return false
	}
	caps, subs := len(s.caps), len(s.subs)
	end := s.run(row.prog, int(w.pc), i)
	if end > int(best.last) {
		s.accept(w.row, i, end, caps, 0, best)
	}
	s.caps, s.subs = s.caps[:caps], s.subs[:subs]
	return end >= 0
}

// extend runs row r, which begins with an expression, on the best match so far, and keeps what is longer than grown. The first led
// expressions that the best match leads with stay: of "from 7 to 9 p.m. on Friday" the last one is extended.
func (s *scan) extend(r int16, led int, best, grown *tag) {
	p := s.rows[r].prog
	if !p.takes(best.said.kind()) {
		return
	}
	caps, subs := len(s.caps), len(s.subs)
	s.subs = append(s.subs, best.said)
	s.caps = append(s.caps, capture{best.first, best.last, int32(subs), 0})
	if end := s.run(p, 1, int(best.last)); end > int(grown.last) {
		s.accept(r, int(best.first), end, caps, led, grown)
	}
	s.caps, s.subs = s.caps[:caps], s.subs[:subs]
}

// accept lets the row calculate, and keeps the result, behind the first led of s.leads, where the words bear it out.
func (s *scan) accept(r int16, i, end, caps, led int, best *tag) bool {
	m := &s.match
	*m = match{scan: s, first: i, last: end, caps: s.caps[caps:]}
	mark := len(s.leads)
	said, ok := s.rows[r].calc(m)
	if !ok {
		s.leads = s.leads[:mark]
		return false
	}
	said.rule = r
	for k := range s.leads[mark:] {
		s.leads[mark+k].said.rule = r
	}
	s.leads = append(s.leads[:led], s.leads[mark:]...)
	*best = tag{first: int32(m.first), last: int32(m.last), said: said}
	return true
}

// expression returns where the longest expression of a kind at lexeme i ends, -1 for none, and what it says, until it is asked again.
func (s *scan) expression(kind sub, i int) (int, *said) {
	if i >= len(s.lexemes) || s.depth >= maxDepth {
		return -1, nil
	}
	k := (4*i + int(kind)) % len(s.memo) // there are fewer than 4 kinds
	memo := &s.memo[k]
	if s.asked[k] == (question{int32(i), kind}) {
		return int(memo.end), &memo.said
	}
	var ways choice
	if !s.begin(i, &ways) {
		return -1, nil
	}
	var best tag
	s.depth++
	leads := len(s.leads)
	if !s.best(i, kind, &ways, &best) || int(best.first) != i {
		best.last = -1
	}
	s.leads = s.leads[:leads]
	s.depth--
	s.asked[k], *memo = question{int32(i), kind}, remembered{best.last, best.said}
	return int(best.last), &memo.said
}

// kind says what {…} the expression can stand for.
func (s *said) kind() sub {
	switch {
	case s.typ == TypeDuration:
		return subDuration
	case s.typ == TypeSet || s.ref != "":
		return subNone
	case s.has&(hasHour|hasMinute) != 0 && s.has&calendarFields == 0 && s.base == baseNone:
		return subClock
	}
	return subDate
}

// fits reports whether the expression can stand for a {…} of a kind.
func (s *said) fits(kind sub) bool {
	k := s.kind()
	return kind == subNone || k == kind || kind == subDate && k == subClock
}

// takes reports whether the program begins with an expression of a kind.
func (p *program) takes(kind sub) bool {
	in := &p.code[0]
	return in.op == opCall && (in.kind == kind || in.kind == subDate && kind == subClock)
}
