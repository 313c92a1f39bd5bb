package timex

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// lexeme is a word, a number or a mark as the patterns see it: a part of a token ("two" and "day" of "two-day"), or several
// ("twenty four").
type lexeme struct {
	start, end int32 // bytes
	token      int32
	word       uint16 // its number in the vocabulary; 0 for none
	glue       glue
	sets       sets    // which sets it is in
	n          float64 // of a number
	roles      *roles  // once the sentence is looked at
}

// known reports whether a pattern can begin with the lexeme.
func (l *lexeme) known() bool { return l.word != 0 || l.sets&^bit(setLower) != 0 }

// glue says how a lexeme stands to the one before it.
type glue uint8

const (
	spaced  glue = 1 << iota // white space between
	hyphen                   // a hyphen of one word: two-day
	slash                    // a slash: 2014/15
	hasNext                  // a hyphen or slash follows within the token
)

// lex appends the lexemes of tokens [first, last) to s.lex.
func (s *scan) lex(first, last int) {
	s.lexemes = s.lexemes[:0]
	x := s.x
	for i := first; i < last; i++ {
		k := &x.Tokens[i]
		g := glue(0)
		if k.Flags.Has(text.Space) {
			g = spaced
		}
		switch {
		case k.Kind == text.Number:
			s.lexNumber(i, g)
			continue
		case k.Kind == text.Link:
			s.lexemes = append(s.lexemes, lexeme{start: k.Start, end: k.End, token: int32(i), glue: g})
			continue
		}
		if w := s.voc.of(&x.Tokens[i]); w != 0 {
			s.lexWord(i, k.Start, k.End, g, w)
			continue
		}
		if k.Flags.Has(text.HasHyphen) || k.Kind == text.Word && k.Flags.Has(text.HasSlash) {
			s.lexParts(i, g)
			continue
		}
		if c := x.Raw[k.End-1]; '0' <= c && c <= '9' && s.lexGlued(i, g) {
			continue
		}
		l := lexeme{start: k.Start, end: k.End, token: int32(i), glue: g}
		if k.Kind == text.Word && !k.Flags.Has(text.Capital) {
			l.sets = bit(setLower)
		}
		s.lexemes = append(s.lexemes, l)
	}
}

// lexGlued parts a month, an era or a fiscal year from the number that is written onto it: Dec31, AD842, FY19.
func (s *scan) lexGlued(token int, g glue) bool {
	k := &s.x.Tokens[token]
	word := s.x.Raw[k.Start:k.End]
	n := 0
	for n < len(word) && (word[n] < '0' || '9' < word[n]) {
		n++
	}
	if n < 2 || n > 9 || len(word)-n > 4 || !allDigits(word[n:]) {
		return false
	}
	w := s.voc.id(word[:n])
	if w == 0 || !s.voc.words[w].sets.has(setMonth) && word[:n] != "AD" && word[:n] != "FY" {
		return false
	}
	at := k.Start + int32(n)
	s.lexWord(token, k.Start, at, g, w)
	s.lexemes = append(s.lexemes, s.number(token, at, k.End, 0))
	return true
}

// lexWord appends a word of the vocabulary, joined to the number before it where both are one: "twenty four".
func (s *scan) lexWord(token int, start, end int32, g glue, w uint16) {
	info := &s.voc.words[w]
	l := lexeme{start: start, end: end, token: int32(token), word: w, glue: g, sets: info.sets}
	if info.sets.has(setNum) || info.sets.has(setOrd) {
		l.n = info.n
		if s.joinNumber(&l) {
			return
		}
		if l.sets.has(setOrd) && 1 <= l.n && l.n <= 31 {
			l.sets |= bit(setDomOrd)
		}
	}
	s.lexemes = append(s.lexemes, l)
}

// joinNumber adds the number word l to the number that stands before it, if the two are one.
func (s *scan) joinNumber(l *lexeme) bool {
	p := s.before()
	switch {
	case p == nil:
		return false
	case p.sets.has(setAnd):
		return s.joinAnd(l)
	case l.n == .5 && p.sets.has(setInt): // 3½
		p.n, p.end, p.sets = p.n+.5, l.end, bit(setNum)
		return true
	case !p.sets.has(setNum), p.word == 0 && !(l.n == 1e3 || l.n == 1e6 || l.n == 1e9), !s.sumNumber(p, l):
		return false
	}
	p.end, p.glue = l.end, p.glue|l.glue&hasNext
	p.word = s.voc.number
	if l.sets.has(setOrd) {
		p.sets &^= bit(setNum)
		p.sets |= bit(setOrd)
	}
	return true
}

