package title_test

import (
	"testing"

	"github.com/seed-620526af/timeline/internal/complete/told"
)

// TestTails asks for what a title holds beyond what its verb needs: whatever is the verb's, whole, while there is room.
func TestTails(t *testing.T) {
	for _, c := range []struct{ why, text, trigger, want string }{
		{"as what", "Marie Curie joined the Sorbonne in 1906 as a professor.", "joined", "Marie Curie joins Sorbonne as professor"},
		{"what for, behind an apposition", "Ghana held a service in its capital, Accra, on Friday to remember its miners.", "held", "Ghana holds service in Accra to remember its miners"},
		{"with what, behind a day between commas", "Wangari Maathai arrived in Oslo, on Friday, with a basket of seeds.", "arrived", "Wangari Maathai arrives in Oslo with basket of seeds"},
		{"for what, behind whom else", "Chile criticised Peru, along with Brazil and Mali, for closing its ports.", "criticised", "Chile criticises Peru for closing its ports"},
		{"saying what", "Narendra Modi gave a speech on Friday announcing cuts in tolls.", "gave", "Narendra Modi gives speech announcing cuts in tolls"},
		{"which ones", "Farmers in Egypt clashed on Friday with officials who had come to cull their pigs.", "clashed", "Farmers in Egypt clash with officials who had come to cull their pigs"},
		{"after what was done", "A school in Leeds has closed after two pupils were diagnosed with measles.", "closed", "School in Leeds closes after two pupils diagnosed with measles"},
		{"as something goes on", "Airbus closed a plant in Bremen as the strike was spreading in Spain.", "closed", "Airbus closes plant in Bremen as strike is spreading in Spain"},
		{"when he did", "Janis Joplin was recording an album when she died in Los Angeles.", "recording", "Janis Joplin recording album when she dies in Los Angeles"},
		{"till which day", "Kenya will keep its schools closed until May 11 because of the flood.", "keep", "Kenya to keep its schools closed until May 11 because of flood"},
		{"until Friday, which says little later", "Kenya will keep its schools closed until Friday because of the flood.", "keep", "Kenya to keep its schools closed because of flood"},
		{"on how to do it", "Mali started a campaign on Friday on how to prevent malaria.", "started", "Mali starts campaign on how to prevent malaria"},
		{"by so much, or so many percent, to so much", "The Nikkei dropped 985 points, or 10 percent, to 8,561.", "dropped", "Nikkei drops 985 points to 8,561"},

		{"no room for all of it", "Ghana closed its border with Togo and Benin because of a yellow fever that had killed forty people in the hills.", "closed", "Ghana closes its border with Togo and Benin because of yellow fever"},
		{"a precaution against what has no room", "Egypt ordered the slaughter of all its 300,000 to 400,000 pigs as a precaution against the fever from Peru.", "ordered", "Egypt orders slaughter of all its 300,000 to 400,000 pigs"},
		{"hit hard by what has no room", "The World Bank released a list of 28 poor countries that had been hit hard by rising prices for food and fuel.", "released", "World Bank releases list of 28 poor countries"},
		{"who says so", "Ghana closed its border with Togo, according to ministers.", "closed", "Ghana closes its border with Togo"},
		{"who else", "Ghana closed its border with Togo, along with Benin.", "closed", "Ghana closes its border with Togo"},
		{"after two days of what", "Ghana won the cup after two days of rain.", "won", "Ghana wins cup"},
		{"as the first half of a name", "Timothy Geithner defended his tenure as New York Fed president in Davos.", "defended", "Timothy Geithner defends his tenure"},
	} {
		m := told.Read(c.text, "2020-01-20").Of(c.trigger)
		if m == nil || m.Title != c.want {
			t.Errorf("%s:\n got %+v\nwant %s", c.why, m, c.want)
		}
	}
}
