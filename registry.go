package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-620526af/timeline/internal/names"
)

// registry holds the one name by which each person, organisation and place is known over a set of documents, where it isn't the
// name that a document alone gives: "Lavrov", in a text that says no more, is the one Lavrov of the others.
type registry map[string]string

func newRegistry(docs []*Annotation) registry {
	spelled := map[string]map[string]int{}   // by key: the spellings, with how many documents have each
	surnames := map[string]map[string]bool{} // by surname: the keys of the people who have it
	people := map[string]int{}               // by key: how many documents more take it for a person than for none
	places := map[string]bool{}              // keys of names of places: a country may be called as a person is
	for _, a := range docs {
		seen := map[string]bool{}
		for i := range a.Entities {
			e := &a.Entities[i]
			if seen[e.Name] {
				continue
			}
			seen[e.Name] = true
			key := names.Key(e.Name)
			if spelled[key] == nil {
				spelled[key] = map[string]int{}
			}
			spelled[key][e.Name]++
			if e.Type != "PERSON" {
				people[key]--
				places[key] = places[key] || e.Type == "PLACE"
				continue
			}
			people[key]++
			if n := strings.LastIndexByte(key, ' '); n > 0 {
				last := key[n+1:]
				if surnames[last] == nil {
					surnames[last] = map[string]bool{}
				}
				surnames[last][key] = true
			}
		}
	}
	r := registry{}
	best := func(key string) string {
		forms := make([]string, 0, len(spelled[key]))
		for s := range spelled[key] {
			forms = append(forms, s)
		}
		return slices.MinFunc(forms, func(a, b string) int {
			return cmp.Or(cmp.Compare(spelled[key][b], spelled[key][a]), cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
		})
	}
	for key, forms := range spelled {
		known := key
		if full := surnames[key]; people[key] >= 0 && !places[key] && len(full) == 1 {
			for k := range full {
				known = k
			}
		}
		if len(forms) == 1 && known == key {
			continue
		}
		name := best(known)
		for s := range forms {
			if s != name {
				r[s] = name
			}
		}
	}
	return r
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
