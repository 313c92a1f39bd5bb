package timeline

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// Entity is a name at one place of a text.
type Entity struct {
	Span
	Text   string `json:"text"`
	Type   string `json:"type"`             // PERSON, ORG, PLACE or EVENT
	Name   string `json:"name"`             // the one name it is known by over all documents: "Sergey Lavrov" for "Lavrov"
	Office string `json:"office,omitempty"` // of a person: "Russian Foreign Minister"
	Nation string `json:"nation,omitempty"` // the country's canonical name
}

// Proposal is a name that a Recognizer proposes. The package's lexicons and the document's own evidence have the last word on its
// extent and type.
type Proposal struct {
	Span
	Type string // PERSON, ORG, PLACE, EVENT, or prose's GPE, ORGANIZATION, GSP, FACILITY
}

// Recognizer proposes the names of a sentence, by byte offsets into it. It is called from several goroutines at once.
type Recognizer interface {
	Recognize(sentence string) ([]Proposal, error)
}

// Prose is a Recognizer over a model of prose's, such as one trained with prose.ModelFromData or read with prose.ModelFromDisk.
// The package's default is prose's own English model in a compiled form, which gives the same answers hundreds of times faster.
type Prose struct {
	Model *prose.Model
}

// Recognize runs the model over one sentence and finds the places of what it names. Prose gives no offsets and rewrites quotes and
// white space, so its names are aligned with the sentence token by token.
func (p Prose) Recognize(sentence string) ([]Proposal, error) {
	doc, err := prose.NewDocument(sentence, prose.UsingModel(p.Model), prose.WithSegmentation(false))
	if err != nil {
		return nil, fmt.Errorf("prose: %w", err)
	}
	var found []Proposal
	at := 0
	for _, e := range doc.Entities() {
		start, end := align(sentence, at, e.Text)
		if end == 0 {
			continue
		}
		found = append(found, Proposal{Span{start, end}, e.Label})
		at = end
	}
	return found, nil
}

// own proposes what a user's Recognizer does, by its bytes' tokens. The first error is kept.
type own struct {
	Recognizer
	err error
}

func (o *own) Propose(x *text.Text, _ []model.Tag, s text.Sentence, out []names.Proposal) []names.Proposal {
	if o.err != nil {
		return out
	}
	found, err := o.Recognize(x.Raw[s.Start:s.End])
	if err != nil {
		o.err = err
		return out
	}
	for _, p := range found {
		t, ok := typeOf[p.Type]
		if !ok || p.Start < 0 || p.End <= p.Start || p.End > int(s.End-s.Start) {
			o.err = fmt.Errorf("the recognizer proposes %q at bytes %d to %d of a sentence of %d", p.Type, p.Start, p.End, s.End-s.Start)
			return out
		}
		first, last := x.TokenAt(int(s.Start)+p.Start), x.TokenAt(int(s.Start)+p.End-1)+1
		if first < last {
			out = append(out, names.Proposal{First: int32(first), Last: min(int32(last), s.Last), Type: t})
		}
	}
	return out
}

// typeOf gives the type of the labels that recognizers use.
var typeOf = map[string]names.Type{
	"PERSON": names.Person, "ORG": names.Org, "PLACE": names.Place, "EVENT": names.Event,
	"GPE": names.Place, "GSP": names.Place, "FACILITY": names.Place, "ORGANIZATION": names.Org, "LOCATION": names.Place,
}

// align finds words, joined by single spaces and with straight quotes as prose has them, in s from at on; end is 0 where they aren't.
func align(s string, at int, words string) (start, end int) {
	fields := strings.Fields(words)
	if len(fields) == 0 {
		return 0, 0
	}
	for start = at; start < len(s); start++ {
		end = start
		for i, f := range fields {
			if i > 0 {
				end += len(s[end:]) - len(strings.TrimLeftFunc(s[end:], unicode.IsSpace))
			}
			n := matchStraight(s[end:], f)
			if n == 0 {
				end = 0
				break
			}
			end += n
		}
		if end > 0 {
			return start, end
		}
	}
	return 0, 0
}

// matchStraight returns how many bytes of s the word takes, curly quotes in s being straight in the word; 0 where s begins otherwise.
func matchStraight(s, word string) int {
	i := 0
	for _, w := range word {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch r {
		case '“', '”':
			r = '"'
		case '‘', '’':
			r = '\''
		}
		if n == 0 || r != w {
			return 0
		}
		i += n
	}
	return i
}
