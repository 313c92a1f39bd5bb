package timeline

import (
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/link"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/timex"
)

// Day is a day of the calendar; the zero Day is no day.
type Day = timex.Day

// Span is a place in a text: half-open byte offsets.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Annotation is what one document tells: its dates, names and event mentions. It is a pure function of the document and the
// Extractor's settings.
type Annotation struct {
	Document
	// PublishedBasis says where the date of publication comes from: "given", "url", "dateline: …", "heading: …", "corpus: …"; "" where it isn't known.
	// What was inferred stands in Document.Published in place of the empty string.
	PublishedBasis string        `json:"published_basis"`
	Offered        *Offer        `json:"published_offered,omitempty"` // a date of publication that was not sure enough to be used
	Mode           string        `json:"mode,omitempty"`              // how relative dates were anchored: news, narrative, colloquial
	Timexes        []timex.Timex `json:"timexes"`
	Entities       []Entity      `json:"entities"`
	Mentions       []Mention     `json:"events"`
	Relations      []Relation    `json:"relations,omitempty"`

	key string // the document's fingerprint
}

// Offer is a date of publication that could be inferred, but not surely.
type Offer struct {
	Published  Day     `json:"published"`
	Basis      string  `json:"basis"`
	Confidence float64 `json:"confidence"` // 0 to 1
}

// Mention is one place in a text where an event is told, by one word: its trigger.
type Mention struct {
	Span
	Text         string   `json:"text"`            // the trigger
	Title        string   `json:"title,omitempty"` // "Sochi summit", "Airbus delivers first A380"
	Name         string   `json:"name,omitempty"`  // the event's own name, where it has one: "Astana 5"
	Class        string   `json:"class"`           // TimeML's: OCCURRENCE, REPORTING, STATE, I_ACTION, I_STATE, ASPECTUAL, PERCEPTION
	Tense        string   `json:"tense,omitempty"`
	Modality     string   `json:"modality,omitempty"` // planned, possible, conditional, asked, feared, denied, generic; "" for told as a fact
	Negated      bool     `json:"negated,omitempty"`
	Nominal      bool     `json:"nominal,omitempty"` // a noun tells it
	Date         string   `json:"date"`              // TIMEX3 value: "2019-02-14", "2020-11"; "2017-08-01/2017-08-02" for several days; "" where no date is known
	First        Day      `json:"first"`             // bounds, inclusive; no day where there is none on that side
	Last         Day      `json:"last"`              //
	Basis        string   `json:"basis,omitempty"`   // why it has its date
	Timex        int      `json:"timex"`             // index of the timex that dates it, -1 for none
	Along        bool     `json:"along,omitempty"`   // it has the date of what is told beside it, not one of its own
	Participants []string `json:"participants"`      // canonical names
	Roles        []string `json:"roles,omitempty"`   // of the participants: agent, patient, speaker, party
	Agent        string   `json:"agent,omitempty"`   // who or what does it: a canonical name, or the words of the text, "rescuers"
	Patient      string   `json:"patient,omitempty"` // to whom or what it is done, in the same way: "Danish UN worker"
	Places       []string `json:"places"`
	Sentence     Span     `json:"sentence"` // the evidence
	Salience     float64  `json:"salience"` // 0 to 1: how much it belongs in a chronology
}

// Relation is what the text itself says of two of its mentions: the order that they are in, or that they are one event.
type Relation struct {
	From int    `json:"from"` // index of a mention
	Rel  string `json:"rel"`  // before, after, during, since, until, with; same: both tell of one event
	To   int    `json:"to"`   // index of a mention
	Days int    `json:"days,omitempty"`
	// Slack is how many days more or fewer it may be: weeks, months and years are seldom meant to the day.
	Slack int `json:"slack,omitempty"`
}

// annotation writes what the stages found into w.made, whose memory is used again.
func (w *worker) annotation() {
	a, doc := w.made, w.doc
	*a = Annotation{
		Document: doc, PublishedBasis: w.basis, Offered: w.offered, Mode: modes[w.settings.Mode],
		Timexes:   append(room(a.Timexes, len(w.timexes)), w.timexes...),
		Entities:  room(a.Entities, len(w.names)),
		Mentions:  room(a.Mentions, len(w.mentions))[:len(w.mentions)],
		Relations: a.Relations[:0],
	}
	if a.Published == "" {
		a.Published = dayOf(w.published).String()
	}
	for i := range w.names {
		n := &w.names[i]
		s := w.span(n.First, n.Last)
		a.Entities = append(a.Entities, Entity{s, doc.Text[s.Start:s.End], n.Type.String(), n.Canonical, n.Office, n.Nation})
	}
	lists := 0
	for i := range w.mentions {
		lists += 2*len(w.mentions[i].Args) + len(w.mentions[i].Places)
	}
	w.lists = room(w.lists, lists)
	for i := range w.mentions {
		w.mention(&w.mentions[i], &a.Mentions[i])
	}
	for _, r := range w.relations {
		if r.To >= 0 {
			a.Relations = append(a.Relations, Relation{r.From, r.Order.String(), r.To, r.Days, r.Slack})
		}
	}
}

