package coref

import (
	"fmt"
	"math/rand"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// tell makes a document of one sentence and one mention in it: the word between stars tells the event.
func tell(id, sentence string, more func(*Mention)) (Document, Mention) {
	before, rest, _ := strings.Cut(sentence, "*")
	trigger, after, _ := strings.Cut(rest, "*")
	x := text.New(before + trigger + after)
	at := x.TokenAt(len(before))
	m := Mention{Start: int32(len(before)), Trigger: trigger, Words: new(Words).Of(x, 0, len(x.Tokens)), Around: new(Words).Around(x, at, 0, len(x.Tokens))}
	for i := range x.Tokens {
		if k := x.Tokens[i]; k.Flags.Has(text.Capital) && i > 0 {
			m.Who = append(m.Who, x.Word(i))
		}
	}
	if more != nil {
		more(&m)
	}
	return Document{ID: id, Print: PrintOf(x)}, m
}

func on(day string) func(*Mention) {
	return func(m *Mention) {
		m.First, _ = timex.ParseDay(day)
		m.Last, m.Dated = m.First, Own
	}
}

func TestClusterTwo(t *testing.T) {
	named := func(name, day string) func(*Mention) {
		return func(m *Mention) {
			if m.Name = name; day != "" {
				on(day)(m)
			}
		}
	}
	said := func(day string) func(*Mention) {
		return func(m *Mention) {
			on(day)(m)
			m.Kind, m.Who = Statement, []string{"Ernest Benjamin"}
		}
	}
	role := func(agent, patient string) func(*Mention) { // names have capitals
		part := func(phrase string) (p Part) {
			x := text.New(phrase)
			if p.Words = new(Words).Of(x, 0, len(x.Tokens)); phrase != "" && x.Tokens[0].Flags.Has(text.Capital) {
				p.Name = phrase
			}
			return p
		}
		return func(m *Mention) {
			on("2010-01-17")(m)
			m.Who, m.Agent, m.Patient = nil, part(agent), part(patient)
			for _, p := range []Part{m.Agent, m.Patient} {
				if p.Name != "" {
					m.Who = append(m.Who, p.Name)
				}
			}
		}
	}
	toll := func(day string, of float64, dated Strength) func(*Mention) {
		return func(m *Mention) {
			on(day)(m)
			m.Dated, m.Counts = dated, []Count{{Of: ofPeople, Value: of}}
		}
	}
	series := func(n int32) func(*Mention) { return func(m *Mention) { m.Series = n } }
	yearless := func(month, dom int8) func(*Mention) { return func(m *Mention) { m.Month, m.Dom = month, dom } }
	oracle, sun := "On Monday Oracle *bought* Sun Microsystems for 7.4 billion dollars", "For 7.4 billion dollars Oracle *bought* rival Sun Microsystems"
	for _, c := range []struct {
		name   string
		a, b   string
		ma, mb func(*Mention)
		one    bool
	}{
		{"other words, the same people and day",
			oracle, "For 7.4 billion dollars Oracle *acquired* rival Sun Microsystems", on("2009-04-20"), on("2009-04-20"), true},
		{"a noun and its verb", "Voters in Chile *elected* Gabriel Boric president on Sunday", "The *election* of Gabriel Boric as president of Chile on Sunday",
			on("2021-12-19"), on("2021-12-19"), true},
		{"another day", oracle, sun, on("2009-04-20"), on("2012-04-20"), false},
		{"the day of a year that isn't known", oracle, sun, on("2009-04-20"), yearless(4, 20), true},
		{"another day of a year that isn't known", oracle, sun, on("2009-04-20"), yearless(10, 2), false},
		{"the month of a year that isn't known", oracle, sun, yearless(4, 0), yearless(4, 20), true},
		{"two days of a year that isn't known", oracle, sun, yearless(4, 20), yearless(4, 2), false},
		{"29 February, and the 28th of a year without it", oracle, sun, yearless(2, 29), on("2009-02-28"), true},
		{"a day apart, over the turn of the year", oracle, sun, on("2008-12-31"), yearless(1, 1), true},
		{"more days apart", oracle, sun, on("2008-12-20"), yearless(1, 1), false},
		{"other people", "A court in Cairo *jailed* Ahmed Maher for three years", "A judge in Lima *jailed* Keiko Fujimori on Wednesday", nil, nil, false},
		{"nothing in common but people", "In Sochi Vladimir Putin *met* Hassan Rouhani", "In Sochi Vladimir Putin *skied* past Hassan Rouhani", nil, nil, false},
		{"one name, dated once", "They spoke at the *summit* in Sochi", "After the *talks* all went home",
			named("Sochi summit", "2019-02-14"), named("Sochi summit", ""), true},
		{"one name, days that differ", "They spoke at the *summit* in Sochi", "After the *talks* all went home",
			named("Sochi summit", "2019-02-14"), named("Sochi summit", "2019-02-24"), true},
		{"one name, another edition", "They spoke at the *summit* in Sochi", "After the *talks* all went home",
			named("Sochi summit", "2019-02-14"), named("Sochi summit", "2017-11-22"), false},
		{"two rounds", "In Astana Russia, Iran and Turkey held the fourth *round* of Syria talks",
			"In Astana Russia, Iran and Turkey held the fifth *round* of Syria talks", series(4), series(5), false},
		{"a word and a day", "Yesterday rescuers *found* a girl under the rubble", "The court *found* no fault in what the minister did", on("2010-01-15"), on("2010-01-15"), false},
		{"a word, a day, and whom", "Yesterday rescuers *found* a girl under the rubble", "A girl was *found* under the rubble by neighbours", on("2010-01-15"), on("2010-01-15"), true},
		{"the same befalls the same, in other words", "Volunteers *saved* the trapped Danish worker", "On Sunday the Danish worker was *rescued* alive",
			role("volunteers", "trapped Danish worker"), role("", "Danish worker"), true},
		{"it befalls others who are known", "In the old town police *arrested* Anna Berg on Sunday", "In the old town police *arrested* Omar Haddad on Sunday",
			role("police", "Anna Berg"), role("police", "Omar Haddad"), false},
		{"others who are known do it", "In the old town Anna Berg *bought* on Sunday", "In the old town Omar Haddad *bought* on Sunday",
			role("Anna Berg", ""), role("Omar Haddad", ""), false},
		{"others are named who do it to one", "In the old town Anna Berg *sued* the city council on Sunday", "In the old town Berg Holdings *sued* the city council on Sunday",
			role("Anna Berg", "city council"), role("Berg Holdings", "city council"), true},
		{"a toll of one day, and another that is news of the next", "In the flood in Kerala 150 people *died*", "In the flood in Kerala 400 people *died*",
			toll("2018-08-16", 150, Own), toll("2018-08-17", 400, Inherited), false},
		{"a toll of one day, that is news of the next", "In the flood in Kerala 150 people *died*", "In the flood in Kerala 150 people *died*",
			toll("2018-08-16", 150, Own), toll("2018-08-17", 150, Inherited), true},
		{"one speaker, two sayings", "He *said* the woman was ill", "He *said* the roof had leaked since May", said("2010-01-23"), said("2010-01-23"), false},
		{"one saying, told twice", "He *said* the woman in the clinic was ill", "The woman in the clinic was ill, he *said*", said("2010-01-23"), said("2010-01-23"), true},
		{"one does not happen", "The strike at Boeing in Seattle *ended* on Monday after eight weeks",
			"The strike at Boeing in Seattle has not *ended* after eight weeks", nil, func(m *Mention) { m.Negated = true }, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, m := tell("1", c.a, c.ma)
			e, n := tell("2", c.b, c.mb)
			n.Doc = 1
			if got := len(Cluster([]Document{d, e}, []Mention{m, n})) == 1; got != c.one {
				t.Errorf("one event: %v, want %v", got, c.one)
			}
		})
	}
}

