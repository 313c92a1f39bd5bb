package syntax

import (
	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
	"github.com/seed-620526af/timeline/internal/word"
)

// Setting is what salience asks of a sentence.
type Setting struct {
	Lead  int   // sentences of the article before it, furniture and headlines not counted
	Prose bool  // it is made of words, not of fragments
	RunOn bool  // a heading or caption ran into it
	Asks  bool  // it is a question
	Clean int32 // where runOn, the token from which on it is surely the text's own again
}

// setScene notes of each sentence what weigh asks.
func (r *Reading) setScene() {
	r.Settings = r.Settings[:0]
	lead := 0
	for s := range r.Text.Sentences {
		q := &r.Text.Sentences[s]
		a := Setting{Lead: lead}
		short, all := 0, 0
		for i := q.First; i < q.Last && i < q.First+60; i++ {
			if t := &r.Text.Tokens[i]; t.Kind == text.Word {
				all++
				if t.End-t.Start < 3 {
					short++
				}
			}
		}
		a.Prose = 2*short < all || all < 6
		for k := r.Bounds[s] + 1; k < r.Bounds[s+1]; k++ {
			c := &r.Chunks[k]
			if a.Asks = a.Asks || c.Kind == QuestionChunk; c.Starts {
				if a.RunOn, a.Clean = true, q.Last; r.opensSurely(int(c.First)) {
					a.Clean = c.First
				}
			}
		}
		if q.Role == text.Body && (r.headed(q) || !a.RunOn && r.chromed(q)) {
			a.RunOn, a.Clean = true, q.Last
		}
		if int(q.Last) < len(r.Text.Tokens) && r.Text.Tokens[q.Last].Flags.Has(text.Seam) { // it is a heading or caption itself
			a.RunOn, a.Clean = true, q.Last
		} else if q.Role == text.Body && q.Last-q.First > 4 {
			lead++
		}
		r.Settings = append(r.Settings, a)
	}
}

// opensSurely reports whether the word at token i, where a sentence seems to begin without a mark, begins one for certain.
func (r *Reading) opensSurely(i int) bool {
	switch r.Tags[i] {
	case model.DT, model.PRP, model.PRPS, model.EX, model.IN:
		return true
	}
	return false
}

// headed reports whether the sentence opens with a heading, its words capitalized, verbs and all, that runs into it:
// "Bank Cuts Its Rates Mervyn King said".
func (r *Reading) headed(q *text.Sentence) bool {
	verbs := 0
	for i := q.First; i < q.Last; i++ {
		t := &r.Text.Tokens[i]
		if r.Tags[i] == model.PRPS && t.Flags.Has(text.Capital) && i > q.First {
			verbs++
		}
		if _, helps := word.Helping.Of(r.Text, int(i)); helps && i > q.First && t.Flags.Has(text.Capital) &&
			!t.Flags.Has(text.Clitic) { // "Fed Has Giant Role"
			verbs++
		}
		if t.Kind != text.Word || t.End-t.Start < 4 || t.Flags.Has(text.Clitic) {
			continue
		}
		if !t.Flags.Has(text.Capital) {
			return verbs > 0 && i > q.First+3
		}
		if t.Flags.Has(text.Upper) || i == q.First {
			continue
		}
		switch tag := r.Tags[i]; {
		case tag.Verb(), tag == model.MD, inflect.OnlyVerb(r.Text, int(i)), r.Text.Tokens[i-1].Key == word.To:
			verbs++
		}
	}
	return false // all of it is a heading
}

// chromed reports whether the sentence holds words of the page about itself, around which nothing parts what they part.
func (r *Reading) chromed(q *text.Sentence) bool {
	for i := int(q.First); i < int(q.Last) && i < int(q.First)+40; i++ {
		if _, n := chrome.Match(r.Text, i, int(q.Last)); n > 0 {
			return true
		}
	}
	return false
}

var chrome = text.PhrasesOf("previous version of this", "earlier version of this", "previous version of the", "courtesy of", "last updated", "an error occurred", "skip to", "file photo", "image caption", "getty images", "sign up", "subscribe to", "follow us", "read more", "click here")
