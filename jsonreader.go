package timeline

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// jsonReader reads JSON as it is mostly written. What is odd, among it all that is wrong, it leaves to encoding/json.
type jsonReader struct {
	b   []byte
	at  int
	odd bool

	fresh bool   // whether nothing of an object or list has been read yet
	own   []byte // what a string with escapes holds
}

func (r *jsonReader) space() {
	for r.at < len(r.b) && (r.b[r.at] == ' ' || r.b[r.at] == '\n' || r.b[r.at] == '\t' || r.b[r.at] == '\r') {
		r.at++
	}
}

// next reports whether the next byte but for space is c, and skips it.
func (r *jsonReader) next(c byte) bool {
	if r.space(); r.at < len(r.b) && r.b[r.at] == c {
		r.at++
		return true
	}
	return false
}

// begin reads the beginning of an object or a list.
func (r *jsonReader) begin(c byte) {
	r.fresh = true
	r.odd = !r.next(c) || r.odd
}

// more reports whether another element follows, and skips the comma before it, or the end.
func (r *jsonReader) more(end byte) bool {
	fresh := r.fresh
	r.fresh = false
	if r.odd || r.next(end) {
		return false
	}
	r.odd = !fresh && !r.next(',')
	return !r.odd
}

// key reads the name of an object's member. It is valid until the next string is read.
func (r *jsonReader) key() []byte {
	k := r.quoted()
	r.odd = !r.next(':') || r.odd
	return k
}

// quoted reads a string. It is valid until the next one is read.
func (r *jsonReader) quoted() []byte {
	if !r.next('"') {
		r.odd = true
		return nil
	}
	s := r.b[r.at:]
	n := bytes.IndexByte(s, '"')
	if n < 0 {
		r.odd = true
		return nil
	}
	ascii := true
	for i, c := range s[:n] {
		if !plain[c] {
			if c < utf8.RuneSelf {
				return r.escaped(i)
			}
			ascii = false
		}
	}
	r.at += n + 1
	r.odd = r.odd || !ascii && !utf8.Valid(s[:n])
	return s[:n]
}

// escaped reads the rest of a string, whose first n bytes are plain.
func (r *jsonReader) escaped(n int) []byte {
	own, s := append(r.own[:0], r.b[r.at:r.at+n]...), r.b[r.at+n:]
	for len(s) > 0 && s[0] != '"' && s[0] >= ' ' {
		if s[0] != '\\' {
			run := bytes.IndexAny(s, "\\\"")
			if run < 0 {
				break
			}
			own, s = append(own, s[:run]...), s[run:]
			continue
		}
		if len(s) < 2 {
			break
		}
		c, size := s[1], 2
		switch i := bytes.IndexByte([]byte(`bfnrt"\/`), c); {
		case i >= 0:
			own = append(own, "\b\f\n\r\t\"\\/"[i])
		case c == 'u' && len(s) >= 6:
			v, err := strconv.ParseUint(string(s[2:6]), 16, 32)
			r.odd = r.odd || err != nil || v >= 0xD800 && v < 0xE000 // two that are one rune
			own, size = utf8.AppendRune(own, rune(v)), 6
		default:
			r.odd = true
		}
		s = s[size:]
	}
	if r.own = own; len(s) == 0 || s[0] != '"' || !utf8.Valid(own) || bytes.ContainsFunc(r.b[r.at:len(r.b)-len(s)], func(c rune) bool { return c < ' ' }) {
		r.odd = true
		return nil
	}
	r.at = len(r.b) - len(s) + 1
	return own
}

// number reads an integer.
func (r *jsonReader) number() int {
	r.space()
	negative := r.next('-')
	from, n := r.at, 0
	for r.at < len(r.b) && r.b[r.at] >= '0' && r.b[r.at] <= '9' {
		n = 10*n + int(r.b[r.at]-'0')
		r.at++
	}
	size := r.at - from
	r.odd = r.odd || size == 0 || size > 9 || r.b[from] == '0' && size > 1 || r.at < len(r.b) && (r.b[r.at] == '.' || r.b[r.at]|' ' == 'e')
	if negative {
		return -n
	}
	return n
}

// fraction reads a number.
func (r *jsonReader) fraction() float64 {
	r.space()
	from := r.at
	for r.at < len(r.b) && (r.b[r.at] >= '0' && r.b[r.at] <= '9' || r.b[r.at] == '.') {
		r.at++
	}
	s := r.b[from:r.at]
	point := bytes.IndexByte(s, '.')
	if point != 1 && len(s) != 1 || point == 1 && len(s) == 2 { // such as has an exponent
		r.odd = true
		return 0
	}
	f, err := strconv.ParseFloat(string(s), 64)
	r.odd = r.odd || err != nil
	return f
}

// flag reads true or false.
func (r *jsonReader) flag() bool {
	if r.word("true") {
		return true
	}
	r.odd = !r.word("false") || r.odd
	return false
}

func (r *jsonReader) null() bool { return r.word("null") }

// word reports whether w comes next, and skips it.
func (r *jsonReader) word(w string) bool {
	if r.space(); len(r.b)-r.at < len(w) || string(r.b[r.at:r.at+len(w)]) != w {
		return false
	}
	r.at += len(w)
	return true
}
