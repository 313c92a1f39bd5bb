package timex

import "testing"

// TestAccounts reads what reports of earnings compare with: the quarter that they speak of, or the longer part of the year. The last
// expression of each text is held; published on Wednesday 2019-06-12.
func TestAccounts(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"the quarter spoken of", "First-quarter profit fell to $4 million from $5 million a year earlier.", "2018-Q1"},
		{"more than a quarter", "First-quarter profit fell. In the first six months, net was $9 million, up from $8 million a year earlier.", "2018"},
		{"its like of another year", "First-quarter profit fell. For the nine months, net was $9 million, compared with $8 million in the 2018 period.", "2018"},
		{"back to a quarter", "For the first nine months sales rose. First-quarter profit was $3 million, down from $4 million a year earlier.", "2018-Q1"},
		{"three months are a quarter", "First-quarter profit fell. In the first three months, sales were flat from a year earlier.", "2018-Q1"},
		{"an older quarter is an aside", "First-quarter sales rose. After a weak third quarter of 2018, costs fell. The quarter was its best.", "2019-Q1"},
		{"a fiscal quarter that isn't over", "The grocer reported a fall in third-quarter profit. It earned $4 million, down from $6 million a year earlier.",
			"2018-Q3"},
		{"a quarter to come is not reported", "The grocer will report fourth-quarter profit in August. It had sales of $4 million a year ago.", "2018"},
		{"a comparison leaves the story where it is", "In 2018 it sold 300 boats, against 280 a year earlier, and 40 cars, against 35 a year earlier.", "2017"},
		{"the quarter of this year", "In this year's first quarter net was $4 million, up from $3 million a year earlier.", "2018-Q1"},
		{"a comparison is no date of the story", "First-quarter profit grew from a year ago. Rain fell earlier in the year.", "2019"},
		{"this quarter, reported", "First-quarter profit fell. This quarter's loss was small.", "2019-Q1"},
		{"this quarter, which goes on", "First-quarter profit fell. Sales will rise this quarter.", "2019-Q2"},
		{"last year is the year", "First-quarter profit fell. It sold 300 boats last year.", "2018"},
		{"a fiscal year that was reported", "The grocer had sales of $4 billion in the latest fiscal year.", "2018"},
		{"a year that ends is an amount", "Profit will rise in the year ending June 30, 2020.", "2020-06-30"},
		{"usual in quarters", "Most boats are usually sold in the second quarter.", "XXXX-Q2"},
	} {
		found := (&Tagger{Mode: News}).Find(c.text, wednesday)
		if len(found) == 0 || found[len(found)-1].Value != c.want {
			t.Errorf("%s: %q gives %v, want %s last", c.why, c.text, values(found), c.want)
		}
	}
}
