package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// infinitive reports whether the "to" at token i opens an infinitive.
func (r *Reading) infinitive(i, end int) bool {
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
func (r *Reading) verb(c *Chunk, end int) {
	c.Kind = VerbChunk
	j := int(c.First)
	last := word.Helper(0)
	if r.Tags[j] == model.TO {
		c.Form |= Infinitive
		j++
	}
	for ; j < end; j++ {
		t := r.Tags[j]
		if t == model.RB || t == model.RBR {
			if k := r.afterAdverbs(j, end); k < 0 {
				break
			}
			if _, ok := Negations.Of(r.Text, j); ok {
				c.Form |= Negated
			}
			continue
		}
		if t == model.MD {
			c.Form |= Finite | Modal
			c.Head = int32(j)
			continue
		}
		if !t.Verb() {
			break
		}
		c.Head = int32(j)
		aux, isAux := word.Helping.Of(r.Text, j)
		if isAux && r.followedByVerb(j, end, aux) {
			r.auxForm(c, t, last, j)
			last = aux
			continue
		}
		r.mainForm(c, t, last, j)
		j++
		break
	}
	c.Last = max(int32(j), c.First+1)
	for c.Last > c.First+1 && (r.Tags[c.Last-1] == model.RB || r.Tags[c.Last-1] == model.RBR) && c.Last-1 > c.Head {
		if _, ok := Negations.Of(r.Text, int(c.Last-1)); ok {
			break
		}
		c.Last--
	}
	if int(c.Last) < end && r.Tags[c.Last] == model.RP {
		c.Last++
	}
	if _, helps := word.Helping.Of(r.Text, int(c.Head)); helps && int(c.Last) < end && c.Last == c.Head+1 {
		if _, ok := Negations.Of(r.Text, int(c.Last)); ok && r.Tags[c.Last] == model.RB { // "was not a success"
			c.Form |= Negated
			c.Last++
		}
	}
}

// auxForm notes what a helping verb at token j, after last, says of the verb.
func (r *Reading) auxForm(c *Chunk, t model.Tag, last word.Helper, j int) {
	if last == 0 && !c.Form.Has(Modal) && !c.Form.Has(Infinitive) {
		switch t {
		case model.VBG:
			c.Form |= Gerund
		case model.VBN:
			c.Form |= Participle
		default:
			r.finiteForm(c, t, j)
		}
	}
	if last == word.HelpHave {
		c.Form |= Perfect
	}
}

// finiteForm notes that the verb at token j is finite: of which tense, and number.
func (r *Reading) finiteForm(c *Chunk, t model.Tag, j int) {
	c.Form |= Finite
	if t == model.VBD {
		c.Form |= Past
	}
	r.agree(c, t, j)
}

// agree notes the number that the verb at token j agrees with.
func (r *Reading) agree(c *Chunk, t model.Tag, j int) {
	if p, ok := agreement.Of(r.Text, j); ok && p {
		c.Form |= Plural
	} else if ok || t == model.VBZ {
		c.Form |= Singular
	}
}

var agreement = text.NewTable(text.Join(text.List(true, "are were have do 're 've"), text.List(false, "is was has does")))

// mainForm notes what the main verb at token j, after last, says.
func (r *Reading) mainForm(c *Chunk, t model.Tag, last word.Helper, j int) {
	switch {
	case last == word.HelpBe && (t == model.VBN || t == model.VBD):
		c.Form |= Passive
	case last == word.HelpBe && t == model.VBG:
		c.Form |= Progress
	case last == word.HelpHave:
		c.Form |= Perfect
	case last == word.HelpDo, c.Form.Has(Modal), c.Form.Has(Infinitive):
	case t == model.VBG:
		c.Form |= Gerund
	case t == model.VBN:
		c.Form |= Participle
	case t == model.VB:
		c.Form |= Infinitive
	default:
		r.finiteForm(c, t, j)
	}
}

// afterAdverbs returns the verb that follows the adverbs at token j, or j itself where a negation ends the chunk; -1 for none.
func (r *Reading) afterAdverbs(j, end int) int {
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
func (r *Reading) followedByVerb(j, end int, aux word.Helper) bool {
	for k := j + 1; k < end && k < j+5; k++ {
		switch t := r.Tags[k]; {
		case t == model.RB, t == model.RBR:
		case t == model.VBN, t == model.VBD:
			return aux != word.HelpDo
		case t == model.VBG:
			return aux == word.HelpBe
		case t == model.VB:
			return aux == word.HelpDo
		default:
			return false
		}
	}
	return false
}
