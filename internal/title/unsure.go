package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// doubtSubject notes what is to be doubted of the subject of clause q, whose verb is chunk k, once it is written.
func (w *writer) doubtSubject(q *syntax.Clause, k int) {
	s := int(q.Subject)
	c := &w.Chunks[s]
	if w.IsPronoun(s) {
		w.doubt |= ByPronoun
		return
	}
	if w.owner < 0 && !w.holdsNames(s, max(w.subjectEnd, s+1)) && !w.countsOf(c) {
		w.doubt |= Nameless
	}
	if w.unread(c) && w.owner < 0 {
		w.doubt |= Unread
	}
	if w.Tags[c.First] == model.PRPS {
		if w.Antecedent(c.First) < 0 {
			w.doubt |= Ownerless
		} else {
			w.doubt |= ByPronoun
		}
	}
	if s > 0 && w.Chunks[s-1].Kind == syntax.VerbChunk && !w.Speech(s-1) && q.Opener < 0 {
		w.doubt |= Borrowed
	}
	if w.owner < 0 && w.unnamed(s) {
		w.doubt |= Unnamed
	}
	if w.tellsNews(c) {
		w.doubt |= Reporter
	}
	w.doubtBetween(max(s+1, w.subjectEnd), k, w.owner >= 0 || w.holdsAny(c))
}

// farOff is how many chunks a verb stands behind its subject at most; the subject of one that is farther off may be another.
const farOff = 64

// doubtBetween notes what was left out from chunk j to the verb, chunk k, behind a subject that holds a name or none.
func (w *writer) doubtBetween(j, k int, named bool) {
	if k-j > farOff {
		w.doubt |= Far
		j = k - farOff
	}
	for ; j < k; j++ {
		c := &w.Chunks[j]
		noun := w.Chunks[j-1].Kind == syntax.NounChunk
		switch {
		case c.Kind == syntax.VerbChunk && c.Form.Has(syntax.Finite) && c.Clause >= 0 && w.Clauses[c.Clause].Kind != syntax.RelativeClause:
			w.doubt |= Far
		case c.Kind == syntax.PrepChunk && !named && j+1 < k && w.isNoun(j+1),
			(c.Kind == syntax.RelChunk || c.Kind == syntax.VerbChunk) && !named && noun:
			w.doubt |= LeftFromSubject
		case c.Kind == syntax.ConjChunk && w.isNoun(j+1):
			w.doubt |= LeftMember
		}
	}
}

// holdsNames reports whether a name is part of one of the nouns from chunk j up to chunk end.
func (r *reading) holdsNames(j, end int) bool {
	for ; j < end; j++ {
		if r.isNoun(j) && r.holdsAny(&r.Chunks[j]) {
			return true
		}
	}
	return false
}

// unread reports whether the head of noun chunk c has a capital, though it is no name: a heading ran into it.
func (r *reading) unread(c *syntax.Chunk) bool {
	t, tag := r.Text.Tokens[c.Head].Flags, r.Tags[c.Head]
	return c.Last > c.First+1 && t.Has(text.Capital) && !t.Has(text.Upper) && r.NameOf[c.Head] < 0 && tag != model.NNPS && tag != model.NNS
}

// unnamed reports whether noun chunk k is one certain person, and says who only by an office: "the mayor", "his assistant".
func (r *reading) unnamed(k int) bool {
	c := &r.Chunks[k]
	if !r.isNoun(k) || r.Tags[c.Head] != model.NN || r.NameOf[c.Head] >= 0 || !(word.Somebody|word.Office).In(r.Text, int(c.Head)) {
		return false
	}
	return (r.opensWith(k, word.The) || r.Tags[c.First] == model.PRPS) && r.Apposed(k) < 0
}

// countsOf reports whether noun chunk c says how many: "132 people".
func (r *reading) countsOf(c *syntax.Chunk) bool {
	for i := c.First; i < c.Head; i++ {
		if r.Tags[i] == model.CD {
			return true
		}
	}
	return false
}

// tellsNews reports whether noun chunk c says that someone is a reporter, or of a newsroom: "the BBC's Lyse Doucet".
func (r *reading) tellsNews(c *syntax.Chunk) bool {
	last := c.Last
	if e := r.NameOf[c.Head]; e >= 0 && r.Names[e].Type == names.Person {
		last = r.Names[e].First
	}
	for i := c.First; i < last; i++ {
		if _, ok := newsrooms.Of(r.Text, int(i)); ok {
			return true
		}
	}
	return false
}

// newsrooms are whose people tell the news, and what these people are.
var newsrooms = text.Words(`bbc cnn abc nbc cbs npr reuters guardian times telegraph al-jazeera newsnight correspondent reporter journalist presenter
	anchor editor blogger columnist photographer`)

