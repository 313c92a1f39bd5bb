// Package timex finds temporal expressions in text and says which time they mean.
//
// It is usable alone: see [Tagger.Find].
package timex

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
	Start int    `json:"start"` // byte offsets, half-open
	End   int    `json:"end"`
	Text  string `json:"text"`
	Type  Type   `json:"type"`
	Value string `json:"value"` // "2021-01-18", "2020-11", "P3D", "2019-Q3", "PRESENT_REF", "XXXX-WXX-1" while not anchored
	Mod   string `json:"mod"`   // APPROX, START, MID, END, BEFORE, AFTER, ON_OR_BEFORE, LESS_THAN, …; "" for none
	First Day    `json:"first"` // the first and last day it covers, inclusive; no day where it isn't anchored
	Last  Day    `json:"last"`
	Rule  string `json:"rule"`  // the name of the rule that read it: "weekday/bare"
	Basis string `json:"basis"` // rule and anchor, in words: "Monday ← 2021-01-18 (published), past tense"
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
	Mode Mode
}
