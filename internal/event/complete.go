package event

import (
	"strings"
	"sync"
)

var readings = sync.Pool{New: func() any { return new(linker) }}

// Complete fills in, for each mention, who takes part and where, its title, its date or the bounds of it, and how much it belongs
// in a chronology. It returns the orders that the text states. The mentions are the article's, in the order of the text.
func Complete(a Article, mentions []Mention) []Relation {
	l := readings.Get().(*linker)
	defer func() {
		l.Article, l.mention, l.relations = Article{}, nil, nil
		readings.Put(l)
	}()
	if l.reading == nil {
		l.reading = new(reading)
	}
	l.read(a, mentions)
	l.date()
	for i := range mentions {
		m := &mentions[i]
		l.cast(m)
		m.Salience = l.weigh(m)
		var says gist
		if m.Title, says = l.title(m); !says.names && (m.Nominal || strings.Count(m.Title, " ") < 4) {
			m.Salience = min(m.Salience, indistinct)
		}
		if says.thin {
			m.Salience = max(m.Salience-thinner, 0)
		}
		if says.vague {
			m.Salience = max(m.Salience-thinner/2, 0)
		}
		if m.Title == "" {
			m.Salience = min(m.Salience, untitled)
			m.Title = l.fallback(m)
		}
	}
	return l.relations
}

// untitled is the most that a mention weighs of which no title can be made that stands alone.
const untitled = .3

// indistinct is the most that a mention weighs whose title is short and names nothing: "global crisis", "man dies".
const indistinct = .45

// thinner is by how much less a mention weighs whose title leans on the text before it: "defends plan".
const thinner = .17

// fallback names the mention by its own words, where nothing better can be made.
func (r *reading) fallback(m *Mention) string {
	w := titleWriter{reading: r, buf: r.buf[:0], owner: -1, speaker: -1, last: -1}
	if k := r.chunkOf[m.Trigger]; k >= 0 && r.chunks[k].Kind == nounChunk && r.chunks[k].Last-r.chunks[k].First < 8 {
		w.noun(int(k))
	}
	if len(w.buf) == 0 || len(w.buf) > titleLength {
		w.buf, w.last = w.buf[:0], -1
		w.token(m.Trigger)
	}
	w.buf = w.buf[:min(len(w.buf), titleLength)]
	r.buf = w.buf
	return w.finish()
}
