package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// infinitive reports whether the "to" at token i opens an infinitive.
func (r *reading) infinitive(i, end int) bool {
	for j := i + 1; j < end && j < i+3; j++ {
		switch t := r.Tags[j]; {
		case t == model.VB:
			return true
		case t != model.RB:
			return false
		}
	}
	return false
}

// verb reads the verb chunk that begins at c.First.
func (r *reading) verb(c *chunk, end int) {
	c.Kind = verbChunk
	j := int(c.First)
	last := helping(0)
	if r.Tags[j] == model.TO {
		c.Form |= infinitive
		j++
	}
	for ; j < end; j++ {
		t := r.Tags[j]
		if t == model.RB || t == model.RBR {
			if k := r.afterAdverbs(j, end); k < 0 {
				break
			}
			if _, ok := negations.Of(r.Text, j); ok {
				c.Form |= negated
			}
			continue
		}
		if t == model.MD {
			c.Form |= finite | modal
			c.Head = int32(j)
			continue
		}
		if !t.Verb() {
			break
		}
		c.Head = int32(j)
		aux, isAux := helpingVerbs.Of(r.Text, j)
		if isAux && r.followedByVerb(j, end, aux) {
			r.auxForm(c, t, aux, last, j)
			last = aux
			continue
		}
		r.mainForm(c, t, last, j)
		j++
		break
	}
	c.Last = max(int32(j), c.First+1)
	for c.Last > c.First+1 && (r.Tags[c.Last-1] == model.RB || r.Tags[c.Last-1] == model.RBR) && c.Last-1 > c.Head {
		if _, ok := negations.Of(r.Text, int(c.Last-1)); ok {
			break
		}
		c.Last--
	}
	if int(c.Last) < end && r.Tags[c.Last] == model.RP {
		c.Last++
	}
	if _, helps := helpingVerbs.Of(r.Text, int(c.Head)); helps && int(c.Last) < end && c.Last == c.Head+1 {
		if _, ok := negations.Of(r.Text, int(c.Last)); ok && r.Tags[c.Last] == model.RB { // "was not a success"
			c.Form |= negated
			c.Last++
		}
	}
}

// auxForm notes what a helping verb at token j, after last, says of the verb.
func (r *reading) auxForm(c *chunk, t model.Tag, aux, last helping, j int) {
	if last == 0 && !c.Form.has(modal) && !c.Form.has(infinitive) {
		switch t {
		case model.VBG:
			c.Form |= gerund
		case model.VBN:
			c.Form |= participle
		default:
			r.finiteForm(c, t, j)
		}
	}
	if last == have {
		c.Form |= perfect
	}
}

// finiteForm notes that the verb at token j is finite: of which tense, and number.
func (r *reading) finiteForm(c *chunk, t model.Tag, j int) {
	c.Form |= finite
	if t == model.VBD {
		c.Form |= past
	}
	r.agree(c, t, j)
}

// agree notes the number that the verb at token j agrees with.
func (r *reading) agree(c *chunk, t model.Tag, j int) {
	if p, ok := agreement.Of(r.Text, j); ok && p {
		c.Form |= plural
	} else if ok || t == model.VBZ {
		c.Form |= singular
	}
}

var agreement = text.NewTable(text.Join(text.List(true, "are were have do 're 've"), text.List(false, "is was has does")))

// mainForm notes what the main verb at token j, after last, says.
func (r *reading) mainForm(c *chunk, t model.Tag, last helping, j int) {
	switch {
	case last == be && (t == model.VBN || t == model.VBD):
		c.Form |= passive
	case last == be && t == model.VBG:
		c.Form |= progress
	case last == have:
		c.Form |= perfect
	case last == do, c.Form.has(modal), c.Form.has(infinitive):
	case t == model.VBG:
		c.Form |= gerund
	case t == model.VBN:
		c.Form |= participle
	case t == model.VB:
		c.Form |= infinitive
	default:
		r.finiteForm(c, t, j)
	}
}

// afterAdverbs returns the verb that follows the adverbs at token j, or j itself where a negation ends the chunk; -1 for none.
func (r *reading) afterAdverbs(j, end int) int {
	for k := j; k < end && k < j+4; k++ {
		switch t := r.Tags[k]; {
		case t.Verb():
			return k
		case t != model.RB && t != model.RBR:
			return -1
		}
	}
	return -1
}

// followedByVerb reports whether the helping at token j helps another verb.
func (r *reading) followedByVerb(j, end int, aux helping) bool {
	for k := j + 1; k < end && k < j+5; k++ {
		switch t := r.Tags[k]; {
		case t == model.RB, t == model.RBR:
		case t == model.VBN, t == model.VBD:
			return aux != do
		case t == model.VBG:
			return aux == be
		case t == model.VB:
			return aux == do
		default:
			return false
		}
	}
	return false
}
