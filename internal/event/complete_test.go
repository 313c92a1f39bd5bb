package event

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// told is a text with its completed mentions.
type told struct {
	Article
	mentions  []Mention
	relations []Relation
}

func complete(raw, published string) told {
	x := text.New(raw)
	tags := model.TagText(x, nil)
	day, _ := time.Parse(time.DateOnly, published)
	var tagger timex.Tagger
	var namer names.Finder
	var finder Finder
	a := Article{Text: x, Tags: tags, Timexes: tagger.Scan(x, day, nil), Names: namer.Find(x, tags)}
	if published != "" {
		a.Published, _ = timex.ParseDay(published)
	}
	t := told{Article: a, mentions: finder.Find(x, tags, a.Names, nil)}
	t.relations = Complete(t.Article, t.mentions)
	return t
}

// of returns the mention that the word triggers, nil for none.
func (t told) of(word string) *Mention {
	for i := range t.mentions {
		if t.Text.Word(int(t.mentions[i].Trigger)) == word {
			return &t.mentions[i]
		}
	}
	return nil
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, first, last, link string }{
		{"own clause", "The bridge collapsed on Tuesday.", "collapsed", "2020-01-14", "2020-01-14", linkClause},
		{"the telling", "Officials said on Sunday that the bridge had collapsed on Friday.", "said", "2020-01-19", "2020-01-19", linkClause},
		{"the told", "Officials said on Sunday that the bridge had collapsed on Friday.", "collapsed", "2020-01-17", "2020-01-17", linkClause},
		{"the told, before", "The bridge collapsed on Friday, officials said on Sunday.", "collapsed", "2020-01-17", "2020-01-17", linkClause},
		{"the telling, after", "The bridge collapsed on Friday, officials said on Sunday.", "said", "2020-01-19", "2020-01-19", linkClause},
		{"told bare", "Volkswagen said Thursday the factory would close in 2024.", "said", "2020-01-16", "2020-01-16", linkClause},
		{"date before a noun", "He spoke of the February 14 summit in Sochi in 2019.", "summit", "", "", ""},
		{"noun's own clause", "He recalled a conference that took place in Damascus in November 2019.", "conference", "2019-11-01", "2019-11-30", linkRelative},
		{"participle", "A quake struck Albania on November 26, 2019, killing 51 people.", "killing", "2019-11-26", "2019-11-26", linkMain},
		{"fronted", "On January 8, 2020, after protests began, Iran fired missiles at two bases.", "fired", "2020-01-08", "2020-01-08", linkClause},
		{"of the day", "Prince Harry left for Canada.", "left", "2020-01-20", "2020-01-20", linkNews},
		{"day of the story", "Carlos Ghosn met reporters in Beirut on Friday. The former executive accused Nissan of a plot.", "accused", "2020-01-17", "2020-01-17", linkStory},
		{"history goes on", "Steve Jobs left Apple in 1985. He founded NeXT.", "founded", "1985-01-01", "1985-12-31", linkGoesOn},
		{"to come", "The museum will open in Cairo.", "open", "2020-01-20", "", linkPlanned},
		{"known already", "The pilot had warned the tower.", "warned", "", "2020-01-20", linkBefore},
		{"several days", "Ministers will meet in Vienna on 3 and 4 February.", "meet", "2020-02-03", "2020-02-04", linkClause},
		{"weekdays in a row", "The unions will strike on Wednesday and Thursday.", "strike", "2020-01-22", "2020-01-23", linkClause},
		{"days apart are two events", "The court sat on 3 and 9 January 2020.", "sat", "2020-01-03", "2020-01-03", linkClause},
		{"a range of months and days", "The siege lasted from December 2018 to 5 March 2019.", "lasted", "2018-12-01", "2019-03-05", linkClause},
		{"between", "Thieves stole the painting between 23 and 25 December 2019.", "stole", "2019-12-23", "2019-12-25", linkClause},
		{"or, side by side", "The launch is planned for late March or early April.", "planned", "2020-03-01", "2020-04-30", linkClause},
		{"moved, not lasting", "The match was moved from 3 May 2019 to 5 May 2019.", "moved", "2019-05-03", "2019-05-03", linkClause},
		{"its length, and its end", "A two-day conference on migration ended in Marrakesh on Friday.", "conference", "2020-01-16", "2020-01-17", linkClause},
		{"its length, and its start", "A three-day summit began in Davos on Friday.", "summit", "2020-01-17", "2020-01-19", linkClause},
		{"its end alone", "A two-day conference on migration ended in Marrakesh on Friday.", "ended", "2020-01-17", "2020-01-17", linkClause},
		{"when, after a range", "The siege lasted from 1 May 2019 to 4 June 2019, when both armies agreed to a truce.", "agreed", "2019-06-04", "2019-06-04", linkUntil},
		{"the date after a habit", "Jacinda Ardern signed the law that bans such rifles on 10 April 2019.", "signed", "2019-04-10", "2019-04-10", linkClause},
		{"the date after a deed", "Police arrested the man who fired on 10 April 2019.", "fired", "2019-04-10", "2019-04-10", linkClause},
		{"fronted in the second half", "The probe left Florida in July 2019, and on 7 September 2019 it reached its orbit.", "reached", "2019-09-07", "2019-09-07", linkClause},
		{"the first half keeps its own", "The probe left Florida in July 2019, and on 7 September 2019 it reached its orbit.", "left", "2019-07-01", "2019-07-31", linkClause},
		{"fronted after and", "Nicola Sturgeon resigned in May 2019 and, on 3 June 2019, left parliament.", "left", "2019-06-03", "2019-06-03", linkClause},
		{"counted from another event", "A blast destroyed the port of Tianjin on 12 August 2015. The mayor resigned six days after the blast.", "resigned", "2015-08-18", "2015-08-18", linkCounted},
		{"counted back", "A fire gutted the museum on 2 September 2018. Four days before the fire, guards had warned the director.", "warned", "2018-08-29", "2018-08-29", linkCounted},
		{"counted from what has no day", "The mayor met reporters on Friday. The minister resigned six days after the blast.", "resigned", "", "2020-01-20", linkBefore},
		{"no day that has yet to come", "The crowd fell silent on Monday for the victims of the explosion. The minister resigned six days after the explosion.", "resigned", "", "2020-01-20", linkBefore},
		{"the second half keeps to the day", "The alarm rang on Friday, but nobody saw the flames.", "saw", "2020-01-17", "2020-01-17", linkGoesOn},
		{"done when its purpose is", "The probe went to sleep on Friday.", "went", "2020-01-17", "2020-01-17", linkClause},
		{"each its own day", "Philae fell silent on Saturday, 57 hours after its landing on a comet on Wednesday.", "landing", "2020-01-15", "2020-01-15", linkAttached},
		{"past an apposition", "The campaign stopped on Saturday after the killing of Jo Cox, a member of parliament, on Thursday.", "killing", "2020-01-16", "2020-01-16", linkAttached},
		{"the verb comes first", "The minister resigned after a vote in parliament on Thursday.", "resigned", "2020-01-16", "2020-01-16", linkClause},
		{"no participle", "On Saturday morning water ran over the dam for the first time since it was built in 1968.", "ran", "2020-01-18", "2020-01-18", linkClause},
		{"describes its noun", "The Louvre opened a wing with works borrowed from Rome.", "borrowed", "", "2020-01-20", linkBefore},
		{"what is answered was before", "Two men were charged on Friday with the murder of a nurse.", "murder", "", "2020-01-20", linkBefore},
		{"the answer has its day", "Two men were charged on Friday with the murder of a nurse.", "charged", "2020-01-17", "2020-01-17", linkClause},
		{"what is answered, before the date", "Police arrested a man over the robbery on Sunday.", "robbery", "", "2020-01-20", linkBefore},
		{"what is answered has its own date", "He was jailed on Friday for an attack that took place in 2018.", "attack", "2018-01-01", "2018-12-31", linkRelative},
		{"what is mourned", "Thousands mourned the death of the singer on Sunday.", "death", "", "2020-01-20", linkBefore},
		{"where one is arrested", "He was arrested in a raid on Sunday.", "raid", "2020-01-19", "2020-01-19", linkAttached},
		{"said again, to the day", "The other tube was cut last spring, on 23 March 2019.", "cut", "2019-03-23", "2019-03-23", linkClause},
		{"two dates of two things", "The bridge collapsed in 2018, on 3 May 2019 it reopened.", "collapsed", "2018-01-01", "2018-12-31", linkClause},
		{"the most since", "The Nikkei index falls 9 percent, the most since 1987.", "falls", "2020-01-20", "2020-01-20", linkNews},
		{"its verb left out", "The first launch was stopped on 3 May 2019 by a storm; the second, five days later, by a leak of fuel.", "leak", "2019-05-08", "2019-05-08", linkClause},
		{"announced then, agreed who knows when", "The accord was announced on 13 August 2019.", "accord", "", "2020-01-20", linkBefore},
		{"before a year", "The castle was built before 1500.", "built", "", "1499-12-31", linkStated},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := complete(c.text, "2020-01-20").of(c.trigger)
			if m == nil {
				t.Fatalf("no mention %q", c.trigger)
			}
			if c.link == "" {
				if m.Link != linkModifier {
					t.Errorf("linked by %q, want %q", m.Link, linkModifier)
				}
				return
			}
			if m.First.String() != c.first || m.Last.String() != c.last || m.Link != c.link {
				t.Errorf("\n got %s to %s, %s\nwant %s to %s, %s", m.First, m.Last, m.Link, c.first, c.last, c.link)
			}
		})
	}
}

