package link_test

import "testing"

// TestScenes holds which undated events are news of the article's day, and which are only known to have been before it.
func TestScenes(t *testing.T) {
	const lead = "Boeing recalled its planes on Friday. Airlines cancelled flights. Passengers slept at the airports. "
	const history = "Napoleon was born in 1769. He became consul in 1799. Britain declared war in 1803. He became emperor in 1804.\n\n"
	for _, c := range []struct{ name, text, trigger, first, last string }{
		{"the story's own paragraph", lead, "cancelled", "2020-01-17", "2020-01-17"},
		{"after an old date", lead + "In 2005 the firm moved its plant to Texas. Hundreds of workers protested.", "protested", "", "2020-01-20"},
		{"two sentences after", lead + "In 2005 the firm moved its plant to Texas. Its workers blocked the road. The governor ended the strike.", "ended", "", "2020-01-20"},
		{"a new name is back at the story", lead + "In 2005 the firm moved its plant to Texas. Airbus shares rose.", "rose", "2020-01-17", "2020-01-17"},
		{"a name that the old sentence knows", lead + "In 2005 Airbus moved its plant to Texas. Airbus workers protested.", "protested", "", "2020-01-20"},
		{"a saying is back at the story", lead + "In 2005 the firm moved its plant to Texas. Analysts said the shares were cheap.", "said", "2020-01-17", "2020-01-17"},
		{"the present is back at the story", lead + "In 2005 the firm moved its plant to Texas. It makes trains. The strike ended.", "ended", "2020-01-17", "2020-01-17"},
		{"what had been before is no scene", lead + "The firm had moved its plant to Texas in 2005. Mechanics found cracks in two engines.", "found", "2020-01-17", "2020-01-17"},
		{"a paragraph before its first date", lead + "\n\nThe museum burned for two days. It was rebuilt in 1950. It closed in 1960. It reopened in 1970. It was sold in 1980.", "burned", "", "2020-01-20"},
		{"that a text seldom looks back", lead + "\n\nPolice closed the terminal. A bomb exploded there in 1986.", "closed", "2020-01-17", "2020-01-17"},
		{"after what was long ago", lead + "\n\nAfter a crash killed 290 people in May 1999, Turkey tightened its rules.", "tightened", "", "2020-01-20"},
		{"before what was long ago", lead + "\n\nJair Bolsonaro lost two elections before he won in 2018.", "lost", "", "2018-12-31"},
		{"when something was long ago", lead + "\n\nWhen the Comet crashed in January 1954, Winston Churchill grounded the fleet.", "grounded", "1954-01-01", "1954-01-31"},
		{"after what was just now", "Boeing recalled its planes on Friday. After an engine burned on Thursday, regulators wrote to the firm.", "wrote", "2020-01-17", "2020-01-17"},
		{"a history tells no news", "Napoleon was born in 1769. He became consul in 1799. Britain declared war in 1803.\n\nThe army starved. He was defeated in 1815.", "starved", "", "2020-01-20"},
		{"told between two dates", history + "In May 1804 he planned a landing. Storms wrecked his barges. In August 1804 he left the coast.", "wrecked", "1804-05-01", "1804-08-31"},
		{"dates that run backwards", history + "In May 1804 he planned a landing. Storms wrecked his barges. In March 1803 he had sold Louisiana. In 1801 he paid the pope.", "wrecked", "", "2020-01-20"},
		{"dates far apart", history + "In May 1804 he planned a landing. Storms wrecked his barges. In August 1815 he sailed to Saint Helena.", "wrecked", "", "2020-01-20"},
		{"two paragraphs", history + "In May 1804 he planned a landing. Storms wrecked his barges.\n\nIn August 1804 he left the coast.", "wrecked", "", "2020-01-20"},
		{"no history", lead + "In May 1804 Napoleon planned a landing. Storms wrecked his barges. In August 1804 he left the coast.", "wrecked", "", "2020-01-20"},
		{"began in a history", history + "The emigrants began to flee.", "flee", "", "2020-01-20"},
	} {
		t.Run(c.name, func(t *testing.T) { liesBetween(t, c.text, c.trigger, c.first, c.last) })
	}
}
