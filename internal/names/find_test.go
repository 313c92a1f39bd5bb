package names

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names/lists"
	"github.com/seed-620526af/timeline/internal/text"
)

// found writes the names of s as "words/TYPE", in order.
func found(s string) string {
	x := text.New(s)
	var f Finder
	var all []string
	for _, n := range f.Find(x, model.TagText(x, nil)) {
		all = append(all, x.Slice(int(n.First), int(n.Last))+"/"+n.Type.String())
	}
	return strings.Join(all, ", ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		// Offices, nations, titles: they are no part of a name, and none by themselves.
		{"office and nation are cut", "Russian Foreign Minister Sergey Lavrov arrived in Damascus.", "Sergey Lavrov/PERSON, Damascus/PLACE"},
		{"place in an office", "U.S. Secretary of State John Kerry flew home.", "U.S./PLACE, John Kerry/PERSON"},
		{"honorific", "Mr. Ban thanked Mrs. Merkel.", "Ban/PERSON, Merkel/PERSON"},
		{"office after a company", "Airbus CEO Guillaume Faury resigned.", "Airbus/ORG, Guillaume Faury/PERSON"},
		{"letters after a name", "It was put to Jane Kelloway MP by voters.", "Jane Kelloway/PERSON"},
		{"place and person in one run", "The governor of Oregon Mark Hatfield spoke.", "Oregon/PLACE, Mark Hatfield/PERSON"},
		{"subject of an office and person in one run", "The commissioner for Trade Cecilia Lindqvist spoke.", "Cecilia Lindqvist/PERSON"},
		{"lower-case office", "They named striker Ivor Tredwell captain.", "Ivor Tredwell/PERSON"},
		{"demonym before a person", "Australian Tom Moody took six wickets.", "Tom Moody/PERSON"},
		{"demonym alone", "The Russian delegation left.", ""},
		{"people are no names", "Americans and Kurds met Catholics.", ""},
		{"peoples of history are no names", "The Olmecs traded with the Maya, and spoke no Quechua or Sanskrit.", ""},
		{"office alone", "The Prime Minister spoke to the President.", ""},
		{"compound of nations", "Israeli-Palestinian talks and Israel-Syria relations were discussed.", ""},
		{"led and based", "The US-led coalition met a Paris-based group.", ""},
		{"department of a minister", "Nigerian Oil Minister Ada Nwosu met US Energy Secretary Ernest Moniz.", "Ada Nwosu/PERSON, US/PLACE, Ernest Moniz/PERSON"},
		{"adjective of two words", "The South African court and the Puerto Rican crowd met New Zealander Edmund Hillary.", "Edmund Hillary/PERSON"},
		{"airline of two words' adjective", "He flew with South African Airways.", "South African Airways/ORG"},
		{"article after an office", "She told the president The figures were right.", ""},
		{"plain word after an office", "So says the director general Official figures are due.", ""},
		{"office after a heading", "It was told by Quarz President Bush said no.", "Quarz/PERSON, Bush/PERSON"},
		{"honorific after a place", "How is it in Redditch Mr McConnell asked.", "Redditch/PLACE, McConnell/PERSON"},
		{"agency before a person", "Photo by Reuters Barack Obama won.", "Reuters/ORG, Barack Obama/PERSON"},
		{"byline and dateline", "By Ann Barker, Science Editor LISBON, April 30 -- It rained.", "Ann Barker/PERSON, LISBON/PLACE"},
		{"ranks", "Lt-Gen Ken Carrow and the Chief Medical Officer Sir Liam Carrow left.", "Ken Carrow/PERSON, Liam Carrow/PERSON"},
		{"chancellor of the exchequer", "Britain's Chancellor of the Exchequer Alistair Darling left.", "Britain/PLACE, Alistair Darling/PERSON"},
		{"peer's land", "The Duke of Wellington and the king of Denmark met.", "Duke of Wellington/PERSON, Denmark/PLACE"},
		{"governor by office", "Mugur Carescu, the governor of the bank, spoke.", "Mugur Carescu/PERSON"},
		{"office within an office", "Chief National Security Council Spokesman Mike Hammer spoke.", "National Security Council/ORG, Mike Hammer/PERSON"},
		{"byline with its paper", "It is told by Peter Bowes BBC News, Los Angeles.", "Peter Bowes/PERSON, BBC News/ORG, Los Angeles/PLACE"},
		{"two people run on", "It is told by Tito Jackson Michael Jackson sang.", "Tito Jackson/PERSON, Michael Jackson/PERSON"},
		{"ordinal that opens", "Fifth Astana round ends.", "Astana/PLACE"},
		{"adverb of a heading", "It seems Genetically Obama is tall.", "Obama/PERSON"},
		{"article in a sentence without its stop", "So they say A White House aide left.", "White House/ORG"},
		// Shape: particles, initials, possessives, what "of" and "and" join.
		{"particles", "He met Yusuf bin Alawi and Ursula von der Leyen.", "Yusuf bin Alawi/PERSON, Ursula von der Leyen/PERSON"},
		{"surname with its particle", "For his part, bin Alawi agreed.", "bin Alawi/PERSON"},
		{"initials", "J. K. Rowling and P.G. Wodehouse wrote.", "J. K. Rowling/PERSON, P.G. Wodehouse/PERSON"},
		{"number of an emperor", "He called himself Norton I, Emperor of all.", "Norton I/PERSON"},
		{"number of a monarch", "Elizabeth I was crowned.", "Elizabeth I/PERSON"},
		{"I is no number", "When Elizabeth came I was asleep.", "Elizabeth/PERSON"},
		{"institute's second of", "He left the Carver Trust Centre for the History of Medicine in Leeds.", "Carver Trust Centre for the History of Medicine/ORG, Leeds/PLACE"},
		{"epithet", "They followed Peter the Great north.", "Peter the Great/PERSON"},
		{"possessive is cut", "Kenya’s Parliament adjourned.", "Kenya/PLACE, Parliament/ORG"},
		{"possessive set apart", "Kenya 's Parliament adjourned .", "Kenya/PLACE, Parliament/ORG"},
		{"owner in a name", "The Kurdistan People's Party split.", "Kurdistan People's Party/ORG"},
		{"patron of a hospital", "She works at St. Bride's Hospital in Leith.", "St. Bride's Hospital/ORG, Leith/PLACE"},
		{"patron of a college", "He read law at King's College.", "King's College/ORG"},
		{"owner of a school", "Norway's School Board met.", "Norway/PLACE, School Board/ORG"},
		{"given name that is a plain word", "They saw Will Smith and Chuck Close there.", "Will Smith/PERSON, Chuck Close/PERSON"},
		{"will is a verb", "Will Norway pay?", "Norway/PLACE"},
		{"surname that is a plain word", "In 2016 Elon Musk bought it.", "Elon Musk/PERSON"},
		{"event called after a person", "They went to the Aretha Franklin Experience.", "Aretha Franklin/PERSON"},
		{"person and place run on", "Ella Harding Cardiff concert is sold out.", "Ella Harding/PERSON, Cardiff/PLACE"},
		{"three names of a person", "They saw Ella Harding Young there.", "Ella Harding Young/PERSON"},
		{"the document's own full name", "George Floyd died. They passed the George Floyd Justice Act.", "George Floyd/PERSON, George Floyd/PERSON"},
		{"heading runs on into a sentence", "Ella Quarz In the east it rained.", "Ella Quarz/PERSON"},
		{"greeting", "He said, ‘Hey Ella, come in.’", "Ella/PERSON"},
		{"cited authors", "It helps (Brodnak & Hollis, 2014; Noble, 1984).", "Brodnak/PERSON, Hollis/PERSON, Noble/PERSON"},
		{"pair of places", "The line serves Norway & Sweden.", "Norway/PLACE, Sweden/PLACE"},
		{"award is no surname", "He got the César Award.", ""},
		{"type of an aircraft", "They flew an Airbus A330-200 home.", "Airbus/ORG"},
		{"known beginning of an unknown run", "The NASA Discovery mission and the Kenya Vision plan were praised.", "NASA/ORG, Kenya/PLACE"},
		{"plain word in a name", "They spoke to Midge Ure there.", "Midge Ure/PERSON"},
		{"plain word and an acronym", "He saw the Deck RBX there.", ""},
		{"channel", "They watched Kestrel Entertainment TV at home.", "Kestrel Entertainment TV/ORG"},
		{"television alone", "They watched TV at home.", ""},
		{"complement", "The Ministry of Foreign Affairs said so.", "Ministry of Foreign Affairs/ORG"},
		{"list in a complement", "The Department of Health and Human Services sued.", "Department of Health and Human Services/ORG"},
		{"list before the head", "The Test and County Cricket Board met.", "Test and County Cricket Board/ORG"},
		{"two people are two names", "Angela Merkel and Barack Obama met.", "Angela Merkel/PERSON, Barack Obama/PERSON"},
		{"two countries are two names", "Talks of Norway and Sweden failed.", "Norway/PLACE, Sweden/PLACE"},
		{"acronym tells what and joins", "Members of Growers and Millers (GM) paid.", "Growers and Millers/ORG, GM/ORG"},
		{"body of an organisation", "He joined the board of directors of the Bank of England.", "Bank of England/ORG"},
		{"the in an organisation", "He left Save the Children and Help the Aged.", "Save the Children/ORG, Help the Aged/ORG"},
		{"the after a verb", "Save the Norwegian whales.", ""},
		{"epithet of an emperor", "They obeyed Constantine the Great for years.", "Constantine the Great/PERSON"},
		{"state's university", "He plays for Ohio State, not for Ohio.", "Ohio State/ORG, Ohio/PLACE"},
		{"incorporated", "He sued Harlow Mills, Inc., and Finch, Ltd. of Leeds.", "Harlow Mills, Inc./ORG, Finch, Ltd./ORG, Leeds/PLACE"},
		{"ampersand", "Harlow & Finch sued.", "Harlow & Finch/ORG"},
		{"place after a comma", "They met in Washington, D.C., in spring.", "Washington, D.C./PLACE"},
		{"the is left out", "The Shefa Fund and The Hague agree.", "Shefa Fund/ORG, The Hague/PLACE"},
		// Nation in or out of a name.
		{"party keeps its nation", "She joined the Australian Labor Party in 1983.", "Australian Labor Party/ORG"},
		{"ministry does not", "The Russian Foreign Ministry said so.", "Foreign Ministry/ORG"},
		{"an army does", "The Syrian Arab Army advanced.", "Syrian Arab Army/ORG"},
		{"region called by its people", "Ships sail to the Caribbean and the Arctic.", "Caribbean/PLACE, Arctic/PLACE"},
		{"adjective of a region", "The Caribbean islands shrink.", ""},
		{"empire does", "The Ottoman Empire fell.", "Ottoman Empire/PLACE"},
		// Context.
		{"via tells a place", "They came via Orlan.", "Orlan/PLACE"},
		{"hall where it is", "She sang at Calder Hall in May.", "Calder Hall/PLACE"},
		{"somebody called Hall", "She sang with Calder Hall in May.", "Calder Hall/PERSON"},
		{"in tells a place", "The rally was held in Brezovica.", "Brezovica/PLACE"},
		{"in somebody's work", "It is shown in Barger's book.", "Barger/PERSON"},
		{"in the work called after somebody", "We found it in the Barger book.", "Barger/PERSON"},
		{"journey to a place", "They moved to Velikovo in spring.", "Velikovo/PLACE"},
		{"known name that begins with a plain word", "Real Madrid won the cup.", "Real Madrid/ORG"},
		{"product by its maker", "He saw the Toyota Camry on Lenders.com at noon.", "Toyota/ORG, Lenders.com/ORG"},
		{"borough and court", "A Queens Supreme Court judge spoke.", "Queens Supreme Court/ORG"},
		{"advisers", "She and Gordon Advisors sued.", "Gordon Advisors/ORG"},
		{"awards", "She won the Tony Award, an Emmy and three Oscars.", ""},
		{"declaration is no organisation", "They signed the Universal Declaration of Human Rights.", ""},
		{"branch of a charity", "It was sent to Oxfam America and Yelo Haiti.", "Oxfam America/ORG, Yelo Haiti/ORG"},
		{"where it happened", "They recalled the Mirabor shootings.", "Mirabor/PLACE"},
		{"street by its first word", "They walked along the Paseo de la Reforma.", "Paseo de la Reforma/PLACE"},
		{"is a place", "Mirabor is a small town on the coast.", "Mirabor/PLACE"},
		{"is a company", "Mirabor, the largest maker of turbines, closed.", "Mirabor/ORG"},
		{"is a person", "Mirabor, a Finnish composer, died.", "Mirabor/PERSON"},
		{"is a thing", "Mirabor is a small error on the list.", "Mirabor/PERSON"},
		{"town of a fuller name", "Penon de Mirabor grew. The inhabitants of Mirabor fish, the population of Mirabor grows, and there is no bus to Mirabor.",
			"Penon de Mirabor/PERSON, Mirabor/PLACE, Mirabor/PLACE, Mirabor/PLACE"},
		{"surname after a journey", "Anna Mirabor spoke. They travelled to Mirabor, and Mirabor said no.", "Anna Mirabor/PERSON, Mirabor/PERSON, Mirabor/PERSON"},
		{"whose administration", "He left the Bush administration for good.", "Bush/PERSON"},
		{"administration of a place", "He left the Ohio administration for good.", "Ohio/PLACE"},
		{"plain plural before a relative", "They cheered for doctor People who could sing.", ""},
		{"plural of an acronym", "They sold CDOs, IPOs and SUVs.", ""},
		{"a guide speaks of places", "Rome, Milan, Naples, Turin, Venice, Genoa, Bologna, Palermo, Verona, Florence, Pisa, Siena and Parma are near. Take the train. Better still, see Mirabek.",
			"Rome/PLACE, Milan/PLACE, Naples/PLACE, Turin/PLACE, Venice/PLACE, Genoa/PLACE, Bologna/PLACE, Palermo/PLACE, Verona/PLACE, Florence/PLACE, Pisa/PLACE, Siena/PLACE, Parma/PLACE, Mirabek/PLACE"},
		{"a text of no subject", "Take the train. Better still, see Mirabek.", "Mirabek/PERSON"},
		{"one word is one person's name", "Cara sits. Cara laughs, says Cara. They hid it from Cara, and ran from Cara.", "Cara/PERSON, Cara/PERSON, Cara/PERSON, Cara/PERSON, Cara/PERSON"},
		{"a well-known place stays one", "Jordan laughed, says Jordan. They came from Jordan.", "Jordan/PLACE, Jordan/PLACE, Jordan/PLACE"},
		{"age tells a person", "Vermeulen, 45, was arrested.", "Vermeulen/PERSON"},
		{"saying tells a person", "Everything went well, Vermeulen said.", "Vermeulen/PERSON"},
		{"party tells an organisation", "The Shinui party lost seats.", "Shinui/ORG"},
		{"stake tells a company", "He sold his stake in Comelf.", "Comelf/ORG"},
		{"shares tell a company", "Comelf shares fell.", "Comelf/ORG"},
		{"dateline", "SKOPJE 1996-08-30", "SKOPJE/PLACE"},
		{"dateline with a dash", "Velika -- Two men were hurt.", "Velika/PLACE"},
		{"club's town", "Dortmund scored a late goal to win the match against Bremen.", "Dortmund/ORG, Bremen/ORG"},
		{"town where it is played", "The match was played in Bremen on Saturday.", "Bremen/PLACE"},
		{"row of results", "Arsenal 2 Sunderland 1", "Arsenal/ORG, Sunderland/ORG"},
		{"countries stay places in rows", "Norway 2 Sweden 1", "Norway/PLACE, Sweden/PLACE"},
		{"nickname of a team", "He hit two homers as the Orioles beat the Royals.", "Orioles/ORG, Royals/ORG"},
		// Capitals that say little.
		{"months and days", "On Monday, in May, it ended.", ""},
		{"month in capitals", "It ended on 3 DEC 1999.", ""},
		{"acronym like a month", "The DEC asked for gifts.", "DEC/ORG"},
		{"diseases", "SARS and Ebola are not COVID.", ""},
		{"days, deals and numbered things", "On Labor Day the New Deal and Basel II were praised.", ""},
		{"ships and works by name", "The Titanic and the Costa Concordia sank.", ""},
		{"medicines", "He took Tamiflu, Propofol and Zaprozolam.", ""},
		{"laws and prizes", "The Community Reinvestment Act won the Harlow Prize.", ""},
		{"degrees", "She has a B.A. and an MPA.", ""},
		{"ships", "The carrier USS Carl Vinson sailed.", ""},
		{"sentence without its stop", "They cough and sneeze Symptoms mimic those of a cold.", ""},
		{"number begins a sentence", "It began in Mexico Two people fell ill in Canada Ten were well.", "Mexico/PLACE, Canada/PLACE"},
		{"organisation that begins a sentence", "WHO officials met.", "WHO/ORG"},
		{"article of a heading", "9:15 AM The deep hole was found.", ""},
		{"zones of time", "At 09:00 IST it opened, at 03:30 UTC.", ""},
		{"first word", "Angry crowds gathered.", ""},
		{"first word before a name", "Meanwhile Lavrov left.", "Lavrov/PERSON"},
		{"plain word before a person", "Captain Steve Waugh won the toss.", "Steve Waugh/PERSON"},
		{"letters before a person", "They gave it to MVP Barry Hollis.", "Barry Hollis/PERSON"},
		{"known by one name", "The guests of Pericles met, and Beyonce sang.", "Pericles/PERSON, Beyonce/PERSON"},
		{"trade before a person", "Fireman Gareth Pugh carried her out.", "Gareth Pugh/PERSON"},
		{"science before a person", "Volcanologist Freysteinn Einarsson flew over it.", "Freysteinn Einarsson/PERSON"},
		{"trade before an organisation", "Fireman Gareth Trust is one.", "Fireman Gareth Trust/ORG"},
		{"byline after a heading", "Floods reach the delta By Maggie Hollis", "Maggie Hollis/PERSON"},
		{"conjunction in a run-on heading", "Rain eases Though Mexican towns wait", ""},
		{"question word is an organisation", "Vaccines arrive WHO says", "WHO/ORG"},
		{"answer", "Did Carol leave? No. Not yet.", "Carol/PERSON"},
		{"for example", "E.g. Estonia voted online.", "Estonia/PLACE"},
		{"form of address", "Thank you, Madam Speaker.", ""},
		{"interjections before a name", "Uh Mitchell left. Oh, Anna stayed. Um, no.", "Mitchell/PERSON, Anna/PERSON"},
		{"letters that stand for a subject", "They sell VR and IoT to a CEO.", ""},
		{"subject's letters in an organisation", "She leads the ICT Authority.", "ICT Authority/ORG"},
		{"interjection", "Hunh? Mm.", ""},
		{"loud words", "This is NOT OVER YET, he said.", ""},
		{"pronoun and organisation", "WHO leads the WHO?", "WHO/ORG"},
		{"us and US", "The US told us so.", "US/PLACE"},
		{"headline in capitals", "SOCCER - SPAIN BEAT FRANCE IN LISBON .", "SPAIN/PLACE, FRANCE/PLACE, LISBON/PLACE"},
		{"headline with capitals", "Israel Says Iran Sends New Weapons To Syria", "Israel/PLACE, Iran/PLACE, Syria/PLACE"},
		{"title in quotes", "He wrote “Sleeping Bread” and left.", ""},
		{"acronym of plain words", "The gross domestic income (GDI) rose; GDI may fall.", ""},
		{"letters of a table", "W D L", ""},
		{"no. and figures", "Resolution 2254 and F-16 jets", ""},
		// Events.
		{"election by year", "It lost the 2001 Italian general election.", "2001 Italian general election/EVENT"},
		{"election by month", "In the February 1974 United Kingdom general election it won.", "February 1974 United Kingdom general election/EVENT"},
		{"referendum", "The 1995 referendum failed.", "1995 referendum/EVENT"},
		{"election without a name", "The election was held in spring.", ""},
		{"battle", "He fell in the Battle of Midway.", "Battle of Midway/EVENT"},
		{"hurricane", "Hurricane Sandy struck New Jersey.", "Hurricane Sandy/EVENT, New Jersey/PLACE"},
		{"cup with its year", "France won the 1998 World Cup.", "France/PLACE, 1998 World Cup/EVENT"},
		{"world war", "World War I began.", "World War I/EVENT"},
		{"earthquake with year and place", "The 2010 Haiti earthquake killed many.", "2010 Haiti earthquake/EVENT"},
		{"earthquake without", "The earthquake killed many.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := found(c.text); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// lines calls f with the lines of a list, cut at the tab.
func lines(t *testing.T, file string, f func(s, letters string)) {
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(b), "\n") {
		if s, letters, ok := strings.Cut(line, "\t"); ok {
			f(s, letters)
		}
	}
}

// TestPackedWords holds that the packed words are those of the list, and that each is told from every other by its hash and length.
func TestPackedWords(t *testing.T) {
	seen := map[[2]uint32]string{}
	d := load()
	lines(t, "data/words.txt", func(w, letters string) {
		k := [2]uint32{text.Key(w), uint32(len(w))}
		if old, ok := seen[k]; ok {
			t.Errorf("%q and %q look the same", old, w)
		}
		seen[k] = w
		if w != text.Lower(w) {
			t.Errorf("%q is not lower-cased", w)
		}
		want := word(lists.WordBits(letters))
		if got := word(d.words.file.Value(d.words.file.Find(lists.WordKey(k[0], len(w))), 0)); got != want || want == 0 {
			t.Errorf("%q: %b is packed, want %b: go generate is due", w, got, want)
		}
	})
}

// TestPackedPhrases holds that the packed phrases are those of the list.
func TestPackedPhrases(t *testing.T) {
	b := phraseBook{text.NewPhrases(func() map[string]phrase { return nil }), load().phrases.file, newLexicon(2)}
	x := new(text.Text)
	lines(t, "data/phrases.txt", func(s, letter string) {
		x.Reset(s)
		want := filePhrases[lists.PhraseBits(letter)>>1]
		if got, n := b.Match(x, 0, len(x.Tokens)); got != want || n != len(x.Tokens) {
			t.Errorf("%q: %+v of %d tokens is packed, want %+v: go generate is due", s, got, n, want)
		}
	})
}

// FuzzFind holds that names lie in the text, in order, without overlap, and have a type and a canonical name.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "U.S. President of the", "Bank of of and & Co. (BOA)", "2001 election 2001 Italian\nelection", "John \xff Smith bin", "THE HAGUE 1999-01-01", "al-Assad-led O' 's of the"} {
		f.Add(s)
	}
	var finder Finder
	f.Fuzz(func(t *testing.T, s string) {
		x := text.New(s)
		end := int32(0)
		for _, n := range finder.Find(x, nil) {
			if n.First < end || n.Last <= n.First || int(n.Last) > len(x.Tokens) || n.Type == None || n.Type > Event || n.Canonical == "" {
				t.Fatalf("%+v after token %d of %q", n, end, s)
			}
			end = n.Last
		}
	})
}

