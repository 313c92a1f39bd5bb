package coref

import (
	"slices"

	"github.com/seed-620526af/timeline/internal/text"
)

// Count is how many of something are told of: 22,000 people, 9.6 percent, the second Briton.
type Count struct {
	Of    uint32 // key of what is counted
	Value float64
	Nth   bool // it is the one of that number, not so many
}

// multiples are the words that a number is multiplied by.
var multiples = text.NewTable(func() map[string]float64 {
	return map[string]float64{"hundred": 1e2, "thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
})

// numerals are numbers in words.
var numerals = text.NewTable(func() map[string]float64 {
	return map[string]float64{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
		"twelve": 12, "dozen": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
})

var (
	people  = text.Words(`people men women children persons victims civilians inhabitants residents dead lives others`)
	percent = text.PhrasesOf("percent", "per cent", "per-cent", "pc", "%")
	timely  = text.Words(`year years month months week weeks day days hour hours minute minutes second seconds am pm gmt bst
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)
)

// What is counted, where no one word says it.
var (
	ofPeople, ofPercent, ofMoney = text.Key("people"), text.Key("percent"), text.Key("$")
)

// Counts returns what x, the title of an event, counts. Days, years and clock times are no counts.
func Counts(x *text.Text) []Count {
	var cs []Count
	to := len(x.Tokens)
	for j := 0; j < to; j++ {
		if v, ok := ordinals.Of(x, j); ok && j+1 < to {
			if of, ok := counted(x, j+1, to); ok {
				cs = append(cs, Count{of, float64(v), true})
			}
			continue
		}
		v, n := numberAt(x, j, to)
		if n == 0 || j > 0 && names(x, j-1) {
			continue
		}
		money := j > 0 && x.Tokens[j-1].Kind == text.Symbol
		next := j + n
		switch {
		case share(x, next, to):
			cs = append(cs, Count{ofPercent, v, false})
		case money:
			cs = append(cs, Count{ofMoney, v, false})
		case j > 0 && in(timely, x, j-1):
		default:
			if of, ok := counted(x, next, to); ok {
				cs = append(cs, Count{of, v, false})
			}
		}
		j = next - 1
	}
	return cs
}

// share reports whether what follows token i says that the number before is one in a hundred.
func share(x *text.Text, i, to int) bool {
	if i >= to {
		return false
	}
	_, n := percent.Match(x, i, to)
	return n > 0
}

// counted returns what the number before token i counts: the next word that says something.
func counted(x *text.Text, i, to int) (uint32, bool) {
	for j := i; j < min(to, i+3); j++ {
		if x.Tokens[j].Kind != text.Word || in(timely, x, j) {
			return 0, false
		}
		if in(people, x, j) {
			return ofPeople, true
		}
		if k, ok := content(x, j); ok {
			return k, true
		}
	}
	return 0, false
}

// names reports whether token i is a name, of which the number after it is a part: iPhone 4, Level 5.
func names(x *text.Text, i int) bool {
	k := &x.Tokens[i]
	return k.Kind == text.Word && (k.Flags.Has(text.Mixed) || k.Flags.Has(text.Capital) && !function(x, i))
}

func in(set *text.Table[bool], x *text.Text, i int) bool { _, ok := set.Of(x, i); return ok }

// numberAt reads the number at token i, and of how many tokens it is; 0 where there is none.
func numberAt(x *text.Text, i, to int) (value float64, tokens int) {
	if v, ok := numerals.Of(x, i); ok {
		value = v
	} else if v, ok := digits(x.Word(i)); ok && x.Tokens[i].Kind == text.Number {
		value = v
	} else {
		return 0, 0
	}
	tokens = 1
	for ; i+tokens < to; tokens++ {
		m, ok := multiples.Of(x, i+tokens)
		if !ok {
			break
		}
		value *= m
	}
	if tokens == 1 && len(x.Word(i)) == 4 && 1800 <= value && value < 2100 { // a year
		return 0, 0
	}
	return value, tokens
}

// digits reads a number of digits, with commas and a decimal point.
func digits(s string) (v float64, ok bool) {
	scale := 0.0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ',' && scale == 0:
		case c == '.' && scale == 0 && i+1 < len(s):
			scale = 1
		case '0' <= c && c <= '9':
			v = 10*v + float64(c-'0')
			scale *= 10
		case (c == 'm' || c == 'M') && i == len(s)-1:
			v *= 1e6
		case c == 'b' && i == len(s)-2 && s[i+1] == 'n':
			v *= 1e9
			i++
		default:
			return 0, false
		}
	}
	if scale > 1 {
		v /= scale
	}
	return v, true
}

// joinCounts returns the counts of a, which it leaves as they are, and those of b that a lacks: of a thousand reports of one toll it keeps one.
func joinCounts(a, b []Count) []Count {
	a = slices.Clip(a)
	for _, c := range b {
		if !slices.Contains(a, c) {
			a = append(a, c)
		}
	}
	return a
}

// about is how many times another a number may be, and both tell about the same.
const about = 1.3

// beyond reports whether one of c and d is more than so many times the other.
func (c *Count) beyond(d *Count, times float64) bool {
	return max(c.Value, d.Value) > times*min(c.Value, d.Value)
}

// differs reports whether c and d are not about the same number.
func (c *Count) differs(d *Count) bool { return c.beyond(d, about) }

// apart reports whether c and d are not of one number: a toll may be six times another told of the same day, a percentage may not.
func (c *Count) apart(d *Count) bool {
	slack := 6.0
	switch {
	case c.Nth:
		slack = 1
	case c.Of == ofPercent:
		slack = about
	case max(c.Value, d.Value) <= 20 && c.Of != ofPeople:
		slack = 1.5
	}
	return c.beyond(d, slack)
}

// countsDiffer reports whether two titles count the same things, and tell of no number that is about the same.
func countsDiffer(a, b []Count) bool { return allCounts(a, b, (*Count).differs) }

// countedApart reports whether two titles count the same things, and none of them alike.
func countedApart(a, b []Count) bool { return allCounts(a, b, (*Count).apart) }

// allCounts reports whether something is counted in both a and b, and their counts of it are all so.
func allCounts(a, b []Count, so func(c, d *Count) bool) bool {
	found := false
	for i := range a {
		for j := range b {
			if a[i].Of == b[j].Of && a[i].Nth == b[j].Nth {
				if !so(&a[i], &b[j]) {
					return false
				}
				found = true
			}
		}
	}
	return found
}