func TestNothingIsDatedWithoutAPublicationDay(t *testing.T) {
	x := complete("Prince Harry left for Canada. He will return.", "")
	for _, m := range x.mentions {
		if !m.First.IsZero() || !m.Last.IsZero() {
			t.Errorf("%s is dated %s to %s", m.Title, m.First, m.Last)
		}
	}
}

func TestRelations(t *testing.T) {
	for _, c := range []struct {
		name, text, from, to string
		order                Order
		days                 int
	}{
		{"after a clause", "Theresa May resigned after parliament rejected her deal.", "resigned", "rejected", After, 0},
		{"before a noun", "Police closed the square before the ceremony.", "closed", "ceremony", Before, 0},
		{"days after a noun", "The minister resigned two days after the explosion.", "resigned", "explosion", After, 2},
		{"since", "Prices have doubled since the invasion.", "doubled", "invasion", Since, 0},
		{"during", "Two climbers died during the storm.", "died", "storm", During, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := complete(c.text, "2020-01-20")
			for _, r := range x.relations {
				if r.To >= 0 && r.Order == c.order && r.Days == c.days && x.of(c.from) == &x.mentions[r.From] && x.of(c.to) == &x.mentions[r.To] {
					return
				}
			}
			t.Errorf("%s %v %s not among %+v", c.from, c.order, c.to, x.relations)
		})
	}
}

