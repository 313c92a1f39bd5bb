package names

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// Compiled is prose's own recognizer in its compiled form, the one that a Finder asks by default.
type Compiled struct {
	labels []model.Label
	chunks []model.Chunk
}

// Propose labels the sentence and appends what the labels tell of.
func (r *Compiled) Propose(x *text.Text, tags []model.Tag, s text.Sentence, out []Proposal) []Proposal {
	if len(tags) != len(x.Tokens) {
		return out
	}
	first, last := int(s.First), int(s.Last)
	r.labels = model.TrainedLabels(x, tags, first, last, r.labels[:0])
	r.chunks = model.TrainedChunks(tags[first:last], r.labels, first, r.chunks[:0])
	for _, c := range r.chunks {
		out = append(out, Proposal{c.First, c.Last, typeOf(c.Kind)})
	}
	return out
}

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
