package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/internal/text"
)

// canonical returns the name by which c is known: the lexicon's, else that of the fuller name it is short for, else its own words.
func (f *Finder) canonical(c *candidate) string {
	for range 2 { // Lavrov, for Sergey Lavrov
		if c.full == 0 {
			break
		}
		full := &f.candidates[c.full-1]
		if full.kind != c.kind || full == c {
			break
		}
		c = full
	}
	known := c.canonical
	if p, n := f.known(c.first, c.last); known == "" && n == c.last-c.first && p.kind == c.kind {
		known = p.name
	}
	first := c.first
	if c.kind == Org && c.state < c.first && c.state > 0 {
		first = c.state // the Russian Foreign Ministry, of which only Foreign Ministry is the name
	}
	if known != "" && (first == c.first || !strings.EqualFold(known, f.x.Slice(c.first, c.last))) {
		return known
	}
	if c.kind == Person && f.royal(c) && c.writing != shout {
		first = c.first - 1 // King Hussein
	}
	if c.writing == shout || (c.kind == Place || c.kind == Person) && f.capitals(c) {
		if s := f.memory.spellings[c.spelling]; s.plain > 0 && (c.kind == Org || !f.capitals(&f.candidates[s.plain-1])) {
			p := &f.candidates[s.plain-1]
			return oneLine(f.x.Slice(p.first, p.last))
		}
		return f.lowered(c)
	}
	return oneLine(f.x.Slice(first, c.last))
}

// capitals reports whether c is in capitals and no abbreviation, as datelines have it: CAIRO (Reuters).
func (f *Finder) capitals(c *candidate) bool {
	long := false
	for i := c.first; i < c.last; i++ {
		t := &f.x.Tokens[i]
		if !t.Flags.Has(text.Upper) || t.Flags.Has(text.HasPeriod) {
			return false
		}
		long = long || t.End-t.Start > 3
	}
	return long
}

// oneLine makes single spaces of all white space in s.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\n\r\t") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// lowered writes a name that the text has in capitals with capitals at the beginning of its words; acronyms stay.
func (f *Finder) lowered(c *candidate) string {
	if c.last-c.first == 1 && c.kind == Org && f.x.Tokens[c.first].End-f.x.Tokens[c.first].Start <= 5 {
		return f.x.Slice(c.first, c.last)
	}
	var b strings.Builder
	for i := c.first; i < c.last; i++ {
		if i > c.first && f.x.Tokens[i].Flags.Has(text.Space) {
			b.WriteByte(' ')
		}
		w := f.x.Word(i)
		if strings.IndexByte(w, '.') >= 0 || f.bits[i].has(company) {
			b.WriteString(w)
			continue
		}
		if f.connector(i) || f.bits[i].has(function|particle) && i > c.first {
			b.WriteString(strings.ToLower(w))
			continue
		}
		up := true
		for len(w) > 0 {
			r, n := utf8.DecodeRuneInString(w)
			switch {
			case r == utf8.RuneError && n == 1:
				b.WriteByte(w[0])
			case up:
				b.WriteRune(r)
			default:
				b.WriteRune(unicode.ToLower(r))
			}
			up = !unicode.IsLetter(r)
			w = w[n:]
		}
	}
	return b.String()
}
