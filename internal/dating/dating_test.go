package dating

import (
	"strings"
	"testing"
	"time"

	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

func TestInfer(t *testing.T) {
	for _, c := range []struct {
		name, id, url, text string
		want                string // "" where nothing is to be used
		basis               string
	}{
		{"url", "", "https://paper.example/world/2021/01/18/talks", "Talks ended.", "2021-01-18", "url: 2021/01/18"},
		{"url with hyphens", "", "https://paper.example/2014-11-12-probe.html", "It landed.", "2014-11-12", "url: 2014-11-12"},
		{"url without a day", "", "https://paper.example/2014/11/probe-20141", "It landed.", "", ""},
		{"number in a url that is no date", "", "https://paper.example/id/20219945", "It landed.", "", ""},
		{"file name", "2019-04-16-notre-dame", "", "The fire is out.", "2019-04-16", "name: 2019-04-16"},
		{"compact file name", "dispatch_20190416_2", "", "The fire is out.", "2019-04-16", "name: 20190416"},
		{"dateline with its year", "x", "", "Fire is out\n\nPublished: 16 April 2019\n\nThe fire in the cathedral is out.", "2019-04-16", "dateline: 16 April 2019"},
		{"byline", "x", "", "Canal is free\n\nBy Jane Doe | March 30, 2021 | 9:15 a.m. ET\n\nThe ship floats again.", "2021-03-30", "dateline"},
		{"dateline beats a file name", "2019-04-20-copy", "", "Fire is out\n\n16 April 2019\n\nThe fire is out.", "2019-04-16", "dateline"},
		{"year by the weekday and the year named", "x", "", "Court rules\n\n18 January\n\nThe court ruled on Monday on the elections of 2020. The law of 2020 stands. Nothing else was said.", "2021-01-18", "weekday"},
		{"a chronology", "x", "", "Concorde\n\n29 November 1962: A treaty is signed.\n2 March 1969: It flies.\n1977, 22 November - Service opens.\n25 July 2000: It crashes.", "", ""},
		{"minutes", "x", "", "MINUTES OF THE PARISH COUNCIL\nheld in the hall on Tuesday 4 June 2019 at 7.30pm\n\n1. The bench was mended on 20 May.", "2019-06-04", "heading: Tuesday 4 June 2019"},
		{"a story of minutes", "x", "", "The minutes were long. The council met on 4 June 2019 in the hall.", "", ""},
		{"agency dateline", "x", "", "PARIS, Apr 16 (Reuters) - Firefighters put out the blaze on Tuesday, the mayor said. It was the worst fire of 2019 so far, she added.", "2019-04-16", "weekday"},
		{"no year anywhere", "x", "", "Court rules\n\n18 January\n\nThe court ruled on Monday. Nothing else was said.", "", ""},
		{"a year, but no weekday", "x", "", "Court rules\n\n18 January\n\nThe court ruled on the elections of 2020. Nothing else was said.", "", ""},
		{"an old year, and a weekday that fits by chance", "x", "", "City mourns\n\n6 August\n\nThe city mourned on Thursday. The load had lain there since 2014. Nothing else was said.", "", ""},
		{"a date inside the article", "x", "", "The war began on 28 July 1914. It ended in 1918.", "", ""},
	} {
		x := text.New(c.text)
		g := Infer(x, c.id, c.url, new(timex.Tagger).Scan(x, time.Time{}, nil))
		got := ""
		if g.Confidence >= Bar {
			got = g.Day.String()
		}
		if got != c.want || !strings.Contains(g.Basis, c.basis) {
			t.Errorf("%s: %s (%q, %.2f), want %q (%q)", c.name, g.Day, g.Basis, g.Confidence, c.want, c.basis)
		}
	}
}

func FuzzInfer(f *testing.F) {
	f.Add("18 January\n\nOn Monday, in 2020.", "a/2021/01/18/b")
	f.Fuzz(func(t *testing.T, s, url string) {
		x := text.New(s)
		g := Infer(x, url, url, new(timex.Tagger).Scan(x, time.Time{}, nil))
		if g.Confidence < 0 || g.Confidence > 1 || (g.Confidence > 0) != !g.Day.IsZero() {
			t.Fatalf("%+v", g)
		}
	})
}
