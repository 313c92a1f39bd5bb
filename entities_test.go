package timeline

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
)

func TestAlign(t *testing.T) {
	for _, c := range []struct {
		name, text, words string
		at                int
		want              string
	}{
		{"plain", "He met Angela Merkel.", "Angela Merkel", 0, "Angela Merkel"},
		{"white space", "He met Angela\n  Merkel.", "Angela Merkel", 0, "Angela\n  Merkel"},
		{"curly apostrophe", "In Côte d’Ivoire it rained.", "Côte d'Ivoire", 0, "Côte d’Ivoire"},
		{"split token", "Iran’s forces", "Iran 's", 0, "Iran’s"},
		{"second of two", "Paris and Paris", "Paris", 5, "Paris"},
		{"not there", "He met her.", "Angela Merkel", 0, ""},
		{"nothing", "He met her.", "", 0, ""},
	} {
		start, end := align(c.text, c.at, c.words)
		if got := c.text[start:end]; got != c.want || end > 0 && start < c.at {
			t.Errorf("%s: %q at %d, want %q", c.name, got, start, c.want)
		}
	}
}

// TestProseRecognizer runs prose's own model through the interface that users plug theirs into.
func TestProseRecognizer(t *testing.T) {
	if testing.Short() {
		t.Skip("prose takes half a second to load its model")
	}
	const s = "Boris Johnson flew from London to Washington."
	found, err := (Prose{prose.ModelFromData("test")}).Recognize(s)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, p := range found {
		names = append(names, s[p.Start:p.End])
	}
	if got := strings.Join(names, "|"); !strings.Contains(got, "Boris Johnson") || !strings.Contains(got, "Washington") {
		t.Errorf("prose finds %s", got)
	}
}

// lying proposes a name that isn't in the sentence.
type lying struct{}

func (lying) Recognize(s string) ([]Proposal, error) {
	return []Proposal{{Span{0, len(s) + 1}, "PERSON"}}, nil
}

func TestRecognizerThatLiesCostsTheDocument(t *testing.T) {
	e := Extractor{Recognizer: lying{}}
	_, err := e.Annotate(Document{ID: "d", Text: "Zorblax Quuxington met Frobnitz Vandelay."})
	if err == nil || !strings.Contains(err.Error(), `document "d"`) {
		t.Errorf("error is %v, want one that names the document", err)
	}
}

func TestRespell(t *testing.T) {
	for _, c := range []struct{ name, title, surname, canonical, want string }{
		{"a letter too many", "Lavrentieve meets envoys", "Lavrentieve", "Alexander Lavrentiev", "Lavrentiev meets envoys"},
		{"right already", "Lavrov meets envoys", "Lavrov", "Sergey Lavrov", "Lavrov meets envoys"},
		{"a nickname", "Bibi meets envoys", "Bibi", "Benjamin Netanyahu", "Bibi meets envoys"},
		{"a given name", "Alexander meets envoys", "Alexander", "Alexander Lavrentiev", "Alexander meets envoys"},
		{"no canonical surname", "Cher sings", "Cher", "Cher", "Cher sings"},
	} {
		if got := respell(c.title, c.surname, c.canonical); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
