package names

import (
	"strings"

	"github.com/seed-620526af/timeline/internal/text"
)

// sameKey hashes the given name of c, in its full form, and the surname: those of Tim Geithner and of Timothy F. Geithner are one.
func (f *Finder) sameKey(c *candidate) uint64 {
	given := f.x.Tokens[c.first].Key
	if full, ok := formal.Of(f.x, c.first); ok {
		given = text.Key(full)
	}
	return uint64(given)<<32 | uint64(f.lastWord(c))
}

// within reports whether the words of c between its given name and its surname are all among those of full, or their initials.
func (f *Finder) within(c, full *candidate) bool {
	at := full.first + 1
	for i := c.first + 1; i < f.lastIndex(c); i++ {
		for at < f.lastIndex(full) && !f.initialOf(i, at) && f.x.Tokens[i].End-f.x.Tokens[i].Start > 2 {
			at++ // an initial stands for the next word
		}
		if at >= f.lastIndex(full) || !f.initialOf(i, at) {
			return false
		}
		at++
	}
	return true
}

// initialOf reports whether token i is token j or its initial.
func (f *Finder) initialOf(i, j int) bool {
	a, b := &f.x.Tokens[i], &f.x.Tokens[j]
	return a.Key == b.Key || f.x.Raw[a.Start] == f.x.Raw[b.Start] && (a.End-a.Start == 1 || a.End-a.Start == 2 && f.x.Raw[a.Start+1] == '.')
}

// ends reports whether c's words are the last ones of full, which has more: Lopez Obrador.
func (f *Finder) ends(c, full *candidate) bool {
	n := c.last - c.first
	if n < 2 || full.last-full.first <= n {
		return false
	}
	for k := range n {
		if f.x.Tokens[c.first+k].Key != f.x.Tokens[full.last-n+k].Key {
			return false
		}
	}
	return true
}

// fullest returns the candidate of the document that has a fuller form of the person's name c, -1 where none does.
func (f *Finder) fullest(c *candidate) int {
	if j, ok := f.memory.people[f.sameKey(c)]; ok && j >= 0 && c.spelling != f.candidates[j].spelling && f.within(c, &f.candidates[j]) {
		return j
	}
	if j, ok := f.memory.last[f.lastWord(c)]; ok && f.ends(c, &f.candidates[j]) {
		return j
	}
	return -1
}

// SameKey returns the key of a person's name in which short given names count as full ones and what stands between them and the
// surname is left out; middle holds that. Names of one word are their own key.
func SameKey(canonical string) (key, middle string) {
	key = Key(canonical)
	first, rest, ok := strings.Cut(key, " ")
	if !ok {
		return key, ""
	}
	if second := strings.IndexByte(first, '-'); second > 0 { // Jean-Bertrand
		first, rest = first[:second], first[second+1:]+" "+rest
	}
	if full, ok := formal.Find(first); ok {
		first = full
	}
	if n := strings.LastIndexByte(rest, ' '); n > 0 {
		middle, rest = rest[:n], rest[n+1:]
	}
	return first + " " + rest, middle
}
