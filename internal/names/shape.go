package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// ownCapital reports whether the common word of c has a capital that nothing but its being a name explains: Dole, Real.
func (f *Finder) ownCapital(c *candidate, b word) bool {
	return b.has(common) && b.has(anyPerson|anyPlace|org) && !c.opens && c.writing == plain &&
		!b.has(title|office|eventHead|orgHead|demonym|placeWord|function|opener|calendar|team) &&
		c.first > 0 && !f.bits[c.first-1].has(function&^locative) && f.x.Tokens[c.first-1].Kind == text.Word
}

// plainWord reports whether c is one common word that names nobody.
func (f *Finder) plainWord(c *candidate) bool {
	return c.last-c.first == 1 && f.bits[c.first].has(common) && !f.bits[c.first].has(anyPerson|anyPlace|org)
}

// isSite reports whether token i is the address of a site.
func (f *Finder) isSite(i int) bool {
	w := f.x.Word(i)
	return strings.HasSuffix(w, ".com") || strings.HasSuffix(w, ".org") || strings.HasSuffix(w, ".net") || strings.HasSuffix(w, ".co.uk")
}

// suffixes are endings of words.
type suffixes []string

// doctrines end words for creeds and those who hold them, which are no names.
var doctrines = suffixes{"ism", "ists", "isms", "ites", "phobic", "phobia", "ology", "mania"}

// substances end words for medicines, proteins and germs.
var substances = suffixes{"pofol", "zolam", "azepam", "cillin", "mycin", "statin", "codone", "oxetine", "idase", "virus", "viruses", "azole",
	"prazole", "sartan",
	"cycline", "fentanil", "fentanyl", "profen", "oxacin", "amivir", "desivir", "tamivir", "caine", "barbital", "coccus", "bacter"}

// endsLike reports whether w ends with one of the suffixes.
func (s suffixes) endsLike(w string) bool {
	for _, e := range s {
		if strings.HasSuffix(w, e) && len(w) > len(e)+2 {
			return true
		}
	}
	return false
}

// surnameCase reports whether token i has a capital inside as surnames do: McCain, DeLay, D'Amato.
func (f *Finder) surnameCase(i int) bool {
	w := f.x.Word(i)
	for _, p := range [...]string{"Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "Della", "O'", "O’", "D'", "D’", "L'", "L’",
		"al-", "el-"} {
		if strings.HasPrefix(w, p) {
			return true
		}
	}
	return false
}

// endings tell a place, or a person, by how an unknown word ends.
var endings = []struct {
	ending string
	kind   Type
	points int16
}{
	{"news", Org, 3}, {"soft", Org, 3}, {"tech", Org, 2}, {"bank", Org, 3}, {"corp", Org, 3}, {"stan", Place, 2},
	{"burg", Place, 2}, {"ville", Place, 2}, {"shire", Place, 3}, {"grad", Place, 2}, {"abad", Place, 3}, {"land", Place, 1},
	{"town", Place, 2}, {"pur", Place, 2}, {"ton", Place, 1}, {"ham", Place, 1}, {"port", Place, 2}, {"ford", Place, 1},
	{"sk", Place, 1}, {"field", Place, 1}, {"bury", Place, 1}, {"ovich", Person, 2}, {"enko", Person, 3}, {"shvili", Person, 3},
	{"adze", Person, 3}, {"ov", Person, 2}, {"ova", Person, 2}, {"ev", Person, 2}, {"yev", Person, 2}, {"eva", Person, 2},
	{"sson", Person, 3}, {"sen", Person, 2}, {"ić", Person, 3}, {"ic", Person, 1}, {"ez", Person, 2}, {"ski", Person, 2},
	{"sky", Person, 2}, {"skaya", Person, 3}, {"ian", Person, 1}, {"yan", Person, 1}, {"oğlu", Person, 3}, {"oglu", Person, 3},
	{"opoulos", Person, 3}, {"ini", Person, 1}, {"berg", Person, 1}, {"stein", Person, 2}, {"mann", Person, 2},
	{"inen", Person, 2},
}

func (f *Finder) weighEnding(c *candidate, t *text.Token) {
	w := f.x.Raw[t.Start:t.End]
	for _, e := range endings {
		if d := len(w) - len(e.ending); d >= 3 && w[len(w)-1]|0x20 == e.ending[len(e.ending)-1] && strings.EqualFold(w[d:], e.ending) {
			c.score[e.kind] += e.points
			return
		}
	}
}
