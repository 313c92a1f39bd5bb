package timex

import "github.com/seed-620526af/timeline/internal/text"

// enVerbs holds the verbs and auxiliaries that show a tense and are not past by their ending.
var enVerbs = text.NewTable(text.Join(
	text.List(tenseFuture, `will shall 'll wo won't going must should would may might could can hopes intends aims upcoming pending`),
	text.List(tensePlan, `plan plans planned planning expect expects expected expecting schedule schedules scheduled slated due postponed postpone delayed
		deadline intend intended hope hoping effective payable
		start opens begins starts resumes meets returns closes leaves arrives travels convenes departs expires airs premieres debuts reopens kicks take takes go
		open ends finishes concludes meet resume convene play plays face faces host hosts`),
	text.List(tensePresent, `is are am has have says say 's 're does do tells asks adds wants knows believes thinks`),
	text.List(tensePast, `was were had did said told went came took gave got made met held won lost left led began begun became ran rose fell
		kept let put sent sold bought brought built broke chose cut drew drove fed felt fought found flew forgot froze grew
		heard hit hurt knew laid lay lent meant paid quit read rode rang saw sought set shook shot showed shut sang sank sat
		slept spoke spent stood stole struck swore swam taught thought threw understood woke wore wrote withdrew overthrew
		withdrawn taken given done gone seen written broken chosen driven fallen flown frozen grown hidden known shown spoken stolen sworn thrown worn born torn
		beaten drawn agreed freed guaranteed decreed disagreed arose awoke beat bent bit bled blew bore bred burnt burst caught clung crept dealt drank dwelt ate
		fled flung forbade forbidden foresaw forgave hid hung knelt leapt learnt lit mistook misunderstood outdid outran overcame overran oversaw overtook rebuilt
		shone shrank slew slid spat sped split sprang spun strove stuck stung strode strung swept swung tore thrust trod undercut underwent undertook undid upheld
		wept withheld withstood wrung eaten bitten forgiven overtaken undertaken undergone overseen woken ridden slain sunk swollen woven`),
))

// enRuns are the verbs that tell ahead how long something lasts: "the fair runs from Friday to Sunday".
var enRuns = text.Words("runs run lasts continues")

// enNearDays are days of a text's own time.
var enNearDays = text.Words("monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight")

// enNear are words of texts that speak of their own days, or report what was said in them.
var enNear = text.Words("monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight said says told")

// enNow are other words of their own time and of who writes them.
var enNow = text.Words("now ago recently recent currently current will i me my we us our you your is are 's has")

// enNarrowing lead a date that tells the one before it more narrowly.
var enNarrowing = text.Words("in on at during probably perhaps possibly likely most maybe around about specifically sometime the")

// What words tell of the kind of a text.
const (
	personNone    = iota
	personSpeaker // speaks for himself
	personHero    // is told of
	personSaid    // reports what was said
	personDay     // names a day near its own
)

var enPeople = text.NewTable(text.Join(
	text.List(personSpeaker, "i me my we us our myself ourselves"),
	text.List(personHero, "he she him her his hers himself herself"),
	text.List(personSaid, "said says told now"),
	text.List(personDay, "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight"),
))

// enDue are the words of what is due on a day.
var enDue = text.Words("due scheduled slated expected planned hearing deadline until")

// enHabits are the words of what is usual.
var enHabits = text.Words("usually normally typically generally often always rarely seldom traditionally commonly weekdays weeknights check-in check-out checkin checkout")

// enBest and enTimes make "the best time to visit", of any year.
var (
	enBest  = text.Words(`best ideal perfect busiest quietest wettest driest hottest coldest cheapest`)
	enTimes = text.Words("time times season month months weeks")
)

// enSubjects stand before the 's of "it's".
var enSubjects = text.Words("it he she that this there here who what where how when let everyone everything nothing one")

// enPlans are the words that, after a present tense or "set", speak of what is to come.
var enPlans = text.Words("to expected scheduled due set slated planned planning going likely")

// enHad are the auxiliaries of what was planned once.
var enHad = text.Words("had previously")

// enTold are the auxiliaries that tell what came of a plan: "the talks planned for Friday were".
var enTold = text.Words("was were had has have did")

// enNobody begin subjects of which what follows is denied: "no one could be reached".
var enNobody = text.Words("neither none nobody no nothing")

// enSet are the past tenses that speak of plans before "to".
var enSet = text.Words("set due ready")

// enIntents are the verbs after which "to do" lies ahead.
var enIntents = text.Words(`promised promises vowed vows pledged pledges ordered orders asked asks invited invites want wants wanted hoped
	preparing prepares prepared threatened threatens urged urges told instructed required requires agreed agrees offered offers
	subpoenaed summoned summons proposed proposes`)

// enBound stand before a "to do" that lies ahead, whatever the tense of their verb.
var enBound = text.Words("likely unlikely certain sure bound poised")

// enNouns are verbs of plans in their bare form that are nouns as often.
var enNouns = text.Words("start plan schedule hope delay return go open take play face host plays hosts faces")

// enBare are the forms that have no tense of their own after an auxiliary.
var enBare = text.Words("have do say")

// What a conjunction says of its clause.
const (
	clauseBeside    = iota + 1
	clauseCondition // in the present tense it lies ahead
)

var enConjunctions = text.NewTable(text.Join(
	text.List(clauseBeside, "as while because although though whereas"),
	text.List(clauseCondition, "if once when unless whether whenever"),
))

// enBeside join a clause to the one before it.
var enBeside = text.Words("and but ;")

// enAfterClause stand before the "come" of "but come Friday".
var enAfterClause = text.Words("and but so that or")

// enDayLeads open sentences with a day.
var enDayLeads = text.Words("on in at by last earlier since")

// enNegations deny a verb.
var enNegations = text.Words("not n't never nor")

// enRelatives begin relative clauses.
var enRelatives = text.Words("who which whose where")

// enDeterminers follow a "to" that is no verb's.
var enDeterminers = text.Words("the a an his her its their our my your this that these those it them him us me you all some any each both more less one two")

// The parts of a verb before its participle.
const (
	auxNone = iota
	auxSkip // be, been, adverbs
	auxHave
	auxNot
	auxIs
	auxWill
	auxMay
	auxTo
	auxArticle
)

var enAuxiliaries = text.NewTable(text.Join(
	text.List(auxSkip, `be been being also still ever only then now already probably likely formally officially publicly finally
		later soon first once fully newly recently previously yet jointly immediately initially
		usually normally typically generally often always rarely seldom traditionally commonly`),
	text.List(auxHave, "have"),
	text.List(auxNot, "not n't never"),
	text.List(auxIs, "is are am 'm 're get gets"),
	text.List(auxWill, "will shall 'll wo won't"),
	text.List(auxMay, "would may might could can should must ca"),
	text.List(auxTo, "to"),
	text.List(auxArticle, "a an the his its their"),
))

// enLeads are the words before a date that say by themselves on which side of now it lies.
var enLeads = text.NewTable(text.Join(text.List(tenseFuture, "until untill till til through"), text.List(tensePast, "since")))

// "The vote is on Friday"; but "today is Friday".
var (
	enIs    = text.Words("is are 's")
	enOn    = text.Words("on")
	enToday = text.Words("today it now this that yesterday tomorrow there here he she which who")
)
