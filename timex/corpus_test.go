package timex

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// phrasings is a value and the ways to say it, all in texts published on Wednesday 2019-06-12.
var phrasings = []struct {
	value string
	ways  []string
}{
	{"2019-02-14",
		[]string{"February 14, 2019", "Feb. 14, 2019", "14 February 2019", "the 14th of February, 2019", "14 Feb. 2019",
			"February 14th, 2019", "2019-02-14", "2/14/2019", "14.02.2019",
			"Thursday, February 14, 2019", "Thursday 14 February 2019"}},
	{"2019-02", []string{"February 2019", "Feb. 2019", "February of 2019", "February, 2019"}},
	{"2019-06-11", []string{"yesterday", "Tuesday", "last Tuesday"}},
	{"2019-06-14", []string{"this coming Friday", "next Friday"}},
	{"2019-06-10", []string{"the day before yesterday", "two days ago", "2 days ago"}},
	{"2019-05", []string{"last month", "a month ago"}},
	{"2018", []string{"last year", "a year ago", "one year ago", "2018", "the year 2018"}},
	{"2018-Q3",
		[]string{"the third quarter of 2018", "third quarter 2018", "Q3 2018", "last year's third quarter", "the 2018 third quarter",
			"the third quarter of last year"}},
	{"2018-H2", []string{"the second half of 2018", "the latter half of 2018", "H2 2018"}},
	{"2018-SU", []string{"the summer of 2018", "summer 2018", "summer of last year"}},
	{"199", []string{"in ’90s", "the 1990s", "the '90s", "the nineties", "the nineteen nineties", "the mid-1990s"}},
	{"18", []string{"the 19th century", "the nineteenth century", "the late 19th century"}},
	{"BC0331", []string{"331 BC", "331 B.C.", "331 BCE"}},
	{"0079", []string{"AD 79", "79 AD"}},
	{"2019-W23", []string{"last week", "the past week"}},
	{"2019-W18", []string{"the week of May 3"}},
	{"2018-05-20", []string{"the third Sunday in May 2018", "the third Sunday of May 2018"}},
	{"2018-11-22", []string{"Thanksgiving 2018", "Thanksgiving Day 2018", "the fourth Thursday of November 2018"}},
	{"2018-04-01", []string{"Easter 2018", "Easter Sunday 2018"}},
	{"P2D", []string{"two days", "2 days", "two-day", "48 hours or two days"}},
	{"P2Y", []string{"two years", "two-year", "almost two years", "more than two years", "at least two years"}},
	{"P28D", []string{"a 28-day period", "the same 28-day period"}},
	{"P1.5Y", []string{"a year and a half", "one and a half years", "1.5 years", "1 1/2 years"}},
	{"PT2H30M", []string{"two and a half hours", "2 1/2 hours", "two hours and 30 minutes", "two hours, 30 minutes"}},
	{"PXY", []string{"several years", "many years", "years", "decades"}},
	{"P1D", []string{"daily", "every day", "each day"}},
	{"XXXX-WXX-1", []string{"every Monday", "each Monday", "Mondays"}},
	{"2019-06-12T17:00", []string{"5 p.m.", "5pm", "5 PM", "five p.m.", "17:00"}},
	{"2019-06-12T07:35", []string{"0735 GMT", "7:35 a.m.", "7.35 a.m."}},
	{"2019-06-12T00:30", []string{"12:30 a.m."}},
	{"2019-06-11TNI", []string{"last night", "yesterday night", "Tuesday night"}},
	{"2019-06-12TMO", []string{"this morning"}},
	{"PRESENT_REF", []string{"now", "currently", "these days", "at the present time"}},
	{"PAST_REF", []string{"recently", "in the past", "in recent years", "several years ago"}},
	{"FUTURE_REF", []string{"in the future", "in the near future", "in the coming years", "in the coming months", "future quarters"}},
}

// contexts are put around every phrasing; none of them changes what it means.
var contexts = []string{"%", "It was so, %, they said.", "(%)", "“%”", "The ministry confirmed it. %."}

