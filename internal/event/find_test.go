package event

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/model"
	"github.com/seed-620526af/timeline/internal/names"
	"github.com/seed-620526af/timeline/internal/text"
)

// find returns the mentions of s, and each as "trigger/CLASS".
func find(s string) (x *text.Text, ms []Mention, told []string) {
	x = text.New(s)
	var f Finder
	ms = f.Find(x, model.TagText(x, nil), nil, nil)
	for i := range ms {
		told = append(told, x.Word(int(ms[i].Trigger))+"/"+ms[i].Class.String())
	}
	return x, ms, told
}

func TestVerbFamilies(t *testing.T) {
	for _, f := range verbFamilies {
		if f.example == "" {
			continue
		}
		x, ms, told := find(f.example)
		ok := false
		for _, m := range ms {
			v, listed := verbs.Of(x, int(m.Trigger))
			ok = ok || listed && m.Class == f.class && v.governs == f.governs
		}
		if !ok {
			t.Errorf("%s: %q: got %v, want a verb that is %s", f.name, f.example, told, f.class)
		}
	}
}

func TestNounFamilies(t *testing.T) {
	for _, f := range eventNouns {
		x, ms, told := find(f.example)
		ok := false
		for _, m := range ms {
			n, _ := nouns.Of(x, int(m.Trigger))
			ok = ok || m.Nominal && m.Class == f.class && n.class == f.class
		}
		if !ok {
			t.Errorf("%s: %q: got %v, want a noun that is %s", f.name, f.example, told, f.class)
		}
	}
}

func TestPredicateFamilies(t *testing.T) {
	for _, f := range predicateFamilies {
		x, ms, told := find(f.example)
		if len(ms) == 0 || ms[0].Class != f.class {
			t.Errorf("%s: %q: got %v, want %s first", f.name, f.example, told, f.class)
			continue
		}
		if _, ok := predicates.Of(x, int(ms[0].Trigger)); !ok {
			t.Errorf("%s: %q: the first trigger is %s", f.name, f.example, told[0])
		}
	}
}

func TestAuxiliaries(t *testing.T) {
	for _, a := range auxiliaryWords {
		x, ms, told := find(a.example)
		if len(ms) == 0 || x.Word(int(ms[0].Trigger)) != a.verb {
			t.Errorf("%q: got %v, want %s first", a.example, told, a.verb)
		}
	}
}

func TestSilences(t *testing.T) {
	for _, c := range silences {
		x, ms, told := find(c.example)
		at := x.TokenAt(strings.Index(c.example, c.word))
		for _, m := range ms {
			if int(m.Trigger) == at {
				t.Errorf("%s: %q is told in %q: %v", c.name, c.word, c.example, told)
			}
		}
	}
}

// Each cue's example ends at its noun, or goes on after it; the noun is the word in capitals.
func TestCues(t *testing.T) {
	for _, c := range cues {
		x := text.New(c.example)
		tags := model.TagText(x, nil)
		at := -1
		for i := range x.Tokens {
			if x.Tokens[i].Flags.Has(text.Upper) {
				at = i
			}
		}
		if at < 0 {
			t.Errorf("%s: %q has no word in capitals", c.name, c.example)
			continue
		}
		tags[at] = model.NN
		s := scan{Sentence: model.Sentence{Text: x, Tags: tags, First: 0, Last: len(x.Tokens)}}
		p := phrase{scan: &s, at: at, start: at, noun: noun{Occurrence, Doubtful}}
		for p.start > 0 && s.premodifier(p.start-1) {
			p.start--
		}
		if !c.holds(&p) {
			t.Errorf("%s: doesn't hold in %q (tags %v)", c.name, c.example, tags)
		}
		q := phrase{scan: &scan{Sentence: model.Sentence{Text: text.New("the crowd saw the ship"), Tags: []model.Tag{model.DT, model.NN, model.VBD, model.DT, model.NN}, Last: 5}}, at: 4, start: 4}
		if c.holds(&q) {
			t.Errorf("%s: holds of a noun that has nothing around it", c.name)
		}
	}
}

