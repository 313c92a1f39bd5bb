package model

import (
	"github.com/seed-620526af/timeline/internal/text"
)

// shown is a token as a model is shown it.
type shown struct {
	text    string
	ascii   bool
	address bool // it may be an address
	plain   bool // it is neither hyphened nor of digits
}

// reader shows the tokens of a sentence to the models.
type reader struct {
	x        *text.Text
	treebank bool // in the terms of the treebank that the models were trained on
	headline headline
}

// asProse shows tokens as prose does: as they are written, but for curly quotes, which it makes straight.
func asProse(x *text.Text) reader { return reader{x: x} }

// asTreebank shows the tokens [first, last) in the terms of the treebank.
func asTreebank(x *text.Text, first, last int) reader {
	return reader{x, true, headlineOf(x, first, last)}
}

// show shows token i.
func (r *reader) show(i int) shown {
	t := &r.x.Tokens[i]
	s := shown{text: r.x.Raw[t.Start:t.End], ascii: true}
	if t.Flags.Has(text.NonASCII) {
		s.text, s.ascii = straight(s.text)
	}
	s.address = t.Kind == text.Link || t.Flags.Has(text.HasPeriod)
	s.plain = t.Flags&(text.HasDigit|text.HasHyphen) == 0
	if r.treebank {
		r.rewrite(&s, i)
	}
	return s
}

// rewrite changes what is shown of token i into what the treebank would write.
func (r *reader) rewrite(s *shown, i int) {
	switch t := &r.x.Tokens[i]; t.Kind {
	case text.Punct, text.Symbol:
		r.mark(s, i)
	case text.Number:
		s.address = false
	case text.Word:
		if r.headline != noHeadline && t.Flags.Has(text.Capital) {
			s.text = r.headline.recase(*s)
		}
	}
}
