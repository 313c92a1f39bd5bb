package syntax

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// sex is whether a person is called he or she.
type sex uint8

const (
	unsaid sex = iota
	male
	female
)

// sex returns what the article says of the sex of name e, a person: by the word before it, here or where it stands elsewhere; by the
// pronouns that follow it, where they agree; or by the given name.
func (r *Reading) sex(e int) sex {
	if !r.sexed {
		r.sexed = true
		r.readSexes()
	}
	return r.sexes[r.Names[e].Canonical]
}

// evidence is what an article shows of a person's sex: how often "he" and "she" follow the name, and what a word before it says.
type evidence struct {
	he, she int
	titled  sex
}

// readSexes notes the sex of those whom the article names.
func (r *Reading) readSexes() {
	if r.sexes == nil {
		r.sexes, r.shown = map[string]sex{}, map[string]evidence{}
	}
	clear(r.sexes)
	clear(r.shown)
	for e := range r.Names {
		n := &r.Names[e]
		if n.Type != names.Person {
			continue
		}
		v := r.shown[n.Canonical]
		if n.First > 0 && (r.NameOf[n.First-1] < 0 || r.NameOf[n.First-1] == int32(e)) && v.titled == unsaid {
			if she, ok := titlesOfSex.Of(r.Text, int(n.First)-1); ok {
				v.titled = sexOf(she)
			}
		}
		switch r.followed(n) {
		case male:
			v.he++
		case female:
			v.she++
		}
		r.shown[n.Canonical] = v
	}
	for name, v := range r.shown {
		r.sexes[name] = v.sex(givenSex(firstWord(name)))
	}
}

// sex weighs what an article shows against what a given name says: one pronoun may be somebody else's.
func (v evidence) sex(given sex) sex {
	switch {
	case v.titled != unsaid:
		return v.titled
	case v.he > 1 && v.he > 3*v.she:
		return male
	case v.she > 1 && v.she > 3*v.he:
		return female
	case given == male && v.she > v.he+1 || given == female && v.he > v.she+1: // one alone may be somebody else's
		return unsaid
	}
	return given
}

// followed returns the sex of the first "he", "she", "his" or "her" behind name n, where nobody else is told of between them in the sentence.
// Whom a verb is done to is somebody else, "Obama nominated her", and so may be of whom somebody speaks: "Judge Hall said he had lied".
func (r *Reading) followed(n *names.Name) sex {
	for i := n.Last; i < r.Text.Sentences[r.Text.SentenceAt(int(n.First))].Last; i++ {
		if e := r.NameOf[i]; e >= 0 && r.Names[e].Type == names.Person || r.Text.Tokens[i].Flags.Has(text.InQuote) {
			break
		}
		if word.Somebody.In(r.Text, int(i)) {
			break
		}
		t := r.Tags[i]
		if t != model.PRP && t != model.PRPS {
			continue
		}
		k := r.ChunkOf[i]
		if n := r.Chunks[k].Clause; n >= 0 && r.Clauses[n].Kind == ComplementClause {
			break
		}
		if p, _ := Pronouns.Of(r.Text, int(i)); p == Someone && (t == model.PRPS || r.leads(k)) {
			_, she := feminine.Of(r.Text, int(i))
			return sexOf(she)
		}
	}
	return unsaid
}

// givenSex returns the sex of those who are given the name.
func givenSex(given string) sex {
	if she, known := givenNames.Find(given); known {
		return sexOf(she)
	}
	switch woman, man := names.SexOf(given); {
	case woman:
		return female
	case man:
		return male
	}
	return unsaid
}

func sexOf(she bool) sex {
	if she {
		return female
	}
	return male
}

// titlesOfSex stand before names, or for somebody without one.
var titlesOfSex = text.NewTable(text.Join(
	text.List(true, `mrs mrs. ms ms. miss lady queen princess baroness duchess countess dame actress wife mother daughter sister widow aunt niece
		grandmother girlfriend woman girl stepmother granddaughter spokeswoman chairwoman businesswoman congresswoman policewoman`),
	text.List(false, `mr mr. sir king prince lord duke count baron husband father son brother uncle nephew grandfather boyfriend man boy stepfather grandson spokesman
		businessman congressman policeman`),
))

var feminine = text.Words("she her hers herself")

// firstWord returns the first word of a name.
func firstWord(name string) string {
	if i := strings.IndexByte(name, ' '); i >= 0 {
		return name[:i]
	}
	return ""
}

// givenNames are names that the lists of [names.SexOf] leave out: a woman's (true) or a man's (false).
var givenNames = text.NewTable(text.Join(
	text.List(true, `aung benazir beyonce condoleezza dilma jacinda malala oprah rihanna yulia yuliya`),
	text.List(false, `aleksandr ariel asif ban barack bashar dmitry ehud hosni imran junichiro manmohan mikhail muammar osama pervez saddam shimon shinzo thabo
		xi yuri`),
))
