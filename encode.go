package timeline

import (
	"encoding/json"
	"math"
	"strconv"

	"github.com/seed-620526af/timeline/timex"
)

// MarshalJSON writes what [Annotation.AppendJSON] appends.
func (a *Annotation) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil) }

// AppendJSON appends the annotation as JSON, without white space, to b. It writes what encoding/json writes of the fields, several
// times faster: an annotation is many times larger than its text. The error is that of a number which JSON can't hold.
func (a *Annotation) AppendJSON(b []byte) ([]byte, error) {
	w := jsonWriter{b: b}
	w.annotation(a)
	return w.b, w.err
}

func (w *jsonWriter) annotation(a *Annotation) {
	w.text(`{"id":`, a.ID)
	w.optional(`,"title":`, a.Title)
	w.optional(`,"url":`, a.URL)
	w.text(`,"published":`, a.Published)
	w.text(`,"text":`, a.Text)
	w.text(`,"published_basis":`, a.PublishedBasis)
	if o := a.Offered; o != nil {
		w.day(`,"published_offered":{"published":`, o.Published)
		w.text(`,"basis":`, o.Basis)
		w.fraction(`,"confidence":`, o.Confidence)
		w.end()
	}
	w.optional(`,"mode":`, a.Mode)
	listed(w, `,"timexes":`, a.Timexes, (*jsonWriter).timex)
	listed(w, `,"entities":`, a.Entities, (*jsonWriter).entity)
	listed(w, `,"events":`, a.Mentions, (*jsonWriter).mention)
	if len(a.Relations) > 0 {
		listed(w, `,"relations":`, a.Relations, (*jsonWriter).relation)
	}
	w.end()
}

func (w *jsonWriter) timex(x *timex.Timex) {
	w.number(`{"start":`, x.Start)
	w.number(`,"end":`, x.End)
	w.text(`,"text":`, x.Text)
	w.text(`,"type":`, string(x.Type))
	w.text(`,"value":`, x.Value)
	w.text(`,"mod":`, x.Mod)
	w.optional(`,"quant":`, x.Quant)
	w.optional(`,"freq":`, x.Freq)
	w.optional(`,"grain":`, x.Grain)
	w.day(`,"first":`, x.First)
	w.day(`,"last":`, x.Last)
	w.optional(`,"zone":`, x.Zone)
	w.optional(`,"range":`, x.Range)
	w.text(`,"rule":`, x.Rule)
	w.text(`,"basis":`, x.Basis)
	w.optional(`,"problem":`, x.Problem)
	if e := x.Event; e != nil {
		w.number(`,"event":{"start":`, e.Start)
		w.number(`,"end":`, e.End)
		w.text(`,"text":`, e.Text)
		w.number(`,"step":`, e.Step)
		w.text(`,"unit":`, e.Unit)
		w.end()
	}
	if c := x.Other; c != nil {
		w.text(`,"other":{"value":`, c.Value)
		w.day(`,"first":`, c.First)
		w.day(`,"last":`, c.Last)
		w.end()
	}
	w.end()
}

func (w *jsonWriter) entity(e *Entity) {
	w.number(`{"start":`, e.Start)
	w.number(`,"end":`, e.End)
	w.text(`,"text":`, e.Text)
	w.text(`,"type":`, e.Type)
	w.text(`,"name":`, e.Name)
	w.optional(`,"office":`, e.Office)
	w.optional(`,"nation":`, e.Nation)
	w.end()
}

func (w *jsonWriter) mention(m *Mention) {
	w.number(`{"start":`, m.Start)
	w.number(`,"end":`, m.End)
	w.text(`,"text":`, m.Text)
	w.optional(`,"title":`, m.Title)
	w.optional(`,"name":`, m.Name)
	w.text(`,"class":`, m.Class)
	w.optional(`,"tense":`, m.Tense)
	w.optional(`,"modality":`, m.Modality)
	w.flag(`,"negated":`, m.Negated)
	w.flag(`,"nominal":`, m.Nominal)
	w.text(`,"date":`, m.Date)
	w.day(`,"first":`, m.First)
	w.day(`,"last":`, m.Last)
	w.optional(`,"basis":`, m.Basis)
	w.number(`,"timex":`, m.Timex)
	w.flag(`,"along":`, m.Along)
	listed(w, `,"participants":`, m.Participants, (*jsonWriter).element)
	if len(m.Roles) > 0 {
		listed(w, `,"roles":`, m.Roles, (*jsonWriter).element)
	}
	w.optional(`,"agent":`, m.Agent)
	w.optional(`,"patient":`, m.Patient)
	listed(w, `,"places":`, m.Places, (*jsonWriter).element)
	w.number(`,"sentence":{"start":`, m.Sentence.Start)
	w.number(`,"end":`, m.Sentence.End)
	w.end()
	w.fraction(`,"salience":`, m.Salience)
	w.end()
}