func TestSupportVerbs(t *testing.T) {
	for _, c := range []struct {
		name, text, verb, noun string
		same                   bool
	}{
		{"in the noun's own clause", "He left a conference on trade that took place last May.", "took", "conference", true},
		{"of its subject", "The explosion occurred at noon.", "occurred", "explosion", true},
		{"a particle", "Violence broke out near the port.", "broke", "Violence", true},
		{"of its object", "The two sides held talks in Geneva.", "held", "talks", true},
		{"passive", "Elections were held in March.", "held", "Elections", true},
		{"a force and whom it met", "The earthquake struck Haiti on Tuesday.", "struck", "earthquake", true},
		{"whom a force met", "Haiti was hit by an earthquake on Tuesday.", "hit", "earthquake", true},
		{"a person strikes", "The robber hit the guard.", "hit", "guard", false},
		{"a phase is an event of its own", "The talks ended on Friday.", "ended", "talks", false},
		{"a verb of more than support", "The explosion killed two.", "killed", "explosion", false},
		{"other uses of take", "The strike took a week to prepare.", "took", "strike", false},
		{"denied", "The talks did not take place.", "take", "talks", false},
		{"who holds is no event", "The police held a man.", "held", "man", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := complete(c.text, "2020-01-20")
			same := slices.ContainsFunc(x.relations, func(r Relation) bool {
				return r.Order == Same && x.of(c.verb) == &x.mentions[r.From] && x.of(c.noun) == &x.mentions[r.To]
			})
			if same != c.same {
				t.Errorf("one event: %v, want %v; of %+v", same, c.same, x.relations)
			}
		})
	}
}

func TestParticipants(t *testing.T) {
	for _, c := range []struct {
		name, text, trigger, who string
		role                     Role
	}{
		{"who does", "Google bought Fitbit.", "bought", "Google", Agent},
		{"to whom", "Google bought Fitbit.", "bought", "Fitbit", Patient},
		{"passive", "Fitbit was bought by Google.", "bought", "Fitbit", Patient},
		{"by whom", "Fitbit was bought by Google.", "bought", "Google", Agent},
		{"who says", "Angela Merkel said the talks had failed.", "said", "Angela Merkel", Speaker},
		{"who meets", "Angela Merkel met Vladimir Putin in Sochi.", "met", "Vladimir Putin", Party},
		{"owner of a noun", "Britain's withdrawal took years.", "withdrawal", "United Kingdom", Agent},
		{"of a row after of", "The presidents of Russia, Turkey and Iran met in Sochi.", "met", "Russia", Party},
		{"whose delegation it is", "The delegation of Norway signed the treaty.", "signed", "Norway", Party},
		{"pronoun", "Angela Merkel flew to Kyiv. She met Volodymyr Zelensky.", "met", "Angela Merkel", Party},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := complete(c.text, "2020-01-20")
			m := x.of(c.trigger)
			if m == nil {
				t.Fatalf("no mention %q", c.trigger)
			}
			for _, a := range m.Args {
				if x.Names[a.Name].Canonical == c.who {
					if a.Role != c.role {
						t.Errorf("%s has role %d, want %d", c.who, a.Role, c.role)
					}
					return
				}
			}
			t.Errorf("%s takes no part: %+v of %+v", c.who, m.Args, x.Names)
		})
	}
}

