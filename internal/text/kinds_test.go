package text

import (
	"strings"
	"testing"
)

// TestBodyStays holds that texts that no web page made keep what they tell: of each sentence, none but those marked with a | at their line's
// end is furniture.
func TestBodyStays(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"a history", "The canal\n\nIt opened in 1869.\n\nCrises\n\nNasser seized it in 1956. France attacked.\n\nSources: letters show that he was warned.\n"},
		{"a diary", "3 January|\nSnow. We reached the hut at four. Wilson ill.\n\n4 January|\nStayed in. Bowers mended the stove\n\n5 January|\nLeft the hut. The dogs would not go on.\n"},
		{"minutes", "MINUTES\n\n1. Apologies\nNone were received.\n\n2. Matters arising\n2.1 The Clerk wrote to the county on 16 February.\n2.2 The shelter was repaired on 1 March.\n\nThe meeting closed at nine.\n"},
		{"a list that ends the text", "Milestones\n\nFounded in 1896.\n\nBought in 1969.\n\nSold in 2019.\n\n- 2021: gave up its stake in Basel\n- 2022: named a chief\n"},
		{"a transcript", "THE CHAIR: We resume. It is two o'clock.\n\nMS DOE: When did you see the letter?\n\nMR ROE: On 3 May 2020. I called the minister. He told me to wait\n"},
		{"evidence", "Comments made by the judge were not recorded.\n\nPhotographs were shown to the jury.\n\nRelated matters were heard on 7 June.\n\nMore from the witness was heard.\n\nBy Monday the jury had gone home.\n"},
		{"a blog", "We came by train. It was dark.\n\nSubscribe to nothing, said he.\n\nRead more books, was his advice, and he read to us from Gogol.\n\nSign up for the army he would not.\n"},
		{"a life", "Marie Curie was born in Warsaw.\n\nShe moved to Paris in 1891.\n\nPierre died in 1906.\n\nShe is the author of books. She won a second prize in 1911.\n"},
		{"a mail", "The lease was signed yesterday.\n\nOn Mon, 2 May 2022 at 18:03, Bob Roy wrote:\n> Did the agent call? He promised to send the papers\n> by the end of the month.\n>\n> The boiler was replaced.\n\nBest,|\nAnn|\n"},
		{"a table", "# Rockets\n\n| Year | Event |\n|---|---|\n| 1926 | Robert Goddard launches a rocket |\n| 1957 | Sputnik is launched |\n| 1969 | Neil Armstrong walks on the Moon |\n"},
	} {
		marked := map[string]bool{}
		for _, line := range strings.Split(c.text, "\n") {
			if w, ok := strings.CutSuffix(line, "|"); ok && !strings.HasPrefix(line, "|") {
				marked[w] = true
			}
		}
		raw := c.text
		if len(marked) > 0 {
			raw = strings.ReplaceAll(raw, "|\n", "\n")
		}
		x := New(raw)
		for _, s := range x.Sentences {
			if text := raw[s.Start:s.End]; s.Role.Furniture() != marked[text] {
				t.Errorf("%s: role %d: %q", c.name, s.Role, text)
			}
		}
	}
}

// TestQuotedMail holds that the marks before the lines of a quoted mail part no sentence.
func TestQuotedMail(t *testing.T) {
	x := New("> He promised to send the papers\n> by the end of the month.\n>\n>> The boiler is new.\n")
	want := []string{"He promised to send the papers\n> by the end of the month.", "The boiler is new."}
	for i, s := range x.Sentences {
		if i >= len(want) || x.Raw[s.Start:s.End] != want[i] {
			t.Errorf("sentence %d: %q", i, x.Raw[s.Start:s.End])
		}
	}
	if len(x.Sentences) != len(want) || x.Sentences[1].Para == x.Sentences[0].Para {
		t.Errorf("%d sentences", len(x.Sentences))
	}
}
