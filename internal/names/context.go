package names

import "github.com/seed-620526af/timeline/internal/text"

// hint is what a word beside a name says of its type.
type hint struct {
	kind   Type
	points int16
}

func hints(kind Type, points int16, words string) func() map[string]hint {
	return text.List(hint{kind, points}, words)
}

// weighContext scores a candidate by the words around it.
func (f *Finder) weighContext(c *candidate) {
	s := f.x.Sentences[c.sentence]
	f.weighBefore(c, int(s.First))
	f.weighAfter(c, int(s.Last))
	f.weighRow(c, int(s.Last))
	f.weighSport(c)
	f.weighQuoted(c)
}

// weighQuoted doubts a candidate of plain words that stands alone between quotation marks: it is a title.
func (f *Finder) weighQuoted(c *candidate) {
	s := f.x.Sentences[c.sentence]
	before := c.first - 1
	if before >= int(s.First) && (f.x.Word(before) == "The" || f.x.Word(before) == "A") {
		before--
	}
	if c.known || before < int(s.First) || !f.opensClause(before) || c.last >= int(s.Last) || f.bits[c.last-1]&dictionary == 0 {
		return
	}
	after := c.last
	if w := f.x.Word(after); (w == "," || w == ".") && after+1 < int(s.Last) {
		after++
	}
	switch f.x.Word(after) {
	case "\"", "”", "''", "»":
		c.score[None] += 5
	}
}
