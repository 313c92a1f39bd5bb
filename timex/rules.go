package timex

import (
	"fmt"
	"strings"
	"sync"

	"github.com/seed-620526af/timeline/internal/text"
)

// row is a rule: what it is called, the words it reads, what they say, and an example.
type row struct {
	name    string
	pattern string
	calc    calculation
	example string // "text = value": what it reads of a text published on Wednesday 2019-06-12
	mode    Mode   // of the example
	list    bool   // it reads several expressions that share parts
	prog    *program
}

// calculation says what a match means; false where it means nothing after all.
type calculation func(*match) (said, bool)

// match is what a row's pattern took: lexemes [first, last).
type match struct {
	*scan
	first, last int
	caps        []capture
}

// language is the tables of one language, compiled.
type language struct {
	voc   *vocabulary
	rows  []row
	sight *sight
	hints *hints
}

// english is compiled when it is first asked for.
var english = sync.OnceValue(func() *language {
	l, err := compile(enWords, enDates, enRelative, enDurations, enSetsOfTimes, enClock, holidayRows())
	if err != nil {
		panic(err) // a mistake in the tables, which the tests of this package find
	}
	return l
})

// compile builds a language of its words and rows.
func compile(words []wordset, tables ...[]row) (*language, error) {
	l := &language{voc: newVocabulary(words)}
	for _, t := range tables {
		for _, r := range t {
			p, err := l.voc.compile(r.pattern)
			if err != nil {
				return nil, fmt.Errorf("rule %s: %w", r.name, err)
			}
			r.prog = p
			l.rows = append(l.rows, r)
		}
	}
	l.voc.close()
	var err error
	if l.sight, err = see(l.voc, l.rows); err != nil {
		return nil, err
	}
	l.hints, err = l.voc.hint(l.rows)
	return l, err
}

// find returns the n-th capture, from 0, of a set.
func (m *match) find(k set, n int) (capture, bool) {
	for _, c := range m.caps {
		if c.sub < 0 && c.sets.has(k) {
			if n == 0 {
				return c, true
			}
			n--
		}
	}
	return capture{}, false
}

// has reports whether an element took a lexeme of the set.
func (m *match) has(k set) bool { _, ok := m.find(k, 0); return ok }

// value returns what the n-th word of a set means in it.
func (m *match) value(k set, n int) int {
	if c, ok := m.find(k, n); ok {
		return m.voc.value(m.lexemes[c.at].word, k)
	}
	return 0
}

// number returns the n-th number of a set.
func (m *match) number(k set, n int) float64 {
	if c, ok := m.find(k, n); ok {
		return m.lexemes[c.at].n
	}
	return 0
}

// sub returns what the n-th {…} read.
func (m *match) sub(n int) (said, bool) {
	for _, c := range m.caps {
		if c.sub >= 0 {
			if n == 0 {
				return m.subs[c.sub], true
			}
			n--
		}
	}
	return said{}, false
}

// is reports whether the lexeme at i, which may be out of the sentence, is one of the words.
func (s *scan) is(i int, words ...string) bool {
	if i < 0 || i >= len(s.lexemes) {
		return false
	}
	w := s.word(i)
	for _, x := range words {
		if len(w) == len(x) && w[0]|0x20 == x[0]|0x20 && strings.EqualFold(w, x) {
			return true
		}
	}
	return false
}

// in reports whether the lexeme at i, which may be out of the sentence, is in a list of words.
func (s *scan) in(i int, list *text.Table[bool]) bool {
	if i < 0 || i >= len(s.lexemes) {
		return false
	}
	_, ok := list.Find(s.word(i))
	return ok
}

// word returns the lexeme at i as it is written, "" outside the sentence.
func (s *scan) word(i int) string {
	if i < 0 || i >= len(s.lexemes) {
		return ""
	}
	return s.x.Raw[s.lexemes[i].start:s.lexemes[i].end]
}

// lead adds an expression of its own before the one that the row reads.
func (m *match) lead(c capture, s said) {
	m.leads = append(m.leads, tag{first: c.at, last: c.end, said: s})
}

// leadTo adds an expression of its own, and leaves to the row what begins at lexeme i: the two ends of a range.
func (m *match) leadTo(c capture, s said, i int32) {
	m.lead(c, s)
	m.first = int(i)
}

// hasWord reports whether one of the words stands in the match.
func (m *match) hasWord(words ...string) bool {
	for i := m.first; i < m.last; i++ {
		if m.is(i, words...) {
			return true
		}
	}
	return false
}
