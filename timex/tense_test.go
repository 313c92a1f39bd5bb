package timex

import "testing"

// TestTense reads weekdays and months on the side of now that the verbs around them look to; published on Wednesday 2019-06-12.
func TestTense(t *testing.T) {
	const last, next = "2019-06-07", "2019-06-14" // Friday
	for _, c := range []struct{ why, text, want string }{
		{"simple past", "The council met Friday.", last},
		{"perfect", "The port has been shut since Friday.", last},
		{"future passive", "The talks will be held Friday.", next},
		{"future passive with an adverb", "The ruling will formally be announced Friday.", next},
		{"passive infinitive", "The bill is expected to be passed on Friday.", next},
		{"passive infinitive after a noun", "The summit, to be hosted by Norway on Friday, was moved.", next},
		{"future perfect", "The troops will have withdrawn by Friday.", next},
		{"would be", "The vote would be taken on Friday.", next},
		{"may have", "The climbers may have died Friday.", last},
		{"had to be", "The village had to be cleared Friday.", last},
		{"could not be", "The driver could not be found Friday.", last},
		{"base form like its past", "The bank will cut rates Friday.", next},
		{"told to do", "The plant has been told to close by Friday.", next},
		{"ordered to do", "A judge ordered the firm to open its books on Friday.", next},
		{"failed to do", "The two sides failed to reach a deal Friday.", last},
		{"a plan to do", "He announced a plan to march on Friday.", next},
		{"the plan as an object", "The minister announced the plan Friday.", last},
		{"headline infinitive", "Norway to host talks on Friday.", next},
		{"to a noun", "He returned to the capital on Friday.", last},
		{"set for", "The trial is set for Friday.", next},
		{"had been planned", "The launch had been planned for Friday.", last},
		{"the deadline is", "Officials said the deadline is Friday.", next},
		{"the vote is on", "The vote is on Friday.", next},
		{"as soon as", "Flights resumed and he could be back as soon as Friday.", next},
		{"participle in a noun phrase", "The sale would end on a still undisclosed date, Friday at the latest.", next},
		{"until", "The road is closed until Friday.", next},
		{"until that opens a past sentence", "Until Friday, they had kept silent.", last},
		{"month of a future passive", "Taxes will be raised in January.", "2020-01"},
		{"month of a past passive", "Taxes were raised in January.", "2019-01"},
		{"planned and called off, nearer ahead", "A march planned for Friday was called off.", next},
		{"planned and called off, nearer behind", "The first members to join the club on Tuesday were Spain and Italy.", "2019-06-11"},
		{"nobody could", "Neither the captain nor his mate could be reached Friday.", last},
		{"somebody could", "The bridge could be closed Friday.", next},
		{"what had been wanted", "The miners had wanted to return in July.", "2019-07"},
		{"was due, long since", "He was due to sing in London on 13 March.", "2019-03-13"},
		{"is due", "He is due to sing in London on 13 March.", "2020-03-13"},
		{"before a day ahead", "They met twice before 1 August.", "2019-08-01"},
		{"past month near ahead", "It changed its name in August.", "2018-08"},
		{"an aim of the past", "It voted to change its name in August.", "2019-08"},
		{"wanted", "The miners wanted to return on Friday.", next},
		{"usual since", "Such plants have traditionally been shut since Friday.", last},
		{"the verb after a long clause",
			"In March, a week after the mayor of the old port town by the river had, to the surprise of his own party and of nearly " +
				"all who knew him well, stepped down, the bridge fell.",
			"2019-03"},
		{"month past that lies ahead", "The museum will reopen in March.", "2020-03"},
		{"through a month", "The loan was extended through September.", "2019-09"},
		{"was likely to", "The port was likely to reopen Friday.", next},
		{"was likely to have", "The crew was likely to have drowned Friday.", last},
		{"hoped to have", "The firm hoped to have the plant running by Friday.", next},
		{"will have", "They will have a new mayor on Friday.", next},
		{"would have been", "They would have been in Rome on Friday.", last},
		{"until at least", "The road has been shut until at least Friday.", next},
		{"come Friday", "It is quiet now, but come Friday the town was told to expect crowds.", next},
		{"had come", "The answer had come Friday.", last},
		{"a relative clause before the verb", "On Friday the brothers, who will sing in Rome, left Paris.", last},
		{"which takes place", "Seats at the race, which takes place in August, are sold.", "2019-08"},
		{"which features", "Seats at the show, which features a choir on 14 September, were sold.", "2019-09-14"},
		{"was due, but", "The case was due to start on Tuesday, but the jury took longer.", "2019-06-11"},
		{"rather than", "They asked for the money now rather than in January.", "2020-01"},
		{"did not meet", "The two sides did not meet on Friday.", last},
		{"the two meet", "The two leaders meet on Friday.", next},
		{"notices go out", "The first notices go out on Friday.", next},
		{"a plan that is a noun", "Under an out-of-court plan in March, one bank was paid.", "2019-03"},
		{"denied until", "He was not aware of it until Friday.", last},
		{"denied and ahead", "It will not reopen until Friday.", next},
		{"until an event of a month", "Six weeks until the November election, leaders said so.", "2019-11"},
		{"ahead of", "They spoke ahead of Friday's match.", next},
		{"for what is to come", "Seats are sold for Friday's match.", next},
		{"for what was", "They trained for Friday's match.", last},
		{"a subject of a clause of its own", "He said that a second wave in the autumn could be worse.", "2019-FA"},
		{"a clause after that", "He said that on Friday he will go.", next},
		{"a heading that runs into its text", "They could help On Friday a storm struck the port.", last},
		{"wants to", "He wants to meet them on Friday.", next},
		{"what stands beside the clause", "The count begins tonight, with most declared by 3 a.m. on Friday.", next + "T03:00"},
		{"once", "More may fall ill once the winter season starts.", "2019-WI"},
		{"when it was", "Many fell ill when the winter season started.", "2018-WI"},
		{"a condition", "It was said that if Friday is dry, they sow.", next},
		{"as its end neared", "Shares fell as Friday's deadline neared.", last},
		{"as early as", "It closed as early as Friday.", last},
		{"through the end of a span", "Rain fell this year through May.", "2019-05"},
	} {
		found := (&Tagger{Mode: News}).Find(c.text, wednesday)
		ok := false
		for _, x := range found {
			ok = ok || x.Value == c.want
		}
		if !ok {
			t.Errorf("%s: %q gives %v, want %s", c.why, c.text, found, c.want)
		}
	}
}
