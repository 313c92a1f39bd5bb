package timeline

import "github.com/seed-620526af/timeline/internal/coref"

const (
	manyDocuments = 12  // from which on a collection shows whom it is about
	inPassing     = .12 // by how much less an event scores that is of no one whom others name
)

// prominence says of each name whether more than one document of the collection tells of who bears it: -1, else the one document.
type prominence map[string]int32

// renown finds whom the collection is about.
func (l *loom) renown() prominence {
	p := prominence{}
	if len(l.docs) < manyDocuments {
		return p
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		for _, name := range m.Who {
			if d, ok := p[name]; !ok {
				p[name] = m.Doc
			} else if d != m.Doc {
				p[name] = -1
			}
		}
	}
	return p
}

// passes reports whether one document alone tells of the event, and of all who take part in it: someone met in passing, not whom the
// collection is about.
func (p prominence) passes(l *loom, c *coref.Event) bool {
	named := false
	for _, i := range c.Mentions {
		for _, name := range l.mentions[i].Who {
			if d, ok := p[name]; !ok || d < 0 {
				return false
			}
			named = true
		}
	}
	return named && l.alone(c)
}

// alone reports whether one document of a collection tells of the event, and no other.
func (l *loom) alone(c *coref.Event) bool {
	for _, i := range c.Mentions {
		if l.mentions[i].Doc != l.mentions[c.Mentions[0]].Doc {
			return false
		}
	}
	return len(l.docs) >= manyDocuments
}
