package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// class is what a byte below 128 is to the tokenizer.
type class uint8

const (
	other class = iota
	space
	letter
	digit
	punct
)

var (
	classes    = classTable()
	lowerASCII = lowerTable()
	parts      = partTable()
)

func classTable() (t [256]class) {
	for c := range t[:utf8.RuneSelf] {
		switch {
		case c <= ' ' || c == 0x7F:
			t[c] = space
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			t[c] = letter
		case '0' <= c && c <= '9':
			t[c] = digit
		case strings.IndexByte(".,;:!?()[]{}\"'`-", byte(c)) >= 0:
			t[c] = punct
		}
	}
	return t
}

// partTable tells the bytes at which a word of letters ends, whatever follows them.
func partTable() (t [256]bool) {
	for c := range classes[:utf8.RuneSelf] {
		t[c] = classes[c] == space || strings.IndexByte(",;!?()[]{}\"", byte(c)) >= 0
	}
	return t
}

func lowerTable() (t [utf8.RuneSelf]byte) {
	for c := range t {
		t[c] = byte(c)
		if 'A' <= c && c <= 'Z' {
			t[c] += 'a' - 'A'
		}
	}
	return t
}

// fold lower-cases a rune and makes both apostrophes one.
func fold(r rune) rune {
	if r < utf8.RuneSelf {
		return rune(lowerASCII[r])
	}
	if r == '’' {
		return '\''
	}
	return unicode.ToLower(r)
}

// classAt returns the class of the rune at raw[i:] and its length; 0 at the end.
func classAt(raw string, i int) (class, int) {
	if i >= len(raw) {
		return space, 0
	}
	if c := raw[i]; c < utf8.RuneSelf {
		return classes[c], 1
	}
	r, n := utf8.DecodeRuneInString(raw[i:])
	switch {
	case r == utf8.RuneError && n == 1:
		return other, 1
	case unicode.IsLetter(r), unicode.IsMark(r), r == '\u00AD', r == '\u200D':
		return letter, n
	case unicode.IsSpace(r), unicode.Is(unicode.Cf, r):
		return space, n
	case unicode.IsDigit(r):
		return digit, n
	case unicode.IsPunct(r):
		return punct, n
	}
	return other, n
}

// tokenize fills t.Tokens in one pass over the text.
func (t *Text) tokenize() {
	raw := t.Raw
	gap := Space // what stands before the next token
	for i := 0; i < len(raw); {
		if raw[i] == ' ' {
			gap |= Space
			i++
			continue
		}
		if end := t.short(i, gap); end > i {
			i, gap = end, 0
			continue
		}
		if raw[i] == '>' && (gap.Has(Newline) || i == 0) { // the mark of a quoted mail, or of Markdown
			i++
			continue
		}
		c, n := classAt(raw, i)
		switch c {
		case space:
			gap |= Space
			if raw[i] == '\n' || raw[i] == '\r' && (i+1 == len(raw) || raw[i+1] != '\n') {
				if gap.Has(Newline) {
					gap |= Blank
				}
				gap |= Newline
			}
			i += n
			continue
		case letter, digit:
			i = t.word(i, gap)
		case punct:
			i = t.mark(i, n, gap)
		default:
			if raw[i] == '@' && isAlnum(raw, i+1) {
				i = t.link(i, i+1, gap)
				break
			}
			i = t.add(i, i+n, Symbol, gap)
		}
		gap = 0
	}
}

func isAlnum(raw string, i int) bool {
	c, _ := classAt(raw, i)
	return c == letter || c == digit
}

// add appends the token raw[start:end] and returns end.
func (t *Text) add(start, end int, kind Kind, flags Flags) int {
	word := t.Raw[start:end]
	h, letters, uppers := uint32(offset32), 0, 0
	for i := 0; i < len(word); {
		c := word[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(word[i:])
			h = hashRune(h, r, word[i:i+n])
			flags |= NonASCII
			switch {
			case unicode.IsUpper(r):
				if letters == 0 {
					flags |= Capital
				} else if uppers < letters {
					flags |= Mixed
				}
				letters, uppers = letters+1, uppers+1
			case unicode.IsLetter(r):
				letters++
			case r == '‐' || r == '‑':
				flags |= HasHyphen
			}
			i += n
			continue
		}
		h = hashByte(h, lowerASCII[c])
		switch {
		case 'A' <= c && c <= 'Z':
			if letters == 0 {
				flags |= Capital
			} else if uppers < letters {
				flags |= Mixed
			}
			letters, uppers = letters+1, uppers+1
		case 'a' <= c && c <= 'z':
			letters++
		case '0' <= c && c <= '9':
			flags |= HasDigit
		case c == '-' && kind != Punct:
			flags |= HasHyphen
		case c == '/':
			flags |= HasSlash
		case c == '.' && kind != Punct:
			flags |= HasPeriod
		}
		i++
	}
	if letters >= 2 && uppers == letters {
		flags |= Upper
	}
	t.Tokens = append(t.Tokens, Token{int32(start), int32(end), h, kind, flags})
	return end
}

// mark adds the punctuation at raw[i:], runs of one mark as one token.
func (t *Text) mark(i, n int, flags Flags) int {
	raw, end := t.Raw, i+n
	switch c := raw[i]; c {
	case '.', '-', '!', '?', '`', '\'':
		for end < len(raw) && raw[end] == c {
			end++
		}
	}
	return t.add(i, end, Punct, flags)
}

