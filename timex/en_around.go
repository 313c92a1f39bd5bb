package timex

import "github.com/seed-620526af/timeline/internal/text"

// The words around a number that show whether it is a year.
var (
	// enYearLeads stand before years.
	enYearLeads = text.Words(`in since by until till from between during before after early late mid through throughout circa c. ca. around into of year
		's post pre about to and or for the its as - – ( , on / born b. d. s his her their a at with than ; [`)

	// enWeakLeads stand before years, but before other numbers as often.
	enWeakLeads = text.Words("to and or of a with than at on s for")

	// enDated are what is known by the year of it: the treaty of 1648.
	enDated = text.Words(`treaty peace battle act acts constitution edict revolution revolutions war wars rising uprising rebellion revolt plague famine charter
		congress siege union partition earthquake eruption census ordinance statute crisis panic census truce massacre expedition`)

	// enNumbered are followed by numbers that are no years.
	enNumbered = text.Words(`$ £ € ¥ # no. no number resolution flight room page route highway act section article paragraph dlrs rs nos. windows model u.s.c.
		usc c.f.r. cfr bug ticket mile bus tram train pages pp. pp p. ref. ref invoice platform junction psalm hymn lot apt. apt nearly almost over some than only least approximately roughly`)

	// enCompared tell a year from another, and never a count from a number.
	enCompared = text.Words("worse better earlier hotter warmer cooler colder wetter drier dryer busier quieter deadlier bloodier tougher later")

	// enReported is what firms report of a part of their year.
	enReported = text.Words(`profit profits loss losses earnings results result sales revenue revenues income net operating pretax pre-tax output
		production exports imports growth turnover dividend figures gdp orders deliveries shipments costs`)

	// enMatch are words of a game, whose halves and quarters are none of a year.
	enMatch = text.Words(`touchdown touchdowns quarterback quarterbacks rebounds rebound fumble fumbles interception interceptions halftime half-time
		kickoff kick-off penalty goalkeeper striker midfielder scoreless equaliser equalizer dunk dunks three-pointer three-pointers`)

	// enCounted follow numbers that count them.
	enCounted = text.Words(`€ £ $ km kilometers kilometres meters metres miles feet ft m kg tons tonnes acres dollars euros pounds people soldiers troops men
		women children hectares mm cm votes marks francs yuan rupees roubles rubles won pesos kroner kronor shillings naira rand lira baht ringgit dinars dirhams
		zloty crore lakh hrs hours rpm calories kcal yen degrees seats prisoners tanks aircraft others`)

	// enPartLeads stand before a part of the day that a date after a comma tells the day of: "in the morning, May 3".
	enPartLeads = text.Words("at by on in of that this and until for from during since late early")

	// enMakes are of cars, which a year before them tells the model of.
	enMakes = text.Words(`audi bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford honda hyundai jaguar jeep kia lexus lincoln mazda
		mercedes mercury mitsubishi nissan oldsmobile peugeot plymouth pontiac porsche renault saab subaru suzuki toyota volkswagen volvo`)

	// enPlaceKinds end the names of places and firms.
	enPlaceKinds = text.Words("lake river creek bay island islands mountain mountains springs valley park falls beach hills forest company corp corp. inc inc. brothers bros bros.")

	// enClubs follow a weekday in the names of papers and clubs.
	enClubs = text.Words("times telegraph mirror mail express herald independent tribune journal star world sun club group society")

	// enStreets end the names of streets.
	enStreets = text.Words("street st. avenue ave ave. road rd rd. drive lane boulevard blvd blvd. highway hwy broadway square plaza parkway court way")
)

// enAge are what "today's" makes those of our time: no day is meant.
var enAge = text.Words(`world youth generation generations children kids students consumers computers technology standards families women men
	teenagers teens workers economy leaders voters audiences parents readers youngsters culture market marketplace`)

// enSeasonal are things of a season or holiday that have its name: in "summer camp" no summer is meant.
var enSeasonal = text.Words(`storm storms weather rains wheat crop crops camp camps school schools break term olympic olympics paralympics games solstice
	carnival sports coat coats clothes tires institute palace garden cleaning training roll rolls onion onions tree trees dinner lunch card cards
	carol carols gift gifts shopping bunny egg eggs market markets cottage party parties pudding song songs bonus fair lights parade squash`)
