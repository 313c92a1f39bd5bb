package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// verbFamilies hold the verbs that are more than an occurrence: by the class TimeML gives them, by what they say of the events
// they govern, and by whether they hold rather than happen. Of the verbs in no family each is an OCCURRENCE.
var verbFamilies = []struct {
	name    string
	class   Class
	governs Modality // of the event that the verb introduces: "plans to sign", "urged them to leave"
	traits  trait
	verbs   string
	example string // a sentence in which a verb of the family is the first trigger
}{
	{"telling", Reporting, Factual, 0,
		`acknowledge affirm allege announce assert assure boast caution cite claim complain concede confide confirm contend describe disclose
		divulge elaborate emphasise emphasize exclaim explain indicate inform insist lament mention murmur mutter narrate note observe opine
		proclaim purport reaffirm recall recount reiterate remark reply report retort reveal say shout specify state stress telegraph tell
		testify tweet underline underscore whisper`,
		"The ministry announced the result."},
	{"according", Reporting, Factual, 0,
		`accord`,
		"It sank, according to the navy."},
	{"showing", Reporting, Factual, ifContent,
		`add admit argue brief challenge chant comment counter declare estimate joke quote relate respond show suggest write`,
		"Polls show that support grew."},
	{"forecasting", IAction, Planned, 0,
		`envisage envision forecast foresee foretell predict project prophesy`,
		"Economists predict a recession."},
	{"warning", IAction, Feared, unconditional,
		`menace threaten warn`,
		"The agency warned of floods."},
	{"fearing", IState, Feared, 0,
		`dread fear worry`,
		"Officials fear that the dam will burst."},
	{"denying", IAction, Denied, 0,
		`deny disavow dispute refute`,
		"He denied taking the money."},
	{"asking", IAction, Asked, 0,
		`advise advocate appeal ask beg beseech call command convince demand direct encourage exhort implore instruct invite lobby order persuade
		petition plead pray press pressure recommend request summon urge`,
		"The council urged both sides to stop."},
	{"trying", IAction, Possible, unconditional,
		`attempt bid endeavor endeavour explore negotiate pursue scramble seek strive struggle try vie`,
		"Rescuers tried to reach the miners."},
	{"promising", IAction, Planned, 0,
		`agree arrange choose commit conspire decide determine guarantee offer opt pledge plot prepare promise propose resolve schedule swear
		undertake volunteer vow`,
		"Both sides promised to meet again."},
	{"preventing", IAction, Denied, 0,
		`avert avoid foil forestall preclude prevent thwart`,
		"Guards prevented an escape."},
	{"refusing", IAction, Denied, ofVerbs,
		`ban bar block decline deter discourage dissuade fail forbid forgo neglect obstruct oppose prohibit refrain refuse resist stall`,
		"The clerk refused to sign."},
	{"hindering", Occurrence, Denied, ofVerbs,
		`hamper hinder impede`,
		"Mines impede clearing the road."},
	{"putting off", IAction, Planned, 0,
		`defer delay postpone reschedule`,
		"The agency postponed the launch."},
	{"letting", IAction, Factual, 0,
		`accept allow approve assist authorise authorize enable endorse let permit ratify`,
		"The court allowed the sale."},
	{"accusing", IAction, Factual, 0,
		`analyse analyze appoint assume attribute blame brand conclude designate dub examine hail investigate label name nominate probe`,
		"The board named her to lead the inquiry."},
	{"planning", IState, Planned, 0,
		`aim anticipate aspire await expect intend plan`,
		"The company plans to close the mine."},
	{"wanting", IState, Possible, 0,
		`care crave desire hope long need prefer require want wish yearn`,
		"They want to leave."},
	{"believing", IState, Possible, 0,
		`believe consider disagree doubt dream entitle fancy favor favour forget hate imagine know object presume realise realize reckon regret
		rely remember seem speculate suppose suspect think trust understand wonder`,
		"Scientists believe the volcano is quiet."},
	{"beginning", Aspectual, Factual, 0,
		`begin commence initiate relaunch renew reopen restart resume start`,
		"Work began on Monday."},
	{"going on", Aspectual, Factual, 0,
		`continue linger persist`,
		"The rain continued all night."},
	{"keeping", Aspectual, Factual, ifContent,
		`keep`,
		"They kept losing."},
	{"seeming", IState, Possible, ifContent,
		`appear`,
		"The fire appears to spread."},
	{"helping", IAction, Factual, unconditional,
		`accuse help`,
		"The grant helped build the school."},
	{"ending", Aspectual, Factual, 0,
		`abort cease complete discontinue end finish halt interrupt quit stop suspend terminate`,
		"The strike ended on Friday."},
	{"perceiving", Perception, Factual, 0,
		`behold glimpse hear listen notice overhear perceive see sight spot watch witness`,
		"Villagers saw the plane fall."},
	{"being so", State, Factual, standing,
		`abound adjoin belong border coincide comprise concern connote consist constitute contain correspond cost denote depend deserve differ
		encompass entail equal exceed exemplify exist fit house include involve lack matter mean owe own pertain possess range represent
		resemble reside signify span suffice suit surround symbolise symbolize tend total typify underlie vary weigh`,
		""},
	{"lasting", State, Factual, 0,
		`affect control last live maintain remain`,
		"The road remained shut for weeks."},
	{"working so", Occurrence, Factual, standing,
		`cater center centre compete employ insure lease manufacture market operate qualify rank regulate reinsure rent rival specialise
		specialize`,
		""},
}

// trait is what else is to be known of a verb.
type trait uint8

const (
	standing      trait = 1 << iota // tells how things are rather than what happens: own, include, manufacture
	ifContent                       // reports only if it has something to report: added that, but added a wing
	ofVerbs                         // governs verbs only: refused to join the war, opposed the war
	unconditional                   // an I_ACTION even where it introduces no event: tried
)

// verb is what the table says of a verb.
type verb struct {
	class   Class
	governs Modality
	traits  trait
}

// verbs holds every form of the verbs of the families, the first family that has it.
var verbs = text.NewTable(func() map[string]verb {
	m := map[string]verb{}
	for _, f := range verbFamilies {
		for _, base := range strings.Fields(f.verbs) {
			v := verb{f.class, f.governs, f.traits}
			for _, form := range allForms(base) {
				if _, ok := m[form]; !ok {
					m[form] = v
				}
			}
		}
	}
	return m
})
