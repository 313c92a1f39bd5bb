package coref

import (
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

// TestCounts reads what titles count, and what is no count.
func TestCounts(t *testing.T) {
	for _, c := range []struct {
		title string
		of    string
		value float64
		nth   bool
	}{
		{"Cyclone kills 1,200 people", "people", 1200, false},
		{"Cyclone kills 1.2 million men", "people", 1.2e6, false},
		{"Second sherpa killed on Everest", "sherpa", 2, true},
		{"Lira loses 9.5 percent", "percent", 9.5, false},
		{"Lira loses 9.5%", "percent", 9.5, false},
		{"Apple unveils iPhone 4 phones", "", 0, false},        // a name
		{"Nine years of war end", "", 0, false},                // a time
		{"Pandemic declared in June 2009 talks", "", 0, false}, // a year
	} {
		got := Counts(text.New(c.title))
		if c.of == "" {
			if len(got) != 0 {
				t.Errorf("%q counts %v", c.title, got)
			}
			continue
		}
		of, _ := words().finder(c.of)
		if len(got) != 1 || got[0].Of != of && got[0].Of != text.Key(c.of) || got[0].Value != c.value || got[0].Nth != c.nth {
			t.Errorf("%q counts %v, want %v of %s", c.title, got, c.value, c.of)
		}
	}
}

// TestCountedApart tells tolls that rise from those of two disasters.
func TestCountedApart(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		apart      bool
	}{
		{"a toll that rises", "Flood kills 4,000 people", "Flood kills 11,000 people", false},
		{"two disasters", "Fever kills 200 people", "Quake kills 33,000 people", true},
		{"other percentages", "Index loses 9 percent", "Index loses 20 percent", true},
		{"a percentage rounded", "Index loses 9 percent", "Index loses 9.4 percent", false},
		{"the first and the second", "First climber killed", "Second climber killed", true},
		{"the second, and two", "Second climber killed", "Two climbers killed", false},
		{"other things", "Fleet loses 3 ships", "Fleet loses 40 sailors", false},
		{"one of two counts", "Plant of 600 jobs opened at 9 sites", "Plant of 600 jobs opened at 2 sites", false},
	} {
		if got := countedApart(Counts(text.New(c.a)), Counts(text.New(c.b))); got != c.apart {
			t.Errorf("%s: %q and %q apart: %v", c.name, c.a, c.b, got)
		}
		if countedApart(Counts(text.New(c.a)), Counts(text.New(c.b))) != countedApart(Counts(text.New(c.b)), Counts(text.New(c.a))) {
			t.Errorf("%s: the order of the two matters", c.name)
		}
	}
}

// TestAround takes the words next to a trigger, up to where the sentence divides.
func TestAround(t *testing.T) {
	x := text.New("The storm passed; divers found the wreck of the ferry near Samos: nobody cheered")
	for i := range x.Tokens {
		if x.Word(i) != "found" {
			continue
		}
		got := new(Words).Around(x, i, 0, len(x.Tokens))
		want := new(Words).Of(text.New("divers wreck ferry Samos"), 0, 4)
		if len(got) != len(want) {
			t.Fatalf("%d words around, want %d", len(got), len(want))
		}
		for n := range want {
			if got[n] != want[n] {
				t.Errorf("word %d is %d, want %d", n, got[n], want[n])
			}
		}
	}
}

