package model

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// shape is how a word is written, a number of pack.Shapes.
type shape uint8

const (
	number shape = iota
	punct
	downcase
	upcase
	mixedcase
	other
)

// shapeOf sorts a word as prose's shape does: a word that ends with what is no ASCII letter or digit is punctuation; a word is
// upcase if all its parts begin with capitals, whatever follows.
func shapeOf(s string) shape {
	if isNumber(s) {
		return number
	}
	if s == "" || !isAlnum(s[len(s)-1]) && s[len(s)-1] != '_' {
		return punct
	}
	low, title := true, true
	between := true // what stands before the rune is no part of a word
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			upper := 'A' <= c && c <= 'Z'
			letter := upper || 'a' <= c && c <= 'z'
			low = low && !upper
			title = title && !(between && letter && !upper)
			between = !letter && !isDigit(c) && c != '_'
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 { // folding writes another one in its place
			return mixedcase
		}
		low = low && unicode.ToLower(r) == r
		title = title && !(between && unicode.ToTitle(r) != r)
		between = !unicode.IsLetter(r) && !unicode.IsDigit(r) && unicode.IsSpace(r)
		i += n
	}
	switch {
	case low:
		return downcase
	case title:
		return upcase
	}
	return mixedcase
}

// isNumber reports whether strconv.ParseFloat reads s; it is asked only where it may.
func isNumber(s string) bool {
	points, other := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(c):
		case c == '.':
			points++
		case strings.IndexByte("+-_xXpPaAbBcCdDeEfFiInNtTyY", c) >= 0:
			other++
		default:
			return false
		}
	}
	if len(s) == 0 || points > 1 || points == len(s) {
		return false
	}
	if other == 0 && len(s) < 300 {
		return true
	}
	switch c := s[0]; {
	case isDigit(c), c == '+', c == '-', c == '.':
	case strings.EqualFold(s, "inf"), strings.EqualFold(s, "infinity"), strings.EqualFold(s, "nan"):
	default:
		return false
	}
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}

func first3(s string) string { return s[:min(len(s), 3)] }

// trainedShape sorts a word as the recognizer's training did: what begins with a digit is a number, only words of letters and
// digits have a case, and a word is upcase if its other letters are small.
func trainedShape(s string) shape {
	marks, letters, uppers := 0, 0, 0
	title, between := true, true
	if isDigit(s[0]) || s[0] == '.' && len(s) > 1 && isDigit(s[1]) {
		return number
	}
	for _, r := range s {
		upper := unicode.IsUpper(r)
		switch {
		case upper || unicode.IsLetter(r):
			letters++
			if upper {
				uppers++
			}
			title = title && upper == between
			between = false
		case unicode.IsDigit(r) || r == '_':
			between = true
		default:
			marks++
		}
	}
	switch {
	case letters == 0 && marks > 0:
		return punct
	case marks > 0:
		return other
	case title:
		return upcase
	case uppers == 0:
		return downcase
	}
	return mixedcase
}
