// Package coref decides which mentions tell of the same event: inside one text, and over many.
//
// It sees texts through a view of its own: a [Document] is what must be known of a text, a [Mention] one place in it where an
// event is told. [Cluster] is a pure function of the set of both: it sorts them by their own keys before all else, so that the
// order they come in, and the order they were merged in, never matters.
package coref

import "github.com/seed-620526af/timeline/timex"

// Strength says how well the day of a mention is known. A stronger date overrules a weaker one.
type Strength uint8

const (
	Undated   Strength = iota
	Bounded            // only a bound is known: nothing has happened after the day it was reported
	Inherited          // told as news of the day its text was published
	Told               // told along with what has a date: of the story's day, or going on from what was before
	Own                // the text gives a date of its own
)

// Kind is what merging needs of TimeML's classes.
type Kind uint8

const (
	Happening Kind = iota // an occurrence, or an act that introduces another
	Statement             // somebody says something: one only with the same words of the same speaker
	Condition             // a state or an attitude
)

// Document is what merging needs of a text.
type Document struct {
	ID        string
	Publisher string    // who answers for it: the host of its address, or the agency; "" where unknown
	Published timex.Day // no day where unknown
	Print     Print     // its fingerprint, from [PrintOf]
}

// Part is who takes part in an event in one role.
type Part struct {
	Name  string   // canonical, where it is a name
	Words []uint32 // keys of the content words of the name or noun phrase, sorted, each once
}

// Mention is one place in a text where an event is told.
type Mention struct {
	Doc      int32 // index of its document
	Start    int32 // byte offset of its trigger; with the document's ID it identifies the mention
	Sentence int32 // number of its sentence
	Kind     Kind
	Nominal  bool // a noun tells it
	Negated  bool
	Ahead    bool      // a verb tells it as still to come
	Trigger  string    // the word that tells it, as written
	Name     string    // the event's own name, where it has one: "Astana 5"
	Title    []uint32  // keys of the content words of its title, sorted, each once: what the phrase or clause around the trigger says
	Who      []string  // the canonical names of its participants
	Where    []string  // the canonical names of its places
	Agent    Part      // who or what does it
	Patient  Part      // to whom or what it is done
	First    timex.Day // first and last day it may lie on, inclusive; no day where there is no such bound
	Last     timex.Day
	Dated    Strength
	Month    int8     // where it is undated: the month of a year that isn't known, and its day; 0 where they aren't known either
	Dom      int8     //
	Series   int32    // which one of a series: 5 for "the fifth round", "round 5"; 0 where not said
	Words    []uint32 // keys of the content words of its sentence, sorted, each once
	Around   []uint32 // keys of the content words next to the trigger: see [Words.Around]
	Names    []uint32 // keys of the words of the names of its participants and places, sorted, each once
	Counts   []Count  // how many of what are told of there
	Unreal   bool     // told as what may be, should be, or generally is
	Retells  []int32  // mentions of its document that tell of the same event by the grammar of the text, as a noun and its verb do
}

// Event is what several mentions tell of.
type Event struct {
	Mentions []int32   // indices of its mentions, in order of their texts' publication and ID, and of offset; at least one
	First    timex.Day // the first and last day it may lie on, as the best of its mentions have it
	Last     timex.Day
	Dated    Strength
	Dates    []Alternative // where sources disagree: each date with who says it, the best first; else none
}

// Alternative is one of several dates that sources give for one event.
type Alternative struct {
	First, Last timex.Day
	Mentions    []int32 // which mentions say so
}