func TestPhrasings(t *testing.T) {
	for _, c := range phrasings {
		for _, way := range c.ways {
			for _, around := range contexts {
				raw := strings.Replace(around, "%", way, 1)
				found := new(Tagger).Find(raw, wednesday)
				ok := false
				for _, x := range found {
					ok = ok || x.Value == c.value && strings.Contains(way, x.Text)
				}
				if !ok {
					t.Errorf("%q: %v, want %s", raw, values(found), c.value)
				}
			}
		}
	}
}

func values(found []Timex) (all []string) {
	for _, x := range found {
		all = append(all, x.Text+" = "+x.Value)
	}
	return all
}

// TestNoDates holds what is no expression of time, though a word or number in it could be one.
func TestNoDates(t *testing.T) {
	for _, c := range []struct{ reason, text string }{
		{"modal verb", "Talks may resume, and they may well fail."},
		{"modal verb at the start", "May we go?"},
		{"verb", "They march to the capital."},
		{"ordinal", "She came second, and he was the second to leave."},
		{"second as a noun's adjective", "A second attempt failed."},
		{"person", "Mrs May answered the question."},
		{"person named before", "Theresa May's plan failed. The pound fell after May lost, and May's party left her."},
		{"person", "April Smith answered the question."},
		{"person", "August Wilson wrote the play."},
		{"number of a resolution", "Resolution 2254 was adopted."},
		{"count", "They sent 2000 soldiers."},
		{"count with a comma", "They sent 2,000 soldiers."},
		{"score", "They won 3-2 and lost 21-14."},
		{"price", "It cost $2000 and then £1999."},
		{"minutes of a clock", "Doctors gave him the drug between 1040 and 1050."},
		{"phone number", "Call 555-1945 or 020 7946 0018."},
		{"flight", "Flight 1549 landed on the river."},
		{"version", "Version 2.4.1 is out."},
		{"address", "She lives at 1945 Main Street."},
		{"aircraft", "The Su-2000 and the A380 flew."},
		{"verb sun", "They sat in the sun."},
		{"percent", "It rose 12 percent, then 19%."},
		{"quarters of a thing", "Three quarters of the voters agreed."},
		{"fall of a town", "The fall of the city shocked them."},
		{"age", "The 39-year-old man left."},
		{"address of the net", "See https://a.example/2019/05/03 for more."},
		{"a weekday in a name", "They dined at the Sun-fish Inn."},
		{"classes of a school", "Five year seven pupils and two year 10 pupils fell ill."},
		{"age of people", "They were between 20 and 50 years of age."},
		{"more than a count", "More than 2003 people came."},
		{"fraction", "Two thirds and 1/2 of it."},
	} {
		if found := new(Tagger).Find(c.text, wednesday); len(found) > 0 {
			t.Errorf("%s: %q gives %v", c.reason, c.text, values(found))
		}
	}
}

