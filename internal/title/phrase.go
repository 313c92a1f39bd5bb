package title

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// subject writes noun chunk k as the subject of clause n, and reports whether it is plural, and fit for a title.
func (w *writer) subject(k int32, n int32) (many, ok bool) {
	c := &w.Chunks[k]
	if c.Kind != syntax.NounChunk {
		return false, false
	}
	if w.Tags[c.First] == model.EX || !w.isThing(c) {
		return false, false
	}
	if w.IsPronoun(int(k)) {
		return w.pronounSubject(int(k))
	}
	if name := w.Apposed(int(k)); name >= 0 {
		w.noun(name)
		w.owner = int(w.NameOf[w.Chunks[name].Head])
		return false, true
	}
	if _, vague := vagueThings.Of(w.Text, int(c.Head)); vague && w.NameOf[c.Head] < 0 || c.Last == c.First+1 && w.Tags[c.First] == model.CD && w.Chunks[min(int(k)+1, len(w.Chunks)-1)].Kind == syntax.VerbChunk || w.TimexOf[c.Head] >= 0 && w.NameOf[c.Head] < 0 {
		return false, false
	}
	if e := w.WhoIs(int(k)); e >= 0 && (int(k)+1 >= len(w.Chunks) || w.Text.Tokens[w.Chunks[k+1].First].Key != word.Of) {
		w.owner = e
		w.named(e)
		return false, true
	}
	if a := w.describes(k, n); a >= 0 {
		k, c = a, &w.Chunks[a]
	}
	many = w.isPlural(int(k))
	if !w.noun(int(k)) {
		return false, false
	}
	if e := w.NameOf[c.Head]; e >= 0 {
		w.owner = int(e)
	} else if _, ok := belongings.Of(w.Text, int(c.Head)); ok && w.bare(int(k)) {
		w.whose = true
	}
	verb := w.Clauses[n].Verb
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
	w.vague = next == int(k)+1 && (w.known(int(k)) || w.Ranking(c))
	w.cut = w.cut || w.lacksOf(int(k), next) || w.lacksClause(int(k), next)
	return many || more, true
}

// describes returns the name that noun chunk k, of which the relative clause n tells, describes: "Oxfam - a British charity - which sent";
// -1 for none.
func (r *reading) describes(k, n int32) int32 {
	if r.Clauses[n].Kind != syntax.RelativeClause || r.NameOf[r.Chunks[k].Head] >= 0 {
		return -1
	}
	if k > 1 && r.Chunks[k-1].Kind == syntax.ConjChunk && r.Chunks[k-2].Kind == syntax.NounChunk {
		k -= 2
	}
	if a := r.Text.Tokens[r.Chunks[k].First].Key; k < 2 || a != word.A && a != word.An || r.Chunks[k-1].Kind != syntax.CommaChunk && r.Chunks[k-1].Kind != syntax.StopChunk {
		return -1
	}
	if d := &r.Chunks[k-2]; d.Kind == syntax.NounChunk && r.NameOf[d.Head] >= 0 && r.Text.SentenceAt(int(d.Head)) == r.Text.SentenceAt(int(r.Chunks[k].Head)) {
		return k - 2
	}
	return -1
}

// isThing reports whether the chunk has a noun for its head, or is as good as one: "the poor", "two".
func (r *reading) isThing(c *syntax.Chunk) bool {
	t := r.Tags[c.Head]
	switch {
	case t.Noun(), r.NameOf[c.Head] >= 0, t == model.CD, t == model.PRP:
		return true
	case t.Adjective():
		return r.Text.Tokens[c.First].Key == word.The && c.Last > c.First+1
	}
	return c.Last == c.First+1
}

// apposedPlace returns the noun chunk of the name that stands for chunk k: "in the capital, Minsk,"; -1 for none.
func (r *reading) apposedPlace(k int) int {
	c := &r.Chunks[k]
	if c.Prep < 0 || k+2 >= len(r.Chunks) || r.NameOf[c.Head] >= 0 || r.Chunks[k+1].Kind != syntax.CommaChunk || r.Chunks[k+2].Kind != syntax.NounChunk {
		return -1
	}
	if _, ok := settlements.Of(r.Text, int(c.Head)); !ok {
		return -1
	}
	d := &r.Chunks[k+2]
	if e := r.NameOf[d.Head]; e < 0 || r.Names[e].Type != names.Place || r.Names[e].First != d.First {
		return -1
	}
	if k+3 < len(r.Chunks) && r.Chunks[k+3].Kind == syntax.ConjChunk {
		return -1
	}
	return k + 2
}

