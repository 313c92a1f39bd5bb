package timex

// trades are sentences as people of a trade write them: see [styles].
var trades = []style{
	{"log", Auto, []styleLine{
		{"2019-06-12T08:14:33Z INFO server started", "2019-06-12T08:14:33"},
		{"2019-06-12T08:14:33.250-05:00 WARN disk is 91% full", "2019-06-12T08:14:33"},
		{"[12/Jun/2019:08:14:33 +0000] \"GET / HTTP/1.1\" 200 512", "2019-06-12T08:14:33"},
		{"Jun 12 08:14:33 host sshd[411]: session opened", "2019-06-12T08:14:33"},
		{"Backup finished 2019/06/11 23:59:01.", "2019-06-11T23:59:01"},
		{"Build 20190611 was promoted, build 20191311 was not.", "2019-06-11"},
		{"The job runs daily at 03:00 UTC and weekly on Sundays.", "P1D XXXX-XX-XXT03:00 P1W XXXX-WXX-7"},
		{"Uptime: 14 days, 3 hours.", "P14DT3H"},
		{"The server fell over in build 2019/4711/AB.", ""},
	}},
	{"mail header", Auto, []styleLine{
		{"Date: Wed, 12 Jun 2019 17:05:00 +0530", "2019-06-12T17:05:00"},
		{"The webcast starts at 14:00 UTC+2 on 20 June.", "2019-06-20T14:00"},
		{"It went out at 09:30 GMT-5, at 14:30 GMT.", "2019-06-12T09:30 2019-06-12T14:30"},
	}},
	{"signal", Auto, []styleLine{
		{"At 091830Z the convoy altered course.", "2019-06-09T18:30"},
		{"Received 182300Z JUN 19.", "2019-06-18T23:00"},
		{"H-hour was set for 0630 hours on 6 June 1944.", "1944-06-06T06:30"},
	}},
	{"contract", Auto, []styleLine{
		{"The tenant has 14 calendar days, and the landlord seven clear days, to object.", "P14D P7D"},
		{"The term ends at midnight on December 31, 2024.", "2024-12-31T24:00"},
		{"Interest is paid semi-annually until 2027.", "P6M 2027"},
	}},
	{"accounts", Auto, []styleLine{
		{"Shares are down 12% year to date.", "2019"},
		{"Sales in the first half of 2018 rose; those in H2 fell.", "2018-H1 2018-H2"},
		{"Deaths from H1 N1 flu rose in H1.", "2019-H1"},
	}},
	{"science", Auto, []styleLine{
		{"Fossils dated at 3.2 Ma were found in the valley.", "MA3.2"},
		{"The lake dried up 19 kyr ago, after a rise that took 2 kyr.", "KA19 P2000Y"},
		{"The shells are from 12,500 years BP.", "KA12.5"},
		{"About 500 BP workers walked out.", ""},
		{"The layer is 12,000 years old, her assistant 30 years old.", "P12000Y"},
	}},
	{"schedule", Auto, []styleLine{
		{"The Grand Prix runs from Friday to Sunday.", "2019-06-14 2019-06-16"},
		{"The ferry sails every other day from May to September.", "P2D XXXX-05 XXXX-09"},
		{"The museum is closed on Mondays and on 25 December.", "XXXX-WXX-1 XXXX-12-25"},
		{"The best time to visit is between late October and early March.", "XXXX-10 XXXX-03"},
		{"The office usually closes at 6 p.m.", "XXXX-XX-XXT18:00"},
		{"The bridge will be shut on July 6-7 and 13-14.", "2019-07-06 2019-07-07 2019-07-13 2019-07-14"},
		{"Trash is collected every second Wednesday.", "P2W"},
		{"Ministers will answer on Monday week, peers a fortnight on Thursday.", "2019-06-24 2019-06-27"},
	}},
	{"fractions", Auto, []styleLine{
		{"The work took two and a quarter years.", "P2.25Y"},
		{"The flight lasted eleven and three-quarter hours.", "PT11H45M"},
	}},
	{"social", Colloquial, []styleLine{
		{"anyone up for drinks 2nite? 8ish", "2019-06-12TNI 2019-06-12T20:00"},
		{"Lunch next Weds? Say 12.30ish.", "2019-06-19 2019-06-19T12:30"},
		{"Deadline is midnight tonight.", "2019-06-12T24:00"},
		{"gr8 to see u ystrday, c u 2moro", "2019-06-11 2019-06-13"},
	}},
	{"names", Auto, []styleLine{
		{"April Jones and June Carter met the mayor of June Lake.", ""},
		{"Spring-loaded hinges were in stock.", ""},
		{"The Sunday Times and the Tuesday Club disagreed on Sunday.", "2019-06-09"},
		{"Bug 2018 was filed at mile 1984, and pages 1914-18 are missing.", ""},
		{"He is a day labourer, and worked a day.", "P1D"},
	}},
}
