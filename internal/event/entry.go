package event

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// headReach is among how many tokens the mark stands that ends the date at the head of an entry: "2 March 1969:".
const headReach = 7

// entry finds what the line of a chronology tells without a verb, where no word of it tells an event: "2 March 1969: First flight, from
// Toulouse". It is the noun that the line begins with.
func (s *scan) entry() {
	if len(s.mentions) > s.begun || s.First >= s.Last {
		return
	}
	i := s.dateEnds()
	if i < 0 {
		return
	}
	head := -1
	for ; i < s.Last && (s.Tags[i] == model.DT || s.Tags[i].Adjective() || s.Tags[i].Noun() || s.Tags[i] == model.CD || s.Tags[i] == model.POS); i++ {
		if t := s.Tags[i]; t == model.NN || t == model.NNS {
			head = i
		} else if s.named[i] != 0 {
			head = -1
		}
	}
	if head >= 0 {
		s.add(head, Mention{Nominal: true})
	}
}

// dateEnds returns the token behind the date and the mark that the sentence begins with, -1 where it doesn't: numbers, and words with a
// capital, as months and weekdays have.
func (s *scan) dateEnds() int {
	number := false
	for i := s.First; i < s.Last && i < s.First+headReach; i++ {
		switch k := &s.Text.Tokens[i]; {
		case k.Kind == text.Number:
			number = true
		case k.Kind == text.Word && k.Flags.Has(text.Capital) && s.named[i] == 0:
		case k.Kind == text.Punct && s.Text.Word(i) == ",":
		case number && (k.Kind == text.Punct || k.Kind == text.Symbol):
			switch s.Text.Word(i) {
			case ":", "–", "—", "--", "-":
				return i + 1
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}
