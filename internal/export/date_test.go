package export

import "testing"

func TestNewDate(t *testing.T) {
	for _, test := range []struct {
		name, value, mod, first, last   string
		edtf, when, wantFirst, wantLast string
		granularity                     string
	}{
		{"day", "2019-02-14", "", "2019-02-14", "2019-02-14", "2019-02-14", "14 February 2019", "2019-02-14", "2019-02-14", "day"},
		{"time of day", "2021-01-18T10:00", "", "", "", "2021-01-18", "18 January 2021", "2021-01-18", "2021-01-18", "day"},
		{"part of day", "2021-01-18TMO", "", "", "", "2021-01-18", "18 January 2021", "2021-01-18", "2021-01-18", "day"},
		{"month", "2015-12", "", "", "", "2015-12", "December 2015", "2015-12-01", "2015-12-31", "month"},
		{"February of a leap year", "2016-02", "", "", "", "2016-02", "February 2016", "2016-02-01", "2016-02-29", "month"},
		{"year", "2011", "", "", "", "2011", "2011", "2011-01-01", "2011-12-31", "year"},
		{"about a year", "2015", "APPROX", "", "", "2015~", "about 2015", "2015-01-01", "2015-12-31", "year"},
		{"early in a month keeps the caller's days", "2015-12", "START", "2015-12-01", "2015-12-10", "2015-12", "early December 2015", "2015-12-01",
			"2015-12-10", "month"},
		{"middle of a year", "2015", "MID", "", "", "2015", "mid-2015", "2015-01-01", "2015-12-31", "year"},
		{"late in a quarter", "2019-Q3", "END", "", "", "2019-35", "late third quarter of 2019", "2019-07-01", "2019-09-30", "quarter"},
		{"quarter", "2019-Q1", "", "", "", "2019-33", "first quarter of 2019", "2019-01-01", "2019-03-31", "quarter"},
		{"half", "2019-H2", "", "", "", "2019-41", "second half of 2019", "2019-07-01", "2019-12-31", "half"},
		{"summer", "2015-SU", "", "", "", "2015-22", "summer 2015", "2015-06-01", "2015-08-31", "season"},
		{"winter goes over the year", "2015-WI", "", "", "", "2015-24", "winter 2015/16", "2015-12-01", "2016-02-29", "season"},
		{"week", "2020-W47", "", "", "", "2020-11-16/2020-11-22", "week of 16 November 2020", "2020-11-16", "2020-11-22", "week"},
		{"first week lies in the year before", "2020-W01", "", "", "", "2019-12-30/2020-01-05", "week of 30 December 2019", "2019-12-30", "2020-01-05", "week"},
		{"a week that the year lacks", "2019-W53", "", "", "", "", "", "", "", ""},
		{"weekend", "2020-W47-WE", "", "", "", "2020-11-21/2020-11-22", "weekend of 21 November 2020", "2020-11-21", "2020-11-22", "weekend"},
		{"day of a week", "2020-W47-3", "", "", "", "2020-11-18", "18 November 2020", "2020-11-18", "2020-11-18", "day"},
		{"decade", "199", "", "", "", "199X", "1990s", "1990-01-01", "1999-12-31", "decade"},
		{"century", "19", "", "", "", "19XX", "20th century", "1900-01-01", "1999-12-31", "century"},
		{"millennium", "1", "", "", "", "1XXX", "2nd millennium", "1000-01-01", "1999-12-31", "millennium"},
		{"day BC", "-0330-10-01", "", "", "", "-0330-10-01", "1 October 331 BC", "-0330-10-01", "-0330-10-01", "day"},
		{"HeidelTime's BC", "BC0331", "", "", "", "-0330", "331 BC", "-0330-01-01", "-0330-12-31", "year"},
		{"1 BC is the year 0", "0000", "", "", "", "0000", "1 BC", "0000-01-01", "0000-12-31", "year"},
		{"early AD", "0079-08-24", "", "", "", "0079-08-24", "24 August AD 79", "0079-08-24", "0079-08-24", "day"},
		{"long year", "Y-12000", "", "", "", "Y-12000", "12001 BC", "-12000-01-01", "-12000-12-31", "year"},
		{"before a day", "2017-07-06", "BEFORE", "2017-07-06", "2017-07-06", "[..2017-07-05]", "before 6 July 2017", "", "2017-07-05", "bound"},
		{"before a month", "2017-01", "BEFORE", "", "", "[..2016-12]", "before January 2017", "", "2016-12-31", "bound"},
		{"before a season", "2017-SP", "BEFORE", "", "", "[..2017-02-28]", "before 1 March 2017", "", "2017-02-28", "bound"},
		{"after a year", "2017", "AFTER", "2017-01-01", "2017-12-31", "[2018..]", "after 2017", "2018-01-01", "", "bound"},
		{"by a day", "2017-07-06", "ON_OR_BEFORE", "2017-07-06", "2017-07-06", "[..2017-07-06]", "6 July 2017 or earlier", "", "2017-07-06", "bound"},
		{"from a day", "2017-07-06", "ON_OR_AFTER", "", "", "[2017-07-06..]", "6 July 2017 or later", "2017-07-06", "", "bound"},
		{"range", "2019-11-11/2019-11-12", "", "", "", "2019-11-11/2019-11-12", "11–12 November 2019", "2019-11-11", "2019-11-12", "range"},
		{"range over months", "2019-02-28/2019-03-02", "", "", "", "2019-02-28/2019-03-02", "28 February – 2 March 2019", "2019-02-28", "2019-03-02", "range"},
		{"range of years", "2011/2015", "", "", "", "2011/2015", "2011–2015", "2011-01-01", "2015-12-31", "range"},
		{"range of months", "2011-03/2011-05", "", "", "", "2011-03/2011-05", "March–May 2011", "2011-03-01", "2011-05-31", "range"},
		{"since", "2011-03-15/..", "", "", "", "2011-03-15/..", "since 15 March 2011", "2011-03-15", "", "range"},
		{"duration that the days anchor", "P3D", "", "2019-02-14", "2019-02-16", "2019-02-14/2019-02-16", "14–16 February 2019", "2019-02-14", "2019-02-16", "range"},
		{"days that are a whole month", "[1914-12-01..1914-12-31]", "", "1914-12-01", "1914-12-31", "1914-12", "December 1914", "1914-12-01", "1914-12-31", "month"},
		{"days that are whole years", "[-0491-01-01..-0490-12-31]", "", "-0491-01-01", "-0490-12-31", "[-0491..-0490]", "between 492 BC and 491 BC",
			"-0491-01-01", "-0490-12-31", "set"},
		{"a decade BC", "BC047", "", "-0478-01-01", "-0469-12-31", "-0478/-0469", "479 BC – 470 BC", "-0478-01-01", "-0469-12-31", "range"},
		{"nearly a month", "[1914-12-02..1914-12-31]", "", "1914-12-02", "1914-12-31", "[1914-12-02..1914-12-31]",
			"between 2 December 1914 and 31 December 1914", "1914-12-02", "1914-12-31", "set"},
		{"one day of no named value", "PRESENT_REF", "", "2019-02-14", "2019-02-14", "2019-02-14", "14 February 2019", "2019-02-14", "2019-02-14", "day"},
		{"only a last day", "", "", "", "2017-07-06", "[..2017-07-06]", "6 July 2017 or earlier", "", "2017-07-06", "bound"},
		{"only a first day", "", "", "2017-07-06", "", "[2017-07-06..]", "6 July 2017 or later", "2017-07-06", "", "bound"},

		{"present, never today", "PRESENT_REF", "", "", "", "", "", "", "", ""},
		{"weekday that nothing anchors", "XXXX-WXX-1", "", "", "", "", "", "", "", ""},
		{"day of no known year", "XXXX-02-14", "", "", "", "XXXX-02-14", "14 February, year not known", "", "", "day"},
		{"29 February of no known year", "XXXX-02-29", "", "", "", "XXXX-02-29", "29 February, year not known", "", "", "day"},
		{"an hour of no known year", "XXXX-02-14T10:00", "", "", "", "XXXX-02-14", "14 February, year not known", "", "", "day"},
		{"late in a month of no known year", "XXXX-03", "END", "", "", "XXXX-03", "late March, year not known", "", "", "month"},
		{"about a day of no known year", "XXXX-02-14", "APPROX", "", "", "XXXX-02-14", "about 14 February, year not known", "", "", "day"},
		{"before a day of no known year", "XXXX-02-14", "BEFORE", "", "", "", "", "", "", ""},
		{"what the days say is more than a day of no known year", "XXXX-02-14", "", "", "2017-07-06", "[..2017-07-06]", "6 July 2017 or earlier", "",
			"2017-07-06", "bound"},
		{"30 February of no known year", "XXXX-02-30", "", "", "", "", "", "", "", ""},
		{"quarter of no known year", "XXXX-Q3", "", "", "", "", "", "", "", ""},
		{"no year, and nothing else", "XXXX-", "", "", "", "", "", "", "", ""},
		{"duration", "P3D", "", "", "", "", "", "", "", ""},
		{"30 February", "2019-02-30", "", "", "", "", "", "", "", ""},
		{"month 13", "2019-13", "", "", "", "", "", "", "", ""},
		{"words", "soon", "", "", "", "", "", "", "", ""},
		{"nothing", "", "", "", "", "", "", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := NewDate(test.value, test.mod, test.first, test.last, "")
			got := [...]string{d.EDTF, d.When, d.First, d.Last, d.Granularity}
			want := [...]string{test.edtf, test.when, test.wantFirst, test.wantLast, test.granularity}
			if got != want {
				t.Errorf("NewDate(%q, %q) = %q, want %q", test.value, test.mod, got, want)
			}
			if w, ok := d.when(); ok && w.edtf() != d.EDTF {
				t.Errorf("%q reads back as %q", d.EDTF, w.edtf())
			}
		})
	}
}

