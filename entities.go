package timeline

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"
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
