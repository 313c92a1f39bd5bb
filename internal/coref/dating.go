package coref

import (
	"cmp"
	"math"
	"slices"

	"github.com/seed-620526af/timeline/timex"
)

// Inference is a day of publication that a text without one gets from a text that reports the same.
type Inference struct {
	Doc        int32 // the text that had no day
	From       int32 // the text that it has it from
	Day        timex.Day
	Confidence float64 // 0 to 1; below [Certain] the day is an offer, not to be used
	Basis      string  // "the same words", "3 quotations in common, both of a Monday"
}

// Certain is the confidence from which an inferred day may be used.
const Certain = 0.8

// DateDocuments infers the days of texts without one from texts that print or quote the same, the better the more they share.
// At most one inference is made for each text; they come in order of document.
func DateDocuments(docs []Document) []Inference {
	q := quoteIndex(docs)
	var found []Inference
	for d := range docs {
		if !docs[d].Published.IsZero() {
			continue
		}
		best := Inference{Doc: int32(d), From: -1}
		for _, c := range q.sharers(int32(d)) {
			if docs[c].Published.IsZero() {
				continue
			}
			i := q.infer(int32(d), c)
			if better(docs, i, best) {
				best = i
			}
		}
		if best.From >= 0 && best.Confidence >= 0.3 {
			found = append(found, best)
		}
	}
	return found
}

// better prefers the surer inference, then the earlier day, then the lower ID.
func better(docs []Document, a, b Inference) bool {
	if b.From < 0 {
		return true
	}
	return cmp.Or(cmp.Compare(b.Confidence, a.Confidence), a.Day.Compare(b.Day), cmp.Compare(docs[a.From].ID, docs[b.From].ID)) < 0
}

// quotes finds, for a text, others that may quote or print the same.
type quotes struct {
	docs   []Document
	weight map[uint32]float64 // of a content word: how rare it is among the texts
	by     map[uint32][]int32 // texts by their rarest quoted words and the lowest hashes of their wording
}

const (
	quoteKeys = 6  // words of a quotation by which others are found
	crowd     = 40 // texts that share a key; those past the limit are not looked at
	nearQuote = 0.34
	kindred   = 0.2 // likeness of the words of two texts from which they tell the same
)

func quoteIndex(docs []Document) *quotes {
	q := &quotes{docs: docs, weight: map[uint32]float64{}, by: map[uint32][]int32{}}
	for d := range docs {
		for _, w := range docs[d].Print.Words {
			q.weight[w]++
		}
	}
	n := float64(len(docs)) + 20
	for w, df := range q.weight {
		q.weight[w] = math.Log(n / (df + 1))
	}
	for d := range docs {
		if docs[d].Published.IsZero() {
			continue
		}
		for _, k := range q.keys(int32(d)) {
			q.by[k] = append(q.by[k], int32(d))
		}
	}
	for _, ds := range q.by { // the same texts, whatever order they came in
		slices.SortFunc(ds, func(a, b int32) int { return cmp.Compare(docs[a].ID, docs[b].ID) })
	}
	return q
}

// weigh returns the weight of a word, that of a rare one where only a quotation holds it.
func (q *quotes) weigh(w uint32) float64 {
	if v, ok := q.weight[w]; ok {
		return v
	}
	return math.Log(float64(len(q.docs))/2 + 10)
}

func (q *quotes) keys(d int32) []uint32 {
	p := &q.docs[d].Print
	var keys []uint32
	for _, quote := range p.Quotes {
		ws := slices.Clone(quote)
		slices.SortFunc(ws, func(a, b uint32) int { return cmp.Or(cmp.Compare(q.weigh(b), q.weigh(a)), cmp.Compare(a, b)) })
		keys = append(keys, ws[:min(quoteKeys, len(ws))]...)
	}
	keys = append(keys, lowest(&q.docs[d])...)
	slices.Sort(keys)
	return slices.Compact(keys)
}

// sharers returns dated texts that share a key with d, those that share most first.
func (q *quotes) sharers(d int32) []int32 {
	shared := map[int32]int{}
	for _, k := range q.keys(d) {
		for _, c := range q.by[k][:min(crowd, len(q.by[k]))] {
			shared[c]++
		}
	}
	cs := make([]int32, 0, len(shared))
	for c := range shared {
		cs = append(cs, c)
	}
	slices.SortFunc(cs, func(a, b int32) int {
		return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(q.docs[a].ID, q.docs[b].ID))
	})
	return cs[:min(crowd, len(cs))]
}

// infer says how surely d was published when c was.
func (q *quotes) infer(d, c int32) Inference {
	a, b := &q.docs[d].Print, &q.docs[c].Print
	i := Inference{Doc: d, From: c, Day: q.docs[c].Published}
	if r := a.resemblance(b); r >= reprint {
		i.Confidence, i.Basis = 0.9+0.1*r, "the same words"
		return i
	}
	sum, n := 0.0, 0
	for _, x := range a.Quotes {
		best := 0.0
		for _, y := range b.Quotes {
			best = max(best, q.likeness(x, y))
		}
		if best >= nearQuote {
			sum += best
			n++
		}
	}
	if n == 0 {
		return i
	}
	// each shared quotation halves the doubt, or more where it is nearly word for word
	doubt := 1.0
	doubt = math.Pow(0.5, 2*sum)
	i.Basis = plural(n, "quotation") + " in common"
	switch both := a.Weekdays & b.Weekdays; {
	case both != 0:
		doubt *= 0.5
		i.Basis += ", of the same day of the week"
	case a.Weekdays != 0 && b.Weekdays != 0:
		doubt = math.Sqrt(doubt)
	}
	if alike := q.likeness(a.Words, b.Words); alike < kindred { // they quote alike, but do not tell alike
		doubt = math.Pow(doubt, max(0, alike/kindred))
	}
	i.Confidence = 1 - doubt
	return i
}

func plural(n int, noun string) string {
	if n == 1 {
		return "a " + noun
	}
	return itoa(n) + " " + noun + "s"
}

// itoa writes a small number.
func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// likeness of two quotations: the weight of the words both hold, as a share of the shorter one's.
func (q *quotes) likeness(a, b []uint32) float64 {
	both, wa, wb := 0.0, 0.0, 0.0
	i, j := 0, 0
	n := 0
	for i < len(a) || j < len(b) {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			wa += q.weigh(a[i])
			i++
		case i == len(a) || b[j] < a[i]:
			wb += q.weigh(b[j])
			j++
		default:
			w := q.weigh(a[i])
			both, wa, wb = both+w, wa+w, wb+w
			n++
			i++
			j++
		}
	}
	if n < 4 {
		return 0
	}
	return both / math.Sqrt(wa*wb)
}
