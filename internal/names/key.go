package names

import "strings"

// Key returns the key under which a canonical name is one over all texts: lower-cased, with single spaces, without "the",
// periods and a person's "Jr.".
func Key(canonical string) string {
	words := strings.Fields(strings.ToLower(strings.NewReplacer(".", "", "’", "'", ",", " ").Replace(canonical)))
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	if n := len(words); n > 2 && (words[n-1] == "jr" || words[n-1] == "sr") {
		words = words[:n-1]
	}
	return strings.Join(words, " ")
}
