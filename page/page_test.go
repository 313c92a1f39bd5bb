package page

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	unescape "html"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline/internal/export"
)

func view(t *testing.T, name string) *export.View {
	t.Helper()
	b, err := os.ReadFile("../internal/export/testdata/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var v export.View
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	return &v
}

func write(t *testing.T, v *export.View) string {
	t.Helper()
	var b bytes.Buffer
	if _, err := Write(&b, v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var (
	scripts = regexp.MustCompile(`(?s)<script>(.*?)</script>`)
	styles  = regexp.MustCompile(`(?s)<style>(.*?)</style>`)
)

// The policy names the hash of each script and style of the page, and nothing in the page needs more.
func TestPolicyFitsThePage(t *testing.T) {
	for _, name := range []string{"sample", "hostile"} {
		html := write(t, view(t, name))
		_, policy, _ := strings.Cut(html, `http-equiv="Content-Security-Policy" content="`)
		policy, _, _ = strings.Cut(policy, `"`)
		policy = unescape.UnescapeString(policy)
		if !strings.HasPrefix(policy, "default-src 'none';") {
			t.Errorf("%s: policy %q", name, policy)
		}
		found := append(scripts.FindAllStringSubmatch(html, -1), styles.FindAllStringSubmatch(html, -1)...)
		if len(found) != 5 {
			t.Errorf("%s: %d scripts and styles, want 5", name, len(found))
		}
		for _, m := range found {
			sum := sha256.Sum256([]byte(m[1]))
			if hash := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.Contains(policy, hash) {
				t.Errorf("%s: the policy lacks the hash of %.60q", name, m[1])
			}
		}
		own := styles.ReplaceAllString(scripts.ReplaceAllString(html, ""), "")
		for _, bad := range []string{` style="`, ` onclick`, ` onerror=alert(1)>` + "\n", `<img`, `src="http`, `<link rel="stylesheet"`,
			`href="javascript:`, `href="data:text`} {
			if strings.Contains(own, bad) {
				t.Errorf("%s: holds %q", name, bad)
			}
		}
	}
}

func TestEveryEventIsInTheList(t *testing.T) {
	for _, name := range []string{"sample", "hostile"} {
		v := view(t, name)
		html := write(t, v)
		ids := regexp.MustCompile(`<li class="event[^>]* id="([^"]*)"`).FindAllStringSubmatch(html, -1)
		seen := map[string]bool{}
		for _, m := range ids {
			if seen[m[1]] {
				t.Errorf("%s: id %s twice", name, m[1])
			}
			seen[m[1]] = true
		}
		if want := len(v.Events) + len(v.Undated); len(ids) != want {
			t.Errorf("%s: %d events, want %d", name, len(ids), want)
		}
	}
}

func TestEvidenceLinksToItsSentence(t *testing.T) {
	html := write(t, view(t, "sample"))
	for _, want := range []string{
		`<blockquote dir="auto">On 1 October 331 BC Alexander <mark>defeated</mark> Darius III near Gaugamela.</blockquote>`,
		`href="https://history.example/gaugamela#:~:text=On%201%20October%20331%20BC,Darius%20III%20near%20Gaugamela.`,
		`<span>Why this date:</span> “-0330-10-01” as written`,
		`<strong>Sources disagree on the date.</strong> 24 January 2020:`,
		`>before 1 February 2020</a>`,
		`<h2 id="`,
	} {
		if !strings.Contains(html, want) {
			t.Errorf("lacks %s", want)
		}
	}
}

func TestSamePageTwice(t *testing.T) {
	if a, b := write(t, view(t, "sample")), write(t, view(t, "sample")); a != b {
		t.Error("two writings of one timeline differ")
	}
}

func TestEmptyTimelineIsAPage(t *testing.T) {
	if html := write(t, &export.View{}); !strings.Contains(html, "No events were found.") {
		t.Error("says nothing of there being no events")
	}
}

func TestFindWord(t *testing.T) {
	for _, test := range []struct {
		name, sentence, word string
		want                 int
	}{
		{"whole word", "They met.", "met", 5},
		{"not in another word", "The method met doubt.", "met", 11},
		{"at the end", "They met", "met", 5},
		{"only in another word", "The method.", "met", -1},
		{"not at all", "Nothing.", "met", -1},
		{"no word", "Nothing.", "", -1},
		{"next to a letter beyond ASCII", "émet met", "met", 6},
	} {
		if got := findWord(test.sentence, test.word); got != test.want {
			t.Errorf("%s: findWord(%q, %q) = %d, want %d", test.name, test.sentence, test.word, got, test.want)
		}
	}
}

// A program that imports the library links neither the widget nor a reader of HTML.
func TestLibraryDoesNotLinkThePage(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "..").Output()
	if err != nil {
		t.Skip("no go command here to list what is linked: ", err)
	}
	for _, dep := range strings.Fields(string(out)) {
		for _, bad := range []string{"timeline/page", "timeline/reader", "/go-readability", "/gofeed", "golang.org/x/net/html"} {
			if strings.Contains(dep, bad) {
				t.Errorf("the library links %s", dep)
			}
		}
	}
}
