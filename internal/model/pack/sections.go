package pack

// TagNames are the names of the tags, by their numbers; 0 is none.
var TagNames = [...]string{"",
	"CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$",
	"RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
	".", ",", ":", "``", "''", "(", ")", "$", "#", "-", "-NONE-",
}

// What stands in the place of the tags before a sentence's first two words.
const (
	Start  = 61
	Start2 = 62
)

// Sections of the tagger's file.
const (
	TaggerEntries  = iota
	TaggerBias     // one ref
	TaggerFixed    // table, by a word as it is written: its tag, where it always has one
	TaggerWords    // table, by a word normalised: rows of it as the word itself, -1, +1, -2, +2; whether TaggerPairs has it
	TaggerPairs    // table, by a word normalised, mixed with the tag before it
	TaggerSuffixes // table, by the last three bytes of a word as it is written
	TaggerAround   // table, by the last three bytes of a word normalised: rows of it as the word before, after
	TaggerFirst    // by a word's first byte
	TaggerBefore   // by the tag before
	TaggerBefore2  // by the tag two before
	TaggerTwo      // by the tag before and the tag two before
	TaggerSections // their number
)
