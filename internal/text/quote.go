package text

import "strings"

// quotation says what quotation marks are open.
type quotation struct {
	double bool // double ones
	single int  // the token of the mark that closes the speech in single ones, the last one's or -1 where none is open
}

const (
	maxSpeech     = 150    // tokens between single quotation marks, or before a closing one in a paragraph that does not begin with one
	firstOfQuotes = '\xE2' // the first byte of ‘, ’, “ and ” in UTF-8
)

// isQuote reports whether token i is a double quotation mark, in any style.
func (t *Text) isQuote(i int) bool {
	if t.Tokens[i].Kind != Punct {
		return false
	}
	switch t.Word(i) {
	case `"`, "“", "”", "„", "«", "»", "``", "''":
		return true
	}
	return false
}

// opens reports whether the quotation mark at token i opens a quotation: a straight one by the spaces around it, where they tell.
func (t *Text) opens(i int, quoted bool) bool {
	switch t.Word(i) {
	case "“", "„", "«", "``":
		return true
	case "”", "»", "''":
		return false
	}
	before, behind := t.Tokens[i].Flags.Has(Space), t.spaceBehind(i)
	if before == behind || i > 0 && t.pauses(i-1, before) {
		return !quoted
	}
	return before
}

// pauses reports whether token i is a mark next to which a space may stand on the wrong side of a quotation mark: '"Yes, "he said', 'he said:" Yes"'.
func (t *Text) pauses(i int, before bool) bool {
	switch t.Word(i) {
	case ",", ".", "!", "?":
		return before
	case ":":
		return !before
	}
	return false
}

func (t *Text) spaceBehind(i int) bool {
	return i+1 == len(t.Tokens) || t.Tokens[i+1].Flags&(Space|Newline) != 0
}

// staysQuoted reports whether the quotation that is open goes on in the paragraph that begins with token i: the next mark closes it.
// Where the paragraph begins with an opening mark, that one tells.
func (t *Text) staysQuoted(i int) bool {
	for j := i; j < len(t.Tokens) && j < i+maxSpeech; j++ {
		if t.isQuote(j) {
			return j > i && !t.Tokens[j].Flags.Has(Space) && !t.opens(j, true)
		}
	}
	return false
}

// speechEnd returns the token of the mark that closes the speech that the single mark at token i opens: 'We are ready,' she said. There is
// a comma or stop before it; otherwise what is between them is a word or two, or the mark an apostrophe: -1.
func (t *Text) speechEnd(i int) int {
	if w := t.Word(i); w != "'" && w != "‘" && w != "`" || !t.Tokens[i].Flags.Has(Space) || i+1 == len(t.Tokens) || t.Tokens[i+1].Kind != Word {
		return -1
	}
	for j := i + 2; j < len(t.Tokens) && j < i+maxSpeech && !t.Tokens[j].Flags.Has(Blank); j++ {
		k := &t.Tokens[j]
		if k.Kind != Punct {
			continue
		}
		switch w := t.Word(j); {
		case (w == "'" || w == "’") && t.spaceBehind(j):
			if before := t.Word(j - 1); strings.IndexByte(",.!?", before[len(before)-1]) >= 0 {
				return j
			}
		case w == "‘":
			return -1
		}
	}
	return -1
}
