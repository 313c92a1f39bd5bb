// Command gen packs the lists of data/*.txt into the tables of data/*.bin, which package names reads in place.
package main

import (
	"bufio"
	"log"
	"os"
	"strings"

	"github.com/seed-620526af/timeline/internal/model/pack"
	"github.com/seed-620526af/timeline/internal/names/lists"
	"github.com/seed-620526af/timeline/internal/text"
)

func main() {
	log.SetFlags(0)
	write("data/words.bin", words("data/words.txt"))
	write("data/phrases.bin", phrases("data/phrases.txt"))
}

// words packs a table, by word, of the set of its letters.
func words(file string) []uint32 {
	t := table{values: map[uint64][]pack.Ref{}}
	each(file, func(w, letters string) {
		*t.at(lists.WordKey(text.Key(w), len(w))) = pack.Ref(lists.WordBits(letters))
	})
	return t.build()
}

// phrases packs a table, by the words of a phrase so far, of what it is and whether it may go on.
func phrases(file string) []uint32 {
	t := table{values: map[uint64][]pack.Ref{}}
	var x text.Text
	each(file, func(p, letter string) {
		x.Reset(p)
		key := uint64(0)
		for i := range x.Tokens {
			key = lists.PhraseKey(key, x.Tokens[i].Key)
			if at := t.at(key); i < len(x.Tokens)-1 {
				*at |= lists.More
			} else {
				*at = *at&lists.More | pack.Ref(lists.PhraseBits(letter))
			}
		}
	})
	return t.build()
}

// table collects one value a key, in the order of the file.
type table struct {
	keys   []uint64
	values map[uint64][]pack.Ref
}

func (t *table) at(key uint64) *pack.Ref {
	v, ok := t.values[key]
	if !ok {
		v = make([]pack.Ref, 1)
		t.keys = append(t.keys, key)
		t.values[key] = v
	}
	return &v[0]
}

func (t *table) build() []uint32 { return pack.Build(t.keys, t.values, 1) }

// each calls f with the lines of a file, cut at the tab.
func each(file string, f func(s, letters string)) {
	in, err := os.Open(file)
	if err != nil {
		log.Fatalf("gen: %v", err)
	}
	defer in.Close()
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		if s, letters, ok := strings.Cut(lines.Text(), "\t"); ok {
			f(s, letters)
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatalf("gen: %s: %v", file, err)
	}
}

func write(file string, section []uint32) {
	if err := os.WriteFile(file, pack.Join(section), 0o644); err != nil {
		log.Fatalf("gen: %v", err)
	}
}
