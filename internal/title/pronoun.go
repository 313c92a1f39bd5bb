package title

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// named writes the name e by which all texts know it.
func (w *writer) named(e int) {
	n := &w.Names[e]
	w.stranger = w.stranger || w.oneWord(int32(e)) && !w.says(e)
	if n.Canonical != "" {
		w.word(w.called(n.Canonical))
		return
	}
	for i := n.First; i < n.Last; i++ {
		w.token(i)
	}
}

// says reports whether the title holds the name e already, so that a pronoun in it is clear.
func (w *writer) says(e int) bool {
	name := w.Names[e].Canonical
	if i := strings.LastIndexByte(name, ' '); i >= 0 {
		name = name[i+1:]
	}
	return name != "" && strings.Contains(string(w.buf), name)
}

// pronounSubject writes the name that the pronoun, noun chunk k, stands for.
func (w *writer) pronounSubject(k int) (many, ok bool) {
	e := w.Antecedent(w.Chunks[k].First)
	if e < 0 {
		return w.referentSubject(k)
	}
	w.owner = e
	w.named(e)
	// "who was with him when he died": he may be another
	if n := w.Chunks[k].Clause; n >= 0 && (strings.Contains(w.Names[e].Canonical, " ") || w.Names[e].Type == names.Org) {
		w.names = w.names || w.Clauses[n].Kind == syntax.MainClause || w.Clauses[n].Kind == syntax.CoordinateClause
	}
	return false, true
}

// referentSubject writes the noun that the pronoun, noun chunk k, stands for, where it is no one name.
func (w *writer) referentSubject(k int) (many, ok bool) {
	n := w.Chunks[k].Clause
	if n < 0 || w.Clauses[n].Verb < 0 {
		return false, false
	}
	v := int(w.Clauses[n].Verb)
	if w.Base(w.Chunks[v].Head) == "be" || v > k+1 && w.Chunks[v-1].Kind == syntax.CommaChunk { // "in the sprawling, overcrowded capital"
		return false, false
	}
	a := w.Referent(w.Chunks[k].First)
	if a < 0 {
		return false, false
	}
	if _, ok := unnamed.Of(w.Text, int(w.Chunks[a].Head)); ok && w.bare(a) && !w.ofWhom(a+1) && w.BodyIs(a) < 0 { // "the company"
		return false, false
	}
	return w.subject(int32(a), n)
}

// pronounObject writes the noun chunk k, a pronoun, as the name that it stands for; as itself where that is the title's own subject.
func (w *writer) pronounObject(k int) bool {
	i := w.Chunks[k].First
	if w.Tags[i] == model.PRPS { // its what?
		return false
	}
	if w.Tags[i] == model.DT { // "some of the advisers", but not "some", "all"
		if k+1 >= len(w.Chunks) || w.Text.Tokens[w.Chunks[k+1].First].Key != word.Of {
			return false
		}
		_, ok := shares.Of(w.Text, int(i))
		if ok {
			w.token(i)
		}
		return ok
	}
	if w.oneOf(k) {
		w.token(i)
		return true
	}
	if _, ok := reflexives.Of(w.Text, int(i)); ok {
		w.word(text.Lower(w.Text.Word(int(i))))
		return len(w.buf) > 0
	}
	e := w.Antecedent(i)
	if e < 0 {
		return false
	}
	if n := w.Chunks[k].Clause; n >= 0 && w.Clauses[n].Kind == syntax.RelativeClause && !w.says(e) { // "the drug that killed him": whom?
		return false
	}
	if w.speaker >= 0 && w.Names[w.speaker].Canonical == w.Names[e].Canonical || w.says(e) {
		w.word(text.Lower(w.Text.Word(int(i))))
		return true
	}
	w.named(e)
	return true
}

// pronounWithin writes the pronoun that is the subject of what is told, "Obama says he …", where it can stand for the speaker.
func (w *writer) pronounWithin(k int) bool {
	i := w.Chunks[k].First
	p, _ := syntax.Pronouns.Of(w.Text, int(i))
	if n := w.Chunks[k].Clause; n >= 0 && w.Expletive(i, n) || w.owner < 0 && p == syntax.Something { // "an expert says it remains"
		return false
	}
	fits := w.owner < 0 && (p == syntax.Someone || p == syntax.Something || p == syntax.Several)
	if w.owner >= 0 {
		fits = w.Fits(p, w.owner, i)
	}
	if fits && !w.Text.Tokens[i].Flags.Has(text.InQuote) {
		w.word(text.Lower(w.Text.Word(int(i))))
		return true
	}
	return w.pronounObject(k)
}

