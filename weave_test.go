package timeline

import (
	"testing"
)

// TestToldBy holds which of two events of one sentence is told by the other.
func TestToldBy(t *testing.T) {
	for _, c := range []struct {
		reason, title, other string
		want                 bool
	}{
		{"the verb tells what was won", "World Cup", "France wins World Cup for second time", true},
		{"the same title", "World Cup", "World Cup", false},
		{"a part of a word", "Cup", "Cupertino fair opens", false},
		{"other words", "World Cup", "France wins final", false},
		{"the longer one tells more", "France wins World Cup", "World Cup", false},
		{"no title", "", "France wins World Cup", false},
	} {
		if got := (&Event{Title: c.title}).toldBy(&Event{Title: c.other}); got != c.want {
			t.Errorf("%s: %v", c.reason, got)
		}
	}
}

// TestSentenceLeadsOnce holds that the name of what was won doesn't lead beside the winning, where one sentence tells both; and that it
// does where another sentence tells of it too.
func TestSentenceLeadsOnce(t *testing.T) {
	leading := func(text string) map[string]bool {
		a, err := new(Extractor).Annotate(Document{ID: "a", Published: "2018-07-15", Text: text})
		if err != nil {
			t.Fatal(err)
		}
		told := map[string]bool{}
		for e := range NewTimeline(func(yield func(*Annotation) bool) { yield(a) }).Events(Query{}) {
			for _, m := range e.Mentions {
				told[m.Text] = true
			}
		}
		return told
	}
	const won = "France won the World Cup in Moscow tonight."
	if told := leading(won); !told["won"] || told["Cup"] {
		t.Errorf("told once: %v", told)
	}
	if told := leading("Vladimir Putin opened the World Cup in Moscow tonight. " + won); !told["won"] || !told["opened"] {
		t.Errorf("told twice: %v", told)
	}
	const said = "Emmanuel Macron announced on Sunday at a press conference in Paris on the budget of France that taxes would rise."
	if told := leading(said); !told["announced"] || !told["conference"] {
		t.Errorf("what was announced, and where: %v", told)
	}
}
