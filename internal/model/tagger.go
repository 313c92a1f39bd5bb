package model

import (
	_ "embed"
	"math"
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
	past                           func() []pack.Score
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
	key    uint64 // hash of the normalised form
	at     int    // where p.words has the normalised form
	around int    // where p.around has its last bytes
}

// stand makes the word that stands in the place of others.
func (p *perceptron) stand(form string) word {
	key := pack.Hash(form)
	return word{key: key, at: p.words.Find(key), around: p.around.Find(pack.Hash(last3(form)))}
}

// look sets w to the word that is shown.
func (p *perceptron) look(w *word, s shown) {
	var stand *word
	switch form(s.text) {
	case hyphened:
		stand = &p.hyphen
	case year:
		stand = &p.year
	case digits:
		stand = &p.digits
	default:
		w.shown = s
		suffix := uint64(0)
		if s.ascii {
			w.key, suffix = pack.HashLower(s.text), pack.HashLower(last3(s.text))
		} else {
			low := lower(s.text)
			w.key, suffix = pack.Hash(low), pack.Hash(last3(low))
		}
		w.at, w.around = p.words.Find(w.key), p.around.Find(suffix)
		return
	}
	*w = *stand
	w.shown = s
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
	if at := p.fixed.Find(pack.Hash(word.text)); at != 0 {
		return Tag(p.fixed.Value(at, 0))
	}
	if word.address && isAddress(word.text) {
		return NN
	}
	refs := [...]pack.Ref{
		p.suffixes.Value(p.suffixes.Find(pack.Hash(last3(word.text))), 0),
		pack.Ref(p.first.At(int(word.text[0]))),
		p.words.Value(word.at, 0),
		p.words.Value(w.at(i-1).at, 1),
		p.around.Value(w.at(i-1).around, 0),
		p.words.Value(w.at(i-2).at, 3),
		p.words.Value(w.at(i+1).at, 2),
		p.around.Value(w.at(i+1).around, 1),
		p.words.Value(w.at(i+2).at, 4),
		0,
	}
	if p.words.Value(word.at, 5) != 0 {
		refs[len(refs)-1] = p.pairs.Value(p.pairs.Find(pack.Mix(word.key, before)), 0)
	}
	scores := p.past()[before*pasts+before2]
	scores.Add(p.entries, refs[:]...)
	if best := highest(&scores); scores[best] > 0 {
		return best
	}
	// A tag that no row names has not summed to 0, but is out of the question.
	history := p.history(before, before2)
	return p.highestOf(&scores, append(history[:], refs[:]...))
}

// highest returns the tag of the highest score, the first of equals.
func highest(scores *pack.Score) Tag {
	best, second := int64(math.MinInt64), int64(math.MinInt64) // score and, for equals, the nearness of the tag to 0
	for c := 0; c < int(Dash); c += 2 {
		best = max(best, int64(scores[c])<<8|int64(255-c))
		second = max(second, int64(scores[c+1])<<8|int64(254-c))
	}
	return Tag(255 - max(best, second)&255)
}

// highestOf is [highest] among the tags that rows name; None where they name none.
func (p *perceptron) highestOf(scores *pack.Score, rows []pack.Ref) Tag {
	set := pack.Mark(0, p.entries, rows...)
	best := None
	for c := CC; c < Dash; c++ {
		if set&(1<<c) != 0 && (best == None || scores[c] > scores[best]) {
			best = c
		}
	}
	return best
}

// pasts is the number of tags that can stand before a word.
const pasts = pack.Start2 + 1

// history returns the rows that depend on nothing but the two tags before a word.
func (p *perceptron) history(before, before2 int) [4]pack.Ref {
	return [...]pack.Ref{
		p.bias,
		pack.Ref(p.before.At(before)),
		pack.Ref(p.before2.At(before2)),
		pack.Ref(p.twoTag.At(before*pack.Classes + before2)),
	}
}

// sumPast returns the sums of the rows of each history. They are half of what there is to sum, and summed once.
func (p *perceptron) sumPast() []pack.Score {
	sums := make([]pack.Score, pasts*pasts)
	for before := range pasts {
		for before2 := range pasts {
			rows := p.history(before, before2)
			sums[before*pasts+before2].Add(p.entries, rows[:]...)
		}
	}
	return sums
}
