package complete

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// cast fills in who takes part in the mention, and where.
func (r reading) cast(m *event.Mention) {
	k := r.ChunkOf[m.Trigger]
	if k < 0 {
		return
	}
	c := &r.Chunks[k]
	n := c.Clause
	if c.Kind == syntax.NounChunk {
		r.castNoun(m, int(k))
		return
	}
	if n < 0 {
		return
	}
	q := &r.Clauses[n]
	verb := q.Verb
	if verb < 0 {
		return
	}
	v := &r.Chunks[verb]
	_, mutual := mutualVerbs.Find(r.Base(v.Head))
	first, second := event.Agent, event.Patient
	switch {
	case m.Class == event.Reporting:
		first = event.Speaker
	case v.Form.Has(syntax.Passive) || v.Form.Has(syntax.Participle):
		first, second = event.Patient, event.Patient
	case mutual:
		first, second = event.Party, event.Party
	}
	if q.Subject >= 0 {
		r.takePart(m, int(q.Subject), first, int(verb))
	}
	sentenceEnd := int(r.Bounds[m.Sentence+1])
	for j := int(verb) + 1; j < sentenceEnd && j < int(verb)+24; j++ {
		d := &r.Chunks[j]
		if d.Kind == syntax.VerbChunk && d.Clause != n {
			if r.Within(d.Clause, n) {
				continue
			}
			break
		}
		if d.Kind != syntax.NounChunk || d.Clause != n {
			continue
		}
		switch {
		case d.Prep < 0:
			if int32(j) != q.Subject {
				r.takePart(m, j, second, sentenceEnd)
			}
		default:
			r.governed(m, j, v.Form.Has(syntax.Passive) || v.Form.Has(syntax.Participle), mutual)
		}
	}
	for j := int(verb) - 1; j >= int(r.Bounds[m.Sentence]) && j > int(verb)-16; j-- { // "In Paris, police said"
		if d := &r.Chunks[j]; d.Kind == syntax.NounChunk && d.Clause == n && d.Prep >= 0 && (q.Subject < 0 || int32(j) < q.Subject) {
			r.governed(m, j, false, false)
		}
	}
}

// governed adds the names of noun chunk j, which a preposition governs, to the mention's participants and places.
func (r reading) governed(m *event.Mention, j int, passive, mutual bool) {
	p := int(r.Chunks[r.Chunks[j].Prep].First)
	if e := r.placeOf(j); e >= 0 {
		r.at(m, e)
		return
	}
	role := event.Role(0)
	switch by, _ := syntax.RolePrepositions.Of(r.Text, p); by {
	case event.Agent:
		if role = event.Agent; !passive {
			role = 0
		}
	case event.Party:
		if role = event.Patient; mutual {
			role = event.Party
		}
	case event.Patient:
		role = event.Patient
	}
	if role != 0 {
		r.takePart(m, j, role, j+8)
	}
}

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
	if e := r.NameOf[d.Head]; in && e >= 0 && r.Names[e].Type == names.Place {
		return int(e)
	}
	if in || r.Text.Tokens[p].Key == word.On {
		return r.site(j)
	}
	return -1
}

// castNoun fills in who takes part in an event that noun chunk k tells, and where.
func (r reading) castNoun(m *event.Mention, k int) {
	c := &r.Chunks[k]
	last := int32(-1)
	if e := r.NameOf[m.Trigger]; e >= 0 && r.Names[e].Type == names.Event { // itself, and no one who takes part
		m.Name, last = r.Names[e].Canonical, e
	}
	for i := c.First; i < c.Last; i++ {
		e := r.NameOf[i]
		if e < 0 || e == last || i == m.Trigger {
			if r.Tags[i] == model.PRPS && i < m.Trigger {
				if a := r.Antecedent(i); a >= 0 {
					m.Args = with(m.Args, a, event.Agent)
				}
			}
			continue
		}
		last = e
		owner := int(r.Names[e].Last) < len(r.Tags) && r.Tags[r.Names[e].Last] == model.POS
		switch t := r.Names[e].Type; {
		case t == names.Place && !owner:
			r.at(m, int(e))
		case owner:
			m.Args = with(m.Args, int(e), event.Agent)
		default:
			m.Args = with(m.Args, int(e), event.Party)
		}
	}
	_, meets := syntax.Meetings.Of(r.Text, int(m.Trigger))
	j := k + 1
	for ; j+1 < len(r.Chunks) && j < k+9; j++ {
		d := &r.Chunks[j]
		switch {
		case d.Kind == syntax.TimeChunk || d.Kind == syntax.PrepChunk:
			continue
		case d.Kind != syntax.NounChunk || d.Prep < 0:
		default:
			p := int(r.Chunks[d.Prep].First)
			role, _ := syntax.RolePrepositions.Of(r.Text, p)
			switch e := r.placeOf(j); {
			case e >= 0:
				r.at(m, e)
			case r.Text.Tokens[p].Key == word.Of || role == event.Party:
				if role = event.Patient; meets || r.Text.Tokens[p].Key != word.Of {
					role = event.Party
				}
				r.takePart(m, j, role, j+8)
			case role != 0:
				r.takePart(m, j, role, j+8)
			}
			continue
		}
		break
	}
	if len(m.Places) == 0 && m.Trigger == c.Head { // "a conference that took place in Damascus"
		if e, _ := r.PlaceAfter(k, true); e >= 0 {
			r.at(m, e)
		}
	}
	// "Apple held a conference": who does what the noun names
	if n := c.Clause; n >= 0 && r.Clauses[n].Verb >= 0 && r.Clauses[n].Object == int32(k) && r.Clauses[n].Subject >= 0 && !r.Speech(int(r.Clauses[n].Verb)) {
		r.takePart(m, int(r.Clauses[n].Subject), event.Agent, int(r.Clauses[n].Verb))
	}
	if n := c.Clause; n >= 0 && r.Clauses[n].Verb >= 0 && (r.Clauses[n].Object == int32(k) || r.Clauses[n].Subject == int32(k)) && len(m.Places) == 0 {
		if e, _ := r.PlaceAfter(int(r.Clauses[n].Verb), true); e >= 0 {
			r.at(m, e)
		}
	}
}

