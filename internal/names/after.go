package names

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// after are words that follow a name of a type: "Shinui party", "Idlib province".
var after = text.NewTable(text.Join(
	hints(Org, 4, `party parties movement coalition shares stock spokesman spokeswoman subsidiary unit newspaper newspapers magazine daily agency airline bank
			company firm headquarters employees executives shareholders plant factory brand software website news television radio unions fighters militants
			militia faction`),
	hints(Org, 2, `chairman chief executive officials president director analyst striker captain coach manager goalkeeper midfielder defender supporters fans
			players skipper side team squad club players trainer owner members councillors candidate list MPs seats leader leadership`),
	hints(Place, 4, `province region district city town village river county airport border coast island islands mountains peninsula suburb area neighborhood
			neighbourhood valley desert mosque cathedral palace prison stadium harbour harbor beach street square governorate oblast prefecture time
			districts cities towns villages rivers provinces regions counties airports beaches neighborhoods neighbourhoods suburbs`),
	hints(Place, 2, `government troops forces police army authorities capital border residents residence stock bourse`),
	hints(Place, 3, `shooting shootings massacre bombing bombings earthquake quake earthquakes floods flooding wildfires riots ceasefire`),
	hints(Person, 2, `who whose himself herself`),
	hints(Event, 4, `election elections war`),
))

// weighAfter reads the words after a candidate.
func (f *Finder) weighAfter(c *candidate, last int) {
	i := c.last
	if i >= last {
		return
	}
	quote := f.x.Word(i) == "'"
	if f.x.Tokens[i].Flags.Has(text.Clitic) || quote && i+1 < last && f.x.Word(i+1) == "s" {
		i++
		if quote {
			i++
		}
		f.weighOwned(c, i, last)
		return
	}
	f.weighKind(c, i, last)
	f.weighDefined(c, i, last)
	f.weighNoName(c, i)
	switch {
	case f.bits[i].has(saying):
		c.score[Person] += 2
		c.score[Org]++
		if i+1 < last && (f.x.Word(i+1) == "it" || f.x.Word(i+1) == "its") {
			c.score[Org] += 3
		}
	case companyVerbs.at(f.x, i):
		c.score[Org] += 2
	case f.bits[i].has(versus):
		f.weighSide(c)
	case f.visits(c, i, last): // BALTIMORE AT SEATTLE
		f.weighSide(c)
	case f.x.Word(i) == "," && i+1 < last:
		f.weighComma(c, i+1, last)
	case f.x.Word(i) == "(" && i+2 < last && f.x.Word(i+2) == ")":
		f.weighBracket(c, i+1)
	}
	f.weighDateline(c, i, last)
}

// weighOwned reads what is a candidate's, from token i on: Mercosur's members.
func (f *Finder) weighOwned(c *candidate, i, last int) {
	if i >= last {
		return
	}
	h, ok := after.Of(f.x, i)
	if ok && h.kind == Place && f.bits[c.first].has(anyPlace) {
		c.score[Place]++
	}
	if f.bits[i].has(office) {
		c.score[Place]++
		c.score[Org]++
	}
	if ok && h.kind == Org && c.score[Org] > 0 {
		c.score[Org] += 2
	}
}

// weighKind reads the word at token i, or one after an adjective, that tells what is named before it.
func (f *Finder) weighKind(c *candidate, i, last int) {
	if h, ok := after.Of(f.x, i); ok {
		c.score[h.kind] += h.points
	} else if i+1 < last && (f.bits[i].has(demonym) || f.tags != nil && f.tags[i] == model.JJ) {
		if h, ok := after.Of(f.x, i+1); ok && h.kind == Org {
			c.score[Org] += h.points / 2 // the Pathet Lao communist movement
		}
	}
	if personal.at(f.x, i) && f.bits[c.last-1].has(anyPerson) && !f.bits[c.first].has(country|placeTop|team) {
		c.score[Person] += 4
	}
}

// weighNoName doubts a candidate of one word that what is at token i makes a plain word with a capital.
func (f *Finder) weighNoName(c *candidate, i int) {
	b := f.bits[c.first]
	if c.last-c.first > 1 {
		return
	}
	if c.opens && b == 0 && plurals.at(f.x, i) && f.x.Raw[f.x.Tokens[c.first].End-1] == 's' {
		c.score[None] += 4 // Fraudsters have
	}
	if f.x.Tokens[i].Kind == text.Number && b.has(dictionary) && !b.has(named) && !c.known {
		c.score[None] += 4 // Phase 2
	}
}

// plurals are verbs of several, which no person's name and few others have after them.
var plurals = newSet(`are were have do say want need`)

// visits reports whether the "AT" at token i stands between two clubs: BALTIMORE AT SEATTLE.
func (f *Finder) visits(c *candidate, i, last int) bool {
	return c.writing == shout && f.x.Word(i) == "AT" && i+1 < last && f.bits[i+1].has(anyPlace|placeWord) && f.lowerWords(c.last, last) <= 1 && last-i < 5
}

