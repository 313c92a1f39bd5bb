package coref

import (
	"math"

	"github.com/seed-620526af/timeline/timex"
)

// evidence is what speaks for and against two profiles being one event. Each part lies in about -1 to 1.
type evidence struct {
	trigger float64 // the words that tell it
	name    float64 // their own names
	who     float64 // participants
	where   float64
	when    float64
	agent   float64 // who does it
	patient float64 // to whom it is done
	words   float64 // of the sentences
	title   float64 // of the phrases or clauses that tell it
	story   float64 // of the texts
	light   bool    // a word that tells it tells little
	said    bool    // somebody says something
	dated   bool    // both give one date of their own, and share something besides
	lead    bool    // both texts open with it
	unreal  bool    // one is told as what may be, or generally is
	vetoed  bool    // they cannot be one, whatever else speaks for it

	// What [index.founds] asks besides.
	deed   float64 // of the phrases or clauses less who and where
	around float64 // of the words next to those that tell it
	rest   float64 // of the sentences but for the words that tell it
	nouns  bool    // nouns tell both
}

// weights of the evidence, as the logarithm of the odds that it adds.
var weights = struct{ bias, trigger, name, who, apart, alien, where, when, words, title, story, near, dated, lead, light, said, unreal, agent, patient float64 }{
	bias: -6.5, trigger: 3.2, name: 11, who: 2, apart: 0.5, alien: 3, where: 1.2, when: 1.5, words: 6, title: 1.5, story: 4, near: 5, dated: 1, lead: 0.5,
	light: 1, said: 1, unreal: 1, agent: 2.5, patient: 6,
}

// elsewhere is how much it says that one names as its place who takes part in the other.
const elsewhere = 0.7

// impossible are the odds of what is vetoed.
var impossible = math.Inf(-1)

// odds that two profiles are one event: their logarithm, 0 for as likely as not.
func (e *evidence) odds() float64 {
	if e.vetoed {
		return impossible
	}
	w := &weights
	z := w.bias + w.trigger*e.trigger + w.name*e.name + w.where*e.where + w.when*e.when + w.words*e.words + w.title*e.title + w.story*e.together() + w.near*e.story
	z += w.agent*max(e.agent, 0) + w.patient*e.undergone()
	if e.light {
		z -= w.light
	}
	if e.lead {
		z += w.lead * e.together()
	}
	if e.dated {
		z += w.dated
	}
	if e.unreal {
		z -= w.unreal
	}
	if e.said && !(e.who > 0 && e.when > 0.5) {
		z -= w.said
	}
	if e.who < 0 {
		z += e.who * (w.apart + w.alien*(1-e.together())) // other people, the more so in another story
	} else {
		z += w.who * e.who
	}
	return z
}

// undergone says how far the same happens to the same. It says less where others do it, as a treaty is signed by each of many; and where
// another word tells it of a vague time: what was presented in January, and what was sold in that year.
func (e *evidence) undergone() float64 {
	same := max(e.patient, 0) * (1 + min(e.who, 0))
	if e.trigger < sameFamily && 0 < e.when && e.when <= vague {
		same *= 0.3
	}
	return same
}

// together says how surely the texts tell one story: those that share a neighbour or two do.
func (e *evidence) together() float64 { return min(e.story/oneStory, 1) }

// probability of an event of the given odds.
func probability(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }

