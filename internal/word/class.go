package word

import "github.com/seed-620526af/timeline/internal/text"

// Helper says which verb stands before another and helps it: "was launched", "has left", "did not sign".
type Helper uint8

const (
	HelpBe Helper = iota + 1
	HelpHave
	HelpDo
)

// Helping are all forms of the helping verbs.
var Helping = text.NewTable(text.Join(
	text.List(HelpBe, "be am is are was were been being 's 're 'm"),
	text.List(HelpHave, "have has had having 've 'd"),
	text.List(HelpDo, "do does did"),
))

// Groups are singular nouns that take verbs in the plural, too.
var Groups = text.Words(`team group staff family couple pair government police crew committee band council company party public press media panel jury board army
	total navy union club side crowd audience rest half majority minority number range series variety percent public cabinet administration
	trio quartet crew squad mission`)

// Naming verbs in a past form rather say what the noun before them is called: "a game, called football, was played".
var Naming = text.Words("called named dubbed nicknamed known titled")
