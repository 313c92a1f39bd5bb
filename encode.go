package timeline

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/seed-620526af/timeline/internal/export"
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
	w.open()
	w.text("id", a.ID)
	w.optional("title", a.Title)
	w.optional("url", a.URL)
	w.text("published", a.Published)
	w.text("text", a.Text)
	w.text("published_basis", a.PublishedBasis)
	if o := a.Offered; o != nil {
		w.key("published_offered")
		w.open()
		w.day("published", o.Published)
		w.text("basis", o.Basis)
		w.fraction("confidence", o.Confidence)
		w.close()
	}
	w.optional("mode", a.Mode)
	listed(w, "timexes", a.Timexes, (*jsonWriter).timex)
	listed(w, "entities", a.Entities, (*jsonWriter).entity)
	listed(w, "events", a.Mentions, (*jsonWriter).mention)
	if len(a.Relations) > 0 {
		listed(w, "relations", a.Relations, (*jsonWriter).relation)
	}
	w.close()
}

func (w *jsonWriter) timex(x *timex.Timex) {
	w.open()
	w.number("start", x.Start)
	w.number("end", x.End)
	w.text("text", x.Text)
	w.text("type", string(x.Type))
	w.text("value", x.Value)
	w.text("mod", x.Mod)
	w.optional("quant", x.Quant)
	w.optional("freq", x.Freq)
	w.optional("grain", x.Grain)
	w.day("first", x.First)
	w.day("last", x.Last)
	w.optional("zone", x.Zone)
	w.optional("range", x.Range)
	w.text("rule", x.Rule)
	w.text("basis", x.Basis)
	w.optional("problem", x.Problem)
	if e := x.Event; e != nil {
		w.key("event")
		w.open()
		w.number("start", e.Start)
		w.number("end", e.End)
		w.text("text", e.Text)
		w.number("step", e.Step)
		w.text("unit", e.Unit)
		w.close()
	}
	if c := x.Other; c != nil {
		w.key("other")
		w.open()
		w.text("value", c.Value)
		w.day("first", c.First)
		w.day("last", c.Last)
		w.close()
	}
	w.close()
}

func (w *jsonWriter) entity(e *Entity) {
	w.open()
	w.number("start", e.Start)
	w.number("end", e.End)
	w.text("text", e.Text)
	w.text("type", e.Type)
	w.text("name", e.Name)
	w.optional("office", e.Office)
	w.optional("nation", e.Nation)
	w.close()
}

func (w *jsonWriter) mention(m *Mention) {
	w.open()
	w.number("start", m.Start)
	w.number("end", m.End)
	w.text("text", m.Text)
	w.optional("title", m.Title)
	w.optional("name", m.Name)
	w.text("class", m.Class)
	w.optional("tense", m.Tense)
	w.optional("modality", m.Modality)
	w.flag("negated", m.Negated)
	w.flag("nominal", m.Nominal)
	w.text("date", m.Date)
	w.day("first", m.First)
	w.day("last", m.Last)
	w.optional("basis", m.Basis)
	w.number("timex", m.Timex)
	listed(w, "participants", m.Participants, (*jsonWriter).element)
	if len(m.Roles) > 0 {
		listed(w, "roles", m.Roles, (*jsonWriter).element)
	}
	listed(w, "places", m.Places, (*jsonWriter).element)
	w.key("sentence")
	w.open()
	w.number("start", m.Sentence.Start)
	w.number("end", m.Sentence.End)
	w.close()
	w.fraction("salience", m.Salience)
	w.close()
}

func (w *jsonWriter) relation(r *Relation) {
	w.open()
	w.number("from", r.From)
	w.text("rel", r.Rel)
	w.number("to", r.To)
	if r.Days != 0 {
		w.number("days", r.Days)
	}
	if r.Slack != 0 {
		w.number("slack", r.Slack)
	}
	w.close()
}

