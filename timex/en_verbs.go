package timex

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// enVerbs holds the verbs and auxiliaries that show a tense and are not past by their ending.
var enVerbs = tenses(map[tense]string{
	tenseFuture:  `will shall 'll wo won't going must should would may might could can plans plan expects expect hopes intends aims upcoming`,
	tensePresent: `is are am has have says say 's 're does do`,
	tensePast: `was were had did said told went came took gave got made met held won lost left led began begun became ran rose fell
		kept let put sent sold bought brought built broke chose cut drew drove fed felt fought found flew forgot froze grew
		heard hit hurt knew laid lay lent meant paid quit read rode rang saw sought set shook shot showed shut sang sank sat
		slept spoke spent stood stole struck swore swam taught thought threw understood woke wore wrote withdrew overthrew`,
})

// enPlans are the words that, after a present tense, speak of what is to come.
var enPlans = text.NewTable(map[string]bool{"to": true, "expected": true, "scheduled": true, "due": true, "set": true, "slated": true, "planned": true, "planning": true, "going": true, "likely": true})

func tenses(words map[tense]string) *text.Table[tense] {
	m := map[string]tense{}
	for t, list := range words {
		for _, w := range strings.Fields(list) {
			m[w] = t
		}
	}
	return text.NewTable(m)
}
