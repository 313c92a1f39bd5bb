package timex

import (
	"slices"

	"github.com/seed-620526af/timeline/internal/text"
)

// storyLead is how many years of the past a text has to name, for each weekday or year about its own time, to be taken for a history.
const storyLead = 3

const (
	storyLeast = 4  // years of the past that a history names at least
	briefLeast = 2  // years that one names at least that tells of nothing else
	storySame  = 2  // how often running the same year counts, where they are but a few: a history goes on to the next
	longSince  = 50 // how many years ago the one month, or the year that opens a text, lies at least that shows a few sentences to be of that time
	downLead   = 4  // how many years of the past for each weekday a history names that comes down to its own day
)

// tells decides how a text anchors its dates, where the user leaves it to the text: a history names years of the past and hardly a
// weekday; all else is news. It also reports whether a history has an occasion: its lead names a day of its own time, as a report of
// an opening does that goes on to tell how the thing was built.
func tells(x *text.Text, dct Day) (mode Mode, occasion bool) {
	var c census
	for i := range x.Tokens {
		if n := x.Tokens[i].End - x.Tokens[i].Start; x.Tokens[i].Kind == text.Number && (n == 3 || n == 4) && allDigits(x.Word(i)) {
			c.count(x, i, dct)
		}
	}
	if c.differ == storyLeast {
		c.past += c.again
	}
	// A history that comes down to its own day names years near it too, but hardly a day.
	down := c.past >= 2*storyLeast && c.past > c.near
	brief := briefLeast <= c.past && (c.sure || c.early) || c.dated
	switch {
	case brief && c.past < storyLeast && c.near == 0 && 2000*c.past >= len(x.Raw) && !speaksOfNow(x, c.early):
		return Narrative, false
	case c.past < storyLeast, !down && c.past <= storyLead*c.near, 2000*c.past < len(x.Raw):
		return News, false
	}
	days := 0
	for i := range x.Tokens {
		if _, ok := enNear.Of(x, i); ok {
			occasion = occasion || i < c.first && !dct.IsZero() && leads(x, i)
			if days++; c.past <= storyLead*(c.near+days) && !(down && c.past > downLead*days) {
				return News, false
			}
		}
	}
	return Narrative, occasion
}

// census counts the years that a text names.
type census struct {
	past, near int             // long before its own day, and about it
	first      int             // the token of the first one that is past
	years      [storyLeast]int // the first past ones that differ
	differ     int
	last, same int  // the past year that it named last, and how often in a row
	again      int  // how often it named one more often than counts
	early      bool // it names years by their era
	dated      bool // its first year is that of a date to the day
	sure       bool // one of its years is no time of a clock: 1530
}

// count counts the number of three or four digits at token i, if it is a year.
func (c *census) count(x *text.Text, i int, dct Day) {
	y := atoi(x.Word(i))
	switch {
	case i+1 < len(x.Tokens) && isEra(x.Word(i+1)):
		c.past++
		c.early = true
		return
	case y < 1000 || y > 2100:
		return
	case !dct.IsZero() && y >= int(dct.Year)-1:
		if y <= int(dct.Year)+1 {
			c.near++
		}
		return
	}
	if y != c.last {
		c.last, c.same = y, 0
	}
	if c.differ < storyLeast && !slices.Contains(c.years[:c.differ], y) {
		c.years[c.differ] = y
		c.differ++
	}
	if c.same++; c.same <= storySame {
		c.past++
	} else {
		c.again++
	}
	c.sure = c.sure || !couldBeClock(y)
	if c.past == 1 && c.same == 1 {
		c.first = i
		c.dated = endsDate(x, i) || !dct.IsZero() && y < int(dct.Year)-longSince && (endsMonth(x, i) || i == 1 && x.Word(0) == "In")
	}
}

// speaksOfNow reports whether a word of the text is of its own days; or, unless it is of early times, of who writes it or the present.
func speaksOfNow(x *text.Text, early bool) bool {
	for i := range x.Tokens {
		if near, _ := enNear.Of(x, i); near {
			return true
		}
		if now, _ := enNow.Of(x, i); now && !early {
			return true
		}
	}
	return false
}

// endsDate reports whether the year at token i ends a date to the day: "6 June 1944", "June 6, 1944".
func endsDate(x *text.Text, i int) bool {
	isMonth := func(i int) bool {
		return english().voc.isIn(&x.Tokens[i], bit(setMonth))
	}
	isNumber := func(i int) bool { return x.Tokens[i].Kind == text.Number }
	if i < 2 {
		return false
	}
	return isMonth(i-1) && isNumber(i-2) || i > 2 && x.Word(i-1) == "," && isNumber(i-2) && isMonth(i-3)
}

// endsMonth reports whether a month or season stands before the year at token i: "July 1914", "the autumn of 1805".
func endsMonth(x *text.Text, i int) bool {
	if i > 0 && x.Word(i-1) == "of" {
		i--
	}
	if i < 1 {
		return false
	}
	return english().voc.isIn(&x.Tokens[i-1], bit(setMonth)|bit(setSeason))
}

// leads reports whether the word at token i names a day of the text's own time, as the lead of a report does: no weekday that a date
// follows, "Sunday, 7 December 1941".
func leads(x *text.Text, i int) bool {
	for j := i + 1; j < min(i+5, len(x.Tokens)); j++ {
		if x.Tokens[j].Kind == text.Number {
			return false
		}
	}
	_, day := enNearDays.Of(x, i)
	return day
}

func isEra(w string) bool { return w == "BC" || w == "BCE" || w == "AD" || w == "CE" }
