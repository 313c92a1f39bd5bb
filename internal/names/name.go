// Package names decides which words of a text are names, what they name, and by which one name each is known.
package names

// Type is what a name names.
type Type uint8

const (
	None Type = iota // no name
	Person
	Org
	Place
	Event
)

// String returns PERSON, ORG, PLACE or EVENT.
func (t Type) String() string {
	return [...]string{"", "PERSON", "ORG", "PLACE", "EVENT"}[t]
}

// Name is a name at one place of a text.
type Name struct {
	First, Last int32  // tokens [First, Last)
	Type        Type   //
	Canonical   string // the one name it is known by: "Sergey Lavrov" for "Lavrov", "United States" for "US"
	Office      string // of a person: "Russian Foreign Minister"; else ""
	Nation      string // of a person or organisation: the country's canonical name; else ""
}

// ByToken returns for each of n tokens what the name that it is part of names, None for no name. It reuses the memory of dst.
func ByToken(names []Name, n int, dst []Type) []Type {
	if cap(dst) < n {
		dst = make([]Type, n)
	}
	dst = dst[:n]
	clear(dst)
	for _, name := range names {
		for i := max(int(name.First), 0); i < int(name.Last) && i < n; i++ {
			dst[i] = name.Type
		}
	}
	return dst
}
