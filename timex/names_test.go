package timex

import (
	"strings"
	"testing"
)

// TestNames holds words of time that are part of a name, or mean no time of their own, beside those that do.
func TestNames(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a newspaper", "He told USA Today about it.", ""},
		{"a heading", "What Parliament Did Today", "Today = 2019-06-12"},
		{"an uprising", "They remember the Arab Spring well.", ""},
		{"an uprising with its year", "They remember the Prague Spring of 1968 well.", "1968 = 1968"},
		{"a season in a name that goes on", "The Chinese Spring Offensive failed.", "Spring = 2019-SP"},
		{"a name that begins with a season", "It was called the Spring of Nations.", ""},
		{"a season", "He came in the spring of 1968.", "the spring of 1968 = 1968-SP"},
		{"games", "Athens hosted the Summer Olympic Games.", ""},
		{"a programme", "She was shown on “60 Minutes” again.", ""},
		{"an amount", "She spoke for 60 minutes again.", "60 minutes = PT60M"},
		{"people of our time", "It is hard for today's youth.", ""},
		{"people of our time, described", "It is hard for today's young readers.", ""},
		{"a thing of the day", "It is hard after today's defeat.", "today = 2019-06-12"},
		{"an age to come", "They are the leaders of tomorrow.", ""},
		{"the day to come", "They leave tomorrow.", "tomorrow = 2019-06-13"},
		{"a measure", "It does 15 million instructions per second.", ""},
		{"a rate of percent", "Sales grew by 8.5 percent annually.", ""},
		{"what is usual", "The fair is held annually.", "annually = P1Y"},
		{"an event's name", "Thousands joined the annual March for Bread.", ""},
		{"an average", "The average daily volume was small.", ""},
		{"a daily thing", "The daily rally was small.", "daily = P1D"},
		{"nights, no set", "It was one of the dark nights.", ""},
		{"nights of work", "He works nights.", "nights = XXXX-XX-XXTNI"},
		{"a compound", "The quarter-to-quarter growth was small.", ""},
		{"any fiscal year", "It moved from a fiscal year to a calendar one.", ""},
		{"a day's hours", "He was held in the early hours of Friday.", "the early hours of Friday = 2019-06-07TMO"},
		{"a car's model", "She drove a 1987 Chevrolet and a 2004 Honda.", ""},
		{"the year of a maker", "In 2004 Honda built a robot.", "2004 = 2004"},
		{"a time that comes", "They feared for the future.", "the future = FUTURE_REF"},
		{"any future", "They want a future.", ""},
		{"of late", "They met most recently.", "most recently = PAST_REF"},
		{"dated by what follows", "They met most recently last May.", "last May = 2019-05"},
		{"a broadcast", "He spoke on the Today programme.", ""},
		{"a newspaper, daily", "She writes for the Daily Herald.", ""},
		{"a film", "It looked like the film 28 Days Later.", ""},
		{"a charity", "They gave 40 pounds to the DEC.", ""},
		{"pictures", "It was shown in 2D and 3D.", ""},
		{"a figure of speech", "It was called the trial of the century.", ""},
		{"an award", "She was named player of the year, and it won goal of the month.", ""},
		{"no award", "It was the hottest day of the year.", "the year = 2019"},
		{"the century", "It was the longest drought of the century.", "the century = 20"},
		{"an aside", "At the end of the day, it is a game.", ""},
		{"the end of a day", "It will be done by the end of the day.", "the end of the day = 2019-06-12"},
		{"an age", "She is in her late 30s.", ""},
		{"a decade", "It was built in the late 60s.", "the late 60s = 196"},
		{"aircraft", "It flies sixteen A330-200s.", ""},
		{"a birthday", "He came to the 18th birthday party.", ""},
		{"an ordinal of a day", "It fell on Monday, the first day of trade.", "Monday = 2019-06-10"},
		{"a verb", "It is to last two weeks.", "two weeks = P2W"},
		{"counted nights", "They slept there two nights.", "two nights = P2D"},
		{"soon", "They will soon leave.", "soon = FUTURE_REF"},
		{"soon, told", "They soon left, and were soon released.", ""},
		{"as soon as", "They will leave as soon as it rains.", ""},
		{"a later date", "They will leave at a later date.", "a later date = FUTURE_REF"},
	} {
		if got := strings.Join(values((&Tagger{Mode: News}).Find(c.text, wednesday)), ", "); got != c.want {
			t.Errorf("%s: %q gives %q, want %q", c.why, c.text, got, c.want)
		}
	}
}
