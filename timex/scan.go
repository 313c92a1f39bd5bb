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
	grown   []growth        // what was found of those
	numbers map[sets]*roles // of the shapes of numbers that were met
	meets   needs           // of the sentence

	anchor
}

// tag is an expression of the sentence before it is anchored.
type tag struct {
	first, last int32 // lexemes
	start, end  int32 // bytes; filled when the tag is kept
	said        said
}

// question is a lexeme that [scan.expression] was asked for.
type question struct {
	at    int32
	found int32 // the longest expression there, in scan.grown; -1 for none
}

// growth is an expression, and the shorter one that it grew from.
type growth struct {
	tag
	from int32 // in scan.grown; -1 for none
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
	s.look()
	s.tags, s.grown = s.tags[:0], s.grown[:0]
	for i := range s.asked {
		s.asked[i].at = -1
	}
	for i := 0; i < len(s.lexemes); {
		if s.lexemes[i].roles.some[0] == 0 { // most words begin nothing
			i++
			continue
		}
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
	if !s.best(i, false, &ways, &best) {
		return i + 1
	}
	for s.grow(false, &best) {
	}
	if s.rejects(&best) {
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

// best finds the longest match, on its own or within another, of the rows that the ways at lexeme i lead into.
func (s *scan) best(i int, within bool, ways *choice, best *tag) bool {
	best.last = -1
	matched := int16(-1)
	for w := ways.next(); w >= 0; w = ways.next() {
		if way, ok := s.open(w); ok && way.row != matched && s.try(way, i, within, best) {
			matched = way.row
		}
	}
	return best.last >= 0
}

// grow makes a match longer by a row that begins with it, if one does.
func (s *scan) grow(within bool, t *tag) bool {
	var ways choice
	if !ways.choose(&s.sight.start, s.roles(int(t.last)), s.roles(int(t.last)+1)) {
		return false
	}
	grown, led, took := *t, len(s.leads), false
	for w := ways.next(); w >= 0; w = ways.next() {
		if way, ok := s.open(w); ok && !(within && s.rows[way.row].list) {
			took = s.extend(way.row, led, t, &grown) || took
		}
	}
	*t = grown
	return took
}

// try runs a row at lexeme i, and keeps what it reads where it is longer than the best so far; it reports whether the row matches.
func (s *scan) try(w *way, i int, within bool, best *tag) bool {
	row := &s.rows[w.row]
	if within && row.list {
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
// expressions that the best match leads with stay: of "from 7 to 9 p.m. on Friday" the last one is extended. It reports whether it was kept.
func (s *scan) extend(r int16, led int, best, grown *tag) (kept bool) {
	p := s.rows[r].prog
	if !p.takes(best.said.kind()) {
		return false
	}
	caps, subs := len(s.caps), len(s.subs)
	s.subs = append(s.subs, best.said)
	s.caps = append(s.caps, capture{best.first, best.last, int32(subs), 0})
	if end := s.run(p, 1, int(best.last)); end > int(grown.last) {
		kept = s.accept(r, int(best.first), end, caps, led, grown)
	}
	s.caps, s.subs = s.caps[:caps], s.subs[:subs]
	return kept
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
	for k := range s.leads[mark:] {
		s.leads[mark+k].said.rule = r
	}
	s.leads = append(s.leads[:led], s.leads[mark:]...)
	best.first, best.last, best.said = int32(m.first), int32(m.last), said
	best.said.rule = r
	return true
}

// expression returns where the longest expression of a kind at lexeme i ends, -1 for none, and what it says, until it is asked again.
func (s *scan) expression(kind sub, i int) (int, *said) {
	if i >= len(s.lexemes) || s.depth >= maxDepth || s.lexemes[i].roles.some[0] == 0 {
		return -1, nil
	}
	asked := &s.asked[i%len(s.asked)]
	if asked.at != int32(i) {
		found := s.growths(i)
		*asked = question{int32(i), found}
	}
	for k := asked.found; k >= 0; k = s.grown[k].from {
		if t := &s.grown[k].tag; t.said.fits(kind) {
			if int(t.first) != i {
				break
			}
			return int(t.last), &t.said
		}
	}
	return -1, nil
}

// growths finds the expressions within others at lexeme i, each grown from the one before, and returns the last; -1 for none.
func (s *scan) growths(i int) int32 {
	var ways choice
	if !s.begin(i, &ways) {
		return -1
	}
	var t tag
	found := int32(-1)
	s.depth++
	leads := len(s.leads)
	for ok := s.best(i, true, &ways, &t); ok; ok = s.grow(true, &t) {
		s.grown = append(s.grown, growth{t, found})
		found = int32(len(s.grown) - 1)
	}
	s.leads = s.leads[:leads]
	s.depth--
	return found
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
	return k == kind || kind == subDate && k == subClock
}

// takes reports whether the program begins with an expression of a kind.
func (p *program) takes(kind sub) bool {
	in := &p.code[0]
	return in.op == opCall && (in.kind == kind || in.kind == subDate && kind == subClock)
}
