package title

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// nominalTitle names the event that a noun of chunk k tells: "Sochi summit", "Damascus conference on refugee return".
func (r *reading) nominalTitle(m *event.Mention, k int) (title string, says Gist) {
	c := &r.Chunks[k]
	if r.NameOf[m.Trigger] >= 0 && m.Name != "" {
		if title = r.properTitle(m, c); title != "" {
			doubts := Label
			if _, ok := enduring.Of(r.Text, int(m.Trigger)); ok {
				doubts |= Lasting
			}
			return title, Gist{Names: true, Doubts: doubts}
		}
	}
	if _, ok := vagueEvents.Of(r.Text, int(m.Trigger)); ok && m.Trigger == c.Head {
		return "", says
	}
	w := r.newWriter()
	defer func() { r.buf = w.buf }()
	head := m.Trigger
	if w.half(k) {
		w.noun(k - 2)
		w.token(w.Chunks[k-1].First)
	}
	bare := !w.modifiers(c, head)
	_, meets := syntax.Meetings.Of(r.Text, int(head))
	_, w.plain = plainMeetings.Of(r.Text, int(head))
	place, at := r.PlaceAfter(k, meets)
	if place >= 0 && head == c.Head && (meets || bare) && !r.holdsName(c) { // "the summit of the trio in Sochi"
		w.before(place)
		bare = false
	}
	w.last = head - 1
	if len(w.buf) == 0 {
		w.last = -1
	}
	w.token(head)
	if head != c.Head {
		if bare && !r.Text.Tokens[head].Flags.Has(text.Capital) {
			for i := head + 1; i < c.Last; i++ { // "quake victims" stays whole
				w.token(i)
			}
		} else {
			w.doubtNoun(k, k+1, head, false)
			return w.finish(), w.gist(false)
		}
	}
	placed := place >= 0 && !bare && (meets || len(w.buf) > 0)
	if !placed {
		at = k + 9
	}
	owned, only, size := w.names, bare && !placed, len(w.buf)
	next := w.about(k, at, meets, placed, place, &bare)
	if _, ok := unfinished.Of(r.Text, int(head)); ok && r.infinitiveAt(r.afterTimes(next)) && !w.toDo(r.afterTimes(next)) {
		return "", says
	}
	if _, ok := travels.Of(r.Text, int(head)); bare || ok && !owned || w.repeats() || w.oneSide() {
		return "", says
	}
	_, theirs := belongings.Of(r.Text, int(head))
	thin := only && r.joins(k+1) || theirs && !r.holdsAny(c) || r.ownerUnnamed(c)
	w.doubtNoun(k, next, head, placed)
	if w.plain && placed && len(w.buf) == size { // "London ceremony", which?
		w.doubt |= Nameless
	}
	return w.finish(), w.gist(thin)
}

// properTitle returns the name that the event of noun chunk c has, with what says which: "Women's Rugby World Cup", "2018 World Cup".
func (r *reading) properTitle(m *event.Mention, c *syntax.Chunk) string {
	w := r.newWriter()
	first := max(r.Names[r.NameOf[m.Trigger]].First, c.First)
	w.modifiers(c, first)
	if t := &r.Text.Tokens[first]; t.Kind == text.Number && t.End-t.Start == 4 && first < m.Trigger && !strings.HasPrefix(m.Name, r.Text.Word(int(first))) {
		w.token(first)
	}
	w.word(m.Name)
	if r.buf = w.buf; len(w.buf) > maxLength {
		return ""
	}
	return w.finish()
}

// before writes the name of a place before what is written.
func (w *writer) before(place int) {
	rest := string(w.buf)
	w.buf = w.buf[:0]
	w.last = -1
	w.placeName(place)
	if len(w.buf) > 0 && len(rest) > 0 {
		w.buf = append(w.buf, ' ')
	}
	w.buf = append(w.buf, rest...)
}

// half reports whether noun chunk k shares its noun with the name before it: "the World Bank and | IMF meetings".
func (r *reading) half(k int) bool {
	c := &r.Chunks[k]
	if k < 2 || r.Chunks[k-1].Kind != syntax.ConjChunk || !r.isNoun(k-2) || r.Tags[c.Head] != model.NNS || r.Chunks[k-2].Prep != c.Prep {
		return false
	}
	d, e := &r.Chunks[k-2], r.NameOf[c.First]
	return e >= 0 && r.Names[e].Last <= c.Head && r.NameOf[d.Head] >= 0 && r.Tags[r.Names[e].Last] != model.POS
}

// ownerUnnamed reports whether noun chunk c is of someone whom only the text before names: "the country's entry".
func (r *reading) ownerUnnamed(c *syntax.Chunk) bool {
	f := int(c.First)
	if r.Tags[f] != model.DT || f+2 >= int(c.Head) || r.Tags[f+2] != model.POS || r.NameOf[f+1] >= 0 {
		return false
	}
	_, ok := unnamed.Of(r.Text, f+1)
	return ok
}

// joins reports whether the preposition at chunk k says with or by whom alone: "debate with John McCain", whose?
func (r *reading) joins(k int) bool {
	for k < len(r.Chunks) && r.Chunks[k].Kind == syntax.TimeChunk {
		k++
	}
	if k >= len(r.Chunks) {
		return false
	}
	by, _ := syntax.RolePrepositions.Of(r.Text, int(r.Chunks[k].First))
	return by == event.Agent || by == event.Party
}

// afterTimes returns the first chunk from k on that is no time.
func (r *reading) afterTimes(k int) int {
	for k < len(r.Chunks) && r.Chunks[k].Kind == syntax.TimeChunk {
		k++
	}
	return k
}

