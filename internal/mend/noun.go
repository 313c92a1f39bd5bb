package mend

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// nounRules find nouns that are written like verbs and adjectives.
var nounRules = []rule{
	{"an adjective that is a noun behind a noun", adjectiveTag, (*scan).nounToo, "They made a charity single to raise funds.", "single", model.NN},
	{"what does something, behind an article", adjectiveTag, (*scan).doer, "For a graphic showing the spread, see page nine.", "graphic", model.NN},
	{"a group, counted", pastTag, (*scan).group, "Three crew members died.", "crew", model.NN},
	{"to a numbered step", 1 << model.VB, (*scan).step, "The WHO raised its alert to phase five.", "phase", model.NN},
	{"an -ing form that has a verb", gerundTag, (*scan).doing, "The prison overcrowding could spread disease.", "overcrowding", model.NN},
	{"whose -ing form", gerundTag, (*scan).whoseDoing, "Disney, whose streaming service opened, rose.", "streaming", model.NN},
	{"an -ing form that someone owns", gerundTag, (*scan).ownDoing, "The crisis changed our thinking about risk.", "thinking", model.NN},
	{"an -ing form with an article", gerundTag, (*scan).articled, "She called the landing a triumph.", "landing", model.NN},
	{"the trade of a firm", gerundTag, (*scan).trade, "She met the bosses of shipping companies on Thursday.", "shipping", model.NN},
	{"a count of many", 1 << model.VBZ, (*scan).many, "The UN warned on Monday that scores of people had fled.", "scores", model.NNS},
	{"no comparative", 1<<model.JJR | 1<<model.RBR | 1<<model.JJS, (*scan).noComparative, "It takes her mother out of the picture.", "mother", model.NN},
	{"the title of a work", verbTags | adjectiveTag, (*scan).work, "\"Beloved,\" which won a prize, appeared in 1987.", "Beloved", model.NNP},
	{"before a verb with a tense", presentTags, (*scan).tenseAhead, "They covered their faces when they sneezed.", "faces", model.NNS},
}

func (s *scan) nounToo(i int) model.Tag {
	if !s.Before(i).Noun() || s.After(i).Adjective() {
		return model.None
	}
	if _, ok := nounsToo.Of(s.Text, i); !ok {
		return model.None
	}
	if s.After(i).Noun() {
		if _, ails := ailing.Of(s.Text, i+1); !ails {
			return model.None
		}
	}
	return model.NN
}

func (s *scan) doer(i int) model.Tag {
	if s.Before(i) != model.DT || s.After(i) != model.VBG {
		return model.None
	}
	if t := s.After(i + 1); t.Proper() || t == model.DT || t == model.PRPS {
		return model.NN
	}
	return model.None
}

// articled finds an -ing form whose article nothing else behind it can have.
func (s *scan) articled(i int) model.Tag {
	if k := s.Key(i - 1); k != word.The && k != word.A && k != word.An {
		return model.None
	}
	switch s.After(i) {
	case model.DT, model.PRP, model.PRPS, model.MD, model.VBD, model.VBZ, model.Comma, model.Period:
		return model.NN
	}
	return model.None
}

func (s *scan) group(i int) model.Tag {
	if s.Before(i) != model.CD || s.After(i) != model.NNS || inflect.PastOnly(s.Text, i) {
		return model.None
	}
	if _, ok := word.Groups.Of(s.Text, i); ok {
		return model.NN
	}
	return model.None
}

// workReach is how many words the title of a work has at most.
const workReach = 7

// work finds the words of a title in quotation marks, all but the small ones with a capital, of which the sentence tells something: nobody says it.
func (s *scan) work(i int) model.Tag {
	if !s.Text.Tokens[i].Flags.Has(text.Capital | text.InQuote) {
		return model.None
	}
	first, last := i, i
	for first > s.First && i-first <= workReach && s.titleWord(first-1) {
		first--
	}
	for last+1 < s.Last && last-i <= workReach && s.titleWord(last+1) {
		last++
	}
	if first == s.First || !quoteMark(s.Text.Word(first-1)) || !s.Text.Tokens[first].Flags.Has(text.Capital) {
		return model.None
	}
	end := last + 1
	if end < s.Last && s.Tags[end] == model.Comma {
		end++
	}
	if end+1 >= s.Last || !quoteMark(s.Text.Word(end)) {
		return model.None
	}
	if end++; s.Tags[end] == model.Comma && end+1 < s.Last {
		end++
	}
	switch t := s.Tags[end]; {
	case t == model.WDT, t == model.IN, t == model.VBD && !says(s.Text, end), t == model.VBZ && !says(s.Text, end):
		return model.NNP
	}
	return model.None
}

// titleWord reports whether token i may stand in the title of a work: with a capital, or small.
func (s *scan) titleWord(i int) bool {
	t := &s.Text.Tokens[i]
	return t.Kind == text.Word && (t.Flags.Has(text.Capital) || t.End-t.Start <= 4)
}

func quoteMark(w string) bool {
	switch w {
	case "\"", "“", "”", "„", "‘", "’":
		return true
	}
	return false
}

