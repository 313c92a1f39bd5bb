package event

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// titleLength is the most bytes that a title takes.
const titleLength = 84

// title returns a headline for the mention, "" where none can be made that stands alone, and whether it names or counts anything.
//
// A noun's is its phrase ("Sochi summit"), a verb's its clause, cut down to subject, verb and what the verb needs, and told as
// headlines tell: in the present tense, without articles, without dates.
func (r *reading) title(m *Mention) (title string, names bool) {
	k := r.chunkOf[m.Trigger]
	if k < 0 {
		return "", false
	}
	if t := r.headline(m); t != "" {
		return t, true
	}
	c := &r.chunks[k]
	if c.Kind == nounChunk {
		if title, names = r.nominalTitle(m, int(k)); len(title) > titleLength {
			return "", false
		}
		return title, names
	}
	if m.Nominal && c.Kind == verbChunk { // the tagger saw a verb in it
		return "", false
	}
	for _, brief := range []bool{false, true} {
		w := titleWriter{reading: r, buf: r.buf[:0], brief: brief, owner: -1, speaker: -1, last: -1}
		ok := w.verbTitle(m, int(k))
		r.buf = w.buf
		if ok && len(w.buf) <= titleLength {
			return w.finish(), w.names
		}
	}
	return "", false
}

// titleWriter writes the words of one title.
type titleWriter struct {
	*reading
	buf     []byte
	brief   bool  // leave out what can be left out
	owner   int   // the name that the subject is, for "its" and "his"; -1 for none
	speaker int   // the name that says what the title tells, -1 for none
	last    int32 // the last token written, -1 at the start
	names   bool  // it holds a name or a number
}

// headline returns the article's own headline for the verb or noun that leads it.
func (r *reading) headline(m *Mention) string {
	s := &r.Text.Sentences[m.Sentence]
	if s.Role != text.Headline || s.End-s.Start > titleLength+4 || s.Last-s.First < 3 {
		return ""
	}
	w := titleWriter{reading: r, buf: r.buf[:0], owner: -1, speaker: -1, last: -1}
	for i := s.First; i < s.Last; i++ {
		if i == s.Last-1 && r.Text.Tokens[i].Kind == text.Punct && r.Text.Word(int(i)) == "." {
			break
		}
		w.token(i)
	}
	r.buf = w.buf
	return w.finish()
}

// mark is a state of the writer, to go back to.
type mark struct {
	size  int
	last  int32
	names bool
}

func (w *titleWriter) mark() mark { return mark{len(w.buf), w.last, w.names} }

// reset takes back what was written since at.
func (w *titleWriter) reset(at mark) { w.buf, w.last, w.names = w.buf[:at.size], at.last, at.names }

// token writes token i as it stands.
func (w *titleWriter) token(i int32) {
	t := &w.Text.Tokens[i]
	if len(w.buf) > 0 && (t.Flags.Has(text.Space) || t.Flags.Has(text.Newline) || w.last != i-1) && !t.Flags.Has(text.Clitic) && w.Tags[i] != model.POS && !(t.Kind == text.Punct && w.Text.Word(int(i)) == ",") && w.buf[len(w.buf)-1] != '$' {
		w.buf = append(w.buf, ' ')
	}
	w.buf = append(w.buf, w.Text.Word(int(i))...)
	w.last = i
	w.names = w.names || w.nameOf[i] >= 0 || t.Flags.Has(text.HasDigit) && !t.Flags.Has(text.HasHyphen)
}

// word writes a word that isn't in the text, or not here.
func (w *titleWriter) word(s string) {
	if len(w.buf) > 0 {
		w.buf = append(w.buf, ' ')
	}
	w.buf = append(w.buf, s...)
	w.last = -2
}

// finish returns what was written, cleaned: valid UTF-8, one line, capitalized, with balanced quotes and brackets, and no marks
// around it but the period of "U.S.".
func (w *titleWriter) finish() string {
	s := balance(string(w.buf))
	if !tidy(s) {
		s = strings.Join(strings.Fields(strings.Map(printable, strings.ToValidUTF8(s, ""))), " ")
	}
	s = strings.TrimLeft(s, titleJunk+".)]")
	if w.last >= 0 && w.Text.Tokens[w.last].Flags.Has(text.HasPeriod) {
		return capitalize(strings.TrimRight(s, titleJunk))
	}
	return capitalize(strings.TrimRight(s, titleJunk+"."))
}

