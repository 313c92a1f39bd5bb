package title_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/internal/complete/told"
	"github.com/seed-620526af/timeline/internal/title"
)

// TestNoTitle holds what no title can be made of that a person would print: better none than a wrong one.
func TestNoTitle(t *testing.T) {
	for _, c := range []struct{ name, text, trigger string }{
		{"a match of one side", "From noon there is coverage of the match between Wigan and Manchester City.", "match"},
		{"neither of two", "Neither Jermain Defoe nor Fabio Borini managed a shot on target.", "managed"},
		{"who asks what", "Was Amelia Earhart ever found or did she drown?", "found"},
		{"an infinitive cut off would tell half", "Angela Merkel pressed ministers from all of the federal states to give the government in Berlin many more powers.", "pressed"},
		{"more, than what", "Norwegians gave more to the fund than Swedes did.", "gave"},
		{"work known by its clause only", "Scientists outlined the work they will begin in June.", "outlined"},
		{"what was given is quoted", "Nelson Mandela promised the crowd \"a nation at peace\".", "promised"},
		{"transitive, and no object", "In Canada, where Barack Obama visited in February, prices fell.", "visited"},
		{"a person does not air", "The film about Edith Piaf, which aired on Sunday, won a prize.", "aired"},
		{"the fans did not die", "Fans of Elvis Presley, who died in 1977, gathered in Memphis.", "died"},
		{"whose country", "The country was recovering from the war in 1946.", "recovering"},
		{"warned of what", "Mario Draghi warned Italy on Thursday that it, of all countries, if it could, had to save.", "warned"},
		{"news of what", "News that Greece had left the talks shook markets in Athens.", "shook"},
		{"what concern", "Antonio Guterres expressed deep concern that the truce would not hold.", "expressed"},
		{"being what", "The crash resulted in the airline's founder, Tony Ryan, being sued in Dublin.", "resulted"},
		{"a call whom", "Officials waited for Trudeau to return a call Biden had placed this morning.", "placed"},
		{"they, not the town before", "Ann wed a man who lived in Ely, Norfolk and they married in Cork in 1832.", "married"},
		{"shares the modal", "Rishi Sunak argued that cuts, if kept, could deepen the slump and choke off growth.", "choke"},
		{"another subject than it seems", "A fever caused by flies are spreading in Kenya, doctors warned in Nairobi on Friday.", "warned"},
		{"control of what", "Since the army took control on Wednesday, Bamako has been quiet.", "took"},
		{"joined by whom", "Ann Lee and Bob Roy were joined, live, in the studio by singers.", "joined"},
		{"some of a row", "Pep Guardiola (left), Jurgen Klopp and Erik ten Hag met in London.", "met"},
		{"her husband's name is not the subject", "Before Ann Lee and her husband, Bob, bought a house in Lyon in 2007, they rented.", "bought"},
		{"a noun in quotation marks of its own", "Mr Roy had acted like the star's obedient 'servant' in Vienna.", "acted"},
		{"why", "The strike in Lyon gave the cabinet another reason why it should resign.", "gave"},
		{"Beijing, not Mexico", "Mexico accused China of bias after Beijing, worried about the flu, ordered 70 people into seclusion.", "ordered"},
		{"the most powerful of whose", "The Bush administration sent some of its most powerful figures to Geneva.", "sent"},
		{"not only is no denial", "Lehman not only failed but took down AIG on Monday.", "failed"},
		{"neither did it deny", "The French government neither confirmed nor denied the report on Monday.", "denied"},
		{"only in what", "Norway sang only in French on Friday.", "sang"},
		{"a stake in what", "Oslo promised to involve states with a stake in the region.", "involve"},
		{"ruled what", "The death of Jimi Hendrix was ruled as it had been before in London.", "ruled"},
		{"whom the virus was brought", "Cortez brought Mexico the virus in 1519.", "brought"},
		{"a figure of a table", "Dow Jones: +305.45 Ford's sales dropped 30 percent in October.", "dropped"},
		{"the young who are healthy", "Young, otherwise healthy people are dying in Mexico.", "dying"},
		{"a task of what", "Joe Biden said the task of creating jobs is more important than peace.", "said"},
		{"brings the number to what", "Peru and Chile bring the number of states with cases of cholera on the coasts of the Pacific Ocean and its many islands to nine.", "bring"},
		{"half of whom it put", "The FBI put Osama bin Laden and activist and accused killer James Kopp on its list on Monday.", "put"},
		{"its what", "Poland began its $37-a-share tender offer on Monday.", "began"},
		{"asked, in an aside", "President Bush yesterday, asked whether he was glad, replied with a smile.", "asked"},
		{"the fact reflects it, not the firm", "Ralston reported a loss, reflecting the costs of its new plant in Ohio.", "reflecting"},
		{"whose income", "Net income fell 6% to $20.6 million.", "fell"},
		{"the doctor, not the city", "A sniper killed a Buffalo, N.Y., doctor in October.", "killed"},
		{"the concert, not the singer", "Queen to play Elvis Presley Memphis concert in May.", "play"},
		{"a fever of that name", "The fever was worst in 1968 when \"Hong Kong\" flu killed about a million people globally.", "killed"},
		{"another's approval", "The Fed approved Goldman Sachs's and Morgan Stanley's conversions on Friday.", "approved"},
		{"found alive by others", "Ban Ki-moon told of one guard found alive beneath the ruins.", "found"},
		{"a place is not born", "Scotland was born in Welshpool in 1955.", "born"},
		{"a record, not what it recorded", "The all-star single recorded to raise money for Chad, will be released on Friday.", "recorded"},
		{"a visit midweek", "Merkel's brief midweek visit left the talks in Kiev in limbo.", "left"},
		{"those who", "The ministry in Oslo says that those who have been near a patient are at risk.", "says"},
		{"the doctor was accused, not the singer", "Michael Jackson can be shown to jurors in Lima at the trial of the doctor accused of causing his death.", "accused"},
		{"not just, but too", "The storm in Fiji destroyed not just homes, but families too.", "destroyed"},
		{"joins them in saying what", "Rene Preval joined several aid agencies in saying that it is the roads in the hills of the country that are the problem.", "joined"},
		{"the trial, not the death", "The trial of the doctor accused of causing the death of Elvis Presley has been postponed in Memphis.", "postponed"},
		{"two, of whom one has the name of a town", "Prince Michael, 13, and Paris, 12 - have spoken with Oprah Winfrey.", "spoken"},
		{"a long word twice", "Doctors from Kabul waited for doctors from Herat.", "waited"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := told.Read(c.text, "2020-06-15").Of(c.trigger)
			if m == nil {
				t.Fatal("no mention")
			}
			if strings.Contains(m.Title, " ") && m.Salience >= .5 {
				t.Errorf("got %q (%.2f), want none", m.Title, m.Salience)
			}
		})
	}
}