func (w *jsonWriter) relation(r *Relation) {
	w.number(`{"from":`, r.From)
	w.text(`,"rel":`, r.Rel)
	w.number(`,"to":`, r.To)
	if r.Days != 0 {
		w.number(`,"days":`, r.Days)
	}
	if r.Slack != 0 {
		w.number(`,"slack":`, r.Slack)
	}
	w.end()
}

// jsonWriter appends JSON, byte for byte as encoding/json does where it does not escape HTML. What its methods take as a key is all
// that stands before the value: the key's quotes and colon, and the comma or bracket before it.
type jsonWriter struct {
	b     []byte
	err   error
	inert bool // escapes what marks up HTML, and what turns the direction of text, as [export.Encode] does
}

// end closes an object.
func (w *jsonWriter) end() { w.b = append(w.b, '}') }

func (w *jsonWriter) text(key, s string) {
	w.b = append(w.b, key...)
	w.quote(s)
}

// optional leaves out what is empty.
func (w *jsonWriter) optional(key, s string) {
	if s != "" {
		w.text(key, s)
	}
}

func (w *jsonWriter) number(key string, n int) { w.b = appendInt(append(w.b, key...), n) }

// flag leaves out what is false.
func (w *jsonWriter) flag(key string, set bool) {
	if set {
		w.b = append(append(w.b, key...), "true"...)
	}
}

func (w *jsonWriter) day(key string, d Day) {
	w.b = append(append(w.b, key...), '"')
	w.b = append(d.AppendTo(w.b), '"')
}

func (w *jsonWriter) fraction(key string, f float64) {
	w.b = append(w.b, key...)
	const most = 1e6
	if percent := math.Round(f * 100); percent >= 0 && percent < most && percent/100 == f && !math.Signbit(f) {
		n := int(percent) // two digits after the point, as most have, need no search for the fewest that tell a number
		if w.b = appendInt(w.b, n/100); n%100 != 0 {
			w.b = append(w.b, '.', byte('0'+n%100/10))
		}
		if n%10 != 0 {
			w.b = append(w.b, byte('0'+n%10))
		}
		return
	}
	if size := math.Abs(f); size == 0 || size >= 1e-6 && size < 1e21 {
		w.b = strconv.AppendFloat(w.b, f, 'f', -1, 64)
		return
	}
	b, err := json.Marshal(f) // with an exponent, or no number at all
	if err != nil {
		w.err = err
	}
	w.b = append(w.b, b...)
}

// appendInt is strconv.AppendInt for what are mostly offsets.
func appendInt(b []byte, n int) []byte {
	var digits [6]byte
	if n < 0 || n >= 1_000_000 {
		return strconv.AppendInt(b, int64(n), 10)
	}
	i := len(digits) - 1
	for ; n >= 10; n /= 10 {
		digits[i] = byte('0' + n%10)
		i--
	}
	digits[i] = byte('0' + n)
	return append(b, digits[i:]...)
}

// listed appends a list by what appends one of its elements.
func listed[T any](w *jsonWriter, key string, all []T, element func(*jsonWriter, *T)) {
	w.b = append(w.b, key...)
	if all == nil {
		w.b = append(w.b, "null"...)
		return
	}
	w.b = append(w.b, '[')
	for i := range all {
		if i > 0 {
			w.b = append(w.b, ',')
		}
		element(w, &all[i])
	}
	w.b = append(w.b, ']')
}

func (w *jsonWriter) element(s *string) { w.quote(*s) }
