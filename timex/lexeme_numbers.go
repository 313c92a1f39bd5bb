package timex

import "strings"

// number reads a number without joints.
func (s *scan) number(token int, start, end int32, g glue) lexeme {
	l := lexeme{start: start, end: end, token: int32(token), glue: g}
	word := s.x.Raw[start:end]
	digits, n := 0, 0.0
	for digits < len(word) && '0' <= word[digits] && word[digits] <= '9' {
		n = n*10 + float64(word[digits]-'0')
		digits++
	}
	if digits > 9 {
		return l
	}
	l.n = n
	switch tail := word[digits:]; {
	case tail == "":
		l.sets = integer(digits, n)
	case digits <= 3 && isOrdinalEnd(tail):
		l.sets = bit(setOrd)
		if 1 <= n && n <= 31 {
			l.sets |= bit(setDomOrd)
		}
	case tail == "s" || tail == "'s" || tail == "S":
		if 2 <= digits && digits <= 4 && int(n)%10 == 0 && (digits < 4 || n >= 1000) {
			l.sets = bit(setDecade)
			if digits == 2 {
				l.sets |= bit(setTwoDigits)
			}
		}
	case tail[0] == ',':
		l.grouped(word)
	case tail[0] == '.':
		l.decimal(word, digits)
	case tail[0] == ':':
		if isClock(word) {
			l.sets = bit(setClock)
		}
	default:
		s.lettered(&l, tail, digits)
	}
	return l
}

// integer returns the sets of a number of so many digits and nothing else.
func integer(digits int, n float64) sets {
	k := bit(setNum) | bit(setInt)
	switch {
	case digits <= 2:
		if 1 <= n && n <= 31 {
			k |= bit(setDom)
		}
		if 1 <= n && n <= 12 {
			k |= bit(setMonthNum)
		}
		if n <= 24 {
			k |= bit(setHour)
		}
		if digits == 2 {
			k |= bit(setTwoDigits)
			if n < 60 {
				k |= bit(setMinute)
			}
		}
	case isCompactDate(digits, int(n)):
		return bit(setISO)
	case digits == 4:
		k |= bit(setFourDigits)
		if 1000 <= n && n < 2200 {
			k |= bit(setYear)
		}
	}
	if n >= 1 && digits <= 4 {
		k |= bit(setAnyYear)
	}
	return k
}

// isCompactDate reports whether a number of so many digits is a date of our time, as ISO 8601 writes it without hyphens: 20190214.
func isCompactDate(digits, n int) bool {
	y, m, d := n/10000, n/100%100, n%100
	return digits == 8 && 1900 <= y && y < 2100 && 1 <= m && m <= 12 && 1 <= d && d <= 31
}

// grouped reads a number with commas: 2,000.
func (l *lexeme) grouped(word string) {
	all := 0.0
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case '0' <= c && c <= '9':
			all = all*10 + float64(c-'0')
		case c != ',':
			return
		}
	}
	l.n, l.sets = all, bit(setNum)
}

// decimal reads a number with a point after its digits: 3.5, the clock 10.30pm, the date 18.01.2021.
func (l *lexeme) decimal(word string, digits int) {
	tail, n := word[digits:], l.n
	scale := .1
	for i := 1; i < len(tail); i++ {
		c := tail[i]
		if c < '0' || '9' < c {
			if strings.Count(word, ".") == 2 && isSlashed(word) {
				l.sets = bit(setSlashed)
			} else if m, ok := meridiem(tail[i:]); ok && i == 3 {
				l.sets, l.n = bit(setClockAmPm), float64(m)
			} else if tail[i:] == "ish" && i == 3 && n <= 12 && tail[1] < '6' {
				l.sets = bit(setRough)
			}
			return
		}
		l.n += scale * float64(c-'0')
		scale /= 10
	}
	l.sets = bit(setNum)
	if digits <= 2 && n <= 24 && len(tail) == 3 && tail[1] < '6' {
		l.sets |= bit(setDotClock)
	}
}

