package timex

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// timex builds the result for a tag.
func (s *scan) timex(t *tag) Timex {
	x := &t.said
	out := Timex{Start: int(t.start), End: int(t.end), Text: s.x.Raw[t.start:t.end], Type: x.typ, Mod: x.mod, Rule: s.ruleName(x.rule),
		Quant: x.quant, Freq: x.freq, Range: x.edge}
	var buf [48]byte
	switch {
	case x.ref != "":
		out.Value, out.Basis = x.ref, "as it stands"
		if x.ref == "PRESENT_REF" && !s.dct.IsZero() && s.mode != Narrative {
			out.First, out.Last = s.dct, s.dct
		}
	case x.typ == TypeSet || x.named:
		out.Value, out.Basis = s.ink.write(x.appendSet(buf[:0])), "as it stands"
	case x.typ == TypeDuration:
		out.Value, out.Basis = s.ink.write(x.appendAmount(buf[:0])), "as it stands"
		out.Grain = x.amount.String()
		s.noteAmount(t)
		s.bound(t, &out)
		out.Event = s.eventAnchor(t)
	default:
		r := s.place(t)
		out.Problem = x.problem
		if r.ok {
			s.placed(t, &r, &out)
		} else {
			s.unplaced(x, r.any, &out)
		}
	}
	return out
}

// unplaced fills in what is known of a date that nothing anchors, or that is of any year or day.
func (s *scan) unplaced(x *said, any bool, out *Timex) {
	var buf [48]byte
	b := x.appendUnderspecified(buf[:0])
	out.Basis = "nothing to count from"
	switch {
	case any && x.has&calendarFields == 0:
		out.Basis = "of any day"
	case any:
		out.Basis = "of any year"
	case x.base == baseDCT && x.step < 0 && x.unit == unitYear && x.n >= 1e4:
		b, out.Basis = appendAeon(buf[:0], x.n), "as it stands"
	}
	out.Value = s.ink.write(b)
}

// placed fills in where a date came to lie, and remembers it for those that are counted from it.
func (s *scan) placed(t *tag, r *resolved, out *Timex) {
	x := &t.said
	var buf [48]byte
	out.First, out.Last = r.first, r.last()
	out.Grain = r.grain.String()
	b := r.period.append(buf[:0])
	switch {
	case r.some != unitNone && x.problem == "" && !x.vague && x.has == 0:
		if b = appendYear(buf[:0], int(r.first.Year)); r.grain == unitMonth && x.step == 0 {
			b = append(r.period.append(buf[:0]), "-XX"...) // some day of that month
		} else {
			b = appendSome(b, r.some)
		}
	case x.problem != "":
		b = append(b, "-XX"...)
		out.First, out.Last = Day{}, Day{}
	case x.vague && x.base != baseNone:
		b = append(b[:0], "PAST_REF"...)
		if x.step > 0 {
			b = append(b[:0], "FUTURE_REF"...)
		}
		out.First, out.Last, out.Grain = Day{}, Day{}, ""
	}
	out.Value = s.ink.write(b)
	if x.has.has(hasZone) {
		out.Zone = zoneName(int(x.zone))
	}
	if s.tagger.Both {
		out.Other = s.otherReading(x, r)
	}
	if out.First != (Day{}) {
		if s.isEntry(t) || x.has == hasYear && x.base == baseNone && s.isAlone(t) {
			s.entry = r.period
		}
		s.note(t, r)
	}
	out.Basis = s.basis(t, r)
}

// ruleName returns the name of a row, or of a rule of the user's, which have negative numbers.
func (s *scan) ruleName(r int16) string {
	if r < 0 {
		return "custom/" + itoa(int(-r))
	}
	return s.rows[r].name
}

// zoneName writes minutes east of UTC as ISO 8601 does.
func zoneName(minutes int) string {
	if minutes == 0 {
		return "Z"
	}
	b := []byte{'+'}
	if minutes < 0 {
		b[0], minutes = '-', -minutes
	}
	b = appendPadded(b, minutes/60, 2)
	return string(appendPadded(append(b, ':'), minutes%60, 2))
}

// otherReading returns the reading that was not chosen: the other side of now, or day and month the other way round.
func (s *scan) otherReading(x *said, r *resolved) *Candidate {
	p := r.other
	if x.swapped {
		p = dayPeriod(Date(int(r.first.Year), int(r.first.Dom), int(r.first.Month)))
	}
	if p.grain == unitNone || p.first.IsZero() || p == r.period {
		return nil
	}
	return &Candidate{Value: string(p.append(nil)), First: p.first, Last: p.last()}
}

// eventAnchor returns the event that the amount t is counted from, where "after" or "before" and the words of an event follow it.
func (s *scan) eventAnchor(t *tag) *EventAnchor {
	x := &t.said
	i := int(t.last)
	if x.typ != TypeDuration || x.vague || x.n2 != 0 || x.n != float64(int(x.n)) || x.n > 1e6 || x.side != sideNone || x.amount < unitDay {
		return nil
	}
	step := int(x.n)
	switch {
	case s.is(i, "after", "following", "since"):
	case s.is(i, "before"):
		step = -step
	default:
		return nil
	}
	first := i + 1
	last := first
	for last < len(s.lexemes) && last < first+12 {
		k := &s.x.Tokens[s.lexemes[last].token]
		if k.Kind == text.Punct && !s.is(last, "'") {
			break
		}
		last++
	}
	if k := s.tagAfter(first); k < len(s.tags) { // up to the next expression
		last = min(last, int(s.tags[k].first))
	}
	if last <= first {
		return nil
	}
	a := &EventAnchor{Start: int(s.lexemes[first].start), End: int(s.lexemes[last-1].end), Step: step, Unit: x.amount.String()}
	a.Text = s.x.Raw[a.Start:a.End]
	return a
}

// basis says in words what the date rests on.
func (s *scan) basis(t *tag, r *resolved) string {
	if r.from == fromItself {
		return "as it stands"
	}
	var buf [96]byte
	b := append(buf[:0], s.x.Raw[t.start:min(t.end, t.start+32)]...)
	b = append(b, " ← "...)
	b = r.base.append(b)
	if r.from == fromPublished && s.ownDay {
		b = append(b, " (its own day)"...)
	} else if r.from == fromPublished {
		b = append(b, " (published)"...)
	} else {
		b = append(b, " (text)"...)
	}
	if r.used && r.tense != tenseUnknown {
		b = append(append(b, ", "...), r.tense.String()...)
	}
	return s.ink.write(b)
}

// ink writes many short strings into few long ones, since each string of its own costs an allocation.
type ink struct{ strings.Builder }

// inkSize is how many bytes of strings are allocated at once.
const inkSize = 512

func (k *ink) write(b []byte) string {
	if k.Cap()-k.Len() < len(b) {
		k.Reset()
		k.Grow(max(inkSize, len(b)))
	}
	n := k.Len()
	k.Write(b)
	return k.String()[n:]
}