// TestListsShareParts holds ranges and lists: every member is an expression of its own, with the parts that it shares.
func TestListsShareParts(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"from 3 to 5 May 2018", "3 = 2018-05-03, 5 May 2018 = 2018-05-05"},
		{"on Nov. 11-12", "Nov. 11 = 2018-11-11, 12 = 2018-11-12"},
		{"in May and June 2018", "May = 2018-05, June 2018 = 2018-06"},
		{"between 1990 and 1995", "1990 = 1990, 1995 = 1995"},
		{"the war of 1939-45", "1939 = 1939, 45 = 1945"},
		{"between March and 5 April 1918", "March = 1918-03, 5 April 1918 = 1918-04-05"},
		{"499-493 BC", "499 = BC0499, 493 BC = BC0493"},
		{"May 3, 4 and 5, 2018", "May 3 = 2018-05-03, 4 = 2018-05-04, 5, 2018 = 2018-05-05"},
		{"from 7 to 9 p.m.", "7 = 2019-06-12T19:00, 9 p.m. = 2019-06-12T21:00"},
		{"It hit at 6:20 p.m. local time (2220 GMT) Monday", "6:20 p.m. = 2019-06-10T18:20, 2220 GMT = 2019-06-10T22:20, Monday = 2019-06-10"},
		{"It opens at 9 a.m. (Gates close on Friday.)", "9 a.m. = 2019-06-12T09:00, Friday = 2019-06-14"},
		{"on Monday and Tuesday nights", "Monday = XXXX-WXX-1TNI, Tuesday nights = XXXX-WXX-2TNI"},
		{"from 9 a.m. to 5 p.m. on Friday", "9 a.m. = 2019-06-07T09:00, 5 p.m. on Friday = 2019-06-07T17:00"},
	} {
		if got := strings.Join(values(new(Tagger).Find(c.text, wednesday)), ", "); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestRanges holds which expressions begin and end a range.
func TestRanges(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"days of a month", "from 3 to 5 May", "begin end"},
		{"weekdays", "It lasted from Monday to Friday.", "begin end"},
		{"years with between", "He taught there between 1990 and 1995.", "begin end"},
		{"years of a list", "He won in 1990 and 1995.", " "},
		{"hours with a dash", "Open 8am - 1pm.", "begin end"},
		{"hours with until", "from 9:30 untill 11:00 on Thursday", "begin end"},
		{"days with a dash", "July 13 – July 15", "begin end"},
		{"years of long ago", "The plague of 1347 to 1351 killed half of them.", "begin end"},
		{"what goes on till now", "from 1990 until now", " "},
		{"no range of an amount", "from Monday for two weeks", " "},
		{"one moved to another", "The talks in May led to June's truce.", " "},
	} {
		var all []string
		for _, x := range new(Tagger).Find(c.text, wednesday) {
			all = append(all, x.Range)
		}
		if got := strings.Join(all, " "); got != c.want {
			t.Errorf("%s: %q has %q, want %q", c.reason, c.text, got, c.want)
		}
	}
}

// TestExtents holds which words belong to an expression.
func TestExtents(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"an article of the noun that follows", "They sailed on the late-November trip.", "late-November = 2018-11"},
		{"the same with a day", "The 12 January earthquake razed it.", "12 January = 2019-01-12"},
		{"an article of the date", "It fell on the 12th of January.", "the 12th of January = 2019-01-12"},
		{"about a count", "It took about five hours.", "five hours = PT5H"},
		{"about one", "It took about a week.", "about a week = P1W"},
		{"about a count, ago", "It was about two years ago.", "about two years ago = 2017"},
		{"around, of what has been there", "It has been around a long time.", "a long time = PXX"},
		{"around, of a day", "It ended around Nov. 1.", "around Nov. 1 = 2018-11-01"},
		{"a year written onto what it began", "They broke with post-1959 politics.", "post-1959 = 1959"},
		{"two years before a noun", "They paid for the 2001-03 tax cuts.", "2001 = 2001, 03 = 2003"},
		{"a year and a month", "It was paid in 2001-03.", "2001-03 = 2001-03"},
		{"a night of its own name", "Opening night, January 23, was cold.", "January 23 = 2019-01-23"},
		{"local time", "It struck at 1653 local time (2153 GMT) on Tuesday.", "1653 = 2019-06-11T16:53, 2153 GMT = 2019-06-11T21:53, Tuesday = 2019-06-11"},
		{"hours of four digits", "It is on at 12 noon and at 2100h.", "12 noon = 2019-06-12T12:00, 2100h = 2019-06-12T21:00"},
		{"two numbers of one scale", "It lived from nine to fifteen thousand years.", "nine to fifteen thousand years = P9000Y"},
		{"the months of a season", "It snows less in the summer months of 2018.", "the summer months of 2018 = 2018-SU"},
	} {
		if got := strings.Join(values(new(Tagger).Find(c.text, wednesday)), ", "); got != c.want {
			t.Errorf("%s: %q:\n got %s\nwant %s", c.reason, c.text, got, c.want)
		}
	}
}

