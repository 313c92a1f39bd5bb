package names

import "github.com/seed-620526af/timeline/internal/text"

// join extends a run over "of", "for" and the like, where its words ask for such a complement: University of X,
// Ministry of Foreign Affairs and Trade.
func (f *Finder) join(r run) int {
	for r.writing != titled {
		i := r.last
		if i+1 >= r.end || f.x.Tokens[i].Flags.Has(text.Newline) {
			return r.last
		}
		next := -1
		switch f.x.Word(i) {
		case "of", "for", "OF", "FOR":
			next = f.joinOf(r)
		case "on", "to", "against", "in":
			next = f.joinOn(r)
		case "and", "AND", "&", ",":
			if f.incorporates(r) {
				return i + 2
			}
			if _, n := f.known(r.first, r.end); n > r.last-r.first { // Washington, D.C.
				r.last = r.first + n
				continue
			} else if n < r.last-r.first || !f.phraseAt(i+1, r.end) {
				next = f.joinAnd(r)
			}
		case "-", "–", "—":
			if r.first >= 2 && (f.x.Word(r.first-1) == "of" || f.x.Word(r.first-1) == "in") && f.inRiding(r) {
				next = i + 1
			}
		case "party":
			if (politics.at(f.x, r.last-1) || f.creed(r.last-1)) && (r.last-r.first == 1 || f.allWords(r)) {
				return r.last + 1
			}
		case "'s", "’s", "'", "’":
			next = f.joinOwned(r)
		}
		if next < 0 || next >= r.end || !f.namey(next, r.writing) || f.bits[next].has(calendar) {
			return r.last
		}
		r.last = f.runEnd(next, r.end, r.writing)
	}
	return r.last
}

// joinOf returns the token where what the run is "of" or "for" begins, -1 where that is no part of its name. So do those below.
func (f *Finder) joinOf(r run) int {
	if !f.takesComplement(r) {
		return -1
	}
	isFor, next := f.x.Word(r.last)[0]|0x20 == 'f', r.last+1
	if w := f.x.Word(next); w == "the" || w == "THE" || w == "a" {
		next++
	}
	if next < r.end && (isFor || bodies.at(f.x, r.last-1)) && f.namey(next, r.writing) && f.organisationAt(next, r) && !f.acronymFollows(r, next) {
		return -1
	}
	return next
}

// joinOn does so for "on", "to", "against" and "in".
func (f *Finder) joinOn(r run) int {
	next := r.last + 1
	joins := false
	switch f.x.Word(r.last) {
	case "in":
		joins = f.acronymFollows(r, next) || wars.at(f.x, r.last-1) && next < r.end && f.bits[next].has(country|placeTop)
	case "against":
		joins = f.allWords(r) && f.bits[next].has(dictionary) && !f.bits[next].has(anyPlace)
	default:
		joins = commissions.at(f.x, r.last-1)
	}
	if !joins {
		return -1
	}
	return next
}

// joinAnd does so for "and" and a comma.
func (f *Finder) joinAnd(r run) int {
	next, comma := r.last+1, f.x.Word(r.last) == ","
	switch {
	case !f.listGoesOn(r, next) && (comma || !f.acronymFollows(r, next)):
		return -1
	case comma && f.x.Word(next) == "and":
		next++
	}
	return next
}

// joinOwned does so for a genitive.
func (f *Finder) joinOwned(r run) int {
	next := r.last + 1
	if f.x.Word(next) == "s" && next+1 < r.end {
		next++
	}
	if !f.ownersOrganisation(r, next) {
		return -1
	}
	return next
}

// incorporates reports whether a company's kind follows the run and a comma: Harlow Mills, Inc.
func (f *Finder) incorporates(r run) bool {
	next := r.last + 1
	return f.x.Word(r.last) == "," && incorporated.at(f.x, next) && f.x.Tokens[next].Flags.Has(text.Capital) &&
		!f.bits[r.last-1].has(country|calendar) && !f.bits[r.first].has(company)
}

// inRiding reports whether the sentence speaks of electoral districts just before the run, or the run is joined already.
func (f *Finder) inRiding(r run) bool {
	return ridings.at(f.x, r.first-2) || f.x.Word(r.last) != "-" && f.x.Word(r.last) != "–"
}

// creed reports whether token i is a word for people that is no nation's: Catholic.
func (f *Finder) creed(i int) bool {
	_, nation := f.nations.Of(f.x, i)
	return f.bits[i].has(demonym) && !nation
}

// organisationAt reports whether the capitalised run at token i is an organisation's name of its own.
func (f *Finder) organisationAt(i int, r run) bool {
	if p, n := f.known(i, r.end); n > 0 && p.kind == Org {
		return true
	}
	end := f.runEnd(i, r.end, r.writing)
	return f.bits[end-1].has(orgHead) && end-i > 1 && !subjects.at(f.x, end-1) || f.bits[i].has(orgHead) && end < r.end && f.x.Word(end) == "of"
}

