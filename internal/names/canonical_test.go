package names

import (
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/text"
)

func find(s string) (*text.Text, []Name) {
	x := text.New(s)
	var f Finder
	return x, f.Find(x, model.TagText(x, nil))
}

// TestCanonical holds by which name each name of a text is known.
func TestCanonical(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // canonical names, in order
	}{
		{"short for full", "Sergey Lavrov flew to Moscow. There Lavrov rested.", []string{"Sergey Lavrov", "Moscow", "Sergey Lavrov"}},
		{"headline before the full name", "Lavrov flies home\n\nSergey Lavrov flew to Moscow.", []string{"Sergey Lavrov", "Sergey Lavrov", "Moscow"}},
		{"several of the first one's name", "Alexander Lavrentiev spoke. Both Lavrentievs then left.", []string{"Alexander Lavrentiev", "Lavrentievs"}},
		{"misspelt", "Alexander Lavrentiev spoke. Lavrentieve then left.", []string{"Alexander Lavrentiev", "Alexander Lavrentiev"}},
		{"unlike names stay apart", "Alexander Lavrentiev met Pavel Lavrinenko. Lavrinenko left.", []string{"Alexander Lavrentiev", "Pavel Lavrinenko", "Pavel Lavrinenko"}},
		{"surname with its particle", "Yusuf bin Alawi spoke. Then bin Alawi left.", []string{"Yusuf bin Alawi", "Yusuf bin Alawi"}},
		{"the one named last is meant", "Ann Barker left. Tom Barker stayed. Barker slept.", []string{"Ann Barker", "Tom Barker", "Tom Barker"}},
		{"whom it has meant before is meant again", "Ann Barker left. Barker slept. Her brother is Tom Barker. Barker sang. It rained. Barker woke.", []string{"Ann Barker", "Ann Barker", "Tom Barker", "Tom Barker", "Ann Barker"}},
		{"short given name", "Tim Barker spoke. Timothy F. Barker left. Timothy Barker slept, and Barker too.", []string{"Timothy F. Barker", "Timothy F. Barker", "Timothy F. Barker", "Timothy F. Barker"}},
		{"another initial is another man", "George W. Barker met George H. W. Barker. George Barker laughed.", []string{"George W. Barker", "George H. W. Barker", "George Barker"}},
		{"last two words", "Andres Manuel Lopez Obrador won. Lopez Obrador spoke.", []string{"Andres Manuel Lopez Obrador", "Andres Manuel Lopez Obrador"}},
		{"surname without its article", "Ali al-Naimi spoke. Naimi left.", []string{"Ali al-Naimi", "Ali al-Naimi"}},
		{"first name that no list has", "Witthaya Kaewparad spoke. Witthaya left.", []string{"Witthaya Kaewparad", "Witthaya Kaewparad"}},
		{"spelling of the tables", "The REUTERS man left, as did Nasa. The Czech Parliament sat.", []string{"Reuters", "NASA", "Czech Parliament"}},
		{"surname before the last", "Bautista Rojas Gomez spoke. Later Rojas left.", []string{"Bautista Rojas Gomez", "Bautista Rojas Gomez"}},
		{"dateline", "LISBON (Reuters) - Mayor ANN BARKER left.", []string{"Lisbon", "Reuters", "Ann Barker"}},
		{"given name that is a city", "Florence Nightingale nursed. Florence was loved.", []string{"Florence Nightingale", "Florence Nightingale"}},
		{"city that is a given name", "They met in Florence. There they read of Florence Nightingale. Florence is old.", []string{"Florence", "Florence Nightingale", "Florence"}},
		{"given name of one person", "Charlie Simpson ran. Charlie won.", []string{"Charlie Simpson", "Charlie Simpson"}},
		{"given name of two", "Charlie Simpson ran. Charlie Hudson won. Charlie wept.", []string{"Charlie Simpson", "Charlie Hudson", "Charlie"}},
		{"a king is no namesake", "Saddam Hussein wrote to Amman. King Hussein answered.", []string{"Saddam Hussein", "Amman", "King Hussein"}},
		{"countries", "The US, the U.S., America and the United States", []string{"United States", "United States", "United States", "United States"}},
		{"known organisation", "The U.N. Security Council met at the United Nations.", []string{"UN Security Council", "United Nations"}},
		{"acronym explained", "The Harbour Pilots Union (HPU) struck. The HPU won.", []string{"Harbour Pilots Union", "Harbour Pilots Union", "Harbour Pilots Union"}},
		{"company's first word", "Cofinec Holdings Inc. grew. Cofinec hired.", []string{"Cofinec Holdings Inc.", "Cofinec Holdings Inc."}},
		{"company of a founder's name", "Hertz Global Holdings failed. Hertz hired nobody.", []string{"Hertz Global Holdings", "Hertz Global Holdings"}},
		{"ministry of a nation", "The Omani Foreign Ministry protested.", []string{"Omani Foreign Ministry"}},
		{"capitals", "FLOODS HIT NORTHERN BREZOVICA AND LISBON\n\nBrezovica was flooded.", []string{"Brezovica", "Lisbon", "Brezovica"}},
		{"line break", "The committee heard that he has lived all his life in New\nYork, next door to the lawyer that he had hired, Ann\nBarker, and to her two brothers, who knew nothing of it.\nIt heard no more.", []string{"New York", "Ann Barker"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, names := find(c.text)
			var got []string
			for _, n := range names {
				got = append(got, n.Canonical)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// TestPeople holds the office and the nation of the first person of a text.
func TestPeople(t *testing.T) {
	for _, c := range []struct{ name, text, person, office, nation string }{
		{"before", "Russian Foreign Minister Sergey Lavrov spoke.", "Sergey Lavrov", "Russian Foreign Minister", "Russia"},
		{"before, in lower case", "He met his Omani counterpart Yusuf bin Alawi.", "Yusuf bin Alawi", "Omani counterpart", "Oman"},
		{"with a country's letters", "U.S. President Barack Obama spoke.", "Barack Obama", "U.S. President", "United States"},
		{"of an organisation", "White House spokesman Mike McCurry spoke.", "Mike McCurry", "White House spokesman", ""},
		{"after", "Dmitry Peskov, the Kremlin spokesman, spoke.", "Dmitry Peskov", "Kremlin spokesman", ""},
		{"after, with a country", "Rumen Radev, president of Bulgaria, spoke.", "Rumen Radev", "president of Bulgaria", "Bulgaria"},
		{"a demonym alone", "Australian Tom Moody spoke.", "Tom Moody", "", "Australia"},
		{"none", "Tom Moody, who is tall, spoke.", "Tom Moody", "", ""},
		{"courtesy is no office", "Mr. Moody spoke.", "Moody", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, names := find(c.text)
			for _, n := range names {
				if n.Type != Person {
					continue
				}
				if got := x.Slice(int(n.First), int(n.Last)); got != c.person || n.Office != c.office || n.Nation != c.nation {
					t.Errorf("%s\n got %q, %q, %q\nwant %q, %q, %q", c.text, got, n.Office, n.Nation, c.person, c.office, c.nation)
				}
				return
			}
			t.Errorf("%s: no person", c.text)
		})
	}
}

func TestKey(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		same       bool
	}{
		{"case and periods", "U.N. Security Council", "UN security council", true},
		{"the", "The Hague", "Hague", true},
		{"company", "Apple Inc.", "Apple", true},
		{"son of the same name", "Martin Luther King Jr.", "Martin Luther King", true},
		{"a company's kind alone", "Inc.", "Corp.", false},
		{"two people", "Ann Barker", "Tom Barker", false},
		{"part of a name", "Bank of England", "England", false},
	} {
		if got := Key(c.a) == Key(c.b); got != c.same {
			t.Errorf("%s: %q and %q: got %v", c.name, Key(c.a), Key(c.b), got)
		}
	}
}

// TestAnyOrder holds that what was found before leaves no trace.
func TestAnyOrder(t *testing.T) {
	texts := []string{"Sergey Lavrov left.", "Lavrov stayed with the HPU.", "The Harbour Pilots Union (HPU) met.", strings.Repeat("Ann Barker ", 50)}
	var f Finder
	for range 2 {
		for _, s := range texts {
			x := text.New(s)
			tags := model.TagText(x, nil)
			if _, fresh := find(s); !slices.Equal(f.Find(x, tags), fresh) {
				t.Errorf("%q: a used Finder finds %v, a new one %v", s, f.Find(x, tags), fresh)
			}
		}
		slices.Reverse(texts)
	}
}
