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
	} {
		if c.got.String() != c.want {
			t.Errorf("%s is %v, want %s", c.name, c.got, c.want)
		}
	}
}
