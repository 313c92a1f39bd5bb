package timeline

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/internal/export"
)

// quote appends a string: what is plain as it is, in runs, and the rest by its escapes.
func (w *jsonWriter) quote(s string) {
	b := append(w.b, '"')
	table := &plain
	if w.inert {
		table = &inert
	}
	for {
		n := plainRun(s, table)
		b = append(b, s[:n]...)
		if n == len(s) {
			break
		}
		s = s[n:]
		n = 1
		if s[0] < utf8.RuneSelf {
			b = appendEscaped(b, s[0])
		} else {
			b, n = w.appendRune(b, s)
		}
		s = s[n:]
	}
	w.b = append(b, '"')
}

// plainRun returns how many bytes of s, from its first, are plain by the table.
func plainRun(s string, table *[256]bool) int {
	i := 0
	for len(s)-i >= 8 {
		odd := odd(s[i:])
		if odd == 0 {
			i += 8
			continue
		}
		i += bits.TrailingZeros64(odd) / 8
		if !table[s[i]] {
			return i
		}
		i++
	}
	if i > 0 && len(s) >= 8 && odd(s[len(s)-8:])>>(8*(i+8-len(s))) == 0 {
		return len(s)
	}
	for i < len(s) && table[s[i]] {
		i++
	}
	return i
}

// odd marks those of the first eight bytes of s that are not plain by both tables, each by its highest bit. Marks above the lowest
// may be wrong.
func odd(s string) uint64 {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	x := binary.LittleEndian.Uint64([]byte(s[:8]))
	quotes := (x | 4*ones) ^ '&'*ones // a byte is 0 for " and &
	angles := (x | 2*ones) ^ '>'*ones // for < and >
	slashes := x ^ '\\'*ones          // for \
	zero := (quotes-ones)&^quotes | (angles-ones)&^angles | (slashes-ones)&^slashes
	return (zero | x | (x - ' '*ones)) & high
}

// appendEscaped appends the escape of an ASCII character.
func appendEscaped(b []byte, c byte) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '\\')
	switch c {
	case '"', '\\':
		return append(b, c)
	case '\b':
		return append(b, 'b')
	case '\f':
		return append(b, 'f')
	case '\n':
		return append(b, 'n')
	case '\r':
		return append(b, 'r')
	case '\t':
		return append(b, 't')
	}
	return append(b, 'u', '0', '0', hex[c>>4], hex[c&15])
}

// appendRune appends the first rune of s, which is none of ASCII, and returns its length.
func (w *jsonWriter) appendRune(b []byte, s string) ([]byte, int) {
	switch r, n := utf8.DecodeRuneInString(s); {
	case r == utf8.RuneError && n == 1:
		return append(b, `\ufffd`...), n
	case r == '\u2028' || r == '\u2029' || w.inert && export.Turns(r): // JavaScript's line ends
		return fmt.Appendf(b, `\u%04x`, r), n
	default:
		return append(b, s[:n]...), n
	}
}

// plain marks the bytes that JSON strings hold as they are and that are no part of a longer rune; inert, those of them that say nothing
// to HTML.
var plain = func() (p [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		p[c] = c != '"' && c != '\\'
	}
	return p
}()

var inert = func() [256]bool {
	p := plain
	p['<'], p['>'], p['&'] = false, false, false
	return p
}()
