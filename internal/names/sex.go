package names

import (
	"github.com/seed-620526af/timeline/internal/names/lists"
	"github.com/seed-620526af/timeline/internal/text"
)

// SexOf reports whether a given name, in either case, is hardly ever a man's or hardly ever a woman's. Both are false for Kim, and for
// what is no given name.
func SexOf(given string) (woman, man bool) {
	file := &load().words.file
	bits := word(file.Value(file.Find(lists.WordKey(text.Key(given), len(given))), 0))
	return bits.has(org << 1), bits.has(org << 2)
}
