package timex

// holiday is a day of the year with a name.
type holiday struct {
	name        string
	month, dom  int8 // of a fixed one; the month of a movable one
	nth         int8 // "the fourth Thursday": 4, -1 for the last
	weekday     int8
	fromEaster  int16 // days from Easter, of one that moves with it
	easter      bool
	orthodox    bool
	after       int8               // days after the nth weekday: Black Friday
	moves       func(year int) Day // of a calendar of its own
	alternative string             // other names, "|" between them
}

// period returns the holiday in a year.
func (h *holiday) period(y int) period {
	switch {
	case h.moves != nil:
		return dayPeriod(h.moves(y))
	case h.easter:
		return dayPeriod(easter(y, h.orthodox).Add(int(h.fromEaster)))
	case h.nth != 0:
		p := period{grain: unitMonth, first: Date(y, int(h.month), 1)}.nth(int(h.nth), unitDay, int(h.weekday))
		p.first = p.first.Add(int(h.after))
		return p
	}
	return dayPeriod(Date(y, int(h.month), int(h.dom)))
}

// easter returns Easter Sunday of a year: of the Western church, or of the Orthodox one.
func easter(y int, orthodox bool) Day {
	if orthodox || y < 1583 { // Meeus, Julian calendar
		a, b, c := y%4, y%7, y%19
		d := (19*c + 15) % 30
		e := (2*a + 4*b - d + 34) % 7
		n := d + e + 114
		if y < 1583 { // as it was written then
			return Date(y, n/31, n%31+1)
		}
		return Date(y, n/31, n%31+1).Add(y/100 - y/400 - 2)
	}
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Date(y, n/31, n%31+1)
}

