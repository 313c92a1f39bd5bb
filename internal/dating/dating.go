// Package dating infers the day on which a document was published, where no one says it: from its address, its file name, or its
// dateline, whose year is solved for by the weekdays and years that the text names.
package dating

import (
	"fmt"
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// Guess is a day of publication and what it was inferred from.
type Guess struct {
	Day        timex.Day
	Basis      string  // "url: /2021/01/18/", "dateline: 18 January, a Monday, after 2020"
	Confidence float64 // 0 to 1
}

// Bar is the confidence from which a guess is used. A wrong date of publication moves every relative date of its document,
// so one below the bar is only offered.
const Bar = 0.75

// Infer returns the likeliest day of publication, the zero Guess where nothing tells. Timexes are those of x, not anchored.
func Infer(x *text.Text, id, url string, timexes []timex.Timex) Guess {
	if d, at := inAddress(url); !d.IsZero() {
		return Guess{d, "url: " + at, 0.98}
	}
	line := fromDateline(x, timexes)
	if d, at := inAddress(id); !d.IsZero() && line.Confidence < 0.95 {
		return Guess{d, "name: " + at, 0.95}
	}
	return line
}

// InAddress returns the first day that s holds in figures, year first: of a URL, a file name, a camera's 2009:02:03.
func InAddress(s string) timex.Day {
	d, _ := inAddress(s)
	return d
}

// inAddress finds a day in a URL or file name: /2021/01/18/, 2021-01-18, 20210118.
func inAddress(s string) (timex.Day, string) {
	for i := 0; i+8 <= len(s); i++ {
		if !isDigit(s, i) || i > 0 && isDigit(s, i-1) || !isDigit(s, i+1) || !isDigit(s, i+2) || !isDigit(s, i+3) {
			continue
		}
		sep, j := byte(0), i+4
		if j < len(s) && strings.IndexByte("/-_.:", s[j]) >= 0 {
			sep = s[j]
			j++
		}
		m, n := digits(s, j, sep == 0)
		j += n
		if n == 0 || sep != 0 && (j >= len(s) || s[j] != sep) {
			continue
		}
		if sep != 0 {
			j++
		}
		d, n := digits(s, j, sep == 0)
		if j += n; n == 0 || isDigit(s, j) {
			continue
		}
		y := int(s[i]-'0')*1000 + int(s[i+1]-'0')*100 + int(s[i+2]-'0')*10 + int(s[i+3]-'0')
		if day := timex.Date(y, m, d); y >= 1900 && y < 2100 && !day.IsZero() {
			return day, s[i:j]
		}
	}
	return timex.Day{}, ""
}

func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

// digits reads a number of two digits, or, where both isn't set, of one or two.
func digits(s string, i int, both bool) (v, n int) {
	for n < 2 && isDigit(s, i+n) {
		v = v*10 + int(s[i+n]-'0')
		n++
	}
	if both && n < 2 {
		return 0, 0
	}
	return v, n
}

// clues are what a text says of the year in which it was written.
type clues struct {
	weekdays []int       // named in its first sentences, 1 for Monday
	years    map[int]int // named anywhere in the article, with how often
	latest   int         // of years
}

const (
	leadSentences = 8
	earlyMonths   = 3 // months of a year in which reports still name the year before rather than their own
)

// fromDateline reads the date of the first line, or beginning of a line, that holds the day of writing.
func fromDateline(x *text.Text, timexes []timex.Timex) Guess {
	var best Guess
	var c *clues
	for i := range timexes {
		t := &timexes[i]
		if t.Type != timex.TypeDate && t.Type != timex.TypeTime {
			continue
		}
		s := x.SentenceAt(x.TokenAt(t.Start))
		if s >= len(x.Sentences) {
			continue
		}
		if r := x.Sentences[s].Role; r != text.Dateline && r != text.Byline {
			continue
		}
		if !t.First.IsZero() && t.First == t.Last { // it names its year
			if best.Confidence < 0.95 {
				best = Guess{t.First, "dateline: " + t.Text, 0.95}
			}
			continue
		}
		month, dom, ok := monthDay(t.Value)
		if !ok || best.Confidence > 0 {
			continue
		}
		if c == nil {
			c = gather(x, timexes)
		}
		best = c.solve(month, dom, t.Text, weekdayNear(timexes, i, x))
	}
	return best
}

// monthDay reads the value of a day that lacks its year: "XXXX-01-18".
func monthDay(v string) (month, dom int, ok bool) {
	if len(v) < 10 || v[:5] != "XXXX-" || v[7] != '-' {
		return 0, 0, false
	}
	m, n := digits(v, 5, true)
	d, k := digits(v, 8, true)
	return m, d, n == 2 && k == 2
}

// weekdayNear returns the weekday that stands in the dateline beside timex i, 0 for none.
func weekdayNear(timexes []timex.Timex, i int, x *text.Text) int {
	s := x.SentenceAt(x.TokenAt(timexes[i].Start))
	for j := max(0, i-1); j < len(timexes) && j <= i+1; j++ {
		if w := weekday(timexes[j].Value); w > 0 && x.SentenceAt(x.TokenAt(timexes[j].Start)) == s {
			return w
		}
	}
	return weekdayIn(timexes[i].Text)
}

// weekdayIn returns the weekday that the words begin with: "Monday, January 18".
func weekdayIn(s string) int {
	for w, name := range [...]string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"} {
		if len(s) > 3 && strings.EqualFold(s[:3], name) {
			return w + 1
		}
	}
	return 0
}

