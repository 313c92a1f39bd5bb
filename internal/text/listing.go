package text

// A listing says what there is, line by line, and tells no story: programme guides, calendars of events, tables of results, catalogues.
// Its lines are short and have no verb, or they begin with the hour; of what they name, only the date beside it says when it is.

const (
	fewEntries = 3  // lines that begin with the hour, lines with a price, or credits of programmes, in the shortest listing
	fewLines   = 6  // lines without a full stop, one after the other, in the shortest
	maxEntry   = 24 // tokens of such a line
	maxApart   = 40 // sentences from one credit of a guide to the next, on average
)

// castWords begin the credits of a programme: "Presenter/Jane Doe", "Producer: John Roe".
var castWords = Words(`presenter presenters producer producers director directors narrator reader starring cast`)

// list gives the lines of listings their role.
func (t *Text) list() {
	hours, entries := 0, 0 // lines that begin with the hour; of those, ones that name a programme
	slots := 0             // hours and credits of programmes that begin sentences
	run, on := 0, 0        // lines up to this one that may be a listing's; of those, ones with an hour or a price
	for i := range t.Sentences {
		s := &t.Sentences[i]
		if t.isSlot(int(s.First)) {
			slots++
		}
		if !t.beginsLine(s.First) {
			continue
		}
		if t.isHour(s) {
			if hours++; t.names(s) {
				entries++
			}
		}
		if s.Role == Dateline && run > 0 { // the day of the entries below it
			continue
		}
		if t.mayList(i) {
			priced := t.isOn(s) || t.isMark(int(s.First), '|') // or a table's row
			if priced || on > 0 || !t.isDated(s) {
				if run++; priced {
					on++
				}
				continue
			}
		}
		t.listed(i, run, on)
		run, on = 0, 0
	}
	t.listed(len(t.Sentences), run, on)
	if slots >= fewEntries && slots*maxApart >= len(t.Sentences) {
		t.guide()
	}
	if entries >= fewEntries && 2*entries >= hours {
		t.schedule()
	}
}

// guide makes a listing of a text that describes programmes in whole sentences, with the hours and the credits of each.
func (t *Text) guide() {
	for i := range t.Sentences {
		if s := &t.Sentences[i]; s.Role == Body || s.Role == Heading {
			s.Role = Listing
		}
	}
}

// isSlot reports whether with token i begins the time from one hour to another, or a credit of a programme.
func (t *Text) isSlot(i int) bool {
	switch k := &t.Tokens[i]; k.Kind {
	case Number:
		from, to := t.hours(i)
		return from && to
	case Word:
		return k.Flags.Has(Capital) && t.isCast(i)
	}
	return false
}

// isCast reports whether a credit of a programme begins with token i.
func (t *Text) isCast(i int) bool {
	if t.Tokens[i].Flags.Has(HasSlash) { // "Presenter/Jane"
		w := t.Word(i)
		for j := range w {
			if w[j] == '/' {
				_, ok := castWords.Find(w[:j])
				return ok
			}
		}
	}
	if _, ok := castWords.Of(t, i); !ok || i+1 == len(t.Tokens) {
		return false
	}
	switch t.Raw[t.Tokens[i+1].Start] {
	case '/', '\\', ':':
		return true
	}
	return false
}

// hours reports whether token i is a time of day as guides write them, and whether another follows it to which something lasts: "7.30",
// "9pm", "12.00noon-6.00 pm".
func (t *Text) hours(i int) (from, to bool) {
	w := t.Word(i)
	n := hour(w)
	if n == 0 {
		return false, false
	}
	if n < len(w) && w[n] == '-' {
		return true, hour(w[n+1:]) == len(w)-n-1 && n+1 < len(w)
	}
	return n == len(w), false
}

// hour returns the length of the time of day that w begins with: minutes or a half of the day make it one. 0 for none.
func hour(w string) int {
	n := 0
	for n < len(w) && n < 3 && classes[w[n]] == digit {
		n++
	}
	if n == 0 || n == 3 {
		return 0
	}
	told := n+2 < len(w) && (w[n] == '.' || w[n] == ':') && '0' <= w[n+1] && w[n+1] <= '5' && classes[w[n+2]] == digit
	if told {
		n += 3
	}
	for _, half := range [...]string{"am", "pm", "noon", "midnight", "h"} {
		if len(w) >= n+len(half) && w[n:n+len(half)] == half {
			return n + len(half)
		}
	}
	if !told {
		return 0
	}
	return n
}

// isHour reports whether s begins with the hour at which something is on.
func (t *Text) isHour(s *Sentence) bool {
	if t.Tokens[s.First].Kind != Number || s.Last-s.First < 2 || s.Role.Furniture() {
		return false
	}
	from, _ := t.hours(int(s.First))
	return from
}

// names reports whether s is a name rather than a sentence: its words have capitals, or it ends with no full stop.
func (t *Text) names(s *Sentence) bool {
	if !t.isClosed(s) {
		return true
	}
	for i := s.First; i < s.Last; i++ {
		if k := &t.Tokens[i]; k.Kind == Word && k.End-k.Start > 3 && !k.Flags.Has(Capital) {
			return false
		}
	}
	return true
}

// mayList reports whether sentence i may be a line of a listing: one without a full stop, and no item marked as one.
func (t *Text) mayList(i int) bool {
	s := &t.Sentences[i]
	switch k := &t.Tokens[s.First]; {
	case s.Role == Body && t.isClosed(s), s.Role.Furniture(), s.Last-s.First > maxEntry:
		return false
	case k.Kind > Number && !t.isMark(int(s.First), '|'): // a mark before it, of no table's row
		return false
	case k.Kind == Word && !k.Flags.Has(Capital):
		return false
	}
	return t.ownLine(i)
}

// isDated reports whether s begins with a day or a year, as the entries of chronologies do.
func (t *Text) isDated(s *Sentence) bool {
	first := int(s.First)
	if k := &t.Tokens[first]; k.Kind == Number {
		if _, ok := monthWords.Of(t, min(first+1, len(t.Tokens)-1)); ok || k.Flags.Has(HasHyphen) {
			return true
		}
		return k.End-k.Start >= 4
	}
	_, ok := dateWords.Of(t, first)
	return ok
}

// isOn reports whether s says at which hour, or at what price, something is to be had.
func (t *Text) isOn(s *Sentence) bool {
	for i := s.First + 1; i < min(s.Last, s.First+maxEntry); i++ {
		switch k := &t.Tokens[i]; k.Kind {
		case Number:
			if from, _ := t.hours(int(i)); from {
				return true
			}
		case Symbol:
			if w := t.Word(int(i)); w == "£" || w == "$" || w == "€" {
				return true
			}
		}
	}
	return false
}

// listed makes the run of lines before sentence last a listing, if it is long enough; the headline above it is none of them.
func (t *Text) listed(last, run, on int) {
	if run < fewLines && on < fewEntries {
		return
	}
	for i := last - 1; i >= 0 && run > 0; i-- {
		s := &t.Sentences[i]
		if s.Role == Dateline {
			continue
		}
		if run--; i > 0 || t.isOn(s) {
			s.Role = Listing
		}
	}
}

// schedule makes what stands on lines that begin with the hour a listing.
func (t *Text) schedule() {
	on := false
	for i := range t.Sentences {
		s := &t.Sentences[i]
		if t.beginsLine(s.First) {
			on = t.isHour(s)
		}
		if on && !s.Role.Furniture() {
			s.Role = Listing
		}
	}
}