func TestDates(t *testing.T) {
	name := func(m *Mention) { m.Name = "Sochi summit" }
	docs, mentions := []Document{}, []Mention{}
	add := func(id, publisher string, more ...func(*Mention)) {
		d, m := tell(id, "the *summit* in Sochi", name)
		for _, f := range more {
			f(&m)
		}
		d.Publisher, m.Doc = publisher, int32(len(docs))
		docs, mentions = append(docs, d), append(mentions, m)
	}
	month := func(m *Mention) {
		m.First, m.Last, m.Dated = timex.Date(2019, 2, 1), timex.Date(2019, 2, 28), Own
	}
	add("a", "tass.example", on("2019-02-15"))
	add("b", "sana.example", on("2019-02-14"))
	add("c", "rt.example", on("2019-02-14"))
	add("d", "tass.example", on("2019-02-15"))
	add("e", "afp.example", month)
	add("f", "afp.example")
	events := Cluster(docs, mentions)
	if len(events) != 1 {
		t.Fatalf("%d events, want 1", len(events))
	}
	e := events[0]
	if got, want := edtf(&e), "[2019-02-14,2019-02-15]"; got != want {
		t.Errorf("days %s, want %s", got, want)
	}
	if e.First != timex.Date(2019, 2, 14) || e.Dated != Own {
		t.Errorf("first %v, want the day of most publishers", e.First)
	}
	if len(e.Dates) != 2 || !slices.Equal(e.Dates[0].Mentions, []int32{1, 2, 4}) || !slices.Equal(e.Dates[1].Mentions, []int32{0, 3}) {
		t.Errorf("dates %+v", e.Dates)
	}
}

