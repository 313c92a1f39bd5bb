// Package dating infers the day on which a document was published, where no one says it: from its address, its file name, or its
// dateline, whose year is solved for by the weekdays and years that the text names, or by the heading of minutes.
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
	Basis      string  // "url: /2021/01/18/", "dateline: 18 January, a Monday, after 2020", "heading: 4 June 2019"
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
	if line.Confidence > 0 {
		return line
	}
	return fromHeading(x, timexes)
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
	weekdays []int // named in its first sentences, 1 for Monday
	latest   int   // the latest year that the article names, 0 for none
}

const (
	leadSentences = 8
	earlyMonths   = 3 // months of a year in which reports still name the year before
)

// fromDateline reads the date of the first line, or beginning of a line, that holds the day of writing.
func fromDateline(x *text.Text, timexes []timex.Timex) Guess {
	var best Guess
	var c *clues
	if chronology(x, timexes) {
		return best
	}
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
		month, dom, ok := timex.MonthDay(t.Value)
		if !ok || dom == 0 || best.Confidence > 0 {
			continue
		}
		if c == nil {
			c = gather(x, timexes)
		}
		best = c.solve(month, dom, t.Text, weekdayNear(timexes, i, x))
	}
	return best
}

// chronology reports whether the lines of a text begin with days of their own: none of these is the day of writing.
func chronology(x *text.Text, timexes []timex.Timex) bool {
	heads := 0
	var last timex.Day
	for i := range timexes {
		t := &timexes[i]
		at := x.TokenAt(t.Start)
		if t.First.IsZero() || t.First != t.Last || t.First == last || at > 0 && !x.Tokens[at].Flags.Has(text.Newline) {
			continue
		}
		if heads, last = heads+1, t.First; heads == chronologyHeads {
			return true
		}
	}
	return false
}

// chronologyHeads is how many lines that begin with days of their own make a chronology.
const chronologyHeads = 3

// fromHeading reads the day of the sitting that a record opens with: "Minutes of the meeting of the council held on Tuesday 4 June 2019".
func fromHeading(x *text.Text, timexes []timex.Timex) Guess {
	if len(timexes) == 0 || len(x.Sentences) == 0 {
		return Guess{}
	}
	t := &timexes[0]
	at := x.TokenAt(t.Start)
	if t.First.IsZero() || t.First != t.Last || at > headingReach {
		return Guess{}
	}
	kept := false
	for i := 0; i < at; i++ {
		if x.Tokens[i].Kind == text.Punct && x.Word(i) == "." {
			return Guess{}
		}
		if _, ok := records.Of(x, i); ok {
			kept = true
		}
	}
	if !kept {
		return Guess{}
	}
	return Guess{t.First, "heading: " + t.Text, 0.9}
}

// headingReach is among how many words the heading of a record names its day.
const headingReach = 40

// records are written of a sitting, on its day or soon after.
var records = text.Words("minutes proceedings transcript hansard")

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
	c := new(clues)
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
			c.latest = max(c.latest, int(t.First.Year))
		}
	}
	return c
}

// solve finds the year of a dateline: the likeliest one, given the years and weekdays that the text names. Its confidence is that
// year's share of the likelihood of all years, so that a year which only fits by chance stays unsure.
func (c *clues) solve(month, dom int, words string, own int) Guess {
	if c.latest == 0 {
		return Guess{}
	}
	prior := &later
	if month <= earlyMonths {
		prior = &early
	}
	var best, sum float64
	var day timex.Day
	for i, p := range prior {
		d := timex.Date(c.latest+i-plans, month, dom)
		if d.IsZero() {
			continue
		}
		l := p * c.fit(d, own)
		if sum += l; l > best {
			best, day = l, d
		}
	}
	if day.IsZero() {
		return Guess{}
	}
	basis := "the years named"
	if own > 0 || len(c.weekdays) > 0 {
		basis = "weekday and the years named"
	}
	return Guess{day, fmt.Sprintf("dateline: %s, year %d by %s", words, day.Year, basis), best / (sum + elsewhen/7)}
}

// plans is how many years ahead the latest year that a text names may lie, and still be told by likelihoods.
const plans = 2

// The likelihoods of the year of writing, from two years before the latest year that a text names to five after it. In its first
// months a year is less named than the one before. What is missing to 1 is elsewhen.
var (
	later = [...]float64{0.03, 0.06, 0.60, 0.12, 0.06, 0.04, 0.03, 0.02}
	early = [...]float64{0.03, 0.06, 0.35, 0.38, 0.06, 0.04, 0.03, 0.02}
)

const elsewhen = 0.03

// fit is the likelihood of what the text says of weekdays, were d the day of writing: own is the weekday in the dateline itself, and
// the bare weekdays of the first sentences are the day of writing or one shortly before.
func (c *clues) fit(d timex.Day, own int) float64 {
	if own > 0 {
		if d.Weekday() == own {
			return 1
		}
		return 0
	}
	if len(c.weekdays) == 0 {
		return 1.0 / 7
	}
	sum := 0.0
	for _, w := range c.weekdays {
		sum += weekdayBefore[(d.Weekday()-w+7)%7]
	}
	return sum / float64(len(c.weekdays))
}

// weekdayBefore holds how often a bare weekday of a report's first sentences is the day of writing, the day before it, and so on.
var weekdayBefore = [...]float64{0.55, 0.25, 0.08, 0.04, 0.03, 0.02, 0.03}
