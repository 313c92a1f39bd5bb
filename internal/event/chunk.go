package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// chunk is a run of tokens [First, Last) that belong together: a noun with what stands before it, a verb with its
// helpingVerbs, a time, or a single word or mark between them.
type chunk struct {
	First, Last int32
	Head        int32 // the noun or verb it is about
	Kind        chunkKind
	Form        form
	Prep        int32 // of a noun or time: the chunk of its preposition, -1 for none
	Clause      int32 // index into reading.clauses, -1 for none
	Starts      bool  // a new sentence begins here, though no mark says so: a heading or caption ran into the text
}

type chunkKind uint8

const (
	otherChunk    chunkKind = iota
	nounChunk               // "the new phone", "Sergey Lavrov", "he"
	verbChunk               // "has been launched", "to launch", "launching"
	timeChunk               // a timex that modifies no noun
	prepChunk               // of, in, because of
	adverbChunk             // quickly, not
	adjChunk                // (is) available
	subChunk                // that, because, when: opens a clause
	relChunk                // who, which, that: opens a relative clause
	conjChunk               // and, or, but
	commaChunk              // ,
	stopChunk               // ; : — and what else parts clauses for good
	quoteChunk              // a double quotation mark
	openBracket             // ( [
	closeBracket            // ) ]
	questionChunk           // ?
)

// form says how a verb stands.
type form uint16

const (
	finite     form = 1 << iota // it has a tense of its own
	infinitive                  // to launch
	gerund                      // launching, without be
	participle                  // launched, without have or be
	passive                     // was launched
	perfect                     // has launched
	progress                    // is launching
	past                        // launched, was, had
	modal                       // will, could: its word is the chunk's first
	negated                     // not, never
	plural                      // it agrees with a plural: are, were, have, do
	singular                    // it agrees with a singular: is, was, has, launches
)

// has reports whether all of the given forms are set.
func (f form) has(g form) bool { return f&g == g }

// helping verbs, which open a verb chunk before another verb.
type helping uint8

const (
	be helping = iota + 1
	have
	do
)

var helpingVerbs = text.NewTable(text.Join(
	text.List(be, "be am is are was were been being 's 're 'm"),
	text.List(have, "have has had having 've 'd"),
	text.List(do, "do does did"),
))

var negations = text.Words("not n't never no")

// compound prepositions, and those that a tagger seldom sees as such.
var prepositions = text.NewPhrases(phrases("because of", "due to", "according to", "out of", "ahead of", "as of", "instead of", "prior to",
	"in front of", "on behalf of", "as a result of", "along with", "together with", "in addition to", "such as", "as well as", "including",
	"following", "regarding", "concerning", "despite", "amid", "next to", "close to", "up to", "apart from", "rather than", "as part of"))

// opener says what a word that can open a clause opens.
type opener uint8

const (
	always    opener = iota + 1 // always a clause: because, when
	sometimes                   // a clause, or a noun as prepositions do: after, before
	relative                    // a clause about the noun before it: who
)

var openers = text.NewTable(text.Join(
	text.List(always, "because if although though while whereas unless whether lest when whenever where wherever how why once"),
	text.List(sometimes, "after before since until till as than that like so"),
	text.List(relative, "who whom whose which"),
))

// quantifiers that stand before a number: "more than 30 people".
var quantifiers = text.NewPhrases(phrases("more than", "less than", "fewer than", "at least", "at most", "up to", "as many as", "as much as",
	"about", "around", "nearly", "almost", "some", "over", "under", "roughly", "approximately", "only", "just", "well over", "just over", "just under"))

// chunk appends the chunks of tokens [i, end), one sentence.
func (r *reading) chunk(i, end int) {
	prep, first := int32(-1), i
	for i < end {
		c := chunk{First: int32(i), Last: int32(i + 1), Head: int32(i), Prep: -1, Clause: -1}
		next := r.Tags[i]
		if c.Starts = r.runsOn(i, first); c.Starts {
			prep = -1
		}
		switch {
		case r.Text.Tokens[i].Kind == text.Punct && !r.Text.Tokens[i].Flags.Has(text.Clitic) && r.nameOf[i] < 0: // whatever its tag
			r.single(&c, end)
		case r.timexOf[i] >= 0 && r.timeAlone(i, end, prep >= 0):
			c.Kind, c.Last = timeChunk, int32(r.timexEnd(i, end))
			c.Head = c.Last - 1
		case r.isNoun(i, end):
			r.noun(&c, end)
		case next == model.VBG && r.governs(i, end):
			r.single(&c, end)
		case next == model.MD || next.Verb() || next == model.TO && r.infinitive(i, end):
			r.verb(&c, end)
		default:
			r.single(&c, end)
		}
		k := int32(len(r.chunks))
		switch c.Kind {
		case nounChunk, timeChunk:
			c.Prep = prep
			prep = -1
		case prepChunk:
			prep = k
		case adverbChunk, quoteChunk:
		default:
			prep = -1
		}
		for j := c.First; j < c.Last; j++ {
			r.chunkOf[j] = k
		}
		if c.Kind == nounChunk && c.Prep < 0 && k-2 >= r.bounds[len(r.bounds)-1] && r.chunks[k-1].Kind == conjChunk && r.chunks[k-2].Kind == nounChunk {
			if next = model.None; int(c.Last) < end {
				next = r.Tags[c.Last]
			}
			if !next.Verb() && next != model.MD { // "in Russia and Iran": one preposition for both
				c.Prep = r.chunks[k-2].Prep
			}
			r.list(&c, k)
		}
		r.chunks = append(r.chunks, c)
		i = int(c.Last)
	}
}