// phrase writes what belongs to the noun chunk k up to chunk end: "of" phrases, others while they fit, and nouns in a row.
// It returns the first chunk that it left, and whether a row made the whole plural.
func (w *writer) phrase(k, end, limit int) (next int, many bool) {
	j, dated := k+1, false
	end = min(end, len(w.Chunks))
	for j < end {
		c := &w.Chunks[j]
		at := w.mark()
		if c.Starts {
			return j, many
		}
		switch {
		case c.Kind == syntax.PrepChunk && j+1 < end && w.Chunks[j+1].Kind == syntax.NounChunk && w.Chunks[j+1].Prep == int32(j):
			of := w.Text.Tokens[c.First].Key == word.Of
			if !of && dated { // what follows a date is the verb's
				return j, many
			}
			if !of && (w.brief || !w.attaches(j) || w.ranges(j)) {
				return j, many
			}
			w.chunkTokens(j)
			if !w.noun(j+1) || len(w.buf) > limit && !of || len(w.buf) > maxLength {
				w.reset(at)
				w.cut = w.cut || of && w.bare(k)
				return j, many
			}
			dated = true
			j += 2
		case c.Kind == syntax.TimeChunk && c.Prep < 0, c.Kind == syntax.QuoteChunk:
			j++
		case c.Kind == syntax.OpenBracket && w.priced(k, j) > 0: // "the $17.5m (£10.7m) policy"
			j = w.priced(k, j)
			if !w.noun(j) {
				w.reset(at)
				return j, many
			}
			j++
		case c.Kind == syntax.AdjChunk && j+2 < end && w.Chunks[j+1].Kind == syntax.PrepChunk && w.Chunks[j+2].Kind == syntax.NounChunk && j == k+1 || c.Kind == syntax.AdjChunk && dated && j+2 < end && w.Chunks[j+1].Kind == syntax.PrepChunk && w.Chunks[j+2].Kind == syntax.NounChunk && w.Chunks[j-1].Kind == syntax.NounChunk:
			w.chunkTokens(j) // "a strain suitable for a vaccine"
			if w.chunkTokens(j + 1); !w.noun(j+2) || len(w.buf) > limit {
				w.reset(at)
				return j, many
			}
			j += 3
		case c.Kind == syntax.AdverbChunk && w.topmost(k): // "his best film yet"
			if !w.scope(j) {
				return j, many
			}
			w.chunkTokens(j)
			j++
		case c.Kind == syntax.OpenBracket: // "15,000 litres (3,300 gallons) of water"
			e := w.PastBrackets(j)
			if e == j || e >= end || w.Text.Tokens[w.Chunks[e].First].Key != word.Of && w.Row(e, end) < 0 {
				return j, many
			}
			j = e
		case c.Kind == syntax.PrepChunk && j+1 < end && w.Chunks[j+1].Kind == syntax.TimeChunk:
			if j+2 < end && w.Text.Tokens[w.Chunks[j+2].First].Key == word.Of { // "a call for a day of protest"
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
		case c.Kind == syntax.ConjChunk || c.Kind == syntax.CommaChunk:
			e, first := w.Row(j, end), j-1
			if e < 0 {
				return j, many
			}
			for j < e {
				switch d := &w.Chunks[j]; d.Kind {
				case syntax.NounChunk:
					w.noun(j)
				case syntax.AdverbChunk:
				case syntax.OpenBracket:
					j = max(w.PastBrackets(j)-1, j)
				default:
					if d.Kind != syntax.CommaChunk || w.Chunks[j+1].Kind != syntax.OpenBracket {
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
	c := &r.Chunks[k]
	money := false
	for i := c.First; i < c.Last; i++ {
		money = money || r.Tags[i] == model.Dollar || r.Text.Tokens[i].Kind == text.Symbol
	}
	if !money || j != k+1 {
		return 0
	}
	e := j + 1
	for e < len(r.Chunks) && e < j+6 && r.Chunks[e].Kind != syntax.CloseBracket {
		e++
	}
	if e+1 < len(r.Chunks) && r.Chunks[e].Kind == syntax.CloseBracket && r.Chunks[e+1].Kind == syntax.NounChunk && r.Chunks[e+1].Prep < 0 {
		return e + 1
	}
	return 0
}

// topmost reports whether noun chunk k is the most of its kind, which needs to be said of how many: "the largest amount".
func (r *reading) topmost(k int) bool {
	for i := r.Chunks[k].First; i < r.Chunks[k].Last; i++ {
		if t := r.Tags[i]; t == model.JJS || t == model.RBS {
			return true
		}
	}
	return false
}

// scope reports whether chunk j says among how many: "yet", "in two years", "since 1997".
func (r *reading) scope(j int) bool {
	switch c := &r.Chunks[j]; c.Kind {
	case syntax.AdverbChunk:
		k := r.Text.Tokens[c.First].Key
		return k == word.Yet || k == word.Ever
	case syntax.PrepChunk:
		x := r.TimexOf[r.Chunks[j+1].First]
		return x >= 0 && (r.Timexes[x].Type == timex.TypeDuration || r.Text.Tokens[c.First].Key == word.Since)
	}
	return false
}

// bare reports whether noun chunk k is a common noun with no more than an article before it, which "of" would complete.
func (r *reading) bare(k int) bool {
	c := &r.Chunks[k]
	if r.NameOf[c.Head] >= 0 || r.Tags[c.Head] == model.CD {
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
	if next != k+1 || next+1 >= len(r.Chunks) || r.Text.Tokens[r.Chunks[next].First].Key != word.Of {
		return false
	}
	_, ok := amounts.Of(r.Text, int(r.Chunks[k].Head))
	return ok || r.bare(k)
}

// ranges reports whether "from" at chunk j and "to" after it say how far: the verb's, both or none.
func (r *reading) ranges(j int) bool {
	return r.Text.Tokens[r.Chunks[j].First].Key == word.From && j+3 < len(r.Chunks) && r.Chunks[j+1].Kind == syntax.NounChunk && r.Chunks[j+2].Kind == syntax.PrepChunk &&
		r.Text.Tokens[r.Chunks[j+2].First].Key == word.To && r.Chunks[j+3].Kind == syntax.NounChunk
}

// attaches reports whether the preposition at chunk j more likely belongs to the noun before it than to the verb.
func (r *reading) attaches(j int) bool {
	_, ok := nounPrepositions.Of(r.Text, int(r.Chunks[j].First))
	return ok
}
