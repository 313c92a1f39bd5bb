package complete_test

import (
	"math/bits"
	"testing"

	"github.com/seed-620526af/timeline/internal/complete"
	"github.com/seed-620526af/timeline/internal/complete/told"
	"github.com/seed-620526af/timeline/internal/syntax"
)

// TestTraits holds that each trait is seen where its example has it.
func TestTraits(t *testing.T) {
	complete.EachTrait(func(kind uint64, text, trigger string) {
		x := told.Read(text, "2020-06-15")
		m := x.Of(trigger)
		if m == nil {
			t.Errorf("no mention %q in %q", trigger, text)
			return
		}
		var r syntax.Reading
		r.Read(x.Article, x.Mentions)
		if got := complete.TraitsOf(&r, m); got&kind == 0 {
			t.Errorf("%q of %q lacks trait %d: %b", trigger, text, bits.TrailingZeros64(kind), got)
		}
	})
}

// TestBelongs holds what belongs in a chronology because its text dates it, and what does not.
func TestBelongs(t *testing.T) {
	for _, c := range []struct {
		name, text, trigger string
		want                bool
	}{
		{"nobody is named", "The dam was completed in 1968.", "completed", true},
		{"one word of its subject", "Rain fell all night. The trial opened on 3 May.", "opened", true},
		{"of a decade", "Rain fell all night. In the 1980s the rebels discovered tin.", "discovered", true},
		{"planned for a day", "Rain fell all night. A diesel tanker is due to dock in Colombo on Saturday.", "dock", true},
		{"expected on a day", "Rain fell all night. A frigate is expected off Derna on 20 June.", "expected", true},
		{"counted from another event", "A quake struck Izmit on 17 August 1999. Four days before the quake, sixteen statues had been lifted off the roof.", "lifted", true},
		{"of no day", "Rain fell all night. The bank closed a branch.", "closed", false},
		{"a state of mind", "Rain fell all night. The bank was afraid of a run on 3 May.", "afraid", false},
		{"what may be", "Rain fell all night. The trial may open on 3 July.", "open", false},
		{"what is denied", "Rain fell all night. The trial did not open on 3 May.", "open", false},
		{"asked", "Rain fell all night. Did the trial open on 3 May?", "open", false},
		{"explained by the headline", "Why the trial opened on 3 May\n\nRain fell all night, and the streets of the town were under water.", "opened", false},
		{"told again under the headline", "Rome: how the vote failed\n\nRain fell all night, and the streets of the town were under water.", "failed", false},
		{"told by the headline", "Rome: vote fails in parliament\n\nRain fell all night, and the streets of the town were under water.", "fails", true},
		{"what it was for", "Rain fell all night. Trucks came on 3 May to bring water.", "bring", false},
		{"a figure of speech", "Rain fell all night. Angela Merkel held her own on 3 May.", "held", false},
		{"another object of its verb", "Rain fell all night. Angela Merkel held a summit in Kyiv on 3 May.", "held", true},
		{"a photo's date", "Rain fell all night long. Angela Merkel attends a summit in Kyiv, Ukraine, on Saturday, May 2, 2020.", "attends", false},
		{"an entry's date", "Rain fell all night long. Saturday, May 2, 2020: Angela Merkel attends a summit in Kyiv.", "attends", true},
		{"no title", "Rain fell all night. They did so on 3 May.", "did", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := told.Read(c.text, "2020-06-15").Of(c.trigger)
			if got := m != nil && m.Salience >= .5; got != c.want {
				t.Errorf("%+v, want it to belong: %v", m, c.want)
			}
		})
	}
}
