package title

import (
	"bytes"

	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// need is what a verb says nothing without, beside its subject and its object.
type need uint8

const (
	needsAgent need = 1 << iota // passive: by or with whom, "joined by"
	needsOf                     // of, over or in what, after its bare object: "takes control of"
	needsTo                     // to what it leads a number that is its object: "brings total to 28"
	needsWhat                   // passive: what its subject became, "ruled a homicide"
)

// frames hold what verbs need.
var frames = text.NewTable(text.Join(
	text.List(needsAgent, `join follow accompany flank lead head represent cause use drive back face know relate associate see consider link attribute
		base describe treat surround own dominate influence affect compare characterize power fuel inspire prompt trigger spark`),
	text.List(needsWhat, "rule deem pronounce render dub label brand regard call term style"),
	text.List(needsTo, "bring"),
	text.List(needsOf|needsTo, "take"),
	text.List(needsOf, "have lose gain assume seize get make keep give hold wrest cede regain play bear draw pay claim"),
))

// portions are objects of such verbs that are of, in or over something.
var portions = text.Words(`control charge part advantage possession hold aim account command responsibility care leadership ownership stake effect
	issue heed stock note sight custody attention role blame progress priority precedence credit cognizance shape`)

// alone reports whether the verb at chunk k tells all with its subject.
func (r *reading) alone(k int) bool {
	return word.TellsAlone.Has(r.Base(r.Chunks[k].Head))
}

// lacksFrame reports whether the title, whose verb is chunk k, ends before what the verb needs; more says that something
// was written after it.
func (w *writer) lacksFrame(k int, more bool) bool {
	f, ok := frames.Find(w.Base(w.Chunks[k].Head))
	if !ok {
		return false
	}
	if passes := w.Chunks[k].Form&(syntax.Passive|syntax.Participle) != 0; passes {
		return f&(needsAgent|needsWhat) != 0 && !more
	}
	if f&needsTo != 0 && w.tallies(k) && !bytes.Contains(w.buf, []byte(" to ")) {
		return true
	}
	if f&needsOf == 0 || w.last < 0 || k+1 >= len(w.Chunks) {
		return false
	}
	c := &w.Chunks[k+1]
	_, ok = portions.Of(w.Text, int(w.last))
	return ok && c.Head == w.last && c.Last == c.First+1
}

// reflects reports whether the verb at chunk k, of a clause n that hangs on another, has that for its subject: "fell 5%, reflecting".
func (r *reading) reflects(n int32, k int) bool {
	return r.BaseIn(r.Chunks[k].Head, reflecting) && r.Clauses[n].Kind == syntax.ParticipialClause && r.Chunks[k].Form.Has(syntax.Gerund)
}

// reflecting verbs have a fact for their subject.
var reflecting = text.Words("reflect represent mark mean indicate suggest signal compare")

// tallies reports whether the object of the verb at chunk k is a number.
func (r *reading) tallies(k int) bool {
	n := r.Chunks[k].Clause
	if n < 0 || r.Clauses[n].Object < 0 {
		return false
	}
	_, ok := totals.Of(r.Text, int(r.Chunks[r.Clauses[n].Object].Head))
	return ok
}

// totals are numbers that rise to others.
var totals = text.Words("number numbers total totals toll count figure tally level")

// spends reports whether the verb at chunk k says nothing with a length of time alone: "spent ten days".
func (r *reading) spends(k int) bool { return r.Base(r.Chunks[k].Head) == "spend" }
