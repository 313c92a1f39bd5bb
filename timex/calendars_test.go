package timex

import "testing"

func TestCalendars(t *testing.T) {
	for _, c := range []struct {
		name string
		got  Day
		want string
	}{
		{"Rosh Hashanah 2018", roshHashanah(2018), "2018-09-10"},
		{"Rosh Hashanah 2023", roshHashanah(2023), "2023-09-16"},
		{"Passover 2018", passover(2018), "2018-03-31"},
		{"Passover 2020", passover(2020), "2020-04-09"},
		{"Hanukkah 2018", hanukkah(2018), "2018-12-03"},
		{"Hanukkah 2016", hanukkah(2016), "2016-12-25"},
		{"Eid al-Fitr 2018", islamic(2018, 10, 1), "2018-06-15"},
		{"Eid al-Adha 2018", islamic(2018, 12, 10), "2018-08-22"},
		{"Easter 2018", easter(2018, false), "2018-04-01"},
		{"Orthodox Easter 2018", easter(2018, true), "2018-04-08"},
		{"Orthodox Easter 2021", easter(2021, true), "2021-05-02"},
		{"the new year of 2019", chineseNewYear(2019), "2019-02-05"},
		{"the new year after a leap tenth month", chineseNewYear(1985), "1985-02-20"},
		{"the new year after a leap eleventh month", chineseNewYear(2034), "2034-02-19"},
		{"Dragon Boat Festival after a leap fourth month", dragonBoat(2020), "2020-06-25"},
		{"Mid-Autumn Festival 2025", midAutumn(2025), "2025-10-06"},
		{"Diwali 2019, the moon new on the morning after", diwali(2019), "2019-10-27"},
		{"Diwali 2018, the moon new late that evening", diwali(2018), "2018-11-07"},
		{"Diwali 2020, after a leap month", diwali(2020), "2020-11-14"},
		{"Holi 2020, the moon full on the evening before", holi(2020), "2020-03-10"},
		{"Holi 2016, the moon full on the afternoon before", holi(2016), "2016-03-24"},
		{"Holi 2019, the moon full that morning", holi(2019), "2019-03-21"},
	} {
		if c.got.String() != c.want {
			t.Errorf("%s is %v, want %s", c.name, c.got, c.want)
		}
	}
}
