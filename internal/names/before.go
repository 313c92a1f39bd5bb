package names

import "github.com/seed-620526af/timeline/internal/text"

// beforeOf are words before the "of", "in" or "for" that stands before an organisation's name: "a stake in X", "the chairman of X".
var beforeOf = newSet(`shares share stake acquisition bid takeover offer unit subsidiary chairman executive director directors chief employees shareholders
	holders control division purchase merger treasurer owner owners parent officials members member leader leaders spokesman spokeswoman analyst analysts
	board headquarters founder co-founder activists supporters president editor correspondent`)

// before are words that stand before a name of a type: "the town of X" is read by its word before "of".
var before = text.NewTable(text.Join(
	hints(Place, 4, `city town village province state port capital island region district suburb river county republic country nation municipality governorate
			harbour harbor city-state city-states towns cities villages islands suburbs provinces desert valley kingdom duchy diocese
			north south east west centre center northern southern eastern western central downtown northwest northeast southwest southeast`),
	hints(Org, 4, `distributor manufacturer producer operator publisher exporter importer lender consortium conglomerate utility automaker carmaker drugmaker
			brewer chipmaker startup start-up supplier contractor developer engineer subsidiary`),
	hints(Org, 3, `party company group newspaper magazine daily agency airline bank network firm giant maker carrier retailer broadcaster club team side
			movement organisation organization charity rival subsidiary insurer brokerage joined`),
	hints(Person, 2, `named nicknamed called Mr partner late`),
))

// ofPlaces are words that only with their "of" stand before a place's name: the people of X.
var ofPlaces = newSet(`outskirts streets people population inhabitants natives citizens shores ruins coast banks plains mouth hills siege fall capture
	occupation invasion liberation mayor governor bishop archbishop king queen emperor empress sultan emir tsar consul`)

// weighBefore reads the words before a candidate.
func (f *Finder) weighBefore(c *candidate, first int) {
	i := c.first - 1
	if i < first {
		return
	}
	w := f.x.Word(i)
	the := w == "the" || w == "The"
	if the {
		f.weighThe(c)
		if i--; i < first {
			return
		}
		w = f.x.Word(i)
	}
	b := f.bits[i]
	if b.has(calendar) && acts.at(f.x, c.first) {
		c.score[None] += 12 // Christmas Eve
	}
	switch {
	case f.holds(c, b, the):
		c.score[Person] += 5
		if c.office.last == c.office.first && !b.has(honorific) {
			c.office = f.officeBefore(i, first)
		}
	case (w == "c" || w == "b" || w == "lbw") && c.writing == plain: // caught, bowled
		c.score[Person] += 4
	case w == "v" || w == "vs" || w == "against" || b.has(versus):
		f.weighSide(c)
	case w == "of":
		f.weighOf(c, i, first, the)
	case w == "by" || w == "By":
		c.score[Person]++
	case w == "," && i > first && f.bits[i-1].has(anyPlace):
		if f.bits[c.first].has(anyPlace) {
			c.score[Place] += 2
		}
	default:
		f.weighWhere(c, i, first, the)
	}
	if h, ok := before.Of(f.x, i); ok && !(h.kind == Place && the) {
		c.score[h.kind] += h.points
	}
}

// weighThe doubts a person's name after "the".
func (f *Finder) weighThe(c *candidate) {
	switch {
	case f.owns(c, true) && !f.bits[c.first].has(dictionary):
		c.score[Person]-- // the Madoff scandal
	case c.last-c.first == 1:
		c.score[Person] -= 3
	case !f.bits[c.first].has(givenTop):
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
}

// holds reports whether the word before c, which can be b, is a title or an office that c holds.
func (f *Finder) holds(c *candidate, b word, the bool) bool {
	if the {
		return false
	}
	if b.has(honorific) && !(c.last-c.first == 1 && f.bits[c.first].has(title) && !f.bits[c.first].has(anyPerson)) {
		return true
	}
	return b.has(office) && c.score[Place] < 7 && !b.has(anyGiven) && !f.plainWord(c)
}

// weighWhere reads the preposition or verb at token i before a candidate.
func (f *Finder) weighWhere(c *candidate, i, first int, the bool) {
	w, b := f.x.Word(i), f.bits[i]
	in := w == "in" || w == "In"
	switch {
	case (w == "in" || w == "for") && i > first && stakes.at(f.x, i-1):
		c.score[Org] += 4
	case in && f.owns(c, the): // in Euler's method, in the Euler method
	case in:
		c.score[Place] += 3
	case b.has(locative):
		c.score[Place] += 2
		if c.last-c.first > 1 && f.bits[c.last-1].has(placeWord) || throughs.at(f.x, i) {
			c.score[Place] += 2 // at Carnegie Hall
		}
	case w == "to" && i > first && journeys.at(f.x, i-1) && (!f.bits[c.first].has(anyGiven) || f.bits[c.first].has(anyPlace)):
		c.score[Place] += 3
	case w == "to" && !f.bits[c.first].has(anyPerson):
		c.score[Place]++
	case b.has(saying):
		c.score[Person]++
	case takings.at(f.x, i) && !f.bits[c.first].has(anyGiven):
		c.score[Place] += 2
	}
}

// weighOf reads the word before the "of" at token i: the town of X, a share of X.
func (f *Finder) weighOf(c *candidate, i, first int, the bool) {
	switch {
	case i <= first:
	case f.placeOf(i-1) && (f.bits[c.first].has(anyPlace) || !f.bits[c.first].has(dictionary)):
		c.score[Place] += 4
	case !the && beforeOf.at(f.x, i-1) && !c.country:
		c.score[Org] += 2
	case f.bits[i-1].has(team | versus):
		f.weighSide(c)
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
var takings = newSet(`captured capture capturing recaptured recapture recapturing retook retake besieged besiege besieging occupied occupy occupying invaded
	invade invading liberated liberate liberating evacuated evacuate stormed storming overran annexed annex annexing conquered conquer conquering bombarded
	bombarding shelled shelling garrisoned fortified looted sacked plundered entered reached reoccupied colonised colonized`)

// owns reports whether candidate c only tells whose what follows it is, so that what is before it speaks of that: no place's name.
func (f *Finder) owns(c *candidate, the bool) bool {
	if c.last >= len(f.x.Tokens) || f.bits[c.last-1].has(anyPlace) || !f.bits[c.last-1].has(anyPerson) {
		return false
	}
	return f.x.Tokens[c.last].Flags.Has(text.Clitic) || the && c.last-c.first == 1 && f.bits[c.last].has(dictionary) && !f.bits[c.last].has(function)
}

// throughs are prepositions that little but a place's name follows.
var throughs = newSet(`via throughout towards outside across`)

// journeys are words before the "to" of a way.
var journeys = newSet(`go goes going went gone travel travels traveled travelled traveling travelling drive drives drove driving fly flies flew flying flown
	move moved moving return returned returning head heads headed heading sail sailed sailing walk walked hike hiked trip trips journey journeyed
	flight flights bus buses train trains ferry ferries road roads route way emigrated immigrated exiled fled came back migrated relocated visit visits`)

// stakes are held "in" a company, or made "for" it.
var stakes = newSet(`stake stakes shares interest investment bid bids offer offers`)
