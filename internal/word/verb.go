package word

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// Object says how a verb goes with objects. They are sets of their own: one who was elected returned, though others return books.
type Object uint8

const (
	Objectless  Object = 1 << iota // has none in any voice, so that a participle of it after a noun is none: die
	OftenAlone                     // has none as often as one: return
	TellsAlone                     // tells all with its subject alone: drown
	NeedsObject                    // has one, whatever else follows: arrest
	Hungry                         // says nothing without one: want
	Suffered                       // in a past form with no object, tells what was done to its subject, whatever the tagger says: "virus detected in"
)

// NoObject is of the verbs that can do without an object.
const NoObject = Objectless | OftenAlone | TellsAlone

// verbs are the base forms of all verbs of which something is said.
var verbs = text.NewTable(func() map[string]Object {
	all := map[string]Object{}
	for _, row := range byObject {
		for _, w := range strings.Fields(row.verbs) {
			all[w] = row.ways
		}
	}
	return all
})

// Has reports whether the verb, in its base form, goes with objects in the way o, or in one of these.
func (o Object) Has(base string) bool {
	ways, _ := verbs.Find(base)
	return ways&o != 0
}

// byObject has each verb once, with all its ways.
var byObject = []struct {
	ways  Object
	verbs string
}{
	{TellsAlone, `win surrender survive worsen deteriorate quit perish drown starve faint plummet slump rebound shrink bounce swing flood overturn capsize
		derail reopen shut begin conclude expire lapse cease resume divorce separate split merge unite abdicate step bow strike riot reappear
		dissolve disband evaporate cave evolve mutate wane subside intensify escalate deepen widen narrow grow slide leap stumble dip falter
		flounder flop sag wobble unravel swell stabilize stabilise stagnate deflate crumble topple freeze thaw detonate retreat withdraw relent
		defect double triple bail default weep sing leave come dim roar score meet shake tremble`},
	{OftenAlone, `fly move live stay work serve travel walk settle appear turn continue operate last train study race sail join reside play tour compete talk wait
		respond react agree refuse plead campaign migrate succeed proceed progress expand increase decrease float drift peak scream smile wave pray
		reply point hurry rush struggle appeal decide vow warn cooperate`},
	{OftenAlone | TellsAlone, `return escape retire start land crash explode end open close stop age graduate march climb drop testify perform finish speak recover decline
		confess apologise apologize protest vote marry emigrate fail improve stall sink burn melt spread slow surge jump rally soar plunge tumble
		slip ease cry flee`},
	{NeedsObject | Hungry, `give make put bring hold provide offer include buy cause cover create describe enable introduce involve maintain produce propose publish
		raise reject release replace require reveal support threaten treat use receive take get have keep set carry find promise discuss name`},
	{Hungry, `let need want sell seek allow help force urge order say tell be become seem show mean do ensure expect face feel issue like lift note own
		place plan present protect prove reach report spend state suggest target test think try`},
	{NeedsObject, `deliver remove seize contract administer conceal purchase acquire develop implement impose undergo achieve adopt conduct obtain build deny
		approve wear identify host air blame murder oust attribute`},
	{NeedsObject | Suffered, `detect arrest kill accuse charge convict acquit injure wound jail sentence detain expel evacuate rescue appoint elect ban bar damage destroy
		diagnose infect`},
	{Objectless | TellsAlone, `die arrive emerge erupt collapse vanish disappear resign fall rise depart`},
	{Suffered, `quarantine suspend hospitalize hospitalise`},
	{OftenAlone | Hungry, `remain lead ask`},
	{Objectless, `happen occur`},
	{TellsAlone | NeedsObject, `lose`},
	{NeedsObject | Suffered | Hungry, `send`},
}
