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
	if e := w.whoIs(int(k)); e >= 0 && (int(k)+1 >= len(w.chunks) || w.Text.Tokens[w.chunks[k+1].First].Key != keyOf) {
		w.owner = e
		w.named(e)
		return false, true
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
	w.dropped, w.halved = false, false
	next, more := w.phrase(int(k), int(verb), 48)
	if !w.dropped && w.cutsRow(int(k), next, int(verb), more) {
		return false, false
	}
	if w.dropped {
		if w.owner < 0 || w.halved { // "71 search and rescue specialists"
			return false, false
		}
		w.word("and others")
	}
	w.vague = next == int(k)+1 && (w.known(int(k)) || w.ranking(c))
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
		case c.Kind == openBracket && w.priced(k, j) > 0: // "the $17.5m (£10.7m) policy"
			j = w.priced(k, j)
			if !w.noun(j) {
				w.reset(at)
				return j, many
			}
			j++
		case c.Kind == adjChunk && j+2 < end && w.chunks[j+1].Kind == prepChunk && w.chunks[j+2].Kind == nounChunk && j == k+1 || c.Kind == adjChunk && dated && j+2 < end && w.chunks[j+1].Kind == prepChunk && w.chunks[j+2].Kind == nounChunk && w.chunks[j-1].Kind == nounChunk:
			w.chunkTokens(j) // "a strain suitable for a vaccine"
			if w.chunkTokens(j + 1); !w.noun(j+2) || len(w.buf) > limit {
				w.reset(at)
				return j, many
			}
			j += 3
		case c.Kind == adverbChunk && w.topmost(k): // "his best film yet"
			if !w.scope(j) {
				return j, many
			}
			w.chunkTokens(j)
			j++
		case c.Kind == openBracket: // "15,000 litres (3,300 gallons) of water"
			e := w.pastBrackets(j)
			if e == j || e >= end || w.Text.Tokens[w.chunks[e].First].Key != keyOf && w.row(e, end) < 0 {
				return j, many
			}
			j = e
		case c.Kind == prepChunk && j+1 < end && w.chunks[j+1].Kind == timeChunk:
			if j+2 < end && w.Text.Tokens[w.chunks[j+2].First].Key == keyOf { // "a call for a day of protest"
				return j, many
			}
			if w.topmost(k) && w.scope(j) { // "the worst quake in two centuries"
				w.chunkTokens(j)
				w.chunkTokens(j + 1)
				if len(w.buf) > max(limit, 70) {
					w.reset(at)
				}
			}
			j += 2
		case c.Kind == conjChunk || c.Kind == commaChunk:
			e, first := w.row(j, end), j-1
			if e < 0 {
				return j, many
			}
			for j < e {
				switch d := &w.chunks[j]; d.Kind {
				case nounChunk:
					w.noun(j)
				case adverbChunk:
				case openBracket:
					j = max(w.pastBrackets(j)-1, j)
				default:
					if d.Kind != commaChunk || w.chunks[j+1].Kind != openBracket {
						w.chunkTokens(j)
					}
				}
				j++
			}
			if len(w.buf) > max(limit, 60) {
				w.reset(at)
				w.dropped, w.halved = true, w.sharesHead(first, e-1)
				return j, true
			}
			many = true
		default:
			return j, many
		}
	}
	return j, many
}

// priced returns the noun after the brackets that open at chunk j, which the sum of money, chunk k, belongs to; 0 for none.
func (r *reading) priced(k, j int) int {
	c := &r.chunks[k]
	money := false
	for i := c.First; i < c.Last; i++ {
		money = money || r.Tags[i] == model.Dollar || r.Text.Tokens[i].Kind == text.Symbol
	}
	if !money || j != k+1 {
		return 0
	}
	e := j + 1
	for e < len(r.chunks) && e < j+6 && r.chunks[e].Kind != closeBracket {
		e++
	}
	if e+1 < len(r.chunks) && r.chunks[e].Kind == closeBracket && r.chunks[e+1].Kind == nounChunk && r.chunks[e+1].Prep < 0 {
		return e + 1
	}
	return 0
}

// topmost reports whether noun chunk k is the most of its kind, which needs to be said of how many: "the largest amount".
func (r *reading) topmost(k int) bool {
	for i := r.chunks[k].First; i < r.chunks[k].Last; i++ {
		if t := r.Tags[i]; t == model.JJS || t == model.RBS {
			return true
		}
	}
	return false
}

// scope reports whether chunk j says among how many: "yet", "in two years", "since 1997".
func (r *reading) scope(j int) bool {
	switch c := &r.chunks[j]; c.Kind {
	case adverbChunk:
		k := r.Text.Tokens[c.First].Key
		return k == keyYet || k == keyEver
	case prepChunk:
		x := r.timexOf[r.chunks[j+1].First]
		return x >= 0 && (r.Timexes[x].Type == timex.TypeDuration || r.Text.Tokens[c.First].Key == keySince)
	}
	return false
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
