package model

import (
	"unicode"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/text"
)

// marks are the marks that the treebank writes otherwise. Straight double quotes are told apart by where they stand.
var marks = text.NewTable(func() map[string]string {
	return map[string]string{
		"“": "``", "„": "``", "«": "``", "‘": "`",
		"”": "''", "»": "''", "’": "'",
		"–": "--", "—": "--", "―": "--", "-": "--", "---": "--",
		"…": "...", "..": "...", "....": "...",
		"€": "$", "£": "$", "¥": "$", "₹": "$", "₽": "$", "₺": "$", "₪": "$",
		"[": "(", "]": ")",
	}
})

// mark rewrites a mark or sign.
func (r *reader) mark(s *shown, i int) {
	if s.text == `"` && !r.x.Tokens[i].Flags.Has(text.NonASCII) {
		s.text = "''"
		if r.x.Tokens[i].Flags.Has(text.InQuote) {
			s.text = "``"
		}
	} else if as, ok := marks.Of(r.x, i); ok {
		s.text, s.ascii = as, true
	}
}

// headline is how the words of a sentence are capitalised.
type headline uint8

const (
	noHeadline headline = iota
	titled              // All Words That Matter
	shouted             // ALL OF THEM
)

// headlineOf sorts the sentence of the tokens [first, last).
func headlineOf(x *text.Text, first, last int) headline {
	capitals, uppers, small := 0, 0, 0
	for i := first; i < last; i++ {
		t := &x.Tokens[i]
		if t.Kind != text.Word || t.Flags.Has(text.Clitic) {
			continue
		}
		switch {
		case t.Flags.Has(text.Upper):
			uppers++
		case t.Flags.Has(text.Capital) || t.Flags.Has(text.Mixed):
			capitals++
		case t.End-t.Start > 4:
			return noHeadline
		default:
			small++
		}
	}
	switch {
	case uppers >= 3 && uppers > 4*(capitals+small):
		return shouted
	case capitals+uppers >= 4 && capitals+uppers > small && x.Word(last-1) != ".":
		return titled
	}
	return noHeadline
}

// recase writes a word of a headline as a sentence would have it: small, unless it is a name.
func (h headline) recase(s shown) string {
	low := lower(s.text)
	if !tagger.name(low) {
		return low
	}
	if h == titled {
		return s.text
	}
	r, n := utf8.DecodeRuneInString(low)
	return string(unicode.ToTitle(r)) + low[n:]
}

// name reports whether the tagger takes a word in lower case for a name more than for anything else, or does not know it.
func (p *perceptron) name(low string) bool {
	key := pack.Hash(low)
	if p.fixed.Find(key) != 0 {
		return false
	}
	ref := p.words.Value(p.words.Find(key), pack.RowItself)
	if ref == 0 {
		return true
	}
	var sum pack.Lanes
	sum.Add(p.entries, ref)
	return Tag(sum.HighestNamed()).Proper()
}