func TestPlaces(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, where string }{
		{"of a verb", "Kofi Annan died in Switzerland.", "died", "Switzerland"},
		{"of a noun", "The summit in Singapore lasted a day.", "summit", "Singapore"},
		{"before a noun", "The Singapore summit lasted a day.", "summit", "Singapore"},
		{"fronted", "In Singapore, Donald Trump met Kim Jong-un.", "met", "Singapore"},
		{"what kind of place", "The ministers met in the resort of Sochi on Monday.", "met", "Sochi"},
		{"which part of one", "The ferry sank off the coast of Libya.", "sank", "Libya"},
		{"which part of one, of a noun", "The summit in the resort of Sochi lasted a day.", "summit", "Sochi"},
		{"of what is no place", "The group invested in the future of Idlib.", "invested", ""},
		{"who acts is no place", "Russia invaded Ukraine.", "invaded", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := complete(c.text, "2020-01-20")
			m := x.of(c.trigger)
			if m == nil {
				t.Fatalf("no mention %q", c.trigger)
			}
			got := ""
			for _, p := range m.Places {
				got += x.Names[p].Canonical
			}
			if got != c.where {
				t.Errorf("got %q, want %q", got, c.where)
			}
		})
	}
}

// FuzzComplete holds that any text completes, and that titles are short, whole and clean.
func FuzzComplete(f *testing.F) {
	for _, s := range []string{
		"", "said", "\"We will,\" said", "(He left", "He said that she said that it said.", "The, of and the 2014 World Cup's.", "\xff\xfe killed \xff people on Monday.",
		"A, B, C and D met in E, F and G after H, who I, J.", "Police arrested “the man (who fled.", strings.Repeat("he said that ", 200), "is to was to be to",
		"Obama Obama Obama met Obama's Obama.", "On Monday, on Tuesday, after before since until 1990.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := complete(s, "2020-01-20")
		for _, m := range x.mentions {
			switch {
			case !utf8.ValidString(m.Title):
				t.Fatalf("invalid UTF-8 in %q", m.Title)
			case len(m.Title) > titleLength+4:
				t.Fatalf("%d bytes in %q", len(m.Title), m.Title)
			case m.Title != strings.TrimSpace(m.Title) || strings.HasSuffix(m.Title, ",") || strings.HasPrefix(m.Title, ","):
				t.Fatalf("junk around %q", m.Title)
			case balance(m.Title) != m.Title:
				t.Fatalf("open quote or bracket in %q", m.Title)
			case m.Salience < 0 || m.Salience > 1:
				t.Fatalf("salience %f of %q", m.Salience, m.Title)
			case m.Timex >= len(x.Timexes):
				t.Fatalf("timex %d of %d", m.Timex, len(x.Timexes))
			}
			for _, a := range m.Args {
				if a.Name < 0 || a.Name >= len(x.Names) || a.Role == 0 {
					t.Fatalf("participant %+v of %d names", a, len(x.Names))
				}
			}
		}
		for _, r := range x.relations {
			if r.From < 0 || r.From >= len(x.mentions) || r.To >= len(x.mentions) || r.Timex >= len(x.Timexes) || (r.To < 0) == (r.Timex < 0) {
				t.Fatalf("%+v of %d mentions and %d timexes", r, len(x.mentions), len(x.Timexes))
			}
		}
	})
}

func BenchmarkComplete(b *testing.B) {
	raw := strings.Repeat("Foreign Minister Sergey Lavrov met Yusuf bin Alawi, his Omani counterpart, in Moscow on Monday. He said the talks, which began "+
		"after the summit in Sochi, would go on.\nA bomb exploded in Kabul on Tuesday, killing at least 12 people, police said.\n\n", 500)
	x := complete(raw, "2020-01-20")
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for range b.N {
		for i := range x.mentions {
			x.mentions[i].Args, x.mentions[i].Places = x.mentions[i].Args[:0], x.mentions[i].Places[:0]
		}
		Complete(x.Article, x.mentions)
	}
}