// TestAnchoring holds what the same words mean by tense, mode and what the text said before.
func TestAnchoring(t *testing.T) {
	for _, c := range []struct {
		name string
		mode Mode
		text string
		want string
	}{
		{"past weekday", News, "The ministers met on Friday.", "2019-06-07"},
		{"future weekday", News, "The ministers will meet on Friday.", "2019-06-14"},
		{"planned weekday", News, "The ministers are scheduled to meet Friday.", "2019-06-14"},
		{"the day itself", News, "The ministers met on Wednesday.", "2019-06-12"},
		{"present of a timetable", News, "The summit opens Friday in Dublin.", "2019-06-14"},
		{"until looks ahead", News, "The talks were put off until Friday.", "2019-06-14"},
		{"weekday in a message", Colloquial, "See you on Friday", "2019-06-14"},
		{"past month", News, "The company bought it in November.", "2018-11"},
		{"future month", News, "The company will buy it in November.", "2019-11"},
		{"day ahead", News, "The dividend is payable July 3.", "2019-07-03"},
		{"history's month", Narrative, "In May 1918 they attacked. The city fell in July.", "1918-07"},
		{"a day of which no more is known", Narrative, "In the spring of 1918 they attacked. The city fell that same day.", "1918-SP"},
		{"the same day of a year", News, "He was tried in 2016. The two were freed on the same day.", "2016"},
		{"the month after some of a year", News, "He was tried in 2016. The two were freed the following month.", "2016-XX"},
		{"a day that is known", Narrative, "On 3 May 1918 they attacked. The city fell that same day.", "1918-05-03"},
		{"history over the year's end", Narrative, "On 3 December 1941 they landed. In January they advanced.", "1942-01"},
		{"a history tells itself", Auto, "It began in 1912. By 1914 it had spread, and in 1916 and 1918 it grew. It ended in July.", "1918-07"},
		{"one year of the past is no history", Auto,
			"Lessons of 1918: in 1918 as now the young died. The 1918 strain spread in 1918, before 1918 was over. Four were found in April.", "2019-04"},
		{"the occasion of a history, a weekday", Auto,
			"A bridge opened on Tuesday. It was begun in 1912, stopped in 1914, and in 1916 and 1918, 1922 and 1931 again. A few had protested on Monday.",
			"2019-06-10"},
		{"the occasion of a history, a plan", Auto,
			"A bridge opened on Tuesday. It was begun in 1912, stopped in 1914, and in 1916 and 1918, 1922 and 1931 again. Trains will run from 11 December.",
			"2019-12-11"},
		{"the occasion of a history, what is next", Auto,
			"A bridge opened on Tuesday. It was begun in 1912, stopped in 1914, and in 1916 and 1918, 1922 and 1931 again. Experts visit it next week.", "2019-W25"},
		{"the history of an occasion", Auto,
			"A bridge opened on Tuesday. It was begun in 1912, stopped in 1914, and in 1916 and 1918, 1922 and 1931 again. The last stone was laid in July.", "1931-07"},
		{"a history's first weekday", Auto, "On Sunday, 3 May 1908 it began. By 1912 it had spread, in 1914 and 1916 it grew. It ended in July.", "1916-07"},
		{"the next day", News, "On 3 May 2018 it rained. The next day they left.", "2018-05-04"},
		{"no published date", News, "They met on Monday.", "2019-06-10"},
	} {
		found := (&Tagger{Mode: c.mode}).Find(c.text, wednesday)
		if len(found) == 0 || found[len(found)-1].Value != c.want {
			t.Errorf("%s: %q gives %v, want %s last", c.name, c.text, values(found), c.want)
		}
	}
}

// TestUnderspecified holds that nothing is guessed from today: without a day of publication what is relative stays open.
func TestUnderspecified(t *testing.T) {
	for text, want := range map[string]string{"on Monday": "XXXX-WXX-1", "on 3 May": "XXXX-05-03", "last week": "XXXX-WXX", "in 1998": "1998",
		"yesterday": "XXXX-XX-XX"} {
		found := new(Tagger).Find(text, time.Time{})
		if len(found) != 1 || found[0].Value != want || strings.HasPrefix(want, "X") && !found[0].First.IsZero() {
			t.Errorf("%q gives %+v, want %s", text, found, want)
		}
	}
}

