// Package title writes headlines for event mentions: subject, verb and what the verb needs, or the noun's phrase.
package title

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// maxLength is the most bytes that a title takes.
const maxLength = 84

// Titler writes titles. Its zero value works; it reuses its memory, and serves one reading at a time.
type Titler struct{ reading }

// Read makes r the article whose mentions are titled next.
func (t *Titler) Read(r *syntax.Reading) {
	t.Reading = r
	t.readPeople()
	t.readLetters()
}

// reading is the article at hand, and memory for the title at hand.
type reading struct {
	*syntax.Reading
	buf     []byte
	long    []longWord        // words of the title
	people  map[string]string // by a part of their name: who all of whose name the article says, "" where several share it
	letters map[string]string // by the name of a body: the letters that the article says it by
}

// Title returns a headline for the mention, "" where none can be made that stands alone, and what it says by itself.
//
// A noun's is its phrase ("Sochi summit"), a verb's its clause, cut down to subject, verb and what the verb needs, and told as
// headlines tell: in the present tense, without articles, without dates.
func (t *Titler) Title(m *event.Mention) (string, Gist) { return t.title(m) }

func (r *reading) title(m *event.Mention) (title string, says Gist) {
	k := r.ChunkOf[m.Trigger]
	if k < 0 {
		return "", says
	}
	if t := r.headline(m); t != "" {
		return t, Gist{Names: true}
	}
	c := &r.Chunks[k]
	if c.Kind == syntax.NounChunk {
		if title, says = r.nominalTitle(m, int(k)); len(title) > maxLength {
			return "", says
		}
		return title, says
	}
	if m.Nominal && c.Kind == syntax.VerbChunk { // the tagger saw a verb in it
		return "", says
	}
	stop, size := -1, 0 // of the title so far
	for long := whole; long <= brief && (stop < 0 || long <= terse); long++ {
		w := r.newWriter()
		w.extent = long
		ok := w.verbTitle(m, int(k))
		if r.buf = w.buf; !ok || len(w.buf) > maxLength || w.stop < stop || w.stop == stop && (size <= roomForMore || long == terse) {
			continue
		}
		stop, size = w.stop, len(w.buf)
		title, says = w.finish(), w.gist(w.thin || w.whose || w.lost)
		if w.doubt&leftOut == 0 && size <= roomForMore || long == lettered && !w.fuller {
			break
		}
	}
	return title, says
}

// Gist is what a title says by itself.
type Gist struct {
	Names    bool // it names or counts something
	Thin     bool // it is about something that it doesn't say enough of
	Vague    bool // so is its subject
	Stranger bool // it names someone whom no text says more of
	Doubts   Doubt
}

// gist returns what the title says that was written; thin that it is about something that it doesn't say enough of.
func (w *writer) gist(thin bool) Gist {
	if w.stranger {
		w.doubt |= Stranger
	}
	return Gist{Names: w.names, Thin: thin, Vague: w.vague, Stranger: w.stranger, Doubts: w.doubt}
}

// writer writes the words of one title.
type writer struct {
	*reading
	buf        []byte
	extent     extent
	owner      int  // the name that the subject is, for "its" and "his"; -1 for none
	speaker    int  // the name that says what the title tells, -1 for none
	lost       bool // whose its object is could not be said
	vague      bool // its subject is a thing that only the text before says more of: "the drugs"
	whose      bool // it doesn't say whose its subject is: "shares slump"
	dropped    bool // a row of nouns was too long
	rowEnd     int  // the chunk behind that row
	halved     bool // so that its first has no noun: "French, Greek and American teams"
	clipped    bool // "of" and what it governs was too long
	plain      bool // it names a meeting of no kind, which needs to be said whose
	within     bool // it writes a clause within the clause, whose verb keeps its "is": "when he is testing it"
	finite     bool // even in the passive: "as it is sold", but "after it sold"
	fuller     bool // its subject holds more than says who
	subjectEnd int  // the chunk behind what is written of its subject
	state
}

// extent is how much of its sentence a title holds.
type extent uint8

const (
	whole    extent = iota // all that there is room for
	lettered               // with the letters that an article says bodies by
	terse                  // of its subject no more than what says who
	brief                  // and of the rest no more than what it can't do without
)

// state is what can be taken back.
type state struct {
	last     int32 // the last token written, -1 at the start
	names    bool  // it holds a name or a number
	owes     bool  // what is given to its object has still to be said
	cut      bool  // a noun that says nothing alone lost its "of"
	thin     bool  // it is about something that only the text before says more of: "defends plan"
	stranger bool  // it names someone by one word, who that is no text says: "Ann arrives"
	stop     int   // the first chunk behind its verb that was left out
	doubt    Doubt // what may keep it from print
}

