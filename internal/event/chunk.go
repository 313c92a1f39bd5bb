package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
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

var helpingVerbs = text.NewTable(join(
	list(be, "be am is are was were been being 's 're 'm"),
	list(have, "have has had having 've 'd"),
	list(do, "do does did"),
))

var negations = text.NewTable(list(true, "not n't never no"))

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

var openers = text.NewTable(join(
	list(always, "because if although though while whereas unless whether lest when whenever where wherever how why once"),
	list(sometimes, "after before since until till as than that like so"),
	list(relative, "who whom whose which"),
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
var listing = text.NewTable(list(true, "of between among from including such like with by"))

// runsOn reports whether a sentence begins at token i of one that began at first, without a mark to say so, where a heading or a
// caption ran into the text: "… appeals for aid The United Nations …", "… for talks GENEVA, May 26".
func (r *reading) runsOn(i, first int) bool {
	t := &r.Text.Tokens[i]
	if i <= first+1 || t.Kind != text.Word || !t.Flags.Has(text.Capital) {
		return false
	}
	before := &r.Text.Tokens[i-1]
	if before.Kind != text.Word && before.Kind != text.Number || before.Flags.Has(text.HasPeriod) {
		return false
	}
	if e := r.nameOf[i]; e >= 0 {
		n := &r.Names[e]
		if int(n.First) == i && r.Tags[i] == model.DT && r.Tags[i-1].Noun() {
			return true
		}
		if j := int(n.Last); int(n.First) == i && n.Type != names.Person && !before.Flags.Has(text.Capital) && r.Tags[i-1].Noun() && r.timexOf[i-1] < 0 &&
			j < len(r.Tags) && r.Tags[j].Noun() && !r.Text.Tokens[j].Flags.Has(text.Capital) { // "… deliver aid UK charities …"
			return true
		}
		return int(n.First) == i && n.Type == names.Place && t.Flags.Has(text.Upper) && t.End-t.Start > 4 && !before.Flags.Has(text.Upper)
	}
	if t.Flags.Has(text.Upper) || before.Flags.Has(text.Capital) && r.nameOf[i-1] < 0 {
		return false
	}
	if _, ok := courtesies.Of(r.Text, i); ok {
		return r.Tags[i-1].Noun()
	}
	switch r.Tags[i] {
	case model.DT, model.PRP, model.PRPS, model.IN, model.CC, model.WRB, model.EX:
		return true
	}
	if t := r.Tags[i]; (t == model.NN || t == model.NNS || t == model.VBG || t == model.VBN || t == model.RB || t == model.MD) && !before.Flags.Has(text.Capital) && r.Tags[i-1].Noun() && r.timexOf[i] < 0 {
		return true
	}
	if e := r.nameOf[i-1]; e >= 0 && r.Tags[i] == model.NNS && r.Names[e].Type == names.Place && int(r.Names[e].Last) == i {
		return true
	}
	_, ok := sentenceStarters.Of(r.Text, i)
	return ok
}

var sentenceStarters = text.NewTable(list(true, `the a an this these those it he she they we his her its their there in on at after before when while but and however
	meanwhile more some many most several dozens hundreds thousands two three four five six officials police doctors relatives experts lawyers`))

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

// isNoun reports whether a noun chunk begins at token i.
func (r *reading) isNoun(i, end int) bool {
	if r.nameOf[i] >= 0 {
		return true
	}
	if r.Text.Tokens[i].Kind == text.Punct || r.parts(i) {
		return false
	}
	switch t := r.Tags[i]; t {
	case model.DT, model.PDT, model.PRPS, model.CD, model.PRP, model.EX:
		return true
	case model.VBN: // "of wounded people", where no verb can stand
		return r.event[i] < 0 && i+1 < end && r.Tags[i+1].Noun() && (i == 0 || r.Tags[i-1] == model.IN)
	case model.Dollar:
		return i+1 < end && r.Tags[i+1] == model.CD
	case model.IN, model.RB, model.RBR, model.JJR, model.RP:
		_, n := quantifiers.Match(r.Text, i, end)
		return n > 0 && i+n < end && (r.Tags[i+n] == model.CD || r.Text.Tokens[i+n].Kind == text.Number) && r.timexOf[i+n] < 0
	default:
		if t.Adjective() {
			for j := i + 1; j < end && j < i+8; j++ {
				if r.Tags[j].Noun() || r.nameOf[j] >= 0 {
					return true
				}
				if !r.Tags[j].Adjective() && r.Tags[j] != model.CC && r.Tags[j] != model.CD && r.Text.Word(j) != "," && r.Tags[j] != model.VBN && r.Tags[j] != model.VBG {
					return false
				}
			}
			return false
		}
		return t.Noun()
	}
}

// noun reads the noun chunk that begins at c.First.
func (r *reading) noun(c *chunk, end int) {
	c.Kind = nounChunk
	i := int(c.First)
	j, head, named, owned := i, -1, false, false
	if r.Tags[i] == model.PRP && r.nameOf[i] < 0 || r.Tags[i] == model.EX {
		return
	}
	if r.nameOf[i] < 0 {
		if _, n := quantifiers.Match(r.Text, i, end); n > 0 && i+n < end && r.Tags[i+n] == model.CD {
			j = i + n
		}
	}
scan:
	for j < end {
		if j > i && r.runsOn(j, i-2) {
			break
		}
		if r.nameOf[j] >= 0 {
			if named && (r.Text.Tokens[j-1].Kind == text.Punct || head == j-1 && r.nameOf[head] >= 0 && r.Names[r.nameOf[head]].Type != r.Names[r.nameOf[j]].Type) {
				break
			}
			e := r.nameEnd(j, end)
			if owned && head >= 0 && r.nameOf[head] < 0 && e < end && r.Tags[e] == model.POS { // "… the star's death The star's doctor": another begins
				break
			}
			j, named = e, true
			head = j - 1
			continue
		}
		if r.timexOf[j] >= 0 && j > i {
			e := r.timexEnd(j, end)
			if head >= 0 && r.Tags[j] != model.CD || e >= end || !r.nominal(e) && r.Tags[e] != model.POS && !r.Text.Tokens[e].Flags.Has(text.Clitic) {
				break
			}
			j = e
			continue
		}
		t := r.Tags[j]
		if r.Text.Tokens[j].Kind == text.Punct && r.Text.Word(j) != "," && r.Tags[j] != model.POS || r.parts(j) {
			if head < 0 && j > i && j+1 < end && r.sign(j) == quoteChunk && r.nominal(j+1) { // an "expert"
				j++
				continue
			}
			break
		}
		switch {
		case t == model.POS || t == model.VBZ && r.Text.Word(j) == "'s" && j+1 < end && r.nominal(j+1) && head >= 0:
			if j == i || j+1 >= end || !r.mayFollowPossessive(j+1) {
				break scan
			}
			owned = true
		case t.Noun():
			if named && head == j-1 && r.nameOf[head] >= 0 && r.given(i, int(r.nameOf[head])) { // "gave the singer's doctor drugs"
				break scan
			}
			head = j
		case t == model.DT || t == model.PRPS || t == model.PDT:
			if j > i && r.Tags[j-1] != model.PDT && r.Tags[j-1] != model.DT && r.Tags[j-1] != model.CD {
				break scan
			}
			if head >= 0 {
				break scan
			}
		case t == model.CD:
			if head >= 0 && r.nameOf[head] < 0 && (r.Tags[head] == model.NN || r.Tags[head] == model.NNS) && j+1 < end && (r.Text.Word(j+1) == "%" || r.Text.Word(j+1) == "percent") {
				break scan // "in the referendum 51.9 percent of voters"
			}
			if head < 0 || r.Tags[head] == model.CD {
				head = j
			}
		case t.Adjective(), (t == model.VBG || t == model.VBN) && j > i && r.modifier(j, end):
			if head >= 0 && r.Tags[head] != model.CD && r.Tags[j-1] != model.POS && !(j+1 < end && r.Tags[j+1].Noun()) {
				break scan
			}
			if !t.Adjective() && head >= 0 && r.Tags[head] != model.CD && r.Tags[j-1] != model.POS {
				break scan
			}
		case (t == model.RB || t == model.RBR || t == model.RBS) && j > i && j+1 < end && (r.Tags[j-1] == model.DT || r.Tags[j-1] == model.PRPS || r.Tags[j-1] == model.POS) && (r.Tags[j+1].Adjective() || r.Tags[j+1] == model.VBN || r.Tags[j+1] == model.VBG || r.Tags[j+1] == model.CD):
		case t == model.CC && j > i && j+2 < end && (r.Tags[j-1].Adjective() || r.Tags[j-1] == model.VBN) && (r.Tags[j+1].Adjective() && r.Tags[j+2].Noun()):
		case r.Text.Word(j) == "," && j > i && j+2 < end && r.Tags[j-1].Adjective() && r.Tags[j+1].Adjective() && (r.Tags[j+2].Noun() || r.Tags[j+2].Adjective()):
		case r.Text.Word(j) == "%" || r.Text.Tokens[j].Kind == text.Symbol && j+1 < end && r.Tags[j+1] == model.CD:
			head = j
		case r.Text.Word(j) == "&" && j > i && j+1 < end && r.Tags[j+1].Noun():
		default:
			break scan
		}
		j++
	}
	if j > i+1 && r.Tags[j-1] == model.POS && r.nameOf[j-1] < 0 {
		j--
	}
	if j == i {
		j++
	}
	if head < 0 {
		head = j - 1
	}
	c.Last, c.Head = int32(j), int32(head)
}

// given reports whether name e, which begins the chunk at token i, is the one to whom the verb before it gives something.
func (r *reading) given(i, e int) bool {
	if i == 0 || !r.Tags[i-1].Verb() || r.Names[e].Type != names.Person || int(r.Names[e].First) != i {
		return false
	}
	_, ok := giving.Find(r.base(int32(i - 1)))
	return ok
}

func (r *reading) mayFollowPossessive(i int) bool {
	return r.nominal(i) || r.Tags[i] == model.VBG || r.Tags[i] == model.VBN || r.Tags[i] == model.RBS || r.timexOf[i] >= 0
}

// modifier reports whether the participle at token j stands before the noun that it describes: "the damaged reactor".
func (r *reading) modifier(j, end int) bool {
	switch r.Tags[j-1] {
	case model.DT, model.PRPS, model.POS, model.CD, model.JJ, model.JJS, model.RB, model.RBR, model.RBS:
		if j+2 < end && r.Tags[j+1] == model.CC && r.Tags[j+2].Adjective() { // "a worded and wide-ranging complaint"
			return true
		}
		return j+1 < end && (r.Tags[j+1].Noun() || r.Tags[j+1].Adjective() || r.nameOf[j+1] >= 0)
	}
	return false
}

// infinitive reports whether the "to" at token i opens an infinitive.
func (r *reading) infinitive(i, end int) bool {
	for j := i + 1; j < end && j < i+3; j++ {
		switch t := r.Tags[j]; {
		case t == model.VB:
			return true
		case t != model.RB:
			return false
		}
	}
	return false
}

// verb reads the verb chunk that begins at c.First.
func (r *reading) verb(c *chunk, end int) {
	c.Kind = verbChunk
	j := int(c.First)
	last := helping(0)
	if r.Tags[j] == model.TO {
		c.Form |= infinitive
		j++
	}
	for ; j < end; j++ {
		t := r.Tags[j]
		if t == model.RB || t == model.RBR {
			if k := r.afterAdverbs(j, end); k < 0 {
				break
			}
			if _, ok := negations.Of(r.Text, j); ok {
				c.Form |= negated
			}
			continue
		}
		if t == model.MD {
			c.Form |= finite | modal
			c.Head = int32(j)
			continue
		}
		if !t.Verb() {
			break
		}
		c.Head = int32(j)
		aux, isAux := helpingVerbs.Of(r.Text, j)
		if isAux && r.followedByVerb(j, end, aux) {
			r.auxForm(c, t, aux, last, j)
			last = aux
			continue
		}
		r.mainForm(c, t, last, j)
		j++
		break
	}
	c.Last = max(int32(j), c.First+1)
	for c.Last > c.First+1 && (r.Tags[c.Last-1] == model.RB || r.Tags[c.Last-1] == model.RBR) && c.Last-1 > c.Head {
		if _, ok := negations.Of(r.Text, int(c.Last-1)); ok {
			break
		}
		c.Last--
	}
	if int(c.Last) < end && r.Tags[c.Last] == model.RP {
		c.Last++
	}
	if _, helps := helpingVerbs.Of(r.Text, int(c.Head)); helps && int(c.Last) < end && c.Last == c.Head+1 {
		if _, ok := negations.Of(r.Text, int(c.Last)); ok && r.Tags[c.Last] == model.RB { // "was not a success"
			c.Form |= negated
			c.Last++
		}
	}
}

// auxForm notes what a helping verb at token j, after last, says of the verb.
func (r *reading) auxForm(c *chunk, t model.Tag, aux, last helping, j int) {
	if last == 0 && !c.Form.has(modal) && !c.Form.has(infinitive) {
		switch t {
		case model.VBG:
			c.Form |= gerund
		case model.VBN:
			c.Form |= participle
		default:
			c.Form |= finite
			if t == model.VBD {
				c.Form |= past
			}
			r.agree(c, t, j)
		}
	}
	if last == have {
		c.Form |= perfect
	}
}

// agree notes the number that the verb at token j agrees with.
func (r *reading) agree(c *chunk, t model.Tag, j int) {
	if p, ok := agreement.Of(r.Text, j); ok && p {
		c.Form |= plural
	} else if ok || t == model.VBZ {
		c.Form |= singular
	}
}

var agreement = text.NewTable(join(list(true, "are were have do 're 've"), list(false, "is was has does")))

// mainForm notes what the main verb at token j, after last, says.
func (r *reading) mainForm(c *chunk, t model.Tag, last helping, j int) {
	switch {
	case last == be && (t == model.VBN || t == model.VBD):
		c.Form |= passive
	case last == be && t == model.VBG:
		c.Form |= progress
	case last == have:
		c.Form |= perfect
	case last == do, c.Form.has(modal), c.Form.has(infinitive):
	case t == model.VBG:
		c.Form |= gerund
	case t == model.VBN:
		c.Form |= participle
	case t == model.VB:
		c.Form |= infinitive
	default:
		c.Form |= finite
		if t == model.VBD {
			c.Form |= past
		}
		r.agree(c, t, j)
	}
}

// afterAdverbs returns the verb that follows the adverbs at token j, or j itself where a negation ends the chunk; -1 for none.
func (r *reading) afterAdverbs(j, end int) int {
	for k := j; k < end && k < j+4; k++ {
		switch t := r.Tags[k]; {
		case t.Verb():
			return k
		case t != model.RB && t != model.RBR:
			return -1
		}
	}
	return -1
}

// followedByVerb reports whether the helping at token j helps another verb.
func (r *reading) followedByVerb(j, end int, aux helping) bool {
	for k := j + 1; k < end && k < j+5; k++ {
		switch t := r.Tags[k]; {
		case t == model.RB, t == model.RBR:
		case t == model.VBN, t == model.VBD:
			return aux != do
		case t == model.VBG:
			return aux == be
		case t == model.VB:
			return aux == do
		default:
			return false
		}
	}
	return false
}
