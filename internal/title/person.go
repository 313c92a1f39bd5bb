package title

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/syntax"
	"github.com/seed-620526af/timeline/internal/text"
)

// person writes token i of noun chunk c, of which the title holds what stands from token first on: someone's one name as all of it, where
// the text says it elsewhere.
func (w *writer) person(i, first int32, c *syntax.Chunk) {
	e := w.NameOf[i]
	if e < 0 || w.Names[e].Type != names.Person || w.Names[e].Last != w.Names[e].First+1 {
		w.token(i)
		return
	}
	owns := i+1 < int32(len(w.Tags)) && w.Tags[i+1] == model.POS
	if i != c.Head && !owns { // "the Obama administration"
		w.token(i)
		return
	}
	if w.oneWord(e) {
		_, polite := syntax.Courtesies.Of(w.Text, int(max(i-1, 0)))
		if (first == i || polite && first == i-1) && !w.says(int(e)) {
			w.doubt |= Stranger
		}
		w.token(i)
		return
	}
	full := w.people[w.Text.Word(int(i))]
	if full == "" && !w.says(int(e)) { // one of two
		w.doubt |= Surname
	}
	if full != w.Names[e].Canonical || len(full) > longestName || len(w.buf) > 0 && len(w.buf)+len(full) > roomForNames || w.says(int(e)) {
		w.token(i)
		return
	}
	w.word(w.called(full))
	w.last, w.names = i, true
}

// fullName returns all of the name of whom name e, one word, is part, "" where two may be meant or nobody is known.
func (r *reading) fullName(e int32) string {
	if full := r.people[r.Text.Word(int(r.Names[e].First))]; full == r.Names[e].Canonical {
		return full
	}
	return ""
}

// needsCourtesy reports whether the name that begins at token i is one word, which alone may be another's: "Ms Jackson".
func (w *writer) needsCourtesy(i int32) bool {
	e := w.NameOf[i]
	return e >= 0 && w.Names[e].Type == names.Person && w.Names[e].Last == w.Names[e].First+1 && !w.oneWord(e) && w.fullName(e) == "" && !w.says(int(e))
}

const (
	longestName  = 28 // the most bytes of a name that is written for a part of it
	roomForNames = 56 // up to here a title has room for all of a name
)

// readLetters notes by which letters the article calls whom: WHO, the World Health Organization.
func (r *reading) readLetters() {
	clear(r.letters)
	for e := range r.Names {
		n := &r.Names[e]
		if n.Type != names.Org || n.Last != n.First+1 || len(n.Canonical) < longestLetters {
			continue
		}
		if t := &r.Text.Tokens[n.First]; t.Flags.Has(text.Upper) && t.End-t.Start > 2 && t.End-t.Start <= longestLetters {
			if r.letters == nil {
				r.letters = map[string]string{}
			}
			r.letters[n.Canonical] = r.Text.Word(int(n.First))
		}
	}
}

// inLetters writes the letters of the name that begins at token i and ends before token end, where there are any and the title is short of
// room, and reports whether it did.
func (w *writer) inLetters(i, end int32) bool {
	e := w.NameOf[i]
	if w.extent < lettered || e < 0 || w.Names[e].First != i || w.Names[e].Last > end || w.Names[e].Last < i+3 {
		return false
	}
	s := w.letters[w.Names[e].Canonical]
	if s == "" {
		return false
	}
	w.word(s)
	w.last, w.names = w.Names[e].Last-1, true
	return true
}

// longestLetters is the most letters that stand for a name.
const longestLetters = 5

// called returns the name as a title with little room has it: without initials, and Jr.
func (w *writer) called(name string) string {
	if w.extent < lettered || strings.IndexByte(name, '.') < 0 {
		return name
	}
	parts := strings.Fields(name)
	kept := parts[:0]
	for i, p := range parts {
		if i == 0 || !strings.HasSuffix(p, ".") {
			kept = append(kept, p)
		}
	}
	if len(kept) < 2 {
		return name
	}
	return strings.Join(kept, " ")
}

// initial reports whether token i is an initial, or Jr., of someone's name that a title with little room does without.
func (w *writer) initial(i int32) bool {
	e := w.NameOf[i]
	return w.extent >= lettered && e >= 0 && w.Names[e].Type == names.Person && i > w.Names[e].First &&
		w.Text.Tokens[i].Flags.Has(text.HasPeriod)
}

// readPeople notes by which one word the article may call whom.
func (r *reading) readPeople() {
	clear(r.people)
	for e := range r.Names {
		n := &r.Names[e]
		if n.Type != names.Person || n.Last != n.First+1 {
			continue
		}
		if r.people == nil {
			r.people = map[string]string{}
		}
		r.people[r.Text.Word(int(n.First))] = n.Canonical
	}
	if len(r.people) == 0 {
		return
	}
	for e := range r.Names {
		n := &r.Names[e]
		if n.Type != names.Person {
			continue
		}
		for i := n.First; i < n.Last; i++ {
			if part := r.Text.Word(int(i)); r.people[part] != "" && !alike(r.people[part], n.Canonical) {
				r.people[part] = "" // Michael Jackson or Jesse Jackson
			}
		}
	}
}

// alike reports whether two names are one person's: they begin alike, "Jacqui Fleming", "Jacqueline Fleming".
func alike(a, b string) bool {
	const few = 3
	return a == b || len(a) > few && len(b) > few && a[:few] == b[:few]
}

// oneWord reports whether name e is someone's whom the text calls by one word only: "Ann", "Bao".
func (r *reading) oneWord(e int32) bool {
	n := &r.Names[e]
	return n.Type == names.Person && n.Last == n.First+1 && strings.IndexByte(n.Canonical, ' ') < 0
}