// lettered reads a number with letters after its digits: 15h30, 7ish, 2100h, 5pm, 30min.
func (s *scan) lettered(l *lexeme, tail string, digits int) {
	n := l.n
	switch {
	case tail[0] == 'h' && digits <= 2 && n <= 24 && len(tail) == 3 && tail[1] < '6' && allDigits(tail[1:]):
		l.sets = bit(setClock)
		return
	case tail == "ish" && digits <= 2 && 1 <= n && n <= 12:
		l.sets = bit(setNum) | bit(setHour) | bit(setRough)
		return
	case (tail == "h" || tail == "hrs") && digits == 4 && n < 2400 && int(n)%100 < 60:
		l.sets = bit(setFourDigits)
		return
	}
	if _, ok := meridiem(tail); ok && digits <= 2 && n <= 12 {
		l.sets = bit(setClockAmPm)
		return
	}
	if tail[0] == 'T' {
		if isCompactDate(digits, int(n)) {
			l.sets = bit(setISO)
		}
		return
	}
	if tail == "Z" && digits == 6 {
		l.sets = bit(setTimeGroup)
		return
	}
	if w := s.voc.id(s.x.Raw[l.start:l.end]); w != 0 { // 2nite
		l.word, l.sets = w, s.voc.words[w].sets
		return
	}
	if w := s.voc.id(tail); digits <= 4 && s.voc.words[w].sets.has(setShortUnit) {
		l.sets = bit(setShortAmount)
	}
}

func isOrdinalEnd(s string) bool {
	if len(s) != 2 {
		return false
	}
	switch s[0] | 0x20 {
	case 's':
		return s[1]|0x20 == 't'
	case 'n', 'r':
		return s[1]|0x20 == 'd'
	case 't':
		return s[1]|0x20 == 'h'
	}
	return false
}

// meridiem reports whether s is am or pm, and which: 0 or 12 hours.
func meridiem(s string) (int, bool) {
	switch strings.ToLower(s) {
	case "am", "a.m", "a.m.":
		return 0, true
	case "pm", "p.m", "p.m.":
		return 12, true
	}
	return 0, false
}

// isClock reports whether s is written as 10:30 or 10:30:15, with or without am or pm.
func isClock(s string) bool {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		i++
	}
	if i == 0 || i > 2 {
		return false
	}
	for n := 0; n < 2 && i < len(s) && s[i] == ':'; n++ {
		if i+2 >= len(s) || s[i+1] < '0' || '5' < s[i+1] || s[i+2] < '0' || '9' < s[i+2] {
			return false
		}
		i += 3
	}
	if i == len(s) || i > 5 && i+1 < len(s) && (s[i] == ',' || s[i] == '.') && allDigits(s[i+1:]) { // 22:10:05,113
		return true
	}
	_, ok := meridiem(s[i:])
	return ok
}

// isFraction reports whether s is written as 1/2.
func isFraction(s string) bool {
	return len(s) == 3 && s[1] == '/' && '1' <= s[0] && s[0] < s[2] && '2' <= s[2] && s[2] <= '9' && (s[2] == '2' || s[2] == '4' || s[2] == '3')
}

// isISOWeek reports whether s is a week, or a day of one, as ISO 8601 writes it: 2019-W24, 2019-W24-3.
func isISOWeek(s string) bool {
	if len(s) != 8 && len(s) != 10 || !allDigits(s[:4]) || s[4:6] != "-W" || !allDigits(s[6:8]) {
		return false
	}
	return "01" <= s[6:8] && s[6:8] <= "53" && (len(s) == 8 || s[8] == '-' && '1' <= s[9] && s[9] <= '7')
}

// isISO reports whether s begins as an ISO 8601 date with a year and a month or week: 2019-02, 2019-02-14, 2019-02-14T10:00, 2019-W24.
func isISO(s string) bool {
	if isISOWeek(s) {
		return true
	}
	if len(s) < 7 || !allDigits(s[:4]) || s[4] != '-' || !allDigits(s[5:7]) {
		return false
	}
	switch month := s[5:7]; {
	case month < "01" || month > "12":
		return false
	case len(s) == 7: // 2010-11 is a pair of years, 2010-09 a month
		return '1' <= s[0] && s[0] <= '2' && (int(s[2]-'0')*10+int(s[3]-'0')+1)%100 != int(s[5]-'0')*10+int(s[6]-'0')
	}
	return len(s) >= 10 && s[7] == '-' && allDigits(s[8:10]) && (len(s) == 10 || s[10] == 'T')
}

// isSlashed reports whether s is three numbers between slashes, periods or hyphens, one of them a year: 1/18/2021, 18.01.2021, 2021/01/18.
func isSlashed(s string) bool {
	mark := byte(0)
	parts, digits := 1, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			if digits++; digits > 4 {
				return false
			}
		case c == '/' || c == '.' || c == '-':
			if digits == 0 || mark != 0 && c != mark {
				return false
			}
			mark, digits = c, 0
			parts++
		default:
			return false
		}
	}
	return parts == 3 && (digits == 4 || digits == 2 || digits == 1 && allDigits(s[:min(4, len(s))])) && mark != 0
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || '9' < s[i] {
			return false
		}
	}
	return s != ""
}
