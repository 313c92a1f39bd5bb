package timex

import (
	"strings"
	"sync"
	"time"

	"github.com/olebedev/when/rules"
	"github.com/olebedev/when/rules/en"
	"github.com/seed-620526af/timeline/internal/text"
)

// whenClock are the rules of when that are right as they stand, on the words that a row has found already: clock times.
var whenClock = sync.OnceValue(func() [2]rules.Rule {
	return [2]rules.Rule{en.HourMinute(rules.Override), en.Hour(rules.Override)}
})

// clock reads a clock time with when's rules.
func clock(m *match) (said, bool) {
	s := said{typ: TypeTime}
	end := m.last
	if c, ok := m.find(setZone, 0); ok {
		s.take(m, c)
		end = int(c.at)
	}
	words := m.x.Raw[m.lexemes[m.first].start:m.lexemes[end-1].end]
	if i := strings.IndexByte(words, '.'); i > 0 && i+1 < len(words) && '0' <= words[i+1] && words[i+1] <= '9' {
		words = words[:i] + ":" + words[i+1:] // 10.30 p.m.
	}
	for _, r := range whenClock() {
		found := r.Find(words)
		if found == nil {
			continue
		}
		var ctx rules.Context
		if ok, err := found.Apply(&ctx, &rules.Options{}, refTime); !ok || err != nil || ctx.Hour == nil {
			return s, false
		}
		s.hour, s.has = int8(*ctx.Hour), s.has|hasHour
		if ctx.Minute != nil {
			s.minute, s.has = int8(*ctx.Minute), s.has|hasMinute
		}
		if s.hour == 12 && isMorning(words) {
			s.hour = 0 // when reads 12 a.m. as noon
		}
		return s, true
	}
	return s, false
}

// isMorning reports whether a clock time says a.m.
func isMorning(words string) bool {
	for i := 0; i < len(words); i++ {
		switch words[i] | 0x20 {
		case 'a':
			return true
		case 'p':
			return false
		}
	}
	return false
}

// Rules returns the rows of the package as rules for a parser of when: when.New(nil).Add(timex.Rules()...). Each finds the first
// expression that its row reads, with the row's own anchoring against the parser's base time.
func Rules() []rules.Rule {
	lang := english()
	all := make([]rules.Rule, len(lang.rows))
	for i := range all {
		all[i] = rowRule(i)
	}
	return all
}

// rowRule is a row as a rule of when.
type rowRule int

// Find returns the first expression of the text that the row reads.
func (r rowRule) Find(raw string) *rules.Match {
	name := english().rows[r].name
	for _, x := range new(Tagger).Find(raw, time.Time{}) {
		if x.Rule != name || x.Type == TypeDuration || x.Type == TypeSet {
			continue
		}
		return &rules.Match{Left: x.Start, Right: x.End, Text: x.Text, Captures: []string{x.Text}, Applier: applyRow(raw, x)}
	}
	return nil
}

// applyRow sets the date that an expression of a text means, counted from the parser's base time.
func applyRow(raw string, x Timex) func(*rules.Match, *rules.Context, *rules.Options, time.Time) (bool, error) {
	return func(_ *rules.Match, c *rules.Context, _ *rules.Options, base time.Time) (bool, error) {
		for _, y := range (&Tagger{Mode: News}).Find(raw, base) {
			if y.Start != x.Start || y.First.IsZero() {
				continue
			}
			year, month, day := int(y.First.Year), int(y.First.Month), int(y.First.Dom)
			c.Year, c.Month, c.Day = &year, &month, &day
			hour, minute, second := 0, 0, 0 // not the base's own clock
			if from, _, ok := y.Bounds(); ok && y.Type == TypeTime {
				hour, minute, second = from.Clock()
			}
			c.Hour, c.Minute, c.Second = &hour, &minute, &second
			return true, nil
		}
		return false, nil
	}
}

// custom tags what the user's own rules find in sentence q. A rule is asked for the rest of the sentence until it finds no more.
func (s *scan) custom(q *text.Sentence) {
	for k, r := range s.tagger.Rules {
		for at := int(q.Start); at < int(q.End); {
			m := r.Find(s.x.Raw[at:q.End])
			if m == nil || m.Applier == nil || m.Left < 0 || m.Right <= m.Left || at+m.Right > int(q.End) {
				break
			}
			s.insert(tag{start: int32(at + m.Left), end: int32(at + m.Right), said: said{typ: TypeDate, custom: m, rule: int16(-1 - k)}})
			at += m.Right
		}
	}
}

// insert puts a tag of the user's among those of the package: the longer one stays where they overlap, the user's where they are as long.
func (s *scan) insert(t tag) {
	i := 0
	for i < len(s.tags) && s.tags[i].end <= t.start {
		i++
	}
	j := i
	for j < len(s.tags) && s.tags[j].start < t.end {
		if s.tags[j].end-s.tags[j].start > t.end-t.start {
			return
		}
		j++
	}
	t.first, t.last = s.lexemesAt(t.start, t.end)
	if t.last <= t.first {
		return
	}
	s.tags = append(s.tags[:i], append([]tag{t}, s.tags[j:]...)...)
}

// lexemesAt returns the lexemes that bytes [start, end) touch.
func (s *scan) lexemesAt(start, end int32) (first, last int32) {
	for int(first) < len(s.lexemes) && s.lexemes[first].end <= start {
		first++
	}
	last = first
	for int(last) < len(s.lexemes) && s.lexemes[last].start < end {
		last++
	}
	return first, last
}

// applied anchors what a user's rule found. What moves with the base is relative, and stays underspecified where there is none.
func (s *scan) applied(m *rules.Match, r *resolved) (period, bool) {
	at := func(base time.Time) (rules.Context, time.Time, bool) {
		var c rules.Context
		if ok, err := m.Apply(&c, &rules.Options{Morning: 8, Noon: 12, Afternoon: 15, Evening: 18, Distance: 5}, base); !ok || err != nil {
			return c, base, false
		}
		t, err := c.Time(base)
		return c, t, err == nil
	}
	from := s.dct
	if s.mode == Narrative && s.ref.grain != unitNone {
		from = s.ref.first
	}
	if from.IsZero() {
		_, a, ok := at(refTime)
		_, b, _ := at(refTime.AddDate(3, 5, 8))
		if !ok || a != b {
			return period{}, false
		}
		from = Date(2000, 1, 1)
	}
	base := time.Date(int(from.Year), time.Month(from.Month), int(from.Dom), 0, 0, 0, 0, time.UTC)
	c, t, ok := at(base)
	if !ok {
		return period{}, false
	}
	r.from, r.base = fromPublished, dayPeriod(from)
	p := dayPeriod(Date(t.Year(), int(t.Month()), t.Day()))
	switch timed := c.Hour != nil || c.Duration%(24*time.Hour) != 0; {
	case timed:
		p = period{grain: unitMinute, first: p.first, hour: int8(t.Hour()), min: int8(t.Minute())}
	case c.Day != nil || c.Weekday != nil || c.Duration != 0:
	case c.Month != nil:
		p = floor(p.first, unitMonth)
	case c.Year != nil:
		p = floor(p.first, unitYear)
	}
	return p, true
}
