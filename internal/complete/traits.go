package complete

import (
	"math/bits"

	"github.com/seed-620526af/timeline/internal/event"
)

// trait is what a mention may have that tells whether it belongs in a chronology. It holds any number of traits.
type trait uint64

const (
	occurs     trait = 1 << iota // something happens
	reports                      // someone says so
	holds                        // it is a state
	ventures                     // something else is tried, promised, ordered
	minds                        // or wanted, feared
	begins                       // or begun, ended
	perceives                    // or seen, heard
	arranged                     // it is said on which day it is due
	planned                      // it is to come
	unsure                       // it may be
	generic                      // it is so every time
	negated                      // it isn't so
	runsOn                       // a heading ran into its sentence
	headed                       // the headline tells it, or the first sentence
	early                        // one of the next
	ofDay                        // its day is told
	ofSpan                       // its month or its year
	nounOfSpan                   // and a noun tells it
	storyDay                     // its day is the story's
	longAgo                      // nobody knows when it was
	named                        // someone takes part who has a name
	nameless                     // someone says or tries it, who has none
	placed                       // it says where
	hanging                      // its clause is a participle
	governed                     // that a preposition governs
	describing                   // or that says of a noun
	lasting                      // what it is
	aside                        // its clause hangs on another
	aimed                        // or says what for
	due                          // or that it is to come
	adjectival                   // it is in a noun's phrase
	contested                    // the text doesn't stand for it
	alleged                      // one says that another did it
	known                        // the event has a name, and its date
	passed                       // it has a name, and is named in passing
	citedDate                    // its date stands with it in a quotation
	meeting                      // it is a meeting
	leading                      // its clause is about it, and says when
	mentioned                    // its clause is about something else
	within                       // another noun is the head of its phrase
	delivered                    // its verb tells it better
	quoted                       // it stands in a quotation
	personal                     // I did it, or you
	habitual                     // it is so these days
	weak                         // its verb tells little
	pictured                     // a photo shows it
	figurative                   // its verb paints it
	underway                     // it went on when something else happened
	unsafe                       // it is asked, or may be read wrong
)

// traits are what each trait adds to a mention's weight, and a text whose word, the trigger, has it.
var traits = [...]struct {
	kind          trait
	weight        float64
	text, trigger string
}{
	{occurs, .42, "Ghana sent tents.", "sent"},
	{reports, .3, "Ghana said it had tents.", "said"},
	{holds, .12, "Tickets were available.", "available"},
	{ventures, .34, "Ghana tried to send tents.", "tried"},
	{minds, .1, "Ghana wants tents.", "wants"},
	{begins, .38, "The trial began.", "began"},
	{perceives, .15, "Ghana saw the storm.", "saw"},
	{arranged, .1, "Rain is expected on 3 May 2021.", "expected"},
	{planned, -.12, "Ghana will send tents.", "send"},
	{unsure, -.3, "Ghana may send tents.", "send"},
	{generic, -.45, "Ghana usually sends tents.", "sends"},
	{negated, -.2, "Ghana did not send tents.", "send"},
	{runsOn, -.2, "Mayor Opens His New Bridge Helen Clark, who paid, cut the ribbon in Auckland on Friday.", "cut"},
	{headed, .16, "Ghana sent tents.", "sent"},
	{early, .06, "The storm struck Togo on Friday. Ghana sent tents.", "sent"},
	{ofDay, .16, "Ghana sent tents on 3 May 2020.", "sent"},
	{ofSpan, .14, "Ghana sent tents in May 2020.", "sent"},
	{nounOfSpan, .1, "The election of May 2019 was close.", "election"},
	{storyDay, .05, "Togo flooded on Friday. Ghana sent tents.", "sent"},
	{longAgo, -.12, "Kofi Annan was born in 1938. He studied in 1961. He spoke in 1970. Kofi Annan left in 1996. The sea had drowned his brother.", "drowned"},
	{named, .12, "Ghana sent tents.", "sent"},
	{nameless, -.15, "Someone said it rained.", "said"},
	{placed, .05, "Rain fell in Accra.", "fell"},
	{hanging, -.08, "The storm struck Fiji, killing two people.", "killing"},
	{governed, -.25, "Ghana was accused of shooting down a plane.", "shooting"},
	{describing, -.08, "Ghana sent tents made in Togo.", "made"},
	{lasting, -.12, "Ghana sent tents made in Togo.", "made"},
	{aside, -.08, "Ghana, which sent tents, won praise.", "sent"},
	{aimed, -.25, "Ghana hired trucks to send tents.", "send"},
	{due, -.25, "Ghana plans to send tents.", "send"},
	{adjectival, -.3, "Ama Ata was sworn in as acting president.", "acting"},
	{contested, -.45, "Ghana allegedly sent tents.", "sent"},
	{alleged, -.2, "Che Guevara said Raul Castro burned the boats.", "burned"},
	{known, .1, "The 2014 World Cup in June 2014 was in Brazil.", "Cup"},
	{passed, -.2, "Ghana bought a book on the World Cup.", "Cup"},
	{citedDate, .15, "\"The February 14 summit failed,\" she said.", "summit"},
	{meeting, -.08, "The summit was long.", "summit"},
	{leading, -.12, "The storm struck on Friday.", "storm"},
	{mentioned, -.3, "Envoys spoke of the trial.", "trial"},
	{within, -.1, "Hurricane Ian live: millions without power in Florida", "Hurricane"},
	{delivered, -.15, "Ana Botin delivered a speech.", "speech"},
	{quoted, -.15, "\"Ghana sent tents,\" she said.", "sent"},
	{personal, -.2, "I sent tents.", "sent"},
	{habitual, -.15, "It rains. Ghana sends tents.", "sends"},
	{weak, -.25, "Ghana seemed calm.", "seemed"},
	{pictured, -.35, "A woman walks past a shop in Accra on Friday.", "walks"},
	{figurative, -.35, "The storm overshadowed the talks.", "overshadowed"},
	{underway, -.2, "Ghana was loading tents when the storm struck.", "loading"},
	{unsafe, 0, "Did Ghana send tents?", "send"},
}

// weights holds the weight of each trait by its bit.
var weights = func() (of [64]float64) {
	for _, t := range traits {
		of[bits.TrailingZeros64(uint64(t.kind))] = t.weight
	}
	return of
}()

// weight returns what the traits weigh together, from 0 to 1.
func (t trait) weight() (sum float64) {
	for left := t; left != 0; left &= left - 1 {
		sum += weights[bits.TrailingZeros64(uint64(left))]
	}
	if sum = min(max(sum, 0), 1); t&unsafe != 0 {
		return min(sum, indistinct)
	}
	return sum
}

const (
	// dated mentions have their own date.
	dated = ofDay | ofSpan | nounOfSpan

	// doubtful ones are no facts, or told better by another word, whatever their date.
	doubtful = holds | minds | generic | unsure | negated | runsOn | governed | describing | lasting | aimed | adjectival | contested | alleged |
		passed | mentioned | within | delivered | quoted | habitual | pictured | figurative | underway | unsafe
)

// belongs reports whether a mention of these traits belongs in the chronology of its text, however little it weighs: the text says when it was,
// and tells it as a fact.
func (t trait) belongs() bool { return t&dated != 0 && t&doubtful == 0 }

// ofClass is the trait of each class.
var ofClass = [...]trait{
	0, event.Occurrence: occurs, event.Reporting: reports, event.State: holds, event.IAction: ventures, event.IState: minds, event.Aspectual: begins,
	event.Perception: perceives,
}
