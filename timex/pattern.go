package timex

import (
	"fmt"
	"slices"
	"strings"
)

// A pattern is a line of elements that are matched against lexemes one after another:
//
//	ago          a word, as it stands, in any case
//	<month|dom>  a word of one of the sets, or a number of a shape: see en_words.go and lexeme.go
//	in|on|<part> one of these
//	,?           may be left out
//	(of the)?    a group; (a b || c d) either
//	{date}       a whole expression that a row of that name's kind reads
//	\( \)        brackets of the text
//	~            the next element is joined to the last by a hyphen or slash
//
// It is compiled into a small program for a backtracking matcher.
type program struct {
	code []instr
}

type instr struct {
	op    op
	kind  sub // opCall
	sets  sets
	words ids // words of the vocabulary
	x, y  int // opSplit: try x, then y; opJump: x
}

// ids are words of the vocabulary.
type ids struct {
	some uint64 // a bit for each, by the last bits of its number: most words are told to be none of them by it
	list []uint16
}

func (w *ids) add(list ...uint16) {
	for _, id := range list {
		w.some |= 1 << (id & 63)
	}
	w.list = append(w.list, list...)
}

func (w *ids) has(id uint16) bool {
	return id != 0 && w.some>>(id&63)&1 != 0 && slices.Contains(w.list, id)
}

type op uint8

const (
	opOne   op = iota // one lexeme of the sets or words
	opSplit           // go on at x, or at y
	opJump
	opCall // a whole expression
	opJoined
	opEnd
)

// sub names what {…} may hold.
type sub uint8

const (
	subNone sub = iota
	subDate     // any expression for a period of a day or longer, or a part of a day
	subClock
	subDuration
)

var subNames = map[string]sub{"date": subDate, "clock": subClock, "duration": subDuration}

// capture is a lexeme, or a whole expression, that a pattern's element took.
type capture struct {
	at, end int32 // lexemes
	sub     int32 // index into scan.subs of what a {…} read, -1 for a lexeme
	sets    sets  // of the element that took it
}

// brackets sets brackets apart from what stands beside them; marks gives those of the text itself back, which no pattern groups by.
var (
	brackets = strings.NewReplacer(`\(`, "\x01", `\)`, "\x02", "(", " ( ", ")?", " )? ", ")", " ) ")
	marks    = strings.NewReplacer("\x01", "(", "\x02", ")")
)

// compile builds the program of a pattern, adding its words to the vocabulary.
func (v *vocabulary) compile(pattern string) (*program, error) {
	c := compiler{v: v, p: &program{v.code[:0]}, in: gather(strings.Fields(brackets.Replace(pattern)))}
	if err := c.sequence(false); err != nil {
		return nil, fmt.Errorf("pattern %q: %w", pattern, err)
	}
	c.emit(instr{op: opEnd})
	v.code, c.p.code = c.p.code, slices.Clone(c.p.code)
	return c.p, nil
}

// gather makes one element of words that stand beside one another in a group: (a || b || c d) is (a|b || c d).
func gather(in []string) []string {
	out := in[:0:0]
	ends := func(e string) bool { return e == "||" || e == ")" || e == ")?" }
	words := func(e string) bool { return !ends(e) && e != "(" && !strings.ContainsAny(e, "<{?~") }
	for i, e := range in {
		n := len(out)
		if n > 2 && words(e) && out[n-1] == "||" && words(out[n-2]) && (out[n-3] == "||" || out[n-3] == "(") && ends(in[i+1]) {
			out = out[:n-1]
			out[n-2] += "|" + e
			continue
		}
		out = append(out, e)
	}
	return out
}

type compiler struct {
	v  *vocabulary
	p  *program
	in []string
}

func (c *compiler) emit(i instr) int {
	c.p.code = append(c.p.code, i)
	return len(c.p.code) - 1
}

// sequence compiles elements up to the end, or to the closing bracket of a group.
func (c *compiler) sequence(group bool) error {
	for len(c.in) > 0 {
		e := c.in[0]
		if e == ")" || e == ")?" || e == "||" {
			if !group {
				return fmt.Errorf("%q without a group", e)
			}
			return nil
		}
		c.in = c.in[1:]
		switch {
		case e == "(":
			if err := c.group(); err != nil {
				return err
			}
		case e == "~":
			c.emit(instr{op: opJoined})
		default:
			if err := c.element(e); err != nil {
				return err
			}
		}
	}
	if group {
		return fmt.Errorf("group without an end")
	}
	return nil
}

