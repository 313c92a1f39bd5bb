package inflect

import (
	"sort"
	"strings"
	"sync"

	"github.com/seed-620526af/timeline/internal/text"
)

// irregular verbs: base, past, past participle; the third form is left out where it equals the second.
const irregularVerbs = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|begin began begun|
behold beheld|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|
broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|
creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|
keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|
mislead misled|mistake mistook mistaken|offset offset|outbid outbid|outdo outdid outdone|oversee oversaw overseen|
overcome overcame overcome|overrun overran overrun|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pleaded|
prove proved proven|put put|quit quit|read read|rebuild rebuilt|repay repaid|reset reset|rewrite rewrote rewritten|rid rid|
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|
sleep slept|slide slid|slit slit|sow sowed sown|speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stride strode stridden|strike struck|strive strove striven|
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|
think thought|throw threw thrown|thrust thrust|undergo underwent undergone|understand understood|undertake undertook undertaken|
undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|
override overrode overridden|overhear overheard|outgrow outgrew outgrown|foretell foretold|redo redid redone|remake remade|rerun reran rerun|
resell resold|retake retook retaken|retell retold|rethink rethought|misunderstand misunderstood|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`

// doubling lists verbs of two syllables and more that double their last letter: admit, admitted.
const doubling = `abet abhor acquit admit allot begin beget commit compel confer concur control defer demur deter dispel duet emit excel expel forget
	forbid impel incur infer inter kidnap nonplus occur omit outbid outrun overrun patrol permit prefer program propel rebut rebel
	recur refer regret repel reset submit transfer transmit unwrap upset worship equip typeset handicap bus gas quiz`

func sortedKeys(m map[string][2]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// irregular holds the past and the past participle of the irregular verbs.
var irregular = sync.OnceValue(func() map[string][2]string {
	m := map[string][2]string{}
	for _, row := range strings.Split(irregularVerbs, "|") {
		w := strings.Fields(row)
		m[w[0]] = [2]string{w[1], w[len(w)-1]}
	}
	return m
})

var doubled = sync.OnceValue(text.List(true, doubling))

// bases finds the base form of an irregular verb's other forms.
var bases = text.NewTable(func() map[string]string {
	m := map[string]string{
		"am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "has": "have", "having": "have",
		"does": "do", "goes": "go", "dying": "die", "lying": "lie", "tying": "tie", "vying": "vie", "got": "get", "born": "bear", "hanged": "hang", "proven": "prove",
	}
	for _, base := range sortedKeys(irregular()) { // sorted, so that what two verbs share (lay) goes to the same one each time
		f := irregular()[base]
		for _, form := range f {
			m[form] = base
		}
		m[Gerund(base)] = base
	}
	for w := range doubled() {
		m[Past(w)], m[Gerund(w)] = w, w
	}
	return m
})
