// Package text scans a text once, into tokens and sentences that locate themselves by byte offsets.
//
// Every later stage works on the result of that one scan: a token carries the hash of its lower-cased
// form, so that a dictionary ([Table], [Phrases]) is asked without lower-casing, copying or hashing again.
package text

// Text is a scanned text. Raw[t.Start:t.End] is the word of token t, on any input, invalid UTF-8 included.
// A Text is reused with [Text.Reset]; its slices are then overwritten.
type Text struct {
	Raw       string
	Tokens    []Token
	Sentences []Sentence
	usage     usage
	within    []int32 // the sentence of each token, once it is asked for
}

// Token is a word, a number, or a mark. Offsets are bytes into Text.Raw, half-open.
type Token struct {
	Start, End int32
	Key        uint32 // hash of the lower-cased form, the same for ’ and '
	Kind       Kind
	Flags      Flags
}

// Kind says what a token is made of.
type Kind uint8

const (
	Word   Kind = iota // begins with a letter
	Number             // begins with a digit: 7, 2,000, 3.5, 10:30, 2019-02-14, 18th, 1990s
	Punct              // sentence and clause marks, quotes, brackets, dashes
	Symbol             // $, %, &, emoji and all else
	Link               // URLs, e-mail addresses, @handles
)

// Flags say how a token is written.
type Flags uint16

const (
	Space      Flags = 1 << iota // white space, or the text's start, stands before it
	Newline                      // a line break stands before it
	Blank                        // a blank line stands before it
	Capital                      // its first letter is upper case
	Upper                        // it has two or more letters, all upper case
	Mixed                        // an upper-case letter stands after a lower-case one: iPhone, McCain
	HasDigit                     // it holds a digit
	HasHyphen                    // it holds a hyphen inside: two-day, 2014-16
	HasPeriod                    // it holds or ends with a period: U.S., Nov., 3.5
	Clitic                       // it is the second part of a contraction: n't, 's, 'll
	NonASCII                     // it holds a byte above 127
	InQuote                      // it stands between quotation marks
	InBrackets                   // it stands between round or square brackets
	Seam                         // a block begins with it, though no line break stands before it: a heading ran into the text
	HasSlash                     // it holds a slash: and/or, 24/7
)

// Has reports whether all of the given flags are set.
func (f Flags) Has(g Flags) bool { return f&g == g }

// Sentence is a run of tokens, Tokens[First:Last], and its bytes, Raw[Start:End].
type Sentence struct {
	Start, End  int32
	First, Last int32
	Para        int32 // number of the paragraph, from 0
	Role        Role
	signs       signs
}

// New scans raw.
func New(raw string) *Text {
	t := new(Text)
	t.Reset(raw)
	return t
}

// Reset scans raw into t, reusing its memory.
func (t *Text) Reset(raw string) {
	t.Raw = raw
	t.Tokens = t.Tokens[:0]
	t.Sentences = t.Sentences[:0]
	t.usage.known = false
	t.within = t.within[:0]
	t.tokenize()
	t.split()
	t.furnish()
}

// Word returns token i as it is written.
func (t *Text) Word(i int) string { return t.Raw[t.Tokens[i].Start:t.Tokens[i].End] }

// Slice returns the bytes from the first of tokens [first, last) to the end of the last.
func (t *Text) Slice(first, last int) string {
	if first >= last {
		return ""
	}
	return t.Raw[t.Tokens[first].Start:t.Tokens[last-1].End]
}

// SentenceAt returns the index of the sentence that holds token i; the number of sentences where i is past the text.
func (t *Text) SentenceAt(i int) int {
	if len(t.within) != len(t.Tokens) {
		for s := range t.Sentences {
			for len(t.within) < int(t.Sentences[s].Last) {
				t.within = append(t.within, int32(s))
			}
		}
	}
	if i = max(i, 0); i >= len(t.within) {
		return len(t.Sentences)
	}
	return int(t.within[i])
}

// TokenAt returns the index of the first token that ends after byte offset off, by binary search.
func (t *Text) TokenAt(off int) int {
	lo, hi := 0, len(t.Tokens)
	for lo < hi {
		if m := (lo + hi) / 2; int(t.Tokens[m].End) <= off {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