// tidy reports whether s is ASCII, with single spaces between words and nothing that can't be printed.
func tidy(s string) bool {
	space := true
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || c >= 0x7F || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return s == "" || !space
}

// titleJunk are marks that no title begins or ends with.
const titleJunk = " ,;:-–—…/\\|*•·"

// verbTitle writes the headline of the clause whose verb is chunk k, and reports whether it stands alone.
func (w *titleWriter) verbTitle(m *Mention, k int) bool {
	n := w.chunks[k].Clause
	if n < 0 {
		return false
	}
	q := &w.clauses[n]
	if q.Verb != int32(k) {
		if q.Verb < 0 || w.chunks[k].Kind == verbChunk {
			return false
		}
		k = int(q.Verb) // an adjective is told by its verb
	}
	if q.Kind == toInfinitive && q.Parent >= 0 && w.clauses[q.Parent].Verb >= 0 && m.Modality != Planned {
		return w.verbTitle(m, int(w.clauses[q.Parent].Verb)) // "agrees to buy"
	}
	if h := &w.Text.Tokens[w.chunks[k].Head]; q.Subject < 0 || h.End-h.Start < 2 || h.Kind != text.Word {
		return false
	}
	if (q.Kind == relative_ || q.Kind == complement && q.Opener > 0 && w.chunks[q.Opener-1].Kind == nounChunk) && q.Object < 0 && w.objectGap(q, k) {
		return false
	}
	many, ok := w.subject(q.Subject, n)
	if !ok {
		return false
	}
	if f := w.chunks[k].Form; (f.has(plural) || w.Tags[w.chunks[k].Head] == model.VBP) && !many && w.owner >= 0 && w.oneOnly(w.owner) || f.has(singular) && many && w.Tags[w.chunks[q.Subject].Head] == model.NNS && w.nameOf[w.chunks[q.Subject].Head] < 0 {
		return false // another subject than it seems
	}
	if w.speech(k) {
		return w.said(n, k, many)
	}
	w.verb(k, many)
	return w.rest(n, k, titleLength)
}

// oneOnly reports whether name e can't take a verb in the plural: a person, or a place that isn't written like a plural.
func (r *reading) oneOnly(e int) bool {
	n := &r.Names[e]
	return n.Type == names.Person || n.Type == names.Place && !strings.HasSuffix(r.Text.Word(int(n.Last)-1), "s")
}

// objectGap reports whether the relative clause q, whose verb is chunk k, is about its verb's object: "the masks that Mexico gave out".
func (r *reading) objectGap(q *clause, k int) bool {
	if r.chunks[k].Form.has(passive) {
		return false
	}
	if q.Opener < 0 {
		return true
	}
	return q.Subject > q.Opener && (r.chunks[q.Opener].Kind == relChunk || q.Kind == complement)
}

// subject writes noun chunk k as the subject of clause n, and reports whether it is plural, and fit for a title.
func (w *titleWriter) subject(k int32, n int32) (many, ok bool) {
	c := &w.chunks[k]
	if c.Kind != nounChunk {
		return false, false
	}
	if w.Tags[c.First] == model.EX || !w.isThing(c) {
		return false, false
	}
	if w.isPronoun(int(k)) {
		return w.pronounSubject(int(k))
	}
	if name := w.apposed(int(k)); name >= 0 {
		w.noun(name)
		w.owner = int(w.nameOf[w.chunks[name].Head])
		return false, true
	}
	if _, vague := vagueThings.Of(w.Text, int(c.Head)); vague || c.Last == c.First+1 && w.Tags[c.First] == model.CD && w.chunks[min(int(k)+1, len(w.chunks)-1)].Kind == verbChunk || w.timexOf[c.Head] >= 0 && w.nameOf[c.Head] < 0 {
		return false, false
	}
	many = w.isPlural(int(k))
	if !w.noun(int(k)) {
		return false, false
	}
	if e := w.nameOf[c.Head]; e >= 0 {
		w.owner = int(e)
	}
	verb := w.clauses[n].Verb
	_, more := w.phrase(int(k), int(verb), 48)
	return many || more, true
}

