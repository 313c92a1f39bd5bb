package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/seed-620526af/timeline"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"timeline": main})
}

// TestScripts runs the sessions of testdata: what is typed, and what is then printed.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata", UpdateScripts: os.Getenv("UPDATE") != ""})
}

// The synopsis of each command, from which its completions are made, names the flags that it has.
func TestSynopsesNameEveryFlag(t *testing.T) {
	for _, c := range commands() {
		var out bytes.Buffer
		run(context.Background(), &tool{out: &out, err: io.Discard}, []string{c.name, "--help"})
		var has, says []string
		for _, m := range regexp.MustCompile(`(?m)^    --([a-z]+)`).FindAllStringSubmatch(out.String(), -1) {
			has = append(has, m[1])
		}
		for _, m := range flagName.FindAllStringSubmatch(c.args, -1) {
			says = append(says, m[1])
		}
		slices.Sort(has)
		slices.Sort(says)
		if !slices.Equal(has, says) {
			t.Errorf("%s: it has %v, its synopsis says %v", c.name, has, says)
		}
		if !strings.Contains(out.String(), "timeline "+c.name) {
			t.Errorf("%s: its manual does not name it:\n%s", c.name, out.String())
		}
	}
}

func TestBinary(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       bool
	}{
		{"a text", "The ship was refloated.", false},
		{"nothing", "", false},
		{"a NUL byte", "The ship\x00 was refloated.", true},
		{"UTF-16, by its mark", "\xff\xfeT\x00h\x00e\x00", false},
		{"UTF-16, the high byte first", "\xfe\xff\x00T\x00h\x00e", false},
		{"UTF-16 without a mark", "T\x00h\x00e\x00", true},
		{"the control characters of a wire", "\x16\x16\x01AP\x02The ship was refloated.\x03", false},
		{"a byte of Latin 1", "Caf\xe9", false},
		{"a NUL byte far into a text", strings.Repeat("The ship was refloated. ", 1000) + "\x00", false},
	} {
		if got := binary([]byte(test.data)); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// Each shell takes its script; where the shell is here, it reads it.
func TestCompletionScripts(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		script := completions[shell](verbs())
		for _, want := range []string{"build", "digest", "serve", "format", "timelinejs", "narrative"} {
			if !strings.Contains(script, want) {
				t.Errorf("%s: lacks %s", shell, want)
			}
		}
		path, err := exec.LookPath(shell)
		if err != nil {
			t.Logf("left out: %s is not here to read its script", shell)
			continue
		}
		cmd := exec.Command(path, "-n")
		cmd.Stdin = strings.NewReader(script)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", shell, err, out)
		}
	}
}

// bash completes words as it would at a prompt.
func TestBashCompletes(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("bash is not here")
	}
	for _, test := range []struct{ line, want string }{
		{"timeline bu", "build"},
		{"timeline build --fo", "--format="},
		{"timeline build --format = time", "timelinejs"},
		{"timeline digest --mode = n", "news narrative"},
		{"timeline completion z", "zsh"},
	} {
		words := strings.Fields(test.line)
		script := fmt.Sprintf("%s\nCOMP_WORDS=(%s)\nCOMP_CWORD=%d\n_timeline 2>/dev/null\necho ${COMPREPLY[*]}\n",
			completions["bash"](verbs()), strings.Join(words, " "), len(words)-1)
		out, err := exec.Command(bash, "-c", script).Output()
		if got := strings.TrimSpace(string(out)); err != nil || got != test.want {
			t.Errorf("%s: %q, %v; want %q", test.line, got, err, test.want)
		}
	}
}

func TestLoopback(t *testing.T) {
	for addr, ok := range map[string]bool{
		"127.0.0.1:8080": true, "127.0.0.1:0": true, "localhost:80": true, "[::1]:8080": true, "127.1.2.3:1": true,
		"0.0.0.0:8080": false, ":8080": false, "[::]:8080": false, "192.168.1.2:8080": false, "example.org:80": false, "127.0.0.1": false, "": false,
	} {
		if err := loopback(addr); (err == nil) != ok {
			t.Errorf("loopback(%q): %v", addr, err)
		}
	}
}

