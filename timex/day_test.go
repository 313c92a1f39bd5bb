package timex

import (
	"testing"
	"time"
)

func TestDayAgreesWithTime(t *testing.T) {
	for n := -800000; n < 800000; n += 371 {
		d := FromNumber(n)
		w := time.Unix(int64(n)*86400, 0).UTC()
		if int(d.Year) != w.Year() || int(d.Month) != int(w.Month()) || int(d.Dom) != w.Day() {
			t.Fatalf("day %d is %v, want %v", n, d, w)
		}
		if d.Number() != n || d.Weekday()%7 != int(w.Weekday()) {
			t.Fatalf("%v: number %d weekday %d", d, d.Number(), d.Weekday())
		}
		y, k := d.Week()
		if wy, wk := w.ISOWeek(); y != wy || k != wk {
			t.Fatalf("%v: week %d-%d, want %d-%d", d, y, k, wy, wk)
		}
	}
}

func TestParseDay(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2021-01-18", "2021-01-18"},
		{"2021-01-18T23:59:00+03:00", "2021-01-18"},
		{"-0330-10-01", "-0330-10-01"},
		{"2021-02-30", ""}, {"2021-1-1", ""}, {"Monday", ""}, {"", ""}, {"2021-01", ""},
	} {
		d, err := ParseDay(c.in)
		if d.String() != c.want || (err == nil) != (c.want != "") {
			t.Errorf("ParseDay(%q) = %v, %v, want %q", c.in, d, err, c.want)
		}
	}
}