// headline returns the article's own headline for the verb or noun that leads it.
func (r *reading) headline(m *event.Mention) string {
	s := &r.Text.Sentences[m.Sentence]
	if s.Role != text.Headline || s.End-s.Start > maxLength+4 || s.Last-s.First < 3 {
		return ""
	}
	w := r.newWriter()
	for i := s.First; i < s.Last; i++ {
		if i == s.Last-1 && r.Text.Tokens[i].Kind == text.Punct && r.Text.Word(int(i)) == "." {
			break
		}
		w.token(i)
	}
	r.buf = w.buf
	return w.finish()
}

// newWriter returns a writer of one title.
func (r *reading) newWriter() writer {
	return writer{reading: r, buf: r.buf[:0], owner: -1, speaker: -1, state: state{last: -1}}
}

// mark is where a writer was, to go back to.
type mark struct {
	size int
	state
}

func (w *writer) mark() mark { return mark{len(w.buf), w.state} }

// reset takes back what was written since at.
func (w *writer) reset(at mark) { w.buf, w.state = w.buf[:at.size], at.state }

// token writes token i as it stands.
func (w *writer) token(i int32) {
	t := &w.Text.Tokens[i]
	s := w.Text.Word(int(i))
	apart := t.Flags.Has(text.Space) || t.Flags.Has(text.Newline) || w.last != i-1
	clings := t.Flags.Has(text.Clitic) || w.Tags[i] == model.POS || t.Kind == text.Punct && s == ","
	if n := len(w.buf); n > 0 && apart && !clings && w.buf[n-1] != '$' {
		w.buf = append(w.buf, ' ')
	}
	if w.opens(i) {
		w.buf = append(w.buf, text.Lower(s)...)
	} else {
		w.buf = append(w.buf, s...)
	}
	w.last = i
	w.names = w.names || w.NameOf[i] >= 0 || t.Flags.Has(text.HasDigit) && !t.Flags.Has(text.HasHyphen) && !w.clock(i)
}

// opens reports whether token i has its capital only because it opens its sentence.
func (w *writer) opens(i int32) bool {
	t := &w.Text.Tokens[i]
	if len(w.buf) == 0 || !t.Flags.Has(text.Capital) || t.Flags.Has(text.Upper) || w.NameOf[i] >= 0 || w.Tags[i] == model.NNP || w.Tags[i] == model.NNPS {
		return false
	}
	s := &w.Text.Sentences[w.Text.SentenceAt(int(i))]
	return s.First == i && s.Role == text.Body
}

// clock reports whether token i is of a time of the day.
func (r *reading) clock(i int32) bool {
	if t := &r.Text.Tokens[i]; i > 0 && t.Kind == text.Number && t.End-t.Start == 4 && r.Text.Tokens[i-1].Key == word.At { // at 1653
		return true
	}
	x := r.TimexOf[i]
	return x >= 0 && r.Timexes[x].Type == timex.TypeTime
}

// hour reports whether noun chunk c is no more than a time of the day in digits: "at 1653".
func (r *reading) hour(c *syntax.Chunk) bool {
	return c.Last == c.First+1 && r.Text.Tokens[c.First].Kind == text.Number && r.clock(c.First)
}

// word writes a word that isn't in the text, or not here.
func (w *writer) word(s string) {
	if len(w.buf) > 0 {
		w.buf = append(w.buf, ' ')
	}
	w.buf = append(w.buf, s...)
	w.last = -2
}

// verbTitle writes the headline of the clause whose verb is chunk k, and reports whether it stands alone.
func (w *writer) verbTitle(m *event.Mention, k int) bool {
	n, k := w.telling(m, k)
	if n < 0 {
		return false
	}
	q := &w.Clauses[n]
	if h := &w.Text.Tokens[w.Chunks[k].Head]; q.Subject < 0 || h.End-h.Start < 2 || h.Kind != text.Word {
		return false
	}
	about := q.Kind == syntax.RelativeClause || q.Kind == syntax.ComplementClause && q.Opener > 0 && w.isNoun(int(q.Opener)-1)
	gap := -1
	if about && q.Object < 0 && w.objectGap(q, k) {
		if gap = w.gapped(q, k); gap < 0 {
			return false
		}
	}
	if gap < 0 && w.misattached(n, k) || w.reflects(n, k) || w.notOnly(&w.Chunks[k]) || w.neither(k) ||
		w.opensWith(int(q.Subject), word.Neither) { // "Neither Defoe nor Borini managed a shot"
		return false
	}
	many, ok := w.subject(q.Subject, n)
	if !ok {
		return false
	}
	if w.disagrees(k, int(q.Subject), many) {
		return false
	}
	w.doubtSubject(q, k)
	if w.Speech(k) && gap < 0 && !w.announced(k) {
		return w.said(n, k, many)
	}
	if !w.predicate(n, k, gap, many) {
		return false
	}
	w.more(k)
	w.doubtVerb(q, k)
	return true
}

