package timex

import "testing"

// TestBounds checks the first and last day of amounts that end or begin now, on Wednesday 2019-06-12, or at a year that a history told.
func TestBounds(t *testing.T) {
	for _, c := range []struct {
		why         string
		mode        Mode
		text, words string
		first, last string
	}{
		{"weeks, today one of their days", News, "In the past three weeks five ships sank.", "the past three weeks", "2019-05-23", "2019-06-12"},
		{"days to come", News, "Over the next ten days they will vote.", "the next ten days", "2019-06-12", "2019-06-21"},
		{"an amount in two parts", News, "The last 9 years and 10 months were hard.", "The last 9 years and 10 months", "2009-08-13", "2019-06-12"},
		{"half a year more", News, "In the next 2 1/2 years it will triple.", "the next 2 1/2 years", "2019-06-12", "2021-12-11"},
		{"hours of two days", News, "In the past 48 hours fires broke out.", "the past 48 hours", "2019-06-10", "2019-06-12"},
		{"hours of a day", News, "In the past two hours fires broke out.", "the past two hours", "", ""},
		{"not known how many", News, "In the past few years fires broke out.", "the past few years", "", ""},
		{"no side", News, "It took two years.", "two years", "", ""},
		{"years after some day of a year", Narrative, "In 1655 he left. For the next five years he served in Poland.", "the next five years", "1655-01-01", "1660-12-31"},
	} {
		found := (&Tagger{Mode: c.mode}).Find(c.text, wednesday)
		x := found[len(found)-1]
		if x.Text != c.words || x.First.String() != c.first && !x.First.IsZero() || x.Last.String() != c.last && !x.Last.IsZero() ||
			x.First.IsZero() != (c.first == "") {
			t.Errorf("%s: %q gives %q, %v to %v, want %s to %s", c.why, c.text, x.Text, x.First, x.Last, c.first, c.last)
		}
	}
}

// TestLimits checks what says that a date is a limit, and how often a set comes.
func TestLimits(t *testing.T) {
	for _, c := range []struct{ why, text, words, mod, quant, freq, problem string }{
		{"no later", "It must end no later than 15 July 2019.", "15 July 2019", "ON_OR_BEFORE", "", "", ""},
		{"at the latest", "It will be ready by June 2020 at the latest.", "June 2020", "ON_OR_BEFORE", "", "", ""},
		{"no earlier", "It may open no sooner than Friday.", "Friday", "ON_OR_AFTER", "", "", ""},
		{"onwards", "From 2020 onwards cars pay more.", "2020", "ON_OR_AFTER", "", "", ""},
		{"each year", "They pay four times each year.", "four times each year", "", "EACH", "4X", ""},
		{"every week", "They meet twice every week.", "twice every week", "", "EVERY", "2X", ""},
		{"a year without that week", "It is due in the 54th week of 2018.", "the 54th week of 2018", "", "", "", "no such week"},
		{"a month without a fifth such day", "It is due on the fifth Monday of June 2019.", "the fifth Monday of June 2019", "", "", "", "no such day"},
		{"a leap day of another year", "He was born on February 29, 2018.", "February 29, 2018", "", "", "", "no such day"},
		{"a leap day of a year that is not told", "They met on February 29.", "February 29", "", "", "", ""},
	} {
		found := new(Tagger).Find(c.text, wednesday)
		if len(found) != 1 {
			t.Errorf("%s: %q gives %v", c.why, c.text, values(found))
			continue
		}
		x := found[0]
		if x.Text != c.words || x.Mod != c.mod || x.Quant != c.quant || x.Freq != c.freq || x.Problem != c.problem {
			t.Errorf("%s: %q gives %q, mod %q, quant %q, freq %q, problem %q", c.why, c.text, x.Text, x.Mod, x.Quant, x.Freq, x.Problem)
		}
	}
}
