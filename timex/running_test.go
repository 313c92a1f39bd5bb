package timex

import "testing"

// TestRunningDate holds what an expression is counted from where the text named a date just before; published on Wednesday 2019-06-12.
func TestRunningDate(t *testing.T) {
	const cave = "The boys were missed on 23 June 2018. Divers flew in on 27 June. The boys were found on 2 July. "
	for _, c := range []struct {
		why  string
		mode Mode
		text string
		want string // value of the last expression
	}{
		{"an entry of a log is of its own day", News, "The party lost a vote on 6 May.\n\n3.15pm: The cabinet meets.", "2019-06-12T15:15"},
		{"a clock time in a sentence is of the day told", News, "The party lost a vote on 6 May. At 3.15pm the count began.", "2019-05-06T15:15"},
		{"the previous month of another year", News, "A jury convicted him in January 2018, after a trial that had opened the previous September.", "2017-09"},
		{"the following month of that year", News, "She was arrested in January 2018 and released the following May.", "2018-05"},
		{"a weekday beside the first of its kind", News, "The two states signed accords on Tuesday, the first of their kind.", "2019-06-11"},
		{"that month of the year told", News, "He took office in July 2017 and won a majority that December.", "2017-12"},
		{"that month of the next year", News, "He took office in July 2017 and lost the vote that February.", "2018-02"},
		{"a count, and its day", News, "Russia sent planes on 30 September 2015. Less than three months later, on 18 December, a truce was signed.", "2015-12-18"},
		{"a story of another year goes on", News, "Russia sent planes on 30 September 2015. On 18 December a truce was signed.", "2015-12-18"},
		{"as often as it is dated", News, "Snow fell on 3 May last year. On 9 May the pass was closed. On 27 May it was opened again.", "2018-05-27"},
		{"it steps back some days", News, "Russian columns crossed the border on 24 February 2018. They left on 20 March. On 9 March the power had failed.",
			"2018-03-09"},
		{"not some months", News, "The pass was closed on 3 December 2018. A car slid off the road on 9 May.", "2019-05-09"},
		{"the year that stands at the head", News, "In Sweden in 1958 he scored two goals in the final, which Brazil won on 29 June.", "1958-06-29"},
		{"what had been before", Narrative, "The camp fell on 8 September 1683. He had made an alliance, which was signed on 31 March.", "1683-03-31"},
		{"what came next", Narrative, "The camp fell on 8 September 1683. He made an alliance, which was signed on 31 March.", "1684-03-31"},
		{"that autumn, of the year told", News, "Her husband died on 13 May 1986. Their daughter was born that autumn.", "1986-FA"},
		{"not past the day of writing", News, "The pass was closed on 3 May 2018. It was opened again on 9 May.", "2018-05-09"},
		{"not in another paragraph", News, "The pass was closed on 3 March 2018.\n\nA car slid off the road on 9 May.", "2019-05-09"},
		{"nor of a month named before", News, "The war ended in June 2016. They invaded on 2 June.", "2019-06-02"},
		{"nor after what had been before", News, "He had promised a vote in January 2013 and set its date on 20 February.", "2019-02-20"},
		{"nor nearer to now", News, "They bought the mill on 30 September 2015. On 3 May a fire broke out.", "2019-05-03"},
		{"an account of its own", News, "They bought the mill in March 2018. Sales rose in the quarter that ended April 30.", "2019-04-30"},
		{"a weekday of a story of another year", News, cave + "Four boys came out on 8 July. The rest followed on Tuesday.", "2018-07-10"},
		{"a weekday after one date of another year", News, "Four boys came out on 8 July 2018. Their coach spoke on Tuesday.", "2019-06-11"},
		{"an hour of a story of another year", News, cave + "Divers went in on 8 July. They were thirteen. The water was cold. The first boy came out at 5.40 p.m.",
			"2018-07-08T17:40"},
		{"that night, sentences on", News, "The boys parked their bicycles on 3 May 2018. It rained. The cave filled. Nobody knew. They were found that night.",
			"2018-05-03TNI"},
		{"counted on from an aside before it", Narrative, "She was born in May 1911. She taught until 1935. In 1955 he married. Two years later he left.", "1957"},
		{"the next month of what was", News, "The talks opened in October 2012 and moved to Havana the next month.", "2012-11"},
		{"the next month to come", News, "The talks opened in May and will move to Havana the next month.", "2019-07"},
		{"counted on from an aside of the sentence", Narrative, "She married in May 1953. He became secretary in 1970 and was called to Moscow eight years later.",
			"1978"},
		{"a history looks ahead from its own day", Narrative, "She died in 1999. He will be buried beside her on Saturday.", "2019-06-15"},
		{"a history's weekday is the story's", Narrative, "The fleet sailed on 3 May 1982. It was sighted on Saturday.", "1982-05-01"},
		{"a history goes on", Narrative, "They landed in January 1911. On 8 September the party set out.", "1911-09-08"},
		{"a thing that is known by its date", Narrative,
			"Parliament met on 3 November 1640. Pym, a survivor of the June 1626 session, spoke first. On 11 November Strafford was impeached.", "1640-11-11"},
		{"since when", Narrative, "They crossed in March 1796. It was the first invasion since 1748. By May they held Milan.", "1796-05"},
		{"what tales are of", Narrative, "The fleet sailed in October 1571. The men were told tales of Christmas. On 7 October it met the Turks.", "1571-10-07"},
		{"what it was compared to", Narrative, "Snow fell in February 1947. It was a mild month compared to the frosts of December. In May it thawed.", "1947-05"},
		{"the month that it was compared to", Narrative, "Snow fell in February 1947. It was a mild month compared to the frosts of December.", "1946-12"},
		{"a year that is named again", Narrative,
			"The port fell on 28 June 1776. The king made plans for 1777. There were two armies. One lay in Quebec. One lay in New York. Both waited." +
				" The first campaign of 1777 was from the north. The general set off in June.", "1777-06"},
		{"a winter holds the January told", Narrative, "They landed in January 1911. He laid his depots before the winter. On 8 September they set out.",
			"1911-09-08"},
	} {
		found := (&Tagger{Mode: c.mode}).Find(c.text, wednesday)
		if n := len(found); n == 0 || found[n-1].Value != c.want {
			t.Errorf("%s: %q gives %v, want %s", c.why, c.text, found, c.want)
		}
	}
}
