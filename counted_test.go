package timeline_test

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline"
)

// TestCountedAcrossDocuments dates what a text counts from an event that only another text dates, whatever order they come in.
func TestCountedAcrossDocuments(t *testing.T) {
	summit := timeline.Document{ID: "summit", Published: "2019-02-15", Text: "The presidents of Russia, Turkey and Iran, Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani, met in Sochi on 14 February 2019. " +
		"The Sochi summit of Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani on 14 February 2019 was their fourth."}
	other := timeline.Document{ID: "other", Published: "2019-04-15", Text: "Emmanuel Macron and Angela Merkel met in Aachen on 22 January 2019."}
	tells := func(id, text string) timeline.Document {
		return timeline.Document{ID: id, Published: "2019-04-20", Text: text}
	}
	const resigns = "Alexander Lavrentiev resigned two days after the Sochi summit of Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani."
	for _, c := range []struct {
		name, trigger, edtf, basis string
		docs                       []timeline.Document
	}{
		{"dated by another text", "resigned", "2019-02-16", `envoy: 2 days after "`, []timeline.Document{summit, tells("envoy", resigns)}},
		{"counted back", "sacked", "2019-02-11", `3 days before "`, []timeline.Document{summit,
			tells("sacking", "The Kremlin sacked Dmitry Medvedev three days before the Sochi summit of Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani.")}},
		{"through a third", "arrested", "2019-02-20", `trial: 4 days after "`, []timeline.Document{summit, tells("envoy", resigns),
			tells("trial", "Sergei Ivanov was arrested four days after Alexander Lavrentiev resigned.")}},
		{"months are seldom to the day", "left", "2019-03", `about 30 days after "`, []timeline.Document{summit,
			tells("mission", "Staffan de Mistura left Damascus a month after the Sochi summit of Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani.")}},
		{"nobody dates it", "resigned", "[..2019-04-20]", "past", []timeline.Document{tells("envoy", resigns)}},
		{"another event is no help", "resigned", "[..2019-04-20]", "past", []timeline.Document{other, tells("envoy", resigns)}},
		{"its own date holds", "resigned", "2019-02-18", "as it stands", []timeline.Document{summit,
			tells("envoy", "Alexander Lavrentiev resigned on 18 February 2019, two days after the Sochi summit of Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani.")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range c.docs {
				c.docs = append(c.docs[1:], c.docs[0])
				found := false
				for e := range extract(t, new(timeline.Extractor), c.docs).Events(timeline.Query{All: true}) {
					if e.Mentions[0].Text != c.trigger {
						continue
					}
					found = true
					if e.EDTF != c.edtf || !strings.Contains(e.Basis, c.basis) {
						t.Errorf("%s, %s; want %s, %s", e, e.Basis, c.edtf, c.basis)
					}
				}
				if !found {
					t.Errorf("no event %q", c.trigger)
				}
			}
		})
	}
}