// group compiles "a b || c d )" with an optional ? after the bracket.
func (c *compiler) group() error {
	start := c.emit(instr{op: opSplit}) // becomes the choice to leave the group out
	c.p.code[start].x = start + 1
	var ends []int
	for {
		split := c.emit(instr{op: opSplit})
		c.p.code[split].x = split + 1
		if err := c.sequence(true); err != nil {
			return err
		}
		stop := c.in[0]
		c.in = c.in[1:]
		ends = append(ends, c.emit(instr{op: opJump}))
		c.p.code[split].y = len(c.p.code)
		if stop == "||" {
			continue
		}
		c.p.code[split] = instr{op: opJump, x: split + 1}
		for _, e := range ends {
			c.p.code[e].x = len(c.p.code)
		}
		c.p.code[start].y = len(c.p.code)
		if stop == ")" {
			c.p.code[start] = instr{op: opJump, x: start + 1}
		}
		return nil
	}
}

// element compiles a word, a set, or a choice of these.
func (c *compiler) element(e string) error {
	optional := len(e) > 1 && strings.HasSuffix(e, "?")
	e = strings.TrimSuffix(e, "?")
	if optional {
		c.emit(instr{op: opSplit, x: len(c.p.code) + 1, y: len(c.p.code) + 2})
	} else if e == "" {
		e = "?"
	}
	if strings.HasPrefix(e, "{") {
		kind, ok := subNames[strings.Trim(e, "{}")]
		if !ok {
			return fmt.Errorf("unknown expression %s", e)
		}
		c.emit(instr{op: opCall, kind: kind})
		return nil
	}
	in := instr{op: opOne}
	for e != "" {
		alt, rest, _ := strings.Cut(e, "|")
		if strings.HasPrefix(e, "<") {
			names, after, ok := strings.Cut(e[1:], ">")
			if !ok {
				return fmt.Errorf("%q without an end", e)
			}
			for _, name := range strings.Split(names, "|") {
				k, ok := setByName[name]
				if !ok {
					return fmt.Errorf("unknown set <%s>", name)
				}
				in.sets |= bit(k)
			}
			e = strings.TrimPrefix(after, "|")
			continue
		}
		in.words.add(c.v.add(marks.Replace(alt)))
		e = rest
	}
	c.emit(in)
	return nil
}

// run matches the program at lexeme i and returns where the match ends, -1 for none. What its elements took is left in s.caps.
func (s *scan) run(p *program, pc, i int) int {
	for {
		in := &p.code[pc]
		switch in.op {
		case opEnd:
			return i
		case opOne:
			if i >= len(s.lexemes) {
				return -1
			}
			l := &s.lexemes[i]
			if of := in.sets & l.sets; of != 0 {
				s.caps = append(s.caps, capture{int32(i), int32(i + 1), -1, of})
			} else if !in.words.has(l.word) {
				return -1
			}
			i++
			pc++
		case opSplit:
			if !s.mayTake(&p.code[in.x], i) {
				pc = in.y
				continue
			}
			mark, subs := len(s.caps), len(s.subs)
			if end := s.run(p, in.x, i); end >= 0 {
				return end
			}
			s.caps, s.subs = s.caps[:mark], s.subs[:subs]
			pc = in.y
		case opJump:
			pc = in.x
		case opJoined:
			if i == 0 || i >= len(s.lexemes) || s.lexemes[i].glue&(hyphen|slash) == 0 {
				return -1
			}
			pc++
		case opCall:
			end, said := s.expression(in.kind, i)
			if end < 0 {
				return -1
			}
			s.subs = append(s.subs, *said)
			s.caps = append(s.caps, capture{int32(i), int32(end), int32(len(s.subs) - 1), 0})
			i = end
			pc++
		}
	}
}

// mayTake reports whether the instruction may take lexeme i: it need not be tried where it is of one lexeme and that is another.
func (s *scan) mayTake(in *instr, i int) bool {
	if in.op != opOne {
		return true
	}
	return i < len(s.lexemes) && (in.sets&s.lexemes[i].sets != 0 || in.words.has(s.lexemes[i].word))
}
