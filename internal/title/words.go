package title

import (
	"github.com/seed-620526af/timeline/internal/text"
)

var demonstratives = text.Words("this that these those such")

// countWords after "a" make it part of a count: "a few", "a dozen".
var countWords = text.Words(`few little lot number couple dozen hundred thousand million billion third quarter half great bit series majority
	record total`)

// nounPrepositions more likely add to the noun before them than to the verb.
var nounPrepositions = text.Words("of for against between among to on in about over with at from outside inside")

// looseEnds open what a title does without.
var looseEnds = text.Words(`despite amid according as because due during since until including following such along together in-addition like
	unlike besides without`)

// resulting verbs say what becomes of their object: "keeps rates low".
var resulting = text.Words("keep make leave find hold declare consider pronounce render deem get call")

// lengths are the prepositions before a length of time that says more than a date.
var lengths = text.Words("to for by")

// settlements are words for places that a name says better.
var settlements = text.Words("capital city town village port island province county district neighborhood neighbourhood area")

// topics are the prepositions before what is said.
var topics = text.Words("of about against to on over for")

// vagueThings are no one's deed and no one's name.
var vagueThings = text.Words(`thing things way ways one ones part parts time times reason reasons fact facts question questions idea ideas answer
	lot lots kind sort something anything everything nothing someone anyone everyone nobody none no-one person others rest please`)

// unfinished nouns say nothing without the infinitive after them: "a decision to leave".
var unfinished = text.Words(`plan plans pledge promise offer attempt attempts bid effort efforts decision decisions ability inability failure
	refusal willingness readiness intention intentions permission right chance move moves desire reluctance`)

// travels are nobody's where the title doesn't say whose.
var travels = text.Words("trip trips visit visits journey journeys tour tours return arrival arrivals stay stays flight flights travel travels")

// unnamed are whom a title must name.
var unnamed = text.Words(`country countries nation company firm group agency organisation organization department ministry region city town state
	club team area channel station party program programme show series`)

// vagueEvents don't say what happened.
var vagueEvents = text.Words(`action actions activity activities step steps process processes situation situations work role roles effort efforts
	time progress event events`)

// amounts say nothing without what there is so much of.
var amounts = text.Words(`total figure number series amount range outbreak outbreaks wave variety level levels lack risk danger signs sign dose
	threat supply set details amounts numbers majority`)

// mayRepeat are words that a title may well say twice.
var mayRepeat = text.Words("percent million billion level stage people their would points cases state states world north south united")

// emptyObjects leave a title without what it was about.
var emptyObjects = text.Words("way ways fact kind sort one ones something anything thing things lot lots bit")

// moments are times without a day: "on the night".
var moments = text.Words("night day time morning afternoon evening moment week weekend month year occasion hour")

// belongings are someone's: whose, a title must say.
var belongings = text.Words(`shares share sales profit profits earnings revenue revenues income stock losses output orders price prices net assets
	loss losses gain gains dividend turnover`)

// contentNouns say nothing without the clause after them: "fears that the bank would fail".
var contentNouns = text.Words(`news fact report reports fear fears hope hopes claim claims concern concerns belief confidence doubt doubts idea
	view evidence sign signs signal message warning warnings possibility likelihood expectation expectations assumption argument suggestion
	suggestions allegation allegations accusation accusations rumor rumors rumour rumours assurance assurances conclusion prediction
	predictions notion promise statement announcement`)
