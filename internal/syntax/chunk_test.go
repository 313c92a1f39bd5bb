package syntax_test

import "testing"

func TestChunks(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"subject, verb, object and a place", "Obama met Merkel in Berlin.", "[NP Obama] [VP met] [NP Merkel] [PP in] [NP Berlin] ."},
		{"a passive, and a day", "The new phone was launched in Seoul on Monday.", "[NP The new phone] [VP was launched] [PP in] [NP Seoul] [PP on] [TP Monday] ."},
		{"a year within a name", "The 2014 World Cup was held in Brazil.", "[NP The 2014 World Cup] [VP was held] [PP in] [NP Brazil] ."},
		{"a day before the subject", "On Monday police arrested two men.", "[PP On] [TP Monday] [NP police] [VP arrested] [NP two men] ."},
		{"a time that owns is part of its noun", "Last November's conference in Lima failed.", "[NP Last November's conference] [PP in] [NP Lima] [VP failed] ."},
		{"how long, before its noun", "The two-day visit ended on Friday.", "[NP The two-day visit] [VP ended] [PP on] [TP Friday] ."},
		{"how long, behind an adjective", "He faces a possible four years in prison.", "[NP He] [VP faces] [NP a possible four years] [PP in] [NP prison] ."},
		{"when, behind a noun that looks like an adjective", "The agency called it a pandemic last week.", "[NP The agency] [VP called] [NP it] [NP a pandemic] [TP last week] ."},
		{"until then at least", "He stays until at least Sunday.", "[NP He] [VP stays] [PP until] [ADV at least] [TP Sunday] ."},
		{"at least so many", "More than 30 people died in the blast.", "[NP More than 30 people] [VP died] [PP in] [NP the blast] ."},
		{"from so many to so many", "Between 30 and 40 people were hurt.", "[NP Between 30 and 40 people] [VP were hurt] ."},
		{"a score belongs to whom was beaten", "Germany beat Brazil 7–1 in Belo Horizonte.", "[NP Germany] [VP beat] [NP Brazil 7–1] [PP in] [NP Belo Horizonte] ."},
		{"a row of names", "Talks between Russia, Iran and Turkey began in Sochi.",
			"[NP Talks] [PP between] [NP Russia] , [NP Iran] [AND and] [NP Turkey] [VP began] [PP in] [NP Sochi] ."},
		{"all helping verbs, with the negation", "The army has not yet left the town.", "[NP The army] [VP has not yet left] [NP the town] ."},
		{"the passive of the moment", "The mayor was being questioned.", "[NP The mayor] [VP was being questioned] ."},
		{"an infinitive is a verb of its own", "Airbus agreed to buy the firm.", "[NP Airbus] [VP agreed] [VP to buy] [NP the firm] ."},
		{"an owner who is owned", "The workers' pay rose by 5 percent.", "[NP The workers' pay] [VP rose] [PP by] [NP 5 percent] ."},
		{"adverbs before the adjective", "The far more serious flaw remained.", "[NP The far more serious flaw] [VP remained] ."},
		{"a preposition of two words", "Because of the storm, flights were cancelled.", "[PP Because of] [NP the storm] , [NP flights] [VP were cancelled] ."},
		{"before, opening a clause", "He left before the bank was robbed.", "[NP He] [VP left] [SUB before] [NP the bank] [VP was robbed] ."},
		{"before, opening none", "He left before the storm.", "[NP He] [VP left] [PP before] [NP the storm] ."},
		{"as what something is kept is no verb", "He kept the schools closed.", "[NP He] [VP kept] [NP the schools] [ADJ closed] ."},
		{"of what something is kept closed", "Mexico kept most of its schools closed.", "[NP Mexico] [VP kept] [NP most] [PP of] [NP its schools] [ADJ closed] ."},
		{"a comparative before its noun", "They sold more shares at lower prices.", "[NP They] [VP sold] [NP more shares] [PP at] [NP lower prices] ."},
		{"a comparative alone", "They sold more.", "[NP They] [VP sold] [ADJ more] ."},
		{"few, for few of them", "Few gave him a chance.", "[NP Few] [VP gave] [NP him] [NP a chance] ."},
		{"many, for many of them", "The blast left many buried.", "[NP The blast] [VP left] [NP many] [ADJ buried] ."},
		{"few, of a noun", "The causes are few.", "[NP The causes] [VP are] [ADJ few] ."},
		{"how many of the subject", "They all left.", "[NP They] [ADV all] [VP left] ."},
		{"all of a noun", "All guests left.", "[NP All guests] [VP left] ."},
		{"behind leave, a clause of its own", "Merkel left and Macron stayed.", "[NP Merkel] [VP left] [AND and] [NP Macron] [VP stayed] ."},
	} {
		if got := read(c.text).chunks(); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.why, c.text, got, c.want)
		}
	}
}

// A bar stands where a sentence begins without a mark, since a heading or a caption ran into it.
func TestRunsOn(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a heading whose noun is said again", "Floods hit Lima The floods killed nine.", "[NP Floods] [VP hit] [NP Lima] | [NP The floods] [VP killed] [NP nine] ."},
		{"a heading before a count", "Police search for victims Nine men died in Lima.",
			"[NP Police search] [PP for] [NP victims] | [NP Nine men] [VP died] [PP in] [NP Lima] ."},
		{"no sentence begins behind a preposition", "They met in The Hague.", "[NP They] [VP met] [PP in] [NP The Hague] ."},
		{"a name of capitals is one", "He lives in New York City.", "[NP He] [VP lives] [PP in] [NP New York City] ."},
		{"a title before a name", "They saw President Obama.", "[NP They] [VP saw] [NP President Obama] ."},
	} {
		if got := read(c.text).chunks(); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.why, c.text, got, c.want)
		}
	}
}
