package timex

import (
	"strings"
	"testing"
	"time"
)

// TestMessages holds how people write to each other: mails, notes, appointments. All were written on Wednesday 2019-06-12 at 10:00.
func TestMessages(t *testing.T) {
	written := time.Date(2019, 6, 12, 10, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		reason string
		text   string
		want   string // every value, in order
	}{
		{"an hour of a part of a day", "See you tomorrow evening at 8, or Saturday morning around 9.", "2019-06-13T20:00 2019-06-15T09:00"},
		{"the hour first", "Call me at 9 tomorrow morning.", "2019-06-13T09:00"},
		{"midnight of tonight is tomorrow's first hour", "Doors close tonight at 12.", "2019-06-13T00:00"},
		{"an hour in words", "The bus leaves at nine thirty, or at twelve oh five.", "2019-06-12T09:30 2019-06-12T12:05"},
		{"two numbers that tell no hour", "It took nine thirty men.", ""},
		{"half three, the British way", "Shall we say half three?", "2019-06-12T03:30"},
		{"beside noon", "We break at a quarter to noon.", "2019-06-12T11:45"},
		{"an hour with its zone", "The call is on Thursday at 8 GMT.", "2019-06-13T08:00"},
		{"the end of office hours", "Open from 9 a.m. to 5 on Friday.", "2019-06-14T09:00 2019-06-14T17:00"},
		{"a range whose first hour has no minutes", "between 10 and 11:30", "2019-06-12T10:00 2019-06-12T11:30"},
		{"an afternoon told once", "from 3:30 to 6:00pm", "2019-06-12T15:30 2019-06-12T18:00"},
		{"hours written with h", "The train is at 15h30.", "2019-06-12T15:30"},
		{"the Friday after next", "Not then: the Friday after next.", "2019-06-21"},
		{"so many weekdays off", "It is three Fridays from now; the last was two Fridays ago.", "2019-06-28 2019-05-31"},
		{"weekdays that share a week told first", "I can do next week on Tuesday or Thursday.", "2019-06-18 2019-06-20"},
		{"weekdays that share a week told last", "Would Monday, Tuesday or Friday next week suit?", "2019-06-17 2019-06-18 2019-06-21"},
		{"a week told once", "Are you free this week or next?", "2019-W24 2019-W25"},
		{"a weekday and its number", "The fair is on Saturday 15.", "2019-06-15"},
		{"day and month in numbers, the day first", "It is due on 22/07.", "2019-07-22"},
		{"year and month", "since 2014/10", "2014-10"},
		{"a season of two years", "the 2014/15 season", "2014 2015"},
		{"a month written onto its day", "Sold on Dec31, 1994.", "1994-12-31"},
		{"a quarter written onto its year", "Results for 2018Q4 are in.", "2018-Q4"},
		{"an office's end of things", "Send it by EOD Friday, the rest by EOM.", "2019-06-14 2019-06"},
		{"in so many weeks is a day", "I'll be back in two weeks.", "2019-06-26"},
		{"half an hour on", "Let's meet in half an hour.", "2019-06-12T10:30"},
		{"from the end", "the second last Friday of June. The penultimate day of May 2018.", "2019-06-21 2018-05-30"},
		{"the last weekend of a month", "the last weekend in October 2018", "2018-W43-WE"},
		{"an hour of a day, of those in which people meet", "Are you free on Thursday at 3, or Friday at 10?", "2019-06-13T15:00 2019-06-14T10:00"},
		{"weekdays of a week told before", "Can we meet the week after next, say Tuesday or Wednesday?", "2019-W26 2019-06-25 2019-06-26"},
		{"a week by its first day", "I'm on leave w/c 24 June.", "2019-W26"},
		{"business days", "It should arrive in 3-5 business days.", "P3D"},
		{"an amount of money before a month", "I bought it for $12 December 27.", "2019-12-27"},
	} {
		var got []string
		for _, x := range (&Tagger{Mode: Colloquial}).Find(c.text, written) {
			got = append(got, x.Value)
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.reason, c.text, g, c.want)
		}
	}
}

// TestZones holds that a clock time with a zone is the instant that it names.
func TestZones(t *testing.T) {
	for text, want := range map[string]string{"at 8:00 EST": "13:00", "at 9:30 p.m. IST": "16:00", "at 0735 GMT": "07:35", "at 9 a.m. BST": "08:00"} {
		found := new(Tagger).Find(text, wednesday)
		if len(found) != 1 {
			t.Fatalf("%q: %v", text, values(found))
		}
		if from, _, ok := found[0].Bounds(); !ok || from.Format("15:04") != want {
			t.Errorf("%q begins at %v, want %s", text, from, want)
		}
	}
	found := new(Tagger).Find("at midnight on 3 May 2018", wednesday)
	if from, _, _ := found[0].Bounds(); found[0].Value != "2018-05-03T24:00" || from.Format("2006-01-02") != "2018-05-04" {
		t.Errorf("midnight: %+v, from %v", found, from)
	}
}
