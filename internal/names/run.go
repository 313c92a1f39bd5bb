package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// run is a run of capitalised words: tokens [first, last) of sentence number sentence, which ends at token end.
type run struct {
	first, last, end int
	sentence         int
	writing          writing
	opens            bool
}

// run cuts the run into candidates: "Russian Foreign Minister Sergey Lavrov" holds one, with an office and a nation.
// It returns the token after the last one that it read.
func (f *Finder) run(r run) int {
	r.last = f.join(r)
	r.first = f.particleBefore(r)
	f.part(r)
	return r.last
}

// particleBefore returns where the run begins with the particle of a surname before it: bin Alawi, de Silva.
func (f *Finder) particleBefore(r run) int {
	i := r.first - 1
	if i < 0 || !surnameParticles.at(f.x, i) || f.x.Tokens[i].Flags.Has(text.Capital) ||
		r.first >= len(f.bits) || f.bits[r.first].has(anyPlace&^place|orgHead) {
		return r.first
	}
	if len(f.candidates) > 0 && f.candidates[len(f.candidates)-1].last > i {
		return r.first
	}
	if i > 0 && (f.bits[i-1].has(function) && f.x.Word(i-1) != "and" && f.x.Word(i-1) != "by" && f.x.Word(i-1) != "for" ||
		f.x.Tokens[i-1].Kind == text.Number) {
		return r.first
	}
	return i
}

// part adds the candidates of a joined run.
func (f *Finder) part(r run) {
	if r.last-r.first == 1 && r.writing == plain && f.bits[r.first].has(function) && !f.bits[r.first].has(named) &&
		!f.x.Tokens[r.first].Flags.Has(text.Upper) &&
		(r.first == 0 || !f.bits[r.first-1].has(office|honorific) || f.x.Tokens[r.first-1].Flags.Has(text.Upper) || determiners.at(f.x, r.first)) {
		return // The, but off-spinner Such
	}
	if w := f.x.Word(r.first); r.last-r.first > 1 && (w == "The" || w == "THE") && !papers.at(f.x, r.last-1) {
		if _, n := f.known(r.first, r.last); n < r.last-r.first {
			r.first++
		}
	}
	for r.first < r.last && f.bits[r.last-1].has(honorific) && r.last-1 > r.first {
		r.last--
	}
	if p, n := f.known(r.first, r.last); n == r.last-r.first && !f.onlyTitles(r) {
		f.addKnown(r, p, n)
		return
	}
	if f.noble(r) {
		c := candidate{first: r.first, last: r.last, sentence: r.sentence, kind: Person, fixed: true}
		f.add(c)
		return
	}
	end, inside := f.officeEnd(r), f.officeInside(r)
	switch {
	case end > r.first:
		f.addHolder(r, max(end, inside))
		return
	case inside > r.first:
		f.splitHolder(r, inside)
		return
	}
	if r = f.trim(r); f.onlyTitles(r) {
		f.addWithin(r)
		return
	}
	f.partPeople(r)
}

// partPeople adds what a run without an office holds: a person's name that others stand before or after, or what follows a nation's
// adjective.
func (f *Finder) partPeople(r run) {
	if k := f.personAhead(r); k < r.last {
		head := r
		head.last = k
		f.addShaped(head, "")
		r.first, r.opens = k, false
		f.part(r)
		return
	}
	if k := f.personInside(r); k > r.first {
		head := r
		head.last = k
		f.part(head)
		r.first, r.opens = k, false
	}
	nation, rest := f.nationBefore(r)
	if rest == r.last {
		if f.regionAlone(r) {
			f.addShaped(r, "")
		}
		return // a demonym alone is no name
	}
	if rest > r.first {
		if !f.keepsNation(r, rest) {
			before, state := len(f.candidates), r.first
			r.first, r.opens = rest, false
			f.partOf(r, nation)
			for i := before; i < len(f.candidates); i++ {
				f.candidates[i].nation, f.candidates[i].state = nation, state
			}
			return
		}
		f.addShaped(r, nation)
		return
	}
	f.partOf(r, "")
}

