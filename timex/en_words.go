package timex

// The words of English. Another language is another table of these, and rows of its own.
var enWords = []wordset{
	{setNum, `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
		fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60
		seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000 dozen=12
		½=.5`},
	{setScale, `hundred thousand million billion`},
	{setOrd, `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
		thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30`},
	{setAnd, `and`},
	{setMonth, `january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12
		jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
		jan.=1 feb.=2 mar.=3 apr.=4 jun.=6 jul.=7 aug.=8 sep.=9 sept.=9 oct.=10 nov.=11 dec.=12`},
	{setWeekday, `monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
		mon=1 tue=2 tues=2 wed=3 weds=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7
		mon.=1 tue.=2 tues.=2 wed.=3 weds.=3 thu.=4 thur.=4 thurs.=4 fri.=5 sat.=6 sun.=7`},
	{setWeekdays, `mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7`},
	{setUnit, `second=1 minute=2 hour=3 day=5 weekend=6 week=7 fortnight=7 month=8 quarter=10 year=12 decade=13 century=14 millennium=15
		sec=1 min=2 hr=3 wk=7 yr=12 week-end=6 wkend=6 wknd=6 qtr=10 qtr.=10`},
	{setUnits, `seconds=1 minutes=2 hours=3 days=5 weekends=6 weeks=7 fortnights=7 months=8 quarters=10 years=12 decades=13 centuries=14 millennia=15
		millenniums=15 secs=1 mins=2 hrs=3 wks=7 mos=8 mos.=8 yrs=12 min.=2 hrs.=3 yrs.=12`},
	{setShortUnit, `s=1 sec=1 min=2 mins=2 h=3 hr=3 hrs=3 d=5 w=7 wk=7 wks=7 mo=8 y=12 yr=12 yrs=12`},
	{setSeason, `spring=1 summer=2 autumn=3 fall=3 winter=4 springtime=1 summertime=2 wintertime=4 midsummer=2 midwinter=4`},
	{setSeasons, `springs=1 summers=2 autumns=3 falls=3 winters=4`},
	{setPart, `morning=1 noon=2 midday=2 afternoon=3 evening=4 night=5 midnight=6 dawn=1 dusk=4 nightfall=4 sunset=4 sunrise=1 daybreak=1 lunchtime=2 nite=5
		overnight=5 noontime=2 daytime=7`},
	{setParts, `mornings=1 afternoons=3 evenings=4 nights=5`},
	{setDaytime, `today=0 tonight=0 tonite=0 yesterday=-1 tomorrow=1 tmr=1 tmrw=1 tmw=1 tomorow=1 tomo=1 tomoz=1 2moro=1
		2morrow=1 2mrw=1 2nite=0 2night=0 2day=0 yday=-1 ystrday=-1 yestrday=-1`},
	{setPick, `last=1 past=1 this=2 current=2 next=3 coming=3 upcoming=3 previous=5 preceding=5 following=6 same=4 that=4`},
	{setMod, `early=1 mid=2 middle=2 late=3`},
	{setVague, `several few many some`},
	{setEach, `each every per`},
	{setApprox, `about around approximately roughly some nearly almost circa c. ca. ca about`},
	{setAmPm, `am=0 a.m.=0 a.m=0 pm=12 p.m.=12 p.m=12`},
	{setZone, `gmt=0 utc=0 est=-300 edt=-240 et=-300 cst=-360 cdt=-300 mst=-420 mdt=-360 pst=-480 pdt=-420 pt=-480 ct=-360 mt=-420 bst=60 cet=60
		cest=120 eet=120 msk=180 ist=330 jst=540 aest=600`},
	{setEra, `bc=-1 b.c.=-1 b.c=-1 bce=-1 b.c.e.=-1 b.c.e=-1 ad=1 a.d.=1 a.d=1 ce=1 c.e.=1 c.e=1`},
	{setRange, `to through until untill till til thru - – — -- and or`},
	{setDash, `- – — --`},
	{setDecadeWord, `twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90`},
	{setArticle, `the a an`},
	{setPossessive, `his her its their our my your`},
	{setAgo, `ago`},
	{setLater, `later after afterward afterwards`},
	{setEarlier, `earlier before previously`},
	{setOften, `daily=5 weekly=7 monthly=8 yearly=12 annually=12 hourly=3 nightly=5 fortnightly=7 quarterly=10 biweekly=7 annual=12 everyday=5
		semi-annually=11 semi-annual=11 biannually=11 bi-monthly=8 bimonthly=8`},
}
