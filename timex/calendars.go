package timex

// Days of other calendars, by their arithmetic (Reingold and Dershowitz, Calendrical Calculations). Fixed day 719163 is 1970-01-01.
const unixFixed = 719163

// hebrewNewYear returns 1 Tishri of a Hebrew year.
func hebrewNewYear(year int) Day {
	elapsed := func(y int) int {
		months := floorDiv(235*y-234, 19)
		parts := 12084 + 13753*months
		day := 29*months + floorDiv(parts, 25920)
		if (3*(day+1))%7 < 3 {
			day++
		}
		return day
	}
	before, at, after := elapsed(year-1), elapsed(year), elapsed(year+1)
	switch {
	case after-at == 356:
		at += 2
	case at-before == 382:
		at++
	}
	return FromNumber(at - 1373427 - unixFixed)
}

// roshHashanah returns the Hebrew new year that lies in a year.
func roshHashanah(y int) Day { return hebrewNewYear(y + 3761) }

// passover returns 15 Nisan of a year, 163 days before the next new year.
func passover(y int) Day { return roshHashanah(y).Add(-163) }

// hanukkah returns 25 Kislev of a year; the month before it has 30 days in the longest years.
func hanukkah(y int) Day {
	length := hebrewNewYear(y+3762).Number() - roshHashanah(y).Number()
	return roshHashanah(y).Add(83 + b2i(length%10 == 5))
}

// islamic returns the first day within a year that is that day of the tabular Islamic calendar; sightings of the moon may differ by a day.
func islamic(y, month, day int) Day {
	hijri := floorDiv((y-622)*33, 32)
	for h := hijri - 1; h <= hijri+2; h++ {
		fixed := 227015 - 1 + (h-1)*354 + floorDiv(3+11*h, 30) + 29*(month-1) + month/2 + day
		if d := FromNumber(fixed - unixFixed); int(d.Year) == y {
			return d
		}
	}
	return Day{}
}
