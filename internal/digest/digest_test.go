package digest

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/timex"
)

// write makes an article of lines. A line may begin with the days it names, "2010-01-12 2010-01-13/2010-01-14: …", with ~ for one that is
// said from the day of writing, and with "title" or "other" for its role.
func write(id, published string, lines ...string) Article {
	a := Article{ID: id, Published: dayOf(published)}
	for _, line := range lines {
		s := Sentence{Text: line}
		if before, after, ok := strings.Cut(line, ": "); ok {
			s.Text = after
			for _, w := range strings.Fields(before) {
				switch w {
				case "title":
					s.Role = Title
				case "other":
					s.Role = Other
				default:
					w, relative := strings.CutPrefix(w, "~")
					first, last, _ := strings.Cut(w, "/")
					d := Date{dayOf(first), dayOf(first), relative}
					if last != "" {
						d.Last = dayOf(last)
					}
					s.Dates = append(s.Dates, d)
				}
			}
		}
		a.Sentences = append(a.Sentences, s)
	}
	return a
}

func dayOf(s string) timex.Day {
	d, _ := timex.ParseDay(s)
	return d
}

// render writes a digest as "2010-01-12 id:0 id:3" lines.
func render(articles []Article, days []Day) string {
	var b strings.Builder
	for _, d := range days {
		b.WriteString(d.Date.String())
		for _, p := range d.Picks {
			fmt.Fprintf(&b, " %s:%d", articles[p.Article].ID, p.Sentence)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func dates(days []Day) (out []string) {
	for _, d := range days {
		out = append(out, d.Date.String())
	}
	return out
}

// ship is the story of a ship that ran aground, told by seven articles, with one of another story among them.
func ship() []Article {
	return []Article{
		write("aground", "2021-03-23",
			"title: Container ship blocks canal",
			"2021-03-23: The container ship Ever Given ran aground in the Suez Canal on Tuesday and blocked all traffic on the waterway.",
			"It was on its way from China to Rotterdam.",
			"other: 2021-03-21: Check also: festival in the desert ended on Sunday with a concert of the container orchestra."),
		write("queue", "2021-03-25",
			"2021-03-25: The Suez Canal Authority suspended traffic on Thursday because of the container ship that ran aground.",
			"2021-03-23: More than 150 vessels have queued since the ship blocked the canal on Tuesday.",
			"2021-03-27: Salvage experts hope to move the ship with the tide that is expected on Saturday."),
		write("freed", "2021-03-29",
			"2021-03-29: Tugs freed the container ship Ever Given on Monday and traffic on the Suez Canal began to move again.",
			"2021-03-23: The ship had blocked the canal since it ran aground on Tuesday of last week."),
		write("freed-too", "2021-03-30",
			"2021-03-29: The Suez Canal was open again on Monday after tugs freed the container ship Ever Given at high water.",
			"2021-03-30: Inspectors went on board of the ship."),
		write("court", "2021-04-14",
			"2021-04-13: A court allowed the Suez Canal Authority on Tuesday to hold the container ship Ever Given.",
			"2021-03-29: The ship lies at anchor since tugs freed it on 29 March."),
		write("released", "2021-07-08",
			"2021-07-07: The container ship Ever Given left the Suez Canal on Wednesday after its owner signed a settlement.",
			"2021-03-23: It ran aground on 23 March and blocked the canal for six days."),
		write("year-later", "2022-03-23",
			"2021-03-23: A year ago the container ship Ever Given ran aground in the Suez Canal.",
			"2021-03-29: Tugs freed the ship on 29 March 2021."),
		write("football", "2021-04-20",
			"2021-04-18: Twelve football clubs announced a league of their own on Sunday.",
			"2021-04-20: Six of the clubs left the league on Tuesday."),
	}
}

func TestMakeFindsKeyDays(t *testing.T) {
	all := ship()
	for _, tt := range []struct {
		name string
		o    Options
		want string
	}{
		{"one day is the one that most texts name", Options{Days: 1}, "2021-03-23"},
		{"two days are the story's turns, not a day and the next", Options{Days: 2}, "2021-03-23 2021-03-29"},
		{"more days follow the story, and not another one", Options{Days: 4}, "2021-03-23 2021-03-29 2021-04-13 2021-07-07"},
		{"from a day on", Options{Days: 2, From: dayOf("2021-03-30")}, "2021-04-13 2021-07-07"},
		{"the first and last day are inclusive", Options{Days: 9, From: dayOf("2021-04-13"), To: dayOf("2021-04-13")}, "2021-04-13"},
		{"up to a day", Options{Days: 1, To: dayOf("2021-03-22")}, ""},
		{"no days are asked for", Options{Days: 0}, ""},
	} {
		if got := strings.Join(dates(Make(all, tt.o)), " "); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestMakePicksSentences(t *testing.T) {
	all := ship()
	got := map[string]string{}
	for _, d := range Make(all, Options{Days: 4, Sentences: 1}) {
		got[d.Date.String()] = render(all, []Day{d})
	}
	for date, want := range map[string]string{
		"2021-03-29": "freed:0 freed-too:0",
		"2021-04-13": "court:0",
		"2021-07-07": "released:0",
	} {
		if _, pick, _ := strings.Cut(strings.TrimSpace(got[date]), " "); !slices.Contains(strings.Fields(want), pick) {
			t.Errorf("%s: picked %q, want one of %q", date, pick, want)
		}
	}
}

func TestPicks(t *testing.T) {
	tale := "The mission's lander touched down on the comet and sent its first pictures."
	for _, tt := range []struct {
		name     string
		articles []Article
		want     string // the pick for the first day
	}{
		{"not a sentence that leans on another", []Article{write("a", "2014-11-13",
			"2014-11-12: It touched down on the comet on Wednesday and sent its first pictures home to the engineers.",
			"2014-11-12: Philae touched down on the comet on Wednesday and sent its first pictures home to the engineers.")}, "a:1"},
		{"not a question", []Article{write("a", "2014-11-13",
			"2014-11-12: Did Philae touch down on the comet on Wednesday and send its first pictures home to the engineers?",
			"2014-11-12: Philae touched down on the comet on Wednesday and sent its first pictures home to the engineers.")}, "a:1"},
		{"what happened rather than what was expected", []Article{
			write("a", "2014-11-11", "2014-11-12: The lander Philae is to touch down on the comet on Wednesday and send its first pictures home."),
			write("b", "2014-11-12", "2014-11-12: The lander Philae has touched down on the comet on Wednesday and sent its first pictures home.")}, "b:0"},
		{"a date that is named rather than one counted from the day of writing", []Article{
			write("a", "2014-11-13", "~2014-11-12: The lander Philae touched down on the comet yesterday and sent its first pictures home to the engineers."),
			write("b", "2014-11-13", "2014-11-12: The lander Philae touched down on the comet on 12 November and sent its first pictures home to the engineers.")}, "b:0"},
		{"what was expected, where nothing else is told", []Article{
			write("a", "2014-11-11", "2014-11-12: "+tale),
			write("b", "2014-11-13", "title 2014-11-12: Comet landing on Wednesday")}, "a:0"},
		{"the head of an article that names no day", []Article{write("a", "2014-11-12", tale)}, "a:0"},
		{"never furniture", []Article{write("a", "2014-11-12", "other: "+tale, "Engineers celebrated.")}, "a:1"},
		{"never a headline", []Article{write("a", "2014-11-12", "title: "+tale, "Engineers celebrated.")}, "a:1"},
		{"a range by its first day", []Article{write("a", "", "2014-11-12/2014-11-13: "+tale)}, "a:0"},
	} {
		days := Make(tt.articles, Options{Days: 1, From: dayOf("2014-11-12"), To: dayOf("2014-11-12")})
		if got := strings.TrimSpace(render(tt.articles, days)); got != "2014-11-12 "+tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestMonthsAndYearsNameNoDay(t *testing.T) {
	all := []Article{write("a", "", "2020-11-01/2020-11-30: The conference took place in November.", "2020-01-01/2020-12-31: It was a long year.")}
	if got := Make(all, Options{Days: 5}); len(got) != 0 {
		t.Errorf("got %v, want nothing", render(all, got))
	}
}

func TestSaysNothingTwice(t *testing.T) {
	same := "2019-04-15: Fire destroyed the roof and the spire of the cathedral of Notre-Dame in Paris on Monday evening."
	all := []Article{
		write("a", "2019-04-15", same),
		write("b", "2019-04-16", strings.Replace(same, "Fire destroyed", "A fire has destroyed", 1)),
		write("c", "2019-04-16", same),
		write("d", "2019-04-16", "2019-04-15: President Emmanuel Macron cancelled a speech on Monday evening and promised to rebuild it."),
	}
	days := Make(all, Options{Days: 1, Sentences: 4})
	if len(days) != 1 || len(days[0].Picks) != 2 {
		t.Errorf("got %q, want one sentence on the fire and the one on the president", render(all, days))
	}
}

func TestEchoOfADay(t *testing.T) {
	// The day after tells the same again; a week later, fewer articles tell something new.
	fire := "Fire destroyed the roof and the spire of the old cathedral in the middle of the city."
	vote := "Parliament voted for a law on the repair of the old cathedral by architects and carpenters."
	background := []string{
		"The cathedral in the middle of the city was begun in the twelfth century.",
		"Twelve million visitors came to see its towers, windows and bells every year.",
		"Its roof was made of lead on a frame of oak that carpenters called the forest.",
	}
	var all []Article
	report := func(n int, date, news string) {
		for i := range n {
			all = append(all, write(fmt.Sprint(date, i), date, append([]string{date + ": " + news}, background...)...))
		}
	}
	report(6, "2019-04-15", fire)
	report(3, "2019-04-16", strings.Replace(fire, "Fire", "A fire that began on Monday", 1))
	report(2, "2019-04-23", vote)
	if got := strings.Join(dates(Make(all, Options{Days: 2})), " "); got != "2019-04-15 2019-04-23" {
		t.Errorf("got %q, want the fire and the vote", got)
	}
}

func TestReprintsCountOnce(t *testing.T) {
	var all []Article
	for i := range 6 {
		all = append(all, write(fmt.Sprint("reprint", i), "2018-06-12", "2018-06-12: The teams trained in Moscow on Tuesday for the World Cup that France hoped to win.",
			"Thirty-two teams take part in the World Cup."))
	}
	all = append(all,
		write("report", "2018-07-15", "2018-07-15: France won the World Cup on Sunday with four goals against two of Croatia in Moscow."),
		write("portrait", "2018-07-16", "2018-07-15: Kylian Mbappe scored the last goal for France on Sunday, in the World Cup of his life."))
	if got := strings.Join(dates(Make(all, Options{Days: 1})), " "); got != "2018-07-15" {
		t.Errorf("got %s, want the day of which two articles tell in words of their own", got)
	}
}

// generate makes a corpus at random: n articles of words drawn by a law like that of language.
func generate(r *rand.Rand, n int) []Article {
	zipf := rand.NewZipf(r, 1.3, 4, 20000)
	start := dayOf("2015-01-01")
	out := make([]Article, n)
	for i := range out {
		a := Article{ID: fmt.Sprint("id", r.Intn(2*n))}
		if r.Intn(10) > 0 {
			a.Published = start.Add(r.Intn(400))
		}
		for k := r.Intn(30); k > 0; k-- {
			var b strings.Builder
			for w := 1 + r.Intn(40); w > 0; w-- {
				fmt.Fprintf(&b, "w%d ", zipf.Uint64())
			}
			s := Sentence{Text: "The " + b.String() + "end.", Role: Role(r.Intn(12) / 10)}
			for r.Intn(3) == 0 {
				first := start.Add(r.Intn(400))
				s.Dates = append(s.Dates, Date{first, first.Add(r.Intn(2) * r.Intn(40)), r.Intn(2) == 0})
			}
			a.Sentences = append(a.Sentences, s)
		}
		out[i] = a
	}
	return out
}

func TestProperties(t *testing.T) {
	for seed := range int64(60) {
		r := rand.New(rand.NewSource(seed))
		all := generate(r, r.Intn(60))
		o := Options{Days: r.Intn(30), Sentences: r.Intn(5)}
		if r.Intn(2) == 0 {
			o.From = dayOf("2015-03-01")
		}
		if r.Intn(2) == 0 {
			o.To = dayOf("2015-09-01")
		}
		days := Make(all, o)
		if len(days) > o.Days {
			t.Fatalf("seed %d: %d days, asked for %d", seed, len(days), o.Days)
		}
		said := map[string]bool{}
		for i, d := range days {
			switch {
			case i > 0 && !d.Date.After(days[i-1].Date):
				t.Fatalf("seed %d: %v stands after %v", seed, d.Date, days[i-1].Date)
			case d.Date.Before(o.From) || !o.To.IsZero() && d.Date.After(o.To):
				t.Fatalf("seed %d: %v is out of bounds", seed, d.Date)
			case d.Weight <= 0 || len(d.Picks) == 0 || len(d.Picks) > max(o.Sentences, 1):
				t.Fatalf("seed %d: %+v", seed, d)
			}
			for _, p := range d.Picks {
				s := all[p.Article].Sentences[p.Sentence]
				if s.Role != Body || said[d.Date.String()+s.Text] {
					t.Fatalf("seed %d: %v tells %q", seed, d.Date, s.Text)
				}
				said[d.Date.String()+s.Text] = true
			}
		}
		shuffled := slices.Clone(all)
		r.Shuffle(len(all), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if a, b := render(all, days), render(shuffled, Make(shuffled, o)); a != b {
			t.Fatalf("seed %d: another order of the articles gives\n%s\nnot\n%s", seed, b, a)
		}
		if again := Make(all, o); !reflect.DeepEqual(again, days) {
			t.Fatalf("seed %d: the second run gives another digest", seed)
		}
	}
}

func TestNothingToDigest(t *testing.T) {
	for name, all := range map[string][]Article{
		"no articles":           nil,
		"an empty one":          {{}},
		"no sentences":          {{ID: "a", Published: dayOf("2020-01-01")}},
		"an empty sentence":     {{Published: dayOf("2020-01-01"), Sentences: []Sentence{{}}}},
		"furniture alone":       {write("a", "2020-01-01", "other: Sign up for our newsletter.")},
		"no day":                {write("a", "", "Something happened somewhere.")},
		"a range that ends ere": {{Sentences: []Sentence{{Text: "Backwards.", Dates: []Date{{First: dayOf("2020-01-02"), Last: dayOf("2020-01-01")}}}}}},
	} {
		if got := Make(all, Options{Days: 3, Sentences: 2}); len(got) != 0 {
			t.Errorf("%s: got %+v, want nothing", name, got)
		}
	}
}

func BenchmarkMake(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000, 8000} {
		all := generate(rand.New(rand.NewSource(1)), n)
		b.Run(fmt.Sprint(n, " articles"), func(b *testing.B) {
			for range b.N {
				Make(all, Options{Days: 40, Sentences: 3})
			}
		})
	}
}