// partOf adds what a run without office and nation holds.
func (f *Finder) partOf(r run, nation string) {
	if p, n := f.known(r.first, r.last); n > 0 {
		if n == r.last-r.first {
			f.addKnown(r, p, n)
			return
		}
		// A known name goes on as another's beginning (New York Yankees, Paris Hilton), unless an own name follows it.
		if n > 1 && !p.weak && !f.headedFrom(r, r.first+n) && p.kind != Person && !f.connector(r.first+n) ||
			n == 1 && p.upper && !f.headed(r) && !f.hasAmpersand(&candidate{first: r.first, last: r.last}) {
			head := r
			head.last = r.first + n
			f.addKnown(head, p, n)
			r.first, r.opens = r.first+n, false
			f.part(r)
			return
		}
	}
	f.addShaped(r, nation)
}

// personInside returns where a person's name begins after a place's or an organisation's in the same run, r.first where none does:
// Oregon Mark Hatfield, Liberal Party of Canada Frank Oliver.
func (f *Finder) personInside(r run) int {
	if r.last-r.first < 3 || f.bits[r.last-1].has(orgHead|team|company|placeHead|eventHead) {
		return r.first
	}
	of := r.first > 0 && f.x.Word(r.first-1) == "of"
	subject := r.first > 1 && f.x.Word(r.first-1) == "for" && f.bits[r.first-2].has(office) // Commissioner for Trade
	for k := r.last - 2; k > r.first; k-- {
		person := f.bits[k].has(anyGiven)
		if !person && (of || k == r.first+1) {
			p, n := f.known(k, r.last)
			person = n > 1 && p.kind == Person && (of || n == r.last-k)
		}
		if !person || f.bits[k].has(placeWord|country) || f.bits[k-1].has(anyGiven&^given) && !f.bits[k-1].has(country|placeTop) {
			continue
		}
		switch before := f.bits[k-1]; {
		case k-1 == r.first && (before.has(country|placeTop) || of && before.has(place)) && (of || !before.has(anyGiven|dictionary)),
			k-1 == r.first && f.knownAs(Org, k-1) && !before.has(anyPerson|dictionary),
			k-1 == r.first && subject && before.has(dictionary) && !before.has(anyPerson),
			k-1 > r.first && before.has(orgHead|country) && !before.has(anyPerson) && (f.bits[r.first].has(orgHead) || f.headed(run{first: r.first, last: k})):
			return k
		}
	}
	return r.first
}

// personAhead returns where a person's full name ends that plain words, a place, another's name or a paper's go on after: Aretha
// Franklin Experience, Michael Jackson Cardiff, Ann Barker BBC News. It returns the run's end where none does.
func (f *Finder) personAhead(r run) int {
	k := r.first + 2
	if r.last-r.first < 3 {
		return r.last
	}
	first, second := f.bits[r.first], f.bits[r.first+1]
	if !first.has(anyGiven) || first.has(dictionary) && !first.has(givenTop) || first.has(country|placeTop) ||
		!second.has(anySurname) || second.has(common) || f.connector(k) {
		return r.last
	}
	if p, n := f.known(r.first, r.last); n > 1 && p.kind != Person {
		return r.last
	}
	if p, n := f.known(k, r.last); n == r.last-k && p.kind == Org && (n > 1 || p.upper) {
		return k
	}
	if f.headed(r) || f.bits[r.last-1].has(orgHead|team|company|placeWord|eventHead) {
		return r.last
	}
	if third := f.bits[k]; r.last-k == 2 && third.has(givenTop) && !second.has(givenTop) && f.bits[k+1].has(surnameTop) && !f.bits[k+1].has(givenTop) {
		return k // Tito Jackson Michael Jackson
	}
	for i := k; i < r.last; i++ {
		if b := f.bits[i]; b.has(anyPerson|suffix|particle) || !b.has(dictionary|country|placeTop) || f.x.Tokens[i].Flags.Has(text.HasPeriod) {
			return r.last
		}
	}
	return k
}

// addKnown adds the known name p of n tokens at the run's beginning.
func (f *Finder) addKnown(r run, p phrase, n int) {
	c := candidate{first: r.first, last: r.first + n, sentence: r.sentence, canonical: p.name, known: true, country: p.state, opens: r.opens && !p.upper}
	switch {
	case p.kind == None:
		c.score[None] = 15
	case p.kind == Event:
		c.score[Event] = 9
	case p.weak:
		c.score[p.kind] = 3
	case n > 1, p.upper:
		c.score[p.kind] = 8
	default:
		c.score[p.kind] = 6
	}
	f.add(c)
}

// connector reports whether token i is a small word that may stand inside a long name.
func (f *Finder) connector(i int) bool {
	switch f.x.Word(i) {
	case "of", "for", "the", "and", "&", "on", "to", "in":
		return true
	}
	return false
}