// holidays that English texts name, of one country where several share a name: the United States.
var holidays = []holiday{
	{name: "new year's day", month: 1, dom: 1, alternative: "new years day|new year's"},
	{name: "new year's eve", month: 12, dom: 31, alternative: "new years eve"},
	{name: "epiphany", month: 1, dom: 6},
	{name: "martin luther king day", month: 1, nth: 3, weekday: 1, alternative: "martin luther king jr. day|mlk day"},
	{name: "inauguration day", month: 1, dom: 20},
	{name: "australia day", month: 1, dom: 26},
	{name: "groundhog day", month: 2, dom: 2},
	{name: "valentine's day", month: 2, dom: 14, alternative: "valentines day|valentine's|st. valentine's day|saint valentine's day"},
	{name: "presidents day", month: 2, nth: 3, weekday: 1, alternative: "presidents' day|president's day|washington's birthday"},
	{name: "international women's day", month: 3, dom: 8, alternative: "women's day"},
	{name: "st. patrick's day", month: 3, dom: 17, alternative: "saint patrick's day|st patrick's day|st. patricks day|st patricks day"},
	{name: "april fools' day", month: 4, dom: 1, alternative: "april fool's day|april fools day|april fools"},
	{name: "ash wednesday", easter: true, fromEaster: -46},
	{name: "shrove tuesday", easter: true, fromEaster: -47, alternative: "mardi gras|fat tuesday|pancake day"},
	{name: "palm sunday", easter: true, fromEaster: -7},
	{name: "maundy thursday", easter: true, fromEaster: -3, alternative: "holy thursday"},
	{name: "good friday", easter: true, fromEaster: -2},
	{name: "holy saturday", easter: true, fromEaster: -1, alternative: "easter saturday"},
	{name: "easter", easter: true, alternative: "easter sunday|easter day"},
	{name: "easter monday", easter: true, fromEaster: 1},
	{name: "ascension day", easter: true, fromEaster: 39},
	{name: "pentecost", easter: true, fromEaster: 49, alternative: "pentecost sunday|whit sunday|whitsun"},
	{name: "whit monday", easter: true, fromEaster: 50, alternative: "pentecost monday"},
	{name: "corpus christi day", easter: true, fromEaster: 60},
	{name: "orthodox easter", easter: true, orthodox: true},
	{name: "earth day", month: 4, dom: 22},
	{name: "anzac day", month: 4, dom: 25},
	{name: "may day", month: 5, dom: 1, alternative: "labour day|international workers' day"},
	{name: "cinco de mayo", month: 5, dom: 5},
	{name: "victory day", month: 5, dom: 9},
	{name: "mother's day", month: 5, nth: 2, weekday: 7, alternative: "mothers day|mothers' day"},
	{name: "memorial day", month: 5, nth: -1, weekday: 1},
	{name: "juneteenth", month: 6, dom: 19},
	{name: "father's day", month: 6, nth: 3, weekday: 7, alternative: "fathers day|fathers' day"},
	{name: "canada day", month: 7, dom: 1},
	{name: "independence day", month: 7, dom: 4},
	{name: "bastille day", month: 7, dom: 14},
	{name: "assumption day", month: 8, dom: 15},
	{name: "labor day", month: 9, nth: 1, weekday: 1},
	{name: "columbus day", month: 10, nth: 2, weekday: 1, alternative: "indigenous peoples' day"},
	{name: "halloween", month: 10, dom: 31, alternative: "hallowe'en|all hallows' eve"},
	{name: "all saints' day", month: 11, dom: 1, alternative: "all saints day"},
	{name: "all souls' day", month: 11, dom: 2, alternative: "all souls day"},
	{name: "guy fawkes day", month: 11, dom: 5, alternative: "guy fawkes night|bonfire night"},
	{name: "election day", month: 11, nth: 1, weekday: 1, after: 1},
	{name: "veterans day", month: 11, dom: 11, alternative: "veterans' day|armistice day|remembrance day|veteran's day"},
	{name: "thanksgiving", month: 11, nth: 4, weekday: 4, alternative: "thanksgiving day"},
	{name: "black friday", month: 11, nth: 4, weekday: 4, after: 1},
	{name: "cyber monday", month: 11, nth: 4, weekday: 4, after: 4},
	{name: "rosh hashanah", moves: roshHashanah, alternative: "rosh hashana"},
	{name: "yom kippur", moves: func(y int) Day { return roshHashanah(y).Add(9) }},
	{name: "sukkot", moves: func(y int) Day { return roshHashanah(y).Add(14) }},
	{name: "simchat torah", moves: func(y int) Day { return roshHashanah(y).Add(22) }},
	{name: "hanukkah", moves: hanukkah, alternative: "chanukah|hanukah"},
	{name: "purim", moves: func(y int) Day { return passover(y).Add(-30) }},
	{name: "passover", moves: passover, alternative: "pesach"},
	{name: "shavuot", moves: func(y int) Day { return passover(y).Add(50) }},
	{name: "eid al-fitr", alternative: "eid al fitr|eid ul-fitr", moves: func(y int) Day { return islamic(y, 10, 1) }},
	{name: "eid al-adha", alternative: "eid al adha|eid ul-adha", moves: func(y int) Day { return islamic(y, 12, 10) }},
	{name: "ashura", moves: func(y int) Day { return islamic(y, 1, 10) }},
	{name: "islamic new year", moves: func(y int) Day { return islamic(y, 1, 1) }},
	{name: "chinese new year", moves: chineseNewYear, alternative: "lunar new year"},
	{name: "dragon boat festival", moves: dragonBoat},
	{name: "mid-autumn festival", moves: midAutumn, alternative: "moon festival"},
	{name: "holi", moves: holi},
	{name: "diwali", moves: diwali, alternative: "deepavali"},
	{name: "trinity sunday", easter: true, fromEaster: 56},
	{name: "orthodox good friday", easter: true, orthodox: true, fromEaster: -2},
	{name: "king's day", month: 4, dom: 27},
	{name: "german unity day", month: 10, dom: 3},
	{name: "republic day", month: 1, dom: 26},
	{name: "tax day", month: 4, dom: 15},
	{name: "st. andrew's day", month: 11, dom: 30},
	{name: "candlemas", month: 2, dom: 2},
	{name: "lady day", month: 3, dom: 25},
	{name: "lammas", month: 8, dom: 1},
	{name: "michaelmas", month: 9, dom: 29},
	{name: "christmas eve", month: 12, dom: 24, alternative: "xmas eve"},
	{name: "christmas", month: 12, dom: 25, alternative: "christmas day|xmas|xmas day"},
	{name: "boxing day", month: 12, dom: 26, alternative: "st. stephen's day"},
}

// holidayRows makes a row for each name of a holiday.
func holidayRows() []row {
	var rows []row
	for i := range holidays {
		h := &holidays[i]
		for k, name := range splitNames(h) {
			r := row{name: "holiday/" + h.name, pattern: holidayPattern(name), calc: holidayCalc(i)}
			if k > 0 {
				r.name += "/" + name
			}
			r.example = titled(name) + " 2018 = " + string(h.period(2018).append(nil))
			rows = append(rows, r)
		}
	}
	return rows
}
