package timex

// couldBeClock reports whether a number of four digits may be a time of the clock as well as a year: 1530. Alone it shows neither.
func couldBeClock(n int) bool { return n < 1600 && n%100 < 60 }

// rejects reports whether the words around a match show that it is no expression of time.
func (s *scan) rejects(t *tag) bool {
	last := &s.lexemes[t.last-1]
	if int(t.last) < len(s.lexemes) {
		next := &s.lexemes[t.last]
		if next.glue&(hyphen|slash) != 0 && next.token == last.token && next.sets&^bit(setLower) == 0 && s.is(int(t.last), "old") {
			return true
		}
	}
	return false
}
