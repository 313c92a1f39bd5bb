package names

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

// words is a recognizer that knows some words, as names of one type.
type words struct {
	known string
	kind  Type
	asked int
}

func (w *words) Propose(x *text.Text, _ []model.Tag, s text.Sentence, out []Proposal) []Proposal {
	w.asked++
	for i := s.First; i < s.Last; i++ {
		if strings.Contains(w.known, x.Word(int(i))) {
			out = append(out, Proposal{i, i + 1, w.kind})
		}
	}
	return out
}

// TestRecognizer holds what a user's recognizer decides, and what it does not.
func TestRecognizer(t *testing.T) {
	for _, c := range []struct {
		name, text, known string
		kind              Type
		want              string
	}{
		{"an open name", "Everyone likes Quillon.", "Quillon", Org, "Quillon/ORG"},
		{"a name without a capital", "They tested the falconer twice.", "falconer", Event, "falconer/EVENT"},
		{"a known country stays", "Everyone likes Norway.", "Norway", Person, "Norway/PLACE"},
		{"proposals out of the text are dropped", "Norway.", "", None, "Norway/PLACE"},
	} {
		x := text.New(c.text)
		f := Finder{Recognizer: &words{known: c.known, kind: c.kind}}
		var got []string
		for _, n := range f.Find(x, model.TagText(x, nil)) {
			got = append(got, x.Slice(int(n.First), int(n.Last))+"/"+n.Type.String())
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestAsked holds that prose's recognizer is asked only where it can change the outcome, and a user's about every sentence.
func TestAsked(t *testing.T) {
	s := "Angela Merkel met Barack Obama in Berlin. The rain fell. They spoke of Syria and Iran."
	x := text.New(s)
	var f Finder
	f.Find(x, model.TagText(x, nil))
	if f.Asked != 0 || f.Sentences != 3 {
		t.Errorf("prose was asked about %d of %d sentences whose names are known", f.Asked, f.Sentences)
	}
	w := &words{}
	f = Finder{Recognizer: w}
	f.Find(x, nil)
	if w.asked != 3 {
		t.Errorf("the user's recognizer was asked about %d of 3 sentences", w.asked)
	}
}
