package timex

import "github.com/seed-620526af/timeline/internal/text"

// What a month, season or holiday without a year means where a text speaks of every year: in guides, textbooks and recipes "in July"
// is any July, and stays without a year.

// kind says whether a text speaks of days of its own.
type kind uint8

const (
	kindUnknown  kind = iota
	kindOfADay        // news, letters, talk: it was written on a day, and means the months around it
	kindTimeless      // guides, textbooks: a month is any year's, unless something happened in it
	kindStory         // fiction: no month is of the year of publication
)

const (
	timelessTokens = 150 // how long a text has to be before its kind is told
	nearEvery      = 250 // tokens; a text that speaks of its own days names one, or reports what was said, more often than that
	speakerEvery   = 100 // a text in which someone speaks for himself says "I" or "we" more often than that
	heroEvery      = 33  // a text about heroes says "he" or "she" more often than that
)

// textKind tells the kind of the text, once.
func (s *scan) textKind() kind {
	if s.kind != kindUnknown {
		return s.kind
	}
	s.kind = kindOfADay
	x := s.x
	near, speakers, heroes, days, figures := 0, 0, 0, 0, 0
	for i := range x.Tokens {
		if x.Tokens[i].Kind == text.Number {
			if figures++; s.isOwnYear(x.Word(i)) {
				near++
			}
			continue
		}
		switch w, _ := enPeople.Of(x, i); w {
		case personSpeaker:
			speakers++
		case personHero:
			heroes++
		case personDay:
			near++
			days++
		case personSaid:
			near++
		}
	}
	s.speaker = speakers*speakerEvery >= len(x.Tokens) && speakers > near
	if len(x.Tokens) < timelessTokens {
		return s.kind
	}
	switch n := len(x.Tokens); {
	case heroes*heroEvery > n && heroes > speakers && days == 0 && figures == 0:
		s.kind = kindStory
	case near*nearEvery < n && speakers*speakerEvery < n:
		s.kind = kindTimeless
	}
	return s.kind
}

// speaks reports whether someone speaks for himself in the text: a letter, a talk, a message.
func (s *scan) speaks() bool {
	s.textKind()
	return s.mode == Colloquial || s.speaker
}

// anyDays reports whether a clock time without a day is that of any day: the opening hours of a guide, an hour of a story.
func (s *scan) anyDays(t *tag) bool {
	if s.tagger.Mode != Auto || s.ref.grain != unitNone && s.ref.grain <= unitDay && s.refAt >= s.sentenceAt-2 {
		return false
	}
	switch s.textKind() {
	case kindStory:
		return true
	case kindTimeless:
		return s.tenseAt(t) != tensePast
	}
	return s.isHabit(t) || s.comesAgain() && s.tenseAt(t) == tensePresent
}

// isOwnYear reports whether a number is the year of publication, or one beside it.
func (s *scan) isOwnYear(w string) bool {
	if len(w) != 4 || s.dct.IsZero() || !allDigits(w) {
		return false
	}
	y := atoi(w)
	return y >= int(s.dct.Year)-1 && y <= int(s.dct.Year)+1
}

// isScheduled reports whether the expression is when something is due: of a year of its own.
func (s *scan) isScheduled(t *tag) bool {
	first := int(s.lexemes[t.first].token)
	for i := first - 1; i >= max(s.firstToken, first-habitReach); i-- {
		if due, _ := enDue.Of(s.x, i); due {
			return true
		}
	}
	return false
}

// anyYears reports whether a month, season or holiday without a year is that of any year.
func (s *scan) anyYears(t *tag) bool {
	x := &t.said
	if s.isEntry(t) || s.mode == Narrative && x.has.has(hasDom) || x.pick != pickNone || x.has&^(hasMonth|hasDom|hasSeason|hasHoliday|hasQuarter) != 0 || x.has == 0 {
		return false
	}
	if s.isHabit(t) && !x.has.has(hasDom) || s.comesAgain() && s.isUsual(t) {
		return true
	}
	if s.tagger.Mode != Auto || x.has&(hasQuarter|hasDom) != 0 {
		return false
	}
	switch s.textKind() {
	case kindStory:
		return s.mode != Narrative
	case kindTimeless:
		switch s.tenseAt(t) {
		case tensePast:
			return false
		case tensePresent:
			return true
		case tenseFuture:
			if s.isScheduled(t) {
				return false
			}
		}
		return s.mode != Narrative || s.refAt < s.sentenceAt-5 // a history goes on with what it told last
	}
	return false
}

// comesAgain reports whether the sentence tells how often something is done: "once every ten days in winter".
func (s *scan) comesAgain() bool {
	for k := range s.tags {
		if x := &s.tags[k].said; x.typ == TypeSet && (x.quant == "EVERY" && x.amount >= unitDay || x.named && x.has&(hasWeekday|hasWeekend) != 0) {
			return true
		}
	}
	return false
}

// isUsual reports whether the expression can be when something is done again and again: "the ferry sails every day from May to September".
func (s *scan) isUsual(t *tag) bool {
	if x := &t.said; x.has == hasSeason {
		return !s.is(int(t.first), "the") && s.tenseAt(t) != tensePast
	}
	switch s.tenseAt(t) {
	case tensePresent:
		return true
	case tenseUnknown:
		return s.is(int(t.first)-1, "from", "between", "in", "during", "to", "and") // "sails" is no verb that is known
	}
	return false
}

// isHabit reports whether the clause says what is usual: "in summer prices usually fall".
func (s *scan) isHabit(t *tag) bool {
	x := s.x
	first, last := int(s.lexemes[t.first].token), int(s.lexemes[t.last-1].token)
	for i := max(s.firstToken, first-habitReach); i < min(s.lastToken, last+habitReach); i++ {
		if _, ok := enHabits.Of(x, i); ok || s.isBestTime(i) {
			return s.tenseAt(t) != tensePast
		}
	}
	return false
}

// isBestTime reports whether token i is the time of "the best time to visit", "high season runs from May".
func (s *scan) isBestTime(i int) bool {
	if times, _ := enTimes.Of(s.x, i); !times {
		return false
	}
	best, _ := enBest.Of(s.x, max(i-1, s.firstToken))
	return best || s.x.Word(i) == "season" && s.isRun(i+1)
}

// habitReach is how many words around an expression are asked for what is usual.
const habitReach = 8
