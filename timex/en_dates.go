package timex

// Days, months, years and longer, by name or number.
var enDates = []row{
	// Days.
	{name: "date/month-day-year", pattern: "<month> the? <dom|domord> (, || of || in)? <year>", calc: calendar, example: "February 14, 2019 = 2019-02-14"},
	{name: "date/day-month-year", pattern: "the? <dom|domord> (of || day of)? <month> (, || of || in)? <year>", calc: calendar, example: "14 February 2019 = 2019-02-14"},
	{name: "date/year-month-day", pattern: "<year> ,? <month> <dom|domord>", calc: calendar, example: "2019 February 14 = 2019-02-14"},
	{name: "date/day-month-short-year", pattern: "<dom> ~ <month> ~ <year|twodigits>", calc: calendar, example: "31-Oct-74 = 1974-10-31"},
	{name: "date/month-day-short-year", pattern: "<month> <dom|domord> ,? '|’ <twodigits>", calc: calendar, example: "Feb 14 '18 = 2018-02-14"},
	{name: "date/day-month", pattern: "the? <dom|domord> (of || day of)? <month>", calc: calendar, example: "14 February = 2019-02-14"},
	{name: "date/month-day", pattern: "<month> the? <dom|domord>", calc: monthDay, example: "Feb. 14 = 2019-02-14"},
	{name: "date/weekday-date", pattern: "<weekday> (, || the || , the || on)? {date}", calc: weekdayDate, example: "Wednesday, June 12 = 2019-06-12"},
	{name: "date/coming-weekday-date", pattern: "this|the coming|past <weekday> ,? {date}", calc: weekdayDate, example: "this coming Friday, June fourteenth = 2019-06-14"},
	{name: "date/weekday-day", pattern: "<weekday> ,? the <dom|domord>", calc: calendar, example: "Thursday the 13th = 2019-06-13"},
	{name: "date/weekday-ordinal", pattern: "<weekday> <domord>", calc: calendar, example: "Thursday 13th = 2019-06-13"},
	{name: "date/the-day", pattern: "the <domord>", calc: loneDay, example: "on the 5th = 2019-06-05"},
	{name: "date/iso", pattern: "<iso>", calc: isoDate, example: "2019-02-14 = 2019-02-14"},
	{name: "date/numbers", pattern: "<slashed>", calc: numericDate, example: "2/14/2019 = 2019-02-14"},
	{name: "date/two-numbers", pattern: "<monthnum> ~ <dom>", calc: shortDate, example: "on 2/14 = 2019-02-14"},
	{name: "date/nine-eleven", pattern: "<monthnum> ~ <dom>", calc: nineEleven, example: "since 9/11 = 2001-09-11"},

	// Months.
	{name: "date/month-year", pattern: "<month> (of || , || in || the year)? <year>", calc: calendar, example: "November 2020 = 2020-11"},
	{name: "date/month-short-year", pattern: "<month> ' <twodigits>", calc: calendar, example: "Nov '18 = 2018-11"},
	{name: "date/month", pattern: "<month>", calc: loneMonth, example: "in April = 2019-04"},
	{name: "date/month-of", pattern: "the month of <month> (of? <year>)?", calc: calendar, example: "the month of April = 2019-04"},
	{name: "date/month-relative-year", pattern: "<month> (of)? this|last|next <unit>", calc: fieldOfPicked, example: "November last year = 2018-11"},

	// Weekdays and weekends.
	{name: "date/weekday", pattern: "<weekday>", calc: loneWeekday, example: "on Monday = 2019-06-10"},
	{name: "date/weekday-of-week", pattern: "<weekday> (of)? this|last|next week", calc: fieldOfPicked, example: "Monday of next week = 2019-06-17"},
	{name: "date/nth-weekday", pattern: "the? <ord>|last <weekday> (of || in) {date}", calc: nthWeekday, example: "the third Monday in May 2019 = 2019-05-20"},
	{name: "date/nth-unit", pattern: "the? <ord>|last day|week|month (of || in) {date}", calc: nthUnit, example: "the first week of May 2019 = 2019-W18"},
	{name: "date/week-of", pattern: "the week of {date}", calc: weekOf, example: "the week of May 8 = 2019-W19"},
	{name: "date/week-number", pattern: "week <int> (of? {date})?", calc: weekNumber, example: "week 33 of 2019 = 2019-W33"},

	// Seasons, quarters and halves.
	{name: "date/season-year", pattern: "the? <season> (of || , || in)? <year>", calc: calendar, example: "the summer of 2018 = 2018-SU"},
	{name: "date/season", pattern: "the? <season>", calc: loneSeason, example: "in the summer = 2019-SU"},
	{name: "date/season-relative-year", pattern: "the? <season> (of)? this|last|next <unit>", calc: fieldOfPicked, example: "the summer of last year = 2018-SU"},
	{name: "date/quarter", pattern: "(the || its || their || a)? (fiscal || current || flat)? (year)? <ord> quarter", calc: quarter, example: "the first quarter = 2019-Q1"},
	{name: "date/quarter-year", pattern: "(the || its)? (fiscal)? <ord> quarter (of || , || in)? (fiscal)? <year>", calc: quarter, example: "the third quarter of 2018 = 2018-Q3"},
	{name: "date/quarter-of", pattern: "(the || its)? (fiscal)? <ord> quarter of {date}", calc: quarter, example: "the third quarter of last year = 2018-Q3"},
	{name: "date/year-quarter", pattern: "(the || its)? <year> <ord> quarter", calc: quarter, example: "the 2018 third quarter = 2018-Q3"},
	{name: "date/years-quarter", pattern: "{date} 's <ord> quarter", calc: quarter, example: "last year's third quarter = 2018-Q3"},
	{name: "date/quarter-relative-year", pattern: "(the)? <ord> quarter this|last|next <unit>", calc: fieldOfPicked, example: "the third quarter last year = 2018-Q3"},
	{name: "date/quarter-number", pattern: "q1|q2|q3|q4|1q|2q|3q|4q (of)? (fiscal || fy)? <year>?", calc: quarterNumber, example: "Q3 2018 = 2018-Q3"},
	{name: "date/quarter-number-short-year", pattern: "q1|q2|q3|q4|1q|2q|3q|4q ' <twodigits>", calc: quarterNumber, example: "Q3 '18 = 2018-Q3"},
	{name: "date/year-quarter-number", pattern: "<year> q1|q2|q3|q4", calc: quarterNumber, example: "2018 Q3 = 2018-Q3"},
	{name: "date/half", pattern: "(the)? <ord>|last|latter half (of || in)? {date}", calc: half, example: "the second half of 2018 = 2018-H2"},
	{name: "date/half-number", pattern: "h1|h2 (of)? <year>", calc: half, example: "H1 2018 = 2018-H1"},

	// Years.
	{name: "date/year", pattern: "<year>", calc: loneYear, example: "in 2011 = 2011"},
	{name: "date/year-named", pattern: "(the)? (calendar)? year <year>", calc: calendar, example: "the year 2000 = 2000"},
	{name: "date/year-short", pattern: "'|’ <twodigits>", calc: shortYear, example: "class of '71 = 1971"},
	{name: "date/year-span", pattern: "<year> (~ || <dash>) <twodigits>", calc: yearSpan, list: true, example: "in 2014-16 = 2016"},
	{name: "date/year-spoken", pattern: "<hour|twodigits> <twodigits>", calc: spokenYear, example: "19 70 = 1970"},
	{name: "date/year-era", pattern: "(the year || around)? <anyyear|num> <era>", calc: calendar, example: "331 BC = BC0331"},
	{name: "date/era-year", pattern: "ad|a.d. <anyyear>", calc: calendar, example: "AD 79 = 0079"},
	{name: "date/years-era", pattern: "<anyyear> (~ || <range>) (about || around || c. || ca. || circa)? <anyyear> <era>", calc: yearsBeforeEra, list: true, example: "499-493 BC = BC0493"},
	{name: "date/fiscal-year", pattern: "(the)? fiscal|fy (year)? <year>", calc: calendar, example: "fiscal 2018 = 2018"},
	{name: "date/fiscal-year-short", pattern: "fiscal|fy ' <twodigits>", calc: calendar, example: "fiscal '18 = 2018"},
	{name: "date/fiscal-this", pattern: "(the)? this|current|last|next|previous|following|latest fiscal year", calc: fiscalPicked, example: "the current fiscal year = 2019"},
	{name: "date/period-of-year", pattern: "the? <year> quarter|period|half", calc: periodOfYear, example: "first-quarter profit rose from the 2018 period = 2018-Q1"},

	// Decades, centuries, millennia.
	{name: "date/decade", pattern: "the? <decade> <era>?", calc: decade, example: "the 1990s = 199"},
	{name: "date/decade-short", pattern: "the? '|’ <decade>", calc: decade, example: "the '90s = 199"},
	{name: "date/decade-words", pattern: "the <decadeword>", calc: calendar, example: "the nineties = 199"},
	{name: "date/decade-century-words", pattern: "the? nineteen|twenty|eighteen <decadeword>", calc: decadeWords, example: "the nineteen sixties = 196"},
	{name: "date/century", pattern: "the? <ord> century <era>?", calc: century, example: "the 19th century = 18"},
	{name: "date/centuries", pattern: "the? <ord> (and || or || to || <dash>) <ord> centuries|century <era>?", calc: centuries, list: true, example: "the 4th and 5th centuries = 04"},
	{name: "date/millennium", pattern: "the? <ord> millennium <era>?", calc: century, example: "the third millennium BC = BC2"},
	{name: "date/turn-of", pattern: "the turn of the century|millennium|decade|year", calc: turnOf, example: "the turn of the century = 2000"},
	{name: "date/turn-of-century", pattern: "the turn of the <ord> century", calc: century, example: "the turn of the 20th century = 19"},

	// Parts of them.
	{name: "date/mod", pattern: "(the)? <mod> (in || on || into)? {date}", calc: partOf, example: "late November 2018 = 2018-11"},
	{name: "date/edge", pattern: "(the)? beginning|start|outset|opening|onset of {date}", calc: modded("START", partOf), example: "the beginning of 2018 = 2018"},
	{name: "date/middle", pattern: "(the)? middle of {date}", calc: modded("MID", partOf), example: "the middle of May 2018 = 2018-05"},
	{name: "date/end", pattern: "(the || the very)? end|close|conclusion of {date}", calc: modded("END", partOf), example: "the end of 2018 = 2018"},
	{name: "date/early-part", pattern: "(the)? early|first part|days|weeks|months|years|half of {date}", calc: modded("START", partOf), example: "the early part of 2018 = 2018"},
	{name: "date/late-part", pattern: "(the)? later|latter|late|last|final part|days|weeks|months|years of {date}", calc: modded("END", partOf), example: "the latter part of 2018 = 2018"},
	{name: "date/rest", pattern: "(the)? rest|remainder|balance of {date}", calc: modded("END", partOf), example: "the rest of 2018 = 2018"},
	{name: "date/year-end", pattern: "(the)? year end", calc: modded("END", step(baseDCT, unitYear, 0)), example: "by year-end = 2019"},
	{name: "date/years-end", pattern: "(the)? year|month|week|quarter 's end", calc: unitsEnd, example: "by year's end = 2019"},
	{name: "date/month-end", pattern: "month|quarter end", calc: unitsEnd, example: "at month-end = 2019-06"},
	{name: "date/end-of-year-named", pattern: "(the)? end {date}", calc: modded("END", partOf), example: "end 2018 = 2018"},
	{name: "date/earlier", pattern: "earlier|early (in || on)? {date}", calc: modded("START", partOf), example: "earlier this year = 2019"},
	{name: "date/later", pattern: "later|late (in || on)? {date}", calc: modded("END", partOf), example: "later this month = 2019-06"},
	{name: "date/sometime", pattern: "(sometime || some time) (in || during)? {date}", calc: partOf, example: "sometime next year = 2020"},
	{name: "date/around", pattern: "around|circa|c.|ca. {date}", calc: around, example: "around Nov. 9, 2018 = 2018-11-09"},
	{name: "date/beyond", pattern: "{date} and|or beyond|after|later|thereafter|onwards|onward", calc: modded("ON_OR_AFTER", nested), example: "2018 and beyond = 2018"},
	{name: "date/or-before", pattern: "{date} or|and before|earlier", calc: modded("ON_OR_BEFORE", nested), example: "2018 or earlier = 2018"},

	// Lists and ranges that share parts.
	{name: "list/days-month", pattern: "the? <dom|domord> (~ || <range> || ,) the? <dom|domord> (of)? <month> (,? <year>)?", calc: daysOfMonth, list: true, example: "from 3 to 5 May 2018 = 2018-05-05"},
	{name: "list/three-days-month", pattern: "the? <dom|domord> , <dom|domord> ,? and|or <dom|domord> (of)? <month> (,? <year>)?", calc: daysOfMonth, list: true, example: "3, 4 and 5 May 2018 = 2018-05-05"},
	{name: "list/month-days", pattern: "<month> the? <dom|domord> (~ || <range> || ,) the? <dom|domord> (,? <year>)?", calc: monthDays, list: true, example: "Nov. 11-12, 2018 = 2018-11-12"},
	{name: "list/month-three-days", pattern: "<month> <dom|domord> , <dom|domord> ,? and|or <dom|domord> (,? <year>)?", calc: monthDays, list: true, example: "May 3, 4 and 5, 2018 = 2018-05-05"},
	{name: "list/quarters", pattern: "the? <ord> and|or|to|through <ord> quarters|quarter (of {date})?", calc: quarters, list: true, example: "the second and fourth quarters of 2018 = 2018-Q4"},
}
