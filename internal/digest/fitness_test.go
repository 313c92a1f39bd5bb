package digest

import (
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

func TestFitness(t *testing.T) {
	whole := "Rescuers pulled a girl of eleven from the ruins of a shop in the capital on Thursday, nine days after the earthquake had struck the country."
	if got := fitness(text.New(whole)); got != 1 {
		t.Errorf("%q: got %v, want 1", whole, got)
	}
	for _, tt := range []struct{ name, s string }{
		{"leans on the sentence before", "She was pulled from the ruins of a shop in the capital on Thursday, nine days after the earthquake had struck the country."},
		{"goes on from the sentence before", "But rescuers pulled a girl of eleven from the ruins of a shop on Thursday, nine days after the earthquake had struck the country."},
		{"asks", "Who pulled the girl of eleven from the ruins of a shop in the capital on Thursday, nine days after the earthquake had struck?"},
		{"speaks for itself", "Rescuers pulled my girl of eleven from the ruins of a shop in the capital on Thursday, nine days after the earthquake had struck the country."},
		{"is short", "Rescuers pulled a girl from the ruins."},
		{"is long", whole + " " + whole + " " + whole},
		{"begins in the middle", "of the capital on Thursday, nine days after the earthquake had struck the country, rescuers pulled a girl of eleven from a shop."},
		{"is a caption", "Rescuers pulled a girl of eleven from the ruins of a shop in the capital on Thursday, nine days after the earthquake had struck"},
		{"holds furniture", "Page updated at 11:24 GMT Rescuers pulled a girl of eleven from the ruins of a shop in the capital on Thursday, nine days after the earthquake."},
		{"runs on from a stamp", "Thursday, January 21, 2010; 1:00 PM Rescuers pulled a girl of eleven from the ruins of a shop in the capital nine days after the earthquake."},
	} {
		if got := fitness(text.New(tt.s)); got > 0.6 {
			t.Errorf("a sentence that %s: got %v, want less than 0.6: %q", tt.name, got, tt.s)
		}
	}
	if got := fitness(text.New("")); got != 0 {
		t.Errorf("nothing: got %v, want 0", got)
	}
}
