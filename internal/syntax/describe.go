package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// describe copies the tags, and calls adjectives the participles that stand before a noun and describe it. To all others they are
// participles: a proposed merger tells of a proposal.
func (r *Reading) describe() {
	r.tags = append(r.tags[:0], r.Tags...)
	r.Tags = r.tags
	for i := 1; i+1 < len(r.tags); i++ {
		if !r.tags[i+1].Noun() && !r.tags[i+1].Adjective() && r.NameOf[i+1] < 0 {
			continue
		}
		if _, ok := attributive.Of(r.Text, i); ok {
			if _, helps := word.Helping.Of(r.Text, i-1); !helps && r.tags[i-1] != model.RB {
				r.tags[i] = model.JJ
			}
		}
	}
}

// attributive participles before a noun describe it, whatever stands before them: "U.S. armed forces".
var attributive = text.Words(`acting armed estimated alleged suspected so-called proposed renewed increased reported neighbouring neighboring fundraising
	continued combined developing emerging leading surrounding existing ongoing coming missing growing rising soaring remaining worsening unprecedented`)
