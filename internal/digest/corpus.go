package digest

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// corpus is what reading the articles once finds.
type corpus struct {
	articles  []article
	sentences []sentence // of all articles
	words     int        // how many different ones there are
	topic     []float64  // what the corpus speaks of, by word
}

// article is an article of the corpus; they are in the order of their days.
type article struct {
	*Article
	index       int       // in the input
	first, last int       // corpus.sentences[first:last] are its own
	share       float64   // how much it speaks of what the corpus speaks of, and no article before it says; 1 is the usual
	news        timex.Day // the day that it reports
}

// sentence is a sentence that counts.
type sentence struct {
	*Sentence
	article  int
	index    int     // in the article
	position int     // among the article's sentences of role Body
	fitness  float64 // to be quoted: 1 for a whole sentence of a usual length that stands alone
	says     vector
}

// Of long texts only the heaviest words are compared.
const (
	articleWords = 200
	topicWords   = 500
)

// read makes the corpus of the articles.
func read(articles []Article) *corpus {
	c := &corpus{articles: make([]article, len(articles))}
	for i := range articles {
		c.articles[i] = article{Article: &articles[i], index: i}
	}
	slices.SortStableFunc(c.articles, func(a, b article) int { return a.compare(b) })

	l := lexicon{numbers: map[uint32]int32{}}
	var x text.Text
	var words, ends []int32 // the words of all sentences, and where each sentence's end
	for n := range c.articles {
		a := &c.articles[n]
		a.first = len(c.sentences)
		position := 0
		for i := range a.Sentences {
			s := &a.Sentences[i]
			if s.Role == Other {
				continue
			}
			x.Reset(s.Text)
			words = l.read(&x, n, words)
			ends = append(ends, int32(len(words)))
			c.sentences = append(c.sentences, sentence{Sentence: s, article: n, index: i, position: position, fitness: fitness(&x) * (1 + s.Salience)})
			if s.Role == Body {
				position++
			}
		}
		a.last = len(c.sentences)
		a.news = c.newsDay(a)
	}
	c.words = len(l.articles)
	from := int32(0)
	for i := range c.sentences {
		c.sentences[i].says = l.vector(words[from:ends[i]], len(c.articles))
		from = ends[i]
	}
	c.measure()
	return c
}

// compare orders articles by their days, whatever the order they came in.
func (a article) compare(b article) int {
	if c := cmp.Or(a.Published.Compare(b.Published), strings.Compare(a.ID, b.ID)); c != 0 {
		return c
	}
	return slices.CompareFunc(a.Sentences, b.Sentences, func(s, t Sentence) int { return strings.Compare(s.Text, t.Text) })
}

// measure finds the topic, and how much each article speaks of it that no article before it says.
func (c *corpus) measure() {
	one, all := newSum(c.words), newSum(c.words)
	whole := make([]vector, len(c.articles))
	fresh, total := c.fresh(), 0.0
	for n, a := range c.articles {
		for i := a.first; i < a.last; i++ {
			one.add(c.sentences[i].says, 1)
		}
		whole[n] = one.take(articleWords)
		all.add(whole[n], fresh[n])
		total += fresh[n]
	}
	c.topic = make([]float64, c.words)
	all.take(topicWords).spread(c.topic)
	mean := 0.0
	for n := range whole {
		mean += whole[n].on(c.topic) * fresh[n] / total
	}
	for n := range whole {
		if mean > 0 {
			near := whole[n].on(c.topic) / mean
			c.articles[n].share = near * near * fresh[n] // squared, so that what only brushes the topic counts little
		}
	}
}

// fresh is the share of each article's sentences that no article before it holds: 0 for a reprint.
func (c *corpus) fresh() []float64 {
	out := make([]float64, len(c.articles))
	seen := make(map[string]bool, len(c.sentences))
	for n, a := range c.articles {
		for i := a.first; i < a.last; i++ {
			if s := c.sentences[i].Text; !seen[s] {
				seen[s] = true
				out[n]++
			}
		}
		out[n] /= max(1, float64(a.last-a.first))
	}
	return out
}

// newsDay is the day that the article reports: one that its first sentences name and that had only just been when it was published
// (any that they name, where that isn't known), else the day of publication.
func (c *corpus) newsDay(a *article) timex.Day {
	for i := a.first; i < min(a.last, a.first+3); i++ {
		for _, d := range c.sentences[i].Dates {
			if d := d.named(); !d.IsZero() {
				if ago := a.Published.Number() - d.Number(); ago >= 0 && ago <= 2 || a.Published.IsZero() {
					return d
				}
			}
		}
	}
	return a.Published
}

// lexicon numbers the words, and counts in how many articles each stands.
type lexicon struct {
	numbers  map[uint32]int32
	articles []int32 // by the number of the word
	seen     []int32 // the last article that it was seen in, +1
}

// read appends the numbers of the words of x that say something, and counts them for article n.
func (l *lexicon) read(x *text.Text, n int, words []int32) []int32 {
	for i, t := range x.Tokens {
		if t.Kind != text.Word && t.Kind != text.Number || t.End-t.Start < 2 || t.Flags.Has(text.Clitic) {
			continue
		}
		if empty, _ := hollow.Of(x, i); empty {
			continue
		}
		key := stem(x.Word(i), t.Key)
		w, ok := l.numbers[key]
		if !ok {
			w = int32(len(l.numbers))
			l.numbers[key] = w
			l.articles = append(l.articles, 0)
			l.seen = append(l.seen, 0)
		}
		if l.seen[w] != int32(n)+1 {
			l.seen[w] = int32(n) + 1
			l.articles[w]++
		}
		words = append(words, w)
	}
	return words
}

// stem makes one of a word's regular forms: the key of word without its last s, ed or ing.
func stem(word string, key uint32) uint32 {
	switch n := len(word); {
	case n > 4 && word[n-1] == 's' && word[n-2] != 's':
		return text.Key(word[:n-1])
	case n > 5 && word[n-2:] == "ed":
		return text.Key(word[:n-2])
	case n > 6 && word[n-3:] == "ing":
		return text.Key(word[:n-3])
	}
	return key
}

// vector weighs words, which it sorts, by how often they stand there (tf) and in how few of n articles (idf).
func (l *lexicon) vector(words []int32, n int) vector {
	slices.Sort(words)
	v := make(vector, 0, len(words))
	for i := 0; i < len(words); {
		j := i
		for j < len(words) && words[j] == words[i] {
			j++
		}
		tf, df := float64(j-i), float64(l.articles[words[i]])
		v = append(v, term{words[i], (1 + math.Log(tf)) * math.Log1p(float64(n)/df)})
		i = j
	}
	return v.normal()
}
