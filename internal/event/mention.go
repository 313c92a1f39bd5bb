// Package event finds where a text tells that something happens or holds, who takes part, and when.
package event

import "github.com/seed-620526af/timeline/timex"

// Class is TimeML's class of an event mention.
type Class uint8

const (
	Occurrence Class = iota + 1 // launch, die, summit
	Reporting                   // say, announce
	State                       // be available, peace
	IAction                     // try, promise, investigate: introduces another event
	IState                      // want, believe, fear: introduces another event
	Aspectual                   // begin, stop
	Perception                  // see, hear
)

// String returns TimeML's name of the class: OCCURRENCE, REPORTING, …
func (c Class) String() string {
	return [...]string{"", "OCCURRENCE", "REPORTING", "STATE", "I_ACTION", "I_STATE", "ASPECTUAL", "PERCEPTION"}[c]
}

// Tense of the clause that tells the event.
type Tense uint8

const (
	NoTense Tense = iota // nominal, infinitive, participle
	Past
	Present
	Future
)

// Modality says in which way the event is spoken of, where it is not told as a fact.
type Modality uint8

const (
	Factual     Modality = iota
	Planned              // will, is to, plans to, scheduled
	Possible             // may, could, might
	Conditional          // if, would
	Asked                // should, must, called for, demanded
	Feared               // feared, warned of
	Denied               // denied
	Generic              // habits, definitions, instructions
)

// Role of a participant.
type Role uint8

const (
	Agent   Role = iota + 1 // who does it
	Patient                 // to whom or what it is done
	Speaker                 // who says it
	Party                   // one of several who meet, sign, fight
)

// Arg is a participant: a name of the text, by its index, in a role.
type Arg struct {
	Name int
	Role Role
}

// Phrase is a noun with what stands before it, tokens [First, Last), or the name that stands for it. The zero Phrase is none.
type Phrase struct {
	First, Last int32
	Name        int32 // index of the name that the noun is, or the pronoun stands for; -1 for none
}

// Mention is one place in a text where an event is told.
type Mention struct {
	Trigger  int32 // index of the one token that tells it
	Sentence int32 // index of its sentence
	Class    Class
	Tense    Tense
	Perfect  bool // has launched
	Progress bool // is launching
	Negated  bool
	Modality Modality
	Nominal  bool    // a noun tells it
	Head     int32   // index of the REPORTING mention whose content it is part of, -1 for none
	Args     []Arg   // participants
	Agent    Phrase  // who or what does it, named or not: "rescuers"
	Patient  Phrase  // to whom or what it is done: "a Danish UN worker"
	Places   []int   // names of the text that say where, by index
	Title    string  // "Sochi summit", "Airbus delivers first A380"
	Name     string  // the event's own name, where it has one: "Astana 5", "2014 World Cup"; else ""
	Timex    int     // index of the timex that dates it, -1 for none
	Link     string  // why that timex, or how it is dated without one: "same clause", "published, past tense", …
	Salience float64 // 0 to 1: how much it belongs in a chronology

	// First and Last are the days it lies between, inclusive, whether a timex says so or not; no day where that end is open.
	First, Last timex.Day
}

// Relation is an order that the text states in words: "two days after the quake".
type Relation struct {
	From  int   // a mention, by index
	Order Order // how From stands to what follows
	To    int   // another mention, by index, -1 where Timex is meant
	Timex int   // a timex, by index, -1 where To is meant
	Days  int   // how many days lie between, where the text says so; else 0
	Slack int   // how many more or fewer they may be: weeks are seldom to the day
}

// Order is how one time stands to another.
type Order uint8

const (
	Before Order = iota + 1 // ends before the other begins
	After                   // begins after the other ends
	During                  // lies inside the other
	Since                   // begins with the other and goes on
	Until                   // goes on to the other and ends
	With                    // at the same time
	Same                    // is the other: the talks, and that they took place
)

// String returns before, after, during, since, until, with or same.
func (o Order) String() string {
	return [...]string{"", "before", "after", "during", "since", "until", "with", "same"}[o]
}
