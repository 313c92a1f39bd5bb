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
		person("Timothy F. Geithner"), person("Tim Geithner"), person("Timothy F. Geithner"), person("Geithner"),
		person("Elisabeth Byrs"), person("Elizabeth Byrs"), person("Elizabeth Byrs"), person("Jean-Bertrand Aristide"), person("Jean-Bertrand Aristide", "Jean Bertrand Aristide"),
		person("George W. Bush", "George H. W. Bush", "George Bush", "Bush"), person("Henry M. Paulson Jr.", "Hank Paulson", "Jim Paulson", "Paulson"),
		{Entities: []Entity{{Name: "World Food Programme", Text: "WFP", Type: "ORG"}, {Name: "Silver Fork", Text: "SF", Type: "ORG"}}},
		{Entities: []Entity{{Name: "WFP", Text: "WFP", Type: "ORG"}, {Name: "SF", Text: "SF", Type: "ORG"}}},
		{Entities: []Entity{{Name: "Salt Forum", Text: "SF", Type: "ORG"}}},
		{Entities: []Entity{{Name: "US Geological Survey", Type: "ORG"}, {Name: "UK Salt Board", Type: "ORG"}, {Name: "US Salt Board", Type: "ORG"}, {Name: "US Senate", Type: "ORG"}}},
		{Entities: []Entity{{Name: "Geological Survey", Type: "ORG"}, {Name: "United States Geological Survey", Type: "ORG"}, {Name: "Salt Board", Type: "ORG"}, {Name: "Senate", Type: "ORG"}}},
		{Entities: []Entity{{Name: "Airbus Inc.", Type: "ORG"}, {Name: "Lavrov", Type: "ORG"}}}, {Entities: []Entity{{Name: "Airbus", Type: "ORG"}}}, {Entities: []Entity{{Name: "Airbus", Type: "ORG"}}},
	})
	for _, c := range []struct{ name, want, why string }{
		{"Lavrov", "Sergey Lavrov", "one person has the surname"},
		{"Johnson", "Johnson", "two people have the surname"},
		{"Sergey Lavrov", "Sergey Lavrov", "the whole name already"},
		{"Airbus Inc.", "Airbus", "more documents spell it so"},
		{"Jordan", "Jordan", "a place is called so too"},
		{"Apple", "Apple", "most take it for no person"},
		{"Tim Geithner", "Timothy F. Geithner", "a short given name, and an initial left out"},
		{"Geithner", "Timothy F. Geithner", "both are one person"},
		{"George Bush", "George Bush", "two people may be meant"},
		{"George W. Bush", "George W. Bush", "another has another initial"},
		{"Hank Paulson", "Henry M. Paulson Jr.", "the same man"},
		{"Paulson", "Paulson", "two people have the surname"},
		{"WFP", "World Food Programme", "a document explains it"},
		{"SF", "SF", "documents explain it in two ways"},
		{"Geological Survey", "United States Geological Survey", "only one state's is named"},
		{"Salt Board", "Salt Board", "two states' are named"},
		{"Senate", "Senate", "many states have one"},
		{"Elisabeth Byrs", "Elizabeth Byrs", "a spelling of the given name"},
		{"Jean Bertrand Aristide", "Jean-Bertrand Aristide", "a hyphen more"},
		{"Nobody", "Nobody", "never named"},
	} {
		if got := r.of(c.name); got != c.want {
			t.Errorf("%s is %s, want %s: %s", c.name, got, c.want, c.why)
		}
	}
}
