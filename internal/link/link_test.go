package link_test

import (
	"slices"
	"testing"

	"github.com/seed-620526af/timeline/internal/complete/told"
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/link"
)

// TestWhichDate holds which of a sentence's dates a word takes.
func TestWhichDate(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, first, last string }{
		{"days after it", "The envoy resigned on Friday, two days after the explosion.", "explosion", "2020-01-15", "2020-01-15"},
		{"a day before it", "The envoy resigned on Friday, a day before parliament voted.", "voted", "2020-01-18", "2020-01-18"},
		{"hours after it", "Paul Biya flew to Geneva on 3 May 2019, hours after rebels had seized the port.", "seized", "2019-05-03", "2019-05-03"},
		{"the day after it", "On 11 March 1985, the day after Konstantin Chernenko died, the Politburo chose a successor.", "died", "1985-03-10", "1985-03-10"},
		{"what was done the day after", "On 11 March 1985, the day after Konstantin Chernenko died, the Politburo chose a successor.", "chose", "1985-03-11", "1985-03-11"},
		{"counted from a month it stays open", "The envoy resigned in May 2019, two days after the explosion.", "explosion", "", "2020-01-20"},
		{"with a date of its own", "The envoy resigned on Friday, two days after the explosion on Tuesday.", "explosion", "2020-01-14", "2020-01-14"},
		{"for days after it", "Paul Biya was treated for two days after doctors operated.", "operated", "", "2020-01-20"},
		{"weeks are seldom to the day", "The envoy resigned on Friday, two weeks after the explosion.", "explosion", "", "2020-01-20"},
		{"what is counted from has the date", "Detectives questioned the doctor two days after the death of Prince on 21 April 2016.", "death", "2016-04-21", "2016-04-21"},
		{"what is counted is dated by it", "Detectives questioned the doctor two days after the death of Prince on 21 April 2016.", "questioned", "2016-04-23", "2016-04-23"},
		{"what comes after it", "The warning comes after the launch of a missile from Iran on 9 January 2020.", "launch", "2020-01-09", "2020-01-09"},
		{"that it comes after it", "The warning comes after the launch of a missile from Iran on 9 January 2020.", "comes", "2020-01-20", "2020-01-20"},
		{"what follows it", "The protests followed the arrest of a bishop on 9 January 2020.", "arrest", "2020-01-09", "2020-01-09"},
		{"it comes on a day", "The election comes on 3 May 2020 after a debate in Warsaw.", "comes", "2020-05-03", "2020-05-03"},
		{"figures of one time, published at another", "Intel will publish its figures for the first quarter on 23 April.", "publish", "2020-04-23", "2020-04-23"},
		{"for a time alone", "The court jailed him for May 2019.", "jailed", "2019-05-01", "2019-05-31"},
		{"a saying to come", "Intel reports its results on 23 January.", "reports", "2020-01-23", "2020-01-23"},
		{"a saying of what was", "Witnesses described the attack in May 2019.", "described", "2020-01-20", "2020-01-20"},
		{"whose clause has its own", "Disney, whose service opened in November 2019, raised its prices on Friday.", "raised", "2020-01-17", "2020-01-17"},
		{"fronted behind a preposition", "A jury convicted the firm, and by September 2019 Theranos had been dissolved.", "dissolved", "2019-09-01", "2019-09-30"},
		{"not of the clause before", "A jury convicted the firm, and by September 2019 Theranos had been dissolved.", "convicted", "2020-01-20", "2020-01-20"},
		{"in brackets with its verb", "Matthew Goode (born 3 April 1978) acted in two films.", "born", "1978-04-03", "1978-04-03"},
		{"not what stands around the brackets", "The singer (jailed in 1997) returned to Leeds.", "returned", "2020-01-20", "2020-01-20"},
		{"for the second time since", "On Friday their allies had lost their majority for only the second time since 1957.", "lost", "2020-01-17", "2020-01-17"},
		{"from so much then", "Sales rose on Friday to 5 billion euros from 4 billion a year earlier.", "rose", "2020-01-17", "2020-01-17"},
		{"of the noun's own day", "The minutes of the meeting of 9 January were approved on Friday.", "meeting", "2020-01-09", "2020-01-09"},
		{"not of the noun's day", "The minutes of the meeting of 9 January were approved.", "approved", "2020-01-20", "2020-01-20"},
		{"before dawn on a day", "The battle began before dawn on 9 January 2020.", "began", "2020-01-09", "2020-01-09"},
		{"made to do it", "Falcke persuaded the council to fund the project in 2014.", "persuaded", "2014-01-01", "2014-12-31"},
		{"promised to do it", "Falcke promised the council to leave in 2014.", "promised", "2020-01-20", "2020-01-20"},
		{"known as somebody", "On 23 September 2015 the rebel known as Timochenko shook the hand of Juan Manuel Santos.", "shook", "2015-09-23", "2015-09-23"},
		{"as many as then", "In 2018, drivers bought as many cars as the year before.", "bought", "2018-01-01", "2018-12-31"},
		{"as early as then", "The plague reached Lima as early as 1589.", "reached", "1589-01-01", "1589-12-31"},
		{"the gap between now and then", "The gap between the slump and the 1930s shrank on Friday.", "shrank", "2020-01-17", "2020-01-17"},
		{"not until then", "The last reactor did not stop until 15 December 2000.", "stop", "2000-12-15", "2000-12-15"},
		{"until then", "The reactor ran until 15 December 2000.", "ran", "", "2000-12-15"},
		{"before the end of it", "Engineers finished the shell before the end of 1986.", "finished", "", "1986-12-31"},
		{"what had gone on since", "Eugene Goossens had pressed for a hall since 1947.", "pressed", "1947-01-01", "1947-12-31"},
		{"seen when, behind what was seen", "The boy saw him weep when Uruguay beat Brazil in 1950.", "saw", "1950-01-01", "1950-12-31"},
		{"done when, what was seen", "The boy saw him weep when Uruguay beat Brazil in 1950.", "weep", "1950-01-01", "1950-12-31"},
		{"what one is jailed for", "A judge jailed Sam Bankman-Fried on Friday for stealing eight billion dollars.", "stealing", "", "2020-01-20"},
		{"how long in brackets, born", "Pele (23 October 1940 - 29 December 2018) was born in Tres Coracoes.", "born", "1940-10-23", "1940-10-23"},
		{"how long in brackets, did", "Pele (23 October 1940 - 29 December 2018) scored on Friday.", "scored", "2020-01-17", "2020-01-17"},
		{"a source in brackets", "Experts (Makel & Plucker, 2014) tested the claim.", "tested", "2020-01-20", "2020-01-20"},
		{"a source and others in brackets", "Experts (Makel et al., 2014) tested the claim.", "tested", "2020-01-20", "2020-01-20"},
		{"voted last week, behind what for", "Parliament voted to ban the drug last week.", "voted", "2020-01-13", "2020-01-19"},
		{"planned for then", "Nokia planned to close the plant last week.", "planned", "2020-01-20", "2020-01-20"},
		{"behind what it was called", "The agency declared the outbreak a pandemic last week.", "declared", "2020-01-13", "2020-01-19"},
		{"for years", "Tom Frieden named a deputy on Friday. He worked in India for five years.", "worked", "", "2020-01-20"},
		{"for minutes", "Tom Frieden named a deputy on Friday. He spoke for five minutes.", "spoke", "2020-01-17", "2020-01-17"},
		{"in the last so many months", "Officials met. GMAC lost five billion dollars in the past three months.", "lost", "2019-10-21", "2020-01-20"},
		{"what did it, behind by", "Officials met on Friday. Hong Kong was hit hard by the 2003 outbreak of SARS.", "hit", "2003-01-01", "2003-12-31"},
		{"after what was long ago", "Officials met. Shortly after joining the Fed in 2002, Ben Bernanke gave a speech.", "gave", "", "2020-01-20"},
		{"its object", "Officials met. Shortly after joining the Fed in 2002, Ben Bernanke gave a speech.", "speech", "", "2020-01-20"},
		{"by doing so then", "Officials met. The bank played its part by lending money in February 1998.", "played", "1998-02-01", "1998-02-28"},
		{"on the day of something", "Officials met on Friday. The singer took a pill on the day of his death.", "took", "", "2020-01-20"},
		{"what was said, of another day", "Officials met. The boy was admitted on Friday and discharged after treatment, said Fidel Hadebe.", "admitted", "2020-01-17", "2020-01-17"},
		{"the next sentence, of the day before", "Ministers met on Saturday. Ron DeSantis flew over the island on Thursday. He landed in Tampa.", "landed", "2020-01-16", "2020-01-16"},
		{"the next sentence, somebody else", "Ministers met on Saturday. Ron DeSantis flew over the island on Thursday. Joe Biden landed in Tampa.", "landed", "2020-01-18", "2020-01-18"},
		{"the next sentence, of yesterday", "Prices rose worldwide. Markets in Moscow fell again on Sunday. The index lost 19 percent.", "lost", "2020-01-19", "2020-01-19"},
		{"and the one after it", "Prices rose worldwide. Markets in Moscow fell on Sunday. The index lost 19 percent. Brokers left the floor.", "left", "2020-01-19", "2020-01-19"},
		{"the next sentence, of last week", "Ministers met on Saturday. Moscow was hit by a storm on Tuesday. Unions pledged money.", "pledged", "2020-01-18", "2020-01-18"},
		{"where one was born", "Officials met on Friday. Ruby Turner was born in Jamaica.", "born", "", "2020-01-20"},
		{"born, and when", "Officials met on Friday. Ruby Turner was born in 1958.", "born", "1958-01-01", "1958-12-31"},
		{"born, in passing", "Born in Jamaica, Ruby Turner sang on Friday.", "Born", "", "2020-01-20"},
		{"where one grew up", "Officials met on Friday. Ruby Turner grew up in Leeds.", "grew", "", "2020-01-20"},
		{"when one was young", "Officials met on Friday. Ruby Turner moved to Leeds when she was nine.", "moved", "", "2020-01-20"},
		{"when one was told", "Officials met on Friday. Ruby Turner moved to Leeds when she was told.", "moved", "2020-01-17", "2020-01-17"},
		{"as a child", "Officials met on Friday. Ruby Turner joined a choir as a child.", "joined", "", "2020-01-20"},
		{"as a member", "Officials met on Friday. Ruby Turner joined a choir as a member.", "joined", "2020-01-17", "2020-01-17"},
		{"in one's youth", "Officials met on Friday. In her youth, Ruby Turner joined a choir.", "joined", "", "2020-01-20"},
		{"what a known quake did", "A quake struck Lima on Tuesday. Troops brought aid. Ministers met on Friday. The quake flattened the cathedral.", "flattened", "2020-01-14", "2020-01-14"},
		{"what it did, behind by", "A quake struck Lima on Tuesday. Ministers met on Friday. The cathedral was flattened by the quake.", "flattened", "2020-01-14", "2020-01-14"},
		{"one of several", "A quake struck Lima on Tuesday. Ministers met on Friday. The first quake flattened the cathedral.", "flattened", "", "2020-01-20"},
		{"what has no day", "Ministers met on Friday. They talked for hours. Peru's quake flattened the cathedral.", "flattened", "", "2020-01-20"},
		{"what is not known", "Ministers met on Friday. They talked for hours. A quake flattened the cathedral.", "flattened", "2020-01-17", "2020-01-17"},
		{"while doing so then", "Speaking in Paris on Friday, Emmanuel Macron promised help.", "promised", "2020-01-17", "2020-01-17"},
		{"in doing so then", "In taking office two years ago, Emmanuel Macron promised help.", "promised", "2018-01-01", "2018-12-31"},
		{"while doing so another day", "Speaking a few days after the vote, Emmanuel Macron promised help.", "promised", "", "2020-01-20"},
		{"having done so then", "Having left office in 2001, Bill Clinton raised money.", "raised", "2020-01-20", "2020-01-20"},
		{"born then", "Born in 1958, Ruby Turner sang for the crowd.", "sang", "2020-01-20", "2020-01-20"},
		{"what one cites is of then", "Citing a report published in 2007, the minister rejected the plan.", "rejected", "2020-01-20", "2020-01-20"},
		{"soon after what was long ago", "Soon after his inauguration on 20 January 2009, Barack Obama chose a station.", "chose", "2009-01-20", "2009-02-20"},
		{"what was long ago, and what soon after", "Soon after his inauguration on 20 January 2009, Barack Obama chose a station.", "inauguration", "2009-01-20", "2009-01-20"},
		{"soon after what is news", "Soon after an explosion on Friday, detectives arrested two men.", "arrested", "2020-01-17", "2020-01-17"},
		{"as it was then", "Officials met. In the debate, as in his July news conference with Nicolas Sarkozy, Barack Obama prevailed.", "prevailed", "2020-01-20", "2020-01-20"},
		{"what is known by its year", "Officials met on Friday. Italy hosted the 2006 games.", "hosted", "2006-01-01", "2006-12-31"},
		{"what is known by its year, spoken of", "Officials met on Friday. Italy praised the 2006 games.", "praised", "2020-01-17", "2020-01-17"},
		{"what is known by its year, the subject", "Officials met on Friday. The 1991 law was written by lobbyists.", "written", "1991-01-01", "1991-12-31"},
		{"the day of its dateline", "TUCSON, Ariz., Jan. 19 -- Barack Obama unveiled a plan. Crowds cheered.", "unveiled", "2020-01-19", "2020-01-19"},
		{"the day of its dateline, all through", "TUCSON, Ariz., Jan. 19 (AP) -- Barack Obama unveiled a plan. Crowds cheered.", "cheered", "2020-01-19", "2020-01-19"},
		{"a day that is no dateline's", "In TUCSON, Ariz., Jan. 19 was a day of plans. Crowds cheered.", "cheered", "2020-01-20", "2020-01-20"},
		{"a dateline of long before", "TUCSON, Ariz., Jan. 2 -- Barack Obama unveiled a plan. Crowds cheered.", "unveiled", "2020-01-20", "2020-01-20"},
		{"put off to then", "The festival has been moved to 14 May.", "moved", "2020-01-20", "2020-01-20"},
		{"the months up to then", "The university presents its accounts for the three months to 31 December.", "presents", "2020-01-20", "2020-01-20"},
		{"back to then", "The dispute goes back to 2003.", "goes", "2003-01-01", "2003-12-31"},
		{"began when it was done", "The council began demolishing the stadium in December 2019.", "began", "2019-12-01", "2019-12-31"},
		{"considered, and done when", "The council considered demolishing the stadium in December 2019.", "considered", "2020-01-20", "2020-01-20"},
		{"has done so, of what was long ago", "A nurse has confessed in the June 2018 murder.", "confessed", "2020-01-20", "2020-01-20"},
		{"no head of the line below", "The story of the strike\n\n3 May 2019\nDockers walked out.", "strike", "", "2020-01-20"},
		{"it was then that", "It was on Friday that police found the car.", "found", "2020-01-17", "2020-01-17"},
		{"not until then that", "It was not until 23 January 2018 that parliament voted.", "voted", "2018-01-23", "2018-01-23"},
		{"its time came", "Officials met. Then came the morning of 24 February 2018. Troops crossed the forest.", "crossed", "2018-02-24", "2018-02-24"},
		{"months before it", "Sam Bankman-Fried went to prison on Friday, five months after a jury convicted him.", "convicted", "2019-08-01", "2019-08-31"},
		{"years before it", "The bank fell in March 2019, two years after its chairman resigned.", "resigned", "2017-01-01", "2017-12-31"},
		{"the third time in so many years", "The strike on Friday closed the port for the third time in the past decade.", "closed", "2020-01-17", "2020-01-17"},
	} {
		t.Run(c.name, func(t *testing.T) { liesBetween(t, c.text, c.trigger, c.first, c.last) })
	}
}