// TestRunOn holds that a heading or caption that runs into the text spoils no title that leads.
func TestRunOn(t *testing.T) {
	for _, c := range []struct{ name, text, spoilt string }{
		{"a heading in capitals", "Mayor Opens His New Bridge Helen Clark, who paid, cut the ribbon in Auckland on Friday.", "Bridge Helen"},
		{"an adjective opens the text", "Flood relief slowed by blockages Makeshift camps are going up in Dhaka on Friday.", "blockages Makeshift"},
		{"a count opens the text", "Measles found at the school Four children were taken to hospital in Leeds on Friday.", "school Four"},
		{"a name opens both", "Ban Ki-moon warns of famine Ban Ki-moon has asked donors for $40m in Geneva on Friday.", "famine Ban"},
		{"a live page's clock", "The station in Kobe was destroyed by the earthquake 1817 Haruki Ito, who runs a hospital in Osaka, tells reporters that three clinics were damaged.", "Haruki"},
		{"a people after its country", "The appeal for victims of the floods in Haiti Britons have given more than 2m in Leeds on Friday.", "Haiti Britons"},
		{"a number word in capitals", "Vaccine given to pupils at Elm School Four children were taken to hospital in Leeds on Friday.", "School Four"},
		{"says anew", "Floods spark worldwide alarm UNICEF says cholera has killed 81 children in Malawi.", "alarm UNICEF"},
		{"a quotation ended", "Hans Blix: 'The only reactors are in Iran and Canada ' Link to this page Talks began in Vienna in April.", "Link"},
		{"a quotation and its date", "Storm in Haiti \"There was no place to hide...\" A massive storm has struck the island of Cuba.", "Haiti strikes"},
		{"after a date", "Cyclone Idai: Your stories Wednesday 13 March It is feared many people have died in Beira.", "tories die"},
		{"aid workers of a place", "Aid workers have reached Lima British aid workers have begun arriving in Peru on Friday.", "Lima British"},
		{"behind a participle", "In Peru more than 100 people have died Good hygiene can help in Lima on Friday.", "die Good"},
		{"a senator after a heading", "Wall Street's Trillion Dollars Sen. Chris Dodd wrote the 1991 law on Friday.", "Street"},
		{"half a compound", "A four-man team from the British coast guard and 71 search and rescue specialists with dogs and heavy gear landed in Cuba.", "search and others"},
		{"an acting director", "The cause of death was confirmed on Wednesday by Ann Lee, acting director of the lab in Lyon.", "acts director"},
		{"the page speaks of itself", "Footage courtesy of the fire service Rome hosted a vigil for the victims on Friday.", "hosts"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, m := range told.Read(c.text, "2020-06-15").Mentions {
				if m.Salience >= .5 && strings.Contains(m.Title, c.spoilt) {
					t.Errorf("%.2f %q leads", m.Salience, m.Title)
				}
			}
		})
	}
}

