package text

import (
	"slices"
	"strings"
	"testing"
)

// parted returns the sentences of a text that holds a | where they should part, and a / for a bar.
func parted(marked string) (want, got []string) {
	want = strings.Split(marked, " | ")
	for i := range want {
		want[i] = strings.ReplaceAll(want[i], " / ", " | ")
	}
	x := New(strings.Join(want, " "))
	for _, s := range x.Sentences {
		got = append(got, x.Raw[s.Start:s.End])
	}
	return want, got
}

// TestSeams holds that blocks that ran together are parted where a | stands, and nowhere else.
func TestSeams(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"an article behind a word", "Lava reaches the outskirts of the town | The volcano began to erupt on Sunday."},
		{"an article behind a name", "Divers return to Chiang Rai | The first four boys were brought out on Sunday."},
		{"an article behind a heading in capitals", "Fed Lifts Rates for Third Time | The central bank raised its rate on Wednesday."},
		{"a letter that is an article", "Boys found alive in a cave | A search of nine days ended on Monday."},
		{"a number word", "Measles closes a school | Two more pupils fell ill."},
		{"a pronoun", "The tower has stood since 1889 | It was built for a fair."},
		{"there", "The glacier has lost half of its ice | There are fears for the valley."},
		{"a conjunction", "Rescuers pause for the night | But the rain goes on."},
		{"an adverb and its comma", "Fans gather outside the stadium | Meanwhile, the club named a coach."},
		{"a preposition", "Floods cut off a village in Kerala | In the hills, roads are gone."},
		{"a preposition before a name", "Bushfires close the coast road | In Victoria, smoke hid the sun."},
		{"a preposition before a number", "Probe meets the comet | On 6 August the engines stopped."},
		{"a name that tells", "Grain ships leave the harbour | The United Nations has welcomed the deal."},
		{"a quotation before it", "Mayor: \"We will rebuild\" | The mayor spoke on Friday."},
		{"a credit in brackets", "(Photo: Jane Doe) | The bridge fell at noon."},
		{"a byline", "Ferry sinks in heavy swell | By Jane Doe and John Roe"},
		{"a page's stamp", "Ferry sinks in heavy swell | Friday 29 May 2015 16.55 BST | Divers searched the wreck on Friday."},
		{"a stamp behind a name", "By Jane Doe / May 28, 2015; 11:00 AM ET | Divers searched the wreck."},
		{"a stamp with words of its own", "3 May 2015 Last updated at 06:28 GMT | Divers searched the wreck."},
		{"a credit in brackets and the next", "The wreck lies deep. | (AP Photo/Jane Doe) | (Jane Doe - AP) | Divers searched the wreck."},
		{"a credit before a dateline", "(By Jane Doe -- Associated Press) | MANILA, June 4 -- | Divers searched the wreck."},
		{"a credit and its agency", "Photograph: Jane Doe/AP | Divers across the region searched the wreck."},
		{"a credit and Getty Images", "Photo: Jane Doe/Getty Images | Divers across the region searched the wreck."},
		{"the heading's name again, behind a work", "Simon Hall signs stars for a charity single | Simon Hall is in talks with them."},
		{"an article before a name, behind a heading", "Debt Talks Break Down | The White House says it will wait."},
		{"the heading's name again", "Angela Merkel begins her holiday in the mountains | Angela Merkel has left Berlin."},
		{"the heading's name again, and what is hers", "Angela Merkel begins her holiday in the mountains | Angela Merkel's aides have left Berlin."},
		{"brackets behind brackets", "($1 = 5.64 pounds) | (Reporting by Jane Doe; Editing by John Roe)"},
		{"a page that failed", "Page last updated at 11:14 GMT, Thursday, 3 February 2011 | (an error occurred while processing this directive) | Divers searched the wreck."},
		{"a common noun", "The storm closed the school | Doctors have warned of fever. | More doctors are coming."},
		{"a date that the heading governs", "Ferry found after a search that began on 3 May 2015 | The wreck lies deep."},
		{"years of a chronology", "1994 - Hurricane Gordon kills hundreds | 1998 - Hurricane Georges destroys crops | 2004 - Floods drown two villages"},
		{"years and colons", "1957: Flu spreads from the far east | 1968: An outbreak in Hong Kong kills a million"},
		{"bullets that Markdown escapes", "\\* Two ferries collide off Cebu | \\* Forty people are missing"},
		{"an article behind a long heading", "Car Makers Feel Impact of Crisis in Asia | The Ford plant in Cologne added a third shift."},
		{"a letter and initials", "Boat owner faces four years in prison | A US judge has set a date."},
		{"a crowd behind a word", "Storm leaves three provinces without power | Thousands of people spent the night in schools."},
		{"a crowd's adjective", "Storm leaves three provinces without power | Health officials warned of fever."},
		{"some of them", "Rain has filled the lowest of the caves | All of these are now closed."},
		{"an article and initials", "Ships bring grain to Berbera | The UN is sending another fleet."},
		{"an article and a joined word", "Ships bring grain to Berbera | A Geneva-based charity is sending another fleet."},
		{"an office behind a heading in capitals", "Macron Seeks an Accord on Pensions With Unions | President Emmanuel Macron said he would wait."},
		{"the heading's name and what it has", "Angela Merkel begins her holiday in the mountains | Angela Merkel's old office, once hers alone, was shared."},
		{"an adverb of doubt", "The convoy has turned back at the bridge | Surely the guards could let it pass?"},
		{"a day of a chronology", "Captain appears in court | 25 June 2015 The captain pleads not guilty."},
		{"the first day of a chronology", "25 June 2015 The captain pleads not guilty."},
		{"bullets", "* Two ferries collide off Cebu | * Forty people are missing | MANILA, June 4 (Reuters) - | Two ferries collided on Thursday."},
		{"a live page's places", "Ferries collide, forty missing | MANILA / Thu Jun 4, 2015 6:03 pm BST MANILA (Reuters) - | Two ferries collided on Thursday."},
	} {
		if want, got := parted(c.text); !slices.Equal(got, want) {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, want)
		}
	}
}

