package names

import (
	"strings"
	"testing"
)

// TestDocument holds what the places of a name in one text say of each other.
func TestDocument(t *testing.T) {
	lands := "They crossed France, Spain, Italy, Greece, Turkey, Syria, Egypt, Libya, Tunisia, Algeria, Morocco, Portugal and Malta. "
	for _, c := range []struct{ name, text, want string }{
		// Known names that end as a genitive does.
		{"genitive in a known name", "McDonald's and Moody's Investors Service closed.", "McDonald's/ORG, Moody's Investors Service/ORG"},
		{"of a republic", "The People's Republic of China was proclaimed.", "People's Republic of China/PLACE"},
		{"genitive of a person", "Jane McDonald sang. McDonald's song was long.", "Jane McDonald/PERSON, McDonald/PERSON"},
		{"genitive in curly", "He ate at a McDonald’s restaurant.", "McDonald’s/ORG"},
		// A word that opens its sentence, or that is a plain one too.
		{"opens its sentence, named inside one", "It was Newton who saw it. Later Newton wrote. Newton’s book sold.", "Newton/PERSON, Newton/PERSON, Newton/PERSON"},
		{"a known body that opens", "It was sent to Congress. Then Congress agreed. Congress expressly refused.", "Congress/ORG, Congress/ORG, Congress/ORG"},
		{"plain word that opens", "The report is new. Report writers wait. Report it.", ""},
		{"a count is no name", "It follows Phase 2 and Phase 3.", ""},
		// One type for all places of a spelling, and what speaks for it.
		{"who acts is no place", lands + "Then Zenoxes ordered bread. The fleet of Zenoxes left.", "Zenoxes/PERSON, Zenoxes/PERSON"},
		{"what lies there is one", lands + "Then comes Velmora. The fleet of Velmora left.", "Velmora/PLACE, Velmora/PLACE"},
		{"a strange band", "They fought the Kvan Dorh. The Kvan Dorh struck at night.", "Kvan Dorh/ORG, Kvan Dorh/ORG"},
		{"a family", "It belongs to the Osbournes.", "Osbournes/PERSON"},
		{"people before a name", "It is what many people Verrinews met said.", "Verrinews/ORG"},
		{"man who is called as a city", "George Washington crossed the river. Washington attacked. General Washington wrote. His men followed Washington.",
			"George Washington/PERSON, Washington/PERSON, Washington/PERSON, Washington/PERSON"},
		{"city that a man is called as", "George Washington never lived in Washington. Washington refused.", "George Washington/PERSON, Washington/PLACE, Washington/PLACE"},
		{"saint by his bare name", "Jerome wrote. They met in St Jerome.", "Jerome/PERSON, St Jerome/PERSON"},
		{"place called after a saint", "They met in St Jerome.", "St Jerome/PLACE"},
		// What one sentence says.
		{"taken in a war", "The army besieged Quelmora.", "Quelmora/PLACE"},
		{"several that open", "Fraudsters have set up a site.", ""},
		{"a road", "It closed I-95 and Highway 61 South near Route 66.", "I-95/PLACE, Highway 61 South/PLACE, Route 66/PLACE"},
		{"no road", "They flew Il-76 jets on the route.", ""},
		{"half of a contraction", "Can't they go?", ""},
		{"faiths are no names", "Islam and Judaism forbid it.", ""},
		{"no weekday", "It was Sun Yat-sen on Sun 4 May.", "Sun Yat-sen/PERSON"},
		{"caption that runs on", "They sang at a concert in Cardiff Organisers said it went well.", "Cardiff/PLACE"},
		{"heading that runs on", "It is about Sidney Quarles A recording was found.", "Sidney Quarles/PERSON"},
		{"treaties and plans", "The Treaty of Tartu and the Marshall Plan were signed on Christmas Eve.", ""},
		{"two states of one people", "North Vietnam fought South Vietnam.", "North Vietnam/PLACE, South Vietnam/PLACE"},
		{"a people, no person", "It was led by the Don Cossacks.", ""},
		{"May after a given name", "It was told by Robert May on 3 May.", "Robert May/PERSON"},
		{"adjective before what tells the type", "They met the Ruvel communist movement.", "Ruvel/ORG"},
		{"adjective of a part of a country", "The South Vietnamese army and the North Vietnamese met.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := found(c.text); !strings.HasSuffix(got, c.want) || c.want == "" && got != "" {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}
