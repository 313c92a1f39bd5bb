package event

import (
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// Article is a text with all that the stages before this one found in it.
type Article struct {
	Text      *text.Text
	Tags      []model.Tag   // one a token
	Timexes   []timex.Timex // in the order of the text
	Names     []names.Name  // in the order of the text
	Published timex.Day     // no day where it isn't known
}

// reading is an article cut into chunks and clauses, with each token's timex, name and mention at hand.
type reading struct {
	Article
	chunks   []chunk
	clauses  []clause
	bounds   []int32 // the first chunk of each sentence, and the end
	chunkOf  []int32 // by token
	timexOf  []int32 // by token, -1 for none
	nameOf   []int32 // by token, -1 for none
	event    []int32 // by token: the mention it triggers, -1 for none
	mention  []Mention
	about    []about // by sentence
	tags     []model.Tag
	buf      []byte
	long     [][]byte // words of the title in hand
	callings []calling
	called   bool     // callings are read
	bases    []string // by token: its base form as a verb, "" where it was not asked for
}

// about is what salience asks of a sentence.
type about struct {
	lead  int   // sentences of the article before it, furniture and headlines not counted
	prose bool  // it is made of words, not of fragments
	runOn bool  // a heading or caption ran into it
	asks  bool  // it is a question
	clean int32 // where runOn, the token from which on it is surely the text's own again
}

// read prepares the article for r's other methods, reusing r's memory.
func (r *reading) read(a Article, mentions []Mention) {
	r.Article, r.mention = a, mentions
	r.called = false
	n := len(a.Text.Tokens)
	clear(r.bases)
	r.bases = slices.Grow(r.bases[:0], n)[:n]
	r.timexOf, r.nameOf = fill(r.timexOf, n), fill(r.nameOf, n)
	r.event, r.chunkOf = fill(r.event, n), fill(r.chunkOf, n)
	for i, t := range a.Timexes {
		for j := a.Text.TokenAt(t.Start); j < n && int(a.Text.Tokens[j].Start) < t.End; j++ {
			r.timexOf[j] = int32(i)
		}
	}
	for i, e := range a.Names {
		last := min(int(e.Last), n)
		if last < n && last-int(e.First) > 1 && a.Text.Word(last-1) == "A" && !a.Text.Tokens[last].Flags.Has(text.Capital) {
			last-- // an article that begins a sentence
		}
		if last < n && last-int(e.First) > 1 && !a.Text.Tokens[last].Flags.Has(text.Capital) && a.swallowed(last-1, e.Type) {
			last--
		}
		for j := max(int(e.First), 0); j < last; j++ {
			r.nameOf[j] = int32(i)
		}
	}
	for i := range mentions {
		if t := mentions[i].Trigger; t >= 0 && int(t) < n {
			r.event[t] = int32(i)
		}
	}
	r.retag()
	r.chunks, r.clauses, r.bounds = r.chunks[:0], r.clauses[:0], r.bounds[:0]
	for s := range a.Text.Sentences {
		q := &a.Text.Sentences[s]
		r.bounds = append(r.bounds, int32(len(r.chunks)))
		r.chunk(int(q.First), int(q.Last))
		r.clause(int(r.bounds[s]), len(r.chunks))
	}
	r.bounds = append(r.bounds, int32(len(r.chunks)))
	r.weighSentences()
}

// swallowed reports whether the last word of a name, at token i, more likely opens the sentence that follows it without a mark:
// "in Port-au-Prince Overnight a rumour", "at Elm School Four children".
func (a *Article) swallowed(i int, kind names.Type) bool {
	_, opens := dayOpeners.Of(a.Text, i)
	t := a.Tags[i]
	if _, ok := nationals.Of(a.Text, i); ok && kind == names.Place && a.Tags[i+1].Noun() { // "in Lima British aid workers"
		_, part := quarters.Of(a.Text, i-1)
		return !part
	}
	return opens || kind == names.Place && (t == model.NNS || t == model.RB || t.Proper() && a.Tags[i+1] == model.VBP && demonym(a.Text.Word(i))) || t == model.CD && a.Text.Tokens[i].Kind == text.Word && !a.Text.Tokens[i].Flags.Has(text.HasDigit) && a.Tags[i+1].Noun()
}

// nationals are adjectives of nations that no place's name ends with, but after a quarter of the sky.
var (
	nationals = text.Words("british french american german israeli chinese russian italian mexican canadian japanese spanish australian indian iranian turkish pakistani dutch swiss greek")
	quarters  = text.Words("north south east west northern southern eastern western central latin native african asian")
)

// demonym reports whether the word is written like those for a country's people: Britons, Haitians.
func demonym(word string) bool {
	return strings.HasSuffix(word, "ans") || strings.HasSuffix(word, "ons")
}

var dayOpeners = text.Words("overnight meanwhile elsewhere earlier later yesterday today however")

// retag copies the tags and mends what a tagger that sees few words around each gets wrong for certain.
func (r *reading) retag() {
	r.tags = append(r.tags[:0], r.Tags...)
	r.Tags = r.tags
	for i := 1; i+1 < len(r.tags); i++ {
		t := r.tags[i]
		if r.Text.Word(i) == "'" && r.tags[i-1].Noun() && strings.HasSuffix(r.Text.Word(i-1), "s") && (r.tags[i+1].Noun() || r.tags[i+1].Adjective()) {
			r.tags[i] = model.POS // "the workers ' pay"
			continue
		}
		if t == model.POS && r.Text.Word(i) == "'" && !strings.HasSuffix(r.Text.Word(i-1), "s") && r.Text.Tokens[i].Flags.Has(text.Space) && r.Text.Tokens[i+1].Flags.Has(text.Space) { // 'in Canada ' Link
			r.tags[i] = model.CloseQuote
			continue
		}
		if _, ok := sides.Of(r.Text, i); ok && r.aside(i) { // "flanked by his aide, left, and"
			r.tags[i] = model.RB
			continue
		}
		if t == model.NN && r.Text.Tokens[i+1].Key == keyFrom && (r.tags[i-1].Noun() || r.tags[i-1].Adjective()) { // "a teacher suffering from flu"
			if _, ok := ailing.Of(r.Text, i); ok {
				r.tags[i] = model.VBG
				continue
			}
		}
		if r.tags[i+1].Noun() || r.tags[i+1].Adjective() || r.nameOf[i+1] >= 0 {
			if _, ok := attributive.Of(r.Text, i); ok {
				if _, helps := helpingVerbs.Of(r.Text, i-1); !helps && r.tags[i-1] != model.RB {
					r.tags[i] = model.JJ
				}
				continue
			}
		}
		if t == model.JJ && r.tags[i-1].Noun() && !r.tags[i+1].Adjective() {
			_, ails := ailing.Of(r.Text, i+1)
			if _, ok := nounsToo.Of(r.Text, i); ok && (ails || !r.tags[i+1].Noun()) { // "a charity single to raise funds"
				r.tags[i] = model.NN
				continue
			}
		}
		if t == model.DT && r.Text.Tokens[i].Key == keyThat && (r.tags[i+1] == model.DT || r.tags[i+1] == model.PRP || r.tags[i+1] == model.PRPS) { // "said that the"
			r.tags[i] = model.IN
			continue
		}
		if t == model.VBD && r.tags[i-1] == model.JJS && r.tags[i+1].Noun() { // "the largest listed maker"
			r.tags[i] = model.JJ
			continue
		}
		if r.Text.Tokens[i].Key == keyBorn {
			r.tags[i] = model.VBN
			continue
		}
		if (t == model.VB || t == model.VBP) && r.tags[i-1].Adjective() && i > 1 && (r.Text.Tokens[i-2].Key == keyA || r.Text.Tokens[i-2].Key == keyAn) { // "a fatal overdose"
			r.tags[i] = model.NN
			continue
		}
		if t == model.VBN && r.tags[i-1].Noun() && !r.tags[i+1].Noun() && !r.tags[i+1].Adjective() { // "the teacher suffering from measles died"
			if _, ok := objectless.Find(r.base(int32(i))); ok {
				r.tags[i] = model.VBD
				continue
			}
		}
		if t == model.JJ && r.tags[i-1] == model.DT && r.tags[i+1] == model.VBG && i+2 < len(r.tags) && (r.tags[i+2].Proper() || r.tags[i+2] == model.DT || r.tags[i+2] == model.PRPS) { // "a decree authorising the police"
			r.tags[i] = model.NN
			continue
		}
		if r.Text.Tokens[i].Key == keyPlease && t.Verb() && r.tags[i-1] != model.TO && r.tags[i-1] != model.MD && r.tags[i-1] != model.PRP { // "Ministers please help"
			r.tags[i] = model.RB
			continue
		}
		if t == model.VBG && !r.tags[i+1].Noun() && r.tags[i+1] != model.DT && r.tags[i+1] != model.PRPS {
			_, ok := feeling.Of(r.Text, i)
			if h, helps := helpingVerbs.Of(r.Text, i-1); ok && helps && h == be { // "was devastating to growth"
				r.tags[i] = model.JJ
				continue
			}
		}
		if e := r.nameOf[i-1]; t == model.NNS && e >= 0 && r.Names[e].Type == names.Person && r.nameOf[i] < 0 && inflect.VerbForm(r.Text, i) && i+2 < len(r.tags) && r.Text.Tokens[i+1].Key == keyTo &&
			(r.tags[i+2] == model.DT || r.tags[i+2] == model.PRP || r.nameOf[i+2] >= 0) { // "Johnny talks to some fans"
			r.tags[i] = model.VBZ
			continue
		}
		if t == model.VBD && r.tags[i-1] == model.CD && r.tags[i+1] == model.NNS && !inflect.PastOnly(r.Text, i) { // "three crew members"
			if _, ok := groups.Of(r.Text, i); ok {
				r.tags[i] = model.NN
				continue
			}
		}
		if t == model.VB && r.tags[i-1] == model.TO && r.tags[i+1] == model.CD && i > 3 && (r.Text.Tokens[i-3].Key == r.Text.Tokens[i].Key || r.Text.Tokens[i-2].Key == r.Text.Tokens[i].Key) { // "from level three to level four"
			r.tags[i] = model.NN
			continue
		}
		if t == model.VBD && r.tags[i-1] == model.CC && inflect.Verb(r.Text, i) && !inflect.PastForm(r.Text, i) { // "could deepen the crisis and choke off growth"
			r.tags[i] = model.VB
			continue
		}
		if after := r.tags[i+1]; r.tags[i-1] == model.CC && (t == model.VBN || t == model.JJ) && (after == model.CD || after == model.DT || after == model.PRPS) && inflect.PastForm(r.Text, i) { // "and injured 40"
			r.tags[i] = model.VBD
			continue
		}
		if t == model.JJ && r.tags[i-1] == model.NNS && r.timexOf[i-1] < 0 && r.tags[i+1].Noun() && r.nameOf[i] < 0 && inflect.Verb(r.Text, i) { // "policemen restrict access"
			r.tags[i] = model.VBP
			continue
		}
		if t == model.VBG {
			if _, helps := helpingVerbs.Of(r.Text, i); helps { // "aid being sent"
				continue
			}
		}
		if after := r.tags[i+1]; t == model.VBG && r.tags[i-1] == model.NN && r.timexOf[i-1] < 0 && (after == model.MD || after == model.VBZ || after == model.VBD) { // "prison overcrowding could"
			r.tags[i] = model.NN
			continue
		}
		if t == model.VBG && r.tags[i-1] == model.WPS && r.tags[i+1].Noun() { // "whose streaming service"
			r.tags[i] = model.NN
			continue
		}
		if before := r.tags[i-1]; t == model.VBG && (before == model.POS || before == model.PRPS) && !r.tags[i+1].Noun() && !r.tags[i+1].Adjective() { // "the concert's timing"
			r.tags[i] = model.NN
			continue
		}
		if t != model.VBZ && t != model.VBP && t != model.VB || r.Text.Tokens[i].Flags.Has(text.Clitic) {
			continue
		}
		if _, helps := helpingVerbs.Of(r.Text, i); helps {
			continue
		}
		before, after := r.tags[i-1], r.tags[i+1]
		finite := after == model.VBD || after == model.MD || after == model.VBZ
		switch {
		case before == model.DT && t != model.VBZ && finite, before == model.PRPS, before == model.POS, // "the strike ended", "his work"
			finite && (before.Noun() || before.Adjective()): // "exams began"
			if r.tags[i] = model.NN; t == model.VBZ {
				r.tags[i] = model.NNS
			}
		}
	}
}

// aside reports whether token i stands between marks, as what says where someone stands in a photograph does: "his aide, left, asked".
func (r *reading) aside(i int) bool {
	switch r.Text.Word(i - 1) {
	case ",", "(":
		after := r.Text.Word(i + 1)
		return after == "," || after == ")" || after == "and"
	}
	return false
}

// objectless verbs have no object, so that a participle of theirs after a noun is none.
var objectless = text.Words("die arrive happen occur emerge erupt collapse vanish disappear resign fall rise depart")

// feeling words are adjectives after be, whatever verb they come from.
var feeling = text.Words("devastating alarming worrying disappointing frightening encouraging troubling shocking surprising promising challenging damaging disturbing")

// sides say where in a photograph someone stands.
var sides = text.Words("left right center centre foreground background")

// ailing are -ing forms that "from" completes, where they say of the noun before them what it does.
var ailing = text.Words("suffering returning arriving coming stemming arising resulting fleeing recovering")

// base returns the base form of the verb at token i. It is kept, since it is asked for several times.
func (r *reading) base(i int32) string {
	if r.bases[i] == "" {
		r.bases[i] = inflect.Base(r.Text.Word(int(i)))
	}
	return r.bases[i]
}

// sentenceEnd returns the end of the chunks of chunk k's sentence.
func (r *reading) sentenceEnd(k int) int {
	return int(r.bounds[r.Text.SentenceAt(int(r.chunks[k].First))+1])
}

// fill returns s with n elements, each -1.
func fill(s []int32, n int) []int32 {
	if cap(s) < n {
		s = make([]int32, n)
	}
	s = s[:n]
	for i := range s {
		s[i] = -1
	}
	return s
}
