package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// Chunk is a run of tokens [First, Last) that belong together: a noun with what stands before it, a verb with its
// helpingVerbs, a time, or a single word or mark between them.
type Chunk struct {
	First, Last int32
	Head        int32 // the noun or verb it is about
	Kind        chunkKind
	Form        Form
	Prep        int32 // of a noun or time: the chunk of its preposition, -1 for none
	Clause      int32 // index into Reading.Clauses, -1 for none
	Starts      bool  // a new sentence begins here, though no mark says so: a heading or caption ran into the text
}

type chunkKind uint8

const (
	OtherChunk    chunkKind = iota
	NounChunk               // "the new phone", "Sergey Lavrov", "he"
	VerbChunk               // "has been launched", "to launch", "launching"
	TimeChunk               // a timex that modifies no noun
	PrepChunk               // of, in, because of
	AdverbChunk             // quickly, not
	AdjChunk                // (is) available
	SubChunk                // that, because, when: opens a clause
	RelChunk                // who, which, that: opens a relative clause
	ConjChunk               // and, or, but
	CommaChunk              // ,
	StopChunk               // ; : — and what else parts clauses for good
	QuoteChunk              // a double quotation mark
	OpenBracket             // ( [
	CloseBracket            // ) ]
	QuestionChunk           // ?
)

// Form says how a verb stands.
type Form uint16

const (
	Finite     Form = 1 << iota // it has a tense of its own
	Infinitive                  // to launch
	Gerund                      // launching, without be
	Participle                  // launched, without have or be
	Passive                     // was launched
	Perfect                     // has launched
	Progress                    // is launching
	Past                        // launched, was, had
	Modal                       // will, could: its word is the chunk's first
	Negated                     // not, never
	Plural                      // it agrees with a plural: are, were, have, do
	Singular                    // it agrees with a singular: is, was, has, launches
)

// Has reports whether all of the given forms are set.
func (f Form) Has(g Form) bool { return f&g == g }

// reduce makes a participle of what looks like a past tense: "a coalition supported by farmers".
func (c *Chunk) reduce() { c.Form = c.Form&^(Finite|Past) | Participle }

var Negations = text.Words("not n't never no")

// compound prepositions, and those that a tagger seldom sees as such.
var prepositions = text.PhrasesOf("because of", "due to", "according to", "out of", "ahead of", "as of", "instead of", "prior to",
	"in front of", "on behalf of", "as a result of", "along with", "together with", "in addition to", "such as", "as well as", "including",
	"following", "regarding", "concerning", "despite", "amid", "next to", "close to", "up to", "apart from", "rather than", "as part of")

// opener says what a word that can open a clause opens.
type opener uint8

const (
	Always    opener = iota + 1 // always a clause: because, when
	Sometimes                   // a clause, or a noun as prepositions do: after, before
	Relative                    // a clause about the noun before it: who
)

var Openers = text.NewTable(text.Join(
	text.List(Always, "because if although though while whereas unless whether lest when whenever where wherever how why once"),
	text.List(Sometimes, "after before since until till as than that like so"),
	text.List(Relative, "who whom whose which"),
))

// quantifiers that stand before a number: "more than 30 people".
var quantifiers = text.PhrasesOf("more than", "less than", "fewer than", "at least", "at most", "up to", "as many as", "as much as",
	"about", "around", "nearly", "almost", "some", "over", "under", "roughly", "approximately", "only", "just", "well over", "just over", "just under")

// chunk appends the chunks of tokens [i, end), one sentence.
func (r *Reading) chunk(i, end int) {
	prep, first := int32(-1), i
	for i < end {
		c := Chunk{First: int32(i), Last: int32(i + 1), Head: int32(i), Prep: -1, Clause: -1}
		next := r.Tags[i]
		if c.Starts = r.runsOn(i, first); c.Starts {
			prep = -1
		}
		switch {
		case r.Text.Tokens[i].Kind == text.Punct && !r.Text.Tokens[i].Flags.Has(text.Clitic) && r.NameOf[i] < 0: // whatever its tag
			r.single(&c, end)
		case r.TimexOf[i] >= 0 && r.timeAlone(i, end, prep >= 0):
			c.Kind, c.Last = TimeChunk, int32(r.timexEnd(i, end))
			c.Head = c.Last - 1
		case r.floats(i, end):
			c.Kind = AdverbChunk
		case r.pointsToTime(i, end): // "That December her house burned"
			c.Kind = AdverbChunk
		case r.isNoun(i, end):
			r.noun(&c, end)
		case next == model.VBG && r.governs(i, end):
			r.single(&c, end)
		case next == model.MD || next.Verb() || next == model.TO && r.infinitive(i, end):
			r.verb(&c, end)
		default:
			r.single(&c, end)
		}
		k := int32(len(r.Chunks))
		switch c.Kind {
		case NounChunk, TimeChunk:
			c.Prep = prep
			prep = -1
		case PrepChunk:
			prep = k
		case AdverbChunk:
			if _, ok := moments.Of(r.Text, i); ok && prep == k-1 { // "by then the world knew"
				prep = -1
			}
		case QuoteChunk:
		default:
			prep = -1
		}
		for j := c.First; j < c.Last; j++ {
			r.ChunkOf[j] = k
		}
		if c.Kind == NounChunk && c.Prep < 0 && k-2 >= r.Bounds[len(r.Bounds)-1] && r.Chunks[k-1].Kind == ConjChunk &&
			r.Chunks[k-2].Kind == NounChunk {
			if next = model.None; int(c.Last) < end {
				next = r.Tags[c.Last]
			}
			if !next.Verb() && next != model.MD { // "in Russia and Iran": one preposition for both
				c.Prep = r.Chunks[k-2].Prep
			}
			r.list(&c, k)
		}
		r.Chunks = append(r.Chunks, c)
		i = int(c.Last)
	}
}

