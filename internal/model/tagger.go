package model

import (
	_ "embed"

	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/text"
)

//go:generate go run ./gen

//go:embed tagger.bin
var taggerFile string

// tagger is the averaged perceptron: for each word, the tag whose weights, over the features of the word, sum highest.
var tagger = openTagger(pack.Open(taggerFile))

type perceptron struct {
	entries                        pack.Words
	bias                           pack.Ref
	fixed, words, pairs            pack.Table
	suffixes, around               pack.Table
	first, before, before2, twoTag pack.Words
	start, start2, end, end2       word // what stands before and after a sentence
	hyphen, year, digits           word // what stands for all words of a kind
}

func openTagger(s []pack.Words) *perceptron {
	p := &perceptron{
		entries:  s[pack.TaggerEntries],
		bias:     pack.Ref(s[pack.TaggerBias].At(0)),
		fixed:    pack.NewTable(s[pack.TaggerFixed]),
		words:    pack.NewTable(s[pack.TaggerWords]),
		pairs:    pack.NewTable(s[pack.TaggerPairs]),
		suffixes: pack.NewTable(s[pack.TaggerSuffixes]),
		around:   pack.NewTable(s[pack.TaggerAround]),
		first:    s[pack.TaggerFirst],
		before:   s[pack.TaggerBefore],
		before2:  s[pack.TaggerBefore2],
		twoTag:   s[pack.TaggerTwo],
	}
	p.start, p.start2 = p.stand("-START-"), p.stand("-START2-")
	p.end, p.end2 = p.stand("-END-"), p.stand("-END2-")
	p.hyphen, p.year, p.digits = p.stand("!HYPHEN"), p.stand("!YEAR"), p.stand("!DIGITS")
	return p
}

// word is a token as the tagger sees it.
type word struct {
	text   string // as it is written, but for curly quotes
	flags  text.Flags
	kind   text.Kind
	key    uint64 // hash of the normalised form
	at     int    // where p.words has the normalised form
	around int    // where p.around has its last bytes
}

// stand makes the word that stands in the place of others.
func (p *perceptron) stand(form string) word {
	return p.normal(word{}, pack.Hash(form), pack.Hash(last3(form)))
}

func (p *perceptron) normal(w word, key, suffix uint64) word {
	w.key, w.at, w.around = key, p.words.Find(key), p.around.Find(suffix)
	return w
}

// word reads token i of x.
func (p *perceptron) word(x *text.Text, i int) word {
	t := &x.Tokens[i]
	s := x.Raw[t.Start:t.End]
	ascii := !t.Flags.Has(text.NonASCII)
	if !ascii {
		s, ascii = straight(s)
	}
	w := word{text: s, flags: t.Flags, kind: t.Kind}
	stand := &w
	switch form(s) {
	case hyphened:
		stand = &p.hyphen
	case year:
		stand = &p.year
	case digits:
		stand = &p.digits
	default:
		if ascii {
			return p.normal(w, pack.HashLower(s), pack.HashLower(last3(s)))
		}
		s = lower(s)
		return p.normal(w, pack.Hash(s), pack.Hash(last3(s)))
	}
	w.key, w.at, w.around = stand.key, stand.at, stand.around
	return w
}

// TagText appends a tag for each token of x to tags, sentence by sentence.
func TagText(x *text.Text, tags []Tag) []Tag {
	n := len(tags)
	for range x.Tokens {
		tags = append(tags, None)
	}
	for _, s := range x.Sentences {
		TagSentence(x, int(s.First), int(s.Last), tags[n:])
	}
	return tags
}

// TagSentence sets tags[first:last], the tags of the tokens [first, last) of x, read as one sentence.
func TagSentence(x *text.Text, first, last int, tags []Tag) {
	p := tagger
	at := func(i int) word {
		switch {
		case i < last:
			return p.word(x, i)
		case i == last:
			return p.end
		}
		return p.end2
	}
	// w holds the word in question in its middle, between two before it and two after.
	w := [5]word{1: p.start, 2: p.start2, 3: at(first), 4: at(first + 1)}
	for i := first; i < last; i++ {
		w[0], w[1], w[2], w[3], w[4] = w[1], w[2], w[3], w[4], at(i+2)
		before, before2 := pack.Start, pack.Start2
		if i > first {
			before, before2 = int(tags[i-1]), pack.Start
		}
		if i > first+1 {
			before2 = int(tags[i-2])
		}
		tags[i] = p.tag(&w, before, before2)
	}
}

// tag finds the tag of the middle one of five words, given the two tags before it.
func (p *perceptron) tag(w *[5]word, before, before2 int) Tag {
	i := &w[2]
	if at := p.fixed.Find(pack.Hash(i.text)); at != 0 {
		return Tag(p.fixed.Value(at, 0))
	}
	if isAddress(i) {
		return NN
	}
	refs := [...]pack.Ref{
		p.bias,
		p.suffixes.Value(p.suffixes.Find(pack.Hash(last3(i.text))), 0),
		pack.Ref(p.first.At(int(i.text[0]))),
		pack.Ref(p.before.At(before)),
		pack.Ref(p.before2.At(before2)),
		pack.Ref(p.twoTag.At(before*pack.Classes + before2)),
		p.words.Value(i.at, 0),
		0,
		p.words.Value(w[1].at, 1),
		p.around.Value(w[1].around, 0),
		p.words.Value(w[0].at, 3),
		p.words.Value(w[3].at, 2),
		p.around.Value(w[3].around, 1),
		p.words.Value(w[4].at, 4),
	}
	if p.words.Value(i.at, 5) != 0 {
		refs[7] = p.pairs.Value(p.pairs.Find(pack.Mix(i.key, before)), 0)
	}
	var scores pack.Score
	for _, r := range refs {
		scores.Add(p.entries, r)
	}
	return p.best(&scores, refs[:])
}

// best returns the tag of the highest score, the first of equals. Only tags that some row names are in question.
func (p *perceptron) best(scores *pack.Score, refs []pack.Ref) Tag {
	best := 1
	for c := 2; c < len(pack.TagNames); c++ {
		if scores[c] > scores[best] {
			best = c
		}
	}
	if scores[best] > 0 {
		return Tag(best)
	}
	set := uint64(0)
	for _, r := range refs {
		set = pack.Mark(set, p.entries, r)
	}
	best = 0
	for c := 1; c < len(pack.TagNames); c++ {
		if set&(1<<c) != 0 && (best == 0 || scores[c] > scores[best]) {
			best = c
		}
	}
	return Tag(best)
}
