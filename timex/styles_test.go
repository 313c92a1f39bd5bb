package timex

import (
	"strings"
	"testing"
	"time"
)

// styles are sentences as people write them in a kind of text, with the values that the guidelines of TIMEX3 give them: all were written on
// Wednesday 2019-06-12, at 10:00 those that people send to each other.
var styles = []struct {
	style string
	mode  Mode
	lines []styleLine
}{
	{"chat", Colloquial, []styleLine{
		{"u free tmrw nite?", "2019-06-13TNI"},
		{"running late, be there in 10 min", "2019-06-12T10:10"},
		{"c u sat at 5ish", "2019-06-15T17:00"},
		{"let's do lunch thurs or fri", "2019-06-13 2019-06-14"},
		{"the party's on the 22nd, not the 15th", "2019-06-22 2019-06-15"},
		{"did u see the game last nite?", "2019-06-11TNI"},
		{"brb 5 mins", "PT5M"},
		{"haven't slept in 2 days lol", "P2D"},
		{"he texted me at like 3am", "2019-06-12T03:00"},
		{"Could we say half 4 instead?", "2019-06-12T04:30"},
		{"nvm, next weds works", "2019-06-19"},
		{"sometime next week or the week after", "2019-W25 2019-W26"},
		{"the weekend after next is better", "2019-W26-WE"},
		{"see you at 6 sharp", "2019-06-12T18:00"},
		{"i may be late, you march ahead", ""},
		{"give me a sec", ""},
		{"been there 3 yrs 2 mos", "P3Y2M"},
		{"let's meet @ 8pm 2nite", "2019-06-12T20:00"},
		{"ok l8r", ""},
		{"sun's out! pool day on sunday?", "2019-06-16"},
	}},
	{"mail", Colloquial, []styleLine{
		{"Please reply by COB Friday.", "2019-06-14"},
		{"The deadline is close of business tomorrow.", "2019-06-13"},
		{"I am out of office from 17 to 28 June inclusive.", "2019-06-17 2019-06-28"},
		{"As discussed on yesterday's call, the draft is due this Thursday by noon.", "2019-06-11 2019-06-13 2019-06-13T12:00"},
		{"Let's meet again a week from today.", "2019-06-19"},
		{"Sent: Tuesday, June 11, 2019 4:05 PM", "2019-06-11T16:05"},
		{"On Mon, Jun 10, 2019 at 9:14 AM, Dana wrote:", "2019-06-10T09:14"},
		{"Date: Mon, 10 Jun 2019 09:14:05 +0200", "2019-06-10T09:14:05"},
		{"The invoice is payable within 30 days.", "P30D"},
		{"We expect delivery in Q3, or in H1 2020 at the latest.", "2019-Q3 2020-H1"},
		{"FY21 planning starts in Sept.", "2021 2019-09"},
		{"Here are the Q3 FY21 figures and those for 1Q20.", "2021-Q3 2020-Q1"},
		{"I'll do it first thing Monday morning.", "2019-06-17TMO"},
		{"Let's talk later today or early tomorrow.", "2019-06-12 2019-06-13"},
		{"You'll have it by the end of next week.", "2019-W25"},
		{"Any time after 3pm works.", "2019-06-12T15:00"},
		{"Wed 26 June, 14:00-15:30", "2019-06-26T14:00 2019-06-26T15:30"},
		{"We sync weekly on Tuesdays.", "P1W XXXX-WXX-2"},
		{"Sorry for the delay, I was off sick Monday and Tuesday.", "2019-06-10 2019-06-11"},
		{"Can you make it the week of the 24th?", "2019-W26"},
		{"It is due in week 26.", "2019-W26"},
	}},
	{"law", News, []styleLine{
		{"This Agreement is made as of the 1st day of March, 2018.", "2018-03-01"},
		{"Notice shall be given within thirty (30) days of receipt.", "P30D"},
		{"The lease runs for a term of five (5) years.", "P5Y"},
		{"Bids are due no later than 5:00 p.m. Eastern Time on July 1, 2019.", "2019-07-01T17:00"},
		{"Dated the 12th day of June in the year 2018.", "2018-06-12"},
		{"The statute, enacted in 1974 and amended in 1986, expired on 31 December 1999.", "1974 1986 1999-12-31"},
		{"It is reviewed every two years thereafter.", "P2Y"},
		{"He was sentenced to 18 months in prison.", "P18M"},
		{"The hearing is adjourned until 9:30 a.m. on the 3rd of July.", "2019-07-03T09:30"},
		{"Interest is paid semi-annually.", "P6M"},
		{"Section 1981 and Article 1789 apply; see 42 U.S.C. 1983.", ""},
		{"Rent falls due on the first day of each month.", "P1M"},
		{"The court sat from 4 to 6 June 2018.", "2018-06-04 2018-06-06"},
		{"The limit is one year and one day.", "P1Y1D"},
	}},
	{"medicine", News, []styleLine{
		{"Take one tablet twice daily for 10 days.", "P1D P10D"},
		{"Give 500 mg every 8 hours.", "PT8H"},
		{"A 67-year-old man presented with a three-day history of fever.", "P3D"},
		{"Symptoms began 48 hours before admission.", "PT48H"},
		{"She should return in six weeks.", "2019-W30"},
		{"She has smoked since the age of 15.", ""},
		{"A scan at 12 weeks was normal.", "P12W"},
		{"Apply nightly for two weeks, then once a week.", "P1D P2W P1W"},
		{"The scan from 5/2018 was normal.", "2018-05"},
		{"Last seen 03/14/18 in clinic.", "2018-03-14"},
		{"Blood pressure was 120/80 and pulse 72.", ""},
		{"The 5-year survival rate is 80%.", "P5Y"},
		{"The wound was checked every other day.", "P2D"},
		{"She was born at 39 weeks and 4 days.", "P39W4D"},
		{"Fever returned 36 to 48 hours later.", "PT36H"},
	}},
	{"sport", News, []styleLine{
		{"He scored in the 89th minute.", ""},
		{"They won the 2017-18 title.", "2017 2018"},
		{"He came in the 2018/19 season.", "2018 2019"},
		{"The season opens on Aug. 10 at 3 p.m. ET.", "2019-08-10T15:00"},
		{"A last-minute winner settled it.", ""},
		{"She ran it in 2:04:11.", ""},
		{"The first half ended 1-0.", ""},
		{"It is their first title since 1966.", "1966"},
		{"He has not played since mid-April.", "2019-04"},
		{"He threw two touchdowns in the third quarter.", ""},
		{"They won Sunday and lost Monday night.", "2019-06-09 2019-06-10TNI"},
		{"The 1992 gold medallist won the 400 metres in 44.21 seconds.", "1992 PT44.21S"},
		{"They meet in the second week of January 2020.", "2020-W02"},
	}},
	{"science", News, []styleLine{
		{"Samples were taken from May to August 2017.", "2017-05 2017-08"},
		{"Rain fell over a 25-year period (1981–2005).", "P25Y 1981 2005"},
		{"The half-life is 5,730 years.", "P5730Y"},
		{"It peaks every 11 years.", "P11Y"},
		{"The lake froze in the early 20th century.", "19"},
		{"They measured at 06:00 and 18:00 UTC on 4 May 2016.", "2016-05-04T06:00 2016-05-04T18:00"},
		{"Doses were given on days 0, 7 and 14.", ""},
		{"It lasts a few milliseconds.", ""},
		{"Mean rainfall for 1961–90 was 40 mm.", "1961 1990"},
		{"The 2010s were the warmest decade since the 1880s.", "201 188"},
		{"Fortnightly samples were taken in the 1990s.", "P2W 199"},
		{"The comet returns in mid-2061.", "2061"},
		{"The model (Smith et al., 2015; Jones 2012a) was run.", "2015"},
	}},
	{"history", Auto, []styleLine{
		{"In the autumn of 1805 he marched east. On 2 December he won.", "1805-FA 1805-12-02"},
		{"Trade grew at the turn of the 20th century.", "1900"},
		{"He lived in the reign of Nero (AD 54–68).", "0054 0068"},
		{"It was long after the Hundred Years War (1337–1453).", "1337 1453"},
		{"The 1848 revolutions failed by 1850, and in the spring of the following year he fled.", "1848 1850 1851-SP"},
		{"Shops were smashed on the night of 9–10 November 1938.", "1938-11-09TNI 1938-11-10"},
		{"Prices rose in the last quarter of the 18th century.", "17"},
		{"They met between 4 and 11 February 1945.", "1945-02-04 1945-02-11"},
		{"The road dates from the 1st century AD.", "00"},
		{"Mills spread at the beginning of the 19th century.", "18"},
		{"The town was founded circa 1450.", "1450"},
		{"Jazz came with the Roaring Twenties.", "192"},
		{"War broke out in July 1914. By the end of the month Vienna had fired; in August came the rest.", "1914-07 1914-07 1914-08"},
		{"It fell in the 12th and 13th centuries.", "11 12"},
		{"He reigned 1558–1603 and died on 24 March of that year.", "1558 1603 1603-03-24"},
		{"The mid-to-late 1990s were calm.", "199"},
		{"Nero died in 68 AD, aged 30.", "0068"},
		{"The Seven Years' War ended in 1763, six years after it began.", "1763 P6Y"},
		{"Elected in November 1932, he took office the following March.", "1932-11 1933-03"},
	}},
	{"travel", Auto, []styleLine{
		{"Open daily 9am–5pm, closed Mondays.", "P1D XXXX-XX-XXT09:00 XXXX-XX-XXT17:00 XXXX-WXX-1"},
		{"A three-night stay costs more in August.", "P3D 2019-08"},
		{"He spends his first night in Rome.", ""},
		{"The ferry leaves at 7.45am and is back at 18.30.", "2019-06-12T07:45 2019-06-12T18:30"},
		{"It is a 14-hour flight.", "PT14H"},
		{"Allow half a day for the castle and two full days for the isles.", "P0.5D P2D"},
		{"We left at dawn on Tuesday and got in after midnight.", "2019-06-11TMO 2019-06-11T24:00"},
		{"Buses run every half hour until 11pm.", "PT30M XXXX-XX-XXT23:00"},
		{"They stayed overnight.", "2019-06-11TNI"},
		{"Tickets are valid for 24 hours.", "PT24H"},
		{"The last weekend of September is Heritage Weekend.", "2019-W39-WE"},
	}},
	{"timetable", News, []styleLine{
		{"The blasts came between 0910 and 0930 local time (1410 to 1430 GMT).", "2019-06-12T09:10 2019-06-12T09:30 2019-06-12T14:10 2019-06-12T14:30"},
		{"The 10:15 from Leeds was late.", "2019-06-12T10:15"},
		{"The gate is shut from 1300 hours to 1500 hours.", "2019-06-12T13:00 2019-06-12T15:00"},
		{"It ran from 11.30pm to 1am.", "2019-06-12T23:30 2019-06-13T01:00"},
		{"Logged at 2019-06-12T08:30Z.", "2019-06-12T08:30"},
		{"Due 2019-W24.", "2019-W24"},
		{"Due 2019-W24-3.", "2019-06-12"},
		{"Departs 08:05, arrives 11:50.", "2019-06-12T08:05 2019-06-12T11:50"},
		{"At 2200 GMT the polls closed.", "2019-06-12T22:00"},
		{"Trains run 06:00–22:00 on weekdays.", "XXXX-XX-XXT06:00 XXXX-XX-XXT22:00"},
	}},
	{"news", News, []styleLine{
		{"A book on the Thirty Years' War and the Six-Day War came out.", ""},
		{"They met a fortnight ago.", "2019-W22"},
		{"It was the music of the late '80s and early '90s.", "198 199"},
		{"The budget for fiscal year 2019-20 passed.", "2019 2020"},
		{"Prices are where they were this time last year.", "2018"},
		{"The race was held at the weekend.", "2019-W23-WE"},
		{"They meet again in two weeks' time.", "2019-W26"},
		{"It happened the night before last.", "2019-06-10TNI"},
		{"Fire broke out in the wee hours of Sunday.", "2019-06-09TMO"},
		{"It has been a decade-long war after years-long talks.", "P10Y PXY"},
		{"Half a century on, a quarter century after the law, they agree.", "P50Y P25Y"},
		{"It rained for the past week and a half.", "P1.5W"},
		{"He took over two and a half years ago.", "2016-12"},
		{"Elections are held once every four years.", "P4Y"},
		{"The club meets every other Thursday.", "XXXX-WXX-4"},
		{"They recalled D-Day and the day of reckoning.", ""},
		{"The store closes until further notice; saving for a rainy day helps.", ""},
		{"It was sold a quarter of a century ago.", "1994"},
		{"Turnout was low as of 6 p.m. Tuesday.", "2019-06-11T18:00"},
		{"The ban takes effect at one minute past midnight on Friday.", "2019-06-14T00:01"},
		{"Profit fell in the year to March 31.", "P1Y 2019-03-31"},
		{"He served from 2009 to 2013, and again since 2017.", "2009 2013 2017"},
		{"The firm lost money in the six months to the end of May.", "P6M 2019-05"},
		{"The vote is set for the week after next.", "2019-W26"},
		{"They spoke on the sidelines in the run-up to Christmas 2018.", "2018-12-25"},
		{"She was jailed for life and may be freed after 20 years.", "P20Y"},
	}},
}

type styleLine struct{ text, want string }

func TestStyles(t *testing.T) {
	for _, s := range styles {
		written := wednesday
		if s.mode == Colloquial {
			written = time.Date(2019, 6, 12, 10, 0, 0, 0, time.UTC)
		}
		for _, c := range s.lines {
			var got []string
			for _, x := range (&Tagger{Mode: s.mode}).Find(c.text, written) {
				got = append(got, x.Value)
			}
			if g := strings.Join(got, " "); g != c.want {
				t.Errorf("%s: %q\n got %s\nwant %s", s.style, c.text, g, c.want)
			}
		}
	}
}
