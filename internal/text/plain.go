package text

import "math/bits"

// Nearly all tokens are words of ASCII letters, numbers of digits, or single marks, with nothing beside them that could belong to them.
// They are read here in a short way; what they are is what [Text.word] and [Text.mark] say.

// ones has a 1 in each of eight bytes.
const ones = 0x0101010101010101

// eight returns the first eight bytes of s, the first of them lowest.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// letters8 returns how many of the eight bytes of w are ASCII letters, up to the first that is none, how many of those are upper case, and
// the hash of those. It does not branch by them, since no processor foretells how long words are.
func letters8(w uint64) (n, uppers int, h uint32) {
	low := w | 0x20*ones
	seven := low & (0x7F * ones)
	others := ^(seven + (0x80-'a')*ones) | (seven + (0x7F-'z')*ones) | w // in the high bit of each byte
	n = bits.TrailingZeros64(others&(0x80*ones)) / 8
	h0 := uint32(offset32)
	h1 := hashByte(h0, byte(low))
	h2 := hashByte(h1, byte(low>>8))
	h3 := hashByte(h2, byte(low>>16))
	h4 := hashByte(h3, byte(low>>24))
	h5 := hashByte(h4, byte(low>>32))
	h6 := hashByte(h5, byte(low>>40))
	h7 := hashByte(h6, byte(low>>48))
	h8 := hashByte(h7, byte(low>>56))
	hashes := [16]uint32{h0, h1, h2, h3, h4, h5, h6, h7, h8}
	return n, bits.OnesCount64(^w >> 5 & ones & (1<<(8*n) - 1)), hashes[n&15]
}

// plain adds the word at raw[start:], if it is of ASCII letters and ends before a space, or a mark that no word holds. It returns where it
// ends, start where it is no such word.
func (t *Text) plain(start int, flags Flags) int {
	raw, i, h, uppers := t.Raw, start, uint32(offset32), 0
	more := true
	if start+8 <= len(raw) {
		var n int
		n, uppers, h = letters8(eight(raw[start:]))
		i += n
		more = n == 8
	}
	if more {
		for ; i < len(raw); i++ {
			low := raw[i] | 0x20
			if low < 'a' || 'z' < low {
				break
			}
			h = hashByte(h, low)
			uppers += int(^raw[i] >> 5 & 1)
		}
	}
	if i == start || i < len(raw) && !parts[raw[i]] && !t.stops(start, i, h) {
		return start
	}
	if uppers > 0 {
		flags |= casing(raw[start:i], uppers)
	}
	t.Tokens = append(t.Tokens, Token{int32(start), int32(i), h, Word, flags})
	return i
}

// stops reports whether a full stop stands at raw[i], after the word raw[start:i] with the hash h, and is no part of it.
func (t *Text) stops(start, i int, h uint32) bool {
	if !t.parted(i) || i-start < 2 {
		return false
	}
	_, abbreviated := abbreviations.Get(h, t.Raw[start:i])
	return !abbreviated
}

// parted reports whether a full stop stands at raw[i], and behind it what parts words.
func (t *Text) parted(i int) bool {
	return t.Raw[i] == '.' && (i+1 == len(t.Raw) || parts[t.Raw[i+1]])
}

// casing returns the flags of a word of ASCII letters, of which some are upper case.
func casing(word string, uppers int) (f Flags) {
	first := 0 // upper-case letters that it begins with
	for first < len(word) && word[first] <= 'Z' {
		first++
	}
	if first > 0 {
		f = Capital
	}
	switch {
	case first < uppers:
		f |= Mixed
	case first >= 2 && first == len(word):
		f |= Upper
	}
	return f
}

// figures adds the number at raw[start:], if it is of digits only.
func (t *Text) figures(start int, flags Flags) int {
	raw, i, h := t.Raw, start, uint32(offset32)
	for ; i < len(raw) && classes[raw[i]] == digit; i++ {
		h = hashByte(h, raw[i])
	}
	if i < len(raw) && !parts[raw[i]] && !t.parted(i) || i+1 < len(raw) && raw[i] == ',' && !parts[raw[i+1]] {
		return start
	}
	t.Tokens = append(t.Tokens, Token{int32(start), int32(i), h, Number, flags | HasDigit})
	return i
}

// point adds the mark at raw[start:], if it is ASCII and does not stand beside another of its kind.
func (t *Text) point(start int, flags Flags) int {
	c := t.Raw[start]
	if start+1 < len(t.Raw) && t.Raw[start+1] == c {
		return start
	}
	t.Tokens = append(t.Tokens, Token{int32(start), int32(start + 1), hashByte(offset32, c), Punct, flags})
	return start + 1
}

// short adds the token at raw[start:] in a short way, if there is one for it.
func (t *Text) short(start int, flags Flags) int {
	if end := t.plain(start, flags); end > start {
		return end
	}
	switch classes[t.Raw[start]] {
	case digit:
		return t.figures(start, flags)
	case punct:
		return t.point(start, flags)
	}
	return start
}
