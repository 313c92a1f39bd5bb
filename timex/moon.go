package timex

import "math"

// Feasts of the Chinese and Hindu calendars, by the moon and the sun (Meeus, Astronomical Algorithms, chapters 25 and 49, the terms
// that move a day). They fall on days of Beijing and of India.

const (
	unixJulian    = 2440587.5 // the Julian date of 1970-01-01 at Greenwich
	lunation      = 29.530588861
	beijing       = 8.0 / 24
	india         = 5.5 / 24
	degree        = math.Pi / 180
	julianCentury = 36525
)

// moonAt returns when, as a Julian date, the moon is new for the k-th time since the year 2000, or full for a k that ends in a half.
func moonAt(k float64) float64 {
	t := k * lunation / julianCentury
	sun := (2.5534 + 29.10535670*k) * degree
	moon := (201.5643 + 385.81693528*k + .0107582*t*t) * degree
	node := (160.7108 + 390.67050284*k) * degree
	e := 1 - .002516*t
	at := 2451550.09766 + lunation*k + .00015437*t*t
	return at - .4068*math.Sin(moon) + .1727*e*math.Sin(sun) + .0161*math.Sin(2*moon) + .0104*math.Sin(2*node) +
		.0074*e*math.Sin(moon-sun) - .0051*e*math.Sin(moon+sun) + .0021*e*e*math.Sin(2*sun) - .0011*math.Sin(moon-2*node)
}

// sunAt returns the longitude of the sun in degrees, from 0 at the equinox of March.
func sunAt(julian float64) float64 {
	t := (julian - 2451545) / julianCentury
	m := (357.52911 + 35999.05029*t) * degree
	l := 280.46646 + 36000.76983*t + (1.914602-.004817*t)*math.Sin(m) + .019993*math.Sin(2*m) - .0057
	return l - 360*math.Floor(l/360)
}

// julian returns the Julian date of the beginning of a day at Greenwich.
func (d Day) julian() float64 { return float64(d.Number()) + unixJulian }

// dayIn returns the day on which a Julian date lies in a zone.
func dayIn(julian, zone float64) Day { return FromNumber(int(math.Floor(julian - unixJulian + zone))) }

// sunReaches returns the day of Beijing on which the sun comes to a longitude, near a day.
func sunReaches(longitude float64, near Day) Day {
	at := near.julian()
	for range 3 {
		ahead := longitude - sunAt(at)
		at += (ahead - 360*math.Round(ahead/360)) * 365.2422 / 360
	}
	return dayIn(at, beijing)
}

// chineseMonth returns the first day of the month that holds a day, and the number of its new moon.
func chineseMonth(d Day) (first Day, k float64) {
	k = math.Ceil((d.julian()-2451550.1)/lunation) + 1
	for first = dayIn(moonAt(k), beijing); first.After(d); first = dayIn(moonAt(k), beijing) {
		k--
	}
	return first, k
}

// chineseNewYear is the second new moon after the one of the month that holds the winter solstice; the third after a leap month.
func chineseNewYear(y int) Day {
	_, k := chineseMonth(sunReaches(270, Date(y-1, 12, 21)))
	d := dayIn(moonAt(k+2), beijing)
	if d.Before(Date(y, 1, 21)) {
		d = dayIn(moonAt(k+3), beijing)
	}
	return d
}

// dragonBoat is the fifth day of the month of the summer solstice, midAutumn the fifteenth of that of the autumn equinox.
func dragonBoat(y int) Day {
	first, _ := chineseMonth(sunReaches(90, Date(y, 6, 21)))
	return first.Add(4)
}

func midAutumn(y int) Day {
	first, _ := chineseMonth(sunReaches(180, Date(y, 9, 23)))
	return first.Add(14)
}

// hinduNewMoon returns the number of the new moon at which the sun stands in a sign of the Hindu zodiac, which began at the longitude
// of 23.85 degrees in 2000 and moves on; Libra is 6, Pisces 11.
func hinduNewMoon(y int, sign float64, month int) float64 {
	from := 30*sign + 23.85 + .01397*float64(y-2000)
	k := math.Floor((Date(y, month, 1).julian() - 2451550.1) / lunation)
	for {
		past := sunAt(moonAt(k)) - from
		if past -= 360 * math.Round(past/360); 0 <= past && past < 45 {
			return k
		}
		k++
	}
}

// diwali is the evening of the new moon of Libra: the day before, where the moon is new earlier in the day.
func diwali(y int) Day { return dayIn(moonAt(hinduNewMoon(y, 6, 10))-20./24, india) }

// holi is the morning after the full moon that comes before the new moon of Pisces: the next day, where the moon is full in the afternoon.
func holi(y int) Day { return dayIn(moonAt(hinduNewMoon(y, 11, 3)-.5)+9./24, india) }
