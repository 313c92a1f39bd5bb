package names

import (
	"github.com/seed-620526af/timeline/internal/text"
)

// writing is the way a sentence uses capitals.
type writing uint8

const (
	plain  writing = iota
	titled         // Most Words Have Capitals: capitals say little
	shout          // ALL CAPITALS
)

// cut finds the candidates of sentence number n.
func (f *Finder) cut(n int) {
	s := f.x.Sentences[n]
	first, last := int(s.First), int(s.Last)
	w := f.writing(first, last)
	before := len(f.candidates)
	defer func() { f.describe(before, first, last, w) }()
	f.findElections(first, last)
	opening := true // at the first word of the sentence, of a quotation, or after a colon
	for i := first; i < last; {
		if e := f.electionAt(i); e.last > i {
			f.add(candidate{first: e.first, last: e.last, sentence: n, kind: Event, fixed: true})
			i, opening = e.last, false
			continue
		}
		t := &f.x.Tokens[i]
		if t.Kind == text.Punct || t.Kind == text.Symbol {
			opening = opening || f.opensClause(i)
			i++
			continue
		}
		if w != plain && t.Flags.Has(text.Capital) {
			if end := f.longer(i, last); end > 0 && !f.namey(i, w) { // NEW YORK, THE HAGUE
				i = f.run(run{i, end, last, n, w, opening})
				opening = false
				continue
			}
		}
		if !f.namey(i, w) || opening && f.skipsOpening(i, last, w) {
			i++
			opening = false
			continue
		}
		end := f.runEnd(i, last, w)
		i = f.run(run{i, end, last, n, w, opening})
		opening = false
	}
}

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

// sport counts the words of tokens [first, last) that tell of sport, to three.
func (f *Finder) sport(first, last int) (n int) {
	for i := first; i < last && n < 3; i++ {
		if f.x.Tokens[i].Kind == text.Word && sportWords.at(f.x, i) {
			n++
		}
	}
	return n
}

// hasNumber reports whether a number stands among tokens [first, last).
func (f *Finder) hasNumber(first, last int) bool {
	for i := first; i < last; i++ {
		if f.x.Tokens[i].Kind == text.Number {
			return true
		}
	}
	return false
}

// opensClause reports whether a capital after the mark at token i may be no more than the mark's doing.
func (f *Finder) opensClause(i int) bool {
	switch f.x.Word(i) {
	case ":", "\"", "“", "``", "«", "„", "--", "—", "...", "•", "*", "‘":
		return true
	}
	return false
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

// namey reports whether token i, as it is written, can stand in a name.
func (f *Finder) namey(i int, w writing) bool {
	t := &f.x.Tokens[i]
	if t.Kind != text.Word || t.Flags.Has(text.Clitic) || !(t.Flags.Has(text.Capital) || t.Flags.Has(text.Mixed)) {
		return false
	}
	bits := f.bits[i]
	if bits.has(calendar) && !f.calendarName(i) {
		return false
	}
	if t.End-t.Start == 1 && f.loneLetter(i) || bits.has(function) && !bits.has(orgHead) && w != plain {
		return false
	}
	if t.Flags.Has(text.HasHyphen) && (!t.Flags.Has(text.Upper) || w == shout) && f.describing(i) {
		return false
	}
	if w == plain && t.Flags.Has(text.Upper) && bits.has(dictionary) && !t.Flags.Has(text.InBrackets) && !f.knownAcronym(i) && (bits.has(function) || f.loud(i-1) || f.loud(i+1)) {
		return false // AND THE REST
	}
	if w != plain && bits.has(dictionary) && !bits.has(anyPlace|org|demonym|honorific|orgHead) && !(bits.has(team) && f.x.Raw[t.End-1]|0x20 == 's') {
		if !bits.has(givenTop|surnameTop) || bits.has(common) {
			return bits.has(title|eventHead) && w == titled || w == titled && i > 0 && f.headAhead(i)
		}
	}
	return true
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
		return i == 0 || !f.bits[i-1].has(eventHead|anyGiven) || !f.bits[i-1].has(eventHead) && pronounVerbs.at(f.x, i+1)
	case "S":
		return i > 0 && f.x.Raw[f.x.Tokens[i-1].Start] == '\''
	}
	return false
}

// calendarName reports whether the month or weekday at token i is part of a name: April Jones, but not May 3.
func (f *Finder) calendarName(i int) bool {
	switch f.x.Word(i) {
	case "April", "May", "June", "August", "Jan":
		return f.bits[i].has(anyPerson) && i+1 < len(f.x.Tokens) && f.x.Tokens[i+1].Flags.Has(text.Capital) &&
			(f.bits[i+1].has(anySurname) || f.bits[i+1] == 0 && f.x.Word(i) == "Jan") && !f.bits[i+1].has(calendar|dictionary|demonym)
	}
	// The Sunday Times
	return i > 0 && i+1 < len(f.x.Tokens) && papers.at(f.x, i+1) && f.x.Tokens[i+1].Flags.Has(text.Capital)
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
	if c := w[0]; 'a' <= c && c <= 'z' && f.words.find(w[:head]).has(dictionary) || prefixes.has(w[:head]) && !(w[tail] <= 'Z' && i+1 < len(f.x.Tokens) && f.x.Tokens[i+1].Flags.Has(text.Capital)) {
		return true
	}
	c := w[tail]
	return 'a' <= c && c <= 'z' && len(w)-tail > 2 && f.words.find(w[tail:]).has(dictionary) && (tail > 3 || tail == 2 || w[head-1] < 'a')
}

