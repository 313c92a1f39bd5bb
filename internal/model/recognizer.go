package model

import (
	_ "embed"
	"math"
	"sync"

	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/text"
)

//go:embed names.bin
var namesFile string

// recognizer is the maximum entropy model: for each word, the label whose weights, over the features of the word, sum highest.
var recognizer = openRecognizer(pack.Open(namesFile))

type maxent struct {
	entries                               pack.Words
	bias, always                          pack.Ref
	words, around, pairs, affixes, basics pack.Table
	lengths                               pack.Words
	tag, tagBefore, tagAfter              pack.Words
	history, tagHistory                   pack.Words
	shape, basic, follows                 pack.Words
	none                                  int // where around has what stands for no word
	asProse, asTrained                    func() *sums
}

func openRecognizer(s []pack.Words) *maxent {
	m := &maxent{
		entries:    s[pack.NamesEntries],
		bias:       pack.Ref(s[pack.NamesBias].At(0)),
		always:     pack.Ref(s[pack.NamesBias].At(1)),
		words:      pack.NewTable(s[pack.NamesWords]),
		around:     pack.NewTable(s[pack.NamesAround]),
		pairs:      pack.NewTable(s[pack.NamesPairs]),
		affixes:    pack.NewTable(s[pack.NamesAffixes]),
		basics:     pack.NewTable(s[pack.NamesBasicWords]),
		lengths:    s[pack.NamesLengths],
		tag:        s[pack.NamesTag],
		tagBefore:  s[pack.NamesTagBefore],
		tagAfter:   s[pack.NamesTagAfter],
		history:    s[pack.NamesHistory],
		tagHistory: s[pack.NamesTagHistory],
		shape:      s[pack.NamesShape],
		basic:      s[pack.NamesBasic],
		follows:    s[pack.NamesFollows],
	}
	m.none = m.around.Find(pack.Hash("None"))
	m.asProse = sync.OnceValue(func() *sums { return m.sum(false) })
	m.asTrained = sync.OnceValue(func() *sums { return m.sum(true) })
	return m
}

// Labels appends the labels of the tokens [first, last) of x, read as one sentence, whose tags are tags[first:last].
// They are those that prose gives.
func Labels(x *text.Text, tags []Tag, first, last int, labels []Label) []Label {
	r := asProse(x)
	return recognizer.run(&r, tags, first, last, labels)
}

// TrainedLabels is like [Labels], but asks of each word what the recognizer was trained on.
//
// Prose's recognizer is NLTK's, whose training told all verbs' tags as one, knew the whole label of the word before where prose
// asks for its first letter, sorted shapes otherwise, and counted on weights that prose leaves out; so most of what it learnt of
// how names go on is never asked for by prose.
func TrainedLabels(x *text.Text, tags []Tag, first, last int, labels []Label) []Label {
	r := asTreebank(x, first, last)
	return recognizer.run(&r, tags, first, last, labels)
}

func (m *maxent) run(r *reader, tags []Tag, first, last int, labels []Label) []Label {
	trained := r.treebank
	s := m.asProse()
	if trained {
		s = m.asTrained()
	}
	f := features{after: m.none}
	var w, next named
	if first < last {
		next = m.look(r.show(first), trained)
	}
	before := m.none
	for i := first; i < last; i++ {
		w = next
		f.tag = int(tags[i])
		f.before, f.after, f.tagAfter = before, m.none, 0
		f.tagBefore = 0
		if i > first {
			f.tagBefore = int(tags[i-1])
		}
		if trained {
			f.tag, f.tagBefore = trainedTag(f.tag), trainedTag(f.tagBefore)
		}
		if i+1 < last {
			next = m.look(r.show(i+1), trained)
			f.after, f.tagAfter = next.at, int(tags[i+1])
		}
		l := m.label(&w, &f, s)
		labels = append(labels, l)
		before = w.at
		f.history = historyOf(l, trained && i > first)
	}
	return labels
}

// trainedTag returns the number of tag t, 0 where no word is, as the recognizer knows it.
func trainedTag(t int) int {
	switch tag := Tag(t); {
	case tag.Verb():
		return pack.AnyVerb
	case tag == Nothing, tag == Dash, tag == OpenBracket, tag == CloseBracket:
		return pack.NoTag
	}
	return t
}

// historyOf returns the number, in pack.Histories, of what is remembered of a label: its first letter, or all of it.
func historyOf(l Label, whole bool) int {
	switch {
	case l == Outside:
		return 1
	case whole:
		return 3 + int(l)
	case l.Begins():
		return 2
	}
	return 3
}

// named is a token as the recognizer sees it.
type named struct {
	text           string // as it is written, but for curly quotes
	key            uint64 // hash of the lower-cased form
	at             int    // where m.around has the lower-cased form
	prefix, suffix uint64 // hashes of three bytes, lower-cased
	length         int
	shape          shape
}

// look hashes a word.
func (m *maxent) look(s shown, trained bool) named {
	w := named{text: s.text, length: len(s.text)}
	if trained {
		w.shape = trainedShape(s.text)
	} else {
		w.shape = shapeOf(s.text)
	}
	if s.ascii {
		w.key, w.prefix, w.suffix = pack.HashLower(s.text), pack.HashLower(first3(s.text)), pack.HashLower(last3(s.text))
	} else {
		w.key, w.prefix, w.suffix = pack.Hash(lower(s.text)), pack.Hash(lower(first3(s.text))), pack.Hash(lower(last3(s.text)))
	}
	w.at = m.around.Find(w.key)
	return w
}

// features are what the recognizer asks of what stands around a word, and the word's tag.
type features struct {
	before, after            int // where m.around has the words before and after
	tag, tagBefore, tagAfter int
	history                  int // a number of pack.Histories
}

func (m *maxent) label(w *named, f *features, s *sums) Label {
	raw := pack.Hash(w.text)
	refs := [...]pack.Ref{
		m.words.Value(m.words.Find(raw), 0),
		m.affixes.Value(m.affixes.Find(w.prefix), 0),
		m.affixes.Value(m.affixes.Find(w.suffix), 1),
		m.around.Value(f.before, 0),
		m.around.Value(f.after, 1),
		0,
	}
	if m.around.Value(w.at, 2) != 0 {
		refs[len(refs)-1] = m.pairs.Value(m.pairs.Find(pack.Mix(w.key, f.tagAfter)), 0)
	}
	var scores pack.Score
	scores.Add(m.entries, refs[:]...)

	basic := 0
	if m.basics.Find(raw) != 0 {
		basic = 1
	}
	form, length := &s.forms[w.shape][basic], &s.lengths[min(w.length, len(s.lengths)-1)]
	tag, before, after := &s.tags[f.tag&63][f.history&15], &s.before[f.tagBefore&63], &s.after[f.tagAfter&63]
	best := int64(math.MinInt64) // score and, for equals, the nearness of the label to 0
	for l := range pack.LabelNames {
		sum := scores[l] + form[l] + length[l] + tag[l] + before[l] + after[l]
		best = max(best, int64(sum)<<8|int64(255-l))
	}
	return Label(255 - best&255)
}
