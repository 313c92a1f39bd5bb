package timex

// Days, months, years and longer, by name or number.
var enDates = []row{
	{name: "date/month-day-year", pattern: "<month> <dom|domord> ,? <year>", calc: calendar, example: "February 14, 2019 = 2019-02-14"},
	{name: "date/day-month-year", pattern: "the? <dom|domord> of? <month> ,? <year>", calc: calendar, example: "14 February 2019 = 2019-02-14"},
	{name: "date/day-month", pattern: "the? <dom|domord> of? <month>", calc: calendar, example: "14 February = 2019-02-14"},
	{name: "date/month-day", pattern: "<month> the? <dom|domord>", calc: calendar, example: "Feb. 14 = 2019-02-14"},
	{name: "date/month-year", pattern: "<month> (of || ,)? <year>", calc: calendar, example: "November 2020 = 2020-11"},
	{name: "date/month", pattern: "<month>", calc: loneMonth, example: "in April = 2019-04"},
	{name: "date/weekday", pattern: "<weekday>", calc: loneWeekday, example: "on Monday = 2019-06-10"},
	{name: "date/weekday-date", pattern: "<weekday> ,? {date}", calc: weekdayDate, example: "Wednesday, June 12 = 2019-06-12"},
	{name: "date/year", pattern: "<year>", calc: loneYear, example: "in 2011 = 2011"},
	{name: "date/year-named", pattern: "the year <year>", calc: calendar, example: "the year 2000 = 2000"},
	{name: "date/decade", pattern: "the? <decade>", calc: calendar, example: "the 1990s = 199"},
	{name: "date/iso", pattern: "<iso>", calc: isoDate, example: "2019-02-14 = 2019-02-14"},
	{name: "date/mod", pattern: "the? <mod> in? {date}", calc: partOf, example: "late November 2018 = 2018-11"},
}

var enRelative = []row{
	{name: "relative/day", pattern: "<daytime>", calc: calendar, example: "yesterday = 2019-06-11"},
	{name: "relative/unit", pattern: "<pick> <unit>", calc: picked, example: "last week = 2019-W23"},
	{name: "relative/the-unit", pattern: "the <pick> <unit>", calc: picked, example: "the following month = 2019-07"},
	{name: "relative/picked", pattern: "<pick> <month|weekday|season>", calc: calendar, example: "last November = 2018-11"},
	{name: "relative/part", pattern: "{date} <part>", calc: calendar, example: "Friday morning = 2019-06-07TMO"},
	{name: "relative/ago", pattern: "{duration} ago", calc: counted(baseDCT, -1), example: "three days ago = 2019-06-09"},
	{name: "relative/later", pattern: "{duration} later", calc: counted(baseRef, 1), example: "on June 3, 2018. Two days later = 2018-06-05"},
	{name: "relative/earlier", pattern: "{duration} earlier", calc: counted(baseRef, -1), example: "on June 3, 2018. Two days earlier = 2018-06-01"},
	{name: "ref/now", pattern: "now|currently", calc: reference("PRESENT_REF"), example: "now = PRESENT_REF"},
	{name: "ref/recent", pattern: "recently", calc: reference("PAST_REF"), example: "recently = PAST_REF"},
}

var enDurations = []row{
	{name: "duration/amount", pattern: "<approx>? <num> <unit|units>", calc: duration, example: "two-day = P2D"},
	{name: "duration/one", pattern: "a|an <unit>", calc: duration, example: "a month = P1M"},
	{name: "duration/vague", pattern: "a? <vague> <units>", calc: duration, example: "several years = PXY"},
	{name: "duration/past", pattern: "the? <pick> <num|vague> <units>", calc: sided, example: "the past four months = P4M"},
}

var enSetsOfTimes = []row{}
var enClock = []row{
	{name: "clock/ampm", pattern: "<hour|clock> <ampm> <zone>?", calc: clock, example: "5 p.m. = 2019-06-12T17:00"},
	{name: "clock/ampm-joined", pattern: "<clockampm> <zone>?", calc: clock, example: "5pm = 2019-06-12T17:00"},
	{name: "clock/of-day", pattern: "{clock} on|, {date}", calc: calendar, example: "5 p.m. on Friday = 2019-06-07T17:00"},
	{name: "clock/day", pattern: "{clock} {date}", calc: calendar, example: "5 p.m. Friday = 2019-06-07T17:00"},
	{name: "clock/day-at", pattern: "{date} ,? at? {clock}", calc: calendar, example: "Friday at 5 p.m. = 2019-06-07T17:00"},
}
var enHolidays = []row{}
