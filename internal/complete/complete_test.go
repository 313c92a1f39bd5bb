package complete_test

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/complete"
	"github.com/seed-620526af/timeline/internal/complete/told"
	"github.com/seed-620526af/timeline/internal/event"
)

func TestParticipants(t *testing.T) {
	for _, c := range []struct {
		name, text, trigger, who string
		role                     event.Role
	}{
		{"who does", "Google bought Fitbit.", "bought", "Google", event.Agent},
		{"to whom", "Google bought Fitbit.", "bought", "Fitbit", event.Patient},
		{"passive", "Fitbit was bought by Google.", "bought", "Fitbit", event.Patient},
		{"by whom", "Fitbit was bought by Google.", "bought", "Google", event.Agent},
		{"who says", "Angela Merkel said the talks had failed.", "said", "Angela Merkel", event.Speaker},
		{"who meets", "Angela Merkel met Vladimir Putin in Sochi.", "met", "Vladimir Putin", event.Party},
		{"owner of a noun", "Britain's withdrawal took years.", "withdrawal", "United Kingdom", event.Agent},
		{"of a row after of", "The presidents of Russia, Turkey and Iran met in Sochi.", "met", "Russia", event.Party},
		{"whose delegation it is", "The delegation of Norway signed the treaty.", "signed", "Norway", event.Party},
		{"pronoun after its like", "Desmond Tutu was born in Klerksdorp. He taught. In 1955 he married Leah Shenxane.", "married", "Desmond Tutu", event.Party},
		{"pronoun for whom the text is about", "Desmond Tutu dies\n\nDesmond Tutu died on Sunday. Tutu led a commission. The police watched him.", "watched", "Desmond Tutu", event.Patient},
		{"pronoun of a life", "Desmond Tutu dies\n\nDesmond Tutu, who helped to bring down apartheid, died on Sunday. Tutu was 90. The house was small. He married Leah Shenxane. A law came. He left his school.", "left", "Desmond Tutu", event.Agent},
		{"pronoun", "Angela Merkel flew to Kyiv. She met Volodymyr Zelensky.", "met", "Angela Merkel", event.Party},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := told.Read(c.text, "2020-01-20")
			m := x.Of(c.trigger)
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

// TestRoles reads who does what, and to whom, where they have no name as well.
func TestRoles(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, agent, patient string }{
		{"subject and object", "Rescuers freed a Danish aid worker on Sunday.", "freed", "Rescuers", "Danish aid worker"},
		{"passive", "On Sunday a Danish aid worker was freed by volunteers from Chile.", "freed", "volunteers", "Danish aid worker"},
		{"passive without a doer", "The old harbour was closed on Sunday.", "closed", "", "old harbour"},
		{"a participle", "Police found a boat stolen by smugglers.", "stolen", "smugglers", "boat"},
		{"an object that does something itself", "Police arrested two men accused of arson.", "arrested", "Police", "two men"},
		{"no object", "The minister resigned on Sunday.", "resigned", "minister", ""},
		{"a name, as it is known", "Angela Merkel resigned. Merkel praised the voters.", "praised", "Angela Merkel", "voters"},
		{"a pronoun for a name", "Angela Merkel flew to Kyiv. She praised the voters.", "praised", "Angela Merkel", "voters"},
		{"a pronoun for no one who is known", "It was late. They praised the voters.", "praised", "", "voters"},
		{"a noun, of whom", "The resignation of the finance minister surprised investors.", "resignation", "", "finance minister"},
		{"a noun, by whom", "The seizure of the ship by pirates has shaken Norway.", "seizure", "pirates", "ship"},
		{"a noun, whose", "The pirates' attack alarmed Oslo.", "attack", "pirates", ""},
		{"what a verb of it does", "Apple held a conference in May.", "conference", "Apple", ""},
		{"a preposition's noun is no object", "The minister resigned over the scandal.", "resigned", "minister", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := told.Read(c.text, "2020-01-20")
			m := x.Of(c.trigger)
			if m == nil {
				t.Fatalf("no mention %q", c.trigger)
			}
			words := func(p event.Phrase) string {
				switch {
				case p.First == p.Last:
					return ""
				case p.Name >= 0:
					return x.Names[p.Name].Canonical
				}
				return x.Text.Raw[x.Text.Tokens[p.First].Start:x.Text.Tokens[p.Last-1].End]
			}
			if a, p := words(m.Agent), words(m.Patient); a != c.agent || p != c.patient {
				t.Errorf("agent %q, patient %q; want %q, %q", a, p, c.agent, c.patient)
			}
		})
	}
}

