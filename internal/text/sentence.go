package text

import "strings"

// wrapWidth is the longest line of a text whose lines were broken to fit a page.
const wrapWidth = 100

// split fills t.Sentences: runs of tokens that end at a full stop, a blank line, a line break that ends a line of its own, or a seam.
func (t *Text) split() {
	s := splitter{Text: t, wrapped: t.wrapped(), quotation: quotation{single: -1}}
	for i := 0; i < len(t.Tokens); i++ {
		k := &t.Tokens[i]
		if k.Kind < Punct && k.Flags&(Newline|HasPeriod) == 0 {
			if (k.Flags.Has(Capital|Space) || k.Kind == Number && k.End-k.Start == 4) && i > s.first+1 {
				s.part(t.seams(i, s.first))
			}
			k.Flags |= s.inside
			continue
		}
		if i > 0 && k.Flags.Has(Newline) && (k.Flags.Has(Blank) || t.endsAtNewline(i, s.wrapped)) {
			s.line(i)
		} else if i > s.first {
			s.part(t.seams(i, s.first))
		}
		if k.Kind >= Punct {
			s.signs |= t.signsAt(i)
		}
		if k.Kind == Punct {
			s.mark(i)
		}
		k.Flags |= s.within(i)
		if k.Kind != Punct && !k.Flags.Has(HasPeriod) {
			continue
		}
		if last := t.ends(i); last > 0 {
			for j := i + 1; j < last; j++ {
				s.mark(j)
			}
			i = last - 1
			s.end(last)
			s.within(last)
		}
	}
	s.end(len(t.Tokens))
}

// splitter is where split is.
type splitter struct {
	*Text
	wrapped bool
	first   int   // token of the sentence
	signs         // in it
	para    int32 // paragraph
	quotation
	brackets int   // that are open
	inside   Flags // InQuote and InBrackets, as these say
}

// end ends the sentence before token last.
func (s *splitter) end(last int) {
	if last > s.first {
		s.Sentences = append(s.Sentences, Sentence{
			Start: s.Tokens[s.first].Start, End: s.Tokens[last-1].End,
			First: int32(s.first), Last: int32(last), Para: s.para, signs: s.signs,
		})
		s.first, s.signs = last, 0
	}
}

// part ends blocks before tokens at which seams are.
func (s *splitter) part(seams [2]int) {
	for _, at := range seams {
		if at > s.first {
			s.Tokens[at].Flags |= Seam
			s.end(at)
			s.para++
		}
	}
}

// line ends what ends with the line before token i.
func (s *splitter) line(i int) {
	s.end(i)
	if s.Tokens[i].Flags.Has(Blank) || !s.wrapped {
		s.para++
		s.brackets = 0
		s.double = s.double && s.staysQuoted(i)
	}
}

// mark notes the mark at token i that opens or closes quotations and brackets.
func (s *splitter) mark(i int) {
	switch c := s.Raw[s.Tokens[i].Start]; {
	case s.isQuote(i):
		s.double = s.opens(i, s.double)
	case c == '\'' || c == '`' || c == firstOfQuotes:
		if i > s.single {
			s.single = s.speechEnd(i)
		}
	case c == '(' || c == '[':
		s.brackets++
	case (c == ')' || c == ']') && s.brackets > 0:
		s.brackets--
	}
}

// within returns the flags of what stands within a quotation or brackets, as token i does.
func (s *splitter) within(i int) Flags {
	s.inside = 0
	if s.double || i < s.single {
		s.inside = InQuote
	}
	if s.brackets > 0 {
		s.inside |= InBrackets
	}
	return s.inside
}

// wrapped reports whether the lines of the text were broken to fit a width: several lines, none longer than a page is wide,
// most of those in mid-paragraph near that width, and broken where the next word did not fit.
func (t *Text) wrapped() bool {
	lines, near, length, width := 0, 0, 0, 0
	for i := 0; i < len(t.Raw); i++ {
		if t.Raw[i] != '\n' {
			if length++; length > wrapWidth {
				return false
			}
			continue
		}
		if length > 0 {
			lines++
			if length > wrapWidth/2 {
				near++
			}
		}
		width = max(width, length)
		length = 0
	}
	return lines >= 3 && 3*near >= 2*lines && t.fills(max(width, length))
}

