package model

import (
	"strings"
	"unicode/utf8"
)

// The kinds of words that the tagger takes for one word each when they stand around another.
type kindOfForm uint8

const (
	plain kindOfForm = iota
	hyphened
	year
	digits
)

// form sorts a word as prose's normalize does.
func form(s string) kindOfForm {
	if s == "" {
		return plain
	}
	if s[0] != '-' && strings.IndexByte(s, '-') > 0 {
		return hyphened
	}
	first := s[0]
	if len(s) == 4 && (isDigit(first) || first == '-' || first == '+') && isDigit(s[1]) && isDigit(s[2]) && isDigit(s[3]) {
		return year
	}
	if isDigit(first) {
		return digits
	}
	return plain
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func last3(s string) string { return s[max(len(s)-3, 0):] }

// straight writes s as prose does before it tokenizes, with curly quotes made straight, and reports whether the result is ASCII.
func straight(s string) (string, bool) {
	if strings.Contains(s, "\u2018") || strings.Contains(s, "\u2019") || strings.Contains(s, "\u201c") || strings.Contains(s, "\u201d") {
		s = quotes.Replace(s)
	}
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return s, false
		}
	}
	return s, true
}

var quotes = strings.NewReplacer("\u2018", "'", "\u2019", "'", "\u201c", `"`, "\u201d", `"`)

func lower(s string) string { return strings.ToLower(s) }

// isAddress reports whether prose takes s for an address.
func isAddress(s string) bool { return s[0] == '@' || isLink(s) || isEmail(s) }

// isLink reports whether s holds what prose's pattern of links matches:
//
//	[a-z0-9.-] [.] (item)+ (last item), an item being [^\s()<>] or a bracketed run, and the last none of !()[]{};:'".,<>?
//
// so that "3.14" is a link, and "3.1" is none.
func isLink(s string) bool {
	for i := 1; i+2 < len(s); i++ {
		if s[i] != '.' {
			continue
		}
		if c := s[i-1]; !isDigit(c) && (c < 'a' || c > 'z') && c != '.' && c != '-' {
			continue
		}
		items, j := 0, i+1
		for j < len(s) {
			n, closes := linkItem(s[j:])
			if n == 0 {
				break
			}
			if items++; closes && items > 1 {
				return true
			}
			j += n
		}
		if items > 0 && s[i+1] != '(' { // what cannot end a link here cannot end one that begins later
			i = j - 1
		}
	}
	return false
}

// linkItem returns the length of the item of a link at the start of s, 0 where there is none, and whether a link can end with it.
func linkItem(s string) (n int, last bool) {
	switch c := s[0]; {
	case c == '(':
		return bracketed(s, 2), true
	case strings.IndexByte(")<> \t\n\f\r", c) >= 0:
		return 0, false
	case c < utf8.RuneSelf:
		return 1, strings.IndexByte("![]{};:'\".,?", c) < 0
	}
	_, n = utf8.DecodeRuneInString(s)
	return n, true
}

// bracketed returns the length of the bracketed run at the start of s, which may hold others down to a depth; 0 where it has no end.
func bracketed(s string, depth int) int {
	for i := 1; i < len(s); {
		switch c := s[i]; {
		case c == ')':
			if depth == 1 && i == 1 { // an inner run holds something
				return 0
			}
			return i + 1
		case c == '(':
			n := 0
			if depth > 1 {
				n = bracketed(s[i:], depth-1)
			}
			if n == 0 {
				return 0
			}
			i += n
		case strings.IndexByte("<> \t\n\f\r", c) >= 0:
			return 0
		default:
			i++
		}
	}
	return 0
}

// isEmail reports whether s holds an e-mail address: a mark that one may hold, @, and two or more labels.
func isEmail(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] != '@' || !isLocal(s[i-1]) {
			continue
		}
		label := i + 1
		for j := label; j < len(s) && (isAlnum(s[j]) || s[j] == '-' && j > label || s[j] == '.'); j++ {
			if s[j] != '.' {
				continue
			}
			if j == label || s[j-1] == '-' {
				break
			}
			if j+1 < len(s) && isAlnum(s[j+1]) {
				return true
			}
			break
		}
	}
	return false
}

func isAlnum(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'z' }

func isLocal(c byte) bool { return isAlnum(c) || strings.IndexByte("!#$%&'*+/=?^_{|.}~-", c) >= 0 }
