package coref

// slight lists what is too little for two mentions of different texts to found an event. Such a pair may still lie in one that others found.
var slight = [...]struct {
	name  string
	holds func(p, q *profile, e *evidence) bool
}{
	// Of one long story many texts say that somebody found or sent something.
	{"a word", func(p, q *profile, e *evidence) bool {
		need := shown
		if e.said { // one speaker says many things
			need.title, need.words = 2*need.title, 2*need.words
		}
		return !e.nouns && e.title < need.title && e.rest < need.words
	}},
	// "Obama worked with Paulson", "Geithner worked with Paulson", and no text that is near to both.
	{"a word and someone, in other stories", func(p, q *profile, e *evidence) bool {
		plain := len(p.deed.terms) == 0 && len(q.deed.terms) == 0 && (e.who > 0 || e.where > 0) // "Russia defaults" says all
		return e.story < oneStory && !e.nouns && !plain && e.around < 0.1 && e.deed < 0.6
	}},
	// "Philae goes to sleep", "if all goes well"
	{"a light word", func(p, q *profile, e *evidence) bool {
		return e.light && (e.around < 0.1 && e.deed <= 0.2 || e.story < oneStory && e.around < 0.2 && e.deed < 0.5)
	}},
	// "she called the measures unacceptable", "she urged citizens not to travel"
	{"a word of another sense", func(p, q *profile, e *evidence) bool {
		return e.trigger < sameGroup && e.around < 0.2 && e.deed < 0.5 || e.trigger < sameFamily && e.around < 0.1 && e.deed < 0.3
	}},
	// "the boy smiled", "the old woman smiled", each pulled from the rubble
	{"a word, of others", func(p, q *profile, e *evidence) bool { return e.who < 0 && e.around < 0.2 && e.deed < 0.5 }},
	// "a man was pulled from the rubble", of two whom the text tells of so
	{"one of several", func(p, q *profile, e *evidence) bool {
		return (p.several || q.several) && !e.nouns && e.agent <= 0 && e.patient <= 0 && e.around < 0.1 && e.rest < 0.15
	}},
	// "the scandal", "a scandal in Chiasso"
	{"a bare noun", func(p, q *profile, e *evidence) bool { return e.nouns && e.words < 0.3 && p.bare() != q.bare() }},
	// "the 1986 World Series", "a canceled World Series", told of years later
	{"something long ago", func(p, q *profile, e *evidence) bool {
		return e.when <= -0.4 && e.words < 0.5 && e.deed < 0.6 && (e.light || e.who <= 0 || e.title < 0.5)
	}},
	// "Geithner told senators", "Geithner told bankers"
	{"a speaker", func(p, q *profile, e *evidence) bool {
		return e.said && e.deed < 0.5 && (e.words < 0.2 && e.around < 0.2 || e.story < oneStory && e.words < 0.5)
	}},
}

// shown is what two texts must share beside the word that tells an event, for it to be one: of the clause, or of the sentence.
var shown = struct{ title, words float64 }{title: 0.3, words: 0.07}

// founds reports whether p and q, of which e is the evidence, share enough to found an event: its own name, its day and something more,
// or else none of what is too little.
func (x *index) founds(p, q *profile, e *evidence) bool {
	if e.name != 0 || e.dated || e.patient >= 0.5 && e.who >= 0 && !e.said {
		return true
	}
	e.deed, e.around, e.rest, e.nouns = x.overlap(p.deed, q.deed), x.cosine(p.around, q.around), x.beside(p, q), p.nominal && q.nominal
	for i := range slight {
		if slight[i].holds(p, q, e) {
			return false
		}
	}
	return true
}

// bare reports whether nothing but one word tells p.
func (p *profile) bare() bool {
	return len(p.deed.terms) == 0 && len(p.who.terms) == 0 && len(p.where.terms) == 0
}