func TestTriggers(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a line of a chronology tells by its noun", "2 March 1969: First flight, from Toulouse", "flight"},
		{"no line of a sum does", "Total in 1969: 40 francs", ""},
		{"auxiliaries and modals are no triggers", "The bridge could have been being repaired.", "repaired"},
		{"a copula is none", "The mayor is a doctor.", ""},
		{"have is none", "The city has two airports.", ""},
		{"going to is future", "They are going to vote.", "vote"},
		{"nor does one in a question", "What did the mayor say?", "say"},
		{"do as a verb is told", "The mayor did the dishes.", "did"},
		{"infinitives are", "Troops moved to protect the dam.", "moved protect"},
		{"prepositional participles are none", "Officials, including the mayor, left.", "left"},
		{"so are comparisons", "Sales rose, compared with a year ago.", "rose"},
		{"participles before a noun describe it", "The rising prices hurt the proposed plant.", "hurt"},
		{"nouns as modifiers aren't told", "The takeover bid failed.", "bid failed"},
		{"a plural can be less of an event than its singular", "The operation lasted an hour; the firm's operations made money.", "operation lasted made"},
		{"a doubtful noun needs a cue", "The statement of the bank was long.", "statement"},
		{"and is nothing without", "They saw the statement.", "saw"},
		{"bare nouns after prepositions name a kind", "He is a man of action.", ""},
		{"a role isn't told", "He wrote it as a protest leader.", "wrote"},
		{"nouns like those of events", "The station and the nation need a document.", "need"},
		{"discourse", "Like many others, she sang.", "sang"},
		{"things aren't events", "The committee of farmers from the province drank their tea.", "drank"},
		{"verbs that hold throughout are left out", "The firm, which owns nine ships, closed.", "closed"},
		{"shared auxiliaries", "They will sign and ratify the treaty.", "sign ratify"},
	} {
		_, _, told := find(c.text)
		for i, w := range told {
			told[i], _, _ = strings.Cut(w, "/")
		}
		if got := strings.Join(told, " "); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.why, c.text, got, c.want)
		}
	}
}

// FuzzFind holds that mentions are in order, in range, and one a token.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "to to not n't will be going to", "“He said.” She", "\xff the the as", "if whether will 's 'd", "The signing of"} {
		f.Add(s)
	}
	var fd Finder
	f.Fuzz(func(t *testing.T, s string) {
		x := text.New(s)
		ms := fd.Find(x, model.TagText(x, nil), nil, nil)
		last := int32(-1)
		for i, m := range ms {
			if m.Trigger <= last || int(m.Trigger) >= len(x.Tokens) || m.Class == 0 || m.Class > Perception {
				t.Fatalf("mention %d is %+v after token %d", i, m, last)
			}
			if q := x.Sentences[m.Sentence]; m.Trigger < q.First || m.Trigger >= q.Last {
				t.Fatalf("mention %d isn't in its sentence", i)
			}
			steps := 0
			for h := m.Head; h >= 0; h = ms[h].Head {
				if h >= int32(len(ms)) || ms[h].Class != Reporting || steps > len(ms) {
					t.Fatalf("mention %d has the head %d in %q", i, m.Head, s)
				}
				steps++
			}
			last = m.Trigger
		}
	})
}

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat("The ministry said on Monday that the two sides had agreed to resume talks after the attack. Officials fear a new wave of violence.\n\n", 500)
	x := text.New(s)
	tags := model.TagText(x, nil)
	var f Finder
	ms := f.Find(x, tags, nil, nil)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		ms = f.Find(x, tags, nil, ms[:0])
	}
}

// Each mention is written trigger, or trigger<saying where it is part of what a saying tells.
func TestSaid(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"clause after that", "The ministry said that troops had entered the town.", "said entered<said"},
		{"clause without that", "He said on Monday it would reopen.", "said reopen<said"},
		{"listener before the clause", "The minister told reporters in Rome that the strike had ended.", "told strike<told ended<told"},
		{"speaker at the end", "The dam collapsed overnight, a spokesman said.", "collapsed<said said"},
		{"inverted", "“We will rebuild,” said the mayor.", "rebuild<said said"},
		{"in the middle", "The dam, he said, will burst.", "said burst<said"},
		{"an adverbial clause before isn't said", "After they met, he said the talks had failed.", "met said talks<said failed<said"},
		{"a saying within what is said", "She said police reported that he had fled.", "said reported<said fled<reported"},
		{"a long subject", "The agency said the number of workers striking over pay had doubled.", "said striking<said doubled<said"},
		{"a comma that nothing said follows", "The bank failed, he said, leaving the room.", "failed<said said leaving"},
		{"a saying that is quoted", "“He has been informed,” an official said.", "informed<said said"},
		{"is said to", "He is said to have fled.", "said fled<said"},
		{"no saying", "The talks failed.", "talks failed"},
		{"a quotation that goes on", "“We rebuilt it,” he said. “Then it burned.”", "rebuilt<said said burned<said"},
		{"not beyond the quotation", "“We rebuilt it,” he said. Then it burned.", "rebuilt<said said burned"},
	} {
		x, ms, _ := find(c.text)
		var got []string
		for _, m := range ms {
			w := x.Word(int(m.Trigger))
			if m.Head >= 0 {
				w += "<" + x.Word(int(ms[m.Head].Trigger))
			}
			got = append(got, w)
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.why, c.text, g, c.want)
		}
	}
}

