package digest

import (
	"cmp"
	"math"
	"slices"

	"github.com/seed-620526af/timeline/timex"
)

const (
	week = 7    // days, after which an article that names a day recalls it
	near = 2    // days, within which one day may tell again what the other tells
	echo = 0.75 // what a day loses that says nothing but what one near it says
	span = 3    // days that a date may hold to name its first one: "4 and 5 July", not "this week"
)

// day is a day and what speaks for it: numbers of articles, each counted by its share in what the corpus speaks of.
type day struct {
	timex.Day
	reported float64 // whose news is of that day
	named    float64 // that name it, on that day or after
	later    float64 // of those, the ones of a later day
	recalled float64 // and of a week later or more
	weight   float64
	tell     []candidate // sentences that may tell of it
	says     vector      // what they say that isn't said of every day
}

// weigh adds up the parts. Each is damped, so that a loud day doesn't drown the others.
func (d *day) weigh() float64 {
	return math.Log1p(d.reported) + math.Log1p(d.named) + math.Log1p(d.later) + math.Log1p(d.recalled)/2
}

// named returns the day that d names, no day where it names none: a month, a year.
func (d Date) named() timex.Day {
	if d.First.IsZero() || d.Last.Before(d.First) || d.Last.Number()-d.First.Number() >= span {
		return timex.Day{}
	}
	return d.First
}

// weigh finds the days from first to last that an article speaks for, and what speaks for each.
func (c *corpus) weigh(first, last timex.Day) []day {
	index := map[timex.Day]int{}
	var days []day
	at := func(d timex.Day) *day {
		i, ok := index[d]
		if !ok {
			i = len(days)
			index[d] = i
			days = append(days, day{Day: d})
		}
		return &days[i]
	}
	inside := func(d timex.Day) bool {
		return !d.IsZero() && !d.Before(first) && (last.IsZero() || !d.After(last))
	}
	var named []timex.Day
	for n := range c.articles {
		a := &c.articles[n]
		if a.first == a.last {
			continue
		}
		if inside(a.news) {
			at(a.news).reported += a.share
		}
		named = named[:0]
		for i := a.first; i < a.last; i++ {
			for _, d := range c.sentences[i].Dates {
				if d := d.named(); inside(d) && (a.Published.IsZero() || !d.After(a.Published)) {
					named = append(named, d)
				}
			}
		}
		slices.SortFunc(named, timex.Day.Compare)
		for _, d := range slices.Compact(named) {
			of := at(d)
			of.named += a.share
			if a.Published.IsZero() {
				continue
			}
			if ago := a.Published.Number() - d.Number(); ago > 0 {
				of.later += a.share
				if ago >= week {
					of.recalled += a.share
				}
			}
		}
	}
	for i := range days {
		days[i].weight = days[i].weigh()
	}
	days = slices.DeleteFunc(days, func(d day) bool { return d.weight == 0 })
	slices.SortFunc(days, func(a, b day) int { return a.Compare(b.Day) })
	return days
}

// sayings works out what is said of each of the days, where words that are said of many of them count little.
func (c *corpus) sayings(days []day) {
	buf, in := newSum(c.words), make([]float64, c.words)
	for i := range days {
		for _, k := range days[i].tell {
			buf.add(c.sentences[k.sentence].says, k.prior)
		}
		days[i].says = buf.take(articleWords)
		for _, t := range days[i].says {
			in[t.word]++
		}
	}
	for i := range days {
		for k, t := range days[i].says {
			days[i].says[k].weight *= math.Log1p(float64(len(days)) / in[t.word])
		}
		days[i].says = days[i].says.normal()
	}
}

// choose takes n of the days, the weightiest first, and returns them in the calendar's order. A day that tells again what a weightier
// one near it tells loses by it.
func (c *corpus) choose(days []day, n int) []day {
	c.sayings(days)
	left := make([]float64, len(days)) // the weights, less what was lost; 0 for those chosen
	for i := range days {
		left[i] = days[i].weight
	}
	var chosen []day
	for len(chosen) < n {
		best, at := 0.0, -1
		for i, w := range left {
			if w > best {
				best, at = w, i
			}
		}
		if at < 0 {
			break
		}
		chosen = append(chosen, days[at])
		left[at] = 0
		for i := max(0, at-near); i < min(len(days), at+near+1); i++ {
			if apart := days[i].Number() - days[at].Number(); left[i] > 0 && apart >= -near && apart <= near {
				left[i] = min(left[i], days[i].weight*(1-echo*cosine(days[at].says, days[i].says)))
			}
		}
	}
	slices.SortFunc(chosen, func(a, b day) int { return cmp.Compare(a.Number(), b.Number()) })
	return chosen
}