// toDo writes the infinitive at chunk j, which says what the noun before it is about, and reports whether it could: "decision to leave".
func (w *writer) toDo(j int) bool {
	n := w.Chunks[j].Clause
	if n < 0 || w.Clauses[n].Verb != int32(j) {
		return false
	}
	w.nonfinite(&w.Chunks[j])
	return w.rest(n, j, maxLength) && len(w.buf) <= maxLength
}

// modifiers writes what stands before the noun at token head in its chunk, without dates, articles and pronouns that can't be
// resolved, and reports whether anything that distinguishes the event was written.
func (w *writer) modifiers(c *syntax.Chunk, head int32) bool {
	tells := false
	for i := c.First; i < head && len(w.buf) <= 2*maxLength; i++ { // past that no title comes of it
		t := w.Tags[i]
		if w.NameOf[i] < 0 {
			if x := w.TimexOf[i]; x >= 0 {
				drop := w.dates(x, i)
				for {
					if !drop {
						w.token(i)
					}
					if i+1 >= head || w.TimexOf[i+1] != x {
						break
					}
					i++
				}
				if drop {
					for i+1 < head && (w.Tags[i+1] == model.POS || w.Text.Tokens[i+1].Flags.Has(text.Clitic)) {
						i++
					}
				} else {
					tells = true
				}
				continue
			}
			if t == model.PRPS {
				tells = w.possessive(i) || tells
				continue
			}
			if t == model.DT || t == model.PDT || t == model.RB && len(w.buf) == 0 && w.Tags[i+1] != model.VBN || w.Sign(int(i)) == syntax.QuoteChunk {
				continue
			}
			if _, ok := vagueWords.Of(w.Text, int(i)); ok {
				continue
			}
		}
		if _, ok := syntax.Courtesies.Of(w.Text, int(i)); ok {
			continue
		}
		w.token(i)
		tells = true
	}
	return tells
}

// holdsName reports whether a name modifies the noun of chunk c already, before which a place's would be read with it.
func (r *reading) holdsName(c *syntax.Chunk) bool {
	for i := c.First; i < c.Head; i++ {
		if e := r.NameOf[i]; e >= 0 && (r.Names[e].Type == names.Place || int(r.Names[e].Last) < len(r.Tags) && r.Tags[r.Names[e].Last] != model.POS) {
			return true
		}
	}
	return false
}

func (w *writer) placeName(e int) {
	n := &w.Names[e]
	for i := n.First; i < n.Last; i++ {
		w.token(i)
	}
}

// about writes what the event of noun chunk k is about or of: "on refugee return", "of Michael Jackson". It returns the chunk behind it.
func (w *writer) about(k, end int, meets, placed bool, place int, bare *bool) (next int) {
	j := k + 1
	for j+1 < len(w.Chunks) && w.Chunks[j].Kind == syntax.TimeChunk {
		j++
	}
	for n := 0; j+1 < len(w.Chunks) && n < 3; n++ {
		c, d := &w.Chunks[j], &w.Chunks[j+1]
		if c.Kind == syntax.TimeChunk {
			j++
			continue
		}
		if c.Kind != syntax.PrepChunk || d.Prep != int32(j) {
			return j
		}
		if d.Kind != syntax.NounChunk { // what follows a date is the verb's
			return j
		}
		if place >= 0 && int(w.NameOf[d.Head]) == place && placed {
			j += 2
			continue
		}
		of := w.Text.Tokens[c.First].Key == word.Of
		if _, ok := nominalPrepositions.Of(w.Text, int(c.First)); !ok || w.Text.Tokens[c.First].Key == word.For && !w.seeks(k) {
			return j
		}
		if of && meets && placed && !w.plain { // who meets
			j += 2
			continue
		}
		at := w.mark()
		w.chunkTokens(j)
		if !w.noun(j + 1) {
			w.reset(at)
			return j
		}
		e, _ := w.phrase(j+1, w.until(j, end), 64)
		if len(w.buf) > 72 {
			w.reset(at)
			return j
		}
		*bare = false
		if w.Chunks[e-1].Kind == syntax.TimeChunk { // what follows a date is the verb's
			return e
		}
		j = e
	}
	return j
}

// seeks reports whether "for" after noun chunk k is the noun's: "an appeal for aid", not the verb's: "look to the plan for help".
func (r *reading) seeks(k int) bool {
	c := &r.Chunks[k]
	if c.Prep < 0 {
		return true
	}
	_, ok := seeking.Of(r.Text, int(c.Head))
	return ok
}

// until returns where the phrase of chunk j ends at the latest: at chunk end, the place, where that is still to come.
func (w *writer) until(j, end int) int {
	if end > j {
		return min(j+8, end)
	}
	return j + 8
}

var (
	nominalPrepositions = text.Words("of on for against between with in at near to by from over into off outside among about")

	// plainMeetings are so many that a place doesn't tell one from another.
	plainMeetings = text.Words(`meeting meetings talks session sessions gathering gatherings discussions conference conferences ceremony ceremonies
		gig gigs concert concerts show shows hearing hearings`)

	// seeking nouns are for something.
	seeking = text.Words(`search hunt appeal appeals call calls campaign vote bid plea request quest fight struggle push drive demand charge deadline
		trial race contest conviction treatment surgery service concert rally vigil aid money preparations election elections test tests`)

	// vagueWords before a noun do not tell one event from another.
	vagueWords = text.Words(`similar such other another own same recent latest current possible potential alleged many several any some no further
		more new first next last few latter former apparent so-called ongoing earlier later previous previously subsequent`)
)