// TestNoSeams holds what a capital within a sentence is else.
func TestNoSeams(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"a newspaper", "She told The Guardian that the talks were over."},
		{"a city", "The judges in The Hague heard the case."},
		{"a band", "The guitarist The Edge played at the benefit."},
		{"the name of a tour", "He died while rehearsing for his This Is It concerts in London."},
		{"a song", "They sang We Are The World at the end."},
		{"a song and its verb", "The single We are the champions was sung by all."},
		{"a title of capitals", "Lawmakers Left On the Sidelines As Banks Failed"},
		{"a title with a pronoun", "Things You'll Need for a picnic"},
		{"a virus", "It was caused by influenza A virus from birds."},
		{"a year that something is of", "They had waited since the summer of 1968: The Beatles were gone."},
		{"a number and a dash", "The firm sold nearly 2000 - a record - in May."},
		{"an office behind where it was", "Speaking in New York, French President Nicolas Sarkozy said that he would wait."},
		{"a number that a name begins with", "The theme park's owner Six Flags is in talks."},
		{"an office of many words", "Los Angeles County Superior Court Judge Jane Doe said she would rule."},
		{"a charity named for whom it sends", "She had worked for the charity of the Doctors of the World."},
		{"a verb's object, named again", "Simon Hall and the nurse who had administered Simon Hall's last dose were old friends."},
		{"a class of shares", "Each share of its Series A stock was redeemed."},
		{"a helicopter", "He waved before boarding Marine One helicopter on the lawn."},
		{"a channel", "It was shown on BBC One during the evening."},
		{"a Vietnamese name", "Trinh Minh The could have been behind the plot."},
		{"a name said twice", "Angela Merkel of the CDU said Angela Merkel would not run."},
		{"an office before the name said twice", "Angela Merkel's aides praised Chancellor Angela Merkel for her calm."},
		{"a party's adjective", "The successful Republican defence was costly for republican Spain and Republican towns, where former Republican mayors had ruled."},
		{"a name that is a common noun too", "The markets fell while reserve notes rose and officials at the Reserve said more of the Reserve than of Treasury reserve notes."},
		{"an aside in brackets", "The agency (known as the EPA) Administrator spoke."},
		{"an agency within a sentence", "The photographer of Reuters Jane Doe was there."},
		{"a calling before the name said twice", "Simon Hall's songs were sung for the late singer Simon Hall is said to have been."},
		{"the number of an item", "2) The idea was to wait."},
		{"the number of an item in brackets", "There was one reason: (1) The money was gone."},
		{"a charity", "The head of Save The Children says it is late."},
		{"speech after a colon", "The sign read: The bridge is closed."},
		{"a possessive", "Jackson's This is it was seen by millions."},
		{"capitals throughout", "CALM RETURNS TO THE CITY THE ARMY SAYS"},
		{"the pronoun I", "What I said and what I meant differ."},
		{"a quotation that opens", "The banner said \"The people want bread\" in red."},
		{"a clock within a sentence", "At 0400 GMT Deputy Minister Jane Doe spoke."},
		{"a date within a sentence", "On Friday 29 May 2015 at 16.55 BST Jane Doe spoke."},
		{"an agency within a sentence", "He told the agency (Reuters) and then left."},
		{"a product", "The new iPhone and the iPad were shown."},
		{"stars for a rating", "He gave it 3 * 4 of five."},
	} {
		if _, got := parted(c.text); len(got) != 1 {
			t.Errorf("%s: parted into %q", c.name, got)
		}
	}
}

// TestSeamsBeginLines holds that what a seam parts has the role that it would have on a line of its own.
func TestSeamsBeginLines(t *testing.T) {
	x := New("Ferry sinks in heavy swell Friday 29 May 2015 16.55 BST The ferry went down at noon. Divers searched the wreck. Photograph: Jane Doe/Getty Images The ship was old.")
	want := []Role{Headline, Dateline, Body, Body, Credit, Body}
	for i, s := range x.Sentences {
		if i >= len(want) || s.Role != want[i] {
			t.Errorf("sentence %d has role %d: %q", i, s.Role, x.Raw[s.Start:s.End])
		}
	}
}
