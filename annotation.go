package timeline

import (
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
	// PublishedBasis says where the date of publication comes from: "given", "url", "dateline: …", "corpus: …"; "" where it isn't known.
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
	Date         string   `json:"date"`            // TIMEX3 value: "2019-02-14", "2020-11"; "" where no date is known
	First        Day      `json:"first"`           // bounds, inclusive; no day where there is none on that side
	Last         Day      `json:"last"`            //
	Basis        string   `json:"basis,omitempty"` // why it has its date
	Timex        int      `json:"timex"`           // index of the timex that dates it, -1 for none
	Participants []string `json:"participants"`    // canonical names
	Roles        []string `json:"roles,omitempty"` // of the participants: agent, patient, speaker, party
	Places       []string `json:"places"`
	Sentence     Span     `json:"sentence"` // the evidence
	Salience     float64  `json:"salience"` // 0 to 1: how much it belongs in a chronology
}

// Relation is an order that the text itself states between two of its mentions.
type Relation struct {
	From int    `json:"from"` // index of a mention
	Rel  string `json:"rel"`  // before, after, during, since, same
	To   int    `json:"to"`   // index of a mention
	Days int    `json:"days,omitempty"`
}