// liesBetween fails where the mention that a word tells, in a text published on 2020-01-20, doesn't lie between two days.
func liesBetween(t *testing.T, text, trigger, first, last string) {
	t.Helper()
	m := told.Read(text, "2020-01-20").Of(trigger)
	if m == nil {
		t.Fatalf("no mention %q", trigger)
	}
	if m.First.String() != first || m.Last.String() != last {
		t.Errorf("got %s to %s, %s, want %s to %s", m.First, m.Last, m.Link, first, last)
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, first, last, link string }{
		{"own clause", "The bridge collapsed on Tuesday.", "collapsed", "2020-01-14", "2020-01-14", link.Clause},
		{"the telling", "Officials said on Sunday that the bridge had collapsed on Friday.", "said", "2020-01-19", "2020-01-19", link.Clause},
		{"the told", "Officials said on Sunday that the bridge had collapsed on Friday.", "collapsed", "2020-01-17", "2020-01-17", link.Clause},
		{"the told, before", "The bridge collapsed on Friday, officials said on Sunday.", "collapsed", "2020-01-17", "2020-01-17", link.Clause},
		{"the telling, after", "The bridge collapsed on Friday, officials said on Sunday.", "said", "2020-01-19", "2020-01-19", link.Clause},
		{"told bare", "Volkswagen said Thursday the factory would close in 2024.", "said", "2020-01-16", "2020-01-16", link.Clause},
		{"date before a noun", "He spoke of the February 14 summit in Sochi in 2019.", "summit", "", "", ""},
		{"noun's own clause", "He recalled a conference that took place in Damascus in November 2019.", "conference", "2019-11-01", "2019-11-30", link.Relative},
		{"participle", "A quake struck Albania on November 26, 2019, killing 51 people.", "killing", "2019-11-26", "2019-11-26", link.Main},
		{"fronted", "On January 8, 2020, after protests began, Iran fired missiles at two bases.", "fired", "2020-01-08", "2020-01-08", link.Clause},
		{"of the day", "Prince Harry left for Canada.", "left", "2020-01-20", "2020-01-20", link.News},
		{"day of the story", "Carlos Ghosn met reporters in Beirut on Friday. The former executive accused Nissan of a plot.", "accused", "2020-01-17", "2020-01-17", link.Story},
		{"history goes on", "Steve Jobs left Apple in 1985. He founded NeXT.", "founded", "1985-01-01", "1985-12-31", link.GoesOn},
		{"to come", "The museum will open in Cairo.", "open", "2020-01-20", "", link.Planned},
		{"known already", "The pilot had warned the tower.", "warned", "", "2020-01-20", link.Past},
		{"several days", "Ministers will meet in Vienna on 3 and 4 February.", "meet", "2020-02-03", "2020-02-04", link.Clause},
		{"weekdays in a row", "The unions will strike on Wednesday and Thursday.", "strike", "2020-01-22", "2020-01-23", link.Clause},
		{"days apart are two events", "The court sat on 3 and 9 January 2020.", "sat", "2020-01-03", "2020-01-03", link.Clause},
		{"a range of months and days", "The siege lasted from December 2018 to 5 March 2019.", "lasted", "2018-12-01", "2019-03-05", link.Clause},
		{"between", "Thieves stole the painting between 23 and 25 December 2019.", "stole", "2019-12-23", "2019-12-25", link.Clause},
		{"or, side by side", "The launch is planned for late March or early April.", "planned", "2020-03-01", "2020-04-30", link.Clause},
		{"moved, not lasting", "The match was moved from 3 May 2019 to 5 May 2019.", "moved", "2019-05-03", "2019-05-03", link.Clause},
		{"its length, and its end", "A two-day conference on migration ended in Marrakesh on Friday.", "conference", "2020-01-16", "2020-01-17", link.Clause},
		{"its length, and its start", "A three-day summit began in Davos on Friday.", "summit", "2020-01-17", "2020-01-19", link.Clause},
		{"its end alone", "A two-day conference on migration ended in Marrakesh on Friday.", "ended", "2020-01-17", "2020-01-17", link.Clause},
		{"when, after a range", "The siege lasted from 1 May 2019 to 4 June 2019, when both armies agreed to a truce.", "agreed", "2019-06-04", "2019-06-04", link.BeforeWhen},
		{"the date after a habit", "Jacinda Ardern signed the law that bans such rifles on 10 April 2019.", "signed", "2019-04-10", "2019-04-10", link.Clause},
		{"the date after a deed", "Police arrested the man who fired on 10 April 2019.", "fired", "2019-04-10", "2019-04-10", link.Clause},
		{"fronted in the second half", "The probe left Florida in July 2019, and on 7 September 2019 it reached its orbit.", "reached", "2019-09-07", "2019-09-07", link.Clause},
		{"the first half keeps its own", "The probe left Florida in July 2019, and on 7 September 2019 it reached its orbit.", "left", "2019-07-01", "2019-07-31", link.Clause},
		{"fronted after and", "Nicola Sturgeon resigned in May 2019 and, on 3 June 2019, left parliament.", "left", "2019-06-03", "2019-06-03", link.Clause},
		{"counted from another event", "A blast destroyed the port of Tianjin on 12 August 2015. The mayor resigned six days after the blast.", "resigned", "2015-08-18", "2015-08-18", link.Counted},
		{"counted back", "A fire gutted the museum on 2 September 2018. Four days before the fire, guards had warned the director.", "warned", "2018-08-29", "2018-08-29", link.Counted},
		{"counted from what has no day", "The mayor met reporters on Friday. The minister resigned six days after the blast.", "resigned", "", "2020-01-20", link.Past},
		{"no day that has yet to come", "The crowd fell silent on Monday for the victims of the explosion. The minister resigned six days after the explosion.", "resigned", "", "2020-01-20", link.Past},
		{"the second half keeps to the day", "The alarm rang on Friday, but nobody saw the flames.", "saw", "2020-01-17", "2020-01-17", link.GoesOn},
		{"done when its purpose is", "The probe went to sleep on Friday.", "went", "2020-01-17", "2020-01-17", link.Clause},
		{"each its own day", "Philae fell silent on Saturday, 57 hours after its landing on a comet on Wednesday.", "landing", "2020-01-15", "2020-01-15", link.Attached},
		{"past an apposition", "The campaign stopped on Saturday after the killing of Jo Cox, a member of parliament, on Thursday.", "killing", "2020-01-16", "2020-01-16", link.Attached},
		{"the verb comes first", "The minister resigned after a vote in parliament on Thursday.", "resigned", "2020-01-16", "2020-01-16", link.Clause},
		{"no participle", "On Saturday morning water ran over the dam for the first time since it was built in 1968.", "ran", "2020-01-18", "2020-01-18", link.Clause},
		{"describes its noun", "The Louvre opened a wing with works borrowed from Rome.", "borrowed", "", "2020-01-20", link.Past},
		{"what is answered was before", "Two men were charged on Friday with the murder of a nurse.", "murder", "", "2020-01-20", link.Past},
		{"the answer has its day", "Two men were charged on Friday with the murder of a nurse.", "charged", "2020-01-17", "2020-01-17", link.Clause},
		{"what is answered, before the date", "Police arrested a man over the robbery on Sunday.", "robbery", "", "2020-01-20", link.Past},
		{"what is answered has its own date", "He was jailed on Friday for an attack that took place in 2018.", "attack", "2018-01-01", "2018-12-31", link.Relative},
		{"what is mourned", "Thousands mourned the death of the singer on Sunday.", "death", "", "2020-01-20", link.Past},
		{"where one is arrested", "He was arrested in a raid on Sunday.", "raid", "2020-01-19", "2020-01-19", link.Attached},
		{"said again, to the day", "The other tube was cut last spring, on 23 March 2019.", "cut", "2019-03-23", "2019-03-23", link.Clause},
		{"two dates of two things", "The bridge collapsed in 2018, on 3 May 2019 it reopened.", "collapsed", "2018-01-01", "2018-12-31", link.Clause},
		{"the most since", "The Nikkei index falls 9 percent, the most since 1987.", "falls", "2020-01-20", "2020-01-20", link.News},
		{"its verb left out", "The first launch was stopped on 3 May 2019 by a storm; the second, five days later, by a leak of fuel.", "leak", "2019-05-08", "2019-05-08", link.Clause},
		{"announced then, agreed who knows when", "The accord was announced on 13 August 2019.", "accord", "", "2020-01-20", link.Past},
		{"of another time, not said which", "Angela Merkel recently told pupils of her youth.", "told", "", "2020-01-20", link.Past},
		{"counted from what nothing dates", "The sailor was found two hours later.", "found", "", "2020-01-20", link.Past},
		{"counted from a clause", "Seven hours after the vote ended, the speaker closed the session.", "closed", "", "2020-01-20", link.Past},
		{"at first", "The virus first spread in Wuhan.", "spread", "", "2020-01-20", link.Past},
		{"the first, no adverb", "The first patient left the clinic.", "left", "2020-01-20", "2020-01-20", link.News},
		{"less than then", "In 2018, drivers bought fewer cars than in 2017.", "bought", "2018-01-01", "2018-12-31", link.Clause},
		{"more than a day in its own clause", "The bridge collapsed less than two years later, on Friday.", "collapsed", "2020-01-17", "2020-01-17", link.Clause},
		{"the occasion", "Thousands died in the December 26 earthquake.", "died", "2019-12-26", "2019-12-26", link.Clause},
		{"of whom an event is told", "Survivors of Tuesday's earthquake are telling their tales.", "telling", "2020-01-20", "2020-01-20", link.News},
		{"what a happening does", "Tuesday's earthquake toppled a church.", "toppled", "2020-01-14", "2020-01-14", link.Clause},
		{"what a happening leads to", "Tuesday's vote angered the unions.", "angered", "2020-01-20", "2020-01-20", link.News},
		{"when, dated", "When regulators closed the bank on Wednesday, its owner resigned.", "resigned", "2020-01-15", "2020-01-15", link.Main},
		{"when, to come", "When the court meets on Wednesday, the union rallies.", "rallies", "2020-01-20", "2020-01-20", link.News},
		{"hangs on what a clause dates", "When Theresa May took over in July 2016, she spent weeks wooing Scotland.", "wooing", "2016-07-01", "2016-07-31", link.Main},
		{"how often since", "The bank has cut its rates three times since September.", "cut", "2019-09-01", "2020-01-20", link.Clause},
		{"what goes on since", "Elon Musk has been fighting the union since 2018.", "fighting", "2018-01-01", "2018-12-31", link.Clause},
		{"its verb is to come", "Talks between Serbia and Kosovo are to begin next week.", "Talks", "2020-01-27", "2020-02-02", link.Clause},
		{"due to begin", "The trial is due to start on Wednesday.", "trial", "2020-01-22", "2020-01-22", link.Clause},
		{"planned, no date", "The museum will host an exhibition.", "exhibition", "2020-01-20", "", link.Planned},
		{"tried when what it tries is dated", "Thieves tried to rob the bank on Friday.", "tried", "2020-01-17", "2020-01-17", link.Clause},
		{"two dates: what is counted from", "Ten years after the attack of 18 January 2010, Macron spoke in Kabul.", "attack", "2010-01-18", "2010-01-18", link.Attached},
		{"two dates: the anniversary", "Ten years after the attack of 18 January 2010, Macron spoke in Kabul.", "spoke", "2020-01-18", "2020-01-18", link.Counted},
		{"no perfect dates long ago", "Conrad Murray has denied the manslaughter of Michael Jackson in June 2009.", "denied", "2020-01-20", "2020-01-20", link.News},
		{"a perfect of these days", "Tesla has raised its prices in Norway this week.", "raised", "2020-01-20", "2020-01-26", link.Clause},
		{"the past dates long ago", "Conrad Murray denied the manslaughter of Michael Jackson in June 2009.", "denied", "2009-06-01", "2009-06-30", link.Clause},
		{"one date for two", "Police arrested a driver and charged his brother on Friday.", "arrested", "2020-01-17", "2020-01-17", link.Main},
		{"each its own", "Police arrested a driver on Thursday and charged his brother on Friday.", "arrested", "2020-01-16", "2020-01-16", link.Clause},
		{"of the past, under what is to come", "Historians will judge Ben Bernanke by what he did when Alan Greenspan left the bank.", "left", "", "2020-01-20", link.Past},
		{"whose crash, no time", "The meeting opened in gloom, with last week's still unexplained crash in mind.", "opened", "2020-01-20", "2020-01-20", link.News},
		{"before a year", "The castle was built before 1500.", "built", "", "1499-12-31", link.Stated},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := told.Read(c.text, "2020-01-20").Of(c.trigger)
			if m == nil {
				t.Fatalf("no mention %q", c.trigger)
			}
			if c.link == "" {
				if m.Link != link.Modifier {
					t.Errorf("linked by %q, want %q", m.Link, link.Modifier)
				}
				return
			}
			if m.First.String() != c.first || m.Last.String() != c.last || m.Link != c.link {
				t.Errorf("\n got %s to %s, %s\nwant %s to %s, %s", m.First, m.Last, m.Link, c.first, c.last, c.link)
			}
		})
	}
}

