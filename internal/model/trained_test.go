package model

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

func TestTrainedTags(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"a sentence is read as it is", "The wall fell in November 1989.", "The/DT wall/NN fell/VBD in/IN November/NNP 1989/CD ./."},
		{"curly quotes open and close", "“We won,” he said.", "“/`` We/PRP won/VBD ,/, ”/'' he/PRP said/VBD ./."},
		{"straight quotes too", `"We won," he said.`, "\"/`` We/PRP won/VBD ,/, \"/'' he/PRP said/VBD ./."},
		{"dashes are no nouns", "The vote — held in March – failed", "The/DT vote/NN —/: held/VBN in/IN March/NNP –/: failed/VBD"},
		{"a number with a point is a number", "It fell 3.14 points", "It/PRP fell/VBD 3.14/CD points/NNS"},
		{"money of Europe", "It paid €20 million", "It/PRP paid/VBD €/$ 20/CD million/CD"},
		{"a headline's verbs", "Russia Says Talks With Ukraine Failed", "Russia/NNP Says/VBZ Talks/NNS With/IN Ukraine/NNP Failed/VBD"},
		{"a headline that shouts", "RUSSIA SAYS TALKS FAILED", "RUSSIA/NNP SAYS/VBZ TALKS/NNS FAILED/VBD"},
		{"a name that shouts in a sentence", "The NATO summit ended.", "The/DT NATO/NNP summit/NN ended/VBD ./."},
		{"names alone are no headline to recase", "Barack Obama and Angela Merkel met", "Barack/NNP Obama/NNP and/CC Angela/NNP Merkel/NNP met/VBD"},
	} {
		x := text.New(row.text)
		var got []string
		for i, tag := range TrainedTags(x, nil) {
			got = append(got, fmt.Sprintf("%s/%s", x.Word(i), tag))
		}
		if s := strings.Join(got, " "); s != row.want {
			t.Errorf("%s: %s, want %s", row.name, s, row.want)
		}
	}
}

func TestTrainedChunks(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"three words of a name", "The deal was praised by Jean Claude Juncker in London.", "PERSON Jean Claude Juncker, GPE London"},
		{"a name that ends the sentence", "He flew to Paris", "GPE Paris"},
		{"two names with a comma", "The talks in Geneva, Switzerland, failed.", "GPE Geneva, GPE Switzerland"},
		{"none", "The talks failed again.", ""},
	} {
		x := text.New(row.text)
		tags := TrainedTags(x, nil)
		labels := TrainedLabels(x, tags, 0, len(tags), nil)
		var got []string
		for _, c := range TrainedChunks(tags, labels, 0, nil) {
			got = append(got, c.Kind.String()+" "+x.Slice(int(c.First), int(c.Last)))
		}
		if s := strings.Join(got, ", "); s != row.want {
			t.Errorf("%s: %s, want %s", row.name, s, row.want)
		}
	}
}