// floats reports whether the word at token i says of the subject before it how many of them do what follows: "they all left".
func (r *Reading) floats(i, end int) bool {
	if k := len(r.Chunks) - 1; r.Tags[i] != model.DT || k < 0 || r.Chunks[k].Kind != NounChunk || int(r.Chunks[k].Last) != i || i+1 >= end {
		return false
	}
	_, ok := floating.Of(r.Text, i)
	return ok && (r.Tags[i+1].Verb() || r.Tags[i+1] == model.MD || r.Tags[i+1] == model.RB)
}

var floating = text.Words("all both each")

// pointsToTime reports whether "that" at token i points to the time right behind it, which is no part of a noun.
func (r *Reading) pointsToTime(i, end int) bool {
	return r.Text.Tokens[i].Key == word.That && r.Tags[i] == model.DT && i+1 < end && r.TimexOf[i+1] >= 0 && r.TimexOf[i] != r.TimexOf[i+1] &&
		r.timeAlone(i+1, end, true)
}

// moments are the adverbs that prepositions govern.
var moments = text.Words("then now here there today recently lately")

// list puts names in a row, of which chunk c, the k-th, is the last, under the preposition of the first: "of Russia, Iran and Turkey".
func (r *Reading) list(c *Chunk, k int32) {
	begin, named := k-2, func(i int32) bool { return r.NameOf[r.Chunks[i].Head] >= 0 }
	for begin-2 >= r.Bounds[len(r.Bounds)-1] && r.Chunks[begin].Prep < 0 && named(begin) &&
		r.Chunks[begin-1].Kind == CommaChunk && r.Chunks[begin-2].Kind == NounChunk && named(begin-2) {
		begin -= 2
	}
	p := r.Chunks[begin].Prep
	if begin == k-2 || p < 0 || r.NameOf[c.Head] < 0 {
		return
	}
	if _, ok := listing.Of(r.Text, int(r.Chunks[p].First)); !ok {
		return
	}
	for i := begin; i < k; i++ {
		if r.Chunks[i].Kind == NounChunk {
			r.Chunks[i].Prep = p
		}
	}
	c.Prep = p
}

// listing prepositions open rows rather than sentences.
var listing = text.Words("of between among from including such like with by")

// governs reports whether the -ing form at token i is a preposition: "following the sale", not "was following".
func (r *Reading) governs(i, end int) bool {
	_, n := prepositions.Match(r.Text, i, end)
	if n == 0 || i+n >= end {
		return false
	}
	if i > 0 {
		if _, helps := word.Helping.Of(r.Text, i-1); helps || r.Tags[i-1] == model.RB {
			return false
		}
	}
	t := r.Tags[i+n]
	return t.Noun() || t == model.DT || t == model.PRPS || t == model.CD || t.Adjective() || r.NameOf[i+n] >= 0
}

