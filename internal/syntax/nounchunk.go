package syntax

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
	"github.com/seed-620526af/timeline/timex"
)

// isNoun reports whether a noun chunk begins at token i.
func (r *Reading) isNoun(i, end int) bool {
	if r.NameOf[i] >= 0 {
		return true
	}
	if r.Text.Tokens[i].Kind == text.Punct || r.parts(i) {
		return false
	}
	switch t := r.Tags[i]; t {
	case model.DT, model.PDT, model.PRPS, model.CD, model.PRP, model.EX:
		return true
	case model.VBN: // "of wounded people", where no verb can stand
		return r.MentionAt[i] < 0 && i+1 < end && r.Tags[i+1].Noun() && (i == 0 || r.Tags[i-1] == model.IN)
	case model.Dollar:
		return i+1 < end && r.Tags[i+1] == model.CD
	case model.VBG: // "by boxing promoter Don King"
		return i > 0 && r.Tags[i-1] == model.IN && r.office(i, end)
	case model.IN, model.RB, model.RBR, model.JJR, model.RP:
		if r.betweenCounts(i, end) {
			return true
		}
		_, n := quantifiers.Match(r.Text, i, end)
		return n > 0 && i+n < end && (r.Tags[i+n] == model.CD || r.Tags[i+n] == model.Dollar && i+n+1 < end && r.Tags[i+n+1] == model.CD || r.Text.Tokens[i+n].Kind == text.Number) && r.TimexOf[i+n] < 0
	default:
		if t.Adjective() {
			if _, ok := portions.Of(r.Text, i); ok && i+1 < end && r.Text.Tokens[i+1].Key == word.Of { // "most of the shares"
				return true
			}
			for j := i + 1; j < end && j < i+8; j++ {
				if r.Tags[j].Noun() || r.NameOf[j] >= 0 {
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

// portions are adjectives that "of" makes nouns.
var portions = text.Words("most many much few several more less fewer enough")

// score reports whether a score of three tokens begins at token i: 2–1.
func (r *Reading) score(i, end int) bool {
	if i+2 >= end || r.Text.Tokens[i].Kind != text.Number || r.Text.Tokens[i+2].Kind != text.Number || r.TimexOf[i] >= 0 || r.TimexOf[i+2] >= 0 || r.NameOf[i] >= 0 {
		return false
	}
	switch r.Text.Word(i + 1) {
	case "–", "-", "—":
		return len(r.Text.Word(i)) < 4 && len(r.Text.Word(i+2)) < 4
	}
	return false
}

// noun reads the noun chunk that begins at c.First.
func (r *Reading) noun(c *Chunk, end int) {
	c.Kind = NounChunk
	i := int(c.First)
	j, head, named, owned := i, -1, false, false
	if r.Tags[i] == model.PRP && r.NameOf[i] < 0 || r.Tags[i] == model.EX {
		return
	}
	if r.score(i, end) {
		c.Last = c.First + 3
		return
	}
	if r.NameOf[i] < 0 {
		if _, n := quantifiers.Match(r.Text, i, end); n > 0 && i+n < end && (r.Tags[i+n] == model.CD || r.Tags[i+n] == model.Dollar) {
			j = i + n
		} else if r.betweenCounts(i, end) {
			j = i + 3
		}
	}
scan:
	for j < end {
		if j > i && r.runsOn(j, i-2) {
			break
		}
		if r.NameOf[j] >= 0 {
			if named && (r.Text.Tokens[j-1].Kind == text.Punct || head == j-1 && r.NameOf[head] >= 0 && r.Names[r.NameOf[head]].Type != r.Names[r.NameOf[j]].Type && !r.Counts(int32(i), int32(head))) {
				break
			}
			e := r.nameEnd(j, end)
			if head >= 0 && head == j-1 && r.Tags[head] == model.NN && e < end && (r.Text.Tokens[i].Key == word.A || r.Text.Tokens[i].Key == word.An) && r.tensed(e) { // "a call Obama had placed"
				break
			}
			if owned && head >= 0 && r.NameOf[head] < 0 && e < end && r.Tags[e] == model.POS { // "… the star's death The star's doctor": another begins
				break
			}
			j, named = e, true
			head = j - 1
			continue
		}
		if r.TimexOf[j] >= 0 && j > i {
			e := r.timexEnd(j, end)
			if head < 0 && r.Tags[j-1].Adjective() && (e >= end || !r.nominal(e) && r.Tags[e] != model.POS) { // "a possible four years"
				j, head = e, e-1
				break
			}
			if head >= 0 && r.Tags[j] != model.CD && !(r.Tags[head] == model.CD && r.monthAlone(j, e)) && !(r.Tags[i] == model.PRPS && e < end && r.Tags[e] == model.NN && r.NameOf[head] >= 0) || e >= end || !r.nominal(e) && r.Tags[e] != model.POS && !r.Text.Tokens[e].Flags.Has(text.Clitic) {
				break
			}
			j = e
			continue
		}
		if head >= 0 && r.score(j, end) { // "beat Panama 3 – 0"
			j += 3
			break
		}
		t := r.Tags[j]
		if r.Text.Tokens[j].Kind == text.Punct && r.Text.Word(j) != "," && r.Tags[j] != model.POS || r.parts(j) {
			if j > i && j+1 < end && r.Sign(j) == QuoteChunk && (head < 0 && r.nominal(j+1) || r.Tags[j+1].Noun() && r.NameOf[j+1] < 0 && (r.quotes(i, j) || r.Tags[j-1].Adjective())) { // an "expert", the "Hong Kong" flu
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
			if head >= 0 && head == j-1 && r.Tags[head] == model.NNS && r.NameOf[head] < 0 && r.Text.Tokens[j].Key == word.People { // "in other countries people fared"
				break scan
			}
			if named && head == j-1 && r.NameOf[head] >= 0 && r.given(i, int(r.NameOf[head])) { // "gave the singer's doctor drugs"
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
			if head >= 0 && r.NameOf[head] < 0 && (r.Tags[head] == model.NN || r.Tags[head] == model.NNS) && j+1 < end && (r.Text.Word(j+1) == "%" || r.Text.Word(j+1) == "percent") {
				break scan // "in the referendum 51.9 percent of voters"
			}
			if head < 0 || r.Tags[head] == model.CD {
				head = j
			}
		case t.Adjective(), (t == model.VBG && !(r.Tags[j-1].Adjective() && r.Text.Tokens[j+1].Flags.Has(text.Capital)) || t == model.VBN) && j > i && r.modifier(j, end):
			if head >= 0 && r.Tags[head] != model.CD && r.Tags[j-1] != model.POS && !(j+1 < end && r.Tags[j+1].Noun()) {
				break scan
			}
			if !t.Adjective() && head >= 0 && r.Tags[head] != model.CD && r.Tags[j-1] != model.POS {
				break scan
			}
		case t == model.VBG && j == i && r.office(i, end), t == model.VBG && r.compound(i, j, end):
		case (t == model.RB || t == model.RBR || t == model.RBS) && j > i && j+1 < end && (r.Tags[j-1] == model.DT || r.Tags[j-1] == model.PRPS || r.Tags[j-1] == model.POS || r.Tags[j-1] == model.RB && j-1 > i || r.Tags[j-1].Adjective() && r.laterNoun(j+2, end)) && (r.Tags[j+1].Adjective() || r.Tags[j+1] == model.VBN || r.Tags[j+1] == model.VBG || r.Tags[j+1] == model.CD || (r.Tags[j+1] == model.RB || r.Tags[j+1] == model.RBR) && j+2 < end && r.Tags[j+2].Adjective()):
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
	if j > i+1 && r.Tags[j-1] == model.POS && r.NameOf[j-1] < 0 {
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

// betweenCounts reports whether a count begins at token i: "between 30 and 40 people".
func (r *Reading) betweenCounts(i, end int) bool {
	return r.Text.Tokens[i].Key == word.Between && i+4 < end && r.Tags[i+1] == model.CD && r.Tags[i+2] == model.CC && r.Tags[i+3] == model.CD && r.TimexOf[i+3] < 0 &&
		(r.Tags[i+4].Noun() || r.Tags[i+4].Adjective()) && r.NameOf[i+4] < 0
}

// office reports whether a person's office begins with the -ing form at token i: "boxing promoter Don King".
func (r *Reading) office(i, end int) bool {
	if i+2 >= end || r.Tags[i+1] != model.NN || r.NameOf[i+1] >= 0 {
		return false
	}
	e := r.NameOf[i+2]
	return e >= 0 && int(r.Names[e].First) == i+2 && r.Names[e].Type == names.Person
}

// monthAlone reports whether tokens [i, j) are a month without day or year: "two September shocks".
func (r *Reading) monthAlone(i, j int) bool {
	t := &r.Timexes[r.TimexOf[i]]
	return j == i+1 && t.Type == timex.TypeDate && t.First.Month == t.Last.Month && t.First != t.Last
}

// tensed reports whether the word at token i can only be a verb with a tense.
func (r *Reading) tensed(i int) bool {
	t := r.Tags[i]
	return t == model.VBD || t == model.VBZ && !r.Text.Tokens[i].Flags.Has(text.Clitic) || t == model.MD
}

// compound reports whether the -ing form at token j makes one noun with those around it: "and bank holding companies". A noun in the
// singular says nothing alone where nothing stands before it.
func (r *Reading) compound(i, j, end int) bool {
	if j != i+1 || i == 0 || r.Tags[i] != model.NN || r.NameOf[i] >= 0 || j+1 >= end || r.Tags[j+1] != model.NNS {
		return false
	}
	_, ok := compounding.Of(r.Text, j)
	return ok && (r.Tags[i-1] == model.CC || r.Tags[i-1] == model.IN || r.Tags[i-1] == model.Comma)
}

// compounding are the -ing forms that compounds hold.
var compounding = text.Words("holding producing exporting importing manufacturing processing lending trading mining making building operating owning refining")

// quotes reports whether a quotation begins among tokens [i, j) and ends at j: "Hong Kong".
func (r *Reading) quotes(i, j int) bool {
	for ; i < j; i++ {
		if r.Text.Tokens[i].Kind == text.Punct && r.Sign(i) == QuoteChunk {
			return r.Tags[j-1].Noun() || r.NameOf[j-1] >= 0
		}
	}
	return false
}

// laterNoun reports whether a noun follows from token j on, adjectives aside.
func (r *Reading) laterNoun(j, end int) bool {
	for j < end && r.Tags[j].Adjective() {
		j++
	}
	return j < end && r.Tags[j].Noun()
}

// given reports whether name e, which begins the chunk at token i, is the one to whom the verb before it gives something.
func (r *Reading) given(i, e int) bool {
	if i == 0 || !r.Tags[i-1].Verb() || r.Names[e].Type != names.Person || int(r.Names[e].First) != i {
		return false
	}
	_, ok := Giving.Find(r.Base(int32(i - 1)))
	return ok
}

func (r *Reading) mayFollowPossessive(i int) bool {
	return r.nominal(i) || r.Tags[i] == model.VBG || r.Tags[i] == model.VBN || r.Tags[i] == model.RBS || r.TimexOf[i] >= 0
}

// modifier reports whether the participle at token j stands before the noun that it describes: "the damaged reactor".
func (r *Reading) modifier(j, end int) bool {
	switch r.Tags[j-1] {
	case model.DT, model.PRPS, model.POS, model.CD, model.JJ, model.JJS, model.RB, model.RBR, model.RBS:
		if j+2 < end && r.Tags[j+1] == model.CC && r.Tags[j+2].Adjective() { // "a worded and wide-ranging complaint"
			return true
		}
		return j+1 < end && (r.Tags[j+1].Noun() || r.Tags[j+1].Adjective() || r.NameOf[j+1] >= 0)
	}
	return false
}
