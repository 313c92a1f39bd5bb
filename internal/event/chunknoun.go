package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// isNoun reports whether a noun chunk begins at token i.
func (r *reading) isNoun(i, end int) bool {
	if r.nameOf[i] >= 0 {
		return true
	}
	if r.Text.Tokens[i].Kind == text.Punct || r.parts(i) {
		return false
	}
	switch t := r.Tags[i]; t {
	case model.DT, model.PDT, model.PRPS, model.CD, model.PRP, model.EX:
		return true
	case model.VBN: // "of wounded people", where no verb can stand
		return r.event[i] < 0 && i+1 < end && r.Tags[i+1].Noun() && (i == 0 || r.Tags[i-1] == model.IN)
	case model.Dollar:
		return i+1 < end && r.Tags[i+1] == model.CD
	case model.IN, model.RB, model.RBR, model.JJR, model.RP:
		_, n := quantifiers.Match(r.Text, i, end)
		return n > 0 && i+n < end && (r.Tags[i+n] == model.CD || r.Text.Tokens[i+n].Kind == text.Number) && r.timexOf[i+n] < 0
	default:
		if t.Adjective() {
			for j := i + 1; j < end && j < i+8; j++ {
				if r.Tags[j].Noun() || r.nameOf[j] >= 0 {
					return true
				}
				if !r.Tags[j].Adjective() && r.Tags[j] != model.CC && r.Tags[j] != model.CD && r.Text.Word(j) != "," && r.Tags[j] != model.VBN && r.Tags[j] != model.VBG {
					return false
				}
			}
			return false
		}
		return t.Noun()
	}
}

