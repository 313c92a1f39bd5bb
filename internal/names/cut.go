package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
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
		if !f.namey(i, w) || opening && f.skipsOpening(i, last, w) || !t.Flags.Has(text.Upper) && leads.at(f.x, i) && !f.phraseAt(i, last) {
			i++
			opening = false
			continue
		}
		if end := f.road(i, last); end > 0 {
			f.add(candidate{first: i, last: end, sentence: n, kind: Place, fixed: true, canonical: oneLine(f.x.Slice(i, end))})
			i, opening = end, false
			continue
		}
		end := f.runEnd(i, last, w)
		i = f.run(run{i, end, last, n, w, opening})
		opening = i < last && f.capital(i) && (f.bits[i].has(function) && !f.bits[i].has(named) || w == plain && f.runsOn(i, last)) // a heading runs on
	}
}

// opensClause reports whether a capital after the mark at token i may be no more than the mark's doing.
func (f *Finder) opensClause(i int) bool {
	switch f.x.Word(i) {
	case ":", "\"", "“", "``", "«", "„", "--", "—", "...", "•", "*", "‘":
		return true
	}
	return false
}

// namey reports whether token i, as it is written, can stand in a name.
func (f *Finder) namey(i int, w writing) bool {
	t := &f.x.Tokens[i]
	if t.Kind != text.Word || t.Flags.Has(text.Clitic) || !(t.Flags.Has(text.Capital) || t.Flags.Has(text.Mixed)) {
		return false
	}
	if i+1 < len(f.x.Tokens) && f.x.Tokens[i+1].Flags.Has(text.Clitic) && f.x.Raw[f.x.Tokens[i+1].Start] == 'n' {
		return false // the Ca of Can't
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
	if w == plain && t.Flags.Has(text.Upper) && bits.has(dictionary) && !t.Flags.Has(text.InBrackets) && !f.knownAcronym(i) &&
		(bits.has(function) || f.loud(i-1) || f.loud(i+1)) {
		return false // AND THE REST
	}
	if w != plain && bits.has(dictionary) && !bits.has(anyPlace|org|demonym|honorific|orgHead) && !(bits.has(team) && f.x.Raw[t.End-1]|0x20 == 's') {
		if !bits.has(givenTop|surnameTop) || bits.has(common) {
			return bits.has(title|eventHead) && w == titled || w == titled && i > 0 && f.headAhead(i)
		}
	}
	return true
}

// skipsOpening reports whether the capital of token i is owed to its standing first, so that no name begins there.
func (f *Finder) skipsOpening(i, last int, w writing) bool {
	bits := f.bits[i]
	if bits.has(function | opener) {
		return !f.phraseAt(i, last) && !(w == plain && f.knownAcronym(i) && f.x.Word(last-1) != "?") // WHO officials
	}
	if !bits.has(dictionary) || f.x.Tokens[i].Flags.Has(text.Upper) || f.x.Tokens[i].Flags.Has(text.Mixed) || f.phraseAt(i, last) {
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
	if i+2 < last && f.namey(i+2, w) && f.bits[i+1].has(anyGiven) && !f.bits[i+1].has(dictionary) &&
		!f.bits[i+2].has(orgHead|company) && !bits.has(honorific|anyGiven|demonym) {
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
		case t.Flags.Has(text.Newline) && w == shout, t.Flags.Has(text.Blank), strings.IndexByte(f.x.Word(i-1), '/') >= 0:
			return i
		case w == plain && t.End-t.Start > 3 && f.datelined(i):
			return i
		case f.namey(i, w):
			if w == plain && (f.opensHere(i, last) || f.runsOn(i, last)) {
				return i
			}
			i++
		case t.Kind == text.Word && f.bits[i].has(particle) && i+1 < last && !t.Flags.Has(text.Upper) && f.particleRun(i, last, w) > 0:
			i = f.particleRun(i, last, w)
		case f.x.Raw[t.Start] == '&' && t.Kind == text.Symbol && i+1 < last && f.namey(i+1, w):
			if f.citedAt(i+2, last) || f.bits[i-1].has(country|placeTop) && f.bits[i+1].has(country|placeTop) {
				return i // (Makel & Plucker, 2014), Essex & Kent
			}
			i += 2
		case w == shout && t.Flags.Has(text.Capital) && f.longer(i-1, last) > 0:
			i = f.longer(i-1, last)
		case f.elided(i, last, w):
			i += 2
		case f.x.Word(i) == "the" && i+1 < last && epithets.at(f.x, i+1) && f.bits[i-1].has(anyGiven) && f.capital(i+1):
			i += 2 // Peter the Great
		case t.Flags.Has(text.Clitic):
			_, n := f.known(start, last)
			if n <= i-start {
				return i
			}
			i = start + n // McDonald's
		case f.x.Word(i) == "the" || f.x.Word(i) == "and":
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

// opensHere reports whether the small word at token i has its capital as a sentence's first, so that the run ends before it.
func (f *Finder) opensHere(i, last int) bool {
	t, b, before := &f.x.Tokens[i], f.bits[i], f.bits[i-1]
	if !b.has(function) || b.has(orgHead|calendar) || t.End-t.Start == 1 || numerals.at(f.x, i) && !f.counts(i, last) {
		return false
	}
	return (before != 0 || leads.at(f.x, i) && !t.Flags.Has(text.Upper)) && (!b.has(particle) || before.has(country))
}

// runsOn reports whether the capital of the plain word at token i, after a place's or a person's name, begins a sentence that no mark
// parts from a heading or caption: a concert in Cardiff Organisers said.
func (f *Finder) runsOn(i, last int) bool {
	b := f.bits[i]
	if i+1 >= last || !b.has(dictionary) || b.has(named) || !f.bits[i-1].has(placeTop|country|anySurname) || f.bits[i-1].has(dictionary|orgHead) {
		return false
	}
	next := &f.x.Tokens[i+1]
	if next.Flags.Has(text.Capital) {
		return false
	}
	return articles.at(f.x, i+1) || b.has(opener) && f.tags != nil && f.tags[i+1].Verb()
}

// datelined reports whether token i is a place's name in capitals after words that are not: By Ann Barker LONDON.
func (f *Finder) datelined(i int) bool {
	t := &f.x.Tokens[i]
	return t.Flags.Has(text.Upper) && !t.Flags.Has(text.HasPeriod) && !f.x.Tokens[i-1].Flags.Has(text.Upper) &&
		(f.bits[i].has(country|placeTop) || f.bits[i].has(place) && !f.bits[i].has(anySurname) || f.longer(i, min(i+3, len(f.bits))) > 0)
}

// counts reports whether the numeral at token i counts what follows it, so that it begins a sentence: Two people.
func (f *Finder) counts(i, last int) bool {
	return f.tags != nil && i+1 < last && (f.tags[i+1] == model.NNS || f.tags[i+1] == model.CD) && !f.x.Tokens[i+1].Flags.Has(text.Capital)
}

// citedAt reports whether the year of a work stands after a comma at token i, in brackets: of "(Noble & Hart, 1984)".
func (f *Finder) citedAt(i, last int) bool {
	return i+1 < last && f.x.Word(i) == "," && f.x.Tokens[i+1].Flags.Has(text.InBrackets) && f.isYear(i+1)
}

// road returns where the numbered road that begins at token i ends, 0 where none does: I-95, Highway 61.
func (f *Finder) road(i, last int) int {
	if t := &f.x.Tokens[i]; t.Flags.Has(text.HasDigit) && t.Flags.Has(text.HasHyphen) {
		if head, number, _ := strings.Cut(f.x.Word(i), "-"); (head == "I" || head == "US") && allDigits(number) {
			return f.bound(i+1, last)
		}
	} else if i+1 < last && f.x.Tokens[i+1].Kind == text.Number && roads.at(f.x, i) && allDigits(f.x.Word(i+1)) {
		return f.bound(i+2, last)
	}
	return 0
}

// bound returns the token after the direction, if any, that a road is said to run at token i: I-44 West.
func (f *Finder) bound(i, last int) int {
	if i < last && directions.at(f.x, i) && f.capital(i) {
		return i + 1
	}
	return i
}

// allDigits reports whether s is a number of three digits at most.
func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || '9' < s[i] {
			return false
		}
	}
	return 0 < len(s) && len(s) <= 3
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
		if !f.bits[j].has(particle) || f.x.Tokens[j].Kind != text.Word || j == i && f.bits[i].has(common) && len(f.x.Word(i)) > 3 {
			return 0
		}
	}
	return 0
}

func (f *Finder) add(c candidate) { f.candidates = append(f.candidates, c) }
