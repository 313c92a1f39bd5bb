package title

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/internal/text"
)

// finish returns what was written, cleaned: valid UTF-8, one line, capitalized, with balanced quotes and brackets, and no marks
// around it but the period of "U.S.".
func (w *writer) finish() string {
	b := w.buf
	if !clean(b) {
		s := strings.Map(printable, strings.ToValidUTF8(balance(string(b)), ""))
		b = []byte(strings.Join(strings.Fields(s), " "))
	}
	if w.last >= 0 && w.Text.Tokens[w.last].Flags.Has(text.HasPeriod) {
		return capitalized(trim(b, titleJunk+".)]", titleJunk))
	}
	return capitalized(trim(b, titleJunk+".)]", titleJunk+"."))
}

// titleJunk are marks that no title begins or ends with.
const titleJunk = " ,;:-–—…/\\|*•·"

// capitalized returns s with its first letter in upper case, unless the word is written in its own way: iPhone. It may overwrite s.
func capitalized(s []byte) string {
	r, n := utf8.DecodeRune(s)
	if !unicode.IsLower(r) {
		return string(s)
	}
	word := s
	if i := bytes.IndexByte(s, ' '); i >= 0 {
		word = s[:i]
	}
	for _, r := range string(word) {
		if unicode.IsUpper(r) {
			return string(s)
		}
	}
	if n > 1 {
		return string(unicode.ToUpper(r)) + string(s[n:])
	}
	s[0] -= 'a' - 'A'
	return string(s)
}

// trim drops the runes of left that s begins with, and those of right that it ends with.
func trim(s []byte, left, right string) []byte {
	for len(s) > 0 {
		r, n := utf8.DecodeRune(s)
		if !strings.ContainsRune(left, r) {
			break
		}
		s = s[n:]
	}
	for len(s) > 0 {
		r, n := utf8.DecodeLastRune(s)
		if !strings.ContainsRune(right, r) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

// printable drops the runes that show nothing.
func printable(r rune) rune {
	if unicode.IsControl(r) && !unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
		return -1
	}
	return r
}

// balance drops the quotation marks and brackets of s, all of one kind, where one of that kind stands open.
func balance(s string) string {
	if strings.Count(s, `"`)%2 != 0 {
		s = strings.ReplaceAll(s, `"`, "")
	}
	for _, pair := range [][2]string{{"(", ")"}, {"[", "]"}, {"“", "”"}, {"«", "»"}, {"„", "“"}, {"``", "''"}} {
		if pair[0] == "„" && strings.Count(s, "„") == 0 {
			continue
		}
		depth := 0
		for i := 0; i < len(s) && depth >= 0; i++ {
			if strings.HasPrefix(s[i:], pair[0]) {
				depth++
			} else if strings.HasPrefix(s[i:], pair[1]) {
				depth--
			}
		}
		if depth != 0 {
			s = strings.ReplaceAll(strings.ReplaceAll(s, pair[0], ""), pair[1], "")
		}
	}
	return s
}

// clean reports whether s is nothing but words of ASCII with single spaces between them, without quotation marks and brackets.
func clean(s []byte) bool {
	before := byte(' ')
	for _, c := range s {
		switch {
		case c == before && (c == ' ' || c == '\''):
			return false
		case c < ' ', c >= 0x7F, c == '"', c == '(', c == ')', c == '[', c == ']', c == '`':
			return false
		}
		before = c
	}
	return before != ' ' || len(s) == 0
}

// repeats reports whether the title says a long word twice, as those do into which a heading ran: "Aid waits for aid". Two of one family
// may be in it: "Toni Morrison marries Harold Morrison".
func (w *writer) repeats() bool {
	w.long = w.long[:0]
	given := false // the word before has a capital
	for i := 0; i < len(w.buf); {
		e := wordEnd(w.buf, i)
		word := w.buf[i:e]
		if len(word) > 4 {
			for _, before := range w.long {
				if before.word[0]|0x20 == word[0]|0x20 && bytes.EqualFold(before.word, word) && !repeatable(word) && !(before.given && given && upper(word[0])) {
					return true
				}
			}
			w.long = append(w.long, longWord{word, given})
		}
		given = len(word) > 0 && upper(word[0])
		i = e + 1
	}
	return false
}

// longWord is a word of a title, and whether one with a capital stands before it, as before a surname.
type longWord struct {
	word  []byte
	given bool
}

func upper(c byte) bool { return 'A' <= c && c <= 'Z' }

// repeatable reports whether a title may well say the word twice.
func repeatable(word []byte) bool {
	_, ok := mayRepeat.Find(string(word))
	return ok || word[0] >= '0' && word[0] <= '9'
}

// wordEnd returns the end of the letters and digits of s from i on.
func wordEnd(s []byte, i int) int {
	for i < len(s) && s[i] != ' ' && s[i] != '\'' && s[i] != ':' && s[i] != ',' {
		i++
	}
	return i
}
