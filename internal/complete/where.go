package complete

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// placeOf returns the place where noun chunk j, which a preposition governs, says that something is: "in Sochi", "in the resort of Sochi",
// where "of Sochi" says the same again; -1 for none.
func (r reading) placeOf(j int) int {
	d := &r.Chunks[j]
	p := int(r.Chunks[d.Prep].First)
	if b := int(d.Prep) - 1; b >= 0 && r.Text.Tokens[p].Key == word.Of {
		if r.site(b) >= 0 && r.Chunks[b].Prep >= 0 {
			return r.placeOf(b)
		}
		return -1
	}
	_, in := syntax.PlacePrepositions.Of(r.Text, p)
	if c := &r.Chunks[d.Prep]; c.Last-c.First > 2 && r.Text.Word(p+1) != "front" { // "in addition to Peru"
		return -1
	}
	if e := r.NameOf[d.Head]; in && e >= 0 && r.Names[e].Type == names.Place {
		return int(e)
	}
	if in || r.Text.Tokens[p].Key == word.On {
		return r.site(j)
	}
	return -1
}

// goal reports whether noun chunk j, of the clause of a verb that tells of a journey, names the place that it is to, from or through.
func (r reading) goal(j int) bool {
	d := &r.Chunks[j]
	if e := r.NameOf[d.Head]; e < 0 || r.Names[e].Type != names.Place {
		return false
	}
	if d.Prep < 0 {
		return true
	}
	_, ok := ways.Of(r.Text, int(r.Chunks[d.Prep].First))
	return ok
}

// stay adds the place that noun chunk j names to where the mention happened, and those in a row with it, and returns the last chunk that was
// read: what stands beside it says more of the place, "in Monterrey, Mexico". Where m is nil, it only reads.
func (r reading) stay(m *event.Mention, j, end int) int {
	end = min(end, len(r.Chunks))
	r.at(m, r.placeNamed(j))
	if j+2 >= end || r.Chunks[j+1].Kind != syntax.CommaChunk && r.Chunks[j+1].Kind != syntax.ConjChunk {
		return j
	}
	if e := r.Row(j+1, end); e > 0 {
		for j++; j < e; j++ {
			if r.Chunks[j].Kind == syntax.NounChunk {
				r.at(m, r.placeNamed(j))
			}
		}
		return e - 1
	}
	if a := j + 2; r.Chunks[j+1].Kind == syntax.CommaChunk && r.Chunks[a].Kind == syntax.NounChunk && r.Chunks[a].Prep < 0 { // beside it
		if a+2 < end && r.isOf(a+1) && r.Chunks[a+2].Kind == syntax.NounChunk {
			return a + 2
		}
		return a
	}
	return j
}

// placeNamed returns the place that noun chunk j names, or is a part of, -1 for none.
func (r reading) placeNamed(j int) int {
	if e := r.NameOf[r.Chunks[j].Head]; e >= 0 {
		if r.Names[e].Type == names.Place {
			return int(e)
		}
		return -1
	}
	return r.site(j)
}

// another reports whether noun chunk j says where something else is, which the verb is only about: "clashed over the wars in Iraq".
func (r reading) another(j int) bool {
	b := int(r.Chunks[j].Prep) - 1
	if b < 0 || r.Chunks[b].Kind != syntax.NounChunk || r.Chunks[b].Prep < 0 || r.NameOf[r.Chunks[b].Head] >= 0 {
		return false
	}
	_, ok := topical.Of(r.Text, int(r.Chunks[r.Chunks[b].Prep].First))
	return ok
}

// site returns the place that noun chunk k is a part of, or that it describes: "the resort of Sochi", "the coast of Libya", "a
// Damascus suburb"; -1 for none.
func (r reading) site(k int) int {
	c := &r.Chunks[k]
	if c.Kind != syntax.NounChunk {
		return -1
	}
	if _, ok := sites.Of(r.Text, int(c.Head)); !ok || r.NameOf[c.Head] >= 0 {
		return -1
	}
	if e := r.ofName(k); e >= 0 && r.Names[e].Type == names.Place {
		return e
	}
	if e := r.NameOf[max(c.Head-1, c.First)]; e >= 0 && r.Names[e].Type == names.Place {
		return int(e)
	}
	return -1
}

// at adds place e to where m happened; m may be nil, and e -1, for none.
func (r reading) at(m *event.Mention, e int) {
	if m == nil || e < 0 {
		return
	}
	for _, p := range m.Places {
		if p == e {
			return
		}
	}
	m.Places = append(m.Places, e)
}

var (
	// sites are parts and kinds of places.
	sites = text.Words(`airport archipelago harbor harbour seaport area banks beach border capital centre center city coast coasts coastline commune county district downtown east
		edge enclave island islands north outskirts peninsula port province quarter region resort shore shores shoreline south state suburb
		suburbs territory town valley village west`)

	// journeys are verbs whose object is where one goes, or leaves.
	journeys = text.Words(`arrive come depart drive escape evacuate flee fly go head land leave move reach return sail tour travel visit walk withdraw`)

	// trips are nouns for a journey.
	trips = text.Words(`arrival departure evacuation flight flights journey pilgrimage return tour trip trips visit visits voyage withdrawal`)

	// ways are prepositions that say where to, where from or through what.
	ways = text.Words("to into for from through across via over at towards toward onto")

	// topical prepositions say what something is about.
	topical = text.Words("about over against than as concerning regarding")
)