// TestWhoIsNotMeant holds who takes no part: for whom a pronoun stands only perhaps, and where something goes or comes from.
func TestWhoIsNotMeant(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, who string }{
		{"someone without a name", "Michael Jackson died. Fans of Jackson mourned in many cities of the world, and his songs were heard on the radio all night. Jackson had lived in Los Angeles with three children. The trial has lasted for weeks. The doctor waits for the verdict of the jury. He could be sent to jail for four years.", "sent", "Michael Jackson"},
		{"where one goes", "Angela Merkel flew to Kyiv.", "flew", "Kyiv"},
		{"where something is from", "Russia banned pork from Mexico.", "banned", "Mexico"},
		{"what lies around a place", "The band played in Monterrey, Mexico, on Friday.", "played", "Mexico"},
		{"himself", "Michael Jackson died. Jackson's fans mourned. Jackson knew that Jackson helped him.", "helped", "Michael Jackson"},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := told.Read(c.text, "2020-01-20")
			for _, a := range x.Of(c.trigger).Args {
				if x.Names[a.Name].Canonical == c.who && a.Role == event.Patient {
					t.Errorf("%s takes part: %+v", c.who, a)
				}
			}
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
		{"a row", "The virus killed dozens in Chile, Peru and Bolivia.", "killed", "Chile Peru Bolivia"},
		{"what lies around it", "The band played in Monterrey, Mexico, on Friday.", "played", "Monterrey"},
		{"what it is besides", "The plane landed in Lima, capital of Peru.", "landed", "Lima"},
		{"where one goes", "Angela Merkel flew to Kyiv.", "flew", "Kyiv"},
		{"whom one visits", "Angela Merkel visited Kyiv.", "visited", "Kyiv"},
		{"where one comes from", "The envoy returned from Geneva.", "returned", "Geneva"},
		{"of a journey that a noun tells", "The visit to Kyiv lasted a day.", "visit", "Kyiv"},
		{"of what is spoken about", "Emmanuel Macron and Angela Merkel clashed over the wars in Iraq.", "clashed", ""},
		{"to whom something is lent", "The bank transferred money to Latvia.", "transferred", ""},
		{"of what comes besides", "In addition to Peru, Chile banned the imports.", "banned", ""},
		{"of what is no place", "The group invested in the future of Idlib.", "invested", ""},
		{"who acts is no place", "Russia invaded Ukraine.", "invaded", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := told.Read(c.text, "2020-01-20")
			m := x.Of(c.trigger)
			if m == nil {
				t.Fatalf("no mention %q", c.trigger)
			}
			got := ""
			for _, p := range m.Places {
				got += x.Names[p].Canonical + " "
			}
			if strings.TrimSpace(got) != c.where {
				t.Errorf("got %q, want %q", got, c.where)
			}
		})
	}
}