// doubtVerb notes what is to be doubted of the verb at chunk k, of clause q, and of what the title holds of it.
func (w *writer) doubtVerb(q *syntax.Clause, k int) {
	c := &w.Chunks[k]
	passes := c.Form.Has(syntax.Passive)
	if c.Form.Has(syntax.Progress) && !passes {
		w.doubt |= Going
	}
	base := w.Base(c.Head)
	if _, ok := statives.Find(base); ok && !passes || base == "find" && w.reflexive(k+1) {
		w.doubt |= Stative
	}
	if _, ok := slight.Find(base); ok && !passes {
		w.doubt |= Slight
	}
	if w.saysNoMore(k) {
		w.doubt |= Bare
	}
	if _, ok := quoting.Find(base); ok && passes {
		w.doubt |= LeftClause
	}
	if _, ok := moving.Find(base); ok && !passes && !w.goesSomewhere(k) {
		w.doubt |= Aimless
	}
	for q.Kind == syntax.CoordinateClause && q.Parent >= 0 {
		q = &w.Clauses[q.Parent]
	}
	switch q.Kind {
	case syntax.ParticipialClause:
		w.doubt |= Hanging
	case syntax.RelativeClause:
		w.doubt |= Aside
	case syntax.ComplementClause:
		w.doubt |= Retold
		if o := int(q.Opener) - 1; o > 0 && w.isNoun(o) {
			if _, ok := contentNouns.Of(w.Text, int(w.Chunks[o].Head)); ok { // "claims that"
				w.doubt |= Supposed
			}
		}
		if p := q.Parent; p >= 0 && w.Clauses[p].Verb >= 0 && w.Chunks[w.Clauses[p].Verb].Form&(syntax.Infinitive|syntax.Modal) != 0 {
			w.doubt |= Supposed
		}
	}
}

// reflexive reports whether chunk k is "himself" or its like.
func (r *reading) reflexive(k int) bool {
	if !r.isNoun(k) {
		return false
	}
	_, ok := reflexives.Of(r.Text, int(r.Chunks[k].First))
	return ok
}

// saysNoMore reports whether the title ends with the verb at chunk k, and perhaps a particle, though the verb doesn't tell all: "pushes back".
func (w *writer) saysNoMore(k int) bool {
	if w.Chunks[k].Form&(syntax.Passive|syntax.Participle) != 0 || w.alone(k) {
		return false
	}
	return w.last < w.Chunks[k].Last || k+1 < len(w.Chunks) && w.Chunks[k+1].Kind == syntax.AdverbChunk && w.last < w.Chunks[k+1].Last
}

// goesSomewhere reports whether the title says where that goes which the verb at chunk k moves.
func (w *writer) goesSomewhere(k int) bool {
	for j := k + 1; j < w.stop && j < len(w.Chunks); j++ {
		switch c := &w.Chunks[j]; c.Kind {
		case syntax.PrepChunk:
			if _, ok := goals.Of(w.Text, int(c.First)); ok {
				return true
			}
		case syntax.VerbChunk:
			return true
		case syntax.AdverbChunk:
			if w.particle(j) {
				return true
			}
		}
	}
	return false
}

var (
	// statives tell how things are rather than what happens.
	statives = text.Words(`be work live stand stay remain experience enjoy own head face account like prefer range bounce hover serve involve
		focus deserve rank lie rest await spend fixate`)

	// slight verbs tell what is hardly news.
	slight = text.Words("step walk check sit nod smile wave write read post chat look wait sleep eat drink recall remember wonder")

	// quoting verbs, in the passive, say who says something, and not what.
	quoting = text.Words("quote cite ask interview")

	// moving verbs say little without where to.
	moving = text.Words("arrive return land come go send fly travel head bring take carry dispatch ship transport ferry drive move")

	// goals are the prepositions before where something goes.
	goals = text.Words("at to into onto toward towards for in over back home across through around near off")
)

// past returns the first chunk that stands behind what the title holds of the verb at chunk k.
func (w *writer) past(k int) int {
	j := max(w.stop, k+1)
	for end := w.SentenceEnd(k); j < end && w.Chunks[j].First <= w.last; j++ {
	}
	return j
}

// left returns what was left out of the clause whose verb is chunk k, behind what the title holds of it.
func (w *writer) left(k int) Doubt {
	end := w.SentenceEnd(k)
	for j := w.past(k); j < end; j++ {
		switch c := &w.Chunks[j]; {
		case c.Kind == syntax.TimeChunk, c.Kind == syntax.AdverbChunk, c.Kind == syntax.QuoteChunk, c.Kind == syntax.AdjChunk && !w.touches(j):
		case c.Kind == syntax.PrepChunk && j+1 < end && w.Chunks[j+1].Kind == syntax.TimeChunk:
			j++
		default:
			return w.leftAt(j, end, k)
		}
	}
	return 0
}

