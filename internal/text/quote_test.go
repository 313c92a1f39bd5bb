package text

import (
	"strings"
	"testing"
)

// TestQuoted holds which words stand within quotations.
func TestQuoted(t *testing.T) {
	for _, c := range []struct{ name, text, quoted string }{
		{"straight", "\"It is over,\" she said. \"We are home.\"", "It is over We are home"},
		{"curly", "“It is over,” she said.", "It is over"},
		{"two sentences", "“It is over. We are home,” she said. Nobody cheered.", "It is over We are home"},
		{"sentences on lines of their own", "\"It is over.\nWe are home.\nNobody cheered,\" she said.\nShe left.", "It is over We are home Nobody cheered"},
		{"an opening mark at each paragraph", "“It is over.\n\n“We are home,” she said.\n\nShe left.", "It is over We are home"},
		{"a mark that is never closed", "He wrote \"over and out.\n\nShe said \"no\" and left.", "over and out no"},
		{"a closing mark that nothing opened", "We are home,\" she said. He said \"no\" to it.", "no"},
		{"spaces on either side", "\" It is over , \" she said .", "It is over"},
		{"a space on the wrong side", "\"It is over, \"she said.", "It is over"},
		{"inches", "A 15\" screen and a 17\" screen were shown.", ""},
		{"behind a colon", "He said:\"It is over\" and left.", "It is over"},
		{"within brackets", "They came (\"at last\") and left.", "at last"},
		{"single", "'We are ready,' she said. 'It is time.'", "We are ready It is time"},
		{"single, with a space on the wrong side", "'We are ready, ' she said. Nobody cheered.", "We are ready"},
		{"single and curly", "‘We are ready. It’s time,’ she said.", "We are ready It ’s time"},
		{"an apostrophe within single marks", "'The workers' pay doesn't matter,' she said.", "The workers pay does n't matter"},
		{"a word in single marks", "The 'optimistic' minister said no, it was a 'sustained' effort.", ""},
		{"apostrophes", "The '90s were the workers' best years, said Rock 'n' Roll's king.", ""},
		{"a possessive and a comma", "In the '60s the miners', the drivers' and the dockers' unions met.", ""},
	} {
		x := New(c.text)
		var quoted []string
		for i, k := range x.Tokens {
			if k.Kind != Punct && k.Flags.Has(InQuote) {
				quoted = append(quoted, x.Word(i))
			}
		}
		if got := strings.Join(quoted, " "); got != c.quoted {
			t.Errorf("%s: %q, want %q", c.name, got, c.quoted)
		}
	}
}
