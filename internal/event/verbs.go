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
		`say tell claim note cite describe indicate specify recall report announce state explain acknowledge confirm reveal disclose reiterate remark insist assert stress emphasize emphasise contend recount testify concede reply complain inform
		affirm reaffirm mention tweet exclaim elaborate observe opine underline underscore purport allege divulge boast lament caution proclaim narrate retort murmur mutter whisper shout telegraph confide assure`,
		"The ministry announced the result."},
	{"according", Reporting, Factual, 0, `accord`, "It sank, according to the navy."},
	{"showing", Reporting, Factual, ifContent, `show suggest estimate add argue respond comment quote post file declare admit write joke chant counter relate brief challenge`, "Polls show that support grew."},
	{"forecasting", IAction, Planned, 0, `predict forecast project foresee foretell envision envisage prophesy`, "Economists predict a recession."},
	{"warning", IAction, Feared, unconditional, `warn threaten menace`, "The agency warned of floods."},
	{"fearing", IState, Feared, 0, `fear dread worry`, "Officials fear that the dam will burst."},
	{"denying", IAction, Denied, 0, `deny refute dispute disavow`, "He denied taking the money."},
	{"asking", IAction, Asked, 0, `ask urge request demand order instruct command beg plead appeal implore invite summon call pray petition lobby press pressure
		recommend advise exhort encourage advocate beseech challenge persuade convince direct`,
		"The council urged both sides to stop."},
	{"trying", IAction, Possible, unconditional, `try attempt seek endeavor endeavour strive scramble struggle pursue explore negotiate bid vie`, "Rescuers tried to reach the miners."},
	{"promising", IAction, Planned, 0, `promise vow pledge swear agree propose offer volunteer undertake commit guarantee schedule arrange prepare opt choose
		decide resolve determine plot conspire`,
		"Both sides promised to meet again."},
	{"preventing", IAction, Denied, 0, `prevent avoid avert thwart foil forestall preclude`, "Guards prevented an escape."},
	{"refusing", IAction, Denied, ofVerbs, `refuse decline fail neglect forgo refrain oppose forbid prohibit ban bar block resist obstruct deter discourage dissuade stall`,
		"The clerk refused to sign."},
	{"putting off", IAction, Planned, 0, `delay postpone defer reschedule`, "The agency postponed the launch."},
	{"letting", IAction, Factual, 0, `allow permit let authorize authorise approve enable assist persuade accept endorse ratify`, "The court allowed the sale."},
	{"accusing", IAction, Factual, 0, `allege blame name nominate appoint designate investigate attribute analyze analyse examine probe assume conclude
		hail label dub brand`,
		"The board named her to lead the inquiry."},
	{"planning", IState, Planned, 0, `plan intend expect anticipate await aim aspire`, "The company plans to close the mine."},
	{"wanting", IState, Possible, 0, `want hope wish desire prefer need require long yearn crave care`, "They want to leave."},
	{"believing", IState, Possible, 0, `believe think suppose suspect imagine doubt presume reckon speculate wonder consider seem dream understand know
		remember forget realize realise prefer regret hate favor favour object disagree rely trust fancy entitle`,
		"Scientists believe the volcano is quiet."},
	{"beginning", Aspectual, Factual, 0, `begin start commence resume initiate restart relaunch reopen renew`, "Work began on Monday."},
	{"going on", Aspectual, Factual, 0, `continue persist linger`, "The rain continued all night."},
	{"keeping", Aspectual, Factual, ifContent, `keep`, "They kept losing."},
	{"seeming", IState, Possible, ifContent, `appear`, "The fire appears to spread."},
	{"helping", IAction, Factual, unconditional, `help accuse`, "The grant helped build the school."},
	{"ending", Aspectual, Factual, 0, `end stop finish cease complete halt terminate quit suspend interrupt discontinue abort`, "The strike ended on Friday."},
	{"perceiving", Perception, Factual, 0, `see watch hear listen witness spot glimpse behold overhear perceive notice glimpse sight`, "Villagers saw the plane fall."},
	{"being so", State, Factual, standing, `own belong contain consist comprise constitute exist depend differ deserve lack equal resemble possess cost weigh total owe matter
		suffice pertain correspond coincide abound span entail encompass involve concern reside signify symbolize symbolise denote connote
		exceed contain include represent mean relate surround house underlie adjoin border comprise exemplify typify fit suit vary
		range tend`,
		""},
	{"lasting", State, Factual, 0, `remain live maintain control affect last`, "The road remained shut for weeks."},
	{"working so", Occurrence, Factual, standing, `operate manufacture compete specialize specialise market cater rent employ lease insure reinsure
		regulate rank rival center centre qualify`,
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
var verbs = func() *text.Table[verb] {
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
	return text.NewTable(m)
}()