// TestManyNames runs texts of 100,000 capitalised words: what is not linear would not end.
func TestManyNames(t *testing.T) {
	var distinct strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&distinct, "Ivan Petrov%c%c%c of ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
	}
	for name, s := range map[string]string{
		"one run":      strings.Repeat("Lavrov ", 100_000),
		"of-chain":     strings.Repeat("Bank of ", 50_000),
		"and-chain":    "Ministry of " + strings.Repeat("Health and ", 50_000),
		"particles":    strings.Repeat("van ", 100_000),
		"elections":    strings.Repeat("election ", 100_000),
		"ballot kinds": strings.Repeat("general ", 100_000) + "election",
		"titles":       strings.Repeat("President ", 100_000),
		"distinct":     distinct.String(),
		"brackets":     strings.Repeat("World Health Organization (WHO) ", 20_000),
	} {
		x := text.New(s)
		var f Finder
		if names := f.Find(x, nil); len(names) > len(x.Tokens) {
			t.Errorf("%s: %d names", name, len(names))
		}
	}
}

func BenchmarkFind(b *testing.B) {
	x := text.New(strings.Repeat("Foreign Minister Sergey Lavrov met Yusuf bin Alawi, his Omani counterpart, in Moscow on Monday. “We share a stance,” he said.\n\n", 1000))
	b.SetBytes(int64(len(x.Raw)))
	b.ReportAllocs()
	var f Finder
	for range b.N {
		f.Find(x, nil)
	}
}
