package timex

import (
	"strings"
	"testing"
)

// TestTimeless leaves months, seasons and holidays without a year where the text speaks of every year.
func TestTimeless(t *testing.T) {
	guide := strings.Repeat("The old town lies on a hill above the river, and the walls around it are open to visitors. A bus runs up from the station. ", 8)
	story := strings.Repeat("She took the lamp and he followed her down. He had lost his way there once. ", 14)
	letter := strings.Repeat("I have finished my courses and we are all well. My sister sends you her love. ", 14)
	news := strings.Repeat("The minister said on Monday that the port would open. Officials told reporters it was safe. ", 14)
	for _, c := range []struct{ why, text, want string }{
		{"guide, present", guide + "July is the driest month.", "XXXX-07"},
		{"guide, season", guide + "In winter the road is closed.", "XXXX-WI"},
		{"guide, holiday", guide + "The baths are shut at Christmas.", "XXXX-12-25"},
		{"guide, what one may do", guide + "Snow can block the pass from November.", "XXXX-11"},
		{"guide, an event of the past", guide + "The baths were flooded in April.", "2019-04"},
		{"guide, with a year", guide + "The baths were built in July 1911.", "1911-07"},
		{"guide, with a pick", guide + "The museum is closed this July.", "2019-07"},
		{"story", story + "It was summer.", "XXXX-SU"},
		{"letter, season", letter + "It is a quiet summer here.", "2019-SU"},
		{"letter, month", letter + "My course starts in September.", "2019-09"},
		{"news, present", news + "Exports are up in April.", "2019-04"},
		{"news, what is usual", news + "In winter, prices usually fall.", "XXXX-WI"},
		{"guide, what is due", guide + "The new bridge is due to open in November.", "2019-11"},
		{"news about a person",
			strings.Repeat("He denied it, and his lawyers told the court that he had tried to help her. ", 14) + "The singer, 50, died in March.", "2019-03"},
		{"guide of its year", strings.Replace(guide, "A bus", "From 2019 a bus", -1) + "July is dry.", "2019-07"},
		{"too short to tell", "In July it is hot.", "2019-07"},
	} {
		found := new(Tagger).Find(c.text, wednesday)
		last := found[len(found)-1]
		if last.Value != c.want {
			t.Errorf("%s: %+v, want %s", c.why, last, c.want)
		}
		if strings.HasPrefix(c.want, "XXXX") && last.First != (Day{}) {
			t.Errorf("%s: %+v has days", c.why, last)
		}
	}
}

// TestHistoryToItsDay reads a history that comes down to the days of its writing as a history.
func TestHistoryToItsDay(t *testing.T) {
	text := "The club was founded in 2003 and joined the league in 2004. It rose in 2006, fell in 2008 and 2009, and rose again in 2011. " +
		"A new ground was opened in 2013 and the old one sold in 2014. In May the club won its first cup. In 2018 and 2019 it played abroad."
	found := new(Tagger).Find(text, wednesday)
	for _, x := range found {
		if x.Text == "May" && x.Value == "2014-05" {
			return
		}
	}
	t.Errorf("%+v, want May 2014", found)
}

func TestSeasonal(t *testing.T) {
	for _, text := range []string{"a summer camp for boys", "the Christmas tree fell", "winter wheat was sown", "the Winter Olympics opened",
		"an Easter egg was found"} {
		if found := new(Tagger).Find(text, wednesday); len(found) > 0 {
			t.Errorf("%q gives %+v", text, found)
		}
	}
}
