package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// cast fills in who takes part in the mention, and where.
func (r *reading) cast(m *Mention) {
	k := r.chunkOf[m.Trigger]
	if k < 0 {
		return
	}
	c := &r.chunks[k]
	n := c.Clause
	if c.Kind == nounChunk {
		r.castNoun(m, int(k))
		return
	}
	if n < 0 {
		return
	}
	q := &r.clauses[n]
	verb := q.Verb
	if verb < 0 {
		return
	}
	v := &r.chunks[verb]
	_, mutual := mutualVerbs.Find(r.base(v.Head))
	first, second := Agent, Patient
	switch {
	case m.Class == Reporting:
		first = Speaker
	case v.Form.has(passive) || v.Form.has(participle):
		first, second = Patient, Patient
	case mutual:
		first, second = Party, Party
	}
	if q.Subject >= 0 {
		r.takePart(m, int(q.Subject), first, int(verb))
	}
	sentenceEnd := int(r.bounds[m.Sentence+1])
	for j := int(verb) + 1; j < sentenceEnd && j < int(verb)+24; j++ {
		d := &r.chunks[j]
		if d.Kind == verbChunk && d.Clause != n {
			if r.within(d.Clause, n) {
				continue
			}
			break
		}
		if d.Kind != nounChunk || d.Clause != n {
			continue
		}
		switch {
		case d.Prep < 0:
			if int32(j) != q.Subject {
				r.takePart(m, j, second, sentenceEnd)
			}
		default:
			r.governed(m, j, v.Form.has(passive) || v.Form.has(participle), mutual)
		}
	}
	for j := int(verb) - 1; j >= int(r.bounds[m.Sentence]) && j > int(verb)-16; j-- { // "In Paris, police said"
		if d := &r.chunks[j]; d.Kind == nounChunk && d.Clause == n && d.Prep >= 0 && (q.Subject < 0 || int32(j) < q.Subject) {
			r.governed(m, j, false, false)
		}
	}
}

// within reports whether clause n hangs on clause of, at any depth.
func (r *reading) within(n, of int32) bool {
	for depth := 0; n >= 0 && depth < 16; depth++ {
		if n = r.clauses[n].Parent; n == of {
			return true
		}
	}
	return false
}

// governed adds the names of noun chunk j, which a preposition governs, to the mention's participants and places.
func (r *reading) governed(m *Mention, j int, passive, mutual bool) {
	p := int(r.chunks[r.chunks[j].Prep].First)
	if e := r.placeOf(j); e >= 0 {
		r.at(m, e)
		return
	}
	role := Role(0)
	switch by, _ := rolePrepositions.Of(r.Text, p); by {
	case Agent:
		if role = Agent; !passive {
			role = 0
		}
	case Party:
		if role = Patient; mutual {
			role = Party
		}
	case Patient:
		role = Patient
	}
	if role != 0 {
		r.takePart(m, j, role, j+8)
	}
}

// placeOf returns the place where noun chunk j, which a preposition governs, says that something is: "in Sochi", "in the resort of Sochi",
// where "of Sochi" says the same again; -1 for none.
func (r *reading) placeOf(j int) int {
	d := &r.chunks[j]
	p := int(r.chunks[d.Prep].First)
	if b := int(d.Prep) - 1; b >= 0 && r.Text.Tokens[p].Key == keyOf {
		if r.site(b) >= 0 && r.chunks[b].Prep >= 0 {
			return r.placeOf(b)
		}
		return -1
	}
	_, in := placePrepositions.Of(r.Text, p)
	if e := r.nameOf[d.Head]; in && e >= 0 && r.Names[e].Type == names.Place {
		return int(e)
	}
	if in || r.Text.Tokens[p].Key == keyOn {
		return r.site(j)
	}
	return -1
}

