package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// phrase is a noun with what stands around it.
type phrase struct {
	*scan
	at    int // the noun
	start int // first token of its noun phrase
	noun  noun
}

// noun returns what the table says of the noun at token i. A gerund that the table lacks is doubtful.
func (s *scan) noun(i int) noun {
	n, ok := nouns.Of(s.Text, i)
	if !ok && len(s.Text.Word(i)) > 5 && strings.HasSuffix(s.Text.Word(i), "ing") && inflect.VerbForm(s.Text, i) {
		if v, _ := verbs.Of(s.Text, i); v.traits&standing == 0 && v.class != State {
			return noun{Occurrence, Doubtful}
		}
	}
	return n
}

// properNoun is like noun for a capitalised noun outside names: in a heading, or at the start of a sentence.
func (s *scan) properNoun(i int) noun {
	if s.Text.Tokens[i].Flags.Has(text.Upper) || i > s.First && s.Text.Sentences[s.sentence].Role == text.Body {
		return noun{}
	}
	return s.noun(i)
}

// eventName adds the event whose name begins at token i, and returns the name's last token. The word that tells it is the last event
// noun before any preposition, "Battle" in "Battle of Hastings", or the last word: "Oscars".
func (s *scan) eventName(i int) (last int) {
	last = i
	for last+1 < s.Last && s.named[last+1] == names.Event {
		last++
	}
	at, found := -1, false
	for j := i; j <= last && !(found && s.Tags[j] == model.IN); j++ {
		n, _ := nouns.Of(s.Text, j)
		if n.strength >= Likely {
			at, found = j, true
		} else if s.Text.Tokens[j].Kind == text.Word && !found {
			at = j
		}
	}
	if at >= 0 {
		s.nominal(at, noun{Occurrence, Sure})
	}
	return last
}

// nominal adds the noun at token i, if what stands around it speaks for an event.
func (s *scan) nominal(i int, n noun) {
	if n.strength == 0 {
		return
	}
	p := &s.phrase // one for all, so that the cues' pointers allocate nothing
	*p = phrase{scan: s, at: i, noun: n, start: i}
	for p.start > s.First && i-p.start < 8 && s.premodifier(p.start-1) {
		p.start--
	}
	points := int8(n.strength)
	for k := range cues {
		if cues[k].holds(p) {
			points += cues[k].points
		}
	}
	if points < enough {
		return
	}
	m := Mention{Class: n.class, Nominal: true}
	s.qualify(p, &m)
	s.add(i, m)
}

// premodifier reports whether token i can belong to the noun phrase of a noun that follows. A participle that is told is a verb.
func (s *scan) premodifier(i int) bool {
	switch s.Tags[i] {
	case model.JJ, model.JJR, model.JJS, model.NN, model.NNS, model.NNP, model.NNPS, model.CD, model.POS, model.PRPS:
		return true
	case model.VBN, model.VBG:
		return len(s.mentions) == s.begun || int(s.mentions[len(s.mentions)-1].Trigger) != i
	}
	return false
}

// qualify sets the modality that the words of the noun phrase give it: a proposed deal, no agreement.
func (s *scan) qualify(p *phrase, m *Mention) {
	for j := p.start; j < p.at; j++ {
		if q, ok := qualifiers.Of(s.Text, j); ok {
			m.Modality = q
		}
	}
	if p.start > s.First && s.Text.Tokens[p.start-1].Key == word.No {
		m.Negated = true
	}
}

// qualifiers say of the event that they modify that it has not happened, or not for sure.
var qualifiers = text.NewTable(text.Join(
	text.List(Possible, "possible potential eventual alleged suspected apparent attempted so-called"),
	text.List(Conditional, "hypothetical would-be"),
	text.List(Planned, "planned proposed scheduled upcoming forthcoming coming future impending imminent intended expected"),
	text.List(Feared, "threatened feared"),
))
