package coref

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// ordinals are the words that say which one of a series is meant.
var ordinals = text.NewTable(func() map[string]int32 {
	return map[string]int32{
		"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
		"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
		"eighteenth": 18, "nineteenth": 19, "twentieth": 20,
	}
})

// reach is how many words may stand between an ordinal and the noun it counts: "the fifth annual Astana round".
const reach = 3

// closes reports whether a phrase ends before token i: at the end of the text, a sign, or a word without a meaning of its own.
func closes(x *text.Text, i int) bool {
	if i == len(x.Tokens) {
		return true
	}
	k := &x.Tokens[i]
	return k.Kind == text.Punct || k.Kind == text.Word && !k.Flags.Has(text.Capital) && function(x, i)
}

// Series returns which one of a series the noun at token i is: 5 for "the fifth round", "5th Astana round", "round 5" and
// "Astana 5 meeting"; 0 where that isn't said. Years, and counts before plurals, say nothing of a series.
func Series(x *text.Text, i int) int32 {
	if n := i + 1; n < len(x.Tokens) && !x.Tokens[n].Flags.Has(text.Newline) {
		if v := small(x.Word(n)); v > 0 && closes(x, n+1) {
			return v
		}
	}
	if i >= 2 && x.Tokens[i-2].Kind == text.Word && x.Tokens[i-2].Flags.Has(text.Capital) && len(singular(x.Word(i))) == len(x.Word(i)) {
		if v := small(x.Word(i - 1)); v > 0 {
			return v
		}
	}
	for j := i - 1; j >= 0 && j > i-2-reach; j-- {
		k := &x.Tokens[j]
		if k.Kind == text.Punct || k.Flags.Has(text.Clitic) {
			break
		}
		if v, ok := ordinals.Of(x, j); ok {
			return v
		}
		if v := nth(x.Word(j)); v > 0 {
			return v
		}
		if _, stop := stopwords.Of(x, j); stop {
			break
		}
	}
	return 0
}

// function reports whether token i is a word that may follow a whole phrase.
func function(x *text.Text, i int) bool {
	_, ok := stopwords.Of(x, i)
	return ok
}

// small reads a number of up to two digits; 0 for all else.
func small(word string) int32 {
	if len(word) > 2 {
		return 0
	}
	n := int32(0)
	for i := 0; i < len(word); i++ {
		if word[i] < '0' || word[i] > '9' {
			return 0
		}
		n = 10*n + int32(word[i]-'0')
	}
	return n
}

// nth reads 1st, 2nd, 3rd and 4th; 0 for all else.
func nth(word string) int32 {
	n := len(word)
	if n < 3 || n > 4 || !strings.Contains("st nd rd th", text.Lower(word[n-2:])) {
		return 0
	}
	return small(word[:n-2])
}
