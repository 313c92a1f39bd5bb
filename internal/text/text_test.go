package text

import (
	"strings"
	"testing"

	"unicode/utf8"
)

func words(t *Text) string {
	var w []string
	for i := range t.Tokens {
		w = append(w, t.Word(i))
	}
	return strings.Join(w, "|")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"plain", "Airbus launched the A380.", "Airbus|launched|the|A380|."},
		{"contraction", "They don’t, it's; I'll we've he'd", "They|do|n’t|,|it|'s|;|I|'ll|we|'ve|he|'d"},
		{"name with apostrophe", "O'Brien of Côte d’Ivoire", "O'Brien|of|Côte|d’Ivoire"},
		{"words like abbreviations", "He fell ill. Aurora, Ill., is big", "He|fell|ill|.|Aurora|,|Ill.|,|is|big"},
		{"abbreviations", "Mr. Ban, U.S. envoy, on Nov. 3 at 9 a.m. sharp", "Mr.|Ban|,|U.S.|envoy|,|on|Nov.|3|at|9|a.m.|sharp"},
		{"numbers", "2,000 men, 3.5% by 10:30, 1/18/2021 and 2019-02-14", "2,000|men|,|3.5|%|by|10:30|,|1/18/2021|and|2019-02-14"},
		{"date comma", "July 4,2019 and 14,2019", "July|4|,|2019|and|14|,|2019"},
		{"money", "$100 and £7.99", "$|100|and|£|7.99"},
		{"dashes", "Paris—Rome -- 11–12 two-day", "Paris|—|Rome|--|11|–|12|two-day"},
		{"missing space", "It ended.Then it began", "It|ended|.|Then|it|began"},
		{"number sign", "resolution no.2254 passed", "resolution|no.|2254|passed"},
		{"links", "see https://a.example/x?y=1, or a.b@c.example.", "see|https://a.example/x?y=1|,|or|a.b@c.example|."},
		{"ellipsis", "and so... on", "and|so|...|on"},
		{"ampersand", "AT&T &amp; Co.", "AT&T|&|amp|;|Co."},
		{"quotes", "``Yes,'' he said", "``|Yes|,|''|he|said"},
		{"era", "the 1990s and '90s", "the|1990s|and|'|90s"},
		{"invalid", "a\xffb", "a|\xff|b"},
	} {
		if got := words(New(c.text)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		name string
		want []string
	}{
		{"two", []string{"The talks ended.", "They will resume in May."}},
		{"title", []string{"Mr. Ban met Gov. Brown in Sacramento.", "It rained."}},
		{"country", []string{"The U.S. Army left the U.S.", "The rest stayed."}},
		{"month", []string{"It opened on Nov. 3 in Lima.", "Crowds came."}},
		{"quote", []string{"“It is over.”", "He left."}},
		{"question in quote", []string{"“Is it over?” he asked.", "No one answered."}},
		{"company", []string{"Boeing Co. Chairman Phil Condit resigned from Boeing Co.", "He was 61."}},
		{"company, and a noun that the text has in lower case", []string{"The bid came from Boeing Co.", "Analysts have praised it.", "Other analysts did not."}},
		{"company, and a name", []string{"The bid came from Boeing Co. Analysts Ann Lee and Bo Li praised it.", "Other analysts did not."}},
		{"service of a country", []string{"The U.S. Army has left.", "The army was small."}},
		{"quotation within a quotation", []string{"\"He said 'yes. '\"", "She left."}},
		{"name with an initial", []string{"George W. Bush spoke.", "The crowd cheered."}},
		{"phone", []string{"The phone was shown.", "iPhone sales rose."}},
		{"ellipsis", []string{"It was late... and dark.", "Nobody came…", "Then it rained."}},
		{"initials", []string{"J. K. Rowling spoke.", "Fans cheered."}},
		{"bracket", []string{"(It had been planned.)", "Then it began."}},
	} {
		x := New(strings.Join(c.want, " "))
		var got []string
		for _, s := range x.Sentences {
			got = append(got, x.Raw[s.Start:s.End])
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestKeysMatchInAnyCase(t *testing.T) {
	tab := NewTable(Join(List(1, "don't"), List(2, "élysée"), List(3, "nato")))
	for word, want := range map[string]int{"DON’T": 1, "Élysée": 2, "NATO": 3, "Nat": 0} {
		if got, _ := tab.Find(word); got != want {
			t.Errorf("%s: got %d, want %d", word, got, want)
		}
	}
}

func TestPhrasesTakeTheLongest(t *testing.T) {
	p := NewPhrases(func() map[string]int { return map[string]int{"new york": 1, "new york city": 2, "york": 3} })
	x := New("in New York City, New York and York")
	var got []int
	for i := 0; i < len(x.Tokens); {
		v, n := p.Match(x, i, len(x.Tokens))
		if n == 0 {
			i++
			continue
		}
		got, i = append(got, v), i+n
	}
	if len(got) != 3 || got[0] != 2 || got[1] != 1 || got[2] != 3 {
		t.Errorf("got %v, want [2 1 3]", got)
	}
}

// FuzzNew holds the first invariant: everything locates itself, in order and inside the text.
func FuzzNew(f *testing.F) {
	for _, s := range []string{"", "a\xff. “B", "Mr. X said: \"Go.\" He went.\r\n\r\nNov. 3", "don’t\u0000 1,000.5 a@b.c http://x", "''``...--’s n't"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := New(s)
		end := int32(0)
		for i, k := range x.Tokens {
			if k.Start < end || k.End <= k.Start || int(k.End) > len(s) {
				t.Fatalf("token %d is %d to %d after %d in %q", i, k.Start, k.End, end, s)
			}
			if k.Key != Key(x.Word(i)) {
				t.Fatalf("key of %q", x.Word(i))
			}
			if utf8.ValidString(s) && !utf8.ValidString(x.Word(i)) {
				t.Fatalf("%q cuts a rune", x.Word(i))
			}
			end = k.End
		}
		next := int32(0)
		for _, q := range x.Sentences {
			if q.First != next || q.Last <= q.First || q.Start != x.Tokens[q.First].Start || q.End != x.Tokens[q.Last-1].End {
				t.Fatalf("sentence %+v after token %d in %q", q, next, s)
			}
			next = q.Last
		}
		if int(next) != len(x.Tokens) {
			t.Fatalf("tokens after %d are in no sentence of %q", next, s)
		}
	})
}

func BenchmarkNew(b *testing.B) {
	s := strings.Repeat("Foreign Minister Sergey Lavrov met Yusuf bin Alawi, his Omani counterpart, in Moscow on Monday. “We share a stance,” he said.\n\n", 1000)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	var x Text
	for range b.N {
		x.Reset(s)
	}
}
