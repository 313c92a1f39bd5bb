package model

import "github.com/seed-620526af/timeline/internal/text"

// Sentence is one sentence of a tagged text, for who reads it token by token: the tokens [First, Last).
type Sentence struct {
	Text        *text.Text
	Tags        []Tag // of the whole text, one a token
	First, Last int
}

// Before returns the tag of the token before token i, None for the sentence's first.
func (s *Sentence) Before(i int) Tag {
	if i <= s.First {
		return None
	}
	return s.Tags[i-1]
}

// After returns the tag of the token after token i, None for the sentence's last.
func (s *Sentence) After(i int) Tag {
	if i+1 >= s.Last {
		return None
	}
	return s.Tags[i+1]
}

// Key returns the key of token i, 0 outside the sentence.
func (s *Sentence) Key(i int) uint32 {
	if i < s.First || i >= s.Last {
		return 0
	}
	return s.Text.Tokens[i].Key
}