// weekday reads the value of a weekday that isn't anchored: "XXXX-WXX-1".
func weekday(v string) int {
	if strings.HasPrefix(v, "XXXX-WXX-") && len(v) >= 10 && '1' <= v[9] && v[9] <= '7' {
		return int(v[9] - '0')
	}
	return 0
}

// gather collects the weekdays of the article's first sentences and the years that it names.
func gather(x *text.Text, timexes []timex.Timex) *clues {
	c := &clues{years: map[int]int{}}
	lead := int32(len(x.Raw))
	for i, n := 0, 0; i < len(x.Sentences); i++ {
		if x.Sentences[i].Role == text.Body {
			if n++; n == leadSentences {
				lead = x.Sentences[i].End
				break
			}
		}
	}
	for i := range timexes {
		t := &timexes[i]
		s := x.SentenceAt(x.TokenAt(t.Start))
		if s >= len(x.Sentences) || x.Sentences[s].Role.Furniture() {
			continue
		}
		if w := weekday(t.Value); w > 0 && int32(t.Start) < lead {
			c.weekdays = append(c.weekdays, w)
		}
		if !t.First.IsZero() && t.First.Year == t.Last.Year && t.First.Year > 1900 && t.First.Year < 2100 {
			c.years[int(t.First.Year)]++
			c.latest = max(c.latest, int(t.First.Year))
		}
	}
	return c
}

// solve finds the year of a dateline. A report is written in the last year that it names, or early in the one after; its bare
// weekdays are the day of writing or one shortly before. Without a weekday to decide between years nothing is sure.
func (c *clues) solve(month, dom int, words string, own int) Guess {
	var best, second float64
	var day timex.Day
	for year := range c.years {
		for _, y := range [...]int{year, year + 1} {
			d := timex.Date(y, month, dom)
			if d.IsZero() || own > 0 && d.Weekday() != own || d == day {
				continue
			}
			score := c.yearScore(y) + c.weekdayScore(d)
			if own > 0 {
				score++
			}
			switch {
			case score > best || score == best && d.Before(day):
				best, second, day = score, best, d
			case score > second:
				second = score
			}
		}
	}
	if day.IsZero() {
		return Guess{}
	}
	g := Guess{Day: day, Basis: fmt.Sprintf("dateline: %s, year %d by the years named", words, day.Year), Confidence: 0.5}
	if own > 0 || c.weekdayScore(day) >= 0.5 {
		g.Basis = fmt.Sprintf("dateline: %s, year %d by weekday and the years named", words, day.Year)
		g.Confidence = min(0.9, 0.55+(best-second))
		if int(day.Year) > c.latest && month > earlyMonths {
			g.Confidence = 0.6 // a weekday fits one year in seven by chance, and nothing speaks for this one
		}
	}
	return g
}

// yearScore says how well a year of writing fits the years named.
func (c *clues) yearScore(y int) float64 {
	switch later := c.latest - y; {
	case later == 0:
		return 1
	case later == -1:
		return 0.8
	case later > 0 && later <= 3: // a plan, a forecast
		return 0.5
	}
	return 0
}

// weekdayScore says how well the bare weekdays of the first sentences fit a day of writing: the day itself, or shortly before it.
func (c *clues) weekdayScore(d timex.Day) float64 {
	if len(c.weekdays) == 0 {
		return 0
	}
	sum := 0.0
	for _, w := range c.weekdays {
		switch (d.Weekday() - w + 7) % 7 {
		case 0:
			sum++
		case 1:
			sum += 0.7
		case 2:
			sum += 0.4
		default:
			sum += 0.2
		}
	}
	return sum / float64(len(c.weekdays))
}
