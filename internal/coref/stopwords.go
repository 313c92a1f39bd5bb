package coref

import (
	"github.com/seed-620526af/timeline/internal/text"
)

// stopwords say nothing of which event a text tells.
var stopwords = text.Words(`a about above after again against ago all almost along already also although always am among amid an and another any
anyone anything are around as at away back be became because been before being below between both but by came can cannot come could did do
does doing done down during each either else enough even ever every few first for from further gave get gets getting give given go goes going
gone got had has have having he her here hers him himself his how however i if in including indeed instead into is it its itself just
last later least less let like made make makes making many may me meanwhile might mine more most much must my near nearly neither never new
next no nor not nothing now of off often on once one only onto or other others our ours out over own per perhaps put quite rather
really s same say saying says said seem seemed seems several shall she should since so some someone something soon still such t take taken
than that the their theirs them themselves then there therefore these they thing things this those though through throughout thus till to
today told tomorrow too took toward towards two under until up upon us use used using very via was way we well went were what when where
whether which while who whom whose why will with within without would yes yesterday yet you your yours
told according added adding noted reported monday tuesday wednesday thursday friday saturday sunday mr mrs ms u.s n't 's 're 've 'll 'd 'm
year years day days week weeks month months time times hour hours minute minutes`)

var weekdays = text.NewTable(func() map[string]uint8 {
	return map[string]uint8{
		"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
		"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
	}
})