// word adds the word or number at raw[start:], and the clitic after it, and returns where they end.
func (t *Text) word(start int, flags Flags) int {
	raw := t.Raw
	kind := Word
	if c, _ := classAt(raw, start); c == digit {
		kind = Number
	}
	part := start // where the part since the last joint begins
	i := start
	for i < len(raw) {
		c, n := classAt(raw, i)
		if c == letter || c == digit {
			i += n
			continue
		}
		next, _ := classAt(raw, i+n)
		if next != letter && next != digit {
			if raw[i] == ':' && strings.HasPrefix(raw[i:], "://") && isAlnum(raw, i+3) {
				return t.link(start, i+3, flags)
			}
			break
		}
		joins := false
		switch raw[i] {
		case '-', '_', '/':
			joins = true
		case '.':
			joins = joinsAtPeriod(raw, part, i)
		case ',':
			joins = kind == Number && isGroup(raw, i+1)
		case ':':
			joins = kind == Number && next == digit
		case '&':
			joins = next == letter && !isEntity(raw, i)
		case '@':
			return t.link(start, i+1, flags)
		case '\'':
			joins = true
		default:
			switch r, _ := utf8.DecodeRuneInString(raw[i:]); r {
			case '’':
				joins = true
			case '‐', '‑': // hyphens that are not ASCII's
				joins = true
			}
		}
		if !joins {
			break
		}
		if raw[i] == '\'' || strings.HasPrefix(raw[i:], "’") {
			if at, end := clitic(raw, i, n); at > start {
				t.add(start, at, kind, flags)
				return t.add(at, end, Word, Clitic)
			}
		}
		i += n
		part = i
	}
	if i < len(raw) && raw[i] == '.' && kind == Word && keepsPeriod(raw, start, i) {
		i++
	}
	return t.add(start, i, kind, flags)
}

// joinsAtPeriod decides whether the period at raw[i], between word characters, is inside a word: 3.5, U.S, example.com, but not "end.Next".
func joinsAtPeriod(raw string, part, i int) bool {
	before, _ := classAt(raw, i-1)
	after, _ := classAt(raw, i+1)
	if before == digit || after == digit {
		return before == digit && after == digit
	}
	if utf8.RuneCountInString(raw[part:i]) == 1 {
		return true
	}
	r, _ := utf8.DecodeRuneInString(raw[i+1:])
	return !unicode.IsUpper(r)
}

// isGroup reports whether raw[i:] begins with three digits and no fourth: the thousands of 2,000.
func isGroup(raw string, i int) bool {
	n := 0
	for i+n < len(raw) && '0' <= raw[i+n] && raw[i+n] <= '9' {
		n++
	}
	return n == 3
}

// isEntity reports whether an HTML entity such as &amp; begins at raw[i:].
func isEntity(raw string, i int) bool {
	for j := i + 1; j < len(raw) && j < i+10; j++ {
		if raw[j] == ';' {
			return true
		}
		if classes[raw[j]] != letter {
			return false
		}
	}
	return false
}

// clitic reports where a contraction's second part begins and ends, given the n bytes of its apostrophe at raw[i:]; 0 where it is none.
func clitic(raw string, i, n int) (at, end int) {
	end = i + n
	for end < len(raw) {
		c, m := classAt(raw, end)
		if c != letter && c != digit {
			break
		}
		end += m
	}
	switch tail := raw[i+n : end]; len(tail) {
	case 1:
		switch tail[0] | 0x20 {
		case 't':
			if i > 0 && raw[i-1]|0x20 == 'n' {
				return i - 1, end
			}
		case 's', 'm', 'd':
			return i, end
		}
	case 2:
		switch strings.ToLower(tail) {
		case "ll", "re", "ve":
			return i, end
		}
	}
	return 0, 0
}

// keepsPeriod decides whether the period at raw[i] belongs to the word raw[start:i].
func keepsPeriod(raw string, start, i int) bool {
	if i+1 < len(raw) && raw[i+1] == '.' { // an ellipsis
		return false
	}
	word := raw[start:i]
	word = word[strings.LastIndexByte(word, '/')+1:] // J. Doe/K. Roe
	if len(word) == 1 {
		if word == "c" { // circa: c. 1580
			return i+2 < len(raw) && (classes[raw[i+1]] == digit || classes[raw[i+2]] == digit && raw[i+1] == ' ')
		}
		return 'A' <= word[0] && word[0] <= 'Z' && (word[0] != 'I' || !endsLine(raw, i+1))
	}
	if j := strings.LastIndexByte(word, '.'); j >= 0 {
		return len(word)-j-1 <= 2 // U.S., a.m., Ph.D.
	}
	if _, plain := plainWords.Find(word); plain && word[0] >= 'a' { // "fell ill."
		return false
	}
	_, ok := abbreviations.Find(word)
	return ok
}

func endsLine(raw string, i int) bool { return i >= len(raw) || raw[i] == '\n' || raw[i] == '\r' }

// link adds the address that begins at start, of which raw[start:i] is read already.
func (t *Text) link(start, i int, flags Flags) int {
	raw := t.Raw
	for i < len(raw) {
		c, n := classAt(raw, i)
		if c == space || c == other && raw[i] != '@' && raw[i] != '%' && raw[i] != '&' && raw[i] != '=' && raw[i] != '#' &&
			raw[i] != '~' && raw[i] != '+' && raw[i] != '_' && raw[i] != '/' || raw[i] == '"' || raw[i] >= utf8.RuneSelf {
			break
		}
		i += n
	}
	for i > start+1 && strings.IndexByte(".,;:!?)]}'", raw[i-1]) >= 0 {
		i--
	}
	return t.add(start, i, Link, flags)
}
