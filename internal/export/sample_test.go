package export

// sample is a small timeline with every kind of date: each format's golden file is made of it.
func sample() *View {
	at := func(title, value, mod string, about ...string) Event {
		e := Event{ID: Slug(title), Title: title, Date: NewDate(value, mod, "", "", "“"+value+"” as written")}
		if len(about) > 0 {
			e.Mentions = []Mention{{Doc: about[0], Text: about[1], Sentence: about[2]}}
		}
		return e
	}
	v := &View{
		Title: "From Alexander to the Artemis programme",
		Sources: []Source{
			{ID: "gaugamela", Name: "The road to Gaugamela", URL: "https://history.example/gaugamela"},
			{ID: "brexit", Name: "How the United Kingdom left", URL: "https://news.example/uk/brexit?page=1&view=full", Published: "2020-02-01"},
			{ID: "moon", Name: "Back to the Moon", URL: "https://space.example/artemis", Published: "2022-12-12T08:30:00Z"},
			{ID: "letter", Name: "A reader's letter"},
		},
		Warnings: []string{"letter: no date of publication"},
	}
	gaugamela := at("Battle of Gaugamela", "-0330-10-01", "", "gaugamela", "defeated", "On 1 October 331 BC Alexander defeated Darius III near Gaugamela.")
	gaugamela.Participants = []string{"Alexander", "Darius III"}
	gaugamela.Places = []string{"Gaugamela"}
	apollo := at("Apollo 11 landing", "1969-07-20", "", "moon", "landed", "Armstrong and Aldrin landed on 20 July 1969.")
	apollo.Participants = []string{"Neil Armstrong", "Buzz Aldrin"}
	apollo.Places = []string{"Moon"}
	referendum := at("Referendum on membership of the European Union", "2016-06-23", "", "brexit", "referendum",
		"The referendum of 23 June 2016 was won by 51.9% to 48.1%.")
	referendum.Places = []string{"United Kingdom"}
	referendum.Mentions = append(referendum.Mentions, Mention{Doc: "letter", Text: "voted", Sentence: "We voted in June 2016."})
	signed := Event{
		ID: "signed", Title: "Withdrawal agreement signed",
		Date:         OneOf("two sources", NewDate("2020-01-24", "", "", "", ""), NewDate("2020-01-25", "", "", "", "")),
		Participants: []string{"Ursula von der Leyen", "Charles Michel"}, Places: []string{"Brussels"},
		Mentions: []Mention{
			{Doc: "brexit", Text: "signed", Sentence: "Ursula von der Leyen and Charles Michel signed the agreement in Brussels on 24 January."},
			{Doc: "letter", Text: "signing", Sentence: "The signing was on the 25th."},
		},
		Alternatives: []Alternative{
			{Date: NewDate("2020-01-24", "", "", "", ""), Docs: []string{"brexit"}},
			{Date: NewDate("2020-01-25", "", "", "", ""), Docs: []string{"letter"}},
		},
	}
	v.Events = []Event{
		gaugamela,
		at("First experiments with rockets", "19", "", "moon", "experiments", "The twentieth century began with experiments."),
		apollo,
		at("Stations in orbit", "197", "", "moon", "stations", "In the 1970s both powers put stations into orbit."),
		at("Treaty of Maastricht in force", "1993-11", "", "brexit", "came into force", "The treaty came into force in November 1993."),
		at("Programme conceived", "2004", "APPROX", "moon", "conceived", "Around 2004 a return to the Moon was conceived."),
		at("Heat wave", "2015-SU", "", "letter", "heat", "The heat of summer 2015 is well remembered."),
		referendum,
		at("Article 50 invoked", "2017-03-29", "", "brexit", "invoked", "Article 50 was invoked on 29 March 2017."),
		at("Talks adjourned", "2018-W47", "", "brexit", "adjourned", "The talks were adjourned in the week of 19 November."),
		at("Growth slowed", "2019-Q3", "", "brexit", "slowed", "Growth slowed in the third quarter of 2019."),
		at("Campaign", "2019-11-06/2019-12-12", "", "brexit", "campaign", "The campaign ran from 6 November to 12 December 2019."),
		signed,
		at("Preparations begun", "2020-02-01", "BEFORE", "letter", "preparing", "Firms were preparing before February 2020."),
		at("Customs checks", "2021-01-01/..", "", "brexit", "checks", "There have been customs checks since 1 January 2021."),
		at("Artemis I splashdown", "2022-12-11", "", "moon", "splashed down", "Orion splashed down on 11 December 2022."),
	}
	v.Undated = []Event{
		at("Valentine's Day message", "XXXX-02-14", "", "letter", "message", "There was a message on 14 February."),
		{ID: "letter", Title: "Letter written", Mentions: []Mention{{Doc: "letter", Text: "write", Sentence: "I write to correct your report."}}},
	}
	return v
}

// payloads are what strangers could put into a title, a name, a sentence.
var payloads = []string{
	`<script>alert(1)</script>`, `</script><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `<!--`, `]]>`, `' onmouseover='alert(1)`,
	`=HYPERLINK("https://evil.example","x")`, `+1+cmd|' /C calc'!A0`, `-2+3`, `@SUM(1)`, "\t=1+1", "＝1+1",
	"x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged", `a;b,c\n\d`, "BEGIN:VALARM",
	"a : b\n    section forged", "%%{init: {'theme':'dark'}}%%", "a #58; b; c", "```", "$$x$$", "title forged",
	"# heading\n\n- item", "1. item", "[x](javascript:alert(1))", "![x](https://evil.example/pixel)", "https://evil.example www.evil.example a@evil.example", "<https://evil.example>",
	"**bold** _em_ `code` ~~gone~~ | cell |", "&lt;script&gt;", "---", "setext\n===",
	"safe\u202etxt.exe", "\u2066isolated\u2069", "a\u2028b\u2029c", "nul\x00byte\x1b[31mred", "\xff\xfe broken", "\U000e0041tag",
	"", " ", "\u202e",
}

// hostile is a timeline all of whose text is one payload or another.
func hostile() *View {
	v := &View{Title: payloads[0], Warnings: payloads}
	for i, p := range payloads {
		addresses := []string{"javascript:alert(1)", "https://news.example/\"><script>alert(1)</script>", "data:text/html,x", p}
		v.Sources = append(v.Sources, Source{ID: p, Name: p, URL: addresses[i%len(addresses)], Published: "2020-01-01 " + p})
		v.Events = append(v.Events, Event{
			ID: p, Title: p, Date: NewDate("2020-01-02", "", "", "", p), Participants: []string{p, "ok"}, Places: []string{p},
			Mentions: []Mention{{Doc: p, Text: p, Sentence: p}},
		})
	}
	v.Undated = []Event{{ID: payloads[0], Title: payloads[0], Date: Date{Basis: payloads[0]}}}
	return v
}
