// Package model is prose v2's part-of-speech tagger and name recognizer, compiled: the same weights, a faster decoder.
package model

import "github.com/seed-620526af/timeline/internal/model/pack"

// Tag is a part of speech of the Penn Treebank.
type Tag uint8

const (
	None Tag = iota
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNP
	NNPS
	NNS
	PDT
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB

	// Marks, in whose place other tag sets have "punctuation"; see [Tag.Mark].
	Period       // . ! ?
	Comma        // ,
	Colon        // : ; ... --
	OpenQuote    // ``
	CloseQuote   // ''
	OpenBracket  // (
	CloseBracket // )
	Dollar       // $ and other currencies
	NumberSign   // #
	Dash         // prose's own, for a lone hyphen
	Nothing      // -NONE-, which prose gives to * and 0
)

// String returns t as the Penn Treebank writes it.
func (t Tag) String() string {
	if int(t) < len(pack.TagNames) {
		return pack.TagNames[t]
	}
	return ""
}

// Mark reports whether t is the tag of punctuation or a sign, not of a word.
func (t Tag) Mark() bool { return t >= Period }

// Verb reports whether t is a verb's tag (not a modal's).
func (t Tag) Verb() bool { return t >= VB && t <= VBZ }

// Noun reports whether t is a noun's tag, common or proper.
func (t Tag) Noun() bool { return t >= NN && t <= NNS }

// Proper reports whether t is a proper noun's tag.
func (t Tag) Proper() bool { return t == NNP || t == NNPS }

// Adjective reports whether t is an adjective's tag.
func (t Tag) Adjective() bool { return t >= JJ && t <= JJS }