func TestOneOf(t *testing.T) {
	date := func(value string) Date { return NewDate(value, "", "", "", "") }
	for _, test := range []struct {
		name       string
		dates      []string
		edtf, when string
	}{
		{"two days of a month", []string{"2019-02-15", "2019-02-14"}, "[2019-02-14,2019-02-15]", "14 or 15 February 2019"},
		{"two days of two months", []string{"2019-02-28", "2019-03-01"}, "[2019-02-28,2019-03-01]", "28 February 2019 or 1 March 2019"},
		{"three", []string{"2019-02-14", "2019-02-15", "2019-02-20"}, "[2019-02-14,2019-02-15,2019-02-20]", "14, 15 or 20 February 2019"},
		{"a day and a range", []string{"2019-02-14", "2019-02-16/2019-02-18"}, "[2019-02-14,2019-02-16..2019-02-18]", "14 February 2019 or 16–18 February 2019"},
		{"years", []string{"2011", "2013"}, "[2011,2013]", "2011 or 2013"},
		{"the same twice", []string{"2011", "2011"}, "2011", "2011"},
		{"one that counts", []string{"PRESENT_REF", "2011"}, "2011", "2011"},
		{"none that counts", []string{"PRESENT_REF"}, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var dates []Date
			for _, v := range test.dates {
				dates = append(dates, date(v))
			}
			d := OneOf("two sources", dates...)
			if d.EDTF != test.edtf || d.When != test.when || d.Basis != "two sources" {
				t.Errorf("got %q, %q; want %q, %q", d.EDTF, d.When, test.edtf, test.when)
			}
		})
	}
}

// Whatever a value holds, what comes out reads back, and its days are in order.
func FuzzNewDate(f *testing.F) {
	for _, s := range []string{"2019-02-14", "2019-Q3", "2020-W47-WE", "199", "BC0331", "[2019..2020]", "2011~/..", "Y-12000", "-0330-10-01", "2015?",
		"[..2017]"} {
		f.Add(s, "BEFORE")
		f.Add(s, "APPROX")
	}
	f.Fuzz(func(t *testing.T, value, mod string) {
		d := NewDate(value, mod, "", "", "")
		if d.EDTF == "" {
			return
		}
		w, ok := parseEDTF(d.EDTF)
		if !ok || w.edtf() != d.EDTF {
			t.Fatalf("%q (%q) gives %q, which reads back as %q, %v", value, mod, d.EDTF, w.edtf(), ok)
		}
		if w.kind == kindRange || w.kind == kindBetween {
			return // written by strangers, perhaps backwards
		}
		if a, b := d.days(); !a.IsZero() && !b.IsZero() && b.Before(a) {
			t.Fatalf("%q: %v after %v", value, a, b)
		}
	})
}
