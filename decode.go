package timeline

import (
	"encoding/json"

	"github.com/seed-620526af/timeline/timex"
)

// decoder reads annotations from JSON: what [Annotation.AppendJSON] writes many times faster than encoding/json does, and all else by
// encoding/json. It keeps no part of what it reads from. Strings that annotations have in common are held once.
type decoder struct {
	jsonReader
	shared map[string]string

	timexes  []timex.Timex // lists, until it is known how long they are
	entities []Entity
	mentions []Mention
	strings  []string
	room     []string // where short lists lie together
}

func (d *decoder) annotation(data []byte) (*Annotation, error) {
	d.jsonReader = jsonReader{b: data}
	a := new(Annotation)
	d.readAnnotation(a)
	if d.space(); !d.odd && d.at == len(d.b) {
		return a, nil
	}
	var other *Annotation // what is null stays nil
	err := json.Unmarshal(data, &other)
	return other, err
}

func (d *decoder) readAnnotation(a *Annotation) {
	for d.begin('{'); d.more('}'); {
		switch string(d.key()) {
		case "id":
			a.ID = d.text()
		case "title":
			a.Title = d.text()
		case "url":
			a.URL = d.text()
		case "published":
			a.Published = d.name()
		case "text":
			a.Text = d.text()
		case "published_basis":
			a.PublishedBasis = d.name()
		case "published_offered":
			if a.Offered == nil {
				a.Offered = new(Offer)
			}
			d.offer(a.Offered)
		case "mode":
			a.Mode = d.name()
		case "timexes":
			list(d, &a.Timexes, &d.timexes, func(x *timex.Timex) { d.timex(x, a.Text) })
		case "entities":
			list(d, &a.Entities, &d.entities, func(e *Entity) { d.entity(e, a.Text) })
		case "events":
			list(d, &a.Mentions, &d.mentions, func(m *Mention) { d.mention(m, a.Text) })
		case "relations":
			list(d, &a.Relations, new([]Relation), d.relation)
		default:
			d.odd = true
		}
	}
}

func (d *decoder) offer(o *Offer) {
	for d.begin('{'); d.more('}'); {
		switch string(d.key()) {
		case "published":
			o.Published = d.day()
		case "basis":
			o.Basis = d.name()
		case "confidence":
			o.Confidence = d.fraction()
		default:
			d.odd = true
		}
	}
}

func (d *decoder) timex(x *timex.Timex, in string) {
	for d.begin('{'); d.more('}'); {
		switch string(d.key()) {
		case "start":
			x.Start = d.number()
		case "end":
			x.End = d.number()
		case "text":
			x.Text = d.part(in, x.Start, x.End)
		case "type":
			x.Type = timex.Type(d.name())
		case "value":
			x.Value = d.name()
		case "mod":
			x.Mod = d.name()
		case "quant":
			x.Quant = d.name()
		case "freq":
			x.Freq = d.name()
		case "grain":
			x.Grain = d.name()
		case "first":
			x.First = d.day()
		case "last":
			x.Last = d.day()
		case "zone":
			x.Zone = d.name()
		case "range":
			x.Range = d.name()
		case "rule":
			x.Rule = d.name()
		case "basis":
			x.Basis = d.name()
		case "problem":
			x.Problem = d.name()
		case "event":
			if x.Event == nil {
				x.Event = new(timex.EventAnchor)
			}
			d.anchor(x.Event)
		case "other":
			if x.Other == nil {
				x.Other = new(timex.Candidate)
			}
			d.candidate(x.Other)
		default:
			d.odd = true
		}
	}
}

func (d *decoder) anchor(e *timex.EventAnchor) {
	for d.begin('{'); d.more('}'); {
		switch string(d.key()) {
		case "start":
			e.Start = d.number()
		case "end":
			e.End = d.number()
		case "text":
			e.Text = d.name()
		case "step":
			e.Step = d.number()
		case "unit":
			e.Unit = d.name()
		default:
			d.odd = true
		}
	}
}

func (d *decoder) candidate(c *timex.Candidate) {
	for d.begin('{'); d.more('}'); {
		switch string(d.key()) {
		case "value":
			c.Value = d.name()
		case "first":
			c.First = d.day()
		case "last":
			c.Last = d.day()
		default:
			d.odd = true
		}
	}
}

func (d *decoder) entity(e *Entity, in string) {
	for d.begin('{'); d.more('}'); {
		switch string(d.key()) {
		case "start":
			e.Start = d.number()
		case "end":
			e.End = d.number()
		case "text":
			e.Text = d.part(in, e.Start, e.End)
		case "type":
			e.Type = d.name()
		case "name":
			e.Name = d.name()
		case "office":
			e.Office = d.name()
		case "nation":
			e.Nation = d.name()
		default:
			d.odd = true
		}
	}
}

