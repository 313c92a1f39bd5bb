package names

import "strings"

// Key returns the key under which a canonical name is one over all texts: lower-cased, with single spaces, without "the",
// periods, a person's "Jr." and a company's "Inc.".
func Key(canonical string) string {
	words := strings.Fields(keyMarks.Replace(strings.ToLower(canonical)))
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	for n := len(words); n > 1 && (n > 2 && (words[n-1] == "jr" || words[n-1] == "sr") || keyEndings[words[n-1]]); n-- {
		words = words[:n-1]
	}
	return strings.Join(words, " ")
}

var keyMarks = strings.NewReplacer(".", "", "’", "'", ",", " ")

// keyEndings are left out of keys.
var keyEndings = map[string]bool{"inc": true, "corp": true, "corporation": true, "co": true, "ltd": true, "plc": true, "llc": true,
	"ag": true, "gmbh": true, "sa": true, "nv": true}
