package digest

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// hollow are words that say little of what a sentence tells.
var hollow = dictionary(`a about above after again against all also am an and any are as at be because been before being below between
	both but by can could did do does doing down during each even few for from further get got had has have having he her here hers him his how
	however i if in into is it its just let like made make many may me might more most much must my no nor not now of off on once one only or
	other our out over own per said same say says saying she should since so some still such than that the their them then there these they
	this those through to told too two under until up upon us very was we were what when where which while who whom whose why will with would
	year years yet you your yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june
	july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec week weeks month months day days mr mrs ms`)

// calendar are words that a date begins with.
var calendar = dictionary(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april
	may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
	jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`)

// leaning are first words that lean on a sentence before.
var leaning = dictionary(`he she it they his her its their this that these those such both another others but and or so yet however instead
	then there here also too meanwhile moreover nevertheless still thus therefore you we i our my your`)

// personal are words of someone who speaks for himself.
var personal = dictionary("i my me i'm i've we our us you your")

// pageWords stand in the furniture of pages, sometimes in one sentence with the article.
var pageWords = dictionary("updated subscribe photograph photo getty reuters copyright click video newsletter inbox blog comments | \u00b7")

func dictionary(list string) *text.Table[bool] { return text.Words(list) }

// A sentence to quote has so many words and marks; a shorter or longer one loses in proportion.
const (
	shortest = 15
	longest  = 40
)

// fitness says how well a sentence can be quoted: 1, less for its length, halved for each thing that keeps it from standing alone.
func fitness(x *text.Text) float64 {
	n := len(x.Tokens)
	if n == 0 {
		return 0
	}
	f := min(1, float64(n)/shortest, longest/float64(n))
	halve := func(is bool) {
		if is {
			f /= 2
		}
	}
	has := func(t *text.Table[bool]) bool {
		for i := range x.Tokens {
			if is, _ := t.Of(x, i); is {
				return true
			}
		}
		return false
	}
	leans, _ := leaning.Of(x, 0)
	first, last := x.Tokens[0], x.Word(n-1)
	quoted := strings.Contains("\"”'’''", last)
	halve(leans)
	halve(has(personal))
	halve(has(pageWords) || stamped(x))
	halve(!first.Flags.Has(text.Capital) && first.Kind != text.Number) // the rest of a sentence, or a quotation
	halve(!quoted && last != "." && last != "!")                       // a caption, a heading, a question
	return f
}

// stamped reports whether the sentence runs on from the page's date and time: "Friday, September 19, 2008; 1:00 PM Every hour seems …".
func stamped(x *text.Text) bool {
	if _, ok := calendar.Of(x, 0); !ok && x.Tokens[0].Kind != text.Number {
		return false
	}
	for i := range min(len(x.Tokens), 12) {
		if x.Tokens[i].Kind == text.Number && strings.Contains(x.Word(i), ":") {
			return true
		}
	}
	return false
}
