package event

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/inflect"
	"github.com/seed-620526af/timeline/internal/text"
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