// isThing reports whether the chunk has a noun for its head, or is as good as one: "the poor", "two".
func (r *reading) isThing(c *chunk) bool {
	t := r.Tags[c.Head]
	switch {
	case t.Noun(), r.nameOf[c.Head] >= 0, t == model.CD, t == model.PRP:
		return true
	case t.Adjective():
		return r.Text.Tokens[c.First].Key == keyThe && c.Last > c.First+1
	}
	return c.Last == c.First+1
}

// isPronoun reports whether noun chunk k is a bare pronoun or demonstrative.
func (r *reading) isPronoun(k int) bool {
	c := &r.chunks[k]
	if c.Last != c.First+1 || r.nameOf[c.First] >= 0 {
		return false
	}
	switch r.Tags[c.First] {
	case model.PRP, model.DT, model.PDT, model.PRPS, model.EX:
		return true
	}
	_, ok := pronouns.Of(r.Text, int(c.First))
	return ok
}

// apposed returns the noun chunk of the person's name that follows chunk k between commas, "the envoy, Kofi Annan, left"; -1 for none.
func (r *reading) apposed(k int) int {
	if r.nameOf[r.chunks[k].Head] >= 0 {
		return -1
	}
	j := k + 1
	for j < len(r.chunks) && (r.chunks[j].Kind == prepChunk || r.chunks[j].Kind == nounChunk && r.chunks[j].Prep >= 0) && j < k+7 {
		j++
	}
	if j+2 >= len(r.chunks) || r.chunks[j].Kind != commaChunk || r.chunks[j+1].Kind != nounChunk {
		return -1
	}
	name := r.nameOf[r.chunks[j+1].Head]
	if name < 0 || r.Names[name].Type != names.Person {
		return -1
	}
	if r.chunks[j+2].Kind != commaChunk && r.chunks[j+2].Kind != verbChunk {
		return -1
	}
	return j + 1
}

// apposedPlace returns the noun chunk of the name that stands for chunk k: "in the capital, Minsk,"; -1 for none.
func (r *reading) apposedPlace(k int) int {
	c := &r.chunks[k]
	if c.Prep < 0 || k+2 >= len(r.chunks) || r.nameOf[c.Head] >= 0 || r.chunks[k+1].Kind != commaChunk || r.chunks[k+2].Kind != nounChunk {
		return -1
	}
	if _, ok := settlements.Of(r.Text, int(c.Head)); !ok {
		return -1
	}
	d := &r.chunks[k+2]
	if e := r.nameOf[d.Head]; e < 0 || r.Names[e].Type != names.Place || r.Names[e].First != d.First {
		return -1
	}
	if k+3 < len(r.chunks) && r.chunks[k+3].Kind == conjChunk {
		return -1
	}
	return k + 2
}