// single reads a chunk of one word, mark, or compound preposition.
func (r *Reading) single(c *Chunk, end int) {
	i := int(c.First)
	t := &r.Text.Tokens[i]
	if t.Kind == text.Punct || t.Kind == text.Symbol {
		c.Kind = r.Sign(i)
		return
	}
	if r.NameOf[i] < 0 {
		if _, n := quantifiers.Match(r.Text, i, end); n > 1 && i+n < end && r.Text.Tokens[i].Key == word.At && r.TimexOf[i+n] >= 0 { // "until at least Sunday"
			c.Kind, c.Last = AdverbChunk, int32(i+n)
			return
		}
		if _, n := prepositions.Match(r.Text, i, end); n > 0 && !(n > 1 && r.Tags[i].Adjective() && r.infinitive(i+n-1, end)) { // "is due to open"
			c.Kind, c.Last = PrepChunk, int32(i+n)
			return
		}
	}
	switch r.Tags[i] {
	case model.WDT, model.WP, model.WPS:
		c.Kind = RelChunk
	case model.WRB:
		c.Kind = SubChunk
	case model.IN, model.TO:
		c.Kind = PrepChunk
		if o, _ := Openers.Of(r.Text, i); o == Always {
			c.Kind = SubChunk
			if i > 0 && r.Text.Tokens[i-1].Key == word.At { // "at once"
				c.Kind = AdverbChunk
			}
		}
	case model.CC:
		c.Kind = ConjChunk
	case model.RB, model.RBR, model.RBS, model.RP:
		c.Kind = AdverbChunk
		if o, _ := Openers.Of(r.Text, i); o == Always && !(i > 0 && r.Text.Tokens[i-1].Key == word.At) { // "at once"
			c.Kind = SubChunk
		}
	case model.JJ, model.JJR, model.JJS:
		c.Kind = AdjChunk
	}
}

// Sign says what kind of chunk a mark makes.
func (r *Reading) Sign(i int) chunkKind {
	switch r.Text.Word(i) {
	case ",":
		return CommaChunk
	case "|", "•", "*", "\\", "·", "■", "►", ">", ";", ":", "—", "–", "--", "-", ".", "!", "…":
		return StopChunk
	case "?":
		return QuestionChunk
	case `"`, "“", "”", "„", "«", "»", "``", "''":
		return QuoteChunk
	case "(", "[":
		return OpenBracket
	case ")", "]":
		return CloseBracket
	}
	return OtherChunk
}

// timexEnd returns the end of the timex that holds token i.
func (r *Reading) timexEnd(i, end int) int {
	t := r.TimexOf[i]
	for i < end && r.TimexOf[i] == t {
		i++
	}
	return i
}

// timeAlone reports whether the timex that begins at token i, after a preposition or not, is more than part of a noun's phrase:
// "last November's conference" and "2014 World Cup" are one noun each, "on Monday police" two chunks.
func (r *Reading) timeAlone(i, end int, governed bool) bool {
	if r.NameOf[i] >= 0 && r.nameEnd(i, end) > r.timexEnd(i, end) {
		return false
	}
	j := r.timexEnd(i, end)
	if j >= end {
		return true
	}
	if r.Tags[j] == model.POS || r.Tags[j] == model.VBZ && r.Text.Tokens[j].Flags.Has(text.Clitic) {
		for j++; j < end && (r.Tags[j] == model.RB || r.Tags[j] == model.VBN); j++ { // "last week's still unexplained crash"
		}
		return j >= end || !r.nominal(j)
	}
	switch {
	case r.holds(i, j, word.Of): // "In the spring of 1683 King Louis assembled an army"
		return true
	case j == i+1 && r.Tags[i].Adjective() && r.Tags[j].Noun(): // "a number of recent storms"
		return false
	case r.Tags[i] == model.DT && r.Text.Tokens[i].Key == word.The && r.nominal(j) && r.NameOf[j] < 0: // "the Tuesday quake"
		return false
	case r.opensEntry(i):
		return true
	case j == i+1 && r.Text.Tokens[i].Kind == text.Number && !governed: // "2014 World Cup"
		return !r.nominal(j)
	case r.Text.Tokens[i].Flags.Has(text.HasHyphen): // "two-day visit"
		return !r.nominal(j)
	}
	return true
}

// holds reports whether one of tokens [i, j) has the key.
func (r *Reading) holds(i, j int, key uint32) bool {
	for ; i < j; i++ {
		if r.Text.Tokens[i].Key == key {
			return true
		}
	}
	return false
}

// opensEntry reports whether the timex at token i is the clock at the head of a live page's entry: "11:42 Police say".
func (r *Reading) opensEntry(i int) bool {
	return r.Timexes[r.TimexOf[i]].Type == timex.TypeTime && r.Text.Tokens[i].Kind == text.Number &&
		int(r.Text.Sentences[r.Text.SentenceAt(i)].First) == i
}

func (r *Reading) nominal(i int) bool {
	t := r.Tags[i]
	return t.Noun() || t.Adjective() || t == model.CD || r.NameOf[i] >= 0
}

func (r *Reading) nameEnd(i, end int) int {
	n := r.NameOf[i]
	for i < end && r.NameOf[i] == n {
		i++
	}
	return i
}

// parts reports whether token i is a sign that parts what stands on its sides: | • *
func (r *Reading) parts(i int) bool {
	return r.Text.Tokens[i].Kind == text.Symbol && r.Sign(i) == StopChunk
}
