package timeline

import (
	"fmt"
	"iter"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/timex"
)

// corpus is a collection of texts made up about events that are known.
type corpus struct {
	docs      []Document
	published []Day         // of each document, whether it says so or not
	told      []map[int]int // of each document: the offset of each trigger, and the event it tells
	day       []Day         // of each event
}

// happening is an event and the many ways to tell it. In a telling, stars stand around the trigger, and
// $A and $B are those who take part, $P the place, $W when.
type happening struct {
	tellings  []string
	headlines []string
	after     []string // nouns by which later texts refer to it
}

var happenings = []happening{
	{
		[]string{"$A *signed* a trade agreement with $B in $P $W.", "In $P $W, $A and $B *sealed* a trade deal.", "$A and $B *inked* a trade accord in $P $W."},
		[]string{"$A and $B sign trade deal in $P", "Trade deal sealed in $P"},
		[]string{"the *signing* of the trade agreement between $A and $B in $P"},
	},
	{
		[]string{"$A *acquired* $B, based in $P, $W for two billion dollars.", "$A *bought* $B of $P $W, in a deal worth two billion dollars.",
			"$B of $P was *purchased* by $A $W for two billion dollars."},
		[]string{"$A buys $B", "$A acquires $P's $B"},
		[]string{"the *acquisition* of $B by $A"},
	},
	{
		[]string{"$A *resigned* $W as head of $B, with headquarters in $P.", "$A *quit* as head of $B $W, to the surprise of its staff in $P.",
			"The head of $B, $A, *stepped* down in $P $W."},
		[]string{"$A resigns from $B", "$B head $A quits"},
		[]string{"the *resignation* of $A as head of $B"},
	},
	{
		[]string{"$A was *arrested* by police in $P $W on charges of defrauding $B.", "Police in $P *detained* $A $W, who is accused of defrauding $B.",
			"Officers *apprehended* $A in $P $W over a fraud against $B."},
		[]string{"$A arrested in $P", "Police detain $A over $B fraud"},
		[]string{"the *arrest* of $A in $P"},
	},
	{
		[]string{"$A *launched* a satellite for $B from $P $W.", "A satellite for $B was *launched* by $A from $P $W.",
			"From $P, $A $W *launched* a satellite that $B ordered."},
		[]string{"$A launches $B satellite", "$B satellite launched from $P"},
		[]string{"the *launch* of the $B satellite from $P"},
	},
	{
		[]string{"An explosion *killed* three workers of $A in $P $W, said $B, its insurer.",
			"Three workers of $A were *killed* by a blast in $P $W, according to $B, its insurer."},
		[]string{"Blast kills three at $A plant in $P", "Three dead in $A explosion"},
		[]string{"the *deaths* of three workers of $A in $P"},
	},
}

var (
	people = strings.Fields("Amara Bruno Celeste Dmitri Elena Farid Greta Hassan Ingrid Jorge Keiko Lamine Marta Nikolai Olga Pavel Rania Sven Tariq Ursula Viktor Wanda Yusuf Zoran")
	kin    = strings.Fields("Abara Bergstrom Castellan Dorsey Eklund Fontaine Galloway Haddad Ivanova Jimenez Kowalski Lindgren Morales Nakamura Okafor Petrov Quispe Rossi Sandoval Tanaka Ulrich Vasquez Whitaker Zielinski")
	firms  = strings.Fields("Airbus Boeing Siemens Toyota Nestle Unilever Ericsson Nokia Philips Renault Volkswagen Samsung Hitachi Petrobras Gazprom Lukoil Barclays Santander Vodafone Telefonica")
	cities = strings.Fields("Geneva Lisbon Warsaw Nairobi Jakarta Toronto Santiago Helsinki Ankara Manila Dublin Oslo Prague Vienna Madrid Athens Hanoi Seoul Lima Quito")
	nation = strings.Fields("France Germany Brazil Japan Canada Norway Kenya Mexico Poland Chile Vietnam Turkey Spain Peru Ireland Finland")
)

