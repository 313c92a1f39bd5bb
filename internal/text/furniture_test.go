package text

import (
	"slices"
	"strings"
	"testing"
)

func TestRoles(t *testing.T) {
	const page = "Probe lands on comet\n\nProbe lands on comet\n\n12 November 2014\n\nBy Jane Doe, Science Editor\n\nPhoto: the agency's archive\n\n" +
		"DARMSTADT, Nov 12 (Reuters) - The probe touched down on Wednesday. Engineers cheered.\n\nA long wait\n\nThe signal took 28 minutes.\n\n" +
		"It was weak. “We are there,” said the director.\n\nJ. Doe/K. Roe\n\nComments are closed.\n\nCheck Also\n\nRocket explodes over Virginia\n\nA rocket exploded on Tuesday …"
	want := []struct {
		role Role
		text string
	}{
		{Headline, "Probe lands on comet"},
		{Headline, "Probe lands on comet"},
		{Dateline, "12 November 2014"},
		{Byline, "By Jane Doe, Science Editor"},
		{Credit, "Photo: the agency's archive"},
		{Dateline, "DARMSTADT, Nov 12 (Reuters) -"},
		{Body, "The probe touched down on Wednesday."},
		{Body, "Engineers cheered."},
		{Heading, "A long wait"},
		{Body, "The signal took 28 minutes."},
		{Body, "It was weak."},
		{Body, "“We are there,” said the director."},
		{Credit, "J. Doe/K. Roe"},
		{Comment, "Comments are closed."},
		{Teaser, "Check Also"},
		{Teaser, "Rocket explodes over Virginia"},
		{Teaser, "A rocket exploded on Tuesday …"},
	}
	x := New(page)
	for i, s := range x.Sentences {
		if i >= len(want) || want[i].role != s.Role || want[i].text != x.Raw[s.Start:s.End] {
			t.Fatalf("sentence %d: role %d, %q; want %+v", i, s.Role, x.Raw[s.Start:s.End], want[min(i, len(want)-1)])
		}
	}
	if len(x.Sentences) != len(want) {
		t.Errorf("%d sentences, want %d", len(x.Sentences), len(want))
	}
}

func TestDatelinePrefix(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"city in capitals", "MOSCOW, Jan 18 (Reuters) - Russia spoke.", "MOSCOW, Jan 18 (Reuters) -"},
		{"agency beside a city", "Astana, SANA – The head of the delegation spoke.", "Astana, SANA –"},
		{"agency in brackets", "(CNN) -- The judge ruled.", "(CNN) --"},
		{"underscore", "NEW YORK (AP) _ Stocks fell.", "NEW YORK (AP) _"},
		{"page's stamp before it", "MEXICO CITY | Sat Apr 25, 2009 12:51 am BST MEXICO CITY (Reuters) - A strain of flu spread.",
			"MEXICO CITY | Sat Apr 25, 2009 12:51 am BST MEXICO CITY (Reuters) -"},
		{"aside, not a dateline", "The minister - a lawyer - resigned.", ""},
		{"name and dash", "Lavrov - the minister - spoke.", ""},
		{"score table", "CRICKET - LEICESTERSHIRE WIN.", ""},
	} {
		x := New(c.text)
		got := ""
		if s := x.Sentences[0]; s.Role == Dateline {
			got = x.Raw[s.Start:s.End]
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestStamps(t *testing.T) {
	for _, c := range []struct {
		name, text string
		stamps     []string // what becomes a dateline
	}{
		{"place and date that end in a stop", "Court rules on canal\n\nISMAILIA, Egypt, May 4, 2021. The court let the ship go. It sails on Friday.", []string{"ISMAILIA, Egypt, May 4, 2021."}},
		{"the desk, its place and the date", "Court rules on canal\n\nFrom our desk, London, 4 May 2021\n\nThe court let the ship go.", []string{"From our desk, London, 4 May 2021"}},
		{"a sentence that ends with a date", "Court rules on canal\n\nThe court let the ship go on Tuesday, 4 May 2021. It sails on Friday.", nil},
		{"a headline that ends with a date", "The canal, 23 March 2021\n\nThe ship ran aground.", nil},
		{"entries of a chronology", "The ship and the canal\n\nMarch 23, 2021 — The ship runs aground.\n\nMarch 29, 2021 — It floats again.", nil},
		{"a date and a dash that stand once", "Ship is free\n\nMarch 29, 2021 — The ship floats again. It sails on.", []string{"March 29, 2021 —"}},
	} {
		x := New(c.text)
		var got []string
		for _, s := range x.Sentences {
			if s.Role == Dateline {
				got = append(got, x.Raw[s.Start:s.End])
			}
		}
		if !slices.Equal(got, c.stamps) {
			t.Errorf("%s: %q, want %q", c.name, got, c.stamps)
		}
	}
}

func TestNotAllDatelines(t *testing.T) {
	datelines := 0
	for _, s := range New(strings.Repeat("Reuters - ", 100) + "it rained.").Sentences {
		if s.Role == Dateline {
			datelines++
		}
	}
	if datelines != leadLines {
		t.Errorf("%d datelines, want no more than %d", datelines, leadLines)
	}
}

func TestReadersComments(t *testing.T) {
	const page = "The bill passed on Friday. The president will sign it. What a joke. Posted by: jdoe7 | October 3, 2008 8:41 AM | Report abuse It is your job to report abuse of power. Shame."
	for i, s := range New(page).Sentences {
		if want := i >= 3; s.Role.Furniture() != want {
			t.Errorf("sentence %d has role %d: %s", i, s.Role, page[s.Start:s.End])
		}
	}
}