// castNoun fills in who takes part in an event that noun chunk k tells, and where.
func (r *reading) castNoun(m *Mention, k int) {
	c := &r.chunks[k]
	last := int32(-1)
	for i := c.First; i < c.Last; i++ {
		e := r.nameOf[i]
		if e < 0 || e == last || i == m.Trigger {
			if r.Tags[i] == model.PRPS && i < m.Trigger {
				if a := r.antecedent(i); a >= 0 {
					m.Args = with(m.Args, a, Agent)
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
			m.Args = with(m.Args, int(e), Agent)
		default:
			m.Args = with(m.Args, int(e), Party)
		}
	}
	_, meets := meetings.Of(r.Text, int(m.Trigger))
	j := k + 1
	for ; j+1 < len(r.chunks) && j < k+9; j++ {
		d := &r.chunks[j]
		switch {
		case d.Kind == timeChunk || d.Kind == prepChunk:
			continue
		case d.Kind != nounChunk || d.Prep < 0:
		default:
			p := int(r.chunks[d.Prep].First)
			role, _ := rolePrepositions.Of(r.Text, p)
			switch e := r.placeOf(j); {
			case e >= 0:
				r.at(m, e)
			case r.Text.Tokens[p].Key == keyOf || role == Party:
				if role = Patient; meets || r.Text.Tokens[p].Key != keyOf {
					role = Party
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
		if e, _ := r.placeAfter(k, true); e >= 0 {
			r.at(m, e)
		}
	}
	// "Apple held a conference": who does what the noun names
	if n := c.Clause; n >= 0 && r.clauses[n].Verb >= 0 && r.clauses[n].Object == int32(k) && r.clauses[n].Subject >= 0 && !r.speech(int(r.clauses[n].Verb)) {
		r.takePart(m, int(r.clauses[n].Subject), Agent, int(r.clauses[n].Verb))
	}
	if n := c.Clause; n >= 0 && r.clauses[n].Verb >= 0 && (r.clauses[n].Object == int32(k) || r.clauses[n].Subject == int32(k)) && len(m.Places) == 0 {
		if e, _ := r.placeAfter(int(r.clauses[n].Verb), true); e >= 0 {
			r.at(m, e)
		}
	}
}

// takePart adds the names that noun chunk k, and the nouns in a row with it up to chunk end, are or belong to.
func (r *reading) takePart(m *Mention, k int, role Role, end int) {
	r.takeOne(m, k, role)
	if a := r.apposed(k); a >= 0 {
		r.takeOne(m, a, role)
	}
	j := k + 1
	for j+1 < min(end, len(r.chunks)) && r.chunks[j].Kind == prepChunk && r.chunks[j+1].Prep == int32(j) && r.Text.Tokens[r.chunks[j].First].Key == keyOf {
		j += 2
	}
	if j < min(end, len(r.chunks)) && (r.chunks[j].Kind == conjChunk || r.chunks[j].Kind == commaChunk) {
		if e := r.row(j, min(end, len(r.chunks))); e > 0 {
			for ; j < e; j++ {
				if r.chunks[j].Kind == nounChunk {
					r.takeOne(m, j, role)
				}
			}
		}
	}
}

// takeOne adds the names of noun chunk k: its head, or, where the head is no name, those before it ("Apple officials").
func (r *reading) takeOne(m *Mention, k int, role Role) {
	c := &r.chunks[k]
	if c.Kind != nounChunk {
		return
	}
	if e := r.nameOf[c.Head]; e >= 0 {
		m.Args = with(m.Args, int(e), role)
		return
	}
	if r.isPronoun(k) {
		if e := r.antecedent(c.First); e >= 0 {
			m.Args = with(m.Args, e, role)
		}
		return
	}
	last := int32(-1)
	owned := false
	for i := c.First; i < c.Head; i++ {
		if e := r.nameOf[i]; e >= 0 && e != last {
			m.Args = with(m.Args, int(e), role)
			last = e
		} else if r.Tags[i] == model.PRPS {
			owned = true
			if a := r.antecedent(i); a >= 0 {
				m.Args = with(m.Args, a, role)
			}
		}
	}
	if e := r.ofName(k); e >= 0 && last < 0 && !owned && r.site(k) < 0 { // "the presidents of Russia and Iran"
		m.Args = with(m.Args, e, role)
	}
}

// ofName returns the name that "of" governs right after noun chunk k, -1 for none.
func (r *reading) ofName(k int) int {
	if k+2 >= len(r.chunks) || r.chunks[k+1].Kind != prepChunk || r.Text.Tokens[r.chunks[k+1].First].Key != keyOf || r.chunks[k+2].Kind != nounChunk {
		return -1
	}
	return int(r.nameOf[r.chunks[k+2].Head])
}

// site returns the place that noun chunk k is a part of, or that it describes: "the resort of Sochi", "the coast of Libya", "a
// Damascus suburb"; -1 for none.
func (r *reading) site(k int) int {
	c := &r.chunks[k]
	if c.Kind != nounChunk {
		return -1
	}
	if _, ok := sites.Of(r.Text, int(c.Head)); !ok || r.nameOf[c.Head] >= 0 {
		return -1
	}
	if e := r.ofName(k); e >= 0 && r.Names[e].Type == names.Place {
		return e
	}
	if e := r.nameOf[max(c.Head-1, c.First)]; e >= 0 && r.Names[e].Type == names.Place {
		return int(e)
	}
	return -1
}

func (r *reading) at(m *Mention, e int) {
	for _, p := range m.Places {
		if p == e {
			return
		}
	}
	m.Places = append(m.Places, e)
}

func with(args []Arg, e int, role Role) []Arg {
	for _, a := range args {
		if a.Name == e {
			return args
		}
	}
	return append(args, Arg{e, role})
}

var (
	// rolePrepositions say what part a noun plays in the verb or noun before it.
	rolePrepositions = text.NewTable(text.Join(text.List(Agent, "by"), text.List(Party, "with between among against"), text.List(Patient, "to into for from of on over at")))

	// sites are parts and kinds of places.
	sites = text.Words(`archipelago area banks beach border capital centre center city coast coasts coastline commune county district downtown
		east edge enclave island islands north outskirts peninsula port province quarter region resort shore shores shoreline south
		state suburb suburbs territory town valley village west`)

	// mutualVerbs tell of what several do together.
	mutualVerbs = text.Words("meet sign negotiate agree talk confer fight clash battle merge marry divorce play debate cooperate ally trade")
)
