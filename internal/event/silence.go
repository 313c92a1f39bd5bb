package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// verbAt is a verb with what stands around it.
type verbAt struct {
	*scan
	at                int
	tag, before, next model.Tag // its tag, and those beside it: None at the ends of the sentence
	group             *group    // its auxiliaries
	verb              verb
}

// silences are the ways in which a verb tells no event.
var silences = []struct {
	name    string
	holds   func(*verbAt) bool
	example string // the verb in question is no trigger here
	word    string
}{
	{"how things are", (*verbAt).standing, "The firm owns nine ships.", "owns"},
	{"a period that ended", (*verbAt).periodEnded, "Sales rose in the quarter ended March 31.", "ended"},
	{"according as", (*verbAt).accordingAs, "They were paid according as they had worked.", "according"},
	{"a participle that has become a preposition", (*verbAt).prepositional, "Officials, including the mayor, left.", "including"},
	{"a participle that describes a noun", (*verbAt).describing, "The proposed plant was shelved.", "proposed"},
	{"a participle that describes a decade", (*verbAt).describingNumber, "She grew up in the roaring 1920s.", "roaring"},
	{"a participle that says it isn't so yet", (*verbAt).qualifying, "They spoke of impending doom.", "impending"},
	{"as expected", (*verbAt).asExpected, "Rates rose, as expected.", "expected"},
	{"what a thing does", (*verbAt).relative, "He left the firm, which sells watches.", "sells"},
}

// silent reports whether the verb at token i tells no event.
func (s *scan) silent(i int, g *group, v verb) bool {
	a := &s.verbAt // one for all, so that the pointers allocate nothing
	*a = verbAt{scan: s, at: i, tag: s.Tags[i], before: s.Before(i), next: s.After(i), group: g, verb: v}
	for k := range silences {
		if silences[k].holds(a) {
			return true
		}
	}
	return false
}

// standing holds of a state that isn't bounded: "owns nine ships", but not "will own" and "owned until May".
func (a *verbAt) standing() bool {
	return a.verb.traits&standing != 0 && (a.tag == model.VBZ || a.tag == model.VBP || a.tag == model.VBG || a.tag == model.VBN && !a.group.open)
}

var periods = text.Words("year quarter month months half week weeks period season")

func (a *verbAt) periodEnded() bool {
	if a.Key(a.at) != word.Ended || a.group.open || a.at == a.First {
		return false
	}
	_, ok := periods.Of(a.Text, a.at-1)
	return ok && a.next.Proper()
}

func (a *verbAt) accordingAs() bool {
	return a.Key(a.at) == word.According && a.Key(a.at+1) != word.To
}

// bare reports whether the verb is a participle without auxiliaries.
func (a *verbAt) bare() bool { return !a.group.open && (a.tag == model.VBG || a.tag == model.VBN) }

// prepositions that were participles, and participles that describe: "including", "compared with", "a man named Lee".
var participles = text.Words(`including following regarding concerning considering excluding involving pending barring given based compared
	provided owing notwithstanding touching related associated dated known aged armed designed
	relating ranging depending combined surrounding located situated headquartered`)

// namingWords give names: "a firm called Acme", but not "called for calm".
var namingWords = text.Words(`named called entitled titled dubbed nicknamed`)

func (a *verbAt) prepositional() bool {
	if _, ok := participles.Of(a.Text, a.at); ok {
		return a.bare()
	}
	_, ok := namingWords.Of(a.Text, a.at)
	return ok && a.bare() && a.next != model.IN && a.next != model.TO && a.next != model.RP && !a.appoints()
}

// appoints reports whether the name after the verb is given an office: "the board named Jane Lee as chief executive".
func (a *verbAt) appoints() bool {
	j := a.at + 1
	for j < a.Last && j < a.at+6 && a.Text.Tokens[j].Flags.Has(text.Capital) {
		j++
	}
	return j > a.at+1 && j < a.Last && a.Key(j) == word.As
}

// describing holds of a participle between what opens a noun phrase and its noun: "the proposed deal", "newly built ships", "sharply
// rising prices", but not "citing falling prices", "were selling ships".
func (a *verbAt) describing() bool {
	if !a.bare() || !(a.next == model.NN || a.next == model.NNS || a.next == model.JJ || a.next == model.NNP && a.tag == model.VBN) {
		return false
	}
	past := a.tag == model.VBN
	switch before := a.before; {
	case before == model.DT, before == model.PRPS, before == model.POS, before == model.JJ, before == model.NN, before == model.CD, before == model.VBN:
		return true
	case before == model.CC: // old and used cars, but "lost and fired their coach"
		t := a.Before(a.at - 1)
		return t.Adjective() || t == model.VBN || t == model.VBG
	case before == model.IN:
		return past || a.next == model.NNS
	case before == model.RB: // newly built ships, but "confidently predicted victory"
		t := a.Before(a.at - 1)
		return past && !t.Noun() && !t.Adjective() && t != model.PRP
	case before == model.None, before.Mark(), before.Verb(): // highlighting renewed concern, but "the coroner, it said, confirmed Monday's report"
		return past && a.next != model.NNP
	}
	return false
}

func (a *verbAt) describingNumber() bool {
	return a.bare() && a.next == model.CD && (a.before == model.DT || a.before == model.PRPS || a.before == model.POS)
}

func (a *verbAt) qualifying() bool {
	_, ok := qualifiers.Of(a.Text, a.at)
	return ok && a.bare() && (a.next.Noun() || a.next == model.JJ)
}

func (a *verbAt) asExpected() bool { return a.bare() && a.tag == model.VBN && a.Key(a.at-1) == word.As }

func (a *verbAt) relative() bool {
	return !a.group.open && (a.tag == model.VBZ || a.tag == model.VBP) && (a.before == model.WDT || a.before == model.WP) &&
		(a.verb.class == 0 || a.verb.class == State)
}
