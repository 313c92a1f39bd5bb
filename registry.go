package timeline

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/names"
)

// registry holds the one name by which each person, organisation and place is known over a set of documents, where it isn't the
// name that a document alone gives: "Lavrov", in a text that says no more, is the one Lavrov of the others, Tim Geithner is Timothy
// F. Geithner, and the WFP what another text calls the World Food Programme (WFP).
type registry map[string]string

func newRegistry(docs []*Annotation) registry {
	c := census{}
	for _, a := range docs {
		c.count(a)
	}
	return c.registry()
}

// census counts the names of documents, by [names.Key].
type census map[string]*usage

// usage is what documents say of one key's names.
type usage struct {
	spelled map[string]int  // in how many documents each spelling stands
	people  int             // how many documents more take it for a person than for none
	place   bool            // a document has it as a place: a country may be called as a person is
	short   map[string]bool // keys of the organisations that a document explains it to be short for
}

func (c census) of(key string) *usage {
	n := c[key]
	if n == nil {
		n = &usage{spelled: map[string]int{}, short: map[string]bool{}}
		c[key] = n
	}
	return n
}

// count adds the names of one document.
func (c census) count(a *Annotation) {
	seen := map[string]bool{}
	for i := range a.Entities {
		e := &a.Entities[i]
		if e.Type == "ORG" && e.Text != e.Name && isAcronym(e.Text) {
			c.of(names.Key(e.Text)).short[names.Key(e.Name)] = true
		}
		if seen[e.Name] {
			continue
		}
		seen[e.Name] = true
		n := c.of(names.Key(e.Name))
		n.spelled[e.Name]++
		n.place = n.place || e.Type == "PLACE"
		if e.Type == "PERSON" {
			n.people++
		} else {
			n.people--
		}
	}
}

// registry decides which keys are of one, and by which name it is known: the spelling that most documents have, of all its full names.
func (c census) registry() registry {
	full := map[string]string{}       // by key: that of the same person
	surnames := map[string][]string{} // by surname: the people who have it
	for same, keys := range c.people() {
		for _, key := range keys {
			full[key] = keys[0]
		}
		last := same[strings.LastIndexByte(same, ' ')+1:]
		surnames[last] = append(surnames[last], keys[0])
	}
	maps.Copy(full, c.bodies())
	one := func(key string) string {
		n := c[key]
		switch people := surnames[key]; {
		case n.place:
		case n.people >= 0 && len(people) == 1:
			return people[0]
		case n.people < 0 && len(n.short) == 1:
			for k := range n.short {
				return cmp.Or(full[k], k)
			}
		}
		if k, ok := full[key]; ok {
			return k
		}
		return key
	}
	forms := map[string]map[string]int{} // by key: the spellings of those that are fully the same
	for key, n := range c {
		k := cmp.Or(full[key], key)
		if forms[k] == nil {
			forms[k] = map[string]int{}
		}
		for s, docs := range n.spelled {
			forms[k][s] += docs
		}
	}
	r := registry{}
	for key, n := range c {
		if len(n.spelled) == 0 {
			continue // only ever short for another
		}
		name := commonest(forms[one(key)])
		for s := range n.spelled {
			if s != name {
				r[s] = name
			}
		}
	}
	return r
}

// people groups the keys of people's full names, by [names.SameKey]: George Bush and George W. Bush are one, unless a George H.W. Bush
// is named too.
func (c census) people() map[string][]string {
	type named struct{ key, middle string }
	same := map[string][]named{}
	for key, n := range c {
		if n.people > 0 && strings.IndexByte(key, ' ') > 0 {
			k, middle := names.SameKey(key)
			same[k] = append(same[k], named{key, middle})
		}
	}
	groups := map[string][]string{}
	for k, all := range same {
		longest := slices.MaxFunc(all, func(a, b named) int { return cmp.Compare(len(a.middle), len(b.middle)) })
		if slices.ContainsFunc(all, func(n named) bool { return !shortens(n.middle, longest.middle) }) {
			for _, n := range all {
				groups[n.key] = []string{n.key}
			}
			continue
		}
		for _, n := range all {
			groups[k] = append(groups[k], n.key)
		}
	}
	return groups
}

// bodies gives the one key of organisations that only a state's letters tell apart: the US Geological Survey is the Geological
// Survey, unless there is a UK Geological Survey too.
func (c census) bodies() map[string]string {
	states := map[string]string{} // by the key without the state
	for key := range c {
		if state, body := c.body(key); state != "" {
			if s, ok := states[body]; ok && s != state {
				state = "several"
			}
			states[body] = state
		}
	}
	same := map[string]string{}
	for key := range c {
		if state, body := c.body(key); state != "" && states[body] == state {
			same[key], same[body] = body, body
		}
	}
	return same
}

// body splits the key of an organisation after a state's letters, where the rest, of several words, is one's name too.
func (c census) body(key string) (state, body string) {
	for _, name := range [...][2]string{{"us ", "us"}, {"united states ", "us"}, {"uk ", "uk"}, {"un ", "un"}, {"united nations ", "un"}, {"eu ", "eu"}} {
		body, ok := strings.CutPrefix(key, name[0])
		if n := c[body]; ok && strings.IndexByte(body, ' ') > 0 && n != nil && n.people < 0 && !n.place && len(n.spelled) > 0 {
			return name[1], body
		}
	}
	return "", ""
}

// shortens reports whether the words of middle are among those of full, in their order; an initial stands for the next of them.
func shortens(middle, full string) bool {
	words := strings.Fields(full)
	for _, w := range strings.Fields(middle) {
		i := slices.Index(words, w)
		if len(w) == 1 && len(words) > 0 && strings.HasPrefix(words[0], w) {
			i = 0
		}
		if i < 0 || i > 0 && len(w) == 1 {
			return false
		}
		words = words[i+1:]
	}
	return true
}

// commonest returns the spelling that most documents have; of equals the longest one, then the first.
func commonest(spelled map[string]int) string {
	return slices.MinFunc(slices.Collect(maps.Keys(spelled)), func(a, b string) int {
		return cmp.Or(cmp.Compare(spelled[b], spelled[a]), cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
}

// isAcronym reports whether s is two to six capital letters.
func isAcronym(s string) bool {
	return 2 <= len(s) && len(s) <= 6 && strings.IndexFunc(s, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
}

// of returns the one name of what a document calls name.
func (r registry) of(name string) string {
	if known, ok := r[name]; ok {
		return known
	}
	return name
}

// all returns the names of a list, the list itself where none is another.
func (r registry) all(list []string) []string {
	for i, name := range list {
		if r.of(name) != name {
			out := slices.Clone(list)
			for j := i; j < len(out); j++ {
				out[j] = r.of(out[j])
			}
			return out
		}
	}
	return list
}
