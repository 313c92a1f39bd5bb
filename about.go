package timeline

import (
	"slices"
	"strings"
)

// about returns whether an event is one in which name takes part, by any of its names.
func (t *Timeline) about(name string) func(*Event) bool {
	same := func(s string) bool { return strings.EqualFold(s, name) }
	return func(e *Event) bool {
		return slices.ContainsFunc(e.Participants, same) || slices.ContainsFunc(e.Places, same)
	}
}
