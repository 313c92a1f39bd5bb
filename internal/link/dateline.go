package link

import (
	"github.com/seed-620526af/timeline/internal/text"
)

// printing is how many days at most lie between the day in a dateline and that on which the paper is out.
const printing = 3

// findDateline finds the timex of a dateline shortly before the day of publication, -1 for none: what a morning paper tells without a date was on
// the day when it was written, "TUCSON, Feb. 18 -- The president unveiled a plan".
func (l *linker) findDateline() int {
	earliest := l.Published.Add(-printing)
	for t := range l.Timexes {
		x := &l.Timexes[t]
		i := l.Text.TokenAt(x.Start)
		if s := l.Text.SentenceAt(i); s >= len(l.Settings) || l.Settings[s].Lead > 3 {
			return -1
		}
		if l.usable(int32(t)) && x.First == x.Last && !x.First.Before(earliest) && x.First.Before(l.Published) && l.inDateline(i, l.Text.TokenAt(x.End-1)) {
			return t
		}
	}
	return -1
}

// inDateline reports whether the tokens from first to last, a day, stand between a place in capitals and a dash: "TUCSON, Ariz., Feb. 18 (AP) --".
func (l *linker) inDateline(first, last int) bool {
	end := min(last+1+agencyWords, len(l.Text.Tokens))
	dash := last + 1
	for dash < end && (l.Text.Tokens[dash].Flags.Has(text.InBrackets) || brackets[l.Text.Word(dash)]) {
		dash++
	}
	if first == 0 || l.Text.Word(first-1) != "," || dash == end || !dashes[l.Text.Word(dash)] {
		return false
	}
	for i := first - 2; i >= max(0, first-placeWords); i-- {
		if l.Text.Tokens[i].Flags.Has(text.Upper) {
			return true
		}
	}
	return false
}

const (
	placeWords  = 6 // tokens at most of a dateline's place
	agencyWords = 5 // and of the agency and its brackets
)

var (
	dashes   = map[string]bool{"-": true, "--": true, "–": true, "—": true}
	brackets = map[string]bool{"(": true, ")": true}
)