// noun reads the noun chunk that begins at c.First.
func (r *reading) noun(c *chunk, end int) {
	c.Kind = nounChunk
	i := int(c.First)
	j, head, named, owned := i, -1, false, false
	if r.Tags[i] == model.PRP && r.nameOf[i] < 0 || r.Tags[i] == model.EX {
		return
	}
	if r.nameOf[i] < 0 {
		if _, n := quantifiers.Match(r.Text, i, end); n > 0 && i+n < end && r.Tags[i+n] == model.CD {
			j = i + n
		}
	}
scan:
	for j < end {
		if j > i && r.runsOn(j, i-2) {
			break
		}
		if r.nameOf[j] >= 0 {
			if named && (r.Text.Tokens[j-1].Kind == text.Punct || head == j-1 && r.nameOf[head] >= 0 && r.Names[r.nameOf[head]].Type != r.Names[r.nameOf[j]].Type) {
				break
			}
			e := r.nameEnd(j, end)
			if owned && head >= 0 && r.nameOf[head] < 0 && e < end && r.Tags[e] == model.POS { // "… the star's death The star's doctor": another begins
				break
			}
			j, named = e, true
			head = j - 1
			continue
		}
		if r.timexOf[j] >= 0 && j > i {
			e := r.timexEnd(j, end)
			if head >= 0 && r.Tags[j] != model.CD || e >= end || !r.nominal(e) && r.Tags[e] != model.POS && !r.Text.Tokens[e].Flags.Has(text.Clitic) {
				break
			}
			j = e
			continue
		}
		t := r.Tags[j]
		if r.Text.Tokens[j].Kind == text.Punct && r.Text.Word(j) != "," && r.Tags[j] != model.POS || r.parts(j) {
			if head < 0 && j > i && j+1 < end && r.sign(j) == quoteChunk && r.nominal(j+1) { // an "expert"
				j++
				continue
			}
			break
		}
		switch {
		case t == model.POS || t == model.VBZ && r.Text.Word(j) == "'s" && j+1 < end && r.nominal(j+1) && head >= 0:
			if j == i || j+1 >= end || !r.mayFollowPossessive(j+1) {
				break scan
			}
			owned = true
		case t.Noun():
			if head >= 0 && head == j-1 && r.Tags[head] == model.NNS && r.nameOf[head] < 0 && r.Text.Tokens[j].Key == keyPeople { // "in other countries people fared"
				break scan
			}
			if named && head == j-1 && r.nameOf[head] >= 0 && r.given(i, int(r.nameOf[head])) { // "gave the singer's doctor drugs"
				break scan
			}
			head = j
		case t == model.DT || t == model.PRPS || t == model.PDT:
			if j > i && r.Tags[j-1] != model.PDT && r.Tags[j-1] != model.DT && r.Tags[j-1] != model.CD {
				break scan
			}
			if head >= 0 {
				break scan
			}
		case t == model.CD:
			if head >= 0 && r.nameOf[head] < 0 && (r.Tags[head] == model.NN || r.Tags[head] == model.NNS) && j+1 < end && (r.Text.Word(j+1) == "%" || r.Text.Word(j+1) == "percent") {
				break scan // "in the referendum 51.9 percent of voters"
			}
			if head < 0 || r.Tags[head] == model.CD {
				head = j
			}
		case t.Adjective(), (t == model.VBG || t == model.VBN) && j > i && r.modifier(j, end):
			if head >= 0 && r.Tags[head] != model.CD && r.Tags[j-1] != model.POS && !(j+1 < end && r.Tags[j+1].Noun()) {
				break scan
			}
			if !t.Adjective() && head >= 0 && r.Tags[head] != model.CD && r.Tags[j-1] != model.POS {
				break scan
			}
		case (t == model.RB || t == model.RBR || t == model.RBS) && j > i && j+1 < end && (r.Tags[j-1] == model.DT || r.Tags[j-1] == model.PRPS || r.Tags[j-1] == model.POS) && (r.Tags[j+1].Adjective() || r.Tags[j+1] == model.VBN || r.Tags[j+1] == model.VBG || r.Tags[j+1] == model.CD):
		case t == model.CC && j > i && j+2 < end && (r.Tags[j-1].Adjective() || r.Tags[j-1] == model.VBN) && (r.Tags[j+1].Adjective() && r.Tags[j+2].Noun()):
		case r.Text.Word(j) == "," && j > i && j+2 < end && r.Tags[j-1].Adjective() && r.Tags[j+1].Adjective() && (r.Tags[j+2].Noun() || r.Tags[j+2].Adjective()):
		case r.Text.Word(j) == "%" || r.Text.Tokens[j].Kind == text.Symbol && j+1 < end && r.Tags[j+1] == model.CD:
			head = j
		case r.Text.Word(j) == "&" && j > i && j+1 < end && r.Tags[j+1].Noun():
		default:
			break scan
		}
		j++
	}
	if j > i+1 && r.Tags[j-1] == model.POS && r.nameOf[j-1] < 0 {
		j--
	}
	if j == i {
		j++
	}
	if head < 0 {
		head = j - 1
	}
	c.Last, c.Head = int32(j), int32(head)
}

// given reports whether name e, which begins the chunk at token i, is the one to whom the verb before it gives something.
func (r *reading) given(i, e int) bool {
	if i == 0 || !r.Tags[i-1].Verb() || r.Names[e].Type != names.Person || int(r.Names[e].First) != i {
		return false
	}
	_, ok := giving.Find(r.base(int32(i - 1)))
	return ok
}

func (r *reading) mayFollowPossessive(i int) bool {
	return r.nominal(i) || r.Tags[i] == model.VBG || r.Tags[i] == model.VBN || r.Tags[i] == model.RBS || r.timexOf[i] >= 0
}

// modifier reports whether the participle at token j stands before the noun that it describes: "the damaged reactor".
func (r *reading) modifier(j, end int) bool {
	switch r.Tags[j-1] {
	case model.DT, model.PRPS, model.POS, model.CD, model.JJ, model.JJS, model.RB, model.RBR, model.RBS:
		if j+2 < end && r.Tags[j+1] == model.CC && r.Tags[j+2].Adjective() { // "a worded and wide-ranging complaint"
			return true
		}
		return j+1 < end && (r.Tags[j+1].Noun() || r.Tags[j+1].Adjective() || r.nameOf[j+1] >= 0)
	}
	return false
}
