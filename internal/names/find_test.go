package names

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names/lists"
	"github.com/seed-620526af/timeline/internal/text"
)

// found writes the names of s as "words/TYPE", in order.
func found(s string) string {
	x := text.New(s)
	var f Finder
	var all []string
	for _, n := range f.Find(x, model.TagText(x, nil)) {
		all = append(all, x.Slice(int(n.First), int(n.Last))+"/"+n.Type.String())
	}
	return strings.Join(all, ", ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"office and nation are cut", "Russian Foreign Minister Sergey Lavrov arrived in Damascus.", "Sergey Lavrov/PERSON, Damascus/PLACE"},
		{"demonym alone is no name", "The Russian delegation left.", ""},
		{"office alone is no name", "The Prime Minister spoke to the President.", ""},
		{"months and days are no names", "On Monday, in May, it ended.", ""},
		{"party keeps its nation", "She joined the Australian Labor Party in 1983.", "Australian Labor Party/ORG"},
		{"ministry with a complement", "The Ministry of Foreign Affairs of Oman said so.", "Ministry of Foreign Affairs of Oman/ORG"},
		{"particles belong to a person", "He met Yusuf bin Alawi and Ursula von der Leyen.", "Yusuf bin Alawi/PERSON, Ursula von der Leyen/PERSON"},
		{"possessive is cut", "Kenya’s Parliament adjourned.", "Kenya/PLACE, Parliament/ORG"},
		{"election by year", "It lost the 2001 Italian general election.", "2001 Italian general election/EVENT"},
		{"election without name", "The election was held in spring.", ""},
		{"first word is no name", "Angry crowds gathered.", ""},
		{"pronoun in capitals", "WHO leads the WHO?", "WHO/ORG"},
	} {
		if got := found(c.text); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

// lines calls f with the lines of a list, cut at the tab.
func lines(t *testing.T, file string, f func(s, letters string)) {
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(b), "\n") {
		if s, letters, ok := strings.Cut(line, "\t"); ok {
			f(s, letters)
		}
	}
}

// TestPackedWords holds that the packed words are those of the list, and that each is told from every other by its hash and length.
func TestPackedWords(t *testing.T) {
	seen := map[[2]uint32]string{}
	d := load()
	lines(t, "data/words.txt", func(w, letters string) {
		k := [2]uint32{text.Key(w), uint32(len(w))}
		if old, ok := seen[k]; ok {
			t.Errorf("%q and %q look the same", old, w)
		}
		seen[k] = w
		if w != text.Lower(w) {
			t.Errorf("%q is not lower-cased", w)
		}
		want := word(lists.WordBits(letters))
		if got := word(d.words.file.Value(d.words.file.Find(lists.WordKey(k[0], len(w))), 0)); got != want || want == 0 {
			t.Errorf("%q: %b is packed, want %b: go generate is due", w, got, want)
		}
	})
}

// TestPackedPhrases holds that the packed phrases are those of the list.
func TestPackedPhrases(t *testing.T) {
	d := load()
	lines(t, "data/phrases.txt", func(s, letter string) {
		x := text.New(s)
		b := phraseBook{text.NewPhrases(map[string]phrase{}), d.phrases.file, newLexicon(2)}
		want := filePhrases[lists.PhraseBits(letter)>>1]
		if got, n := b.Match(x, 0, len(x.Tokens)); got != want || n != len(x.Tokens) {
			t.Errorf("%q: %+v of %d tokens is packed, want %+v: go generate is due", s, got, n, want)
		}
	})
}

// FuzzFind holds that names lie in the text, in order, without overlap, and have a type and a canonical name.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "U.S. President of the", "Bank of of and & Co. (BOA)", "2001 election 2001 Italian\nelection", "John \xff Smith bin", "THE HAGUE 1999-01-01", "al-Assad-led O' 's of the"} {
		f.Add(s)
	}
	var finder Finder
	f.Fuzz(func(t *testing.T, s string) {
		x := text.New(s)
		end := int32(0)
		for _, n := range finder.Find(x, nil) {
			if n.First < end || n.Last <= n.First || int(n.Last) > len(x.Tokens) || n.Type == None || n.Type > Event || n.Canonical == "" {
				t.Fatalf("%+v after token %d of %q", n, end, s)
			}
			end = n.Last
		}
	})
}

// TestManyNames runs texts of 100,000 capitalised words: what is not linear would not end.
func TestManyNames(t *testing.T) {
	var distinct strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&distinct, "Ivan Petrov%c%c%c of ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
	}
	for name, s := range map[string]string{
		"one run":      strings.Repeat("Lavrov ", 100_000),
		"of-chain":     strings.Repeat("Bank of ", 50_000),
		"and-chain":    "Ministry of " + strings.Repeat("Health and ", 50_000),
		"particles":    strings.Repeat("van ", 100_000),
		"elections":    strings.Repeat("election ", 100_000),
		"ballot kinds": strings.Repeat("general ", 100_000) + "election",
		"titles":       strings.Repeat("President ", 100_000),
		"distinct":     distinct.String(),
		"brackets":     strings.Repeat("World Health Organization (WHO) ", 20_000),
	} {
		x := text.New(s)
		var f Finder
		if names := f.Find(x, nil); len(names) > len(x.Tokens) {
			t.Errorf("%s: %d names", name, len(names))
		}
	}
}

func BenchmarkFind(b *testing.B) {
	x := text.New(strings.Repeat("Foreign Minister Sergey Lavrov met Yusuf bin Alawi, his Omani counterpart, in Moscow on Monday. “We share a stance,” he said.\n\n", 1000))
	b.SetBytes(int64(len(x.Raw)))
	b.ReportAllocs()
	var f Finder
	for range b.N {
		f.Find(x, nil)
	}
}
