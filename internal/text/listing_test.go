package text

import (
	"slices"
	"strings"
	"testing"
)

// roles returns the role of each sentence of a text.
func roles(raw string) (out []Role) {
	for _, s := range New(raw).Sentences {
		out = append(out, s.Role)
	}
	return out
}

// TestListings holds which texts are listings, all but their first line and the lines that stand for a day or a channel.
func TestListings(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"programmes and their hours", "Channel 4\n7.00pm Channel 4 News\n8.00 Escape to the Chateau. Dick and Angel open a museum.\n9.00 Gogglebox\n10.00 The Last Leg. Adam Hills looks back.\n"},
		{"a conference's day", "Programme\n09:00 Registration and coffee\n09:30 Keynote: the price of oil\n11:00 Panel on shipping\n13:00 Lunch\n"},
		{"events and their prices", "Friday 2 June: Jazz in the Park, 7pm, free\nSaturday 3 June: Bristol Half Marathon, from 9am\n10-11 June: Festival of Nature\nMonday 12 June: Talk by David Olusoga, tickets £12\n"},
		{"results", "Results\nSaturday 8 April\nManchester United 2-0 Everton\nAston Villa 2-0 Nottingham Forest\nBrentford 1-2 Newcastle United\nSunday 9 April\nLeeds United 1-5 Crystal Palace\nLiverpool 2-2 Arsenal\n"},
		{"goods", "Cameras compared\nCanon EOS R7, £1,349, 32.5 megapixels ****\nFujifilm X-T5, £1,699, 40 megapixels *****\nNikon Z30, £749, 20.9 megapixels ***\nSony A7 IV, £2,399, 33 megapixels ****\n"},
		{"navigation", "Home\nNews\nSport\nWeather\nTravel and transport\nAbout us\nHelp\n"},
		{"a guide in whole sentences", "Guide to the week\nAnn Lee plays songs from the hills.\nPresenter/Ann Lee, Producer/John Roe\n7.00-11.00 pm RADIO FIVE The match comes live from Leeds.\nProducer: Jane Doe\n"},
	} {
		x := New(c.text)
		for i, s := range x.Sentences[1:] {
			if s.Role != Listing && s.Role != Dateline {
				t.Errorf("%s: line %d has role %d: %q", c.name, i+1, s.Role, x.Raw[s.Start:s.End])
			}
		}
	}
}

// TestNoListings holds which texts are none, however short their lines are.
func TestNoListings(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"a page's head", "Beirut stops at 6.07 pm\nThe port, a year on\nBy Jane Doe\nBeirut\n\nThe city fell silent on Wednesday.\nBells rang.\n"},
		{"a live page", "Verdict in Oslo\n10:05 The judges enter the court.\n10:12 The first judge begins to read the verdict.\n10:40 The court finds him guilty of all charges.\n11:02 The families leave the room.\n"},
		{"a chronology without stops", "The canal\n23 March 2021: the ship runs aground\n24 March 2021: tugs fail to move it\n25 March 2021: ships go round the Cape\n27 March 2021: the tide rises\n28 March 2021: diggers free its bow\n29 March 2021: it floats again\n"},
		{"years", "1903 first flight\n1914 war breaks out\n1919 treaty of Versailles\n1929 the crash on Wall Street\n1939 war again\n1945 peace\n1957 Sputnik\n"},
		{"items", "Ferries collide\n* Two ferries collide off Cebu\n* Forty people are missing\n* The coast guard opens an inquiry\n* Three survivors say the crew fled\n* The captain is held\n* Waves are three metres high\n"},
		{"headings between paragraphs", "The hills\n\nIt rained.\n\nMonday\n\nIt rained.\n\nTuesday\n\nIt rained.\n\nWednesday\n\nIt rained.\n\nThursday\n\nIt rained.\n\nFriday\n\nIt rained.\n"},
		{"lines broken to fit", "The minister said that the port would open again, and that ships\nfrom the north, which had waited since the storm of last week, were to be\nled in one by one; he named no day, and left the room without a word of\nthanks to those who had cleared the wrecks\nby hand, day and night.\n"},
	} {
		if got := roles(c.text); slices.Contains(got, Listing) {
			t.Errorf("%s: roles %v", c.name, got)
		}
	}
}

// TestWrapped holds that lines are joined where they were broken to fit, and only there.
func TestWrapped(t *testing.T) {
	const letter = "The committee heard that he has lived all his life in New\nYork, next door to the lawyer that he had hired, Ann\nBarker, and to her two brothers, who knew nothing of it.\n"
	const entries = "Saturday 3 June: Bristol Half Marathon, Anchor Road, from nine\nSunday 4 June: Open Gardens, Clifton, ten to four, at five pounds\nThursday 8 June: Talk by David Olusoga, Watershed, half past seven, twelve pounds\n"
	for _, c := range []struct {
		name, text string
		sentences  int
	}{
		{"a letter", letter, 1},
		{"a letter twice", letter + "\n" + letter, 2},
		{"entries of about one length", entries, 3},
		{"a line that begins with a mark", "The bill of Barney Frank (D-Mass.)\n, the committee's chairman, passed.\n" + strings.Repeat("x", wrapWidth), 2},
	} {
		if got := len(New(c.text).Sentences); got != c.sentences {
			t.Errorf("%s: %d sentences, want %d", c.name, got, c.sentences)
		}
	}
}
