package syntax

import (
	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/text"
)

// Giving verbs take two objects.
var Giving = text.Words("give send offer show tell award grant pay lend hand deal teach sell name elect call make appoint declare brand label dub crown")

// Causing verbs say what someone is made to do: an infinitive must follow their object.
var Causing = text.Words("allow force ask urge order enable want expect require cause encourage persuade let help make get have see watch hear")

// Courtesies before a name that headlines leave out.
var Courtesies = text.Words("mr mr. mrs mrs. ms ms. miss")

// SpeechVerbs tell that someone says something: true for those that say no more than that, for which headlines write a colon.
var SpeechVerbs = text.NewTable(text.Join(
	text.List(true, "say says said saying tell tells told add adds added note notes noted state states stated stress stresses stressed emphasize emphasizes emphasized emphasise emphasised "+
		"explain explains explained remark remarks remarked comment comments commented write writes wrote point pointed points mention mentions mentioned indicate indicates indicated reply replied observe observed quip quipped"),
	text.List(false, "announce announces announced confirm confirms confirmed report reports reported claim claims claimed warn warns warned deny denies denied admit admits admitted "+
		"insist insists insisted acknowledge acknowledges acknowledged argue argues argued suggest suggests suggested predict predicts predicted declare declares declared "+
		"reveal reveals revealed disclose disclosed conclude concluded concludes assert asserted asserts allege alleges alleged caution cautioned concede conceded contend contended "+
		"reiterate reiterates reiterated vow vows vowed pledge pledged promise promised estimate estimates estimated urge urged complain complained clarify clarified recall recalled affirm affirmed testify testified boast boasted"),
))

// Articles that say no more than that the noun is known, or isn't: a headline leaves them out.
var Articles = text.Words("a an the")

// Orders are the words that put one event before, after or into another.
var Orders = text.NewTable(text.Join(
	text.List(event.Before, "before"),
	text.List(event.After, "after following once"),
	text.List(event.During, "during while amid throughout"),
	text.List(event.Since, "since"),
	text.List(event.Until, "until till"),
	text.List(event.With, "when as"),
))

// Particles complete a verb.
var Particles = text.Words("up down out off back away over forward together apart home abroad ahead aside sharply steeply ill asleep short")

// Meetings gather their parties at a place, by which they are known.
var Meetings = text.Words("summit summits meeting meetings conference conferences talks negotiations congress forum session convention assembly ceremony rally vigil concert festival")

// PlacePrepositions before a place say where.
var PlacePrepositions = text.Words("in at near outside off")

// RolePrepositions say what part a noun plays in the verb or noun before it.
var RolePrepositions = text.NewTable(text.Join(text.List(event.Agent, "by"), text.List(event.Party, "with between among against"), text.List(event.Patient, "to into for from of on over at")))