func (d *decoder) mention(m *Mention, in string) {
	for d.begin('{'); d.more('}'); {
		switch string(d.key()) {
		case "start":
			m.Start = d.number()
		case "end":
			m.End = d.number()
		case "text":
			m.Text = d.part(in, m.Start, m.End)
		case "title":
			m.Title = d.name()
		case "name":
			m.Name = d.name()
		case "class":
			m.Class = d.name()
		case "tense":
			m.Tense = d.name()
		case "modality":
			m.Modality = d.name()
		case "negated":
			m.Negated = d.flag()
		case "nominal":
			m.Nominal = d.flag()
		case "date":
			m.Date = d.name()
		case "first":
			m.First = d.day()
		case "last":
			m.Last = d.day()
		case "basis":
			m.Basis = d.name()
		case "timex":
			m.Timex = d.number()
		case "participants":
			d.names(&m.Participants)
		case "roles":
			d.names(&m.Roles)
		case "places":
			d.names(&m.Places)
		case "sentence":
			for d.begin('{'); d.more('}'); {
				switch string(d.key()) {
				case "start":
					m.Sentence.Start = d.number()
				case "end":
					m.Sentence.End = d.number()
				default:
					d.odd = true
				}
			}
		case "salience":
			m.Salience = d.fraction()
		default:
			d.odd = true
		}
	}
}

func (d *decoder) relation(r *Relation) {
	for d.begin('{'); d.more('}'); {
		switch string(d.key()) {
		case "from":
			r.From = d.number()
		case "rel":
			r.Rel = d.name()
		case "to":
			r.To = d.number()
		case "days":
			r.Days = d.number()
		case "slack":
			r.Slack = d.number()
		default:
			d.odd = true
		}
	}
}

// elements reads the elements of a list, each by one, and reports whether there is a list: null is none.
func elements[T any](d *decoder, read []T, one func(*T)) (all []T, ok bool) {
	if d.null() {
		return nil, false
	}
	for d.begin('['); d.more(']'); {
		var none T
		read = append(read, none)
		one(&read[len(read)-1])
	}
	return read, true
}

// list reads a list by way of scratch, which is longer.
func list[T any](d *decoder, into, scratch *[]T, one func(*T)) {
	d.odd = d.odd || *into != nil // it was there before
	if read, ok := elements(d, (*scratch)[:0], one); ok {
		*into = append(make([]T, 0, len(read)), read...)
		*scratch = read
	}
}

// names reads a list of names, which is short.
func (d *decoder) names(into *[]string) {
	d.odd = d.odd || *into != nil
	read, ok := elements(d, d.strings[:0], func(s *string) { *s = d.name() })
	if !ok {
		return
	}
	if d.strings = read; d.room == nil || len(read) > cap(d.room)-len(d.room) {
		d.room = make([]string, 0, max(256, len(read)))
	}
	from := len(d.room)
	d.room = append(d.room, read...)
	*into = d.room[from:len(d.room):len(d.room)]
}

// text reads a string of its own.
func (d *decoder) text() string { return string(d.quoted()) }

// mostShared is how many strings are remembered.
const mostShared = 1 << 16

// name reads a string that is likely to have been read before.
func (d *decoder) name() string {
	b := d.quoted()
	if s, ok := d.shared[string(b)]; ok {
		return s
	}
	if len(d.shared) >= mostShared || d.shared == nil {
		d.shared = make(map[string]string)
	}
	s := string(b)
	d.shared[s] = s
	return s
}

// part reads a string that is likely to be a part of another.
func (d *decoder) part(of string, start, end int) string {
	b := d.quoted()
	if 0 <= start && start <= end && end <= len(of) && of[start:end] == string(b) {
		return of[start:end]
	}
	return string(b)
}

func (d *decoder) day() Day {
	b := d.quoted()
	if len(b) == 0 {
		return Day{}
	}
	if len(b) == 10 && b[4] == '-' && b[7] == '-' {
		if day := timex.Date(digits(b[:4]), digits(b[5:7]), digits(b[8:])); !day.IsZero() {
			return day
		}
	}
	day, err := timex.ParseDay(string(b))
	d.odd = d.odd || err != nil
	return day
}

// digits reads a number of nothing but digits, -1 for all else.
func digits(b []byte) (n int) {
	for _, c := range b {
		if c < '0' || c > '9' {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	return n
}
