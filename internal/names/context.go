package names

import (
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// hint is what a word beside a name says of its type.
type hint struct {
	kind   Type
	points int16
}

func hints(kind Type, points int16, words string) func() map[string]hint {
	return text.List(hint{kind, points}, words)
}

// after are words that follow a name of a type: "Shinui party", "Idlib province".
var after = text.NewTable(text.Join(
	hints(Org, 4, `party parties movement coalition shares stock spokesman spokeswoman subsidiary unit newspaper newspapers magazine daily agency airline bank company firm
			headquarters employees executives shareholders plant factory brand software website news television radio unions fighters militants militia faction`),
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

// beforeOf are words before the "of", "in" or "for" that stands before an organisation's name: "a stake in X", "the chairman of X".
var beforeOf = newSet(`shares share stake acquisition bid takeover offer unit subsidiary chairman executive director directors chief employees shareholders holders
	control division purchase merger treasurer owner owners parent officials members member leader leaders spokesman spokeswoman analyst analysts board headquarters
	founder co-founder activists supporters president editor correspondent`)

// before are words that stand before a name of a type: "the town of X" is read by its word before "of".
var before = text.NewTable(text.Join(
	hints(Place, 4, `city town village province state port capital island region district suburb river county republic country nation municipality governorate
			harbour harbor city-state city-states towns cities villages islands suburbs provinces desert valley kingdom duchy diocese
			north south east west centre center northern southern eastern western central downtown northwest northeast southwest southeast`),
	hints(Org, 4, `distributor manufacturer producer operator publisher exporter importer lender consortium conglomerate utility automaker carmaker drugmaker brewer
			chipmaker startup start-up supplier contractor developer engineer subsidiary`),
	hints(Org, 3, `party company group newspaper magazine daily agency airline bank network firm giant maker carrier retailer broadcaster club team side movement
			organisation organization charity rival subsidiary insurer brokerage joined`),
	hints(Person, 2, `named nicknamed called Mr partner late`),
))

// ofPlaces are words that only with their "of" stand before a place's name: the people of X.
var ofPlaces = newSet(`outskirts streets people population inhabitants natives citizens shores ruins coast banks plains mouth hills siege fall capture occupation
	invasion liberation mayor governor bishop archbishop king queen emperor empress sultan emir tsar consul`)

// weighContext scores a candidate by the words around it.
func (f *Finder) weighContext(c *candidate) {
	s := f.x.Sentences[c.sentence]
	f.weighBefore(c, int(s.First))
	f.weighAfter(c, int(s.Last))
	f.weighRow(c, int(s.Last))
	f.weighSport(c)
	f.weighQuoted(c)
}

// weighBefore reads the words before a candidate.
func (f *Finder) weighBefore(c *candidate, first int) {
	i := c.first - 1
	if i < first {
		return
	}
	the := false
	if w := f.x.Word(i); w == "the" || w == "The" {
		the = true
		if f.owns(c, true) && !f.bits[c.first].has(dictionary) {
			c.score[Person]-- // the Madoff scandal
		} else if c.last-c.first == 1 {
			c.score[Person] -= 3
		} else if !f.bits[c.first].has(givenTop) {
			c.score[Person] -= 2
		}
		if c.score[Org] > 0 {
			c.score[Org]++
		} else if c.last-c.first > 1 && !c.known && f.strange(c) && !f.maker(c.first) && f.acts(c) {
			c.score[Org] += 4 // the Viet Minh entered
		}
		if f.family(c) {
			c.score[Person] += 6
		}
		if i--; i < first {
			return
		}
	}
	b, w := f.bits[i], f.x.Word(i)
	switch {
	case b.has(honorific) && !the && !(c.last-c.first == 1 && f.bits[c.first].has(title) && !f.bits[c.first].has(anyPerson)), b.has(office) && !the && c.score[Place] < 7 && !b.has(anyGiven) && !f.plainWord(c):
		c.score[Person] += 5
		if c.office.last == c.office.first && !b.has(honorific) {
			c.office = f.officeBefore(i, first)
		}
	case (w == "c" || w == "b" || w == "lbw") && c.writing == plain: // caught, bowled
		c.score[Person] += 4
	case (w == "in" || w == "for") && i > first && stakes.at(f.x, i-1):
		c.score[Org] += 4
	case (w == "in" || w == "In") && f.owns(c, the): // in Euler's method, in the Euler method
	case w == "in" || w == "In":
		c.score[Place] += 3
	case w == "v" || w == "vs" || w == "against" || b.has(versus):
		f.weighSide(c)
	case b.has(locative):
		c.score[Place] += 2
		if c.last-c.first > 1 && f.bits[c.last-1].has(placeWord) || throughs.at(f.x, i) {
			c.score[Place] += 2 // at Carnegie Hall
		}
	case w == "to" && i > first && journeys.at(f.x, i-1) && (!f.bits[c.first].has(anyGiven) || f.bits[c.first].has(anyPlace)):
		c.score[Place] += 3
	case w == "to" && !f.bits[c.first].has(anyPerson):
		c.score[Place]++
	case w == "by" || w == "By":
		c.score[Person]++
	case b.has(saying):
		c.score[Person]++
	case takings.at(f.x, i) && !f.bits[c.first].has(anyGiven):
		c.score[Place] += 2
	case w == "of" && i > first:
		if f.placeOf(i-1) && (f.bits[c.first].has(anyPlace) || !f.bits[c.first].has(dictionary)) {
			c.score[Place] += 4
		} else if !the && beforeOf.at(f.x, i-1) && !c.country {
			c.score[Org] += 2
		} else if f.bits[i-1].has(team | versus) {
			f.weighSide(c)
		}
	case w == "," && i > first && f.bits[i-1].has(anyPlace):
		if f.bits[c.first].has(anyPlace) {
			c.score[Place] += 2
		}
	}
	if h, ok := before.Of(f.x, i); ok && !(h.kind == Place && the) {
		c.score[h.kind] += h.points
	}
}

// family reports whether c, after "the", is a surname of several: the Lacys.
func (f *Finder) family(c *candidate) bool {
	w := f.x.Word(c.first)
	if c.last-c.first > 1 || c.known || len(w) < 5 || w[len(w)-1] != 's' || f.bits[c.first] != 0 {
		return false
	}
	b := f.words.find(w[:len(w)-1])
	return b.has(anySurname) && !b.has(dictionary|anyPlace|org|team)
}

// placeOf reports whether token i is a word whose "of" a place's name follows.
func (f *Finder) placeOf(i int) bool {
	h, ok := before.Of(f.x, i)
	return ok && h.kind == Place || ofPlaces.at(f.x, i)
}

// takings are what is done to places in a war.
var takings = newSet(`captured capture capturing recaptured recapture recapturing retook retake besieged besiege besieging occupied occupy occupying invaded invade
	invading liberated liberate liberating evacuated evacuate stormed storming overran annexed annex annexing conquered conquer conquering bombarded
	bombarding shelled shelling garrisoned fortified looted sacked plundered entered reached reoccupied colonised colonized`)

// owns reports whether candidate c only tells whose what follows it is, so that what is before it speaks of that: no place's name.
func (f *Finder) owns(c *candidate, the bool) bool {
	if c.last >= len(f.x.Tokens) || f.bits[c.last-1].has(anyPlace) || !f.bits[c.last-1].has(anyPerson) {
		return false
	}
	return f.x.Tokens[c.last].Flags.Has(text.Clitic) || the && c.last-c.first == 1 && f.bits[c.last].has(dictionary) && !f.bits[c.last].has(function)
}

// weighAfter reads the words after a candidate.
func (f *Finder) weighAfter(c *candidate, last int) {
	i := c.last
	if i >= last {
		return
	}
	b, w := f.bits[i], f.x.Word(i)
	if f.x.Tokens[i].Flags.Has(text.Clitic) || w == "'" && i+1 < last && f.x.Word(i+1) == "s" {
		i++
		if w == "'" {
			i++
		}
		if i >= last {
			return
		}
		if h, ok := after.Of(f.x, i); ok && h.kind == Place && f.bits[c.first].has(anyPlace) {
			c.score[Place]++
		}
		if f.bits[i].has(office) {
			c.score[Place]++
			c.score[Org]++
		}
		if h, ok := after.Of(f.x, i); ok && h.kind == Org && c.score[Org] > 0 {
			c.score[Org] += 2
		}
		return
	}
	if h, ok := after.Of(f.x, i); ok {
		c.score[h.kind] += h.points
	} else if i+1 < last && (b.has(demonym) || f.tags != nil && f.tags[i] == model.JJ) {
		if h, ok := after.Of(f.x, i+1); ok && h.kind == Org {
			c.score[Org] += h.points / 2 // the Pathet Lao communist movement
		}
	}
	if personal.at(f.x, i) && f.bits[c.last-1].has(anyPerson) && !f.bits[c.first].has(country|placeTop|team) {
		c.score[Person] += 4
	}
	f.weighDefined(c, i, last)
	if c.opens && c.last-c.first == 1 && f.bits[c.first] == 0 && plurals.at(f.x, i) && f.x.Raw[f.x.Tokens[c.first].End-1] == 's' {
		c.score[None] += 4 // Fraudsters have
	}
	if f.x.Tokens[i].Kind == text.Number && c.last-c.first == 1 && f.bits[c.first].has(dictionary) && !f.bits[c.first].has(named) && !c.known {
		c.score[None] += 4 // Phase 2
	}
	switch {
	case b.has(saying):
		c.score[Person] += 2
		c.score[Org]++
		if i+1 < last && (f.x.Word(i+1) == "it" || f.x.Word(i+1) == "its") {
			c.score[Org] += 3
		}
	case companyVerbs.at(f.x, i):
		c.score[Org] += 2
	case b.has(versus):
		f.weighSide(c)
	case c.writing == shout && w == "AT" && i+1 < last && f.bits[i+1].has(anyPlace|placeWord) && f.lowerWords(c.last, last) <= 1 && last-i < 5:
		f.weighSide(c) // BALTIMORE AT SEATTLE
	case w == "," && i+1 < last:
		next := &f.x.Tokens[i+1]
		switch {
		case next.Kind == text.Number && next.End-next.Start == 2 && (i+2 == last || f.x.Tokens[i+2].Kind == text.Punct):
			c.score[Person] += 5 // ", 45,"
		case f.citedAt(i, last) && !f.bits[c.last-1].has(anyPlace|orgHead|eventHead): // (Noble, 1984)
			c.score[Person] += 3
		case f.x.Word(i+1) == "who", f.x.Word(i+1) == "whose":
			c.score[Person] += 3
		case f.x.Word(i+1) == "where":
			c.score[Place] += 3
		case f.bits[i+1].has(country|placeTop) && next.Flags.Has(text.Capital) && (i+2 == last || f.x.Tokens[i+2].Kind == text.Punct) && c.last-c.first <= 2 && !(c.score[Person] >= 5 && next.Flags.Has(text.Upper)): // Ann Barker, MD
			c.score[Place] += 2
		}
	case w == "(" && i+2 < last && f.x.Word(i+2) == ")":
		in := &f.x.Tokens[i+1]
		switch {
		case in.Kind == text.Number && in.Flags.Has(text.HasHyphen) && c.sport > 0 && f.bits[c.last-1].has(anySurname): // a pitcher's record
			c.score[Person] += 4
		case in.Flags.Has(text.Upper) && f.abbreviates(c, i+1):
			c.score[Org] += 6
		case f.bits[i+1].has(country) || in.Flags.Has(text.Upper) && f.upperPlace(i+1):
			c.score[Person] += 4
		case in.Flags.Has(text.Upper) && c.last-c.first > 1:
			c.score[Org] += 2
		case f.x.Word(i+1) == "Reuters" || f.x.Word(i+1) == "AP":
			c.score[Place] += 5
		}
	}
	f.weighDateline(c, i, last)
}

// plurals are verbs of several, which no person's name and few others have after them.
var plurals = newSet(`are were have do say want need`)

// throughs are prepositions that little but a place's name follows.
var throughs = newSet(`via throughout towards outside across`)

// journeys are words before the "to" of a way.
var journeys = newSet(`go goes going went gone travel travels traveled travelled traveling travelling drive drives drove driving fly flies flew flying flown
	move moved moving return returned returning head heads headed heading sail sailed sailing walk walked hike hiked trip trips journey journeyed
	flight flights bus buses train trains ferry ferries road roads route way emigrated immigrated exiled fled came back migrated relocated visit visits`)

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
var personal = newSet(`administration campaign presidency family families camp doctrine estate trial scandal affair dynasty brothers sisters siblings couple cabinet premiership memoir government regime`)

// companyVerbs tell what companies do.
var companyVerbs = newSet(`exported exports produces produced manufactures sells posted reported acquired acquires owns operates makes unveiled merged employs
	shipped sued filed announced recalled launched`)

// stakes are held "in" a company, or made "for" it.
var stakes = newSet(`stake stakes shares interest investment bid bids offer offers`)

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

// weighQuoted doubts a candidate of plain words that stands alone between quotation marks: it is a title.
func (f *Finder) weighQuoted(c *candidate) {
	s := f.x.Sentences[c.sentence]
	before := c.first - 1
	if before >= int(s.First) && (f.x.Word(before) == "The" || f.x.Word(before) == "A") {
		before--
	}
	if c.known || before < int(s.First) || !f.opensClause(before) || c.last >= int(s.Last) || f.bits[c.last-1]&dictionary == 0 {
		return
	}
	after := c.last
	if w := f.x.Word(after); (w == "," || w == ".") && after+1 < int(s.Last) {
		after++
	}
	switch f.x.Word(after) {
	case "\"", "”", "''", "»":
		c.score[None] += 5
	}
}
