// Render writes a timeline, read as JSON from standard input, in the format its first argument names. The browser tests use it.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/seed-620526af/timeline/internal/export"
	_ "github.com/seed-620526af/timeline/page"
)

func main() {
	if err := render(); err != nil {
		fmt.Fprintln(os.Stderr, "render:", err)
		os.Exit(1)
	}
}

func render() error {
	if len(os.Args) != 2 {
		return fmt.Errorf("usage: render FORMAT <timeline.json")
	}
	format, ok := export.Find(os.Args[1])
	if !ok {
		return fmt.Errorf("no format %q", os.Args[1])
	}
	var v export.View
	if err := json.NewDecoder(os.Stdin).Decode(&v); err != nil {
		return err
	}
	_, err := format.Write(os.Stdout, &v)
	return err
}