// remarks are made of one of each: enough of them that no two events share a quotation by chance.
var remarks = [3][]string{
	{"It changes what our region can hope for in the years ahead", "We expected a harder road through the winter",
		"There were moments when the figures looked wrong",
		"My family heard of it from the neighbours' radio", "Every harbour on this coast will feel the difference", "You cannot build trust with a press release",
		"I have waited eleven years to read such a sentence", "The lawyers slept in the corridor for a whole week"},
	{"nobody who worked on it will forget this spring", "the engineers stayed when the guests had gone", "the fishermen and the smallest repair shop know it",
		"you build it with invoices that are paid", "the children will ask who was in the room", "the old bridge has seen worse and still stands",
		"our rivals counted on a quarrel that never came", "the kitchen staff knew before the ministers did"},
	{"and the rest is paperwork for patient clerks", "so let the critics bring their own numbers", "which is why the lights burned until dawn",
		"and I would sign every page of it again", "though the weather did all it could against us", "and that door stays open for latecomers",
		"so we owe the taxpayer a plain account", "and nothing in the small print says otherwise"},
}

var fillers = []string{
	"Analysts were divided over what comes next.", "The weather stayed dry all week, and traffic was light.",
	"Shares in the sector were little changed.", "Neighbours spoke of a quiet street.", "No further details were given.",
	"Opposition parties asked for a debate.", "The news was received calmly abroad.",
}

// newCorpus makes n events, each told by up to m texts: in varied words, the dates in varied forms, some missing, some wrong.
func newCorpus(rng *rand.Rand, n, m int) *corpus {
	c := &corpus{}
	pick := func(list []string) string { return list[rng.Intn(len(list))] }
	type fact struct {
		happening
		a, b, place, speaker string
		remark               [3]string
	}
	facts := make([]fact, n)
	for e := range facts {
		f := fact{happening: happenings[rng.Intn(len(happenings))], place: pick(cities), speaker: pick(people) + " " + pick(kin)}
		f.a, f.b = pick(people)+" "+pick(kin), pick(firms)
		switch h := f.tellings[0]; {
		case strings.Contains(h, "trade"):
			f.a = pick(nation)
			for f.b = f.a; f.b == f.a; {
				f.b = pick(nation)
			}
		case !strings.Contains(h, "resigned") && !strings.Contains(h, "arrested"):
			for f.a = f.b; f.a == f.b; {
				f.a = pick(firms)
			}
		}
		for i := range f.remark {
			f.remark[i] = pick(remarks[i])
		}
		facts[e] = f
		c.day = append(c.day, timex.Date(2014, 1, 1).Add(rng.Intn(365*8)))
	}
	for e := range facts {
		for range 1 + rng.Intn(m) {
			f, day := &facts[e], c.day[e]
			published := day.Add(rng.Intn(2))
			w := writer{c: c, told: map[int]int{}}
			fill := func(s, when string) string {
				if when == "" {
					s = strings.ReplaceAll(strings.ReplaceAll(s, " $W", ""), "  ", " ")
				}
				return strings.NewReplacer("$A", f.a, "$B", f.b, "$P", f.place, "$W", when).Replace(s)
			}
			headline := fill(pick(f.headlines), "")
			doc := Document{ID: fmt.Sprintf("%04d", len(c.docs))}
			said := day
			if rng.Intn(20) == 0 {
				said = day.Add(1 - 2*rng.Intn(2)) // a source that errs
			}
			when := phrase(rng, said, published)
			switch rng.Intn(6) {
			case 0, 1, 2:
				doc.Published = published.String()
			case 3:
				doc.URL = fmt.Sprintf("https://news%d.example/%04d/%02d/%02d/story-%d.html", rng.Intn(9), published.Year, published.Month, published.Dom, len(c.docs))
			case 4:
				w.write(fmt.Sprintf("%s, %s %d, %d — ", strings.ToUpper(f.place), months[published.Month-1], published.Dom, published.Year), -1)
			}
			w.write(fill(pick(f.tellings), when), e)
			w.write(" "+pick(fillers), -1)
			quote := slices.Clone(f.remark[:]) // two thirds of it, or all
			if rng.Intn(2) == 0 {
				quote = slices.Delete(quote, 2, 3)
			}
			w.write(fmt.Sprintf(` "%s," said %s.`, strings.Join(quote, ", "), f.speaker), -1)
			if rng.Intn(3) == 0 {
				w.write(" "+pick(fillers), -1)
			}
			if o := rng.Intn(n); rng.Intn(3) == 0 && o != e && c.day[o].Before(day.Add(-10)) { // what went before
				g := facts[o]
				w.write(fmt.Sprintf(" It comes after %s on %s.", strings.NewReplacer("$A", g.a, "$B", g.b, "$P", g.place).Replace(g.after[0]), long(c.day[o])), o)
			}
			doc.Title, doc.Text = headline, w.String()
			c.docs, c.published, c.told = append(c.docs, doc), append(c.published, published), append(c.told, w.told)
		}
	}
	return c
}

