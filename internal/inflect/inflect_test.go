package inflect

import (
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/text"
)

func TestForms(t *testing.T) {
	for _, c := range []struct{ base, present, past, participle, gerund, why string }{
		{"sign", "signs", "signed", "signed", "signing", "regular"},
		{"launch", "launches", "launched", "launched", "launching", "-es after ch"},
		{"agree", "agrees", "agreed", "agreed", "agreeing", "ee keeps both"},
		{"deny", "denies", "denied", "denied", "denying", "y after a consonant"},
		{"deploy", "deploys", "deployed", "deployed", "deploying", "y after a vowel"},
		{"ban", "bans", "banned", "banned", "banning", "one syllable doubles"},
		{"rain", "rains", "rained", "rained", "raining", "two vowels don't"},
		{"visit", "visits", "visited", "visited", "visiting", "unstressed doesn't"},
		{"admit", "admits", "admitted", "admitted", "admitting", "stressed does"},
		{"die", "dies", "died", "died", "dying", "ie"},
		{"fix", "fixes", "fixed", "fixed", "fixing", "x doesn't"},
		{"quit", "quits", "quit", "quit", "quitting", "qu counts as a consonant"},
		{"panic", "panics", "panicked", "panicked", "panicking", "c"},
		{"go", "goes", "went", "gone", "going", "irregular"},
		{"overthrow", "overthrows", "overthrew", "overthrown", "overthrowing", "irregular compound"},
		{"begin", "begins", "began", "begun", "beginning", "irregular and doubled"},
		{"veto", "vetoes", "vetoed", "vetoed", "vetoing", "o"},
	} {
		got := []string{Present(c.base), Past(c.base), Participle(c.base), Gerund(c.base)}
		if want := []string{c.present, c.past, c.participle, c.gerund}; strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("%s (%s): got %v, want %v", c.base, c.why, got, want)
		}
	}
}

func TestBase(t *testing.T) {
	for word, want := range map[string]string{
		"signed": "sign", "Signing": "sign", "hoped": "hope", "hopped": "hop", "stopped": "stop", "carried": "carry", "dies": "die", "dying": "die",
		"went": "go", "was": "be", "found": "find", "left": "leave", "rose": "rise", "launches": "launch", "offered": "offer", "agreeing": "agree",
		"referred": "refer", "used": "use", "tested": "test", "falling": "fall", "passes": "pass", "focuses": "focus", "hit": "hit", "bring": "bring", "need": "need",
		"Tweeted": "tweet", "panicked": "panic", "singed": "singe", "vied": "vie", "as": "as", "s": "s", "": "", "Élysée": "élysée", "glorped": "glorp",
	} {
		if got := Base(word); got != want {
			t.Errorf("Base(%q) = %q, want %q", word, got, want)
		}
	}
}

// Every known verb is found again from each of its regular forms.
func TestBaseUndoesForms(t *testing.T) {
	wrong := 0
	for _, base := range strings.Fields(strings.ReplaceAll(verbList, "+", "")) {
		if _, ok := irregular()[base]; ok {
			continue
		}
		for _, form := range []string{Present(base), Past(base), Gerund(base)} {
			if got := Base(form); got != base && Past(got) != form && Gerund(got) != form && Present(got) != form {
				if _, known := knownVerbs.Find(form); !known { // form is a verb itself: sped, bored
					t.Logf("Base(%q) = %q, want %q", form, got, base)
					wrong++
				}
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d forms are not undone", wrong)
	}
}

func TestNouns(t *testing.T) {
	for one, many := range map[string]string{"attack": "attacks", "treaty": "treaties", "crisis": "crises", "bus": "buses", "clash": "clashes", "journey": "journeys", "box": "boxes"} {
		if got := Plural(one); got != many {
			t.Errorf("Plural(%q) = %q, want %q", one, got, many)
		}
	}
}

func FuzzBase(f *testing.F) {
	for _, s := range []string{"", "ing", "ied", "es", "ed", "yying", "\xffed", "ＩＮＧ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if b := Base(s); b == "" && s != "" {
			t.Errorf("Base(%q) is empty", s)
		}
	})
}

func TestVerbForm(t *testing.T) {
	for word, want := range map[string]bool{
		"signs": true, "tries": true, "passes": true, "stopping": true, "dying": true, "went": true, "TRYING": true, "Foils": true, "running": true, "Googled": true, "making": true, "re-opening": true,
		"relatives": false, "advisers": false, "amongst": false, "lightning": false, "justice": false, "es": false, "": false,
	} {
		x := text.New(word)
		if got := len(x.Tokens) > 0 && VerbForm(x, 0); got != want {
			t.Errorf("VerbForm(%q) = %v", word, got)
		}
	}
}

func TestOnlyVerb(t *testing.T) {
	for word, want := range map[string]bool{
		"comply": true, "complies": true, "Unravels": true, "diminishes": true, "imply": true, "attack": false, "attacks": false, "signs": false, "as": false, "news": false, "series": false,
	} {
		if got := OnlyVerb(text.New(word), 0); got != want {
			t.Errorf("OnlyVerb(%q) = %v", word, got)
		}
	}
}
