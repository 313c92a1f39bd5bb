package coref

import "slices"

// part is a [Part] in terms: who does what is told, or to whom it is done.
type part struct {
	name int32 // of who bears one, -1 for none
	bag  bag   // of its words and its name
}

func (x *profiler) part(p *Part) part {
	q := part{name: -1}
	ts := x.room(len(p.Words) + 1)
	for _, k := range p.Words {
		ts = append(ts, x.term.of(k))
	}
	if p.Name != "" {
		q.name = x.term.of(nameKey(p.Name))
		ts = append(ts, q.name)
	}
	slices.Sort(ts)
	q.bag = x.bagOfNames(slices.Compact(ts))
	return q
}

// otherParts reports whether p and q are told of others, each known by name, neither of whom takes part in the other event at all: other
// people to whom it happens, or others who do it to nobody that both name.
func (x *index) otherParts(p, q *profile, e *evidence) bool {
	others := func(a, b *part) bool {
		return a.name >= 0 && b.name >= 0 && x.overlap(a.bag, b.bag) <= 0 && !q.who.has(a.name) && !p.who.has(b.name)
	}
	return others(&p.patient, &q.patient) || e.patient <= 0 && others(&p.agent, &q.agent)
}

// has reports whether a term is in b.
func (b *bag) has(t int32) bool {
	_, found := slices.BinarySearch(b.terms, t)
	return found
}
