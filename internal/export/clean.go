package export

import (
	"fmt"
	"html"
	"net/url"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Titles and sentences come from strangers. Clean is the first gate of every format but JSON: one line, no control
// characters, nothing that turns the direction of the text around it; each writer then escapes what its own format reads.
func Clean(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := true // drops white space at the start, and all but the first of a run
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) || r == 0x2028 || r == 0x2029:
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		case hidden(r):
			continue
		}
		b.WriteRune(r) // invalid UTF-8 ranges as U+FFFD
		space = false
	}
	return strings.TrimSuffix(b.String(), " ")
}

func isClean(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || c >= 0x7f || c == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

// hidden reports whether r has no look of its own, yet changes what is around it: controls, marks and overrides of
// direction (UAX #9), interlinear notes, tags, noncharacters.
func hidden(r rune) bool {
	switch {
	case unicode.IsControl(r), Turns(r):
		return true
	case r == 0x200B, r == 0xFEFF, r >= 0xFFF9 && r <= 0xFFFB, r >= 0xE0000 && r <= 0xE0FFF:
		return true
	}
	return r&0xFFFE == 0xFFFE
}

// Turns reports whether r is a mark, embedding, override or isolate of direction.
func Turns(r rune) bool {
	return r == 0x061C || r == 0x200E || r == 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

// Link returns u where it is an http or https address, made fit for any attribute; else "".
func Link(u string) string {
	parsed, err := url.Parse(strings.TrimSpace(u))
	if err != nil || parsed.Scheme != "http" && parsed.Scheme != "https" || parsed.Host == "" || !utf8.ValidString(u) {
		return ""
	}
	s := parsed.String()
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c <= ' ', c >= 0x7f, strings.IndexByte("\"'<>\\^`{|}()", c) >= 0:
			b.WriteString("%" + strings.ToUpper(string("0123456789abcdef"[c>>4])+string("0123456789abcdef"[c&15])))
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// escapeHTML makes s text of HTML, in an element or a quoted attribute.
func escapeHTML(s string) string { return html.EscapeString(Clean(s)) }

// CleanAll cleans each, and drops what is then empty.
func CleanAll(list []string) []string {
	out := make([]string, 0, len(list))
	for _, s := range list {
		if s = Clean(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func itoa(n int) string { return strconv.Itoa(n) }

func two(n int) string { return fmt.Sprintf("%02d", n) }
