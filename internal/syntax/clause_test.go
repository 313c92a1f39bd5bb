package syntax_test

import "testing"

// Each clause is kind(subject, verb, object), behind the clause that it hangs on.
func TestClauses(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"one clause", "Obama met Merkel in Berlin.", "main(Obama, met, Merkel)"},
		{"who, of the object", "Merkel met Macron, who left on Friday.", "main(Merkel, met, Macron) > who(Macron, left, -)"},
		{"who, between subject and verb", "The minister, who arrived on Monday, resigned.", "main(The minister, resigned, -) > who(The minister, arrived, -)"},
		{"that, as who", "The drug that killed him was sold in Peru.", "main(The drug, was sold, -) > who(The drug, killed, him)"},
		{"who is somebody, not where he works", "Guan Yi, a professor at the University of Lima who found the virus, spoke.",
			"main(Guan Yi, spoke, -) > who(a professor, found, the virus)"},
		{"that agrees with its verb", "The cries of help that were heard have ended.", "main(The cries, have ended, -) > who(The cries, were heard, -)"},
		{"said that", "Rossi said that the plant would close.", "main(Rossi, said, -) > that(the plant, would close, -)"},
		{"said", "Rossi said the plant would close.", "main(Rossi, said, -) > that(the plant, would close, -)"},
		{"a noun between says and its content", "The UN says most houses in the town have collapsed.", "main(The UN, says, -) > that(most houses, have collapsed, -)"},
		{"who is told what", "The pope told the BBC the war was over.", "main(The pope, told, the BBC) > that(the war, was, -)"},
		{"what was said, before it", "\"The plant is safe,\" said Rossi.", "main(Rossi, said, -) > that(The plant, is, -)"},
		{"the speaker between", "\"The plant is safe,\" Rossi said on Monday.", "main(Rossi, said, -) > that(The plant, is, -)"},
		{"the speaker between subject and verb", "The plant, Rossi said on Monday, would close in May.", "main(Rossi, said, -) > that(The plant, would close, -)"},
		{"who lies within what was heard", "The court heard that Rossi, who denied it, had lied.",
			"main(The court, heard, -) > that(Rossi, had lied, -) > who(Rossi, denied, it)"},
		{"who lies within what emerged", "It emerged that a man who had caught the flu had stayed there.",
			"main(It, emerged, -) > that(a man, had stayed, -) > who(a man, had caught, the flu)"},
		{"one subject of two verbs", "The firm bought a mine and sold two ports.", "main(The firm, bought, a mine) > and(The firm, sold, two ports)"},
		{"one helping verb of two", "He was born in Lima and raised in Quito.", "main(He, was born, -) > and(He, raised, -)"},
		{"two counts", "The crash killed two and injured nine.", "main(The crash, killed, two) > and(The crash, injured, nine)"},
		{"two subjects", "Merkel left and Macron stayed.", "main(Merkel, left, -) main(Macron, stayed, -)"},
		{"the second of two subjects is described", "Merkel left Paris, but Macron, who had been there, stayed.",
			"main(Merkel, left, Paris) main(Macron, stayed, -) > who(Macron, had been, -)"},
		{"the second verb is the first subject's", "Rossi left Rome, which was burning, and went to Paris.",
			"main(Rossi, left, Rome) > [who(Rome, was burning, -) and(Rossi, went, -)]"},
		{"when, before", "When the bridge fell, nine men died.", "main(nine men, died, -) > adv(the bridge, fell, -)"},
		{"when, behind", "Nine men died when the bridge fell.", "main(Nine men, died, -) > adv(the bridge, fell, -)"},
		{"a time, and after what", "In 1996, after he sold his company, Rossi returned.", "main(Rossi, returned, -) > adv(he, sold, his company)"},
		{"a day counted from an event", "The day after Stalin died, it snowed.", "main(it, snowed, -) > adv(Stalin, died, -)"},
		{"how", "He knows how the firm failed.", "main(He, knows, -) > that(the firm, failed, -)"},
		{"the subject of an infinitive", "Airbus agreed to buy the firm.", "main(Airbus, agreed, -) > to(Airbus, to buy, the firm)"},
		{"whom the court orders pays", "The court ordered Rossi to pay $3m.", "main(The court, ordered, Rossi) > to(Rossi, to pay, $3m)"},
		{"for what someone is jailed", "Rossi was jailed for killing a guard.", "main(Rossi, was jailed, -) > part(Rossi, killing, a guard)"},
		{"-ing between commas", "The crash, killing two, closed the road.", "main(The crash, closed, the road) > part(The crash, killing, two)"},
		{"-ing that opens", "Speaking in Rome, Rossi denied the charge.", "main(Rossi, denied, the charge) > part(Rossi, Speaking, -)"},
		{"a participle that opens", "Built in 1889, the tower was painted.", "main(the tower, was painted, -) > part(the tower, Built, -)"},
		{"-ing that is itself the subject", "Leaving Rome was wrong, Rossi said.", "part(-, Leaving, -) main(Rossi, said, -) > that(Rome, was, wrong)"},
		{"-ing of what is not done", "Instead of leaving Rome, Rossi stayed.", "main(Rossi, stayed, -) > part(-, leaving, Rome)"},
		{"a participle between commas", "The tower, built in 1889, was painted.", "main(The tower, was painted, -) > part(The tower, built, -)"},
		{"a participle without commas", "The man arrested in Rome last week died.", "main(The man, died, -) > part(The man, arrested, -)"},
		{"-ing of the noun before it", "The number of people seeking aid rose.", "main(The number, rose, -) > part(people, seeking, aid)"},
		{"a verb in brackets", "Fannie Mae (which was seized in May) complained.", "main(Fannie Mae, complained, -) > adv(Fannie Mae, was seized, -)"},
		{"an aside between dashes", "Rossi says the strain - a mix of two - is new.", "main(Rossi, says, -) > that(the strain, is, -)"},
		{"an apposition", "Rossi, the mayor, left.", "main(Rossi, left, -)"},
		{"two sentences", "Rossi left. The plant closed.", "main(Rossi, left, -) main(The plant, closed, -)"},
		{"no verb", "A day in Lima.", ""},
	} {
		if got := read(c.text).clauses(); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.why, c.text, got, c.want)
		}
	}
}