// writer writes a text, and notes where the triggers stand.
type writer struct {
	strings.Builder
	c    *corpus
	told map[int]int
}

func (w *writer) write(s string, event int) {
	for {
		before, rest, ok := strings.Cut(s, "*")
		w.WriteString(before)
		if !ok {
			return
		}
		trigger, after, _ := strings.Cut(rest, "*")
		w.told[w.Len()] = event
		w.WriteString(trigger)
		s = after
	}
}

var (
	months = strings.Fields("January February March April May June July August September October November December")
	days   = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
)

func long(d Day) string { return fmt.Sprintf("%d %s %d", d.Dom, months[d.Month-1], d.Year) }

// phrase writes a day as a text published on another day may.
func phrase(rng *rand.Rand, d, published Day) string {
	switch ago := published.Number() - d.Number(); rng.Intn(6) {
	case 0:
		return "on " + long(d)
	case 1:
		return fmt.Sprintf("on %s %d", months[d.Month-1], d.Dom)
	case 2:
		if ago >= 0 {
			return "on " + days[d.Weekday()-1]
		}
	case 3:
		switch ago {
		case 0:
			return "today"
		case 1:
			return "yesterday"
		}
	case 4:
		return ""
	}
	return fmt.Sprintf("on %s, %s %d, %d", days[d.Weekday()-1], months[d.Month-1], d.Dom, d.Year)
}

// score compares the timeline of c with what is known: pairs of triggers that tell one event, and days of publication.
func (c *corpus) score(t *testing.T) (precision, recall, dated, datedRight float64) {
	t.Helper()
	var all []*Annotation
	var e Extractor
	for _, d := range c.docs {
		a, err := e.Annotate(d)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	tl := NewTimeline(slices.Values(all))
	type place struct{ doc, start int }
	found := map[place]string{} // the event that each trigger is part of
	doc := map[string]int{}
	for i := range c.docs {
		doc[c.docs[i].ID] = i
	}
	for _, events := range [2]iter.Seq[*Event]{tl.Events(Query{All: true}), tl.Undated(Query{All: true})} {
		for e := range events {
			for _, m := range e.Mentions {
				found[place{doc[m.Doc], m.Start}] = e.ID
			}
		}
	}
	var right, made, known float64
	var places []place
	for d := range c.told {
		for at := range c.told[d] {
			places = append(places, place{d, at})
		}
	}
	for i, p := range places {
		for _, q := range places[:i] {
			same := c.told[p.doc][p.start] == c.told[q.doc][q.start]
			one := found[p] != "" && found[p] == found[q]
			right, made, known = right+count(same && one), made+count(one), known+count(same)
		}
	}
	l := tl.mount()
	for _, a := range l.annotated {
		d := doc[a.ID]
		if c.docs[d].Published == "" && a.Published != "" {
			dated++
			off := a.publishedDay().Number() - c.published[d].Number()
			datedRight += count(-1 <= off && off <= 1)
		}
	}
	return right / made, right / known, dated, datedRight
}

func count(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// TestGeneratedCorpus: of texts made up about known events, hardly any two that tell of different ones are merged, most that tell
// of the same one are, and hardly a day of publication that is inferred is wrong.
func TestGeneratedCorpus(t *testing.T) {
	for seed := range int64(4) {
		c := newCorpus(rand.New(rand.NewSource(seed)), 60, 6)
		precision, recall, dated, right := c.score(t)
		t.Logf("seed %d: %d texts: precision %.3f, recall %.3f, %v of %v days right", seed, len(c.docs), precision, recall, right, dated)
		if precision < 0.95 || recall < 0.80 {
			t.Errorf("seed %d: merging precision %.3f, recall %.3f", seed, precision, recall)
		}
		if dated == 0 || right/dated < 0.95 {
			t.Errorf("seed %d: %v of %v inferred days of publication are right", seed, right, dated)
		}
	}
}