// nationBefore reads the demonyms that the run begins with, and returns the nation and the token after them.
func (f *Finder) nationBefore(r run) (nation string, rest int) {
	i := r.first
	for i < r.last {
		name, n := f.people(i, r.last)
		if n > 1 {
			nation, i = name, i+n
			continue
		}
		if !f.bits[i].has(demonym) || f.bits[i].has(orgHead) {
			break
		}
		if f.bits[i].has(givenTop) && i+2 == r.last && (f.bits[i+1] == 0 || f.bits[i+1].has(anySurname) && !f.bits[i+1].has(orgHead|dictionary)) {
			break // Christian Blanc
		}
		if _, n := f.known(i, r.last); n > 1 {
			break
		}
		if n > 0 {
			nation = name
		}
		i++
	}
	if i < r.last && i+1 == r.last && f.bits[i].has(demonym) && i > r.first {
		i++
	}
	return nation, i
}

// people returns the country of the adjective at token i, that ends by token last, and its number of tokens, 0 where there is none:
// Russian, South African.
func (f *Finder) people(i, last int) (nation string, n int) {
	if p, n := f.known(i, last); n > 0 && p.people {
		return p.name, n
	}
	if i+1 < last && directions.at(f.x, i) {
		if name, ok := f.nations.Of(f.x, i+1); ok {
			return name, 2 // South Vietnamese
		}
	}
	if name, ok := f.nations.Of(f.x, i); ok {
		return name, 1
	}
	return "", 0
}

// keepsNation decides whether the nation's adjective before token rest is part of the name: Australian Labor Party, but not
// Russian Foreign Ministry.
func (f *Finder) keepsNation(r run, rest int) bool {
	last := f.bits[r.last-1]
	if last.has(suffix) {
		return false
	}
	if f.bits[rest].has(anyGiven) && !f.bits[rest].has(dictionary) && !f.headed(r) {
		return false
	}
	if r.last-rest == 1 && forces.at(f.x, rest) {
		return true // the Syrian Arab Army
	}
	for i := rest; i < r.last; i++ {
		b := f.bits[i]
		if stateWords.has(f.x.Word(i)) && r.last-rest <= 2 {
			return false
		}
		if empires.at(f.x, i) {
			return true
		}
		if b.has(orgHead|company|eventHead) && !f.connector(i) {
			return true
		}
	}
	return false
}

// regionAlone reports whether the run is a region's name and no adjective of it: the Caribbean, but not the Caribbean island.
func (f *Finder) regionAlone(r run) bool {
	if r.last-r.first != 1 || !f.bits[r.first].has(placeTop) || r.first == 0 || !strings.EqualFold(f.x.Word(r.first-1), "the") {
		return false
	}
	if r.last >= r.end {
		return true
	}
	t := &f.x.Tokens[r.last]
	return t.Kind != text.Word || t.Flags.Has(text.Clitic) || f.bits[r.last].has(function|calendar|saying) || f.connector(r.last)
}

// headedFrom reports whether a word from token k on says what kind of thing the run names.
func (f *Finder) headedFrom(r run, k int) bool {
	if f.bits[r.last-1].has(orgHead | team | company | placeHead | eventHead) {
		return true
	}
	for i := k; i < r.last; i++ {
		if f.connector(i) {
			return f.headed(r)
		}
	}
	return false
}

// headed reports whether a word of the run says what kind of thing it names.
func (f *Finder) headed(r run) bool {
	if r.last-r.first < 2 {
		return false
	}
	if f.bits[r.last-1].has(orgHead|team|company|placeHead|eventHead) || f.bits[r.first].has(orgHead|placeHead|eventHead) && f.joined(r) {
		return true
	}
	inner := f.innerConnector(&candidate{first: r.first, last: r.last})
	return inner > 0 && f.bits[inner-1].has(orgHead|eventHead)
}

// joined reports whether the run holds a small word such as "of".
func (f *Finder) joined(r run) bool {
	for i := r.first + 1; i < r.last; i++ {
		if f.connector(i) {
			return true
		}
	}
	return false
}

// addShaped adds the whole run as one candidate.
func (f *Finder) addShaped(r run, nation string) {
	f.add(candidate{first: r.first, last: r.last, sentence: r.sentence, opens: r.opens, nation: nation})
}
