package model

import (
	_ "embed"

	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/text"
)

//go:embed names.bin
var namesFile string

// recognizer is the maximum entropy model: for each word, the label whose weights, over the features of the word, sum highest.
var recognizer = openRecognizer(pack.Open(namesFile))

type maxent struct {
	entries                               pack.Words
	bias                                  pack.Ref
	words, around, pairs, affixes, basics pack.Table
	lengths                               pack.Words
	tag, tagBefore, tagAfter              pack.Words
	history, tagHistory                   pack.Words
	shape, basic                          pack.Words
	none                                  int // where around has what stands for no word
}

func openRecognizer(s []pack.Words) *maxent {
	m := &maxent{
		entries:    s[pack.NamesEntries],
		bias:       pack.Ref(s[pack.NamesBias].At(0)),
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
	}
	m.none = m.around.Find(pack.Hash("None"))
	return m
}

// Labels appends the labels of the tokens [first, last) of x, read as one sentence, whose tags are tags[first:last].
func Labels(x *text.Text, tags []Tag, first, last int, labels []Label) []Label {
	m := recognizer
	before := m.none
	history := history(0)
	var w, next named
	if first < last {
		next = m.word(x, first)
	}
	for i := first; i < last; i++ {
		w = next
		f := features{before: before, after: m.none, history: history}
		if i > first {
			f.tagBefore = tags[i-1]
		}
		if i+1 < last {
			next = m.word(x, i+1)
			f.after, f.tagAfter = next.at, tags[i+1]
		}
		l := m.label(&w, tags[i], f)
		labels = append(labels, l)
		before, history = w.at, historyOf(l)
	}
	return labels
}

// history is a number of pack.Histories.
type history uint8

// historyOf returns what prose remembers of a label: its first letter.
func historyOf(l Label) history {
	switch {
	case l == Outside:
		return 1
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
}

// word reads token i of x.
func (m *maxent) word(x *text.Text, i int) named {
	t := &x.Tokens[i]
	s := x.Raw[t.Start:t.End]
	ascii := !t.Flags.Has(text.NonASCII)
	if !ascii {
		s, ascii = straight(s)
	}
	w := named{text: s}
	if ascii {
		w.key, w.prefix, w.suffix = pack.HashLower(s), pack.HashLower(first3(s)), pack.HashLower(last3(s))
	} else {
		w.key, w.prefix, w.suffix = pack.Hash(lower(s)), pack.Hash(lower(first3(s))), pack.Hash(lower(last3(s)))
	}
	w.at = m.around.Find(w.key)
	return w
}

// features are what the recognizer asks of the words around a word.
type features struct {
	before, after       int // where m.around has the words before and after
	tagBefore, tagAfter Tag
	history             history
}

func (m *maxent) label(w *named, tag Tag, f features) Label {
	raw := pack.Hash(w.text)
	basic := 0
	if m.basics.Find(raw) != 0 {
		basic = 1
	}
	var scores pack.Score
	add := func(r pack.Ref) { scores.Add(m.entries, r) }
	add(m.bias)
	add(m.words.Value(m.words.Find(raw), 0))
	add(pack.Ref(m.basic.At(basic)))
	add(m.affixes.Value(m.affixes.Find(w.prefix), 0))
	add(m.affixes.Value(m.affixes.Find(w.suffix), 1))
	add(pack.Ref(m.shape.At(int(shapeOf(w.text)))))
	if n := len(w.text); n < m.lengths.Len() {
		add(pack.Ref(m.lengths.At(n)))
	}
	add(m.around.Value(f.before, 0))
	add(m.around.Value(f.after, 1))
	if m.around.Value(w.at, 2) != 0 {
		add(m.pairs.Value(m.pairs.Find(pack.Mix(w.key, int(f.tagAfter))), 0))
	}
	add(pack.Ref(m.tag.At(int(tag))))
	add(pack.Ref(m.tagBefore.At(int(f.tagBefore))))
	add(pack.Ref(m.tagAfter.At(int(f.tagAfter))))
	add(pack.Ref(m.history.At(int(f.history))))
	add(pack.Ref(m.tagHistory.At(int(tag)*len(pack.Histories) + int(f.history))))
	best := Outside
	for l := Outside + 1; int(l) < len(pack.LabelNames); l++ {
		if scores[l] > scores[best] {
			best = l
		}
	}
	return best
}