func TestTenseAndModality(t *testing.T) {
	for _, c := range []struct {
		why, text, trigger string
		want               Mention
	}{
		{"past", "The bank failed.", "failed", Mention{Tense: Past}},
		{"present perfect", "The bank has failed.", "failed", Mention{Tense: Present, Perfect: true}},
		{"past progressive", "The bank was failing.", "failing", Mention{Tense: Past, Progress: true}},
		{"passive", "The bridge was destroyed.", "destroyed", Mention{Tense: Past}},
		{"future", "The bank will close.", "close", Mention{Tense: Future, Modality: Planned}},
		{"going to", "The bank is going to close.", "close", Mention{Tense: Future, Modality: Planned}},
		{"is to", "The court is to rule.", "rule", Mention{Tense: Future, Modality: Planned}},
		{"negated", "The bank did not respond.", "respond", Mention{Tense: Past, Negated: true}},
		{"never", "The bank never closed.", "closed", Mention{Tense: Past, Negated: true}},
		{"may", "The bank may close.", "close", Mention{Tense: Present, Modality: Possible}},
		{"must", "The bank must close.", "close", Mention{Tense: Present, Modality: Asked}},
		{"would", "The bank would close.", "close", Mention{Tense: Future, Modality: Conditional}},
		{"if", "If the bank fails, shares may fall.", "fails", Mention{Tense: Present, Modality: Conditional}},
		{"planned", "The company plans to close the mine.", "close", Mention{Modality: Planned}},
		{"asked", "Unions urged the bank to close.", "close", Mention{Modality: Asked}},
		{"asked of a noun", "Unions demanded an investigation.", "investigation", Mention{Nominal: true, Modality: Asked}},
		{"feared", "Officials fear an attack.", "attack", Mention{Nominal: true, Modality: Feared}},
		{"denied of a clause", "The firm denied that a leak had occurred.", "occurred", Mention{Tense: Past, Perfect: true, Modality: Denied}},
		{"denied of its subject", "The firm denied that a leak had occurred.", "leak", Mention{Nominal: true, Modality: Denied}},
		{"not beyond the clause", "The firm denied that a leak had occurred, and closed the site.", "closed", Mention{Tense: Past}},
		{"called for", "Residents called for an inquiry.", "inquiry", Mention{Nominal: true, Modality: Asked}},
		{"denied", "He denied the murder.", "murder", Mention{Nominal: true, Modality: Denied}},
		{"prevented", "Guards prevented an escape.", "escape", Mention{Nominal: true, Modality: Denied}},
		{"an appointment, no name", "The board named Jane Lee as its chairman.", "named", Mention{Tense: Past}},
		{"hindered", "The clashes impeded reaching a deal.", "reaching", Mention{Modality: Denied}},
		{"a hindrance is of verbs", "The storm hampered the search.", "search", Mention{Nominal: true}},
		{"would, backshifted", "The bank said it would close.", "close", Mention{Tense: Future, Modality: Planned}},
		{"would, in what stands before", "The bank would close, officials said.", "close", Mention{Tense: Future, Modality: Planned}},
		{"has yet to", "The senate has yet to vote.", "vote", Mention{Tense: Present, Negated: true}},
		{"imperative", "Visit the museum.", "Visit", Mention{Modality: Asked}},
		{"a refusal is of verbs", "They refused to join the war.", "war", Mention{Nominal: true}},
		{"what is feared isn't what it follows", "Many are feared dead after the quake.", "quake", Mention{Nominal: true}},
		{"shared auxiliaries", "The clerk was arrested on Monday and charged with fraud.", "charged", Mention{Tense: Past}},
		{"shared in a list", "The deal will be signed, sealed and sent.", "sent", Mention{Tense: Future, Modality: Planned}},
		{"shared modal", "They may leave the town and burn the bridge.", "burn", Mention{Tense: Present, Modality: Possible}},
		{"a no that isn't shared", "He was not hurt and left the town.", "left", Mention{Tense: Past}},
		{"or shares it", "He did not eat or drink.", "drink", Mention{Tense: Past, Negated: true}},
		{"neither nor", "Neither the mayor nor his wife spoke.", "spoke", Mention{Tense: Past, Negated: true}},
		{"not to", "He chose not to testify.", "testify", Mention{Negated: true, Modality: Planned}},
		{"but not", "A proposal was discussed but not adopted.", "adopted", Mention{Tense: Past, Negated: true}},
		{"the first of two", "A proposal was discussed but not adopted.", "discussed", Mention{Tense: Past}},
		{"a row of things done", "He was tried again, convicted of fraud and jailed for life.", "convicted", Mention{Tense: Past}},
		{"had, for if", "Had they won the vote, he would have stayed.", "won", Mention{Tense: Past, Modality: Conditional}},
		{"had, as it was", "He said Rossi had won the vote.", "won", Mention{Tense: Past, Perfect: true}},
		{"should, for if", "They will sue should Iran fail.", "fail", Mention{Modality: Conditional}},
		{"nobody", "Nobody died in the fire.", "died", Mention{Tense: Past, Negated: true}},
		{"no deal", "No deal with the union was signed.", "signed", Mention{Tense: Past, Negated: true}},
		{"none of them", "None of the hostages was freed.", "freed", Mention{Tense: Past, Negated: true}},
		{"a no that is no subject", "They signed no deal and fled.", "fled", Mention{Tense: Past}},
		{"a no before a comma", "With no warning, the dam burst and flooded the town.", "flooded", Mention{Tense: Past}},
		{"habit", "It usually rains in May.", "rains", Mention{Tense: Present, Modality: Generic}},
		{"proposed", "They voted on the proposed merger.", "merger", Mention{Nominal: true, Modality: Planned}},
		{"a fact beside a plan", "The firm, which plans to expand, closed two mines.", "closed", Mention{Tense: Past}},
		{"helped is a fact", "The grant helped to rebuild the school.", "rebuild", Mention{}},
	} {
		x, ms, told := find(c.text)
		found := false
		for _, m := range ms {
			if x.Word(int(m.Trigger)) != c.trigger {
				continue
			}
			found = true
			got := Mention{Tense: m.Tense, Perfect: m.Perfect, Progress: m.Progress, Negated: m.Negated, Modality: m.Modality, Nominal: m.Nominal}
			if got.Tense != c.want.Tense || got.Perfect != c.want.Perfect || got.Progress != c.want.Progress || got.Negated != c.want.Negated || got.Modality != c.want.Modality || got.Nominal != c.want.Nominal {
				t.Errorf("%s: %q: got %+v", c.why, c.text, got)
			}
		}
		if !found {
			t.Errorf("%s: %q: %s is no trigger of %v", c.why, c.text, c.trigger, told)
		}
	}
}

