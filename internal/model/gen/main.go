// Command gen compiles the models of prose v2 into the files that package model embeds.
//
// It reads them from the module that go.mod names, wherever the go command keeps it.
package main

import (
	"encoding/gob"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/seed-620526af/timeline/internal/model/pack"
)

const prose = "github.com/jdkato/prose/v2"

func main() {
	log.SetFlags(0)
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", prose).Output()
	if err != nil {
		log.Fatalf("gen: where is %s? %v", prose, err)
	}
	m := module(strings.TrimSpace(string(out)))
	write("tagger.bin", compileTagger(m))
	write("names.bin", compileNames(m))
}

func write(name string, sections [][]uint32) {
	data := pack.Join(sections...)
	if err := os.WriteFile(name, data, 0o644); err != nil {
		log.Fatalf("gen: %v", err)
	}
	for i, s := range sections {
		log.Printf("%s: section %d: %d kB", name, i, len(s)*4/1000)
	}
	log.Printf("%s: %d kB", name, len(data)/1000)
}

// module is the folder of prose's module.
type module string

// gob decodes a file of the model into v.
func (m module) gob(name string, v any) {
	f, err := os.Open(filepath.Join(string(m), "model", name))
	if err != nil {
		log.Fatalf("gen: %v", err)
	}
	defer f.Close()
	if err := gob.NewDecoder(f).Decode(v); err != nil {
		log.Fatalf("gen: %s: %v", name, err)
	}
}
