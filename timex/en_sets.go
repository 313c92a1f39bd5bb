package timex

// Times that come again.
var enSetsOfTimes = []row{
	{name: "set/adverb", pattern: "<often>", calc: often, example: "daily = P1D"},
	{name: "set/each-unit", pattern: "each|every|per (single)? <unit>", calc: eachUnit, example: "every day = P1D"},
	{name: "set/every-n", pattern: "every|each <num> <unit|units>", calc: everyN, example: "every two weeks = P2W"},
	{name: "set/every-n-to-n", pattern: "every|each <num> (~ || to || or || - || – ) <num> <units>", calc: everyN, example: "every 15 to 20 minutes = PT15M"},
	{name: "set/every-few", pattern: "every few|several|couple (of)? <units>", calc: everyN, example: "every few months = PXM"},
	{name: "set/every-half", pattern: "every half (an || a)? (~)? hour|minute|day|year|century|decade", calc: everyHalf, example: "every half hour = PT30M"},
	{name: "set/every-other", pattern: "every other|second <unit>", calc: everyOther, example: "every other week = P2W"},
	{name: "set/every-nth", pattern: "every <ord> <unit|month|weekday>", calc: everyOther, example: "every third year = P3Y"},
	{name: "set/every-name", pattern: "each|every (other || single)? <month|weekday|season|part> (<part>)?", calc: everyName, example: "every Monday = XXXX-WXX-1"},
	{name: "set/hour-every", pattern: "<num|clock> (<ampm>)? (o'clock)? each|every morning|afternoon|evening|night|day", calc: hourEvery, example: "it opens at 8 every morning = XXXX-XX-XXT08:00"},
	{name: "set/nth-weekday", pattern: "every|each <ord> <weekday> (of || in) the|each|every month", calc: monthly, example: "every first Saturday of the month = P1M"},
	{name: "set/weekday-range", pattern: "<weekday> (to || through || ~ || <dash>) <weekday>", calc: weekdayRange, list: true, example: "open Tuesday to Sunday = XXXX-WXX-7"},
	{name: "set/date-each-year", pattern: "{date} (of || in || ,)? each|every year", calc: dateEachYear, example: "on 31 December of each year = XXXX-12-31"},
	{name: "set/times-often", pattern: "once|twice|thrice (~)? daily|weekly|monthly|yearly", calc: timesOften, example: "the twice-weekly flights = P1W"},
	{name: "set/weekdays", pattern: "<weekdays>", calc: everyName, example: "on Mondays = XXXX-WXX-1"},
	{name: "set/weekday-parts", pattern: "<weekday> <parts>", calc: everyName, example: "Monday nights = XXXX-WXX-1TNI"},
	{name: "set/parts", pattern: "mornings|afternoons|evenings|nights", calc: everyName, example: "he works nights = XXXX-XX-XXTNI"},
	{name: "set/times-a", pattern: "once|twice|thrice a|an|per|each|every <unit>", calc: timesA, example: "twice a week = P1W"},
	{name: "set/n-times-a", pattern: "<num> times|time a|an|per|each|every <unit>", calc: timesA, example: "three times a day = P1D"},
	{name: "set/rate", pattern: "a|an <unit>", calc: rate, example: "60,000 barrels a day = P1D"},
	{name: "set/weekends", pattern: "weekends", calc: weekends, example: "on weekends = XXXX-WXX-WE"},
	{name: "set/seasons", pattern: "(the)? (past || last || next)? <num>? <seasons>", calc: everyName, example: "he spends his summers there = XXXX-SU"},
	{name: "set/month-every", pattern: "the <ord> <weekday> of every|each <unit>", calc: eachUnit, example: "the first Monday of every month = P1M"},
}