// touches reports whether chunk j stands right behind a noun.
func (r *reading) touches(j int) bool {
	return r.Chunks[j-1].Kind == syntax.NounChunk && r.Chunks[j].First == r.Chunks[j-1].Last
}

// leftAt returns what a title lacks that ends before chunk j, of a sentence up to chunk end, and whose verb is chunk k.
func (w *writer) leftAt(j, end, k int) Doubt {
	c := &w.Chunks[j]
	common := w.touches(j) && w.NameOf[w.Chunks[j-1].Head] < 0
	switch c.Kind {
	case syntax.NounChunk, syntax.AdjChunk:
		return LeftNoun
	case syntax.PrepChunk:
		if _, loose := looseEnds.Of(w.Text, int(c.First)); loose && !w.judgesAs(k, c) {
			return 0
		}
		switch {
		case w.Text.Tokens[c.First].Key == word.Of:
			return LeftOf
		case j+1 < end && w.Chunks[j+1].Kind == syntax.SubChunk: // "on how to prevent it"
			return LeftClause
		}
		return LeftPhrase
	case syntax.RelChunk:
		if common {
			return LeftKind
		}
	case syntax.SubChunk:
		if _, ok := contents.Of(w.Text, int(c.First)); ok {
			return LeftClause
		}
	case syntax.VerbChunk:
		switch {
		case c.Form.Has(syntax.Infinitive):
			return LeftDeed
		case c.Form.Has(syntax.Finite):
			return LeftClause
		case common:
			return LeftKind
		}
	case syntax.ConjChunk:
		j = w.afterTimes(j + 1)
		if j < end && w.isNoun(j) && !(j+1 < end && w.Chunks[j+1].Kind == syntax.VerbChunk) {
			return LeftMember
		}
	case syntax.OpenBracket:
		if e := w.PastBrackets(j); e > j && e < end {
			switch d := &w.Chunks[e]; {
			case d.Kind == syntax.NounChunk && d.Prep < 0, d.Kind == syntax.AdverbChunk, d.Kind == syntax.AdjChunk:
				return LeftNoun
			case d.Kind == syntax.PrepChunk:
				return LeftPhrase
			}
		}
	case syntax.CommaChunk:
		if w.Row(j, end) > 0 {
			return LeftMember
		}
		if e := w.pastApposition(j, end); w.infinitiveAt(e) {
			return LeftDeed
		}
	}
	return 0
}

// pastApposition returns the chunk behind the nouns between commas that open at chunk j: "asked Ann, the mayor, | to leave"; end where none do.
func (r *reading) pastApposition(j, end int) int {
	for e := j + 1; e < min(j+7, end); e++ {
		switch r.Chunks[e].Kind {
		case syntax.CommaChunk:
			return e + 1
		case syntax.NounChunk, syntax.PrepChunk, syntax.AdjChunk:
		default:
			return end
		}
	}
	return end
}

// contents open a clause that a verb or noun takes.
var contents = text.Words("that how why whether what if")

// doubtLeaning notes whether one of the noun chunks from k up to j is a thing that only the text before says more of: "the matter".
func (w *writer) doubtLeaning(k, j int) {
	for ; k < j; k++ {
		if w.unnamed(k) {
			w.doubt |= Unnamed
		}
		if c := &w.Chunks[k]; w.isNoun(k) && w.ownerUnnamed(c) ||
			w.known(k) && w.opensWith(k, word.The) && !w.Text.Tokens[c.Head].Flags.Has(text.Capital) && !w.ofWhom(k+1) {
			w.doubt |= Leaning
		}
	}
}

// doubtNoun notes what is to be doubted of the title of the event that a noun of chunk k tells, and what follows it up to chunk next; placed
// says that a place was written before it.
func (w *writer) doubtNoun(k, next int, trigger int32, placed bool) {
	w.doubt |= Label
	if !placed && !w.holdsNames(k, max(next, k+1)) {
		w.doubt |= Nameless
	}
	if _, ok := enduring.Of(w.Text, int(trigger)); ok {
		w.doubt |= Lasting
	}
	if k >= 2 && w.Chunks[k-1].Kind == syntax.ConjChunk && w.isNoun(k-2) && !w.half(k) {
		if t := w.startsName(k); t != names.None && t != names.Event {
			w.doubt |= Half
		}
	}
	w.doubtLeaning(k+1, next)
}

// startsName returns what the name names that noun chunk k begins with, an article apart; None for no name.
func (r *reading) startsName(k int) names.Type {
	i := r.Chunks[k].First
	if r.Tags[i] == model.DT && i+1 < r.Chunks[k].Last {
		i++
	}
	if e := r.NameOf[i]; e >= 0 {
		return r.Names[e].Type
	}
	return names.None
}

// enduring nouns are for what goes on for long.
var enduring = text.Words(`war wars campaign campaigns crisis crises outbreak outbreaks pandemic epidemic career season festival program programme
	depression recession life tour series boom bubble era movement show shows`)
