package timex

// trim leaves out of an expression what annotators leave out, though it is needed to read it.
func (s *scan) trim(t *tag) {
	x := &t.said
	first, last := int(t.first), int(t.last)
	switch {
	case last-first < 2:
	case x.typ == TypeDuration && x.mod == "APPROX" && s.is(first, "about") && s.lexemes[first+1].sets.has(setNum):
		t.first++ // about "five hours"
	case x.typ == TypeDate && s.is(first, "the") && x.has.has(hasMonth) && s.isLowerWord(last) &&
		(s.lexemes[last-1].glue&hyphen != 0 || s.lexemes[first+1].sets.has(setDom)):
		t.first++ // the "late-November" trip, the "12 January" earthquake: the article is that of what follows
	}
}
