package coref

import (
	"slices"

	"github.com/seed-620526af/timeline/internal/text"
)

// What stands next to the word that tells an event says more of which one it tells than the rest of its sentence does: who does it,
// and to whom. So far to either side it is looked for.
const (
	nearBefore = 4  // content words before the trigger
	nearAfter  = 5  // and after it
	farBefore  = 10 // tokens of any kind, at most
	farAfter   = 14
)

// Around returns the keys of the content words next to token i of x, in its sentence [first, last): sorted, each once, numbers and token i
// left out.
func (w *Words) Around(x *text.Text, i, first, last int) []uint32 {
	ws := w.list(nearBefore + nearAfter)
	add := func(j int) bool {
		if x.Tokens[j].Kind == text.Word {
			if k, ok := content(x, j); ok {
				ws = append(ws, k)
				return true
			}
		}
		return false
	}
	for j, n := i-1, 0; j >= max(first, i-farBefore) && n < nearBefore && !divides(x, j); j-- {
		if add(j) {
			n++
		}
	}
	for j, n := i+1, 0; j < min(last, i+1+farAfter) && n < nearAfter && !divides(x, j); j++ {
		if add(j) {
			n++
		}
	}
	slices.Sort(ws)
	return w.keep(slices.Compact(ws))
}

// divides reports whether token i parts a sentence into what is told apart.
func divides(x *text.Text, i int) bool {
	k := &x.Tokens[i]
	if k.Kind != text.Punct {
		return false
	}
	switch x.Raw[k.Start] {
	case ';', ':', '.', '?', '!':
		return true
	}
	return false
}
