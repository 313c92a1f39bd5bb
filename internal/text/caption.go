package text

// What stands around an article: whom a picture shows, who reports, who wrote, what readers said, what else there is to read.

// signs are marks that a sentence holds of what may stand around an article. They are noted while it is split off, so that the others are not
// read again.
type signs uint8

const (
	sideSign    signs = 1 << iota // "(left)", ", left,"
	commentSign                   // "wrote:", "Posted by:", "| Report abuse"
	linkSign                      // "- 12 hrs ago"
)

// signsAt returns what the mark at token i may be a sign of, with what stands beside it.
func (t *Text) signsAt(i int) signs {
	if i == 0 || i+2 >= len(t.Tokens) {
		return 0
	}
	next := &t.Tokens[i+1]
	switch t.Raw[t.Tokens[i].Start] {
	case '(', ',':
		if _, ok := sides.Of(t, i+1); ok {
			return sideSign
		}
	case ':':
		if before := t.Tokens[i-1].Key; before == keyWrote || before == keyBy {
			return commentSign
		}
	case '-', firstOfQuotes: // of dashes, too
		if next.Kind == Number {
			return linkSign
		}
	}
	if next.Key == keyReport {
		return commentSign
	}
	return 0
}

// sides tell behind a name who is who in a picture: "Jane Doe (L) and John Roe (R)", or between commas.
var sides = Words(`l r c left right centre center`)

const maxSignature = 8 // lines

// isCaption reports whether s tells who is who in a picture. One "(R)" may be a party's, one "(C)" a copyright's; one
// "(left)" may explain what the text says of a picture.
func (t *Text) isCaption(s *Sentence) bool {
	if s.signs&sideSign == 0 {
		return false
	}
	marks := 0
	for i := s.First + 1; i < s.Last-2; i++ {
		switch c := t.Raw[t.Tokens[i].Start]; {
		case c == '(' && t.Raw[t.Tokens[i+2].Start] == ')':
		case c == ',' && t.Tokens[i+1].End-t.Tokens[i+1].Start > 3: // "Jane Doe, left, and John Roe, right"
		default:
			continue
		}
		before := t.Tokens[i-1]
		if _, ok := sides.Of(t, int(i)+1); !ok || !before.Flags.Has(Capital) && before.Kind != Punct {
			continue
		}
		if marks++; marks == 2 {
			return true
		}
		if c := t.Raw[t.Tokens[i+1].Start] | 0x20; c == 'l' && t.Raw[t.Tokens[i].Start] == '(' && s.Last-s.First <= maxHeadline && !t.isClosed(s) {
			return true
		}
	}
	return false
}

var (
	keyReports   = Key("reports")
	keyReporting = Key("reporting")
)

// isReporter reports whether sentence i says no more than who reports, and from where: "Jane Doe reports from Port-au-Prince."
func (t *Text) isReporter(i int) bool {
	s := &t.Sentences[i]
	if s.Last-s.First < 3 || s.Last-s.First > maxByline || !t.ownLine(i) {
		return false
	}
	names, told := 0, false
	for j := s.First; j < s.Last; j++ {
		switch k := &t.Tokens[j]; {
		case k.Kind == Punct && j+1 == s.Last, k.Flags.Has(Clitic):
		case k.Kind != Word:
			return false
		case !told && (k.Key == keyReports || k.Key == keyReporting):
			told = true
		case k.Flags.Has(Capital):
			if !told {
				names++
			}
		case !t.governs(int(j)):
			return false
		}
	}
	return told && names > 1 && names < 6
}

// lives are how the last lines of an article tell of its writer.
var lives = PhrasesOf("is the author of", "is a columnist", "is an associate editor", "is a correspondent", "is a reporter", "is a staff writer",
	"is a freelance writer", "is editor of", "is the editor of", "contributed to this report", "contributed to this story", "contributed to this article",
	"contributed reporting", "can be reached at", "can be followed on")

// isLife reports whether sentence i, one of the last of the text, tells of who wrote it and nothing more.
func (t *Text) isLife(i int) bool {
	s := &t.Sentences[i]
	if len(t.Sentences)-i > leadLines || !t.Tokens[s.First].Flags.Has(Capital) || !t.beginsLine(s.First) {
		return false
	}
	for j := int(s.First) + 1; j < int(s.Last) && j < int(s.First)+maxHeadline; j++ {
		if _, n := lives.Match(t, j, int(s.Last)); n > 0 {
			return t.Tokens[s.First+1].Flags.Has(Capital) // a name
		}
	}
	return false
}

var (
	keyAgo  = Key("ago")
	agoUnit = Words(`hr hrs hour hours min mins minute minutes`)
)

// isLinked reports whether s lists what others reported: "Flood reaches the delta - 12 hrs ago", a dash before the hours.
func (t *Text) isLinked(s *Sentence) bool {
	if s.signs&linkSign == 0 {
		return false
	}
	for i := s.First + 1; i < s.Last-2; i++ {
		if t.Tokens[i+2].Key != keyAgo || t.Tokens[i].Kind != Number || !t.isDash(int(i)-1) {
			continue
		}
		if _, ok := agoUnit.Of(t, int(i)+1); ok {
			return true
		}
	}
	return false
}

var boardWords = Words(`comment comments response responses reply replies`)

// isBoard reports whether sentence i is the heading of what readers say, "Comments (12)", or the link to answer one of them: "Reply".
func (t *Text) isBoard(i int) bool {
	s := &t.Sentences[i]
	if s.Last-s.First > 4 || !t.ownLine(i) {
		return false
	}
	words := 0
	for j := s.First; j < s.Last; j++ {
		switch k := &t.Tokens[j]; k.Kind {
		case Word:
			if _, ok := boardWords.Of(t, int(j)); !ok {
				return false
			}
			words++
		case Number:
		default:
			if c := t.Raw[k.Start]; c != '(' && c != ')' && c != ':' {
				return false
			}
		}
	}
	return words == 1
}

// isSignature reports whether sentence i is the line of two dashes under which mail is signed.
func (t *Text) isSignature(i int) bool {
	s := &t.Sentences[i]
	return s.Last == s.First+1 && t.Word(int(s.First)) == "--" && t.ownLine(i) && len(t.Sentences)-i <= maxSignature
}
