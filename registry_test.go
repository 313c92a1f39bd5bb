package timeline

import "testing"

func TestRegistry(t *testing.T) {
	person := func(names ...string) *Annotation {
		a := new(Annotation)
		for _, n := range names {
			a.Entities = append(a.Entities, Entity{Name: n, Type: "PERSON"})
		}
		return a
	}
	r := newRegistry([]*Annotation{
		person("Sergey Lavrov", "Boris Johnson"), person("Sergey Lavrov"), person("Lavrov", "Johnson"), person("Lyndon Johnson"),
		person("Michael Jordan", "Fiona Apple"), person("Jordan", "Apple"), {Entities: []Entity{{Name: "Jordan", Type: "PLACE"}, {Name: "Apple", Type: "ORG"}}},
		{Entities: []Entity{{Name: "Apple", Type: "ORG"}}},
		{Entities: []Entity{{Name: "Airbus Inc.", Type: "ORG"}, {Name: "Lavrov", Type: "ORG"}}}, {Entities: []Entity{{Name: "Airbus", Type: "ORG"}}}, {Entities: []Entity{{Name: "Airbus", Type: "ORG"}}},
	})
	for _, c := range []struct{ name, want, why string }{
		{"Lavrov", "Sergey Lavrov", "one person has the surname"},
		{"Johnson", "Johnson", "two people have the surname"},
		{"Sergey Lavrov", "Sergey Lavrov", "the whole name already"},
		{"Airbus Inc.", "Airbus", "more documents spell it so"},
		{"Jordan", "Jordan", "a place is called so too"},
		{"Apple", "Apple", "most take it for no person"},
		{"Nobody", "Nobody", "never named"},
	} {
		if got := r.of(c.name); got != c.want {
			t.Errorf("%s is %s, want %s: %s", c.name, got, c.want, c.why)
		}
	}
}
