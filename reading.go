package timeline

import (
	"iter"
	"net/url"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/coref"
	"github.com/seed-620526af/timeline/internal/parallel"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// reading is what merging needs of a document, whatever the others say. It is worked out once, for all the timelines that the document
// comes to be in.
type reading struct {
	publisher string
	print     coref.Print
	mentions  []coref.Mention // less the document, and the people and places, whose names depend on other documents
	said      []int32         // of each mention: the first one whose sentence has the same words
}

// readings are those of a set of annotations. They are shared by timelines and change no more.
type readings map[*Annotation]*reading

// read returns the readings of t's documents: those that the timelines it was merged of have, and new ones for the rest.
func (t *Timeline) read() readings {
	w := &t.worked
	w.reading.Do(func() {
		all := make(readings, len(t.docs))
		var fresh []*Annotation
		for _, a := range t.docs {
			for _, known := range t.known {
				if r := known[a]; r != nil {
					all[a] = r
					break
				}
			}
			if all[a] == nil {
				fresh = append(fresh, a)
			}
		}
		made := make([]*reading, len(fresh))
		parallel.Runs(len(fresh), 16, func(runs iter.Seq2[int, int]) {
			var r reader
			for first, end := range runs {
				for i := first; i < end; i++ {
					made[i] = r.read(fresh[i])
				}
			}
		})
		for i, a := range fresh {
			all[a] = made[i]
		}
		t.known = nil
		w.readings.Store(&all)
	})
	return *w.readings.Load()
}

// reader reads documents, one after another.
type reader struct {
	text, title text.Text
	words       coref.Words
	same        map[string]int32
	spelled     map[string][]uint32 // the words of names
}

func (r *reader) read(a *Annotation) *reading {
	r.text.Reset(a.Text)
	out := &reading{publisher: publisher(a.URL), print: coref.PrintOf(&r.text)}
	if len(a.Mentions) == 0 {
		return out
	}
	if r.same == nil {
		r.same = map[string]int32{}
	}
	clear(r.same)
	out.mentions, out.said = make([]coref.Mention, len(a.Mentions)), make([]int32, len(a.Mentions))
	var words []uint32
	sentence, number, said := Span{-1, -1}, int32(-1), int32(0)
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Sentence != sentence {
			sentence = m.Sentence
			number++
			first := r.text.TokenAt(sentence.Start)
			words = r.words.Of(&r.text, first, max(first, r.text.TokenAt(sentence.End)))
			s := a.Text[sentence.Start:sentence.End]
			var known bool
			if said, known = r.same[s]; !known {
				said = int32(i)
				r.same[s] = said
			}
		}
		r.title.Reset(m.Title)
		counts := coref.Counts(&r.title)
		trigger := r.text.TokenAt(m.Start)
		start, end := r.text.TokenAt(sentence.Start), r.text.TokenAt(sentence.End)
		out.said[i] = said
		out.mentions[i] = coref.Mention{
			Start: int32(m.Start), Sentence: number,
			Kind: kindOf(m.Class), Nominal: m.Nominal, Negated: m.Negated, Ahead: m.ahead(),
			Trigger: coref.Trigger(&r.text, trigger), Name: m.Name,
			First: m.First, Last: m.Last, Dated: m.strength(), Words: words, Title: r.words.Of(&r.title, 0, len(r.title.Tokens)),
		}
		c := &out.mentions[i]
		c.Agent, c.Patient = r.part(m, m.Agent), r.part(m, m.Patient)
		c.Around = r.words.Around(&r.text, trigger, start, end)
		c.Names, c.Counts = r.namesOf(m), counts
		c.Unreal = m.Modality != "" && m.Modality != "planned"
		if month, dom, ok := timex.MonthDay(m.Date); ok {
			out.mentions[i].Month, out.mentions[i].Dom = int8(month), int8(dom)
		}
		if m.Nominal {
			out.mentions[i].Series = coref.Series(&r.text, trigger)
		}
	}
	return out
}

// namesOf returns the keys of the words that name who takes part in m, and where it is.
func (r *reader) namesOf(m *Mention) []uint32 {
	var all []uint32
	for _, names := range [...][]string{m.Participants, m.Places} {
		for _, n := range names {
			ws, known := r.spelled[n]
			if !known {
				r.title.Reset(n)
				ws = r.words.Of(&r.title, 0, len(r.title.Tokens))
				if r.spelled == nil {
					r.spelled = map[string][]uint32{}
				}
				r.spelled[n] = ws
			}
			all = append(all, ws...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// part reads who takes part in m, as the words of a name or noun phrase.
func (r *reader) part(m *Mention, phrase string) (p coref.Part) {
	if phrase == "" {
		return p
	}
	r.title.Reset(phrase)
	p.Words = r.words.Of(&r.title, 0, len(r.title.Tokens))
	if slices.Contains(m.Participants, phrase) {
		p.Name = phrase
	}
	return p
}

// publisher names who answers for what stands at an address: its host.
func publisher(address string) string {
	if address == "" {
		return ""
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

func kindOf(class string) coref.Kind {
	switch class {
	case "REPORTING":
		return coref.Statement
	case "STATE", "I_STATE", "PERCEPTION":
		return coref.Condition
	}
	return coref.Happening
}

// ahead reports whether a verb tells m as still to come.
func (m *Mention) ahead() bool { return !m.Nominal && (m.Tense == "future" || m.Modality == "planned") }

// strength says how well the day of m is known.
func (m *Mention) strength() coref.Strength {
	switch {
	case m.First.IsZero() && m.Last.IsZero():
		return coref.Undated
	case m.Timex >= 0 && !m.First.IsZero() && !m.Last.IsZero():
		if m.Along {
			return coref.Told
		}
		return coref.Own
	case m.First != m.Last: // one side is open, or it is told between two dates
		return coref.Bounded
	}
	return coref.Inherited
}