// phrase writes what belongs to the noun chunk k up to chunk end: "of" phrases, others while they fit, and nouns in a row.
// It returns the first chunk that it left, and whether a row made the whole plural.
func (w *titleWriter) phrase(k, end, limit int) (next int, many bool) {
	j, dated := k+1, false
	end = min(end, len(w.chunks))
	for j < end {
		c := &w.chunks[j]
		at := w.mark()
		if c.Starts {
			return j, many
		}
		switch {
		case c.Kind == prepChunk && j+1 < end && w.chunks[j+1].Kind == nounChunk && w.chunks[j+1].Prep == int32(j):
			of := w.Text.Tokens[c.First].Key == keyOf
			if !of && dated { // what follows a date is the verb's
				return j, many
			}
			if !of && (w.brief || !w.attaches(j)) {
				return j, many
			}
			w.chunkTokens(j)
			if !w.noun(j+1) || len(w.buf) > limit && !of || len(w.buf) > titleLength {
				w.reset(at)
				return j, many
			}
			dated = true
			j += 2
		case c.Kind == timeChunk && c.Prep < 0, c.Kind == quoteChunk:
			j++
		case c.Kind == prepChunk && j+1 < end && w.chunks[j+1].Kind == timeChunk:
			if j+2 < end && w.Text.Tokens[w.chunks[j+2].First].Key == keyOf { // "a call for a day of protest"
				return j, many
			}
			j += 2
		case c.Kind == conjChunk || c.Kind == commaChunk:
			e := w.row(j, end)
			if e < 0 {
				return j, many
			}
			for ; j < e; j++ {
				switch d := &w.chunks[j]; d.Kind {
				case nounChunk:
					w.noun(j)
				case adverbChunk:
				default:
					w.chunkTokens(j)
				}
			}
			if len(w.buf) > max(limit, 60) {
				w.reset(at)
				return j, true
			}
			many = true
		default:
			return j, many
		}
	}
	return j, many
}

// row returns the end of the nouns in a row whose second is after chunk j, a comma or conjunction: ", Iran and Turkey"; -1 where no row goes on.
func (r *reading) row(j, end int) int {
	clause, prep, items := r.chunks[j].Clause, int32(-1), 0
	if j > 0 {
		prep = r.chunks[j-1].Prep
	}
	for ; j+1 < end; j += 2 {
		c, d := &r.chunks[j], &r.chunks[j+1]
		if d.Kind == conjChunk && c.Kind == commaChunk && j+2 < end { // the comma before "and"
			if items == 0 { // two would need none: another sentence begins
				return -1
			}
			j++
			c, d = d, &r.chunks[j+1]
		}
		if d.Kind == nounChunk && r.Tags[d.Head] == model.CD && d.Last == d.First+1 { // "two people and two the day before"
			return -1
		}
		if d.Kind != nounChunk || d.Prep >= 0 && d.Prep != prep || d.Clause != clause || r.isPronoun(j+1) {
			return -1
		}
		if items++; c.Kind == conjChunk {
			return j + 2
		}
		if c.Kind != commaChunk {
			return -1
		}
	}
	return -1
}

// attaches reports whether the preposition at chunk j more likely belongs to the noun before it than to the verb.
func (r *reading) attaches(j int) bool {
	_, ok := nounPrepositions.Of(r.Text, int(r.chunks[j].First))
	return ok
}

// chunkTokens writes a chunk as it stands.
func (w *titleWriter) chunkTokens(k int) {
	for i := w.chunks[k].First; i < w.chunks[k].Last; i++ {
		w.token(i)
	}
}

// noun writes noun chunk k without articles, dates and courtesies, and reports whether it can be printed.
func (w *titleWriter) noun(k int) bool {
	c := &w.chunks[k]
	if w.isPronoun(k) {
		return w.pronounObject(k)
	}
	if a := w.apposedPlace(k); a >= 0 {
		return w.noun(a)
	}
	first := c.First
	if e := w.nameOf[c.Head]; e >= 0 && w.owner >= 0 && w.last >= 0 && w.Names[e].Canonical == w.Names[w.owner].Canonical {
		return false // the subject again
	}
	if e := w.nameOf[c.Head]; e >= 0 && w.Names[e].Type == names.Person && w.nameOf[first] != e && w.Names[e].First > first {
		first = w.Names[e].First // the office, or whose sister she is
	}
	wrote := false
	for i := first; i < c.Last; i++ {
		t := w.Tags[i]
		if w.nameOf[i] < 0 {
			if x := w.timexOf[i]; x >= 0 && w.dates(x, i) {
				for i+1 < c.Last && (w.timexOf[i+1] == x || w.Tags[i+1] == model.POS || w.Text.Tokens[i+1].Flags.Has(text.Clitic)) {
					i++
				}
				continue
			}
			switch {
			case t == model.DT || t == model.PDT:
				if _, points := demonstratives.Of(w.Text, int(i)); points && w.nameOf[c.Head] < 0 {
					return false // the reader can't see at what
				} else if points || !w.keepsArticle(i, c.Last) {
					continue
				}
			case t == model.PRPS:
				if !w.possessive(i) {
					continue
				}
				wrote = true
				continue
			case w.sign(int(i)) == quoteChunk:
				continue
			}
		}
		if a, ok := courtesies.Of(w.Text, int(i)); ok && a && i+1 < c.Last {
			continue
		}
		w.token(i)
		wrote = true
	}
	return wrote
}