// takePart adds the names that noun chunk k, and the nouns in a row with it up to chunk end, are or belong to.
func (r reading) takePart(m *event.Mention, k int, role event.Role, end int) {
	r.takeOne(m, k, role)
	if a := r.Apposed(k); a >= 0 {
		r.takeOne(m, a, role)
	}
	j := k + 1
	for j+1 < min(end, len(r.Chunks)) && r.isOf(j) && r.Chunks[j+1].Prep == int32(j) {
		j += 2
	}
	if j < min(end, len(r.Chunks)) && (r.Chunks[j].Kind == syntax.ConjChunk || r.Chunks[j].Kind == syntax.CommaChunk) {
		if e := r.Row(j, min(end, len(r.Chunks))); e > 0 {
			for ; j < e; j++ {
				if r.Chunks[j].Kind == syntax.NounChunk {
					r.takeOne(m, j, role)
				}
			}
		}
	}
}

// takeOne adds the names of noun chunk k: its head, or, where the head is no name, those before it ("Apple officials").
func (r reading) takeOne(m *event.Mention, k int, role event.Role) {
	c := &r.Chunks[k]
	if c.Kind != syntax.NounChunk {
		return
	}
	if e := r.NameOf[c.Head]; e >= 0 {
		m.Args = with(m.Args, int(e), role)
		return
	}
	if r.IsPronoun(k) {
		if e := r.Antecedent(c.First); e >= 0 {
			m.Args = with(m.Args, e, role)
		}
		return
	}
	last := int32(-1)
	owned := false
	for i := c.First; i < c.Head; i++ {
		if e := r.NameOf[i]; e >= 0 && e != last {
			m.Args = with(m.Args, int(e), role)
			last = e
		} else if r.Tags[i] == model.PRPS {
			owned = true
			if a := r.Antecedent(i); a >= 0 {
				m.Args = with(m.Args, a, role)
			}
		}
	}
	if e := r.ofName(k); e >= 0 && last < 0 && !owned && r.site(k) < 0 { // "the presidents of Russia and Iran"
		m.Args = with(m.Args, e, role)
	}
}

// ofName returns the name that "of" governs right after noun chunk k, -1 for none.
func (r reading) ofName(k int) int {
	if k+2 >= len(r.Chunks) || !r.isOf(k+1) || r.Chunks[k+2].Kind != syntax.NounChunk {
		return -1
	}
	return int(r.NameOf[r.Chunks[k+2].Head])
}

// isOf reports whether chunk j is the preposition "of".
func (r reading) isOf(j int) bool {
	return r.Chunks[j].Kind == syntax.PrepChunk && r.Text.Tokens[r.Chunks[j].First].Key == word.Of
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

func (r reading) at(m *event.Mention, e int) {
	for _, p := range m.Places {
		if p == e {
			return
		}
	}
	m.Places = append(m.Places, e)
}

func with(args []event.Arg, e int, role event.Role) []event.Arg {
	for _, a := range args {
		if a.Name == e {
			return args
		}
	}
	return append(args, event.Arg{Name: e, Role: role})
}

var (
	// sites are parts and kinds of places.
	sites = text.Words(`archipelago area banks beach border capital centre center city coast coasts coastline commune county district downtown east
		edge enclave island islands north outskirts peninsula port province quarter region resort shore shores shoreline south state suburb
		suburbs territory town valley village west`)

	// mutualVerbs tell of what several do together.
	mutualVerbs = text.Words("meet sign negotiate agree talk confer fight clash battle merge marry divorce play debate cooperate ally trade")
)
