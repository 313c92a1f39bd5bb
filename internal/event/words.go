package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/text"
)

var (
	keyAccording = text.Key("according")
	keyAs        = text.Key("as")
	keyCannot    = text.Key("cannot")
	keyEnded     = text.Key("ended")
	keyGoing     = text.Key("going")
	keyNever     = text.Key("never")
	keyNo        = text.Key("no")
	keyNot       = text.Key("not")
	keyNt        = text.Key("n't")
	keyNor       = text.Key("nor")
	keyOn        = text.Key("on")
	keyOr        = text.Key("or")
	keyTo        = text.Key("to")
	keyUsed      = text.Key("used")
	keyWhen      = text.Key("when")
	keyYet       = text.Key("yet")
)

// forms makes a table of all forms of the verbs.
func forms(bases string) *text.Table[bool] {
	return text.NewTable(func() map[string]bool {
		m := map[string]bool{}
		for _, b := range strings.Fields(bases) {
			for _, form := range allForms(b) {
				m[form] = true
			}
		}
		return m
	})
}

// allForms returns the forms of a verb, its base form first.
func allForms(base string) []string {
	return []string{base, inflect.Present(base), inflect.Past(base), inflect.Participle(base), inflect.Gerund(base)}
}
