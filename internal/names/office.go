package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// findOffice completes the office and the nation of a person: from the words before the name, or from those after its comma.
func (f *Finder) findOffice(c *candidate) {
	if c.office.last == c.office.first {
		c.office = f.officeAfter(c)
	}
	holds := false
	for i := c.office.first; i < c.office.last; i++ {
		holds = holds || f.bits[i].has(office|title)
		if c.nation != "" {
			continue
		}
		if name, n := f.people(i, c.office.last); n > 0 {
			c.nation = name
		} else if p, n := f.known(i, c.office.last); n > 0 && p.kind == Place && f.bits[i].has(country) {
			if c.nation = p.name; c.nation == "" {
				c.nation = f.x.Slice(i, i+n)
			}
		}
	}
	if !holds {
		c.office = span{} // a nation alone
	}
}

// officeAfter reads an office that follows the name: "Dmitry Peskov, the Kremlin spokesman,". It ends at the office's own word, or
// with the place that it is of.
func (f *Finder) officeAfter(c *candidate) span {
	last := int(f.x.Sentences[c.sentence].Last)
	i := c.last + 1
	if i+1 >= last || f.x.Word(c.last) != "," {
		return span{}
	}
	switch f.x.Word(i) {
	case "the", "a", "an", "its", "his", "her", "their", "then":
		i++
	}
	end := 0
	for j := i; j < last && j < i+6 && f.x.Tokens[j].Kind == text.Word; j++ {
		b := f.bits[j]
		if b.has(office) && !b.has(anyGiven&^dictionary) {
			end = j + 1
		} else if !b.has(title|demonym|orgHead|country|placeTop) && !f.knownAcronym(j) && j-i > 2 || b.has(function) {
			break
		}
	}
	if end == 0 {
		return span{}
	}
	if end+1 < last && f.x.Word(end) == "of" && f.bits[end+1].has(country) {
		end += 2
	}
	return span{i, end}
}

// noble reports whether the run is a peer's title with the land that it is of.
func (f *Finder) noble(r run) bool {
	return r.last-r.first >= 3 && nobles.at(f.x, r.first) && f.x.Word(r.first+1) == "of"
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
		if p, n := f.known(i, r.last); n > 1 && (p.kind == Place || p.kind == Org || p.people) {
			i += n - 1
			continue
		}
		switch {
		case b.has(office) && i+3 < r.last && f.x.Word(i) == "Chief" && f.x.Word(i+2) == "Officer": // Chief Medical Officer
			i += 2
			end = i + 1
		case b.has(honorific):
			end = i + 1
		case givenTitles.at(f.x, i) && i == r.first && r.last-r.first == 2:
			return r.first
		case b.has(office) && !(b.has(givenTop|surnameTop) && i == r.first && !b.has(dictionary)):
			end = i + 1
		case b.has(title) && end > r.first && (end == i || end == i-1 && f.connector(end)) && !b.has(anyGiven):
			end = i + 1 // Secretary of State
		case b.has(title | demonym | country | orgHead | office), f.connector(i), f.knownAcronym(i):
		case b.has(placeTop|org) && !b.has(givenTop):
		default:
			i = r.last
		}
	}
	if end == r.first {
		return end
	}
	if t := &f.x.Tokens[end]; t.Kind == text.Punct || t.Flags.Has(text.Clitic) {
		return r.first // Lord's Day Alliance
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
	for k := r.last - 1; k > r.first; k-- {
		next := &f.x.Tokens[k]
		given := f.bits[k].has(anyGiven) && !f.bits[k].has(common) || next.Flags.Has(text.HasPeriod) && next.End-next.Start == 2
		if k == r.last-1 { // Obama President Bush
			given = !f.bits[k].has(placeTop) && (f.bits[k-1].has(honorific) ||
				f.bits[k].has(anySurname) && f.bits[k-1].has(title) && f.bits[k-1].has(office) && !f.bits[k-1].has(surnameTop))
		}
		if given && f.bits[k-1].has(office|demonym|honorific) && (f.bits[k-1].has(honorific) || !f.bits[k-1].has(anyGiven|placeTop|country)) &&
			!f.bits[r.last-1].has(orgHead|company|placeHead|eventHead) {
			return k
		}
	}
	return r.first
}

// officeBegin returns where the words of an office that end before token k begin.
func (f *Finder) officeBegin(r run, k int) int {
	minister := portfolios.at(f.x, k-1)
	for k > r.first && f.bits[k-1].has(office|title|demonym|honorific) && !f.bits[k-1].has(country|placeTop) &&
		(!f.bits[k-1].has(orgHead) || minister && f.bits[k-1].has(title)) {
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
		r.last-r.first > 2 && f.bits[r.last-1].has(dictionary) && !f.bits[r.last-1].has(anyPerson|orgHead|placeHead) && !f.connector(r.last-2)) {
		r.last--
	}
	if n := r.last - r.first - 1; n > 0 && f.x.Tokens[r.last-1].Flags.Has(text.HasDigit) {
		if p, k := f.known(r.first, r.last-1); k == n && p.kind == Org {
			r.last-- // Airbus A330-200
		}
	}
	if r.last-r.first > 2 && fields.at(f.x, r.first) && f.x.Tokens[r.first].Flags.Has(text.Upper) && r.writing == plain && f.bits[r.first+1].has(anyGiven) {
		r.first, r.opens = r.first+1, false // MVP Barry Bonds
	}
	if r.opens && r.last-r.first > 2 && f.bits[r.first].has(dictionary) && !f.bits[r.first].has(named) && f.bits[r.first+1].has(anyGiven) &&
		!f.bits[r.first+1].has(common) && !f.headed(r) {
		r.first, r.opens = r.first+1, false // Volunteer Andy Read
	}
	if b := f.bits[r.first]; r.last-r.first > 1 && b.has(dictionary) && !b.has(named) && r.writing == plain {
		if w := f.x.Word(r.first); strings.HasSuffix(w, "ly") && f.bits[r.first+1].has(anyPerson) || r.last-r.first == 2 &&
			(f.knownAs(Person, r.first+1) || ordinals.at(f.x, r.first) && f.bits[r.first+1].has(country|placeTop)) {
			r.first, r.opens = r.first+1, false // Genetically Obama, Fifth Astana
		}
	}
	if r.last-r.first > 1 && f.bits[r.first].has(title) && !f.bits[r.first].has(anyPerson|orgHead) {
		if _, n := f.known(r.first+1, r.last); n == r.last-r.first-1 {
			r.first, r.opens = r.first+1, false
		}
	}
	return r
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
	if _, rest := f.nationBefore(run{first: k, last: r.last}); rest == r.last && f.bits[k].has(demonym) && !f.bits[k].has(anyPerson) {
		return // the Don Cossacks
	}
	c := candidate{first: k, last: r.last, sentence: r.sentence, office: span{r.first, k}}
	c.score[Person] = 8
	for i := r.first; i < k; i++ {
		if name, n := f.people(i, k); n > 0 {
			c.nation = name
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

// officeBefore returns the words of the lower-case office that ends at token i: "foreign minister".
func (f *Finder) officeBefore(i, first int) span {
	end := i + 1
	for i > first && (f.bits[i-1].has(title|office|demonym|orgHead) || f.upperPlace(i-1)) && f.x.Tokens[i-1].Kind == text.Word && !f.bits[i-1].has(function) {
		i--
	}
	return span{i, end}
}