// dates reports whether the timex x, met at token i, merely dates the noun: "Tuesday's quake", but "2014 World Cup", "two-day visit".
func (r *reading) dates(x, i int32) bool {
	t := &r.Timexes[x]
	switch t.Type {
	case timex.TypeDuration, timex.TypeSet:
		return false
	}
	return !(len(t.Text) == 4 && r.Text.Tokens[i].Kind == text.Number)
}

// keepsArticle reports whether the determiner at token i says more than the noun's being known.
func (r *reading) keepsArticle(i, end int32) bool {
	d, _ := articles.Of(r.Text, int(i))
	if !d {
		return true
	}
	if i+1 < end {
		_, ok := countWords.Of(r.Text, int(i+1))
		return ok && r.Text.Tokens[i].Key == keyA
	}
	return false
}

// finiteForms of be by number.
func beForm(many bool) string {
	if many {
		return "are"
	}
	return "is"
}

// verb writes the verb of chunk k as headlines do, for a subject of many or one.
func (w *titleWriter) verb(k int, many bool) {
	c := &w.chunks[k]
	f := c.Form
	many = many || f.has(plural) || w.Tags[c.Head] == model.VBP
	head := w.Text.Word(int(c.Head))
	base := func() string { return w.present(head, many) }
	switch {
	case f.has(infinitive) && !f.has(modal):
		w.word("to")
		w.word(inflect.Base(head))
	case f.has(modal):
		w.modal(c)
	case f.has(passive) || f.has(participle):
		if f.has(negated) {
			w.word("not")
		}
		if f.has(progress) {
			w.word("being")
		}
		w.word(text.Lower(head))
	case f.has(progress):
		w.word(beForm(many))
		if f.has(negated) {
			w.word("not")
		}
		w.word(text.Lower(head))
	case f.has(negated):
		switch aux, _ := helpingVerbs.Of(w.Text, int(c.Head)); {
		case aux == be:
			w.word(beForm(many) + " not")
		default:
			if many {
				w.word("do not")
			} else {
				w.word("does not")
			}
			w.word(inflect.Base(head))
		}
	default:
		w.word(base())
	}
	for i := c.Head + 1; i < c.Last; i++ {
		if w.Tags[i] == model.RP {
			w.token(i)
		}
	}
}

// modal writes a verb with will, could and their like: "to launch" for a plan, the rest as it stands.
func (w *titleWriter) modal(c *chunk) {
	i := c.First
	switch k := w.Text.Tokens[i].Key; {
	case (k == keyWill || k == keyLl) && !c.Form.has(negated):
		w.word("to")
	case k == keyLl:
		w.word("will")
	case k == keyWould && w.Text.Tokens[i+1].Key != keyHave && c.Clause >= 0 && w.clauses[c.Clause].Kind == complement: // reported, it was "will"
		w.word("will")
	default:
		w.word(text.Lower(w.Text.Word(int(i))))
	}
	for i++; i < c.Last; i++ {
		switch {
		case w.Tags[i] == model.RB || w.Tags[i] == model.RBR:
			if _, ok := negations.Of(w.Text, int(i)); ok {
				w.word("not")
			}
		default:
			w.word(text.Lower(w.Text.Word(int(i))))
		}
	}
}

// present returns the present tense of a verb in any form.
func (w *titleWriter) present(verb string, many bool) string {
	if i := strings.LastIndexByte(verb, '-'); i > 0 && i+1 < len(verb) { // re-ran
		return verb[:i+1] + w.present(verb[i+1:], many)
	}
	b := inflect.Base(verb)
	switch {
	case b == "be":
		return beForm(many)
	case many:
		return b
	}
	return inflect.Present(b)
}
