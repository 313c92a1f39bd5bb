package timeline

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/seed-620526af/timeline"

// rooms says which of our packages, and of others', each package may import: the drawing in the README. "*" is anything.
var rooms = map[string][]string{
	"internal/text":        {},
	"internal/inflect":     {"internal/text"},
	"internal/model/pack":  {},
	"internal/model":       {"internal/text", "internal/model/pack"},
	"internal/names/lists": {"internal/model/pack"},
	"internal/names":       {"internal/text", "internal/word", "internal/model", "internal/model/pack", "internal/names/lists"},
	"timex":                {"internal/text", "github.com/olebedev/when"},
	"internal/dating":      {"internal/text", "timex"},
	"internal/word":        {"internal/text"},
	"internal/event":       {"internal/text", "internal/word", "internal/inflect", "internal/model", "internal/names", "timex"},
	"internal/mend":        {"internal/text", "internal/word", "internal/inflect", "internal/model", "internal/names", "internal/event", "timex"},
	"internal/syntax":      {"internal/text", "internal/word", "internal/inflect", "internal/model", "internal/names", "internal/event", "timex"},
	"internal/link": {"internal/text", "internal/word", "internal/inflect", "internal/model", "internal/names", "internal/event",
		"internal/syntax", "internal/coref", "timex"},
	"internal/title": {"internal/text", "internal/word", "internal/inflect", "internal/model", "internal/names", "internal/event",
		"internal/syntax", "internal/coref", "timex"},
	"internal/complete": {"internal/text", "internal/word", "internal/inflect", "internal/model", "internal/names", "internal/event",
		"internal/syntax", "internal/link", "internal/title", "timex"},
	"internal/complete/told": {"internal/text", "internal/model", "internal/names", "internal/mend", "internal/event", "internal/syntax",
		"internal/complete", "timex"},
	"internal/parallel": {},
	"internal/coref":    {"internal/text", "internal/inflect", "internal/model/pack", "internal/parallel", "timex"},
	"internal/order":    {"timex"},
	"internal/digest":   {"internal/text", "timex"},
	"internal/export":   {"timex"},
	".": {"internal/text", "internal/model", "internal/names", "timex", "internal/dating", "internal/mend", "internal/event", "internal/syntax",
		"internal/link", "internal/complete", "internal/coref",
		"internal/order", "internal/digest", "internal/export", "internal/parallel", "github.com/jdkato/prose/v2", "github.com/segmentio/encoding"},
}

// outside are the rooms that compose the others, and import what they need.
var outside = []string{"cmd", "examples", "bench", "beam", "e2e", "page", "reader"}

// packages parses the non-test files of every room.
func packages(t *testing.T) map[string][]*ast.File {
	t.Helper()
	found := map[string][]*ast.File{}
	set := token.NewFileSet()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); name == "testdata" || name == "gen" || path != "." && strings.HasPrefix(name, ".") || slices.Contains(outside, path) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(set, path, src, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, c := range f.Comments {
			for _, line := range c.List {
				if line.Text == "//go:build ignore" {
					return nil
				}
			}
		}
		dir := filepath.ToSlash(filepath.Dir(path))
		found[dir] = append(found[dir], f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestRooms holds who may import whom. Internal packages never import the root.
func TestRooms(t *testing.T) {
	for dir, files := range packages(t) {
		allowed, known := rooms[dir]
		if !known {
			t.Errorf("%s is in no drawing: add it to rooms, and to the README", dir)
			continue
		}
		for _, f := range files {
			for _, imp := range f.Imports {
				path := strings.Trim(imp.Path.Value, `"`)
				if !strings.Contains(path, ".") { // the standard library
					continue
				}
				path = strings.TrimPrefix(path, module+"/")
				if !slices.ContainsFunc(allowed, func(a string) bool {
					return path == a || strings.Contains(a, ".") && strings.HasPrefix(path, a+"/")
				}) {
					t.Errorf("%s imports %s", dir, path)
				}
			}
		}
	}
}

// TestNoClock holds that nothing reads the clock, the local zone, or chance.
func TestNoClock(t *testing.T) {
	forbidden := map[string][]string{"time": {"Now", "Local", "Since", "Until", "After", "Tick"}, "rand": {"*"}}
	for dir, files := range packages(t) {
		for _, f := range files {
			ast.Inspect(f, func(n ast.Node) bool {
				sel, ok := n.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				pkg, ok := sel.X.(*ast.Ident)
				if ok && (slices.Contains(forbidden[pkg.Name], sel.Sel.Name) || slices.Contains(forbidden[pkg.Name], "*")) {
					t.Errorf("%s uses %s.%s", dir, pkg.Name, sel.Sel.Name)
				}
				return true
			})
		}
	}
}