func article(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "splashdown.txt")
	text := "Title: Orion home\nPublished: 2022-12-11\n\nOrion splashed down in the Pacific on Sunday. The rocket was launched from Florida on 16 November.\n"
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// serve answers with the page and the other formats, and stops when it is told to.
func TestServe(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r, w := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, &tool{out: w, err: io.Discard}, []string{"serve", "--addr=127.0.0.1:0", article(t)})
		w.Close()
	}()
	lines := bufio.NewScanner(r)
	lines.Scan()
	at, _, _ := strings.Cut(lines.Text(), "  ")
	go func() {
		for lines.Scan() {
		}
	}()
	for path, want := range map[string]string{"": "Orion splashes down", "json": `"events"`, "ical": "BEGIN:VCALENDAR", "timelinejs": `"start_date"`} {
		response, err := http.Get(at + path)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(response.Body)
		response.Body.Close()
		if response.StatusCode != http.StatusOK || !strings.Contains(string(body), want) {
			t.Errorf("/%s: %s without %q", path, response.Status, want)
		}
		if response.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("/%s: headers %v", path, response.Header)
		}
	}
	cancel()
	select {
	case code := <-done:
		if code != exitDone {
			t.Errorf("exit code %d", code)
		}
	case <-time.After(30 * time.Second):
		t.Fatal("it does not stop")
	}
}

func TestServeRefuses(t *testing.T) {
	handler, err := pages(new(timeline.Timeline), timeline.Query{})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, method, host, path string
		want                     int
	}{
		{"the page", "GET", "127.0.0.1:8080", "/", http.StatusOK},
		{"by name", "GET", "localhost", "/json", http.StatusOK},
		{"another site's name for this machine", "GET", "evil.example:8080", "/", http.StatusMisdirectedRequest},
		{"a change", "POST", "127.0.0.1:8080", "/", http.StatusMethodNotAllowed},
		{"a file", "GET", "127.0.0.1:8080", "/etc/passwd", http.StatusNotFound},
	} {
		request := httptest.NewRequest(test.method, test.path, nil)
		request.Host = test.host
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, request)
		if answer.Code != test.want {
			t.Errorf("%s: %d, want %d", test.name, answer.Code, test.want)
		}
	}
}

// A file is replaced when all is written, and by nothing else; what is no plain file is written to and stays what it is.
func TestWrite(t *testing.T) {
	dir := t.TempDir()
	file, linked, pipe := filepath.Join(dir, "file"), filepath.Join(dir, "link"), filepath.Join(dir, "pipe")
	if err := os.WriteFile(file, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	holds := func(want string) {
		t.Helper()
		if b, _ := os.ReadFile(file); string(b) != want {
			t.Errorf("the file holds %q, want %q", b, want)
		}
	}
	tool := &tool{}
	say := func(s string, err error) func(io.Writer) error {
		return func(w io.Writer) error { io.WriteString(w, s); return err }
	}
	if err := tool.write(file, say("half", io.ErrUnexpectedEOF)); err == nil {
		t.Error("no error")
	}
	holds("old")
	if err := tool.write(file, say("new", nil)); err != nil {
		t.Error(err)
	}
	holds("new")
	if info, _ := os.Stat(file); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	if err := os.Symlink(file, linked); err != nil {
		t.Skip("no symbolic links here: ", err)
	}
	if err := tool.write(linked, say("through the link", nil)); err != nil {
		t.Error(err)
	}
	holds("through the link")
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("left behind: %v", entries)
	}
	if err := exec.Command("mkfifo", pipe).Run(); err != nil {
		t.Skip("no named pipes here: ", err)
	}
	read := make(chan string)
	go func() { b, _ := os.ReadFile(pipe); read <- string(b) }()
	if err := tool.write(pipe, say("into the pipe", nil)); err != nil {
		t.Error(err)
	}
	if got := <-read; got != "into the pipe" {
		t.Errorf("the pipe gave %q", got)
	}
	if info, _ := os.Lstat(pipe); info.Mode()&os.ModeNamedPipe == 0 {
		t.Error("the pipe is replaced")
	}
}

// Progress speaks of what is left only where it can know.
func TestProgressLine(t *testing.T) {
	p := &progress{docs: 50}
	if got := p.line(10 * time.Second); got != "50 documents, 5 a second" {
		t.Error(got)
	}
	p.total.Store(1000)
	p.read.Store(250)
	if got := p.line(10 * time.Second); got != "50 documents, 5 a second, 25%, 30s left" {
		t.Error(got)
	}
}

func TestNoColourInAPipe(t *testing.T) {
	var out bytes.Buffer
	if p := paintFor(&out); p.bold("x") != "x" {
		t.Error("colour in a buffer")
	}
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if terminal(null) {
		t.Error("the null device is no terminal")
	}
	if got := paint(true).bold("x"); got != "\x1b[1mx\x1b[0m" {
		t.Errorf("%q", got)
	}
}

// What comes from a text cannot steer the terminal that it is explained on.
func TestPrintable(t *testing.T) {
	if got := printable("a\x1b[2Jb\nc\u202ed\u009be\xff"); got != "a [2Jb c d e\uFFFD" {
		t.Errorf("%q", got)
	}
}