// compare weighs p against q, whose texts tell one story as surely as is given.
func (x *index) compare(p, q *profile, story float64) (e evidence) {
	e.trigger = p.trigger.alike(q.trigger)
	e.light = p.trigger.light || q.trigger.light
	e.said = p.kind == Statement || q.kind == Statement
	named := p.name != 0 && p.name == q.name
	if named {
		e.name = 1
	}
	switch {
	case p.series != 0 && q.series != 0 && p.series != q.series, // another round
		p.name != 0 && q.name != 0 && !named && p.trigger.family == q.trigger.family && p.series != q.series,
		p.negated != q.negated,
		e.trigger == 0 && !named:
		e.vetoed = true
		return e
	}
	if e.when = nearness(&p.facts, &q.facts); e.when <= -1 && !(named && p.oneEdition(&q.facts)) {
		e.vetoed = true
		return e
	}
	if e.who = x.overlap(p.who, q.who); e.who > 0 && e.who < 1 {
		e.who -= 1 // somebody takes part in both, but others besides in either
	}
	e.where = x.overlap(p.where, q.where)
	if e.where <= 0 && (x.overlap(p.where, q.who) > 0 || x.overlap(p.who, q.where) > 0) { // "Haiti's quake", "the quake in Haiti"
		e.where, e.who = elsewhere, max(e.who, 0)
	}
	if e.who < 0 && e.where < 0 && !named || // other people elsewhere
		countedApart(p.counts, q.counts) {
		e.vetoed = true
		return e
	}
	e.agent, e.patient = x.overlap(p.agent.bag, q.agent.bag), x.overlap(p.patient.bag, q.patient.bag)
	if !named && x.otherParts(p, q, &e) {
		e.vetoed = true
		return e
	}
	if !named && e.patient <= 0 && countsDiffer(p.counts, q.counts) && p.lends(&q.facts) {
		e.vetoed = true
		return e
	}
	e.words = x.cosine(p.words, q.words)
	e.title = x.overlap(p.title, q.title)
	if p.dated == Own && q.dated == Own && p.first == q.first && p.last == q.last {
		e.dated = !e.said && (e.who > 0 || e.where > 0 || x.overlap(p.deed, q.deed) > 0)
	}
	e.lead = p.opened <= opening && q.opened <= opening
	e.unreal = p.unreal != q.unreal
	e.story = story
	return e
}

// aSeason is how many days at most sources err by on the day of an event: a World Cup of another year is another one.
const aSeason = 200

// oneEdition reports whether p and q, days that cannot be one, may still be those of one event of that name, on which texts disagree.
func (p *facts) oneEdition(q *facts) bool {
	return p.dated < Told || q.dated < Told || max(p.first, q.first)-min(p.last, q.last) <= aSeason
}

// lends reports whether of p and q, were they one, one would have its day from the other alone: its own is that of its story or of the news.
func (p *facts) lends(q *facts) bool {
	if p.dated < q.dated {
		p, q = q, p
	}
	same := p.first == q.first && p.last == q.last
	return p.dated >= Told && !same && (q.dated == Inherited || q.dated == Told)
}

// nearness compares days: 1 for the same day, 0 where nothing is known, -1 for days that cannot be one.
func nearness(p, q *facts) float64 {
	if p.dated < q.dated || p.dated == Undated && p.month != 0 {
		p, q = q, p
	}
	if q.dated == Undated && q.month != 0 {
		return p.inAnyYear(q)
	}
	gap := max(p.first, q.first) - min(p.last, q.last) // days that lie between, 0 or less where they overlap
	switch {
	case q.dated == Undated:
		return longAfter(q.told, p)
	case q.dated == Bounded:
		if gap > 1 {
			return -1
		}
		return longAfter(q.last, p)
	case q.dated == Inherited: // news of that day, or looked back upon
		return p.asNews(q, gap)
	}
	switch span := max(p.last-p.first, q.last-q.first); {
	case gap <= 0 && span == 0:
		return 1
	case gap <= 0 && span <= 31:
		return 0.7
	case gap <= 0:
		return vague
	case gap == 1:
		return -0.6
	}
	return -1
}

// vague is what it says that two days may be one because one of them is not known to the month.
const vague = 0.3