// TestImpossible holds that a day that no month has is told as such, and not bent to another.
func TestImpossible(t *testing.T) {
	for _, text := range []string{"30 February 2019", "February 29, 2019", "31 April 2018"} {
		found := new(Tagger).Find("It happened on "+text+".", wednesday)
		if len(found) != 1 || found[0].Problem == "" || !found[0].First.IsZero() {
			t.Errorf("%s: %+v", text, found)
		}
	}
	if found := new(Tagger).Find("on February 29, 2020", wednesday); len(found) != 1 || found[0].Problem != "" {
		t.Errorf("29 February 2020: %+v", found)
	}
}

// TestOtherReading holds the second candidate of what is ambiguous.
func TestOtherReading(t *testing.T) {
	g := &Tagger{Both: true}
	for text, want := range map[string]string{"They met on Friday.": "2019-06-14", "on 3/4/2018": "2018-04-03"} {
		found := g.Find(text, wednesday)
		if len(found) != 1 || found[0].Other == nil || found[0].Other.Value != want {
			t.Errorf("%q: %+v, want the other reading %s", text, found, want)
		}
	}
}

func TestMonthDay(t *testing.T) {
	for value, want := range map[string]string{
		"XXXX-02-14": "2 14 true", "XXXX-02-29": "2 29 true", "XXXX-02-14T10:00": "2 14 true", "XXXX-02-14TMO": "2 14 true", "XXXX-03": "3 0 true",
		"XXXX-02-30": "0 0 false", "XXXX-13": "0 0 false", "XXXX-00": "0 0 false", "XXXX-2-14": "0 0 false", "XXXX-02-1": "0 0 false",
		"XXXX-0:": "0 0 false", "XXXX-02-14-15": "0 0 false", "XXXX-WXX-1": "0 0 false", "XXXX-SU": "0 0 false", "XXXX-XX-14": "0 0 false",
		"XXXX": "0 0 false", "XXXX-": "0 0 false", "2019-02-14": "0 0 false", "": "0 0 false",
	} {
		month, dom, ok := MonthDay(value)
		if got := fmt.Sprint(month, dom, ok); got != want {
			t.Errorf("%q: %s, want %s", value, got, want)
		}
	}
	if x := new(Tagger).Find("They met on 14 February.", time.Time{}); len(x) != 1 || x[0].EDTF() != "XXXX-02-14" {
		t.Errorf("%+v", x)
	}
}

func TestEDTF(t *testing.T) {
	for text, want := range map[string]string{"14 February 2019": "2019-02-14", "November 2020": "2020-11", "the third quarter of 2018": "2018-35",
		"the summer of 2018": "2018-22",
		"the 1990s":          "199X", "around May 2018": "2018-05~", "the second half of 2018": "2018-41", "331 BC": "-0330", "the 19th century": "18XX",
		"last week": "2019-06-03/2019-06-09"} {
		found := new(Tagger).Find("It was "+text+".", wednesday)
		if len(found) != 1 || found[0].EDTF() != want {
			t.Errorf("%s: %+v, want %s", text, values(found), want)
		}
	}
}

// TestShared holds that one Tagger serves many goroutines.
func TestShared(t *testing.T) {
	g := new(Tagger)
	want := strings.Join(values(g.Find(news, wednesday)), ",")
	done := make(chan string)
	for range 4 {
		go func() { done <- strings.Join(values(g.Find(news, wednesday)), ",") }()
	}
	for range 4 {
		if got := <-done; got != want {
			t.Error("two calls at once differ from one")
		}
	}
}

// TestBig holds that hard inputs end: many dates, one long line, many digits, deep nesting.
func TestBig(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want int // expressions, at least
	}{
		"dates":   {strings.Repeat("on 3 May 2018, ", 100000), 100000},
		"line":    {strings.Repeat("the cranes lift the containers and ", 60000), 0},
		"digits":  {strings.Repeat("1", 100000), 0},
		"words":   {strings.Repeat("the end of ", 50000) + "2018", 1},
		"numbers": {strings.Repeat("twenty ", 50000), 0},
		"joints":  {strings.Repeat("two-", 50000), 0},
	} {
		if found := new(Tagger).Find(c.text, wednesday); len(found) < c.want {
			t.Errorf("%s: %d expressions, want %d", name, len(found), c.want)
		}
	}
}
