package event

import "testing"

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
		{"known as somebody", "On 23 September 2015 the rebel known as Timochenko shook the hand of Juan Manuel Santos.", "shook", "2015-09-23", "2015-09-23"},
		{"the third time in so many years", "The strike on Friday closed the port for the third time in the past decade.", "closed", "2020-01-17", "2020-01-17"},
	} {
		t.Run(c.name, func(t *testing.T) { liesBetween(t, c.text, c.trigger, c.first, c.last) })
	}
}

// liesBetween fails where the mention that a word tells, in a text published on 2020-01-20, doesn't lie between two days.
func liesBetween(t *testing.T, text, trigger, first, last string) {
	t.Helper()
	m := complete(text, "2020-01-20").of(trigger)
	if m == nil {
		t.Fatalf("no mention %q", trigger)
	}
	if m.First.String() != first || m.Last.String() != last {
		t.Errorf("got %s to %s, %s, want %s to %s", m.First, m.Last, m.Link, first, last)
	}
}