// TestFounds gives of each rule a pair that it keeps from founding an event, and one like it that does.
func TestFounds(t *testing.T) {
	who := func(names ...string) func(*Mention) { return func(m *Mention) { m.Who = names } }
	titled := func(title string, more func(*Mention)) func(*Mention) {
		return func(m *Mention) {
			x := text.New(title)
			m.Title = new(Words).Of(x, 0, len(x.Tokens))
			m.Who = nil
			if more != nil {
				more(m)
			}
		}
	}
	noun := func(m *Mention) { m.Nominal, m.Who = true, nil }
	for _, c := range []struct {
		name   string
		a, b   string
		ma, mb func(*Mention)
		founds bool
	}{
		{"a light word", "the lander *went* to sleep on the comet", "if all *goes* well the drill turns on Friday", who(), who(), false},
		{"a light word with what it needs", "the lander *went* to sleep on the comet", "the lander *goes* to sleep on the comet at night", who(), who(), true},
		{"other people", "wearily the miner Ortega *smiled* at the crowd", "the nurse *smiled* too, said Paredes", who("Ortega"), who("Paredes"), false},
		{"the same one", "wearily the miner Ortega *smiled* at the crowd", "Ortega *smiled* at the crowd as he came up", who("Ortega"), who("Ortega"), true},
		{"a bare noun", "the *scandal* cost the minister his post", "a *scandal* in Chiasso shook the bank", noun, titled("scandal Chiasso", func(m *Mention) { m.Nominal = true }), false},
		{"nouns with one title", "the *trial* opened", "a *trial* in Chiasso shook the bank", titled("Chiasso trial", noun), titled("Chiasso trial", noun), true},
		{"a word alone", "rescuers *found* a girl", "the court *found* no fault", who(), who(), false},
	} {
		d, m := tell("1", c.a, c.ma)
		e, n := tell("2", c.b, c.mb)
		n.Doc = 1
		mentions := []Mention{m, n}
		for i := range mentions {
			if mentions[i].Title != nil {
				mentions[i].Words = union32(mentions[i].Words, mentions[i].Title)
			}
		}
		x := newIndex([]Document{d, e}, mentions)
		ps, _ := x.within(mentions)
		ev := x.compare(&ps[0], &ps[1], 0.5)
		if ev.vetoed {
			t.Errorf("%s: vetoed", c.name)
			continue
		}
		if got := x.founds(&ps[0], &ps[1], &ev); got != c.founds {
			t.Errorf("%s: founds %v, %+v", c.name, got, ev)
		}
	}
}

func union32(a, b []uint32) []uint32 { return append(append([]uint32{}, a...), b...) }

// TestOnce: what happens to a person but once has one name, whenever it is told.
func TestOnce(t *testing.T) {
	for trigger, want := range map[string]string{"died": "death", "death": "death", "killed": "death", "met": "", "summit": ""} {
		if got, _ := Once(trigger); got != want {
			t.Errorf("Once(%q) = %q, want %q", trigger, got, want)
		}
	}
	if _, whose := Once("killed"); whose != Sufferer {
		t.Error("whoever kills may kill again")
	}
}

// TestHeadline: what one in ten texts tells of by a noun is one event, however they tell it; another day's isn't.
func TestHeadline(t *testing.T) {
	var docs []Document
	var mentions []Mention
	sentences := []string{"The *quake* in Lisbon woke sleepers at dawn", "Lisbon counted its dead after the *earthquake*", "After the *quake* ships sailed for Lisbon with flour",
		"The king left Lisbon for tents when the *earthquake* came", "Priests of Lisbon called the *quake* a judgement"}
	for i := range 40 {
		d, m := tell(string(rune('A'+i)), sentences[i%len(sentences)], func(m *Mention) { m.Nominal, m.Who, m.Where = true, nil, []string{"Lisbon"} })
		if i%4 == 0 {
			on("1755-11-01")(&m)
		}
		if i == 39 {
			on("1761-03-31")(&m)
		}
		m.Doc = int32(i)
		docs, mentions = append(docs, d), append(mentions, m)
	}
	most := 0
	for _, e := range Cluster(docs, mentions) {
		most = max(most, len(e.Mentions))
		if len(e.Mentions) > 1 && e.Mentions[len(e.Mentions)-1] == 39 && e.First.Year != 1761 {
			t.Error("two quakes, years apart, are one")
		}
	}
	if most < 30 {
		t.Errorf("the quake that all tell of has %d mentions", most)
	}
}