// room returns an empty list, not nil, with room for n, in the memory of s where that is enough.
func room[T any](s []T, n int) []T {
	if s == nil || cap(s) < n {
		return make([]T, 0, n)
	}
	return s[:0]
}

// span returns the bytes of tokens [first, last).
func (w *worker) span(first, last int32) Span {
	return Span{int(w.text.Tokens[first].Start), int(w.text.Tokens[last-1].End)}
}

// mention hands out m, its names by their canonical forms.
func (w *worker) mention(m *event.Mention, out *Mention) {
	at := w.span(m.Trigger, m.Trigger+1)
	s := w.text.Sentences[m.Sentence]
	*out = Mention{
		Span: at, Text: w.text.Raw[at.Start:at.End],
		Title: m.Title, Name: m.Name,
		Class: m.Class.String(), Tense: tenses[m.Tense], Modality: modalities[m.Modality], Negated: m.Negated, Nominal: m.Nominal,
		First: m.First, Last: m.Last, Basis: m.Link, Timex: m.Timex,
		Participants: w.list(len(m.Args)), Places: w.list(len(m.Places)),
		Sentence: Span{int(s.Start), int(s.End)},
		Salience: m.Salience,
	}
	if m.Timex >= 0 {
		out.Along = m.Link == link.Story || m.Link == link.GoesOn || m.Link == link.Wrought || m.Nominal && m.Link == link.Clause
		x := &w.timexes[m.Timex]
		out.Date, out.Basis = x.Value, x.Basis+"; "+m.Link
		if m.First != x.First || m.Last != x.Last { // several days, of which the timex names the first or the last
			out.Date = m.First.String() + "/" + m.Last.String()
		}
		if x.First.IsZero() { // "XXXX-02-14"
			out.Basis = "its year is not known; " + m.Link
		}
	}
	if len(m.Args) > 0 {
		out.Roles = w.list(len(m.Args))
	}
	for _, arg := range m.Args {
		if name := w.names[arg.Name].Canonical; !slices.Contains(out.Participants, name) {
			out.Participants = append(out.Participants, name)
			out.Roles = append(out.Roles, roles[arg.Role])
		}
		if n := &w.names[arg.Name]; n.Type == names.Person && n.Last-n.First == 1 {
			out.Title = respell(out.Title, w.text.Word(int(n.First)), n.Canonical)
		}
	}
	out.Agent, out.Patient = w.phrase(m.Agent), w.phrase(m.Patient)
	for _, n := range m.Places {
		if name := w.names[n].Canonical; !slices.Contains(out.Places, name) {
			out.Places = append(out.Places, name)
		}
	}
}

// phrase returns the canonical name that p is, else its words.
func (w *worker) phrase(p event.Phrase) string {
	switch {
	case p.First == p.Last:
		return ""
	case p.Name >= 0:
		return w.names[p.Name].Canonical
	}
	s := w.span(p.First, p.Last)
	return w.text.Raw[s.Start:s.End]
}

// list takes from w.lists an empty list with room for n names.
func (w *worker) list(n int) []string {
	end := len(w.lists) + n
	list := w.lists[len(w.lists):len(w.lists):end]
	w.lists = w.lists[:end]
	return list
}

var (
	tenses     = [...]string{"", "past", "present", "future"}
	modalities = [...]string{"", "planned", "possible", "conditional", "asked", "feared", "denied", "generic"}
	roles      = [...]string{"", "agent", "patient", "speaker", "party"}
)

// mode returns the mode that a was made with.
func (a *Annotation) mode() timex.Mode {
	for i, m := range modes {
		if a.Mode == m {
			return timex.Mode(i)
		}
	}
	return timex.Auto
}

var modes = [...]string{timex.Auto: "", timex.News: "news", timex.Narrative: "narrative", timex.Colloquial: "colloquial"}

// respell writes a surname in a title as the person's canonical name has it, where the text misspells it by a letter: "Lavrentieve".
func respell(title, surname, canonical string) string {
	known := canonical[strings.LastIndexByte(canonical, ' ')+1:]
	const alike = 4 // letters that both begin with
	if surname == known || len(known) <= alike || len(surname) <= alike || surname[:alike] != known[:alike] || strings.Contains(canonical, surname) ||
		max(len(surname)-len(known), len(known)-len(surname)) > 1 {
		return title
	}
	return strings.Replace(title, surname, known, 1)
}
