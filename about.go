package timeline

import (
	"slices"
	"sort"
	"strings"
)

// lookBack is how many names back a short name finds the whole one.
const lookBack = 200

// about returns whether an event is one in which name takes part, by any of its names: at least one of its mentions says so. A name that
// the documents nowhere show to be one is looked for in titles.
func (t *Timeline) about(name string) func(*Event) bool {
	asked := newAsked(t.mount(), name)
	byID := make(map[string][]*Annotation, len(t.docs))
	for _, a := range t.docs {
		byID[a.ID] = append(byID[a.ID], a)
	}
	return func(e *Event) bool {
		for i := range e.Mentions {
			at := &e.Mentions[i]
			for _, a := range byID[at.Doc] {
				m, ok := slices.BinarySearchFunc(a.Mentions, at.Start, func(m Mention, start int) int { return m.Start - start })
				if ok && a.Mentions[m].Span == at.Span && asked.takesPart(a, &a.Mentions[m]) {
					return true
				}
			}
		}
		return false
	}
}

// asked is a name that is asked about, and what the documents call it.
type asked struct {
	words []string        // of the name, lower-cased
	meant map[string]bool // the canonical names that are names of it
	title string          // the name as it was asked, where nothing is called so
}

func newAsked(l *loom, name string) *asked {
	q := &asked{words: nameWords(name), meant: map[string]bool{}}
	docs, known := l.annotated, l.names
	near := map[string]bool{} // canonical names that only resemble it
	for _, a := range docs {
		for i := range a.Entities {
			switch e := &a.Entities[i]; {
			case q.meant[e.Name] || near[e.Name]:
			case slices.Equal(nameWords(e.Text), q.words) || slices.Equal(nameWords(known.of(e.Name)), q.words):
				q.meant[e.Name] = true
			case alike(nameWords(e.Name), q.words):
				near[e.Name] = true
			}
		}
	}
	if len(q.meant) == 0 { // nothing is called just so
		q.meant = near
	}
	whole := map[string]bool{} // "Sergey Lavrov", where Lavrov is asked about
	for n := range q.meant {
		whole[known.of(n)] = true
	}
	for _, a := range docs {
		for i := range a.Entities {
			if n := a.Entities[i].Name; whole[known.of(n)] {
				q.meant[n] = true
			}
		}
	}
	if name = strings.TrimSpace(name); len(q.meant) == 0 && name != "" && !strings.HasPrefix(name, strings.ToLower(name[:1])) {
		q.title = name // "Ever Given", which nothing in the text shows to be a ship
	}
	return q
}

// nameWords are the words of a name, lower-cased, without article and possessive; the last one in the singular.
func nameWords(name string) []string {
	ws := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r < 0x80 && !wordByte(byte(r)) && r != '\'' })
	if len(ws) > 1 && ws[0] == "the" {
		ws = ws[1:]
	}
	for i := range ws {
		ws[i] = strings.Trim(strings.TrimSuffix(ws[i], "'s"), "'")
	}
	ws = slices.DeleteFunc(ws, func(w string) bool { return w == "" })
	if n := len(ws); n > 0 && len(ws[n-1]) > 3 && !strings.HasSuffix(ws[n-1], "ss") {
		ws[n-1] = strings.TrimSuffix(ws[n-1], "s")
	}
	return ws
}

// alike reports whether one of two names of two words or more is the other with words left out, but not the last one:
// "iTunes Music Store" and "iTunes Store", "Beatles' Apple Corps" and "Apple Corps".
func alike(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 2 || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	i := 0
	for _, w := range b {
		if i < len(a) && a[i] == w {
			i++
		}
	}
	return i == len(a)
}

// takesPart reports whether what was asked is one of the participants or places of m.
func (q *asked) takesPart(a *Annotation, m *Mention) bool {
	if q.title != "" && holdsWords(m.Title, q.title) {
		return true
	}
	for _, names := range [2][]string{m.Participants, m.Places} {
		for _, n := range names {
			if q.meant[n] || q.within(nameWords(n)) && q.last(a, n, m) {
				return true
			}
		}
	}
	return false
}

// within reports whether ws begins the name that was asked about: "iPhone" of "iPhone 4".
func (q *asked) within(ws []string) bool {
	return len(ws) > 0 && len(ws) < len(q.words) && slices.Equal(ws, q.words[:len(ws)])
}

// last reports whether the last text before the end of m's sentence that names n goes on as the whole name that was asked about.
func (q *asked) last(a *Annotation, n string, m *Mention) bool {
	next := sort.Search(len(a.Entities), func(i int) bool { return a.Entities[i].Start >= m.Sentence.End })
	for i := next - 1; i >= max(0, next-lookBack); i-- {
		e := &a.Entities[i]
		if e.Name != n {
			continue
		}
		end := e.Start
		for range q.words {
			end += len(a.Text[end:]) - len(strings.TrimLeft(a.Text[end:], " \n"))
			for end < len(a.Text) && wordByte(a.Text[end]) {
				end++
			}
		}
		if slices.Equal(nameWords(a.Text[e.Start:end]), q.words) {
			return true
		}
		if e.Start < m.Sentence.Start && follows(a, e.End) {
			return false // another of the same make
		}
	}
	return false
}

// follows reports whether a word of a name stands right after end: a number, or a capital.
func follows(a *Annotation, end int) bool {
	return end+1 < len(a.Text) && a.Text[end] == ' ' && (a.Text[end+1] >= '0' && a.Text[end+1] <= '9' || a.Text[end+1] >= 'A' && a.Text[end+1] <= 'Z')
}
