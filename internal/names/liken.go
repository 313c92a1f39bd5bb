package names

// liken lets the names of a list speak for each other: in "Essex, Kent and Surrey" all are of one type.
func (f *Finder) liken() {
	for i := 1; i < len(f.candidates); i++ {
		f.likenTo(i, i-1)
	}
	for i := len(f.candidates) - 2; i >= 0; i-- {
		f.likenTo(i, i+1)
	}
	for i := 1; i < len(f.candidates); i++ {
		f.likenBracket(i)
	}
}

// likenBracket counts an open name in brackets after an organisation's as its other name: the People's Movement (Gerakan).
func (f *Finder) likenBracket(i int) {
	a, b := &f.candidates[i], &f.candidates[i-1]
	if a.first != b.last+1 || f.x.Word(b.last) != "(" || a.fixed || a.row || a.known || b.sound() != Org || b.open(ahead) || f.bits[a.first].has(givenTop) {
		return
	}
	if a.open(ahead) {
		a.score[Org] += 3
	}
}

// likenTo gives candidate i points for the type of candidate j, its neighbour in a list, where that is sure and i is not.
func (f *Finder) likenTo(i, j int) {
	a, b := &f.candidates[i], &f.candidates[j]
	if a.fixed || b.fixed || a.sentence != b.sentence || !f.listed(min(a.last, b.last), max(a.first, b.first)) {
		return
	}
	kind := b.sound()
	if b.open(ahead) || kind == Event || !a.open(ahead) || a.score[kind] < 0 {
		return
	}
	a.score[kind] += 2
}

// listed reports whether tokens [first, last) are what stands between two names of a list: a comma, "and", or both.
func (f *Finder) listed(first, last int) bool {
	if last <= first || last-first > 2 {
		return false
	}
	for i := first; i < last; i++ {
		switch f.x.Word(i) {
		case ",", "and", "or", "&", ";":
		default:
			return false
		}
	}
	return true
}