// FuzzComplete holds that any text completes.
func FuzzComplete(f *testing.F) {
	for _, s := range []string{
		"", "said", "\"We will,\" said", "(He left", "He said that she said that it said.", "The, of and the 2014 World Cup's.", "\xff\xfe killed \xff people on Monday.",
		"A, B, C and D met in E, F and G after H, who I, J.", "Police arrested “the man (who fled.", strings.Repeat("he said that ", 200), "is to was to be to",
		"Obama Obama Obama met Obama's Obama.", "On Monday, on Tuesday, after before since until 1990.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := told.Read(s, "2020-01-20")
		for _, m := range x.Mentions {
			switch {
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
		for _, r := range x.Relations {
			if r.From < 0 || r.From >= len(x.Mentions) || r.To >= len(x.Mentions) || r.Timex >= len(x.Timexes) || (r.To < 0) == (r.Timex < 0) {
				t.Fatalf("%+v of %d mentions and %d timexes", r, len(x.Mentions), len(x.Timexes))
			}
		}
	})
}

func BenchmarkComplete(b *testing.B) {
	raw := strings.Repeat("Foreign Minister Sergey Lavrov met Yusuf bin Alawi, his Omani counterpart, in Moscow on Monday. He said the talks, which began "+
		"after the summit in Sochi, would go on.\nA bomb exploded in Kabul on Tuesday, killing at least 12 people, police said.\n\n", 500)
	x := told.Read(raw, "2020-01-20")
	var c complete.Completer
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for range b.N {
		for i := range x.Mentions {
			x.Mentions[i].Args, x.Mentions[i].Places = x.Mentions[i].Args[:0], x.Mentions[i].Places[:0]
		}
		c.Complete(x.Article, x.Mentions)
	}
}

// TestWhatLeads compares mentions in pairs: the first of each belongs in a chronology rather than the second.
func TestWhatLeads(t *testing.T) {
	for _, c := range []struct{ name, text, more, less string }{
		{"what happened over who said so", "Turkey shot down a Russian jet on Tuesday, officials said.", "shot", "said"},
		{"fact over fear", "Iran launched missiles. Analysts feared Israel might attack.", "launched", "attack"},
		{"named over nameless", "Elon Musk bought Twitter. Someone bought a house.", "bought", "house"},
		{"somebody over anyone", "Pilots from Oslo landed in Belgrade on Monday. A pilot crashed in Leeds on Tuesday.", "landed", "crashed"},
		{"told over claimed", "Novak Djokovic landed in Belgrade. Rivals claimed Nadal faked an injury.", "landed", "faked"},
		{"said by the police over said by a party", "The police said Ali Reza burned the car. Prosecutors said Ali Reza burned the barn.", "burned", "said"},
		{"something said over something known from before", "Chris Hadfield defended the mission to Mars in Ottawa. Chris Hadfield criticised the event.", "defended", "criticised"},
		{"fact over foreseen", "Italy closed a dam in Belluno on Friday. Doctors predicted a worse outbreak in Milan on Friday.", "closed", "outbreak"},
		{"fact over what a jury decides", "Oscar Pistorius fled. The jury will decide whether Oscar Pistorius planned the shooting.", "fled", "planned"},
		{"whose shares", "Barclays shares sank 30 percent. Shares slumped 30 percent.", "sank", "slumped"},
		{"fact over what is not proved", "Alan Bond fled. Police have not proved that Alan Bond hid the money.", "fled", "hid"},
		{"fact over what one says another did", "Fidel Castro landed in Cuba. Che Guevara said Raul Castro burned the boats.", "landed", "burned"},
		{"fact over what someone has yet to do", "Imran Khan opened a canal in Lahore. Narendra Modi has promised but not yet built the dam in Surat.", "opened", "built"},
		{"whose plan", "Angela Merkel closed a reactor in Bavaria. Angela Merkel is outlining a plan today.", "closed", "outlining"},
		{"fact over what they say of somebody", "Andrew Fastow left. They also say Andrew Fastow shredded his papers in Houston on Monday.", "left", "shredded"},
		{"fact over what a party says", "Enron dismissed Andrew Fastow. Andrew Fastow shredded papers, according to prosecutors.", "dismissed", "shredded"},
		{"fact over hedged", "Enron dismissed Andrew Fastow. Andrew Fastow allegedly shredded papers.", "dismissed", "shredded"},
		{"fact over plan", "Apple opened a store in Delhi. Apple may open more stores.", "opened", "open"},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := told.Read(c.text, "2020-01-20")
			more, less := x.Of(c.more), x.Of(c.less)
			if more == nil || less != nil && less.Salience >= more.Salience {
				t.Errorf("%v does not lead %v", more, less)
			}
		})
	}
}

// TestLeadsBefore holds which of two mentions leads a chronology before the other, though both belong in it.
func TestLeadsBefore(t *testing.T) {
	for _, c := range []struct{ name, first, then, trigger string }{
		{"whole before cut", "Ghana sent tents to Togo on Friday.", "Ghana sent tents on Friday.", "sent"},
		{"named before nameless", "Ana Botin opened a school in Accra on Friday.", "A banker opened a school in Accra on Friday.", "opened"},
		{"done before going on", "Ghana built a dam in Togo on Friday.", "Ghana is building a dam in Togo on Friday.", "building built"},
		{"of these days before long ago", "Ghana sent tents to Togo on 3 May 2020.", "Ghana sent tents to Togo on 3 May 1999.", "sent"},
		{"told before announced", "Elton John sang in Leeds on Friday.", "Tonight, Elton John sings in Leeds.", "sings sang"},
		{"news at the head before news further down", "Togo flooded on Friday. Ghana sent tents to Togo.",
			"Togo flooded on Friday. Rain fell for days on end there. Many roads were under water. Ghana sent tents to Togo.", "sent"},
		{"announced before on tonight, of a noun", "Ann Lee spoke of tonight's concert of Elton John.", "Ann Lee looks ahead to tonight's concert of Elton John.", "concert"},
		{"a day's entry before what is on tonight", "3 May 2020: Elton John sings in Leeds.", "Tonight, Elton John sings in Leeds.", "sings"},
	} {
		t.Run(c.name, func(t *testing.T) {
			weight := func(text string) float64 {
				x := told.Read(text, "2020-06-15")
				for _, trigger := range strings.Fields(c.trigger) {
					if m := x.Of(trigger); m != nil {
						return m.Salience
					}
				}
				t.Fatalf("no mention in %q", text)
				return 0
			}
			if a, b := weight(c.first), weight(c.then); a <= b || b < .5 {
				t.Errorf("%.3f and %.3f", a, b)
			}
		})
	}
}
