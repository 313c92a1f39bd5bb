package names

import "github.com/seed-620526af/timeline/internal/text"

// known matches a known name at token i that ends by token last and is written as a name.
func (f *Finder) known(i, last int) (phrase, int) {
	m := &f.asked[i%len(f.asked)]
	if m.i != int32(i) || m.last != int32(last) {
		p, n := f.match(i, last)
		*m = answer{int32(i), int32(last), n, p}
	}
	return m.phrase, m.n
}

// answer is what was asked of [Finder.known] before.
type answer struct {
	i, last int32
	n       int
	phrase
}

// match is what [Finder.known] answers.
func (f *Finder) match(i, last int) (phrase, int) {
	p, n := f.phrases.Match(f.x, i, last)
	if n == 0 || !f.capital(i+n-1) && !f.x.Tokens[i+n-1].Flags.Has(text.Clitic) || p.upper && !f.x.Tokens[i].Flags.Has(text.Upper) && n == 1 {
		return phrase{}, 0
	}
	return p, n
}

// knownAs reports whether token i alone is a known name of the type.
func (f *Finder) knownAs(kind Type, i int) bool {
	p, n := f.known(i, i+1)
	return n == 1 && p.kind == kind
}

// maker reports whether token i is a known organisation that no person and no country is called as: the Toyota of Toyota Camry.
func (f *Finder) maker(i int) bool {
	return !f.bits[i].has(anyGiven|country|dictionary|demonym) && f.knownAs(Org, i)
}

func (f *Finder) capital(i int) bool {
	t := &f.x.Tokens[i]
	return t.Flags.Has(text.Capital) || t.Flags.Has(text.Mixed) || t.Kind == text.Number
}

// knownAcronym reports whether token i is a known name in capitals: U.S., UN, NATO.
func (f *Finder) knownAcronym(i int) bool {
	p, n := f.phrases.Match(f.x, i, i+1)
	return n == 1 && p.upper && f.x.Tokens[i].Flags.Has(text.Upper)
}

// upperPlace reports whether token i is a country's abbreviation: U.S., UK.
func (f *Finder) upperPlace(i int) bool {
	p, n := f.phrases.Match(f.x, i, i+1)
	return n == 1 && p.kind == Place && p.upper && f.x.Tokens[i].Flags.Has(text.Upper)
}