// One who gives another day than all others made a slip; two of three do not.
func TestOutvoted(t *testing.T) {
	day := func(day string, n int) []func(*Mention) { return slices.Repeat([]func(*Mention){on(day)}, n) }
	for _, c := range []struct {
		why, want string
		told      []func(*Mention)
	}{
		{"one of nine", "2019-02-14", append(day("2019-02-14", 8), on("2019-02-15"))},
		{"one of eight", "[2019-02-14,2019-02-15]", append(day("2019-02-14", 7), on("2019-02-15"))},
	} {
		if got := edtf(oneEvent(t, c.told)); got != c.want {
			t.Errorf("%s: %s, want %s", c.why, got, c.want)
		}
	}
}

// What is told along with a story's day is no other date than those that texts give.
func TestToldAlong(t *testing.T) {
	along := func(day string) func(*Mention) {
		return func(m *Mention) { on(day)(m); m.Dated = Told }
	}
	for _, c := range []struct {
		why, want string
		told      []func(*Mention)
	}{
		{"another day is no disagreement", "2019-02-14", []func(*Mention){on("2019-02-14"), along("2019-02-15")}},
		{"as many give a day as tell it along", "2019-02-15", []func(*Mention){along("2019-02-14"), on("2019-02-15")}},
		{"more tell it along", "[2019-02-14,2019-02-15]", []func(*Mention){along("2019-02-14"), along("2019-02-14"), on("2019-02-15")}},
		{"nobody gives a day", "[2019-02-14,2019-02-15]", []func(*Mention){along("2019-02-14"), along("2019-02-15")}},
	} {
		if got := edtf(oneEvent(t, c.told)); got != c.want {
			t.Errorf("%s: %s, want %s", c.why, got, c.want)
		}
	}
}

// News of one day is not of a later one because another text tells it then; and what was known long before is no news.
func TestNewsKnownAlready(t *testing.T) {
	news := func(day string) func(*Mention) {
		return func(m *Mention) { on(day)(m); m.Dated = Inherited }
	}
	known := func(day string) func(*Mention) {
		return func(m *Mention) { on(day)(m); m.First, m.Dated = timex.Day{}, Bounded }
	}
	for _, c := range []struct {
		why, want string
		told      []func(*Mention)
	}{
		{"looked back upon the day before", "2019-02-14", []func(*Mention){known("2019-02-14"), news("2019-02-15")}},
		{"looked back upon afterwards", "2019-02-14", []func(*Mention){news("2019-02-14"), known("2019-02-15")}},
		{"looked back upon long before", "..2019-02-01", []func(*Mention){known("2019-02-01"), news("2019-02-15")}},
	} {
		if got := edtf(oneEvent(t, c.told)); got != c.want {
			t.Errorf("%s: %s, want %s", c.why, got, c.want)
		}
	}
}

// oneEvent is the event of as many texts, each of which tells of a summit.
func oneEvent(t *testing.T, told []func(*Mention)) *Event {
	t.Helper()
	var docs []Document
	var mentions []Mention
	for i, f := range told {
		d, m := tell(string(rune('a'+i)), "the *summit* in Sochi", func(m *Mention) { m.Name = "Sochi summit" })
		f(&m)
		m.Doc = int32(i)
		docs, mentions = append(docs, d), append(mentions, m)
	}
	events := Cluster(docs, mentions)
	if len(events) != 1 {
		t.Fatalf("%d events, want one", len(events))
	}
	return &events[0]
}

// edtf writes the days of an event, "[a,b]" where sources disagree.
func edtf(e *Event) string {
	of := func(first, last timex.Day) string {
		if first == last {
			return first.String()
		}
		return first.String() + ".." + last.String()
	}
	if len(e.Dates) < 2 {
		return of(e.First, e.Last)
	}
	var days []string
	for _, d := range e.Dates {
		days = append(days, of(d.First, d.Last))
	}
	slices.Sort(days)
	return "[" + strings.Join(days, ",") + "]"
}