// TestTellsOfItself: where someone tells of himself, what he tells is no news of the day.
func TestTellsOfItself(t *testing.T) {
	const opening = "Marco Bellini, a diver, worked on the Costa Concordia. We met him on Sunday in Genoa. I asked him about the night. "
	for _, c := range []struct{ name, text, first, last string }{
		{"an interview", opening + "I was at home. My brother called me. I drove to the port. We waited.", "", "2020-01-20"},
		{"a report", "Marco Bellini, a diver, met reporters on Sunday in Genoa. He wore a cap. His brother called him. They drove to the port.", "2020-01-19", "2020-01-19"},
		{"a report with quotations", "Marco Bellini, a diver, met reporters on Sunday in Genoa. \"I wore a cap,\" he said. His brother called him. \"We waited,\" he said.", "2020-01-19", "2020-01-19"},
	} {
		t.Run(c.name, func(t *testing.T) { liesBetween(t, c.text, "called", c.first, c.last) })
	}
}

// TestEssays: a text that names no day of its week is no report of the day, beyond what its first sentence and its sources say.
func TestEssays(t *testing.T) {
	const opening = "Carmakers love speed and their buyers love safety. Michelin tested a tyre with a chip in it. "
	for _, c := range []struct{ name, text, trigger, first, last, link string }{
		{"an essay", opening, "tested", "", "2020-01-20", link.Past},
		{"a source", opening + "Michelin said it was safe.", "said", "2020-01-20", "2020-01-20", link.News},
		{"what is so now", opening + "Nissan is testing another.", "testing", "2020-01-20", "2020-01-20", link.News},
		{"a report of yesterday", opening + "A factory burned yesterday.", "tested", "2020-01-19", "2020-01-19", link.Story},
		{"a report with its dateline", "PARIS, January 20 - " + opening, "tested", "2020-01-20", "2020-01-20", link.News},
		{"of years ago", opening + "A factory burned in 2009.", "tested", "", "2020-01-20", link.Past},
		{"the first sentence", "Michelin tested a tyre with a chip in it.", "tested", "2020-01-20", "2020-01-20", link.News},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := told.Read(c.text, "2020-01-20").Of(c.trigger)
			if m == nil {
				t.Fatalf("no mention %q", c.trigger)
			}
			if m.First.String() != c.first || m.Last.String() != c.last || m.Link != c.link {
				t.Errorf("\n got %s to %s, %s\nwant %s to %s, %s", m.First, m.Last, m.Link, c.first, c.last, c.link)
			}
		})
	}
}

