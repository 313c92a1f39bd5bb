// Package corpus writes an agency's wire of any size: articles about running stories, the same ones each time.
//
// A story is a chain of developments, days or weeks apart. Each article reports the latest one, recalls earlier ones by their
// dates, and quotes people. The number of stories grows with the corpus, so that a larger one is more of the same.
package corpus

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Article is a document of the wire.
type Article struct {
	ID        string `json:"id"`
	Published string `json:"published"`
	Title     string `json:"title"`
	Text      string `json:"text"`
}

// Articles yields articles until their texts hold size bytes.
func Articles(size int) iter.Seq[Article] {
	return func(yield func(Article) bool) {
		w := &wire{Rand: rand.New(rand.NewPCG(1851, 10)), day: time.Date(2009, 1, 5, 0, 0, 0, 0, time.UTC)}
		for n, written := 1, 0; written < size; n++ {
			a := w.article(n)
			written += len(a.Text)
			if !yield(a) {
				return
			}
		}
	}
}

const (
	running   = 24 // stories told at a time
	lasting   = 18 // articles of a story, about
	perDay    = 8  // articles of a day
	sentences = 24 // sentences of an article, about
)

// wire is what is going on, and the day.
type wire struct {
	*rand.Rand
	day     time.Time
	stories []*story
}

// story is what articles follow.
type story struct {
	kind         kind
	place        place
	lead, critic person
	office       string
	body         string // the organisation in charge
	she          bool   // the lead is a woman
	past         []development
	left         int // articles still to be told
}

// development is a step of a story.
type development struct {
	day  time.Time
	what step
}

// pick returns one of all.
func pick[T any](w *wire, all []T) T { return all[w.IntN(len(all))] }

func (w *wire) article(n int) Article {
	if n%perDay == 0 {
		w.day = w.day.AddDate(0, 0, 1)
	}
	for len(w.stories) < running {
		w.stories = append(w.stories, w.story())
	}
	i := w.IntN(len(w.stories))
	s := w.stories[i]
	s.past = append(s.past, development{w.day.AddDate(0, 0, -w.IntN(3)), s.kind.steps[len(s.past)%len(s.kind.steps)]})
	a := Article{
		ID:        fmt.Sprintf("wire-%07d", n),
		Published: w.day.Format(time.DateOnly),
		Title:     capital(w.fill(s, s.past[len(s.past)-1], s.past[len(s.past)-1].what.headline)),
	}
	a.Text = a.Title + "\n\n" + w.body(s)
	if s.left--; s.left <= 0 {
		w.stories[i] = w.story()
	}
	return a
}

func (w *wire) story() *story {
	return &story{
		kind:   pick(w, kinds),
		place:  pick(w, places),
		lead:   w.person(),
		critic: w.person(),
		office: pick(w, offices),
		body:   pick(w, bodies),
		she:    w.IntN(2) == 0,
		left:   lasting/2 + w.IntN(lasting),
	}
}

// body writes an article: its news, then what was said, background and figures, in paragraphs.
func (w *wire) body(s *story) string {
	var b strings.Builder
	news := s.past[len(s.past)-1]
	told := map[string]bool{} // templates used up
	add := func(d development, templates []string) {
		t := pick(w, templates)
		if told[t] {
			return
		}
		told[t] = true
		if w.IntN(3) == 0 {
			b.WriteString("\n\n")
		} else {
			b.WriteByte(' ')
		}
		sentence := w.fill(s, d, t)
		if r, _ := utf8.DecodeRuneInString(t); unicode.IsLetter(r) && w.IntN(4) == 0 {
			first, rest, _ := strings.Cut(sentence, " ")
			if low := strings.ToLower(first); small[low] {
				first = low
			}
			sentence = w.fill(s, d, pick(w, openings)) + first + " " + rest
		}
		b.WriteString(capital(sentence))
	}
	fmt.Fprintf(&b, "%s (Wire) - %s", strings.ToUpper(s.place.city), capital(w.fill(s, news, news.what.told)))
	for range sentences/2 + w.IntN(sentences) {
		switch r := w.IntN(10); {
		case r < 3:
			add(news, sayings)
		case r < 6 && len(s.past) > 1:
			add(pick(w, s.past[:len(s.past)-1]), recalls)
		case r < 8:
			add(news, s.kind.details)
		default:
			add(news, fillers)
		}
	}
	b.WriteByte('\n')
	return b.String()
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
