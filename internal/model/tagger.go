package model

import (
	_ "embed"
	"sync"

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
	past                           func() []pack.Lanes
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
	p.past = sync.OnceValue(p.sumPast)
	return p
}

// word is what the tagger asks of a word and its neighbours.
type word struct {
	shown
	tag     Tag    // where it always has one
	written bool   // as it is normalised
	key     uint64 // hash of the normalised form
	at      int    // where p.words has the normalised form
	around  int    // where p.around has its last bytes, unless p.words has their rows with its own
}

// stand makes the word that stands in the place of others.
func (p *perceptron) stand(form string) word {
	w := word{key: pack.Hash(form)}
	w.at = p.words.Find(w.key)
	if p.facts(&w)&pack.WithSuffix == 0 {
		w.around = p.around.Find(pack.Hash(last3(form)))
	}
	return w
}

// facts returns what p.words tells of w beside rows.
func (p *perceptron) facts(w *word) pack.Ref { return p.words.Value(w.at, pack.Facts) }

// look sets w to the word that is shown.
func (p *perceptron) look(w *word, s shown) {
	kind := plain
	if !s.plain {
		kind = form(s.text)
	}
	switch kind {
	case hyphened:
		*w = p.hyphen
	case year:
		*w = p.year
	case digits:
		*w = p.digits
	default:
		low := s.text
		if !s.ascii {
			low = lower(low)
		}
		*w = word{key: pack.HashLower(low)}
		w.at = p.words.Find(w.key)
		if p.facts(w)&pack.WithSuffix == 0 {
			w.around = p.around.Find(pack.HashLower(last3(low)))
		}
	}
	w.shown = s
	hash := pack.Hash(s.text)
	w.written = hash == w.key
	if w.written {
		w.tag = Tag(p.facts(w) >> pack.FactBits)
	} else {
		w.tag = Tag(p.fixed.Value(p.fixed.Find(hash), 0))
	}
	if w.tag == None && s.address && isAddress(s.text) {
		w.tag = NN
	}
}

// TagText appends a tag for each token of x to tags, sentence by sentence. They are those that prose gives.
func TagText(x *text.Text, tags []Tag) []Tag { return tagText(x, tags, TagSentence) }

// TrainedTags is like [TagText], but shows the tagger marks and headlines in the terms of the texts that it was trained on.
func TrainedTags(x *text.Text, tags []Tag) []Tag { return tagText(x, tags, trainedTags) }

func tagText(x *text.Text, tags []Tag, tag func(x *text.Text, first, last int, tags []Tag)) []Tag {
	n := len(tags)
	for range x.Tokens {
		tags = append(tags, None)
	}
	for _, s := range x.Sentences {
		tag(x, int(s.First), int(s.Last), tags[n:])
	}
	return tags
}

// TagSentence sets tags[first:last], the tags that prose gives the tokens [first, last) of x, read as one sentence.
func TagSentence(x *text.Text, first, last int, tags []Tag) {
	r := asProse(x)
	tagger.run(&r, first, last, tags)
}

func trainedTags(x *text.Text, first, last int, tags []Tag) {
	r := asTreebank(x, first, last)
	tagger.run(&r, first, last, tags)
}

// run sets tags[first:last].
func (p *perceptron) run(r *reader, first, last int, tags []Tag) {
	var w window
	look := func(i int) {
		switch {
		case i < last:
			p.look(w.at(i), r.show(i))
		case i == last:
			*w.at(i) = p.end
		default:
			*w.at(i) = p.end2
		}
	}
	*w.at(first - 2), *w.at(first - 1) = p.start, p.start2
	look(first)
	look(first + 1)
	before, before2 := pack.Start, pack.Start2
	for i := first; i < last; i++ {
		look(i + 2)
		tags[i] = p.tag(&w, i, before, before2)
		before, before2 = int(tags[i]), before
	}
}

// window holds the words from two before the word in question to two after it.
type window [8]word

func (w *window) at(i int) *word { return &w[i&7] }

// tag finds the tag of word i, given the two tags before it.
func (p *perceptron) tag(w *window, i, before, before2 int) Tag {
	word := w.at(i)
	if word.tag != None {
		return word.tag
	}
	own := [3]pack.Ref{p.words.Value(word.at, pack.RowWritten)}
	if own[0] == 0 || !word.written {
		own = [...]pack.Ref{
			p.suffixes.Value(p.suffixes.Find(pack.Hash(last3(word.text))), 0),
			pack.Ref(p.first.At(int(word.text[0]))),
			p.words.Value(word.at, pack.RowItself),
		}
	}
	refs := [...]pack.Ref{
		own[0], own[1], own[2],
		p.words.Value(w.at(i-1).at, pack.RowBefore),
		p.around.Value(w.at(i-1).around, 0),
		p.words.Value(w.at(i-2).at, pack.RowBefore2),
		p.words.Value(w.at(i+1).at, pack.RowAfter),
		p.around.Value(w.at(i+1).around, 1),
		p.words.Value(w.at(i+2).at, pack.RowAfter2),
		0,
	}
	if p.facts(word)&pack.WithTag != 0 {
		refs[len(refs)-1] = p.pairs.Value(p.pairs.Find(pack.Mix(word.key, before)), 0)
	}
	past := &p.past()[before*pasts+before2]
	if best := past.Highest(p.entries, refs[:]...); best != 0 {
		return Tag(best)
	}
	sum := *past
	sum.Add(p.entries, refs[:]...)
	return Tag(sum.HighestNamed()) // a tag that no row names has not summed to 0, but is out of the question
}

// pasts is the number of tags that can stand before a word.
const pasts = pack.Start2 + 1

// sumPast returns the sums of the rows that depend on nothing but the two tags before a word, by both. They are half of what there
// is to sum, and summed once.
func (p *perceptron) sumPast() []pack.Lanes {
	sums := make([]pack.Lanes, pasts*pasts)
	for before := range pasts {
		for before2 := range pasts {
			sums[before*pasts+before2].Add(p.entries,
				p.bias,
				pack.Ref(p.before.At(before)),
				pack.Ref(p.before2.At(before2)),
				pack.Ref(p.twoTag.At(before*pack.Classes+before2)))
		}
	}
	return sums
}