// inAnyYear compares the days of p with those of q, a day or month of a year that isn't known: in the year that brings them nearest.
func (p *facts) inAnyYear(q *facts) float64 {
	year := func(day int32) int { return int(timex.FromNumber(int(day)).Year) }
	switch {
	case p.dated == Undated && p.month == 0, p.dated == Bounded:
		return 0
	case p.dated == Undated: // of one year, as far as is known
		return nearness(p.inYear(leapYear), q.inYear(leapYear))
	case p.last-p.first > aYear:
		return vague
	}
	best := -1.0
	for y := year(p.first) - 1; y <= year(p.last)+1; y++ {
		best = max(best, nearness(p, q.inYear(y)))
	}
	return best
}

const (
	aYear    = 366  // days
	leapYear = 2000 // any year that has a 29 February
)

// inYear returns q as it would be in a year.
func (q *facts) inYear(y int) *facts {
	in := *q
	month, first, last := int(q.month), int(q.dom), int(q.dom)
	if first == 0 {
		first, last = 1, timex.DaysIn(y, month)
	}
	last = min(last, timex.DaysIn(y, month)) // 29 February
	in.first = int32(timex.Date(y, month, min(first, last)).Number())
	in.last = int32(timex.Date(y, month, last).Number())
	in.dated, in.month, in.dom = Own, 0, 0
	return &in
}

// longAfter doubts that what is told on a day is what happened long before.
func longAfter(told int32, p *facts) float64 {
	last := p.last
	if p.dated == Undated {
		last = p.told
	}
	switch since := max(told, last) - min(told, last); {
	case told == forever || last == forever || since <= 31:
		return 0
	case since <= 366:
		return -0.4
	}
	return -0.8
}

// asNews compares the day of p with that of q, which is only that of q's text.
func (p *facts) asNews(q *facts, gap int32) float64 {
	switch own := p.dated >= Told; {
	case own && p.first > q.last+1: // not yet
		return -1
	case gap <= 0:
		return 0.7
	case gap <= 2:
		return 0.4
	case gap <= 7:
		return 0
	case gap <= 31:
		return -0.3
	case own && gap <= 366: // looked back upon
		return -0.7
	}
	return -1
}

// shared is what the terms that two bags both hold weigh: the sum of their weights, and that of the squares.
func (x *index) shared(a, b bag) (sum, squares float32) {
	for i, j := 0, 0; i < len(a.terms) && j < len(b.terms); {
		switch s, t := a.terms[i], b.terms[j]; {
		case s < t:
			i++
		case t < s:
			j++
		default:
			w := x.weight[s]
			sum, squares = sum+w, squares+w*w
			i++
			j++
		}
	}
	return sum, squares
}

// overlap says which share of the lighter bag's weight both hold; -1 where both name somebody and nobody is the same.
func (x *index) overlap(a, b bag) float64 {
	if len(a.terms) == 0 || len(b.terms) == 0 {
		return 0
	}
	both, _ := x.shared(a, b)
	if both == 0 {
		return -1
	}
	return float64(both / min(a.weight, b.weight))
}

// dot is what the words that two bags share weigh, by the squares of their weights.
func (x *index) dot(a, b bag) float32 {
	_, squares := x.shared(a, b)
	return squares
}

// cosine of two bags of words, each word weighed by its rarity.
func (x *index) cosine(a, b bag) float64 {
	dot := x.dot(a, b)
	if dot == 0 {
		return 0
	}
	return float64(dot) / math.Sqrt(float64(a.weight)*float64(b.weight))
}

// beside is the likeness of two sentences but for the word that tells an event in both.
func (x *index) beside(p, q *profile) float64 {
	dot, a, b := x.dot(p.words, q.words), p.words.weight, q.words.weight
	if t := x.term.of(p.trigger.family); t >= 0 && p.trigger.family == q.trigger.family {
		w := x.weight[t] * x.weight[t]
		dot, a, b = dot-w, a-w, b-w
	}
	if dot <= 0 || a <= 0 || b <= 0 {
		return 0
	}
	return float64(dot) / math.Sqrt(float64(a)*float64(b))
}
