package text

import "slices"

// agencies are names that stand in a dateline for those who sent the report.
var agencies = NewTable(List(true, `reuters ap afp tass sana upi xinhua cnn bbc ani pti efe dpa ansa irna interfax itar-tass bloomberg kyodo yonhap anadolu aa
	fars isna ians wam qna kuna mena petra npr voa rfe/rl rt ria novosti apa tasnim`))

const months = `january february march april may june july august september october november december
	jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`

// monthWords are the months; dateWords are all the words, beside numbers and marks, of a line that holds nothing but a date.
var (
	monthWords = NewTable(List(true, months))
	dateWords  = NewTable(List(true, months+` monday tuesday wednesday thursday friday saturday sunday
	mon mon. tue tue. wed wed. thu thu. fri fri. sat sat. sun sun.
	am pm a.m. p.m. gmt utc et est edt pt pst pdt ct cst cdt bst cet msk ist the of at on t z`))
)

// isDate reports whether s is made of nothing but a date: "18 January", "Nov. 3, 2014 | 9:15 a.m. ET".
func (t *Text) isDate(s *Sentence) bool {
	if s.Last-s.First > 14 {
		return false
	}
	months, numbers := 0, 0
	for i := s.First; i < s.Last; i++ {
		switch k := t.Tokens[i]; k.Kind {
		case Number:
			numbers++
			if k.End-k.Start >= 8 && k.Flags.Has(HasHyphen) {
				months++ // 2021-01-18
			}
		case Word:
			if _, ok := dateWords.Of(t, int(i)); !ok {
				return false
			}
			if _, ok := monthWords.Of(t, int(i)); ok {
				months++
			}
		}
	}
	return months > 0 && numbers > 0
}

// isStamp reports whether sentence i is a place and a date, or a line below the headline that ends with a date: "BERLIN, 8 December.",
// "From our correspondent, London, 20 May 2024".
func (t *Text) isStamp(i int) bool {
	s := &t.Sentences[i]
	first, last := int(s.First), int(s.Last)
	closed := t.Word(last-1) == "."
	if closed {
		last--
	}
	from := last // of the date
	for from > first && t.isDatePart(from-1) {
		from--
	}
	if from == first || last-first > maxByline+4 || t.Word(from-1) != "," {
		return false
	}
	months, numbers := 0, 0
	for j := from; j < last; j++ {
		if t.Tokens[j].Kind == Number {
			numbers++
		} else if _, ok := monthWords.Of(t, j); ok {
			months++
		}
	}
	if months != 1 || numbers == 0 || !t.Tokens[first].Flags.Has(Capital) || !(first == 0 || t.Tokens[first].Flags.Has(Newline)) {
		return false
	}
	if !closed {
		return i > 0 && t.ownLine(i)
	}
	for j := first; j < from; j++ {
		if k := t.Tokens[j]; k.Kind == Word && !k.Flags.Has(Capital) {
			return false
		}
	}
	return t.Tokens[first].Flags.Has(Upper)
}

// isDatePart reports whether token i may stand in a date: a number, a word of dates, a mark between them.
func (t *Text) isDatePart(i int) bool {
	switch t.Tokens[i].Kind {
	case Number:
		return true
	case Word:
		_, ok := dateWords.Of(t, i)
		return ok
	}
	return i > 0 && (t.Word(i) == "," || t.Word(i) == ".") && t.isDatePart(i-1)
}

// datelinePrefix returns the number of tokens of the dateline that s begins with, its dash included: "MOSCOW, Jan 18 (Reuters) -",
// "Astana, SANA –"; 0 where it begins with none.
func (t *Text) datelinePrefix(s *Sentence) int {
	agency, date, commas := false, false, 0
	for i := int(s.First); i < int(s.Last)-1 && i < int(s.First)+maxPrefix; i++ {
		k := t.Tokens[i]
		switch k.Kind {
		case Number:
			continue
		case Word:
			if _, ok := agencies.Of(t, i); ok && k.Flags.Has(Capital) {
				agency = true
			}
			if _, ok := monthWords.Of(t, i); ok {
				date = true
			}
			_, of := dateWords.Of(t, i)
			if !k.Flags.Has(Capital) && !of && k.Key != keyAnd {
				return 0
			}
			continue
		}
		switch w := t.Word(i); {
		case w == ",":
			commas++
		case w == "(", w == ")", w == "/", w == ".", w == ":", w == "|":
		case t.isDash(i):
			shouted := t.Tokens[s.First].Flags.Has(Upper) && !t.Tokens[i+1].Flags.Has(Upper) && t.Tokens[s.First].End-t.Tokens[s.First].Start > 3
			if i > int(s.First) && (agency || shouted || date && commas > 0) && !t.Tokens[i+1].Flags.Has(Newline) {
				return i + 1 - int(s.First)
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

// isEntry reports whether the first k tokens of sentence i, a date and a dash, are how each entry of a chronology begins: no place
// stands beside the date, and a later line begins like it.
func (t *Text) isEntry(i, k int) bool {
	for j := 0; j < k-1; j++ {
		if !t.isDatePart(int(t.Sentences[i].First) + j) {
			return false
		}
	}
	for _, s := range t.Sentences[i+1:] {
		if !t.Tokens[s.First].Flags.Has(Newline) {
			continue
		}
		for j := int(s.First); j < int(s.Last) && j < int(s.First)+maxPrefix; j++ {
			if !t.isDatePart(j) {
				if j > int(s.First) && t.isDash(j) {
					return true
				}
				break
			}
		}
	}
	return false
}

// isDash reports whether token i is a dash between words.
func (t *Text) isDash(i int) bool {
	switch t.Word(i) {
	case "-", "--", "–", "—", "_":
		return true
	}
	return false
}

// cut makes the first k tokens of sentence i a dateline of its own.
func (t *Text) cut(i, k int) {
	s := t.Sentences[i]
	head, tail := s, s
	head.Last = s.First + int32(k)
	head.End = t.Tokens[head.Last-1].End
	head.Role = Dateline
	tail.First = head.Last
	tail.Start = t.Tokens[tail.First].Start
	t.Sentences[i] = head
	t.Sentences = slices.Insert(t.Sentences, i+1, tail)
}
