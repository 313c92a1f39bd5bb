package pack

// TagNames are the names of the tags, by their numbers; 0 is none.
var TagNames = [...]string{"",
	"CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$",
	"RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
	".", ",", ":", "``", "''", "(", ")", "$", "#", "-", "-NONE-",
}

// What stands in the place of the tags before a sentence's first two words.
const (
	Start  = 0
	Start2 = len(TagNames)
)

// Sections of the tagger's file.
const (
	TaggerEntries  = iota
	TaggerBias     // one ref
	TaggerFixed    // table, by a word as it is written: its tag, where it always has one
	TaggerWords    // table, by a word normalised: what is named below
	TaggerPairs    // table, by a word normalised, mixed with the tag before it
	TaggerSuffixes // table, by the last three bytes of a word as it is written
	TaggerAround   // table, by the last three bytes of a word normalised: rows of it as the word before, after
	TaggerFirst    // by a word's first byte
	TaggerBefore   // by the tag before
	TaggerBefore2  // by the tag two before
	TaggerTwo      // by the tag before and the tag two before
	TaggerSections // their number
)

// Values of [TaggerWords].
const (
	RowItself  = iota // of the word in question
	RowBefore         // of the word before it; where the fact WithSuffix is told, with the row of TaggerAround
	RowAfter          // likewise
	RowBefore2        // of the word two before
	RowAfter2
	RowWritten // of a common word that is written as it is normalised: RowItself and the rows of its suffix and first byte
	Facts      // WithTag, WithSuffix, and above them the tag of a word that always has one and is written as it is normalised
	WordValues // their number
)

// Facts of a word.
const (
	WithTag    = 1 << iota // TaggerPairs has it
	WithSuffix             // its rows as a neighbour hold those of TaggerAround
	FactBits   = iota      // their number
)

// LabelNames are the names of the recognizer's labels, by their numbers.
var LabelNames = [...]string{"O",
	"B-PERSON", "I-PERSON", "B-GPE", "I-GPE", "B-ORGANIZATION", "I-ORGANIZATION",
	"B-GSP", "I-GSP", "B-FACILITY", "I-FACILITY", "B-LOCATION", "I-LOCATION",
}

// Shapes are the recognizer's shapes of words, by their numbers.
var Shapes = [...]string{"number", "punct", "downcase", "upcase", "mixedcase", "other"}

// Histories are what the recognizer knows of the label before a word, by their numbers: of the first word's nothing, of the
// second's the first letter, of others the label. (Prose, unlike the recognizer's training, asks for the first letter always.)
var Histories = [...]string{"None", "O", "B", "I",
	"B-PERSON", "I-PERSON", "B-GPE", "I-GPE", "B-ORGANIZATION", "I-ORGANIZATION",
	"B-GSP", "I-GSP", "B-FACILITY", "I-FACILITY", "B-LOCATION", "I-LOCATION",
}

// Tags that the recognizer was trained with beside [TagNames]. (Prose never gives them.)
const (
	AnyVerb = 60 // "V", for all verbs' tags
	NoTag   = 59 // "", for -NONE- and brackets
)

// MaxLength is more than the length of any word whose length the recognizer knows.
const MaxLength = 64

// LabelScale is one over the unit of the recognizer's weights.
const LabelScale = 1 << 21

// Sections of the recognizer's file.
const (
	NamesEntries    = iota
	NamesBias       // two refs: the bias, and what training added to it and prose does not
	NamesWords      // table, by a word as it is written
	NamesAround     // table, by a word in lower case: rows of it as the word before, after; whether NamesPairs has it
	NamesPairs      // table, by a word in lower case, mixed with the tag after it
	NamesAffixes    // table, by three bytes of a word in lower case: rows of them as its first, its last
	NamesLengths    // by a word's length in bytes, below MaxLength
	NamesTag        // by the word's tag
	NamesTagBefore  // by the tag before
	NamesTagAfter   // by the tag after
	NamesHistory    // by the label before
	NamesTagHistory // by the word's tag and the label before
	NamesShape      // by the word's shape
	NamesFollows    // by the label before, once more: meant to be by the shape before too (no word is so read by prose)
	NamesBasic      // by whether the word is one of Basic English: no, yes
	NamesBasicWords // table, by a word as it is written: the words of Basic English
	NamesSections   // their number
)
