package timex

import "testing"

// TestRelative reads days, weeks and parts of days that lie beside another; the last expression of each text is held. Published on
// Wednesday 2019-06-12.
func TestRelative(t *testing.T) {
	const day = "They signed on 3 May 2018. "
	for _, c := range []struct{ why, text, want string }{
		{"a day of that month", day + "On the 16th of that month it rained.", "2018-05-16"},
		{"the last day of a month", day + "On the last day of the month it rained.", "2018-05-31"},
		{"the last week of a month", "It rained in the last week of May 2018.", "2018-W22"},
		{"the last month of a year", "It rained in the last month of 2018.", "2018-12"},
		{"evening before", day + "The evening before, they had dined.", "2018-05-02TEV"},
		{"morning after", day + "The morning after, it rained.", "2018-05-04TMO"},
		{"evening before something", day + "The evening before the feast it rained.", "2018-05-03"},
		{"years ago this week", "Six years ago this week, the tower fell.", "2013-W24"},
		{"years ago this month", "Two decades ago this month, the tower fell.", "1999-06"},
		{"week of a feast", "They fasted in Easter week.", "2019-W16"},
		{"the next decade, from now", "They will save two trillion over the next decade.", "P10Y"},
		{"a decade before one", "It grew in the 1990s, and in the decade before that.", "198"},
		{"an attack like that", "They feared another Sept. 11-style attack.", "2001-09-11"},
		{"a week beside an event", "The week after the vote was quiet.", "P1W"},
		{"the next evening, sentences on", day + "I was at home. I wanted to go. I headed there the next evening.", "2018-05-04TEV"},
		{"at least until a year", "It will work until at least 2024.", "2024"},
		{"a week from now", "It will be shown a week from Monday.", "2019-06-24"},
		{"so long, and from when", "The mayor is elected for five years from 29 June.", "2019-06-29"},
		{"years later, after now by the words alone",
			"They met in 1977. It was a hot year for all. The farm was sold. The cows went too. Nothing grew. The well dried up. " +
				"The dog ran away. The barn burnt. The road was closed. He left three years later.",
			"1980"},
		{"years later, of no year that was told", "He left three years later.", "XXXX"},
		{"gifts for a feast that has been", "They have 364 days to find a gift for Easter.", "2020-04-12"},
		{"the ten years that end now", "Prices have doubled over the past decade.", "P10Y"},
		{"a decade of the calendar", "Prices doubled in the last decade.", "200"},
		{"hotter than a year", "This year is hotter than 2003.", "2003"},
		{"of that awful year", "He was born in 1918. It ended in November of that awful year.", "1918-11"},
		{"a week from a day", "It will be shown on Monday week.", "2019-06-24"},
		{"an hour of another day", "He was given a pill at 1.30 am on the morning of his death.", "XXXX-XX-XXT01:30"},
		{"of the year that the sentence opens with", "Last year a volcano closed the airports after it erupted on 14 April.", "2018-04-14"},
		{"of its own year, whatever an aside says", "The minister, in office since 2006, died on 14 April.", "2019-04-14"},
		{"a preposition", "It was closed following Monday's storm.", "2019-06-10"},
		{"not the preposition", day + "They met again the following Monday.", "2018-05-07"},
		{"a year or two ahead", "They may return in a year or two.", "FUTURE_REF"},
		{"a year or two ago", "They returned a year or two ago.", "PAST_REF"},
		{"an amount of a year or two", "They stayed for a year or two.", "P1Y"},
		{"year-end", "They will return by year-end.", "2019-12-31"},
		{"since year-end", "It has risen since year-end.", "2018-12-31"},
		{"year end, not to the day", "They will return by year end.", "2019"},
		{"the Friday before the one spoken of", "The index fell on Friday. Trade was thin. It is down 5 percent from the previous Friday.", "2019-05-31"},
		{"a day to come", "She hopes that they will one day return.", "FUTURE_REF"},
		{"one day as an amount", "They will stay for one day.", "P1D"},
		{"one day of the past", "It rained one day and snowed the other.", "P1D"},
	} {
		found := (&Tagger{Mode: News}).Find(c.text, wednesday)
		if len(found) == 0 || found[len(found)-1].Value != c.want {
			t.Errorf("%s: %q gives %v, want %s last", c.why, c.text, values(found), c.want)
		}
	}
}