// possessive writes its, his or their at token i, or whose it is; false where neither can be said.
func (w *writer) possessive(i int32) bool {
	p, _ := syntax.Pronouns.Of(w.Text, int(i))
	if w.owner >= 0 && w.Fits(p, w.owner, i) {
		w.word(text.Lower(w.Text.Word(int(i))))
		return true
	}
	own := int(i)+1 < len(w.Text.Tokens) && w.Text.Tokens[i+1].Key == word.Own && len(w.buf) > 0
	if e := w.Antecedent(i); e >= 0 && w.says(e) || own {
		w.word(text.Lower(w.Text.Word(int(i))))
		return true
	} else if e >= 0 {
		w.named(e)
		if w.buf = append(w.buf, '\''); w.Names[e].Type == names.Person || w.buf[len(w.buf)-2] != 's' {
			w.buf = append(w.buf, 's')
		}
		return true
	}
	return len(w.buf) > 0 && w.owner < 0 && w.last != -1 && p == syntax.Several && w.keepPossessive(i)
}

// keepPossessive writes "their" where the title's own subject, no name, can own it.
func (w *writer) keepPossessive(i int32) bool {
	w.token(i)
	return true
}

// isPlural reports whether noun chunk k is about several.
func (r *reading) isPlural(k int) bool {
	c := &r.Chunks[k]
	if e := r.NameOf[c.Head]; e >= 0 {
		if f := c.First; r.NameOf[f] < 0 && (r.Tags[f] == model.NNS || r.Counts(f, c.Head)) { // "rockers Iron Maiden", "900 Marines"
			return true
		}
		return r.Names[e].Type == names.Org && r.isPeople(c) ||
			r.Names[e].Type != names.Org && r.Names[e].Type != names.Place && r.Names[e].Type != names.Person && r.Tags[c.Head] == model.NNPS
	}
	if r.isPeople(c) {
		return true
	}
	if q, ok := collectives.Of(r.Text, int(c.Head)); ok {
		return q
	}
	switch r.Tags[c.Head] {
	case model.NNS, model.NNPS:
		return true
	case model.NNP: // "Shares fell": a capital only because it opens the sentence
		return c.Head == r.Text.Sentences[r.Text.SentenceAt(int(c.Head))].First && inflect.EndsAsPlural(r.Text.Word(int(c.Head)))
	case model.NN: // "14 staff"
		if f := int(c.First); r.Tags[f] == model.CD && r.Text.Tokens[f].Flags.Has(text.HasDigit) && r.Text.Word(f) != "1" {
			_, ok := word.Groups.Of(r.Text, int(c.Head))
			return ok
		}
	case model.CD:
		return r.Text.Word(int(c.Head)) != "1" && r.Text.Tokens[c.Head].Key != word.One
	}
	return false
}

// isPeople reports whether the chunk is a people, a party or a team by its article and its plural: "the Greeks", "the Western Allies",
// "the British", "the Rolling Stones"; but "the New York Times", "General Motors".
func (r *reading) isPeople(c *syntax.Chunk) bool {
	if r.Text.Tokens[c.First].Key != word.The || !r.Text.Tokens[c.Head].Flags.Has(text.Capital) || c.Head == c.First {
		return false
	}
	if _, ok := peoples.Of(r.Text, int(c.Head)); ok {
		return c.Head == c.First+1
	}
	if !inflect.EndsAsPlural(r.Text.Word(int(c.Head))) {
		return false
	}
	if _, ok := singulars.Of(r.Text, int(c.Head)); ok {
		return false
	}
	for i := c.First + 1; i < c.Head; i++ { // "the House of Lords"
		if r.Tags[i] == model.IN {
			return false
		}
	}
	return true
}

var (
	// peoples are called by an adjective.
	peoples = text.Words(`british english french irish welsh scottish dutch spanish portuguese swiss danish swedish finnish polish turkish chinese
		japanese vietnamese lebanese burmese sudanese`)
	// singulars end the names of bodies that look like plurals.
	singulars = text.Words(`nations times news series games affairs headquarters states emirates netherlands philippines maldives bahamas commons
		lords courts airlines airways motors systems industries enterprises holdings`)
)

var collectives = text.NewTable(text.Join(
	text.List(true, `people police men women children boys kids teens troops personnel cattle clergy majority dozens hundreds thousands millions billions poor wounded
		injured dead`),
	text.List(false, "news series united politics economics physics news headquarters measles aids"),
))

var (
	shares     = text.Words("some all each both neither")
	reflexives = text.Words("himself herself itself themselves")
)