// acronymFollows reports whether the capitals of the run and of the words from token next on are spelt by an acronym in brackets
// after them: Civics and Innovators (CI).
func (f *Finder) acronymFollows(r run, next int) bool {
	if next >= r.end || !f.namey(next, r.writing) {
		return false
	}
	end := f.runEnd(next, r.end, r.writing)
	if end+2 >= r.end || f.x.Word(end) != "(" || f.x.Word(end+2) != ")" || f.x.Tokens[end+1].Kind != text.Word ||
		f.x.Tokens[end+1].End-f.x.Tokens[end+1].Start < 2 {
		return false
	}
	return f.abbreviates(&candidate{first: r.first, last: end}, end+1) && !f.abbreviates(&candidate{first: next, last: end}, end+1)
}

// ownersOrganisation reports whether the run's last word owns the organisation named from token next on: People's Party, Workers' Union.
func (f *Finder) ownersOrganisation(r run, next int) bool {
	if next >= r.end || !f.namey(next, r.writing) {
		return false
	}
	end := f.runEnd(next, r.end, r.writing)
	if f.dedicated(r) && end-next <= 2 && sites.at(f.x, end-1) {
		return true // St. Michael's Hospital
	}
	if !owners.at(f.x, r.last-1) {
		return false
	}
	return f.bits[end-1].has(orgHead) || f.bits[next].has(orgHead)
}

// dedicated reports whether the run names whom a church, a school or a hospital is called after: St. Michael, King.
func (f *Finder) dedicated(r run) bool {
	if saints.at(f.x, r.first) {
		return r.last-r.first == 2
	}
	b := f.bits[r.last-1]
	return r.last-r.first == 1 && (patrons.at(f.x, r.first) || !b.has(anyPlace|org|orgHead|demonym|dictionary) && !r.opens)
}

// takesComplement reports whether the run's last word asks for "of …".
func (f *Finder) takesComplement(r run) bool {
	b := f.bits[r.last-1]
	w := f.x.Word(r.last - 1)
	switch {
	case r.last-r.first == 1 && nobles.has(w) && f.x.Word(r.last) == "of" && r.last+1 < r.end && !f.bits[r.last+1].has(country|title):
		return true
	case b.has(title) && r.last-r.first == 1 || b.has(office):
		return ministers.has(w) && f.x.Word(r.last) != "for" && r.last+1 < r.end && f.bits[r.last+1].has(title|orgHead) && !f.bits[r.last+1].has(country)
	case b.has(orgHead):
		return !b.has(demonym) || r.last-r.first > 1
	case b.has(eventHead), complementPlaces.has(w):
		return true
	case f.x.Word(r.last) == "of" && f.joined(r) && b.has(dictionary) && !b.has(named) && r.last+1 < r.end && f.bits[r.last+1].has(dictionary) &&
		!f.bits[r.last+1].has(function|anyPlace|anyPerson):
		return true // Centre for the History of Medicine
	case f.allWords(r) && r.last+1 < r.end:
		return r.last-r.first > 1 || f.x.Raw[f.x.Tokens[r.last-1].End-1] == 's' && f.x.Word(r.last) == "for"
	}
	return false
}

// allWords reports whether the run is made of plain words and people's adjectives: Democratic Choice.
func (f *Finder) allWords(r run) bool {
	for i := r.first; i < r.last; i++ {
		if !f.bits[i].has(dictionary|demonym) || f.bits[i].has(title|office|country|placeTop|honorific) {
			return false
		}
	}
	return !r.opens
}

// listGoesOn reports whether "and" inside the run, before token next, joins words of one name: Department of Health and Human
// Services, Test and County Cricket Board.
func (f *Finder) listGoesOn(r run, next int) bool {
	if next < r.end && f.x.Word(next) == "and" {
		next++
	}
	if next >= r.end || !f.namey(next, r.writing) || f.bits[next].has(function) {
		return false
	}
	before, after := f.bits[r.last-1], f.bits[next]
	plainWord := func(b word) bool { return b.has(dictionary) && !b.has(placeTop|country|honorific) }
	comma := f.x.Word(r.last) == ","
	if f.joined(r) && plainWord(before) && plainWord(after) && !(before.has(orgHead) && after.has(orgHead) && f.x.Raw[f.x.Tokens[next].End-1] != 's') {
		return !comma || f.runEnd(next, r.end, r.writing) == next+1 && f.wordAfter(next, r.end) == "and"
	}
	if comma || r.last-r.first > 2 || !plainWord(before) || !plainWord(after) || before.has(orgHead|office|eventHead) {
		return false
	}
	end := f.runEnd(next, r.end, r.writing)
	return end-next >= 1 && f.bits[end-1].has(orgHead) && end-next <= 4 &&
		(!f.bits[next].has(orgHead) || end-next > 1 && !before.has(demonym)) && (end-next > 1 || r.last-r.first == 1)
}

// wordAfter returns the first lower-case word after the capitalised run at token i.
func (f *Finder) wordAfter(i, end int) string {
	for ; i < end; i++ {
		if !f.x.Tokens[i].Flags.Has(text.Capital) {
			return f.x.Word(i)
		}
	}
	return ""
}
