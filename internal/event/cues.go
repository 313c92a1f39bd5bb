package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// enough is the number of points that make a noun a trigger. Its strength counts, and each cue that holds.
const enough = 2

// cues weigh what stands around a noun.
var cues = []struct {
	name    string
	points  int8
	holds   func(*phrase) bool
	example string // the cue holds of its last word written in capitals
}{
	{"modifies another noun", -4, (*phrase).modifies, "the TAKEOVER bid"},
	{"has a complement", 1, (*phrase).complemented, "the USE of force"},
	{"bare after a preposition", -1, (*phrase).bare, "a man of ACTION"},
	{"follows a word of time", 1, (*phrase).timed, "during the OPERATION"},
	{"is someone's", 1, (*phrase).owned, "his REPLY"},
	{"is planned, proposed, made", 1, (*phrase).participled, "the proposed SALE"},
	{"object of a verb that makes events of nouns", 1, (*phrase).supported, "launched an OPERATION"},
	{"subject of a verb of happening", 1, (*phrase).happens, "the SESSION ended"},
	{"dated", 1, (*phrase).dated, "a Monday OPERATION"},
	{"role", -1, (*phrase).role, "as a CHARGE"},
}

func (p *phrase) tag(i int) model.Tag {
	if i < p.First || i >= p.Last {
		return model.None
	}
	return p.Tags[i]
}

func (p *phrase) modifies() bool {
	t := p.tag(p.at + 1)
	return t == model.NN || t == model.NNS
}

var complements = text.Words("of by between against with for in to on over from")

func (p *phrase) complemented() bool {
	switch t := p.tag(p.at + 1); t {
	case model.IN, model.TO:
		_, ok := complements.Of(p.Text, p.at+1)
		return ok && (p.Text.Tokens[p.at+1].Key == word.Of || p.noun.strength != Doubtful || p.Text.Tokens[p.at+1].Key == word.By)
	}
	return false
}

func (p *phrase) bare() bool {
	if p.start < p.at && (p.tag(p.start) == model.PRPS || p.hasPossessor()) {
		return false
	}
	t := p.tag(p.start - 1)
	return (t == model.IN || t == model.None || t == model.CC) && p.tag(p.start) != model.CD && !p.timed()
}

var timeWords = text.Words("during after before since until till amid following pending throughout despite")

func (p *phrase) timed() bool {
	j := p.start - 1
	if p.tag(j) == model.DT {
		j--
	}
	if j < p.First {
		return false
	}
	_, ok := timeWords.Of(p.Text, j)
	return ok
}

func (p *phrase) hasPossessor() bool {
	for j := p.start; j < p.at; j++ {
		if p.Tags[j] == model.POS || p.Tags[j] == model.PRPS {
			return true
		}
	}
	return false
}

func (p *phrase) owned() bool {
	return p.tag(p.start) == model.PRPS
}

func (p *phrase) participled() bool {
	for j := p.start; j < p.at; j++ {
		if p.Tags[j] == model.VBN {
			return true
		}
		if _, ok := qualifiers.Of(p.Text, j); ok {
			return true
		}
	}
	return false
}

var calendarWords = text.Words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
	december `)

func (p *phrase) dated() bool {
	for j := p.start; j < p.at; j++ {
		if _, ok := calendarWords.Of(p.Text, j); ok && p.Text.Tokens[j].Flags.Has(text.Capital) {
			return true
		}
	}
	return false
}

var supportVerbs = forms(`make take hold file settle conduct launch stage begin start stop end commit carry undertake undergo announce cancel postpone delay suspend resume
	continue face suffer perform attend complete reject accept approve sign condemn survive host organize organise`)

func (p *phrase) supported() bool {
	j := p.start - 1
	if p.tag(j) == model.DT {
		j--
	}
	if j < p.First || !p.Tags[j].Verb() {
		return false
	}
	_, ok := supportVerbs.Of(p.Text, j)
	return ok
}

var happenVerbs = forms(`begin start end occur happen take break erupt last resume continue follow precede collapse fail come hold schedule plan expect set mark ensue`)

func (p *phrase) happens() bool {
	for j := p.at + 1; j < p.Last && j <= p.at+4; j++ {
		t := p.Tags[j]
		if t.Verb() {
			if _, ok := auxiliaries.Of(p.Text, j); ok {
				continue
			}
			_, ok := happenVerbs.Of(p.Text, j)
			return ok
		}
		if t != model.RB && t != model.MD && t != model.RP {
			return false
		}
	}
	return false
}

func (p *phrase) role() bool {
	j := p.start - 1
	if p.tag(j) == model.DT {
		j--
	}
	return p.Key(j) == word.As
}
