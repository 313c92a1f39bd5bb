package title

import (
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
)

// isNoun reports whether chunk k is there, and a noun.
func (r *reading) isNoun(k int) bool {
	return k < len(r.Chunks) && r.Chunks[k].Kind == syntax.NounChunk
}

// opensWith reports whether chunk k is there, and begins with the word of that key.
func (r *reading) opensWith(k int, key uint32) bool {
	return k < len(r.Chunks) && r.Text.Tokens[r.Chunks[k].First].Key == key
}

// nameType returns what the name names that heads chunk k, None for no name.
func (r *reading) nameType(k int) names.Type {
	if e := r.NameOf[r.Chunks[k].Head]; e >= 0 {
		return r.Names[e].Type
	}
	return names.None
}

// someone reports whether noun chunk k is a person's name.
func (r *reading) someone(k int) bool { return r.nameType(k) == names.Person }

// place reports whether noun chunk k is the name of a place.
func (r *reading) place(k int) bool { return r.nameType(k) == names.Place }
