package text

import "strings"

// credits are words that a credit in brackets holds: "(Photo: Jane Doe)", "(By John Roe -- Associated Press)".
var credits = Words(`by photo photos photograph photographer picture image images illustration graphic courtesy credit press getty shutterstock alamy`)

const maxCredit = 16 // tokens

// creditBefore returns the first token of the credit that ends before token i, i where there is none: one in brackets, or one that begins with
// token first and ends with its agency, "Photograph: Jane Doe/AP".
func (t *Text) creditBefore(i, first int) int {
	if t.Raw[t.Tokens[i-1].Start] != ')' {
		if i-first <= maxCredit && t.isAgency(i-1) && !t.isAgency(i) {
			if m, n := markers.Match(t, first, i); n > 0 && m.role == Credit {
				return first
			}
		}
		return i
	}
	for j := i - 2; j >= first && j > i-maxCredit; j-- {
		if t.Raw[t.Tokens[j].Start] == '(' && t.Tokens[j].Kind == Punct {
			if t.isCredit(j, i) {
				return j
			}
			break
		}
	}
	return i
}

// isCredit reports whether tokens [first, last) are a credit in brackets, names and a word of credits or an agency, or a page's word about itself.
func (t *Text) isCredit(first, last int) bool {
	if last-first > 3 && t.Tokens[first+2].Key == keyError && t.Tokens[first+3].Key == keyOccurred { // the page failed: "(an error occurred …)"
		return true
	}
	if last-first < 5 || last-first > maxCredit || t.Raw[t.Tokens[first].Start] != '(' || t.Raw[t.Tokens[last-1].Start] != ')' {
		return false
	}
	credited := false
	for i := first + 1; i < last-1; i++ {
		k := &t.Tokens[i]
		_, ok := credits.Of(t, i)
		if !ok {
			ok = t.isAgency(i)
		}
		credited = credited || ok
		if k.Kind == Word && !k.Flags.Has(Capital) && !ok && !t.governs(i) {
			return false
		}
	}
	return credited
}

var (
	keyImages   = Key("images")
	keyError    = Key("error")
	keyOccurred = Key("occurred")
)

// isAgency reports whether token i is, or ends with, the name of who sells pictures: AP, Doe/Reuters, Getty Images.
func (t *Text) isAgency(i int) bool {
	k := &t.Tokens[i]
	if k.Kind != Word || !k.Flags.Has(Capital) {
		return false
	}
	w := t.Word(i)
	if at := strings.LastIndexByte(w, '/'); at >= 0 {
		_, ok := agencies.Find(w[at+1:])
		return ok
	}
	_, ok := agencies.Of(t, i)
	return ok || k.Key == keyImages
}
