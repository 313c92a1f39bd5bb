package timex

import (
	"strings"
	"testing"
)

// TestGenres holds how texts other than news tell their time: diaries, lives, guides, talk. All are published on Wednesday 2019-06-12.
func TestGenres(t *testing.T) {
	for _, c := range []struct {
		reason string
		text   string
		want   string // every value, in order
	}{
		{"a diary tells its own day", "It is Monday, June 3. I have an exam today and two tomorrow.", "2019-06-03 2019-06-03 2019-06-04"},
		{"a talk tells its weekday: the nearest", "It's Friday! Today I am on call, at 10:30.", "2019-06-14 2019-06-14 2019-06-14T10:30"},
		{"a page with a day on a line of its own", "Thursday, June 13, 2019\nYesterday the cup went to Spain.", "2019-06-13 2019-06-12"},
		{"a day far away is told of, not lived in", "It is June 6, 1944. Today the tide is low.", "1944-06-06 2019-06-12"},
		{"a chronology goes on", "June: Protests begin. 3 July: The army takes over. 4 November 2018: The trial opens. March: It ends.", "2018-06 2018-07-03 2018-11-04 2019-03"},
		{"a chronology of years that are left out", "November: A law passes. June: Its author leaves. December: It is changed. March: A bank falls.", "XXXX-11 XXXX-06 XXXX-12 XXXX-03"},
		{"a chronology under its years", "2011\nNovember: A law passes.\n2012\nMay: Its author leaves.\nMarch: A bank falls.", "2011 2011-11 2012 2012-05 2013-03"},
		{"the verb may at the head of a sentence", "May: the verb. It may: or not.", "2019-05"},
		{"a month told more narrowly", "The record comes out this fall, probably in October.", "2019-FA 2019-10"},
		{"not more narrowly", "The minister, in office since last year, died in May.", "2018 2019-05"},
		{"hours between which it comes again", "Ferries leave every 20 minutes between 7am and 11pm.", "PT20M XXXX-XX-XXT07:00 XXXX-XX-XXT23:00"},
		{"an hour before what is frequent", "The call is at 1:00 p.m. Every hour counts.", "2019-06-12T13:00 PT1H"},
		{"a short history", "In 1848 a storm swept Europe. It broke out in January. At the turn of the century few knew of it. The man who came to the throne that December died in 1916.", "1848 1848-01 1900 1848-12 1916"},
		{"a story of one day", "At dawn on 6 June 1944 the first wave landed. The town held out until 21 July.", "1944-06-06TMO 1944-07-21"},
		{"early times", "The war broke out in 264 BC and lasted 23 years. By the spring of 218 BC he had set out. That winter he won. In June the following year he lost.", "BC0264 P23Y BC0218-SP BC0218-WI BC0217-06"},
		{"a spring after a year", "Her husband died in 2003, and her son the following spring.", "2003 2004-SP"},
		{"the days of a forecast", "Tonight: cloudy. Friday: snow before 10am. Friday night: rain. Saturday through Monday: dry.", "2019-06-12TNI 2019-06-14 2019-06-14T10:00 2019-06-14TNI 2019-06-15 2019-06-17"},
		{"days up to another", "The watch is in effect from this evening through Friday.", "2019-06-12TEV 2019-06-14"},
		{"a weekday of no week", "One Sunday in January a stranger came.", "XXXX-WXX-7 2019-01"},
		{"a long time after", "For years afterward she was silent.", "PXY"},
		{"hours of one day", "On Sept. 11, 2001, at 8:46 a.m., the first plane hit. The second came soon. By 10:28 both towers were gone.", "2001-09-11T08:46 2001-09-11T10:28"},
		{"an hour of a zone, of a day", "They close at 5 p.m. (GMT) on 30 June.", "2019-06-30T17:00 2019-06-30"},
		{"news that recalls", "In 1848 a storm swept Europe. It was recalled in January, officials said, as in 1948.", "1848 2019-01 1948"},
		{"the century that a text speaks of", "The town had 40,000 people in 1865 and 300,000 at the turn of the century.", "1865 1900"},
		{"a day of a month of a year", "They met on an April day in 1998.", "1998-04 1998"},
		{"last month of a profile, of its own time", "It opened in 1987, went public in 1999, peaked in 2005 and failed in 2012. It was sold last September.", "1987 1999 2005 2012 2018-09"},
		{"an hour of no day that is told", "They met in 1987 and 1999, in 2005 and in October 2012. Blood was drawn at 8 a.m.", "1987 1999 2005 2012-10 XXXX-XX-XXT08:00"},
		{"due on the first", "The talks moved to Thursday, 20 June. Rent is due on the 1st.", "2019-06-20 2019-07-01"},
		{"one of a count", "He took two every morning and one at night.", "XXXX-XX-XXTMO"},
		{"four at night", "It was four in the morning.", "2019-06-12T04:00"},
		{"the week before a feast", "I stopped the week before Easter.", "2019-W15"},
		{"half a year of a firm", "First-half profit rose; the first-half goal stood.", "2019-H1"},
		{"years of an era around", "It stood c. 750–500 BCE, and fell in October of 539 BC.", "BC0750 BC0500 BC0539-10"},
		{"a cleft sentence tells no day", "It is Friday that worries me. Today is quiet.", "2019-06-07 2019-06-12"},
		{"years of three digits, where the text is about such times", "York was founded in AD 71. In 306 he was proclaimed there, and after 211 it was a capital.", "0071 0306 0211"},
		{"a range of such years", "He was born about AD 342. He was baptised about 360 – 366, when he was in Rome.", "0342 0360 0366"},
		{"numbers in such a text that count", "Under AD 71 read this: in 348 pages, about 300 Spartans and by 420 km.", "0071"},
		{"the same number in a text about now", "In 348 he died.", ""},
		{"a year spoken in two halves", "They argued in fifteen seventeen, and in April of fifteen eighteen.", "1517 1518-04"},
		{"two numbers that are no year", "They lost fifteen eighteen to them.", ""},
		{"an era without its space", "Begun in AD842, the mosque still stands.", "0842"},
		{"a year given beside the one that was his", "In 2006, his senior year, he was captain.", "2006 2006"},
		{"centuries that share their noun", "from the 15th to the 19th century", "14 18"},
		{"centuries with a part each", "in the late 19th and early 20th centuries", "18 19"},
		{"a decade with its character", "Stop wanting the roaring 90s back.", "199"},
		{"a thermometer", "Temperatures reached the high 80s.", ""},
		{"a range of years after over", "Yields were modelled over 2000 – 2050.", "2000 2050"},
		{"a count after over", "Over 2000 people came.", ""},
		{"what follows tells the same time", "It began in 1738. About 170 years later, in 1896, it ended.", "1738 1896 1896"},
		{"counted back from what was counted", "It was not last week, but the week before that.", "2019-W23 2019-W22"},
		{"months that are listed go on", "We will be in Rome in November, Lyon in December, Oslo in January and Bergen in March.", "2019-11 2019-12 2020-01 2020-03"},
		{"the last day of a stay", "It's our last day here. We want to enjoy our last day.", "2019-06-12 2019-06-12"},
		{"somebody's last day, of which no more is told", "They remember his last day well.", ""},
		{"what is being done and lies ahead", "I am publishing the book in February.", "2020-02"},
		{"this day, of a speech", "On this day we remember them.", "2019-06-12"},
		{"to this day is no day", "They mourn him to this day.", ""},
		{"a day by its number after another", "No, it was the fifth of June. I found out on the fifth, and told her.", "2019-06-05 2019-06-05"},
		{"the present that ends a range", "Boston Red Sox (2013 – present)", "2013 PRESENT_REF"},
		{"a holiday of last year", "I have had it since last year's Halloween.", "2018-10-31"},
		{"an adjective of a day", "My 9/11-related poems came out.", "2001-09-11"},
		{"a word put into a quotation", "“[Ten] years ago, a browser was born.”", "2009"},
		{"a summer that is over, told in spring", "We built it this fall, and it held.", "2018-FA"},
		{"opening hours are of every week", "Opening hours: Mon-Fri 9:00-17:30, Sat 10:00-16:00.", "XXXX-WXX-1 XXXX-WXX-5 XXXX-XX-XXT09:00 XXXX-XX-XXT17:30 XXXX-WXX-6T10:00 XXXX-XX-XXT16:00"},
		{"a museum's hours", "The museum is open Tuesday to Sunday, 10 a.m. to 6 p.m.", "XXXX-WXX-2 XXXX-WXX-7 XXXX-XX-XXT10:00 XXXX-XX-XXT18:00"},
		{"weekdays of news are of a week", "They met from Monday to Wednesday, at 10 a.m.", "2019-06-10 2019-06-12T10:00"},
		{"an hour of every day", "The shop opens at 8 every morning.", "XXXX-XX-XXT08:00"},
		{"a time that comes each week", "The choir sings every Monday at 7:30 p.m.", "XXXX-WXX-1 XXXX-WXX-1T19:30"},
		{"a monthly market", "The market is every first Saturday of the month.", "P1M"},
		{"a date of every year", "The trustee reports on or before 31 December of each year.", "XXXX-12-31"},
		{"twice weekly", "The twice-weekly flights resume in July.", "P1W 2019-07"},
		{"a weekday beside a feast", "in custody since the Tuesday before Easter", "2019-04-16"},
		{"a weekday beside a weekday", "the first Tuesday after the first Monday in November 2016", "2016-11-08"},
		{"a week on Monday, the British way", "A week on Monday the queen turns 93.", "2019-06-24"},
		{"a day to the week", "Two weeks ago to the day, the tower fell.", "2019-05-29"},
		{"a season of a year in short", "in the summer of '68", "1968-SU"},
		{"the late nineties", "The company was founded in the late nineties.", "199"},
		{"an age is no decade", "In his late twenties he went blind.", ""},
		{"a quarter of a century", "in the third quarter of the fifteenth century", "14"},
		{"a year of school", "the school year 2018/19", "2018 2019"},
		{"years in brackets", "a minister (2001-03)", "2001 2003"},
		{"a month by numbers", "since 2001-03", "2001-03"},
		{"the Ides", "on the Ides of March, 44 BC; on the Ides of June 2018", "BC0044-03-15 2018-06-13"},
		{"a day before Christ", "He crossed the river on 10 January 49 BC.", "BC0049-01-10"},
		{"feasts that share a year", "from Ash Wednesday to Easter Monday in 1348", "1348-03-05 1348-04-21"},
		{"a day written first, as the page shows", "Published at 07:30 on 12/06/2019.", "2019-06-12T07:30"},
		{"a day written first, as another date showed", "Signed on 25/03/1957, in force on 01/04/1958.", "1957-03-25 1958-04-01"},
		{"hours after midnight", "It happened in the small hours of Saturday.", "2019-06-08TMO"},
		{"a day of no week", "It was a Tuesday, I think.", "XXXX-WXX-2"},
		{"one Tuesday of a week", "They held a Tuesday rally.", "2019-06-11"},
		{"as many years", "her fifth win in as many years", ""},
		{"half a unit on its number", "The crossing takes 3½ hours.", "PT3H30M"},
		{"nights that are stayed", "We booked a room for two nights.", "P2D"},
		{"the afternoon of a day by its number", "On the afternoon of the 4th the ship sank.", "2019-06-04TAF"},
		{"a radio's evening", "Tonight: 8.00-10.00 pm, concert.", "2019-06-12TNI 2019-06-12T20:00 2019-06-12T22:00"},
		{"a title with a number, in a text about old times", "Built in AD 71, it shows Fahrenheit 451; and more.", "0071"},
		{"everyday life", "It is a part of everyday business, not done every day.", "P1D"},
		{"exams start ahead", "My exams start on Monday.", "2019-06-17"},
		{"a start that was", "It got off to a bright start on Monday.", "2019-06-10"},
	} {
		var got []string
		for _, x := range new(Tagger).Find(c.text, wednesday) {
			got = append(got, x.Value)
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.reason, c.text, g, c.want)
		}
	}
}