// list puts names in a row, of which chunk c, the k-th, is the last, under the preposition of the first: "of Russia, Iran and Turkey".
func (r *reading) list(c *chunk, k int32) {
	begin, named := k-2, func(i int32) bool { return r.nameOf[r.chunks[i].Head] >= 0 }
	for begin-2 >= r.bounds[len(r.bounds)-1] && r.chunks[begin].Prep < 0 && named(begin) && r.chunks[begin-1].Kind == commaChunk && r.chunks[begin-2].Kind == nounChunk && named(begin-2) {
		begin -= 2
	}
	p := r.chunks[begin].Prep
	if begin == k-2 || p < 0 || r.nameOf[c.Head] < 0 {
		return
	}
	if _, ok := listing.Of(r.Text, int(r.chunks[p].First)); !ok {
		return
	}
	for i := begin; i < k; i++ {
		if r.chunks[i].Kind == nounChunk {
			r.chunks[i].Prep = p
		}
	}
	c.Prep = p
}

// listing prepositions open rows rather than sentences.
var listing = text.Words("of between among from including such like with by")

// governs reports whether the -ing form at token i is a preposition: "following the sale", not "was following".
func (r *reading) governs(i, end int) bool {
	_, n := prepositions.Match(r.Text, i, end)
	if n == 0 || i+n >= end {
		return false
	}
	if i > 0 {
		if _, helps := helpingVerbs.Of(r.Text, i-1); helps || r.Tags[i-1] == model.RB {
			return false
		}
	}
	t := r.Tags[i+n]
	return t.Noun() || t == model.DT || t == model.PRPS || t == model.CD || t.Adjective() || r.nameOf[i+n] >= 0
}

// single reads a chunk of one word, mark, or compound preposition.
func (r *reading) single(c *chunk, end int) {
	i := int(c.First)
	t := &r.Text.Tokens[i]
	if t.Kind == text.Punct || t.Kind == text.Symbol {
		c.Kind = r.sign(i)
		return
	}
	if r.nameOf[i] < 0 {
		if _, n := prepositions.Match(r.Text, i, end); n > 0 {
			c.Kind, c.Last = prepChunk, int32(i+n)
			return
		}
	}
	switch r.Tags[i] {
	case model.WDT, model.WP, model.WPS:
		c.Kind = relChunk
	case model.WRB:
		c.Kind = subChunk
	case model.IN, model.TO:
		c.Kind = prepChunk
		if o, _ := openers.Of(r.Text, i); o == always {
			c.Kind = subChunk
		}
	case model.CC:
		c.Kind = conjChunk
	case model.RB, model.RBR, model.RBS, model.RP:
		c.Kind = adverbChunk
		if o, _ := openers.Of(r.Text, i); o == always {
			c.Kind = subChunk
		}
	case model.JJ, model.JJR, model.JJS:
		c.Kind = adjChunk
	}
}

// sign says what kind of chunk a mark makes.
func (r *reading) sign(i int) chunkKind {
	switch r.Text.Word(i) {
	case ",":
		return commaChunk
	case "|", "•", "*", "\\", "·", "■", "►", ">", ";", ":", "—", "–", "--", "-", ".", "!", "…":
		return stopChunk
	case "?":
		return questionChunk
	case `"`, "“", "”", "„", "«", "»", "``", "''":
		return quoteChunk
	case "(", "[":
		return openBracket
	case ")", "]":
		return closeBracket
	}
	return otherChunk
}

// timexEnd returns the end of the timex that holds token i.
func (r *reading) timexEnd(i, end int) int {
	t := r.timexOf[i]
	for i < end && r.timexOf[i] == t {
		i++
	}
	return i
}

// timeAlone reports whether the timex that begins at token i, after a preposition or not, is more than part of a noun's phrase:
// "last November's conference" and "2014 World Cup" are one noun each, "on Monday police" two chunks.
func (r *reading) timeAlone(i, end int, governed bool) bool {
	if r.nameOf[i] >= 0 && r.nameEnd(i, end) > r.timexEnd(i, end) {
		return false
	}
	j := r.timexEnd(i, end)
	if j >= end {
		return true
	}
	if r.Tags[j] == model.POS || r.Tags[j] == model.VBZ && r.Text.Tokens[j].Flags.Has(text.Clitic) {
		return j+1 >= end || !r.nominal(j+1)
	}
	switch {
	case j == i+1 && r.Tags[i].Adjective() && r.Tags[j].Noun(): // "a number of recent storms"
		return false
	case r.Tags[i] == model.DT && r.Text.Tokens[i].Key == keyThe && r.nominal(j) && r.nameOf[j] < 0: // "the Tuesday quake"
		return false
	case j == i+1 && r.Text.Tokens[i].Kind == text.Number && !governed: // "2014 World Cup"
		return !r.nominal(j)
	case r.Text.Tokens[i].Flags.Has(text.HasHyphen): // "two-day visit"
		return !r.nominal(j)
	}
	return true
}

func (r *reading) nominal(i int) bool {
	t := r.Tags[i]
	return t.Noun() || t.Adjective() || t == model.CD || r.nameOf[i] >= 0
}

func (r *reading) nameEnd(i, end int) int {
	n := r.nameOf[i]
	for i < end && r.nameOf[i] == n {
		i++
	}
	return i
}

// parts reports whether token i is a sign that parts what stands on its sides: | • *
func (r *reading) parts(i int) bool {
	return r.Text.Tokens[i].Kind == text.Symbol && r.sign(i) == stopChunk
}