// joinAnd adds the number word l to the number before the "and" that stands before it: two hundred and six.
func (s *scan) joinAnd(l *lexeme) bool {
	n := len(s.lexemes)
	if n < 2 {
		return false
	}
	q := &s.lexemes[n-2]
	if !q.sets.has(setNum) || q.word == 0 || q.n < 100 || int64(q.n)%100 != 0 || l.n >= 100 || !l.sets.has(setNum) || l.n != float64(int(l.n)) {
		return false
	}
	q.n += l.n
	q.end = l.end
	s.lexemes = s.lexemes[:n-1]
	return true
}

// sumNumber makes of p the number that p and the word l after it say together, and reports whether there is one.
func (s *scan) sumNumber(p, l *lexeme) bool {
	a, b := p.n, l.n
	ordinal := l.sets.has(setOrd)
	tens := b >= 10 && b < 100 && !ordinal
	switch {
	case l.sets.has(setScale) && a < b: // two thousand, a hundred
		p.n = a * b
		if b == 1000 && (a == 2 || a == 1) {
			p.sets |= bit(setYear)
		}
	case p.sets.has(setYear) && a == 2000 && b < 100 && b >= 1: // two thousand eight
		p.n = a + b
	case a >= 20 && a < 100 && int(a)%10 == 0 && b >= 1 && b < 10 && b == float64(int(b)): // twenty four, twenty-first
		p.n = a + b
		if ordinal {
			p.sets = bit(setOrd)
			if p.n <= 31 {
				p.sets |= bit(setDomOrd)
			}
		}
	case a >= 100 && int64(a)%100 == 0 && b < 100 && b >= 1: // a hundred thirty
		p.n = a + b
	case 17 <= a && a <= 20 && a == float64(int(a)) && tens, // nineteen ninety-seven, in fifteen seventeen
		11 <= a && a <= 16 && tens && (s.is(len(s.lexemes)-2, "in", "of", "since", "until", "year") || s.followsYear(len(s.lexemes)-1)):
		p.n = a*100 + b
		p.sets = bit(setYear) | bit(setNum)
	case p.sets.has(setYear) && int(a)%100 >= 20 && int(a)%10 == 0 && b < 10 && b >= 1 && !ordinal:
		p.n = a + b
	default:
		return false
	}
	return true
}

// followsYear reports whether lexeme i goes on a list of spoken years: "in fifteen sixteen, and fifteen seventeen".
func (s *scan) followsYear(i int) bool {
	if i--; !s.is(i, "and", "or", "to") {
		return false
	}
	if i--; s.is(i, ",") {
		i--
	}
	return i >= 0 && s.lexemes[i].sets.has(setYear) && s.lexemes[i].word == s.voc.number
}

// lexParts splits a token at its hyphens and slashes, where one of the parts is a word of the vocabulary.
func (s *scan) lexParts(token int, g glue) {
	k := s.x.Tokens[token]
	word := s.x.Raw[k.Start:k.End]
	at, known := 0, false
	mark := len(s.lexemes)
	for at <= len(word) {
		n, width := joint(word[at:])
		part := word[at : at+n]
		pg := g
		if width > 0 {
			pg |= hasNext
		}
		start, end := k.Start+int32(at), k.Start+int32(at+n)
		if part == "" {
			known = false
			break
		}
		if c := part[0]; '0' <= c && c <= '9' {
			if len(part) > 6 && part[4] == ':' && isClock(part[5:]) { // 12/Jun/2019:08:14:33, as servers log
				s.lexemes = append(s.lexemes, s.number(token, start, start+4, pg))
				start += 5
			}
			s.lexemes = append(s.lexemes, s.number(token, start, end, pg))
			known = true
		} else if w := s.voc.id(part); w != 0 {
			s.lexWord(token, start, end, pg, w)
			known = true
		} else {
			s.lexemes = append(s.lexemes, lexeme{start: start, end: end, token: int32(token), glue: pg})
		}
		if width == 0 {
			break
		}
		g = hyphen
		if word[at+n] == '/' {
			g = slash
		}
		at += n + width
	}
	if !known {
		s.lexemes = append(s.lexemes[:mark], lexeme{start: k.Start, end: k.End, token: int32(token), glue: g & spaced})
	}
}

