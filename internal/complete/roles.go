package complete

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/word"
)

// roles finds who does what the mention tells, and to whom, whether they have a name or not.
func (r reading) roles(m *event.Mention) {
	k := r.ChunkOf[m.Trigger]
	if k < 0 {
		return
	}
	c := &r.Chunks[k]
	if c.Kind == syntax.NounChunk {
		r.rolesOfNoun(m, int(k))
		return
	}
	if c.Clause < 0 || r.Clauses[c.Clause].Verb < 0 {
		return
	}
	q := &r.Clauses[c.Clause]
	v := &r.Chunks[q.Verb]
	if q.Subject >= 0 {
		m.Agent = r.phrase(int(q.Subject))
	}
	if !v.Form.Has(syntax.Passive) && !v.Form.Has(syntax.Participle) {
		if o := r.object(q); o >= 0 {
			m.Patient = r.phrase(o)
		}
		return
	}
	m.Patient, m.Agent = m.Agent, event.Phrase{}
	for j := int(q.Verb) + 1; j < len(r.Chunks) && j <= int(q.Verb)+byReach && r.Chunks[j].Clause == c.Clause; j++ {
		if d := &r.Chunks[j]; d.Kind == syntax.NounChunk && d.Prep >= 0 && r.Text.Tokens[r.Chunks[d.Prep].First].Key == word.By {
			m.Agent = r.phrase(j)
			return
		}
	}
}

// object returns the noun chunk that a verb acts on, be it who does something else too, "two men" of "arrested two men accused of it"; -1
// for none.
func (r reading) object(q *syntax.Clause) int {
	if q.Object >= 0 && q.Object != q.Subject {
		return int(q.Object)
	}
	k := int(q.Verb) + 1
	if k < len(r.Chunks) && r.Chunks[k].Kind == syntax.NounChunk && r.Chunks[k].Prep < 0 && int32(k) != q.Subject && !r.Chunks[k].Starts {
		return k
	}
	return -1
}

// byReach is within how many chunks of its verb "by" says who does it.
const byReach = 8

// rolesOfNoun finds who does what noun chunk k tells, and to whom: "its rescue of the bank by the state", "the earthquake victims' appeal".
func (r reading) rolesOfNoun(m *event.Mention, k int) {
	c := &r.Chunks[k]
	for i := c.First; i < m.Trigger; i++ {
		switch r.Tags[i] {
		case model.POS:
			if i > c.First {
				m.Agent = r.words(c.First, i-1)
			}
		case model.PRPS:
			if a := r.Antecedent(i); a >= 0 {
				m.Agent = r.nameOf(a)
			}
		}
	}
	for j := k + 1; j+1 < len(r.Chunks) && j < k+byReach; j += 2 {
		d := &r.Chunks[j+1]
		if r.Chunks[j].Kind != syntax.PrepChunk || d.Kind != syntax.NounChunk {
			break
		}
		switch r.Text.Tokens[r.Chunks[j].First].Key {
		case word.Of:
			if j == k+1 {
				m.Patient = r.phrase(j + 1)
			}
		case word.By:
			m.Agent = r.phrase(j + 1)
		}
	}
	if n := c.Clause; n >= 0 && m.Agent.First == m.Agent.Last { // "Apple held a conference"
		if q := &r.Clauses[n]; q.Verb >= 0 && q.Object == int32(k) && q.Subject >= 0 && !r.Speech(int(q.Verb)) {
			m.Agent = r.phrase(int(q.Subject))
		}
	}
}

// phrase returns noun chunk k up to its head, or the name that it is or stands for.
func (r reading) phrase(k int) event.Phrase {
	c := &r.Chunks[k]
	if c.Kind != syntax.NounChunk {
		return event.Phrase{}
	}
	if r.IsPronoun(k) {
		if a := r.Antecedent(c.First); a >= 0 {
			return r.nameOf(a)
		}
		return event.Phrase{}
	}
	return r.words(c.First, c.Head)
}

// words returns tokens [first, head], the name where the head is one.
func (r reading) words(first, head int32) event.Phrase {
	if e := r.NameOf[head]; e >= 0 {
		return r.nameOf(int(e))
	}
	for first < head && (r.Tags[first] == model.DT || r.Tags[first] == model.PRPS) {
		first++
	}
	return event.Phrase{First: first, Last: head + 1, Name: -1}
}

// nameOf returns name e.
func (r reading) nameOf(e int) event.Phrase {
	return event.Phrase{First: r.Names[e].First, Last: r.Names[e].Last, Name: int32(e)}
}
