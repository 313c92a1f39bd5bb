package title

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
)

// phrasals make, of verbs that need an object, verbs that need none: "gave up", "took off". The value of each verb are its particles.
var phrasals = text.NewTable(text.Join(
	text.List("up in", "give"),
	text.List("off over", "take"),
	text.List("off out", "set lash"),
	text.List("away back together", "get"),
	text.List("on off out", "hold"),
	text.List("on", "keep carry"),
	text.List("in", "put call"),
	text.List("up", "let show own"),
	text.List("off out", "make"),
	text.List("back", "hit report"),
))

// phrasal reports whether a particle right after the verb at chunk k makes one of it that needs no object.
func (r *reading) phrasal(k int) bool {
	particles, ok := phrasals.Find(r.Base(r.Chunks[k].Head))
	if !ok {
		return false
	}
	i := r.Chunks[k].Head + 1
	if int(i) >= len(r.Tags) {
		return false
	}
	for _, p := range strings.Fields(particles) {
		if strings.EqualFold(p, r.Text.Word(int(i))) {
			return true
		}
	}
	return false
}

// withParticle reports whether the verb at chunk k has a particle in its chunk, and no object: "broke out".
func (r *reading) withParticle(k int) bool {
	c := &r.Chunks[k]
	return c.Last > c.Head+1 && r.Tags[c.Last-1] == model.RP && r.Clauses[c.Clause].Object < 0
}

// entering reports whether the preposition at chunk j, right after the verb at chunk k, governs nothing and completes the verb: "was sworn
// in on Monday", "flew in from London".
func (r *reading) entering(k, j int) bool {
	c := &r.Chunks[j]
	if j != k+1 || c.Last != c.First+1 {
		return false
	}
	if _, ok := inward.Of(r.Text, int(c.First)); !ok {
		return false
	}
	if j+1 >= len(r.Chunks) {
		return true
	}
	switch r.Chunks[j+1].Kind {
	case syntax.PrepChunk, syntax.StopChunk, syntax.CommaChunk, syntax.SubChunk:
		return true
	}
	return false // "in and around the city"
}

// inward are the prepositions that complete verbs so.
var inward = text.Words("in off out through up down")