// says reports whether the word at token i tells that someone says something.
func says(x *text.Text, i int) bool {
	_, ok := saidSo.Of(x, i)
	return ok
}

var saidSo = text.Words("said says told tells added adds wrote writes tweeted asked asks replied answered shouted cried read reads warned insisted explained")

// trade finds what firms do, which nobody does to them: "shipping companies".
func (s *scan) trade(i int) model.Tag {
	if i+1 >= s.Last {
		return model.None
	}
	if _, ok := firms.Of(s.Text, i+1); !ok || s.Before(i) == model.TO || s.Before(i).Verb() {
		return model.None
	}
	return model.NN
}

var firms = text.Words(`company companies firm firms industry industries sector giant giants conglomerate union unions ministry ministries minister
	ministers department departments executives tycoon magnate`)

// step finds the second of two steps that "to" joins, told apart by numbers.
func (s *scan) step(i int) model.Tag {
	if s.Before(i) != model.TO || s.After(i) != model.CD {
		return model.None
	}
	k := s.Text.Tokens[i].Key
	if _, ok := steps.Of(s.Text, i); ok || s.Key(i-3) == k || s.Key(i-2) == k { // "from point two to point four"
		return model.NN
	}
	return model.None
}

// steps are what numbers tell apart.
var steps = text.Words("phase level stage step grade category page point size tier")

func (s *scan) doing(i int) model.Tag {
	if s.Before(i) != model.NN || s.timed[i-1] || s.helps(i) {
		return model.None
	}
	switch s.After(i) {
	case model.MD, model.VBZ, model.VBD:
		return model.NN
	}
	return model.None
}

func (s *scan) whoseDoing(i int) model.Tag {
	if s.Before(i) == model.WPS && s.After(i).Noun() && !s.helps(i) {
		return model.NN
	}
	return model.None
}

func (s *scan) ownDoing(i int) model.Tag {
	if b := s.Before(i); b != model.POS && b != model.PRPS || s.helps(i) {
		return model.None
	}
	switch t := s.After(i); {
	case t == model.IN, t == model.CC, t == model.MD, tensed(t), t == model.None, t.Mark():
		return model.NN
	}
	return model.None // "God's trying to", "everyone's likening them"
}

func (s *scan) tenseAhead(i int) model.Tag {
	if i == s.First || s.Text.Tokens[i].Flags.Has(text.Clitic) || s.helps(i) || s.Key(i-2) == let || inflect.OnlyVerb(s.Text, i) {
		return model.None
	}
	if _, ok := saying.Of(s.Text, i); ok && s.Tags[i-1] != model.PRPS {
		return model.None
	}
	t, before, after := s.Tags[i], s.Before(i), s.After(i)
	finite := after == model.VBD || after == model.MD || after == model.VBZ
	switch {
	case before == model.PRPS, before == model.POS: // "his work"
	case finite && before == model.DT && t != model.VBZ: // "the strike ended"
	case finite && (before.Noun() || before.Adjective() || s.named[i-1] != 0): // "final exams began"
	default:
		return model.None
	}
	if t == model.VBZ {
		return model.NNS
	}
	return model.NN
}

// helps reports whether token i is a verb that helps others, "being": it is no noun.
func (s *scan) helps(i int) bool {
	_, ok := word.Helping.Of(s.Text, i)
	return ok
}

// let hides in "let's hear".
var let = text.Key("let")

// saying verbs tell what others say, far from any noun: "which officials say will be signed".
var saying = text.Words("say says think thinks believe believes know knows hope hopes tell tells pay pays")

// nounsToo are adjectives that behind a noun are nouns.
var nounsToo = text.Words(`single final official individual executive representative native criminal militant principal epidemic pandemic offensive
	explosive fugitive captive veteran suspect patient adult juvenile initiative editorial chemical military`)

func (s *scan) many(i int) model.Tag {
	if s.Key(i+1) == word.Of && (s.Before(i) == model.IN || s.Before(i) == model.DT) {
		return model.NNS
	}
	return model.None
}

func (s *scan) noComparative(i int) model.Tag {
	if _, ok := comparativeNouns.Of(s.Text, i); !ok {
		return model.None
	}
	if b := s.Before(i); b == model.TO || b == model.MD {
		return model.VB // "to shower"
	}
	return model.NN
}

// comparativeNouns are nouns that end as comparatives and superlatives do.
var comparativeNouns = text.Words(`sister mother father brother daughter stepmother stepfather stepbrother stepsister godmother godfather grandmother
	grandfather singer farmer premier monster reviewer organiser organizer officer leader teacher minister worker player winner lawyer member driver
	killer owner buyer seller writer reporter painter dancer rapper drummer banker broker dealer trader lender soldier boxer runner
	winter summer weather power manpower willpower water paper number order letter supper dinner shower shelter ladder finger charter
	encounter fodder barrier carrier frontier cancer fever hunger disaster murder manslaughter laughter slaughter chapter quarter center river
	tower border corner customer computer cover danger gender layer manner master newspaper offer partner prayer register shoulder
	west midwest northwest southwest unrest protest priest guest chest interest inquest request arrest forest harvest contest conquest`)
