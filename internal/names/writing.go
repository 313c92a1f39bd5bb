package names

import "github.com/seed-620526af/timeline/internal/text"

// writing is the way a sentence uses capitals.
type writing uint8

const (
	plain  writing = iota
	titled         // Most Words Have Capitals: capitals say little
	shout          // ALL CAPITALS
)

// describe tells the candidates from number before on how their sentence, tokens [first, last), is written.
func (f *Finder) describe(before, first, last int, w writing) {
	if before == len(f.candidates) {
		return
	}
	lower := f.lowerWords(first, last)
	row := f.hasNumber(first, last) && (lower <= 2 || 4*lower < last-first)
	sport := f.sport(first, last)
	for i := before; i < len(f.candidates); i++ {
		c := &f.candidates[i]
		c.writing, c.row, c.sport = w, row, sport
	}
}

// writing tells how the sentence of tokens [first, last) uses capitals.
func (f *Finder) writing(first, last int) writing {
	words, upper, capital, lower, long, plainly := 0, 0, 0, 0, 0, 0
	for i := first; i < last; i++ {
		t := &f.x.Tokens[i]
		if t.Kind != text.Word || t.Flags.Has(text.Clitic) {
			continue
		}
		words++
		switch {
		case t.Flags.Has(text.Upper):
			upper++
			if t.End-t.Start > 4 {
				long++
			}
		case t.Flags.Has(text.Capital):
			capital++
			if f.bits[i].has(dictionary) && !f.bits[i].has(named) && i > first {
				plainly++
			}
		case t.End-t.Start > 3:
			lower++
		}
	}
	switch {
	case upper >= 2 && long >= 1 && 5*upper >= 4*words-2*f.initials(first, last) && lower == 0:
		return shout
	case words == 1 && upper == 1 && long == 1:
		return shout
	case words >= 5 && 3*lower <= capital && plainly >= 2 && f.x.Tokens[last-1].Kind == text.Word:
		return titled
	}
	return plain
}

// initials counts the one-letter words of tokens [first, last).
func (f *Finder) initials(first, last int) (n int) {
	for i := first; i < last; i++ {
		if t := &f.x.Tokens[i]; t.Kind == text.Word && t.End-t.Start <= 2 {
			n++
		}
	}
	return n
}

// loud reports whether token i is a plain word in capitals.
func (f *Finder) loud(i int) bool {
	return i >= 0 && i < len(f.bits) && f.x.Tokens[i].Flags.Has(text.Upper) && f.bits[i].has(dictionary) && !f.bits[i].has(anyPlace|org)
}

// headAhead reports whether the plain word at token i stands between capitalised words of which a later one says what they name:
// the National of Michigan National Bank.
func (f *Finder) headAhead(i int) bool {
	if !f.x.Tokens[i-1].Flags.Has(text.Capital) || f.bits[i].has(function) {
		return false
	}
	for j := i + 1; j < len(f.x.Tokens) && j < i+4 && f.x.Tokens[j].Flags.Has(text.Capital) && !f.bits[j].has(function); j++ {
		if f.bits[j].has(orgHead | company) {
			return true
		}
	}
	return false
}

// loneLetter reports whether the one letter of token i is no initial: the pronoun I, the 's of a text in capitals.
func (f *Finder) loneLetter(i int) bool {
	switch f.x.Word(i) {
	case "I":
		if i > 0 && i+1 < len(f.bits) && f.x.Tokens[i-1].Flags.Has(text.Capital) && f.bits[i-1].has(anyPerson) && f.x.Word(i+1) == "," {
			return false // Norton I, Emperor of the United States
		}
		return i == 0 || !f.bits[i-1].has(eventHead|anyGiven) || !f.bits[i-1].has(eventHead) && pronounVerbs.at(f.x, i+1)
	case "A": // the article, but not Serie A
		return i+1 < len(f.bits) && f.x.Tokens[i+1].Flags.Has(text.Capital) &&
			(i == 0 || !f.x.Tokens[i-1].Flags.Has(text.Capital) && f.x.Tokens[i-1].Kind == text.Word)
	case "V":
		return i+1 < len(f.x.Tokens) && f.x.Tokens[i+1].Flags.Has(text.Upper) && f.x.Tokens[i+1].End-f.x.Tokens[i+1].Start > 2 // versus
	case "S":
		return i > 0 && f.x.Raw[f.x.Tokens[i-1].Start] == '\''
	}
	return false
}

// calendarName reports whether the month or weekday at token i is part of a name: April Jones, but not May 3.
func (f *Finder) calendarName(i int) bool {
	switch f.x.Word(i) {
	case "May": // Robert May
		if i > 0 && f.capital(i-1) && f.bits[i-1].has(givenTop) && !f.bits[i-1].has(calendar) && !f.beside(i, text.Number) {
			return true
		}
	}
	switch f.x.Word(i) {
	case "Sun": // Sun Yat-sen
		return i+1 < len(f.x.Tokens) && f.x.Tokens[i+1].Flags.Has(text.Capital) && !f.bits[i+1].has(calendar|dictionary|demonym|country|placeTop)
	case "April", "May", "June", "August", "Jan":
		return f.bits[i].has(anyPerson) && i+1 < len(f.x.Tokens) && f.x.Tokens[i+1].Flags.Has(text.Capital) &&
			(f.bits[i+1].has(anySurname) && !f.bits[i+1].has(givenTop) || f.x.Word(i) == "Jan") && !f.bits[i+1].has(calendar|dictionary|demonym)
	}
	if t := &f.x.Tokens[i]; t.Flags.Has(text.Upper) && t.End-t.Start == 3 && monthAcronyms.at(f.x, i) && !f.beside(i, text.Number) {
		return true // DEC, the Disasters Emergency Committee
	}
	if i > 1 && f.bits[i].has(orgHead) && f.bits[i-1].has(orgHead) && f.capital(i-1) && f.capital(i-2) {
		return true // Black Entertainment TV, but not Apple TV
	}
	// The Sunday Times
	return i > 0 && i+1 < len(f.x.Tokens) && papers.at(f.x, i+1) && f.x.Tokens[i+1].Flags.Has(text.Capital)
}

// beside reports whether a token of the kind stands just before or after token i.
func (f *Finder) beside(i int, kind text.Kind) bool {
	return i > 0 && f.x.Tokens[i-1].Kind == kind || i+1 < len(f.x.Tokens) && f.x.Tokens[i+1].Kind == kind
}

// describing reports whether the hyphenated token i only describes by a name: U.S.-led, London-based, pro-European, mid-March.
func (f *Finder) describing(i int) bool {
	w := f.x.Word(i)
	head, tail := 0, len(w)
	for j := 0; j < len(w); j++ {
		if w[j] == '-' {
			if head == 0 {
				head = j
			}
			tail = j + 1
		}
	}
	if tail == len(w) {
		return false
	}
	if head == 1 && tail == 2 && (w[0] == 'R' || w[0] == 'D') && f.x.Tokens[i].Flags.Has(text.InBrackets) {
		return true // R-Texas
	}
	if c := w[0]; 'a' <= c && c <= 'z' && f.words.find(w[:head]).has(dictionary) {
		return true
	}
	if prefixes.has(w[:head]) && !(w[tail] <= 'Z' && head > 3 && i+1 < len(f.x.Tokens) && f.x.Tokens[i+1].Flags.Has(text.Capital)) {
		return true
	}
	c := w[tail]
	return 'a' <= c && c <= 'z' && len(w)-tail > 2 && f.words.find(w[tail:]).has(dictionary) && (tail > 3 || tail == 2 || w[head-1] < 'a')
}