// joint returns where the first hyphen or slash of word stands, and its length; all of word and 0 where there is none.
func joint(word string) (at, width int) {
	for i := 0; i < len(word); i++ {
		switch word[i] {
		case '-', '/':
			return i, 1
		case 0xE2:
			if strings.HasPrefix(word[i:], "‐") || strings.HasPrefix(word[i:], "‑") {
				return i, len("‐")
			}
		}
	}
	return len(word), 0
}

// lexNumber appends the lexemes of a token that begins with a digit.
func (s *scan) lexNumber(token int, g glue) {
	k := s.x.Tokens[token]
	word := s.x.Raw[k.Start:k.End]
	l := lexeme{start: k.Start, end: k.End, token: int32(token), glue: g}
	if n, _ := joint(word); n < len(word) {
		switch {
		case isISO(word) && !(len(word) == 7 && word[2:4] < word[5:7] && (s.inBrackets(token) || s.isOwned(token))): // (2001-03), "the 2001-03 cuts": two years
			l.sets = bit(setISO)
		case isSlashed(word):
			l.sets = bit(setSlashed)
		case isFraction(word):
			if p := s.before(); p != nil && p.sets.has(setNum) && p.sets.has(setInt) && g == spaced { // 2 1/2
				p.n += float64(word[0]-'0') / float64(word[2]-'0')
				p.end = k.End
				p.sets = bit(setNum)
				return
			}
			l.n, l.sets = float64(word[0]-'0')/float64(word[2]-'0'), bit(setNum)
		default:
			if i := strings.IndexByte(word, '-'); i > 0 && isSlashed(word[:i]) && isSlashed(word[i+1:]) { // 10/1/2018-10/7/2018
				l.end, l.sets, l.glue = k.Start+int32(i), bit(setSlashed), g|hasNext
				s.lexemes = append(s.lexemes, l)
				l.start, l.end, l.glue = l.end+1, k.End, hyphen
				break
			}
			s.lexParts(token, g)
			return
		}
		s.lexemes = append(s.lexemes, l)
		return
	}
	if n := 2; (len(word) == 4 || len(word) == 6) && (word[1] == 'Q' || word[1] == 'H') && allDigits(word[n:]) { // 1Q20, 2H19
		if w := s.voc.id(word[1:2] + word[:1]); w != 0 {
			at := k.Start + int32(n)
			s.lexWord(token, k.Start, at, g, w)
			s.lexemes = append(s.lexemes, s.number(token, at, k.End, 0))
			return
		}
	}
	if n := len(word) - 2; n == 4 && (word[n] == 'Q' || word[n] == 'q') { // 2018Q4
		if w := s.voc.id(word[n:]); w != 0 {
			at := k.Start + int32(n)
			s.lexemes = append(s.lexemes, s.number(token, k.Start, at, g))
			s.lexWord(token, at, k.End, 0, w)
			return
		}
	}
	s.lexemes = append(s.lexemes, s.number(token, k.Start, k.End, g))
}

// isOwned reports whether an article, or whose it is, stands before a token.
func (s *scan) isOwned(token int) bool {
	if token <= s.firstToken {
		return false
	}
	k := &s.x.Tokens[token-1]
	article, _ := enDeterminers.Of(s.x, token-1)
	return article || k.Kind == text.Word && k.Flags.Has(text.Clitic) && s.x.Raw[k.End-1]|0x20 == 's'
}

// inBrackets reports whether a token is all that its brackets hold.
func (s *scan) inBrackets(token int) bool {
	return token > s.firstToken && token+1 < s.lastToken && s.x.Word(token-1) == "(" && s.x.Word(token+1) == ")"
}

func (s *scan) before() *lexeme {
	if len(s.lexemes) == 0 {
		return nil
	}
	return &s.lexemes[len(s.lexemes)-1]
}