// manyInfinitives are more than anybody hangs one on the other.
const manyInfinitives = 8

// telling returns the clause that tells of mention m, whose word is in chunk k, and the chunk of its verb; -1 for none.
func (w *writer) telling(m *event.Mention, k int) (n int32, verb int) {
	for range manyInfinitives {
		if n = w.Chunks[k].Clause; n < 0 {
			break
		}
		q := &w.Clauses[n]
		if q.Verb != int32(k) {
			if q.Verb < 0 || w.Chunks[k].Kind == syntax.VerbChunk {
				break
			}
			k = int(q.Verb) // an adjective is told by its verb
		}
		if q.Kind != syntax.InfinitiveClause || q.Parent < 0 || w.Clauses[q.Parent].Verb < 0 || m.Modality == event.Planned {
			return n, k
		}
		around := int(w.Clauses[q.Parent].Verb)
		if w.Base(w.Chunks[around].Head) == "be" && q.Subject >= 0 && q.Subject == int32(k-1) { // "the order to cull them is wrong"
			break
		}
		k = around // "agrees to buy"
	}
	return -1, k
}

// predicate writes the verb of clause n, chunk k, its object in chunk gap if that stands before it, and what follows, and reports whether
// the title stands alone.
func (w *writer) predicate(n int32, k, gap int, many bool) bool {
	w.verb(k, many)
	size := len(w.buf)
	if whole := gap < 0 && w.rest(n, k, maxLength) || gap >= 0 && w.fill(n, k, gap, maxLength); !whole || w.cut || w.owes || w.hangs() || w.repeats() {
		return false
	}
	if len(w.buf) == size && w.Chunks[k].Form&(syntax.Passive|syntax.Participle) == 0 {
		return w.alone(k) || w.withParticle(k)
	}
	return !w.lacksFrame(k, len(w.buf) > size)
}

// Fallback names the mention by its own words, where no title can be made: they may not stand alone.
func (t *Titler) Fallback(m *event.Mention) string {
	r := &t.reading
	w := r.newWriter()
	switch k := r.ChunkOf[m.Trigger]; {
	case k < 0:
	case r.Chunks[k].Kind == syntax.NounChunk && r.Chunks[k].Last-r.Chunks[k].First < 8:
		w.noun(int(k))
	case r.Chunks[k].Kind == syntax.VerbChunk:
		w.clauseAsItStands(int(k))
	}
	if len(w.buf) == 0 || len(w.buf) > maxLength {
		w.buf, w.last = w.buf[:0], -1
		w.token(m.Trigger)
	}
	w.buf = w.buf[:min(len(w.buf), maxLength)]
	r.buf = w.buf
	return w.finish()
}

// clauseAsItStands writes the subject of the verb at chunk k, the verb, and what follows it in the clause but for times, as the text has them.
func (w *writer) clauseAsItStands(k int) {
	if n := w.Chunks[k].Clause; n >= 0 && w.Clauses[n].Verb == int32(k) && w.Clauses[n].Subject >= 0 && w.Chunks[k].Form.Has(syntax.Finite) {
		w.chunkTokens(int(w.Clauses[n].Subject))
	}
	end := w.SentenceEnd(k)
	for j := k; j < end && w.Chunks[j].Clause == w.Chunks[k].Clause; j++ {
		if n := w.Chunks[k].Clause; n >= 0 && j > k && w.Clauses[n].Subject == int32(j) { // "said Kolisi": it is written already
			continue
		}
		at := w.mark()
		switch w.Chunks[j].Kind {
		case syntax.VerbChunk, syntax.NounChunk, syntax.AdverbChunk, syntax.AdjChunk:
			w.chunkTokens(j)
		case syntax.PrepChunk:
			if j+1 == end || w.Chunks[j+1].Kind != syntax.NounChunk {
				continue
			}
			w.chunkTokens(j)
			j++
			w.chunkTokens(j)
		case syntax.TimeChunk:
			continue
		default:
			return
		}
		if len(w.buf) > maxLength {
			w.reset(at)
			return
		}
	}
}
