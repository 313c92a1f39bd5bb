package timex

// Decades, centuries and millennia.

// decade is the 1990s, or the 1800s where that is a century.
func decade(m *match) (said, bool) {
	c, _ := m.find(setDecade, 0)
	l := &m.lexemes[c.at]
	if l.n < 100 && !m.is(int(c.at)-1, "'", "’") && !m.is(int(c.at)-1, "the", "mid", "early", "late") {
		return said{}, false // his 30s
	}
	at := int(c.at)
	if l.glue&hyphen != 0 && at > 0 && m.lexemes[at-1].token == l.token && !m.is(at-1, "mid", "early", "late", "pre", "post") {
		return said{}, false // an A330-200s
	}
	if m.is(at-1, "his", "her", "their", "my", "your") || l.n < 100 && m.is(at-1, "mid", "early", "late") && m.is(at-2, "his", "her", "their", "my", "your") {
		return said{}, false
	}
	return calendar(m)
}

// decadeDescribed is "the swinging 60s", but not the high 80s of a thermometer.
func decadeDescribed(m *match) (said, bool) {
	if m.is(m.last-2, "high", "low", "upper", "lower", "top", "bottom", "middle") || m.is(m.last, "°", "degrees", "percent", "and", "°f") {
		return said{}, false
	}
	s, ok := calendar(m)
	if m.hasWord("roaring") && s.year == 2020 && m.dct.Year < 2030 {
		s.year = 1920
	}
	return s, ok
}

// decadeWords is "the nineteen sixties".
func decadeWords(m *match) (said, bool) {
	s := said{typ: TypeDate}
	century := 1900
	switch {
	case m.hasWord("eighteen"):
		century = 1800
	case m.hasWord("twenty"):
		century = 2000
	}
	s.setYear(century+m.value(setDecadeWord, 0), unitDecade)
	return s, true
}

// century is the 19th century, or the third millennium.
func century(m *match) (said, bool) {
	s := said{typ: TypeDate}
	return s, m.setCentury(&s, 0)
}

func (m *match) setCentury(s *said, n int) bool {
	c, ok := m.find(setOrd, n)
	number := int(m.lexemes[c.at].n)
	size, grain := 100, unitCentury
	if m.hasWord("millennium") {
		size, grain = 1000, unitMillennium
	}
	if !ok || number < 1 || number*size > 10000 {
		return false
	}
	s.setYear((number-1)*size+size/2, grain)
	if e, ok := m.find(setEra, 0); ok && m.voc.value(m.lexemes[e.at].word, setEra) < 0 {
		s.year, s.has = 1-s.year, s.has|hasBC
	}
	return true
}

// centuries is two centuries that share their noun.
func centuries(m *match) (said, bool) {
	one, two := said{typ: TypeDate}, said{typ: TypeDate}
	if !m.setCentury(&one, 0) || !m.setCentury(&two, 1) {
		return one, false
	}
	a, _ := m.find(setOrd, 0)
	b, _ := m.find(setOrd, 1)
	for k := 0; k < 2; k++ {
		c, ok := m.find(setMod, k)
		switch {
		case !ok:
		case c.at < a.at:
			one.take(m, c)
			a.at = c.at
		default:
			two.take(m, c)
			b.at = c.at
		}
	}
	if m.is(int(a.end), "to", "through", "until", "-", "–") || m.lexemes[a.end].glue&hyphen != 0 {
		one.edge, two.edge = "begin", "end"
	}
	m.leadTo(a, one, b.at)
	return two, true
}

// turnOf is the years around the first of a century.
func turnOf(m *match) (said, bool) {
	s := said{typ: TypeDate, base: baseDCT, unit: unitYear}
	if m.hasWord("century", "millennium") {
		y := 2000
		if told := m.yearTold(); told > 0 {
			y = (told + 99 - centuryYoung) / 100 * 100
		} else if !m.dct.IsZero() {
			y = (int(m.dct.Year) + 50) / 100 * 100
		}
		s = said{typ: TypeDate, mod: "APPROX"}
		s.setYear(y, unitYear)
	}
	return s, true
}

// turnOfCentury is "the turn of the 20th century": the years around its first.
func turnOfCentury(m *match) (said, bool) {
	s, ok := century(m)
	s.setYear(int(s.year)/100*100, unitYear)
	s.mod = "APPROX"
	return s, ok
}

// centuryYoung is how many years after the turn of a century a text still speaks of that one.
const centuryYoung = 20

// yearTold returns the year AD that the sentence, or one right before it, named last; 0 for none.
func (m *match) yearTold() int {
	for k := len(m.tags) - 1; k >= 0; k-- {
		if x := &m.tags[k].said; x.has&(hasYear|hasBC) == hasYear && unit(x.yearLen) <= unitDecade {
			return int(x.year)
		}
	}
	if m.ref.grain != unitNone && m.ref.grain <= unitDecade && (m.mode == Narrative || m.refAt >= m.sentenceAt-2) {
		return max(0, int(m.ref.first.Year))
	}
	return 0
}

// decadeOfYear is "the 1930's".
func decadeOfYear(m *match) (said, bool) {
	s, ok := calendar(m)
	if s.yearLen = int8(unitDecade); s.year%100 == 0 && s.year != 2000 { // the 1600's
		s.yearLen = int8(unitCentury)
	}
	named := m.is(m.first, "the") || m.is(m.first-1, "mid", "late", "early") || m.is(m.first, "'", "’")
	return s, ok && s.year%10 == 0 && named
}

// aeons are the years in the units that geologists write; those of Myr and the like are dates before an "ago" alone.
var aeons = map[string]float64{"Ma": 1e6, "Ga": 1e9, "ka": 1e3, "mya": 1e6, "bya": 1e9, "kya": 1e3, "kyr": 1e3, "Myr": 1e6, "Gyr": 1e9, "BP": 1, "B.P.": 1}

// aeon is a date so many years before the present: "3.2 Ma", "19 kyr ago", "12,500 years BP".
func aeon(m *match) (said, bool) {
	n, w := m.number(setNum, 0), m.word(m.first+1)
	if m.is(m.first+1, "years") {
		w = m.word(m.last - 1)
	}
	years := n * aeons[w]
	s := said{typ: TypeDate, base: baseDCT, unit: unitYear, step: -int32(min(years, farthest)), n: years, keep: true}
	if len(w) == 3 && w[1:] == "yr" && m.last == m.first+2 {
		return said{typ: TypeDuration, amount: unitYear, n: years}, years > 0 // it lasted 2 Myr
	}
	return s, years >= 100 && !(w[0] == 'B' && !m.endsYear(m.last)) // 500 BP workers
}
