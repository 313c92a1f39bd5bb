package names

import "github.com/seed-620526af/timeline/internal/text"

// findOffice completes the office and the nation of a person: from the words before the name, or from those after its comma.
func (f *Finder) findOffice(c *candidate) {
	if c.office.last == c.office.first {
		c.office = f.officeAfter(c)
	}
	for i := c.office.first; i < c.office.last && c.nation == ""; i++ {
		if n, ok := f.nations.Of(f.x, i); ok {
			c.nation = n
		} else if p, n := f.known(i, c.office.last); n > 0 && p.kind == Place && f.bits[i].has(country) {
			if c.nation = p.name; c.nation == "" {
				c.nation = f.x.Slice(i, i+n)
			}
		}
	}
}

// officeAfter reads an office that follows the name: "Dmitry Peskov, the Kremlin spokesman,". It ends at the office's own word, or
// with the place that it is of.
func (f *Finder) officeAfter(c *candidate) span {
	last := int(f.x.Sentences[c.sentence].Last)
	i := c.last + 1
	if i+1 >= last || f.x.Word(c.last) != "," {
		return span{}
	}
	switch f.x.Word(i) {
	case "the", "a", "an", "its", "his", "her", "their", "then":
		i++
	}
	end := 0
	for j := i; j < last && j < i+6 && f.x.Tokens[j].Kind == text.Word; j++ {
		b := f.bits[j]
		if b.has(office) && !b.has(anyGiven&^dictionary) {
			end = j + 1
		} else if !b.has(title|demonym|orgHead|country|placeTop) && !f.knownAcronym(j) && j-i > 2 || b.has(function) {
			break
		}
	}
	if end == 0 {
		return span{}
	}
	if end+1 < last && f.x.Word(end) == "of" && f.bits[end+1].has(country) {
		end += 2
	}
	return span{i, end}
}
