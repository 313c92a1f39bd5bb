package timeline_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/seed-620526af/timeline"
)

var update = flag.Bool("update", false, "write what is printed now into the README and the goldens")

// TestReadmeShowsWhatIsPrinted runs the command that the README shows and compares what it prints.
func TestReadmeShowsWhatIsPrinted(t *testing.T) {
	if testing.Short() {
		t.Skip("a sentence of the README says nothing of speed or races: it is compared in the full run")
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	const call = "$ go run ./cmd/timeline build --top="
	before, rest, ok := strings.Cut(string(readme), "```console\n"+call)
	line, shown, ok2 := strings.Cut(rest, "\n")
	shown, after, ok3 := strings.Cut(shown, "```\n")
	if !ok || !ok2 || !ok3 {
		t.Fatalf("the README shows no call that begins with %q", call)
	}
	words := strings.Fields(line)
	top, err := strconv.Atoi(words[0])
	if err != nil {
		t.Fatal(err)
	}
	var docs []timeline.Document
	for _, glob := range words[1:] {
		files, err := filepath.Glob(glob)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: no files (%v)", glob, err)
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			docs = append(docs, timeline.ParseText(f, data))
		}
	}
	var got bytes.Buffer
	if _, err := extract(t, new(timeline.Extractor), docs).Write(&got, "markdown", timeline.Query{Top: top}); err != nil {
		t.Fatal(err)
	}
	if *update {
		err := os.WriteFile("README.md", []byte(before+"```console\n"+call+line+"\n"+got.String()+"```\n"+after), 0o644)
		if err != nil {
			t.Fatal(err)
		}
		return
	}
	if got.String() != shown {
		t.Errorf("the README shows other events than are printed, from %s; go test -run Readme -update . writes them", firstDifference(got.String(), shown))
	}
}