func TestTitles(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, want string }{
		{"subject, verb, object", "SpaceX launched the first Falcon Heavy rocket from Florida on February 6, 2018.", "launched", "SpaceX launches first Falcon Heavy rocket from Florida"},
		{"plural subject", "British voters chose to leave the European Union in June 2016.", "chose", "British voters choose to leave European Union"},
		{"passive", "The nuclear deal was signed in Vienna in July 2015.", "signed", "Nuclear deal signed in Vienna"},
		{"perfect passive", "The Great Mosque has been reopened in Mosul, officials said.", "reopened", "Great Mosque reopened in Mosul"},
		{"to come", "Qatar will host the 2022 World Cup in November.", "host", "Qatar to host 2022 World Cup"},
		{"negated", "The senator did not attend the hearing in Washington.", "attend", "Senator does not attend hearing in Washington"},
		{"reported without that", "Angela Merkel said Germany would not close its borders.", "said", "Angela Merkel: Germany will not close its borders"},
		{"reported with that", "The World Health Organization said that the outbreak was a pandemic.", "said", "World Health Organization: outbreak is pandemic"},
		{"told whom", "Emmanuel Macron told reporters that France would join the talks.", "told", "Emmanuel Macron: France will join talks"},
		{"speech verb with news", "Boris Johnson announced that schools would close on Friday.", "announced", "Boris Johnson announces schools will close"},
		{"pronoun for the speaker", "Theresa May said she would resign in June.", "said", "Theresa May says she will resign"},
		{"speaker after the quote", "\"The virus is under control,\" said Jacinda Ardern.", "said", "Jacinda Ardern: virus is under control"},
		{"as what it is named", "The White House designated the border area as a safe zone on Monday.", "designated", "White House designates border area as safe zone"},
		{"as how it is taken", "Emmanuel Macron evaluates the results of the talks as positive.", "evaluates", "Emmanuel Macron evaluates results of talks as positive"},
		{"for how long", "FIFA banned Luis Suarez for four months on Thursday.", "banned", "FIFA bans Luis Suarez for four months"},
		{"to how long", "A judge sentenced Sam Bankman-Fried to 25 years in prison on Thursday.", "sentenced", "Judge sentences Sam Bankman-Fried to 25 years in prison"},
		{"a plural whose capital opens the sentence", "Shares fell 4% on Thursday in Tokyo.", "fell", "Shares fall 4% in Tokyo"},
		{"infinitive kept whole", "Microsoft agreed to buy Activision Blizzard for $68.7 billion.", "agreed", "Microsoft agrees to buy Activision Blizzard for $68.7 billion"},
		{"clause after the name", "Kofi Annan, who led the United Nations for a decade, died in Bern on Saturday.", "died", "Kofi Annan dies in Bern"},
		{"apposition dropped", "Notre-Dame, the cathedral of Paris, burned on April 15, 2019.", "burned", "Notre-Dame burns"},
		{"name in apposition", "The head of the delegation, Martin Griffiths, arrived in Sanaa on Monday.", "arrived", "Martin Griffiths arrives in Sanaa"},
		{"office dropped", "French President Emmanuel Macron visited Beirut on Thursday.", "visited", "Emmanuel Macron visits Beirut"},
		{"row of subjects", "Russia, Iran and Turkey signed a memorandum in Astana.", "signed", "Russia, Iran and Turkey sign memorandum in Astana"},
		{"second verb", "Tesla opened a factory near Berlin and hired 3,000 people.", "hired", "Tesla hires 3,000 people"},
		{"participle's subject", "A powerful earthquake struck Nepal on Saturday, killing at least 1,800 people.", "killing", "Powerful earthquake kills at least 1,800 people"},
		{"pronoun named", "Narendra Modi arrived in Paris on Friday. He met Emmanuel Macron at the palace.", "met", "Narendra Modi meets Emmanuel Macron at palace"},
		{"whose, named", "Police arrested Joshua Wong in Hong Kong. They searched his home.", "arrested", "Police arrest Joshua Wong in Hong Kong"},
		{"own kept", "Toyota recalled its Prius cars in Japan.", "recalled", "Toyota recalls its Prius cars in Japan"},
		{"nominal with place", "Lavrov spoke of the outcome of the February 14 summit of the trio in Sochi.", "summit", "Sochi summit"},
		{"nominal with topic", "Leaders met at a conference on climate change in Paris last December.", "conference", "Paris conference on climate change"},
		{"an event's own name", "The Battle of Mojkovac was fought on 7 January 1916.", "Battle", "Battle of Mojkovac"},
		{"its own name, and more", "Jermaine Jackson opened the Women's Rugby World Cup in Guildford on 2 May 2020.", "Cup", "Women's Rugby World Cup"},
		{"a people", "The Greeks crossed the river near Izmir in May 2019.", "crossed", "Greeks cross river near Izmir"},
		{"a people by an adjective", "The British attacked the French fleet at Oran in 1940.", "attacked", "British attack French fleet at Oran"},
		{"several powers", "The Western Allies invaded Italy in September 1943.", "invaded", "Western Allies invade Italy"},
		{"a paper is no people", "The New York Times closed two plants in Queens in 2019.", "closed", "The New York Times closes two plants in Queens"},
		{"nor is a firm", "General Motors closed two plants in Ohio in 2019.", "closed", "General Motors closes two plants in Ohio"},
		{"nor is a body", "The United Nations opened a camp in Goma in May 2019.", "opened", "United Nations opens camp in Goma"},
		{"an aside between dashes", "Angela Merkel – who grew up in the east – visited Warsaw on Friday.", "visited", "Angela Merkel visits Warsaw"},
		{"an aside with a verb of its own", "The drug – it was made in Spain – killed two people in Lyon on Sunday.", "killed", "Drug kills two people in Lyon"},
		{"a dateline and an aside", "MOSCOW - Russia's leader - a former spy - met Emmanuel Macron in Sochi on Monday.", "met", "Russia's leader meets Emmanuel Macron in Sochi"},
		{"a dateline alone", "MOSCOW - Vladimir Putin - and he alone - met Emmanuel Macron in Sochi on Monday.", "met", "Vladimir Putin meets Emmanuel Macron in Sochi"},
		{"who is told of in brackets", "Matthew Goode (born 3 April 1978) acted in two films.", "born", "Matthew Goode born"},
		{"a score in three tokens", "Sweden defeated South Korea 1 – 0 in Nizhny Novgorod.", "defeated", "Sweden defeats South Korea 1 – 0 in Nizhny Novgorod"},
		{"a score alone", "England won 2–1 against Tunisia on Monday.", "won", "England wins 2–1 against Tunisia"},
		{"a past that looks like the present", "Belgium beat Panama in Sochi on Monday.", "beat", "Belgium beats Panama in Sochi"},
		{"a group by whom it is of", "A group of Afghan teenagers won a silver medal in Lyon on Tuesday.", "won", "Group of Afghan teenagers wins silver medal in Lyon"},
		{"neither of two, said", "\"Neither Iran nor pro-Iranian units were discussed,\" Sergey Lavrov said on Monday.", "said", "Sergey Lavrov: Neither Iran nor pro-Iranian units were discussed"},
		{"named as what", "Apple named Tim Cook as chief executive on Friday.", "named", "Apple names Tim Cook as chief executive"},
		{"a call for what", "A two-day conference on refugees ended in Damascus on Thursday with a call for sanctions to be lifted.", "ended", "Two-day conference on refugees ends in Damascus with call for sanctions to be lifted"},
		{"is at it", "The US is sending 10,000 troops to Haiti.", "sending", "US sends 10,000 troops to Haiti"},
		{"but not what is denied", "Rishi Sunak is not sending troops to Haiti.", "sending", "Rishi Sunak is not sending troops to Haiti"},
		{"nominal told by its own clause", "Ministers spoke of a conference on migration that took place last December in Marrakesh.", "conference", "Marrakesh conference on migration"},
		{"nominal with victim", "Fans mourned the death of David Bowie.", "death", "Death of David Bowie"},
		{"nominal with owner", "Britain's withdrawal from the European Union took years.", "withdrawal", "Britain's withdrawal from European Union"},
		{"what is kept, and how", "Denmark kept its borders closed until May.", "kept", "Denmark keeps its borders closed"},
		{"how a threat is taken", "Norway takes the warning very seriously.", "takes", "Norway takes warning seriously"},
		{"what a decision is about", "Ministers welcomed Germany's decision to close three nuclear plants.", "decision", "Germany's decision to close three nuclear plants"},
		{"brackets within a measure", "Some 900 litres (240 gallons) of milk were poured out in Brittany.", "poured", "Some 900 litres of milk poured out in Brittany"},
		{"fell by so much", "Exports from Chile fell by 12 percent.", "fell", "Exports from Chile fall by 12 percent"},
		{"said of what an apposition parts from its verb", "The EU says most bridges in the valley, near the border, have collapsed.", "says", "EU: most bridges in valley have collapsed"},
		{"charged, not the trial", "The mayor of Marseille went on trial, charged with fraud.", "charged", "Mayor of Marseille charged with fraud"},
		{"a plural taken for a past tense", "Shares slump 30 percent in London.", "slump", "Shares slump 30 percent in London"},
		{"year kept in a name", "France won the 2018 World Cup in Russia.", "Cup", "2018 World Cup"},
		{"day dropped from a noun", "Tuesday's explosion in Beirut destroyed the port.", "explosion", "Beirut explosion"},
		{"a count stays", "More than 200,000 people marched in Minsk on Sunday.", "marched", "More than 200,000 people march in Minsk"},
		{"a few stays", "A few thousand protesters gathered in Tbilisi.", "gathered", "A few thousand protesters gather in Tbilisi"},
		{"two objects", "The jury awarded Greta Thunberg the prize in Stockholm.", "awarded", "Jury awards Greta Thunberg prize in Stockholm"},
		{"relative's verb", "The court freed Meng Wanzhou, who returned to China on Saturday.", "returned", "Meng Wanzhou returns to China"},
		{"reduced passive", "The airliner shot down over Iran carried 176 people.", "carried", "Airliner carries 176 people"},
		{"fronted clause", "After Robert Mugabe resigned, Emmerson Mnangagwa took office in Harare.", "took", "Emmerson Mnangagwa takes office in Harare"},
		{"what a charity is", "Rita works for Oxfam - a relief and development charity - which sent a crew out to Nepal in May.", "sent", "Oxfam sends crew out to Nepal"},
		{"recent dates nothing", "Chile has suffered a number of recent quakes, including one in 2015.", "suffered", "Chile suffers a number of quakes"},
		{"a length for an object", "Alexei Navalny faces a possible nine years in prison.", "faces", "Alexei Navalny faces possible nine years in prison"},
		{"quoted in the middle of a noun", "In 2017 a \"Bali\" volcano warning closed the airport in Denpasar.", "closed", "Bali volcano warning closes airport in Denpasar"},
		{"an adverb within a noun", "Airbus has developed the first commercially viable hydrogen jet.", "developed", "Airbus develops first commercially viable hydrogen jet"},
		{"between two counts", "In Derna, between 5,000 and 9,000 people were killed.", "killed", "Between 5,000 and 9,000 people killed"},
		{"an office that boxes", "Donald Trump was joined by wrestling promoter Vince McMahon.", "joined", "Donald Trump joined by Vince McMahon"},
		{"companies that hold banks", "The Fed extended loans to credit unions and bank holding companies.", "extended", "Fed extends loans to credit unions and bank holding companies"},
		{"a teacher who is ill", "A Lyon school principal suffering from measles died on Sunday.", "died", "Lyon school principal suffering from measles dies"},
		{"what a decree does", "The Peruvian government issued a decree authorising President Martin Vizcarra to dissolve Congress.", "issued", "Peruvian government issues decree authorising Martin Vizcarra to dissolve Congress"},
		{"on which night", "Adele and Beyonce performed on the night.", "performed", "Adele and Beyonce perform"},
		{"described between commas", "The banker was charged with causing the firm's collapse, attributed to a run on its deposits, in June 2019, but had denied any fraud.", "denied", "Banker denies any fraud"},
		{"in the photograph, left", "Ursula von der Leyen, flanked by Charles Michel, left, and David Sassoli, opened the summit in Brussels.", "opened", "Ursula von der Leyen opens summit in Brussels"},
		{"before a clause of time", "Ana Botin resigned when the bank failed.", "resigned", "Ana Botin resigns when bank fails"},
		{"first to do what", "Valentina Tereshkova was honoured as the first woman outside America to fly.", "honoured", "Valentina Tereshkova honoured as first woman outside America to fly"},
		{"crew is no verb", "Three crew members were rescued off Malta.", "rescued", "Three crew members rescued off Malta"},
		{"the most of how many", "Exports from Peru sank by the largest amount in two decades in August.", "sank", "Exports from Peru sink by largest amount in two decades"},
		{"the best yet", "Pedro Almodovar presented his most personal film yet in Cannes.", "presented", "Pedro Almodovar presents his most personal film yet in Cannes"},
		{"a price in two moneys", "Lloyds asked a judge in Miami to nullify the $17.5 m (#10.7 m) policy.", "asked", "Lloyds asks judge in Miami to nullify $17.5 m policy"},
		{"suitable for what", "Pfizer produced a strain of virus suitable for a vaccine.", "produced", "Pfizer produces strain of virus suitable for vaccine"},
		{"which capital", "Wole Soyinka arrived in the capital on Sunday.", "arrived", "Wole Soyinka arrives in capital"},
		{"a bag whose maker has a weekday", "Jo Whiley marked the tenth year of her BBC Radio 2 Sunday show with a party.", "marked", "Jo Whiley marks tenth year of her BBC Radio 2 show with party"},
		{"from one to another", "The WHO raised the alert over bird flu from level three to level four.", "raised", "WHO raises alert over bird flu from level three to level four"},
		{"an association of many", "The Hollywood Foreign Press Association have pledged $90,000.", "pledged", "Hollywood Foreign Press Association pledges $90,000"},
		{"more than so many of a corps", "More than 900 US Marines landed in Haiti.", "landed", "More than 900 US Marines land in Haiti"},
		{"a total of so much", "Donors in Doha pledged a total of about $270m in aid.", "pledged", "Donors in Doha pledge a total of about $270m in aid"},
		{"quoted after its adjective", "Hans Asperger was called the clinic's obedient \"servant\" in Vienna.", "called", "Hans Asperger called clinic's obedient servant in Vienna"},
		{"taken public", "Goldman Sachs took 40 firms public in 1999.", "took", "Goldman Sachs takes 40 firms public"},
		{"not yet", "Narendra Modi has promised but not yet built the dam in Surat.", "built", "Narendra Modi does not build dam in Surat"},
		{"too many for a title", "The Royal Society of London, the Max Planck Society, the National Academy of Sciences and the Academy of Athens published a report.", "published", "Royal Society of London and others publish report"},
		{"waits for whom to do what", "Lawyers were waiting for the High Court to rule in Dublin.", "waiting", "Lawyers wait for High Court to rule in Dublin"},
		{"almost is not", "Greece nearly defaulted on its loans in 2010.", "defaulted", "Greece nearly defaults on its loans"},
		{"what is so no longer", "Volvo no longer owns Saab, ministers in Stockholm said.", "said", "Ministers in Stockholm: Volvo no longer owns Saab"},
		{"again, behind its verb", "Angela Merkel was elected chancellor again on Friday.", "elected", "Angela Merkel elected chancellor again"},
		{"nobody else", "Only Norway voted against the treaty on Friday.", "voted", "Only Norway votes against treaty"},
		{"some did not", "Not all banks in Cyprus closed on Friday.", "closed", "Not all banks in Cyprus close"},
		{"never at all", "Ghana has never won the cup.", "won", "Ghana has never won cup"},
		{"some of whom", "Beijing ordered 70 Mexicans, including a couple, into seclusion.", "ordered", "Beijing orders 70 Mexicans into seclusion"},
		{"likely to do what", "Ebola is likely to keep spreading between people, within countries and across the Great Lakes of Africa, the United Nations said.", "said", "United Nations: Ebola is likely to keep spreading between people"},
		{"a row too long for its phrase", "Ingrid Betancourt was found in good health after a joint operation by Colombian, French and Spanish rescue teams.", "found", "Ingrid Betancourt found in good health after joint operation"},
		{"control of an airport", "France took control of the airport on Wednesday.", "took", "France takes control of airport"},
		{"both of two sides", "Mary Hall praised the long and bitter conflict between duty and love.", "praised", "Mary Hall praises long and bitter conflict between duty and love"},
		{"how old", "David Bowie died aged 69 in New York in January 2016.", "died", "David Bowie dies aged 69 in New York"},
		{"some of many", "The ruling shocked some of the French ministers on Friday.", "shocked", "Ruling shocks some of French ministers"},
		{"a total that is many", "A total of 132 people were pulled alive from the mine in Copiapo.", "pulled", "A total of 132 people pulled alive from mine in Copiapo"},
		{"lost to whom", "Ghana lost to Mali on Sunday.", "lost", "Ghana loses to Mali"},
		{"who the singer is", "The singer David Bowie lived in Berlin. The singer died in New York on Sunday.", "died", "David Bowie dies in New York"},
		{"two who play", "The singer's brother Tito and sister Rebbie will play in Leeds next year.", "play", "Singer's brother Tito and sister Rebbie to play in Leeds"},
		{"one of two singers", "Singer David Bowie met singer Nina Hagen. The singer died in New York on Sunday.", "died", "Singer dies in New York"},
		{"a former president is not the president", "Former president George Bush met reporters. The president left Washington on Friday.", "left", "President leaves Washington"},
		{"fell ill", "Freddie Mercury, a singer, fell ill in early April in Munich.", "fell", "Freddie Mercury falls ill in Munich"},
		{"ten days where", "Two miners were rescued after spending ten days beneath wet following the blast in Copiapo.", "rescued", "Two miners rescued"},
		{"all of a name", "Angela Merkel flew to Kyiv. Merkel praised the truce.", "praised", "Angela Merkel praises truce"},
		{"all of an owner's name", "Pele was in hospital. Nelson Mandela died in 2013. Mandela's funeral took place in Qunu.", "took", "Nelson Mandela's funeral takes place in Qunu"},
		{"two share a name", "George Bush met Laura Bush in Texas. Bush visited Houston.", "visited", "Bush visits Houston"},
		{"a name before a noun stays short", "Boris Johnson won in London. The Johnson government signed the pact.", "signed", "Johnson government signs pact"},
		{"who has but one name and an age", "Rescuers found the girl. Two-year-old Noor was rescued in Idlib.", "rescued", "Two-year-old Noor rescued in Idlib"},
		{"whom his office tells", "Prime Minister Modi opened the dam in Gujarat.", "opened", "Prime Minister Modi opens dam in Gujarat"},
		{"no room for all countries", "The Bank of Japan doubled the number of credit lines with banks in Canada, New Zealand, Norway and Denmark.", "doubled", "Bank of Japan doubles number of credit lines with banks in Canada and elsewhere"},
		{"no room for all whom it hit", "Cyclone Gombe struck northern Mozambique, southern Malawi, eastern Zimbabwe and western Madagascar.", "struck", "Cyclone Gombe strikes northern Mozambique and elsewhere"},
		{"no room for all that was sent", "Oxfam sent blankets, water tanks, kitchen sets, plastic sheeting and hospital equipment to Nepal.", "sent", "Oxfam sends blankets and more to Nepal"},
		{"a row that counts its members", "Two people, an old woman and a boy, were rescued in Nice.", "rescued", "Two people rescued in Nice"},
		{"so much apiece", "Elton John sold seats for $200 a ticket in Leeds.", "sold", "Elton John sells seats for $200 a ticket in Leeds"},
		{"whose clock", "The quake struck at 11:36 p.m. local time north of Tonga.", "struck", "Quake strikes north of Tonga"},
		{"plans to do what", "Joe Biden signed a $106 billion measure to fulfill his plans to wind down the costly and unpopular war in Afghanistan.", "signed", "Joe Biden signs $106 billion measure"},
		{"whose talks", "Envoys attended the meeting of the Arab League in Cairo on May 4.", "meeting", "Cairo meeting of Arab League"},
		{"whose summit is known by its place", "Envoys attended the summit of the Arab League in Cairo on May 4.", "summit", "Cairo summit"},
		{"places without room", "Bird flu has spread to Thailand, Vietnam, South Korea, Cambodia, Indonesia, Laos and Pakistan since January.", "spread", "Bird flu spreads to Thailand and elsewhere"},
		{"a row that a relative clause ends with", "The storm that has struck Fiji and Tonga carries rain.", "struck", "Storm strikes Fiji and Tonga"},
		{"two callings of one", "TV judge and pop star Adele opened the fair in Leeds.", "opened", "Pop star Adele opens fair in Leeds"},
		{"two callings of one, who has two names", "TV judge and pop star Cheryl Cole opened the fair in Leeds.", "opened", "Cheryl Cole opens fair in Leeds"},
		{"which county", "Four people from the county were arrested in Bristol.", "arrested", "Four people arrested in Bristol"},
		{"decides where", "Fed officials decided where the money is kept.", "decided", "Fed officials decide where money is kept"},
		{"said first in its sentence", "Leaflets will be sent to every home, Germany's health ministry said.", "said", "Germany's health ministry: leaflets will be sent to every home"},
		{"an office of state", "U.S. Secretary of State Madeleine Albright paid tribute to sailors in Yemen.", "paid", "Madeleine Albright pays tribute to sailors in Yemen"},
		{"so much a share", "Oneida declared a dividend of five cents a share on Tuesday.", "declared", "Oneida declares dividend of five cents a share"},
		{"where it was put off to", "The FBI put off the trial of the spy in Boston.", "put", "FBI puts off trial of spy in Boston"},
		{"kept out", "Gerry Adams kept his party out until May.", "kept", "Gerry Adams keeps his party out"},
		{"a noun clause that looks like a noun", "Ingrid Betancourt was found after her mother, sister and others died in Bogota.", "found", "Ingrid Betancourt found"},
		{"arrested how often", "Brigitte Bardot was arrested more than a dozen times in France.", "arrested", "Brigitte Bardot arrested"},
		{"left the country", "Joshua Wong was flown out of the country on Friday.", "flown", "Joshua Wong flown out of country"},
		{"nothing to do but a bare verb", "On the list, Chad and Mali replace Sudan.", "replace", "Chad and Mali replace Sudan"},
		{"with no room for what he searches", "Qantas will almost double its flights between Australia and India in the search for new markets untouched by the slump.", "double", "Qantas to almost double its flights between Australia and India"},
		{"accepted as what", "Poland and Hungary were accepted as members of the Western alliance after the Dutch parliament voted.", "accepted", "Poland and Hungary accepted as members of Western alliance"},
		{"spent how long where", "Madeleine Albright spent about five hours in Tanzania.", "spent", "Madeleine Albright spends about five hours in Tanzania"},
		{"a number that opens its sentence", "Eleven people, none of them Danes, died in Dar-es-Salaam.", "died", "Eleven people die in Dar-es-Salaam"},
		{"a decision of whom to do what", "Reporters heard of the decision of Portugal to leave the talks.", "decision", "Decision of Portugal to leave talks"},
		{"chief of staff", "White House chief of staff Joshua Bolten resigned in Washington.", "resigned", "Joshua Bolten resigns in Washington"},
		{"treated as what", "Congress treated Alan Greenspan as an oracle in 2005.", "treated", "Congress treats Alan Greenspan as oracle"},
		{"for decisions that", "Alan Greenspan was criticized by senators for decisions that led to the slump.", "criticized", "Alan Greenspan criticized by senators"},
		{"no room for in response to what", "The World Health Organization raised its pandemic alert level to five out of six in response to the spread of swine flu.", "raised", "World Health Organization raises its pandemic alert level to five out of six"},
		{"no longer, once", "Kelly Loeffler says she can no longer object in good conscience.", "says", "Kelly Loeffler says she can no longer object in good conscience"},
		{"a name that has its year", "Officials recalled the 2004 Asian tsunami on Monday.", "tsunami", "2004 Asian tsunami"},
		{"a sum in other coins", "On Monday the EU pledged 400m euros (# 354m) in emergency aid for Chad.", "pledged", "EU pledges 400m euros in emergency aid for Chad"},
		{"helps whom to do what", "Oxfam has set up a website to help people abroad to find their relatives.", "set", "Oxfam sets up website to help people abroad to find their relatives"},
		{"a man doing what", "Norway found the virus in a man returning from Peru.", "found", "Norway finds virus in man returning from Peru"},
		{"patients praise, not he", "Hans Asperger weeps in court as former patients praise his skills.", "weeps", "Hans Asperger weeps in court"},
		{"without room for in response to what", "Margaret Chan raised the pandemic alert level to five out of six in response to the spread of the new flu.", "raised", "Margaret Chan raises pandemic alert level to five out of six"},
		{"likely, once", "As many as 23,000 Mexicans were likely infected with the virus.", "infected", "As many as 23,000 Mexicans likely infected with virus"},
		{"after what another did", "Mexico accused China of bias after Beijing, worried about the flu, ordered a man into hospital.", "accused", "Mexico accuses China of bias"},
		{"as what", "The World Economic Forum rated Canada's banks as the world's soundest.", "rated", "World Economic Forum rates Canada's banks as world's soundest"},
		{"the worst", "Mexico announced that its epidemic had passed the worst.", "announced", "Mexico announces its epidemic has passed the worst"},
		{"a chief and founder", "Apple Computer CEO and co-founder Steve Jobs opened the conference in Austin on Monday.", "opened", "Steve Jobs opens conference in Austin"},
		{"what experts reported", "The fever may be mild, U.S. health experts reported on Friday.", "reported", "U.S. health experts report fever may be mild"},
		{"would not", "Angela Merkel said she wouldn't be content to wait.", "said", "Angela Merkel says she will not be content to wait"},
		{"not just", "The storm destroyed not just homes in Fiji.", "destroyed", "Storm destroys homes in Fiji"},
		{"a live page's clock", "1758 European Union ministers will hold talks in Brussels on Monday.", "hold", "European Union ministers to hold talks in Brussels"},
		{"whose brother", "The singer David Bowie lived in Berlin. The singer's brother Terry opened a club in Leeds.", "opened", "David Bowie's brother Terry opens club in Leeds"},
		{"both halves of a name", "Envoys spoke at the World Bank and International Monetary Fund biannual meetings on May 4.", "meetings", "World Bank and International Monetary Fund biannual meetings"},
		{"at some of what", "The cabinet named a czar to set bonuses at some of the biggest firms at the heart of the slump in Iceland.", "named", "Cabinet names czar to set bonuses at some of biggest firms at heart of slump"},
		{"it, a thing told of before", "The new lighthouse was lit in May. It burned down in Hull in June.", "burned", "New lighthouse burns down in Hull"},
		{"the company is which", "Airbus cut its forecast in May. The company opened a plant in Hull on Friday.", "opened", "Airbus opens plant in Hull"},
		{"they, in a row", "Barack Obama and Nicolas Sarkozy met in Paris. They signed a treaty on Friday.", "signed", "Barack Obama and Nicolas Sarkozy sign treaty"},
		{"a verb with its particle", "The riots broke out in Riga on Tuesday.", "broke", "Riots break out in Riga"},
		{"nothing but a particle", "In Oslo, Erna Solberg gave up on Tuesday.", "gave", "Erna Solberg gives up"},
		{"sworn in", "Jair Bolsonaro was sworn in on Tuesday.", "sworn", "Jair Bolsonaro sworn in"},
		{"flew in from where", "Two divers flew in from London on Tuesday.", "flew", "Two divers fly in from London"},
		{"drove him back", "Roald Amundsen left camp. The cold drove him back on Friday.", "drove", "Cold drives Roald Amundsen back"},
		{"one of several", "A storm struck one of the islands of Chile on Friday.", "struck", "Storm strikes one of islands of Chile"},
		{"the club that did it", "Ann Lee moved to Chelsea, the club that had sacked Bob Roy in 2004.", "sacked", "Chelsea sacks Bob Roy"},
		{"made known", "The accord with Bahrain was announced on Friday in Washington.", "announced", "Accord with Bahrain announced in Washington"},
		{"the number of which people", "The number of people infected by the virus has risen in Peru.", "risen", "Number of people infected by virus rises in Peru"},
		{"the memoir, not the singer", "A memoir by Jermaine Jackson about his brother, Michael, will come out in May.", "come", "Memoir by Jermaine Jackson about brother to come out"},
		{"no room for which firm", "The UK firm that had insured the comeback of the rockers of Queen in Hyde Park asked a judge in Miami to nullify the policy.", "asked", "UK firm asks judge in Miami to nullify policy"},
		{"letters make room for to what", "The World Health Organisation (WHO) increased its global tally of confirmed swine flu cases to more than 2,300.", "increased", "WHO increases its global tally of confirmed swine flu cases to more than 2,300"},
		{"letters without need", "The World Health Organisation (WHO) praised Ghana.", "praised", "World Health Organisation praises Ghana"},
		{"which town", "Two miners were rescued in the town Copiapo by a team from Peru.", "rescued", "Two miners rescued in Copiapo by team from Peru"},
		{"at some hour", "A storm struck south of Manila at 1653 on Friday.", "struck", "Storm strikes south of Manila"},
		{"with whom doing what", "The number of cases in Peru has risen with Chile, followed by Brazil, counting most.", "risen", "Number of cases in Peru rises"},
		{"sworn in as what", "Jair Bolsonaro was sworn in as Brazilian president on Tuesday in a hall packed by deputies just hours after the Senate confirmed his victory.", "sworn", "Jair Bolsonaro sworn in as Brazilian president in hall packed by deputies"},
		{"no room for initials", "Henry M. Paulson Jr. has adapted the traditional powers of the U.S. Treasury to deal with the crisis.", "adapted", "Henry Paulson adapts traditional powers of U.S. Treasury to deal with crisis"},
		{"leaders of what has no room", "Hank Paulson, Ben Bernanke and Chris Cox met with congressional leaders of the Republican party.", "met", "Hank Paulson, Ben Bernanke and Chris Cox meet with congressional leaders"},
		{"agrees with its head", "Work on a shell of concrete and steel started in Pripyat in 2010.", "started", "Work on shell of concrete and steel starts in Pripyat"},
		{"what the writer thinks of the sum", "Goldman Sachs paid Lawrence Summers a cool $135,000 for one speech in April.", "paid", "Goldman Sachs pays Lawrence Summers $135,000 for one speech"},
		{"who his counterpart is", "Emmanuel Macron met his Chadian counterpart, Idriss Deby, in Ndjamena.", "met", "Emmanuel Macron meets his Chadian counterpart Idriss Deby in Ndjamena"},
		{"more than before", "Chad moved closer to war as more people were expelled from Libya.", "expelled", "More people expelled from Libya"},
		{"then for now", "Gordon Brown said on Tuesday that Haiti remained a test for the world.", "said", "Gordon Brown: Haiti remains test for world"},
		{"what they have done by then", "Oxfam said the number of cases had risen to 109.", "said", "Oxfam: number of cases has risen to 109"},
		{"what they did on a day", "Oxfam said its planes were in Mali on Monday.", "said", "Oxfam: its planes were in Mali"},
		{"the mother, not the son", "Bill Clinton left. Chelsea Clinton wept. Ms Clinton's suit was filed in Leeds on Friday.", "filed", "Ms Clinton's suit filed in Leeds"},
		{"went on for a while", "Nurses were handing out masks in Conakry on Friday.", "handing", "Nurses hand out masks in Conakry"},
		{"was at it, but did it not", "Ghana was winning the match in Kumasi.", "winning", "Ghana winning match in Kumasi"},
		{"heading ran in", "Floods hit Pakistan The floods have killed more than 1,000 people since June.", "killed", "Floods kill more than 1,000 people"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := told.Read(c.text, "2020-01-20").Of(c.trigger)
			if m == nil {
				t.Fatalf("no mention %q", c.trigger)
			}
			if m.Title != c.want {
				t.Errorf("\n got %s\nwant %s", m.Title, c.want)
			}
		})
	}
}

