package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

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
	if a := w.describes(k, n); a >= 0 {
		k, c = a, &w.chunks[a]
	}
	many = w.isPlural(int(k))
	if !w.noun(int(k)) {
		return false, false
	}
	if e := w.nameOf[c.Head]; e >= 0 {
		w.owner = int(e)
	} else if _, ok := belongings.Of(w.Text, int(c.Head)); ok && w.bare(int(k)) {
		w.whose = true
	}
	verb := w.clauses[n].Verb
	w.dropped = false
	next, more := w.phrase(int(k), int(verb), 48)
	if w.dropped {
		w.word("and others")
	}
	w.cut = w.cut || w.lacksOf(int(k), next) || w.lacksClause(int(k), next)
	return many || more, true
}

// describes returns the name that noun chunk k, of which the relative clause n tells, describes: "Oxfam - a British charity - which sent";
// -1 for none.
func (r *reading) describes(k, n int32) int32 {
	if r.clauses[n].Kind != relative_ || r.nameOf[r.chunks[k].Head] >= 0 {
		return -1
	}
	if k > 1 && r.chunks[k-1].Kind == conjChunk && r.chunks[k-2].Kind == nounChunk {
		k -= 2
	}
	if a := r.Text.Tokens[r.chunks[k].First].Key; k < 2 || a != keyA && a != keyAn || r.chunks[k-1].Kind != commaChunk && r.chunks[k-1].Kind != stopChunk {
		return -1
	}
	if d := &r.chunks[k-2]; d.Kind == nounChunk && r.nameOf[d.Head] >= 0 && r.Text.SentenceAt(int(d.Head)) == r.Text.SentenceAt(int(r.chunks[k].Head)) {
		return k - 2
	}
	return -1
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
			if !of && (w.brief || !w.attaches(j) || w.ranges(j)) {
				return j, many
			}
			w.chunkTokens(j)
			if !w.noun(j+1) || len(w.buf) > limit && !of || len(w.buf) > titleLength {
				w.reset(at)
				w.cut = w.cut || of && w.bare(k)
				return j, many
			}
			dated = true
			j += 2
		case c.Kind == timeChunk && c.Prep < 0, c.Kind == quoteChunk:
			j++
		case c.Kind == openBracket: // "15,000 litres (3,300 gallons) of water"
			e := j + 1
			for e < end && e < j+6 && w.chunks[e].Kind != closeBracket {
				e++
			}
			if e+1 >= end || w.chunks[e].Kind != closeBracket || w.Text.Tokens[w.chunks[e+1].First].Key != keyOf {
				return j, many
			}
			j = e + 1
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
				w.dropped = true
				return j, true
			}
			many = true
		default:
			return j, many
		}
	}
	return j, many
}

// bare reports whether noun chunk k is a common noun with no more than an article before it, which "of" would complete.
func (r *reading) bare(k int) bool {
	c := &r.chunks[k]
	if r.nameOf[c.Head] >= 0 || r.Tags[c.Head] == model.CD {
		return false
	}
	for i := c.First; i < c.Head; i++ {
		if r.Tags[i] != model.DT {
			return false
		}
	}
	return true
}

// lacksOf reports whether "of" at chunk next, left out of the title, says what noun chunk k is about: "a series of concerts".
func (r *reading) lacksOf(k, next int) bool {
	if next != k+1 || next+1 >= len(r.chunks) || r.Text.Tokens[r.chunks[next].First].Key != keyOf {
		return false
	}
	_, ok := amounts.Of(r.Text, int(r.chunks[k].Head))
	return ok || r.bare(k)
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

// ranges reports whether "from" at chunk j and "to" after it say how far: the verb's, both or none.
func (r *reading) ranges(j int) bool {
	return r.Text.Tokens[r.chunks[j].First].Key == keyFrom && j+3 < len(r.chunks) && r.chunks[j+1].Kind == nounChunk && r.chunks[j+2].Kind == prepChunk &&
		r.Text.Tokens[r.chunks[j+2].First].Key == keyTo && r.chunks[j+3].Kind == nounChunk
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
	if e := w.nameOf[c.Head]; e >= 0 && w.Names[e].Type == names.Place && w.Names[e].First == c.First+1 && w.Tags[c.First] == model.DT && k+2 < len(w.chunks) && w.chunks[k+1].Kind == conjChunk &&
		w.chunks[k+2].Kind == nounChunk && w.nameOf[w.chunks[k+2].Head] < 0 {
		return false // "the Iraq and Afghanistan wars", cut
	}
	if t := w.Tags[c.Head]; t == model.JJR || t == model.RBR { // "more", than what?
		return false
	}
	first := c.First
	if e := w.nameOf[c.Head]; e >= 0 && w.owner >= 0 && w.last >= 0 && w.Names[e].Canonical == w.Names[w.owner].Canonical {
		return false // the subject again
	}
	if e := w.nameOf[c.Head]; e >= 0 && w.Names[e].Type == names.Person && w.nameOf[first] != e && w.Names[e].First > first && !w.counts(first, w.Names[e].First) {
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
				if _, points := demonstratives.Of(w.Text, int(i)); points && w.nameOf[c.Head] < 0 && !(w.last >= 0 && w.Text.Tokens[w.last].Key == keyOf) {
					return false // the reader can't see at what
				} else if points || !w.keepsArticle(i, c.Last) {
					continue
				}
			case t == model.PRPS:
				if !w.possessive(i) {
					w.lost = w.lost || c.Last == c.First+2 && w.last >= 0 && c.Prep < 0
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
		if w.nameOf[i] < 0 && w.Text.Tokens[i].Kind == text.Punct && t != model.POS && w.Text.Word(int(i)) == "'" { // a quotation, half of it
			return false
		}
		w.token(i)
		wrote = true
	}
	return wrote && !w.quality(k)
}

// counts reports whether a number is among tokens [i, j).
func (r *reading) counts(i, j int32) bool {
	for ; i < j; i++ {
		if r.Tags[i] == model.CD {
			return true
		}
	}
	return false
}

// quality reports whether noun chunk k has an adjective where its noun should be, since what follows could not be read: "a fatal, once".
func (r *reading) quality(k int) bool {
	c := &r.chunks[k]
	if t := r.Tags[c.Head]; !t.Adjective() || r.nameOf[c.Head] >= 0 || r.timexOf[c.Head] >= 0 || c.Last == c.First+1 || k+1 >= len(r.chunks) {
		return false
	}
	switch r.chunks[k+1].Kind {
	case verbChunk, adverbChunk, adjChunk, timeChunk, nounChunk:
		return r.chunks[k+1].Form&finite == 0
	}
	return false
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