func TestEventNames(t *testing.T) {
	for _, c := range []struct{ why, text, name, want string }{
		{"the event noun tells it", "He fought in the Battle of Hastings.", "Battle of Hastings", "fought Battle"},
		{"not what follows the preposition", "The Siege of Battle Creek failed.", "Siege of Battle Creek", "Siege failed"},
		{"the last word where none is an event noun", "She won two Oscars.", "Oscars", "won Oscars"},
		{"a number isn't a word", "Millions died in World War II.", "World War II", "died War"},
		{"as a modifier it isn't told", "Vietnam War veterans marched.", "Vietnam War", "marched"},
	} {
		x := text.New(c.text)
		at := strings.Index(c.text, c.name)
		n := names.Name{First: int32(x.TokenAt(at)), Last: int32(x.TokenAt(at+len(c.name)-1)) + 1, Type: names.Event}
		var f Finder
		var got []string
		for _, m := range f.Find(x, model.TagText(x, nil), []names.Name{n}, nil) {
			got = append(got, x.Word(int(m.Trigger)))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %q: got %s, want %s", c.why, c.text, g, c.want)
		}
	}
}

// A word belongs to one family of its table, once: which of two would hold is nobody's to guess.
func TestFamiliesShareNoWord(t *testing.T) {
	check := func(table string, lists ...string) {
		seen := map[string]bool{}
		for _, list := range lists {
			for _, w := range strings.Fields(list) {
				if seen[w] {
					t.Errorf("%s: %s is listed twice", table, w)
				}
				seen[w] = true
			}
		}
	}
	var v, n, p []string
	for _, f := range verbFamilies {
		v = append(v, f.verbs)
	}
	for _, f := range eventNouns {
		n = append(n, f.sure, f.likely, f.doubtful)
	}
	for _, f := range predicateFamilies {
		p = append(p, f.words)
	}
	check("verbs", v...)
	check("nouns", n...)
	check("predicates", p...)
}