// TestUntitled holds what no title can be made of that stands alone: such a mention doesn't lead.
func TestUntitled(t *testing.T) {
	for _, c := range []struct{ name, text, trigger string }{
		{"nobody named", "They resigned.", "resigned"},
		{"two may be meant", "Macron met Scholz. He left.", "left"},
		{"it stands for nothing", "It was announced that the talks would end.", "announced"},
		{"the object is elsewhere", "These are the masks that France delivered.", "delivered"},
		{"which company", "The company was sold in May. It bought a ship in June.", "bought"},
		{"what it is says nothing new", "The new lighthouse was lit in May. It was a success.", "success"},
		{"in and around where", "The drug was tested in and around Lima.", "tested"},
		{"gave what", "In Oslo, Erna Solberg gave on Tuesday.", "gave"},
		{"confirmed as what", "A patient in Hull was confirmed as the ninth.", "confirmed"},
		{"a thing of no name", "The same thing happened in Spain.", "happened"},
		{"you", "You signed the letter.", "signed"},
		{"to whom, but not what", "The doctor gave Jackson too much.", "gave"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := told.Read(c.text, "2020-01-20").Of(c.trigger)
			if m != nil && m.Salience >= .5 {
				t.Errorf("%q leads with %.2f", m.Title, m.Salience)
			}
		})
	}
}

// FuzzTitles holds that titles are short, whole and clean, whatever the text.
func FuzzTitles(f *testing.F) {
	for _, s := range []string{
		"", "\"We will,\" said", "(He left", "The, of and the 2014 World Cup's.", "\xff\xfe killed \xff people on Monday.", "A, B, C and D met in E, F and G after H, who I, J.",
		"Police arrested “the man (who fled.", strings.Repeat("he said that ", 200), "is to was to be to", "Obama Obama Obama met Obama's Obama.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, m := range told.Read(s, "2020-01-20").Mentions {
			switch {
			case !utf8.ValidString(m.Title):
				t.Fatalf("invalid UTF-8 in %q", m.Title)
			case len(m.Title) > title.MaxLength+4:
				t.Fatalf("%d bytes in %q", len(m.Title), m.Title)
			case m.Title != strings.TrimSpace(m.Title) || strings.HasSuffix(m.Title, ",") || strings.HasPrefix(m.Title, ","):
				t.Fatalf("junk around %q", m.Title)
			case title.Balance(m.Title) != m.Title:
				t.Fatalf("open quote or bracket in %q", m.Title)
			}
		}
	})
}
