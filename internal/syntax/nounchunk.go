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
	case model.IN, model.RB, model.RBR, model.RP:
		return r.counts(i, end)
	default:
		return t.Noun() || t.Adjective() && (r.counts(i, end) || r.portion(i, end) || r.beforeNoun(i, end))
	}
}

// counts reports whether a count with a word of how exact it is begins at token i: "more than 30".
func (r *Reading) counts(i, end int) bool {
	if r.betweenCounts(i, end) {
		return true
	}
	_, n := quantifiers.Match(r.Text, i, end)
	return n > 0 && i+n < end && (r.Tags[i+n] == model.CD || r.Tags[i+n] == model.Dollar && i+n+1 < end &&
		r.Tags[i+n+1] == model.CD || r.Text.Tokens[i+n].Kind == text.Number) && r.TimexOf[i+n] < 0
}

// portion reports whether the adjective at token i stands for so many of something: "most of the shares", "few knew", "left many buried".
func (r *Reading) portion(i, end int) bool {
	if _, ok := portions.Of(r.Text, i); !ok || i+1 >= end {
		return false
	}
	if r.Text.Tokens[i+1].Key == word.Of {
		return true
	}
	if r.Tags[i] == model.JJR { // "did more"
		return false
	}
	switch t := r.Tags[i+1]; {
	case t == model.VBD, t == model.VBP, t == model.MD, t == model.WP:
		return true
	case t == model.IN: // "few in the crowd knew"
		b := model.None
		if i > 0 {
			b = r.Tags[i-1]
		}
		return b == model.None || b.Mark() || b == model.CC
	case t == model.VBN:
		return i > 0 && r.Tags[i-1].Verb() && !r.helped(i-1)
	}
	return false
}

// helped reports whether the verb at token i is one that helps others.
func (r *Reading) helped(i int) bool {
	_, ok := word.Helping.Of(r.Text, i)
	return ok
}

// beforeNoun reports whether the adjective at token i describes a noun behind it.
func (r *Reading) beforeNoun(i, end int) bool {
	for j := i + 1; j < end && j < i+8; j++ {
		if r.TimexOf[j] >= 0 && r.TimexOf[i] < 0 && r.timexEnd(j, end) > j+1 { // "guilty last month"
			return false
		}
		if r.Tags[j].Noun() || r.NameOf[j] >= 0 {
			return true
		}
		if !r.Tags[j].Adjective() && r.Tags[j] != model.CC && r.Tags[j] != model.CD && r.Text.Word(j) != "," &&
			r.Tags[j] != model.VBN && r.Tags[j] != model.VBG {
			return false
		}
	}
	return false
}

// portions are adjectives that stand for nouns.
var portions = text.Words("most many much few several more less fewer enough")

// score reports whether a score of three tokens begins at token i: 2–1.
func (r *Reading) score(i, end int) bool {
	if i+2 >= end || r.Text.Tokens[i].Kind != text.Number || r.Text.Tokens[i+2].Kind != text.Number || r.TimexOf[i] >= 0 ||
		r.TimexOf[i+2] >= 0 || r.NameOf[i] >= 0 {
		return false
	}
	switch r.Text.Word(i + 1) {
	case "–", "-", "—":
		return len(r.Text.Word(i)) < 4 && len(r.Text.Word(i+2)) < 4
	}
	return false
}

// betweenCounts reports whether a count begins at token i: "between 30 and 40 people".
func (r *Reading) betweenCounts(i, end int) bool {
	return r.Text.Tokens[i].Key == word.Between && i+4 < end && r.Tags[i+1] == model.CD && r.Tags[i+2] == model.CC &&
		r.Tags[i+3] == model.CD && r.TimexOf[i+3] < 0 &&
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
	return r.BaseIn(int32(i-1), Giving)
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