// jsonWriter appends JSON, byte for byte as encoding/json does where it does not escape HTML.
type jsonWriter struct {
	b     []byte
	err   error
	inert bool // escapes what marks up HTML, and what turns the direction of text, as [export.Encode] does
}

func (w *jsonWriter) open()  { w.b = append(w.b, '{') }
func (w *jsonWriter) close() { w.b = append(w.b, '}') }

// next appends the comma before all but the first of an object or list.
func (w *jsonWriter) next() {
	if last := w.b[len(w.b)-1]; last != '{' && last != '[' {
		w.b = append(w.b, ',')
	}
}

func (w *jsonWriter) key(k string) {
	w.next()
	w.b = append(w.b, '"')
	w.b = append(w.b, k...)
	w.b = append(w.b, '"', ':')
}

func (w *jsonWriter) text(key, s string) {
	w.key(key)
	w.quote(s)
}

// optional leaves out what is empty.
func (w *jsonWriter) optional(key, s string) {
	if s != "" {
		w.text(key, s)
	}
}

func (w *jsonWriter) number(key string, n int) {
	w.key(key)
	w.b = strconv.AppendInt(w.b, int64(n), 10)
}

// flag leaves out what is false.
func (w *jsonWriter) flag(key string, set bool) {
	if set {
		w.key(key)
		w.b = append(w.b, "true"...)
	}
}

func (w *jsonWriter) day(key string, d Day) {
	w.key(key)
	w.b = append(w.b, '"')
	w.b = append(d.AppendTo(w.b), '"')
}

func (w *jsonWriter) fraction(key string, f float64) {
	w.key(key)
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

// listed appends a list by what appends one of its elements.
func listed[T any](w *jsonWriter, key string, all []T, element func(*jsonWriter, *T)) {
	w.key(key)
	if all == nil {
		w.b = append(w.b, "null"...)
		return
	}
	w.b = append(w.b, '[')
	for i := range all {
		w.next()
		element(w, &all[i])
	}
	w.b = append(w.b, ']')
}

func (w *jsonWriter) element(s *string) { w.quote(*s) }

// quote appends a string: what is plain as it is, in runs, and the rest by its escapes.
func (w *jsonWriter) quote(s string) {
	const hex = "0123456789abcdef"
	b := append(w.b, '"')
	plain := &plain
	if w.inert {
		plain = &inert
	}
	done := 0 // s[:done] is appended
	for i := 0; i < len(s); {
		c := s[i]
		if plain[c] {
			i++
			continue
		}
		escape, size := "", 1
		switch c {
		case '"':
			escape = `\"`
		case '\\':
			escape = `\\`
		case '\b':
			escape = `\b`
		case '\f':
			escape = `\f`
		case '\n':
			escape = `\n`
		case '\r':
			escape = `\r`
		case '\t':
			escape = `\t`
		default:
			if c < utf8.RuneSelf {
				escape = `\u00` + string([]byte{hex[c>>4], hex[c&15]})
				break
			}
			var r rune
			switch r, size = utf8.DecodeRuneInString(s[i:]); {
			case r == utf8.RuneError && size == 1:
				escape = `\ufffd`
			case r == '\u2028': // JavaScript's line ends
				escape = `\u2028`
			case r == '\u2029':
				escape = `\u2029`
			case w.inert && export.Turns(r):
				escape = fmt.Sprintf(`\u%04x`, r)
			}
		}
		if escape != "" {
			b = append(b, s[done:i]...)
			b = append(b, escape...)
			done = i + size
		}
		i += size
	}
	b = append(b, s[done:]...)
	w.b = append(b, '"')
}

// plain marks the bytes that JSON strings hold as they are and that are no part of a longer rune; inert, those of them that say nothing
// to HTML.
var plain = func() (p [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		p[c] = c != '"' && c != '\\'
	}
	return p
}()

var inert = func() [256]bool {
	p := plain
	p['<'], p['>'], p['&'] = false, false, false
	return p
}()