// fills reports whether most lines that another follows at once leave less room than its first word takes in so many bytes.
func (t *Text) fills(width int) bool {
	room, full, from := 0, 0, 0
	for i := 0; i+1 < len(t.Raw); i++ {
		if t.Raw[i] != '\n' {
			continue
		}
		length := i - from
		from = i + 1
		if length == 0 || t.Raw[i+1] <= ' ' {
			continue
		}
		word := strings.IndexAny(t.Raw[i+1:min(i+1+wrapWidth, len(t.Raw))], " \n")
		if word < 0 || length+1+word > width {
			full++
		} else {
			room++
		}
	}
	return full >= room
}

// endsAtNewline decides whether the line break before token i ends a sentence, where no blank line says so.
func (t *Text) endsAtNewline(i int, wrapped bool) bool {
	k := t.Tokens[i]
	lower := k.Kind == Word && !k.Flags.Has(Capital)
	if k.Kind == Punct && !t.beginsSentence(i) { // what it stands behind was a link, or in bold
		return false
	}
	if !wrapped {
		return !lower || t.isEnder(i-1)
	}
	line := i - 1 // find how long the line before is
	for line > 0 && !t.Tokens[line].Flags.Has(Newline) {
		line--
	}
	return !lower && int(t.Tokens[i-1].End-t.Tokens[line].Start) < wrapWidth/2
}

func (t *Text) isEnder(i int) bool {
	switch t.Raw[t.Tokens[i].Start] {
	case '.', '!', '?':
		return t.Tokens[i].Kind == Punct
	}
	return t.Tokens[i].Kind == Punct && t.Word(i) == "…"
}

// closes reports whether token i can stand between a full stop and the end of its sentence.
func (t *Text) closes(i int) bool {
	k := t.Tokens[i]
	if k.Kind != Punct {
		return false
	}
	switch t.Word(i) {
	case `"`, "'":
		return !k.Flags.Has(Space) || t.spaceBehind(i) || t.isQuote(i+1) && t.spaceBehind(i+1) // the last two of: "He said 'no.' "
	case "”", "’", "»", "''", ")", "]":
		return true
	}
	return false
}

// ends returns where the sentence ends whose last word or full stop is token i: the index after its closing quotes; 0 where it goes on.
func (t *Text) ends(i int) int {
	k := t.Tokens[i]
	abbreviated := k.Kind == Word && k.Flags.Has(HasPeriod) && t.Raw[k.End-1] == '.'
	if !abbreviated && !t.isEnder(i) {
		return 0
	}
	next := i + 1
	for next < len(t.Tokens) && t.closes(next) && !t.Tokens[next].Flags.Has(Newline) {
		next++
	}
	if next == len(t.Tokens) {
		return next
	}
	n := t.Tokens[next]
	if n.Flags.Has(Blank) {
		return next
	}
	if !n.Flags.Has(Space) && next == i+1 && n.Kind != Word {
		return 0
	}
	if n.Kind == Word && !n.Flags.Has(Capital) && !n.Flags.Has(Mixed) || n.Kind == Punct && !t.beginsSentence(next) {
		return 0
	}
	if abbreviated && !t.endsAbbreviated(i, next) {
		return 0
	}
	return next
}

// beginsSentence reports whether the mark at token i can be a sentence's first.
func (t *Text) beginsSentence(i int) bool {
	switch t.Word(i) {
	case ",", ";", ":", ".", "!", "?", ")", "]", "”", "’", "»":
		return false
	}
	return true
}

// endsAbbreviated decides whether an abbreviation at token i ends its sentence, given the token that follows.
func (t *Text) endsAbbreviated(i, next int) bool {
	word := t.Raw[t.Tokens[i].Start : t.Tokens[i].End-1]
	if a, ok := abbreviations.Find(word); ok && a == beforeName {
		return false
	}
	if next > i+1 { // a closing quote or bracket follows
		return true
	}
	if t.Tokens[next].Kind != Word {
		return t.Tokens[next].Flags.Has(Newline) || t.isQuote(next) && t.Tokens[next].Flags.Has(Space)
	}
	if _, ok := starters.Of(t, next); ok {
		return true
	}
	// "… of Boeing Co. Analysts have", but not "the U.S. Army has"
	_, helps := helping.Of(t, min(next+1, len(t.Tokens)-1))
	return helps && strings.IndexByte(word, '.') < 0 && len(word) > 1 && t.Tokens[next].Flags&(Capital|Upper) == Capital && t.common(t.Tokens[next].Key)
}
