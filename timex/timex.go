// Package timex finds temporal expressions in text and says which time they mean.
//
// It is usable alone: see [Tagger.Find].
package timex

import (
	"time"

	"github.com/olebedev/when/rules"
	"github.com/seed-620526af/timeline/internal/text"
)

// Type is the type of a temporal expression, as TIMEX3 has it.
type Type string

const (
	TypeDate     Type = "DATE"
	TypeTime     Type = "TIME"
	TypeDuration Type = "DURATION"
	TypeSet      Type = "SET"
)

// Timex is a temporal expression of a text (TIMEX3 of TimeML, ISO 24617-1).
type Timex struct {
	Start   int    `json:"start"` // byte offsets, half-open
	End     int    `json:"end"`
	Text    string `json:"text"`
	Type    Type   `json:"type"`
	Value   string `json:"value"`           // "2021-01-18", "2020-11", "P3D", "2019-Q3", "PRESENT_REF", "XXXX-WXX-1" while not anchored
	Mod     string `json:"mod"`             // APPROX, START, MID, END, BEFORE, AFTER, ON_OR_BEFORE, LESS_THAN, …; "" for none
	Quant   string `json:"quant,omitempty"` // of a set: "EVERY", "EACH"
	Freq    string `json:"freq,omitempty"`  // of a set: "2X"
	Grain   string `json:"grain,omitempty"` // the unit of the value: "day", "month", "quarter", "part" of a day, "minute" …
	First   Day    `json:"first"`           // the first and last day it covers, inclusive; no day where it isn't anchored
	Last    Day    `json:"last"`
	Zone    string `json:"zone,omitempty"`    // of a clock time: "Z", "-05:00"
	Range   string `json:"range,omitempty"`   // "begin" or "end", of a range that another Timex ends or begins
	Rule    string `json:"rule"`              // the name of the rule that read it: "date/weekday"
	Basis   string `json:"basis"`             // anchor, in words: "Monday ← 2021-01-18 (published), past tense"
	Problem string `json:"problem,omitempty"` // why the words name no time that there is: "no such day"

	Event *EventAnchor `json:"event,omitempty"` // the event that it is counted from: "two days after the Sochi summit"
	Other *Candidate   `json:"other,omitempty"` // the other reading of an ambiguous date, where [Tagger.Both] asks for it
}

// EventAnchor is the event that an amount of time is counted from. [EventAnchor.On] dates the expression once the event has a date.
type EventAnchor struct {
	Start int    `json:"start"` // the words of the event, byte offsets
	End   int    `json:"end"`
	Text  string `json:"text"`
	Step  int    `json:"step"` // how many units after the event; negative before it
	Unit  string `json:"unit"` // "day", "week", "month", "year" …
}

// On returns the first and last day of what lies Step units from an event of the given first day.
func (a *EventAnchor) On(first Day) (from, to Day) {
	for u := unitDay; u <= unitMillennium; u++ {
		if u.String() != a.Unit {
			continue
		}
		if m := u.months(); m > 0 {
			d := first.AddMonths(a.Step * m)
			return d, d
		}
		d := first.Add(a.Step * u.days())
		return d, d
	}
	return Day{}, Day{}
}

// Candidate is a reading of an ambiguous date that was not chosen.
type Candidate struct {
	Value string `json:"value"`
	First Day    `json:"first"`
	Last  Day    `json:"last"`
}

// Mode says how relative dates are anchored.
type Mode uint8

const (
	Auto       Mode = iota // by the text: narrative where it dates itself by years of its own, else news
	News                   // against the day of publication
	Narrative              // histories: against the last date the text named
	Colloquial             // messages: against the moment of writing, leaning to the future
)

// Tagger finds and anchors temporal expressions. Its zero value works, and one may be shared by goroutines.
type Tagger struct {
	Mode  Mode
	Rules []Rule // the user's own, beside those of the package; see [Rules]
	Both  bool   // also give the other reading of an ambiguous date, in Timex.Other
}

// Rule is a rule of when's: it finds one expression, and what it means. The package's own are such rules too.
type Rule = rules.Rule

// Find returns the temporal expressions of a text that was published at the given time; the zero Time where that is not known,
// when what is relative stays underspecified. They are in order and do not overlap, and text[x.Start:x.End] == x.Text.
func (g *Tagger) Find(raw string, published time.Time) []Timex {
	w := works.Get().(*work)
	w.text.Reset(raw)
	w.found = g.Scan(&w.text, published, w.found[:0])
	found := append([]Timex(nil), w.found...)
	clear(w.found)
	w.text.Raw = ""
	works.Put(w)
	return found
}

// Scan appends the expressions of a text that is scanned already to dst.
func (g *Tagger) Scan(x *text.Text, published time.Time, dst []Timex) []Timex {
	s := scans.Get().(*scan)
	s.x, s.language, s.tagger = x, english(), g
	s.anchor = anchor{mode: g.Mode, dctTime: -1}
	if !published.IsZero() {
		y, m, d := published.Date()
		s.dct = Date(y, int(m), d)
		s.published = s.dct
		if h, m, _ := published.Clock(); h+m > 0 {
			s.dctTime = h*60 + m
		}
	}
	if s.mode == Auto {
		s.mode, s.occasion = tells(x, s.dct)
	}
	for i, q := range x.Sentences {
		if s.sentenceAt = i; q.First < q.Last && x.Tokens[q.First].Flags.Has(text.Newline) {
			s.paragraphAt = i
		}
		if len(g.Rules) == 0 && !s.hinted(int(q.First), int(q.Last)) {
			continue
		}
		s.firstToken, s.lastToken = int(q.First), int(q.Last)
		s.sentence(int(q.First), int(q.Last))
		if len(g.Rules) > 0 {
			s.custom(&q)
		}
		s.share()
		for i := range s.tags {
			dst = append(dst, s.timex(&s.tags[i]))
			s.tellsToday(&s.tags[i], &dst[len(dst)-1])
		}
	}
	s.x, s.tagger = nil, nil
	scans.Put(s)
	return dst
}
