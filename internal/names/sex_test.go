package names

import "testing"

func TestSexOf(t *testing.T) {
	for _, c := range []struct{ given, sex, why string }{
		{"Mary", "woman", "some men are called so, and many more women"},
		{"Helena", "woman", ""},
		{"marcos", "man", "in either case"},
		{"Zeynep", "woman", "of another country"},
		{"José", "man", "with an accent"},
		{"Jose", "man", "without it"},
		{"Robin", "", "of either"},
		{"Leslie", "", "of either"},
		{"Wen", "", "a family's name first"},
		{"Paris", "", "a place before a name"},
		{"Table", "", "no name"},
		{"", "", "nothing"},
	} {
		got := ""
		switch woman, man := SexOf(c.given); {
		case woman && man:
			got = "both"
		case woman:
			got = "woman"
		case man:
			got = "man"
		}
		if got != c.sex {
			t.Errorf("%q is a name of a %q, want %q: %s", c.given, got, c.sex, c.why)
		}
	}
}
