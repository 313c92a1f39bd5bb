package link

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// A support verb tells no more of a noun's event than that it took place. The verb and its noun are two triggers of one event.
type supporting uint8

const (
	happens    supporting = iota + 1 // what the subject names: "the blast occurred at noon"
	comesAbout                       // the same, with a word after the verb: "the talks took place"
	performs                         // what the object names: "held talks", "the vote was held"
	befalls                          // what the subject names, and whom it met: "the quake struck Haiti", "Haiti was struck by a quake"
)

var (
	supports = text.NewTable(text.Join(
		text.List(happens, "happen occur"),
		text.List(comesAbout, "take break get"),
		text.List(performs, "conduct convene deliver fight give hold make mount pay perform stage stand undertake wage"),
		text.List(befalls, "batter convulse devastate engulf hit jolt lash ravage rip rock shake shatter strike sweep"),
	))
	// completing words make such a verb of the ones that come about.
	completing = text.NewTable(text.Join(text.List("take", "place"), text.List("break", "out"), text.List("get", "under")))
)

// support notes that verb mention i and the noun that it supports tell of one event.
func (l *linker) support(i int) {
	m := &l.Mentions[i]
	k := l.ChunkOf[m.Trigger]
	if m.Nominal || k < 0 || l.Chunks[k].Kind != syntax.VerbChunk || l.Chunks[k].Clause < 0 {
		return
	}
	c := &l.Chunks[k]
	q := &l.Clauses[c.Clause]
	if q.Verb != k || c.Head != m.Trigger {
		return
	}
	if e := l.supported(l.Base(c.Head), c, q); e >= 0 && e != i && l.Mentions[e].Nominal && l.Mentions[e].Negated == m.Negated {
		l.relations = append(l.relations, event.Relation{From: i, Order: event.Same, To: e, Timex: -1})
	}
}

// supported returns the mention of the noun that the verb of clause q supports, -1 for none.
func (l *linker) supported(verb string, c *syntax.Chunk, q *syntax.Clause) int {
	kind, ok := supports.Find(verb)
	if !ok {
		return -1
	}
	noun := q.Subject
	switch passive := c.Form.Has(syntax.Passive); kind {
	case comesAbout:
		if passive || int(c.Head)+1 == len(l.Text.Tokens) {
			return -1
		}
		if of, _ := completing.Of(l.Text, int(c.Head)+1); of != verb {
			return -1
		}
	case performs:
		if !passive {
			noun = q.Object
		}
	case befalls:
		if passive {
			noun = l.doer(q)
		}
	}
	return l.told(noun)
}

// doer returns the noun chunk that "by" governs right after the verb of clause q, -1 for none.
func (r *linker) doer(q *syntax.Clause) int32 {
	by := q.Verb + 1
	if int(by) < len(r.Chunks) && r.Chunks[by].Kind == syntax.AdverbChunk { // "was hit hard by"
		by++
	}
	if int(by)+1 >= len(r.Chunks) || r.Chunks[by].Kind != syntax.PrepChunk || r.Text.Tokens[r.Chunks[by].First].Key != word.By {
		return -1
	}
	return by + 1
}

// told returns the mention that the head of noun chunk k tells, or the name that it ends, "the Battle of Hastings"; -1 for none.
func (l *linker) told(k int32) int {
	if k < 0 || l.Chunks[k].Kind != syntax.NounChunk {
		return -1
	}
	head := l.Chunks[k].Head
	if e := l.NameOf[head]; e >= 0 {
		for i := max(l.Names[e].First, l.Chunks[k].First); i < head; i++ {
			if m := l.MentionAt[i]; m >= 0 {
				return int(m)
			}
		}
	}
	return int(l.MentionAt[head])
}
