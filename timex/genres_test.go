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
		{"the last day of a stay", "It's our last day here.", "2019-06-12"},
		{"this day, of a speech", "On this day we remember them.", "2019-06-12"},
		{"to this day is no day", "They mourn him to this day.", ""},
		{"a day by its number after another", "No, it was the fifth of June. I found out on the fifth, and told her.", "2019-06-05 2019-06-05"},
		{"the present that ends a range", "Boston Red Sox (2013 – present)", "2013 PRESENT_REF"},
		{"a holiday of last year", "I have had it since last year's Halloween.", "2018-10-31"},
		{"an adjective of a day", "My 9/11-related poems came out.", "2001-09-11"},
		{"a word put into a quotation", "“[Ten] years ago, a browser was born.”", "2009"},
		{"a summer that is over, told in spring", "We built it this fall, and it held.", "2018-FA"},
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