func TestNothingIsDatedWithoutAPublicationDay(t *testing.T) {
	x := told.Read("Prince Harry left for Canada. He will return.", "")
	for _, m := range x.Mentions {
		if !m.First.IsZero() || !m.Last.IsZero() {
			t.Errorf("%s is dated %s to %s", m.Title, m.First, m.Last)
		}
	}
}

func TestRelations(t *testing.T) {
	for _, c := range []struct {
		name, text, from, to string
		order                event.Order
		days                 int
	}{
		{"after a clause", "Theresa May resigned after parliament rejected her deal.", "resigned", "rejected", event.After, 0},
		{"before a noun", "Police closed the square before the ceremony.", "closed", "ceremony", event.Before, 0},
		{"days after a noun", "The minister resigned two days after the explosion.", "resigned", "explosion", event.After, 2},
		{"since", "Prices have doubled since the invasion.", "doubled", "invasion", event.Since, 0},
		{"during", "Two climbers died during the storm.", "died", "storm", event.During, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := told.Read(c.text, "2020-01-20")
			for _, r := range x.Relations {
				if r.To >= 0 && r.Order == c.order && r.Days == c.days && x.Of(c.from) == &x.Mentions[r.From] && x.Of(c.to) == &x.Mentions[r.To] {
					return
				}
			}
			t.Errorf("%s %v %s not among %+v", c.from, c.order, c.to, x.Relations)
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
			x := told.Read(c.text, "2020-01-20")
			same := slices.ContainsFunc(x.Relations, func(r event.Relation) bool {
				return r.Order == event.Same && x.Of(c.verb) == &x.Mentions[r.From] && x.Of(c.noun) == &x.Mentions[r.To]
			})
			if same != c.same {
				t.Errorf("one event: %v, want %v; of %+v", same, c.same, x.Relations)
			}
		})
	}
}
