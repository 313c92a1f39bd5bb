package timex

import "github.com/olebedev/when/rules"

// said is what the words of an expression say, before anything anchors it: "last June" has a month and a pick, "two weeks
// ago" a unit and a step from the day of publication, "more than four hours" an amount and a Mod.
type said struct {
	typ  Type
	rule int16 // index of the row that read it
	has  field

	// The calendar fields, valid where has says so.
	year    int32 // astronomical; a decade's or century's first
	yearLen int8  // the grain of year: unitYear, unitDecade, unitCentury, unitMillennium
	month   int8
	dom     int8
	weekday int8
	season  int8 // 1 spring to 4 winter
	quarter int8
	half    int8
	week    int8 // of the year
	nth     int8 // "the third Monday of May", "the first week of May": which of them; -1 the last
	nthUnit unit // of nth, where it is no weekday
	part    int8 // of the day
	holiday int16
	hour    int8
	minute  int8
	second  int8
	zone    int16 // minutes east of UTC

	base   base // what step counts from
	unit   unit // of step, and of the period it leads to
	step   int32
	pick   pick
	keep   bool // the result keeps the grain of what it was counted from: "a year earlier"
	spoken bool // of the quarter that is spoken of: "the latest quarter", "a year earlier"
	echo   bool // of a quarter that was told before
	local  bool // near the date that was named last
	exact  bool // to the day: "a year ago today"
	named  bool // a set of days with a name: "every Monday"

	beside    int8 // the day before (-1) or after (1) what the rest says
	hop       int8 // the hop-th hopDay after, or before, what the rest says: "the Friday after Thanksgiving"
	hopDay    int8
	after     int32 // units after what the rest says: "two weeks from Friday"
	afterUnit unit

	n, n2  float64 // of a duration, or a set's interval; n2 the upper end of "two to three", 0 none
	amount unit    // the unit of n
	rest   float64 // a second part: the 30 minutes of "an hour and 30 minutes"
	least  unit    // its unit
	vague  bool    // "several days"
	side   side    // a duration that ends or begins now: "the past two months"

	anyDay  bool // of any day: a clock time of what comes again
	weekOf  bool // the week around the day that the fields name
	swapped bool // day and month could be the other way round

	ref   string // PRESENT_REF, PAST_REF, FUTURE_REF
	mod   string
	quant string
	freq  string
	edge  string // "begin" or "end" of a range

	problem string
	custom  *rules.Match // of a rule of the user's
}

// field is a set of calendar fields.
type field uint32

const (
	hasYear field = 1 << iota
	hasMonth
	hasDom
	hasWeekday
	hasSeason
	hasQuarter
	hasHalf
	hasWeek
	hasNth
	hasPart
	hasHoliday
	hasHour
	hasMinute
	hasSecond
	hasZone
	hasWeekend
	hasBC
)

const (
	calendarFields = hasYear | hasMonth | hasDom | hasWeekday | hasSeason | hasQuarter | hasHalf | hasWeek | hasNth | hasHoliday | hasWeekend
	clockFields    = hasPart | hasHour | hasMinute | hasSecond | hasZone
)

// base is what a step counts from.
type base uint8

const (
	baseNone  base = iota
	baseDCT        // the day of publication: "two days ago"
	baseRef        // the date the text named last: "two days later"
	baseEvent      // an event: "two days after the summit"
)

// pick says which of the days or months of a name is meant.
type pick uint8

const (
	pickNone pick = iota
	pickLast
	pickThis
	pickNext
	pickSame // that one: "that Monday"
	pickPrevious
	pickFollowing
)

// side says on which side of now a duration lies.
type side uint8

const (
	sideNone side = iota
	sidePast
	sideNext
	sideFirst // of a longer period: "the first nine months"
)

// unit is a unit of time, also the grain of a value.
type unit int8

const (
	unitNone unit = iota
	unitSecond
	unitMinute
	unitHour
	unitPart // of a day: morning
	unitDay
	unitWeekend
	unitWeek
	unitMonth
	unitSeason
	unitQuarter
	unitHalf
	unitYear
	unitDecade
	unitCentury
	unitMillennium
	unitPeriod // "the period": whichever is spoken of
)

var unitNames = [...]string{"", "second", "minute", "hour", "part", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade",
	"century", "millennium", ""}

func (u unit) String() string { return unitNames[u] }

// Parts of a day, as TIMEX3 names them.
const (
	partNone = iota
	partMorning
	partNoon
	partAfternoon
	partEvening
	partNight
	partMidnight
	partDaytime
)

var partNames = [...]string{"", "MO", "MI", "AF", "EV", "NI", "", "DT"}
