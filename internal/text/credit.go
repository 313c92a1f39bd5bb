package text

// credits are words that a credit in brackets holds: "(Photo: Jane Doe)", "(By John Roe -- Associated Press)".
var credits = Words(`by photo photos photograph photographer picture image images illustration graphic courtesy credit press getty shutterstock alamy`)

const maxCredit = 16 // tokens

// creditBefore returns the first token of the credit in brackets that ends before token i, i where there is none.
func (t *Text) creditBefore(i, first int) int {
	if t.Raw[t.Tokens[i-1].Start] != ')' {
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

// isCredit reports whether tokens [first, last) are a credit in brackets: names, and a word of credits or an agency.
func (t *Text) isCredit(first, last int) bool {
	if last-first < 5 || last-first > maxCredit || t.Raw[t.Tokens[first].Start] != '(' || t.Raw[t.Tokens[last-1].Start] != ')' {
		return false
	}
	credited := false
	for i := first + 1; i < last-1; i++ {
		k := &t.Tokens[i]
		_, ok := credits.Of(t, i)
		if !ok {
			_, ok = agencies.Of(t, i)
			ok = ok && k.Flags.Has(Capital)
		}
		credited = credited || ok
		if k.Kind == Word && !k.Flags.Has(Capital) && !ok && !t.governs(i) {
			return false
		}
	}
	return credited
}
