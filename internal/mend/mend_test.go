package mend

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/seed-620526af/timeline/internal/event"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/timex"
)

// read returns a text with its tags, mended by the given rules, and its names.
func read(raw string, rules []rule) (*text.Text, []model.Tag, []names.Name) {
	x := text.New(raw)
	tags := model.TrainedTags(x, nil)
	var finder names.Finder
	var tagger timex.Tagger
	ns := finder.Find(x, tags)
	m := Mender{scan{mends: index(rules)}}
	m.Mend(x, tags, ns, tagger.Find(raw, time.Time{}))
	return x, tags, ns
}

// tagOf returns the tag of the last such word of raw, mended by the given rules.
func tagOf(t *testing.T, raw, word string, rules []rule) model.Tag {
	t.Helper()
	x, tags, _ := read(raw, rules)
	for i := len(tags) - 1; i >= 0; i-- {
		if x.Word(i) == word {
			return tags[i]
		}
	}
	t.Fatalf("%q has no %q", raw, word)
	return model.None
}

// Each rule mends its example, which without it stays wrong: no rule is there for nothing.
func TestRules(t *testing.T) {
	for i, r := range rules {
		if tag := tagOf(t, r.example, r.word, rules); tag != r.want {
			t.Errorf("%s: %q is %s in %q, want %s", r.name, r.word, tag, r.example, r.want)
		}
		others := slices.Delete(slices.Clone(rules), i, i+1)
		if tag := tagOf(t, r.example, r.word, others); tag == r.want {
			t.Errorf("%s: %q is %s in %q without the rule, too", r.name, r.word, tag, r.example)
		}
	}
}

// What looks like a mistake, and is none, stays as the tagger has it.
func TestNoMend(t *testing.T) {
	for _, c := range []struct {
		why, text, word string
		want            model.Tag
	}{
		{"a noun between an adjective and a preposition", "He died of a fatal overdose of a strong drug.", "overdose", model.NN},
		{"an adjective behind be that ends as no verb does", "She was still alive in May.", "alive", model.JJ},
		{"a year that is past is no verb", "Car sales last year grew by a tenth.", "last", model.JJ},
		{"an adjective behind the one who is given something", "The law gives consumers clear information.", "clear", model.JJ},
		{"an inverted perfect", "It would have ended well had Murray taken the stand.", "taken", model.VBN},
		{"a question", "Have you changed your plans?", "changed", model.VBN},
		{"a participle of what was taken", "It showed that swabs taken from his throat were clean.", "taken", model.VBN},
		{"let us", "Let's hear their ideas.", "hear", model.VB},
		{"what others say, far from any noun", "The rules, which officials say will be signed, are strict.", "say", model.VBP},
		{"a comparative", "He wanted a bigger share.", "bigger", model.JJR},
		{"a superlative", "The latest figures were good.", "latest", model.JJS},
		{"an article's participle", "A lost notebook was found in a box.", "lost", model.JJ},
		{"a modal", "They can stay.", "can", model.MD},
		{"an owner", "The concert's timing was odd.", "'s", model.POS},
		{"the side where it stood, between no marks", "The envoy left the hall.", "left", model.VBD},
		{"please, a verb", "The plan did not please the mayor.", "please", model.VB},
		{"a helping verb behind an owner", "The aid being sent was late.", "being", model.VBG},
	} {
		if tag := tagOf(t, c.text, c.word, rules); tag != c.want {
			t.Errorf("%s: %q is %s in %q, want %s", c.why, c.word, tag, c.text, c.want)
		}
	}
}

// A name that "to" governs is no infinitive.
func TestGoal(t *testing.T) {
	for _, text := range []string{"Ghana sent three planes to Lome on Friday.", "She cancelled a trip to Asia on Thursday.", "They flew to Togo."} {
		if tag := tagOf(t, text, text[strings.LastIndex(text, " to ")+4:][:4], rules); tag != model.NNP {
			t.Errorf("%q: %s", text, tag)
		}
	}
}

func TestApostrophe(t *testing.T) {
	for _, c := range []struct {
		why, text string
		want      model.Tag
	}{
		{"several owners", "The workers ' pay rose.", model.POS},
		{"the end of a quotation", "They sang 'in Canada ' yesterday.", model.CloseQuote},
	} {
		x, tags, _ := read(c.text, rules)
		last := model.None
		for i := range x.Tokens {
			if x.Word(i) == "'" {
				last = tags[i]
			}
		}
		if last != c.want {
			t.Errorf("%s: %q: the mark is %s, want %s", c.why, c.text, last, c.want)
		}
	}
}

// Mended tags are those that mentions are found by.
func TestMentions(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a bare verb behind a negation", "They did not sign.", "sign"},
		{"names aren't verbs", "Keating met Manning in Reading.", "met"},
		{"nothing but a past tense", "The firm, which owns nine ships, sank.", "sank"},
	} {
		x, tags, ns := read(c.text, rules)
		var f event.Finder
		var got []string
		for _, m := range f.Find(x, tags, ns, nil) {
			got = append(got, x.Word(int(m.Trigger)))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %q: got %s, want %s", c.why, c.text, g, c.want)
		}
	}
}

// Tags stay tags, one a token, and those of names and of furniture as they were; a Mender that was used mends as a new one does.
func FuzzMend(f *testing.F) {
	for _, r := range rules {
		f.Add(r.example)
	}
	f.Add("'")
	f.Add("\xff's ' to to 's being")
	var used Mender
	f.Fuzz(func(t *testing.T, raw string) {
		x := text.New(raw)
		was := model.TrainedTags(x, nil)
		var finder names.Finder
		ns := finder.Find(x, was)
		tags, again := slices.Clone(was), slices.Clone(was)
		new(Mender).Mend(x, tags, ns, nil)
		used.Mend(x, again, ns, nil)
		if !slices.Equal(tags, again) {
			t.Fatalf("a used Mender mends to %v, a new one to %v", again, tags)
		}
		for i, tag := range tags {
			if tag == model.None || tag > model.Nothing {
				t.Fatalf("token %d has no tag", i)
			}
		}
		for _, n := range ns {
			for i := n.First; i < n.Last; i++ {
				if tags[i] != was[i] && x.Tokens[i].Kind == text.Word {
					t.Fatalf("token %d, of a name, was mended", i)
				}
			}
		}
	})
}
