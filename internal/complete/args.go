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
	mutual := r.BaseIn(v.Head, mutualVerbs)
	moves := r.BaseIn(v.Head, journeys)
	passive := v.Form.Has(syntax.Passive) || v.Form.Has(syntax.Participle)
	first, second := event.Agent, event.Patient
	switch {
	case m.Class == event.Reporting:
		first = event.Speaker
	case passive:
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
		case int32(j) == q.Subject:
		case moves && r.goal(j):
			j = r.stay(m, j, sentenceEnd)
		case d.Prep >= 0:
			j = r.governed(m, j, passive, mutual)
		default:
			r.takePart(m, j, second, sentenceEnd)
		}
	}
	r.castFronted(m, q)
}

// castFronted adds whom and where what stands ahead of the subject of clause q names: "In Paris, police said".
func (r reading) castFronted(m *event.Mention, q *syntax.Clause) {
	for j := int(q.Verb) - 1; j >= int(r.Bounds[m.Sentence]) && j > int(q.Verb)-16; j-- {
		d := &r.Chunks[j]
		if d.Kind == syntax.NounChunk && d.Prep >= 0 && d.Clause == r.Chunks[q.Verb].Clause && (q.Subject < 0 || int32(j) < q.Subject) {
			r.governed(m, j, false, false)
		}
	}
}

// governed adds the names of noun chunk j, which a preposition governs, to the mention's participants and places, and returns the last chunk
// that was read.
func (r reading) governed(m *event.Mention, j int, passive, mutual bool) int {
	p := int(r.Chunks[r.Chunks[j].Prep].First)
	if r.placeOf(j) >= 0 {
		if r.another(j) {
			return r.stay(nil, j, j+8)
		}
		return r.stay(m, j, j+8)
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
	if e := r.NameOf[r.Chunks[j].Head]; role == event.Patient && r.Text.Tokens[p].Key == word.From && e >= 0 && r.Names[e].Type == names.Place {
		return j // "flew in from Paris"
	}
	if role != 0 {
		r.takePart(m, j, role, j+8)
	}
	return j
}

// castNoun fills in who takes part in an event that noun chunk k tells, and where.
func (r reading) castNoun(m *event.Mention, k int) {
	r.castPhrase(m, &r.Chunks[k])
	r.castBehind(m, k)
	if len(m.Places) == 0 && m.Trigger == r.Chunks[k].Head { // "a conference that took place in Damascus"
		if e, _ := r.PlaceAfter(k, true); e >= 0 {
			r.at(m, e)
		}
	}
	r.castBearer(m, int32(k))
}

// castPhrase fills in whom the noun's own phrase names, and where: "Merkel's Berlin summit".
func (r reading) castPhrase(m *event.Mention, c *syntax.Chunk) {
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
}

// castBehind fills in whom the prepositions behind noun chunk k name, and where: "of Merkel with Macron in Berlin".
func (r reading) castBehind(m *event.Mention, k int) {
	_, meets := syntax.Meetings.Of(r.Text, int(m.Trigger))
	_, goes := trips.Of(r.Text, int(m.Trigger))
	for j := k + 1; j+1 < len(r.Chunks) && j < k+9; j++ {
		d := &r.Chunks[j]
		if d.Kind == syntax.TimeChunk || d.Kind == syntax.PrepChunk {
			continue
		}
		if d.Kind != syntax.NounChunk || d.Prep < 0 {
			return
		}
		p := int(r.Chunks[d.Prep].First)
		role, _ := syntax.RolePrepositions.Of(r.Text, p)
		switch of := r.Text.Tokens[p].Key == word.Of; {
		case r.placeOf(j) >= 0 || goes && r.goal(j):
			j = r.stay(m, j, j+8)
		case role == event.Party || of && meets:
			r.takePart(m, j, event.Party, j+8)
		case of:
			r.takePart(m, j, event.Patient, j+8)
		case role != 0:
			r.takePart(m, j, role, j+8)
		}
	}
}

// castBearer fills in who does what noun chunk k names, and where, as the verb of its clause says: "Apple held a conference in Cupertino".
func (r reading) castBearer(m *event.Mention, k int32) {
	n := r.Chunks[k].Clause
	if n < 0 || r.Clauses[n].Verb < 0 {
		return
	}
	q := &r.Clauses[n]
	if q.Object == k && q.Subject >= 0 && !r.Speech(int(q.Verb)) {
		r.takePart(m, int(q.Subject), event.Agent, int(q.Verb))
	}
	if (q.Object == k || q.Subject == k) && len(m.Places) == 0 {
		if e, _ := r.PlaceAfter(int(q.Verb), true); e >= 0 {
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

func with(args []event.Arg, e int, role event.Role) []event.Arg {
	for _, a := range args {
		if a.Name == e {
			return args
		}
	}
	return append(args, event.Arg{Name: e, Role: role})
}

var (
	// mutualVerbs tell of what several do together.
	mutualVerbs = text.Words("meet sign negotiate agree talk confer fight clash battle merge marry divorce play debate cooperate ally trade")
)