// weighComma reads what follows a candidate and a comma, from token i on.
func (f *Finder) weighComma(c *candidate, i, last int) {
	next := &f.x.Tokens[i]
	closes := i+1 == last || f.x.Tokens[i+1].Kind == text.Punct
	switch {
	case next.Kind == text.Number && next.End-next.Start == 2 && closes:
		c.score[Person] += 5 // ", 45,"
	case f.citedAt(i-1, last) && !f.bits[c.last-1].has(anyPlace|orgHead|eventHead): // (Noble, 1984)
		c.score[Person] += 3
	case f.x.Word(i) == "who", f.x.Word(i) == "whose":
		c.score[Person] += 3
	case f.x.Word(i) == "where":
		c.score[Place] += 3
	case f.bits[i].has(country|placeTop) && next.Flags.Has(text.Capital) && closes && c.last-c.first <= 2 &&
		!(c.score[Person] >= 5 && next.Flags.Has(text.Upper)): // but not Ann Barker, MD
		c.score[Place] += 2
	}
}

// weighBracket reads the one word, token i, that brackets after a candidate hold.
func (f *Finder) weighBracket(c *candidate, i int) {
	in := &f.x.Tokens[i]
	switch {
	case in.Kind == text.Number && in.Flags.Has(text.HasHyphen) && c.sport > 0 && f.bits[c.last-1].has(anySurname): // a pitcher's record
		c.score[Person] += 4
	case in.Flags.Has(text.Upper) && f.abbreviates(c, i):
		c.score[Org] += 6
	case f.bits[i].has(country) || in.Flags.Has(text.Upper) && f.upperPlace(i):
		c.score[Person] += 4
	case in.Flags.Has(text.Upper) && c.last-c.first > 1:
		c.score[Org] += 2
	case f.x.Word(i) == "Reuters" || f.x.Word(i) == "AP":
		c.score[Place] += 5
	}
}

// weighDefined reads what a candidate is said to be after a comma or "is" at token i: "Coimbra, a city on the Mondego"; "Comelf is
// the largest maker of turbines".
func (f *Finder) weighDefined(c *candidate, i, last int) {
	switch f.x.Word(i) {
	case ",", "is", "was", "are", "were", "became", "remains", "(":
		i++
	default:
		return
	}
	if i >= last || !articles.at(f.x, i) {
		return
	}
	kind := None
	for end := min(last, i+6); i+1 < end; {
		i++
		if t := &f.x.Tokens[i]; t.Kind != text.Word || f.bits[i].has(function) || f.connector(i) {
			break
		} else if kind = None; t.Flags.Has(text.Capital) || t.Flags.Has(text.Clitic) {
			continue
		}
		if h, ok := after.Of(f.x, i); ok && h.points >= 4 && h.kind != Event {
			kind = h.kind
		} else if f.bits[i].has(office) {
			kind = Person
		} else if h, ok := before.Of(f.x, i); ok && h.points >= 3 {
			kind = h.kind
		}
	}
	if kind != None {
		c.score[kind] += 4
	}
}

// articles open what a thing is said to be.
var articles = newSet(`a an the another`)

// personal is what a surname before it tells whose: the Bush administration.
var personal = newSet(`administration campaign presidency family families camp doctrine estate trial scandal affair dynasty brothers sisters siblings couple
	cabinet premiership memoir government regime`)

// companyVerbs tell what companies do.
var companyVerbs = newSet(`exported exports produces produced manufactures sells posted reported acquired acquires owns operates makes unveiled merged employs
	shipped sued filed announced recalled launched`)

// weighDateline knows the place that a report opens with: "LONDON 1996-08-30", "PARIS (Reuters) -", "MOSCOW, May 3 --".
func (f *Finder) weighDateline(c *candidate, i, last int) {
	s := f.x.Sentences[c.sentence]
	if c.first != int(s.First) || i >= last {
		return
	}
	t, w := &f.x.Tokens[i], f.x.Word(i)
	switch {
	case t.Kind == text.Number && t.Flags.Has(text.HasHyphen) && t.End-t.Start == 10,
		w == "--" || w == "—" || w == "–",
		w == "," && i+1 < last && f.bits[i+1].has(calendar),
		f.bits[i].has(calendar) && i+1 < last && f.x.Tokens[i+1].Kind == text.Number:
		c.score[Place] += 4
	}
}

// abbreviates reports whether the capitals of token i are the initials of candidate c's words.
func (f *Finder) abbreviates(c *candidate, i int) bool {
	w, k := f.x.Word(i), 0
	for j := c.first; j < c.last && k < len(w); j++ {
		t := &f.x.Tokens[j]
		if t.Flags.Has(text.Capital) && f.x.Raw[t.Start] == w[k] {
			k++
		}
	}
	return k >= 2 && k >= len(w)-1
}
