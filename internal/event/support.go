package event

import "github.com/seed-620526af/timeline/internal/text"

// Support verbs tell no more of a noun's event than that it took place. The verb and its noun are two triggers of one event.
var (
	happens = words("happen occur") // what their subject names: "the blast occurred at noon"
	// what their subject names, with the word after them: "the talks took place"
	comesAbout = text.NewTable(text.Join(text.List("place", "take"), text.List("out", "break"), text.List("under", "get")))
	// what their object names: "held talks", "the vote was held"
	performs = words("conduct convene deliver give hold make mount pay perform stage stand undertake wage")
	// what their subject names, and whom it met: "the quake struck Haiti", "Haiti was struck by a quake"
	befalls = words("batter convulse devastate engulf hit jolt lash ravage rip rock shake shatter strike sweep")
)

// support notes that verb mention i and the noun that it supports tell of one event.
func (l *linker) support(i int) {
	m := &l.mention[i]
	k := l.chunkOf[m.Trigger]
	if m.Nominal || k < 0 || l.chunks[k].Kind != verbChunk || l.chunks[k].Clause < 0 {
		return
	}
	c := &l.chunks[k]
	q := &l.clauses[c.Clause]
	if q.Verb != k || c.Head != m.Trigger {
		return
	}
	if e := l.supported(l.base(c.Head), c, q); e >= 0 && e != i && l.mention[e].Nominal && l.mention[e].Negated == m.Negated {
		l.relations = append(l.relations, Relation{From: i, Order: Same, To: e, Timex: -1})
	}
}

// supported returns the mention of the noun that the verb of clause q supports, -1 for none.
func (l *linker) supported(verb string, c *chunk, q *clause) int {
	passive := c.Form.has(passive)
	if _, ok := happens.Find(verb); ok {
		return l.told(q.Subject)
	}
	if with, ok := comesAbout.Find(verb); ok && !passive && int(c.Head)+1 < len(l.Text.Tokens) && text.Lower(l.Text.Word(int(c.Head)+1)) == with {
		return l.told(q.Subject)
	}
	if _, ok := befalls.Find(verb); ok {
		if passive {
			return l.told(l.doer(q))
		}
		return l.told(q.Subject)
	}
	if _, ok := performs.Find(verb); !ok {
		return -1
	}
	if passive {
		return l.told(q.Subject)
	}
	return l.told(q.Object)
}

// doer returns the noun chunk that "by" governs right after the verb of clause q, -1 for none.
func (r *reading) doer(q *clause) int32 {
	by := q.Verb + 1
	if int(by)+1 >= len(r.chunks) || r.chunks[by].Kind != prepChunk || r.Text.Tokens[r.chunks[by].First].Key != keyBy {
		return -1
	}
	return by + 1
}

// told returns the mention that the head of noun chunk k tells, -1 for none.
func (l *linker) told(k int32) int {
	if k < 0 || l.chunks[k].Kind != nounChunk {
		return -1
	}
	return int(l.event[l.chunks[k].Head])
}
