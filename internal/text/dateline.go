package text

import "slices"

// agencies are names that stand in a dateline for those who sent the report.
var agencies = NewTable(List(true, `reuters ap afp pa epa getty rex tass sana upi xinhua cnn bbc ani pti efe dpa ansa irna interfax itar-tass bloomberg kyodo yonhap anadolu aa
	fars isna ians wam qna kuna mena petra npr voa rfe/rl rt ria novosti apa tasnim`))

const months = `january february march april may june july august september october november december
	jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`

// monthWords are the months; dateWords are all the words, beside numbers and marks, of a line that holds nothing but a date.
var (
	monthWords = NewTable(List(true, months))
	dateWords  = NewTable(List(true, months+` monday tuesday wednesday thursday friday saturday sunday
	mon mon. tue tue. wed wed. thu thu. fri fri. sat sat. sun sun.
	am pm a.m. p.m. gmt utc et est edt pt pst pdt ct cst cdt bst cet cest msk ist jst hkt aest uk the of at on t z`))
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
			if _, ok := dateWords.Of(t, int(i)); !ok && !t.isStampWord(int(i)) {
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
	if months != 1 || numbers == 0 || !t.Tokens[first].Flags.Has(Capital) || !t.beginsLine(s.First) {
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

// day returns the first token of the date of a day that ends before token i and tells of what follows, as dates in chronologies do;
// i where there is none, or what stands before the date governs it: "… on 3 May 2011".
func (t *Text) day(i, first int) int {
	from, months, numbers := i, 0, 0
	for ; from > first && i-from < maxStamp && t.isDatePart(from-1); from-- {
		if t.Tokens[from-1].Kind == Number {
			if t.isClock(from - 1) {
				return i
			}
			numbers++
		} else if _, ok := monthWords.Of(t, from-1); ok {
			months++
		}
	}
	if months != 1 || numbers == 0 || t.Tokens[from].Kind == Punct {
		return i
	}
	if t.isOpener(from) || from > first && t.governs(from-1) {
		return i
	}
	return from
}

// governs reports whether what follows token i belongs to it: a preposition, a comma, a bar.
func (t *Text) governs(i int) bool {
	_, ok := unended.Of(t, i)
	return ok || t.Word(i) == "," || t.Word(i) == "|"
}

// stampWords stand in a page's stamp beside its date.
var stampWords = Words(`page first last updated published posted created modified | ;`)

func (t *Text) isStampWord(i int) bool {
	_, ok := stampWords.Of(t, i)
	return ok
}

// stamp returns the first token of a page's date and time that end before token i, where what stands around them was lost: "… at home
// Friday 29 May 2009 16.55 BST Flu has spread"; i where there is none.
func (t *Text) stamp(i, first int) int {
	k := &t.Tokens[i-1]
	if zone := k.Flags.Has(Upper) || t.Raw[k.End-1] == 'm'; k.Kind != Number && !zone || !t.isDatePart(i-1) {
		return i
	}
	if t.isDatePart(i) && !t.isOpener(i) {
		return i
	}
	from, months, clocks, years := i, 0, 0, 0
	for ; from > first && i-from < maxStamp && (t.isDatePart(from-1) || t.isStampWord(from-1)); from-- {
		if k := &t.Tokens[from-1]; k.Kind == Number {
			switch {
			case t.isClock(from - 1):
				clocks++
			case k.End-k.Start == 4:
				years++
			}
		} else if _, ok := monthWords.Of(t, from-1); ok {
			months++
		}
	}
	if months != 1 || clocks == 0 || years != 1 {
		return i
	}
	for j := i + 1; j < len(t.Tokens) && j < i+maxPlace; j++ { // it is of the agency's dateline
		if t.Word(j) == "(" && t.agencyBefore(j, first) < j {
			return i
		}
	}
	for from < i && (t.Tokens[from].Kind == Punct || t.Tokens[from].Kind == Symbol) {
		from++
	}
	switch {
	case t.isOpener(from), t.Word(i-1) == "|":
		return i
	case from > first && t.Word(from-1) == "|": // "By Jane Doe | May 3, 2011; 12:35 PM"
		return first
	case from > first && t.governs(from-1):
		return i
	}
	return from
}

// isOpener reports whether token i is one of the words that open sentences.
func (t *Text) isOpener(i int) bool {
	kind, ok := openers.Of(t, i)
	return ok && kind < crowd
}

// isClock reports whether the number at token i is a time of day: 12:51, 16.55.
func (t *Text) isClock(i int) bool {
	w := t.Word(i)
	return (len(w) == 5 || len(w) == 4) && (w[len(w)-3] == ':' || w[len(w)-3] == '.')
}

// agencyBefore returns the first token of the dateline in capitals that ends with the agency in the brackets that token i opens:
// "… promises LIMA, May 8 (Reuters) -"; i where there is none.
func (t *Text) agencyBefore(i, first int) int {
	if i+3 >= len(t.Tokens) || t.Word(i+2) != ")" || !t.isDash(i+3) {
		return i
	}
	if _, ok := agencies.Of(t, i+1); !ok {
		return i
	}
	from, places := i, 0
	for ; from > first && i-from < maxStamp; from-- {
		if k := &t.Tokens[from-1]; k.Kind == Word && k.Flags.Has(Upper) {
			places++
		} else if w := t.Word(from - 1); !t.isDatePart(from-1) && w != "|" && w != "/" && w != "\\" && w != "," {
			break
		}
	}
	for from < i && (t.Tokens[from].Kind == Punct || t.Tokens[from].Kind == Symbol) {
		from++
	}
	if places == 0 {
		return i
	}
	return from
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
