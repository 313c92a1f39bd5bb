package timex

// Times of the clock.
var enClock = []row{
	{name: "clock/ampm", pattern: "<hour|clock|dotclock> <ampm> <zone>?", calc: clock, example: "5 p.m. = 2019-06-12T17:00"},
	{name: "clock/ampm-joined", pattern: "<clockampm> <zone>?", calc: clock, example: "5pm = 2019-06-12T17:00"},
	{name: "clock/words-ampm", pattern: "<num> <ampm> <zone>?", calc: hourWords, example: "five p.m. = 2019-06-12T17:00"},
	{name: "clock/hours", pattern: "<clock> (hours || hrs)? <zone>?", calc: bareClock, example: "at 17:30 = 2019-06-12T17:30"},
	{name: "clock/military", pattern: "<fourdigits> (hours || hrs)? <zone>", calc: military, example: "0735 GMT = 2019-06-12T07:35"},
	{name: "clock/military-hours", pattern: "<fourdigits> hours|hrs", calc: military, example: "1700 hours = 2019-06-12T17:00"},
	{name: "clock/words-minutes", pattern: "<num> <num> <ampm>", calc: clockWords, example: "ten thirty a.m. = 2019-06-12T10:30"},
	{name: "clock/oclock", pattern: "<num> o'clock <zone>?", calc: hourWords, example: "five o'clock = 2019-06-12T05:00"},
	{name: "clock/in-the", pattern: "<num|clock> (o'clock)? in the <part>", calc: hourOfPart, example: "4 in the morning = 2019-06-12T04:00"},
	{name: "clock/at-night", pattern: "<num|clock> (o'clock)? at night|noon", calc: hourOfPart, example: "10 at night = 2019-06-12T22:00"},
	{name: "clock/part-at", pattern: "(the)? <part> (at || ,)? {clock}", calc: calendar, example: "morning at 7 a.m. = 2019-06-12T07:00"},
	{name: "clock/half-past", pattern: "half past <num|clockampm> <ampm>?", calc: past(30), example: "half past five = 2019-06-12T05:30"},
	{name: "clock/quarter-past", pattern: "a? quarter past|after <num|clockampm> <ampm>?", calc: past(15), example: "quarter past five = 2019-06-12T05:15"},
	{name: "clock/quarter-to", pattern: "a? quarter to|before|of|till <num|clockampm> <ampm>?", calc: past(-15), example: "quarter to six = 2019-06-12T05:45"},
	{name: "clock/minutes-past", pattern: "<num> minutes? past|after|to|before <num|clockampm> <ampm>?", calc: minutesPast, example: "ten past five p.m. = 2019-06-12T17:10"},
	{name: "clock/range", pattern: "<hour|clock> (~ || <range>) (<hour|clock> <ampm> || <clockampm>) <zone>?", calc: clockRange, list: true, example: "from 7 to 9 p.m. = 2019-06-12T21:00"},
	{name: "clock/of-day", pattern: "{clock} ,? (on || of || in)? (the)? {date}", calc: clockOfDay, example: "5 p.m. on Friday = 2019-06-07T17:00"},
	{name: "clock/day-at", pattern: "{date} ,? (at || around || about || from || by || , at)? {clock}", calc: dayAtClock, example: "Friday at 5 p.m. = 2019-06-07T17:00"},
	{name: "clock/zone", pattern: "{clock} <zone>", calc: calendar, example: "half past five GMT = 2019-06-12T05:30"},
	{name: "clock/sharp", pattern: "{clock} sharp", calc: nested, example: "5 p.m. sharp = 2019-06-12T17:00"},
}
