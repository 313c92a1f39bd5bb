package title_test

import (
	"testing"

	"github.com/seed-620526af/timeline/internal/complete/told"
)

// TestObjectsBefore asks for the titles of clauses whose object stands before them; "" is none.
func TestObjectsBefore(t *testing.T) {
	for _, c := range []struct{ why, text, trigger, want string }{
		{"which", "Under Resolution 1973, which the Security Council adopted in March 2011, planes may not fly.", "adopted", "Security Council adopts Resolution 1973"},
		{"that", "Greta Thunberg praised the climate law that Denmark adopted in December.", "adopted", "Denmark adopts climate law"},
		{"whom", "Pierre Curie, whom Maria Skłodowska met in 1894, taught physics.", "met", "Maria Skłodowska meets Pierre Curie"},
		{"where it was", "The truce, which Mali signed in Algiers on Friday, has failed.", "signed", "Mali signs truce in Algiers"},
		{"what is called so before it", "Larry Page left Google, the firm which Sergey Brin founded in 1998.", "founded", "Sergey Brin founds Google"},
		{"of what it is", "The map of fault lines that Chile published in May is wrong.", "published", "Chile publishes map of fault lines"},

		{"went to what", "The school that Barack Obama went to in Jakarta has closed.", "went", ""},
		{"it is no object", "It is a miracle that Nelson Mandela survived.", "survived", ""},
		{"the claim is not what he lost", "The claim that Al Gore lost in Florida is disputed.", "lost", ""},
		{"asked to do what", "The guests whom France asked to leave stayed in Paris.", "asked", ""},
		{"said of what", "The plan, which Emmanuel Macron said was dead, lives.", "said", ""},
		{"called what", "The war, which Barack Obama called \"dumb\", began in 2003.", "called", ""},
		{"all of it, which he did", "Barack Obama promised to close the camp, which he did not do in Cuba.", "do", ""},
		{"either of two", "The head of Enron, which Congress praised in May, resigned.", "praised", ""},
	} {
		got := ""
		m := told.Read(c.text, "2020-01-20").Of(c.trigger)
		if m == nil {
			t.Errorf("%s: no mention %q", c.why, c.trigger)
			continue
		}
		if m.Salience > .3 { // else the words as they stand
			got = m.Title
		}
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.why, got, c.want)
		}
	}
}
