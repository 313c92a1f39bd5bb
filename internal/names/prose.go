package names

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// Compiled is prose's own recognizer in its compiled form, the one that a Finder asks by default.
type Compiled struct{ labels []model.Label }

// Propose labels the sentence and appends what the labels tell of.
func (r *Compiled) Propose(x *text.Text, tags []model.Tag, s text.Sentence, out []Proposal) []Proposal {
	if len(tags) != len(x.Tokens) {
		return out
	}
	r.labels = model.Labels(x, tags, int(s.First), int(s.Last), r.labels[:0])
	for i, l := range r.labels {
		at := s.First + int32(i)
		switch {
		case l == model.Outside:
		case !l.Begins() && len(out) > 0 && out[len(out)-1].Last == at:
			out[len(out)-1].Last++
		default:
			t := typeOf(l.Kind())
			out = append(out, Proposal{at, at + 1, t, trust[t]})
		}
	}
	return out
}

// trust is how much prose's proposals weigh, by type: it takes many a name for a place's.
var trust = [numTypes]int16{Person: 1, Org: 2, Place: 1}

// typeOf returns the Type of one of prose's kinds.
func typeOf(k model.Kind) Type {
	switch k {
	case model.Person:
		return Person
	case model.Organization:
		return Org
	case model.GPE, model.GSP, model.Facility, model.Location:
		return Place
	}
	return None
}