func TestRetold(t *testing.T) {
	_, noun := tell("1", "The *conference* on trade", nil)
	d, verb := tell("1", "that *took* place in May", on("2019-05-03"))
	verb.Start += 40
	verb.Retells = []int32{0}
	events := Cluster([]Document{d}, []Mention{noun, verb})
	if len(events) != 1 || edtf(&events[0]) != "2019-05-03" {
		t.Errorf("the noun and its verb: %+v", events)
	}
	verb.Negated = true
	if events := Cluster([]Document{d}, []Mention{noun, verb}); len(events) != 2 {
		t.Errorf("what did not take place is no other's event: %+v", events)
	}
}

func TestHeadlineAndLead(t *testing.T) {
	headline := "Lisbon *ends* its contract with the ferry company"
	for _, c := range []struct {
		name, text string
		at         int32
		one        bool
	}{
		{"the lead, in another word", "The city of Lisbon has *closed* its contract with the ferry company, it said", 1, true},
		{"of other things", "The museum *closed* at noon", 1, false},
		{"in another sense", "Lisbon *signed* its contract with the ferry company in May", 1, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, m := tell("1", headline, nil)
			_, n := tell("1", c.text, func(n *Mention) { n.Sentence = c.at })
			n.Start += 100
			if got := len(Cluster([]Document{d}, []Mention{m, n})) == 1; got != c.one {
				t.Errorf("one event: %v, want %v", got, c.one)
			}
		})
	}
}

// TestClusterShuffled: the events are a function of the set of mentions, by however many processors; every mention is in one event.
func TestClusterShuffled(t *testing.T) {
	rng := rand.New(rand.NewSource(7))
	docs, mentions := randomMentions(rng, 40, 400)
	want := signature(docs, mentions, Cluster(docs, mentions))
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for n := range 10 {
		runtime.GOMAXPROCS(1 + n%4)
		dp, mp := rng.Perm(len(docs)), rng.Perm(len(mentions))
		ds, ms := make([]Document, len(docs)), make([]Mention, len(mentions))
		for i, p := range dp {
			ds[p] = docs[i]
		}
		for i, p := range mp {
			ms[p] = mentions[i]
			ms[p].Doc = int32(dp[mentions[i].Doc])
		}
		if got := signature(ds, ms, Cluster(ds, ms)); !reflect.DeepEqual(got, want) {
			t.Fatalf("shuffled, the events differ:\n%v\n%v", got, want)
		}
	}
}

// signature writes events by what the mentions are, not by where they stand.
func signature(docs []Document, mentions []Mention, events []Event) []string {
	var s []string
	n := 0
	for _, e := range events {
		line := edtf(&e)
		for _, i := range e.Mentions {
			line += fmt.Sprint(" ", docs[mentions[i].Doc].ID, ":", mentions[i].Start)
			n++
		}
		s = append(s, line)
	}
	return append(s, fmt.Sprint(n))
}

// randomMentions makes mentions out of few words and names, so that many seem alike.
func randomMentions(rng *rand.Rand, docs, mentions int) ([]Document, []Mention) {
	ds, ms := make([]Document, docs), make([]Mention, mentions)
	triggers := strings.Fields("attack bought acquire summit talks fired dismissed said die killed")
	pick := func(n int) []string {
		names := make([]string, rng.Intn(n))
		for i := range names {
			names[i] = fmt.Sprint("Name ", rng.Intn(12))
		}
		return names
	}
	for i := range ds {
		ds[i].ID = fmt.Sprintf("d%03d", i)
		for range 20 {
			ds[i].Print.Words = append(ds[i].Print.Words, uint32(rng.Intn(100)))
		}
		slices.Sort(ds[i].Print.Words)
		ds[i].Print.Words = slices.Compact(ds[i].Print.Words)
	}
	for i := range ms {
		m := Mention{Doc: int32(rng.Intn(docs)), Start: int32(i), Trigger: triggers[rng.Intn(len(triggers))], Who: pick(4), Where: pick(2),
			Series: int32(rng.Intn(8) / 6)}
		if m.Dated = Strength(rng.Intn(4)); m.Dated > Undated {
			m.First = timex.Date(2020, 1, 1+rng.Intn(20))
			m.Last = m.First.Add(rng.Intn(2))
		}
		for range 8 {
			m.Words = append(m.Words, uint32(rng.Intn(100)))
		}
		slices.Sort(m.Words)
		m.Words = slices.Compact(m.Words)
		ms[i] = m
	}
	return ds, ms
}