// skipsOpening reports whether the capital of token i is owed to its standing first, so that no name begins there.
func (f *Finder) skipsOpening(i, last int, w writing) bool {
	bits := f.bits[i]
	if bits.has(function | opener) {
		return !f.phraseAt(i, last)
	}
	if !bits.has(dictionary) || f.x.Tokens[i].Flags.Has(text.Upper) || f.x.Tokens[i].Flags.Has(text.Mixed) {
		return false
	}
	if f.tags != nil {
		switch t := f.tags[i]; {
		case t.Verb() && !bits.has(anyGiven|org|title|demonym|placeTop), t.Proper():
			return t.Verb()
		}
	}
	next := i+1 < last && f.namey(i+1, w)
	if !next {
		return bits.has(common) && !bits.has(anyPlace|givenTop|surnameTop|org|demonym)
	}
	if i+2 < last && f.namey(i+2, w) && f.bits[i+1].has(anyGiven) && !f.bits[i+1].has(dictionary) && !f.bits[i+2].has(orgHead|company) && !bits.has(honorific|anyGiven|demonym) {
		return !bits.has(office | title)
	}
	if bits.has(anyPlace | anyPerson | org | demonym | honorific | title | office | orgHead | placeWord | eventHead) {
		return false
	}
	// A plain word before a name: an organisation's first word (Green Party), or a word of the sentence (Angry Lavrov).
	for j := i + 1; j < last && f.namey(j, w); j++ {
		if f.bits[j].has(orgHead | company | placeHead | eventHead) {
			return f.tags != nil && (f.tags[i].Verb() || f.tags[i] == 0)
		}
	}
	return true
}

// phraseAt reports whether a known name of several words begins at token i.
func (f *Finder) phraseAt(i, last int) bool {
	_, n := f.phrases.Match(f.x, i, last)
	return n > 1 && f.x.Tokens[i+n-1].Flags.Has(text.Capital)
}

// runEnd returns where the run of capitalised words that begins at token i ends: particles, initials, & and the like belong to it.
func (f *Finder) runEnd(i, last int, w writing) int {
	start := i
	i++
	for i < last {
		t := &f.x.Tokens[i]
		switch {
		case t.Flags.Has(text.Newline) && w == shout, t.Flags.Has(text.Blank):
			return i
		case f.namey(i, w):
			if w == plain && f.bits[i].has(function) && !numerals.at(f.x, i) && !f.bits[i].has(particle|orgHead) && t.End-t.Start > 1 {
				return i
			}
			i++
		case t.Kind == text.Word && f.bits[i].has(particle) && i+1 < last && !t.Flags.Has(text.Upper) && f.particleRun(i, last, w) > 0:
			i = f.particleRun(i, last, w)
		case f.x.Raw[t.Start] == '&' && t.Kind == text.Symbol && i+1 < last && f.namey(i+1, w):
			i += 2
		case w == shout && t.Flags.Has(text.Capital) && f.longer(i-1, last) > 0:
			i = f.longer(i-1, last)
		case f.elided(i, last, w):
			i += 2
		case f.x.Word(i) == "the" && i+1 < last && epithets.at(f.x, i+1) && f.bits[i-1].has(anyGiven) && f.capital(i+1):
			i += 2 // Peter the Great
		case f.x.Word(i) == "and":
			if _, n := f.known(start, last); n > i-start {
				i = start + n
				continue
			}
			if _, n := f.known(i-1, last); n > 2 {
				i += n - 1
				continue
			}
			return i
		default:
			return i
		}
	}
	return i
}

// longer returns where the known name of several words that begins at token i ends, 0 where there is none.
func (f *Finder) longer(i, last int) int {
	if _, n := f.known(i, last); n > 1 {
		return i + n
	}
	return 0
}

// elided reports whether the apostrophe at token i joins an article to a name: D 'Alema.
func (f *Finder) elided(i, last int, w writing) bool {
	t := &f.x.Tokens[i]
	if w := f.x.Word(i); w != "'" && w != "’" || i+1 >= last || f.x.Tokens[i+1].Flags.Has(text.Space) {
		return false
	}
	before := &f.x.Tokens[i-1]
	return t.Flags.Has(text.Space) && before.End-before.Start == 1 && f.namey(i+1, w)
}

// particleRun returns the end of the particles at token i and the capitalised word after them; 0 where none follows.
func (f *Finder) particleRun(i, last int, w writing) int {
	for j := i; j < last && j < i+3; j++ {
		if f.namey(j, w) {
			return j + 1
		}
		if !f.bits[j].has(particle) || f.x.Tokens[j].Kind != text.Word || f.bits[j].has(dictionary) && j == i && f.bits[i].has(common) && f.x.Word(i) != "of" && len(f.x.Word(i)) > 3 {
			return 0
		}
	}
	return 0
}

func (f *Finder) add(c candidate) { f.candidates = append(f.candidates, c) }
