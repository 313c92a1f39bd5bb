package names

import "github.com/seed-620526af/timeline/internal/text"

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
	if i < 0 || !surnameParticles.at(f.x, i) || f.x.Tokens[i].Flags.Has(text.Capital) || r.first >= len(f.bits) || f.bits[r.first].has(anyPlace&^place|orgHead) {
		return r.first
	}
	if len(f.candidates) > 0 && f.candidates[len(f.candidates)-1].last > i {
		return r.first
	}
	if i > 0 && (f.bits[i-1].has(function) && f.x.Word(i-1) != "and" && f.x.Word(i-1) != "by" && f.x.Word(i-1) != "for" || f.x.Tokens[i-1].Kind == text.Number) {
		return r.first
	}
	return i
}

// part adds the candidates of a joined run.
func (f *Finder) part(r run) {
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
	if k := f.officeEnd(r); k > r.first {
		f.addHolder(r, k)
		return
	}
	if k := f.officeInside(r); k > r.first {
		f.splitHolder(r, k)
		return
	}
	r = f.trim(r)
	if f.onlyTitles(r) {
		f.addWithin(r)
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
		if n > 1 && !p.weak && !f.headed(r) && p.kind != Person && !f.connector(r.first+n) || n == 1 && p.upper && !f.headed(r) && !f.hasAmpersand(&candidate{first: r.first, last: r.last}) {
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
	for k := r.last - 2; k > r.first; k-- {
		if !f.bits[k].has(anyGiven) || f.bits[k].has(placeWord|country) || f.bits[k-1].has(anyGiven&^given) && !f.bits[k-1].has(country|placeTop) {
			continue
		}
		switch before := f.bits[k-1]; {
		case k-1 == r.first && before.has(country|placeTop) && (of || !before.has(anyGiven|dictionary)),
			k-1 > r.first && before.has(orgHead|country) && !before.has(anyPerson) && (f.bits[r.first].has(orgHead) || f.headed(run{first: r.first, last: k})):
			return k
		}
	}
	return r.first
}

// known matches a known name at token i that ends by token last and is written as a name.
func (f *Finder) known(i, last int) (phrase, int) {
	p, n := f.phrases.Match(f.x, i, last)
	if n == 0 || !f.capital(i+n-1) || p.upper && !f.x.Tokens[i].Flags.Has(text.Upper) && n == 1 {
		return phrase{}, 0
	}
	if n == 1 && f.bits[i].has(common) && !p.upper && !f.bits[i].has(anyPlace|org) {
		return p, n
	}
	return p, n
}

func (f *Finder) capital(i int) bool {
	t := &f.x.Tokens[i]
	return t.Flags.Has(text.Capital) || t.Flags.Has(text.Mixed) || t.Kind == text.Number
}

// addKnown adds the known name p of n tokens at the run's beginning.
func (f *Finder) addKnown(r run, p phrase, n int) {
	c := candidate{first: r.first, last: r.first + n, sentence: r.sentence, canonical: p.name, known: true, country: p.state, opens: r.opens && !p.upper}
	switch {
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

// onlyTitles reports whether the run holds nothing but words of offices, nations and their institutions, an office last.
func (f *Finder) onlyTitles(r run) bool {
	if !f.bits[r.last-1].has(office) || f.bits[r.last-1].has(placeTop|givenTop) && r.last-r.first == 1 {
		return false
	}
	for i := r.first; i < r.last; i++ {
		if b := f.bits[i]; !b.has(title|office|demonym|honorific|country|orgHead) && !f.connector(i) && !f.knownAcronym(i) {
			return false
		}
	}
	return true
}

// knownAcronym reports whether token i is a known name in capitals: U.S., UN, NATO.
func (f *Finder) knownAcronym(i int) bool {
	p, n := f.phrases.Match(f.x, i, i+1)
	return n == 1 && p.upper && f.x.Tokens[i].Flags.Has(text.Upper)
}

// upperPlace reports whether token i is a country's abbreviation: U.S., UK.
func (f *Finder) upperPlace(i int) bool {
	p, n := f.phrases.Match(f.x, i, i+1)
	return n == 1 && p.kind == Place && p.upper && f.x.Tokens[i].Flags.Has(text.Upper)
}

// addWithin adds the places and organisations named inside an office: the U.S. of "U.S. President".
func (f *Finder) addWithin(r run) {
	for i := r.first; i < r.last; {
		p, n := f.known(i, r.last)
		if n > 0 && (n > 1 || f.bits[i].has(country) || p.upper) && (p.kind == Place || p.kind == Org) {
			f.addKnown(run{i, i + n, r.end, r.sentence, r.writing, false}, p, n)
			i += n
			continue
		}
		i++
	}
}

// officeEnd returns where the office before a person's name ends, r.first where there is none.
func (f *Finder) officeEnd(r run) int {
	end := r.first
	for i := r.first; i+1 < r.last; i++ {
		b := f.bits[i]
		if p, n := f.known(i, r.last); n > 1 && (p.kind == Place || p.kind == Org) {
			i += n - 1
			continue
		}
		switch {
		case b.has(honorific):
			end = i + 1
		case givenTitles.at(f.x, i) && i == r.first && r.last-r.first == 2:
			return r.first
		case b.has(office) && !(b.has(givenTop|surnameTop) && i == r.first && !b.has(dictionary)):
			end = i + 1
		case b.has(title | demonym | country | orgHead | office), f.connector(i), f.knownAcronym(i):
		case b.has(placeTop|org) && !b.has(givenTop):
		default:
			i = r.last
		}
	}
	if end == r.first {
		return end
	}
	for end+2 < r.last && f.bits[end].has(demonym) && f.bits[end+1].has(anyGiven) {
		end++
	}
	last := f.bits[r.last-1]
	if last.has(orgHead|company|placeHead|eventHead) && !last.has(anyPerson) && !f.bits[end-1].has(honorific) || f.connector(end) {
		return r.first
	}
	if end == r.last-1 && last.has(orgHead|company|placeHead|eventHead|title) && !last.has(surnameTop) {
		return r.first // General Motors, Chief Executive
	}
	return end
}

// officeInside returns where an office ends that stands between other words and a person's name: Cofinec CEO Stephen Frater.
func (f *Finder) officeInside(r run) int {
	for k := r.last - 2; k > r.first; k-- {
		next := &f.x.Tokens[k]
		given := f.bits[k].has(anyGiven) && !f.bits[k].has(common) || next.Flags.Has(text.HasPeriod) && next.End-next.Start == 2
		if given && f.bits[k-1].has(office|demonym|honorific) && !f.bits[k-1].has(anyGiven|placeTop|country) && !f.bits[r.last-1].has(orgHead|company|placeHead|eventHead) {
			return k
		}
	}
	return r.first
}

// officeBegin returns where the words of an office that end before token k begin.
func (f *Finder) officeBegin(r run, k int) int {
	for k > r.first && f.bits[k-1].has(office|title|demonym|honorific) && !f.bits[k-1].has(country|placeTop|orgHead) {
		k--
	}
	return k
}

// splitHolder adds the person from token k on, and what stands before the office.
func (f *Finder) splitHolder(r run, k int) {
	begin := f.officeBegin(r, k)
	head := r
	head.last = begin
	if begin > r.first {
		f.part(head)
	}
	c := candidate{first: k, last: r.last, sentence: r.sentence, office: span{begin, k}}
	c.score[Person] = 8
	f.add(c)
}

// trim cuts words of offices from the run's ends: Atamanenko MP, Former South Carolina, Liberal Party of Canada Member.
func (f *Finder) trim(r run) run {
	for r.last-r.first > 1 && f.bits[r.last-1].has(office) && (f.x.Tokens[r.last-1].Flags.Has(text.Upper) && r.writing == plain ||
		r.last-r.first > 2 && f.bits[r.last-1].has(dictionary) && !f.bits[r.last-1].has(anyPerson|orgHead|placeHead)) {
		r.last--
	}
	if r.last-r.first > 1 && f.bits[r.first].has(title) && !f.bits[r.first].has(anyPerson|orgHead) {
		if _, n := f.known(r.first+1, r.last); n == r.last-r.first-1 {
			r.first, r.opens = r.first+1, false
		}
	}
	return r
}

// connector reports whether token i is a small word that may stand inside a long name.
func (f *Finder) connector(i int) bool {
	switch f.x.Word(i) {
	case "of", "for", "the", "and", "&", "on", "to", "in":
		return true
	}
	return false
}

// addHolder adds the person named after an office that ends before token k, and what the office itself names.
func (f *Finder) addHolder(r run, k int) {
	office := r
	office.last = k
	before := len(f.candidates)
	if begin := f.officeBegin(r, k); begin > r.first && f.bits[begin-1].has(orgHead) && begin-r.first > 1 && !f.joined(office) {
		office.last = begin // Ontario Liberal Party MPP Tony Ruprecht
		f.part(office)
	} else {
		f.addWithin(office)
	}
	c := candidate{first: k, last: r.last, sentence: r.sentence, office: span{r.first, k}}
	c.score[Person] = 8
	for i := r.first; i < k; i++ {
		if n, ok := f.nations.Of(f.x, i); ok {
			c.nation = n
		}
	}
	for _, p := range f.candidates[before:] {
		if c.nation == "" && p.score[Place] > 0 {
			c.nation = p.canonical
			if c.nation == "" {
				c.nation = f.x.Slice(p.first, p.last)
			}
		}
		if f.bits[p.first].has(demonym) {
			continue
		}
		c.office.first = max(c.office.first, r.first)
	}
	if f.bits[k-1].has(honorific) && k-r.first == 1 {
		c.office = span{}
	}
	f.add(c)
}

// nationBefore reads the demonyms that the run begins with, and returns the nation and the token after them.
func (f *Finder) nationBefore(r run) (nation string, rest int) {
	i := r.first
	for i < r.last && f.bits[i].has(demonym) && !f.bits[i].has(orgHead) {
		if f.bits[i].has(givenTop) && i+2 == r.last && (f.bits[i+1] == 0 || f.bits[i+1].has(anySurname) && !f.bits[i+1].has(orgHead|dictionary)) {
			break // Christian Blanc
		}
		if _, n := f.known(i, r.last); n > 1 {
			break
		}
		if n, ok := f.nations.Of(f.x, i); ok {
			nation = n
		}
		i++
	}
	if i < r.last && i+1 == r.last && f.bits[i].has(demonym) && i > r.first {
		i++
	}
	return nation, i
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

// join extends a run over "of", "for" and the like, where its words ask for such a complement: University of X,
// Ministry of Foreign Affairs and Trade.
func (f *Finder) join(r run) int {
	for r.writing != titled {
		i := r.last
		if i+1 >= r.end || f.x.Tokens[i].Flags.Has(text.Newline) {
			return r.last
		}
		next := i + 1
		switch f.x.Word(i) {
		case "of", "for", "OF", "FOR":
			if !f.takesComplement(r) {
				return r.last
			}
			isFor := f.x.Word(i)[0]|0x20 == 'f'
			if w := f.x.Word(next); w == "the" || w == "THE" || w == "a" {
				next++
			}
			if next < r.end && (isFor || bodies.at(f.x, r.last-1)) && f.namey(next, r.writing) && f.organisationAt(next, r) && !f.acronymFollows(r, next) {
				return r.last
			}
		case "on", "to", "against", "in":
			switch {
			case f.x.Word(i) == "in":
				if !f.acronymFollows(r, next) && !(wars.at(f.x, r.last-1) && next < r.end && f.bits[next].has(country|placeTop)) {
					return r.last
				}
			case f.x.Word(i) == "against":
				if !f.allWords(r) || !f.bits[next].has(dictionary) || f.bits[next].has(anyPlace) {
					return r.last
				}
			case !commissions.at(f.x, r.last-1):
				return r.last
			}
		case "and", "AND", "&", ",":
			if _, n := f.known(r.first, r.end); n > r.last-r.first { // Washington, D.C.
				r.last = r.first + n
				continue
			}
			if !f.listGoesOn(r, next) && !(f.x.Word(i) != "," && f.acronymFollows(r, next)) {
				return r.last
			}
			if f.x.Word(i) == "," && f.x.Word(next) == "and" {
				next++
			}
		case "-", "–", "—":
			if r.first < 2 || f.x.Word(r.first-1) != "of" && f.x.Word(r.first-1) != "in" || !f.inRiding(r) {
				return r.last
			}
		case "party":
			if (politics.at(f.x, r.last-1) || f.creed(r.last-1)) && (r.last-r.first == 1 || f.allWords(r)) {
				return r.last + 1
			}
			return r.last
		case "'s", "’s", "'", "’":
			if f.x.Word(next) == "s" && next+1 < r.end {
				next++
			}
			if !f.ownersOrganisation(r, next) {
				return r.last
			}
		default:
			return r.last
		}
		if next >= r.end || !f.namey(next, r.writing) || f.bits[next].has(calendar) {
			return r.last
		}
		r.last = f.runEnd(next, r.end, r.writing)
	}
	return r.last
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
	return f.bits[end-1].has(orgHead) && end-i > 1 || f.bits[i].has(orgHead) && end < r.end && f.x.Word(end) == "of"
}

// acronymFollows reports whether the capitals of the run and of the words from token next on are spelt by an acronym in brackets
// after them: Civics and Innovators (CI).
func (f *Finder) acronymFollows(r run, next int) bool {
	if next >= r.end || !f.namey(next, r.writing) {
		return false
	}
	end := f.runEnd(next, r.end, r.writing)
	if end+2 >= r.end || f.x.Word(end) != "(" || f.x.Word(end+2) != ")" || f.x.Tokens[end+1].Kind != text.Word || f.x.Tokens[end+1].End-f.x.Tokens[end+1].Start < 2 {
		return false
	}
	return f.abbreviates(&candidate{first: r.first, last: end}, end+1) && !f.abbreviates(&candidate{first: next, last: end}, end+1)
}

// ownersOrganisation reports whether the run's last word owns the organisation named from token next on: People's Party, Workers' Union.
func (f *Finder) ownersOrganisation(r run, next int) bool {
	if !owners.at(f.x, r.last-1) || next >= r.end || !f.namey(next, r.writing) {
		return false
	}
	end := f.runEnd(next, r.end, r.writing)
	return f.bits[end-1].has(orgHead) || f.bits[next].has(orgHead)
}

// takesComplement reports whether the run's last word asks for "of …".
func (f *Finder) takesComplement(r run) bool {
	b := f.bits[r.last-1]
	w := f.x.Word(r.last - 1)
	switch {
	case b.has(title) && r.last-r.first == 1 || b.has(office):
		return ministers.has(w) && f.x.Word(r.last) != "for" && r.last+1 < r.end && f.bits[r.last+1].has(title|orgHead) && !f.bits[r.last+1].has(country)
	case b.has(orgHead):
		return !b.has(demonym) || r.last-r.first > 1
	case b.has(eventHead), complementPlaces.has(w):
		return true
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
	return end-next >= 1 && f.bits[end-1].has(orgHead) && end-next <= 4 && (!f.bits[next].has(orgHead) || end-next > 1 && !before.has(demonym)) && (end-next > 1 || r.last-r.first == 1)
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
