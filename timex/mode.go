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
	past, near, first := 0, 0, 0
	last, same, again := 0, 0, 0
	var years [storyLeast]int // the first that differ
	differ := 0
	early := false // it names years by their era
	dated := false // its first year is that of a date to the day
	sure := false  // one of its years is no time of a clock: 1530
	for i := range x.Tokens {
		k := &x.Tokens[i]
		if k.Kind != text.Number {
			continue
		}
		n := int(k.End - k.Start)
		if n < 3 || n > 4 {
			continue
		}
		word := x.Raw[k.Start:k.End]
		if !allDigits(word) {
			continue
		}
		switch y := atoi(word); {
		case i+1 < len(x.Tokens) && isEra(x.Word(i+1)):
			past++
			early = true
		case y < 1000 || y > 2100:
		case dct.IsZero() || y < int(dct.Year)-1:
			if y != last {
				last, same = y, 0
			}
			if differ < storyLeast && !slices.Contains(years[:differ], y) {
				years[differ] = y
				differ++
			}
			if same++; same <= storySame {
				past++
			} else {
				again++
			}
			sure = sure || !couldBeClock(y)
			if past == 1 && same == 1 {
				first = i
				dated = endsDate(x, i) || !dct.IsZero() && y < int(dct.Year)-longSince && (endsMonth(x, i) || i == 1 && x.Word(0) == "In")
			}
		case y <= int(dct.Year)+1:
			near++
		}
	}
	if differ == storyLeast {
		past += again
	}
	// A history that comes down to its own day names years near it too, but hardly a day.
	down := past >= 2*storyLeast && past > near
	if (briefLeast <= past && (sure || early) || dated) && past < storyLeast && near == 0 && 2000*past >= len(x.Raw) && !speaksOfNow(x, early) {
		return Narrative, false
	}
	if past < storyLeast || !down && past <= storyLead*near || 2000*past < len(x.Raw) {
		return News, false
	}
	days := 0
	for i := range x.Tokens {
		if _, ok := enNear.Of(x, i); ok {
			occasion = occasion || i < first && !dct.IsZero() && leads(x, i)
			if days++; past <= storyLead*(near+days) && !(down && past > downLead*days) {
				return News, false
			}
		}
	}
	return Narrative, occasion
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
